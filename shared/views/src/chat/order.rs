//! What a customer is told of an order.

use super::{bubble, button, moment, order_lines, state_word, sum, with_buttons};
use crate::sum::Sum;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::Order;
use domain::order::state::OrderState;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// The order is placed; how to pay it.
pub fn placed(language: Language, order: &Order, shop: &Shop) -> Bubble {
    let hold_until = order.hold_until.map(|until| moment(language, until, &shop.zone));
    with_buttons(
        said!(
            language,
            "order/placed",
            name = &order.customer.name,
            number = order.number,
            lines = order_lines(order),
            total = sum(language, &Sum::of_order(order)),
            hold_until = hold_until.unwrap_or_default(),
            methods = &shop.policy.payment_methods
        ),
        vec![
            button(&Tap::Status(order.number), &said!(language, "buttons/order_status")),
            button(&Tap::Cancel(order.number), &said!(language, "buttons/cancel_order")),
        ],
    )
}

/// The draft is noted; it waits to be placed.
pub fn drafted(language: Language, order: &Order) -> Bubble {
    with_buttons(
        said!(
            language,
            "order/drafted",
            number = order.number,
            lines = order_lines(order),
            total = sum(language, &Sum::of_order(order))
        ),
        vec![
            button(&Tap::Place(order.number), &said!(language, "buttons/place_order")),
            button(&Tap::Cancel(order.number), &said!(language, "buttons/cancel")),
        ],
    )
}

/// Where the order is.
pub fn status(language: Language, order: &Order, shop: &Shop) -> Bubble {
    let status = said!(
        language,
        "order/status",
        number = order.number,
        state = state_word(language, order.state),
        lines = order_lines(order),
        total = sum(language, &Sum::of_order(order)),
        paid = order.paid,
        refunded = order.refunded(),
        hold_until = order
            .hold_until
            .filter(|_| order.paid.is_zero())
            .map(|until| moment(language, until, &shop.zone)),
        reason = order.cancel_reason.as_deref()
    );
    let place = button(&Tap::Place(order.number), &said!(language, "buttons/place_order"));
    let cancel = button(&Tap::Cancel(order.number), &said!(language, "buttons/cancel_order"));
    match order.state {
        OrderState::Draft => with_buttons(status, vec![place, cancel]),
        OrderState::PendingPayment => with_buttons(status, vec![cancel]),
        OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled => bubble(status),
    }
}

/// The customer has no orders.
pub fn no_orders(language: Language) -> Bubble {
    with_buttons(
        said!(language, "order/no_orders"),
        vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))],
    )
}

/// Money came in; `confirmed` tells whether it confirmed the order.
pub fn paid(
    language: Language,
    order: &Order,
    amount: Money,
    due: Money,
    over: Money,
    confirmed: bool,
) -> Bubble {
    let number = order.number;
    if due.is_positive() {
        bubble(said!(language, "order/part_paid", number, amount, due))
    } else if over.is_positive() {
        bubble(said!(language, "order/paid_more", number, amount, over, confirmed))
    } else {
        bubble(said!(language, "order/paid_in_full", number, amount, confirmed))
    }
}

/// The order is in a new state, other than cancelled.
pub fn moved(language: Language, order: &Order, shop: &Shop) -> Bubble {
    let number = order.number;
    match order.state {
        OrderState::Draft => drafted(language, order),
        OrderState::PendingPayment => placed(language, order, shop),
        OrderState::Confirmed => bubble(said!(language, "order/confirmed", number)),
        OrderState::Processing => bubble(said!(language, "order/processing", number)),
        OrderState::Dispatched => bubble(said!(language, "order/dispatched", number)),
        OrderState::Completed => {
            bubble(said!(language, "order/completed", number, shop = &shop.name))
        }
        OrderState::Cancelled => cancelled(language, order),
    }
}

/// The shop has cancelled the order.
pub fn cancelled(language: Language, order: &Order) -> Bubble {
    let paid = order.paid_net().unwrap_or(order.paid);
    bubble(said!(
        language,
        "order/cancelled",
        number = order.number,
        reason = order.cancel_reason.as_deref(),
        owed = paid.is_positive(),
        paid
    ))
}

/// The order's hold has run out, or the time to place a draft.
pub fn ran_out(language: Language, order: &Order, was_draft: bool) -> Bubble {
    let claimed = !order.claims.is_empty();
    with_buttons(
        said!(language, "order/ran_out", number = order.number, draft = was_draft, claimed),
        vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))],
    )
}

/// The order waits for its money, and its hold will run out.
pub fn remind(language: Language, order: &Order, due: Money, shop: &Shop) -> Bubble {
    let hold_until = order.hold_until.map(|until| moment(language, until, &shop.zone));
    with_buttons(
        said!(
            language,
            "order/remind",
            number = order.number,
            due,
            hold_until,
            methods = &shop.policy.payment_methods
        ),
        vec![
            button(&Tap::Status(order.number), &said!(language, "buttons/order_status")),
            button(&Tap::Cancel(order.number), &said!(language, "buttons/cancel_order")),
        ],
    )
}

/// The customer has cancelled the order.
pub fn cancelled_by_you(language: Language, order: &Order, was_draft: bool) -> Bubble {
    bubble(said!(language, "order/cancelled_by_you", number = order.number, draft = was_draft))
}

/// The customer's wish to cancel was passed on.
pub fn cancel_asked(language: Language, order: &Order) -> Bubble {
    bubble(said!(language, "order/cancel_asked", number = order.number))
}

/// Where the customer's order is to go was passed on.
pub fn delivery_told(language: Language, order: &Order, to: &str) -> Bubble {
    bubble(said!(language, "order/delivery_told", number = order.number, to))
}

/// The customer's word that they paid was passed on.
pub fn claimed(language: Language, order: &Order) -> Bubble {
    bubble(said!(language, "order/claimed", number = order.number))
}

/// A second yes: the order was placed by the first.
pub fn already_placed(language: Language, number: OrderNumber) -> Bubble {
    with_buttons(
        said!(language, "order/already_placed", number),
        vec![
            button(&Tap::Status(number), &said!(language, "buttons/order_status")),
            button(&Tap::Catalogue, &said!(language, "buttons/catalogue")),
        ],
    )
}
