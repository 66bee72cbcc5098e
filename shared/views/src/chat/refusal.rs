//! The sentence of every refusal, each with what to do next.

use super::after_sale::positive;
use super::{booking, bubble, date, month_name, offer, sale, state_word, with_buttons};
use domain::booking::NotBooked;
use domain::catalog::Catalog;
use domain::ids::{OrderNumber, Sku};
use domain::language::Language;
use domain::ledger::refusal::NotEntered;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::state::{Actor, OrderState, ways_from};
use domain::refusal::{Refusal, Short};
use domain::stock::NotMoved;

/// The refusal as a bubble.
pub fn refused(
    language: Language,
    refusal: &Refusal,
    about: Option<OrderNumber>,
    catalog: &Catalog,
) -> Bubble {
    let sentence = sentence(language, refusal, about, catalog);
    let refused = bubble(said!(language, "refusal/text", sentence));
    // What it costs was said; whoever wants it nevertheless says so.
    if let Refusal::Booking(NotBooked::Forfeits { number, .. }) = refusal {
        return with_buttons(refused.text, vec![booking::ahead::give_up(language, *number)]);
    }
    refused
}

/// The refusal as a sentence, for chat and for pages.
pub fn sentence(
    language: Language,
    refusal: &Refusal,
    about: Option<OrderNumber>,
    catalog: &Catalog,
) -> String {
    let bare = about.map_or(1001, |number| number.0);
    match refusal {
        Refusal::NotEnoughStock { short } => not_enough_stock(language, short, catalog),
        Refusal::QuantityTooLarge { asked, most, measure } => {
            let [asked, most] = [asked, most].map(|it| measure.show(i64::from(*it)));
            said!(language, "refusal/quantity_too_large", asked, most)
        }
        Refusal::TooManyLines { most } => said!(language, "refusal/too_many_lines", most),
        Refusal::EmptyCart => said!(language, "refusal/empty_cart"),
        Refusal::NoLongerSold { sku } => {
            said!(language, "refusal/no_longer_sold", name = name_of(sku, catalog))
        }
        Refusal::NoSuchOrder { number } => said!(language, "refusal/no_such_order", number),
        Refusal::AlreadyThere { state } => {
            said!(language, "refusal/already_there", state = state_word(language, *state))
        }
        Refusal::NotPlaced => said!(language, "refusal/not_placed"),
        Refusal::NotPaid => said!(language, "refusal/not_paid", bare),
        Refusal::NoWayBack { from, to } => no_way_back(language, *from, *to),
        Refusal::NotYours { .. } => said!(language, "refusal/not_yours"),
        Refusal::Finished => said!(language, "refusal/finished"),
        Refusal::WasCancelled => said!(language, "refusal/was_cancelled"),
        Refusal::MoneyTaken { paid } => said!(language, "refusal/money_taken", paid),
        Refusal::AlreadyPaid { paid, .. } => said!(language, "refusal/already_paid", paid),
        Refusal::ReferenceUsed { reference } => {
            said!(language, "refusal/reference_used", reference)
        }
        Refusal::BadAmount => said!(language, "refusal/bad_amount"),
        Refusal::HoldRuns => said!(language, "refusal/hold_runs"),
        Refusal::StaleConfirmation => said!(language, "refusal/stale_confirmation"),
        Refusal::TooManyClaims { most } => said!(language, "refusal/too_many_claims", most),
        Refusal::TooLong { most } => said!(language, "refusal/too_long", most),
        Refusal::TooLarge => said!(language, "refusal/too_large"),
        Refusal::ForeignPage => said!(language, "refusal/foreign_page"),
        Refusal::Delivered => said!(language, "refusal/delivered", bare),
        Refusal::DiscountTooLarge { total } => said!(language, "refusal/discount_too_large", total),
        Refusal::AboveCreditLimit { limit, owed, due } => {
            above_credit_limit(language, *limit, *owed, *due)
        }
        Refusal::NotDelivered { .. }
        | Refusal::ReturnAboveSold { .. }
        | Refusal::NothingToReturn
        | Refusal::AboveDebt { .. }
        | Refusal::RefundAbovePaid { .. } => of_goods_back(language, refusal, bare, catalog),
        Refusal::SameGoods { sku } => same_goods(language, &name_of(sku, catalog), bare),
        Refusal::PaymentStands { order, state } => payment_stands(language, *order, *state),
        Refusal::NoSuchCustomer { name } => said!(language, "refusal/no_such_customer", name),
        Refusal::WhichCustomer { name, tails } => which_customer(language, name, tails),
        Refusal::LinesStand { .. }
        | Refusal::NotInOrder { .. }
        | Refusal::NothingLeft
        | Refusal::NotAPhone
        | Refusal::SumChanged
        | Refusal::WhoIs { .. } => sale::refused(language, refusal, bare, catalog),
        Refusal::Offer(refusal) => offer::refused(language, refusal),
        Refusal::Books(refusal) => of_books(language, refusal),
        Refusal::Stock(refusal) => of_stock(language, refusal, catalog),
        Refusal::Booking(refusal) => booking::refused(language, refusal),
    }
}

/// Why goods or money do not come back.
#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has named the others")]
fn of_goods_back(language: Language, refusal: &Refusal, bare: u64, catalog: &Catalog) -> String {
    match refusal {
        Refusal::NotDelivered { state } => {
            said!(language, "refusal/not_delivered", state = state_word(language, *state), bare)
        }
        Refusal::ReturnAboveSold { sku, asked, left } => {
            return_above_sold(language, &name_of(sku, catalog), *asked, *left)
        }
        Refusal::AboveDebt { owed } => {
            said!(language, "refusal/above_debt", owed = positive(*owed))
        }
        Refusal::RefundAbovePaid { paid } => {
            said!(language, "refusal/refund_above_paid", paid = positive(*paid))
        }
        _ => said!(language, "refusal/nothing_to_return"),
    }
}

/// Why something was not entered in the books.
fn of_books(language: Language, refusal: &NotEntered) -> String {
    match refusal {
        NotEntered::NoSuchAccount { code } => said!(language, "refusal/no_such_account", code),
        NotEntered::NotACashAccount { code } => said!(language, "refusal/not_a_cash_account", code),
        NotEntered::SameAccount { code } => said!(language, "refusal/same_account", code),
        NotEntered::AccountNameTaken { code } => {
            said!(language, "refusal/account_name_taken", code)
        }
        NotEntered::AccountInUse { code } => said!(language, "refusal/account_in_use", code),
        NotEntered::NeedsParty { code } => said!(language, "refusal/needs_party", code),
        NotEntered::KeptElsewhere { code } => said!(language, "refusal/kept_elsewhere", code),
        NotEntered::NoSupplier => said!(language, "refusal/no_supplier"),
        NotEntered::Unbalanced { .. } => said!(language, "refusal/unbalanced"),
        NotEntered::PeriodClosed { until } => {
            said!(language, "refusal/period_closed", until = date(language, until))
        }
        NotEntered::NoSuchEntry { number } => said!(language, "refusal/no_such_entry", number),
        NotEntered::NoSuchSupplier { name } => said!(language, "refusal/no_such_supplier", name),
        NotEntered::PaidMoreThanOwed { owed } => {
            said!(language, "refusal/paid_more_than_owed", owed = positive(*owed))
        }
        NotEntered::NotOverYet { day } => {
            said!(language, "refusal/not_over_yet", day = date(language, day))
        }
        NotEntered::NoVat
        | NotEntered::TaxAboveAmount
        | NotEntered::NoVatDue { .. }
        | NotEntered::YearClosed { .. }
        | NotEntered::EarlierYearOpen { .. }
        | NotEntered::NothingInYear { .. }
        | NotEntered::OwesNothing { .. }
        | NotEntered::RemindedToday { .. }
        | NotEntered::FiguresChanged => of_accounting(language, refusal),
        NotEntered::NotReversible { number } => said!(language, "refusal/not_reversible", number),
    }
}

/// Why tax, a year or a reminder was refused.
#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has named the others")]
fn of_accounting(language: Language, refusal: &NotEntered) -> String {
    match refusal {
        NotEntered::NoVat => said!(language, "refusal/no_vat"),
        NotEntered::TaxAboveAmount => said!(language, "refusal/tax_above_amount"),
        NotEntered::NoVatDue { month, carried } => {
            said!(
                language,
                "refusal/no_vat_due",
                month = month_name(language, month),
                carried = positive(*carried)
            )
        }
        NotEntered::YearClosed { year } => said!(language, "refusal/year_closed", year),
        NotEntered::EarlierYearOpen { year } => said!(language, "refusal/earlier_year_open", year),
        NotEntered::NothingInYear { year } => said!(language, "refusal/nothing_in_year", year),
        NotEntered::OwesNothing { name } => {
            said!(language, "refusal/owes_nothing", name = name.as_deref())
        }
        NotEntered::RemindedToday { name } => {
            said!(language, "refusal/reminded_today", name = name.as_deref())
        }
        _ => said!(language, "refusal/figures_changed"),
    }
}

fn which_customer(language: Language, name: &str, tails: &[String]) -> String {
    let named = tails.iter().filter(|tail| !tail.is_empty()).map(String::as_str);
    let named: Vec<&str> = named.collect();
    let first = named.first().copied().unwrap_or("0100");
    let tails = named.join(", ");
    said!(language, "refusal/which_customer", name, tails, first)
}

/// Why stock was not moved.
fn of_stock(language: Language, refusal: &NotMoved, catalog: &Catalog) -> String {
    let shown = |sku: &Sku, quantity: i64| catalog.measure_of(sku).show(quantity);
    match refusal {
        NotMoved::NotAQuantity => said!(language, "refusal/not_a_quantity"),
        NotMoved::NotCounted { sku } => {
            said!(language, "refusal/not_counted", name = name_of(sku, catalog))
        }
        NotMoved::NoReason => said!(language, "refusal/no_reason"),
        NotMoved::AlreadySo { sku, on_hand } => said!(
            language,
            "refusal/already_so",
            name = name_of(sku, catalog),
            on_hand = shown(sku, *on_hand)
        ),
        NotMoved::BelowZero { sku, on_hand } => said!(
            language,
            "refusal/below_zero",
            name = name_of(sku, catalog),
            on_hand = shown(sku, *on_hand)
        ),
        NotMoved::BelowReserved { sku, on_hand, reserved } => said!(
            language,
            "refusal/below_reserved",
            name = name_of(sku, catalog),
            on_hand = shown(sku, *on_hand),
            reserved = shown(sku, *reserved)
        ),
        NotMoved::SameOutlet => said!(language, "refusal/same_outlet"),
        NotMoved::NoSuchOutlet { name, outlets } => {
            said!(language, "refusal/no_such_outlet", name, outlets = outlets.join(", "))
        }
        NotMoved::GoneOn { sku, left } => said!(
            language,
            "refusal/gone_on",
            name = name_of(sku, catalog),
            left = shown(sku, *left)
        ),
        NotMoved::NotEnoughToMove { sku, left } => said!(
            language,
            "refusal/not_enough_to_move",
            name = name_of(sku, catalog),
            left = shown(sku, *left)
        ),
    }
}

fn payment_stands(language: Language, number: OrderNumber, state: OrderState) -> String {
    let state = state_word(language, state);
    said!(language, "refusal/payment_stands", number, bare = number.0, state)
}

fn above_credit_limit(language: Language, limit: Money, owed: Money, due: Money) -> String {
    said!(language, "refusal/above_credit_limit", limit, owed, due)
}

fn same_goods(language: Language, name: &str, bare: u64) -> String {
    said!(language, "refusal/same_goods", name, bare)
}

fn return_above_sold(language: Language, name: &str, asked: u32, left: u32) -> String {
    said!(language, "refusal/return_above_sold", name, asked, left)
}

fn not_enough_stock(language: Language, short: &[Short], catalog: &Catalog) -> String {
    let lines = short.iter().map(|short| {
        let show = |quantity: u32| catalog.measure_of(&short.sku).show(i64::from(quantity));
        part!(
            name = name_of(&short.sku, catalog),
            left = Some(short.left).filter(|left| *left > 0).map(show),
            asked = show(short.asked)
        )
    });
    said!(language, "refusal/not_enough_stock", lines = lines.collect::<Vec<_>>())
}

fn no_way_back(language: Language, from: OrderState, to: OrderState) -> String {
    let ways = ways_from(from, Actor::Owner).into_iter().map(|state| state_word(language, state));
    let ways: Vec<String> = ways.collect();
    let ways = ways.join(", ");
    let (from, to) = (state_word(language, from), state_word(language, to));
    said!(language, "refusal/no_way_back", from, to, ways)
}

pub(super) fn name_of(sku: &Sku, catalog: &Catalog) -> String {
    catalog
        .known(sku)
        .map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
}
