//! What makes a document another one: the digest of the facts it shows.

use super::{Paper, ReportAsk};
use crate::audit::Digest;
use crate::booking::Booking;
use crate::ledger::party::{OpenItem, PartyStatement};
use crate::order::Order;
use crate::time::BusinessDay;

/// The parts of a digest, each told apart from the next.
#[derive(Default)]
struct Facts(Vec<Vec<u8>>);

impl Facts {
    fn text(&mut self, text: &str) {
        self.0.push(text.as_bytes().to_vec());
    }

    fn number(&mut self, number: i64) {
        self.0.push(number.to_be_bytes().to_vec());
    }
}

impl Paper {
    /// The digest of what it shows of its order: who buys what at which price, and by when it is to
    /// be paid. What was paid or came back is not in that of an invoice; a receipt is of one
    /// payment, a credit note of one return.
    pub fn basis(&self, order: &Order) -> Digest {
        let mut facts = Facts::default();
        if let Self::Receipt { payment, .. } = self {
            facts.text(&payment.to_string());
            return facts.digest();
        }
        if let Self::CreditNote { returned, .. } = self {
            facts.text(&returned.to_string());
            return facts.digest();
        }
        if let Self::Confirmation { .. } | Self::Status { .. } = self {
            // They say where the order stands, and what is paid.
            facts.number(i64::try_from(order.version).unwrap_or(i64::MAX));
            facts.number(order.paid.minor());
        }
        facts.text(&order.number.to_string());
        facts.text(&order.customer.person.to_string());
        facts.text(&order.customer.name);
        facts.text(order.total.currency().code());
        facts.number(order.total.minor());
        facts.number(order.discount_minor);
        facts.text(&order.credit_until.as_ref().map(ToString::to_string).unwrap_or_default());
        for line in &order.lines {
            facts.text(line.sku.as_str());
            facts.text(&line.name);
            facts.number(i64::from(line.quantity));
            facts.number(line.unit_price.minor());
            facts.number(line.total.minor());
        }
        facts.digest()
    }
}

/// The digest of what the confirmation of a booking shows.
pub fn of_booking(booking: &Booking) -> Digest {
    let mut facts = Facts::default();
    facts.text(&format!("booking {}", booking.number));
    facts.text(booking.state.as_str());
    facts.text(&booking.customer.person.to_string());
    facts.text(&booking.customer.name);
    facts.text(&booking.name);
    facts.text(booking.resource.as_str());
    for number in [booking.from.millis(), booking.to.millis(), booking.price.minor()] {
        facts.number(number);
    }
    facts.digest()
}

/// What a customer's statement shows.
#[derive(Debug, Clone, Copy)]
pub struct StatementFacts<'a> {
    /// Whose account it is.
    pub name: &'a str,
    /// What changed it.
    pub statement: &'a PartyStatement,
    /// What is open.
    pub open: &'a [OpenItem],
    /// The day by which it is late or not.
    pub today: &'a BusinessDay,
}

/// The digest of what a customer's statement shows.
pub fn of_statement(shown: StatementFacts<'_>) -> Digest {
    let StatementFacts { name, statement, open, today } = shown;
    let mut facts = Facts::default();
    facts.text(name);
    facts.text(&today.to_string());
    facts.number(statement.opening);
    facts.number(statement.closing);
    for line in &statement.lines {
        facts.text(line.journal.as_str());
        facts.number(line.amount);
    }
    for item in open {
        facts.text(item.journal.as_str());
        facts.text(&item.due.to_string());
        facts.number(item.left);
    }
    facts.digest()
}

impl Facts {
    fn digest(&self) -> Digest {
        Digest::of("mercury document 1", self.0.iter().map(Vec::as_slice))
    }
}

impl ReportAsk {
    /// The digest of what is asked for. The figures are not in it: a report is never asked for
    /// whether it still holds.
    pub fn basis(&self) -> Digest {
        let mut facts = Facts::default();
        facts.text(&self.written());
        facts.digest()
    }
}
