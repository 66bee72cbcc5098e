//! The web shop.

use bytes::Bytes;
use http::{Request, Response};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;

/// Answers one HTTP request.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    files: &impl Files,
    secrets: &impl Secrets,
    clock: &impl Clock,
    request: Request<Bytes>,
) -> Response<Bytes> {
    let _ =
        (table.get(&ports::table::Key::new("", "")), queue.send(&[]), files.get(""), clock.now());
    let _ = secrets.get(ports::secrets::SecretName::IdentityKey);
    Response::new(request.into_body())
}
