//! Why a figure is what it is: the entries behind what was shown last, each with the message it
//! came from. They add up to the figure. A balance begins with what was there before its days, so
//! no more is read than the entries of the days asked for. Advice is explained by its own figures.

use super::{Answer, Desk, advice};
use crate::books;
use crate::ordering::Stop;
use crate::store::shown::{self, Shown};
use crate::store::{StoreError, ledger, once, person};
use domain::command::ReportKind;
use domain::document::ReportAsk;
use domain::ids::CauseId;
use domain::ledger::account::{AccountCode, AccountKind};
use domain::ledger::chart::{CASH, PAYABLE, RECEIVABLE};
use domain::ledger::explanation::{Explanation, Subject};
use domain::ledger::journal::Journal;
use domain::message::{CommandMessage, Message};
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::day::account_name;
use views::chat::explained::{self, Behind, LINES_MAX, Source};

/// The one figure a report comes to; none when it has many.
pub(crate) fn subject(report: ReportKind, account: Option<AccountCode>) -> Option<Subject> {
    match report {
        ReportKind::ProfitAndLoss | ReportKind::Profitability => Some(Subject::Profit),
        ReportKind::Sales { .. } => Some(Subject::Kind(AccountKind::Income)),
        ReportKind::Expenses => Some(Subject::Kind(AccountKind::Expense)),
        ReportKind::Vat => Some(Subject::Tax),
        ReportKind::CashFlow => Some(Subject::Money),
        ReportKind::Statement | ReportKind::GeneralLedger => {
            Some(Subject::Account(account.unwrap_or(CASH)))
        }
        ReportKind::AgedReceivables => Some(Subject::Account(RECEIVABLE)),
        ReportKind::AgedPayables => Some(Subject::Account(PAYABLE)),
        ReportKind::TrialBalance | ReportKind::BalanceSheet => None,
    }
}

/// An answer with the memory of what it shows.
pub(super) fn remember<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    mut answer: Answer,
    subject: Option<Subject>,
    range: &DayRange,
    report: Option<ReportAsk>,
) -> Result<Answer, Stop> {
    let last = Shown { subject, range: range.clone(), report, advice: Vec::new() };
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    answer.writes.push(shown::save_shown(shop, desk.message.person, &last, now)?);
    Ok(answer)
}

/// The entries behind the figure that was shown last, or behind that of an account.
pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let last = shown::load_shown(desk.table, &shop.id, desk.message.person).await?;
    let named = account.map(Subject::Account);
    let (subject, range) = match (named, last) {
        (Some(named), Some(last)) => (named, last.range),
        (Some(named), None) => (named, desk.this_month()),
        (None, Some(Shown { subject: Some(subject), range, .. })) => (subject, range),
        (None, Some(Shown { advice, .. })) if !advice.is_empty() => {
            return advice::why(desk, advice).await;
        }
        (None, Some(_)) => return Ok(Answer::say(explained::which_figure(desk.occasion.language))),
        (None, None) => {
            return Ok(Answer::say(explained::nothing_to_explain(desk.occasion.language)));
        }
    };
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let opening = if subject.is_standing() {
        let (before, _) = books::sums(desk.table, &shop.id, &range).await?;
        Some(subject.opening(&before, &chart))
    } else {
        None
    };
    let journals = ledger::journals(desk.table, &shop.id, &range).await?;
    let lines = Explanation { subject, range: range.clone() }.lines(&journals, &chart);
    let mut behind = Vec::new();
    for line in lines.iter().take(LINES_MAX) {
        let journal = journals.iter().find(|journal| journal.number == line.number);
        let source = match journal {
            Some(journal) => source(desk, journal).await?,
            None => None,
        };
        behind.push(Behind { line, source });
    }
    let language = desk.occasion.language;
    let account = account.and_then(|code| chart.account(code));
    let name = account.map(|it| account_name(language, it.code, &it.name));
    let bubble =
        explained::figure(language, name.as_deref(), opening, &behind, &lines, &range, shop);
    // "Why" again, or of another account, is about the same days.
    remember(desk, Answer::say(bubble), Some(subject), &range, None)
}

/// Where an entry comes from: who asked for it, when, and in which words, for as long as that is
/// kept; after that, how it came.
async fn source<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    journal: &Journal,
) -> Result<Option<Source>, StoreError> {
    let root: Option<CauseId> = journal.cause.root().parse().ok();
    let Some(root) = root else { return Ok(None) };
    let picture = journal.picture;
    let (table, shop) = (desk.table, &desk.occasion.shop.id);
    let done = once::earlier(table, shop, &root).await?;
    let asked = done.and_then(|done| done.effects.into_iter().find_map(command));
    let Some(CommandMessage { person: id, said, at, .. }) = asked else {
        return Ok(Some(Source::of_channel(root.as_str(), picture, journal.at)));
    };
    let person = person::load_person(table, shop, id).await?;
    let name = person.map(|person| person.name).unwrap_or_default();
    Ok(Some(Source { channel: root.as_str().to_owned(), name, said, picture, at }))
}

fn command(effect: Message) -> Option<CommandMessage> {
    if let Message::Command(message) = effect { Some(message) } else { None }
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// The shop's month up to today.
    pub(super) fn this_month(&self) -> DayRange {
        let today = self.today();
        DayRange { from: today.month().first(), to: today }
    }
}
