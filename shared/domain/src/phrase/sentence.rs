//! A message with its words given their meanings, and the questions frames ask of it.

use super::books::day::{Calendar, Days};
use super::books::names::BooksWords;
use super::concept::{Books, Concept};
use super::entry::{Entry, Frame, Slot};
use super::group;
use super::languages::{self, BOOKS, LEXICON, Lexicon, Spoken};
use super::search::{self, Index};
use super::term::Term;
use super::token::{self, Kind, Token};
use crate::ids::OrderNumber;
use crate::order::state::OrderState;

/// Whom a figure before them counts, in any language.
const PEOPLE: &str = "customers clients people wateja watu clientes personnes pessoas personas \
    pelanggan orang log";

/// A message, cleaned, cut into tokens and tagged.
pub(super) struct Sentence {
    /// The message in one spelling, its case kept.
    pub(super) clean: String,
    /// Its tokens before any of them was given a meaning.
    pub(super) plain: Vec<Token>,
    /// Its tokens.
    pub(super) tokens: Vec<Token>,
    /// The days it names, in order; only where those who run the shop speak.
    pub(super) days: Vec<Days>,
    /// Whether words that mean nothing here are passed over, because something else tells what is
    /// meant.
    pub(super) forgives: bool,
}

impl Sentence {
    pub(super) fn new(text: &str, index: &Index<'_>) -> Self {
        let clean = super::normalise::clean(text);
        let plain = token::tokens(&clean);
        let spoken = LEXICON.spoken(&plain, index.languages);
        let grouped = group::of_language(plain.clone(), &spoken, &LEXICON);
        let tokens = tag(&grouped, |rest, _| phrase(rest, &LEXICON, &spoken, index), index);
        Self { clean, plain, tokens, days: Vec::new(), forgives: false }
    }

    /// The same message as one of those who run the shop, with the words of stock, money and books
    /// in it, the shop's own names, and days.
    pub(super) fn of_books(
        &self,
        index: &Index<'_>,
        words: &BooksWords<'_>,
        is_month_first: bool,
    ) -> Self {
        let (clean, plain) = (self.clean.clone(), self.plain.clone());
        let spoken = BOOKS.spoken(&plain, index.languages);
        let grouped = group::of_language(plain.clone(), &spoken, &BOOKS);
        let own = words.names;
        let calendar = Calendar::new(&grouped, &clean, words.today, is_month_first);
        let mut days: Vec<Days> = Vec::new();
        let tokens = tag(
            &grouped,
            |rest, at| {
                let name = rest.first().filter(|token| languages::is_name_too(&token.text));
                if let Some((length, concept)) =
                    name.and_then(|_| own.starting(rest, &spoken, index))
                {
                    return (length, Some(concept));
                }
                if let Some((length, found)) = calendar.as_ref().and_then(|it| it.read(at)) {
                    days.push(found);
                    return (length, Some(Concept::Books(Books::Days(days.len() - 1))));
                }
                let known = phrase(rest, &BOOKS, &spoken, index);
                let named = own.starting(rest, &spoken, index);
                match named.filter(|(length, _)| *length > known.0 || known.1.is_none()) {
                    Some((length, concept)) => (length, Some(concept)),
                    None => known,
                }
            },
            index,
        );
        Self { clean, plain, tokens, days, forgives: self.forgives }
    }

    /// The same message without some of its tokens.
    pub(super) fn without(&self, taken: &[usize]) -> Self {
        let tokens = self.tokens.iter().enumerate();
        let kept = tokens.filter(|(place, _)| !taken.contains(place));
        Self {
            clean: self.clean.clone(),
            plain: self.plain.clone(),
            tokens: kept.map(|(_, token)| token.clone()).collect(),
            days: Vec::new(),
            forgives: self.forgives,
        }
    }

    /// Whether a word of this meaning is in it.
    pub(super) fn has(&self, concept: Concept) -> bool {
        self.position(concept).is_some()
    }

    /// Where the first word of this meaning stands.
    pub(super) fn position(&self, concept: Concept) -> Option<usize> {
        self.tokens.iter().position(|token| token.concept == Some(concept))
    }

    /// Every token with its meaning, in order.
    pub(super) fn concepts(&self) -> impl Iterator<Item = Concept> + '_ {
        self.tokens.iter().filter_map(|token| token.concept)
    }

    /// The states named, in order.
    pub(super) fn states(&self) -> Vec<(usize, OrderState)> {
        let tokens = self.tokens.iter().enumerate();
        tokens
            .filter_map(|(place, token)| {
                if let Some(Concept::State(state)) = token.concept {
                    Some((place, state))
                } else {
                    None
                }
            })
            .collect()
    }

    /// The figures that can only be orders: signed, or right behind the word.
    pub(super) fn marked_orders(&self) -> Vec<(usize, OrderNumber)> {
        self.orders(|place, token| {
            token.figure().is_some_and(super::number::Figure::is_signed)
                || self.follows(place, Concept::Order)
                // "Place order 1002" is one phrase.
                || self.follows(place, Concept::Checkout)
        })
    }

    /// The figures that may be orders; "20 customers" is none.
    pub(super) fn possible_orders(&self) -> Vec<(usize, OrderNumber)> {
        let is_people = |next: &Token| PEOPLE.split(' ').any(|word| word == next.text);
        self.orders(|place, _| !self.tokens.get(place + 1).is_some_and(is_people))
    }

    fn orders(&self, is: impl Fn(usize, &Token) -> bool) -> Vec<(usize, OrderNumber)> {
        let tokens = self.tokens.iter().enumerate();
        tokens
            .filter(|(place, token)| is(*place, token))
            .filter_map(|(place, token)| Some((place, token.figure()?.order()?)))
            .collect()
    }

    /// Whether the token at `place` comes after a word of this meaning, with nothing but
    /// joining words and marks between.
    pub(super) fn follows(&self, place: usize, concept: Concept) -> bool {
        let before = self.tokens.get(..place).unwrap_or_default().iter().rev();
        let nearest = before
            .skip_while(|token| token.concept == Some(Concept::Filler) || is_joint(token))
            .map(|token| token.concept)
            .next();
        nearest == Some(Some(concept))
    }

    /// Words without a meaning of their own.
    pub(super) fn has_words(&self) -> bool {
        self.tokens.iter().any(is_content)
    }

    /// Whether it has such words that are not number words.
    pub(super) fn has_words_besides_numbers(&self) -> bool {
        self.content_words() > 0
    }

    /// How many words it has that mean nothing by themselves and count nothing.
    pub(super) fn content_words(&self) -> usize {
        let words = self.tokens.iter().filter(|token| is_content(token));
        words.filter(|token| LEXICON.number(&token.text).is_none()).count()
    }

    /// Its figures, in order.
    pub(super) fn figures(&self) -> impl Iterator<Item = &super::number::Figure> + '_ {
        self.tokens.iter().filter_map(Token::figure)
    }

    /// The words a product could be called by, as a query. Words of a shop's language name one
    /// only when there are no others.
    pub(super) fn query_words(&self) -> Vec<Term> {
        let content = || self.tokens.iter().filter(|token| is_content(token));
        let chosen: Vec<&Token> = if content().next().is_some() {
            content().collect()
        } else {
            self.tokens.iter().filter(|token| is_name_like(token)).collect()
        };
        search::query(chosen.iter().flat_map(|token| token.text.split(' ')))
    }

    /// The first of the entries that has a frame for this sentence.
    pub(super) fn entry(&self, entries: &'static [Entry]) -> Option<&'static Entry> {
        entries.iter().find(|entry| entry.frames.iter().any(|frame| self.fits(frame)))
    }

    /// Whether a frame's meanings are all here with what it asks for.
    pub(super) fn fits(&self, frame: &Frame) -> bool {
        let filled = |slot: &Slot| match slot {
            Slot::Number => !self.possible_orders().is_empty(),
            Slot::SignedNumber => {
                let mut figures = self.tokens.iter().filter_map(Token::figure);
                figures.any(|figure| figure.is_signed() && figure.order().is_some())
            }
            Slot::Figure => self.tokens.iter().any(|token| token.figure().is_some()),
            Slot::Count => self.tokens.iter().any(is_count),
            Slot::State => !self.states().is_empty(),
            Slot::CartCode => {
                self.tokens.iter().any(|token| super::link::cart(&token.text).is_some())
            }
            Slot::Words => self.has_words(),
            Slot::NoWords => !self.has_words(),
            Slot::NoOrder => {
                self.marked_orders().is_empty()
                    && !self.has(Concept::Order)
                    && !self.has(Concept::Orders)
            }
            Slot::Money => {
                self.has_any(|c| matches!(c, Concept::Account(_) | Concept::Books(Books::Till(_))))
            }
            Slot::Category => self.has_any(|c| matches!(c, Concept::Books(Books::Category(_)))),
            Slot::NoCategory => !self.has_any(|c| matches!(c, Concept::Books(Books::Category(_)))),
            Slot::Earning => self.has_any(|c| matches!(c, Concept::Books(Books::Earning(_)))),
            Slot::Supplier => self.has_any(|c| matches!(c, Concept::Books(Books::Supplier(_)))),
            Slot::Debtor => self.has_any(|c| matches!(c, Concept::Books(Books::Debtor(_)))),
            Slot::Days => self.has_any(|c| matches!(c, Concept::Books(Books::Days(_)))),
            Slot::WholeYear => self.days.iter().any(|days| !days.is_until && days.past.is_year()),
            Slot::Report => self.has_any(|c| matches!(c, Concept::Books(Books::Report(_)))),
            Slot::NoReport => !self.has_any(|c| matches!(c, Concept::Books(Books::Report(_)))),
            Slot::TwoOutlets => self.are_two(|c| matches!(c, Concept::Books(Books::Outlet(_)))),
            Slot::TwoTills => {
                let leads = [Books::From, Books::To, Books::FromBehind, Books::ToBehind];
                self.are_two(|c| matches!(c, Concept::Account(_) | Concept::Books(Books::Till(_))))
                    && leads.into_iter().any(|lead| self.has(Concept::Books(lead)))
            }
            Slot::NoFigures => self.tokens.iter().all(|token| token.figure().is_none()),
        };
        frame.has.iter().all(|concept| self.has(*concept)) && frame.with.iter().all(filled)
    }

    /// Whether two different meanings of a kind are in it.
    fn are_two(&self, is: impl Fn(Concept) -> bool) -> bool {
        let mut named = self.concepts().filter(|concept| is(*concept));
        let first = named.next();
        named.any(|concept| Some(concept) != first)
    }

    fn has_any(&self, is: impl Fn(Concept) -> bool) -> bool {
        self.concepts().any(is)
    }

    /// Whether every token is plain or of one of these meanings, and there is at least one.
    pub(super) fn is_only(&self, meanings: &[Concept]) -> bool {
        let of = |token: &Token| token.concept.is_some_and(|concept| meanings.contains(&concept));
        let plain = |token: &Token| {
            matches!(token.concept, Some(Concept::Filler | Concept::Thanks | Concept::Greeting))
                || matches!(token.kind, Kind::Mark(mark) if mark != '?')
        };
        self.tokens.iter().any(of) && self.tokens.iter().all(|token| of(token) || plain(token))
    }
}

/// No phrase has more words.
const PHRASE_WORDS_MAX: usize = 8;

/// Whether a token is a word that no language gives a meaning.
pub(super) fn is_content(token: &Token) -> bool {
    token.is_word() && token.concept.is_none()
}

fn is_name_like(token: &Token) -> bool {
    token.is_word() && token.concept.is_some_and(Concept::may_name_a_product)
}

fn is_count(token: &Token) -> bool {
    let word = token.text.as_str();
    let named = token.is_word() && !["a", "an"].contains(&word);
    token.figure().is_some() || named && LEXICON.number(word).is_some()
}

fn is_joint(token: &Token) -> bool {
    matches!(token.kind, Kind::Mark(':' | '.' | '-' | '#'))
}

/// Gives tokens their meanings and joins those of fixed phrases. The full name of a product
/// stays a name, whatever its words mean elsewhere: "Human hair", "Cash box".
fn tag(
    tokens: &[Token],
    mut phrase: impl FnMut(&[Token], usize) -> (usize, Option<Concept>),
    index: &Index<'_>,
) -> Vec<Token> {
    let mut tagged: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        let named = if token.is_word() { index.full_name(rest) } else { 0 };
        let (length, concept) = if named > 0 { (named, None) } else { phrase(rest, at) };
        if named > 0 {
            tagged.extend(rest.iter().take(named).cloned());
        } else {
            tagged.push(merged(rest.get(..length).unwrap_or(rest), concept));
        }
        at += length.max(1);
    }
    numbered(&mut tagged);
    agreed(&mut tagged);
    for token in &mut tagged {
        unpicture(token);
    }
    tagged
}

/// The longest phrase from here on, or the word with a slip in it forgiven.
fn phrase(
    rest: &[Token],
    lexicon: &Lexicon,
    spoken: &Spoken,
    index: &Index<'_>,
) -> (usize, Option<Concept>) {
    let Some(first) = rest.first().filter(|token| token.is_word()) else { return (1, None) };
    let words = rest.iter().take_while(|token| token.is_word()).take(PHRASE_WORDS_MAX);
    let words: Vec<&str> = words.map(|token| token.text.as_str()).collect();
    let slipped = lexicon.slipped_phrase(&words, spoken, |word| index.knows(word));
    match (lexicon.phrase(rest, spoken), slipped) {
        (Some(known), Some(slipped)) if slipped.0 > known.0 => (slipped.0, Some(slipped.1)),
        (Some((length, concept)), _) | (None, Some((length, concept))) => (length, Some(concept)),
        (None, None) => {
            let forgiven = lexicon.forgiving(&first.text, spoken);
            (1, forgiven.filter(|_| !index.knows(&first.text)))
        }
    }
}

fn merged(tokens: &[Token], concept: Option<Concept>) -> Token {
    let mut joined = tokens.first().cloned().unwrap_or_else(|| Token {
        text: String::new(),
        start: 0,
        end: 0,
        kind: Kind::Word,
        concept: None,
        accented: false,
    });
    for token in tokens.iter().skip(1) {
        joined.text.push(' ');
        joined.text.push_str(&token.text);
        joined.end = token.end;
    }
    if concept.is_some() {
        // "31 Oct" is days, and neither an order nor an amount.
        joined.kind = Kind::Word;
    }
    joined.concept = concept;
    joined
}

/// A picture that says nothing is a mark, not a word to search for.
fn unpicture(token: &mut Token) {
    let spoken = token.concept.is_some() || token.text.chars().any(char::is_alphanumeric);
    if let Some(picture) = token.text.chars().next().filter(|_| token.is_word() && !spoken) {
        token.kind = Kind::Mark(picture);
    }
}

/// "Si" alone or before a mark agrees; before other words it is Spanish for "if".
fn agreed(tokens: &mut [Token]) {
    let ends =
        tokens.get(1).is_none_or(|next| matches!(next.kind, Kind::Mark(',' | '.' | '!' | '\n')));
    if let Some(first) = tokens.first_mut().filter(|first| ends && first.text == "si") {
        first.concept = first.concept.map(|_| Concept::Yes);
    }
}

/// In "order no 1001" the "no" denies nothing.
fn numbered(tokens: &mut [Token]) {
    let before_figure: Vec<bool> = tokens
        .iter()
        .enumerate()
        .map(|(place, token)| {
            let mut next = tokens.iter().skip(place + 1).skip_while(|token| is_joint(token));
            let labels =
                place.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                    matches!(before.concept, Some(Concept::Order | Concept::Reference))
                });
            token.concept == Some(Concept::No)
                && labels
                && next.next().is_some_and(|token| token.figure().is_some() || is_content(token))
        })
        .collect();
    for (token, is_label) in tokens.iter_mut().zip(before_figure) {
        if is_label {
            token.concept = Some(Concept::Filler);
        }
    }
}
