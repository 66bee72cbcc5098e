//! Events on their way to other programs, on the stage where the clock stands still.

mod examples;
mod management;
mod receiver;
mod tries;

use app::webhook_deliver::{self, signature};
use domain::contact::Phone;
use domain::ids::ShopId;
use domain::webhook::Subscription;
use domain::webhook::event::{EVENT_TYPES, Event, EventType};
use kit::stage::{Saying, Stage};
use ports::hooks::Post;
use ports::secrets::Secret;

const KILIMA: &str = "100000000000001";
const URL: &str = "https://n8n.example/webhook/orders?token=of-the-address";
const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

/// Subscribes to these types at Kilima.
async fn subscribed(stage: &Stage, events: &[EventType]) -> (Subscription, Secret) {
    let Stage { table, hooks, secrets, clock, .. } = stage;
    let events = events.iter().copied().collect();
    webhook_deliver::subscribe(table, hooks, secrets, clock, &kilima(), URL, events).await.unwrap()
}

async fn stage_with_a_subscription() -> (Stage, Subscription, Secret) {
    let stage = Stage::open().await;
    let (subscription, secret) = subscribed(&stage, &EVENT_TYPES).await;
    (stage, subscription, secret)
}

/// A minute later, somebody writes.
async fn say(stage: &Stage, phone: &str, text: &str) {
    stage.pass_minutes(1);
    let phone: Phone = phone.parse().unwrap();
    let code = (text == "[code]").then(|| kit::script::code_for(stage, &phone));
    let text = code.as_deref().unwrap_or(text);
    stage.say(KILIMA, &phone, "Sarah Nakato", &Saying::Text(text)).await;
}

/// A customer orders two sugar by chat: one event.
async fn order(stage: &Stage) {
    for text in ["2 sugar", "checkout", "yes"] {
        say(stage, CUSTOMER, text).await;
    }
}

fn event(post: &Post) -> Event {
    serde_json::from_str(&post.body).unwrap()
}

/// The type and the number of the order of each post.
fn seen(stage: &Stage) -> Vec<(String, u64)> {
    let posts = stage.hooks.posts();
    posts
        .iter()
        .map(|post| {
            let happening = event(post).happening;
            (happening.event_type().name().to_owned(), happening.order().number)
        })
        .collect()
}

/// Whether a post is signed with this secret, among others.
fn is_signed(post: &Post, secret: &Secret) -> bool {
    let secret = std::slice::from_ref(secret);
    let expected = signature::sign(secret, &post.id, post.timestamp, &post.body);
    post.signature.split(' ').any(|given| given == expected)
}
