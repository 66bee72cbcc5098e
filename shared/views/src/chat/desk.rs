//! What is said at the desk: to customers who want a person, and to those who run the shop, about
//! people, settings and messages to many.

use super::{bubble, button, with_buttons};
use domain::access::Role;
use domain::command::Audience;
use domain::ids::{OrderNumber, PersonId};
use domain::language::Language;
use domain::message::{Bubble, Content};
use domain::money::Money;
use domain::phrase::tap::Tap;

/// What a customer sent is passed on up to so many characters.
const PASSED_CHARS_MAX: usize = 500;

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
pub fn summary(language: Language, waiting: &Waiting<'_>) -> Bubble {
    let why = if waiting.asked {
        said!(language, "desk/why_asked")
    } else {
        said!(language, "desk/why_missed")
    };
    let said = said!(
        language,
        "desk/summary",
        name = waiting.name,
        why = why,
        address = waiting.address,
        recent = waiting.recent,
        cart = waiting.cart,
        order = waiting.order
    );
    with_buttons(said, vec![release(language, waiting.person)])
}

fn release(language: Language, person: PersonId) -> domain::message::Choice {
    button(&Tap::Release(person), &said!(language, "buttons/release"))
}

/// To the owners: what a customer who is handed over wrote.
pub fn passed_on(language: Language, person: PersonId, name: &str, text: &str) -> Bubble {
    let said = said!(language, "desk/passed_on", name = name, text = text);
    with_buttons(said, vec![release(language, person)])
}

/// What a customer sent, in words; none where they sent nothing.
pub fn sent(language: Language, content: &Content) -> Option<String> {
    let short = |text: &str| text.chars().take(PASSED_CHARS_MAX).collect::<String>();
    let other = |kind: String| Some(said!(language, "desk/sent_other", kind));
    match content {
        Content::Text { text } => {
            Some(said!(language, "desk/sent_text", kind = "", text = short(text)))
        }
        Content::Tap { title, .. } => Some(format!("[{}]", short(title))),
        Content::Order { items, .. } => {
            Some(said!(language, "desk/sent_cart", count = items.len()))
        }
        Content::Media { kind, caption: Some(caption), .. } => {
            let kind = medium(language, kind);
            Some(said!(language, "desk/sent_text", kind, text = short(caption)))
        }
        Content::Media { kind, caption: None, .. } => other(medium(language, kind)),
        Content::Location { .. } => other(said!(language, "desk/a_place")),
        Content::Contacts => other(said!(language, "desk/a_contact")),
        Content::Unsupported { .. } => other(said!(language, "desk/something")),
        Content::Edited => other(said!(language, "desk/changed_message")),
        Content::Reaction { .. } | Content::Revoked | Content::System { .. } => None,
    }
}

/// What kind of thing was sent, as WhatsApp calls it.
fn medium(language: Language, kind: &str) -> String {
    match kind {
        "image" => said!(language, "desk/a_picture"),
        "audio" => said!(language, "desk/a_voice_note"),
        "video" => said!(language, "desk/a_video"),
        "document" => said!(language, "desk/a_file"),
        "sticker" => said!(language, "desk/a_sticker"),
        _ => said!(language, "desk/something"),
    }
}

/// To whoever took a customer over.
pub fn taken_over(language: Language, person: PersonId, name: &str) -> Bubble {
    with_buttons(said!(language, "desk/taken_over", name = name), vec![release(language, person)])
}

/// To whoever released a customer.
pub fn released(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "desk/released", name = name))
}

/// To a customer who was released.
pub fn back_again(language: Language, shop: &str) -> Bubble {
    bubble(said!(language, "desk/back_again", shop = shop))
}

/// Nobody is called so.
pub fn no_such_person(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "desk/no_such_person", name = name))
}

/// Several are called so.
pub fn several_people(language: Language, name: &str, people: &[String]) -> Bubble {
    bubble(said!(language, "desk/several_people", name = name, people = people.join(", ")))
}

/// That is nobody's business but a customer's.
pub fn works_here(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "desk/works_here", name = name))
}

/// Reads a message to a customer back.
pub fn message_sentence(language: Language, name: &str, text: &str) -> String {
    said!(language, "desk/message_sentence", name = name, text = text)
}

/// A message went to a customer.
pub fn message_sent(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "desk/message_sent", name = name))
}

/// To a customer: what a person of the shop writes.
pub fn from_shop(language: Language, shop: &str, text: &str) -> Bubble {
    bubble(said!(language, "desk/from_shop", shop = shop, text = text))
}

/// A customer can't be written to now.
pub fn out_of_reach(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "desk/out_of_reach", name = name))
}

/// Who works here, a line each.
pub fn staff_list(language: Language, lines: &[String]) -> Bubble {
    bubble(said!(language, "desk/staff_list", lines = lines))
}

/// The word for a role.
pub fn role_word(language: Language, role: Role) -> String {
    match role {
        Role::Customer => said!(language, "desk/role_customer"),
        Role::Staff => said!(language, "desk/role_staff"),
        Role::Owner => said!(language, "desk/role_owner"),
    }
}

/// Reads back that somebody shall work here.
pub fn staff_add_sentence(language: Language, who: &str, role: Role) -> String {
    said!(language, "desk/staff_add_sentence", who = who, role = role_word(language, role))
}

/// Reads back that somebody shall no longer work here.
pub fn staff_remove_sentence(language: Language, who: &str) -> String {
    said!(language, "desk/staff_remove_sentence", who = who)
}

/// Somebody works here now.
pub fn staff_added(language: Language, who: &str, role: Role) -> Bubble {
    bubble(said!(language, "desk/staff_added", who = who, role = role_word(language, role)))
}

/// Somebody no longer works here.
pub fn staff_removed(language: Language, who: &str) -> Bubble {
    bubble(said!(language, "desk/staff_removed", who = who))
}

/// Somebody never worked here.
pub fn not_staff(language: Language, who: &str) -> Bubble {
    bubble(said!(language, "desk/not_staff", who = who))
}

/// A shop without an owner could never be run again.
pub fn last_owner(language: Language, who: &str) -> Bubble {
    bubble(said!(language, "desk/last_owner", who = who))
}

/// That is no phone number.
pub fn no_phone(language: Language, who: &str) -> Bubble {
    bubble(said!(language, "desk/no_phone", who = who))
}

/// Reads a message to many back.
pub fn broadcast_sentence(language: Language, audience: Audience, text: &str) -> String {
    let audience = match audience {
        Audience::Everybody => said!(language, "desk/to_everybody"),
        Audience::OnAccount => said!(language, "desk/to_on_account"),
    };
    said!(language, "desk/broadcast_sentence", audience = audience, text = text)
}

/// How a message to many went.
pub fn broadcast_done(language: Language, sent: u32, away: u32, stopped: u32) -> Bubble {
    bubble(said!(language, "desk/broadcast_done", sent = sent, away = away, stopped = stopped))
}

/// A message to many, as each gets it.
pub fn broadcast_text(language: Language, shop: &str, text: &str) -> Bubble {
    bubble(said!(language, "desk/broadcast_text", shop = shop, text = text))
}

/// No more messages that the shop starts.
pub fn stopped(language: Language, shop: &str) -> Bubble {
    bubble(said!(language, "desk/stopped", shop = shop))
}

/// They are welcome again.
pub fn started(language: Language, shop: &str) -> Bubble {
    bubble(said!(language, "desk/started", shop = shop))
}

/// Asks whether everything is to be deleted.
pub fn ask_delete(language: Language, nonce: &str) -> Bubble {
    with_buttons(
        said!(language, "desk/ask_delete"),
        vec![
            button(&Tap::Yes(nonce.to_owned()), &said!(language, "buttons/yes_delete")),
            button(&Tap::No(nonce.to_owned()), &said!(language, "buttons/no")),
        ],
    )
}

/// Nobody is forgotten who is still to come.
pub fn delete_booked(language: Language, bookings: &str) -> Bubble {
    bubble(said!(language, "desk/delete_booked", bookings = bookings))
}

/// Open orders stand in the way.
pub fn delete_blocked(language: Language, orders: &str) -> Bubble {
    bubble(said!(language, "desk/delete_blocked", orders = orders))
}

/// Those who run the shop are not forgotten.
pub fn delete_member(language: Language) -> Bubble {
    bubble(said!(language, "desk/delete_member"))
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
pub fn language_set(language: Language, spoken: Language) -> Bubble {
    bubble(said!(language, "desk/language_set", spoken = language_word(spoken)))
}

/// Whether so much of something can be had; none where it is not counted.
pub fn availability(
    language: Language,
    name: &str,
    quantity: &str,
    available: Option<&str>,
    enough: bool,
) -> Bubble {
    match available {
        _ if enough => bubble(said!(language, "desk/enough", name = name, quantity = quantity)),
        Some(available) => {
            bubble(said!(language, "desk/not_enough", name = name, available = available))
        }
        None => bubble(said!(language, "desk/sold_out", name = name)),
    }
}

/// The shop's own answer to a question.
pub fn answer(text: &str) -> Bubble {
    Bubble { text: text.to_owned(), ..Bubble::default() }
}

/// The shop has no answer to a question.
pub fn faq_unknown(language: Language, shop: &str) -> Bubble {
    let said = said!(language, "desk/faq_unknown", shop = shop);
    with_buttons(said, vec![button(&Tap::Human, &said!(language, "buttons/talk_to_us"))])
}

/// To a customer who wants to give something back.
pub fn return_noted(language: Language, shop: &str) -> Bubble {
    bubble(said!(language, "desk/return_noted", shop = shop))
}

/// To a customer without an order who wants to give something back.
pub fn return_nothing(language: Language) -> Bubble {
    bubble(said!(language, "desk/return_nothing"))
}

/// To the owners: a customer wants to give something back.
pub fn return_wanted(language: Language, name: &str, number: OrderNumber, reason: &str) -> Bubble {
    let said = said!(
        language,
        "desk/return_wanted",
        name = name,
        number = number,
        bare = number.0,
        reason = reason
    );
    with_buttons(said, vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))])
}

/// To a customer who said how it was.
pub fn feedback_noted(language: Language, shop: &str, is_bad: bool) -> Bubble {
    if is_bad {
        bubble(said!(language, "desk/feedback_sorry", shop = shop))
    } else {
        bubble(said!(language, "desk/feedback_thanks", shop = shop))
    }
}

/// To the owners: a customer is not happy.
pub fn feedback_bad(language: Language, name: &str, rating: Option<u8>, comment: &str) -> Bubble {
    let rating = rating.map(|rating| rating.to_string()).unwrap_or_default();
    bubble(said!(language, "desk/feedback_bad", name = name, rating = rating, comment = comment))
}

/// To a person who writes too much.
pub fn one_too_many(language: Language, phone: &str) -> Bubble {
    bubble(said!(language, "desk/one_too_many", phone = phone))
}

/// To a person who writes while too many do.
pub fn busy(language: Language, shop: &str) -> Bubble {
    bubble(said!(language, "desk/busy", shop = shop))
}

/// Half a command, which is to be written again whole.
pub fn rest(language: Language, example: &str) -> Bubble {
    bubble(said!(language, "desk/rest", example = example))
}

/// What the stock is worth, a line each; how many more there are and what these are worth.
pub fn inventory(
    language: Language,
    mut lines: Vec<String>,
    others: Option<(usize, Money)>,
    total: Money,
) -> Bubble {
    lines.extend(others.map(|(count, value)| {
        let others = said!(language, "books/others", count);
        format!("{others}: {value}")
    }));
    bubble(said!(language, "desk/inventory", lines = &lines, total))
}

/// The stock of a past day is not known.
pub fn inventory_past(language: Language) -> Bubble {
    bubble(said!(language, "desk/inventory_past"))
}
