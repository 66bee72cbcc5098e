//! From a guess to what a customer asks for. What takes something back, or away, is guessed from
//! nothing that denies, asks or supposes.

use super::found::{Found, begins_so};
use super::model::{Guess, Model};
use super::written::{self, OF_BOOKINGS, PAPERS};
use super::{NOTHING, READS_SURE, SURE};
use crate::catalog::ProductKind;
use crate::command::{Command, CustomerCommand, DeskRequest, DocumentKind};
use crate::ids::ProductId;
use crate::language::Language;
use crate::phrase::concept::Concept;
use crate::phrase::entry::{self, CommandName};
use crate::phrase::token::Token;
use crate::phrase::{Doubt, Heard, Hearing, customer, doubt, mistyped_day};
use crate::shop::Topic;

/// Words of what shops are asked, each by its beginning, in any language.
const TOPICS: &[(&str, Topic)] = &[
    ("deliver", Topic::Delivery),
    ("bring", Topic::Delivery),
    ("shipping", Topic::Delivery),
    ("livr", Topic::Delivery),
    ("entreg", Topic::Delivery),
    ("envi", Topic::Delivery),
    ("domicilio", Topic::Delivery),
    ("frete", Topic::Delivery),
    ("antar", Topic::Delivery),
    ("kirim", Topic::Delivery),
    ("ongkir", Topic::Delivery),
    ("mnaleta", Topic::Delivery),
    ("mnapeleka", Topic::Delivery),
    ("return", Topic::Returns),
    ("exchange", Topic::Returns),
    ("retour", Topic::Returns),
    ("rembours", Topic::Returns),
    ("troca", Topic::Returns),
    ("devol", Topic::Returns),
    ("cambio", Topic::Returns),
    ("rudisha", Topic::Returns),
    ("retur", Topic::Returns),
    ("tukar", Topic::Returns),
    ("wapas", Topic::Returns),
    ("pay", Topic::Payment),
    ("momo", Topic::Payment),
    ("mpesa", Topic::Payment),
    ("card", Topic::Payment),
    ("lipa", Topic::Payment),
    ("pago", Topic::Payment),
    ("pagar", Topic::Payment),
    ("paie", Topic::Payment),
    ("payer", Topic::Payment),
    ("cartao", Topic::Payment),
    ("tarjeta", Topic::Payment),
    ("pix", Topic::Payment),
    ("bayar", Topic::Payment),
    ("transfer", Topic::Payment),
    ("upi", Topic::Payment),
    ("open", Topic::Hours),
    ("clos", Topic::Hours),
    ("hours", Topic::Hours),
    ("fungu", Topic::Hours),
    ("mnafung", Topic::Hours),
    ("ouvr", Topic::Hours),
    ("ouvert", Topic::Hours),
    ("ferm", Topic::Hours),
    ("heure", Topic::Hours),
    ("abre", Topic::Hours),
    ("aberto", Topic::Hours),
    ("abiert", Topic::Hours),
    ("cierra", Topic::Hours),
    ("fecha", Topic::Hours),
    ("horario", Topic::Hours),
    ("buka", Topic::Hours),
    ("tutup", Topic::Hours),
    ("khul", Topic::Hours),
    ("band", Topic::Hours),
    ("where", Topic::Place),
    ("locat", Topic::Place),
    ("address", Topic::Place),
    ("direction", Topic::Place),
    ("wapi", Topic::Place),
    ("mahali", Topic::Place),
    ("adresse", Topic::Place),
    ("situe", Topic::Place),
    ("onde", Topic::Place),
    ("endereco", Topic::Place),
    ("donde", Topic::Place),
    ("ubica", Topic::Place),
    ("direccion", Topic::Place),
    ("mana", Topic::Place),
    ("alamat", Topic::Place),
    ("lokasi", Topic::Place),
    ("kahan", Topic::Place),
    ("kaha", Topic::Place),
];

/// What calls a booking off.
const CALLS_OFF: &str = "cancel annul batal ghairi futa anul desmarc hata radd drop";
/// Longer greetings ask for something.
const GREETING_WORDS_MAX: usize = 5;
/// The number of a booking is among so many words behind its word: "rendez-vous no 12".
const BOOKING_WORDS_MAX: usize = 3;
/// What the shop is only told: it decides.
const TOLD: &str = "return.request";
/// What is never guessed: it answers something of ours.
const NEVER: [&str; 4] = ["greet", "order.place", "order.confirm", "cart.continue"];

/// What is guessed, or the question that remains.
pub(super) fn command(guess: Guess, hearing: &Hearing<'_>) -> Option<Heard> {
    let found = Found::of(hearing);
    let command = plain(guess, hearing, &found);
    let request = || request(guess, hearing, &found).map(CustomerCommand::Desk);
    let named = match command.or_else(request) {
        Some(command) => Some(Heard::Command(Command::Customer(command))),
        None if guess.label == "greet" && greets(guess, &found) => {
            Some(Heard::Command(Command::Customer(CustomerCommand::Greet)))
        }
        None if NEVER.contains(&guess.label) => None,
        None if guess.label == "payment.report" && !is_claimed(guess, hearing, &found) => None,
        None => named(guess.label, hearing),
    };
    if guess.likely >= READS_SURE && matches!(named, Some(Heard::Missing(_))) {
        return named;
    }
    let Some(Heard::Command(command)) = named else { return None };
    let is_weighty = entry::writes(CommandName::of(&command)) && guess.label != TOLD;
    let sure = if is_weighty { SURE } else { READS_SURE };
    (guess.likely >= sure).then_some(Heard::Command(command))
}

/// The command of that name; where something in it is not known, without the words that are usual
/// with it.
fn named(label: &str, hearing: &Hearing<'_>) -> Option<Heard> {
    let is_clear = |heard: &Heard| {
        let is_unclear = matches!(
            heard,
            Heard::Command(Command::Customer(CustomerCommand::CartAdd { unclear, .. }))
                if !unclear.is_empty()
        );
        !is_unclear && !matches!(heard, Heard::Missing(_))
    };
    let first = customer::named(label, hearing);
    if first.as_ref().is_none_or(is_clear) {
        return first;
    }
    let less = hearing.without_words(|word| Model::of(false).speaks_for(word, label, NOTHING));
    customer::named(label, &less).filter(is_clear).or(first)
}

/// Whether only the day or the way is still to come: "that's it, I'll pick it up later". What follows
/// is shown and asked about.
fn is_planned(guess: Guess, found: &Found<'_>) -> bool {
    let is_later = found.doubt(guess.label) == Some(Doubt::Conditional);
    is_later && guess.is_certain() && !found.supposes() && !found.has_denial()
}

/// Whether a few words greet and say nothing else.
fn greets(guess: Guess, found: &Found<'_>) -> bool {
    guess.is_certain() && found.has_no_figures() && found.words().count() <= GREETING_WORDS_MAX
}

/// Whether somebody says that they paid: "tell me whether it came" behind it takes nothing back.
fn is_claimed(guess: Guess, hearing: &Hearing<'_>, found: &Found<'_>) -> bool {
    is_meant(hearing) || guess.is_certain() && !found.has_denial()
}

/// Whether nothing keeps the words from being meant now.
fn is_meant(hearing: &Hearing<'_>) -> bool {
    doubt::of_write(&hearing.sentence, hearing.sentence.tokens.len()).is_none()
}

/// Whether what is denied is that it is wanted any more: "I don't need 1013 any more, cancel it".
fn is_unwanted(guess: Guess, found: &Found<'_>) -> bool {
    let denied = match found.doubt(guess.label) {
        Some(Doubt::Negated) => true,
        // "I won't make it tomorrow, cancel it" is of a day to come.
        Some(Doubt::Conditional) => found.has_denial() && !found.supposes(),
        _ => false,
    };
    denied && guess.is_plain() && !found.denies(written::VERBS)
}

/// What needs no more than a number.
fn plain(guess: Guess, hearing: &Hearing<'_>, found: &Found<'_>) -> Option<CustomerCommand> {
    let number = found.number;
    Some(match guess.label {
        "help" => CustomerCommand::Help,
        "browse" => CustomerCommand::Browse { category: None },
        "product.info" => CustomerCommand::ProductInfo { product: found.product()? },
        "cart.view" => CustomerCommand::CartView,
        "cart.clear" if is_meant(hearing) => CustomerCommand::CartClear,
        "checkout" if is_meant(hearing) || is_planned(guess, found) => CustomerCommand::Checkout,
        "order.status" => CustomerCommand::OrderStatus { number, code: None },
        "order.cancel_request" if is_meant(hearing) || is_unwanted(guess, found) => {
            CustomerCommand::CancelRequest { number }
        }
        "cart.remove" if is_meant(hearing) || is_unwanted(guess, found) => {
            let (sku, count) = found.thing()?;
            count.is_none().then_some(CustomerCommand::CartRemove { sku })?
        }
        "cart.change" if is_meant(hearing) => {
            let (sku, count) = found.thing()?;
            CustomerCommand::CartChange { sku, quantity: count? }
        }
        "human" => CustomerCommand::Human,
        _ => return None,
    })
}

/// What the desk is asked.
fn request(guess: Guess, hearing: &Hearing<'_>, found: &Found<'_>) -> Option<DeskRequest> {
    let label = guess.label;
    let number = found.number;
    let words = || Some(hearing.text.trim().to_owned());
    let denies = matches!(
        doubt::of_write(&hearing.sentence, hearing.sentence.tokens.len()),
        Some(Doubt::Quoted | Doubt::Conditional)
    );
    let is_denied = found.has_denial() && !is_unwanted(guess, found);
    Some(match label {
        "availability" => DeskRequest::Availability { product: found.product()?, quantity: 1 },
        "faq" => DeskRequest::Faq { topic: topic(found)? },
        "delete_my_data" if is_denied => return None,
        "return.request" if !denies => DeskRequest::ReturnRequest { number, reason: words() },
        "feedback" if !denies => DeskRequest::Feedback { rating: found.stars(), comment: words() },
        "digital.resend" => DeskRequest::DigitalResend { number },
        "doc.request" => {
            let kinds = [
                ("invoice", DocumentKind::Invoice),
                ("receipt", DocumentKind::Receipt),
                ("quotation", DocumentKind::Proposal),
                ("confirmation", DocumentKind::Confirmation),
            ];
            let named = found.one_of(PAPERS)?;
            let (_, kind) = kinds.into_iter().find(|(name, _)| *name == named)?;
            DeskRequest::DocumentRequest { kind, number, payment: None }
        }
        "book" => {
            let product = service(hearing, found);
            if product.is_none() && !guess.is_certain() {
                return None;
            }
            // What is nearly a day goes along, for whoever books to ask.
            let known = product.and_then(|product| hearing.listener.catalog.product(product));
            let service = known.and_then(|it| mistyped_day(&hearing.sentence.clean, &it.name));
            DeskRequest::Book { service, product, when: Box::new(found.when()) }
        }
        "waiting.join" => {
            let (service, product) = (None, service(hearing, found));
            DeskRequest::WaitingJoin { service, product, when: Box::new(found.when()) }
        }
        "booking.change" => {
            let cancel = hearing.sentence.has(Concept::Cancel) || found.begins(CALLS_OFF);
            if cancel && !is_meant(hearing) && !is_unwanted(guess, found) {
                return None;
            }
            let booking = found.booking().or_else(|| number.map(|number| number.0));
            DeskRequest::BookingChange { booking, when: Box::new(found.when()), cancel }
        }
        "stop" if !denies || guess.is_certain() => DeskRequest::Stop,
        "delete_my_data" if !denies => DeskRequest::DeleteMyData { agreed: false },
        "language" => DeskRequest::Language { language: found.language()? },
        _ => return None,
    })
}

/// What the shop is asked about. "Où" without its accent is "or" elsewhere, and counts where nothing
/// else does.
fn topic(found: &Found<'_>) -> Option<Topic> {
    let says_where = || found.words().any(|word| word == "ou").then_some(Topic::Place);
    found.one_of(TOPICS).or_else(says_where)
}

/// The one service a message names, among whatever words.
fn service(hearing: &Hearing<'_>, found: &Found<'_>) -> Option<ProductId> {
    let catalog = hearing.listener.catalog;
    let is_service = |id: &ProductId| {
        let known = catalog.product(*id).map(|product| &product.kind);
        matches!(known, Some(ProductKind::Service { .. }))
    };
    if let Some(product) = found.product() {
        return Some(product).filter(is_service);
    }
    let mut named = hearing.named_goods().into_iter().filter(is_service);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

impl Found<'_> {
    /// The one meaning of these that words of the message begin with; none where they have several.
    pub(super) fn one_of<T: Copy + PartialEq>(&self, table: &[(&str, T)]) -> Option<T> {
        let of = |word: &str| {
            let found = table.iter().filter(|(begins, _)| {
                if begins.len() < 4 { word == *begins } else { word.starts_with(begins) }
            });
            found.map(|(_, meaning)| *meaning).next()
        };
        let mut meanings = self.words().filter_map(of);
        let first = meanings.next()?;
        meanings.all(|other| other == first).then_some(first)
    }

    /// The number right behind a word for a booking: those are small where no order's is.
    fn booking(&self) -> Option<u64> {
        let tokens = &self.sentence.tokens;
        let named =
            |token: &Token| token.text.split([' ', '-']).any(|it| begins_so(it, OF_BOOKINGS));
        let behind = tokens.get(tokens.iter().position(named)? + 1..)?;
        let figure =
            behind.iter().take(BOOKING_WORDS_MAX).find(|token| token.figure().is_some())?;
        let is_time = self.timed.contains(&figure.start);
        figure.figure()?.order().filter(|_| !is_time).map(|number| number.0)
    }

    /// The language that is named.
    pub(super) fn language(&self) -> Option<Language> {
        self.words().find_map(crate::phrase::languages::language_called)
    }

    /// "5 stars", "4/5".
    fn stars(&self) -> Option<u8> {
        let said = self.words().filter_map(|word| word.split('/').next()?.parse().ok());
        let stars: Vec<u8> = said.filter(|stars| (1..=5).contains(stars)).collect();
        if let [only] = stars.as_slice() { Some(*only) } else { None }
    }
}
