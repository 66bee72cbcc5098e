//! What is said at the desk: to customers who want a person, and to those who run the shop, about
//! people, settings and messages to many.

use super::{bubble, button, render, with_buttons};
use askama::Template;
use domain::access::Role;
use domain::command::Audience;
use domain::ids::{OrderNumber, PersonId};
use domain::language::Language;
use domain::message::Bubble;
use domain::phrase::tap::Tap;

macro_rules! said {
    ($block:literal $(, $field:ident : $kind:ty = $value:expr)*) => {{
        #[derive(Template)]
        #[template(path = "messages/en/desk.txt", block = $block)]
        struct Said {
            $($field: $kind,)*
        }
        Said { $($field: $value.into(),)* }
    }};
}

/// A customer who is handed over to the people of the shop.
#[derive(Debug, Clone, Copy)]
pub struct Waiting<'a> {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: &'a str,
    /// How they are reached.
    pub address: &'a str,
    /// Whether they asked for it; otherwise they were not understood.
    pub asked: bool,
    /// The last things they wrote.
    pub recent: &'a [String],
    /// What is in their cart.
    pub cart: &'a str,
    /// Their last order and its state.
    pub order: &'a str,
}

/// To the owners: who waits for them, and for what.
pub fn summary(waiting: &Waiting<'_>) -> Bubble {
    let why = if waiting.asked { "asks to talk to you" } else { "was not understood three times" };
    let said = said!(
        "summary",
        name: String = waiting.name,
        why: String = why,
        address: String = waiting.address,
        recent: Vec<String> = waiting.recent,
        cart: String = waiting.cart,
        order: String = waiting.order
    );
    with_buttons(&said, vec![release(waiting.person)])
}

fn release(person: PersonId) -> domain::message::Choice {
    button(&Tap::Release(person), "Release")
}

/// To the owners: what a customer who is handed over wrote.
pub fn passed_on(person: PersonId, name: &str, text: &str) -> Bubble {
    let said = said!("passed_on", name: String = name, text: String = text);
    with_buttons(&said, vec![release(person)])
}

/// To whoever took a customer over.
pub fn taken_over(person: PersonId, name: &str) -> Bubble {
    with_buttons(&said!("taken_over", name: String = name), vec![release(person)])
}

/// To whoever released a customer.
pub fn released(name: &str) -> Bubble {
    bubble(&said!("released", name: String = name))
}

/// To a customer who was released.
pub fn back_again(shop: &str) -> Bubble {
    bubble(&said!("back_again", shop: String = shop))
}

/// Nobody is called so.
pub fn no_such_person(name: &str) -> Bubble {
    bubble(&said!("no_such_person", name: String = name))
}

/// Several are called so.
pub fn several_people(name: &str, people: &[String]) -> Bubble {
    bubble(&said!("several_people", name: String = name, people: String = people.join(", ")))
}

/// That is nobody's business but a customer's.
pub fn works_here(name: &str) -> Bubble {
    bubble(&said!("works_here", name: String = name))
}

/// Reads a message to a customer back.
pub fn message_sentence(name: &str, text: &str) -> String {
    render(&said!("message_sentence", name: String = name, text: String = text))
}

/// A message went to a customer.
pub fn message_sent(name: &str) -> Bubble {
    bubble(&said!("message_sent", name: String = name))
}

/// To a customer: what a person of the shop writes.
pub fn from_shop(shop: &str, text: &str) -> Bubble {
    bubble(&said!("from_shop", shop: String = shop, text: String = text))
}

/// A customer can't be written to now.
pub fn out_of_reach(name: &str) -> Bubble {
    bubble(&said!("out_of_reach", name: String = name))
}

/// Who works here, a line each.
pub fn staff_list(lines: &[String]) -> Bubble {
    bubble(&said!("staff_list", lines: Vec<String> = lines))
}

/// The word for a role.
pub fn role_word(role: Role) -> &'static str {
    match role {
        Role::Customer => "a customer",
        Role::Staff => "staff",
        Role::Owner => "an owner",
    }
}

/// Reads back that somebody shall work here.
pub fn staff_add_sentence(who: &str, role: Role) -> String {
    render(&said!("staff_add_sentence", who: String = who, role: String = role_word(role)))
}

/// Reads back that somebody shall no longer work here.
pub fn staff_remove_sentence(who: &str) -> String {
    render(&said!("staff_remove_sentence", who: String = who))
}

/// Somebody works here now.
pub fn staff_added(who: &str, role: Role) -> Bubble {
    bubble(&said!("staff_added", who: String = who, role: String = role_word(role)))
}

/// Somebody no longer works here.
pub fn staff_removed(who: &str) -> Bubble {
    bubble(&said!("staff_removed", who: String = who))
}

/// Somebody never worked here.
pub fn not_staff(who: &str) -> Bubble {
    bubble(&said!("not_staff", who: String = who))
}

/// A shop without an owner could never be run again.
pub fn last_owner(who: &str) -> Bubble {
    bubble(&said!("last_owner", who: String = who))
}

/// That is no phone number.
pub fn no_phone(who: &str) -> Bubble {
    bubble(&said!("no_phone", who: String = who))
}

/// The settings, a line each.
pub fn settings(shop: &str, lines: &[String]) -> Bubble {
    bubble(&said!("settings", shop: String = shop, lines: Vec<String> = lines))
}

/// Reads a setting back.
pub fn setting_sentence(key: &str, value: &str) -> String {
    render(&said!("setting_sentence", key: String = key, value: String = value))
}

/// A setting was changed.
pub fn setting_saved(key: &str, value: &str) -> Bubble {
    bubble(&said!("setting_saved", key: String = key, value: String = value))
}

/// A setting can't be so.
pub fn setting_wrong(why: &str) -> Bubble {
    bubble(&said!("setting_wrong", why: String = why))
}

/// Reads a message to many back.
pub fn broadcast_sentence(audience: Audience, text: &str) -> String {
    let audience = match audience {
        Audience::Everybody => "all customers",
        Audience::OnAccount => "the customers who buy on account",
    };
    render(&said!("broadcast_sentence", audience: String = audience, text: String = text))
}

/// How a message to many went.
pub fn broadcast_done(sent: u32, away: u32, stopped: u32) -> Bubble {
    let sent = if sent == 1 { "1 person".to_owned() } else { format!("{sent} people") };
    bubble(&said!("broadcast_done", sent: String = sent, away: u32 = away, stopped: u32 = stopped))
}

/// A message to many, as each gets it.
pub fn broadcast_text(shop: &str, text: &str) -> Bubble {
    bubble(&said!("broadcast_text", shop: String = shop, text: String = text))
}

/// No more messages that the shop starts.
pub fn stopped(shop: &str) -> Bubble {
    bubble(&said!("stopped", shop: String = shop))
}

/// They are welcome again.
pub fn started(shop: &str) -> Bubble {
    bubble(&said!("started", shop: String = shop))
}

/// Asks whether everything is to be deleted.
pub fn ask_delete(nonce: &str) -> Bubble {
    with_buttons(
        &said!("ask_delete"),
        vec![
            button(&Tap::Yes(nonce.to_owned()), "Yes, delete"),
            button(&Tap::No(nonce.to_owned()), "No"),
        ],
    )
}

/// Open orders stand in the way.
pub fn delete_blocked(orders: &str) -> Bubble {
    bubble(&said!("delete_blocked", orders: String = orders))
}

/// Those who run the shop are not forgotten.
pub fn delete_member() -> Bubble {
    bubble(&said!("delete_member"))
}

/// A language in its own word.
pub fn language_word(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Sw => "Kiswahili",
        Language::Id => "Bahasa Indonesia",
        Language::Fr => "français",
        Language::Pt => "português",
        Language::Es => "español",
        Language::Hi => "Hindi",
    }
}

/// A person's language was noted.
pub fn language_set(language: Language) -> Bubble {
    bubble(&said!("language_set", language: String = language_word(language)))
}

/// Whether so much of something can be had; none where it is not counted.
pub fn availability(name: &str, quantity: &str, available: Option<&str>, enough: bool) -> Bubble {
    match available {
        _ if enough => bubble(&said!("enough", name: String = name, quantity: String = quantity)),
        Some(available) => {
            bubble(&said!("not_enough", name: String = name, available: String = available))
        }
        None => bubble(&said!("sold_out", name: String = name)),
    }
}

/// The shop's own answer to a question.
pub fn answer(text: &str) -> Bubble {
    Bubble { text: text.to_owned(), ..Bubble::default() }
}

/// The shop has no answer to a question.
pub fn faq_unknown(shop: &str) -> Bubble {
    let said = said!("faq_unknown", shop: String = shop);
    with_buttons(&said, vec![button(&Tap::Human, "Talk to us")])
}

/// To a customer who wants to give something back.
pub fn return_noted(shop: &str) -> Bubble {
    bubble(&said!("return_noted", shop: String = shop))
}

/// To a customer without an order who wants to give something back.
pub fn return_nothing() -> Bubble {
    bubble(&said!("return_nothing"))
}

/// To the owners: a customer wants to give something back.
pub fn return_wanted(name: &str, number: OrderNumber, reason: &str) -> Bubble {
    let said = said!(
        "return_wanted",
        name: String = name,
        number: OrderNumber = number,
        bare: u64 = number.0,
        reason: String = reason
    );
    with_buttons(&said, vec![button(&Tap::Show(number), "Show order")])
}

/// To a customer who said how it was.
pub fn feedback_noted(shop: &str, is_bad: bool) -> Bubble {
    if is_bad {
        bubble(&said!("feedback_sorry", shop: String = shop))
    } else {
        bubble(&said!("feedback_thanks", shop: String = shop))
    }
}

/// To the owners: a customer is not happy.
pub fn feedback_bad(name: &str, rating: Option<u8>, comment: &str) -> Bubble {
    let rating = rating.map(|rating| rating.to_string()).unwrap_or_default();
    bubble(&said!(
        "feedback_bad",
        name: String = name,
        rating: String = rating,
        comment: String = comment
    ))
}

/// Something that can't be done here yet: "Booking".
pub fn not_yet(what: &str, shop: &str, asks_shop: bool) -> Bubble {
    let said =
        said!("not_yet", what: String = what, shop: String = shop, asks_shop: bool = asks_shop);
    let buttons = if asks_shop { vec![button(&Tap::Human, "Talk to us")] } else { Vec::new() };
    with_buttons(&said, buttons)
}

/// To a person who writes too much.
pub fn one_too_many(phone: &str) -> Bubble {
    bubble(&said!("one_too_many", phone: String = phone))
}

/// To a person who writes while too many do.
pub fn busy(shop: &str) -> Bubble {
    bubble(&said!("busy", shop: String = shop))
}

/// Half a command, which is to be written again whole.
pub fn rest(example: &str) -> Bubble {
    bubble(&said!("rest", example: String = example))
}

/// The day at a glance, besides its sales.
pub fn end_of_day(day: &str, open: usize, low: &str) -> Bubble {
    bubble(&said!("end_of_day", day: String = day, open: usize = open, low: String = low))
}

/// What the stock is worth, a line each.
pub fn inventory(lines: &[String], total: &str) -> Bubble {
    bubble(&said!("inventory", lines: Vec<String> = lines, total: String = total))
}

/// The stock of a past day is not known.
pub fn inventory_past() -> Bubble {
    bubble(&said!("inventory_past"))
}

/// What customers thought.
pub fn satisfaction(count: usize, average: &str, lines: &[String]) -> Bubble {
    bubble(&said!(
        "satisfaction",
        count: usize = count,
        average: String = average,
        lines: Vec<String> = lines
    ))
}
