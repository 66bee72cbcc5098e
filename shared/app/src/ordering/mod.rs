//! What the order agent, the web shop and the clock have in common: an ask is decided and
//! becomes the writes of one commit and the messages that follow. Commits nothing itself.

mod audited;
pub mod happened;
pub(crate) mod post;
mod publish;
pub mod tell;
mod told;

use crate::booking;
use crate::paid_ahead;
use crate::store::{StoreError, Versioned, audit, order, standing, stock};
use crate::survey;
use domain::access::Role;
use domain::cart::PricedLine;
use domain::event::OrderEvent;
use domain::ids::{AuditId, CauseId, MovementId, OrderNumber, PersonId, Sku, crockford};
use domain::language::Language;
use domain::order::decide::{Decision, OrderAsk, Scene, apply, decide};
use domain::order::state::{Actor, OrderState};
use domain::order::{Customer, NOTE_CHARS_MAX, Order, OrderLine, Origin, Transition};
use domain::refusal::Refusal;
use domain::shop::Shop;
use domain::stock::Shelf;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::{Table, Write};
use std::collections::BTreeMap;

/// Length of the code that only the customer has: 40 bits, and attempts are counted.
const CODE_CHARS: usize = 8;

/// On whose behalf something is asked, where, why and when.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The shop.
    pub shop: &'a Shop,
    /// The message, form or tick that caused it.
    pub cause: &'a CauseId,
    /// Who asks; none for the clock.
    pub person: Option<PersonId>,
    /// In which role; none for the clock.
    pub role: Option<Role>,
    /// What they speak; what the shop speaks where it is not known.
    pub language: Language,
    /// The order's page, where it is asked from one; owners are shown the way to it.
    pub page: Option<&'a str>,
    /// The words of a voice note that is answered; what whoever asks is told begins with them.
    pub heard: Option<&'a str>,
    /// When.
    pub now: Timestamp,
}

impl<'a> Occasion<'a> {
    /// What falls due by itself.
    pub fn of_clock(shop: &'a Shop, cause: &'a CauseId, now: Timestamp) -> Self {
        let (language, page, heard) = (shop.language(), None, None);
        Self { shop, cause, person: None, role: None, language, page, heard, now }
    }

    /// What the customer of an order is told in.
    pub fn language_of(&self, order: &Order) -> Language {
        match (self.person, self.role) {
            (Some(person), Some(Role::Customer)) if person == order.customer.person => {
                self.language
            }
            (_, Some(Role::Customer | Role::Staff | Role::Owner) | None) => {
                order.customer.language.unwrap_or_else(|| self.shop.language())
            }
        }
    }

    /// The actor an order sees.
    pub fn actor(&self) -> Actor {
        self.role.map_or(Actor::System, Role::actor)
    }
}

/// Why there is nothing to commit.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// The rules say no: tell the person.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store did not answer.
    #[error(transparent)]
    Failed(#[from] StoreError),
}

impl From<domain::offer::NotOffered> for Stop {
    fn from(refusal: domain::offer::NotOffered) -> Self {
        Self::Refused(refusal.into())
    }
}

impl From<ports::table::TableError> for Stop {
    fn from(error: ports::table::TableError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<domain::money::MoneyError> for Stop {
    fn from(error: domain::money::MoneyError) -> Self {
        Self::Refused(error.into())
    }
}

/// A decision with its writes, ready to be committed beside the record that it was done.
#[derive(Debug)]
pub struct Plan {
    /// The order before.
    pub before: Order,
    /// The order after.
    pub order: Order,
    /// What was decided.
    pub decision: Decision,
    /// Everything to write but the `done` record.
    pub writes: Vec<Write>,
    /// What it means for the booking that the order pays for; its writes are among those above.
    pub booking: Option<Box<booking::Plan>>,
}

/// The number of an order that has none yet.
pub const UNNUMBERED: OrderNumber = OrderNumber(0);

/// An order as it is first written down: a draft without a version and [`UNNUMBERED`].
pub fn draft(
    occasion: &Occasion<'_>,
    clock: &impl Clock,
    customer: Customer,
    origin: Origin,
    lines: &[PricedLine<'_>],
    note: &str,
) -> Result<Versioned<Order>, Refusal> {
    if note.chars().count() > NOTE_CHARS_MAX {
        return Err(Refusal::TooLong { most: NOTE_CHARS_MAX });
    }
    if lines.is_empty() {
        return Err(Refusal::EmptyCart);
    }
    let total = domain::cart::total(lines, occasion.shop)?;
    let record = Order {
        shop: occasion.shop.id.clone(),
        number: UNNUMBERED,
        state: OrderState::Draft,
        version: 0,
        customer,
        origin,
        lines: lines.iter().map(|line| snapshot(line, occasion.shop)).collect(),
        note: note.trim().to_owned(),
        total,
        paid: domain::money::Money::zero(occasion.shop.currency),
        hold_until: None,
        code: crockford(clock.fresh(), CODE_CHARS),
        created_at: occasion.now,
        changed_at: occasion.now,
        cancel_reason: None,
        claims: Vec::new(),
        discount_minor: 0,
        recognised_minor: 0,
        returned_minor: 0,
        refunded_minor: 0,
        credit_until: None,
        recognise_at: occasion.shop.policy.recognise_at,
        times_unearned: 0,
        pays_for: None,
        forfeited_minor: 0,
        remind_at: Vec::new(),
        exchanged_with: None,
    };
    Ok(Versioned { record, version: 0 })
}

/// Decides `ask` of an order and works out the writes; the booking it pays for follows it. An order
/// of version zero is new and is written down in the same commit.
///
/// # Errors
/// `RunOut` where either has run out and nobody has noted so: then nothing is decided.
pub async fn plan(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    ask: &OrderAsk,
) -> Result<Plan, Stop> {
    if *ask != OrderAsk::Expire {
        standing::open_order(before, occasion.now)?;
    }
    let booking = paid_ahead::booking_for(table, occasion, &before.record).await?;
    let then = paid_ahead::then(&before.record, ask, booking.as_ref());
    let plan = planned(table, clock, occasion, before, ask, then.as_ref()).await?;
    paid_ahead::with_booking(table, clock, occasion, plan, booking.as_ref()).await
}

/// The same without its booking.
pub(crate) async fn plan_alone(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    ask: &OrderAsk,
) -> Result<Plan, Stop> {
    planned(table, clock, occasion, before, ask, None).await
}

/// The plan of an ask without its booking, and of what follows from it by itself.
pub(crate) async fn planned(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    ask: &OrderAsk,
    then: Option<&OrderAsk>,
) -> Result<Plan, Stop> {
    if let OrderAsk::Pay { payment, .. } | OrderAsk::PlacePaid(payment) = ask
        && let Some(reference) = &payment.reference
        && table.get(&order::reference_key(&occasion.shop.id, reference)).await?.is_some()
    {
        return Err(Refusal::ReferenceUsed { reference: reference.clone() }.into());
    }
    let shelves = stock::shelves(table, &touched(&before.record, ask), occasion.now).await?;
    let scene = scene(occasion, &shelves);
    let decision = decide(&before.record, ask, scene)?;
    let decision = match then {
        Some(then) => decision.and_then(&before.record, then, scene),
        None => decision,
    };
    let mut plan = plan_of(clock, occasion, before, decision)?;
    let asked = survey::of_plan(table, occasion, &plan).await?;
    plan.writes.extend(asked);
    Ok(plan)
}

/// What an ask would make of an order, if it was asked now. Nothing is written for it.
pub async fn would(
    table: &impl Table,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    ask: &OrderAsk,
) -> Result<Order, Stop> {
    let shelves = stock::shelves(table, &touched(&before.record, ask), occasion.now).await?;
    let decision = decide(&before.record, ask, scene(occasion, &shelves))?;
    let events = decision.events.iter();
    Ok(events.fold(before.record.clone(), |order, event| apply(order, event, occasion.now)))
}

/// The order with every line whose stock an ask may touch.
fn touched(order: &Order, ask: &OrderAsk) -> Order {
    let mut touched = order.clone();
    if let OrderAsk::Reline(lines) = ask {
        touched.lines.retain(|line| lines.iter().all(|new| new.sku != line.sku));
        touched.lines.extend(lines.iter().cloned());
    }
    touched
}

/// The plan that writes down and places an order that pays for a booking, held until that moment.
pub(crate) async fn plan_paying(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    mut draft: Versioned<Order>,
    until: Timestamp,
) -> Result<Plan, Stop> {
    draft.record.number = order::next_number(table, &occasion.shop.id).await?;
    plan_with(clock, occasion, &draft, &OrderAsk::PlaceUntil(until), &BTreeMap::new())
}

/// The plan that writes a new order down and places it. A number is taken only once the rules
/// have said yes, so that buyers who come too late leave no gaps.
pub async fn plan_new(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    mut draft: Versioned<Order>,
) -> Result<Plan, Stop> {
    let shelves = stock::shelves(table, &draft.record, occasion.now).await?;
    decide(&draft.record, &OrderAsk::Place, scene(occasion, &shelves))?;
    draft.record.number = order::next_number(table, &occasion.shop.id).await?;
    plan_with(clock, occasion, &draft, &OrderAsk::Place, &shelves)
}

fn plan_with(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    ask: &OrderAsk,
    shelves: &BTreeMap<Sku, Shelf>,
) -> Result<Plan, Stop> {
    let decision = decide(&before.record, ask, scene(occasion, shelves))?;
    Ok(plan_of(clock, occasion, before, decision)?)
}

fn plan_of(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    decision: Decision,
) -> Result<Plan, StoreError> {
    let mut plan = written(clock, occasion, before, decision)?;
    for change in &plan.decision.stock {
        let id = || MovementId::new(clock.fresh());
        plan.writes.extend(stock::writes(&occasion.shop.id, change, id)?);
    }
    Ok(plan)
}

fn scene<'a>(occasion: &Occasion<'_>, shelves: &'a BTreeMap<Sku, Shelf>) -> Scene<'a> {
    Scene {
        actor: occasion.actor(),
        now: occasion.now,
        hold_hours: occasion.shop.policy.hold_hours,
        shelves,
    }
}

/// The plan that only writes a new draft down.
pub async fn plan_draft(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    mut draft: Versioned<Order>,
) -> Result<Plan, StoreError> {
    draft.record.number = order::next_number(table, &occasion.shop.id).await?;
    written(clock, occasion, &draft, Decision::default())
}

fn written(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    decision: Decision,
) -> Result<Plan, StoreError> {
    let mut after = before.record.clone();
    let mut writes = Vec::new();
    if before.version == 0 && decision.events.is_empty() {
        after.version = 1;
        let step = step(occasion, &after, None, OrderState::Draft, None);
        writes.push(order::log(&after, &step)?);
    }
    for event in &decision.events {
        // An order that is placed as it is written down was never a draft.
        let from = (after.version > 0).then_some(after.state);
        after = apply(after, event, occasion.now);
        if let Some(to) = event.leads_to() {
            after.version = after.version.saturating_add(1);
            let step = step(occasion, &after, from, to, audited::reason(event));
            writes.push(order::log(&after, &step)?);
        }
        if let OrderEvent::PaymentRecorded(payment) | OrderEvent::PaymentTakenBack { payment, .. } =
            event
        {
            writes.extend(order::add_payment(&after, payment)?);
        }
        if let OrderEvent::Returned(returned) = event {
            writes.push(order::add_return(&after, returned)?);
        }
    }
    writes.push(order::save(&after, before.version)?);
    let row = audited::row(occasion, before, &after, &decision);
    writes.push(audit::add(occasion.shop, AuditId::new(clock.fresh()), &row)?);
    Ok(Plan { before: before.record.clone(), order: after, decision, writes, booking: None })
}

fn step(
    occasion: &Occasion<'_>,
    after: &Order,
    from: Option<OrderState>,
    to: OrderState,
    reason: Option<String>,
) -> Transition {
    Transition {
        version: after.version,
        from,
        to,
        actor: occasion.actor(),
        person: occasion.person,
        cause: occasion.cause.clone(),
        at: occasion.now,
        reason,
    }
}

/// A line as an order keeps it, with today's name and price.
pub fn snapshot(line: &PricedLine<'_>, shop: &Shop) -> OrderLine {
    OrderLine {
        product: line.product.id,
        sku: line.variant.sku.clone(),
        name: line.product.variant_name(line.variant),
        kind: line.product.kind,
        quantity: line.quantity,
        unit_price: line.variant.price,
        total: line.total,
        cost_minor: None,
        returned: 0,
        vat: shop.vat_of(line.product),
        measure: line.variant.measure,
    }
}
