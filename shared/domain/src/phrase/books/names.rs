//! The shop's own names in a sentence: accounts, suppliers, customers on account, outlets.
//! A name is meant by all of its words, or by one that no other name of its kind has. What is
//! spelled with a slip still names it. Deliberately absent: products, which `search` ties.

use super::super::concept::{Books, Concept};
use super::super::languages::BOOKS;
use super::super::search::Index;
use super::super::term::{Term, WORD_CLEAR};
use super::super::token::{self, Token};
use crate::ledger::account::{Account, AccountCode, Chart};
use crate::order::CashAccount;
use crate::time::BusinessDay;

/// What the shop calls its own, and what today is.
#[derive(Debug, Clone, Copy)]
pub struct BooksWords<'a> {
    /// The accounts.
    pub chart: &'a Chart,
    /// The suppliers' names.
    pub suppliers: &'a [String],
    /// The names of customers who buy on account.
    pub customers: &'a [String],
    /// The outlets' names.
    pub outlets: &'a [String],
    /// The shop's calendar day.
    pub today: &'a BusinessDay,
}

/// Shorter words name nothing by themselves.
const WORD_CHARS_MIN: usize = 3;

/// All names of a shop as words.
pub(in crate::phrase) struct Names {
    names: Vec<Name>,
}

struct Name {
    words: Vec<Term>,
    concept: Concept,
    kind: u8,
}

impl Names {
    pub(in crate::phrase) fn new(words: &BooksWords<'_>) -> Self {
        let accounts = words.chart.accounts.iter().filter(|account| !account.archived);
        let accounts = accounts.map(|it| (it.name.as_str(), meaning(it), 0));
        let all = accounts
            .chain(list(words.suppliers, 1, Books::Supplier))
            .chain(list(words.customers, 2, Books::Debtor))
            .chain(list(words.outlets, 3, Books::Outlet));
        let names = all.map(|(name, concept, kind)| Name {
            words: terms(name),
            concept: Concept::Books(concept),
            kind,
        });
        Self { names: names.filter(|name| !name.words.is_empty()).collect() }
    }

    /// The name the tokens begin with: how many tokens it takes and what it names.
    pub(in crate::phrase) fn starting(
        &self,
        rest: &[Token],
        index: &Index<'_>,
    ) -> Option<(usize, Concept)> {
        let whole = self.names.iter().filter_map(|name| Some((name.length(rest)?, name.concept)));
        let whole = whole.max_by_key(|(length, _)| *length);
        whole.or_else(|| self.one_word(rest.first()?, index))
    }

    /// The only name with this word in it; a word that means something or is sold names nothing.
    fn one_word(&self, token: &Token, index: &Index<'_>) -> Option<(usize, Concept)> {
        let word = Term::new(&token.text);
        let free = token.is_word()
            && token.text.chars().count() >= WORD_CHARS_MIN
            && BOOKS.starting_with(&token.text).is_empty()
            && BOOKS.day(&token.text).is_none()
            && !index.knows(&token.text);
        let has = |name: &&Name| name.words.iter().any(|term| word.score(term) >= WORD_CLEAR);
        let mut named = self.names.iter().filter(|name| free && name.kind > 0 && has(name));
        let first = named.next()?;
        named.next().is_none().then_some((1, first.concept))
    }
}

impl Name {
    /// How many tokens spell the name from here on; none when they do not.
    fn length(&self, rest: &[Token]) -> Option<usize> {
        let mut at = 0;
        for term in &self.words {
            // "Transport & fuel" may be written without the "and".
            let token = rest.get(at)?;
            let word = Term::new(&token.text);
            let spelled = token.text == term.text
                || term.text.len() > WORD_CHARS_MIN && word.score(term) >= WORD_CLEAR;
            if !token.is_word() && token.figure().is_none() || !spelled {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

fn list(
    names: &[String],
    kind: u8,
    of: fn(usize) -> Books,
) -> impl Iterator<Item = (&str, Books, u8)> {
    let names = names.iter().enumerate();
    names.map(move |(place, name)| (name.as_str(), of(place), kind))
}

/// What an account is to the grammar: money is paid from some and for others.
fn meaning(account: &Account) -> Books {
    match account.code.number() / 1_000 {
        _ if account.is_cash => Books::Till(account.code),
        4 => Books::Earning(account.code),
        5.. => Books::Category(account.code),
        _ => Books::Ledger(account.code),
    }
}

fn terms(name: &str) -> Vec<Term> {
    let tokens = token::tokens(&super::super::normalise::clean(name));
    let named = tokens.iter().filter(|token| token.is_word() || token.figure().is_some());
    named.map(|token| Term::new(&token.text)).collect()
}

/// The account of a word for money, by its usual number.
pub(in crate::phrase) fn cash_account(account: CashAccount) -> AccountCode {
    match account {
        CashAccount::Cash => AccountCode::new(1110),
        CashAccount::Bank => AccountCode::new(1120),
        CashAccount::MobileMoney => AccountCode::new(1130),
    }
}
