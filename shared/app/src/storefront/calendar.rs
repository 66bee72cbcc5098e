//! What is booked, for whoever has a link of the shop's: as a page for a few days, and as a feed that
//! calendar programs follow. Shows only.

use super::answer::{Problem, page};
use super::booking::{agenda, link_key};
use super::document::{calendar_answer, kept_nowhere};
use super::visit::Visit;
use super::{Ports, refusal_note};
use crate::booking;
use crate::calendar_link::{self, ALL, NoCalendar};
use crate::store::{self, audit::Audit};
use bytes::Bytes;
use domain::booking::Booking;
use domain::booking::place::Span;
use domain::booking::state::BookingState;
use domain::ids::CauseId;
use domain::phrase::link;
use domain::time::BusinessDay;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::secrets::Secrets;
use ports::table::Table;
use views::calendar_file;
use views::pages::calendar::{CalendarLinkPage, CalendarPage, CalendarShown, CalendarView};

/// A feed holds so many days that are over,
const FEED_DAYS_BACK: i64 = 30;
/// and so many that are to come.
const FEED_DAYS_AHEAD: i64 = 366;

/// Shows a day or a week of the shop's bookings.
pub(super) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let (key, shop) = (link_key(ports.secrets).await?, &visit.shop);
    if let Err(why) = calendar_link::opens_page(&key, &shop.id, token, visit.now) {
        return refused(ports, visit, why).await;
    }
    let today = visit.now.business_day(&shop.zone);
    let day = BusinessDay::parse(visit.asked.query("day")).unwrap_or_else(|| today.clone());
    let is_day = visit.asked.query("view") == CalendarView::Day.as_str();
    let view = if is_day { CalendarView::Day } else { CalendarView::Week };
    let agenda = agenda(ports.table, visit).await?;
    let bookings = booking::kept(ports.table, shop, &view.range(&day), visit.now).await?;
    let chrome = visit.chrome_in(visit.language(), &link::hello_words(&shop.name));
    let shown = CalendarShown {
        token,
        view,
        day: &day,
        today: &today,
        agenda: &agenda,
        bookings: &bookings,
    };
    Ok(kept_nowhere(page(StatusCode::OK, &CalendarPage::new(chrome, shop, &shown))))
}

/// The feed of one resource's bookings, or of all: what the shop agreed to, and what was called off
/// since, so that it disappears where it was shown.
pub(super) async fn feed<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    tag: &str,
    file: &str,
) -> Result<Response<Bytes>, Problem> {
    let (key, shop) = (link_key(ports.secrets).await?, &visit.shop);
    let agenda = agenda(ports.table, visit).await?;
    let name = file.strip_suffix(".ics").unwrap_or_default();
    if !calendar_link::opens_feed(&key, &shop.id, name, agenda.feed_edition, tag) {
        return refused(ports, visit, NoCalendar::Unknown).await;
    }
    let span = Span {
        from: visit.now.plus_hours(-24 * FEED_DAYS_BACK),
        to: visit.now.plus_hours(24 * FEED_DAYS_AHEAD),
    };
    let mut found = store::booking::between(ports.table, &shop.id, span).await?;
    found.retain(|one| is_followed(one) && (name == ALL || one.resource.as_str() == name));
    let rows: Vec<_> = found.iter().map(|one| (one, agenda.name_of(&one.resource))).collect();
    let whose = agenda.resources.iter().find(|resource| resource.id.as_str() == name);
    let title = match whose {
        Some(resource) => format!("{}, {}", resource.name, shop.name),
        None => shop.name.clone(),
    };
    Ok(calendar_answer(calendar_file::of_feed(&title, &rows, shop)))
}

/// The page of a link that opens nothing, and the row of the audit log.
async fn refused<T: Table, Q, F, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    why: NoCalendar,
) -> Result<Response<Bytes>, Problem> {
    let shop = &visit.shop;
    let is_over = why == NoCalendar::Over;
    let reason =
        if is_over { "the link is over" } else { "the link was guessed, changed or ended" };
    let cause: Result<CauseId, _> = "web:calendar".parse();
    let row = Audit {
        at: visit.now,
        cause: cause.map_err(|error| Problem::Broken(error.to_string()))?,
        person: None,
        role: None,
        action: "refused.calendar.link".to_owned(),
        subject: "calendar".to_owned(),
        before: None,
        after: Some(reason.to_owned()),
    };
    refusal_note::write(ports.table, ports.clock, shop, "calendar", &row).await?;
    let chrome = visit.chrome_in(visit.language(), &link::hello_words(&shop.name));
    let shown = CalendarLinkPage { chrome, is_over };
    Ok(kept_nowhere(page(StatusCode::FORBIDDEN, &shown)))
}

fn is_followed(booking: &Booking) -> bool {
    match booking.state {
        BookingState::Confirmed | BookingState::Cancelled | BookingState::Missed => true,
        BookingState::Offered
        | BookingState::Tentative
        | BookingState::Rejected
        | BookingState::Expired => false,
    }
}
