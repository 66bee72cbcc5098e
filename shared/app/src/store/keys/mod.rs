//! The only place that spells a key; those of one matter are in a module of its name. Every key but
//! the routers' and the clock's begins with the shop, so that roles can be held to it.

mod booking;
mod books;
mod calendars;
mod digital;
mod documents;
mod opinions;
mod people;
mod reports;
mod trade;

pub use booking::*;
pub use books::*;
pub use calendars::*;
pub use digital::*;
pub use documents::*;
pub use opinions::*;
pub use people::*;
pub use reports::*;
pub use trade::*;

use domain::ids::{
    AuditId, CartId, CauseId, EventId, MovementId, OrderNumber, OutletId, PaymentId, PersonId,
    ProductId, ShopId, Sku, Slug, SubscriptionId,
};
use domain::stock::Hold;
use domain::time::{BusinessDay, Timestamp};
use ports::table::Key;

/// How many partitions the clock's sweep reads; falling due spreads over them.
pub const DUE_SHARDS: u64 = 16;

/// From WhatsApp's id of a number to its shop.
pub fn route_of_number(phone_number_id: &str) -> Key {
    Key::new(format!("WA#{phone_number_id}"), "R")
}

/// From a shop's name in addresses to its shop.
pub fn route_of_slug(slug: &Slug) -> Key {
    Key::new(format!("SLUG#{slug}"), "R")
}

/// What every partition of a shop begins with, and no other shop's: ids have one length.
pub fn of_shop(shop: &ShopId) -> String {
    format!("T#{shop}")
}

/// The family a partition of a shop belongs to, for counts: "O" of "T#K1MARKT001#O#1001", "T"
/// of the shop itself; routes are families of their own.
pub fn family(pk: &str) -> &str {
    let mut parts = pk.split('#');
    let first = parts.next().unwrap_or(pk);
    if first == "T" { parts.nth(1).unwrap_or(first) } else { first }
}

/// The shop and its policies.
pub fn shop(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}"), "META")
}

/// The role of a person who runs the shop.
pub fn member(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}"), format!("{MEMBERS}{person}"))
}

/// The partition of all addresses of a shop's people.
pub fn identities(shop: &ShopId) -> String {
    format!("T#{shop}#PH")
}

/// An address of a person, by the digest of the address.
pub fn identity(shop: &ShopId, kind: &str, digest: &str) -> Key {
    Key::new(identities(shop), format!("{kind}#{digest}"))
}

/// The partition of the catalogue.
pub fn catalog(shop: &ShopId) -> String {
    format!("T#{shop}#CAT#0")
}

/// What a shop calls its products besides their names; it is read with the catalogue.
pub fn aliases(shop: &ShopId) -> Key {
    Key::new(catalog(shop), "A")
}

/// What a shop has had of language models on a day.
pub fn model_use(shop: &ShopId, day: &BusinessDay) -> Key {
    Key::new(format!("T#{shop}#AI"), format!("D#{day}"))
}

/// An answer of a language model that may be given again.
pub fn model_answer(shop: &ShopId, digest: &str) -> Key {
    Key::new(format!("T#{shop}#AI"), format!("A#{digest}"))
}

/// When a shop's opening began.
pub fn opening(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}"), "OPENING")
}

/// A product.
pub fn product(shop: &ShopId, id: ProductId) -> Key {
    Key::new(catalog(shop), format!("P#{id}"))
}

/// The partition of all stock levels, so that one query shows a shop's whole stock.
pub fn stock_levels(shop: &ShopId) -> String {
    format!("T#{shop}#SL")
}

/// The stock level of a unit in an outlet; none is the one that sells.
pub fn stock_level(shop: &ShopId, sku: &Sku, outlet: Option<&OutletId>) -> Key {
    let sort = outlet.map_or_else(|| sku.to_string(), |outlet| format!("{sku}@{outlet}"));
    Key::new(stock_levels(shop), sort)
}

/// The partition of a unit's holds and of its movements in all outlets.
pub fn shelf(shop: &ShopId, sku: &Sku) -> String {
    format!("T#{shop}#S#{sku}")
}

/// What the sort keys of holds begin with; they sort by the moment they run out.
pub const HOLDS: &str = "R#";

/// A hold on a unit.
pub fn hold(shop: &ShopId, hold: &Hold) -> Key {
    Key::new(shelf(shop, &hold.sku), hold_sort(hold.until, &format!("{:012}", hold.order.0)))
}

/// The last sort key of a hold that has run out at `now`.
pub fn holds_run_out_by(now: Timestamp) -> String {
    hold_sort(now, "~")
}

fn hold_sort(until: Timestamp, order: &str) -> String {
    format!("{HOLDS}{:013}#{order}", until.millis().max(0))
}

/// What the sort keys of movements begin with.
pub const MOVEMENTS: &str = "M#";

/// A movement of a unit.
pub fn movement(shop: &ShopId, sku: &Sku, id: MovementId) -> Key {
    Key::new(shelf(shop, sku), format!("{MOVEMENTS}{id}"))
}

/// The first sort key of a movement that is written at `at` or later: ids begin with the moment.
pub fn movements_from(at: Timestamp) -> String {
    format!("{MOVEMENTS}{}", MovementId::new(u128::try_from(at.millis()).unwrap_or(0) << 80))
}

/// The partition of an order: header, transitions, payments.
pub fn order_partition(shop: &ShopId, number: OrderNumber) -> String {
    format!("T#{shop}#O#{}", number.0)
}

/// An order.
pub fn order(shop: &ShopId, number: OrderNumber) -> Key {
    Key::new(order_partition(shop, number), "META")
}

/// What the sort keys of transitions begin with.
pub const TRANSITIONS: &str = "TR#";

/// A step of an order.
pub fn transition(shop: &ShopId, number: OrderNumber, version: u64) -> Key {
    Key::new(order_partition(shop, number), format!("{TRANSITIONS}{version:04}"))
}

/// What the sort keys of payments begin with.
pub const PAYMENTS: &str = "PAY#";

/// A payment of an order.
pub fn payment(shop: &ShopId, number: OrderNumber, id: PaymentId) -> Key {
    Key::new(order_partition(shop, number), format!("{PAYMENTS}{id}"))
}

/// In G1: a shop's orders by number.
pub fn order_feed(shop: &ShopId) -> String {
    format!("T#{shop}#OF")
}

/// In G2: a shop's open orders by number.
pub fn open_orders(shop: &ShopId) -> String {
    format!("T#{shop}#OPEN")
}

/// In G3: a customer's orders by number.
pub fn orders_of(shop: &ShopId, person: PersonId) -> String {
    format!("T#{shop}#C#{person}")
}

/// An order's place in a feed: twelve digits, so that text sorts as numbers do.
pub fn order_sort(number: OrderNumber) -> String {
    format!("{:012}", number.0)
}

/// In G4: an order that falls due at `at`.
pub fn due_order(at: Timestamp, shop: &ShopId, number: OrderNumber) -> Key {
    due(at, shop, &format!("O#{}", number.0))
}

/// In G4: a web order whose messages are to be sent by `at`.
pub fn due_done(at: Timestamp, shop: &ShopId, cause: &CauseId) -> Key {
    due(at, shop, &format!("ID#{cause}"))
}

/// In G4: a delivery to be tried at `at`.
pub fn due_event_delivery(
    at: Timestamp,
    shop: &ShopId,
    subscription: SubscriptionId,
    event: EventId,
) -> Key {
    due(at, shop, &format!("WD#{subscription}#{event}"))
}

/// In G4: a day whose books are to be checked at `at`.
pub fn due_check(at: Timestamp, shop: &ShopId, day: &BusinessDay) -> Key {
    due(at, shop, &format!("RC#{day}"))
}

/// In G4: what falls due at `at`. The shard comes from what it is, so it never moves.
fn due(at: Timestamp, shop: &ShopId, what: &str) -> Key {
    let shard = what
        .bytes()
        .chain(shop.as_str().bytes())
        .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)))
        % DUE_SHARDS;
    Key::new(due_shard(shard), format!("{:013}#{shop}#{what}", at.millis().max(0)))
}

/// In G4: a shard of what falls due.
pub fn due_shard(shard: u64) -> String {
    format!("DUE#{shard}")
}

/// The last sort key of what is due at `now`.
pub fn due_by(now: Timestamp) -> String {
    format!("{:013}#~", now.millis().max(0))
}

/// A cart.
pub fn cart(shop: &ShopId, id: &CartId) -> Key {
    Key::new(format!("T#{shop}#CART#{id}"), "C")
}

/// A person.
pub fn person(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), "META")
}

/// A person's conversation.
pub fn conversation(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), "CONV")
}

/// The statement a person was shown last.
pub fn shown(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), "SHOWN")
}

/// What the sort keys of what a person did by command begin with.
pub const DEEDS: &str = "DEED#";

/// What a person did by command, by the moment.
pub fn deed(shop: &ShopId, person: PersonId, at: Timestamp, cause: &CauseId) -> Key {
    Key::new(person_partition(shop, person), format!("{}#{cause}", deeds_from(at)))
}

/// The first sort key of what a person did at `at` or later.
pub fn deeds_from(at: Timestamp) -> String {
    format!("{DEEDS}{:013}", at.millis().max(0))
}

/// The partition of a person.
pub fn person_partition(shop: &ShopId, person: PersonId) -> String {
    format!("T#{shop}#C#{person}")
}

/// When a person was last reminded of what they owe.
pub fn reminded(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), "REMINDED")
}

/// When a person was last sent something.
pub fn pace(shop: &ShopId, person: PersonId) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), "PACE")
}

/// A confirmation a person was asked for.
pub fn confirmation(shop: &ShopId, person: PersonId, nonce: &str) -> Key {
    Key::new(format!("T#{shop}#C#{person}"), format!("CN#{nonce}"))
}

/// In G1: a shop's customers on account by name.
pub fn accounts(shop: &ShopId) -> String {
    format!("T#{shop}#ACC")
}

/// What was done for a cause.
pub fn done(shop: &ShopId, cause: &CauseId) -> Key {
    Key::new(format!("T#{shop}#ID#{cause}"), "R")
}

/// The guard of something that may stand once in a shop.
pub fn unique(shop: &ShopId, kind: &str, value: &str) -> Key {
    Key::new(format!("T#{shop}#UQ#{kind}#{value}"), "U")
}

/// An audit row.
pub fn audit(shop: &ShopId, day: &BusinessDay, id: AuditId) -> Key {
    Key::new(audit_day(shop, day), id.to_string())
}

/// The partition of a day's audit rows.
pub fn audit_day(shop: &ShopId, day: &BusinessDay) -> String {
    format!("T#{shop}#AU#{day}")
}

/// The shop and the day of a partition of audit rows; none of any other.
pub fn shop_and_day(audit_day: &str) -> Option<(ShopId, BusinessDay)> {
    let (shop, day) = audit_day.strip_prefix("T#")?.split_once("#AU#")?;
    Some((shop.parse().ok()?, BusinessDay::parse(day)?))
}

/// The partition of the blocks that seal the audit rows.
pub fn audit_blocks(shop: &ShopId) -> String {
    format!("T#{shop}#AB")
}

/// Whether a key is that of a block.
pub fn is_of_audit_block(key: &Key) -> bool {
    family(&key.pk) == "AB"
}

/// A block by its place in the chain: ten digits, so that text sorts as numbers do.
pub fn audit_block(shop: &ShopId, sequence: u64) -> Key {
    Key::new(audit_blocks(shop), format!("{sequence:010}"))
}

/// What became of an outgoing message.
pub fn outgoing(shop: &ShopId, id: &CauseId) -> Key {
    Key::new(format!("T#{shop}#OUT#{id}"), "R")
}

/// How far a sent message got, by the provider's id of it.
pub fn sent(shop: &ShopId, provider_id: &str) -> Key {
    Key::new(format!("T#{shop}#WM#{provider_id}"), "R")
}

/// A window in which attempts are counted.
pub fn attempts(shop: &ShopId, what: &str, window: i64) -> Key {
    Key::new(format!("T#{shop}#RL#{what}"), format!("{window}"))
}

/// The partition of the subscriptions to a shop's events.
pub fn subscriptions(shop: &ShopId) -> String {
    format!("T#{shop}#WH")
}

/// A subscription to a shop's events.
pub fn subscription(shop: &ShopId, id: SubscriptionId) -> Key {
    Key::new(subscriptions(shop), id.to_string())
}

/// The partition of a subscription's deliveries; they sort by the moment of their event.
pub fn event_deliveries(shop: &ShopId, subscription: SubscriptionId) -> String {
    format!("T#{shop}#WD#{subscription}")
}

/// The delivery of an event to a subscription.
pub fn event_delivery(shop: &ShopId, subscription: SubscriptionId, event: EventId) -> Key {
    Key::new(event_deliveries(shop, subscription), event.to_string())
}

/// The partition of a person's messages in the local shop's own chat. The thread is no number.
pub fn local_chat(shop: &ShopId, thread: &str) -> String {
    format!("T#{shop}#CHAT#{thread}")
}

/// What the sort keys of the local chat's messages begin with.
pub const LOCAL_MESSAGES: &str = "M#";

/// A message of the local chat by its place in the thread.
pub fn local_message(shop: &ShopId, thread: &str, place: u64) -> Key {
    Key::new(local_chat(shop, thread), local_message_sort(place))
}

/// A place in a thread of the local chat: twelve digits, so that text sorts as numbers do.
pub fn local_message_sort(place: u64) -> String {
    format!("{LOCAL_MESSAGES}{place:012}")
}

/// From a message's id to its place in the thread; it is there once, so a message shows once.
pub fn local_message_place(shop: &ShopId, thread: &str, id: &str) -> Key {
    Key::new(local_chat(shop, thread), format!("ID#{id}"))
}
