//! The sentence of every refusal, each with what to do next.

use super::{bubble, render, state_word};
use askama::Template;
use domain::catalog::Catalog;
use domain::ids::{OrderNumber, Sku};
use domain::ledger::account::AccountCode;
use domain::ledger::refusal::NotEntered;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::state::{Actor, OrderState, ways_from};
use domain::refusal::{Refusal, Short};
use domain::stock::NotMoved;

/// The refusal as a bubble.
pub fn refused(refusal: &Refusal, about: Option<OrderNumber>, catalog: &Catalog) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/refusal.txt", block = "text")]
    struct Text {
        sentence: String,
    }
    bubble(&Text { sentence: sentence(refusal, about, catalog) })
}

macro_rules! said {
    ($block:literal) => {{
        #[derive(Template)]
        #[template(path = "messages/en/refusal.txt", block = $block)]
        struct Said;
        render(&Said)
    }};
    ($block:literal, $($field:ident: $type:ty = $value:expr),+) => {{
        #[derive(Template)]
        #[template(path = "messages/en/refusal.txt", block = $block)]
        struct Said<'a> {
            $($field: $type,)+
            // Ties the lifetime for templates whose fields are all owned.
            _lifetime: std::marker::PhantomData<&'a ()>,
        }
        render(&Said { $($field: $value,)+ _lifetime: std::marker::PhantomData })
    }};
}

/// The refusal as a sentence, for chat and for pages.
pub fn sentence(refusal: &Refusal, about: Option<OrderNumber>, catalog: &Catalog) -> String {
    let bare = about.map_or(1001, |number| number.0);
    match refusal {
        Refusal::NotEnoughStock { short } => not_enough_stock(short, catalog),
        Refusal::QuantityTooLarge { asked, most, measure } => {
            let [asked, most] = [asked, most].map(|it| measure.show(i64::from(*it)));
            said!("quantity_too_large", asked: String = asked, most: String = most)
        }
        Refusal::TooManyLines { most } => said!("too_many_lines", most: usize = *most),
        Refusal::EmptyCart => said!("empty_cart"),
        Refusal::NoLongerSold { sku } => {
            said!("no_longer_sold", name: String = name_of(sku, catalog))
        }
        Refusal::NoSuchOrder { number } => said!("no_such_order", number: OrderNumber = *number),
        Refusal::AlreadyThere { state } => {
            said!("already_there", state: &'a str = state_word(*state))
        }
        Refusal::NotPlaced => said!("not_placed"),
        Refusal::NotPaid => said!("not_paid", bare: u64 = bare),
        Refusal::NoWayBack { from, to } => no_way_back(*from, *to),
        Refusal::NotYours { .. } => said!("not_yours"),
        Refusal::Finished => said!("finished"),
        Refusal::WasCancelled => said!("was_cancelled"),
        Refusal::MoneyTaken { paid } => said!("money_taken", paid: Money = *paid),
        Refusal::AlreadyPaid { paid, .. } => said!("already_paid", paid: Money = *paid),
        Refusal::ReferenceUsed { reference } => {
            said!("reference_used", reference: &'a str = reference)
        }
        Refusal::BadAmount => said!("bad_amount"),
        Refusal::HoldRuns => said!("hold_runs"),
        Refusal::StaleConfirmation => said!("stale_confirmation"),
        Refusal::TooManyClaims { most } => said!("too_many_claims", most: usize = *most),
        Refusal::TooLong { most } => said!("too_long", most: usize = *most),
        Refusal::TooLarge => said!("too_large"),
        Refusal::ForeignPage => said!("foreign_page"),
        Refusal::Delivered => said!("delivered", bare: u64 = bare),
        Refusal::DiscountTooLarge { total } => said!("discount_too_large", total: Money = *total),
        Refusal::AboveCreditLimit { limit, owed, due } => above_credit_limit(*limit, *owed, *due),
        Refusal::NotDelivered { state } => {
            said!("not_delivered", state: &'a str = state_word(*state), bare: u64 = bare)
        }
        Refusal::ReturnAboveSold { sku, asked, left } => {
            return_above_sold(name_of(sku, catalog), *asked, *left)
        }
        Refusal::SameGoods { sku } => {
            said!("same_goods", name: String = name_of(sku, catalog), bare: u64 = bare)
        }
        Refusal::NothingToReturn => said!("nothing_to_return"),
        Refusal::RefundAbovePaid { paid } => said!("refund_above_paid", paid: Money = *paid),
        Refusal::PaymentStands { order, state } => {
            let (number, bare) = (*order, order.0);
            let state = state_word(*state);
            said!("payment_stands", number: OrderNumber = number, bare: u64 = bare, state: &'a str = state)
        }
        Refusal::NoSuchCustomer { name } => said!("no_such_customer", name: &'a str = name),
        Refusal::WhichCustomer { name, tails } => which_customer(name, tails),
        Refusal::AboveDebt { owed } => said!("above_debt", owed: Money = *owed),
        Refusal::Books(refusal) => of_books(refusal),
        Refusal::Stock(refusal) => of_stock(refusal, catalog),
    }
}

/// Why something was not entered in the books.
fn of_books(refusal: &NotEntered) -> String {
    match refusal {
        NotEntered::NoSuchAccount { code } => said!("no_such_account", code: AccountCode = *code),
        NotEntered::NotACashAccount { code } => {
            said!("not_a_cash_account", code: AccountCode = *code)
        }
        NotEntered::SameAccount { code } => said!("same_account", code: AccountCode = *code),
        NotEntered::AccountNameTaken { code } => {
            said!("account_name_taken", code: AccountCode = *code)
        }
        NotEntered::AccountInUse { code } => said!("account_in_use", code: AccountCode = *code),
        NotEntered::NeedsParty { code } => said!("needs_party", code: AccountCode = *code),
        NotEntered::KeptElsewhere { code } => said!("kept_elsewhere", code: AccountCode = *code),
        NotEntered::NoSupplier => said!("no_supplier"),
        NotEntered::Unbalanced { .. } => said!("unbalanced"),
        NotEntered::PeriodClosed { until } => {
            said!("period_closed", until: String = until.for_people())
        }
        NotEntered::NoSuchEntry { number } => said!("no_such_entry", number: u64 = *number),
        NotEntered::NoSuchSupplier { name } => said!("no_such_supplier", name: &'a str = name),
        NotEntered::PaidMoreThanOwed { owed } => said!("paid_more_than_owed", owed: Money = *owed),
        NotEntered::NotOverYet { day } => said!("not_over_yet", day: String = day.for_people()),
        NotEntered::NoVat
        | NotEntered::TaxAboveAmount
        | NotEntered::NoVatDue { .. }
        | NotEntered::YearClosed { .. }
        | NotEntered::EarlierYearOpen { .. }
        | NotEntered::NothingInYear { .. }
        | NotEntered::OwesNothing { .. }
        | NotEntered::RemindedToday { .. }
        | NotEntered::FiguresChanged => of_accounting(refusal),
        NotEntered::NotReversible { number } => said!("not_reversible", number: u64 = *number),
    }
}

/// Why tax, a year or a reminder was refused.
#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has named the others")]
fn of_accounting(refusal: &NotEntered) -> String {
    match refusal {
        NotEntered::NoVat => said!("no_vat"),
        NotEntered::TaxAboveAmount => said!("tax_above_amount"),
        NotEntered::NoVatDue { month, carried } => {
            said!("no_vat_due", month: String = month.for_people(), carried: Money = *carried)
        }
        NotEntered::YearClosed { year } => said!("year_closed", year: i16 = *year),
        NotEntered::EarlierYearOpen { year } => said!("earlier_year_open", year: i16 = *year),
        NotEntered::NothingInYear { year } => said!("nothing_in_year", year: i16 = *year),
        NotEntered::OwesNothing { name } => {
            said!("owes_nothing", name: Option<&'a str> = name.as_deref())
        }
        NotEntered::RemindedToday { name } => {
            said!("reminded_today", name: Option<&'a str> = name.as_deref())
        }
        _ => said!("figures_changed"),
    }
}

fn which_customer(name: &str, tails: &[String]) -> String {
    let named = tails.iter().filter(|tail| !tail.is_empty()).map(String::as_str);
    let named: Vec<&str> = named.collect();
    let first = named.first().copied().unwrap_or("0100");
    let tails = named.join(", ");
    said!("which_customer", name: &'a str = name, tails: String = tails, first: &'a str = first)
}

/// Why stock was not moved.
fn of_stock(refusal: &NotMoved, catalog: &Catalog) -> String {
    let shown = |sku: &Sku, quantity: i64| catalog.measure_of(sku).show(quantity);
    match refusal {
        NotMoved::NotAQuantity => said!("not_a_quantity"),
        NotMoved::NotCounted { sku } => said!("not_counted", name: String = name_of(sku, catalog)),
        NotMoved::NoReason => said!("no_reason"),
        NotMoved::AlreadySo { sku, on_hand } => said!(
            "already_so",
            name: String = name_of(sku, catalog),
            on_hand: String = shown(sku, *on_hand)
        ),
        NotMoved::BelowZero { sku, on_hand } => said!(
            "below_zero",
            name: String = name_of(sku, catalog),
            on_hand: String = shown(sku, *on_hand)
        ),
        NotMoved::BelowReserved { sku, on_hand, reserved } => said!(
            "below_reserved",
            name: String = name_of(sku, catalog),
            on_hand: String = shown(sku, *on_hand),
            reserved: String = shown(sku, *reserved)
        ),
        NotMoved::SameOutlet => said!("same_outlet"),
        NotMoved::NoSuchOutlet { name, outlets } => said!(
            "no_such_outlet",
            name: &'a str = name,
            outlets: String = outlets.join(", ")
        ),
        NotMoved::GoneOn { sku, left } => said!(
            "gone_on",
            name: String = name_of(sku, catalog),
            left: String = shown(sku, *left)
        ),
        NotMoved::NotEnoughToMove { sku, left } => said!(
            "not_enough_to_move",
            name: String = name_of(sku, catalog),
            left: String = shown(sku, *left)
        ),
    }
}

fn above_credit_limit(limit: Money, owed: Money, due: Money) -> String {
    said!("above_credit_limit", limit: Money = limit, owed: Money = owed, due: Money = due)
}

fn return_above_sold(name: String, asked: u32, left: u32) -> String {
    said!("return_above_sold", name: String = name, asked: u32 = asked, left: u32 = left)
}

fn not_enough_stock(short: &[Short], catalog: &Catalog) -> String {
    struct Line {
        name: String,
        left: Option<String>,
        asked: String,
    }
    #[derive(Template)]
    #[template(path = "messages/en/refusal.txt", block = "not_enough_stock")]
    struct NotEnoughStock {
        lines: Vec<Line>,
    }
    let lines = short.iter().map(|short| {
        let show = |quantity: u32| catalog.measure_of(&short.sku).show(i64::from(quantity));
        Line {
            name: name_of(&short.sku, catalog),
            left: Some(short.left).filter(|left| *left > 0).map(show),
            asked: show(short.asked),
        }
    });
    render(&NotEnoughStock { lines: lines.collect() })
}

fn no_way_back(from: OrderState, to: OrderState) -> String {
    let ways: Vec<&str> = ways_from(from, Actor::Owner).into_iter().map(state_word).collect();
    let ways =
        if ways.is_empty() { String::new() } else { format!("It can go to: {}.", ways.join(", ")) };
    let (from, to) = (state_word(from), state_word(to));
    said!("no_way_back", from: &'a str = from, to: &'a str = to, ways: String = ways)
}

fn name_of(sku: &Sku, catalog: &Catalog) -> String {
    catalog
        .find(sku)
        .map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
}
