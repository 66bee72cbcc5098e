//! Finding an order by its number and the last four digits of the phone. Wrong tries are counted
//! per order, so that numbers and digits can't be walked.

use super::answer::{Problem, page, redirect};
use super::visit::Visit;
use crate::store::{attempt, order};
use bytes::Bytes;
use domain::ids::OrderNumber;
use http::{Response, StatusCode};
use ports::table::Table;
use subtle::ConstantTimeEq;
use views::pages::field::{Field, FieldError};
use views::pages::lookup::{LookupOutcome, LookupPage};

pub(super) fn show(visit: &Visit<'_>) -> Response<Bytes> {
    visit.with_cookie(page(StatusCode::OK, &LookupPage::new(visit.chrome())))
}

pub(super) async fn find(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let (number, digits) = (form.field("number"), form.field("digits"));
    let parsed = number.trim_start_matches('#').parse::<u64>().ok().map(OrderNumber);
    let are_four = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let mut again = LookupPage::new(visit.chrome());
    again.number = match parsed {
        Some(_) => Field::filled(number),
        None => Field::refused(number, FieldError::NumberMissing),
    };
    again.digits = if are_four {
        Field::filled(digits)
    } else {
        Field::refused(digits, FieldError::NotFourDigits)
    };
    let (Some(wanted), true) = (parsed, are_four) else {
        return Ok(visit.with_cookie(page(StatusCode::UNPROCESSABLE_ENTITY, &again)));
    };
    let what = format!("status#{}", wanted.0);
    let window = attempt::load(table, &visit.shop.id, &what, visit.now).await?;
    if window.is_used_up() {
        let wait_minutes = window.wait_minutes(visit.now);
        again.outcome = LookupOutcome::TooManyTries { wait_minutes };
        return Ok(visit.with_cookie(page(StatusCode::TOO_MANY_REQUESTS, &again)));
    }
    if let Some(found) = order::load_order(table, &visit.shop.id, wanted).await? {
        let tail = found.record.customer.phone_tail.as_bytes();
        if !tail.is_empty() && bool::from(tail.ct_eq(digits.as_bytes())) {
            return Ok(redirect(&visit.links().order(wanted, &found.record.code)));
        }
    }
    attempt::count(table, &visit.shop.id, &what, visit.now).await?;
    again.outcome = LookupOutcome::NoMatch;
    Ok(visit.with_cookie(page(StatusCode::NOT_FOUND, &again)))
}
