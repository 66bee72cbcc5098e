//! The names of accounts. An account that still has the name every shop begins with is named in the
//! reader's language; one that the shop named keeps its name.

use super::words;
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::Chart;
use std::sync::LazyLock;

static FIRST: LazyLock<Chart> = LazyLock::new(Chart::default);

/// The same where only its name is known.
pub(crate) fn of_name(language: Language, name: &str) -> String {
    let account = FIRST.accounts().iter().find(|account| account.name == name);
    account.map_or_else(|| name.to_owned(), |account| self::name(language, account.code, name))
}

/// An account's name on documents and in chat.
pub(crate) fn name(language: Language, code: AccountCode, name: &str) -> String {
    let is_first = FIRST.account(code).is_some_and(|account| account.name == name);
    let word = words::of(language).get(format!("account_{code}").as_str());
    match word {
        Some(word) if is_first => (*word).to_owned(),
        Some(_) | None => name.to_owned(),
    }
}
