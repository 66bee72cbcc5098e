//! A cart of WhatsApp's own catalogue: our units by their ids, our prices, never theirs.

use super::Hearing;
use domain::cart::{CartLine, QUANTITY_MAX};
use domain::command::{Command, CustomerCommand, Unclear};
use domain::ids::Sku;
use domain::message::OrderedItem;
use ports::clock::Clock;
use ports::table::Table;

/// The command that puts its items into the cart; what we do not sell is asked about.
pub(super) fn command<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    items: &[OrderedItem],
) -> Command {
    let mut lines = Vec::new();
    let mut unclear = Vec::new();
    for item in items {
        let quantity = item.quantity.clamp(1, QUANTITY_MAX);
        let sku = item.retailer_id.parse::<Sku>().ok();
        match sku.filter(|sku| hearing.catalog.find(sku).is_some()) {
            // WhatsApp counts what a price is for: pieces, kilos, litres.
            Some(sku) => {
                let each = hearing.catalog.measure_of(&sku).per_price();
                lines.push(CartLine { sku, quantity: quantity.saturating_mul(each) });
            }
            None => {
                let words = item.retailer_id.chars().take(40).collect();
                unclear.push(Unclear::Unknown { words, quantity, near: Vec::new() });
            }
        }
    }
    Command::Customer(CustomerCommand::added(lines, unclear))
}
