//! What a plan means for the books: a voucher for each event that moves money or what it is worth.

use super::{Occasion, Plan};
use domain::catalog::ProductKind;
use domain::event::OrderEvent;
use domain::ids::JournalId;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{BANK, CASH, MOBILE_MONEY, STORE_CREDIT};
use domain::ledger::memo::Saying;
use domain::ledger::settlement::Settlement;
use domain::ledger::voucher::{ReturnedGoods, Revenue, RevenueLine, Voucher, VoucherKind};
use domain::money::MoneyError;
use domain::order::decide::apply;
use domain::order::settlement::Earning;
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order, OrderLine, Payment, Return, ReturnedLine};
use domain::time::Zone;

/// The vouchers of a plan, in order.
///
/// # Errors
/// When a sum does not fit.
pub(crate) fn of_plan(occasion: &Occasion<'_>, plan: &Plan) -> Result<Vec<Voucher>, MoneyError> {
    let mut before = plan.before.clone();
    before.number = plan.order.number;
    let mut vouchers = Vec::new();
    for event in &plan.decision.events {
        let after = apply(before.clone(), event, occasion.now);
        let found = of_event(&before, &after, event, &occasion.shop.zone)?;
        if let Some((source, memo, kind)) = found.filter(|(_, _, kind)| !kind.is_of_nothing()) {
            vouchers.push(Voucher {
                id: id(&after, &source),
                day: occasion.now.business_day(&occasion.shop.zone),
                cause: occasion.cause.clone(),
                memo,
                kind,
                picture: None,
            });
        }
        before = after;
    }
    Ok(vouchers)
}

/// The account in which money of this kind is kept.
pub(crate) fn account_of(account: CashAccount) -> AccountCode {
    match account {
        CashAccount::Cash => CASH,
        CashAccount::Bank => BANK,
        CashAccount::MobileMoney => MOBILE_MONEY,
        CashAccount::StoreCredit => STORE_CREDIT,
    }
}

fn of_event(
    before: &Order,
    after: &Order,
    event: &OrderEvent,
    zone: &Zone,
) -> Result<Option<(String, String, VoucherKind)>, MoneyError> {
    let number = before.number;
    let named = number.to_string();
    let stood = before.settled()?;
    let (order, customer) = (number, before.customer.person);
    Ok(match event {
        OrderEvent::PaymentRecorded(payment) => Some((
            payment.id.to_string(),
            Saying::Payment.of(&[&named]),
            VoucherKind::OrderPaid {
                order,
                customer,
                amount: payment.amount.minor(),
                account: account_of(payment.account),
                before: stood,
            },
        )),
        OrderEvent::PaymentTakenBack { payment, .. } => Some(taken_back(before, payment, stood)),
        OrderEvent::Confirmed
        | OrderEvent::ProcessingStarted
        | OrderEvent::Dispatched
        | OrderEvent::Completed => earned(before, after, stood),
        OrderEvent::SteppedBack { .. } => unearned(before, after, stood),
        OrderEvent::Cancelled { .. } if before.is_delivered() => Some((
            "cancelled".to_owned(),
            Saying::CalledOff.of(&[&named]),
            called_off(before, stood),
        )),
        OrderEvent::Returned(returned) => Some((
            returned.id.to_string(),
            Saying::CameBack.of(&[&returned.number(zone).to_string(), &named]),
            came_back(before, returned, stood),
        )),
        OrderEvent::Refunded { refund, allowance_minor } => Some((
            refund.id.to_string(),
            Saying::Refund.of(&[&named]),
            VoucherKind::OrderRefunded {
                order,
                customer,
                amount: refund.amount.minor(),
                allowance: *allowance_minor,
                account: account_of(refund.account),
                before: stood,
                due: before.credit_until.clone(),
            },
        )),
        OrderEvent::Forfeited { amount_minor } => Some(forfeited(after, *amount_minor, stood)),
        OrderEvent::ForfeitTakenBack { amount_minor, .. } => {
            Some(forfeited(after, amount_minor.saturating_neg(), stood))
        }
        OrderEvent::Placed { .. }
        | OrderEvent::HoldMoved { .. }
        | OrderEvent::Reminded { .. }
        | OrderEvent::StockKept
        | OrderEvent::GoodsIssued { .. }
        | OrderEvent::Cancelled { .. }
        | OrderEvent::PaymentClaimed(_)
        | OrderEvent::Discounted { .. }
        | OrderEvent::Relined { .. }
        | OrderEvent::SoldOnCredit { .. } => None,
    })
}

/// A payment that was recorded by mistake: what it had settled is owed again.
fn taken_back(
    order: &Order,
    payment: &Payment,
    before: Settlement,
) -> (String, String, VoucherKind) {
    let number = order.number;
    let kind = VoucherKind::OrderRefunded {
        order: number,
        customer: order.customer.person,
        amount: payment.amount.minor().saturating_neg(),
        allowance: 0,
        account: account_of(payment.account),
        before,
        due: order.credit_until.clone(),
    };
    let memo = Saying::PaymentTakenBack.of(&[&number.to_string()]);
    (payment.id.to_string(), memo, kind)
}

/// What was paid ahead is the shop's since nobody came; below zero it is the customer's again. An
/// order may be there and back, so its version is part of the entry's id.
fn forfeited(after: &Order, amount: i64, before: Settlement) -> (String, String, VoucherKind) {
    let number = after.number;
    let (step, saying) = if amount < 0 {
        ("forfeit_back", Saying::ForfeitTakenBack)
    } else {
        ("forfeited", Saying::Forfeited)
    };
    let memo = saying.of(&[&number.to_string()]);
    let tax = after.tax_in(amount.saturating_abs()).saturating_mul(amount.signum());
    let (order, customer) = (number, after.customer.person);
    let kind = VoucherKind::OrderForfeited { order, customer, amount, tax, before };
    (format!("{step}-{}", after.version), memo, kind)
}

/// What is earned by the step from `before` to `after`.
fn earned(
    before: &Order,
    after: &Order,
    stood: Settlement,
) -> Option<(String, String, VoucherKind)> {
    let lines = lines(after, |line| before.earns(line, after.state));
    (!lines.is_empty()).then(|| {
        let kind = VoucherKind::OrderRecognised {
            order: after.number,
            customer: after.customer.person,
            lines,
            before: stood,
            due: after.credit_until.clone(),
        };
        let memo = Saying::Sale.of(&[&after.number.to_string(), step(after.state)]);
        (recognition(after, after.state), memo, kind)
    })
}

/// What had been earned and is not any more, because the step was a mistake.
fn unearned(
    before: &Order,
    after: &Order,
    stood: Settlement,
) -> Option<(String, String, VoucherKind)> {
    let lines = lines(before, |line| before.unearns(line, after.state));
    (!lines.is_empty()).then(|| {
        let kind = VoucherKind::RecognitionReversed {
            order: before.number,
            customer: before.customer.person,
            lines,
            before: stood,
        };
        let sale = recognition(before, before.recognise_at.state());
        let memo = Saying::SaleTakenBack.of(&[&before.number.to_string()]);
        (format!("{sale}/back"), memo, kind)
    })
}

fn lines(order: &Order, fits: impl Fn(&OrderLine) -> bool) -> Vec<RevenueLine> {
    order.earnings(fits).into_iter().map(revenue_line).collect()
}

/// The part of an entry's id that says by which step an order was earned. What was taken back and
/// is earned again is another entry.
pub(crate) fn recognition(order: &Order, state: OrderState) -> String {
    match order.times_unearned {
        0 => step(state).to_owned(),
        times => format!("{}-{}", step(state), times.saturating_add(1)),
    }
}

fn step(state: OrderState) -> &'static str {
    match state {
        OrderState::Draft | OrderState::PendingPayment => "placed",
        OrderState::Confirmed => "confirmed",
        OrderState::Processing => "processing",
        OrderState::Dispatched => "dispatched",
        OrderState::Completed => "completed",
        OrderState::Cancelled => "cancelled",
    }
}

fn revenue_line(earning: Earning) -> RevenueLine {
    let revenue = match earning.kind {
        ProductKind::Stockable => Revenue::Goods,
        ProductKind::Digital => Revenue::Digital,
        ProductKind::Service { .. } => Revenue::Service,
    };
    let Earning { sku, quantity, net, discount, tax, cost, .. } = earning;
    RevenueLine { revenue, sku: Some(sku), quantity, net, discount, tax, cost }
}

/// All that was earned and has not come back yet is taken back; goods go back on the shelf.
fn called_off(order: &Order, before: Settlement) -> VoucherKind {
    let out = order.stock_lines().map(|line| line.still_out().1);
    let goods = order.earnings_left(|line| !line.is_service()).into_iter();
    let goods = goods.map(|Earning { sku, quantity, net, cost, .. }| ReturnedGoods {
        sku,
        quantity,
        net,
        cost,
    });
    VoucherKind::OrderReturned {
        order: order.number,
        customer: order.customer.person,
        price: order.recognised_minor,
        tax: order.tax_in(order.recognised_minor),
        restocked: out.fold(0, i64::saturating_add),
        written_off: 0,
        goods: goods.collect(),
        before,
    }
}

fn came_back(order: &Order, returned: &Return, before: Settlement) -> VoucherKind {
    let lines = || returned.lines.iter();
    let tax_of = |back: &ReturnedLine| order.tax_of(&back.sku, back.price_minor);
    let cost = lines().fold(0, |sum: i64, back| sum.saturating_add(back.cost_minor));
    let (restocked, written_off) = if returned.is_restocked { (cost, 0) } else { (0, cost) };
    let goods = lines().map(|back| ReturnedGoods {
        sku: back.sku.clone(),
        quantity: back.quantity,
        net: back.price_minor.saturating_sub(tax_of(back)),
        cost: back.cost_minor,
    });
    VoucherKind::OrderReturned {
        order: order.number,
        customer: order.customer.person,
        price: lines().fold(0, |sum: i64, back| sum.saturating_add(back.price_minor)),
        tax: lines().fold(0, |sum: i64, back| sum.saturating_add(tax_of(back))),
        restocked,
        written_off,
        goods: goods.collect(),
        before,
    }
}

/// The entry of a step of an order; each step is taken once.
fn id(order: &Order, step: &str) -> JournalId {
    format!("order/{}/{step}", order.number.0).parse().expect("a number and a step of few letters")
}
