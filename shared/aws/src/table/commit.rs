//! Commits: one write as one request, more as one transaction.

use super::DynamoTable;
use super::expression::{Action, Map, Planned, Terms};
use super::failure::{Failure, failure, transaction_failure};
use aws_sdk_dynamodb::types::{
    AttributeValue, ConditionCheck, ConsumedCapacity, Delete, Put, ReturnConsumedCapacity,
    TransactWriteItem, Update,
};
use std::collections::HashMap;

type Names = Option<HashMap<String, String>>;
type Values = Option<HashMap<String, AttributeValue>>;

/// Says what every write says beside what it does: its table, its condition, and what their
/// placeholders stand for. The builders of requests and of a transaction's parts share these
/// methods, but no trait.
macro_rules! conditioned {
    ($table:expr, $planned:expr, $builder:expr) => {{
        let (names, values) = placeholders(&$planned.terms);
        $builder
            .table_name(&$table.name)
            .set_condition_expression($planned.condition.clone())
            .set_expression_attribute_names(names)
            .set_expression_attribute_values(values)
    }};
}

/// Sends a request of one write and hands out what it cost.
macro_rules! sent {
    ($request:expr) => {
        $request
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map(|answer| answer.consumed_capacity)
            .map_err(|error| failure(&error))
    };
}

impl DynamoTable {
    /// Writes one planned write without a transaction, which costs half.
    /// A check alone has no such request and goes as a transaction.
    pub(super) async fn write_alone(&self, planned: &Planned) -> Result<(), Failure> {
        let client = &self.client;
        let spent = match &planned.action {
            Action::Put(item) => {
                let put = client.put_item().set_item(Some(attributes(item)));
                sent!(conditioned!(self, planned, put))
            }
            Action::Update { key, update } => {
                let change = client.update_item().set_key(Some(attributes(key)));
                sent!(conditioned!(self, planned, change.update_expression(update)))
            }
            Action::Delete(key) => {
                let delete = client.delete_item().set_key(Some(attributes(key)));
                sent!(conditioned!(self, planned, delete))
            }
            Action::Check(_) => {
                return self.write_together(std::slice::from_ref(planned), None).await;
            }
        }?;
        self.meter.write("write", spent.as_slice());
        Ok(())
    }

    /// Writes all or nothing. Tries with one `token` are one transaction to DynamoDB.
    pub(super) async fn write_together(
        &self,
        planned: &[Planned],
        token: Option<&str>,
    ) -> Result<(), Failure> {
        let items = planned.iter().map(|write| self.transacted(write)).collect::<Result<_, _>>()?;
        let answer = self
            .client
            .transact_write_items()
            .set_transact_items(Some(items))
            .set_client_request_token(token.map(str::to_owned))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| transaction_failure(&error))?;
        let spent: &[ConsumedCapacity] = answer.consumed_capacity();
        self.meter.write("transaction", spent);
        Ok(())
    }

    fn transacted(&self, planned: &Planned) -> Result<TransactWriteItem, Failure> {
        let part = TransactWriteItem::builder();
        let part = match &planned.action {
            Action::Put(item) => {
                let put = Put::builder().set_item(Some(attributes(item)));
                conditioned!(self, planned, put).build().map(|put| part.put(put))
            }
            Action::Update { key, update } => {
                let change = Update::builder().set_key(Some(attributes(key)));
                let change = conditioned!(self, planned, change.update_expression(update));
                change.build().map(|change| part.update(change))
            }
            Action::Delete(key) => {
                let delete = Delete::builder().set_key(Some(attributes(key)));
                conditioned!(self, planned, delete).build().map(|delete| part.delete(delete))
            }
            Action::Check(key) => {
                let check = ConditionCheck::builder().set_key(Some(attributes(key)));
                conditioned!(self, planned, check).build().map(|check| part.condition_check(check))
            }
        };
        Ok(part.map_err(|error| unbuilt(&error))?.build())
    }
}

fn unbuilt(error: &aws_sdk_dynamodb::error::BuildError) -> Failure {
    Failure::Broken(error.to_string())
}

pub(super) fn attributes(map: &Map) -> HashMap<String, AttributeValue> {
    map.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect()
}

/// The placeholders as the client takes them: DynamoDB refuses empty maps.
pub(super) fn placeholders(terms: &Terms) -> (Names, Values) {
    let names = terms.names.iter().map(|(short, name)| (short.clone(), name.clone()));
    let values = terms.values.iter().map(|(short, value)| (short.clone(), value.clone().into()));
    (
        (!terms.names.is_empty()).then(|| names.collect()),
        (!terms.values.is_empty()).then(|| values.collect()),
    )
}
