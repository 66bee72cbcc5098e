//! The table of what became of all sentences, and the bars it must clear.

use super::Weighed;
use super::weigh::{self, Fate};
use domain::access::Role;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Failures shown before the rest is only counted.
const SHOWN_MAX: usize = 4_000;

/// What is counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    pub(super) language: &'static str,
    pub(super) role: Role,
    pub(super) is_valid: bool,
}

/// How many, by hand and in all.
#[derive(Default)]
struct Count {
    written: usize,
    for_a_model: usize,
    fates: BTreeMap<Fate, usize>,
}

/// All that was weighed.
#[derive(Default)]
pub(super) struct Report {
    rows: BTreeMap<Row, Count>,
    /// By confidence in tenths: how many were executed, and how many of them right.
    trust: BTreeMap<u32, (usize, usize)>,
    coded_wrong: Vec<String>,
    failed: Vec<String>,
}

impl Report {
    pub(super) fn count(&mut self, weighed: &Weighed<'_>) {
        let Weighed { row, fate, is_grown, is_for_a_model, text, expected, reading } = weighed;
        let (row, fate) = (*row, *fate);
        let count = self.rows.entry(row).or_default();
        count.written += usize::from(!is_grown);
        count.for_a_model += usize::from(*is_for_a_model);
        *count.fates.entry(fate).or_default() += 1;
        if row.is_valid && matches!(fate, Fate::Right | Fate::Wrong) {
            let percent = format!("{:.0}", reading.confidence * 100.0).parse().unwrap();
            let trust = self.trust.entry(percent).or_default();
            trust.0 += 1;
            trust.1 += usize::from(fate == Fate::Right);
        }
        if fate == Fate::Right {
            return;
        }
        let shown = format!(
            "{fate:?} {text:?} {:?}\n  want {expected:?}\n  have {:?} {:?} {:?} {:?}",
            row.role,
            reading.outcome,
            reading.command,
            weigh::spelled(reading),
            reading.reply
        );
        if fate == Fate::Wrong && reading.risk == Some("R3") {
            self.coded_wrong.push(shown.clone());
        }
        self.failed.push(shown);
    }

    /// The table, as the README shows it.
    pub(super) fn table(&self) -> String {
        let mut table = String::from(
            "| Language | Who | Written | With grown | Right | Wrong | Asked | Declined \
             | A model asked |\n|---|---|---|---|---|---|---|---|---|\n",
        );
        for (row, count) in &self.rows {
            let of = |fate| count.fates.get(&fate).copied().unwrap_or(0);
            let all: usize = count.fates.values().sum();
            let who = format!("{:?}{}", row.role, if row.is_valid { "" } else { ", must not" });
            let _ = writeln!(
                table,
                "| {} | {who} | {} | {all} | {} | {} | {} | {} | {} |",
                row.language,
                count.written,
                of(Fate::Right),
                of(Fate::Wrong),
                of(Fate::Asked),
                of(Fate::Declined),
                count.for_a_model,
            );
        }
        table.push_str("\nconfidence: executed, right\n");
        for (tenth, (executed, right)) in &self.trust {
            let _ = writeln!(table, "0.{tenth:02}: {executed}, {right}");
        }
        table
    }

    fn all(&self, is: impl Fn(&Row) -> bool) -> BTreeMap<Fate, usize> {
        let mut all = BTreeMap::new();
        for (_, count) in self.rows.iter().filter(|(row, _)| is(row)) {
            for (fate, number) in &count.fates {
                *all.entry(*fate).or_default() += number;
            }
        }
        all
    }

    /// The bars.
    pub(super) fn hold(&self) {
        let failed = self.failed.iter().take(SHOWN_MAX).cloned().collect::<Vec<_>>().join("\n");
        let of = |fates: &BTreeMap<Fate, usize>, fate| fates.get(&fate).copied().unwrap_or(0);
        let valid = self.all(|row| row.is_valid);
        let count: usize = valid.values().sum();
        let wrong = of(&valid, Fate::Wrong);
        assert!(wrong * 1_000 < count * 5, "{wrong} of {count} wrongly executed:\n{failed}");
        assert!(self.coded_wrong.is_empty(), "wrong codes: {:?}", self.coded_wrong);
        let must_not = self.all(|row| !row.is_valid);
        assert_eq!(of(&must_not, Fate::Wrong), 0, "executed, and must not be:\n{failed}");
        for (row, counted) in self.rows.iter().filter(|(row, _)| row.is_valid) {
            let all: usize = counted.fates.values().sum();
            let unsure = of(&counted.fates, Fate::Asked) + of(&counted.fates, Fate::Declined);
            assert!(unsure * 10 <= all, "{row:?}: {unsure} of {all} not executed:\n{failed}");
        }
    }
}
