//! The chart of accounts a new shop gets, and how a shop changes it. Source of the numbers:
//! `docs/data.md` §3.4.

use super::account::{Account, AccountCode, AccountKind, CashFlowLine};
use super::refusal::NotEntered;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

macro_rules! accounts {
    ($($constant:ident, $code:literal, $name:literal, $is_cash:literal, $line:ident;)+) => {
        $(#[doc = $name] pub const $constant: AccountCode = AccountCode::of($code);)+

        /// The accounts of a new shop.
        const DEFAULT: &[(AccountCode, &str, bool, CashFlowLine)] =
            &[$(($constant, $name, $is_cash, CashFlowLine::$line)),+];
    };
}

accounts! {
    CASH, 1110, "Cash till", true, Opening;
    PETTY_CASH, 1115, "Petty cash", true, Opening;
    BANK, 1120, "Bank", true, Opening;
    MOBILE_MONEY, 1130, "Mobile money", true, Opening;
    CARD_CLEARING, 1140, "Card and gateway clearing", true, Opening;
    RECEIVABLE, 1210, "Accounts receivable", false, Customers;
    STAFF_ADVANCES, 1290, "Staff advances", false, Staff;
    INVENTORY, 1310, "Inventory", false, Suppliers;
    GOODS_IN_TRANSIT, 1320, "Goods in transit", false, Suppliers;
    VAT_INPUT, 1410, "VAT input", false, Tax;
    PREPAID_EXPENSES, 1420, "Prepaid expenses", false, OperatingExpenses;
    EQUIPMENT, 1510, "Equipment", false, Equipment;
    ACCUMULATED_DEPRECIATION, 1590, "Accumulated depreciation", false, Equipment;
    PAYABLE, 2110, "Accounts payable", false, Suppliers;
    ACCRUED_EXPENSES, 2120, "Accrued expenses", false, OperatingExpenses;
    VAT_OUTPUT, 2210, "VAT output", false, Tax;
    OTHER_TAXES, 2220, "Other taxes payable", false, Tax;
    PAYROLL_PAYABLE, 2230, "Payroll payable", false, Staff;
    DEPOSITS, 2310, "Customer deposits", false, Customers;
    STORE_CREDIT, 2320, "Store credit", false, Customers;
    LOANS, 2410, "Loans", false, Loans;
    CAPITAL, 3110, "Owner's capital", false, Owner;
    DRAWINGS, 3210, "Drawings", false, Owner;
    RETAINED_EARNINGS, 3310, "Retained earnings", false, Owner;
    OPENING_BALANCES, 3900, "Opening balances", false, Opening;
    GOODS_SALES, 4110, "Goods sales", false, Customers;
    DIGITAL_SALES, 4120, "Digital sales", false, Customers;
    SERVICE_REVENUE, 4130, "Service revenue", false, Customers;
    DELIVERY_INCOME, 4140, "Delivery income", false, Customers;
    FORFEITS, 4150, "Forfeited deposits", false, Customers;
    OTHER_INCOME, 4190, "Other income", false, Customers;
    RETURNS, 4910, "Sales returns and allowances", false, Customers;
    DISCOUNTS, 4920, "Discounts given", false, Customers;
    COST_OF_GOODS, 5110, "Cost of goods sold", false, Suppliers;
    FREIGHT_IN, 5120, "Freight in", false, Suppliers;
    STOCK_ADJUSTMENT, 5190, "Stock adjustments", false, Suppliers;
    RENT, 6110, "Rent", false, OperatingExpenses;
    TRANSPORT, 6120, "Transport and fuel", false, OperatingExpenses;
    UTILITIES, 6130, "Utilities", false, OperatingExpenses;
    SALARIES, 6140, "Salaries", false, Staff;
    MARKETING, 6150, "Marketing", false, OperatingExpenses;
    INTERNET, 6160, "Internet and airtime", false, OperatingExpenses;
    BANK_CHARGES, 6190, "Bank and mobile money charges", false, OperatingExpenses;
    REPAIRS, 6210, "Repairs", false, OperatingExpenses;
    MISCELLANEOUS, 6290, "Miscellaneous", false, OperatingExpenses;
    INTEREST, 6310, "Interest", false, Interest;
    DEPRECIATION, 6410, "Depreciation", false, Equipment;
    CASH_OVER_SHORT, 6580, "Cash over and short", false, OperatingExpenses;
    ROUNDING, 6590, "Rounding", false, OperatingExpenses;
}

/// Accounts whose postings each name a person or a supplier.
pub const CONTROL: [AccountCode; 2] = [RECEIVABLE, PAYABLE];

/// Accounts that follow orders and stock to the last unit, so that only these post to them.
pub const KEPT: [AccountCode; 3] = [INVENTORY, DEPOSITS, STORE_CREDIT];

/// A name longer than this is a mistake.
pub const NAME_CHARS_MAX: usize = 40;

/// A shop's accounts, in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept")]
pub struct Chart {
    accounts: Vec<Account>,
}

/// A chart as it was kept, maybe before an account was there that every shop has now.
#[derive(Deserialize)]
struct Kept {
    accounts: Vec<Account>,
}

impl From<Kept> for Chart {
    fn from(kept: Kept) -> Self {
        let mut accounts = kept.accounts;
        let is_new = |account: &Account| accounts.iter().all(|known| known.code != account.code);
        let new: Vec<Account> = Self::default().accounts.into_iter().filter(is_new).collect();
        accounts.extend(new);
        accounts.sort_by_key(|account| account.code);
        Self { accounts }
    }
}

impl Default for Chart {
    fn default() -> Self {
        let account =
            |(code, name, is_cash, line): &(AccountCode, &str, bool, CashFlowLine)| Account {
                code: *code,
                name: (*name).to_owned(),
                is_cash: *is_cash,
                line: *line,
                is_archived: false,
            };
        Self { accounts: DEFAULT.iter().map(account).collect() }
    }
}

impl Chart {
    /// The chart with the usual accounts that there were not yet when it was written.
    #[must_use]
    pub fn completed(mut self) -> Self {
        let known = |chart: &Self, account: &Account| chart.account(account.code).is_some();
        let new: Vec<Account> = Self::default().accounts;
        let new = new.into_iter().filter(|account| !known(&self, account)).collect::<Vec<_>>();
        self.accounts.extend(new);
        self.accounts.sort_by_key(|account| account.code);
        self
    }

    /// All accounts, archived ones too.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// The account of a number.
    pub fn account(&self, code: AccountCode) -> Option<&Account> {
        let place = self.accounts.binary_search_by_key(&code, |account| account.code).ok()?;
        self.accounts.get(place)
    }

    /// Whether an account holds money that can be paid with.
    pub fn is_cash(&self, code: AccountCode) -> bool {
        self.account(code).is_some_and(|account| account.is_cash)
    }

    /// The account that can be posted to.
    ///
    /// # Errors
    /// `NoSuchAccount` when there is none or it is archived.
    pub fn open_account(&self, code: AccountCode) -> Result<&Account, Refusal> {
        let account = self.account(code).filter(|account| !account.is_archived);
        account.ok_or(Refusal::Books(NotEntered::NoSuchAccount { code }))
    }

    /// The chart with one account more, under the next free number of its kind, and that number.
    ///
    /// # Errors
    /// `AccountNameTaken`, or `TooLong`; `TooLarge` when the kind has no free number.
    pub fn add(
        mut self,
        name: &str,
        kind: AccountKind,
        is_cash: bool,
    ) -> Result<(Self, AccountCode), Refusal> {
        let name = self.free_name(name, None)?;
        let numbers = if is_cash { 1150..1200 } else { free_numbers(kind) };
        let free = numbers.step_by(5).find_map(|number| {
            AccountCode::new(number).filter(|code| self.account(*code).is_none())
        });
        let code = free.ok_or(Refusal::TooLarge)?;
        let line = line_of(kind);
        self.accounts.push(Account { code, name, is_cash, line, is_archived: false });
        self.accounts.sort_by_key(|account| account.code);
        Ok((self, code))
    }

    /// The chart with another name for an account.
    ///
    /// # Errors
    /// `NoSuchAccount`, `AccountNameTaken` or `TooLong`.
    pub fn rename(mut self, code: AccountCode, name: &str) -> Result<Self, Refusal> {
        let name = self.free_name(name, Some(code))?;
        let account = self.accounts.iter_mut().find(|account| account.code == code);
        account.ok_or(Refusal::Books(NotEntered::NoSuchAccount { code }))?.name = name;
        Ok(self)
    }

    /// The chart with an account closed to new entries.
    ///
    /// # Errors
    /// `AccountInUse` when it has a balance or the posting rules need it.
    pub fn archive(mut self, code: AccountCode, balance_minor: i64) -> Result<Self, Refusal> {
        let is_needed = DEFAULT.iter().any(|(needed, ..)| *needed == code);
        if balance_minor != 0 || is_needed {
            return Err(Refusal::Books(NotEntered::AccountInUse { code }));
        }
        let account = self.accounts.iter_mut().find(|account| account.code == code);
        account.ok_or(Refusal::Books(NotEntered::NoSuchAccount { code }))?.is_archived = true;
        Ok(self)
    }

    fn free_name(&self, name: &str, but: Option<AccountCode>) -> Result<String, Refusal> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
            return Err(Refusal::TooLong { most: NAME_CHARS_MAX });
        }
        let folded = name.to_lowercase();
        let taken = self
            .accounts
            .iter()
            .find(|account| Some(account.code) != but && account.name.to_lowercase() == folded);
        match taken {
            Some(account) => {
                Err(Refusal::Books(NotEntered::AccountNameTaken { code: account.code }))
            }
            None => Ok(name.to_owned()),
        }
    }
}

/// Where new accounts of a kind are numbered: above those every shop has.
fn free_numbers(kind: AccountKind) -> std::ops::Range<u16> {
    let all = kind.numbers();
    let from = match kind {
        AccountKind::Asset => 1600,
        AccountKind::Liability => 2500,
        AccountKind::Equity => 3400,
        AccountKind::Income => 4200,
        AccountKind::CostOfSales => 5200,
        AccountKind::Expense => 6600,
    };
    let until = if kind == AccountKind::Equity { 3900 } else { all.end };
    let until = if kind == AccountKind::Income { 4900 } else { until };
    from..until
}

fn line_of(kind: AccountKind) -> CashFlowLine {
    match kind {
        AccountKind::Asset => CashFlowLine::Equipment,
        AccountKind::Liability => CashFlowLine::Loans,
        AccountKind::Equity => CashFlowLine::Owner,
        AccountKind::Income => CashFlowLine::Customers,
        AccountKind::CostOfSales => CashFlowLine::Suppliers,
        AccountKind::Expense => CashFlowLine::OperatingExpenses,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_stands_once_and_in_order() {
        let codes: Vec<u16> = DEFAULT.iter().map(|(code, ..)| code.number()).collect();
        assert!(codes.windows(2).all(|two| two[0] < two[1]), "{codes:?}");
        assert!(codes.iter().all(|code| AccountCode::new(*code).is_some()));
    }

    #[test]
    fn a_chart_of_long_ago_has_every_account() {
        let mut kept = serde_json::to_value(Chart::default()).unwrap();
        let accounts = kept["accounts"].as_array_mut().unwrap();
        accounts.retain(|account| account["name"] != "Forfeited deposits");
        assert_eq!(serde_json::from_value::<Chart>(kept).unwrap(), Chart::default());
    }

    #[test]
    fn accounts_are_added_renamed_and_archived() {
        let (chart, equity) =
            Chart::default().add(" Equity Bank ", AccountKind::Asset, true).unwrap();
        assert_eq!((equity.number(), chart.is_cash(equity)), (1150, true));
        let taken = chart.clone().add("equity bank", AccountKind::Expense, false);
        assert_eq!(taken, Err(Refusal::Books(NotEntered::AccountNameTaken { code: equity })));
        let (chart, packaging) = chart.add("Packaging", AccountKind::Expense, false).unwrap();
        assert_eq!(packaging.kind(), AccountKind::Expense);
        let chart = chart.rename(packaging, "Bags").unwrap();
        assert_eq!(chart.account(packaging).unwrap().name, "Bags");
        assert_eq!(
            chart.clone().archive(packaging, 5),
            Err(Refusal::Books(NotEntered::AccountInUse { code: packaging }))
        );
        assert_eq!(
            chart.clone().archive(CASH, 0),
            Err(Refusal::Books(NotEntered::AccountInUse { code: CASH }))
        );
        let chart = chart.archive(packaging, 0).unwrap();
        assert_eq!(
            chart.open_account(packaging),
            Err(Refusal::Books(NotEntered::NoSuchAccount { code: packaging }))
        );
        assert!(chart.open_account(CASH).is_ok());
        assert!(chart.clone().rename(CASH, "").is_err());
    }
}
