//! Orders that the shop writes down or changes for a customer. What they come to is worked out and
//! shown first, and only what was seen is done. And the shop's words to a customer.

use super::{Answer, Desk, credit_book, listing};
use crate::ordering::{self, Stop, tell};
use crate::store::audit::{self, Audit};
use crate::store::person::{self, Person};
use crate::store::{Versioned, identity};
use domain::cart::{Cart, LINES_MAX, PricedLine};
use domain::command::{
    ChangeBy, Command, DeskCommand, DocumentKind, LineChange, SaleCommand, ShopCommand,
};
use domain::contact::{Address, Phone};
use domain::deed::{Deed, Lasting};
use domain::ids::{AuditId, OrderNumber, PersonId};
use domain::language::Language;
use domain::message::CommandMessage;
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::{Customer, NAME_CHARS_MAX, NOTE_CHARS_MAX, Order, OrderLine, Origin};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &SaleCommand,
) -> Result<Answer, Stop> {
    match command {
        SaleCommand::Create { .. } => created(desk, command).await,
        SaleCommand::EditLines { number, changes, seen } => {
            changed(desk, *number, changes, *seen).await
        }
        SaleCommand::Message { number, text } => {
            message(desk, *number, text.as_deref().unwrap_or_default()).await
        }
        SaleCommand::PaymentList { range, account, page } => {
            listing::payments(desk, range.as_ref(), *account, page.as_deref()).await
        }
    }
}

/// Shows a new order, or places it or offers it if it still comes to what was seen.
async fn created<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &SaleCommand,
) -> Result<Answer, Stop> {
    let SaleCommand::Create { customer: name, phone, lines, seen, is_quoted, .. } = command else {
        return Err(Refusal::EmptyCart.into());
    };
    let (name, is_quoted) = (name.as_deref().unwrap_or_default(), *is_quoted);
    let (customer, introduced) = customer(desk, name, phone.as_deref()).await?;
    let mut ordered = Cart::default();
    for line in lines {
        let Some((_, variant)) = desk.catalog.find(&line.sku) else {
            return Err(Refusal::NoLongerSold { sku: line.sku.clone() }.into());
        };
        ordered = ordered.add(&line.sku, line.quantity, variant.measure)?;
    }
    let priced = ordered.priced(desk.catalog)?;
    let occasion = &desk.occasion;
    let draft = ordering::draft(occasion, desk.clock, customer, Origin::WhatsApp, &priced, "")?;
    let total = draft.record.total;
    let Some(seen) = *seen else {
        // What is only offered may be out of stock today.
        if !is_quoted {
            ordering::would(desk.table, occasion, &draft, &OrderAsk::Place).await?;
        }
        let sentence = chat::sale::new_order(desk.occasion.language, &draft.record, is_quoted);
        return asked(desk, with_seen(command, total), &sentence).await;
    };
    if seen != total {
        return Err(Refusal::SumChanged.into());
    }
    let (plan, told) = if is_quoted {
        let plan = ordering::plan_draft(desk.table, desk.clock, occasion, draft).await?;
        let told = tell::of_quotation(occasion, &plan).command(issued(desk, plan.order.number));
        (plan, told)
    } else {
        let plan = ordering::plan_new(desk.table, desk.clock, occasion, draft).await?;
        let told = tell::of_plan(occasion, &plan, &OrderAsk::Place, desk.catalog)?;
        (plan, told)
    };
    let number = plan.order.number;
    let writes = introduced.into_iter().chain(plan.writes).collect();
    desk.noting(Answer { writes, told }, &Deed::Placed { order: number })
}

/// Has the quotation of an order written, for whoever asked for it.
fn issued<T: Table, C: Clock>(desk: &Desk<'_, T, C>, number: OrderNumber) -> CommandMessage {
    let paper = DeskCommand::DocumentIssue { kind: DocumentKind::Proposal, number, payment: None };
    desk.message.followed_by(Command::Shop(ShopCommand::Desk(paper)))
}

fn with_seen(command: &SaleCommand, total: Money) -> SaleCommand {
    let mut shown = command.clone();
    if let SaleCommand::Create { seen, .. } | SaleCommand::EditLines { seen, .. } = &mut shown {
        *seen = Some(total);
    }
    shown
}

/// Asks for the yes to a sentence, upon which the command runs.
async fn asked<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: SaleCommand,
    sentence: &str,
) -> Result<Answer, Stop> {
    let command = Command::Shop(ShopCommand::Sale(Box::new(command)));
    let (writes, nonce) = desk.waits_for(command).await?;
    let bubble = chat::conversation::confirm(desk.occasion.language, sentence, &nonce);
    Ok(Answer { writes, told: desk.reply(bubble) })
}

/// Who an order is for: whoever has the number, known or new, or the one customer of that name.
async fn customer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: &str,
    phone: Option<&str>,
) -> Result<(Customer, Vec<Write>), Stop> {
    let shop = desk.occasion.shop;
    let name: String = name.chars().take(NAME_CHARS_MAX).collect();
    let of = |person: PersonId, phone: Option<&Phone>, language: Option<Language>| Customer {
        person,
        language,
        name: name.clone(),
        phone_tail: phone.map(|phone| phone.tail().to_owned()).unwrap_or_default(),
    };
    let Some(text) = phone else {
        let person = match credit_book::customer_named(desk, &name).await {
            Ok(person) => person,
            Err(Stop::Refused(_)) => return Err(Refusal::WhoIs { name }.into()),
            Err(failed) => return Err(failed),
        };
        let known = person::load_person(desk.table, &shop.id, person).await?;
        let (phone, language) =
            known.map_or_else(Default::default, |known| (known.phone, known.language));
        return Ok((of(person, phone.as_ref(), language), Vec::new()));
    };
    let phone = Phone::from_local(text, &shop.country_code).map_err(|_| Refusal::NotAPhone)?;
    if let Some(id) = identity::by_phone(desk.table, desk.page_key, &shop.id, &phone).await? {
        let known = person::load_person(desk.table, &shop.id, id).await?;
        let language = known.and_then(|known| known.language);
        return Ok((of(id, Some(&phone), language), Vec::new()));
    }
    let id = PersonId::new(desk.clock.fresh());
    let address = Address::Phone(phone.clone());
    let record = Person {
        name: name.clone(),
        address: Some(address.clone()),
        phone: Some(phone.clone()),
        ..Person::nobody(id)
    };
    let bound = person::bind(desk.page_key, &shop.id, &address, id)?;
    Ok((of(id, Some(&phone), None), vec![person::add(&shop.id, &record)?, bound]))
}

/// Shows an order with other goods in it, or changes it if it still comes to what was seen.
async fn changed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    changes: &[LineChange],
    seen: Option<Money>,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let ask = OrderAsk::Reline(relined(desk, &before.record, changes)?);
    let after = ordering::would(desk.table, &desk.occasion, &before, &ask).await?;
    let Some(seen) = seen else {
        let command = SaleCommand::EditLines { number, changes: changes.to_vec(), seen: None };
        let sentence =
            chat::sale::changed_order(desk.occasion.language, &after, before.record.total);
        return asked(desk, with_seen(&command, after.total), &sentence).await;
    };
    if seen != after.total {
        return Err(Refusal::SumChanged.into());
    }
    let answer = desk.decided(&before, &ask).await?;
    desk.lasting(answer, Lasting::Relined, Some(number))
}

/// The lines of an order after some changes. What was in it keeps the price it was ordered at; what
/// comes new has the price of today.
fn relined<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    order: &Order,
    changes: &[LineChange],
) -> Result<Vec<OrderLine>, Stop> {
    let mut lines = order.lines.clone();
    for LineChange { sku, by } in changes {
        let place = lines.iter().position(|line| line.sku == *sku);
        let held = place.and_then(|place| lines.get(place)).map_or(0, |line| line.quantity);
        let quantity = match *by {
            ChangeBy::More(more) => held.saturating_add(more),
            ChangeBy::Fewer(fewer) => {
                held.checked_sub(fewer).ok_or_else(|| Refusal::NotInOrder { sku: sku.clone() })?
            }
            ChangeBy::To(0) if place.is_none() => {
                return Err(Refusal::NotInOrder { sku: sku.clone() }.into());
            }
            ChangeBy::To(count) => count,
        };
        match (place, quantity) {
            (Some(place), 0) => {
                lines.remove(place);
            }
            (None, 0) => {}
            (Some(place), _) => {
                if let Some(line) = lines.get_mut(place) {
                    more_or_less(line, quantity)?;
                }
            }
            (None, _) => lines.push(fresh_line(desk, sku, quantity)?),
        }
    }
    if lines.len() > LINES_MAX {
        return Err(Refusal::TooManyLines { most: LINES_MAX }.into());
    }
    Ok(lines)
}

fn more_or_less(line: &mut OrderLine, quantity: u32) -> Result<(), Refusal> {
    let (measure, most) = (line.measure, line.measure.quantity_max());
    if quantity > most {
        return Err(Refusal::QuantityTooLarge { asked: quantity, most, measure });
    }
    line.total = measure.priced(line.unit_price, i64::from(quantity))?;
    line.quantity = quantity;
    Ok(())
}

fn fresh_line<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &domain::ids::Sku,
    quantity: u32,
) -> Result<OrderLine, Stop> {
    let found = desk.catalog.find(sku);
    let (product, variant) = found.ok_or_else(|| Refusal::NoLongerSold { sku: sku.clone() })?;
    // A cart knows how much of one thing an order takes.
    Cart::default().set(sku, quantity, variant.measure)?;
    let total = variant.price_of(quantity)?;
    Ok(ordering::snapshot(&PricedLine { product, variant, quantity, total }, desk.occasion.shop))
}

/// Sends the shop's words to the customer of an order.
async fn message<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    text: &str,
) -> Result<Answer, Stop> {
    let Versioned { record: order, .. } = desk.order(number).await?;
    let shop = desk.occasion.shop;
    let chars = text.chars().count();
    if chars > NOTE_CHARS_MAX {
        return Err(Refusal::TooLong { most: NOTE_CHARS_MAX }.into());
    }
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: "order.written_about".to_owned(),
        subject: number.to_string(),
        before: None,
        after: Some(format!("{chars} characters")),
    };
    let writes = vec![audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?];
    let told = desk.reply(chat::sale::message_sent(desk.occasion.language, number));
    let told = told.customer(
        &order,
        shop,
        chat::sale::message(desk.occasion.language_of(&order), &order, text, shop),
    );
    desk.lasting(Answer { writes, told }, Lasting::Written, Some(number))
}
