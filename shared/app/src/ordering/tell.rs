//! Who is told of what happened to an order, people and other programs, and how messages are
//! addressed.

pub use super::told::Told;
use super::{Occasion, Plan, post, publish};
use crate::booking_confirm::told as booking_told;
use domain::access::Role;
use domain::catalog::Catalog;
use domain::digital::Handout;
use domain::event::OrderEvent;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::{Money, MoneyError};
use domain::order::decide::OrderAsk;
use domain::order::state::{Actor, OrderState};
use domain::order::{Claim, Order, Payment};
use views::chat::after_sale::{self, Reader};
use views::chat::{late, order as to_customer, owner as to_owner, sale, undo};

/// The customer says that they have paid.
fn claimed(
    told: Told,
    occasion: &Occasion<'_>,
    order: &Order,
    claim: &Claim,
) -> Result<Told, MoneyError> {
    let (shop, due) = (occasion.shop, order.due_now()?);
    if order.state == OrderState::Cancelled {
        let to_them = late::claimed(occasion.language_of(order), order, shop);
        let to_shop = late::claimed_shop(shop.language(), order, claim, occasion.page);
        return Ok(told.customer(order, shop, to_them).owners(shop, &to_shop));
    }
    let to_them = to_customer::claimed(occasion.language_of(order), order);
    let to_shop = to_owner::claimed(shop.language(), order, claim, due, occasion.page);
    Ok(told.customer(order, shop, to_them).owners(shop, &to_shop))
}

/// Tells everybody of a decision about an order, the one who asked first.
pub fn of_plan(
    occasion: &Occasion<'_>,
    plan: &Plan,
    ask: &OrderAsk,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    let (order, shop) = (&plan.order, occasion.shop);
    let (told, due) = (unsaid(occasion, plan)?, order.due()?);
    let told = match ask {
        OrderAsk::Place => placed(told, occasion, order),
        OrderAsk::Pay { payment, .. } => paid(told, occasion, plan, payment, catalog)?,
        OrderAsk::Unpay(back) => both(told, occasion, order, |language, reader| {
            undo::payment(language, order, back, due, reader)
        }),
        OrderAsk::Move { to: OrderState::Cancelled, .. } | OrderAsk::Expire => {
            cancelled(told, occasion, plan)
        }
        OrderAsk::Move { .. } if order.state == OrderState::PendingPayment => {
            placed(told, occasion, order)
        }
        OrderAsk::Move { .. } => {
            let told = answer_shop(told, occasion, to_owner::moved(occasion.language, order));
            told.customer(order, shop, to_customer::moved(occasion.language_of(order), order, shop))
        }
        OrderAsk::Claim(claim) => claimed(told, occasion, order, claim)?,
        OrderAsk::Reline(_) => {
            both(told, occasion, order, |language, reader| sale::changed(language, order, reader))
        }
        OrderAsk::StepBack { to, .. } => {
            let goods = plan.before.is_delivered() && !order.is_delivered();
            both(told, occasion, order, |language, reader| {
                undo::stepped_back(language, order, *to, goods, reader)
            })
        }
        OrderAsk::Undiscount(amount) => both(told, occasion, order, |language, reader| {
            undo::discount(language, order, *amount, due, reader)
        }),
        OrderAsk::Discount(amount) => both(told, occasion, order, |language, reader| {
            after_sale::discounted(language, order, *amount, due, reader)
        }),
        OrderAsk::OnCredit { until, .. } => both(told, occasion, order, |language, reader| {
            after_sale::on_credit(language, order, due, until, reader)
        }),
        OrderAsk::Return(_) | OrderAsk::PayBack(_) => given_back(told, occasion, plan)?,
        OrderAsk::Remind { .. } => reminded(told, occasion, order)?,
        // Both orders are told of in one sentence, by whoever knows both; of an order that follows
        // its booking, whoever tells of the booking; of files, whoever hands them out.
        OrderAsk::GiveInExchange { .. }
        | OrderAsk::PlacePaid(_)
        | OrderAsk::PlaceUntil(_)
        | OrderAsk::HoldUntil(_)
        | OrderAsk::CallOff { .. }
        | OrderAsk::Unforfeit
        | OrderAsk::HandOut
        | OrderAsk::Had => told,
    };
    let told = told.running_low(shop, &plan.decision.stock, catalog);
    // What becomes of its booking is said after what became of the order.
    match plan.booking.as_deref() {
        Some(booking) => Ok(told.and(booking_told::of_plan(occasion, booking)?)),
        None => Ok(told),
    }
}

/// The customer is reminded to pay.
fn reminded(told: Told, occasion: &Occasion<'_>, order: &Order) -> Result<Told, MoneyError> {
    let (shop, due) = (occasion.shop, order.due_now()?);
    let bubble = to_customer::remind(occasion.language_of(order), order, due, shop);
    Ok(told.customer(order, shop, bubble))
}

/// What the books and other programs are told of a decision, and what is handed out for it: digital
/// goods, once they are paid.
pub(crate) fn unsaid(occasion: &Occasion<'_>, plan: &Plan) -> Result<Told, MoneyError> {
    let has_digital = plan.order.digital_lines().next().is_some();
    let is_paid = has_digital && plan.decision.events.contains(&OrderEvent::Confirmed);
    Ok(Told {
        people: Vec::new(),
        events: publish::of_plan(occasion, plan)?,
        vouchers: post::of_plan(occasion, plan)?,
        tasks: Vec::new(),
        handouts: is_paid.then_some(Handout::Order(plan.order.number)).into_iter().collect(),
        commands: Vec::new(),
        happened: Some(plan.happened()),
    })
}

/// What the books and other programs are told of a decision, and owners of what runs low by it.
pub fn besides_people(
    occasion: &Occasion<'_>,
    plan: &Plan,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    Ok(unsaid(occasion, plan)?.running_low(occasion.shop, &plan.decision.stock, catalog))
}

/// Goods or money went back.
fn given_back(told: Told, occasion: &Occasion<'_>, plan: &Plan) -> Result<Told, MoneyError> {
    let order = &plan.order;
    let (due, over) = (order.due()?, order.overpaid()?);
    let say = |language: Language, reader: Reader| {
        plan.decision.events.iter().find_map(|event| match event {
            OrderEvent::Returned(back) => {
                Some(after_sale::returned(language, order, back, over, reader))
            }
            OrderEvent::Refunded { refund, .. } => {
                Some(after_sale::refunded(language, order, refund, due, reader))
            }
            OrderEvent::Placed { .. }
            | OrderEvent::HoldMoved { .. }
            | OrderEvent::Reminded { .. }
            | OrderEvent::Forfeited { .. }
            | OrderEvent::ForfeitTakenBack { .. }
            | OrderEvent::PaymentRecorded(_)
            | OrderEvent::PaymentTakenBack { .. }
            | OrderEvent::StockKept
            | OrderEvent::Confirmed
            | OrderEvent::ProcessingStarted
            | OrderEvent::GoodsIssued { .. }
            | OrderEvent::Dispatched
            | OrderEvent::SteppedBack { .. }
            | OrderEvent::Completed
            | OrderEvent::Cancelled { .. }
            | OrderEvent::PaymentClaimed(_)
            | OrderEvent::Discounted { .. }
            | OrderEvent::Relined { .. }
            | OrderEvent::SoldOnCredit { .. } => None,
        })
    };
    let to_shop = say(occasion.language, Reader::Shop);
    let to_customer = say(occasion.language_of(order), Reader::Customer);
    Ok(match (to_shop, to_customer) {
        (Some(to_shop), Some(to_customer)) => {
            answer_shop(told, occasion, to_shop).customer(order, occasion.shop, to_customer)
        }
        (None, _) | (_, None) => told,
    })
}

/// Tells whoever asked and the customer.
fn both(
    told: Told,
    occasion: &Occasion<'_>,
    order: &Order,
    say: impl Fn(Language, Reader) -> Bubble,
) -> Told {
    let to_customer = say(occasion.language_of(order), Reader::Customer);
    let told = answer_shop(told, occasion, say(occasion.language, Reader::Shop));
    told.customer(order, occasion.shop, to_customer)
}

/// Tells everybody of a new draft.
pub fn of_draft(occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let order = &plan.order;
    Told::nobody()
        .because(plan.happened())
        .customer(order, occasion.shop, to_customer::drafted(occasion.language_of(order), order))
        .owners(occasion.shop, &to_owner::new_order(occasion.shop.language(), order))
}

/// Tells the customer and whoever wrote it of a quotation, which holds until the draft runs out.
pub fn of_quotation(occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let (order, shop) = (&plan.order, occasion.shop);
    let to_them = sale::your_quotation(occasion.language_of(order), order, shop);
    let told = Told::nobody().because(plan.happened());
    answer_shop(told, occasion, sale::quotation(occasion.language, order, shop))
        .customer(order, shop, to_them)
}

fn placed(told: Told, occasion: &Occasion<'_>, order: &Order) -> Told {
    let shop = occasion.shop;
    let told = answer_shop(told, occasion, to_owner::moved(occasion.language, order));
    let told =
        told.customer(order, shop, to_customer::placed(occasion.language_of(order), order, shop));
    match occasion.actor() {
        Actor::Customer => told.owners(shop, &to_owner::new_order(shop.language(), order)),
        Actor::Staff | Actor::Owner | Actor::System => told,
    }
}

fn paid(
    told: Told,
    occasion: &Occasion<'_>,
    plan: &Plan,
    payment: &Payment,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    let (order, shop) = (&plan.order, occasion.shop);
    let (due, over) = (order.due()?, order.overpaid()?);
    if order.state == OrderState::Cancelled {
        let to_them = late::paid(occasion.language_of(order), order, payment.amount, shop);
        let told = late_to_shop(told, occasion, order, payment, over);
        return Ok(told.customer(order, shop, to_them));
    }
    let answer = if plan.decision.short.is_empty() {
        to_owner::payment(occasion.language, order, payment, due, over)
    } else {
        to_owner::paid_but_short(occasion.language, order, payment, &plan.decision.short, catalog)
    };
    let confirmed = order.state == OrderState::Confirmed
        && plan.decision.events.contains(&OrderEvent::Confirmed);
    let told = answer_shop(told, occasion, answer);
    let bubble =
        to_customer::paid(occasion.language_of(order), order, payment.amount, due, over, confirmed);
    Ok(told.customer(order, shop, bubble))
}

/// Whoever recorded money that came too late is told what to do with it, and the owners, where that is
/// theirs to do.
fn late_to_shop(
    told: Told,
    occasion: &Occasion<'_>,
    order: &Order,
    payment: &Payment,
    owed: Money,
) -> Told {
    let say = |language| late::paid_shop(language, order, payment, owed);
    let told = answer_shop(told, occasion, say(occasion.language));
    match occasion.role {
        Some(Role::Owner) => told,
        Some(Role::Customer | Role::Staff) | None => {
            told.owners(occasion.shop, &say(occasion.shop.language()))
        }
    }
}

fn cancelled(told: Told, occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let (order, shop) = (&plan.order, occasion.shop);
    let (theirs, ours) = (occasion.language_of(order), shop.language());
    let was_draft = plan.before.state == OrderState::Draft;
    match occasion.actor() {
        Actor::Customer => told
            .customer(order, shop, to_customer::cancelled_by_you(theirs, order, was_draft))
            .owners(shop, &to_owner::customer_cancelled(ours, order, was_draft)),
        Actor::System => told
            .customer(order, shop, to_customer::ran_out(theirs, order, was_draft))
            .owners(shop, &to_owner::ran_out(ours, order, was_draft)),
        Actor::Staff | Actor::Owner => {
            let had_left = plan.before.is_delivered();
            answer_shop(told, occasion, to_owner::cancelled(occasion.language, order, had_left))
                .customer(order, shop, to_customer::cancelled(theirs, order))
        }
    }
}

/// Answers the one who asked, if they run the shop.
fn answer_shop(told: Told, occasion: &Occasion<'_>, bubble: Bubble) -> Told {
    match (occasion.person, occasion.role) {
        (Some(person), Some(Role::Staff | Role::Owner)) => told.answer(person, bubble),
        (_, Some(Role::Customer | Role::Staff | Role::Owner) | None) => told,
    }
}
