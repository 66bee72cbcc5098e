//! Goods exchanged: what comes back of one order pays for another, in one commit.

use super::{Answer, Desk, after_sale};
use crate::ordering::{self, Plan, Stop, tell};
use crate::store::{Versioned, order, stock};
use domain::cart::Cart;
use domain::command::ReturnLine;
use domain::deed::Lasting;
use domain::event::OrderEvent;
use domain::ids::{OrderNumber, PaymentId, RefundId, ReturnId, Sku};
use domain::money::Money;
use domain::order::decide::{OrderAsk, ReturnAsk, Scene, decide};
use domain::order::{CashAccount, Order, Origin, Payment, Refund};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::after_sale::Reader;
use views::chat::exchange::{self as said, Exchanged};

/// More things than this, both ways together, would not fit one commit.
const LINES_MAX: usize = 12;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    lines: &[ReturnLine],
    wanted: &[ReturnLine],
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let mut draft = drafted(desk, &before.record, wanted)?;
    let mut back = ReturnAsk {
        id: ReturnId::new(desk.clock.fresh()),
        credit_note: 0,
        lines: lines.iter().map(|line| (line.sku.clone(), line.quantity)).collect(),
        is_restocked: true,
        exchanged_for: None,
    };
    apart(&before.record, &back, &draft.record)?;
    // Numbers are taken only once the rules have said yes.
    let shelves = stock::shelves(desk.table, &draft.record, desk.occasion.now).await?;
    let scene = Scene {
        actor: desk.occasion.actor(),
        now: desk.occasion.now,
        hold_hours: desk.occasion.shop.policy.hold_hours,
        shelves: &shelves,
    };
    decide(&before.record, &OrderAsk::Return(back.clone()), scene)?;
    decide(&draft.record, &OrderAsk::Place, scene)?;
    let shop = &desk.occasion.shop.id;
    let (note, taken) = after_sale::next_credit_note(desk).await?;
    back.credit_note = note;
    draft.record.number = order::next_number(desk.table, shop).await?;
    back.exchanged_for = Some(draft.record.number);
    let given = OrderAsk::GiveInExchange { back, credit: credit(desk, draft.record.total) };
    let gave = ordering::plan(desk.table, desk.clock, &desk.occasion, &before, &given).await?;
    let paid = given_for(&gave);
    let ask = match paid {
        Some(amount) => OrderAsk::PlacePaid(payment(desk, amount)),
        None => OrderAsk::Place,
    };
    let placed = ordering::plan(desk.table, desk.clock, &desk.occasion, &draft, &ask).await?;
    let exchanged = Exchanged {
        old: &gave.order,
        new: &placed.order,
        credit: paid,
        due: placed.order.due()?,
        over: gave.order.overpaid()?,
    };
    let to_customer = desk.occasion.language_of(&placed.order);
    let to_customer = said::exchanged(to_customer, &exchanged, Reader::Customer);
    let besides = |plan| tell::besides_people(&desk.occasion, plan, desk.catalog);
    let told = desk
        .reply(said::exchanged(desk.occasion.language, &exchanged, Reader::Shop))
        .customer(&placed.order, desk.occasion.shop, to_customer)
        .and(besides(&gave)?)
        .and(besides(&placed)?);
    let writes = gave.writes.into_iter().chain(placed.writes).chain([taken]).collect();
    desk.lasting(Answer { writes, told }, Lasting::Returned, Some(number))
}

/// The order of what is wanted, for the same customer at today's prices.
fn drafted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    old: &Order,
    wanted: &[ReturnLine],
) -> Result<Versioned<Order>, Stop> {
    let mut cart = Cart::default();
    for line in wanted {
        let Some((_, variant)) = desk.catalog.find(&line.sku) else {
            return Err(Refusal::NoLongerSold { sku: line.sku.clone() }.into());
        };
        cart = cart.add(&line.sku, line.quantity, variant.measure)?;
    }
    let priced = cart.priced(desk.catalog)?;
    let (occasion, customer) = (&desk.occasion, old.customer.clone());
    let origin = Origin::WhatsApp;
    let mut draft = ordering::draft(occasion, desk.clock, customer, origin, &priced, "")?;
    draft.record.exchanged_with = Some(old.number);
    Ok(draft)
}

/// One thing can't move both ways in one commit, and nobody exchanges it for itself.
fn apart(old: &Order, back: &ReturnAsk, new: &Order) -> Result<(), Refusal> {
    let comes_back = |sku: &Sku| {
        back.lines.iter().any(|(back, _)| back == sku)
            || back.lines.is_empty() && old.lines.iter().any(|line| line.sku == *sku)
    };
    if let Some(line) = new.lines.iter().find(|line| comes_back(&line.sku)) {
        return Err(Refusal::SameGoods { sku: line.sku.clone() });
    }
    let coming = if back.lines.is_empty() { old.lines.len() } else { back.lines.len() };
    if coming.saturating_add(new.lines.len()) > LINES_MAX {
        return Err(Refusal::TooManyLines { most: LINES_MAX });
    }
    Ok(())
}

fn credit<T: Table, C: Clock>(desk: &Desk<'_, T, C>, most: Money) -> Refund {
    Refund {
        id: RefundId::new(desk.clock.fresh()),
        amount: most,
        account: CashAccount::StoreCredit,
        recorded_by: desk.message.person,
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
    }
}

fn payment<T: Table, C: Clock>(desk: &Desk<'_, T, C>, amount: Money) -> Payment {
    Payment {
        id: PaymentId::new(desk.clock.fresh()),
        amount,
        account: CashAccount::StoreCredit,
        reference: None,
        recorded_by: desk.message.person,
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        takes_back: None,
    }
}

/// What the goods that came back pay of the new order.
fn given_for(plan: &Plan) -> Option<Money> {
    plan.decision.events.iter().find_map(|event| {
        if let OrderEvent::Refunded { refund, .. } = event { Some(refund.amount) } else { None }
    })
}
