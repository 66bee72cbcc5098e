//! What a voucher means in accounts. Source: `docs/data.md` §3.5.

mod forfeit;

use super::account::AccountCode;
use super::chart::{
    ACCUMULATED_DEPRECIATION, BANK_CHARGES, CAPITAL, CASH_OVER_SHORT, CONTROL, COST_OF_GOODS,
    Chart, DELIVERY_INCOME, DEPOSITS, DEPRECIATION, DIGITAL_SALES, DISCOUNTS, DRAWINGS,
    GOODS_SALES, INTEREST, INVENTORY, KEPT, LOANS, OPENING_BALANCES, PAYABLE, RECEIVABLE, RETURNS,
    SERVICE_REVENUE, STOCK_ADJUSTMENT, STORE_CREDIT, VAT_INPUT, VAT_OUTPUT,
};
use super::journal::{Leg, Party};
use super::refusal::NotEntered;
use super::settlement::Settlement;
use super::voucher::{PaidFrom, Revenue, RevenueLine, VoucherKind};
use crate::ids::SupplierId;
use crate::refusal::Refusal;

/// Legs while they are written down.
#[derive(Debug, Default)]
struct Legs(Vec<Leg>);

impl Legs {
    fn debit(self, account: AccountCode, amount: i64) -> Self {
        self.leg(account, amount, None)
    }

    fn credit(self, account: AccountCode, amount: i64) -> Self {
        self.leg(account, amount.saturating_neg(), None)
    }

    fn leg(mut self, account: AccountCode, amount: i64, party: Option<Party>) -> Self {
        self.0.push(Leg { account, amount, party });
        self
    }

    /// What a supplier is owed more, or less when below zero.
    fn owed_to(self, supplier: SupplierId, amount: i64) -> Self {
        self.leg(PAYABLE, amount.saturating_neg(), Some(Party::Supplier(supplier)))
    }

    /// What goods that came back had cost: for the shelf, or lost.
    fn back_on_the_shelf(self, restocked: i64, written_off: i64) -> Result<Self, Refusal> {
        let cost = sum(not_below_zero(restocked)?, written_off)?;
        let legs = self.debit(INVENTORY, restocked).debit(STOCK_ADJUSTMENT, written_off);
        Ok(legs.credit(COST_OF_GOODS, cost))
    }

    /// What an order's step does to the customer's deposit and debt.
    fn settled(self, customer: Party, before: Settlement, after: Settlement) -> Self {
        let deposit = before.deposit().saturating_sub(after.deposit());
        let owed = after.receivable().saturating_sub(before.receivable());
        self.debit(DEPOSITS, deposit).leg(RECEIVABLE, owed, Some(customer))
    }
}

/// The legs of a voucher, as the rules have them: unmerged, zeros among them.
///
/// # Errors
/// `BadAmount` when an amount that must be above zero is not; `NotACashAccount` when money is to
/// come from where none is.
#[expect(clippy::too_many_lines, reason = "one list, and nothing forgotten")]
pub(super) fn legs(kind: &VoucherKind, chart: &Chart) -> Result<Vec<Leg>, Refusal> {
    let Legs(legs) = match kind {
        VoucherKind::OrderPaid { customer, amount, account, before, .. } => order_paid(
            Party::Customer(*customer),
            of_order(*account, *amount, chart)?,
            *amount,
            *before,
        ),
        VoucherKind::OrderRecognised { customer, lines, before, .. } => {
            recognised(lines, Party::Customer(*customer), *before)?
        }
        VoucherKind::RecognitionReversed { customer, lines, before, .. } => {
            unearned(lines, Party::Customer(*customer), *before)?
        }
        VoucherKind::OrderReturned {
            customer, price, tax, restocked, written_off, before, ..
        } => returned(Party::Customer(*customer), *price, *tax, *before)?
            .back_on_the_shelf(*restocked, *written_off)?,
        VoucherKind::OrderRefunded { customer, amount, allowance, account, before, .. } => {
            let cash = of_order(*account, *amount, chart)?;
            refunded(Party::Customer(*customer), cash, *amount, *allowance, *before)?
        }
        VoucherKind::OrderForfeited { customer, amount, tax, before, .. } => {
            forfeit::forfeited(Party::Customer(*customer), *amount, *tax, *before)?
        }
        VoucherKind::Purchased { supplier, goods, tax, paid } => {
            purchased(*supplier, *goods, *tax, paid, chart)?
        }
        VoucherKind::BillReceived { supplier, category: of, amount, tax, .. } => {
            billed(*supplier, category(*of, chart)?, *amount, *tax)?
        }
        VoucherKind::SupplierPaid { supplier, amount, account } => Legs::default()
            .owed_to(*supplier, amount.saturating_neg())
            .credit(money(*account, *amount, chart)?, *amount),
        VoucherKind::Expense { category: of, amount, tax, account } => {
            spent(category(*of, chart)?, *amount, *tax, *account, chart)?
        }
        VoucherKind::Income { category: of, amount, tax, account } => {
            received(category(*of, chart)?, *amount, *tax, *account, chart)?
        }
        VoucherKind::Transferred { from, to, amount, fee } => {
            transferred(*from, *to, *amount, *fee, chart)?
        }
        VoucherKind::Capital { amount, account, is_in } => {
            capital(money(*account, *amount, chart)?, *amount, *is_in)
        }
        VoucherKind::LoanTaken { amount, account } => {
            Legs::default().debit(money(*account, *amount, chart)?, *amount).credit(LOANS, *amount)
        }
        VoucherKind::LoanRepaid { amount, interest, account } => {
            loan_repaid(*amount, *interest, *account, chart)?
        }
        VoucherKind::StockAdjusted { value } => revalued(*value, STOCK_ADJUSTMENT),
        VoucherKind::StockOpened { value } => revalued(*value, OPENING_BALANCES),
        VoucherKind::VatSettled { output, input, account } => {
            vat_settled(*output, *input, cash(*account, chart)?)?
        }
        VoucherKind::TillCounted { account, difference } => counted(*account, *difference, chart)?,
        VoucherKind::Depreciated { amount } => worn(positive(*amount)?),
        VoucherKind::Manual { legs } => by_hand(legs)?,
        VoucherKind::YearClosed { legs } | VoucherKind::Reversal { legs, .. } => Legs(legs.clone()),
    };
    Ok(legs)
}

fn order_paid(customer: Party, cash: AccountCode, amount: i64, before: Settlement) -> Legs {
    Legs::default().debit(cash, amount).settled(customer, before, before.paid_more(amount))
}

fn returned(customer: Party, price: i64, tax: i64, before: Settlement) -> Result<Legs, Refusal> {
    part(tax, price)?;
    let after = before.earned_more(price.saturating_neg());
    let legs = Legs::default().debit(RETURNS, price.saturating_sub(tax)).debit(VAT_OUTPUT, tax);
    Ok(legs.settled(customer, before, after))
}

fn refunded(
    customer: Party,
    cash: AccountCode,
    amount: i64,
    allowance: i64,
    before: Settlement,
) -> Result<Legs, Refusal> {
    part(allowance, amount)?;
    let after = before.paid_more(amount.saturating_neg());
    let after = after.earned_more(allowance.saturating_neg());
    let legs = Legs::default().credit(cash, amount).debit(RETURNS, allowance);
    Ok(legs.settled(customer, before, after))
}

/// What somebody who knows accounts writes, but not into what follows orders and stock.
fn by_hand(legs: &[Leg]) -> Result<Legs, Refusal> {
    match legs.iter().find(|leg| KEPT.contains(&leg.account)) {
        Some(leg) => Err(Refusal::Books(NotEntered::KeptElsewhere { code: leg.account })),
        None => Ok(Legs(legs.to_vec())),
    }
}

fn revalued(value: i64, against: AccountCode) -> Legs {
    Legs::default().debit(INVENTORY, value).credit(against, value)
}

/// What is there more than should be.
fn counted(account: AccountCode, difference: i64, chart: &Chart) -> Result<Legs, Refusal> {
    let cash = cash(account, chart)?;
    Ok(Legs::default().debit(cash, difference).credit(CASH_OVER_SHORT, difference))
}

fn worn(amount: i64) -> Legs {
    Legs::default().debit(DEPRECIATION, amount).credit(ACCUMULATED_DEPRECIATION, amount)
}

fn billed(
    supplier: SupplierId,
    category: AccountCode,
    amount: i64,
    tax: i64,
) -> Result<Legs, Refusal> {
    let sum = sum(positive(amount)?, tax)?;
    Ok(Legs::default().debit(category, amount).debit(VAT_INPUT, tax).owed_to(supplier, sum))
}

fn spent(
    category: AccountCode,
    amount: i64,
    tax: i64,
    account: AccountCode,
    chart: &Chart,
) -> Result<Legs, Refusal> {
    let sum = sum(positive(amount)?, tax)?;
    let cash = money(account, sum, chart)?;
    Ok(Legs::default().debit(category, amount).debit(VAT_INPUT, tax).credit(cash, sum))
}

fn received(
    category: AccountCode,
    amount: i64,
    tax: i64,
    account: AccountCode,
    chart: &Chart,
) -> Result<Legs, Refusal> {
    let sum = sum(positive(amount)?, tax)?;
    let cash = money(account, sum, chart)?;
    Ok(Legs::default().debit(cash, sum).credit(category, amount).credit(VAT_OUTPUT, tax))
}

fn capital(cash: AccountCode, amount: i64, is_in: bool) -> Legs {
    if is_in {
        Legs::default().debit(cash, amount).credit(CAPITAL, amount)
    } else {
        Legs::default().debit(DRAWINGS, amount).credit(cash, amount)
    }
}

fn loan_repaid(
    amount: i64,
    interest: i64,
    account: AccountCode,
    chart: &Chart,
) -> Result<Legs, Refusal> {
    let sum = sum(not_below_zero(amount)?, interest)?;
    let cash = money(account, sum, chart)?;
    Ok(Legs::default().debit(LOANS, amount).debit(INTEREST, interest).credit(cash, sum))
}

fn vat_settled(output: i64, input: i64, cash: AccountCode) -> Result<Legs, Refusal> {
    let paid =
        not_below_zero(output)?.checked_sub(not_below_zero(input)?).ok_or(Refusal::TooLarge)?;
    Ok(Legs::default().debit(VAT_OUTPUT, output).credit(VAT_INPUT, input).credit(cash, paid))
}

fn recognised(lines: &[RevenueLine], customer: Party, before: Settlement) -> Result<Legs, Refusal> {
    let mut legs = Legs::default();
    let mut charged = 0_i64;
    for line in lines {
        let account = match line.revenue {
            Revenue::Goods => GOODS_SALES,
            Revenue::Digital => DIGITAL_SALES,
            Revenue::Service => SERVICE_REVENUE,
            Revenue::Delivery => DELIVERY_INCOME,
        };
        part(line.discount, line.net)?;
        not_below_zero(line.tax)?;
        charged = charged.saturating_add(line.charged());
        legs = legs
            .credit(account, line.net)
            .debit(DISCOUNTS, line.discount)
            .credit(VAT_OUTPUT, line.tax)
            .debit(COST_OF_GOODS, not_below_zero(line.cost)?)
            .credit(INVENTORY, line.cost);
    }
    Ok(legs.settled(customer, before, before.earned_more(charged)))
}

/// The same legs turned round, from where the order stood before it was earned.
fn unearned(lines: &[RevenueLine], customer: Party, before: Settlement) -> Result<Legs, Refusal> {
    let charged = lines.iter().fold(0, |sum: i64, line| sum.saturating_add(line.charged()));
    let Legs(legs) = recognised(lines, customer, before.earned_more(charged.saturating_neg()))?;
    let turned = legs.into_iter().map(|leg| Leg { amount: leg.amount.saturating_neg(), ..leg });
    Ok(Legs(turned.collect()))
}

fn purchased(
    supplier: Option<SupplierId>,
    goods: i64,
    tax: i64,
    paid: &PaidFrom,
    chart: &Chart,
) -> Result<Legs, Refusal> {
    let sum = sum(positive(goods)?, tax)?;
    let legs = Legs::default().debit(INVENTORY, goods).debit(VAT_INPUT, tax);
    match (paid, supplier) {
        (PaidFrom::Account(account), _) => Ok(legs.credit(money(*account, sum, chart)?, sum)),
        (PaidFrom::Credit { .. }, Some(supplier)) => Ok(legs.owed_to(supplier, sum)),
        (PaidFrom::Credit { .. }, None) => Err(Refusal::Books(NotEntered::NoSupplier)),
    }
}

fn transferred(
    from: AccountCode,
    to: AccountCode,
    amount: i64,
    fee: i64,
    chart: &Chart,
) -> Result<Legs, Refusal> {
    if from == to {
        return Err(Refusal::Books(NotEntered::SameAccount { code: from }));
    }
    let sum = sum(amount, not_below_zero(fee)?)?;
    let (from, to) = (money(from, sum, chart)?, money(to, amount, chart)?);
    Ok(Legs::default().debit(to, amount).debit(BANK_CHARGES, fee).credit(from, sum))
}

fn sum(amount: i64, more: i64) -> Result<i64, Refusal> {
    amount.checked_add(not_below_zero(more)?).ok_or(Refusal::TooLarge)
}

fn not_below_zero(amount: i64) -> Result<i64, Refusal> {
    if amount < 0 { Err(Refusal::BadAmount) } else { Ok(amount) }
}

/// Refuses what is below zero, or more than the whole it is a part of.
fn part(part: i64, whole: i64) -> Result<(), Refusal> {
    if (0..=whole).contains(&part) { Ok(()) } else { Err(Refusal::BadAmount) }
}

/// The account that something was spent on or earned by: no money, nor what follows orders, stock
/// and debts.
fn category(code: AccountCode, chart: &Chart) -> Result<AccountCode, Refusal> {
    if KEPT.contains(&code) || CONTROL.contains(&code) || chart.is_cash(code) {
        return Err(Refusal::Books(NotEntered::KeptElsewhere { code }));
    }
    Ok(code)
}

fn cash(account: AccountCode, chart: &Chart) -> Result<AccountCode, Refusal> {
    let cash = chart.is_cash(account).then_some(account);
    cash.ok_or(Refusal::Books(NotEntered::NotACashAccount { code: account }))
}

fn positive(amount: i64) -> Result<i64, Refusal> {
    if amount > 0 { Ok(amount) } else { Err(Refusal::BadAmount) }
}

/// Where what is paid for an order goes, or comes from when it is paid back: money, or what the
/// shop owes from another order.
fn of_order(account: AccountCode, amount: i64, chart: &Chart) -> Result<AccountCode, Refusal> {
    if account == STORE_CREDIT {
        return positive(amount).map(|_| account);
    }
    money(account, amount, chart)
}

/// The account money comes from or goes to, if it can.
fn money(account: AccountCode, amount: i64, chart: &Chart) -> Result<AccountCode, Refusal> {
    positive(amount)?;
    cash(account, chart)
}

#[cfg(test)]
mod tests;
