//! The credit book: what a customer may owe, and money that comes for whatever they owe.

use super::{Answer, Desk};
use crate::ordering::tell::Told;
use crate::ordering::{self, Stop, post};
use crate::store::audit::{self, Audit};
use crate::store::order::{self, Wanted};
use crate::store::person;
use domain::deed::{Deed, Lasting};
use domain::ids::{AuditId, PaymentId, PersonId};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{BANK, CASH, MOBILE_MONEY};
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::{CashAccount, Order, Payment};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

/// More orders than this are not settled by one payment: they would not fit one commit.
const ORDERS_MAX: usize = 12;
/// How many of the newest orders are looked through for a customer's name.
const PAGES_MAX: usize = 25;

pub(super) async fn limit<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: Option<&str>,
    limit: Option<Money>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let limit = limit.filter(|limit| limit.minor() >= 0).ok_or(Refusal::BadAmount)?;
    let id = customer_named(desk, name.unwrap_or_default()).await?;
    let known = person::load_to_change(desk.table, &shop.id, id).await?;
    let known = known.ok_or_else(|| no_such(name.unwrap_or_default()))?;
    let before = known.record.credit_limit;
    let changed =
        person::Person { credit_limit: Some(limit), on_account: true, ..known.record.clone() };
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: audit::CREDIT_LIMITED.to_owned(),
        subject: id.to_string(),
        before: before.map(|before| before.minor().to_string()),
        after: Some(limit.minor().to_string()),
    };
    let writes = vec![
        person::save(&shop.id, &changed, known.version)?,
        audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?,
    ];
    let told = desk.reply(chat::owner::credit_limit(desk.occasion.language, &changed.name, limit));
    desk.lasting(Answer { writes, told }, Lasting::Limited, None)
}

/// Settles the orders a customer owes, the one due first before the others. What is more than they
/// owe is refused: nobody knows what it is for.
pub(super) async fn settle<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: Option<&str>,
    amount: Option<Money>,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let amount = amount.filter(|amount| amount.is_positive()).ok_or(Refusal::BadAmount)?;
    let account = account.and_then(cash_account).ok_or(Refusal::BadAmount)?;
    let customer = customer_named(desk, name.unwrap_or_default()).await?;
    let mut owed = order::on_credit_of(desk.table, &shop.id, customer).await?;
    owed.sort_by_key(|order| (order.credit_until.clone(), order.number));
    let due =
        Money::sum(owed.iter().map(Order::due).collect::<Result<Vec<_>, _>>()?, shop.currency)?;
    if amount.minor() > due.minor() || owed.len() > ORDERS_MAX {
        return Err(Refusal::AboveDebt { owed: due }.into());
    }
    let (mut left, mut writes, mut settled) = (amount, Vec::new(), Vec::new());
    let (mut told, mut payments) = (Told::nobody(), Vec::new());
    for open in owed {
        if !left.is_positive() {
            break;
        }
        let before = desk.order(open.number).await?;
        let due = before.record.due()?;
        let part = if left.minor() < due.minor() { left } else { due };
        let payment = Payment {
            id: PaymentId::new(desk.clock.fresh()),
            amount: part,
            account,
            reference: None,
            recorded_by: desk.message.person,
            at: desk.occasion.now,
            cause: desk.occasion.cause.clone(),
            takes_back: None,
        };
        payments.push((open.number, payment.id));
        let ask = OrderAsk::Pay { payment, more_than_due: false };
        let plan = ordering::plan(desk.table, desk.clock, &desk.occasion, &before, &ask).await?;
        for voucher in post::of_plan(&desk.occasion, &plan)? {
            told = told.books(voucher);
        }
        settled.push((open.number, part));
        writes.extend(plan.writes);
        left = left.minus(part)?;
    }
    let rest = due.minus(amount)?;
    let said = chat::owner::settled(
        desk.occasion.language,
        name.unwrap_or_default(),
        amount,
        &settled,
        rest,
    );
    let answer = Answer { writes, told: told.answer(desk.message.person, said) };
    desk.noting(answer, &Deed::Payments { payments })
}

fn cash_account(code: AccountCode) -> Option<CashAccount> {
    match code {
        CASH => Some(CashAccount::Cash),
        BANK => Some(CashAccount::Bank),
        MOBILE_MONEY => Some(CashAccount::MobileMoney),
        _ => None,
    }
}

fn no_such(name: &str) -> Refusal {
    Refusal::NoSuchCustomer { name: name.to_owned() }
}

/// The customer of that name: one on account, or one who has ordered lately. Two of one name are
/// nobody.
pub(super) async fn customer_named<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: &str,
) -> Result<PersonId, Stop> {
    let shop = &desk.occasion.shop.id;
    let folded = name.trim().to_lowercase();
    let on_account = person::on_account(desk.table, shop).await?;
    let mut found: Vec<PersonId> = on_account
        .iter()
        .filter(|person| person.name.to_lowercase() == folded)
        .map(|person| person.id)
        .collect();
    if found.is_empty() {
        found = customers_of_orders(desk, &folded).await?;
    }
    match found.as_slice() {
        [only] => Ok(*only),
        [] | [_, ..] => Err(no_such(name).into()),
    }
}

async fn customers_of_orders<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    folded: &str,
) -> Result<Vec<PersonId>, Stop> {
    let wanted = Wanted { state: None, person: None, is_open: false };
    let (mut found, mut before) = (Vec::new(), None);
    for _ in 0..PAGES_MAX {
        let shop = &desk.occasion.shop.id;
        let (orders, more) =
            order::page_of(desk.table, shop, &wanted, None, before, desk.occasion.now, |_| true)
                .await?;
        let named = orders.iter().filter(|order| order.customer.name.to_lowercase() == folded);
        found.extend(named.map(|order| order.customer.person));
        before = orders.last().map(|order| order.number);
        if !more {
            break;
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
