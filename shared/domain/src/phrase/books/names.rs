//! The shop's own names in a sentence: accounts, suppliers, customers on account, outlets.
//! A name is meant by all of its words, or by one that no other name of its kind has. What is
//! spelled with a slip still names it. Deliberately absent: products, which `search` ties.

use super::super::concept::{Books, Concept};
use super::super::languages::{BOOKS, Spoken};
use super::super::search::Index;
use super::super::term::is_one_slip;
use super::super::token::{self, Token};
use crate::catalog::Catalog;
use crate::ledger::account::{Account, AccountCode, AccountKind};
use crate::ledger::chart::{self, Chart};
use crate::order::CashAccount;
use crate::time::BusinessDay;
use std::sync::LazyLock;

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
    /// All of these as words, made of these very lists.
    pub names: &'a Names,
    /// The shop's calendar day.
    pub today: &'a BusinessDay,
}

/// Shorter words name nothing by themselves.
const WORD_CHARS_MIN: usize = 3;
/// Shorter words are too near each other to be forgiven a slip.
const SLIP_CHARS_MIN: usize = 5;

/// All names of a shop as words, worked out once and looked at for every message.
#[derive(Debug)]
pub struct Names {
    names: Vec<Name>,
}

#[derive(Debug)]
struct Name {
    words: Vec<NameWord>,
    concept: Concept,
    kind: u8,
}

#[derive(Debug)]
struct NameWord {
    text: String,
    is_long: bool,
}

impl Names {
    /// The names of a shop's accounts, suppliers, customers on account and outlets.
    pub fn new(
        chart: &Chart,
        suppliers: &[String],
        customers: &[String],
        outlets: &[String],
    ) -> Self {
        let accounts = chart.accounts().iter().filter(|account| !account.is_archived);
        let accounts = accounts.map(|it| (it.name.as_str(), meaning(it), 0));
        let all = accounts
            .chain(list(suppliers, 1, Books::Supplier))
            .chain(list(customers, 2, Books::Debtor))
            .chain(list(outlets, 3, Books::Outlet));
        let names = all.map(|(name, concept, kind)| Name {
            words: words(name).into_iter().map(NameWord::new).collect(),
            concept: Concept::Books(concept),
            kind,
        });
        Self { names: names.filter(|name| !name.words.is_empty()).collect() }
    }

    /// The same, with what the shop calls its accounts besides their names. A product that was named
    /// so since goes first.
    #[must_use]
    pub fn taught(mut self, catalog: &Catalog, chart: &Chart) -> Self {
        let taught = catalog.aliases().iter().filter_map(|alias| {
            let account = chart.open_account(alias.account()?).ok()?;
            let words = words(&alias.words);
            let is_product = catalog.vocabulary().is_name(&words);
            let words = words.into_iter().map(NameWord::new).collect();
            (!is_product).then(|| Name {
                words,
                concept: Concept::Books(meaning(account)),
                kind: 0,
            })
        });
        self.names.extend(taught);
        self
    }

    /// The names of a shop of which nothing but the usual chart of accounts is known.
    pub fn usual() -> &'static Self {
        static USUAL: LazyLock<Names> =
            LazyLock::new(|| Names::new(&Chart::default(), &[], &[], &[]));
        &USUAL
    }

    /// The name the tokens begin with: how many tokens it takes and what it names.
    pub(in crate::phrase) fn starting(
        &self,
        rest: &[Token],
        spoken: &Spoken,
        index: &Index<'_>,
    ) -> Option<(usize, Concept)> {
        let first = rest.first()?;
        let is_long = is_long(&first.text);
        let begun = self.names.iter().filter(|name| {
            name.words.first().is_some_and(|word| word.is_near(&first.text, is_long))
        });
        let whole = begun.filter_map(|name| Some((name.length(rest)?, name.concept)));
        let whole = whole.max_by_key(|(length, _)| *length);
        whole.or_else(|| self.one_word(first, spoken, index))
    }

    /// The only name with this word in it; a word that means something or is sold names nothing.
    fn one_word(
        &self,
        token: &Token,
        spoken: &Spoken,
        index: &Index<'_>,
    ) -> Option<(usize, Concept)> {
        let is_long = is_long(&token.text);
        let has = |name: &&Name| name.words.iter().any(|word| word.is_near(&token.text, is_long));
        let mut named = self.names.iter().filter(|name| name.kind > 0 && has(name));
        let first = named.next()?;
        // Looked up last, for few words are in a name at all.
        let is_free = || {
            token.is_word()
                && token.text.chars().count() >= WORD_CHARS_MIN
                && !BOOKS.knows(&token.text, spoken)
                && !BOOKS.is_day(&token.text)
                && BOOKS.number(&token.text).is_none()
                && !index.knows(&token.text)
        };
        (named.next().is_none() && is_free()).then_some((1, first.concept))
    }
}

impl Name {
    /// How many tokens spell the name from here on; none when they do not.
    fn length(&self, rest: &[Token]) -> Option<usize> {
        let spelled = |word: &NameWord, token: &Token| {
            (token.is_word() || token.figure().is_some())
                && word.is_near(&token.text, is_long(&token.text))
        };
        let all = rest.len() >= self.words.len()
            && self.words.iter().zip(rest).all(|(word, token)| spelled(word, token));
        all.then_some(self.words.len())
    }
}

impl NameWord {
    fn new(text: String) -> Self {
        Self { is_long: is_long(&text), text }
    }

    /// Whether a word is this one, with one slip of the finger in a long one.
    fn is_near(&self, said: &str, said_is_long: bool) -> bool {
        // Most pairs are far from each other: looked at by length before by letter.
        let near = said_is_long && self.is_long && said.len().abs_diff(self.text.len()) <= 4;
        said == self.text || near && is_one_slip(said, &self.text)
    }
}

/// Whether a word is long enough to be forgiven a slip.
fn is_long(word: &str) -> bool {
    word.chars().count() >= SLIP_CHARS_MIN
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
    match account.code.kind() {
        _ if account.is_cash => Books::Till(account.code),
        AccountKind::Income => Books::Earning(account.code),
        AccountKind::CostOfSales | AccountKind::Expense => Books::Category(account.code),
        AccountKind::Asset | AccountKind::Liability | AccountKind::Equity => {
            Books::Ledger(account.code)
        }
    }
}

fn words(name: &str) -> Vec<String> {
    // Plain names, which most are, need no reader: worked out for every message, it would cost more
    // than all the rest.
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ');
    let lower = name.to_ascii_lowercase();
    let counts = |word: &str| BOOKS.number(word).is_some() || !BOOKS.numerals(word).is_empty();
    let repeats = lower.as_bytes().windows(3).any(|it| matches!(it, [a, b, c] if a == b && b == c));
    if is_plain && !repeats && !lower.split(' ').any(counts) {
        return lower.split_whitespace().map(str::to_owned).collect();
    }
    let tokens = token::tokens(&super::super::normalise::clean(name));
    let named = tokens.iter().filter(|token| token.is_word() || token.figure().is_some());
    named.map(|token| token.text.clone()).collect()
}

/// The account of a word for money, by its usual number.
pub(in crate::phrase) fn cash_account(account: CashAccount) -> AccountCode {
    match account {
        CashAccount::Cash => chart::CASH,
        CashAccount::Bank => chart::BANK,
        CashAccount::MobileMoney => chart::MOBILE_MONEY,
        CashAccount::StoreCredit => chart::STORE_CREDIT,
    }
}
