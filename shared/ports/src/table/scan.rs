//! Reading a table through from end to end. It costs as much as the table is large, whatever the
//! prefix, so no function may do it: only operators' programs, which ask for this trait.

use super::{Cursor, Item, Page, Table, TableError};
use std::future::Future;

/// How many items a page holds in the adapters that keep their items sorted.
pub const PAGE_ITEMS: usize = 1_000;

/// A table that can be read through.
pub trait Scan: Table {
    /// A page of the items whose partition key begins with `prefix`, in an order of the table's
    /// own. `after` is where the page before ended. A page may be empty and not the last.
    fn scan(
        &self,
        prefix: &str,
        after: Option<&Cursor>,
    ) -> impl Future<Output = Result<Page, TableError>> + Send;
}

/// Where a page of these items ends; none when it is not full, for then it was the last.
pub fn cursor(items: &[Item]) -> Option<Cursor> {
    let last = items.last().filter(|_| items.len() >= PAGE_ITEMS)?;
    Some(Cursor { key: last.key.clone(), indexed: None })
}
