//! What is said of money and of the books it is kept in.

use super::super::found::Found;
use super::led;
use super::words::{ACCOUNTS, BANKED, CALLED, MONEY_ACCOUNTS, OWN, PUTS, RECEIVED, TAKES};

pub(super) fn sentence(label: &str, found: &Found<'_>) -> Option<String> {
    let account = || led("", found.account());
    Some(match label {
        "bill.pay" => format!("paid {} {}{}", found.party()?, found.sum()?, account()),
        "debt.settle" => format!("{} paid debt {}{}", found.party()?, found.sum()?, account()),
        "bill.add" => {
            let what = led("for ", found.category());
            let due = found.days.as_ref().map_or(String::new(), |days| format!(" due {days}"));
            format!("bill from {} {}{what}{due}", found.party()?, found.sum()?)
        }
        "expense.add" | "income.add" if found.has_other_days() => return None,
        "income.add" => {
            let named = found.earning();
            let earned = named.or_else(|| found.begins(RECEIVED).then_some("other income"))?;
            format!("{earned} {}{}{}", found.sum()?, account(), found.on_days())
        }
        "expense.add" => {
            let (on, sum) = (found.on_days(), found.sum()?);
            format!("{} expense {sum}{}{on}", found.category()?, account())
        }
        "money.transfer" => moved(found)?,
        "owner.capital" => {
            let sum = found.sum()?;
            match (found.begins(PUTS), found.begins(TAKES), found.begins(OWN)) {
                (true, false, _) => format!("i put in {sum}{}", account()),
                (false, true, _) | (false, false, true) => {
                    format!("took {sum}{} for myself", account())
                }
                (true, true, _) | (false, false, false) => return None,
            }
        }
        "debt.list" if found.has_no_figures() && found.party().is_none() => {
            "who owes me".to_owned()
        }
        "account.balance" if found.has_no_figures() => format!("balance {}", found.account()?),
        "account.add" if found.has_no_figures() => {
            let kind = found.begins(MONEY_ACCOUNTS).then_some("cash")?;
            format!("add account {} as {kind}", called(found)?)
        }
        "journal.reverse" => {
            let why = found.text();
            format!("reverse entry {}: {why}", found.sum().filter(|_| why.contains(' '))?)
        }
        "books.close" if found.has_no_figures() => {
            format!("close books {}", found.days.as_ref()?)
        }
        _ => return None,
    })
}

/// Money from one account into another: the one money is said to come from is the first, where
/// nothing says otherwise.
fn moved(found: &Found<'_>) -> Option<String> {
    let sum = found.sum()?;
    let tills = found.tills();
    let (from, to) = match tills.as_slice() {
        [only] if found.begins(BANKED) => (*only, "bank"),
        [first, second] => (*first, *second),
        _ => return None,
    };
    Some(format!("transfer {sum} from {from} to {to}"))
}

/// What an account is to be called.
fn called<'h>(found: &Found<'h>) -> Option<&'h str> {
    found.behind(CALLED).or_else(|| found.behind(ACCOUNTS))
}
