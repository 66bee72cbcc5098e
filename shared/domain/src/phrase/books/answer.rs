//! The bare answer to what half a command waits for. A full command replaces the half one, so free
//! text is an answer only when it is no command; a number, a name or a word is one when it is all
//! there is. Deliberately absent: the question.

use super::super::concept::{Books, Concept};
use super::super::entry::Entry;
use super::super::token::Token;
use super::super::{Heard, Hearing};
use super::parts::{Parts, heard, noted, outlet};
use super::{after_sale, ledger, offer, order_lines, sentence};
use crate::access::ShopAuthority;
use crate::command::{ProductCommand, SaleCommand, ShopCommand, Slot, Whom};
use crate::ledger::voucher::PaidFrom;
use crate::time::DayRange;

/// The half command with its slot filled, or nothing when the message is no answer to it.
/// `is_command` says whether the message is a command by itself.
pub(in crate::phrase) fn answer(
    hearing: &Hearing<'_>,
    command: &ShopCommand,
    slot: Slot,
    is_command: bool,
    _: ShopAuthority,
) -> Option<Heard> {
    let sentence = sentence(hearing);
    let entry = entry_of(command)?;
    let mut owned = Parts::new(hearing, sentence, entry);
    let parts = &mut owned;
    let asks = sentence.tokens.iter().any(|token| token.is_mark('?'));
    // "Don't remind Sarah" names nobody.
    let denies = sentence.has(Concept::Dont) && matches!(slot, Slot::Supplier | Slot::Customer);
    if asks || denies || is_command && !is_short(slot) {
        return None;
    }
    let filled = fill(parts, command.clone(), slot)?;
    let rest = parts.doubt().is_some() && is_short(slot);
    (!rest).then(|| heard(filled))
}

/// Whether an answer is one word, figure or name, so that nothing may be left over.
fn is_short(slot: Slot) -> bool {
    let free = [Slot::Reason, Slot::Name, Slot::Supplier, Slot::Value, Slot::Words, Slot::Customer];
    !free.contains(&slot)
}

/// The entry of a command about stock, money or books.
fn entry_of(command: &ShopCommand) -> Option<&'static Entry> {
    let name = super::CommandName::of_shop(command);
    super::all().find(|entry| entry.name == name)
}

fn fill(parts: &mut Parts<'_>, mut half: ShopCommand, slot: Slot) -> Option<ShopCommand> {
    let done = match slot {
        Slot::Amount => amount(parts, &mut half),
        Slot::Account => account(parts, &mut half),
        Slot::FromAccount | Slot::ToAccount => transfer(parts, &mut half, slot),
        Slot::Category => category(parts, &mut half),
        Slot::Paid | Slot::Cost { .. } => purchase(parts, &mut half, slot),
        Slot::Supplier | Slot::Customer => party(parts, &mut half, slot),
        Slot::Product => product(parts, &mut half),
        Slot::FromOutlet | Slot::ToOutlet => place(parts, &mut half, slot),
        Slot::Restock => restock(parts, &mut half),
        Slot::Reason => reason(parts, &mut half),
        Slot::Entry => entry_number(parts, &mut half),
        Slot::Until => until(parts, &mut half),
        Slot::Month => month(parts, &mut half),
        Slot::Year => year(parts, &mut half),
        Slot::Name => name(parts, &mut half),
        Slot::Kind => kind(parts, &mut half),
        Slot::Field => offer::field_said(parts, &mut half),
        Slot::Value => offer::value_said(parts, &mut half),
        Slot::Lines => order_lines::lines_said(parts, &mut half),
        Slot::Variant => order_lines::variant_said(parts, &mut half),
        Slot::Words => words(parts, &mut half),
        // Of a calendar, whose hours are read at the desk.
        Slot::Hours => None,
    };
    done.map(|()| half)
}

fn amount(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = parts.amount();
    if let ShopCommand::Product(half) = half {
        let (ProductCommand::Add { price, .. } | ProductCommand::Price { price, .. }) = &mut **half
        else {
            return None;
        };
        *price = Some(said?);
        return Some(());
    }
    let (ShopCommand::OrderRefund { amount, .. }
    | ShopCommand::OrderDiscount { amount, .. }
    | ShopCommand::ExpenseAdd { amount, .. }
    | ShopCommand::IncomeAdd { amount, .. }
    | ShopCommand::MoneyTransfer { amount, .. }
    | ShopCommand::BillAdd { amount, .. }
    | ShopCommand::BillPay { amount, .. }
    | ShopCommand::DebtSettle { amount, .. }
    | ShopCommand::OwnerCapital { amount, .. }
    | ShopCommand::LoanTake { amount, .. }
    | ShopCommand::LoanRepay { amount, .. }
    | ShopCommand::Depreciate { amount, .. }
    | ShopCommand::CreditLimit { limit: amount, .. }) = half
    else {
        return None;
    };
    let Some(said) = said else { return instead_of_amount(parts, half) };
    *amount = Some(said);
    // "20,000 cash" answers two questions at once.
    if half.missing() == Some(Slot::Account) && !parts.tills().is_empty() {
        return account(parts, half);
    }
    Some(())
}

/// "All of it", "10%".
fn instead_of_amount(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    if let ShopCommand::OrderDiscount { percent, .. } = half {
        *percent = Some(parts.percent()?);
        return Some(());
    }
    let ShopCommand::OrderRefund { in_full, .. } = half else { return None };
    *in_full = after_sale::says_all(parts);
    in_full.then_some(())
}

fn account(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    if let ShopCommand::OrderRefund { account, .. } = half {
        *account = Some(parts.cash()?);
        return Some(());
    }
    if let ShopCommand::AccountRename { account, .. }
    | ShopCommand::AccountArchive { account }
    | ShopCommand::Report { account, .. } = half
    {
        *account = Some(parts.account()?);
        return Some(());
    }
    let (ShopCommand::ExpenseAdd { account, .. }
    | ShopCommand::IncomeAdd { account, .. }
    | ShopCommand::BillPay { account, .. }
    | ShopCommand::DebtSettle { account, .. }
    | ShopCommand::OwnerCapital { account, .. }
    | ShopCommand::LoanTake { account, .. }
    | ShopCommand::VatPay { account, .. }
    | ShopCommand::LoanRepay { account, .. }) = half
    else {
        return None;
    };
    *account = Some(parts.till()?);
    Some(())
}

fn transfer(parts: &mut Parts<'_>, half: &mut ShopCommand, slot: Slot) -> Option<()> {
    let said = parts.till()?;
    let ShopCommand::MoneyTransfer { from, to, .. } = half else { return None };
    let (side, other) = if slot == Slot::FromAccount { (from, to) } else { (to, from) };
    // From an account to itself nothing goes.
    if *other == Some(said) {
        return None;
    }
    *side = Some(said);
    Some(())
}

fn category(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let is_spent = !matches!(half, ShopCommand::IncomeAdd { .. });
    let (ShopCommand::ExpenseAdd { category, .. }
    | ShopCommand::IncomeAdd { category, .. }
    | ShopCommand::BillAdd { category, .. }) = half
    else {
        return None;
    };
    *category = Some(parts.category(is_spent)?);
    Some(())
}

fn purchase(parts: &mut Parts<'_>, half: &mut ShopCommand, slot: Slot) -> Option<()> {
    let ShopCommand::StockReceive { lines, supplier, paid, .. } = half else { return None };
    if let Slot::Cost { line } = slot {
        let each = parts.has(Books::Each);
        let said = parts.amount()?;
        let line = lines.get_mut(line)?;
        let quantity = u32::try_from(line.quantity).ok()?;
        line.cost = Some(if each { said.times(quantity).ok()? } else { said });
        parts.skip(&[Books::Each, Books::Altogether]);
        return Some(());
    }
    let from = parts.supplier();
    let said: PaidFrom = parts.paid()?;
    parts.skip(&[Books::Credit]);
    *paid = Some(said);
    *supplier = supplier.take().or(from);
    Some(())
}

fn party(parts: &mut Parts<'_>, half: &mut ShopCommand, slot: Slot) -> Option<()> {
    if slot == Slot::Customer && matches!(half, ShopCommand::Sale(_)) {
        return order_lines::customer_said(parts, half);
    }
    if slot == Slot::Customer {
        let said = parts.customer()?;
        if let ShopCommand::DebtRemind { whom, .. } = half {
            *whom = Some(Whom::One { name: said, tail: None });
            return Some(());
        }
        let (ShopCommand::DebtSettle { customer, .. }
        | ShopCommand::DebtStatement { customer, .. }
        | ShopCommand::CreditLimit { customer, .. }) = half
        else {
            return None;
        };
        *customer = Some(said);
        return Some(());
    }
    let known = parts.named(super::parts::supplier, parts.hearing.listener.books.suppliers);
    // Who is paid is known; who sends goods or a bill may be new.
    let is_new = !matches!(half, ShopCommand::BillPay { .. });
    let said = known.or_else(|| if is_new { whole(parts) } else { None })?;
    let (ShopCommand::StockReceive { supplier, .. }
    | ShopCommand::BillAdd { supplier, .. }
    | ShopCommand::BillPay { supplier, .. }) = half
    else {
        return None;
    };
    *supplier = Some(said);
    Some(())
}

/// All that was written, on one line; none when no word is in it.
pub(super) fn whole(parts: &mut Parts<'_>) -> Option<String> {
    let last = parts.sentence.tokens.len().checked_sub(1)?;
    let text = noted(&parts.raw(0, last));
    let speaks = parts.sentence.tokens.iter().any(Token::is_word);
    parts.taken.extend(0..=last);
    Some(text).filter(|_| speaks)
}

fn product(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    if matches!(half, ShopCommand::Product(_)) {
        return offer::product_said(parts, half);
    }
    let said = super::goods::product(parts).ok()??;
    let ShopCommand::StockHistory { product, .. } = half else { return None };
    *product = Some(said);
    Some(())
}

fn place(parts: &mut Parts<'_>, half: &mut ShopCommand, slot: Slot) -> Option<()> {
    let said = parts.named(outlet, parts.hearing.listener.books.outlets)?;
    let ShopCommand::StockTransfer { from, to, .. } = half else { return None };
    let (side, other) = if slot == Slot::FromOutlet { (from, to) } else { (to, from) };
    if other.as_ref() == Some(&said) {
        return None;
    }
    *side = Some(said);
    Some(())
}

fn restock(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::OrderReturn { restock, .. } = half else { return None };
    let off = parts.has(Books::WriteOff) || parts.has(Books::Broken);
    let back = parts.has(Books::Restock) || parts.sentence.has(Concept::Stock);
    parts.skip(&[Books::WriteOff, Books::Broken, Books::Restock]);
    *restock = (off != back).then_some(back);
    restock.map(|_| ())
}

fn reason(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = whole(parts)?;
    let (ShopCommand::StockAdjust { reason, .. } | ShopCommand::JournalReverse { reason, .. }) =
        half
    else {
        return None;
    };
    *reason = Some(said);
    Some(())
}

fn entry_number(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let figures = parts.figures();
    let [place] = figures.as_slice() else { return None };
    let said = parts.sentence.tokens.get(*place)?.figure()?.order()?;
    parts.taken.push(*place);
    let ShopCommand::JournalReverse { number, .. } = half else { return None };
    *number = Some(said.0);
    Some(())
}

fn until(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = parts.until()?;
    let ShopCommand::BooksClose { until } = half else { return None };
    *until = Some(said);
    Some(())
}

fn month(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = parts.whole(|days| DayRange::month(&days.from.month()) == *days)?;
    let ShopCommand::VatPay { month, .. } = half else { return None };
    *month = Some(said.from.month());
    Some(())
}

fn year(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = parts.year()?;
    let ShopCommand::YearClose { year } = half else { return None };
    *year = Some(said);
    Some(())
}

fn name(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = whole(parts)?;
    if let ShopCommand::Product(half) = half {
        let ProductCommand::Add { name, .. } = &mut **half else { return None };
        *name = Some(said);
        return Some(());
    }
    let (ShopCommand::AccountAdd { name, .. } | ShopCommand::AccountRename { name, .. }) = half
    else {
        return None;
    };
    *name = Some(said);
    Some(())
}

fn words(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = whole(parts)?;
    let ShopCommand::Sale(half) = half else { return None };
    let SaleCommand::Message { text, .. } = &mut **half else { return None };
    *text = Some(said);
    Some(())
}

fn kind(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let said = ledger::sort(parts)?;
    let ShopCommand::AccountAdd { kind, .. } = half else { return None };
    *kind = Some(said);
    Some(())
}
