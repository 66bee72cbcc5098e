//! What the shop calls its own goods and accounts, where a command is read back.

use crate::chat::date;
use crate::documents::accounts;
use domain::catalog::Catalog;
use domain::command::{ReceivedLine, ReturnLine};
use domain::ids::Sku;
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::Chart;
use domain::ledger::voucher::PaidFrom;
use domain::money::{Currency, Money};

/// What the shop calls its goods and its accounts.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The goods.
    pub catalog: &'a Catalog,
    /// The accounts.
    pub chart: &'a Chart,
    /// The currency of sums.
    pub currency: Currency,
    /// What it is said in.
    pub language: Language,
}

/// How goods were paid for: "paid from Bank", "on credit until 1 Dec 2026".
pub fn paid(language: Language, from: &PaidFrom, account: &str) -> String {
    match from {
        PaidFrom::Account(_) => said!(language, "echo/paid_from", account),
        PaidFrom::Credit { due: None } => said!(language, "echo/bought_on_credit"),
        PaidFrom::Credit { due: Some(due) } => {
            said!(language, "echo/bought_on_credit_until", until = date(language, due))
        }
    }
}

impl Names<'_> {
    pub(super) fn account(self, code: Option<AccountCode>) -> String {
        let Some(code) = code else { return String::new() };
        let name = self.chart.account(code).map(|it| accounts::name(self.language, code, &it.name));
        name.unwrap_or_else(|| code.to_string())
    }

    /// The name of goods with their variant.
    pub(in crate::chat) fn unit(self, sku: &Sku) -> String {
        let found = self.catalog.find(sku);
        found.map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
    }

    /// "20 × Sugar 1 kg", "1.5 kg Beans".
    pub(in crate::chat) fn counted(self, sku: &Sku, quantity: i64) -> String {
        format!("{} {}", self.catalog.measure_of(sku).before_name(quantity), self.unit(sku))
    }

    pub(super) fn returned(self, lines: &[ReturnLine]) -> String {
        if lines.is_empty() {
            return said!(self.language, "echo/all_goods");
        }
        let lines = lines.iter().map(|line| self.counted(&line.sku, i64::from(line.quantity)));
        lines.collect::<Vec<_>>().join(", ")
    }

    pub(super) fn received(self, lines: &[ReceivedLine]) -> String {
        let lines = lines.iter().map(|line| {
            let cost = line.cost.map(|cost| cost.to_string()).unwrap_or_default();
            format!("• {} – {cost}", self.counted(&line.sku, line.quantity))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(super) fn paid(self, from: Option<&PaidFrom>) -> String {
        match from {
            Some(from @ PaidFrom::Account(code)) => {
                paid(self.language, from, &self.account(Some(*code)))
            }
            Some(from @ PaidFrom::Credit { .. }) => paid(self.language, from, ""),
            None => String::new(),
        }
    }

    pub(super) fn total(self, lines: &[ReceivedLine], freight: Option<Money>) -> String {
        let parts = lines.iter().filter_map(|line| line.cost).chain(freight);
        Money::sum(parts, self.currency).map(|sum| sum.to_string()).unwrap_or_default()
    }
}
