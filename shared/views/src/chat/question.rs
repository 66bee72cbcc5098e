//! What is asked when a command lacks something: one thing, in one sentence, with an answer that
//! would do.

use super::bubble;
use super::echo::Names;
use domain::catalog::Product;
use domain::command::{ProductCommand, SaleCommand, ShopCommand, Slot};
use domain::language::Language;
use domain::message::Bubble;

/// A name or two are an example; more are a list.
const EXAMPLES_MAX: usize = 3;

/// Asks for what half a command lacks. `customers` and `outlets` are those of the shop.
pub fn slot(
    language: Language,
    slot: Slot,
    command: &ShopCommand,
    names: Names<'_>,
    customers: &[String],
    outlets: &[String],
) -> Bubble {
    if let ShopCommand::Product(command) = command {
        return of_product(language, slot, command, names);
    }
    if let ShopCommand::Sale(command) = command {
        return of_sale(language, slot, command, names);
    }
    match slot {
        Slot::Amount => bubble(said!(language, "question/amount")),
        Slot::Account => bubble(said!(language, "question/account")),
        Slot::FromAccount => bubble(said!(language, "question/from_account")),
        Slot::ToAccount => bubble(said!(language, "question/to_account")),
        Slot::Category => {
            bubble(said!(language, "question/category", some = categories(language, command)))
        }
        Slot::Paid => bubble(said!(language, "question/paid")),
        Slot::Cost { line } => cost(language, command, line, names),
        Slot::Supplier => bubble(said!(language, "question/supplier")),
        Slot::Customer => bubble(said!(language, "question/customer", some = some(customers))),
        Slot::Product => bubble(said!(language, "question/product")),
        Slot::FromOutlet => bubble(said!(language, "question/from_outlet", some = some(outlets))),
        Slot::ToOutlet => bubble(said!(language, "question/to_outlet", some = some(outlets))),
        Slot::Restock => bubble(said!(language, "question/restock")),
        Slot::Reason => bubble(said!(language, "question/reason")),
        Slot::Entry => bubble(said!(language, "question/entry")),
        Slot::Until => bubble(said!(language, "question/until")),
        Slot::Month => bubble(said!(language, "question/month")),
        Slot::Year => bubble(said!(language, "question/year")),
        Slot::Name => bubble(said!(language, "question/name")),
        Slot::Kind => bubble(said!(language, "question/kind")),
        Slot::Hours => bubble(said!(language, "question/hours")),
        // Only of what is offered and ordered, which was looked at before.
        Slot::Field | Slot::Value => super::offer::ask_field(language),
        Slot::Lines | Slot::Variant => super::sale::ask_lines(language),
        Slot::Words => super::sale::ask_words(language),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other slots are of other commands")]
fn of_product(
    language: Language,
    slot: Slot,
    command: &ProductCommand,
    names: Names<'_>,
) -> Bubble {
    match slot {
        Slot::Name => super::offer::ask_name(language),
        Slot::Amount => super::offer::ask_price(language, names.currency),
        Slot::Field => super::offer::ask_field(language),
        Slot::Value => super::offer::ask_value(language, command),
        _ => bubble(said!(language, "question/product")),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other slots are of other commands")]
fn of_sale(language: Language, slot: Slot, command: &SaleCommand, names: Names<'_>) -> Bubble {
    match slot {
        Slot::Customer => super::sale::ask_customer(language),
        Slot::Variant => super::sale::ask_variant(language, command, names),
        Slot::Words => super::sale::ask_words(language),
        _ => super::sale::ask_lines(language),
    }
}

/// Asks for the number of goods; the whole command is written again.
pub fn quantity(language: Language, example: &str) -> Bubble {
    bubble(said!(language, "question/quantity", example = example.to_owned()))
}

/// Asks which variant of a product; the whole command is written again.
pub fn unit(language: Language, product: &Product) -> Bubble {
    let units = product.variants.iter().map(|variant| variant.label.clone());
    let units = units.collect::<Vec<_>>().join(", ");
    bubble(said!(language, "question/unit", name = product.name.clone(), units))
}

/// Asks which product; the whole command is written again.
pub fn product(language: Language, example: &str) -> Bubble {
    bubble(said!(language, "question/which_product", example = example.to_owned()))
}

/// To staff who ask for what only the owner may.
pub fn not_permitted(language: Language) -> Bubble {
    bubble(said!(language, "question/not_permitted"))
}

fn cost(language: Language, command: &ShopCommand, line: usize, names: Names<'_>) -> Bubble {
    let ShopCommand::StockReceive { lines, .. } = command else {
        return bubble(said!(language, "question/amount"));
    };
    let Some(line) = lines.get(line) else { return bubble(said!(language, "question/amount")) };
    bubble(said!(language, "question/cost", goods = names.counted(&line.sku, line.quantity)))
}

/// What money may be spent on, or earned with, for "for example …".
pub fn categories(language: Language, command: &ShopCommand) -> String {
    let earned = matches!(command, ShopCommand::IncomeAdd { .. });
    if earned { said!(language, "question/incomes") } else { said!(language, "question/expenses") }
}

fn some(names: &[String]) -> String {
    names.iter().take(EXAMPLES_MAX).cloned().collect::<Vec<_>>().join(", ")
}
