//! The table read through from end to end, for operators.

use super::expression::{Map, key_map};
use super::failure::{Failure, failure};
use super::{DynamoTable, attributes, item, map, persist};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use ports::table::flat::PARTITION;
use ports::table::scan::Scan;
use ports::table::{Cursor, Item, Key, Page, TableError};
use serde_dynamo::AttributeValue;

impl DynamoTable {
    async fn scan_some(
        &self,
        prefix: &str,
        start: Option<&Map>,
    ) -> Result<(Vec<Item>, Option<Key>), Failure> {
        let prefix = AttributeValue::S(prefix.to_owned());
        let answer = self
            .client
            .scan()
            .table_name(&self.name)
            .filter_expression("begins_with(#0, :0)")
            .expression_attribute_names("#0", PARTITION)
            .expression_attribute_values(":0", prefix.into())
            .set_exclusive_start_key(start.map(attributes))
            .consistent_read(true)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| failure(&error))?;
        self.meter.read("scan", answer.consumed_capacity.as_ref());
        let items = answer.items.unwrap_or_default().into_iter().map(item);
        let stopped = answer.last_evaluated_key.map(|key| key_of(map(key))).transpose()?;
        Ok((items.collect::<Result<_, _>>()?, stopped))
    }
}

fn key_of(key: Map) -> Result<Key, Failure> {
    let item = ports::table::flat::unflatten(key.into_iter().collect());
    item.map(|item| item.key).map_err(|error| Failure::Broken(error.to_string()))
}

impl Scan for DynamoTable {
    async fn scan(&self, prefix: &str, after: Option<&Cursor>) -> Result<Page, TableError> {
        let start = after.map(|after| key_map(&after.key));
        let read = persist(|| self.scan_some(prefix, start.as_ref())).await;
        let (items, stopped) = read.map_err(Failure::into_table_error)?;
        Ok(Page { items, next: stopped.map(|key| Cursor { key, indexed: None }) })
    }
}
