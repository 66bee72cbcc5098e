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

impl DynamoTable {
    /// Writes one planned write without a transaction, which costs half.
    /// A check alone has no such request and goes as a transaction.
    pub(super) async fn write_alone(&self, planned: &Planned) -> Result<(), Failure> {
        let (names, values) = placeholders(&planned.terms);
        let condition = planned.condition.clone();
        let total = ReturnConsumedCapacity::Total;
        let spent = match &planned.action {
            Action::Put(item) => self
                .client
                .put_item()
                .table_name(&self.name)
                .set_item(Some(attributes(item)))
                .set_condition_expression(condition)
                .set_expression_attribute_names(names)
                .set_expression_attribute_values(values)
                .return_consumed_capacity(total)
                .send()
                .await
                .map(|answer| answer.consumed_capacity)
                .map_err(|error| failure(&error)),
            Action::Update { key, update } => self
                .client
                .update_item()
                .table_name(&self.name)
                .set_key(Some(attributes(key)))
                .update_expression(update)
                .set_condition_expression(condition)
                .set_expression_attribute_names(names)
                .set_expression_attribute_values(values)
                .return_consumed_capacity(total)
                .send()
                .await
                .map(|answer| answer.consumed_capacity)
                .map_err(|error| failure(&error)),
            Action::Delete(key) => self
                .client
                .delete_item()
                .table_name(&self.name)
                .set_key(Some(attributes(key)))
                .set_condition_expression(condition)
                .set_expression_attribute_names(names)
                .set_expression_attribute_values(values)
                .return_consumed_capacity(total)
                .send()
                .await
                .map(|answer| answer.consumed_capacity)
                .map_err(|error| failure(&error)),
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
        let (names, values) = placeholders(&planned.terms);
        let condition = planned.condition.clone();
        let item = TransactWriteItem::builder();
        let item = match &planned.action {
            Action::Put(map) => item.put(
                Put::builder()
                    .table_name(&self.name)
                    .set_item(Some(attributes(map)))
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(names)
                    .set_expression_attribute_values(values)
                    .build()
                    .map_err(|error| unbuilt(&error))?,
            ),
            Action::Update { key, update } => item.update(
                Update::builder()
                    .table_name(&self.name)
                    .set_key(Some(attributes(key)))
                    .update_expression(update)
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(names)
                    .set_expression_attribute_values(values)
                    .build()
                    .map_err(|error| unbuilt(&error))?,
            ),
            Action::Delete(key) => item.delete(
                Delete::builder()
                    .table_name(&self.name)
                    .set_key(Some(attributes(key)))
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(names)
                    .set_expression_attribute_values(values)
                    .build()
                    .map_err(|error| unbuilt(&error))?,
            ),
            Action::Check(key) => item.condition_check(
                ConditionCheck::builder()
                    .table_name(&self.name)
                    .set_key(Some(attributes(key)))
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(names)
                    .set_expression_attribute_values(values)
                    .build()
                    .map_err(|error| unbuilt(&error))?,
            ),
        };
        Ok(item.build())
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
