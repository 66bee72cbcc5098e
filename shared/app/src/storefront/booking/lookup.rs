//! Finding a booking by its number and the last four digits of the phone.

use super::super::Ports;
use super::super::answer::{Problem, page, redirect};
use super::super::lookup::{Sought, status};
use super::super::visit::Visit;
use super::{code, link_key};
use crate::store::booking;
use bytes::Bytes;
use domain::phrase::link;
use http::{Response, StatusCode};
use ports::secrets::Secrets;
use ports::table::Table;
use views::pages::booking::BookingLookupPage;
use views::pages::field::Field;
use views::pages::lookup::LookupOutcome;

/// Asks which booking somebody wants to see.
pub(in crate::storefront) fn lookup(visit: &Visit<'_>) -> Response<Bytes> {
    let (number, digits) = (Field::default(), Field::default());
    asking(visit, StatusCode::OK, &number, &digits, LookupOutcome::Asking)
}

/// Leads whoever knows the number and the digits to their booking.
pub(in crate::storefront) async fn find<T: Table, Q, F, S: Secrets, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let sought = Sought::read(&form);
    let outcome = match sought.wanted {
        None => LookupOutcome::Asking,
        Some(number) => {
            let load = async {
                let found = booking::load_booking(ports.table, &visit.shop.id, number).await?;
                Ok(found.map(|found| (found.record.customer.phone_tail, number)))
            };
            let what = format!("booking#{number}");
            match sought.find(ports.table, visit, &what, load).await? {
                Ok(number) => {
                    let code = code(&link_key(ports.secrets).await?, &visit.shop.id, number);
                    return Ok(redirect(&visit.links().booking(number, &code)));
                }
                Err(outcome) => outcome,
            }
        }
    };
    Ok(asking(visit, status(outcome), &sought.number, &sought.digits, outcome))
}

fn asking(
    visit: &Visit<'_>,
    status: StatusCode,
    number: &Field,
    digits: &Field,
    outcome: LookupOutcome,
) -> Response<Bytes> {
    let chrome = visit.chrome_in(visit.language(), &link::hello_words(&visit.shop.name));
    visit.with_cookie(page(status, &BookingLookupPage::new(chrome, number, digits, outcome)))
}
