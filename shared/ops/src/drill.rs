//! The restore drill: whether what the table's backup gives back is a whole shop.

use crate::console::{Console, Failed, Outcome};
use crate::stage::{Stage, find};
use crate::verify::look_at;
use app::verify::Report;
use aws::SystemClock;
use aws::operate::Operator;
use aws::table::DynamoTable;
use domain::time::Timestamp;
use ports::clock::Clock;
use std::collections::BTreeMap;

/// DynamoDB takes names of so many characters.
const NAME_CHARS_MAX: usize = 255;

/// Restores the table beside itself, verifies shops there and removes it again.
pub(crate) async fn drill(
    stage: &Stage,
    console: &Console,
    shops: &[String],
    at: Option<&str>,
    keep: bool,
) -> Result<Outcome, Failed> {
    let at = at.map(moment).transpose()?;
    let (operator, source) = (stage.operator()?, stage.table_name()?);
    let side = side_name(&source, SystemClock.now());
    let what = format!(
        "Restores {source} to the new table {side}, which takes a quarter of an hour or more and \
         is paid for by its size. {source} itself is not touched."
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    operator.restore(&source, &side, at).await?;
    let looked = examine(stage, console, &operator, &side, shops).await;
    let removed = clear_away(console, &operator, &side, keep).await;
    let outcome = looked?;
    removed?;
    Ok(outcome)
}

async fn examine(
    stage: &Stage,
    console: &Console,
    operator: &Operator,
    side: &str,
    shops: &[String],
) -> Result<Outcome, Failed> {
    let begun = SystemClock.now();
    operator
        .until_ready(side, || {
            let minutes = SystemClock.now().millis_since(begun) / 60_000;
            console.progress(format!("restoring {side}, {minutes} min"));
        })
        .await?;
    let minutes = SystemClock.now().millis_since(begun) / 60_000;
    console.say(format!("{side} is there after {minutes} minutes."));
    let table = stage.other_table(side.to_owned());
    let (reports, said) = verify_each(&table, console, shops).await?;
    console.show(&reports, &said)?;
    let is_well = reports.values().all(|report| report.findings.is_empty());
    Ok(if is_well { Outcome::Well } else { Outcome::Broken })
}

async fn verify_each(
    table: &DynamoTable,
    console: &Console,
    shops: &[String],
) -> Result<(BTreeMap<String, Report>, Vec<String>), Failed> {
    let (mut reports, mut said) = (BTreeMap::new(), Vec::new());
    for name in shops {
        let shop = find(table, name).await?;
        let report = look_at(table, console, &shop).await?;
        said.extend(report.lines(&shop));
        reports.insert(shop.slug.to_string(), report);
    }
    Ok((reports, said))
}

async fn clear_away(
    console: &Console,
    operator: &Operator,
    side: &str,
    keep: bool,
) -> Result<(), Failed> {
    if keep || !console.may(format!("Removes the restored table {side}."))? {
        console.say(format!("{side} stays, and is paid for: remove it when you are done."));
        return Ok(());
    }
    Ok(operator.remove(side).await?)
}

/// The name of the restored table; the moment makes it new each time.
fn side_name(source: &str, now: Timestamp) -> String {
    let end = format!("-drill-{}", now.seconds());
    let room = NAME_CHARS_MAX.saturating_sub(end.len());
    let begin: String = source.chars().take(room).collect();
    format!("{begin}{end}")
}

fn moment(text: &str) -> Result<Timestamp, Failed> {
    Timestamp::from_rfc3339(text)
        .ok_or_else(|| Failed::new("That is no moment", text).then("Write 2026-11-21T09:00:00Z."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_table_has_a_name_that_dynamodb_takes_and_is_not_its_source() {
        let now = Timestamp::from_millis(1_795_240_800_000);
        assert_eq!(side_name("mercury-Table", now), "mercury-Table-drill-1795240800");
        let long = "t".repeat(NAME_CHARS_MAX);
        assert_eq!(side_name(&long, now).len(), NAME_CHARS_MAX);
        assert_ne!(side_name(&long, now), long);
    }

    #[test]
    fn a_moment_is_rfc_3339() {
        let read = |text: &str| moment(text).ok().map(Timestamp::millis);
        assert_eq!(read("2026-11-21T09:00:00+03:00"), Some(1_795_240_800_000));
        assert_eq!(read("yesterday"), None);
    }
}
