//! What a sentence would do, without doing it: for people who try the grammar, and for the corpora
//! that prove it. It takes the same decisions as the conversation, and changes nothing.

use super::asking::ask;
use super::words::Words;
use crate::ordering::post::account_of;
use crate::store::{StoreError, catalog};
use domain::access::{Gate, Principal, Role, gate};
use domain::catalog::Catalog;
use domain::command::{Agent, Command, CustomerCommand, ShopCommand};
use domain::ids::{PersonId, ProductId};
use domain::language::Language;
use domain::order::CashAccount;
use domain::phrase::entry::CommandName;
use domain::phrase::{self, Aside, Heard, Listener, Missing};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::table::Table;
use serde::Serialize;
use serde_json::{Map, Value};
use views::chat::echo::{self, Names};
use views::chat::{conversation, question};

/// What would become of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It is done.
    Run,
    /// It is read back and waits for a tap.
    Confirm,
    /// It is read back and waits for a one-time code.
    Code,
    /// Something is asked first.
    Ask,
    /// Nothing is done, and it is said why.
    Decline,
    /// An answer that does nothing.
    Smalltalk,
}

/// A sentence, read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// What was written.
    pub text: String,
    /// What would become of it.
    pub outcome: Outcome,
    /// The command: "expense.add".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<&'static str>,
    /// What it was given: money as minor units with its currency, days as ISO dates, goods by SKU,
    /// orders by number, accounts by code.
    pub slots: Map<String, Value>,
    /// Who would carry it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<&'static str>,
    /// Who understood it: always the grammar.
    pub source: &'static str,
    /// What would be said, where it does not depend on what is done.
    pub reply: String,
}

/// A shop's ear: loaded once, it reads any number of sentences.
pub struct Reader {
    shop: Shop,
    catalog: Catalog,
    words: Words,
    principal: Principal,
    language: Language,
}

impl Reader {
    /// The ear of a shop for somebody in this role.
    pub async fn load(
        table: &impl Table,
        shop: Shop,
        role: Role,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let principal = Principal { person: PersonId::new(0), role };
        let today = now.business_day(&shop.zone);
        let catalog = catalog::load_catalog(table, &shop.id).await?;
        let words = Words::load(table, &shop, principal, today).await?;
        let language = shop.language();
        Ok(Self { shop, catalog, words, principal, language })
    }

    /// Reads a sentence that nothing waits for.
    pub fn read(&self, text: &str) -> Reading {
        let listener = Listener {
            principal: self.principal,
            catalog: &self.catalog,
            currency: self.shop.currency,
            cart: None,
            expecting: None,
            books: self.words.books(),
            languages: &self.shop.languages,
        };
        let heard = phrase::understand(text, &listener);
        Reading { text: text.to_owned(), ..self.reading(heard) }
    }

    fn reading(&self, heard: Heard) -> Reading {
        match heard {
            Heard::Command(command) => self.given(&command),
            Heard::Missing(missing) => self.missing(missing),
            Heard::ShopWordsFromCustomer(name) => said(
                Outcome::Decline,
                Some(name),
                conversation::off_topic(self.language, &self.shop).text,
            ),
            Heard::NotExecuted(name, doubt) => {
                let why = conversation::not_executed(
                    self.language,
                    &doubt,
                    super::asking::example(name, self.language),
                );
                said(Outcome::Decline, Some(name), why.text)
            }
            Heard::Aside(Aside::Thanks) => {
                said(Outcome::Smalltalk, None, conversation::thanks(self.language).text)
            }
            Heard::Aside(Aside::Yes | Aside::No)
            | Heard::Answer { .. }
            | Heard::Code { .. }
            | Heard::Declined => {
                said(Outcome::Smalltalk, None, conversation::nothing_waits(self.language).text)
            }
            Heard::OffTopic => said(
                Outcome::Decline,
                None,
                conversation::off_topic(self.language, &self.shop).text,
            ),
        }
    }

    fn given(&self, command: &Command) -> Reading {
        let (outcome, reply) = match command {
            Command::Shop(shops) if !self.principal.role.may(shops, self.limit()) => {
                (Outcome::Decline, question::not_permitted(self.language).text)
            }
            Command::Shop(shops) => {
                let outcome = match gate(shops, self.limit()) {
                    Gate::Run if is_shown_first(shops) => Outcome::Confirm,
                    Gate::Run => Outcome::Run,
                    Gate::Confirm => Outcome::Confirm,
                    Gate::Code => Outcome::Code,
                };
                (outcome, echo::sentence(shops, self.names()).unwrap_or_default())
            }
            Command::Customer(CustomerCommand::CartAdd { unclear, .. }) if !unclear.is_empty() => {
                (Outcome::Ask, String::new())
            }
            Command::Customer(CustomerCommand::Greet) => {
                (Outcome::Smalltalk, conversation::greeting(self.language, &self.shop).text)
            }
            Command::Customer(_) => (Outcome::Run, String::new()),
        };
        let name = CommandName::of(command);
        let agent = Some(agent(command.agent()));
        Reading { slots: self.slots(command), agent, ..said(outcome, Some(name), reply) }
    }

    fn missing(&self, missing: Missing) -> Reading {
        let (name, half) = match &missing {
            Missing::Slot { command, .. } => {
                let half = Command::Shop(command.as_ref().clone());
                (CommandName::of(&half), Some(half))
            }
            Missing::OrderNumber { of }
            | Missing::Rest { of }
            | Missing::Product { of, .. }
            | Missing::Quantity { of }
            | Missing::Unit { of, .. }
            | Missing::Variant { of, .. } => (*of, None),
            Missing::PaymentAccount { .. } | Missing::Amount { .. } => {
                (CommandName::PaymentRecord, None)
            }
            Missing::State { .. } => (CommandName::OrderSetState, None),
        };
        let (question, _) = ask(missing, &self.catalog, self.names(), &self.words);
        let reading = said(Outcome::Ask, Some(name), question.text);
        let Some(half) = half else { return reading };
        Reading { slots: self.slots(&half), agent: Some(agent(half.agent())), ..reading }
    }

    fn limit(&self) -> domain::money::Money {
        self.shop.policy.confirm_above
    }

    fn names(&self) -> Names<'_> {
        Names {
            catalog: &self.catalog,
            chart: &self.words.chart,
            currency: self.shop.currency,
            language: self.language,
        }
    }

    /// A command's own fields, those left out not among them.
    fn slots(&self, command: &Command) -> Map<String, Value> {
        let value = match command {
            Command::Customer(command) => serde_json::to_value(command),
            Command::Shop(command) => serde_json::to_value(command),
        };
        let Ok(Value::Object(mut slots)) = value else { return Map::new() };
        slots.remove("command");
        // What is the desk's, a product's or a sale's is a command of its own inside.
        slots.remove("ask");
        slots.remove("does");
        slots.remove("progress");
        slots.retain(|_, value| !value.is_null());
        for (name, value) in &mut slots {
            match name.as_str() {
                "product" => self.name_goods(value),
                "account" => number_account(value),
                _ => {}
            }
        }
        slots
    }

    /// A product is told by the units it is sold in.
    fn name_goods(&self, value: &mut Value) {
        let id = serde_json::from_value::<ProductId>(value.clone()).ok();
        let Some(product) = id.and_then(|id| self.catalog.product(id)) else { return };
        let units: Vec<Value> =
            product.variants.iter().map(|variant| variant.sku.as_str().into()).collect();
        *value = match <[Value; 1]>::try_from(units) {
            Ok([only]) => only,
            Err(several) => Value::Array(several),
        };
    }
}

/// Whether an agent shows what a command comes to and asks for the yes to it.
fn is_shown_first(command: &ShopCommand) -> bool {
    matches!(command, ShopCommand::Sale(sale) if sale.is_shown_first())
}

/// A place where money is kept is told by its account's code.
fn number_account(value: &mut Value) {
    if let Ok(account) = serde_json::from_value::<CashAccount>(value.clone()) {
        *value = serde_json::json!(account_of(account));
    }
}

fn agent(agent: Agent) -> &'static str {
    match agent {
        Agent::Conversation => "conversation",
        Agent::Order => "order",
        Agent::Inventory => "inventory",
        Agent::Accounting => "accounting",
        Agent::Booking => "booking",
        Agent::Document => "document",
        Agent::Reporting => "report",
        Agent::Admin => "admin",
    }
}

fn said(outcome: Outcome, name: Option<CommandName>, reply: String) -> Reading {
    Reading {
        text: String::new(),
        outcome,
        command: name.map(CommandName::as_str),
        slots: Map::new(),
        agent: None,
        source: "grammar",
        reply,
    }
}
