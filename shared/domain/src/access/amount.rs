//! How much money a command moves.

use crate::command::{BookingPayment, ShopCommand, TaxAsk};
use crate::money::Money;

/// The money a command moves, in minor units: wide, for a sum that overflows is no small one.
pub(super) fn amount(command: &ShopCommand) -> Option<i128> {
    let sum = |parts: &[Option<Money>]| {
        let parts = parts.iter().flatten().map(|part| i128::from(part.minor()));
        parts.reduce(|sum, part| sum + part)
    };
    match command {
        ShopCommand::StockReceive { lines, freight, tax, .. } => {
            let costs = lines.iter().map(|line| line.cost);
            TaxAsk::with_most(sum(&costs.chain([*freight]).collect::<Vec<_>>()), *tax)
        }
        ShopCommand::ExpenseAdd { amount, tax, .. }
        | ShopCommand::IncomeAdd { amount, tax, .. }
        | ShopCommand::BillAdd { amount, tax, .. } => TaxAsk::with_most(sum(&[*amount]), *tax),
        ShopCommand::PaymentRecord { amount, .. }
        | ShopCommand::BookingPaid(BookingPayment { amount, .. })
        | ShopCommand::OrderRefund { amount, .. }
        | ShopCommand::OrderDiscount { amount, .. }
        | ShopCommand::BillPay { amount, .. }
        | ShopCommand::DebtSettle { amount, .. }
        | ShopCommand::OwnerCapital { amount, .. }
        | ShopCommand::LoanTake { amount, .. } => sum(&[*amount]),
        ShopCommand::MoneyTransfer { amount, fee: more, .. }
        | ShopCommand::LoanRepay { amount, interest: more, .. } => sum(&[*amount, *more]),
        ShopCommand::CreditLimit { limit, .. } => sum(&[*limit]),
        ShopCommand::Product(_)
        | ShopCommand::Sale(_)
        | ShopCommand::OrderList { .. }
        | ShopCommand::OrderShow { .. }
        | ShopCommand::OrderSetState { .. }
        | ShopCommand::OrderCancel { .. }
        | ShopCommand::OrderReturn { .. }
        | ShopCommand::OrderExchange { .. }
        | ShopCommand::OrderOnCredit { .. }
        | ShopCommand::StockLevel { .. }
        | ShopCommand::StockLow
        | ShopCommand::StockHistory { .. }
        | ShopCommand::StockAging { .. }
        | ShopCommand::StockTransfer { .. }
        | ShopCommand::StockAdjust { .. }
        | ShopCommand::DebtList { .. }
        | ShopCommand::DebtStatement { .. }
        | ShopCommand::DebtRemind { .. }
        | ShopCommand::VatPay { .. }
        | ShopCommand::Depreciate { .. }
        | ShopCommand::YearClose { .. }
        | ShopCommand::AccountBalance { .. }
        | ShopCommand::AccountAdd { .. }
        | ShopCommand::AccountRename { .. }
        | ShopCommand::AccountArchive { .. }
        | ShopCommand::JournalReverse { .. }
        | ShopCommand::BooksClose { .. }
        | ShopCommand::Report { .. }
        | ShopCommand::Explain { .. }
        | ShopCommand::Undo { .. }
        | ShopCommand::Desk(_)
        | ShopCommand::Help { .. } => None,
    }
}
