//! Who is told of what happened to an order, people and other programs, and how messages are
//! addressed.

use super::happened::Happened;
use super::{Occasion, Plan, post, publish};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::event::OrderEvent;
use domain::ids::PersonId;
use domain::ledger::voucher::Voucher;
use domain::message::{Bubble, EventMessage, Message, Notice, Outgoing, VoucherMessage};
use domain::money::MoneyError;
use domain::order::decide::OrderAsk;
use domain::order::state::{Actor, OrderState};
use domain::order::{Order, Payment};
use domain::shop::Shop;
use domain::stock::StockChange;
use domain::webhook::event::Event;
use views::chat::after_sale::{self, Reader};
use views::chat::{order as to_customer, owner as to_owner, stock, undo};

/// Messages that wait for their ids, and what they tell of.
#[derive(Debug, Default)]
pub struct Told {
    people: Vec<(PersonId, Bubble, Option<Notice>)>,
    events: Vec<Event>,
    vouchers: Vec<Voucher>,
    happened: Option<Happened>,
}

impl Told {
    /// Nothing to tell.
    pub fn nobody() -> Self {
        Self::default()
    }

    /// Tells one person, within their window only: the answer to what they have just said.
    pub fn answer(mut self, person: PersonId, bubble: Bubble) -> Self {
        self.people.push((person, bubble, None));
        self
    }

    /// Tells a customer of their order, by template when their window is closed.
    pub fn customer(mut self, order: &Order, shop: &Shop, bubble: Bubble) -> Self {
        let notice = notice("whatsapp_order", shop, vec![shop.name.clone()]);
        self.people.push((order.customer.person, bubble, Some(notice)));
        self
    }

    /// Tells a customer of what they owe, by template when their window is closed.
    pub fn debtor(mut self, person: PersonId, shop: &Shop, bubble: Bubble) -> Self {
        let notice = notice("whatsapp_order", shop, vec![shop.name.clone()]);
        self.people.push((person, bubble, Some(notice)));
        self
    }

    /// Tells every owner, by template when their window is closed.
    pub fn owners(mut self, shop: &Shop, bubble: &Bubble) -> Self {
        for owner in &shop.owners {
            let notice = notice("whatsapp_owner", shop, Vec::new());
            self.people.push((*owner, bubble.clone(), Some(notice)));
        }
        self
    }

    /// Enters something in the books.
    pub fn books(mut self, voucher: Voucher) -> Self {
        self.vouchers.push(voucher);
        self
    }

    /// Warns the owners of units that run low by these changes.
    pub fn running_low(self, shop: &Shop, changes: &[StockChange], catalog: &Catalog) -> Self {
        match stock::running_low(changes, catalog) {
            Some(warning) => self.owners(shop, &warning),
            None => self,
        }
    }

    /// With what others are told.
    pub fn and(mut self, other: Self) -> Self {
        self.people.extend(other.people);
        self.events.extend(other.events);
        self.vouchers.extend(other.vouchers);
        self.happened = self.happened.or(other.happened);
        self
    }

    /// Remembers what it tells of.
    pub fn because(mut self, happened: Happened) -> Self {
        self.happened = Some(happened);
        self
    }

    /// What it tells of, to be announced once it is written.
    pub fn happened(&self) -> Option<Happened> {
        self.happened
    }

    /// Numbers the messages: each is an effect of the cause. Events have their own ids.
    pub fn into_effects(self, occasion: &Occasion<'_>) -> Vec<Message> {
        let shop = &occasion.shop.id;
        let people = self.people.into_iter().enumerate().map(|(index, (to, bubble, notice))| {
            Message::Outgoing(Outgoing {
                id: occasion.cause.effect(index),
                shop: shop.clone(),
                to,
                bubble,
                notice,
                at: occasion.now,
            })
        });
        let events = self.events.into_iter();
        let events = events.map(|event| Message::Event(EventMessage { shop: shop.clone(), event }));
        let vouchers = self.vouchers.into_iter();
        let vouchers = vouchers
            .map(|voucher| Message::Voucher(VoucherMessage { shop: shop.clone(), voucher }));
        people.chain(events).chain(vouchers).collect()
    }
}

/// Tells everybody of a decision about an order, the one who asked first.
pub fn of_plan(
    occasion: &Occasion<'_>,
    plan: &Plan,
    ask: &OrderAsk,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    let (order, shop) = (&plan.order, occasion.shop);
    let told = Told {
        people: Vec::new(),
        events: publish::of_plan(occasion, plan)?,
        vouchers: post::of_plan(occasion, plan)?,
        happened: Some(plan.happened()),
    };
    let told = match ask {
        OrderAsk::Place => placed(told, occasion, order),
        OrderAsk::Pay { payment, .. } => paid(told, occasion, plan, payment, catalog)?,
        OrderAsk::Unpay(back) => {
            let due = order.due()?;
            both(told, occasion, order, |reader| undo::payment(order, back, due, reader))
        }
        OrderAsk::Move { to: OrderState::Cancelled, .. } | OrderAsk::Expire => {
            cancelled(told, occasion, plan)
        }
        OrderAsk::Move { .. } if order.state == OrderState::PendingPayment => {
            placed(told, occasion, order)
        }
        OrderAsk::Move { .. } => {
            let told = answer_shop(told, occasion, to_owner::moved(order));
            told.customer(order, shop, to_customer::moved(order, shop))
        }
        OrderAsk::Claim(claim) => told
            .customer(order, shop, to_customer::claimed(order))
            .owners(shop, &to_owner::claimed(order, claim, order.due()?, occasion.page)),
        OrderAsk::StepBack { to, .. } => {
            let goods = plan.before.is_delivered() && !order.is_delivered();
            both(told, occasion, order, |reader| undo::stepped_back(order, *to, goods, reader))
        }
        OrderAsk::Undiscount(amount) => {
            let due = order.due()?;
            both(told, occasion, order, |reader| undo::discount(order, *amount, due, reader))
        }
        OrderAsk::Discount(amount) => {
            let due = order.due()?;
            both(told, occasion, order, |reader| {
                after_sale::discounted(order, *amount, due, reader)
            })
        }
        OrderAsk::OnCredit { until, .. } => {
            let due = order.due()?;
            both(told, occasion, order, |reader| after_sale::on_credit(order, due, until, reader))
        }
        OrderAsk::Return(_) | OrderAsk::PayBack(_) => given_back(told, occasion, plan)?,
        // Both orders are told of in one sentence, by whoever knows both.
        OrderAsk::GiveInExchange { .. } | OrderAsk::PlacePaid(_) => told,
    };
    Ok(told.running_low(shop, &plan.decision.stock, catalog))
}

/// What the books and other programs are told of a decision, and owners of what runs low by it.
pub fn besides_people(
    occasion: &Occasion<'_>,
    plan: &Plan,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    let told = Told {
        people: Vec::new(),
        events: publish::of_plan(occasion, plan)?,
        vouchers: post::of_plan(occasion, plan)?,
        happened: Some(plan.happened()),
    };
    Ok(told.running_low(occasion.shop, &plan.decision.stock, catalog))
}

/// Goods or money went back.
fn given_back(told: Told, occasion: &Occasion<'_>, plan: &Plan) -> Result<Told, MoneyError> {
    let order = &plan.order;
    let (due, over) = (order.due()?, order.overpaid()?);
    let say = |reader: Reader| {
        plan.decision.events.iter().find_map(|event| match event {
            OrderEvent::Returned(back) => Some(after_sale::returned(order, back, over, reader)),
            OrderEvent::Refunded { refund, .. } => {
                Some(after_sale::refunded(order, refund, due, reader))
            }
            OrderEvent::Placed { .. }
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
            | OrderEvent::SoldOnCredit { .. } => None,
        })
    };
    Ok(match (say(Reader::Shop), say(Reader::Customer)) {
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
    say: impl Fn(Reader) -> Bubble,
) -> Told {
    answer_shop(told, occasion, say(Reader::Shop)).customer(
        order,
        occasion.shop,
        say(Reader::Customer),
    )
}

/// Tells everybody of a new draft.
pub fn of_draft(occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let order = &plan.order;
    Told::nobody()
        .because(plan.happened())
        .customer(order, occasion.shop, to_customer::drafted(order))
        .owners(occasion.shop, &to_owner::new_order(order))
}

fn placed(told: Told, occasion: &Occasion<'_>, order: &Order) -> Told {
    let shop = occasion.shop;
    let told = answer_shop(told, occasion, to_owner::moved(order));
    let told = told.customer(order, shop, to_customer::placed(order, shop));
    match occasion.actor() {
        Actor::Customer => told.owners(shop, &to_owner::new_order(order)),
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
    let answer = if plan.decision.short.is_empty() {
        to_owner::payment(order, payment, due, over)
    } else {
        to_owner::paid_but_short(order, payment, &plan.decision.short, catalog)
    };
    let confirmed = plan.decision.events.contains(&OrderEvent::Confirmed);
    let told = answer_shop(told, occasion, answer);
    let bubble = to_customer::paid(order, payment.amount, due, over, confirmed);
    Ok(told.customer(order, shop, bubble))
}

fn cancelled(told: Told, occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let (order, shop) = (&plan.order, occasion.shop);
    match occasion.actor() {
        Actor::Customer => told
            .customer(order, shop, to_customer::cancelled_by_you(order))
            .owners(shop, &to_owner::customer_cancelled(order)),
        Actor::System => told
            .customer(order, shop, to_customer::ran_out(order))
            .owners(shop, &to_owner::ran_out(order)),
        Actor::Staff | Actor::Owner => {
            let had_left = plan.before.is_delivered();
            answer_shop(told, occasion, to_owner::cancelled(order, had_left)).customer(
                order,
                shop,
                to_customer::cancelled(order),
            )
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

fn notice(template: &str, shop: &Shop, lead: Vec<String>) -> Notice {
    let language = shop.languages.first().map_or("en", |language| language.code());
    Notice { template: template.to_owned(), language: language.to_owned(), lead }
}
