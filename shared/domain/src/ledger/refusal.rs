//! Why something was not entered in the books. Nothing has changed.

use super::account::AccountCode;
use crate::money::Money;
use crate::time::{BusinessDay, Month};
use serde::{Deserialize, Serialize};

/// Why something was not entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "not_entered", rename_all = "snake_case")]
pub enum NotEntered {
    /// No account of that number that can be posted to.
    #[error("no open account {code}")]
    NoSuchAccount {
        /// The number.
        code: AccountCode,
    },
    /// Money neither comes from nor goes to this account.
    #[error("{code} holds no money")]
    NotACashAccount {
        /// The account.
        code: AccountCode,
    },
    /// Money does not move from an account to itself.
    #[error("from {code} to itself")]
    SameAccount {
        /// The account.
        code: AccountCode,
    },
    /// Another account has the name.
    #[error("{code} has that name")]
    AccountNameTaken {
        /// The account that has it.
        code: AccountCode,
    },
    /// The account has a balance, or the posting rules need it.
    #[error("{code} is in use")]
    AccountInUse {
        /// The account.
        code: AccountCode,
    },
    /// A control account is posted to for somebody, and no other is.
    #[error("{code} and a party do not fit")]
    NeedsParty {
        /// The account.
        code: AccountCode,
    },
    /// The account follows orders or stock, and nobody writes into it by hand.
    #[error("{code} follows orders and stock")]
    KeptElsewhere {
        /// The account.
        code: AccountCode,
    },
    /// Bought on credit from nobody.
    #[error("credit needs a supplier")]
    NoSupplier,
    /// Debits are not credits.
    #[error("unbalanced by {by_minor}")]
    Unbalanced {
        /// Debits less credits.
        by_minor: i64,
    },
    /// The books are closed up to a day.
    #[error("closed until {until}")]
    PeriodClosed {
        /// The last closed day.
        until: BusinessDay,
    },
    /// There is no such entry.
    #[error("no entry {number}")]
    NoSuchEntry {
        /// Its number.
        number: u64,
    },
    /// A reversal is not reversed, nor is an entry twice.
    #[error("entry {number} is not to be reversed")]
    NotReversible {
        /// Its number.
        number: u64,
    },
    /// Nobody of that name sells to the shop.
    #[error("no such supplier")]
    NoSuchSupplier {
        /// The name.
        name: String,
    },
    /// More is to be paid than is owed.
    #[error("only {owed:?} are owed")]
    PaidMoreThanOwed {
        /// What is owed.
        owed: Money,
    },
    /// The shop takes no tax, so none is claimed.
    #[error("the shop takes no VAT")]
    NoVat,
    /// More tax than the amount it is in, or none.
    #[error("the tax is not a part of the amount")]
    TaxAboveAmount,
    /// No tax is due up to the end of a month.
    #[error("no VAT is due for {month}")]
    NoVatDue {
        /// The month.
        month: Month,
        /// What the state owes the shop, and goes against what comes next.
        carried: Money,
    },
    /// A year is closed once.
    #[error("{year} is closed")]
    YearClosed {
        /// The year.
        year: i16,
    },
    /// Years are closed one after the other.
    #[error("{year} is not closed")]
    EarlierYearOpen {
        /// The earliest one.
        year: i16,
    },
    /// Nothing was earned or spent in a year.
    #[error("nothing in {year}")]
    NothingInYear {
        /// The year.
        year: i16,
    },
    /// Nobody is reminded of nothing.
    #[error("nothing is owed")]
    OwesNothing {
        /// Who; nobody at all without a name.
        name: Option<String>,
    },
    /// Nobody is reminded twice on a day.
    #[error("reminded today")]
    RemindedToday {
        /// Who; everybody who owes without a name.
        name: Option<String>,
    },
    /// What was shown is not so any more.
    #[error("the figures have changed")]
    FiguresChanged,
    /// A day that is not over can't be closed.
    #[error("{day} is not over")]
    NotOverYet {
        /// The day.
        day: BusinessDay,
    },
}
