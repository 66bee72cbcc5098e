//! Vouchers: what happened, as the source of one entry. Whoever decides it keeps it with the record
//! that it was done, so that it is posted in the end; its id makes posting it twice posting it once.
//! A memo holds what the shop calls it, never a customer's name or words.

use super::account::AccountCode;
use super::journal::Leg;
pub use super::line::{ReturnedGoods, Revenue, RevenueLine};
use super::sales::Sale;
use super::settlement::Settlement;
use crate::compact::is_default;
use crate::ids::{CauseId, FileId, JournalId, OrderNumber, PersonId, SupplierId};
use crate::time::BusinessDay;
use serde::{Deserialize, Serialize};

/// The source of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voucher {
    /// The entry's id, made from its source: "order/1001/v5".
    pub id: JournalId,
    /// The shop's day it belongs to.
    pub day: BusinessDay,
    /// The message, form or tick that caused it.
    pub cause: CauseId,
    /// What it is for, in a few words.
    pub memo: String,
    /// What happened. Amounts are in minor units of the shop's currency.
    pub kind: VoucherKind,
    /// The picture of its receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<FileId>,
}

/// How something bought was paid for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidFrom {
    /// From an account.
    Account(AccountCode),
    /// Not yet.
    Credit {
        /// When it is to be paid.
        due: Option<BusinessDay>,
    },
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum VoucherKind {
    /// Money came in for an order.
    OrderPaid {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// How much.
        amount: i64,
        /// Where it went.
        account: AccountCode,
        /// How the order stood before.
        before: Settlement,
    },
    /// An order, or a part of it, was delivered.
    OrderRecognised {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// What was delivered.
        lines: Vec<RevenueLine>,
        /// How the order stood before.
        before: Settlement,
        /// By when the rest is to be paid.
        #[serde(default, skip_serializing_if = "is_default")]
        due: Option<BusinessDay>,
    },
    /// That an order was delivered was a mistake: it is as if it had never been.
    RecognitionReversed {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// What was said to be delivered.
        lines: Vec<RevenueLine>,
        /// How the order stood before, when all that was earned.
        before: Settlement,
    },
    /// Goods of a delivered order came back, or all of it was called off.
    OrderReturned {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// What the customer paid for it, tax included.
        price: i64,
        /// The tax in that.
        tax: i64,
        /// What the pieces had cost that went back on the shelf.
        restocked: i64,
        /// What the pieces had cost that were written off.
        written_off: i64,
        /// What came back. The figures above may hold more, which is then of no product.
        #[serde(default)]
        goods: Vec<ReturnedGoods>,
        /// How the order stood before.
        before: Settlement,
    },
    /// Money was paid back for an order.
    OrderRefunded {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// How much.
        amount: i64,
        /// What of it was a favour.
        allowance: i64,
        /// Where it came from.
        account: AccountCode,
        /// How the order stood before.
        before: Settlement,
        /// By when what is owed again is to be paid.
        #[serde(default)]
        due: Option<BusinessDay>,
    },
    /// The customer of a booking did not come: what they paid ahead is the shop's. Below zero it is
    /// theirs again, for they came after all.
    OrderForfeited {
        /// The order.
        order: OrderNumber,
        /// Whose order it is.
        customer: PersonId,
        /// How much, tax included.
        amount: i64,
        /// The tax in it.
        tax: i64,
        /// How the order stood before.
        before: Settlement,
    },
    /// Goods were bought.
    Purchased {
        /// From whom, if it is known.
        supplier: Option<SupplierId>,
        /// What goes onto the shelf, freight included.
        goods: i64,
        /// The tax on it that can be claimed.
        tax: i64,
        /// How it was paid for.
        paid: PaidFrom,
    },
    /// A supplier sent a bill for something else than goods.
    BillReceived {
        /// Who.
        supplier: SupplierId,
        /// For what.
        category: AccountCode,
        /// How much, without tax.
        amount: i64,
        /// The tax on it that can be claimed.
        tax: i64,
        /// By when it is to be paid.
        due: Option<BusinessDay>,
    },
    /// A supplier was paid.
    SupplierPaid {
        /// Who.
        supplier: SupplierId,
        /// How much.
        amount: i64,
        /// Where it came from.
        account: AccountCode,
    },
    /// Money was spent.
    Expense {
        /// On what.
        category: AccountCode,
        /// How much, without tax.
        amount: i64,
        /// The tax on it that can be claimed.
        tax: i64,
        /// Where it came from.
        account: AccountCode,
    },
    /// Money came in that is no order's.
    Income {
        /// For what.
        category: AccountCode,
        /// How much, without tax.
        amount: i64,
        /// The tax in it.
        tax: i64,
        /// Where it went.
        account: AccountCode,
    },
    /// Money went from one place to another.
    Transferred {
        /// Where it came from.
        from: AccountCode,
        /// Where it went.
        to: AccountCode,
        /// How much arrived.
        amount: i64,
        /// What it cost on top.
        fee: i64,
    },
    /// The owner put money in, or took it out.
    Capital {
        /// How much.
        amount: i64,
        /// Which account.
        account: AccountCode,
        /// Whether it went in.
        is_in: bool,
    },
    /// A loan was taken.
    LoanTaken {
        /// How much.
        amount: i64,
        /// Where it went.
        account: AccountCode,
    },
    /// A loan was paid back.
    LoanRepaid {
        /// How much of the loan.
        amount: i64,
        /// The interest on top.
        interest: i64,
        /// Where it came from.
        account: AccountCode,
    },
    /// Stock was counted, lost or found.
    StockAdjusted {
        /// What it changes the stock's value by.
        value: i64,
    },
    /// The shop's first count.
    StockOpened {
        /// What it is worth.
        value: i64,
    },
    /// Tax was settled with the state.
    VatSettled {
        /// The output tax that is settled.
        output: i64,
        /// The input tax that is set against it.
        input: i64,
        /// Where the difference comes from, or goes to.
        account: AccountCode,
    },
    /// What is in an account that holds money was counted, and is not what it should be.
    TillCounted {
        /// The account.
        account: AccountCode,
        /// What is there more than should be; below zero when something is missing.
        difference: i64,
    },
    /// Things wore out.
    Depreciated {
        /// By how much.
        amount: i64,
    },
    /// The year's result went to what the owner has earned.
    YearClosed {
        /// What brings every account of income and expense to zero.
        legs: Vec<Leg>,
    },
    /// An entry was taken back.
    Reversal {
        /// Which.
        of: JournalId,
        /// Its legs turned round.
        legs: Vec<Leg>,
        /// Whether it closed a year.
        is_closing: bool,
        /// Whether it settled tax with the state.
        #[serde(default)]
        settles_vat: bool,
        /// What was sold by it, turned round.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sale: Option<Sale>,
    },
    /// Anything else, written by somebody who knows accounts.
    Manual {
        /// The legs.
        legs: Vec<Leg>,
    },
}

impl VoucherKind {
    /// Its name in exports and audit rows.
    pub fn name(&self) -> &'static str {
        match self {
            Self::OrderPaid { .. } => "order_paid",
            Self::OrderRecognised { .. } => "order_recognised",
            Self::RecognitionReversed { .. } => "recognition_reversed",
            Self::OrderReturned { .. } => "order_returned",
            Self::OrderRefunded { .. } => "order_refunded",
            Self::OrderForfeited { .. } => "order_forfeited",
            Self::Purchased { .. } => "purchased",
            Self::BillReceived { .. } => "bill_received",
            Self::SupplierPaid { .. } => "supplier_paid",
            Self::Expense { .. } => "expense",
            Self::Income { .. } => "income",
            Self::Transferred { .. } => "transferred",
            Self::Capital { .. } => "capital",
            Self::LoanTaken { .. } => "loan_taken",
            Self::LoanRepaid { .. } => "loan_repaid",
            Self::StockAdjusted { .. } => "stock_adjusted",
            Self::StockOpened { .. } => "stock_opened",
            Self::VatSettled { .. } => "vat_settled",
            Self::TillCounted { .. } => "till_counted",
            Self::Depreciated { .. } => "depreciated",
            Self::YearClosed { .. } => "year_closed",
            Self::Reversal { .. } => "reversal",
            Self::Manual { .. } => "manual",
        }
    }

    /// By when what it leaves open is to be paid.
    pub fn due(&self) -> Option<&BusinessDay> {
        if let Self::OrderRecognised { due, .. }
        | Self::OrderRefunded { due, .. }
        | Self::BillReceived { due, .. }
        | Self::Purchased { paid: PaidFrom::Credit { due }, .. } = self
        {
            due.as_ref()
        } else {
            None
        }
    }

    /// The entry it takes back.
    pub fn reverses(&self) -> Option<(&JournalId, bool)> {
        if let Self::Reversal { of, is_closing, .. } = self {
            Some((of, *is_closing))
        } else {
            None
        }
    }

    /// Whether tax is settled with the state by it, or by what it takes back.
    pub fn settles_vat(&self) -> bool {
        matches!(self, Self::VatSettled { .. } | Self::Reversal { settles_vat: true, .. })
    }

    /// Whether it closes a year.
    pub fn closes_a_year(&self) -> bool {
        matches!(self, Self::YearClosed { .. })
    }

    /// Whether it is of things that are free and have cost nothing: then there is nothing to enter.
    pub fn is_of_nothing(&self) -> bool {
        if let Self::OrderRecognised { lines, .. } | Self::RecognitionReversed { lines, .. } = self
        {
            lines.iter().all(|it| it.net == 0 && it.tax == 0 && it.cost == 0)
        } else if let Self::OrderReturned { price, restocked, written_off, .. } = self {
            *price == 0 && *restocked == 0 && *written_off == 0
        } else {
            false
        }
    }

    /// The order it belongs to.
    pub fn order(&self) -> Option<OrderNumber> {
        match self {
            Self::OrderPaid { order, .. }
            | Self::OrderRecognised { order, .. }
            | Self::RecognitionReversed { order, .. }
            | Self::OrderReturned { order, .. }
            | Self::OrderRefunded { order, .. }
            | Self::OrderForfeited { order, .. } => Some(*order),
            Self::Purchased { .. }
            | Self::BillReceived { .. }
            | Self::SupplierPaid { .. }
            | Self::Expense { .. }
            | Self::Income { .. }
            | Self::Transferred { .. }
            | Self::Capital { .. }
            | Self::LoanTaken { .. }
            | Self::LoanRepaid { .. }
            | Self::StockAdjusted { .. }
            | Self::StockOpened { .. }
            | Self::VatSettled { .. }
            | Self::TillCounted { .. }
            | Self::Depreciated { .. }
            | Self::YearClosed { .. }
            | Self::Reversal { .. }
            | Self::Manual { .. } => None,
        }
    }
}
