//! What was said on the local phones: one thread per person and shop, kept in the one table so
//! that a restart loses nothing, and a signal for whoever is looking on.

use app::store::keys;
use domain::contact::Phone;
use domain::ids::ShopId;
use domain::message::Choices;
use domain::time::Timestamp;
use ports::table::{CommitError, Condition, Item, Query, Table, TableError, Write};
use serde::{Deserialize, Serialize};
use serde_dynamo::AttributeValue;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use tokio::sync::{Mutex, broadcast};

const BODY: &str = "b";
const PLACE: &str = "n";
const DELIVERED: &str = "d";
/// Writers of one thread take turns; so many threads at once do.
const TURNS: usize = 64;
/// How far a looker-on may fall behind before it reads the thread again.
const NEWS_MAX: usize = 256;

/// A person's thread. It is their business-scoped id, so no key holds a phone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Thread(String);

impl Thread {
    /// The thread of a phone number.
    pub fn of_phone(phone: &Phone) -> Self {
        let country = match phone.digits() {
            digits if digits.starts_with("256") => "UG",
            digits if digits.starts_with("62") => "ID",
            _ => "ZZ",
        };
        let digest = Sha256::digest(phone.digits());
        let number = digest.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        Self(format!("{country}.{number}"))
    }

    /// The thread of a person whose number is not known.
    pub fn of_user_id(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl fmt::Display for Thread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Who said something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person who holds the phone.
    Person,
    /// The shop.
    Shop,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The provider's id of it; a second message with the same id is the same message.
    pub id: String,
    /// Who said it.
    pub from: Side,
    /// The words.
    pub text: String,
    /// What can be tapped.
    pub choices: Choices,
    /// The picture that was sent, by its file's id.
    pub picture: Option<String>,
    /// The document that came with it.
    #[serde(default)]
    pub document: Option<SaidDocument>,
    /// The template's name where a template was sent instead of free words.
    pub template: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A document that came with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidDocument {
    /// What it is saved as.
    pub name: String,
    /// Where it is, for some minutes.
    pub link: String,
}

/// Something that was said, in its place in the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Counts from one, in the order in which the phone shows it.
    pub place: u64,
    /// What was said.
    pub said: Said,
    /// Whether it reached the other side.
    pub is_delivered: bool,
}

/// What lookers-on are told: that a thread has changed.
#[derive(Debug, Clone)]
pub struct News {
    /// The shop.
    pub shop: ShopId,
    /// The thread.
    pub thread: Thread,
    /// The message that reached the other side, if that is the change.
    pub delivered: Option<String>,
}

/// All threads. Clones share them.
#[derive(Debug, Clone)]
pub struct Threads<T> {
    table: T,
    turns: Arc<[Mutex<()>]>,
    news: broadcast::Sender<News>,
}

impl<T: Table> Threads<T> {
    /// The threads that lie in this table.
    pub fn new(table: T) -> Self {
        let turns = (0..TURNS).map(|_| Mutex::new(())).collect();
        Self { table, turns, news: broadcast::Sender::new(NEWS_MAX) }
    }

    /// Hears of every change from now on.
    pub fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    /// Adds what was said at the end of the thread; what is already there is left as it is.
    /// Returns whether it is new.
    pub async fn add(
        &self,
        shop: &ShopId,
        thread: &Thread,
        said: &Said,
    ) -> Result<bool, CommitError> {
        // Places follow each other without gaps, and whoever has seen one has seen all before it.
        let _turn = self.turn(shop, thread).lock().await;
        let marker = keys::local_message_place(shop, &thread.0, &said.id);
        if self.table.get(&marker).await?.is_some() {
            return Ok(false);
        }
        let place = self.last_place(shop, thread).await?.saturating_add(1);
        let body = serde_dynamo::to_attribute_value(said)
            .map_err(|error| TableError::Broken(error.to_string()))?;
        let number = AttributeValue::N(place.to_string());
        let message = BTreeMap::from([(BODY.to_owned(), body), (PLACE.to_owned(), number.clone())]);
        let put = |key, attributes| Write::Put {
            item: Item { key, indexed: BTreeMap::new(), attributes },
            conditions: vec![Condition::Absent],
        };
        let writes = [
            put(keys::local_message(shop, &thread.0, place), message),
            put(marker, BTreeMap::from([(PLACE.to_owned(), number)])),
        ];
        self.table.commit(&writes).await?;
        self.tell(shop, thread, None);
        Ok(true)
    }

    /// Notes that a message reached the other side.
    pub async fn mark_delivered(
        &self,
        shop: &ShopId,
        thread: &Thread,
        id: &str,
    ) -> Result<(), CommitError> {
        let Some(place) = self.place_of(shop, thread, id).await? else { return Ok(()) };
        let write = Write::Change {
            key: keys::local_message(shop, &thread.0, place),
            add: Vec::new(),
            set: vec![(DELIVERED, AttributeValue::Bool(true))],
            unindex: Vec::new(),
            conditions: vec![Condition::Present],
        };
        self.table.commit(&[write]).await?;
        self.tell(shop, thread, Some(id.to_owned()));
        Ok(())
    }

    /// The place of a message in its thread.
    pub async fn place_of(
        &self,
        shop: &ShopId,
        thread: &Thread,
        id: &str,
    ) -> Result<Option<u64>, TableError> {
        let marker = keys::local_message_place(shop, &thread.0, id);
        Ok(self.table.get(&marker).await?.as_ref().map(place))
    }

    /// The last place of a thread; zero when nothing was said.
    pub async fn last_place(&self, shop: &ShopId, thread: &Thread) -> Result<u64, TableError> {
        let query = Query::partition(keys::local_chat(shop, &thread.0))
            .starting(keys::LOCAL_MESSAGES)
            .newest_first()
            .first(1);
        Ok(self.table.query(&query).await?.items.first().map_or(0, place))
    }

    /// Everything that was said after a place, in order.
    pub async fn after(
        &self,
        shop: &ShopId,
        thread: &Thread,
        after: u64,
    ) -> Result<Vec<Placed>, TableError> {
        let mut query =
            Query::partition(keys::local_chat(shop, &thread.0)).starting(keys::LOCAL_MESSAGES);
        query.from = Some(keys::local_message_sort(after.saturating_add(1)));
        let mut found = Vec::new();
        loop {
            let page = self.table.query(&query).await?;
            for item in &page.items {
                found.push(placed(item)?);
            }
            match page.next {
                Some(cursor) => query.after = Some(cursor),
                None => return Ok(found),
            }
        }
    }

    fn turn(&self, shop: &ShopId, thread: &Thread) -> &Mutex<()> {
        let mut hasher = DefaultHasher::new();
        (shop, thread).hash(&mut hasher);
        let turns = u64::try_from(self.turns.len()).unwrap_or(1);
        &self.turns[usize::try_from(hasher.finish() % turns).unwrap_or(0)]
    }

    fn tell(&self, shop: &ShopId, thread: &Thread, delivered: Option<String>) {
        // Nobody may be looking on.
        let _ = self.news.send(News { shop: shop.clone(), thread: thread.clone(), delivered });
    }
}

fn place(item: &Item) -> u64 {
    match item.attributes.get(PLACE) {
        Some(AttributeValue::N(number)) => number.parse().unwrap_or(0),
        _ => 0,
    }
}

fn placed(item: &Item) -> Result<Placed, TableError> {
    let body = item.attributes.get(BODY).cloned().unwrap_or(AttributeValue::Null(true));
    let said = serde_dynamo::from_attribute_value(body)
        .map_err(|error| TableError::Broken(error.to_string()))?;
    let is_delivered = item.attributes.get(DELIVERED) == Some(&AttributeValue::Bool(true));
    Ok(Placed { place: place(item), said, is_delivered })
}
