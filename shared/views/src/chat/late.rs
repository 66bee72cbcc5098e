//! Money that comes for an order which is cancelled: nothing is lost, and both sides are told what to do
//! with it.

use super::{account_word, bubble, button, with_buttons};
use domain::language::Language;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::{Claim, Order, Payment};
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// The booking that an order would have paid for, and what was booked.
fn booked(order: &Order) -> (Option<u64>, Option<&str>) {
    let booking = order.pays_for.map(|pays| pays.booking);
    let name = order.lines.first().map(|line| line.name.as_str());
    (booking, name.filter(|_| booking.is_some()))
}

/// To the shop: the money is recorded, and is the customer's.
pub fn paid_shop(language: Language, order: &Order, payment: &Payment, over: Money) -> Bubble {
    let (booking, name) = booked(order);
    bubble(said!(
        language,
        "late/paid_shop",
        number = order.number,
        bare = order.number.0,
        amount = payment.amount,
        account = account_word(language, payment.account),
        over,
        booking,
        name,
    ))
}

/// To the customer: their money came too late, and comes back.
pub fn paid(language: Language, order: &Order, amount: Money, shop: &Shop) -> Bubble {
    let (booking, name) = booked(order);
    let (number, shop) = (order.number, &shop.name);
    bubble(said!(language, "late/paid", number, amount, booking, name, shop))
}

/// To the shop: the customer says that they have paid what is cancelled.
pub fn claimed_shop(
    language: Language,
    order: &Order,
    claim: &Claim,
    page: Option<&str>,
) -> Bubble {
    let number = order.number;
    let ahead = order.pays_for.map(|pays| Money::new(pays.ahead_minor, order.total.currency()));
    let text = said!(
        language,
        "late/claimed_shop",
        number,
        bare = number.0,
        name = &order.customer.name,
        text = &claim.text,
        picture = claim.picture.is_some(),
        page,
        due = ahead.unwrap_or(order.total),
        booking = booked(order).0,
    );
    with_buttons(text, vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))])
}

/// To the customer: the shop is told that they have paid what is cancelled.
pub fn claimed(language: Language, order: &Order, shop: &Shop) -> Bubble {
    let (number, booking) = (order.number, booked(order).0);
    bubble(said!(language, "late/claimed", number, booking, shop = &shop.name))
}
