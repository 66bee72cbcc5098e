//! What is asked when a command lacks something: one thing, in one sentence, with an answer that
//! would do.

use super::bubble;
use super::echo::Names;
use askama::Template;
use domain::catalog::Product;
use domain::command::{ProductCommand, SaleCommand, ShopCommand, Slot};
use domain::message::Bubble;

/// A name or two are an example; more are a list.
const EXAMPLES_MAX: usize = 3;

macro_rules! asked {
    ($block:literal $(, $field:ident = $value:expr)*) => {{
        #[derive(Template)]
        #[template(path = "messages/en/question.txt", block = $block)]
        struct Asked {
            $($field: String,)*
        }
        bubble(&Asked { $($field: $value,)* })
    }};
}

/// Asks for what half a command lacks. `customers` and `outlets` are those of the shop.
pub fn slot(
    slot: Slot,
    command: &ShopCommand,
    names: Names<'_>,
    customers: &[String],
    outlets: &[String],
) -> Bubble {
    if let ShopCommand::Product(command) = command {
        return of_product(slot, command, names);
    }
    if let ShopCommand::Sale(command) = command {
        return of_sale(slot, command, names);
    }
    match slot {
        Slot::Amount => asked!("amount"),
        Slot::Account => asked!("account"),
        Slot::FromAccount => asked!("from_account"),
        Slot::ToAccount => asked!("to_account"),
        Slot::Category => asked!("category", some = categories(command)),
        Slot::Paid => asked!("paid"),
        Slot::Cost { line } => cost(command, line, names),
        Slot::Supplier => asked!("supplier"),
        Slot::Customer => asked!("customer", some = some(customers)),
        Slot::Product => asked!("product"),
        Slot::FromOutlet => asked!("from_outlet", some = some(outlets)),
        Slot::ToOutlet => asked!("to_outlet", some = some(outlets)),
        Slot::Restock => asked!("restock"),
        Slot::Reason => asked!("reason"),
        Slot::Entry => asked!("entry"),
        Slot::Until => asked!("until"),
        Slot::Month => asked!("month"),
        Slot::Year => asked!("year"),
        Slot::Name => asked!("name"),
        Slot::Kind => asked!("kind"),
        // Only of what is offered and ordered, which was looked at before.
        Slot::Field | Slot::Value => super::offer::ask_field(),
        Slot::Lines | Slot::Variant => super::sale::ask_lines(),
        Slot::Words => super::sale::ask_words(),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other slots are of other commands")]
fn of_product(slot: Slot, command: &ProductCommand, names: Names<'_>) -> Bubble {
    match slot {
        Slot::Name => super::offer::ask_name(),
        Slot::Amount => super::offer::ask_price(names.currency),
        Slot::Field => super::offer::ask_field(),
        Slot::Value => super::offer::ask_value(command),
        _ => asked!("product"),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other slots are of other commands")]
fn of_sale(slot: Slot, command: &SaleCommand, names: Names<'_>) -> Bubble {
    match slot {
        Slot::Customer => super::sale::ask_customer(),
        Slot::Variant => super::sale::ask_variant(command, names),
        Slot::Words => super::sale::ask_words(),
        _ => super::sale::ask_lines(),
    }
}

/// Asks for the number of goods; the whole command is written again.
pub fn quantity(example: &str) -> Bubble {
    asked!("quantity", example = example.to_owned())
}

/// Asks which variant of a product; the whole command is written again.
pub fn unit(product: &Product) -> Bubble {
    let units = product.variants.iter().map(|variant| variant.label.clone());
    let units = units.collect::<Vec<_>>().join(", ");
    asked!("unit", name = product.name.clone(), units = units)
}

/// Asks which product; the whole command is written again.
pub fn product(example: &str) -> Bubble {
    asked!("which_product", example = example.to_owned())
}

/// To staff who ask for what only the owner may.
pub fn not_permitted() -> Bubble {
    asked!("not_permitted")
}

fn cost(command: &ShopCommand, line: usize, names: Names<'_>) -> Bubble {
    let ShopCommand::StockReceive { lines, .. } = command else { return asked!("amount") };
    let Some(line) = lines.get(line) else { return asked!("amount") };
    asked!("cost", goods = names.counted(&line.sku, line.quantity))
}

fn categories(command: &ShopCommand) -> String {
    let earned = matches!(command, ShopCommand::IncomeAdd { .. });
    if earned { "\"other income\"" } else { "\"transport\", \"rent\" or \"electricity\"" }
        .to_owned()
}

fn some(names: &[String]) -> String {
    names.iter().take(EXAMPLES_MAX).cloned().collect::<Vec<_>>().join(", ")
}
