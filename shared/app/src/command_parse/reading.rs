//! What a sentence would do, without doing it: for people who try the grammar, and for the corpora
//! that prove it. It takes the same decisions as the conversation, and changes nothing.

use super::asking::ask;
use super::words::Words;
use crate::ordering::post::account_of;
use crate::store::{StoreError, catalog};
use domain::access::{Gate, Permission, Principal, Role, gate};
use domain::catalog::Catalog;
use domain::command::{Agent, Command, CustomerCommand, ShopCommand};
use domain::ids::{PersonId, ProductId};
use domain::language::Language;
use domain::order::CashAccount;
use domain::phrase::entry::{self, CommandName};
use domain::phrase::{self, Aside, Evidence, Expecting, Heard, Listener, Missing};
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
    /// What it would touch: "R0" nothing, "R1" what is easily taken back, "R2" money, stock and
    /// what customers see, "R3" what takes a one-time code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<&'static str>,
    /// How sure it is that this is what was meant, from 0 to 1: less with each word that nothing
    /// explains and with each slip that was forgiven.
    pub confidence: f64,
    /// Who understood it: always the grammar.
    pub source: &'static str,
    /// The language of most of its words; that of the answers when none tells.
    pub language: Language,
    /// The others, when the message is several commands; they are done in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Part>,
    /// What would be said, where it does not depend on what is done.
    pub reply: String,
}

/// One command of a message that is several.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// The command.
    pub command: &'static str,
    /// What it was given.
    pub slots: Map<String, Value>,
    /// Who would carry it out.
    pub agent: &'static str,
    /// What it would touch.
    pub risk: &'static str,
}

/// A shop's ear: loaded once, it reads any number of sentences.
pub struct Reader {
    shop: Shop,
    catalog: Catalog,
    words: Words,
    principal: Principal,
    /// The languages of the shop; the one the person is answered in first.
    languages: Vec<Language>,
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
        let words = Words::load(table, &shop, &catalog, principal, today).await?;
        let (language, languages) = (shop.language(), shop.languages.clone());
        Ok(Self { shop, catalog, words, principal, languages, language })
    }

    /// The same ear for somebody who is answered in this language.
    #[must_use]
    pub fn answering_in(mut self, language: Language) -> Self {
        self.languages.retain(|other| *other != language);
        self.languages.insert(0, language);
        self.language = language;
        self
    }

    /// Reads a sentence that nothing waits for.
    pub fn read(&self, text: &str) -> Reading {
        let listener = self.listener();
        let strict = phrase::understand(text, &listener);
        let guessed = phrase::gist::guessed(text, &strict, &listener);
        let is_guessed = guessed.is_some();
        let heard = guessed.unwrap_or(strict);
        let evidence = phrase::evidence(text, &listener);
        let meant = if let Heard::Missing(missing) = &heard {
            phrase::meant::question(text, missing, &listener)
        } else {
            None
        };
        let reading = self.reading(heard, meant);
        // What is guessed is shown before it changes anything.
        let is_shown = is_guessed && reading.outcome == Outcome::Run && reading.risk != Some("R0");
        let is_shown = is_shown && self.principal.role != Role::Customer;
        Reading {
            outcome: if is_shown { Outcome::Confirm } else { reading.outcome },
            text: text.to_owned(),
            confidence: confidence(reading.outcome, evidence),
            language: phrase::speech::language_of(text, &self.languages)
                .or(evidence.language)
                .unwrap_or(self.language),
            ..reading
        }
    }

    pub(super) fn listener(&self) -> Listener<'_> {
        Listener {
            principal: self.principal,
            catalog: &self.catalog,
            currency: self.shop.currency,
            cart: None,
            expecting: None,
            books: self.words.books(),
            languages: &self.languages,
        }
    }

    fn reading(&self, heard: Heard, meant: Option<Expecting>) -> Reading {
        match heard {
            Heard::Command(command) => self.given(&command),
            Heard::Several(commands) => self.several(&commands),
            Heard::Missing(missing) => self.missing(missing, meant),
            Heard::ShopWordsFromCustomer(name) => said(
                Outcome::Decline,
                Some(name),
                conversation::not_yours(self.language, name, &self.shop).text,
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
            Heard::Aside(aside @ (Aside::Yes | Aside::No)) => Reading {
                command: Some(if aside == Aside::Yes { "confirm" } else { "deny" }),
                agent: Some(agent(Agent::Conversation)),
                ..said(Outcome::Smalltalk, None, conversation::nothing_waits(self.language).text)
            },
            Heard::Answer { .. } | Heard::Meant { .. } | Heard::Code { .. } | Heard::Declined => {
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
            Command::Customer(_) if command.is_half() => (Outcome::Ask, String::new()),
            Command::Customer(CustomerCommand::Greet) => {
                (Outcome::Smalltalk, conversation::greeting(self.language, &self.shop).text)
            }
            Command::Customer(_) => (Outcome::Run, String::new()),
        };
        Reading {
            command: Some(CommandName::told(command)),
            slots: self.slots(command),
            agent: Some(agent(command.agent())),
            risk: Some(self.risk(command)),
            ..said(outcome, None, reply)
        }
    }

    /// Several commands: the first with the others behind it, and the strictest of their gates.
    fn several(&self, commands: &[Command]) -> Reading {
        let mut all = commands.iter().map(|command| self.given(command));
        let Some(first) = all.next() else { return said(Outcome::Ask, None, String::new()) };
        let then: Vec<Reading> = all.collect();
        let outcomes = || then.iter().chain([&first]).map(|reading| reading.outcome);
        let outcome = [Outcome::Decline, Outcome::Code, Outcome::Confirm]
            .into_iter()
            .find(|outcome| outcomes().any(|one| one == *outcome))
            .unwrap_or(Outcome::Run);
        // What takes a code is given alone.
        let outcome = if outcome == Outcome::Code { Outcome::Ask } else { outcome };
        let replies = [&first].into_iter().chain(&then).map(|reading| reading.reply.as_str());
        let reply = replies.filter(|reply| !reply.is_empty()).collect::<Vec<_>>().join("\n");
        let then = commands.iter().skip(1).map(|command| Part {
            command: CommandName::told(command),
            slots: self.slots(command),
            agent: agent(command.agent()),
            risk: self.risk(command),
        });
        Reading { outcome, then: then.collect(), reply, ..first }
    }

    /// What a command would touch.
    fn risk(&self, command: &Command) -> &'static str {
        if !entry::writes(CommandName::of(command)) {
            return "R0";
        }
        let Command::Shop(shops) = command else { return "R1" };
        let moves = matches!(
            Permission::of(shops),
            Permission::Payments
                | Permission::Receive
                | Permission::Expenses
                | Permission::Money
                | Permission::Books
        );
        match gate(shops, self.limit()) {
            Gate::Code => "R3",
            Gate::Run if !moves => "R1",
            Gate::Run | Gate::Confirm => "R2",
        }
    }

    fn missing(&self, missing: Missing, meant: Option<Expecting>) -> Reading {
        let name = missing.of();
        let half = if let Missing::Slot { command, .. } = &missing {
            Some(Command::Shop(command.as_ref().clone()))
        } else {
            None
        };
        let (question, _) = ask(missing, meant, &self.catalog, self.names(), &self.words);
        let reading = said(Outcome::Ask, Some(name), question.text);
        let Some(half) = half else { return reading };
        Reading {
            command: Some(CommandName::told(&half)),
            slots: self.slots(&half),
            agent: Some(agent(half.agent())),
            risk: Some(self.risk(&half)),
            ..reading
        }
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

/// Whether an agent shows what a command comes to, which says more than words could, and asks for the
/// yes to it.
pub(super) fn is_shown_first(command: &ShopCommand) -> bool {
    matches!(command, ShopCommand::Sale(sale) if sale.is_shown_first())
}

/// How sure a reading is; checked against the corpora, where what is executed at 0.9 and more is
/// right in 99 of 100 cases at least.
#[expect(clippy::float_arithmetic, reason = "a share that people and programs compare, no money")]
fn confidence(outcome: Outcome, evidence: Evidence) -> f64 {
    let covered = f64::from(evidence.coverage) / 1_000.0;
    let slips = f64::from(evidence.slips.min(5)) * 0.02;
    let sure = match outcome {
        Outcome::Run | Outcome::Confirm | Outcome::Code => 0.9 + 0.09 * covered,
        Outcome::Smalltalk => 0.9,
        Outcome::Ask => 0.4 + 0.2 * covered,
        Outcome::Decline => 0.3 * covered,
    };
    // Two digits: more would promise more than is known.
    (((sure - slips).max(0.0)) * 100.0).round() / 100.0
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
        Agent::Calendar => "calendar",
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
        risk: None,
        confidence: 0.0,
        source: "grammar",
        language: Language::En,
        then: Vec::new(),
        reply,
    }
}
