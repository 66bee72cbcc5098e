//! What half a command still lacks, in the order it is asked for. Deliberately absent: the words
//! of the question and of the answer.

use super::{ReceivedLine, ReportKind, ShopCommand};
use crate::ledger::account::AccountCode;
use crate::ledger::voucher::PaidFrom;
use crate::money::Money;
use Slot::{
    Account, Amount, Category, Customer, Entry, FromAccount, FromOutlet, Kind, Month, Name,
    Product, Reason, Restock, Supplier, ToAccount, ToOutlet, Until, Year,
};
use serde::{Deserialize, Serialize};

/// What a command can lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// How much money.
    Amount,
    /// Which account the money went to or came from.
    Account,
    /// Which account the money left.
    FromAccount,
    /// Which account the money went to.
    ToAccount,
    /// What the money was for.
    Category,
    /// How goods were paid for: an account, or on credit.
    Paid,
    /// What all goods of the line at this place cost; the first is 0.
    Cost {
        /// The place.
        line: usize,
    },
    /// Which supplier.
    Supplier,
    /// Which customer.
    Customer,
    /// Which product.
    Product,
    /// Which outlet the goods left.
    FromOutlet,
    /// Which outlet the goods went to.
    ToOutlet,
    /// Back on the shelf, or written off.
    Restock,
    /// Why.
    Reason,
    /// The number of an entry in the books.
    Entry,
    /// The last day that is closed.
    Until,
    /// Which month.
    Month,
    /// Which year.
    Year,
    /// What an account or a product is called.
    Name,
    /// What an account is for.
    Kind,
    /// What of a product is to change.
    Field,
    /// What it is to change to.
    Value,
    /// What somebody orders.
    Lines,
    /// Which variant of the first thing that several are called by.
    Variant,
    /// What somebody is to be told.
    Words,
    /// From when to when.
    Hours,
}

impl ShopCommand {
    /// The first thing it lacks; none when it can be carried out.
    #[expect(clippy::too_many_lines, reason = "one list, and no command forgotten")]
    pub fn missing(&self) -> Option<Slot> {
        match self {
            Self::OrderReturn { restock, .. } => no(restock.is_none(), Restock),
            Self::OrderRefund { amount, account, in_full, .. } => {
                no(amount.is_none() && !in_full, Amount).or(no(account.is_none(), Account))
            }
            Self::StockReceive { lines, supplier, paid, .. } => {
                purchase(lines, paid.as_ref(), supplier.is_none())
            }
            Self::PaymentRecord { account, .. } => no(account.is_none(), Account),
            Self::StockHistory { product, .. } => no(product.is_none(), Product),
            Self::StockTransfer { from, to, .. } => {
                no(from.is_none(), FromOutlet).or(no(to.is_none(), ToOutlet))
            }
            Self::StockAdjust { reason, .. } => no(reason.is_none(), Reason),
            Self::ExpenseAdd { category, amount, account, .. }
            | Self::IncomeAdd { category, amount, account, .. } => {
                no(category.is_none(), Category).or(money(*amount, *account))
            }
            Self::MoneyTransfer { amount, from, to, .. } => no(amount.is_none(), Amount)
                .or(no(from.is_none(), FromAccount))
                .or(no(to.is_none(), ToAccount)),
            Self::BillAdd { supplier, amount, category, .. } => no(supplier.is_none(), Supplier)
                .or(no(amount.is_none(), Amount))
                .or(no(category.is_none(), Category)),
            Self::BillPay { supplier, amount, account } => {
                no(supplier.is_none(), Supplier).or(money(*amount, *account))
            }
            Self::DebtSettle { customer, amount, account } => {
                no(customer.is_none(), Customer).or(money(*amount, *account))
            }
            Self::DebtStatement { customer, .. } => no(customer.is_none(), Customer),
            Self::DebtRemind { whom, .. } => no(whom.is_none(), Customer),
            Self::VatPay { month, account, .. } => {
                no(month.is_none(), Month).or(no(account.is_none(), Account))
            }
            Self::YearClose { year } => no(year.is_none(), Year),
            Self::CreditLimit { customer, limit } => {
                no(customer.is_none(), Customer).or(no(limit.is_none(), Amount))
            }
            Self::OrderDiscount { amount, percent, .. } => {
                no(amount.is_none() && percent.is_none(), Amount)
            }
            Self::Depreciate { amount, .. } => no(amount.is_none(), Amount),
            Self::OwnerCapital { amount, account, .. }
            | Self::LoanTake { amount, account }
            | Self::LoanRepay { amount, account, .. } => money(*amount, *account),
            Self::AccountAdd { name, kind } => {
                no(name.is_none(), Name).or(no(kind.is_none(), Kind))
            }
            Self::AccountRename { account, name } => {
                no(account.is_none(), Account).or(no(name.is_none(), Name))
            }
            Self::JournalReverse { number, reason } => {
                no(number.is_none(), Entry).or(no(reason.is_none(), Reason))
            }
            Self::BooksClose { until } => no(until.is_none(), Until),
            Self::Report { report: ReportKind::Statement, account, .. }
            | Self::AccountArchive { account } => no(account.is_none(), Account),
            Self::Product(command) => command.missing(),
            Self::Sale(command) => command.missing(),
            Self::Report { .. }
            | Self::OrderList { .. }
            | Self::OrderShow { .. }
            | Self::OrderSetState { .. }
            | Self::OrderCancel { .. }
            | Self::OrderExchange { .. }
            | Self::OrderOnCredit { .. }
            | Self::BookingPaid(_)
            | Self::StockLevel { .. }
            | Self::StockLow
            | Self::StockAging { .. }
            | Self::DebtList { .. }
            | Self::AccountBalance { .. }
            | Self::Explain { .. }
            | Self::Undo { .. }
            | Self::Help { .. }
            | Self::Desk(_) => None,
        }
    }
}

fn no(is_none: bool, slot: Slot) -> Option<Slot> {
    is_none.then_some(slot)
}

fn money(amount: Option<Money>, account: Option<AccountCode>) -> Option<Slot> {
    no(amount.is_none(), Slot::Amount).or(no(account.is_none(), Slot::Account))
}

fn purchase(lines: &[ReceivedLine], paid: Option<&PaidFrom>, is_anonymous: bool) -> Option<Slot> {
    let line = lines.iter().position(|line| line.cost.is_none());
    let owed = matches!(paid, Some(PaidFrom::Credit { .. }));
    line.map(|line| Slot::Cost { line })
        .or(no(paid.is_none(), Slot::Paid))
        .or(no(owed && is_anonymous, Slot::Supplier))
}
