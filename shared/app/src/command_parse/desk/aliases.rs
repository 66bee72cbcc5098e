//! Words the shop has taught: what they mean is kept with the catalogue, so that whoever reads it
//! knows them. Deliberately absent: the question that teaches; see `meant`.

use super::{Hearing, Outcome};
use crate::store::{StoreError, catalog};
use domain::alias::{Meaning, Taught};
use domain::message::Bubble;
use domain::phrase::meant;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::learning as said;

/// Every word and what it means.
pub(super) fn list<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    hearing.say(said::list(hearing.occasion.language, hearing.catalog, &hearing.words.chart))
}

/// Words mean nothing any more.
pub(super) async fn remove<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    words: &str,
) -> Result<Outcome, StoreError> {
    let (shop, language) = (&hearing.occasion.shop.id, hearing.occasion.language);
    let words = meant::spelled(words).unwrap_or_else(|| words.to_lowercase());
    let mut aliases = catalog::load_aliases(hearing.table, shop).await?;
    let Some(alias) = aliases.record.forget(&words) else {
        return Ok(hearing.say(said::unknown(language, &words)));
    };
    let name = said::name_of(hearing.catalog, &hearing.words.chart, alias.means);
    let mut outcome = hearing.say(said::forgotten(language, &words, name));
    outcome.writes.push(catalog::save_aliases(shop, &aliases)?);
    outcome.writes.push(audited(hearing, "alias.removed", Some(alias.means), None)?);
    Ok(outcome)
}

/// Keeps what words mean: what is said of it, and the writes. Nothing where it is nothing new.
pub(in crate::command_parse) async fn teach<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    words: &str,
    means: Meaning,
) -> Result<Option<(Bubble, Vec<Write>)>, StoreError> {
    let (shop, language) = (&hearing.occasion.shop.id, hearing.occasion.language);
    let mut aliases = catalog::load_aliases(hearing.table, shop).await?;
    let name = |means| said::name_of(hearing.catalog, &hearing.words.chart, means);
    let (before, bubble) = match aliases.record.teach(words, means) {
        Taught::Known | Taught::FullAgain => return Ok(None),
        Taught::Full => {
            // Saved, so that it is said once.
            let write = catalog::save_aliases(shop, &aliases)?;
            return Ok(Some((said::full(language, words), vec![write])));
        }
        Taught::Learnt => (None, said::learnt(language, words, name(means), None)),
        Taught::Replaced(old) => {
            (Some(old), said::learnt(language, words, name(means), Some(name(old))))
        }
    };
    let row = audited(hearing, "alias.learnt", before, Some(means))?;
    Ok(Some((bubble, vec![catalog::save_aliases(shop, &aliases)?, row])))
}

/// A row of what words meant and mean now; the words themselves stay out of it.
fn audited<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    action: &str,
    before: Option<Meaning>,
    after: Option<Meaning>,
) -> Result<Write, StoreError> {
    let text = |means: Option<Meaning>| {
        means.map(|means| match means {
            Meaning::Product(id) => id.to_string(),
            Meaning::Account(code) => code.to_string(),
        })
    };
    let subject = text(after.or(before)).unwrap_or_default();
    super::audited(hearing, action, subject, text(before), text(after))
}
