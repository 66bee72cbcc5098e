//! What a tap does, by who taps. A shop's buttons do nothing in a customer's hand.

use super::booking_tap::BookingTap;
use super::entry::{BooksName, CommandName, DeskName};
use super::tap::Tap;
use super::{Aside, Expecting, Heard, Listener, meant};
use crate::access::ShopAuthority;
use crate::cart::CartLine;
use crate::command::{
    Command, CustomerCommand, DeskCommand, DeskRequest, DocumentKind, SaleCommand, ServiceCommand,
    ShopCommand, Someone, When, WhichPayment,
};
use crate::document::{ReportAsk, ReportFormat};
use crate::ids::{OrderNumber, PaymentId, PersonId};
use crate::money::Money;
use crate::order::state::OrderState;
use crate::time::DayRange;

/// The shop's meaning of a tap; none when it is a customer's button.
pub(super) fn shop(tap: &Tap, listener: &Listener<'_>, _: ShopAuthority) -> Option<Heard> {
    let command = match tap {
        Tap::Show(number) => ShopCommand::OrderShow { number: *number },
        Tap::Move(number, OrderState::Cancelled) | Tap::Cancel(number) => {
            ShopCommand::OrderCancel { number: *number, reason: None }
        }
        Tap::Move(number, to) => set_state(*number, *to),
        Tap::Stock(product) => ShopCommand::StockLevel { product: *product },
        Tap::Orders => orders(None, None),
        Tap::MoreOrders(state, page) => orders(*state, Some(page.clone())),
        Tap::MoreFound { state, range, customer, page } => ShopCommand::OrderList {
            state: *state,
            page: Some(page.clone()),
            range: range.clone(),
            customer: customer.clone(),
        },
        Tap::MorePayments { range, account, page } => {
            ShopCommand::Sale(Box::new(SaleCommand::PaymentList {
                range: range.clone(),
                account: *account,
                page: Some(page.clone()),
            }))
        }
        Tap::Account { number, account, minor, reference } => ShopCommand::PaymentRecord {
            number: *number,
            amount: minor.map(|minor| Money::new(minor, listener.currency)),
            account: Some(*account),
            reference: reference.clone(),
            more_than_due: false,
        },
        Tap::Statement(customer, range) => statement(*customer, range.clone()),
        Tap::Receipt(number, payment) => receipt(*number, *payment),
        Tap::Release(person) => handoff(*person, false),
        Tap::TakeOver(person) => handoff(*person, true),
        Tap::Report(ask, format) => report(ask, *format),
        Tap::Booking(tap) => ShopCommand::Desk(of_booking(tap)?),
        Tap::Digital(tap) => ShopCommand::Desk(DeskCommand::Digital(tap.command())),
        Tap::Help => ShopCommand::Help { topic: None },
        Tap::Meant(product) => {
            // Where nobody asks any more, it is a product like any other.
            let Some(Expecting::Meant { words, text, .. }) = listener.expecting else {
                return None;
            };
            return meant::settled(listener, words, *product, text);
        }
        // The nonce says which command it answers, so a second pending one can't be meant.
        Tap::Yes(nonce) => return Some(Heard::Answer { nonce: nonce.clone(), yes: true }),
        Tap::No(nonce) => return Some(Heard::Answer { nonce: nonce.clone(), yes: false }),
        Tap::Cart
        | Tap::Checkout
        | Tap::OrderYes(_)
        | Tap::Catalogue
        | Tap::Category(_)
        | Tap::Product(_)
        | Tap::Add(..)
        | Tap::Set(..)
        | Tap::Remove(_)
        | Tap::Status(_)
        | Tap::Place(_)
        | Tap::Human
        | Tap::Rate(..) => return None,
    };
    Some(Heard::Command(Command::Shop(command)))
}

fn set_state(number: OrderNumber, to: OrderState) -> ShopCommand {
    ShopCommand::OrderSetState { number, to, note: None }
}

fn receipt(number: OrderNumber, payment: PaymentId) -> ShopCommand {
    let (kind, payment) = (DocumentKind::Receipt, Some(WhichPayment::Known(payment)));
    ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number, payment })
}

fn statement(customer: PersonId, range: DayRange) -> ShopCommand {
    ShopCommand::Desk(DeskCommand::StatementIssue { customer, range })
}

fn handoff(person: PersonId, on: bool) -> ShopCommand {
    ShopCommand::Desk(DeskCommand::Handoff { customer: Someone::Person(person), on })
}

fn report(ask: &ReportAsk, format: ReportFormat) -> ShopCommand {
    let report = Some(Box::new(ask.clone()));
    ShopCommand::Desk(DeskCommand::ReportIssue { report, format })
}

fn orders(state: Option<OrderState>, page: Option<String>) -> ShopCommand {
    ShopCommand::OrderList { state, page, range: None, customer: None }
}

/// What a tap means to a customer.
pub(super) fn customer(tap: Tap, listener: &Listener<'_>) -> Heard {
    let command = match tap {
        Tap::Cart => CustomerCommand::CartView,
        Tap::Checkout => CustomerCommand::Checkout,
        Tap::OrderYes(cart_version) => CustomerCommand::OrderConfirm { cart_version },
        Tap::Catalogue => CustomerCommand::Browse { category: None },
        Tap::Category(name) => {
            let categories = listener.catalog.categories();
            let named = categories.into_iter().find(|known| known.starts_with(&name));
            CustomerCommand::Browse { category: named.map(str::to_owned) }
        }
        Tap::Product(product) | Tap::Meant(product) => CustomerCommand::ProductInfo { product },
        Tap::Add(sku, quantity) => {
            CustomerCommand::added(vec![CartLine { sku, quantity }], Vec::new())
        }
        Tap::Set(sku, quantity) => CustomerCommand::CartChange { sku, quantity },
        Tap::Remove(sku) => CustomerCommand::CartRemove { sku },
        Tap::Status(number) => CustomerCommand::OrderStatus { number: Some(number), code: None },
        Tap::Cancel(number) => CustomerCommand::CancelRequest { number: Some(number) },
        Tap::Place(number) => CustomerCommand::OrderPlace { number },
        Tap::Receipt(number, payment) => CustomerCommand::Desk(DeskRequest::DocumentRequest {
            kind: DocumentKind::Receipt,
            number: Some(number),
            payment: Some(WhichPayment::Known(payment)),
        }),
        Tap::Human => CustomerCommand::Human,
        Tap::Help => CustomerCommand::Help,
        Tap::Booking(tap) => match request(tap) {
            Ok(request) => CustomerCommand::Desk(request),
            Err(name) => return shops(CommandName::Desk(name)),
        },
        Tap::Yes(nonce) => return answer(nonce, true, listener),
        Tap::No(nonce) => return answer(nonce, false, listener),
        Tap::Statement(..) => return shops(CommandName::Desk(DeskName::DocumentIssue)),
        Tap::Rate(about, rating) => {
            CustomerCommand::Desk(DeskRequest::Rate { about, rating, comment: None })
        }
        Tap::Release(_) | Tap::TakeOver(_) => return shops(CommandName::Desk(DeskName::Handoff)),
        Tap::Report(..) => return shops(CommandName::Desk(DeskName::ReportIssue)),
        Tap::Digital(tap) => return shops(CommandName::Desk(DeskName::of_digital(&tap.command()))),
        Tap::Show(_) => return shops(CommandName::OrderShow),
        Tap::Move(..) => return shops(CommandName::OrderSetState),
        Tap::Stock(_) => return shops(CommandName::StockLevel),
        Tap::Orders | Tap::MoreOrders(..) | Tap::MoreFound { .. } => {
            return shops(CommandName::OrderList);
        }
        Tap::MorePayments { .. } => return shops(CommandName::Books(BooksName::PaymentList)),
        Tap::Account { .. } => return shops(CommandName::PaymentRecord),
    };
    Heard::Command(Command::Customer(command))
}

/// What a tap about bookings means to the shop; none when it is a customer's button.
fn of_booking(tap: &BookingTap) -> Option<DeskCommand> {
    Some(match tap {
        BookingTap::Confirm(booking) => DeskCommand::BookingConfirm { booking: *booking },
        BookingTap::Reject(booking) | BookingTap::Cancel(booking) => {
            DeskCommand::BookingReject { booking: *booking, reason: None }
        }
        BookingTap::Move(booking, when) => {
            DeskCommand::BookingReschedule { booking: *booking, when: Box::new(when.clone()) }
        }
        BookingTap::MoveTo(booking, from, with) => {
            let when = Box::new(When::at_with(*from, with.as_ref()));
            DeskCommand::BookingReschedule { booking: *booking, when }
        }
        BookingTap::Open(days, resource, hours) => DeskCommand::CalendarBlock {
            days: days.clone(),
            resource: resource.as_ref().map(ToString::to_string),
            hours: *hours,
            is_lifted: true,
        },
        BookingTap::Employ(service, name) => DeskCommand::Service(ServiceCommand::ResourceAdd {
            name: name.clone(),
            service: Some(*service),
        }),
        BookingTap::Book(..)
        | BookingTap::BookAt(..)
        | BookingTap::Wait(..)
        | BookingTap::Take(_)
        | BookingTap::GiveUp(_) => return None,
    })
}

/// What a tap about bookings asks for a customer, or the name of what only the shop may ask.
fn request(tap: BookingTap) -> Result<DeskRequest, DeskName> {
    let changed = |booking, when: When, cancel| {
        let when = Box::new(when);
        Ok(DeskRequest::BookingChange { booking: Some(booking), when, cancel })
    };
    let book = |product, when: When| {
        let when = Box::new(when);
        Ok(DeskRequest::Book { service: None, product: Some(product), when })
    };
    match tap {
        BookingTap::Book(product, when) => book(product, when),
        BookingTap::BookAt(product, from, with) => {
            book(product, When::at_with(from, with.as_ref()))
        }
        BookingTap::Move(booking, when) => changed(booking, when, false),
        BookingTap::MoveTo(booking, from, with) => {
            changed(booking, When::at_with(from, with.as_ref()), false)
        }
        BookingTap::Cancel(booking) => changed(booking, When::default(), true),
        BookingTap::Wait(product, when) => {
            let (product, when) = (Some(product), Box::new(when));
            Ok(DeskRequest::WaitingJoin { service: None, product, when })
        }
        BookingTap::Take(booking) => Ok(DeskRequest::BookingTake { booking }),
        BookingTap::GiveUp(booking) => Ok(DeskRequest::BookingGiveUp { booking }),
        BookingTap::Confirm(_) => Err(DeskName::BookingConfirm),
        BookingTap::Reject(_) => Err(DeskName::BookingReject),
        BookingTap::Open(..) => Err(DeskName::CalendarBlock),
        BookingTap::Employ(..) => Err(DeskName::ResourceAdd),
    }
}

fn shops(name: CommandName) -> Heard {
    Heard::ShopWordsFromCustomer(name)
}

/// A customer answers only what the conversation waits for.
fn answer(nonce: String, yes: bool, listener: &Listener<'_>) -> Heard {
    let expected = Expecting::Confirmation { nonce: nonce.clone() };
    if listener.expecting == Some(&expected) {
        return Heard::Answer { nonce, yes };
    }
    Heard::Aside(if yes { Aside::Yes } else { Aside::No })
}
