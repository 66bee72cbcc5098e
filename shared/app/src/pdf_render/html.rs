//! What a document says, as HTML: each kind of content knows its papers. Deliberately absent: figures
//! of its own.

use crate::store::document::Content;
use domain::document::{Document, Paper};
use domain::ledger::party::PartyStatement;
use domain::money::MoneyError;
use domain::order::{Order, Payment, Transition};
use domain::shop::Shop;
use views::documents::around;
use views::documents::booking::Booking;
use views::documents::confirmation::Confirmation;
use views::documents::credit_note::CreditNote;
use views::documents::invoice::Invoice;
use views::documents::quotation::{self, Quotation};
use views::documents::receipt::Receipt;
use views::documents::report::Scope;
use views::documents::reports::{self, account::Customer};
use views::documents::status::Status;

/// A document as HTML; nothing, which the press refuses, where its content is not its paper's.
///
/// # Errors
/// When a sum does not fit; the order was checked for that when it was written.
pub(super) fn of(
    public_url: &str,
    shop: &Shop,
    document: &Document,
    (content, statement): (&Content, Option<&PartyStatement>),
) -> Result<String, MoneyError> {
    let head = || around::head(document, shop, public_url);
    Ok(match content {
        Content::Order { order, payments, history } => {
            of_order(public_url, shop, document, (order, payments, history))?
        }
        Content::Return { order, returned, invoice } => CreditNote::of_return(
            head(),
            document.name(),
            invoice.to_string(),
            around::customer(order),
            returned,
            order,
            &shop.zone,
        )
        .html(),
        Content::Booking { booking, resource, paid_minor } => {
            Booking::confirmed(head(), booking, resource, *paid_minor, shop).html()
        }
        Content::Statement { name, account, .. } => {
            let (Paper::Statement { range, .. }, Some(statement)) = (&document.paper, statement)
            else {
                return Ok(String::new());
            };
            let scope = Scope {
                language: document.language,
                currency: shop.currency,
                range: range.clone(),
                before: None,
            };
            let (open, aged) = (&account.open, account.aged(&document.day));
            let customer = Customer { name, statement, open, aged };
            reports::account::customer(&scope, &customer, &document.day).html(&head())
        }
    })
}

fn of_order(
    public_url: &str,
    shop: &Shop,
    document: &Document,
    (order, payments, history): (&Order, &[Payment], &[Transition]),
) -> Result<String, MoneyError> {
    let (head, customer) = (around::head(document, shop, public_url), around::customer(order));
    let (number, day) = (document.name(), &document.day);
    Ok(match document.paper {
        Paper::Invoice { .. } => {
            Invoice::of_order(head, number, day, customer, (order, payments), shop)?.html()
        }
        Paper::Receipt { payment, .. } => {
            let of_receipt = payments.iter().find(|it| it.id == payment);
            let Some(payment) = of_receipt else { return Ok(String::new()) };
            Receipt::of_payment(head, number, customer, payment, order, &shop.zone)?.html()
        }
        Paper::Proposal { order: number } => {
            let until =
                order.due_at().map_or_else(|| day.clone(), |at| at.business_day(&shop.zone));
            let reply = quotation::acceptance(head.language, number);
            let number = number.to_string();
            Quotation::of_order(head, number, day, &until, customer, order, Some(reply))?.html()
        }
        Paper::Confirmation { .. } => {
            Confirmation::of_order(head, customer, (order, payments), shop)?.html()
        }
        Paper::Status { .. } => {
            Status::of_order(head, customer, order, history, &shop.zone)?.html()
        }
        Paper::CreditNote { .. }
        | Paper::Statement { .. }
        | Paper::Booking { .. }
        | Paper::Report { .. } => String::new(),
    })
}
