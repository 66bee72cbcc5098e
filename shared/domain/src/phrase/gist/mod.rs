//! What a message is likely about, where the grammar knows no reading of all of it. What was learnt
//! names one command; the grammar takes its parts out of the message, as it does for any other. So
//! nothing learnt can name an amount, an order or an account that the person did not write, and
//! whoever acts on a guess shows it first where it changes anything.
//!
//! Reading order: `features` (what is counted of a text), `model` (what was learnt), `found` and
//! `parts` (what of a message can be a part), `doubted` and `denied` (what speaks against it),
//! `strict` (what the grammar heard), `shop` and `customer` (from a guess to a command), `written` (a
//! sentence of ours for it), `tongue` (which language it is). Deliberately absent: whether a command may run.

mod customer;
mod denied;
mod doubted;
mod features;
mod found;
mod model;
mod parts;
mod peeled;
mod shop;
mod strict;
mod tongue;
mod written;

pub use features::features;
pub use model::WEIGHT_STEPS;
pub use strict::is_strange;
pub(super) use tongue::tongue;

use super::concept::{Books, Concept};
use super::entry::{self, CommandName};
use super::search::Index;
use super::sentence::Sentence;
use super::{Doubt, Heard, Hearing, Listener, Missing, READ_CHARS_MAX, books, understand};
use crate::access::Role;
use crate::command::{ChangeBy, Command, SaleCommand, ShopCommand, Slot};
use model::{Guess, Model};
use strict::{changes, commands, may_need_help, named, names_goods_alone, needs_help, vetoed};

/// Whoever opens so is none of those who speak here.
const POSING: [&str; 13] = [
    "must",
    "owner",
    "following",
    "system",
    "assistant",
    "developer",
    "admin",
    "prompt",
    "instructions",
    "ignore",
    "override",
    "pretend",
    "act",
];
/// Fewer words are not guessed from.
const WORDS_MIN: usize = 2;
/// What takes a command back, in any language.
const WITHOUT: [&str; 8] = ["without", "bila", "sans", "sem", "sin", "tanpa", "bina", "bagair"];
/// What a customer is only told, and may ask of an order.
const READS: [&str; 3] = ["doc.request", "faq", "cart.view"];
/// What says how many there are to be, and may say how many there are.
const CHANGES: [&str; 2] = ["cart.change", "order.edit_lines"];
/// What is longer may be talk, but what it asks for in all is not guessed.
const GUESSED_BYTES_MAX: usize = 600;
/// What a sentence is that asks for nothing.
const NOTHING: &str = "NOTHING";
/// From here on a guess is acted on: in 97 of 100 cases it is right.
const SURE: u32 = 700;
/// From here on a guess can hardly be wrong, and gives no way to what was read.
const VETO: u32 = 900;
/// From here on what asks for nothing is none, whatever the grammar reads in it: of the corpora's
/// valid sentences none is taken for nothing so surely.
const TALK: u32 = 975;
/// What is asked for by words that deny: "we won't sell it any more", "I don't want your messages".
const DENIALS: [&str; 6] =
    ["product.archive", "language", "stop", "human", "digital.resend", "feedback"];
/// What customers ask and say of their own in words of those who run the shop.
const OWN: [&str; 6] =
    ["order.cancel_request", "order.status", "doc.request", "booking.change", "feedback", "book"];
/// What customers say of an order is more than where it is.
const OF_ORDERS: [&str; 2] = ["payment.report", "order.cancel_request"];
/// From here on a sentence of ours that all parts of the message fit is acted on.
const FITS: u32 = 550;
/// The same where it waits for a one-time code.
const CODE_FITS: u32 = 800;
/// From here on words that mean nothing are passed over.
const PLAIN: u32 = 800;
/// Up to here it is hardly talk of a command, and up to here a denial in it is about something else.
/// Unit: per mille.
const TALK_MAX: u32 = 50;
const DENIAL_MAX: u32 = 20;
/// Beyond this it may well be talk, and nothing is done.
const NOTHING_MAX: u32 = 300;
/// What is asked for by those who deny something else: "we can't do booking 209, turn it down".
const DENIED: [&str; 16] = [
    "calendar.block",
    "product.archive",
    "handoff",
    "order.cancel_request",
    "return.request",
    "booking.change",
    "delete_my_data",
    "cart.remove",
    "booking.reject",
    "order.cancel",
    "order.edit_lines",
    "order.message",
    "order.return",
    "undo",
    "staff.phone",
    "bill.add",
];
/// Of these what is asked for by telling others, or us, to stop: "stop selling soap".
const STOPPED: [&str; 3] = ["calendar.block", "product.archive", "handoff"];
/// What has a name that nobody knows yet.
const NAMED: [&str; 3] = ["product.add", "account.add", "staff.phone"];
/// What has words of its own in it, or says what is to be said.
const WORDED: [&str; 8] = [
    "broadcast.send",
    "order.message",
    "customer.message",
    "product.edit",
    "settings.set",
    "booking.reject",
    "language",
    "stock.transfer",
];
/// What takes something back.
const UNDOES: [&str; 3] = ["undo", "journal.reverse", "order.cancel"];
/// What is said together with what will be: "a bill that I pay on Friday".
const LATER: [&str; 3] = ["bill.add", "broadcast.send", "order.message"];
/// What is said of what has happened: of what will be, it is not said.
const HAPPENED: [&str; 9] = [
    "payment.record",
    "debt.settle",
    "bill.pay",
    "expense.add",
    "income.add",
    "money.transfer",
    "order.set_state",
    "stock.receive",
    "order.return",
];
/// From here on the grammar's reading of a command that changes something gives way to another.
const DOUBTS: u32 = 960;
/// From here on what waits for a one-time code is guessed.
const CODE_SURE: u32 = 900;
/// What only reads does no harm where it is not meant.
const READS_SURE: u32 = 600;
/// From here on somebody is asked about it rather than sent away. Unit of all: per mille.
const WORTH_ASKING: u32 = 500;

/// What a text is likely to mean that the grammar heard as `strict`: a command, or the question that
/// remains of one. None where the grammar needs no help, or nothing is likely.
pub fn guessed(text: &str, strict: &Heard, listener: &Listener<'_>) -> Option<Heard> {
    let is_shop = listener.principal.authority().is_some();
    // Several lines are several things.
    let is_short = text.chars().count() <= READ_CHARS_MAX && !text.trim().contains('\n');
    let is_settled = matches!(strict, Heard::NotExecuted(_, doubt) if doubt.is_settled());
    if !is_short || is_settled || !may_need_help(strict, is_shop) && !changes(strict) {
        return None;
    }
    let answers = listener.expecting.is_some();
    let listener = &Listener { expecting: None, ..*listener };
    let model = Model::of(is_shop);
    let guess = model.likeliest(text)?;
    if guess.label == NOTHING && guess.likely >= TALK {
        return vetoed(strict).filter(|_| !answers && !names_goods_alone(text, listener));
    }
    if text.len() > GUESSED_BYTES_MAX {
        return None;
    }
    let is_denied = matches!(strict, Heard::NotExecuted(_, Doubt::Negated));
    if is_shop
        && is_denied
        && guess.is_certain()
        && let Some(rest) = denied::without(text, listener)
        && let Some(heard) = meant(&rest, guess, listener)
    {
        return Some(heard);
    }
    let once = CHANGES.contains(&guess.label).then(|| peeled::request(text));
    let once = once.and_then(|asked| peeled::instead(asked.as_deref().unwrap_or(text)));
    let gives_way = once.is_some() || gives_way(strict, guess, model, is_shop);
    let is_open = gives_way || needs_help(strict, guess.label, is_shop);
    if !is_open || !is_sure_enough(strict, guess, is_shop) {
        return None;
    }
    let is_framed = once.is_none() && is_framed(strict, guess, model, listener);
    if is_framed && !(guess.is_plain() && are_passed_over(strict, guess, model, listener)) {
        return None;
    }
    let is_changed = once.is_some();
    let told = once.or_else(|| peeled::request(text));
    let plain = told.as_deref().map(|told| understand(told, listener)).filter(|_| !is_changed);
    let plain = plain.filter(|heard| !commands(heard).is_empty() && !may_need_help(heard, is_shop));
    if plain.is_some() {
        return plain;
    }
    let hearing = Hearing::forgiving(told.as_deref().unwrap_or(text), listener);
    let guessed = built(guess, strict, model, &hearing);
    // Among words that nobody knows, only what all parts of the message fit.
    let guessed = guessed.filter(|it| !is_framed || matches!(it, Heard::Command(_)));
    let guessed = if is_changed { guessed.map(in_all) } else { guessed };
    guessed.filter(|it| says_more(it, strict, guess))
}

/// Whether a guess is sure enough to be acted on, beside what was read.
fn is_sure_enough(strict: &Heard, guess: Guess, is_shop: bool) -> bool {
    let is_one = guess.label != NOTHING && guess.likely >= WORTH_ASKING;
    // A whole reading gives way only to what is sure.
    let is_whole = matches!(strict, Heard::Command(_)) && !is_strange(strict);
    // What only tells something does no harm beside what tells something else.
    let is_theirs = is_whole && !is_shop && !READS.contains(&guess.label);
    let from_customer = matches!(strict, Heard::ShopWordsFromCustomer(_)) || is_theirs;
    let sure = if from_customer { VETO } else { 0 }.max(if is_whole { SURE } else { 0 });
    is_one && guess.likely >= sure
}

/// Whether a guess says more than what was read. Why nothing was done says more than that something
/// is missing; and what lacks a product is asked for it, and learns a word by the answer.
fn says_more(guessed: &Heard, strict: &Heard, guess: Guess) -> bool {
    let is_told = matches!(strict, Heard::NotExecuted(..));
    let is_same = named(strict).is_some_and(|name| name.as_str() == guess.label);
    let asks_all = matches!(guessed, Heard::Missing(Missing::Rest { .. }));
    let asks_one = matches!(guessed, Heard::Missing(Missing::Slot { .. }));
    let is_worth_it = !is_same || matches!(guessed, Heard::Command(_)) || is_told && asks_one;
    // Whoever is asked already is not asked for something else.
    let asks = matches!(strict, Heard::Missing(_));
    if asks_all { !is_told && !is_same && !asks } else { is_worth_it }
}

/// What is told besides what is denied, where that is what the whole message is about: "joseph is off
/// on Friday, no bookings for him".
fn meant(rest: &str, guess: Guess, listener: &Listener<'_>) -> Option<Heard> {
    let heard = understand(rest, listener);
    let guessed = guessed(rest, &heard, listener);
    let is_it = |heard: &Heard| matches!(heard, Heard::Command(command) if CommandName::told(command) == guess.label);
    guessed.or(Some(heard)).filter(is_it)
}

/// Whether what the grammar heard, whole or not, gives way to a guess that can hardly be wrong.
fn gives_way(strict: &Heard, guess: Guess, model: &Model, is_shop: bool) -> bool {
    // What was never learnt cannot be guessed.
    let differs = |command: &Command| {
        model.has(CommandName::of(command)) && CommandName::told(command) != guess.label
    };
    // What is read whole, and would change something, gives way to no mere question.
    let is_doubted = guess.likely >= DOUBTS
        && is_shop
        && guess.name(Role::Owner).is_some_and(entry::writes)
        && changes(strict)
        && matches!(strict, Heard::Command(command) if differs(command));
    let denies = matches!(strict, Heard::NotExecuted(_, Doubt::Negated));
    let is_denied = denies && guess.is_plain() && DENIED.contains(&guess.label);
    let is_other = named(strict).is_some_and(|name| name.as_str() != guess.label);
    let is_lost = guess.is_plain() && is_other && matches!(strict, Heard::Missing(_));
    is_doubted || is_denied || is_lost || lacks_a_word(strict, guess)
}

/// Whether what is asked for is said in other words: why stock is put right, or how many are one.
fn lacks_a_word(strict: &Heard, guess: Guess) -> bool {
    let is_same = named(strict).is_some_and(|name| name.as_str() == guess.label);
    let asks = matches!(
        strict,
        Heard::Missing(Missing::Slot { slot: Slot::Reason, .. } | Missing::Quantity { .. })
    );
    is_same && asks && ["stock.adjust", "order.edit_lines"].contains(&guess.label)
}

/// The command that is guessed, or the question that remains, with the parts of the message.
fn built(guess: Guess, strict: &Heard, model: &Model, hearing: &Hearing<'_>) -> Option<Heard> {
    if is_of_two(guess.label, books::sentence(hearing)) {
        return None;
    }
    let found = found::Found::of(hearing);
    // "Stock of mirrors" is no question about all there is.
    let lacks = |of: CommandName| of.as_str() == guess.label && !entry::writes(of);
    let lacks_goods = matches!(strict, Heard::Missing(Missing::Product { of, .. }) if lacks(*of))
        && found.product().is_none();
    // "Wipe me from your system" is said to no machine.
    let is_wiped = guess.label == "delete_my_data" && guess.is_certain();
    let is_other = says_otherwise(&hearing.sentence) && !is_wiped;
    if lacks_goods || found.has_slips(model) || is_other {
        return None;
    }
    match hearing.listener.principal.authority() {
        Some(authority) => shop::command(guess, hearing, authority),
        None => customer::command(guess, hearing),
    }
}

/// "Dispatch 1001 and undo", "rent 300k bank and order dispatched".
fn is_of_two(label: &str, sentence: &Sentence) -> bool {
    let is_numbered = sentence.tokens.iter().any(|token| token.figure().is_some());
    let is_one = UNDOES.contains(&label) && !(label == "undo" && is_numbered);
    let undoes = sentence.has(Concept::Books(Books::Undo)) && !is_one;
    let states = sentence.states();
    let moves = states.iter().any(|(place, _)| sentence.follows(*place, Concept::Order));
    sentence.has(Concept::And) && (undoes || moves && !label.starts_with("order."))
}

/// "Put 6 instead of 4" is six in all, not six more.
fn in_all(heard: Heard) -> Heard {
    let Heard::Command(Command::Shop(ShopCommand::Sale(sale))) = heard else { return heard };
    let SaleCommand::EditLines { number, mut changes, seen } = *sale else {
        return Heard::Command(Command::Shop(ShopCommand::Sale(sale)));
    };
    for change in &mut changes {
        if let ChangeBy::More(count) | ChangeBy::Fewer(count) = change.by {
            change.by = ChangeBy::To(count);
        }
    }
    let sale = SaleCommand::EditLines { number, changes, seen };
    Heard::Command(Command::Shop(ShopCommand::Sale(Box::new(sale))))
}

/// Whether the grammar heard the same command among words that may deny it, be somebody else's or
/// name what is not known: "as I was told you shall cancel 1001", "stock of mirrors".
fn is_framed(strict: &Heard, guess: Guess, model: &Model, listener: &Listener<'_>) -> bool {
    let index = Index::new(listener.catalog);
    let is_known = |word: &str| {
        let has_figure = word.bytes().any(|byte| byte.is_ascii_digit());
        has_figure || model.is_word_of(word, guess.label, NOTHING) || index.knows(word)
    };
    let is_strange = |words: &str| !words.split_whitespace().all(is_known);
    let Some(name) = named(strict).filter(|name| name.as_str() == guess.label) else {
        return false;
    };
    if let Heard::Missing(Missing::Product { words, .. }) = strict {
        return guess.likely < PLAIN && is_strange(words);
    }
    let Heard::NotExecuted(_, doubt) = strict else { return false };
    let is_doubtful = match doubt {
        Doubt::Several => true,
        // "Rent 300k bank and order dispatched" is of two things.
        Doubt::Unknown { words } if guess.is_plain() => {
            // And in "block tomorrow somewhen" the word may say when.
            let is_when = guess.label == "calendar.block" && is_strange(words);
            let words = Sentence::new(words, &index);
            is_when || words.has(Concept::Order) || !words.states().is_empty()
        }
        Doubt::Unknown { words } => is_strange(words),
        Doubt::Negated
        | Doubt::Question
        | Doubt::Conditional
        | Doubt::Quoted
        | Doubt::Issued
        | Doubt::Sold
        | Doubt::NoFile
        | Doubt::NotInParts { .. }
        | Doubt::NoSuchDay { .. } => false,
    };
    entry::writes(name) && is_doubtful
}

/// Whether what the grammar has no place for may say nothing: words that were met before, which what is
/// new needs not be called by. "Undo and undo" is not once, and "tomorrow somewhen" no day.
fn are_passed_over(strict: &Heard, guess: Guess, model: &Model, listener: &Listener<'_>) -> bool {
    let Heard::NotExecuted(_, doubt) = strict else { return true };
    let index = Index::new(listener.catalog);
    match doubt {
        Doubt::Several => guess.label != "undo",
        Doubt::Unknown { words } => {
            let mut words = words.split_whitespace().map(str::to_lowercase);
            let is_known = |word: &str| model.knows(word) || index.knows(word);
            let is_named = NAMED.contains(&guess.label);
            is_named
                || words.all(|word| is_known(&word) || word.bytes().any(|it| it.is_ascii_digit()))
        }
        Doubt::Negated
        | Doubt::Question
        | Doubt::Conditional
        | Doubt::Quoted
        | Doubt::Issued
        | Doubt::Sold
        | Doubt::NoFile
        | Doubt::NotInParts { .. }
        | Doubt::NoSuchDay { .. } => true,
    }
}

/// "Without cancelling it", and talk of the weather; a single word may mean anything.
fn says_otherwise(sentence: &Sentence) -> bool {
    let words = || sentence.plain.iter().map(|token| token.text.as_str());
    let lettered = words().filter(|word| word.chars().any(char::is_alphabetic));
    let slipped = |word: &str| strsim::osa_distance(word, WITHOUT[0]) <= 1;
    lettered.count() < WORDS_MIN
        || words().any(|word| WITHOUT.contains(&word) || POSING.contains(&word) || slipped(word))
        || sentence.clean.contains(['[', ']', '{', '}', '<', '>', '|'])
        || sentence.clean.contains("---")
        || sentence.clean.to_lowercase().contains("from:")
        // "J'ai" opens with no machine.
        || sentence.clean.to_lowercase().starts_with("ai")
            && words().next() == Some("ai")
        || sentence.has(Concept::OffTopic)
}
