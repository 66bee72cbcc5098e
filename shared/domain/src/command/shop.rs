//! What those who run the shop may ask. What a person may leave out is `None` here, so that half a command
//! can wait for the rest; [`ShopCommand::missing`] says what an agent never gets to see empty.

use super::agent::Agent;
use super::desk::DeskCommand;
use super::part::{
    AccountSort, HelpTopic, ReceivedLine, ReportKind, ReturnLine, StockChangeAsk, TaxAsk, Whom,
};
use super::product::ProductCommand;
use super::sale::{BookingPayment, SaleCommand};
use crate::compact::is_default;
use crate::document::ReportFormat;
use crate::ids::{OrderNumber, ProductId, Sku};
use crate::ledger::account::AccountCode;
use crate::ledger::voucher::PaidFrom;
use crate::money::Money;
use crate::order::{CashAccount, state::OrderState};
use crate::time::{BusinessDay, DayRange, Month};
use serde::{Deserialize, Serialize};

/// What those who run the shop may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum ShopCommand {
    /// Orders, newest first; open ones without a state.
    OrderList {
        /// Only those in this state.
        state: Option<OrderState>,
        /// Where the page before this one ended, under its seal; the first page without.
        page: Option<String>,
        /// Only those written down on these days, whatever their state.
        #[serde(default)]
        range: Option<DayRange>,
        /// Only those of a customer, whatever their state.
        #[serde(default)]
        customer: Option<String>,
    },
    /// Something about what the shop offers. Boxed, so that what was heard stays small.
    Product(Box<ProductCommand>),
    /// Something about orders as a whole.
    Sale(Box<SaleCommand>),
    /// One order with its lines and history.
    OrderShow {
        /// The order.
        number: OrderNumber,
    },
    /// Take an order to a state.
    OrderSetState {
        /// The order.
        number: OrderNumber,
        /// The state.
        to: OrderState,
        /// Why, if said.
        note: Option<String>,
    },
    /// Cancel an order.
    OrderCancel {
        /// The order.
        number: OrderNumber,
        /// Why, if said; the customer reads it.
        reason: Option<String>,
    },
    /// Take goods of a delivered order back.
    OrderReturn {
        /// The order.
        number: OrderNumber,
        /// Which goods; all of them when empty.
        lines: Vec<ReturnLine>,
        /// Back on the shelf, or written off.
        restock: Option<bool>,
    },
    /// Exchange goods of a delivered order for others, which are a new order.
    OrderExchange {
        /// The order.
        number: OrderNumber,
        /// Which goods come back; all of them when empty.
        lines: Vec<ReturnLine>,
        /// What the customer gets for them; at least one line.
        wanted: Vec<ReturnLine>,
    },
    /// Pay money back for an order.
    OrderRefund {
        /// The order.
        number: OrderNumber,
        /// How much.
        amount: Option<Money>,
        /// Where it comes from.
        account: Option<CashAccount>,
        /// All that was paid and not given back, instead of an amount.
        #[serde(default, skip_serializing_if = "is_default")]
        in_full: bool,
    },
    /// Sell an order on credit.
    OrderOnCredit {
        /// The order.
        number: OrderNumber,
        /// When it is to be paid; the shop's usual time without one.
        due: Option<BusinessDay>,
    },
    /// Take something off an order's price.
    OrderDiscount {
        /// The order.
        number: OrderNumber,
        /// How much.
        amount: Option<Money>,
        /// So many hundredths of what it costs, instead of an amount.
        #[serde(default, skip_serializing_if = "is_default")]
        percent: Option<u8>,
    },
    /// Record money for an order.
    PaymentRecord {
        /// The order.
        number: OrderNumber,
        /// How much; what is due without one.
        amount: Option<Money>,
        /// Where it went; asked for when missing.
        account: Option<CashAccount>,
        /// The provider's reference.
        reference: Option<String>,
        /// Whether the person said that the order is paid and more money came.
        more_than_due: bool,
    },
    /// Record money for a booking.
    BookingPaid(BookingPayment),
    /// Stock of a product, or of everything.
    StockLevel {
        /// The product.
        product: Option<ProductId>,
    },
    /// What is nearly sold out, and what to buy.
    StockLow,
    /// What moved the stock of a product.
    StockHistory {
        /// The product.
        product: Option<ProductId>,
        /// When.
        range: DayRange,
    },
    /// How long the stock has been lying.
    StockAging {
        /// The product; everything without one.
        product: Option<ProductId>,
    },
    /// Goods were bought.
    StockReceive {
        /// Which; at least one line.
        lines: Vec<ReceivedLine>,
        /// From whom; needed on credit.
        supplier: Option<String>,
        /// What bringing them cost, on top of the lines.
        freight: Option<Money>,
        /// How they were paid for.
        paid: Option<PaidFrom>,
        /// The tax on them, if any was said.
        #[serde(default)]
        tax: Option<TaxAsk>,
        /// When; today without one. Boxed, so that what was heard stays small.
        #[serde(default)]
        day: Option<Box<BusinessDay>>,
    },
    /// Goods went from one outlet to another.
    StockTransfer {
        /// The variant.
        sku: Sku,
        /// How many, in the unit the stock is counted in.
        quantity: i64,
        /// The outlet they left.
        from: Option<String>,
        /// The outlet they went to.
        to: Option<String>,
    },
    /// Stock is put right.
    StockAdjust {
        /// The variant.
        sku: Sku,
        /// By how many, or to how many.
        change: StockChangeAsk,
        /// Why.
        reason: Option<String>,
    },
    /// Money was spent.
    ExpenseAdd {
        /// On what.
        category: Option<AccountCode>,
        /// How much.
        amount: Option<Money>,
        /// Where it came from.
        account: Option<AccountCode>,
        /// When; today without one.
        day: Option<BusinessDay>,
        /// The words it was recorded with.
        note: String,
        /// The tax on it, if any was said.
        #[serde(default)]
        tax: Option<TaxAsk>,
    },
    /// Money came in that is no sale.
    IncomeAdd {
        /// For what.
        category: Option<AccountCode>,
        /// How much.
        amount: Option<Money>,
        /// Where it went.
        account: Option<AccountCode>,
        /// When; today without one.
        day: Option<BusinessDay>,
        /// The words it was recorded with.
        note: String,
        /// The tax in it, if any was said.
        #[serde(default)]
        tax: Option<TaxAsk>,
    },
    /// Money went from one of the shop's accounts to another.
    MoneyTransfer {
        /// How much arrived.
        amount: Option<Money>,
        /// The account it left.
        from: Option<AccountCode>,
        /// The account it went to.
        to: Option<AccountCode>,
        /// What moving it cost, on top of the amount.
        fee: Option<Money>,
    },
    /// A bill came that is paid later.
    BillAdd {
        /// From whom.
        supplier: Option<String>,
        /// How much.
        amount: Option<Money>,
        /// For what.
        category: Option<AccountCode>,
        /// When it is to be paid; the shop's usual time without one.
        due: Option<BusinessDay>,
        /// The tax on it, if any was said.
        #[serde(default)]
        tax: Option<TaxAsk>,
    },
    /// A supplier was paid.
    BillPay {
        /// Which.
        supplier: Option<String>,
        /// How much.
        amount: Option<Money>,
        /// Where it came from.
        account: Option<AccountCode>,
    },
    /// Who owes the shop, or what one customer owes.
    DebtList {
        /// The customer.
        customer: Option<String>,
    },
    /// A customer's account: what came, what was paid, and what is open.
    DebtStatement {
        /// The customer.
        customer: Option<String>,
        /// The last digits of their phone, where two have the name.
        tail: Option<String>,
        /// For which days.
        range: DayRange,
        /// The kind of file it comes as besides.
        #[serde(default, skip_serializing_if = "is_default")]
        file: Option<ReportFormat>,
    },
    /// Those who owe are reminded of it.
    DebtRemind {
        /// Whom.
        whom: Option<Whom>,
        /// What they owed in all when the message was shown; it is shown first without.
        seen: Option<Money>,
    },
    /// A customer paid what they owe, whatever the order.
    DebtSettle {
        /// Which.
        customer: Option<String>,
        /// How much.
        amount: Option<Money>,
        /// Where it went.
        account: Option<AccountCode>,
    },
    /// How much a customer may owe.
    CreditLimit {
        /// Which.
        customer: Option<String>,
        /// How much at most.
        limit: Option<Money>,
    },
    /// The owner put money in, or took some out.
    OwnerCapital {
        /// In, or out.
        into: bool,
        /// How much.
        amount: Option<Money>,
        /// Which account it went to or came from.
        account: Option<AccountCode>,
    },
    /// Money was borrowed.
    LoanTake {
        /// How much.
        amount: Option<Money>,
        /// Where it went.
        account: Option<AccountCode>,
    },
    /// A loan was paid back, in part perhaps.
    LoanRepay {
        /// How much of the loan.
        amount: Option<Money>,
        /// How much on top.
        interest: Option<Money>,
        /// Where it came from.
        account: Option<AccountCode>,
    },
    /// What is in an account, or in all that hold money.
    AccountBalance {
        /// The account.
        account: Option<AccountCode>,
    },
    /// A new account.
    AccountAdd {
        /// What it is called.
        name: Option<String>,
        /// What it is for.
        kind: Option<AccountSort>,
    },
    /// Another name for an account.
    AccountRename {
        /// Which.
        account: Option<AccountCode>,
        /// What it is to be called.
        name: Option<String>,
    },
    /// An account is no longer used.
    AccountArchive {
        /// Which.
        account: Option<AccountCode>,
    },
    /// Tax is settled with the state up to the end of a month.
    VatPay {
        /// The month.
        month: Option<Month>,
        /// Where it comes from.
        account: Option<AccountCode>,
        /// What was shown as due; it is shown first without.
        seen: Option<Money>,
    },
    /// Things wore out.
    Depreciate {
        /// By how much.
        amount: Option<Money>,
        /// When; today without one.
        day: Option<BusinessDay>,
    },
    /// An entry is taken back by its opposite.
    JournalReverse {
        /// The entry's number.
        number: Option<u64>,
        /// Why.
        reason: Option<String>,
    },
    /// Nothing is posted any more up to a day.
    BooksClose {
        /// The last day that is closed.
        until: Option<BusinessDay>,
    },
    /// A year's result goes to what the owner has earned.
    YearClose {
        /// The year.
        year: Option<i16>,
    },
    /// A statement.
    Report {
        /// Which.
        report: ReportKind,
        /// For which days.
        range: DayRange,
        /// Of which account, where it is of one.
        account: Option<AccountCode>,
        /// The days it stands beside, where they were named; else those before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        versus: Option<DayRange>,
    },
    /// The entries behind the figures that were shown last.
    Explain {
        /// Behind which account's figure; the one that was shown, if it was one.
        account: Option<AccountCode>,
    },
    /// The last thing done is taken back by its opposite.
    Undo {
        /// Who did it; looked up before it travels.
        #[serde(default)]
        by: Option<Agent>,
    },
    /// What can be said.
    Help {
        /// About what; without it what there is.
        #[serde(default)]
        topic: Option<HelpTopic>,
    },
    /// Something at the desk.
    Desk(DeskCommand),
}
