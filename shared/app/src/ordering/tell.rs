//! Who is told of what happened to an order, people and other programs, and how messages are
//! addressed.

use super::happened::Happened;
use super::{Occasion, Plan, post, publish};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::digital::Handout;
use domain::event::OrderEvent;
use domain::ids::PersonId;
use domain::language::Language;
use domain::ledger::voucher::Voucher;
use domain::message::{
    Bubble, CommandMessage, EventMessage, HandoutMessage, Message, Notice, Outgoing, VoucherMessage,
};
use domain::money::MoneyError;
use domain::order::decide::OrderAsk;
use domain::order::state::{Actor, OrderState};
use domain::order::{Claim, Order, Payment};
use domain::shop::Shop;
use domain::stock::StockChange;
use domain::webhook::event::Event;
use views::chat::after_sale::{self, Reader};
use views::chat::{media, order as to_customer, owner as to_owner, sale, stock, undo};

/// Messages that wait for their ids, and what they tell of.
#[derive(Debug, Default)]
pub struct Told {
    people: Vec<(PersonId, Bubble, Option<Notice>)>,
    events: Vec<Event>,
    vouchers: Vec<Voucher>,
    handouts: Vec<Handout>,
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

    /// Answers a command. Nobody has just said what the clock asks, so that goes out by template when
    /// the reader's window is closed.
    pub fn reply(mut self, message: &CommandMessage, shop: &Shop, bubble: Bubble) -> Self {
        let notice = message.by_clock.then(|| notice("whatsapp_owner", shop, Vec::new()));
        self.people.push((message.person, bubble, notice));
        self
    }

    /// Tells a customer of their order, by template when their window is closed.
    pub fn customer(mut self, order: &Order, shop: &Shop, bubble: Bubble) -> Self {
        let notice = notice("whatsapp_order", shop, vec![shop.name.clone()]);
        self.people.push((order.customer.person, bubble, Some(notice)));
        self
    }

    /// Tells a customer of something that is no order, by template when their window is closed.
    pub fn anyone(mut self, person: PersonId, shop: &Shop, bubble: Bubble) -> Self {
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

    /// Has digital goods handed out.
    pub fn hand_out(mut self, of: Handout) -> Self {
        self.handouts.push(of);
        self
    }

    /// Warns the owners of units that run low by these changes.
    pub fn running_low(self, shop: &Shop, changes: &[StockChange], catalog: &Catalog) -> Self {
        match stock::running_low(shop.language(), changes, catalog) {
            Some(warning) => self.owners(shop, &warning),
            None => self,
        }
    }

    /// With what others are told.
    pub fn and(mut self, other: Self) -> Self {
        self.people.extend(other.people);
        self.events.extend(other.events);
        self.vouchers.extend(other.vouchers);
        self.handouts.extend(other.handouts);
        self.happened = self.happened.or(other.happened);
        self
    }

    /// The same, without a word to anybody.
    pub fn unsaid(mut self) -> Self {
        self.people.clear();
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

    /// Numbers the messages: each is an effect of the cause. Events have their own ids. The answer
    /// to a voice note begins with what was heard.
    pub fn into_effects(self, occasion: &Occasion<'_>) -> Vec<Message> {
        let shop = &occasion.shop.id;
        let mut people = self.people;
        if let Some(heard) = occasion.heard
            && let Some((_, answer, _)) =
                people.iter_mut().find(|(to, ..)| Some(*to) == occasion.person)
        {
            answer.text = media::heard(occasion.language, heard, &answer.text);
        }
        let told = people.len();
        let people = people.into_iter().enumerate().map(|(index, (to, bubble, notice))| {
            Message::Outgoing(Outgoing {
                id: occasion.cause.effect(index),
                shop: shop.clone(),
                to,
                bubble,
                document: None,
                notice,
                at: occasion.now,
            })
        });
        let events = self.events.into_iter();
        let events = events.map(|event| Message::Event(EventMessage { shop: shop.clone(), event }));
        let vouchers = self.vouchers.into_iter();
        let vouchers = vouchers
            .map(|voucher| Message::Voucher(VoucherMessage { shop: shop.clone(), voucher }));
        let handouts = self.handouts.into_iter().enumerate().map(|(index, of)| {
            let cause = occasion.cause.effect(told + index);
            let at = occasion.now;
            Message::Handout(HandoutMessage { cause, shop: shop.clone(), of, at })
        });
        people.chain(events).chain(vouchers).chain(handouts).collect()
    }
}

/// The customer says that they have paid.
fn claimed(
    told: Told,
    occasion: &Occasion<'_>,
    order: &Order,
    claim: &Claim,
) -> Result<Told, MoneyError> {
    let (shop, due) = (occasion.shop, order.due()?);
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
    let told = without_people(occasion, plan)?;
    let told = match ask {
        OrderAsk::Place => placed(told, occasion, order),
        OrderAsk::Pay { payment, .. } => paid(told, occasion, plan, payment, catalog)?,
        OrderAsk::Unpay(back) => {
            let due = order.due()?;
            both(told, occasion, order, |language, reader| {
                undo::payment(language, order, back, due, reader)
            })
        }
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
        OrderAsk::Undiscount(amount) => {
            let due = order.due()?;
            both(told, occasion, order, |language, reader| {
                undo::discount(language, order, *amount, due, reader)
            })
        }
        OrderAsk::Discount(amount) => {
            let due = order.due()?;
            both(told, occasion, order, |language, reader| {
                after_sale::discounted(language, order, *amount, due, reader)
            })
        }
        OrderAsk::OnCredit { until, .. } => {
            let due = order.due()?;
            both(told, occasion, order, |language, reader| {
                after_sale::on_credit(language, order, due, until, reader)
            })
        }
        OrderAsk::Return(_) | OrderAsk::PayBack(_) => given_back(told, occasion, plan)?,
        // Both orders are told of in one sentence, by whoever knows both.
        OrderAsk::GiveInExchange { .. } | OrderAsk::PlacePaid(_) => told,
        // Whoever hands out says it.
        OrderAsk::HandOut => told,
    };
    Ok(told.running_low(shop, &plan.decision.stock, catalog))
}

/// What the books and other programs are told of a decision, and what is handed out for it: digital
/// goods, once they are paid.
fn without_people(occasion: &Occasion<'_>, plan: &Plan) -> Result<Told, MoneyError> {
    let has_digital = plan.order.digital_lines().next().is_some();
    let is_paid = has_digital && plan.decision.events.contains(&OrderEvent::Confirmed);
    Ok(Told {
        people: Vec::new(),
        events: publish::of_plan(occasion, plan)?,
        vouchers: post::of_plan(occasion, plan)?,
        handouts: is_paid.then_some(Handout::Order(plan.order.number)).into_iter().collect(),
        happened: Some(plan.happened()),
    })
}

/// What the books and other programs are told of a decision, and owners of what runs low by it.
pub fn besides_people(
    occasion: &Occasion<'_>,
    plan: &Plan,
    catalog: &Catalog,
) -> Result<Told, MoneyError> {
    let told = without_people(occasion, plan)?;
    Ok(told.running_low(occasion.shop, &plan.decision.stock, catalog))
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
    let answer = if plan.decision.short.is_empty() {
        to_owner::payment(occasion.language, order, payment, due, over)
    } else {
        to_owner::paid_but_short(occasion.language, order, payment, &plan.decision.short, catalog)
    };
    let confirmed = plan.decision.events.contains(&OrderEvent::Confirmed);
    let told = answer_shop(told, occasion, answer);
    let bubble =
        to_customer::paid(occasion.language_of(order), order, payment.amount, due, over, confirmed);
    Ok(told.customer(order, shop, bubble))
}

fn cancelled(told: Told, occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let (order, shop) = (&plan.order, occasion.shop);
    match occasion.actor() {
        Actor::Customer => told
            .customer(
                order,
                shop,
                to_customer::cancelled_by_you(occasion.language_of(order), order),
            )
            .owners(shop, &to_owner::customer_cancelled(shop.language(), order)),
        Actor::System => told
            .customer(order, shop, to_customer::ran_out(occasion.language_of(order), order))
            .owners(shop, &to_owner::ran_out(shop.language(), order)),
        Actor::Staff | Actor::Owner => {
            let had_left = plan.before.is_delivered();
            answer_shop(told, occasion, to_owner::cancelled(occasion.language, order, had_left))
                .customer(order, shop, to_customer::cancelled(occasion.language_of(order), order))
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
    let language = shop.language().code().to_owned();
    Notice { template: template.to_owned(), language, lead }
}
