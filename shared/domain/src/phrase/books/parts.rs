//! The parts of a command about money: figures, accounts, names, days. Each part that is read is
//! taken, and what nothing took is what was not understood.

use super::super::concept::{Books, Concept};
use super::super::entry::Entry;
use super::super::number::Figure;
use super::super::percent;
use super::super::sentence::{Sentence, is_content};
use super::super::shop;
use super::super::token::{Kind, Token};
use super::super::{Doubt, Hearing};
use super::day::Days;
use super::names::cash_account;
use crate::command::{ReportKind, ShopCommand, TaxAsk};
use crate::ledger::account::AccountCode;
use crate::ledger::chart::DEPRECIATION;
use crate::ledger::voucher::PaidFrom;
use crate::money::Money;
use crate::order::{CashAccount, NOTE_CHARS_MAX};

/// The name of somebody is no longer than this.
const NAME_CHARS_MAX: usize = 60;

/// A command's words while its parts are taken out of them.
pub(super) struct Parts<'h> {
    pub(super) hearing: &'h Hearing<'h>,
    pub(super) sentence: &'h Sentence,
    pub(super) entry: &'static Entry,
    pub(super) taken: Vec<usize>,
    /// Where free text begins.
    pub(super) head: usize,
}

impl<'h> Parts<'h> {
    pub(super) fn new(
        hearing: &'h Hearing<'h>,
        sentence: &'h Sentence,
        entry: &'static Entry,
    ) -> Self {
        Self { hearing, sentence, entry, taken: Vec::new(), head: sentence.tokens.len() }
    }

    pub(super) fn token(&self, place: usize) -> Option<&'h Token> {
        self.sentence.tokens.get(place)
    }

    pub(super) fn concept(&self, place: usize) -> Option<Concept> {
        self.token(place)?.concept
    }

    /// The places up to the free text that nothing took yet.
    pub(super) fn free(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.head).filter(|place| !self.taken.contains(place))
    }

    pub(super) fn has(&self, book: Books) -> bool {
        self.sentence.has(Concept::Books(book))
    }

    /// The free figures, in order.
    pub(super) fn figures(&self) -> Vec<usize> {
        let figure = |place: &usize| self.token(*place).is_some_and(|t| t.figure().is_some());
        self.free().filter(figure).collect()
    }

    /// The amount at a place, in the shop's currency; hundredths are none.
    pub(super) fn money_at(&self, place: usize) -> Option<Money> {
        if percent::at(&self.sentence.tokens, place).is_some() {
            return None;
        }
        self.token(place)?.figure()?.money(self.hearing.listener.currency)
    }

    /// "10%", "10 percent"; taken.
    pub(super) fn percent(&mut self) -> Option<u8> {
        let tokens = &self.sentence.tokens;
        let found = |place| Some((place, percent::at(tokens, place)?));
        let (place, (end, hundredths)) = self.free().find_map(found)?;
        self.taken.extend(place..end);
        Some(hundredths)
    }

    /// The one amount there is; none when there are several, or none that can be read.
    pub(super) fn amount(&mut self) -> Option<Money> {
        let figures = self.figures();
        self.taken.extend(&figures);
        match figures.as_slice() {
            [place] => self.money_at(*place).filter(|money| money.is_positive()),
            _ => None,
        }
    }

    /// The amount beside a word: "fee 1,500", "1,500 fee".
    pub(super) fn labelled(&mut self, book: Books) -> Option<Money> {
        let label = self.sentence.position(Concept::Books(book))?;
        let figures = self.figures();
        let after =
            figures.iter().find(|place| self.sentence.follows(**place, Concept::Books(book)));
        let before = label.checked_sub(1).filter(|place| figures.contains(place));
        let place = after.copied().or(before)?;
        let money = self.money_at(place)?;
        self.taken.extend([place, label]);
        Some(money)
    }

    /// The accounts that hold money, with their places.
    pub(super) fn tills(&self) -> Vec<(usize, AccountCode)> {
        let till = |place: usize| Some((place, till(self.concept(place)?)?));
        self.free().filter_map(till).collect()
    }

    /// The one account money went through; none when several were named.
    pub(super) fn till(&mut self) -> Option<AccountCode> {
        let tills = self.tills();
        self.taken.extend(tills.iter().map(|(place, _)| *place));
        let first = tills.first()?.1;
        tills.iter().all(|(_, code)| *code == first).then_some(first)
    }

    /// The one account of an order's money.
    pub(super) fn cash(&mut self) -> Option<CashAccount> {
        let known = [CashAccount::Cash, CashAccount::Bank, CashAccount::MobileMoney];
        let code = self.till()?;
        known.into_iter().find(|account| cash_account(*account) == code)
    }

    /// The account behind "from" or "to".
    pub(super) fn till_after(&mut self, book: Books) -> Option<AccountCode> {
        let tills = self.tills();
        let (place, code) = tills.into_iter().find(|(place, _)| self.is_led(*place, book))?;
        self.taken.push(place);
        Some(code)
    }

    /// Whether "from" or "to" stands before the word at a place, or behind it.
    pub(super) fn is_led(&self, place: usize, book: Books) -> bool {
        let behind = if book == Books::From { Books::FromBehind } else { Books::ToBehind };
        self.sentence.follows(place, Concept::Books(book))
            || self.concept(place + 1) == Some(Concept::Books(behind))
    }

    /// How a purchase was paid for.
    pub(super) fn paid(&mut self) -> Option<PaidFrom> {
        let till = self.till();
        if self.has(Books::Credit) {
            return till.is_none().then(|| PaidFrom::Credit { due: self.due() });
        }
        till.map(PaidFrom::Account)
    }

    /// What money was spent on, or earned with, when one thing is named.
    pub(super) fn category(&mut self, is_spent: bool) -> Option<AccountCode> {
        let found = |place: usize| Some((place, category(self.concept(place)?, is_spent)?));
        let found: Vec<(usize, AccountCode)> = self.free().filter_map(found).collect();
        self.taken.extend(found.iter().map(|(place, _)| *place));
        let open = |code: AccountCode| self.hearing.listener.books.chart.open_account(code).is_ok();
        let first = found.first()?.1;
        (found.iter().all(|(_, code)| *code == first) && open(first)).then_some(first)
    }

    /// Whether money is said to be spent on several things.
    pub(super) fn has_several_categories(&self) -> bool {
        let mut named = self.free().filter_map(|place| category(self.concept(place)?, true));
        let first = named.next();
        named.any(|code| Some(code) != first)
    }

    /// What the free text says that money was spent on.
    pub(super) fn category_in_note(&self) -> Option<AccountCode> {
        let note = self.head..self.sentence.tokens.len();
        let mut named = note.filter_map(|place| category(self.concept(place)?, true));
        let first = named.next()?;
        named.all(|code| code == first).then_some(first)
    }

    /// Any account at all.
    pub(super) fn account(&mut self) -> Option<AccountCode> {
        let any = |concept: Concept| {
            if concept == Concept::Books(Books::Depreciation) {
                return Some(DEPRECIATION);
            }
            let other =
                if let Concept::Books(Books::Ledger(code)) = concept { Some(code) } else { None };
            let named = till(concept).or(other).or(category(concept, true));
            named.or(category(concept, false))
        };
        let found = |place: usize| Some((place, any(self.concept(place)?)?));
        let found: Vec<(usize, AccountCode)> = self.free().filter_map(found).collect();
        self.taken.extend(found.iter().map(|(place, _)| *place));
        let first = found.first()?.1;
        found.iter().all(|(_, code)| *code == first).then_some(first)
    }

    /// The one supplier, customer or outlet named; `of` picks the kind.
    pub(super) fn named(
        &mut self,
        of: fn(Books) -> Option<usize>,
        names: &[String],
    ) -> Option<String> {
        let found = |place: usize| {
            let Concept::Books(book) = self.concept(place)? else { return None };
            Some((place, of(book)?))
        };
        let found: Vec<(usize, usize)> = self.free().filter_map(found).collect();
        self.taken.extend(found.iter().map(|(place, _)| *place));
        let first = found.first()?.1;
        let one = found.iter().all(|(_, name)| *name == first);
        if one { names.get(first).cloned() } else { None }
    }

    /// The supplier: a known one, or the words behind "from".
    pub(super) fn supplier(&mut self) -> Option<String> {
        let known = self.named(supplier, self.hearing.listener.books.suppliers);
        let new = known.or_else(|| self.words_after(Concept::Books(Books::From)));
        new.or_else(|| {
            // Some who send bills are known by what they sell: "bill from Umeme".
            let place = self.sentence.position(Concept::Books(Books::From))? + 1;
            let named = category(self.concept(place)?, true).is_some();
            named.then(|| self.raw(place, place))
        })
    }

    pub(super) fn customer(&mut self) -> Option<String> {
        self.named(debtor, self.hearing.listener.books.customers)
    }

    /// The words right behind a meaning, as they were written.
    pub(super) fn words_after(&mut self, concept: Concept) -> Option<String> {
        let start = self.sentence.position(concept)? + 1;
        self.words_at(start)
    }

    /// The words without a meaning from a place on, as they were written.
    pub(super) fn words_at(&mut self, start: usize) -> Option<String> {
        let end = (start..self.head)
            .take_while(|place| self.token(*place).is_some_and(is_content))
            .last()?;
        self.taken.extend(start..=end);
        Some(self.raw(start, end).chars().take(NAME_CHARS_MAX).collect())
    }

    /// The text from one token to another, as it was written.
    pub(super) fn raw(&self, start: usize, end: usize) -> String {
        let from = self.token(start).map_or(0, |token| token.start);
        let to = self.token(end).map_or(from, |token| token.end);
        let text = self.sentence.clean.get(from..to).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The only figure, if it is a year: "2025".
    pub(super) fn year(&mut self) -> Option<i16> {
        let (place, _) = self.only_digits()?;
        let year = self.year_at(place)?;
        self.taken.push(place);
        Some(year)
    }

    /// The year at a place: four digits.
    pub(super) fn year_at(&self, place: usize) -> Option<i16> {
        let text = self.token(place)?.text.as_str();
        let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|year| plain && (2000..2100).contains(year))
    }

    /// The only figure, if it is the end of a phone number: "0100".
    pub(super) fn tail(&mut self) -> Option<String> {
        let (place, text) = self.only_digits()?;
        self.taken.push(place);
        Some(text.to_owned())
    }

    /// The only figure, if it is four digits.
    fn only_digits(&self) -> Option<(usize, &'h str)> {
        let figures = self.figures();
        let [place] = figures.as_slice() else { return None };
        let text = self.token(*place)?.text.as_str();
        let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then_some((*place, text))
    }

    /// The tax on an amount: in it, on top of it, or as a figure of its own: "VAT 1,800".
    pub(super) fn tax(&mut self) -> Option<TaxAsk> {
        let said = [(Books::VatIn, TaxAsk::Included), (Books::VatOnTop, TaxAsk::OnTop)];
        let said = said.into_iter().find(|(book, _)| self.has(*book));
        if let Some((book, ask)) = said {
            self.skip(&[book]);
            return Some(ask);
        }
        self.labelled(Books::Report(ReportKind::Vat)).map(TaxAsk::Amount)
    }

    /// Cuts free text off behind `from`, where a mark or one of these words leads it in.
    pub(super) fn cut(&mut self, from: usize, leads: &[Concept]) -> Option<String> {
        let leads_in = |place: &usize| {
            let token = self.token(*place);
            token.is_some_and(|token| {
                matches!(token.kind, Kind::Mark(',' | ':' | '-' | '(' | '.' | ';'))
                    || token.concept.is_some_and(|it| leads.contains(&it) || it == Concept::Because)
            })
        };
        let head = (from..self.sentence.tokens.len()).find(leads_in)?;
        let text = shop::free_text(self.sentence, head)?;
        self.head = head;
        Some(text)
    }

    /// Takes the words of these meanings.
    pub(super) fn skip(&mut self, books: &[Books]) {
        let meant = |place: &usize| {
            books.iter().any(|book| self.concept(*place) == Some(Concept::Books(*book)))
        };
        let found: Vec<usize> = self.free().filter(meant).collect();
        self.taken.extend(found);
    }

    /// All that nothing took and that means nothing here, in the person's words.
    pub(super) fn doubt(&self) -> Option<Doubt> {
        let ahead = |(place, days): &(usize, &Days)| {
            !self.taken.contains(place) && days.past.to > *self.hearing.listener.books.today
        };
        if self.entry.writes && self.all_days().iter().any(ahead) {
            // "Rent 300,000 cash tomorrow": what will be is not yet.
            return Some(Doubt::Conditional);
        }
        let taken: Vec<usize> =
            self.taken.iter().copied().chain(self.head..self.sentence.tokens.len()).collect();
        shop::unexplained(self.sentence, self.entry, 0, &taken)
    }
}

/// The account that holds money a meaning stands for.
fn till(concept: Concept) -> Option<AccountCode> {
    if let Concept::Account(account) = concept {
        return Some(cash_account(account));
    }
    if let Concept::Books(Books::Till(code)) = concept { Some(code) } else { None }
}

/// The account money was spent on, or earned with.
fn category(concept: Concept, is_spent: bool) -> Option<AccountCode> {
    if let Concept::Books(Books::Category(code)) = concept {
        return is_spent.then_some(code);
    }
    if let Concept::Books(Books::Earning(code)) = concept {
        return (!is_spent).then_some(code);
    }
    None
}

pub(super) fn supplier(book: Books) -> Option<usize> {
    if let Books::Supplier(place) = book { Some(place) } else { None }
}

pub(super) fn debtor(book: Books) -> Option<usize> {
    if let Books::Debtor(place) = book { Some(place) } else { None }
}

pub(super) fn outlet(book: Books) -> Option<usize> {
    if let Books::Outlet(place) = book { Some(place) } else { None }
}

/// Free text, no longer than a note.
pub(super) fn noted(text: &str) -> String {
    text.chars().take(NOTE_CHARS_MAX).collect()
}

/// Whether a figure can count things.
pub(super) fn counts(figure: &Figure) -> bool {
    figure.quantity().is_some()
}

/// A command of the shop, given or asked about.
pub(super) fn heard(command: ShopCommand) -> super::super::Heard {
    match command.missing() {
        Some(slot) => {
            let command = Box::new(command);
            super::super::Heard::Missing(super::super::Missing::Slot { command, slot })
        }
        None => shop::run(command),
    }
}
