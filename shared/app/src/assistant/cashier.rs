//! The order a waiter hands to the cashier, as JSON by a published schema. It must be the server's
//! cart, line by line, or it is refused; and then the customer is asked for an explicit yes.

use domain::cart::{Cart, CartLine, LINES_MAX};
use domain::ids::Sku;
use ports::words::tool::{Field, Kind, Tool};
use serde_json::Value;

/// The most of anything in an order's line: grams of a ton less one.
const QUANTITY_MAX: i64 = 999_999;
/// Codes of goods are no longer.
const SKU_CHARS_MAX: usize = 40;

/// The tool that hands an order over.
pub(super) fn tool() -> Tool {
    let line = vec![
        field("sku", "The code of the goods, as the cart shows it.", sku()),
        field("quantity", "How many, in the unit of the cart.", quantity()),
    ];
    let lines = Kind::List { each: Box::new(Kind::Record(line)), items_max: LINES_MAX };
    Tool {
        name: "create_order".to_owned(),
        description: "Hand the order to the cashier when the customer has said that this is all \
                      they want. The lines must be those of the cart; look at it before. The \
                      customer is then shown the total and asked for a yes."
            .to_owned(),
        fields: vec![field("lines", "Every line of the cart.", lines)],
    }
}

/// The JSON Schema of an order as the waiter hands it over.
pub fn order_schema() -> Value {
    let mut schema = tool().schema();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "The order a waiter hands to the cashier".into();
    schema
}

pub(super) fn sku() -> Kind {
    Kind::Text { chars_max: SKU_CHARS_MAX }
}

pub(super) fn quantity() -> Kind {
    Kind::Integer { least: 1, most: QUANTITY_MAX }
}

pub(super) fn field(name: &str, description: &str, kind: Kind) -> Field {
    Field { name: name.to_owned(), description: description.to_owned(), kind, required: true }
}

/// Whether an order that fits the schema is the cart: the same goods, as many of each, in any
/// order, none twice.
pub(super) fn is_cart(order: &Value, cart: &Cart) -> bool {
    let Some(lines) = order["lines"].as_array() else { return false };
    let read = |line: &Value| {
        let sku = line["sku"].as_str()?.parse::<Sku>().ok()?;
        let quantity = line["quantity"].as_u64().and_then(|count| u32::try_from(count).ok())?;
        Some(CartLine { sku, quantity })
    };
    let Some(mut lines) = lines.iter().map(read).collect::<Option<Vec<CartLine>>>() else {
        return false;
    };
    let mut held = cart.lines.clone();
    lines.sort_by(|one, other| one.sku.cmp(&other.sku));
    held.sort_by(|one, other| one.sku.cmp(&other.sku));
    !held.is_empty() && lines == held
}
