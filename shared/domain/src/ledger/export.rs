//! The books for other programs: hledger, beancount, and a table for spreadsheets. Every entry in
//! the order of day and number, with its source. No names of people: parties are ids.

use super::account::AccountKind;
use super::chart::Chart;
use super::journal::Journal;
use crate::money::Currency;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// <https://hledger.org/hledger.html#journal>
    Hledger,
    /// <https://beancount.github.io/docs/beancount_language_syntax.html>
    Beancount,
    /// A line for each leg, by RFC 4180.
    Csv,
}

/// The text of all entries. They must be in the order of day and number.
pub fn text(format: Format, chart: &Chart, currency: Currency, journals: &[Journal]) -> String {
    match format {
        Format::Hledger => hledger(chart, currency, journals),
        Format::Beancount => beancount(chart, currency, journals),
        Format::Csv => csv(chart, currency, journals),
    }
}

/// An amount with a point and all decimals of its currency, as programs read it.
pub fn plain(minor: i64, currency: Currency) -> String {
    let places = usize::try_from(currency.exponent()).unwrap_or(0);
    let digits = format!("{:0>1$}", minor.unsigned_abs(), places + 1);
    let (major, rest) = digits.split_at(digits.len() - places);
    let sign = if minor < 0 { "-" } else { "" };
    if places == 0 { format!("{sign}{major}") } else { format!("{sign}{major}.{rest}") }
}

fn top(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Asset => "Assets",
        AccountKind::Liability => "Liabilities",
        AccountKind::Equity => "Equity",
        AccountKind::Income => "Income",
        AccountKind::CostOfSales | AccountKind::Expense => "Expenses",
    }
}

fn hledger(chart: &Chart, currency: Currency, journals: &[Journal]) -> String {
    let mut out = String::from("; Exported books. Amounts are explicit.\ndecimal-mark .\n");
    // hledger wants the point even where no decimals follow.
    let point = if currency.exponent() == 0 { "." } else { "" };
    let sample = plain(100_000, currency);
    let _ = writeln!(out, "commodity {sample}{point} {}", currency.code());
    for account in chart.accounts() {
        let kind = match account.code.kind() {
            AccountKind::Asset if account.is_cash => "C",
            AccountKind::Asset => "A",
            AccountKind::Liability => "L",
            AccountKind::Equity => "E",
            AccountKind::Income => "R",
            AccountKind::CostOfSales | AccountKind::Expense => "X",
        };
        let (top, code) = (top(account.code.kind()), account.code);
        let _ = writeln!(out, "account {top}:{code}  ; type:{kind}, {}", comment(&account.name));
    }
    for journal in journals {
        let closing = if journal.is_closing { ", closing:" } else { "" };
        let memo = comment(&journal.memo);
        let _ = writeln!(
            out,
            "\n{} * ({}) {memo}  ; id:{}{closing}",
            journal.day, journal.number, journal.id
        );
        for leg in &journal.legs {
            let (top, amount) = (top(leg.account.kind()), plain(leg.amount, currency));
            let party = leg.party.map(|party| format!("  ; party:{party}")).unwrap_or_default();
            let _ = writeln!(out, "    {top}:{}  {amount} {}{party}", leg.account, currency.code());
        }
    }
    out
}

/// What a comment or a description may hold: nothing that begins another part of the line.
fn comment(text: &str) -> String {
    let plain = |c: char| if c.is_control() || ";|:,".contains(c) { ' ' } else { c };
    text.chars().map(plain).collect::<String>().trim().to_owned()
}

fn beancount(chart: &Chart, currency: Currency, journals: &[Journal]) -> String {
    let code = currency.code();
    let mut out = format!("option \"operating_currency\" \"{code}\"\n");
    let first = journals.first().map_or_else(|| "1970-01-01".to_owned(), |it| it.day.to_string());
    for account in chart.accounts() {
        let top = top(account.code.kind());
        let _ = writeln!(out, "{first} open {top}:A{} {code}", account.code);
        let _ = writeln!(out, "  name: \"{}\"", quoted(&account.name));
    }
    for journal in journals {
        let tag = if journal.is_closing { " #closing" } else { "" };
        let _ = writeln!(out, "\n{} * \"{}\"{tag}", journal.day, quoted(&journal.memo));
        let _ = writeln!(out, "  id: \"{}\"\n  number: \"{}\"", journal.id, journal.number);
        for leg in &journal.legs {
            let (top, amount) = (top(leg.account.kind()), plain(leg.amount, currency));
            let _ = writeln!(out, "  {top}:A{}  {amount} {code}", leg.account);
            if let Some(party) = leg.party {
                let _ = writeln!(out, "    party: \"{party}\"");
            }
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    plain.collect::<String>().replace('\\', "\\\\").replace('"', "\\\"")
}

fn csv(chart: &Chart, currency: Currency, journals: &[Journal]) -> String {
    let mut out = String::from(
        "entry,day,kind,memo,order,account,account name,debit,credit,currency,party,id,cause\r\n",
    );
    for journal in journals {
        for leg in &journal.legs {
            let name = chart.account(leg.account).map_or("", |account| account.name.as_str());
            let side =
                |amount: i64| if amount > 0 { plain(amount, currency) } else { String::new() };
            let fields = [
                journal.number.to_string(),
                journal.day.to_string(),
                journal.kind.clone(),
                journal.memo.clone(),
                journal.order.map(|order| order.0.to_string()).unwrap_or_default(),
                leg.account.to_string(),
                name.to_owned(),
                side(leg.amount),
                side(leg.amount.saturating_neg()),
                currency.code().to_owned(),
                leg.party.map(|party| party.to_string()).unwrap_or_default(),
                journal.id.to_string(),
                cause(journal),
            ];
            let _ = write!(out, "{}\r\n", fields.map(|field| cell(&field)).join(","));
        }
    }
    out
}

/// What caused an entry, as logs name it: a provider's id holds a phone number.
fn cause(journal: &Journal) -> String {
    let mut digits = hex::encode(Sha256::digest(journal.cause.root()));
    digits.truncate(16);
    digits
}

/// A field that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let amount =
        text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !amount;
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_currencys_decimals() {
        for (minor, currency, text) in [
            (24_000, Currency::Ugx, "24000"),
            (-5, Currency::Idr, "-0.05"),
            (123_456, Currency::Usd, "1234.56"),
            (0, Currency::Kes, "0.00"),
        ] {
            assert_eq!(plain(minor, currency), text);
        }
    }

    #[test]
    fn cells_are_no_formulas() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("-5", "-5"),
            ("-5+cmd", "'-5+cmd"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
