//! The one table in DynamoDB.
//!
//! Requests are tried five times over conflicts, throttling and lost answers. A transaction bears
//! one token over all its tries, so it happens once. One write alone has no token: when an answer
//! was lost and the next try finds its condition broken, that may be its own doing, so the commit
//! is unavailable rather than refused; and a lone unconditional addition may count twice then.

mod batch;
mod commit;
mod expression;
mod failure;
mod scan;
mod spent;
#[cfg(test)]
mod tests;

use crate::retry::{TRIES_MAX, pause};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{ReturnConsumedCapacity, ReturnValue};
use commit::{attributes, placeholders};
use expression::{Asked, Map, Planned, ask, count_on, index_name, key_map, plan, unflatten};
use failure::{Failure, failure};
use ports::table::rules::{check_commit, check_key, item_bytes, page, span};
use ports::table::units::Spent;
use ports::table::{
    COUNTER, CommitError, Item, Key, PAGE_BYTES_MAX, PAGE_ITEMS_MAX, Page, Query, Table,
    TableError, Write,
};
use serde_dynamo::AttributeValue;
use spent::Meter;
use std::collections::HashMap;

/// Attributes as the client has them.
type Raw = HashMap<String, aws_sdk_dynamodb::types::AttributeValue>;

/// The one table in DynamoDB.
#[derive(Debug)]
pub struct DynamoTable {
    client: Client,
    name: String,
    meter: Meter,
}

impl DynamoTable {
    /// The table called `name`. The client should not retry: this adapter does.
    pub fn new(client: Client, name: String) -> Self {
        Self { client, name, meter: Meter::default() }
    }

    /// What all requests cost so far.
    pub fn spent(&self) -> Spent {
        self.meter.spent()
    }

    async fn read(&self, key: &Key) -> Result<Option<Item>, Failure> {
        let answer = self
            .client
            .get_item()
            .table_name(&self.name)
            .set_key(Some(attributes(&key_map(key))))
            .consistent_read(true)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| failure(&error))?;
        self.meter.read("get", answer.consumed_capacity.as_ref());
        answer.item.map(item).transpose()
    }

    /// One request of a query: its items, and where DynamoDB stopped reading.
    async fn read_some(
        &self,
        query: &Query,
        asked: &Asked,
        start: Option<&Map>,
        limit: usize,
    ) -> Result<(Vec<Item>, Option<Map>), Failure> {
        let (names, values) = placeholders(&asked.terms);
        let answer = self
            .client
            .query()
            .table_name(&self.name)
            .set_index_name(query.index.map(index_name))
            .key_condition_expression(&asked.condition)
            .set_expression_attribute_names(names)
            .set_expression_attribute_values(values)
            .set_exclusive_start_key(start.map(attributes))
            .scan_index_forward(!query.descending)
            .consistent_read(query.consistent && query.index.is_none())
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| failure(&error))?;
        self.meter.read("query", answer.consumed_capacity.as_ref());
        let items =
            answer.items.unwrap_or_default().into_iter().map(item).collect::<Result<_, _>>()?;
        Ok((items, answer.last_evaluated_key.map(map)))
    }

    async fn count(&self, key: &Key, first: u64) -> Result<u64, Failure> {
        let (update, terms) = count_on(first);
        let (names, values) = placeholders(&terms);
        let answer = self
            .client
            .update_item()
            .table_name(&self.name)
            .set_key(Some(attributes(&key_map(key))))
            .update_expression(update)
            .set_expression_attribute_names(names)
            .set_expression_attribute_values(values)
            .return_values(ReturnValue::UpdatedNew)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| failure(&error))?;
        self.meter.write("next", answer.consumed_capacity.as_slice());
        let number = answer.attributes.as_ref().and_then(|changed| changed.get(COUNTER));
        number
            .and_then(|value| value.as_n().ok())
            .and_then(|digits| digits.parse().ok())
            .ok_or_else(|| Failure::Broken("a counter that is no number".to_owned()))
    }
}

impl Table for DynamoTable {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        check_key(key)?;
        persist(|| self.read(key)).await.map_err(Failure::into_table_error)
    }

    async fn get_all(&self, keys: &[Key]) -> Result<Vec<Item>, TableError> {
        keys.iter().try_for_each(check_key)?;
        self.of(keys).await.map_err(Failure::into_table_error)
    }

    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        // Refuses what every adapter refuses, before DynamoDB does in its own words.
        span(query)?;
        let asked = ask(query);
        let limit = query.limit.unwrap_or(PAGE_ITEMS_MAX).min(PAGE_ITEMS_MAX);
        let (mut items, mut bytes) = (Vec::new(), 0);
        let mut start = asked.start.clone();
        // One item beyond the page tells whether there is a next one.
        while items.len() <= limit && bytes <= PAGE_BYTES_MAX {
            let some = limit + 1 - items.len();
            let read = persist(|| self.read_some(query, &asked, start.as_ref(), some)).await;
            let (more, stopped) = read.map_err(Failure::into_table_error)?;
            bytes += more.iter().map(item_bytes).sum::<usize>();
            items.extend(more);
            start = stopped;
            if start.is_none() {
                break;
            }
        }
        let mut page = page(query, items.into_iter().map(Ok))?;
        if let Some(index) = query.index {
            let behind = self.behind(index, page.items).await;
            page.items = behind.map_err(Failure::into_table_error)?;
        }
        Ok(page)
    }

    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        check_commit(writes)?;
        let planned: Vec<_> = writes.iter().map(plan).collect();
        let done = match planned.as_slice() {
            [alone] => persist(|| self.write_alone(alone)).await,
            together => self.transact(together).await,
        };
        done.map_err(Failure::into_commit_error)
    }

    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        check_key(key)?;
        persist(|| self.count(key, first)).await.map_err(Failure::into_table_error)
    }
}

impl DynamoTable {
    async fn transact(&self, planned: &[Planned]) -> Result<(), Failure> {
        // A fresh token for each commit, not one made of the writes: DynamoDB answers a known token
        // with success without looking at the conditions, and the same commit asked for a second
        // time must hear that its conditions no longer hold.
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)
            .map_err(|error| Failure::Again { unsure: false, why: error.to_string() })?;
        let token = hex::encode(bytes);
        persist(|| self.write_together(planned, Some(&token))).await
    }
}

/// Tries until it succeeds, fails for good, or has failed [`TRIES_MAX`] times.
async fn persist<T, F: Future<Output = Result<T, Failure>>>(
    attempt: impl FnMut() -> F,
) -> Result<T, Failure> {
    persist_after(pause, attempt).await
}

/// The same, with what it waits for between two tries.
async fn persist_after<T, F: Future<Output = Result<T, Failure>>, P: Future<Output = ()>>(
    pause: impl Fn(u32) -> P,
    mut attempt: impl FnMut() -> F,
) -> Result<T, Failure> {
    let mut lost = false;
    let mut failed = 0;
    loop {
        let failure = match attempt().await {
            Err(failure) => failure,
            done @ Ok(_) => return done,
        };
        match failure {
            Failure::Again { unsure, why } if failed + 1 < TRIES_MAX => {
                tracing::debug!("try {} failed: {why}", failed + 1);
                lost |= unsure;
                pause(failed).await;
                failed += 1;
            }
            Failure::Refused(_) if lost => {
                let why = "an answer was lost and the outcome is unknown".to_owned();
                return Err(Failure::Again { unsure: true, why });
            }
            Failure::Again { .. } | Failure::Refused(_) | Failure::Broken(_) => {
                return Err(failure);
            }
        }
    }
}

fn item(raw: Raw) -> Result<Item, Failure> {
    unflatten(map(raw)).map_err(|error| Failure::Broken(error.to_string()))
}

fn map(raw: Raw) -> Map {
    raw.into_iter().map(|(name, value)| (name, AttributeValue::from(value))).collect()
}
