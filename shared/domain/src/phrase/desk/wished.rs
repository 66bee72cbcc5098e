//! When somebody wants to come, and for what, said without a verb: "Saturday after 1" to a question
//! of ours, "haircut tomorrow at 3" by itself. Deliberately absent: whether that time is free.

use super::pattern::Text;
use super::{hour_words, time};
use crate::catalog::ProductKind;
use crate::command::{
    Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand, TimeAsk, When,
};
use crate::ids::ProductId;
use crate::language::Language;
use crate::money::Currency;
use crate::phrase::concept::Concept;
use crate::phrase::item;
use crate::phrase::lines;
use crate::phrase::search::Link;
use crate::phrase::sentence::Sentence;
use crate::phrase::token::Token;
use crate::phrase::{Heard, Hearing};
use crate::time::BusinessDay;

/// What is left before a time that was read: "à 15h", "às 15h".
const AT: [&str; 2] = ["a", "as"];

/// A message that names a service, a day and a time, or some of them, and nothing else.
struct Wish {
    service: Option<ProductId>,
    day: Option<BusinessDay>,
    time: Option<TimeAsk>,
}

/// The command whose time was asked for, with what this message says of it; none when the message
/// says anything else.
pub(in crate::phrase) fn completed(hearing: &Hearing<'_>, command: &Command) -> Option<Heard> {
    if let Some(waits) = waits(hearing, command) {
        return Some(waits);
    }
    let wish = Wish::read(hearing)?;
    let completed = match command {
        Command::Customer(CustomerCommand::Desk(DeskRequest::Book { service, product, when })) => {
            let when = Box::new(wish.beside(when));
            let service = service.clone().filter(|_| wish.service.is_none());
            let product = wish.service.or(*product);
            request(DeskRequest::Book { service, product, when })
        }
        Command::Customer(CustomerCommand::Desk(DeskRequest::BookingChange {
            booking,
            when,
            cancel: false,
        })) if wish.service.is_none() => {
            let when = Box::new(wish.beside(when));
            request(DeskRequest::BookingChange { booking: *booking, when, cancel: false })
        }
        Command::Shop(ShopCommand::Desk(DeskCommand::BookingReschedule { booking, when }))
            if wish.service.is_none() =>
        {
            hearing.listener.principal.authority()?;
            let when = Box::new(wish.beside(when));
            let moved = DeskCommand::BookingReschedule { booking: *booking, when };
            Command::Shop(ShopCommand::Desk(moved))
        }
        Command::Customer(_) | Command::Shop(_) => return None,
    };
    Some(Heard::Command(completed))
}

/// "Waiting list" to times that don't suit: for what was asked for.
fn waits(hearing: &Hearing<'_>, command: &Command) -> Option<Heard> {
    let Command::Customer(CustomerCommand::Desk(DeskRequest::Book { service, product, when })) =
        command
    else {
        return None;
    };
    let Some(Heard::Command(Command::Customer(CustomerCommand::Desk(DeskRequest::WaitingJoin {
        service: None,
        product: None,
        when: said,
    })))) = super::understand(hearing)
    else {
        return None;
    };
    let when = Box::new(When {
        time: said.time.or(when.time),
        with: when.with.clone(),
        ..When::on(said.day.or_else(|| when.day.clone()))
    });
    let (service, product) = (service.clone(), *product);
    Some(Heard::Command(request(DeskRequest::WaitingJoin { service, product, when })))
}

/// "Haircut tomorrow at 3": a service at a time can only be wished to be booked.
pub(super) fn service_at_a_time(hearing: &Hearing<'_>) -> Option<Heard> {
    // Most messages tell no time.
    time::cut_from(&Said::of(hearing).plain, 0)?;
    let wish = Wish::read(hearing)?;
    let product = Some(wish.service?);
    let when = Box::new(wish.beside(&When::default()));
    Some(Heard::Command(request(DeskRequest::Book { service: None, product, when })))
}

/// Words of all languages around a wish for a time: they say that it is one, and name no service.
const BOOKING: &[&str] = &[
    "book",
    "booking",
    "appointment",
    "reserve",
    "reservation",
    "schedule",
    "slot",
    "come",
    "miadi",
    "kuweka",
    "weka",
    "kuja",
    "rendez",
    "vous",
    "rdv",
    "reserver",
    "prendre",
    "reservar",
    "agendar",
    "marcar",
    "agendamento",
    "cita",
    "turno",
    "hacer",
    "fazer",
    "tener",
    "pesan",
    "booking",
    "reservasi",
    "janji",
    "temu",
    "buat",
    "bikin",
    "karna",
    "karni",
    "karwana",
    "karwani",
    "karana",
];

/// "I need a haircut on Monday", "nataka miadi ya haircut kesho saa tisa": a service with a day or a
/// time, between words of wishing and booking and nothing else.
pub(super) fn service_on_a_day(hearing: &Hearing<'_>) -> Option<Heard> {
    let said = Said::of(hearing);
    let (mut rest, day, time) = said.without_when(hearing);
    if day.is_none() && time.is_none() {
        return None;
    }
    rest.retain(|token| !BOOKING.contains(&token.text.as_str()));
    let sentence = Sentence::new(&said.words(&rest), &hearing.index);
    let wishes = |concept: Concept| {
        concept.is_plain() || matches!(concept, Concept::Want | Concept::Have | Concept::Person)
    };
    if !sentence.concepts().all(|concept| wishes(concept) || concept.may_name_a_product()) {
        return None;
    }
    let product = Some(only_service(hearing, &sentence)?);
    let when = Box::new(When { time, ..When::on(day) });
    Some(Heard::Command(request(DeskRequest::Book { service: None, product, when })))
}

fn request(request: DeskRequest) -> Command {
    Command::Customer(CustomerCommand::Desk(request))
}

impl Wish {
    fn read(hearing: &Hearing<'_>) -> Option<Self> {
        let said = Said::of(hearing);
        let (rest, day, time) = said.without_when(hearing);
        let left = said.text(hearing, &rest);
        let is_over = Language::ALL.iter().any(|language| left.is_over(0, *language));
        let service = if is_over { None } else { Some(service(hearing, &said.words(&rest))?) };
        let asks = rest.iter().any(|token| token.is_mark('?'));
        let says_when = day.is_some() || time.is_some();
        // "Haircut?" asks what it is.
        let tells = says_when || service.is_some() && !asks;
        tells.then_some(Self { service, day, time })
    }

    /// What this says of a time, and what was said of it before.
    fn beside(&self, before: &When) -> When {
        let day = self.day.clone().or_else(|| before.day.clone());
        let with = before.with.clone();
        When { time: self.time.or(before.time), with, ..When::on(day) }
    }
}

/// A message with its hours in figures, cut into tokens.
struct Said {
    clean: String,
    plain: Vec<Token>,
}

impl Said {
    fn of(hearing: &Hearing<'_>) -> Self {
        let sentence = &hearing.sentence;
        let figured = hour_words::in_figures(&sentence.plain, &sentence.clean);
        let (clean, plain) =
            figured.unwrap_or_else(|| (sentence.clean.clone(), sentence.plain.clone()));
        Self { clean, plain }
    }

    /// The tokens without the first day and the time that they name, and both.
    fn without_when(
        &self,
        hearing: &Hearing<'_>,
    ) -> (Vec<Token>, Option<BusinessDay>, Option<TimeAsk>) {
        let cut = time::cut_from(&self.plain, 0);
        let (tokens, time) = cut.map_or_else(
            || (self.plain.clone(), None),
            |(mut rest, time)| {
                rest.retain(|token| !AT.contains(&token.text.as_str()));
                (rest, Some(time))
            },
        );
        let found = self.text(hearing, &tokens).calendar.and_then(|calendar| {
            let mut days = (0..tokens.len()).map(|at| (at, calendar.read(at)));
            days.find_map(|(at, days)| days.map(|(length, days)| (at, length, days)))
        });
        let Some((at, length, days)) = found else { return (tokens, None, time) };
        let rest = tokens.iter().take(at).chain(tokens.iter().skip(at + length));
        (rest.cloned().collect(), Some(days.coming.from), time)
    }

    fn text<'a>(&'a self, hearing: &'a Hearing<'_>, tokens: &'a [Token]) -> Text<'a> {
        let listener = hearing.listener;
        Text::new(
            tokens,
            &self.clean,
            listener.books.today,
            listener.currency,
            listener.currency == Currency::Usd,
        )
    }

    /// What tokens of it say.
    fn words(&self, tokens: &[Token]) -> String {
        let words = tokens.iter().filter_map(|it| self.clean.get(it.start..it.end));
        words.collect::<Vec<_>>().join(" ")
    }
}

/// The service that these words name and nothing else.
fn service(hearing: &Hearing<'_>, words: &str) -> Option<ProductId> {
    let sentence = Sentence::new(words, &hearing.index);
    if sentence.concepts().any(|it| !it.is_plain() && !it.may_name_a_product()) {
        return None;
    }
    only_service(hearing, &sentence)
}

/// Whether these words name a service and nothing else.
pub(super) fn is_service(hearing: &Hearing<'_>, words: &str) -> bool {
    let sentence = Sentence::new(words, &hearing.index);
    let is_plain = sentence.concepts().all(|it| it.is_plain() || it.may_name_a_product());
    is_plain && only_service(hearing, &sentence).is_some()
}

/// The one service among the goods of a sentence, when nothing else is named and nothing counted.
fn only_service(hearing: &Hearing<'_>, sentence: &Sentence) -> Option<ProductId> {
    let catalog = hearing.listener.catalog;
    let items = item::items(sentence, catalog);
    let [item] = items.as_slice() else { return None };
    // "A haircut" counts one.
    if item.count.is_some_and(|count| count > 1) || item.sku.is_some() {
        return None;
    }
    let product = match lines::link(item, &hearing.index) {
        Link::Variant { product, .. } | Link::Which { product } => {
            hearing.index.product(product)?
        }
        Link::Unknown { .. } => return None,
    };
    matches!(product.kind, ProductKind::Service { .. }).then_some(product.id)
}
