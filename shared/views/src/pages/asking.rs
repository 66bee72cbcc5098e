//! What a page has somebody ask in the chat, already written for them: a sentence in the page's
//! language that the chat understands.

use super::words;
use crate::documents;
use domain::command::ReportKind;
use domain::document::{Paper, ReportAsk};
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{BANK, CASH, MOBILE_MONEY};

/// What asks for a document once more.
pub fn document(language: Language, paper: &Paper) -> String {
    let of = |what: &str, number: u64| said(language, what, &number.to_string());
    let what = documents::word(paper);
    match paper {
        Paper::Invoice { order }
        | Paper::Receipt { order, .. }
        | Paper::Proposal { order }
        | Paper::Confirmation { order }
        | Paper::CreditNote { order, .. }
        // Where an order is now says more than where it was.
        | Paper::Status { order } => of(what, order.0),
        Paper::Booking { booking } => of(what, *booking),
        Paper::Statement { .. } => said(language, what, ""),
        Paper::Report { ask, format } => {
            let days = documents::period(language, paper).unwrap_or_default();
            let report = said(language, statement(ask).unwrap_or(what), &days);
            let report = report.trim();
            let whole = words::say_with(language, "ask_as_file", format.as_str());
            whole.replace("{report}", report)
        }
    }
}

/// What asks for a file that was bought once more.
pub fn download(language: Language, order: OrderNumber) -> String {
    words::say_with(language, "ask_download", &order.0.to_string())
}

/// What the statement of an account is asked for by; none of other reports.
fn statement(ask: &ReportAsk) -> Option<&'static str> {
    let ReportAsk::Books { report, account, .. } = ask else { return None };
    let is_statement = matches!(report, ReportKind::Statement | ReportKind::GeneralLedger);
    let known: [(AccountCode, &str); 3] =
        [(CASH, "cash"), (BANK, "bank"), (MOBILE_MONEY, "mobile_money")];
    let account = account.unwrap_or(CASH);
    let found = known.into_iter().find(|(code, _)| *code == account);
    is_statement.then(|| found.map_or("trial_balance", |(_, word)| word))
}

fn said(language: Language, what: &str, with: &str) -> String {
    let key = format!("ask_{what}");
    words::look_up(language, &key).unwrap_or(what).replace("{}", with)
}
