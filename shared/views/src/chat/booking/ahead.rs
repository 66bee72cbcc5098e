//! What is said of bookings that are paid ahead: how much and until when, what becomes of the money,
//! and how a service is paid. And reminders of what is booked.

use super::super::{bubble, button, with_buttons};
use super::{answers, cancel_button, changes, moment, until, when, who};
use domain::booking::Booking;
use domain::booking::ahead::{Ahead, PaidAhead};
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::message::Bubble;
use domain::money;
use domain::order::Order;
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// What becomes of what was paid for a booking that does not take place.
#[derive(Debug, Clone, Copy)]
pub struct Money {
    /// The order under which it was paid, as people write it.
    bare: u64,
    /// What is to be paid back.
    owed: money::Money,
    /// What is the shop's.
    forfeited: money::Money,
}

impl Money {
    /// What becomes of an order's money; none when there is none.
    pub fn of(order: &Order) -> Option<Self> {
        let forfeited = money::Money::new(order.forfeited_minor, order.total.currency());
        let owed = order.paid_net().and_then(|paid| paid.minus(forfeited)).ok()?;
        let bare = order.number.0;
        (owed.is_positive() || forfeited.is_positive()).then_some(Self { bare, owed, forfeited })
    }

    pub(super) fn told(&self, language: Language, bubble: Bubble) -> Bubble {
        let money = said!(
            language,
            "ahead/money",
            owed = positive(self.owed),
            forfeited = positive(self.forfeited),
        );
        Bubble { text: format!("{} {money}", bubble.text), ..bubble }
    }

    pub(super) fn told_shop(&self, language: Language, bubble: Bubble) -> Bubble {
        let money = said!(
            language,
            "ahead/money_shop",
            bare = self.bare,
            owed = positive(self.owed),
            forfeited = positive(self.forfeited),
        );
        Bubble { text: format!("{} {money}", bubble.text), ..bubble }
    }
}

fn positive(amount: money::Money) -> Option<money::Money> {
    Some(amount).filter(|amount| amount.is_positive())
}

/// What is still to be paid ahead.
fn open(booking: &Booking) -> Option<PaidAhead> {
    booking.ahead.filter(|ahead| !ahead.is_paid && booking.hold_until.is_some())
}

/// How much is paid ahead, and under which order.
fn owing(booking: &Booking) -> (Option<money::Money>, Option<OrderNumber>) {
    (booking.ahead.map(|ahead| ahead.amount), booking.ahead.map(|ahead| ahead.order))
}

/// A text to the customer with what is to be paid ahead, until when and how.
pub(super) fn with_pay(language: Language, text: String, booking: &Booking, shop: &Shop) -> String {
    let Some(ahead) = open(booking) else { return text };
    let pay = said!(
        language,
        "ahead/pay",
        amount = ahead.amount,
        price = Some(booking.price).filter(|price| ahead.amount.minor() < price.minor()),
        order = ahead.order,
        until = until(language, booking, shop),
        terms = terms(language, booking, shop),
        methods = &shop.policy.payment_methods,
    );
    format!("{text}\n{pay}")
}

/// Until when what is paid ahead is paid back; none where nothing is.
pub(super) fn terms(language: Language, booking: &Booking, shop: &Shop) -> Option<String> {
    booking.ahead?;
    let free_until = booking.from.plus_minutes(-i64::from(booking.rule.cut_off_minutes));
    // As long as it is not confirmed it can be called off for nothing, so this holds whenever the
    // shop answers.
    let until = (booking.changed_at < free_until).then(|| moment(language, free_until, &shop.zone));
    Some(said!(language, "ahead/terms", until))
}

/// A text to the shop with what is to be paid ahead.
pub(super) fn with_amount(language: Language, text: String, booking: &Booking) -> String {
    let Some(ahead) = booking.ahead else { return text };
    let (amount, order) = (ahead.amount, ahead.order);
    let said = said!(language, "ahead/amount", amount, order, paid = ahead.is_paid);
    format!("{text} {said}")
}

/// To the customer: the shop agreed, the money is waited for.
pub fn agreed(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let text = said!(
        language,
        "ahead/agreed",
        shop = &shop.name,
        number = booking.number,
        name = &booking.name,
        when = when(language, booking, shop),
    );
    let text = with_pay(language, text, booking, shop);
    with_buttons(text, vec![cancel_button(language, booking)])
}

/// To whoever agreed.
pub fn agreed_shop(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let (amount, order) = owing(booking);
    bubble(said!(
        language,
        "ahead/agreed_shop",
        number = booking.number,
        customer = who(booking),
        amount,
        order,
        bare = order.map(|order| order.0),
        until = until(language, booking, shop),
    ))
}

/// To the customer: the money came, the shop's word is waited for.
pub fn paid(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let (number, name) = (booking.number, &booking.name);
    let when = when(language, booking, shop);
    bubble(said!(language, "ahead/paid", number, name, when, shop = &shop.name))
}

/// To the shop: the money came, its word is waited for.
pub fn paid_shop(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let (amount, order) = owing(booking);
    let text = said!(
        language,
        "ahead/paid_shop",
        number = booking.number,
        when = when(language, booking, shop),
        name = &booking.name,
        customer = who(booking),
        amount,
        order,
    );
    with_buttons(text, answers(language, booking))
}

/// To the customer: the money is waited for again.
pub fn unpaid(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let (number, name) = (booking.number, &booking.name);
    let when = when(language, booking, shop);
    let text = said!(language, "ahead/unpaid", number, name, when);
    let text = with_pay(language, text, booking, shop);
    with_buttons(text, vec![cancel_button(language, booking)])
}

/// To the shop: the money is waited for again.
pub fn unpaid_shop(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    let (number, customer) = (booking.number, who(booking));
    let ((amount, order), until) = (owing(booking), until(language, booking, shop));
    bubble(said!(language, "ahead/unpaid_shop", number, customer, amount, order, until))
}

/// To the customer: the shop noted that they did not come, and keeps what they paid ahead.
pub fn missed(language: Language, booking: &Booking, shop: &Shop, money: &Money) -> Bubble {
    let (number, name) = (booking.number, &booking.name);
    let when = when(language, booking, shop);
    let text = said!(language, "ahead/missed", number, name, when, shop = &shop.name);
    let human = button(&Tap::Human, &said!(language, "buttons/talk_to_us"));
    money.told(language, with_buttons(text, vec![human]))
}

/// To the customer who came after all.
pub fn came(language: Language, booking: &Booking, shop: &Shop) -> Bubble {
    bubble(said!(language, "ahead/came", number = booking.number, shop = &shop.name))
}

/// To whoever noted that they came after all.
pub fn came_shop(language: Language, booking: &Booking) -> Bubble {
    let order = booking.ahead.map(|ahead| ahead.order);
    let (number, customer) = (booking.number, who(booking));
    bubble(said!(language, "ahead/came_shop", number, customer, order))
}

/// To the shop: its time is over and a part of its price is not paid.
pub fn rest_due(language: Language, booking: &Booking) -> Bubble {
    let missed = said!(language, "buttons/did_not_come");
    let mut buttons = vec![button(&Tap::Booking(BookingTap::Reject(booking.number)), &missed)];
    let show = said!(language, "buttons/show_order");
    buttons.extend(booking.ahead.map(|ahead| button(&Tap::Show(ahead.order), &show)));
    let (_, order) = owing(booking);
    let text = said!(
        language,
        "ahead/rest_due",
        number = booking.number,
        name = &booking.name,
        customer = who(booking),
        order,
        bare = order.map(|order| order.0),
    );
    with_buttons(text, buttons)
}

/// To the customer: what they have booked comes soon.
pub fn reminder(language: Language, booking: &Booking, resource: &str, shop: &Shop) -> Bubble {
    let text = said!(
        language,
        "ahead/reminder",
        number = booking.number,
        name = &booking.name,
        when = when(language, booking, shop),
        resource,
        shop = &shop.name,
    );
    with_buttons(text, changes(language, booking))
}

/// The button that gives a booking up with what was paid ahead of it.
pub(in crate::chat) fn give_up(language: Language, number: u64) -> domain::message::Choice {
    let title = said!(language, "buttons/give_up");
    button(&Tap::Booking(BookingTap::GiveUp(number)), &title)
}

/// To the owner: how a service is paid from now on.
pub fn rule(language: Language, name: &str, ahead: Ahead, amount: Option<money::Money>) -> Bubble {
    bubble(match ahead {
        Ahead::Nothing => said!(language, "ahead/rule_nothing", name),
        Ahead::All => said!(language, "ahead/rule_all", name, amount),
        Ahead::Percent(hundredths) => {
            said!(language, "ahead/rule_percent", name, hundredths, amount)
        }
        Ahead::Amount(_) => said!(language, "ahead/rule_amount", name, amount),
    })
}

/// To the owner: no service of that name can be booked; these can.
pub fn no_such_service(language: Language, names: &[&str]) -> Bubble {
    bubble(said!(language, "ahead/no_such_service", names = names.join(", ")))
}
