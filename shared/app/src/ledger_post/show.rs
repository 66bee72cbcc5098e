//! What the books say, told in chat: balances, who owes what, statements.

use super::{Answer, Desk};
use crate::books::Books;
use crate::ordering::{Occasion, Stop};
use crate::store::ledger;
use domain::command::ReportKind;
use domain::document::ReportAsk;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::RECEIVABLE;
use domain::money::Money;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::books::{self, Debtor};
use views::chat::sales::ROWS_MAX;
use views::chat::{day as end, document};

impl<T, C> Desk<'_, T, C> {
    /// The shop's books as they stand now.
    pub(super) fn books(&self) -> Books<'_, T> {
        let Occasion { shop, now, .. } = self.occasion;
        Books { table: self.table, shop, now }
    }
}

/// What is in an account, or in all that hold money.
pub(super) async fn balances<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let balances = ledger::load_balances(desk.table, &shop.id).await?;
    let shown = |code| Some(code) == account || (account.is_none() && chart.is_cash(code));
    let codes = chart.accounts().iter().map(|account| account.code).filter(|code| shown(*code));
    let codes: Vec<_> = codes.collect();
    Ok(Answer::say(books::balances(
        desk.occasion.language,
        &codes,
        &balances.totals,
        &chart,
        shop.currency,
    )))
}

/// How one customer stands.
pub(super) async fn debts<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    customer: &str,
) -> Result<Answer, Stop> {
    let debtors = desk.books().debtors(RECEIVABLE, &desk.today()).await?;
    let folded = customer.to_lowercase();
    let debtors: Vec<Debtor> =
        debtors.into_iter().filter(|debtor| debtor.name.to_lowercase() == folded).collect();
    let currency = desk.occasion.shop.currency;
    Ok(Answer::say(books::debts(desk.occasion.language, &debtors, customer, currency)))
}

/// A statement, with the way to have it as a file.
pub(super) async fn report<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: ReportKind,
    (range, versus): (&DayRange, Option<&DayRange>),
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let Occasion { language, shop, .. } = desk.occasion;
    let books = desk.books();
    let figures = books.figures(kind, range, account, ROWS_MAX).await?;
    let before = books.before(kind, range, versus).await?;
    let notes = books.notes(kind, range).await?;
    let bubble = figures.told(language, range, before.as_ref(), &notes, shop.currency);
    let versus = versus.cloned();
    let ask = ReportAsk::Books { report: kind, range: range.clone(), account, versus };
    Ok(Answer::say(document::with_files(language, bubble, &ask)))
}

/// A day as it ends, with the way to have it as a file.
pub(super) async fn end_of_day<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    day: &BusinessDay,
) -> Result<Answer, Stop> {
    let Occasion { language, shop, .. } = desk.occasion;
    let books = desk.books();
    // What was sold after the last evening's message is in none but this one.
    let before = day.plus_days(-1);
    let late = if desk.message.by_clock {
        books.sold_since(&before, desk.occasion.now.plus_hours(-24)).await?
    } else {
        0
    };
    let late = (late != 0).then(|| (before, Money::new(late, shop.currency)));
    let told = end::end_of_day(language, &books.end_of_day(day).await?, late, shop.currency);
    let ask = ReportAsk::EndOfDay { day: day.clone() };
    Ok(Answer::say(document::with_files(language, told, &ask)))
}
