//! What a model is told beforehand. The parts that change least come first, so that a provider
//! keeps them. No secret, no name, no number and no address of anybody goes in.

use askama::Template;
use domain::command::Agent;
use domain::language::Language;
use domain::phrase::entry::CommandName;
use domain::shop::Shop;

/// The version of all prompts, in figures and logs.
pub const VERSION: u32 = 1;

#[derive(Template)]
#[template(path = "prompts/customer.txt")]
struct Customer;

#[derive(Template)]
#[template(path = "prompts/shop.txt")]
struct OfShop<'a> {
    shop: &'a str,
    tagline: &'a str,
    categories: &'a [&'a str],
    ways_to_pay: &'a [String],
}

#[derive(Template)]
#[template(path = "prompts/language.txt")]
struct InLanguage<'a> {
    language: &'a str,
}

#[derive(Template)]
#[template(path = "prompts/owner.txt")]
struct Owner;

#[derive(Template)]
#[template(path = "prompts/accounting.txt")]
struct Accounting;

#[derive(Template)]
#[template(path = "prompts/commands.txt")]
struct Commands<'a> {
    commands: &'a [Proposable],
}

/// A command as a model is shown it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposable {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub help: &'static str,
    /// How it is said.
    pub example: &'static str,
    /// The names of its parts.
    pub parts: String,
}

/// A part of what a model is told beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Whether all up to here is the same in many prompts.
    pub is_lasting: bool,
}

/// What the waiter is told.
pub fn waiter(shop: &Shop, categories: &[&str], language: Language) -> Vec<Part> {
    let of_shop = OfShop {
        shop: &shop.name,
        tagline: &shop.tagline,
        categories,
        ways_to_pay: &shop.policy.payment_methods,
    };
    vec![
        part(&Customer, false),
        part(&of_shop, true),
        part(&InLanguage { language: name_of(language) }, false),
    ]
}

/// What whoever reads an owner's words is told.
pub fn proposer(commands: &[Proposable], agents: &[Agent]) -> Vec<Part> {
    let mut parts = vec![part(&Owner, true)];
    if agents.contains(&Agent::Accounting) {
        parts.push(part(&Accounting, true));
    }
    parts.push(part(&Commands { commands }, false));
    parts
}

/// The agent that carries out a command of the shop, by the beginning of its name.
pub fn agent_of(name: CommandName) -> Agent {
    match name.as_str().split('.').next() {
        Some("order" | "payment") => Agent::Order,
        Some("stock" | "product") => Agent::Inventory,
        _ => Agent::Accounting,
    }
}

fn part(template: &impl Template, is_lasting: bool) -> Part {
    let text = template.render().expect("templates render into memory, which cannot fail");
    Part { text: text.trim_end().replace('\u{a0}', " "), is_lasting }
}

/// A language as models know it.
fn name_of(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Sw => "Swahili",
        Language::Id => "Indonesian",
        Language::Fr => "French",
        Language::Pt => "Portuguese",
        Language::Es => "Spanish",
        Language::Hi => "Hindi in Latin letters, mixed with English as people write it in chat",
    }
}
