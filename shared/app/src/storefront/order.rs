//! An order's page, for whoever has its code, and the button that places a draft.

use super::Ports;
use super::answer::{Problem, page, redirect};
use super::checkout::{fresh_key, send_and_settle};
use super::visit::Visit;
use super::{document, download};
use crate::expire;
use crate::ordering::happened::Happened;
use crate::ordering::{self, Occasion, Stop, tell};
use crate::store::once::{self, Done, Landed};
use crate::store::standing::{self, RunOut};
use crate::store::{StoreError, Versioned, order};
use bytes::Bytes;
use domain::access::Role;
use domain::ids::{CauseId, OrderNumber};
use domain::order::decide::OrderAsk;
use domain::order::{Claim, Order};
use domain::phrase::link;
use domain::refusal::Refusal;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use subtle::ConstantTimeEq;
use views::pages::order::OrderPage;

const TRIES_MAX: usize = 8;

pub(super) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: OrderNumber,
) -> Result<Response<Bytes>, Problem> {
    let Some(found) = with_code(ports.table, visit, number, visit.asked.query("code")).await?
    else {
        return Ok(redirect(&visit.links().orders()));
    };
    let mut shown = order_page(ports, visit, &found.record).await?;
    shown.is_just_placed = visit.asked.query("placed") == "1";
    Ok(visit.with_cookie(page(StatusCode::OK, &shown)))
}

/// Tidies up what has run out before anything is decided on it.
pub(super) async fn tidied<T: Table, Q: Queue, F, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    what: RunOut,
) -> Result<(), Problem> {
    let Ports { table, queue, clock, .. } = *ports;
    // On the heap: it is rare, and would make every future of the page larger.
    let tidied = Box::pin(expire::tidy(table, queue, clock, &visit.shop.id, what, visit.now));
    tidied.await.map_err(|error| Problem::Unavailable(error.to_string()))
}

/// The order's page as it stands now, whoever has noted so or not.
pub(super) async fn order_page<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    order: &Order,
) -> Result<OrderPage, Problem> {
    let order = &standing::of_order(ports.table, order.clone(), visit.now).await?;
    let history = order::history(ports.table, &visit.shop.id, order.number).await?;
    let chrome = visit.chrome_saying(&link::order_words(order.number, &order.code));
    let mut page = OrderPage::new(chrome, &visit.shop, order, &history, fresh_key(ports.clock))?;
    page.documents = document::rows(ports.table, visit, order).await?;
    page.downloads = download::rows(ports, visit, order).await?;
    Ok(page)
}

/// The order, if the code is its own. A wrong code and a wrong number look the same.
pub(super) async fn with_code(
    table: &impl Table,
    visit: &Visit<'_>,
    number: OrderNumber,
    code: &str,
) -> Result<Option<Versioned<Order>>, Problem> {
    let found = order::load_order(table, &visit.shop.id, number).await?;
    Ok(found.filter(|found| found.record.code.as_bytes().ct_eq(code.as_bytes()).into()))
}

/// Places a draft.
pub(super) async fn place<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: OrderNumber,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let cause = visit.cause(&form)?;
    let code = form.field("code");
    let back = visit.links().order(number, code);
    match decided(ports, visit, &cause, number, code, &OrderAsk::Place).await? {
        Outcome::Done => Ok(redirect(&format!("{back}&placed=1"))),
        Outcome::NoOrder => Ok(redirect(&visit.links().orders())),
        // The page shows how the order stands, and the lines what is missing.
        Outcome::Refused(Refusal::NotEnoughStock { short }) => {
            let first = short.first();
            let (sku, left) = (first.map(|short| &short.sku), first.map(|short| short.left));
            Ok(redirect(&super::visit::did(&back, "only-left", sku, left)))
        }
        Outcome::Refused(_) => Ok(redirect(&back)),
    }
}

/// How a customer's ask on the web ended.
pub(super) enum Outcome {
    Done,
    NoOrder,
    Refused(Refusal),
}

/// The page that owners are shown the way to: of what the claim is about, or of the order.
fn about(visit: &Visit<'_>, number: OrderNumber, code: &str, ask: &OrderAsk) -> String {
    visit.absolute(&match ask {
        OrderAsk::Claim(Claim { picture: Some(file), .. }) => {
            visit.links().claim_picture(number, code, *file)
        }
        OrderAsk::Place
        | OrderAsk::Pay { .. }
        | OrderAsk::Unpay(_)
        | OrderAsk::Undiscount(_)
        | OrderAsk::Reline(_)
        | OrderAsk::StepBack { .. }
        | OrderAsk::Move { .. }
        | OrderAsk::Expire
        | OrderAsk::PlaceUntil(_)
        | OrderAsk::HoldUntil(_)
        | OrderAsk::Remind { .. }
        | OrderAsk::CallOff { .. }
        | OrderAsk::Unforfeit
        | OrderAsk::Had
        | OrderAsk::Discount(_)
        | OrderAsk::OnCredit { .. }
        | OrderAsk::Return(_)
        | OrderAsk::PayBack(_)
        | OrderAsk::GiveInExchange { .. }
        | OrderAsk::PlacePaid(_)
        | OrderAsk::HandOut
        | OrderAsk::Claim(_) => visit.links().order(number, code),
    })
}

/// Decides an ask of an order for whoever has its code, once per form.
pub(super) async fn decided<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    cause: &CauseId,
    number: OrderNumber,
    code: &str,
    ask: &OrderAsk,
) -> Result<Outcome, Problem> {
    let shop = &visit.shop;
    let page = about(visit, number, code, ask);
    for _ in 0..TRIES_MAX {
        if once::earlier(ports.table, &shop.id, cause).await?.is_some() {
            return Ok(Outcome::Done);
        }
        let Some(before) = with_code(ports.table, visit, number, code).await? else {
            return Ok(Outcome::NoOrder);
        };
        let occasion = Occasion {
            shop,
            cause,
            person: Some(before.record.customer.person),
            role: Some(Role::Customer),
            language: shop.language(),
            page: Some(&page),
            heard: None,
            now: visit.now,
        };
        let planned = ordering::plan(ports.table, ports.clock, &occasion, &before, ask).await;
        let plan = match planned {
            Ok(plan) => plan,
            // It stands as the sweep will leave it before anything is decided on it.
            Err(Stop::Failed(StoreError::RunOut(what))) => {
                tidied(ports, visit, what).await?;
                continue;
            }
            Err(stopped) => return Ok(Outcome::Refused(Problem::of_stop(stopped)?)),
        };
        let told = tell::of_plan(&occasion, &plan, ask, &visit.catalog)?;
        let happened = told.happened();
        let done = Done::new(&shop.id, cause, &number, told.into_effects(&occasion));
        let record = done.write(visit.now, false)?;
        match once::commit(ports.table, record, plan.writes).await? {
            Landed::Now => {
                happened.into_iter().for_each(Happened::announce);
                send_and_settle(ports, &done).await;
                return Ok(Outcome::Done);
            }
            Landed::Before => return Ok(Outcome::Done),
            Landed::Raced => {}
        }
    }
    Err(Problem::Unavailable("the order keeps changing".to_owned()))
}
