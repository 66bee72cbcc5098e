//! The audit log: who did what to what, when, and why; and the blocks that seal its rows. Rows and
//! blocks are only ever added.

use super::{StoreError, TYPE, all, item, keys, record};
use domain::access::Role;
use domain::audit::{Block, Place, Row};
use domain::ids::{AuditId, CauseId, PersonId, ShopId};
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::table::flat::flatten;
use ports::table::{CommitError, Condition, Cursor, Item, Query, Table, Write};
use serde::{Deserialize, Serialize};
use serde_dynamo::AttributeValue;

/// The type of a row, which the stream's filter in `template.yaml` names too.
const AUDIT: &str = "AU";
const BLOCK: &str = "AB";
/// What is done when a customer may owe another amount.
pub const CREDIT_LIMITED: &str = "credit.limited";
/// The action of books that were closed up to a day, which stands after it.
pub const BOOKS_CLOSED: &str = "books.closed";

/// A row of the audit log. It holds ids, figures and states, and what the shop calls its accounts;
/// never a person's name, number or words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// When.
    pub at: Timestamp,
    /// What caused it.
    pub cause: CauseId,
    /// Who; none for the clock.
    pub person: Option<PersonId>,
    /// In which role; none for the clock.
    pub role: Option<Role>,
    /// What was done or attempted: "order.placed", "refused.order.cancel".
    pub action: String,
    /// To what: "#1001".
    pub subject: String,
    /// How it was before.
    pub before: Option<String>,
    /// How it is now.
    pub after: Option<String>,
}

/// The write of a row.
pub fn add(shop: &Shop, id: AuditId, row: &Audit) -> Result<Write, StoreError> {
    let day = row.at.business_day(&shop.zone);
    let item = item(keys::audit(&shop.id, &day, id), AUDIT, 1, row)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The rows of a day, in order.
pub async fn of_day(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
) -> Result<Vec<Audit>, StoreError> {
    let items = all(table, Query::partition(keys::audit_day(shop, day))).await?;
    items.iter().map(|item| Ok(record(item, AUDIT)?.record)).collect()
}

/// The row an item holds.
pub fn from_item(item: &Item) -> Result<Audit, StoreError> {
    Ok(record(item, AUDIT)?.record)
}

/// Whether an item is a row of the log.
pub fn is_row(item: &Item) -> bool {
    item.attributes.get(TYPE) == Some(&AttributeValue::S(AUDIT.to_owned()))
}

/// An item as the chain seals it. Its content is canonical: the whole item with its keys as JSON in
/// DynamoDB's notation (`{"at":{"N":"1"}}`), without white space, members of each map sorted by
/// the bytes of their names, texts escaped no more than JSON asks for. A row has whole numbers
/// and no sets, for which DynamoDB's notation has one form only.
pub fn row(item: &Item) -> Result<Row, StoreError> {
    let malformed =
        |why: serde_json::Error| StoreError::Malformed { what: AUDIT, why: why.to_string() };
    // By way of a value, whose maps are sorted.
    let value = serde_json::to_value(flatten(item)).map_err(malformed)?;
    let content = serde_json::to_string(&value).map_err(malformed)?;
    let place = Place { partition: item.key.pk.clone(), id: item.key.sk.clone() };
    Ok(Row { place, content })
}

/// Appends a block; false when another one has taken its place in the chain.
pub async fn append(table: &impl Table, shop: &ShopId, block: &Block) -> Result<bool, StoreError> {
    let item = item(keys::audit_block(shop, block.sequence), BLOCK, 1, block)?;
    let write = Write::Put { item, conditions: vec![Condition::Absent] };
    match table.commit(&[write]).await {
        Ok(()) => Ok(true),
        Err(CommitError::Refused(_)) => Ok(false),
        Err(CommitError::Table(error)) => Err(error.into()),
    }
}

/// The newest blocks, the newest first.
pub async fn newest(
    table: &impl Table,
    shop: &ShopId,
    limit: usize,
) -> Result<Vec<Block>, StoreError> {
    let query = Query::partition(keys::audit_blocks(shop)).newest_first().first(limit);
    table.query(&query).await?.items.iter().map(block).collect()
}

/// The blocks of a shop in the order of the chain, page by page.
#[derive(Debug)]
pub struct Blocks(Option<Query>);

impl Blocks {
    /// All blocks of a shop.
    pub fn of(shop: &ShopId) -> Self {
        Self(Some(Query::partition(keys::audit_blocks(shop))))
    }

    /// The next page; none after the last.
    pub async fn next(&mut self, table: &impl Table) -> Result<Option<Vec<Block>>, StoreError> {
        let Some(query) = self.0.take() else { return Ok(None) };
        let page = table.query(&query).await?;
        let after = |cursor: Cursor| Query { after: Some(cursor), ..query };
        self.0 = page.next.map(after);
        Ok(Some(page.items.iter().map(block).collect::<Result<_, _>>()?))
    }
}

fn block(item: &Item) -> Result<Block, StoreError> {
    Ok(record(item, BLOCK)?.record)
}
