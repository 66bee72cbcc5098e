//! People, the addresses they write from, and where their conversations lie.
//! A phone number is no key: an address becomes a keyed digest that points to a person.

use super::conversation::Conversation;
use super::{StoreError, TTL, Versioned, all, item, keys, load, number_value, record};
use domain::access::{Principal, Role};
use domain::command::Command;
use domain::contact::{Address, Phone, Sender};
use domain::ids::{CartId, FileId, PersonId, ShopId};
use domain::language::Language;
use domain::money::Money;
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use ports::table::{Condition, Index, Key, Query, Table, Write};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

pub(super) const PERSON: &str = "CU";
pub(super) const IDENTITY: &str = "PH";
pub(super) const MEMBER: &str = "US";
const CONVERSATION: &str = "CV";
const CONFIRMATION: &str = "CN";
const REMINDED: &str = "RD";

/// A question is forgotten after this long; a yes to it later is a yes to nothing.
pub const EXPECTING_MINUTES: i64 = 30;
/// A confirmation of money must be tapped within this long. Source: `docs/language.md` §2.
pub const CONFIRMATION_MINUTES: i64 = 3;
/// A one-time code must be written within this long. Source: `docs/features.md` A3.2.
pub const CODE_MINUTES: i64 = 5;
/// WhatsApp lets a shop write freely for so long after a person's last message.
pub const WINDOW_HOURS: i64 = 24;

/// A person a shop knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// The name they gave, or that of their profile.
    pub name: String,
    /// Where they are written to; none for people who have never been reached.
    pub address: Option<Address>,
    /// The phone number, where it is known.
    pub phone: Option<Phone>,
    /// Whether they buy on account.
    pub on_account: bool,
    /// How much they may owe; nothing without.
    #[serde(default)]
    pub credit_limit: Option<Money>,
    /// The language they asked for; the shop's without.
    #[serde(default)]
    pub language: Option<Language>,
    /// Since when they want no messages that the shop starts.
    #[serde(default)]
    pub stopped_at: Option<Timestamp>,
}

/// What is known of somebody the shop has met and does not know.
impl Person {
    /// A person of whom nothing but the id is kept.
    pub fn nobody(id: PersonId) -> Self {
        Self {
            id,
            name: String::new(),
            address: None,
            phone: None,
            on_account: false,
            credit_limit: None,
            language: None,
            stopped_at: None,
        }
    }

    /// A name people read: theirs, or the end of their number.
    pub fn called(&self) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        self.phone.as_ref().map_or_else(String::new, |phone| format!("…{}", phone.tail()))
    }

    /// What they are told in: what they speak, or else what the shop speaks.
    pub fn language_in(&self, shop: &Shop) -> Language {
        self.language.unwrap_or_else(|| shop.language())
    }
}

/// Who stands behind an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    pub(super) person: PersonId,
}

/// A command that waits for a tap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// What runs when it is tapped.
    pub command: Command,
    /// Until when.
    pub until: Timestamp,
    /// The digest of the code it takes; a tap is enough without one.
    #[serde(default)]
    pub code: Option<String>,
    /// The words it was read from.
    #[serde(default)]
    pub said: Option<String>,
    /// The picture of a receipt it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<FileId>,
    /// The other commands of the same message, each with the nonce it runs under if it needs one;
    /// one yes is for all of them.
    #[serde(default)]
    pub others: Vec<(Command, Option<String>)>,
}

impl Confirmation {
    /// A command that a tap is enough for.
    pub fn by_tap(command: Command, until: Timestamp, said: Option<String>) -> Self {
        Self { command, until, code: None, said, picture: None, others: Vec::new() }
    }
}

/// The digest under which a one-time code is kept: good for one command, and of no use to who
/// reads the table.
pub fn code_digest(key: &Secret, shop: &ShopId, nonce: &str, code: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("HMAC takes keys of every length");
    mac.update(format!("{shop}\ncode\n{nonce}\n{code}").as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// The digest under which an address is kept.
pub fn digest(key: &Secret, shop: &ShopId, address: &Address) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("HMAC takes keys of every length");
    mac.update(format!("{shop}\n{}\n{}", address.kind(), address.value()).as_bytes());
    let mut text = hex::encode(mac.finalize().into_bytes());
    text.truncate(40);
    text
}

/// Who a sender is, by the first of their addresses that is known.
pub async fn identify(
    table: &impl Table,
    key: &Secret,
    shop: &ShopId,
    sender: &Sender,
) -> Result<Option<PersonId>, StoreError> {
    for address in sender.addresses() {
        let place = keys::identity(shop, address.kind(), &digest(key, shop, &address));
        if let Some(found) = load::<Identity>(table, &place, IDENTITY).await? {
            return Ok(Some(found.record.person));
        }
    }
    Ok(None)
}

/// Everybody an address of a shop's people leads to; a person with two addresses stands twice.
pub async fn identified(table: &impl Table, shop: &ShopId) -> Result<Vec<PersonId>, StoreError> {
    let items = all(table, Query::partition(keys::identities(shop))).await?;
    items.iter().map(|item| Ok(record::<Identity>(item, IDENTITY)?.record.person)).collect()
}

/// A person in the role the shop gave them; a customer without one.
pub async fn principal(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Principal, StoreError> {
    let found = load::<Role>(table, &keys::member(shop, person), MEMBER).await?;
    Ok(Principal { person, role: found.map_or(Role::Customer, |found| found.record) })
}

/// The write of a new member of the shop.
pub fn add_member(shop: &ShopId, person: PersonId, role: Role) -> Result<Write, StoreError> {
    let item = item(keys::member(shop, person), MEMBER, 1, &role)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// A person by their id.
pub async fn load_person(
    table: &impl Table,
    shop: &ShopId,
    id: PersonId,
) -> Result<Option<Person>, StoreError> {
    Ok(load(table, &keys::person(shop, id), PERSON).await?.map(|found| found.record))
}

/// A person, to be changed.
pub async fn load_to_change(
    table: &impl Table,
    shop: &ShopId,
    id: PersonId,
) -> Result<Option<Versioned<Person>>, StoreError> {
    load(table, &keys::person(shop, id), PERSON).await
}

/// The write of a new person.
pub fn add(shop: &ShopId, person: &Person) -> Result<Write, StoreError> {
    save(shop, person, 0)
}

/// The write of a person after `before_version`.
pub fn save(shop: &ShopId, person: &Person, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let version = before_version.saturating_add(1);
    let mut item = item(keys::person(shop, person.id), PERSON, version, person)?;
    if person.on_account {
        let place = Key::new(keys::accounts(shop), person.name.to_lowercase());
        item.indexed.insert(Index::G1, place);
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write of a new address of a person.
pub fn bind(
    key: &Secret,
    shop: &ShopId,
    address: &Address,
    person: PersonId,
) -> Result<Write, StoreError> {
    let place = keys::identity(shop, address.kind(), &digest(key, shop, address));
    let item = item(place, IDENTITY, 1, &Identity { person })?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// A shop's customers on account, by name.
pub async fn on_account(table: &impl Table, shop: &ShopId) -> Result<Vec<Person>, StoreError> {
    let items = all(table, Query::index(Index::G1, keys::accounts(shop))).await?;
    items.iter().map(|item| Ok(record(item, PERSON)?.record)).collect()
}

/// A person's conversation; a new one fills the cart `fresh`.
pub async fn load_conversation(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    fresh: impl FnOnce() -> CartId,
) -> Result<Versioned<Conversation>, StoreError> {
    let found = load(table, &keys::conversation(shop, person), CONVERSATION).await?;
    Ok(found.unwrap_or_else(|| Versioned { record: Conversation::new(fresh()), version: 0 }))
}

/// Whether the shop may write to a person freely at `now`.
pub async fn window_is_open(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let found: Option<Versioned<Conversation>> =
        load(table, &keys::conversation(shop, person), CONVERSATION).await?;
    let last = found.and_then(|found| found.record.last_inbound_at);
    Ok(last.is_some_and(|at| at.plus_hours(WINDOW_HOURS) > now))
}

/// The write of a conversation after `before`.
pub fn save_conversation(
    shop: &ShopId,
    person: PersonId,
    before: &Versioned<Conversation>,
    conversation: &Conversation,
) -> Result<Write, StoreError> {
    let version = before.version.saturating_add(1);
    let item = item(keys::conversation(shop, person), CONVERSATION, version, conversation)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// A confirmation that can still be tapped.
pub async fn load_confirmation(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    nonce: &str,
    now: Timestamp,
) -> Result<Option<Confirmation>, StoreError> {
    let place = keys::confirmation(shop, person, nonce);
    let found: Option<Versioned<Confirmation>> = load(table, &place, CONFIRMATION).await?;
    Ok(found.map(|found| found.record).filter(|found| found.until > now))
}

/// The write of a confirmation that is being asked for.
pub fn ask_confirmation(
    shop: &ShopId,
    person: PersonId,
    nonce: &str,
    confirmation: &Confirmation,
) -> Result<Write, StoreError> {
    let place = keys::confirmation(shop, person, nonce);
    let mut item = item(place, CONFIRMATION, 1, confirmation)?;
    item.attributes.insert(TTL.to_owned(), number_value(confirmation.until.seconds()));
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The day on which a person was last reminded of what they owe, and the version of that record.
pub async fn load_reminded(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Versioned<Option<BusinessDay>>, StoreError> {
    let found = load(table, &keys::reminded(shop, person), REMINDED).await?;
    Ok(found.unwrap_or(Versioned { record: None, version: 0 }))
}

/// The write of the day on which a person is reminded, after `before`.
pub fn save_reminded(
    shop: &ShopId,
    person: PersonId,
    day: &BusinessDay,
    before: &Versioned<Option<BusinessDay>>,
) -> Result<Write, StoreError> {
    let version = before.version.saturating_add(1);
    let item = item(keys::reminded(shop, person), REMINDED, version, &Some(day))?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that spends a confirmation: it is there once, so it runs once.
pub fn spend_confirmation(shop: &ShopId, person: PersonId, nonce: &str) -> Write {
    let key = keys::confirmation(shop, person, nonce);
    Write::Delete { key, conditions: vec![Condition::Present] }
}
