//! What of a message can be a part of a command that is guessed: the days, the time and the number it
//! names, each where it names one alone.

use crate::command::{TimeAsk, When};
use crate::ids::{OrderNumber, ProductId};
use crate::phrase::books::day_word::DayWord;
use crate::phrase::concept::{Books, Concept};
use crate::phrase::lines::Reading;
use crate::phrase::normalise::unaccented;
use crate::phrase::number::Figure;
use crate::phrase::sentence::Sentence;
use crate::phrase::token::Token;
use crate::phrase::{Hearing, books, desk, languages, whom};
use crate::time::{BusinessDay, DayRange};

/// A smaller number counts something.
const NUMBER_MIN: u64 = 100;

/// Numbers of orders are no phone numbers.
const NUMBER_MAX: u64 = 9_999_999;
/// Words of so few letters are met as they are.
const WHOLE_CHARS_MAX: usize = 3;

/// What stands between whom somebody is to be told something, and what.
const TELLS: [&str; 15] = [
    "that",
    "this",
    "kwamba",
    "kuwa",
    "kama",
    "que",
    "qu'on",
    "q",
    "bahwa",
    "kalau",
    "kalo",
    "ki",
    "ko bolo ki",
    "ko bolo",
    "ko msg karo ki",
];
/// Words between the number of an order and what is said to its customer.
const LEAD_WORDS_MAX: usize = 6;

/// The parts of a message.
pub(super) struct Found<'h> {
    pub(super) hearing: &'h Hearing<'h>,
    /// With the words of days in it.
    pub(super) sentence: &'h Sentence,
    /// Where the time stands.
    pub(super) timed: Vec<usize>,
    /// The days as they were written.
    pub(super) days: Option<String>,
    pub(super) time: Option<TimeAsk>,
    pub(super) number: Option<OrderNumber>,
    /// Whether a figure is none of these.
    pub(super) has_more: bool,
}

impl<'h> Found<'h> {
    pub(super) fn of(hearing: &'h Hearing<'h>) -> Self {
        let sentence = books::sentence(hearing);
        let (timed, time) = desk::time::within(&hearing.sentence.plain);
        let is_of_time = |start: usize| timed.contains(&start);
        let figures = sentence.tokens.iter().filter(|it| it.figure().is_some());
        let figures: Vec<_> = figures.filter(|token| !is_of_time(token.start)).collect();
        let marked = sentence.marked_orders();
        let orders = if marked.is_empty() { sentence.possible_orders() } else { marked };
        let orders = orders.into_iter().filter(|(_, number)| number.0 >= NUMBER_MIN);
        let mut numbers: Vec<OrderNumber> = orders.map(|(_, number)| number).collect();
        numbers.dedup();
        let number = only_number(&numbers);
        let is_it = |order: Option<OrderNumber>| order.is_some() && order == number;
        let orders = figures.iter().map(|it| it.figure().and_then(Figure::order));
        let has_more = orders.filter(|order| !is_it(*order)).count() > 0;
        let days = days(sentence, hearing.listener.books.today);
        Self { hearing, sentence, timed, days, time, number, has_more }
    }

    /// The one thing sold that the message names.
    pub(super) fn product(&self) -> Option<ProductId> {
        let named = |sentence: &Sentence| Reading::new(sentence, &self.hearing.index).product();
        let sentence = &self.hearing.sentence;
        named(sentence)
            .or_else(|| named(&sentence.without_strange_words(&self.hearing.index, |_| true)))
    }

    /// What it is called.
    pub(super) fn name(&self) -> Option<&'h str> {
        let product = self.hearing.listener.catalog.product(self.product()?)?;
        Some(product.name.as_str())
    }

    /// The one figure besides the number, as it was written.
    pub(super) fn amount(&self) -> Option<&'h str> {
        let is_number = |order: Option<OrderNumber>| order.is_some() && order == self.number;
        let figures = self.sentence.tokens.iter().filter_map(|it| Some((it, it.figure()?)));
        let mut others = figures.filter(|(_, figure)| !is_number(figure.order()));
        let (token, _) = others.next()?;
        others.next().is_none().then(|| self.sentence.clean.get(token.start..token.end))?
    }

    /// The one phone number, its digits.
    pub(super) fn phone(&self) -> Option<String> {
        let is_of_phone = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
        let runs = self.sentence.clean.split(|c: char| !is_of_phone(c));
        let digits =
            runs.map(|run| run.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect());
        let mut phones = digits.filter(|digits: &String| (9..=15).contains(&digits.len()));
        let phone = phones.next()?;
        phones.next().is_none().then_some(phone)
    }

    /// Whether a word of the message begins so; short ones are whole words.
    pub(super) fn begins(&self, beginnings: &str) -> bool {
        self.words().any(|word| begins_so(word, beginnings))
    }

    /// When somebody wants to come, and with whom.
    pub(super) fn when(&self) -> When {
        let day = self.sentence.days.first().map(|days| days.coming.from.clone());
        When { time: self.time, with: whom::said(self.hearing), ..When::on(day) }
    }

    /// The time, as we write it.
    pub(super) fn at(&self) -> String {
        let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        let written = |lead: &str, minute: u32| format!(" {lead} {}", clock(minute));
        self.time.map_or(String::new(), |time| match time {
            TimeAsk::At(minute) => written("at", minute),
            TimeAsk::After(minute) => written("after", minute),
            TimeAsk::Before(minute) => written("before", minute),
            TimeAsk::Between(from, to) => format!(" between {} and {}", clock(from), clock(to)),
        })
    }

    /// The words of the message, in small plain letters.
    pub(super) fn words(&self) -> impl Iterator<Item = &'h str> {
        self.hearing.sentence.plain.iter().map(|token| token.text.as_str())
    }

    /// What stands behind the first colon, as it was written.
    pub(super) fn quoted(&self) -> Option<&'h str> {
        let (_, text) = self.hearing.sentence.clean.split_once(':')?;
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    /// The supplier or the customer with a debt whom the message names, as it was written.
    pub(super) fn party(&self) -> Option<&'h str> {
        let is_one = |concept: Option<Concept>| {
            matches!(concept, Some(Concept::Books(Books::Supplier(_) | Books::Debtor(_))))
        };
        let token = self.sentence.tokens.iter().find(|token| is_one(token.concept))?;
        self.sentence.clean.get(token.start..token.end)
    }

    /// What is said behind the number of an order, without the word that leads it in.
    pub(super) fn told(&self) -> Option<&'h str> {
        let number = self.number?;
        let figures = self.sentence.tokens.iter();
        let is_it = |token: &&Token| token.figure().and_then(Figure::order) == Some(number);
        let place = figures.clone().find(is_it)?.end;
        let behind = self.sentence.clean.get(place..)?;
        // "Send 1027 a msg: …": what is said begins at the colon.
        let colon = behind
            .find(':')
            .filter(|at| behind.split_at(*at).0.split(' ').count() <= LEAD_WORDS_MAX);
        self.said_from(place + colon.unwrap_or_default())
    }

    /// What is said from a place on, without the word that leads it in; a single word is not said.
    pub(super) fn said_from(&self, place: usize) -> Option<&'h str> {
        let mut rest =
            self.sentence.clean.get(place..)?.trim_start_matches([' ', ',', ':', '-', '.']);
        for lead in TELLS {
            if let Some(told) = rest.strip_prefix(lead).and_then(|told| told.strip_prefix(' ')) {
                rest = told;
                break;
            }
        }
        let rest = rest.trim();
        (rest.split(' ').count() > 1).then_some(rest)
    }

    /// Whether days are named that are not taken as one part.
    pub(super) fn has_other_days(&self) -> bool {
        self.days.is_none() && !self.sentence.days.is_empty()
    }

    /// Whether no day is named but today.
    pub(super) fn is_of_today(&self) -> bool {
        let today = self.hearing.listener.books.today;
        self.sentence.days.iter().all(|days| days.past.from == *today && days.past.to == *today)
    }

    /// The days, with a space before them.
    pub(super) fn on_days(&self) -> String {
        self.days.as_ref().map_or(String::new(), |days| format!(" {days}"))
    }

    /// The words of an account that holds money, as they were written.
    pub(super) fn account(&self) -> Option<&'h str> {
        let is_one = |concept: Option<Concept>| {
            matches!(concept, Some(Concept::Account(_) | Concept::Books(Books::Till(_))))
        };
        let token = self.sentence.tokens.iter().find(|token| is_one(token.concept))?;
        self.sentence.clean.get(token.start..token.end)
    }
}

/// Whether a word begins like one of these; short ones are whole words.
pub(super) fn begins_so(word: &str, beginnings: &str) -> bool {
    let word = unaccented(word);
    beginnings.split(' ').any(|known| {
        if known.len() <= WHOLE_CHARS_MAX { word == known } else { word.starts_with(known) }
    })
}

/// The order that is meant: the only number, or the only one that is no round sum.
fn only_number(numbers: &[OrderNumber]) -> Option<OrderNumber> {
    if let [only] = numbers {
        return Some(*only);
    }
    let mut odd = numbers.iter().filter(|number| number.0 % 100 != 0 && number.0 <= NUMBER_MAX);
    let only = odd.next()?;
    odd.next().is_none().then_some(*only)
}

/// The only days a message names, as they were written.
fn days(sentence: &Sentence, today: &BusinessDay) -> Option<String> {
    let named = |token: &&Token| {
        let Some(Concept::Books(Books::Days(place))) = token.concept else { return None };
        sentence.days.get(place).map(|days| &days.past)
    };
    // "This month up to today" is this month.
    let goes_on = |range: &DayRange| range.from < *today && *today <= range.to;
    let has_period = sentence.tokens.iter().any(|it| named(&it).is_some_and(goes_on));
    let is_today = |range: &DayRange| range.from == *today && range.to == *today;
    let mut tokens = sentence
        .tokens
        .iter()
        .filter(|token| named(token).is_some_and(|range| !has_period || !is_today(range)));
    let Some(token) = tokens.next() else { return period(sentence) };
    let written = sentence.clean.get(token.start..token.end)?;
    tokens.next().is_none().then(|| written.to_owned())
}

/// "Lucro da semana": a period without which one is the one that goes on.
fn period(sentence: &Sentence) -> Option<String> {
    let mut called = sentence.tokens.iter().filter_map(|it| languages::period_called(&it.text));
    let period = called.next()?;
    let names = [
        (DayWord::Week, "this week"),
        (DayWord::Month, "this month"),
        (DayWord::Year, "this year"),
    ];
    let (_, name) = names.into_iter().find(|(known, _)| *known == period)?;
    called.next().is_none().then(|| name.to_owned())
}
