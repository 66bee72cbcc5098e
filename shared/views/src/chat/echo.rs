//! The one sentence in which a command is read back before it is carried out. It names every
//! figure and every account, so that a slip is seen before the tap.

use super::{account_word, render};
use askama::Template;
use domain::catalog::Catalog;
use domain::command::{AccountSort, ReceivedLine, ReturnLine, ShopCommand, StockChangeAsk, TaxAsk};
use domain::ids::Sku;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::Chart;
use domain::ledger::voucher::PaidFrom;
use domain::money::{Currency, Money};
use domain::time::BusinessDay;

/// What the shop calls its goods and its accounts.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The goods.
    pub catalog: &'a Catalog,
    /// The accounts.
    pub chart: &'a Chart,
    /// The currency of sums.
    pub currency: Currency,
}

macro_rules! said {
    ($block:literal $(, $field:ident = $value:expr)*) => {{
        #[derive(Template)]
        #[template(path = "messages/en/echo.txt", block = $block)]
        struct Said {
            $($field: String,)*
        }
        Some(render(&Said { $($field: $value,)* }))
    }};
}

/// The sentence of a command; none for one that changes nothing or asks for no confirmation.
pub fn sentence(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    match command {
        ShopCommand::PaymentRecord { number, amount, account, .. } => said!(
            "payment",
            number = number.to_string(),
            amount = amount.map_or_else(|| "what is due".to_owned(), |amount| amount.to_string()),
            account = account.map_or("", account_word).to_owned()
        ),
        ShopCommand::OrderReturn { .. }
        | ShopCommand::OrderExchange { .. }
        | ShopCommand::OrderRefund { .. }
        | ShopCommand::OrderOnCredit { .. }
        | ShopCommand::OrderDiscount { .. } => after_sale(command, names),
        ShopCommand::StockReceive { .. }
        | ShopCommand::StockTransfer { .. }
        | ShopCommand::StockAdjust { .. } => of_stock(command, names),
        ShopCommand::AccountAdd { .. }
        | ShopCommand::AccountRename { .. }
        | ShopCommand::AccountArchive { .. }
        | ShopCommand::JournalReverse { .. }
        | ShopCommand::Depreciate { .. }
        | ShopCommand::YearClose { .. }
        | ShopCommand::BooksClose { .. } => of_books(command, names),
        ShopCommand::ExpenseAdd { .. }
        | ShopCommand::IncomeAdd { .. }
        | ShopCommand::MoneyTransfer { .. }
        | ShopCommand::BillAdd { .. }
        | ShopCommand::BillPay { .. }
        | ShopCommand::DebtSettle { .. }
        | ShopCommand::CreditLimit { .. }
        | ShopCommand::OwnerCapital { .. }
        | ShopCommand::LoanTake { .. }
        | ShopCommand::LoanRepay { .. } => of_money(command, names),
        ShopCommand::OrderList { .. }
        | ShopCommand::OrderShow { .. }
        | ShopCommand::OrderSetState { .. }
        | ShopCommand::OrderCancel { .. }
        | ShopCommand::StockLevel { .. }
        | ShopCommand::StockLow
        | ShopCommand::StockHistory { .. }
        | ShopCommand::StockAging { .. }
        | ShopCommand::DebtList { .. }
        | ShopCommand::DebtStatement { .. }
        | ShopCommand::DebtRemind { .. }
        | ShopCommand::VatPay { .. }
        | ShopCommand::AccountBalance { .. }
        | ShopCommand::Report { .. }
        | ShopCommand::Explain { .. }
        | ShopCommand::Undo { .. }
        | ShopCommand::Help { .. } => None,
    }
}

fn after_sale(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::OrderReturn { number, lines, restock } = command {
        let restock = *restock == Some(true);
        return said!(
            "goods_back",
            number = number.to_string(),
            goods = names.returned(lines),
            fate = if restock { "put it back in stock" } else { "write it off" }.to_owned()
        );
    }
    if let ShopCommand::OrderExchange { number, lines, wanted } = command {
        return said!(
            "exchange",
            number = number.to_string(),
            goods = names.returned(lines),
            wanted = names.returned(wanted)
        );
    }
    if let ShopCommand::OrderRefund { number, amount, account } = command {
        return said!(
            "refund",
            number = number.to_string(),
            amount = money(*amount),
            account = account.map_or("", account_word).to_owned()
        );
    }
    if let ShopCommand::OrderOnCredit { number, due } = command {
        return said!("on_credit", number = number.to_string(), due = day(due.as_ref()));
    }
    let ShopCommand::OrderDiscount { number, amount } = command else { return None };
    said!("discount", number = number.to_string(), amount = money(*amount))
}

fn of_stock(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::StockReceive { lines, supplier, freight, paid, tax, day: on } = command {
        return said!(
            "received",
            supplier = text(supplier.as_ref()),
            paid = names.paid(paid.as_ref()),
            lines = names.received(lines),
            freight = money(*freight),
            total = names.total(lines, *freight),
            tax = tax_words(*tax),
            day = day(on.as_deref())
        );
    }
    if let ShopCommand::StockTransfer { sku, quantity, from, to } = command {
        return said!(
            "moved",
            goods = names.counted(sku, *quantity),
            from = text(from.as_ref()),
            to = text(to.as_ref())
        );
    }
    let ShopCommand::StockAdjust { sku, change, reason } = command else { return None };
    let reason = text(reason.as_ref());
    match *change {
        StockChangeAsk::To(count) => {
            let quantity = names.catalog.measure_of(sku).show(count);
            said!("counted", name = names.unit(sku), quantity = quantity, reason = reason)
        }
        StockChangeAsk::By(by) if by < 0 => {
            let goods = names.counted(sku, by.saturating_neg());
            said!("taken_off", goods = goods, reason = reason)
        }
        StockChangeAsk::By(by) => {
            said!("put_on", goods = names.counted(sku, by), reason = reason)
        }
    }
}

fn of_money(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::ExpenseAdd { category, amount, account, day: on, note, tax } = command {
        // "Rent (rent)" says nothing twice.
        let category_name = names.account(*category);
        let is_said = note.to_lowercase() == category_name.to_lowercase();
        return said!(
            "expense",
            amount = money(*amount),
            category = category_name,
            account = names.account(*account),
            day = day(on.as_ref()),
            note = if is_said { String::new() } else { note.clone() },
            tax = tax_words(*tax)
        );
    }
    if let ShopCommand::IncomeAdd { category, amount, account, day: on, note, tax } = command {
        return said!(
            "income",
            amount = money(*amount),
            category = names.account(*category),
            account = names.account(*account),
            day = day(on.as_ref()),
            note = note.clone(),
            tax = tax_words(*tax)
        );
    }
    if let ShopCommand::MoneyTransfer { amount, from, to, fee } = command {
        return said!(
            "transfer",
            amount = money(*amount),
            from = names.account(*from),
            to = names.account(*to),
            fee = money(*fee)
        );
    }
    if let ShopCommand::OwnerCapital { into, amount, account } = command {
        let (amount, account) = (money(*amount), names.account(*account));
        return if *into {
            said!("money_in", amount = amount, account = account)
        } else {
            said!("money_out", amount = amount, account = account)
        };
    }
    if let ShopCommand::LoanTake { amount, account } = command {
        return said!("loan", amount = money(*amount), account = names.account(*account));
    }
    if let ShopCommand::LoanRepay { amount, interest, account } = command {
        return said!(
            "repayment",
            amount = money(*amount),
            interest = money(*interest),
            account = names.account(*account)
        );
    }
    of_people(command, names)
}

/// What suppliers and customers owe and pay.
fn of_people(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::BillAdd { supplier, amount, category, due, tax } = command {
        return said!(
            "bill",
            supplier = text(supplier.as_ref()),
            amount = money(*amount),
            category = names.account(*category),
            due = day(due.as_ref()),
            tax = tax_words(*tax)
        );
    }
    if let ShopCommand::BillPay { supplier, amount, account } = command {
        return said!(
            "bill_paid",
            supplier = text(supplier.as_ref()),
            amount = money(*amount),
            account = names.account(*account)
        );
    }
    if let ShopCommand::DebtSettle { customer, amount, account } = command {
        return said!(
            "debt_paid",
            customer = text(customer.as_ref()),
            amount = money(*amount),
            account = names.account(*account)
        );
    }
    let ShopCommand::CreditLimit { customer, limit } = command else { return None };
    said!("limit", customer = text(customer.as_ref()), limit = money(*limit))
}

fn of_books(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::AccountAdd { name, kind } = command {
        let kind = kind.map_or("", sort_words).to_owned();
        return said!("account", name = text(name.as_ref()), kind = kind);
    }
    if let ShopCommand::AccountRename { account, name } = command {
        let account = names.account(*account);
        return said!("renamed", account = account, name = text(name.as_ref()));
    }
    if let ShopCommand::AccountArchive { account } = command {
        return said!("archived", account = names.account(*account));
    }
    if let ShopCommand::JournalReverse { number, reason } = command {
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        return said!("reversal", number = number, reason = text(reason.as_ref()));
    }
    if let ShopCommand::Depreciate { amount, day: on } = command {
        return said!("depreciation", amount = money(*amount), day = day(on.as_ref()));
    }
    if let ShopCommand::YearClose { year } = command {
        return said!("year", year = year.map(|year| year.to_string()).unwrap_or_default());
    }
    let ShopCommand::BooksClose { until } = command else { return None };
    said!("close", until = day(until.as_ref()))
}

fn sort_words(sort: AccountSort) -> &'static str {
    match sort {
        AccountSort::Money => "money that you pay with",
        AccountSort::Asset => "something the shop owns",
        AccountSort::Liability => "something the shop owes",
        AccountSort::Equity => "your own share",
        AccountSort::Income => "what the shop earns",
        AccountSort::Expense => "what the shop spends",
    }
}

fn tax_words(tax: Option<TaxAsk>) -> String {
    match tax {
        Some(TaxAsk::Included) => " with the VAT in it".to_owned(),
        Some(TaxAsk::OnTop) => " plus VAT".to_owned(),
        Some(TaxAsk::Amount(tax)) => format!(" with VAT of {tax} in it"),
        None => String::new(),
    }
}

fn money(amount: Option<Money>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

fn day(day: Option<&BusinessDay>) -> String {
    day.map(BusinessDay::for_people).unwrap_or_default()
}

fn text(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

impl Names<'_> {
    fn account(self, code: Option<AccountCode>) -> String {
        let Some(code) = code else { return String::new() };
        self.chart.account(code).map_or_else(|| code.to_string(), |account| account.name.clone())
    }

    /// The name of goods with their variant.
    pub(super) fn unit(self, sku: &Sku) -> String {
        let found = self.catalog.find(sku);
        found.map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
    }

    /// "20 × Sugar 1 kg", "1.5 kg Beans".
    pub(super) fn counted(self, sku: &Sku, quantity: i64) -> String {
        format!("{} {}", self.catalog.measure_of(sku).before_name(quantity), self.unit(sku))
    }

    fn returned(self, lines: &[ReturnLine]) -> String {
        if lines.is_empty() {
            return "all goods".to_owned();
        }
        let lines = lines.iter().map(|line| self.counted(&line.sku, i64::from(line.quantity)));
        lines.collect::<Vec<_>>().join(", ")
    }

    fn received(self, lines: &[ReceivedLine]) -> String {
        let lines = lines.iter().map(|line| {
            let cost = line.cost.map(|cost| cost.to_string()).unwrap_or_default();
            format!("• {} – {cost}", self.counted(&line.sku, line.quantity))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn paid(self, paid: Option<&PaidFrom>) -> String {
        match paid {
            Some(PaidFrom::Account(code)) => format!("paid from {}", self.account(Some(*code))),
            Some(PaidFrom::Credit { due: None }) => "on credit".to_owned(),
            Some(PaidFrom::Credit { due: Some(due) }) => {
                format!("on credit until {}", due.for_people())
            }
            None => String::new(),
        }
    }

    fn total(self, lines: &[ReceivedLine], freight: Option<Money>) -> String {
        let parts = lines.iter().filter_map(|line| line.cost).chain(freight);
        Money::sum(parts, self.currency).map(|sum| sum.to_string()).unwrap_or_default()
    }
}
