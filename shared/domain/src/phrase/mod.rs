//! From words to a command: grammar only, and asking instead of guessing.
//!
//! A message is cleaned, cut into tokens and tagged with meanings; the first frame that fits
//! names the command. Those of the shop need a [`ShopAuthority`](crate::access::ShopAuthority).
//!
//! Reading order: `entry` (what can be said), `languages` (in which words), `sentence` (how a
//! message is read), `shop`, `payment`, `books`, `paper` (reports as files), `scheduled` (reports that
//! come by themselves), `customer`, `desk`, `lines` and `search` (goods),
//! `doubt` (what is no command), `gist` (what a message is likely about). Deliberately absent: storage, clock, wording of answers.

mod amount;
mod answer;
mod aside;
mod booking_paid;
pub mod booking_tap;
pub mod books;
mod called;
mod cancelled;
mod compared;
mod concept;
mod corrected;
mod counts;
mod customer;
mod desk;
mod dictionary;
pub mod digital_tap;
mod doubt;
pub mod entry;
mod evidence;
#[cfg(test)]
mod fixture;
mod forgiving;
pub mod form;
mod free;
pub mod gist;
mod goods_words;
mod group;
mod grouped;
mod help;
mod issued;
mod item;
mod languages;
pub mod lines;
pub mod link;
mod lost;
mod made;
pub mod meant;
mod missing;
mod mistyped_day;
mod name;
mod normalise;
mod nowhere;
mod nth_payment;
mod number;
mod numbered;
mod numeral;
mod paper;
mod payment;
mod percent;
mod resent;
mod scheduled;
pub mod search;
mod sentence;
mod several;
mod shop;
mod sold;
pub mod speech;
mod spelled;
mod spoken;
mod stranger;
pub mod tap;
mod tapped;
mod term;
#[cfg(test)]
mod tests;
mod token;
mod turn;
mod vocabulary;
mod whom;
mod word_map;

pub(crate) use called::Called;
pub use counts::counts;
pub use desk::names_logo;
pub use doubt::Doubt;
pub use evidence::{Evidence, evidence};
#[cfg(test)]
pub(crate) use fixture::catalog as test_catalog;
pub use missing::Missing;
pub use mistyped_day::mistyped_day;
pub(crate) use normalise::unaccented;
pub(crate) use vocabulary::Vocabulary;

use crate::access::{Principal, ShopAuthority};
use crate::alias::Meaning;
use crate::cart::Cart;
use crate::catalog::Catalog;
use crate::command::{Command, CustomerCommand, ShopCommand, Slot};
use crate::ids::{OrderNumber, ProductId};
use crate::language::Language;
use crate::money::{Currency, Money};
use books::names::BooksWords;
use entry::CommandName;
use search::Index;
use sentence::Sentence;
use serde::{Deserialize, Serialize};
use tap::Tap;

/// Who is listened to, in which shop, at which point of the conversation.
#[derive(Debug, Clone, Copy)]
pub struct Listener<'a> {
    /// Who speaks; decided before a word is read.
    pub principal: Principal,
    /// What the shop sells.
    pub catalog: &'a Catalog,
    /// The currency of its prices.
    pub currency: Currency,
    /// What the speaker's cart holds, so that "remove soap" means the soap in it.
    pub cart: Option<&'a Cart>,
    /// What the conversation waits for.
    pub expecting: Option<&'a Expecting>,
    /// What the shop calls its accounts, suppliers and the like.
    pub books: BooksWords<'a>,
    /// The languages of the shop, the speaker's first where it is known. English is spoken in
    /// every shop, and another language where it explains a message better than these.
    pub languages: &'a [Language],
}

/// What a conversation waits for; stored with it for a short while. A full command replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "expecting", rename_all = "snake_case")]
pub enum Expecting {
    /// The yes to the summary that was shown.
    OrderYes {
        /// The version of the cart it showed.
        cart_version: u64,
    },
    /// Which variant of a product.
    Which {
        /// The product.
        product: ProductId,
        /// How many.
        quantity: u32,
    },
    /// The account a payment went to.
    PaymentAccount {
        /// The order.
        number: OrderNumber,
        /// How much; what is due without one.
        amount: Option<Money>,
        /// The provider's reference.
        reference: Option<String>,
    },
    /// What half a command lacks.
    Slot {
        /// The command.
        command: ShopCommand,
        /// What it lacks.
        slot: Slot,
        /// Words nobody knew, which the answer gives a meaning.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        teaches: Option<String>,
    },
    /// What a picture of a receipt was paid for, how much it was, and from which account.
    Receipt,
    /// Which product words meant that nobody knew.
    Meant {
        /// The words.
        words: String,
        /// What was offered, in the order it was.
        near: Vec<ProductId>,
        /// The message they stood in, to be read again.
        text: String,
    },
    /// When somebody wants to come, or for what: what they were offered times for.
    Booking {
        /// The command that left it open.
        command: Command,
    },
    /// Yes or no to a command that was shown.
    Confirmation {
        /// The command's nonce.
        nonce: String,
    },
    /// The one-time code of a command that was shown.
    Code {
        /// The command's nonce.
        nonce: String,
    },
}

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A command.
    Command(Command),
    /// Several commands of the shop, each whole, in the order they were said; two at least.
    Several(Vec<Command>),
    /// Yes or no to the command with this nonce.
    Answer {
        /// The nonce.
        nonce: String,
        /// Whether it was yes.
        yes: bool,
    },
    /// A code for the command with this nonce.
    Code {
        /// The nonce.
        nonce: String,
        /// The digits.
        code: String,
    },
    /// What words meant that nobody knew, said by somebody who runs the shop.
    Meant {
        /// The words.
        words: String,
        /// What they mean.
        means: Meaning,
        /// The message to act on: the one they stood in, or the one that completes it.
        text: String,
        /// What that message means with it.
        heard: Box<Heard>,
    },
    /// No to what the conversation waits for.
    Declined,
    /// A command that lacks something; ask for it.
    Missing(Missing),
    /// A customer's words that look like this command of the shop: they get a customer's
    /// answer, and the attempt is audited by name.
    ShopWordsFromCustomer(CommandName),
    /// A command that was talked about, not given. Nothing is done, and it is said why.
    NotExecuted(CommandName, Doubt),
    /// Words that ask for nothing.
    Aside(Aside),
    /// Not about the shop.
    OffTopic,
}

/// Words that ask for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// "Thank you".
    Thanks,
    /// A yes that nobody waits for.
    Yes,
    /// A no that nobody waits for.
    No,
}

/// A longer text is a letter or a flood; no command is taken from it, not even from a part.
pub const READ_CHARS_MAX: usize = 1_500;
/// Digits of a one-time code.
pub const CODE_DIGITS: usize = 6;

/// A message while it is read.
struct Hearing<'a> {
    text: &'a str,
    sentence: Sentence,
    index: Index<'a>,
    listener: &'a Listener<'a>,
    /// The sentence with the words of those who run the shop, worked out when first asked for.
    books: std::cell::OnceCell<Sentence>,
}

/// What a text means, said by this person at this point. It never fails and changes nothing.
pub fn understand(text: &str, listener: &Listener<'_>) -> Heard {
    if text.chars().count() > READ_CHARS_MAX {
        return Heard::OffTopic;
    }
    let hearing = Hearing::new(text, listener);
    if let Some(answer) = answer::direct(&hearing) {
        return answer;
    }
    let heard = by_itself(&hearing);
    if let Some(lost) = nowhere::on_no_day(&hearing, &heard) {
        return lost;
    }
    if let Some(several) = several::commands(&hearing, &heard) {
        return several;
    }
    let answer = answer::slot(&hearing, &heard).or_else(|| answer::receipt(&hearing, &heard));
    answer.unwrap_or(heard)
}

impl<'a> Hearing<'a> {
    fn new(text: &'a str, listener: &'a Listener<'a>) -> Self {
        let index = Index::new(listener.catalog).speaking(listener.languages);
        let mut sentence = Sentence::new(text, &index);
        // What a customer says at an hour is about a booking.
        let is_customer = listener.principal.authority().is_none();
        if let Some(written) = is_customer.then(|| desk::hours_in_figures(&sentence)).flatten() {
            sentence = Sentence::new(&written, &index);
        }
        Self { text, sentence, index, listener, books: std::cell::OnceCell::new() }
    }
}

/// What a message means when nothing waits for it.
fn by_itself(hearing: &Hearing<'_>) -> Heard {
    let authority = hearing.listener.principal.authority();
    // Before all else: "every day at 8" is no time of a booking.
    let scheduled = authority.and_then(|authority| scheduled::understand(hearing, authority));
    scheduled.unwrap_or_else(|| once(hearing))
}

/// What a message means that has nothing come again and again.
fn once(hearing: &Hearing<'_>) -> Heard {
    let authority = hearing.listener.principal.authority();
    if let Some(heard) = turn::understand(hearing, authority) {
        return heard;
    }
    if let Some(heard) = desk::understand(hearing)
        // "Tell order 1001 …" goes to its customer, and nobody is called "order".
        && !(authority.is_some() && books::opens_with_an_order(hearing))
    {
        return heard;
    }
    match authority {
        Some(authority) => {
            let heard = shop::for_a_customer(from_the_shop(hearing, authority), authority);
            sold::or(hearing, heard)
        }
        None => of_a_customer(hearing),
    }
}

/// What somebody says who does not run the shop.
fn of_a_customer(hearing: &Hearing<'_>) -> Heard {
    if let Some(heard) = desk::goods_to_a_place(hearing) {
        return heard;
    }
    match stranger::shop_words(&hearing.sentence) {
        Some(name) => Heard::ShopWordsFromCustomer(name),
        None => {
            let heard = customer::understand(hearing);
            let attempt = if means_little(&heard) { books::attempt(hearing) } else { None };
            attempt.map_or(heard, Heard::ShopWordsFromCustomer)
        }
    }
}

/// Whether a customer's words mean nothing but a search, if that.
fn means_little(heard: &Heard) -> bool {
    matches!(
        heard,
        Heard::OffTopic | Heard::Command(Command::Customer(CustomerCommand::Search { .. }))
    )
}

/// Staff and owners speak for the shop first; what is no command of the shop is a customer's.
fn from_the_shop(hearing: &Hearing<'_>, authority: ShopAuthority) -> Heard {
    match books::understand(hearing, authority) {
        Some(heard) if !matches!(heard, Heard::NotExecuted(_, Doubt::Unknown { .. })) => heard,
        Some(strange) => {
            // All of it may be a command of another kind.
            let other = about_orders(hearing, authority);
            let is_whole = matches!(other, Heard::Command(Command::Shop(_)) | Heard::Aside(_));
            if is_whole { other } else { strange }
        }
        None => about_orders(hearing, authority),
    }
}

/// What the shop says of its orders and its stock, or what it says like a customer.
fn about_orders(hearing: &Hearing<'_>, authority: ShopAuthority) -> Heard {
    let Some(heard) = shop::understand(hearing, authority) else {
        let heard = lost::instead_of(customer::understand(hearing), &hearing.sentence);
        return if lost::is_lost(&heard, hearing) { Heard::OffTopic } else { heard };
    };
    if !matches!(heard, Heard::NotExecuted(_, Doubt::Unknown { .. })) {
        return heard;
    }
    let reads = shop::entry(&hearing.sentence).is_some_and(|entry| !entry.writes);
    let other = if reads { customer::understand(hearing) } else { Heard::OffTopic };
    let better = matches!(&other, Heard::Command(Command::Customer(command))
        if !matches!(command, CustomerCommand::Search { .. } | CustomerCommand::OrderStatus { .. }));
    if better { other } else { heard }
}

/// What a tap means. An id carries all of it, so an old button still does what it showed.
pub fn understand_tap(id: &str, listener: &Listener<'_>) -> Heard {
    let Ok(tap) = id.parse::<Tap>() else { return Heard::OffTopic };
    let authority = listener.principal.authority();
    let shops = authority.and_then(|authority| tapped::shop(&tap, listener, authority));
    shops.unwrap_or_else(|| tapped::customer(tap, listener))
}
