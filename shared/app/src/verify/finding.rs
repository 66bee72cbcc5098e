//! What can be wrong with a shop. Ids, numbers and amounts only: no name, number or text of
//! anybody, so that a report may be shown to anyone who helps.

use domain::audit::Break;
use domain::ids::{CauseId, OrderNumber, PersonId, Sku};
use domain::ledger::account::AccountCode;
use domain::ledger::sales::Sold;
use domain::order::state::OrderState;
use serde::Serialize;
use std::fmt;
use std::mem::discriminant;

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Of what.
    pub about: Subject,
    /// What is wrong.
    pub fault: Fault,
}

impl Finding {
    /// Whether it is the same thing at another look, whatever its figures are by now.
    pub fn is_again(&self, other: &Self) -> bool {
        self.about == other.about && discriminant(&self.fault) == discriminant(&other.fault)
    }
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The shop itself.
    Shop,
    /// A unit of stock.
    Unit(Sku),
    /// An order.
    Order(OrderNumber),
    /// A booking.
    Booking(u64),
    /// A person.
    Person(PersonId),
    /// What was done for a cause.
    Done(CauseId),
    /// The audit log and the chain that seals it.
    Audit,
    /// The books.
    Books,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Pieces are not what was moved.
    #[error("on hand {on_hand} but moved {moved}")]
    Pieces {
        /// What the level says.
        on_hand: i64,
        /// What the movements sum up to.
        moved: i64,
    },
    /// Value is not what was moved.
    #[error("value {value} but moved {moved}")]
    Value {
        /// What the level says.
        value: i64,
        /// What the movements sum up to.
        moved: i64,
    },
    /// Available and reserved are not on hand.
    #[error("{available} available and {reserved} reserved are not {on_hand} on hand")]
    Split {
        /// Can be promised.
        available: i64,
        /// Are promised.
        reserved: i64,
        /// Are there.
        on_hand: i64,
    },
    /// A figure is below zero.
    #[error("below zero")]
    BelowZero,
    /// Reserved pieces are not those that orders hold and keep.
    #[error("reserved {reserved} but held {held} and kept {kept}")]
    Reserved {
        /// What the level says.
        reserved: i64,
        /// What the holds sum up to.
        held: i64,
        /// What paid orders keep.
        kept: i64,
    },
    /// A hold of an order that does not hold so much.
    #[error("a hold of order {0}, which holds no such pieces")]
    StrayHold(OrderNumber),
    /// The catalogue has it and nobody counts it.
    #[error("is sold but not counted")]
    NotCounted,
    /// Something moved in an outlet that has no level of it.
    #[error("moved where it has no level")]
    NoLevel,
    /// It is counted and the catalogue does not have it.
    #[error("is counted but not sold")]
    NotSold,
    /// Two products have it.
    #[error("belongs to two products")]
    SoldTwice,
    /// The versions of the steps have a gap.
    #[error("a step is missing: {steps} steps at version {version}")]
    StepMissing {
        /// How many are logged.
        steps: usize,
        /// How many the order counts.
        version: u64,
    },
    /// A step does not begin where the one before ended.
    #[error("the steps do not follow each other")]
    StepsApart,
    /// The last step did not lead to the order's state.
    #[error("its state is {0:?}, and the last step led elsewhere")]
    LastStep(OrderState),
    /// Paid is not the sum of the payments.
    #[error("paid {paid} but its payments are {payments}")]
    Paid {
        /// What the order says.
        paid: i64,
        /// What its payments sum up to.
        payments: i64,
    },
    /// The total is not the sum of the lines.
    #[error("total {total} but its lines are {lines}")]
    Total {
        /// What the order says.
        total: i64,
        /// What its lines sum up to.
        lines: i64,
    },
    /// A payment's reference does not lead back, so it could be used again.
    #[error("the reference of a payment is not guarded")]
    Unguarded,
    /// It stands in an index where it should not, or does not where it should.
    #[error("does not stand in the indexes where its state says")]
    Misplaced,
    /// Its number was never handed out, and would be given again.
    #[error("its number was not handed out by the counter")]
    BeyondCounter,
    /// It should have cancelled itself.
    #[error("has fallen due and was not swept")]
    NotSwept,
    /// Messages were not sent.
    #[error("its messages are not sent")]
    Unsent,
    /// An address or an order leads to nobody.
    #[error("is written to, but there is no record of the person")]
    Nobody,
    /// An owner without the role.
    #[error("is named as owner but has not the role")]
    NotOwner,
    /// The shop has no owner.
    #[error("has no owner")]
    NoOwner,
    /// A route does not lead to the shop.
    #[error("cannot be reached by its {0}")]
    Unreachable(&'static str),
    /// An entry does not balance.
    #[error("entry {0} does not balance")]
    Unbalanced(u64),
    /// All accounts together are not nothing.
    #[error("all accounts together come to {0} and not to nothing")]
    TrialBalance(i64),
    /// The cash flow is not what money changed by.
    #[error("the lines of the cash flow come to {flows}, and money changed by {money}")]
    CashFlow {
        /// What its lines come to.
        flows: i64,
        /// What the accounts that hold money come to.
        money: i64,
    },
    /// An entry was made on a day that was closed by then.
    #[error("entry {entry} was made on {day}, which was closed until {until} by then")]
    EnteredLate {
        /// The entry.
        entry: u64,
        /// Its day.
        day: String,
        /// Up to which day the books were closed.
        until: String,
    },
    /// An entry is missing, or its number stands twice.
    #[error("{entries} entries, numbered without gaps, should be {counted}")]
    EntryMissing {
        /// How many there are.
        entries: u64,
        /// How many were made.
        counted: u64,
    },
    /// Sums are not those of the entries.
    #[error("the sums of {0} are not those of its entries")]
    Sums(String),
    /// What is kept of a product or a customer is not what the entries say.
    #[error("what was sold of or to {of} on {day} is {kept}, and its entries say {entries}")]
    Sold {
        /// The unit or the person.
        of: String,
        /// The first day that differs.
        day: String,
        /// What is kept.
        kept: Sold,
        /// What the entries of the day say.
        entries: Sold,
    },
    /// What an entry says was sold is not what its accounts say.
    #[error("entry {entry} sold {sold}, and its accounts say {posted}")]
    SoldNotPosted {
        /// The entry.
        entry: u64,
        /// What was sold.
        sold: Sold,
        /// What the accounts say.
        posted: Sold,
    },
    /// An account is not what others say of the same thing.
    #[error("account {account} is {books}, and {of} {others}")]
    Control {
        /// The account.
        account: AccountCode,
        /// What the books say.
        books: i64,
        /// What the others say.
        others: i64,
        /// Who says so.
        of: &'static str,
    },
    /// What an order says differs from what its movements or entries say.
    #[error("{of}: the order and its movements or entries are {by} apart")]
    Apart {
        /// Of what.
        of: &'static str,
        /// By how much the order says more.
        by: i64,
    },
    /// The price of a line is not its quantity at its unit price.
    #[error("a line costs {total}, and its quantity at its price {priced}")]
    Priced {
        /// What the line says.
        total: i64,
        /// What it should say.
        priced: i64,
    },
    /// A record says it has another number than that under which it lies.
    #[error("lies under another number than its own")]
    Misnumbered,
    /// The place that leads to an entry leads elsewhere.
    #[error("entry {0} does not lie where its id leads")]
    Astray(u64),
    /// An entry is not what was told to the books.
    #[error("entry {0} is not that of its voucher")]
    NotItsVoucher(u64),
    /// Somebody's account is not the sum of its entries, or of what is open in it.
    #[error(
        "{party} stands at {balance} in account {account}: entries {entered}, open items {open}"
    )]
    Party {
        /// The control account.
        account: AccountCode,
        /// Whose.
        party: String,
        /// What it says.
        balance: i64,
        /// What its entries come to.
        entered: i64,
        /// What its open items come to.
        open: i64,
    },
    /// An open item is not that of its entry.
    #[error("an open item of {party} in account {account} is not that of its entry")]
    OpenItem {
        /// The control account.
        account: AccountCode,
        /// Whose.
        party: String,
    },
    /// More credit notes were written than numbers handed out.
    #[error("{notes} credit notes, and {counted} numbers of them handed out")]
    CreditNotes {
        /// How many entries there are of goods that came back.
        notes: u64,
        /// How many numbers were handed out.
        counted: u64,
    },
    /// A credit limit is not what was said last.
    #[error("may owe {limit}, and the audit log says {logged}")]
    CreditLimit {
        /// What the person's record says.
        limit: i64,
        /// What the newest row says.
        logged: String,
    },
    /// Something happened that was not entered.
    #[error("happened and was not entered: {0}")]
    NotEntered(String),
    /// The audit chain is broken.
    #[error(transparent)]
    Chain(#[from] Break),
    /// A record can't be read.
    #[error("cannot be read: {0}")]
    Malformed(String),
}

impl fmt::Display for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shop => out.write_str("the shop"),
            Self::Unit(sku) => write!(out, "unit {sku}"),
            Self::Order(number) => write!(out, "order {number}"),
            Self::Booking(number) => write!(out, "booking {number}"),
            Self::Person(person) => write!(out, "person {person}"),
            Self::Done(cause) => write!(out, "cause {cause}"),
            Self::Audit => out.write_str("the audit log"),
            Self::Books => out.write_str("the books"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.about, self.fault)
    }
}
