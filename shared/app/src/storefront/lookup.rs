//! Finding an order, or a booking, by its number and the last four digits of the phone. Wrong tries
//! are counted for each, so that numbers and digits can't be walked.

use super::answer::{Problem, page, redirect};
use super::request::Form;
use super::visit::Visit;
use crate::store::{attempt, order};
use bytes::Bytes;
use domain::ids::OrderNumber;
use http::{Response, StatusCode};
use ports::table::Table;
use subtle::ConstantTimeEq;
use views::pages::field::{Field, FieldError};
use views::pages::lookup::{LookupOutcome, LookupPage};

/// What somebody says who looks for something of theirs.
pub(super) struct Sought {
    pub(super) number: Field,
    pub(super) digits: Field,
    /// The number, where both halves can be read.
    pub(super) wanted: Option<u64>,
}

impl Sought {
    pub(super) fn read(form: &Form) -> Self {
        let (number, digits) = (form.field("number"), form.field("digits"));
        let parsed = number.trim_start_matches('#').parse::<u64>().ok();
        let are_four = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            number: match parsed {
                Some(_) => Field::filled(number),
                None => Field::refused(number, FieldError::NumberMissing),
            },
            digits: if are_four {
                Field::filled(digits)
            } else {
                Field::refused(digits, FieldError::NotFourDigits)
            },
            wanted: parsed.filter(|_| are_four),
        }
    }

    /// What `load` finds with the last digits of its customer's phone, if they are these; or how the
    /// try ended. `what` names it where tries are counted.
    pub(super) async fn find<T>(
        &self,
        table: &impl Table,
        visit: &Visit<'_>,
        what: &str,
        load: impl Future<Output = Result<Option<(String, T)>, Problem>>,
    ) -> Result<Result<T, LookupOutcome>, Problem> {
        let window = attempt::load(table, &visit.shop.id, what, visit.now).await?;
        if window.is_used_up() {
            let wait_minutes = window.wait_minutes(visit.now);
            return Ok(Err(LookupOutcome::TooManyTries { wait_minutes }));
        }
        if let Some((tail, found)) = load.await? {
            let given = self.digits.value.as_bytes();
            if !tail.is_empty() && bool::from(tail.as_bytes().ct_eq(given)) {
                return Ok(Ok(found));
            }
        }
        attempt::count(table, &visit.shop.id, what, visit.now).await?;
        Ok(Err(LookupOutcome::NoMatch))
    }
}

/// The status of a page that asks again.
pub(super) fn status(outcome: LookupOutcome) -> StatusCode {
    match outcome {
        LookupOutcome::Asking => StatusCode::UNPROCESSABLE_ENTITY,
        LookupOutcome::NoMatch => StatusCode::NOT_FOUND,
        LookupOutcome::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
    }
}

pub(super) fn show(visit: &Visit<'_>) -> Response<Bytes> {
    visit.with_cookie(page(StatusCode::OK, &LookupPage::new(visit.chrome())))
}

pub(super) async fn find(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let sought = Sought::read(&form);
    let outcome = match sought.wanted.map(OrderNumber) {
        None => LookupOutcome::Asking,
        Some(number) => {
            let load = async {
                let found = order::load_order(table, &visit.shop.id, number).await?;
                Ok(found.map(|found| (found.record.customer.phone_tail, found.record.code)))
            };
            let what = format!("status#{}", number.0);
            match sought.find(table, visit, &what, load).await? {
                Ok(code) => return Ok(redirect(&visit.links().order(number, &code))),
                Err(outcome) => outcome,
            }
        }
    };
    let mut again = LookupPage::new(visit.chrome());
    (again.number, again.digits, again.outcome) = (sought.number, sought.digits, outcome);
    Ok(visit.with_cookie(page(status(outcome), &again)))
}
