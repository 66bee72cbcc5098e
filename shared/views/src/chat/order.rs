//! What a customer is told of an order.

use super::{Line, bubble, button, state_word, with_buttons};
use crate::sum::Sum;
use askama::Template;
use domain::ids::OrderNumber;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::Order;
use domain::order::state::OrderState;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// The order is placed; how to pay it.
pub fn placed(order: &Order, shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "placed")]
    struct Placed<'a> {
        name: &'a str,
        number: OrderNumber,
        lines: Vec<Line>,
        total: String,
        hold_until: String,
        methods: &'a [String],
    }
    let hold_until = order.hold_until.map(|until| until.day_and_time(&shop.zone));
    with_buttons(
        &Placed {
            name: &order.customer.name,
            number: order.number,
            lines: Line::of(&order.lines),
            total: Sum::of_order(order).to_string(),
            hold_until: hold_until.unwrap_or_default(),
            methods: &shop.policy.payment_methods,
        },
        vec![
            button(&Tap::Status(order.number), "Order status"),
            button(&Tap::Cancel(order.number), "Cancel order"),
        ],
    )
}

/// The draft is noted; it waits to be placed.
pub fn drafted(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "drafted")]
    struct Drafted {
        number: OrderNumber,
        lines: Vec<Line>,
        total: String,
    }
    with_buttons(
        &Drafted {
            number: order.number,
            lines: Line::of(&order.lines),
            total: Sum::of_order(order).to_string(),
        },
        vec![
            button(&Tap::Place(order.number), "Place order"),
            button(&Tap::Cancel(order.number), "Cancel"),
        ],
    )
}

/// Where the order is.
pub fn status(order: &Order, shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "status")]
    struct Status<'a> {
        number: OrderNumber,
        state: &'static str,
        lines: Vec<Line>,
        total: String,
        paid: Money,
        hold_until: Option<String>,
        reason: Option<&'a str>,
    }
    let status = Status {
        number: order.number,
        state: state_word(order.state),
        lines: Line::of(&order.lines),
        total: Sum::of_order(order).to_string(),
        paid: order.paid,
        hold_until: order
            .hold_until
            .filter(|_| order.paid.is_zero())
            .map(|until| until.day_and_time(&shop.zone)),
        reason: order.cancel_reason.as_deref(),
    };
    let place = button(&Tap::Place(order.number), "Place order");
    let cancel = button(&Tap::Cancel(order.number), "Cancel order");
    match order.state {
        OrderState::Draft => with_buttons(&status, vec![place, cancel]),
        OrderState::PendingPayment => with_buttons(&status, vec![cancel]),
        OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled => bubble(&status),
    }
}

/// The customer has no orders.
pub fn no_orders() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "no_orders")]
    struct NoOrders;
    with_buttons(&NoOrders, vec![button(&Tap::Catalogue, "Catalogue")])
}

/// Money came in; `confirmed` tells whether it confirmed the order.
pub fn paid(order: &Order, amount: Money, due: Money, over: Money, confirmed: bool) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "part_paid")]
    struct PartPaid {
        number: OrderNumber,
        amount: Money,
        due: Money,
    }
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "paid_in_full")]
    struct PaidInFull {
        number: OrderNumber,
        amount: Money,
        confirmed: bool,
    }
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "paid_more")]
    struct PaidMore {
        number: OrderNumber,
        amount: Money,
        over: Money,
        confirmed: bool,
    }
    let number = order.number;
    if due.is_positive() {
        bubble(&PartPaid { number, amount, due })
    } else if over.is_positive() {
        bubble(&PaidMore { number, amount, over, confirmed })
    } else {
        bubble(&PaidInFull { number, amount, confirmed })
    }
}

/// The order is in a new state, other than cancelled.
pub fn moved(order: &Order, shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "confirmed")]
    struct Confirmed {
        number: OrderNumber,
    }
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "processing")]
    struct Processing {
        number: OrderNumber,
    }
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "dispatched")]
    struct Dispatched {
        number: OrderNumber,
    }
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "completed")]
    struct Completed<'a> {
        number: OrderNumber,
        shop: &'a str,
    }
    let number = order.number;
    match order.state {
        OrderState::Draft => drafted(order),
        OrderState::PendingPayment => placed(order, shop),
        OrderState::Confirmed => bubble(&Confirmed { number }),
        OrderState::Processing => bubble(&Processing { number }),
        OrderState::Dispatched => bubble(&Dispatched { number }),
        OrderState::Completed => bubble(&Completed { number, shop: &shop.name }),
        OrderState::Cancelled => cancelled(order),
    }
}

/// The shop has cancelled the order.
pub fn cancelled(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "cancelled")]
    struct Cancelled<'a> {
        number: OrderNumber,
        reason: Option<&'a str>,
        owed: bool,
        paid: Money,
    }
    let paid = order.paid_net().unwrap_or(order.paid);
    bubble(&Cancelled {
        number: order.number,
        reason: order.cancel_reason.as_deref(),
        owed: paid.is_positive(),
        paid,
    })
}

/// The order's hold has run out.
pub fn ran_out(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "ran_out")]
    struct RanOut {
        number: OrderNumber,
    }
    with_buttons(&RanOut { number: order.number }, vec![button(&Tap::Catalogue, "Catalogue")])
}

/// The customer has cancelled the order.
pub fn cancelled_by_you(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "cancelled_by_you")]
    struct CancelledByYou {
        number: OrderNumber,
    }
    bubble(&CancelledByYou { number: order.number })
}

/// The customer's wish to cancel was passed on.
pub fn cancel_asked(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "cancel_asked")]
    struct CancelAsked {
        number: OrderNumber,
    }
    bubble(&CancelAsked { number: order.number })
}

/// The customer's word that they paid was passed on.
pub fn claimed(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "claimed")]
    struct Claimed {
        number: OrderNumber,
    }
    bubble(&Claimed { number: order.number })
}

/// A second yes: the order was placed by the first.
pub fn already_placed(number: OrderNumber) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/order.txt", block = "already_placed")]
    struct AlreadyPlaced {
        number: OrderNumber,
    }
    with_buttons(
        &AlreadyPlaced { number },
        vec![button(&Tap::Status(number), "Order status"), button(&Tap::Catalogue, "Catalogue")],
    )
}
