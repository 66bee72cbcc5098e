//! What of a message can be a sum, goods, an account, an outlet or a name in a command that is guessed.
//! Each is there only where nothing else can be meant. Deliberately absent: what it is a part of.

use super::found::{Found, begins_so};
use crate::booking::agenda::Hours;
use crate::cart::QUANTITY_MAX;
use crate::command::ReportKind;
use crate::ids::Sku;
use crate::phrase::concept::{Books, Concept};
use crate::phrase::desk;
use crate::phrase::lines::{Goods, Reading, Thing};
use crate::phrase::normalise::unaccented;
use crate::phrase::number::Figure;
use crate::phrase::sentence::is_content;
use crate::phrase::token::Token;

/// Words of a name, and the longest free text that is taken.
const NAME_WORDS_MAX: usize = 5;
const TEXT_CHARS_MAX: usize = 200;
/// By these money goes from one account to another, and by the bank where it is paid.
const TRANSFERS: &str = "vire virm transf";
/// Between two days: the first one counts.
const INSTEAD: &str = "instead rather badala lieu place vez inves lugar bukan daripada jagah";
/// What goes on behind the word for an account or for what it is called, and is no part of the name.
const BETWEEN: &str = "of for a an the new another money account as be it ya wa mpya nyingine iitwe de du d pour un \
     une nouveau autre do da nova novo outra uma del nueva nuevo otra una baru uang namanya ka ki \
     naya aur banao kholo ek dinero dinheiro dargent argent pesa";

impl<'h> Found<'h> {
    /// The message as it was written, no longer than a note.
    pub(super) fn text(&self) -> String {
        self.sentence.clean.trim().chars().take(TEXT_CHARS_MAX).collect()
    }

    /// The figures that are no part of a time.
    fn figures(&self) -> impl Iterator<Item = (&'h Token, &'h Figure)> {
        let timed = self.timed.clone();
        let tokens = self.sentence.tokens.iter().filter(move |it| !timed.contains(&it.start));
        tokens.filter_map(|token| Some((token, token.figure()?)))
    }

    fn written(&self, token: &Token) -> &'h str {
        self.sentence.clean.get(token.start..token.end).unwrap_or_default()
    }

    /// Whether nothing is counted, paid or numbered.
    pub(super) fn has_no_figures(&self) -> bool {
        self.figures().next().is_none()
    }

    /// The only figure: an amount in digits, or as it was written.
    pub(super) fn sum(&self) -> Option<String> {
        let mut figures = self.figures();
        let (token, figure) = figures.next()?;
        figures.next().is_none().then(|| self.in_digits(token, figure))
    }

    /// An amount as the shop writes it, without the currency: "cinquante mille" is "50,000".
    fn in_digits(&self, token: &Token, figure: &Figure) -> String {
        let written = self.written(token).to_owned();
        let is_plain = written.bytes().all(|byte| byte.is_ascii_digit());
        let figure = if is_plain { None } else { figure.money(self.hearing.listener.currency) };
        let figures = figure.map(|money| money.to_string());
        let digits = figures.as_deref().and_then(|it| it.rsplit('\u{a0}').next());
        digits.map_or(written, str::to_owned)
    }

    /// The figures that are amounts by their looks.
    pub(super) fn prices(&self) -> Vec<String> {
        let amounts = self.figures().filter(|(_, figure)| self.is_amount(figure));
        amounts.map(|(token, figure)| self.in_digits(token, figure)).collect()
    }

    /// The only amount.
    pub(super) fn price(&self) -> Option<String> {
        let mut prices = self.prices().into_iter();
        let only = prices.next()?;
        prices.next().is_none().then_some(only)
    }

    fn is_amount(&self, figure: &Figure) -> bool {
        let is_number = figure.order().is_some() && figure.order() == self.number;
        let counts = figure.quantity().is_some_and(|count| count <= QUANTITY_MAX);
        !counts && figure.size().is_none() && (!is_number || self.is_number_a_sum())
    }

    /// Whether what may be an order's number can only be an amount: no order is named where goods
    /// come or cost something.
    fn is_number_a_sum(&self) -> bool {
        self.number.is_some_and(|number| number.0 % 100 == 0)
    }

    /// Whether a figure is no size.
    pub(super) fn has_counts(&self) -> bool {
        self.figures().any(|(_, figure)| figure.size().is_none())
    }

    /// The goods that are named and how many of each; none where any of it is not clear.
    pub(super) fn things(&self) -> Option<Vec<(Sku, Option<u32>)>> {
        let reading = self.reading();
        let (bare, named): (Vec<&Thing>, Vec<&Thing>) =
            reading.things.iter().partition(|thing| self.is_bare(thing));
        let mut numbers: Vec<u32> = bare.iter().filter_map(|thing| thing.count).collect();
        let mut things = Vec::new();
        for thing in named {
            match &thing.goods {
                Goods::Line { line, .. } => {
                    let count = thing.count.is_some() || line.quantity > 1;
                    things.push((line.sku.clone(), count.then_some(line.quantity)));
                }
                // "Rice of 25": the number is the size.
                Goods::Which { product, .. } => {
                    let catalog = self.hearing.listener.catalog;
                    let variants = &catalog.product(*product)?.variants;
                    let sized = |number: &u32| {
                        let size = format!("{number} ");
                        variants.iter().find(|variant| variant.label.starts_with(&size))
                    };
                    let place = numbers.iter().position(|number| sized(number).is_some())?;
                    let sku = sized(&numbers.remove(place))?.sku.clone();
                    things.push((sku, thing.count));
                }
                Goods::Unknown { .. } => return None,
            }
        }
        // "I counted the soap, it is 18".
        match (numbers.as_slice(), things.as_mut_slice()) {
            ([], _) => {}
            // "6 oil, put it in as an order": an order is no goods.
            (numbers, named)
                if numbers.iter().all(|number| *number == 1)
                    && named.iter().all(|(_, count)| count.is_some()) => {}
            ([only], [(_, count @ None)]) => *count = Some(*only),
            _ => return None,
        }
        Some(things)
    }

    /// Whether it is a number alone, or one of sacks and boxes.
    fn is_bare(&self, thing: &Thing) -> bool {
        let Goods::Unknown { words, near, .. } = &thing.goods else { return false };
        let holds = |word: &str| {
            let mut tokens = self.hearing.sentence.tokens.iter();
            tokens.any(|it| it.text == word && it.concept == Some(Concept::Container))
        };
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        near.is_empty() && words.split_whitespace().all(|word| is_number(word) || holds(word))
    }

    /// The one thing that is named, and how many.
    pub(super) fn thing(&self) -> Option<(Sku, Option<u32>)> {
        let mut things = self.things()?.into_iter();
        let only = things.next()?;
        things.next().is_none().then_some(only)
    }

    /// What is said of goods: without what is like nothing sold, the number of an order, amounts and
    /// times.
    pub(super) fn reading(&self) -> Reading {
        let index = &self.hearing.index;
        let sentence = self.hearing.sentence.without_strange_words(index, |_| true);
        let is_number = |figure: &Figure| figure.order().is_some() && figure.order() == self.number;
        let dated = |token: &Token| {
            let days =
                |known: &&Token| matches!(known.concept, Some(Concept::Books(Books::Days(_))));
            let mut days = self.sentence.tokens.iter().filter(days);
            days.any(|known| known.start <= token.start && token.end <= known.end)
        };
        let is_other = |token: &Token| {
            let figure = token.figure();
            let is_sum = figure.is_some_and(|it| is_number(it) || self.is_amount(it));
            is_sum || dated(token) || self.timed.contains(&token.start)
        };
        let others = sentence.tokens.iter().enumerate().filter(|(_, token)| is_other(token));
        let others: Vec<usize> = others.map(|(place, _)| place).collect();
        Reading::new(&sentence.without(&others), index)
    }

    /// The one product that is named before such a word, and what is said behind the word.
    pub(super) fn named_before(&self, words: &str) -> Option<(&'h str, &'h str)> {
        let tokens = &self.sentence.plain;
        let word = tokens.iter().rev().find(|token| begins_so(&token.text, words))?;
        let name = self.named_up_to(word.start)?;
        let mut behind = tokens.iter().filter(|token| token.start >= word.end);
        let said = behind.find(|it| !it.is_mark(':') && !begins_so(&it.text, BETWEEN))?;
        let text = self.sentence.clean.get(said.start..)?.trim();
        (!text.is_empty()).then_some((name, text))
    }

    /// The one product that is named in the first part of the message.
    fn named_up_to(&self, end: usize) -> Option<&'h str> {
        let index = &self.hearing.index;
        let sentence = self.hearing.sentence.without_strange_words(index, |_| true);
        let late = sentence.tokens.iter().enumerate().filter(|(_, it)| it.start >= end);
        let late: Vec<usize> = late.map(|(place, _)| place).collect();
        let product = Reading::new(&sentence.without(&late), index).product()?;
        Some(self.hearing.listener.catalog.product(product)?.name.as_str())
    }

    /// The one product that is named before the first colon.
    pub(super) fn named_before_colon(&self) -> Option<&'h str> {
        let colon = self.sentence.clean.find(':')?;
        self.named_up_to(colon)
    }

    fn has(&self, book: Books) -> bool {
        self.sentence.has(Concept::Books(book))
    }

    /// Whether an amount is what one costs.
    pub(super) fn is_each(&self) -> bool {
        self.has(Books::Each) || self.sentence.tokens.iter().any(|token| token.is_mark('@'))
    }

    /// Whether tax is spoken of, which no sentence of ours has a place for.
    pub(super) fn has_tax(&self) -> bool {
        [Books::VatIn, Books::VatOnTop, Books::Report(ReportKind::Vat)]
            .into_iter()
            .any(|book| self.has(book))
    }

    pub(super) fn is_on_credit(&self) -> bool {
        self.has(Books::Credit)
    }

    /// What money was spent on, and earned with, as it was written.
    pub(super) fn category(&self) -> Option<&'h str> {
        self.only(|book| matches!(book, Books::Category(_)))
    }

    pub(super) fn earning(&self) -> Option<&'h str> {
        self.only(|book| matches!(book, Books::Earning(_)))
    }

    /// The only words of such a meaning.
    fn only(&self, is: impl Fn(Books) -> bool) -> Option<&'h str> {
        let mut named = self.named(is);
        let (_, token) = named.next()?;
        let meant = token.concept;
        named.all(|(_, other)| other.concept == meant).then(|| self.written(token))
    }

    fn named(&self, is: impl Fn(Books) -> bool) -> impl Iterator<Item = (usize, &'h Token)> {
        let tokens = self.sentence.tokens.iter().enumerate();
        tokens.filter(move |(_, token)| {
            let Some(Concept::Books(book)) = token.concept else { return false };
            is(book)
        })
    }

    /// The accounts that hold money, each once: where it is said from which to which, in that order.
    pub(super) fn tills(&self) -> Vec<&'h str> {
        let is_one = |token: &Token| {
            matches!(token.concept, Some(Concept::Account(_) | Concept::Books(Books::Till(_))))
        };
        let is_verb = |token: &Token| begins_so(&token.text, TRANSFERS);
        let tokens = self.sentence.tokens.iter().enumerate();
        self.in_order(tokens.filter(|(_, it)| is_one(it) && !is_verb(it)).collect())
    }

    /// The two outlets that are named, from which and to which.
    pub(super) fn outlets(&self) -> Option<[&'h str; 2]> {
        let named = self.named(|book| matches!(book, Books::Outlet(_))).collect();
        self.in_order(named).try_into().ok()
    }

    /// Whether an outlet is named that is not the first.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.named(|book| matches!(book, Books::Outlet(place) if place > 0)).next().is_some()
    }

    fn in_order(&self, mut named: Vec<(usize, &'h Token)>) -> Vec<&'h str> {
        let mut seen: Vec<Option<Concept>> = Vec::new();
        named.retain(|(_, token)| {
            let is_new = !seen.contains(&token.concept);
            seen.push(token.concept);
            is_new
        });
        let led = |place: usize, lead: Books, behind: Books| {
            let next = self.sentence.tokens.get(place + 1).and_then(|token| token.concept);
            self.sentence.follows(place, Concept::Books(lead))
                || next == Some(Concept::Books(behind))
        };
        let is_to = |place: usize| led(place, Books::To, Books::ToBehind);
        let is_from = |place: usize| led(place, Books::From, Books::FromBehind);
        let is_turned = matches!(named.as_slice(), [(first, _), (second, _)]
            if is_from(*second) && !is_from(*first) || is_to(*first) && !is_to(*second));
        if is_turned {
            named.reverse();
        }
        named.into_iter().map(|(_, token)| self.written(token)).collect()
    }

    /// Of two days the one something is moved to.
    pub(super) fn last_days(&self) -> Option<&'h str> {
        let named: Vec<_> = self.named(|book| matches!(book, Books::Days(_))).collect();
        let [(_, first), (_, second)] = named.as_slice() else { return None };
        Some(self.written(if self.begins(INSTEAD) { first } else { second }))
    }

    /// What stands behind such a word up to the next mark: a name of a few words.
    pub(super) fn behind(&self, words: &str) -> Option<&'h str> {
        let tokens = &self.sentence.plain;
        let place = tokens.iter().rposition(|token| begins_so(&token.text, words))?;
        let is_between = |token: &&Token| {
            token.is_mark(':') || begins_so(&token.text, BETWEEN) && token.text.len() > 1
        };
        let from = tokens.iter().skip(place + 1).skip_while(is_between);
        let named: Vec<&Token> = from.take_while(|token| token.is_word()).collect();
        let (first, last) = (named.first()?, named.last()?);
        (named.len() <= NAME_WORDS_MAX).then(|| self.sentence.clean.get(first.start..last.end))?
    }

    /// The nearest word before one of these that means nothing else: somebody's name.
    pub(super) fn named_by(&self, words: &str) -> Option<&'h str> {
        let tokens = &self.sentence.tokens;
        let place = tokens.iter().position(|token| begins_so(&token.text, words))?;
        let is_name = |token: &&Token| is_content(token) && !self.hearing.index.knows(&token.text);
        tokens.get(..place)?.iter().rev().find(is_name).map(|token| self.written(token))
    }

    /// The only word that means nothing and begins with none of these: what somebody is called.
    pub(super) fn one_besides(&self, lists: &[&str]) -> Option<&'h str> {
        let is_name = |token: &&Token| {
            is_content(token)
                && !lists.iter().any(|words| begins_so(&token.text, words))
                && !self.hearing.index.knows(&token.text)
        };
        let mut names = self.sentence.tokens.iter().filter(is_name);
        let first = names.next()?;
        names.next().is_none().then(|| self.written(first))
    }

    /// The longest run of words that are none of these, with its sizes: what something new is called.
    pub(super) fn new_name(&self, around: &str) -> Option<&'h str> {
        let around: Vec<&str> = around.split_whitespace().collect();
        let is_size = |token: &Token| token.figure().is_some_and(|it| it.size().is_some());
        let is_named = |token: &Token| {
            let is_own = token.is_word() && !around.contains(&&*unaccented(&token.text));
            is_size(token) || is_own && token.figure().is_none()
        };
        let mut runs: Vec<Vec<&Token>> = vec![Vec::new()];
        for token in &self.sentence.plain {
            if !is_named(token) {
                runs.push(Vec::new());
            } else if let Some(run) = runs.last_mut() {
                run.push(token);
            }
        }
        let longest = runs.iter().map(Vec::len).max()?;
        let mut named = runs.iter().filter(|run| run.len() == longest && longest > 0);
        let run = named.next().filter(|run| run.len() <= NAME_WORDS_MAX)?;
        let (first, last) = (run.first()?, run.last()?);
        // Of two as long neither is more of a name.
        named.next().is_none().then(|| self.sentence.clean.get(first.start..last.end))?
    }

    /// Whether the only figure counts a few: "top 5 products".
    pub(super) fn has_only_a_count(&self) -> bool {
        const FEW: u32 = 50;
        let counts = |figure: &Figure| figure.quantity().is_some_and(|count| count <= FEW);
        self.count_figures() == 1 && self.figures().all(|(_, figure)| counts(figure))
    }

    /// The hours that are named.
    pub(super) fn hours(&self) -> Option<Hours> {
        desk::blocked::hours_within(self.hearing)
    }

    /// How many figures are no part of a day or of its first time.
    pub(super) fn count_figures(&self) -> usize {
        self.figures().count()
    }

    /// What is said behind the last of such words near the beginning, without what leads it in.
    pub(super) fn told_behind(&self, words: &str) -> Option<&'h str> {
        const NEAR: usize = 8;
        let tokens = self.sentence.plain.iter().take(NEAR);
        let addressed = tokens.rev().find(|token| begins_so(&token.text, words))?;
        self.said_from(addressed.end)
    }

    /// What stands in quotation marks, or behind a colon.
    pub(super) fn in_quotes(&self) -> Option<&'h str> {
        let clean = self.sentence.clean.as_str();
        let marks = ['"', '“', '”', '«', '»'];
        let quoted = clean.split_once(marks).and_then(|(_, rest)| rest.split_once(marks));
        let quoted = quoted.map(|(quoted, _)| quoted.trim()).filter(|quoted| !quoted.is_empty());
        quoted.or_else(|| self.quoted())
    }
}
