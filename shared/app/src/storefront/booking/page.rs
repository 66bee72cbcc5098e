//! A booking's page, for whoever has its code; the form that cancels it; and its calendar file.

use super::super::Ports;
use super::super::answer::{Problem, page, redirect};
use super::super::checkout::fresh_key;
use super::super::document;
use super::super::order::tidied;
use super::super::visit::Visit;
use super::{TRIES_MAX, agenda, commit, earlier, occasion, with_code};
use crate::store::once::Landed;
use crate::store::{StoreError, order, standing};
use bytes::Bytes;
use domain::booking::decide::BookingAsk;
use domain::booking::{Booking, NotBooked};
use domain::phrase::link;
use domain::refusal::Refusal;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use views::calendar_file;
use views::pages::booking::{BookingPage, BookingShown};

/// Shows a booking to whoever has its code.
pub(in crate::storefront) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: u64,
) -> Result<Response<Bytes>, Problem> {
    let code = visit.asked.query("code");
    let Some(found) = with_code(ports.table, ports.secrets, visit, number, code).await? else {
        return Ok(redirect(&visit.links().bookings()));
    };
    let mut shown = booking_page(ports.table, ports.clock, visit, &found.record, code).await?;
    shown.is_just_made = visit.asked.query("made") == "1";
    Ok(visit.with_cookie(page(StatusCode::OK, &shown)))
}

async fn booking_page(
    table: &impl Table,
    clock: &impl Clock,
    visit: &Visit<'_>,
    booking: &Booking,
    code: &str,
) -> Result<BookingPage, Problem> {
    let agenda = agenda(table, visit).await?;
    let booking = &booking.clone().as_of(visit.now);
    let resource = agenda.name_of(&booking.resource);
    let chrome = visit.chrome_in(visit.language(), &link::booking_words(booking.number));
    let order = match booking.ahead {
        Some(ahead) => order::load_order(table, &visit.shop.id, ahead.order).await?,
        None => None,
    };
    let paid = order.as_ref().and_then(|found| found.record.paid_net().ok());
    let order = order.map(|found| visit.links().order(found.record.number, &found.record.code));
    let order_href = order.as_deref();
    let shown = BookingShown { booking, resource, code, order_href, paid, now: visit.now };
    Ok(BookingPage::new(chrome, &visit.shop, &shown, fresh_key(clock)))
}

/// Cancels a booking for whoever has its code, once per form.
pub(in crate::storefront) async fn cancel<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: u64,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let (cause, code) = (visit.cause(&form)?, form.field("code"));
    let agenda = agenda(ports.table, visit).await?;
    for _ in 0..TRIES_MAX {
        let Some(before) = with_code(ports.table, ports.secrets, visit, number, code).await? else {
            return Ok(redirect(&visit.links().bookings()));
        };
        let back = redirect(&visit.links().booking(number, code));
        if earlier(ports.table, visit, &cause).await?.is_some() {
            return Ok(back);
        }
        let before = match standing::open_booking(before, visit.now) {
            Ok(before) => before,
            Err(StoreError::RunOut(what)) => {
                tidied(ports, visit, what).await?;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let occasion = occasion(visit, &cause, before.record.customer.person);
        let ask = BookingAsk::Cancel { reason: None, gives_up: false };
        match commit(ports, &occasion, &visit.catalog, &agenda, &before, &ask, Vec::new()).await {
            Ok((Landed::Now | Landed::Before, _)) => return Ok(back),
            Ok((Landed::Raced, _)) => {}
            Err(stop) => {
                let Refusal::Booking(why) = Problem::of_stop(stop)? else {
                    return Err(Problem::BadRequest);
                };
                // Called off from another tab or in chat: the page says so by itself.
                if matches!(why, NotBooked::AlreadyThere { .. }) {
                    return Ok(back);
                }
                let shown = booking_page(ports.table, ports.clock, visit, &before.record, code);
                let shown = shown.await?.because(&why);
                return Ok(visit.with_cookie(page(StatusCode::CONFLICT, &shown)));
            }
        }
    }
    Err(Problem::Unavailable("the booking keeps changing".to_owned()))
}

/// A booking as a file for calendars.
pub(in crate::storefront) async fn file<T: Table, Q, F, S: Secrets, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: u64,
) -> Result<Response<Bytes>, Problem> {
    let code = visit.asked.query("code");
    let Some(found) = with_code(ports.table, ports.secrets, visit, number, code).await? else {
        return Ok(redirect(&visit.links().bookings()));
    };
    let agenda = agenda(ports.table, visit).await?;
    let booking = found.record.as_of(visit.now);
    let resource = agenda.name_of(&booking.resource);
    Ok(document::calendar_answer(calendar_file::of_booking(&booking, resource, &visit.shop)))
}
