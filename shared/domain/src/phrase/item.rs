//! A message cut into the things it names: each with its words, its number and its size.
//! Deliberately absent: what the words mean; `lines` ties them to the catalogue.

use super::concept::Concept;
use super::languages::LEXICON;
use super::number::{self, Figure, Size};
use super::sentence::{Sentence, is_content};
use super::token::{Kind, Token};
use crate::catalog::Catalog;
use crate::ids::Sku;

/// More things than this in one message are cut: a cart takes half as many.
const ITEMS_MAX: usize = 60;

/// One thing, in words.
#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    /// How many, if a number was said.
    pub(super) count: Option<u32>,
    /// On which side of the words the number stands; none for "x2", which only counts.
    pub(super) count_side: Option<Side>,
    /// The size, if one was said.
    pub(super) size: Option<Size>,
    /// On which side of the words the size stands.
    pub(super) size_side: Option<Side>,
    /// The words.
    pub(super) words: Vec<String>,
    /// Words that may belong to the name, or not: "bag", "cash".
    pub(super) optional: Vec<String>,
    /// The unit, if it was spelled.
    pub(super) sku: Option<Sku>,
    /// Whether a number in it could not be read: "1.5".
    pub(super) broken: bool,
    /// Where its words start.
    pub(super) start: usize,
    /// Where they end.
    pub(super) end: usize,
    /// Whether nothing more belongs to it: "sugar x2".
    closed: bool,
}

/// A side of an item's words: "5 kg rice" asks for a size, "rice 5 kg" names one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

/// What a token does in an item.
#[derive(Debug, Clone)]
enum Piece {
    Count(u32),
    Times(u32),
    Size(Size),
    Word(String),
    Optional(String),
    Unit(Sku),
    Broken,
}

/// A piece and where it stands.
struct Placed {
    piece: Piece,
    start: usize,
    end: usize,
}

/// The things a message names, in order.
pub(super) fn items(sentence: &Sentence, catalog: &Catalog) -> Vec<Item> {
    let tokens = without_list_numbers(&sentence.tokens);
    let chunks = tokens.split(is_separator);
    chunks.flat_map(|chunk| chunk_items(chunk, sentence, catalog)).take(ITEMS_MAX).collect()
}

/// The tokens without the "1)" and "2." that number a list: they count nothing.
fn without_list_numbers(tokens: &[Token]) -> Vec<Token> {
    let mut kept: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    let mut starts_line = true;
    while let Some((token, tail)) = rest.split_first() {
        let marked = tail.first().is_some_and(|next| {
            next.start == token.end && (next.is_mark(')') || next.is_mark('.'))
        });
        let goes_on = tail.get(1).is_some_and(|next| !next.is_mark('\n'));
        if starts_line && token.figure().is_some() && marked && goes_on {
            rest = tail.get(1..).unwrap_or_default();
            starts_line = false;
            continue;
        }
        starts_line = token.is_mark('\n');
        kept.push(token.clone());
        rest = tail;
    }
    kept
}

fn is_separator(token: &Token) -> bool {
    token.concept == Some(Concept::And)
        || matches!(token.kind, Kind::Mark(',' | ';' | '\n' | '+' | '•' | '.' | '!' | '?'))
}

fn chunk_items(chunk: &[Token], sentence: &Sentence, catalog: &Catalog) -> Vec<Item> {
    let pieces = pieces(chunk, sentence, catalog);
    let is_word = |placed: Option<&Placed>| {
        matches!(placed, Some(Placed { piece: Piece::Word(_) | Piece::Unit(_), .. }))
    };
    let is_count =
        |placed: Option<&Placed>| matches!(placed, Some(Placed { piece: Piece::Count(_), .. }));
    // "sugar 2 milk 3" counts behind the words, "2 sugar 3 milk" before them.
    let counts_last = is_word(pieces.first()) && is_count(pieces.last());
    let mut done = Vec::new();
    let mut item = Item::default();
    for placed in &pieces {
        if item.ends_before(&placed.piece, counts_last) {
            done.push(std::mem::take(&mut item));
        }
        item.take(placed, counts_last);
    }
    done.push(item);
    done.retain(|item| !item.is_empty());
    done
}

impl Item {
    fn is_empty(&self) -> bool {
        self.count.is_none() && self.size.is_none() && !self.has_words() && !self.broken
    }

    fn has_words(&self) -> bool {
        !self.words.is_empty() || !self.optional.is_empty() || self.sku.is_some()
    }

    /// Whether the piece belongs to the next thing.
    fn ends_before(&self, piece: &Piece, counts_last: bool) -> bool {
        match piece {
            Piece::Count(_) => self.closed || self.has_words() && !counts_last,
            Piece::Times(_) => self.closed,
            Piece::Size(_) => self.closed || self.size.is_some() && self.has_words(),
            Piece::Word(_) | Piece::Optional(_) | Piece::Broken => self.closed,
            Piece::Unit(_) => self.closed || self.has_words(),
        }
    }

    fn take(&mut self, placed: &Placed, counts_last: bool) {
        match &placed.piece {
            Piece::Count(count) if self.count.is_some() => {
                self.broken = true;
                self.count = Some(*count);
            }
            Piece::Count(count) => {
                self.closed = counts_last && self.has_words();
                self.count_side = Some(if self.closed { Side::After } else { Side::Before });
                self.count = Some(*count);
            }
            Piece::Times(count) => {
                self.broken |= self.count.is_some();
                self.closed = self.has_words();
                self.count = Some(*count);
            }
            Piece::Size(size) => {
                self.broken |= self.size.is_some();
                self.size_side = Some(if self.has_words() { Side::After } else { Side::Before });
                self.size = Some(*size);
                self.reach(placed);
            }
            Piece::Word(word) => {
                self.words.push(word.clone());
                self.reach(placed);
            }
            Piece::Optional(word) => {
                self.optional.push(word.clone());
                self.reach(placed);
            }
            Piece::Unit(sku) => {
                self.sku = Some(sku.clone());
                self.reach(placed);
            }
            Piece::Broken => self.broken = true,
        }
    }

    fn reach(&mut self, placed: &Placed) {
        if self.end == 0 {
            self.start = placed.start;
        }
        self.end = placed.end;
    }
}

fn pieces(chunk: &[Token], sentence: &Sentence, catalog: &Catalog) -> Vec<Placed> {
    let mut pieces: Vec<Placed> = Vec::new();
    let mut at = 0;
    while let Some(token) = chunk.get(at) {
        let rest = chunk.get(at..).unwrap_or_default();
        let taken = unit(rest, sentence, catalog)
            .or_else(|| figure(rest))
            .or_else(|| number_word(rest, pieces.last()))
            .or_else(|| word(token));
        let (piece, length) = taken.map_or((None, 1), |(piece, length)| (Some(piece), length));
        let last = chunk.get(at + length - 1).unwrap_or(token);
        if let Some(piece) = piece {
            pieces.push(Placed { piece, start: token.start, end: last.end });
        }
        at += length;
    }
    pieces
}

/// A stock-keeping unit as it is written, with the tokens it spans.
fn unit(rest: &[Token], sentence: &Sentence, catalog: &Catalog) -> Option<(Piece, usize)> {
    let first = rest.first()?;
    let tail = sentence.clean.get(first.start..)?;
    let raw = tail.split(|c: char| c.is_whitespace() || ",;()".contains(c)).next()?;
    let coded = raw.contains('-') || raw.bytes().any(|byte| byte.is_ascii_digit());
    if !coded || !first.is_word() {
        return None;
    }
    let sku: Sku = raw.to_ascii_uppercase().parse().ok()?;
    catalog.find(&sku)?;
    let end = first.start + raw.len();
    let length = rest.iter().take_while(|token| token.end <= end).count();
    Some((Piece::Unit(sku), length.max(1)))
}

/// A figure: a size, a number of times, a number; with "dozen" behind it, so many dozen.
fn figure(rest: &[Token]) -> Option<(Piece, usize)> {
    let first = rest.first()?;
    let next = rest.get(1);
    if first.text == "x" && first.is_word() {
        let times = next.and_then(Token::figure).and_then(Figure::quantity)?;
        return Some((Piece::Times(times), 2));
    }
    let figure = first.figure()?;
    if let Some(size) = figure.size() {
        return Some((Piece::Size(size), 1));
    }
    let Some(count) = figure.quantity() else { return Some((Piece::Broken, 1)) };
    if figure.is_times() {
        return Some((Piece::Times(count), 1));
    }
    if let Some(dozen) = next.filter(|token| token.is_word()).and_then(|token| dozen(&token.text)) {
        return Some((Piece::Count(count.saturating_mul(dozen)), 2));
    }
    Some((Piece::Count(count), 1))
}

/// Number words: "two", "half a dozen", "two kilos", "a couple".
fn number_word(rest: &[Token], before: Option<&Placed>) -> Option<(Piece, usize)> {
    let first = rest.first().filter(|token| token.is_word())?;
    let text =
        |place: usize| rest.get(place).filter(|token| token.is_word()).map(|t| t.text.as_str());
    if first.text == "half" {
        let skip = if matches!(text(1), Some("a" | "an")) { 2 } else { 1 };
        let word = text(skip)?;
        let six = dozen(word).map(|dozen| Piece::Count(dozen / 2));
        let half = number::size_of(1, word).map(|size| Piece::Size(size.half()));
        return six.or(half).map(|piece| (piece, skip + 1));
    }
    if first.text.len() > 1 && number::is_unit(&first.text) {
        // "Kilo mbili": in Swahili the number follows.
        let next = rest.get(1)?;
        let written =
            next.figure().filter(|figure| figure.quantity().is_some() || figure.is_spoken());
        let size = written.and_then(|figure| figure.with_after(&first.text)?.size());
        let named = || number::size_of(LEXICON.number(&next.text)?, &first.text);
        return size.or_else(named).map(|size| (Piece::Size(size), 2));
    }
    let value = LEXICON.number(&first.text)?;
    let article = matches!(first.text.as_str(), "a" | "an");
    if first.concept.is_some_and(|concept| concept != Concept::Filler) {
        // "De main à kiosk two": the word that leads somewhere counts nothing.
        return None;
    }
    match text(1) {
        Some("half") if article => {
            return number_word(rest.get(1..)?, before).map(|(p, n)| (p, n + 1));
        }
        Some(word) if number::is_unit(word) => {
            return number::size_of(value, word).map(|size| (Piece::Size(size), 2));
        }
        Some(word) if dozen(word).is_some() => {
            let count = value.saturating_mul(dozen(word)?);
            return Some((Piece::Count(count), 2));
        }
        Some(word) if article && LEXICON.number(word).is_some() => {
            return number_word(rest.get(1..)?, before).map(|(p, n)| (p, n + 1));
        }
        Some(_) | None => {}
    }
    // "the blue one" names nothing and counts nothing.
    let after_word = matches!(before, Some(Placed { piece: Piece::Word(_) | Piece::Size(_), .. }));
    if after_word && (article || first.text == "one") {
        return None;
    }
    Some((Piece::Count(value), 1))
}

/// Twelve, for the words that say so.
fn dozen(word: &str) -> Option<u32> {
    LEXICON.number(word).filter(|value| *value == 12 && word != "twelve")
}

fn word(token: &Token) -> Option<(Piece, usize)> {
    if is_content(token) && LEXICON.number(&token.text).is_none() && token.text != "x" {
        return Some((Piece::Word(token.text.clone()), 1));
    }
    let optional = token.is_word() && token.concept.is_some_and(Concept::may_name_a_product);
    optional.then(|| (Piece::Optional(token.text.clone()), 1))
}
