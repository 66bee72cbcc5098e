//! A provider's delivery becomes canonical messages on a queue.

use bytes::Bytes;
use http::{Request, Response};
use ports::clock::Clock;
use ports::queue::Queue;
use ports::secrets::Secrets;

/// Answers one HTTP request to `/webhook/whatsapp`.
pub async fn handle(
    queue: &impl Queue,
    secrets: &impl Secrets,
    clock: &impl Clock,
    request: Request<Bytes>,
) -> Response<Bytes> {
    let _ = (queue.send(&[]), clock.now());
    let _ = secrets.get(ports::secrets::SecretName::WhatsAppAppSecret);
    Response::new(request.into_body())
}
