//! What owners and staff say of stock, money and books, and of an order after its sale.
//!
//! These words are a layer of their own over the language: they are known only where those who
//! run the shop speak, so that a customer may still ask for fuel or a water bottle. Reading order:
//! `entry` and `trade` (what can be said), `beside` (what may stand with it), `names` and `day` (the shop's own names, and days), `parts` and `when`
//! (how amounts, accounts, names and days are taken out of a sentence), then `money`, `purchase`, `goods`,
//! `after_sale`, `credit`, `ledger`, `offer`, `order_lines` and `counter` (one function per command), `answer` (what half a command waits for).

pub(super) mod after_sale;
mod answer;
mod beside;
mod counter;
mod credit;
pub(super) mod day;
pub(super) mod day_word;
pub(super) mod entry;
mod goods;
mod ledger;
mod money;
pub mod names;
mod new_offer;
mod offer;
mod order_lines;
mod parts;
mod purchase;
mod trade;
mod when;

use super::concept::{self, Concept};
use super::doubt;
use super::entry::{BooksName, CommandName, Entry, SHOP};
use super::sentence::Sentence;
use super::shop::run;
use super::{Doubt, Heard, Hearing, Missing};
use crate::access::ShopAuthority;
use crate::command::{Command, ShopCommand};
use crate::money::Currency;
use parts::Parts;

pub(super) use answer::answer;

/// The command about stock, money or books; nothing when it is about something else.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let sentence = sentence(hearing);
    let fitting = entries().filter(|entry| entry.frames.iter().any(|frame| sentence.fits(frame)));
    let mut built = fitting.filter_map(|entry| build(hearing, sentence, entry));
    built.next()
}

/// The command of this name, whatever words ask for it; nothing where there is no such.
pub(super) fn named(name: &str, hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let sentence = sentence(hearing);
    let mut named = entries().filter(|entry| entry.name.as_str() == name);
    named.find_map(|entry| build(hearing, sentence, entry))
}

/// The expense that an answer to a picture of a receipt tells of; none when it names no amount.
pub(super) fn receipt(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let expense = CommandName::Books(BooksName::ExpenseAdd);
    let entry = all().find(|entry| entry.name == expense)?;
    let mut parts = Parts::new(hearing, sentence(hearing), entry);
    let heard = money::expense(&mut parts);
    let tells =
        |command: &ShopCommand| matches!(command, ShopCommand::ExpenseAdd { amount: Some(_), .. });
    let told = match &heard {
        Heard::Command(Command::Shop(command)) => tells(command),
        Heard::Missing(Missing::Slot { command, .. }) => tells(command),
        Heard::Command(Command::Customer(_))
        | Heard::Missing(_)
        | Heard::NotExecuted(..)
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::ShopWordsFromCustomer(_)
        | Heard::Aside(_)
        | Heard::OffTopic => false,
    };
    told.then_some(heard)
}

/// All that is said with these words, in the order it is tried.
pub(super) fn all() -> impl Iterator<Item = &'static Entry> {
    trade::TRADE.iter().chain(entry::BOOKS)
}

/// The same, and lists of orders, whose days and customers only these words name.
fn entries() -> impl Iterator<Item = &'static Entry> {
    all().chain(SHOP.iter().filter(|entry| entry.name == CommandName::OrderList))
}

/// The command of the shop that a customer's words look like, by name: only what no customer says
/// of their own order or debt.
pub(super) fn attempt(hearing: &Hearing<'_>) -> Option<CommandName> {
    const SHOPS: [BooksName; 12] = [
        BooksName::ProductAdd,
        BooksName::Report,
        BooksName::VatPay,
        BooksName::YearClose,
        BooksName::BooksClose,
        BooksName::JournalReverse,
        BooksName::AccountAdd,
        BooksName::AccountRename,
        BooksName::AccountArchive,
        BooksName::CreditLimit,
        BooksName::MoneyTransfer,
        BooksName::ExpenseAdd,
    ];
    let sentence = sentence(hearing);
    let own = sentence.has(Concept::Mine) || sentence.has(Concept::Person);
    if own || doubt::is_question(sentence) {
        return None;
    }
    let fits = |entry: &&Entry| entry.frames.iter().any(|frame| sentence.fits(frame));
    let name = all().find(fits)?.name;
    SHOPS.into_iter().any(|shops| CommandName::Books(shops) == name).then_some(name)
}

/// Whether a message is addressed to an order, or opens a new one.
pub(super) fn opens_with_an_order(hearing: &Hearing<'_>) -> bool {
    let sentence = sentence(hearing);
    let is_idle = |concept: &Concept| {
        matches!(concept, Concept::Filler | Concept::Person | Concept::Greeting)
    };
    let mut tokens =
        sentence.tokens.iter().filter(|token| !token.concept.is_some_and(|it| is_idle(&it)));
    let first = tokens.next().and_then(|token| token.concept);
    let tells = first == Some(Concept::Books(concept::Books::Tell));
    let to_order = tokens.next().is_some_and(|token| {
        let is_signed = token.figure().is_some_and(super::number::Figure::is_signed);
        token.concept == Some(Concept::Order) || is_signed
    });
    first == Some(Concept::Books(concept::Books::NewOrder)) || tells && to_order
}

/// The message with the shop's own words in it.
pub(super) fn sentence<'h>(hearing: &'h Hearing<'_>) -> &'h Sentence {
    hearing.books.get_or_init(|| read(hearing))
}

fn read(hearing: &Hearing<'_>) -> Sentence {
    let listener = hearing.listener;
    // Only in the home of the dollar does the month come first.
    let is_month_first = listener.currency == Currency::Usd;
    hearing.sentence.of_books(&hearing.index, &listener.books, is_month_first)
}

fn build(hearing: &Hearing<'_>, sentence: &Sentence, entry: &'static Entry) -> Option<Heard> {
    let mut owned = Parts::new(hearing, sentence, entry);
    let parts = &mut owned;
    let CommandName::Books(name) = entry.name else { return Some(counter::orders(parts)) };
    match name {
        BooksName::ProductAdd => Some(new_offer::added(parts)),
        BooksName::ProductPrice => offer::priced(parts),
        BooksName::ProductEdit => offer::edited(parts),
        BooksName::ProductArchive => offer::archived(parts),
        BooksName::ProductRestore => offer::restored(parts),
        BooksName::OrderCreate => order_lines::created(parts),
        BooksName::OrderEditLines => order_lines::changed(parts),
        BooksName::OrderMessage => counter::message(parts),
        BooksName::PaymentList => Some(counter::payments(parts)),
        BooksName::OrderReturn => Some(after_sale::goods_back(parts)),
        BooksName::OrderExchange => Some(after_sale::exchange(parts)),
        // "Rembourser le prêt" is about no order.
        BooksName::OrderRefund if sentence.has(Concept::Books(concept::Books::Loan)) => None,
        BooksName::OrderRefund => Some(after_sale::refund(parts)),
        BooksName::OrderOnCredit => Some(after_sale::on_credit(parts)),
        BooksName::OrderDiscount => Some(after_sale::discount(parts)),
        BooksName::StockLow => Some(money::asked(parts, ShopCommand::StockLow)),
        BooksName::StockHistory => Some(goods::history(parts)),
        BooksName::StockAging => Some(goods::aging(parts)),
        BooksName::StockReceive => purchase::received(parts),
        BooksName::StockTransfer => goods::moved(parts),
        BooksName::StockAdjust => goods::adjusted(parts),
        BooksName::ExpenseAdd => Some(money::expense(parts)),
        BooksName::IncomeAdd => Some(money::income(parts)),
        BooksName::MoneyTransfer => money::transfer(parts),
        BooksName::BillAdd => money::bill(parts),
        BooksName::BillPay => Some(money::bill_paid(parts)),
        BooksName::DebtList => Some(money::debts(parts)),
        BooksName::DebtStatement => Some(credit::statement(parts)),
        BooksName::DebtRemind => Some(credit::reminder(parts)),
        BooksName::DebtSettle => money::debt_paid(parts),
        BooksName::CreditLimit => Some(money::limit(parts)),
        BooksName::OwnerCapital => Some(money::capital(parts)),
        BooksName::LoanTake => Some(money::loan(parts)),
        BooksName::LoanRepay => Some(money::repayment(parts)),
        BooksName::AccountBalance => Some(money::balance(parts)),
        BooksName::AccountAdd => Some(ledger::add_account(parts)),
        BooksName::AccountRename => Some(ledger::rename(parts)),
        BooksName::AccountArchive => Some(ledger::archive(parts)),
        BooksName::JournalReverse => Some(ledger::reversal(parts)),
        BooksName::BooksClose => ledger::close(parts),
        BooksName::VatPay => Some(ledger::vat_paid(parts)),
        BooksName::Depreciate => Some(ledger::depreciation(parts)),
        BooksName::YearClose => ledger::close_year(parts),
        BooksName::Report => ledger::report(parts),
        BooksName::Explain => Some(ledger::explain(parts)),
        BooksName::Undo => Some(undo(sentence, entry)),
    }
}

/// "Undo", with no doubt about it.
fn undo(sentence: &Sentence, entry: &Entry) -> Heard {
    let undo = Concept::Books(super::concept::Books::Undo);
    let again = sentence.concepts().filter(|concept| *concept == undo).count() > 1;
    if again && sentence.has(Concept::And) {
        return Heard::NotExecuted(entry.name, Doubt::Several);
    }
    match doubt::of_write(sentence, sentence.tokens.len()) {
        Some(doubt) => Heard::NotExecuted(entry.name, doubt),
        None => run(ShopCommand::Undo { by: None }),
    }
}
