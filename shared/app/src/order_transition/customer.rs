//! What customers ask of the order agent.

use super::{Answer, Desk, cart, delivery, handout, place};
use crate::ordering::{self, Stop, tell};
use crate::store::audit::{self, Audit};
use crate::store::{self, Versioned, person};
use domain::command::{CustomerCommand, DeskRequest};
use domain::ids::{AuditId, ClaimId, FileId, OrderNumber};
use domain::order::decide::OrderAsk;
use domain::order::state::OrderState;
use domain::order::{Claim, Customer, NOTE_CHARS_MAX, Order};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use subtle::ConstantTimeEq;
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &CustomerCommand,
) -> Result<Answer, Stop> {
    match command {
        CustomerCommand::CartAdd { lines, unclear, place } => {
            cart::add(desk, lines, unclear, place.as_deref()).await
        }
        CustomerCommand::CartChange { sku, quantity } => cart::change(desk, sku, *quantity).await,
        CustomerCommand::CartRemove { sku } => cart::remove(desk, sku).await,
        CustomerCommand::CartClear => cart::clear(desk).await,
        CustomerCommand::CartView => cart::view(desk).await,
        CustomerCommand::ContinueCart { cart: id } => cart::carry(desk, id).await,
        CustomerCommand::Checkout => cart::checkout(desk, Vec::new()).await,
        CustomerCommand::OrderConfirm { cart_version } => place::confirm(desk, *cart_version).await,
        CustomerCommand::OrderPlace { number } => place::draft(desk, *number).await,
        CustomerCommand::OrderStatus { number, code } => {
            status(desk, *number, code.as_deref()).await
        }
        CustomerCommand::CancelRequest { number } => cancel(desk, *number).await,
        CustomerCommand::PaymentReport { number, text, picture, .. } => {
            claim(desk, *number, text, *picture).await
        }
        CustomerCommand::Desk(DeskRequest::Delivery { place }) => delivery::said(desk, place).await,
        CustomerCommand::Desk(DeskRequest::DigitalResend { number }) => {
            handout::again(desk, *number).await
        }
        // The conversation answers these itself; see `Command::agent`.
        CustomerCommand::Greet
        | CustomerCommand::Help
        | CustomerCommand::Browse { .. }
        | CustomerCommand::Search { .. }
        | CustomerCommand::ProductInfo { .. }
        | CustomerCommand::Desk(_)
        | CustomerCommand::Human => {
            Ok(desk.only_reply(chat::conversation::help(desk.occasion.language)))
        }
    }
}

/// Shows an order of the customer's; with the code from the web it becomes theirs.
async fn status<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
    code: Option<&str>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let (Some(number), Some(code)) = (number, code) else {
        return Ok(match desk.chosen_order(number).await? {
            Some(order) => desk.only_reply(shown(&order.record, desk)),
            None => desk.only_reply(chat::order::no_orders(desk.occasion.language)),
        });
    };
    let before = desk.order(number).await?;
    if before.record.customer.person == desk.message.person {
        return Ok(desk.only_reply(shown(&before.record, desk)));
    }
    let matches: bool = before.record.code.as_bytes().ct_eq(code.as_bytes()).into();
    if !matches {
        return Err(Refusal::NoSuchOrder { number }.into());
    }
    let found = person::load_person(desk.table, &shop.id, desk.message.person).await?;
    let phone = found.and_then(|found| found.phone);
    let tail = phone.map(|phone| phone.tail().to_owned());
    let old = &before.record.customer;
    let customer = Customer {
        person: desk.message.person,
        name: old.name.clone(),
        phone_tail: tail.unwrap_or_else(|| old.phone_tail.clone()),
        language: Some(desk.occasion.language),
    };
    let order = Order { customer, ..before.record.clone() };
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: Some(desk.message.person),
        role: desk.occasion.role,
        action: "order.carried_to_chat".to_owned(),
        subject: number.to_string(),
        before: Some(old.person.to_string()),
        after: Some(order.customer.person.to_string()),
    };
    let writes = vec![
        store::order::save(&order, before.version)?,
        audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?,
    ];
    Ok(Answer { writes, told: desk.reply(shown(&order, desk)) })
}

/// Cancels an order of the customer's while it is theirs to cancel; else asks the shop to.
async fn cancel<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
) -> Result<Answer, Stop> {
    let Some(before) = desk.chosen_order(number).await? else {
        return Ok(desk.only_reply(chat::order::no_orders(desk.occasion.language)));
    };
    let ask = OrderAsk::Move { to: OrderState::Cancelled, reason: None };
    match desk.decided(&before, &ask).await {
        Err(Stop::Refused(Refusal::NotYours { .. } | Refusal::MoneyTaken { .. })) => {
            let (order, shop) = (&before.record, desk.occasion.shop);
            let told = desk
                .reply(chat::order::cancel_asked(desk.occasion.language, order))
                .owners(shop, &chat::owner::cancel_asked(shop.language(), order));
            Ok(Answer { writes: Vec::new(), told })
        }
        other => other,
    }
}

/// Notes that the customer says they have paid, and tells the owner.
async fn claim<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
    text: &str,
    picture: Option<FileId>,
) -> Result<Answer, Stop> {
    let Some(before) = desk.chosen_order(number).await? else {
        return Ok(desk.only_reply(chat::order::no_orders(desk.occasion.language)));
    };
    let claim = Claim {
        id: ClaimId::new(desk.clock.fresh()),
        text: text.chars().take(NOTE_CHARS_MAX).collect(),
        picture,
        at: desk.occasion.now,
    };
    desk.decided(&before, &OrderAsk::Claim(claim)).await
}

fn shown<T: Table, C: Clock>(order: &Order, desk: &Desk<'_, T, C>) -> domain::message::Bubble {
    chat::order::status(desk.occasion.language, order, desk.occasion.shop)
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// The customer's order of that number; of others' orders nothing is said.
    pub(super) async fn own_order(&self, number: OrderNumber) -> Result<Versioned<Order>, Stop> {
        let order = self.order(number).await?;
        if order.record.customer.person == self.message.person {
            Ok(order)
        } else {
            Err(Refusal::NoSuchOrder { number }.into())
        }
    }

    /// The customer's order of that number, or their newest.
    async fn chosen_order(
        &self,
        number: Option<OrderNumber>,
    ) -> Result<Option<Versioned<Order>>, Stop> {
        if let Some(number) = number {
            return self.own_order(number).await.map(Some);
        }
        let (shop, person) = (&self.occasion.shop.id, self.message.person);
        match store::order::newest_of(self.table, shop, person).await? {
            Some(order) => self.own_order(order.number).await.map(Some),
            None => Ok(None),
        }
    }

    /// Decides an ask of an order and tells everybody.
    pub(super) async fn decided(
        &self,
        before: &Versioned<Order>,
        ask: &OrderAsk,
    ) -> Result<Answer, Stop> {
        let plan = ordering::plan(self.table, self.clock, &self.occasion, before, ask).await?;
        let told = tell::of_plan(&self.occasion, &plan, ask, self.catalog)?;
        Ok(Answer { writes: plan.writes, told })
    }
}
