//! Statements of customers' accounts: what was charged and paid, as the books have it. A customer
//! gets their own, those who see the books anybody's.

use super::new::New;
use super::{Answer, Desk};
use crate::books::account::{self, Account};
use crate::ordering::Stop;
use crate::store::document::Content;
use crate::store::person::{self, Person};
use domain::document::{Lock, Paper, StatementFacts, of_statement};
use domain::ids::PersonId;
use domain::money::Money;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;

/// Issues the statement of a customer, or finds the one that holds.
pub(super) async fn of_customer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    customer: PersonId,
    range: Option<&DayRange>,
) -> Result<Answer, Stop> {
    let (occasion, language) = (&desk.occasion, desk.occasion.language);
    let (shop, for_customer) = (occasion.shop, desk.is_for_customer());
    let today = occasion.now.business_day(&shop.zone);
    let so_far = || DayRange { from: today.month().first(), to: today.clone() };
    let range = range.cloned().unwrap_or_else(so_far);
    let known = person::load_person(desk.table, &shop.id, customer).await?;
    let known = known.unwrap_or_else(|| Person::nobody(customer));
    let Account { now: account, statement, last_entry } =
        account::of_customer(desk.table, &shop.id, customer, &range, &today).await?;
    if statement.lines.is_empty() && statement.opening == 0 {
        return Ok(Answer::Say(said::nothing_on_account(language, &range, for_customer)));
    }
    let paper = Paper::Statement { customer, range };
    if desk.lock(customer, false).await? != Lock::Phone || known.phone.is_none() {
        return Ok(Answer::Say(said::no_phone_at_all(language, for_customer)));
    }
    let name = known.name.clone();
    let facts =
        StatementFacts { name: &name, statement: &statement, open: &account.open, today: &today };
    desk.handed(&New {
        number: None,
        customer,
        language: if for_customer { language } else { known.language_in(shop) },
        amount: Some(Money::new(statement.closing, shop.currency)),
        basis: of_statement(facts),
        lock: Lock::Phone,
        of: format!("customer {customer}"),
        content: Content::Statement { name, account, last_entry: Some(last_entry) },
        paper,
    })
    .await
}
