//! What is said of reports that come by themselves.

use super::result::called;
use super::{bubble, moment};
use domain::command::{ReportKind, SalesBy};
use domain::language::Language;
use domain::message::Bubble;
use domain::schedule::{Every, Rhythm, SCHEDULES_MAX, Schedule, ScheduledReport};
use domain::time::{DAY_MINUTES, Zone};

/// The last day of any month.
const LAST_DAY: u8 = 31;
const HOUR_MINUTES: u32 = 60;

/// A report comes by itself from now on.
pub fn noted(language: Language, schedule: &Schedule, zone: &Zone) -> Bubble {
    let days = schedule.rhythm.covers(schedule.next, zone);
    let days = (schedule.report != ScheduledReport::Inventory).then(|| called(language, &days));
    bubble(said!(
        language,
        "schedule/noted",
        number = schedule.number,
        report = name(language, schedule.report),
        rhythm = rhythm(language, schedule.rhythm),
        next = moment(language, schedule.next, zone),
        days
    ))
}

/// They have it already.
pub fn known(language: Language, schedule: &Schedule) -> Bubble {
    bubble(said!(
        language,
        "schedule/known",
        number = schedule.number,
        report = name(language, schedule.report),
        rhythm = rhythm(language, schedule.rhythm)
    ))
}

/// There is no room for more.
pub fn full(language: Language) -> Bubble {
    bubble(said!(language, "schedule/full", most = SCHEDULES_MAX))
}

/// All of them.
pub fn list(language: Language, schedules: &[Schedule], zone: &Zone) -> Bubble {
    let Some(first) = schedules.first() else { return bubble(said!(language, "schedule/none")) };
    let lines: Vec<String> = schedules
        .iter()
        .map(|it| {
            said!(
                language,
                "schedule/entry",
                number = it.number,
                report = name(language, it.report),
                rhythm = rhythm(language, it.rhythm),
                next = moment(language, it.next, zone)
            )
        })
        .collect();
    bubble(said!(language, "schedule/list", lines, number = first.number))
}

/// They come no more.
pub fn stopped(language: Language, schedules: &[Schedule]) -> Bubble {
    bubble(said!(language, "schedule/stopped", lines = lines(language, schedules)))
}

/// Nothing of the kind comes.
pub fn unknown(language: Language) -> Bubble {
    bubble(said!(language, "schedule/unknown"))
}

/// Several are of that kind.
pub fn which(language: Language, schedules: &[Schedule]) -> Bubble {
    let number = schedules.first().map_or(1, |it| it.number);
    bubble(said!(language, "schedule/which", lines = lines(language, schedules), number))
}

fn lines(language: Language, schedules: &[Schedule]) -> Vec<String> {
    let line = |it: &Schedule| {
        let (report, rhythm) = (name(language, it.report), rhythm(language, it.rhythm));
        format!("{}. {report}, {rhythm}", it.number)
    };
    schedules.iter().map(line).collect()
}

/// "every Monday at 08:00".
fn rhythm(language: Language, rhythm: Rhythm) -> String {
    let minutes = rhythm.minute % DAY_MINUTES;
    let time = format!("{:02}:{:02}", minutes / HOUR_MINUTES, minutes % HOUR_MINUTES);
    match rhythm.every {
        Every::Day => said!(language, "schedule/every_day", time),
        Every::Week(weekday) => {
            let words = said!(language, "schedule/weekdays");
            let weekday = words.split(' ').nth(weekday.into()).unwrap_or_default().to_owned();
            said!(language, "schedule/every_week", weekday, time)
        }
        Every::Month(LAST_DAY) => said!(language, "schedule/last_of_month", time),
        Every::Month(day) => said!(language, "schedule/every_month", day, time),
    }
}

/// What a report is called.
fn name(language: Language, report: ScheduledReport) -> String {
    match report {
        ScheduledReport::Books { kind, .. } => of_books(language, kind),
        ScheduledReport::EndOfDay => said!(language, "schedule/end_of_day"),
        ScheduledReport::Inventory => said!(language, "schedule/inventory"),
        ScheduledReport::Satisfaction => said!(language, "schedule/satisfaction"),
    }
}

fn of_books(language: Language, kind: ReportKind) -> String {
    match kind {
        ReportKind::TrialBalance => said!(language, "books/trial_balance"),
        ReportKind::ProfitAndLoss => said!(language, "books/profit_and_loss"),
        ReportKind::BalanceSheet => said!(language, "books/balance_sheet"),
        ReportKind::CashFlow => said!(language, "books/cash_flow"),
        ReportKind::Statement | ReportKind::GeneralLedger => said!(language, "schedule/statement"),
        ReportKind::Vat => said!(language, "books/vat"),
        ReportKind::AgedReceivables => said!(language, "books/what_customers_owe"),
        ReportKind::AgedPayables => said!(language, "books/what_the_shop_owes"),
        ReportKind::Expenses => said!(language, "books/expenses"),
        ReportKind::Sales { by: SalesBy::Day } => said!(language, "books/sales_by_day"),
        ReportKind::Sales { by: SalesBy::Product } => said!(language, "books/sales_by_product"),
        ReportKind::Sales { by: SalesBy::Customer } => said!(language, "books/sales_by_customer"),
        ReportKind::Profitability => said!(language, "books/profit_by_product_sales_cost"),
    }
}
