//! Conversations as tables: each row a text and what it is heard as, spelled short.

mod accounting;
mod answers;
mod books;
mod closures;
mod compared;
mod customers;
mod day_ends;
mod days;
mod desk;
mod doubted;
mod figures;
mod guessed;
mod helps;
mod hurried;
mod learning;
mod nowhere;
mod numbered;
mod papers;
mod properties;
mod scheduled;
mod shops;
mod slots;
mod speech;
mod spoken;
mod tongues;
mod trade;
mod whom;
mod wishes;

use super::books::names::Names;
use super::entry::CommandName;
use super::*;
use crate::access::Role;
use crate::catalog::Measure;
use crate::command::Unclear;
use crate::ids::PersonId;
use crate::language::Language;
use crate::ledger::chart::Chart;
use crate::time::BusinessDay;

pub(super) struct Scene {
    role: Role,
    cart: Cart,
    expecting: Option<Expecting>,
    currency: Currency,
    languages: Vec<Language>,
}

pub(super) fn customer() -> Scene {
    Scene {
        role: Role::Customer,
        cart: Cart::default(),
        expecting: None,
        currency: Currency::Ugx,
        languages: vec![Language::En, Language::Sw],
    }
}

pub(super) fn owner() -> Scene {
    Scene { role: Role::Owner, ..customer() }
}

impl Scene {
    fn expecting(self, expecting: Expecting) -> Self {
        Self { expecting: Some(expecting), ..self }
    }

    /// The same in a shop that speaks this language, and counts in the money of its country.
    fn speaking(self, language: Language) -> Self {
        let currency = match language {
            Language::En => Currency::Ugx,
            Language::Sw => Currency::Tzs,
            Language::Id => Currency::Idr,
            Language::Fr => Currency::Eur,
            Language::Pt => Currency::Brl,
            Language::Es => Currency::Usd,
            Language::Hi => Currency::Inr,
        };
        Self { currency, languages: vec![language], ..self }
    }

    fn holding(mut self, sku: &str, quantity: u32) -> Self {
        self.cart = self.cart.add(&sku.parse().unwrap(), quantity, Measure::Piece).unwrap();
        self
    }

    pub(super) fn with<T>(&self, act: impl FnOnce(&Listener<'_>) -> T) -> T {
        let catalog = fixture::catalog();
        let names = |names: [&str; 2]| names.map(str::to_owned);
        let (chart, outlets) = (Chart::default(), names(["Main", "Kiosk Two"]));
        let suppliers = names(["Nile Wholesale", "Mukwano"]);
        let customers = names(["Corner Kiosk", "Grace Auma"]);
        act(&Listener {
            principal: Principal { person: PersonId::new(1), role: self.role },
            catalog: &catalog,
            currency: self.currency,
            cart: Some(&self.cart),
            expecting: self.expecting.as_ref(),
            books: BooksWords {
                chart: &chart,
                suppliers: &suppliers,
                customers: &customers,
                outlets: &outlets,
                names: &Names::new(&chart, &suppliers, &customers, &outlets),
                today: &BusinessDay::parse("2026-11-21").unwrap(),
            },
            languages: &self.languages,
        })
    }

    fn hear(&self, text: &str) -> Heard {
        self.with(|listener| understand(text, listener))
    }

    /// What was heard, short enough for a table.
    pub(super) fn says(&self, text: &str) -> String {
        spell(&self.hear(text))
    }

    fn check(&self, cases: &[(&str, &str)]) {
        let wrong: Vec<String> = cases
            .iter()
            .map(|(text, expected)| (text, expected, self.says(text)))
            .filter(|(_, expected, heard)| *expected != heard)
            .map(|(text, expected, heard)| format!("{text:?}\n  want {expected}\n  have {heard}"))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

fn product(id: ProductId) -> String {
    fixture::catalog().product(id).map(|product| product.name.clone()).unwrap_or_default()
}

fn near(ids: &[ProductId]) -> String {
    ids.iter().map(|id| product(*id)).collect::<Vec<_>>().join("|")
}

pub(super) fn spell(heard: &Heard) -> String {
    match heard {
        Heard::Command(command) => {
            format!("{}{}", CommandName::of(command).as_str(), facts(command))
        }
        Heard::Meant { words, means, heard, .. } => {
            let name = match means {
                Meaning::Product(id) => product(*id),
                Meaning::Account(code) => code.to_string(),
            };
            format!("{words} is {name}: {}", spell(heard))
        }
        Heard::Several(commands) => {
            let all = commands.iter().map(|it| spell(&Heard::Command(it.clone())));
            all.collect::<Vec<_>>().join(" + ")
        }
        Heard::Answer { nonce, yes } => format!("answer {nonce} {yes}"),
        Heard::Code { nonce, code } => format!("code {nonce} {code}"),
        Heard::Declined => "declined".to_owned(),
        Heard::Missing(missing) => format!("missing {}", lacks(missing)),
        Heard::ShopWordsFromCustomer(name) => format!("shop words {}", name.as_str()),
        Heard::NotExecuted(name, Doubt::Unknown { words }) => {
            format!("not {}: {words}", name.as_str())
        }
        Heard::NotExecuted(name, doubt) => format!("not {}: {doubt:?}", name.as_str()),
        Heard::Aside(aside) => format!("aside {aside:?}"),
        Heard::OffTopic => "off topic".to_owned(),
    }
}

fn lacks(missing: &Missing) -> String {
    match missing {
        Missing::BookingAccount { booking } => format!("account? of booking {booking}"),
        Missing::Rest { of } => format!("rest of {}", of.as_str()),
        Missing::OrderNumber { of } => format!("number of {}", of.as_str()),
        Missing::PaymentAccount { number, amount, reference } => {
            let amount = amount.map(Money::minor);
            format!("account {number} {amount:?} {reference:?}")
        }
        Missing::Amount { number } => format!("amount {number}"),
        Missing::State { number } => format!("state {number}"),
        Missing::Product { of, words, near: ids } => {
            format!("product of {}: {words} ({})", of.as_str(), near(ids))
        }
        Missing::Slot { command, slot } => {
            let name = CommandName::of_shop(command).as_str();
            format!("{slot:?} of {name}{}", shop_facts(command))
        }
        Missing::Quantity { of } => format!("quantity of {}", of.as_str()),
        Missing::Unit { of, product: id } => format!("unit of {}: {}", of.as_str(), product(*id)),
        Missing::Variant { of, product: id, quantity } => {
            format!("variant of {}: {} {quantity:?}", of.as_str(), product(*id))
        }
    }
}

fn facts(command: &Command) -> String {
    match command {
        Command::Customer(command) => customer_facts(command),
        Command::Shop(command) => shop_facts(command),
    }
}

fn customer_facts(command: &CustomerCommand) -> String {
    match command {
        CustomerCommand::Greet
        | CustomerCommand::Help
        | CustomerCommand::CartClear
        | CustomerCommand::CartView
        | CustomerCommand::Checkout
        | CustomerCommand::Human => String::new(),
        CustomerCommand::Browse { category } => {
            category.as_ref().map(|name| format!(" {name}")).unwrap_or_default()
        }
        CustomerCommand::Search { query } => format!(" {query}"),
        CustomerCommand::ProductInfo { product: id } => format!(" {}", product(*id)),
        CustomerCommand::CartAdd { lines, unclear, place } => {
            let lines = lines.iter().map(|line| format!(" {} {}", line.quantity, line.sku));
            let unclear = unclear.iter().map(|question| match question {
                Unclear::Which { product: id, quantity } => {
                    format!(" ?{quantity} {}", product(*id))
                }
                Unclear::Unknown { words, quantity, near: ids } => {
                    format!(" ??{quantity} {words}({})", near(ids))
                }
            });
            let place = place.iter().map(|place| format!(" -> {place}"));
            lines.chain(unclear).chain(place).collect()
        }
        CustomerCommand::CartChange { sku, quantity } => format!(" {quantity} {sku}"),
        CustomerCommand::CartRemove { sku } => format!(" {sku}"),
        CustomerCommand::OrderConfirm { cart_version } => format!(" v{cart_version}"),
        CustomerCommand::OrderPlace { number } => format!(" {number}"),
        CustomerCommand::OrderStatus { number, code } => {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            let code = code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
            format!("{number}{code}")
        }
        CustomerCommand::CancelRequest { number } => {
            number.map(|number| format!(" {number}")).unwrap_or_default()
        }
        CustomerCommand::PaymentReport { number, amount, text, .. } => {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            let amount = amount.map(|amount| format!(" {amount}")).unwrap_or_default();
            format!("{number}{amount} {text:?}")
        }
        CustomerCommand::ContinueCart { cart } => format!(" {cart}"),
        CustomerCommand::Desk(request) => filled(&serde_json::to_value(request).unwrap()),
    }
}

/// The fields of a command that are filled, money and codes as plain figures.
fn brief(command: &ShopCommand) -> String {
    filled(&serde_json::to_value(command).unwrap())
}

fn filled(value: &serde_json::Value) -> String {
    let named = |name: &str| !["command", "ask", "does", "service_ask"].contains(&name);
    let fields = value.as_object().unwrap().iter().filter(|(name, _)| named(name));
    let fields = fields.filter(|(_, value)| !value.is_null() && **value != "");
    let fields = fields.map(|(name, value)| format!(" {name}={}", plain(value)));
    fields.collect::<Vec<_>>().concat()
}

fn plain(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Object(fields) if fields.contains_key("currency") => fields["minor"].to_string(),
        Value::Object(fields) if fields.contains_key("from") => {
            format!("{}..{}", plain(&fields["from"]), plain(&fields["to"]))
        }
        Value::Object(fields) => {
            let filled = fields.values().filter(|value| !value.is_null());
            filled.map(plain).collect::<Vec<_>>().join(" ")
        }
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others show themselves")]
fn shop_facts(command: &ShopCommand) -> String {
    match command {
        ShopCommand::OrderList { state, range, customer, .. } => {
            let state = state.map(|state| format!(" {state:?}")).unwrap_or_default();
            let range = range.as_ref().map(|days| format!(" {}..{}", days.from, days.to));
            let customer = customer.as_ref().map(|name| format!(" of {name}"));
            format!("{state}{}{}", range.unwrap_or_default(), customer.unwrap_or_default())
        }
        ShopCommand::OrderShow { number } => format!(" {number}"),
        ShopCommand::OrderSetState { number, to, note } => {
            let note = note.as_ref().map(|note| format!(" {note:?}")).unwrap_or_default();
            format!(" {number} {to:?}{note}")
        }
        ShopCommand::OrderCancel { number, reason } => {
            let reason = reason.as_ref().map(|reason| format!(" {reason:?}")).unwrap_or_default();
            format!(" {number}{reason}")
        }
        ShopCommand::PaymentRecord { number, amount, account, reference, more_than_due } => {
            let amount = amount.map_or("due".to_owned(), |amount| amount.minor().to_string());
            let account = account.map(|account| format!(" {account:?}")).unwrap_or_default();
            let reference = reference.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
            let more = if *more_than_due { " more" } else { "" };
            format!(" {number} {amount}{account}{reference}{more}")
        }
        ShopCommand::Help { topic } => topic.map_or_else(String::new, |it| format!(" {it:?}")),
        ShopCommand::StockLevel { product: id } => {
            id.map(|id| format!(" {}", product(id))).unwrap_or_default()
        }
        other => brief(other),
    }
}
