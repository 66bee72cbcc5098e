//! Words the shop has taught: what they mean is kept with the catalogue, so that whoever reads it
//! knows them. Deliberately absent: the question that teaches; see `meant`.

use super::{Hearing, Outcome};
use crate::store::{StoreError, catalog};
use domain::alias::Taught;
use domain::ids::ProductId;
use domain::message::Bubble;
use domain::phrase::meant;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::learning as said;

/// Every word and what it means.
pub(super) fn list<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    hearing.say(said::list(hearing.occasion.language, hearing.catalog))
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
    let name = said::name_of(hearing.catalog, alias.product);
    let mut outcome = hearing.say(said::forgotten(language, &words, name));
    outcome.writes.push(catalog::save_aliases(shop, &aliases)?);
    outcome.writes.push(audited(hearing, "alias.removed", Some(alias.product), None)?);
    Ok(outcome)
}

/// Keeps what words mean: what is said of it, and the writes. Nothing where it is nothing new.
pub(in crate::command_parse) async fn teach<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    words: &str,
    product: ProductId,
) -> Result<Option<(Bubble, Vec<Write>)>, StoreError> {
    let (shop, language) = (&hearing.occasion.shop.id, hearing.occasion.language);
    let mut aliases = catalog::load_aliases(hearing.table, shop).await?;
    let name = |id| said::name_of(hearing.catalog, id);
    let (before, bubble) = match aliases.record.teach(words, product) {
        Taught::Known | Taught::FullAgain => return Ok(None),
        Taught::Full => {
            // Saved, so that it is said once.
            let write = catalog::save_aliases(shop, &aliases)?;
            return Ok(Some((said::full(language, words), vec![write])));
        }
        Taught::Learnt => (None, said::learnt(language, words, name(product), None)),
        Taught::Replaced(old) => {
            (Some(old), said::learnt(language, words, name(product), Some(name(old))))
        }
    };
    let row = audited(hearing, "alias.learnt", before, Some(product))?;
    Ok(Some((bubble, vec![catalog::save_aliases(shop, &aliases)?, row])))
}

/// A row of what words meant and mean now; the words themselves stay out of it.
fn audited<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    action: &str,
    before: Option<ProductId>,
    after: Option<ProductId>,
) -> Result<Write, StoreError> {
    let subject = after.or(before).map(|id| id.to_string()).unwrap_or_default();
    let text = |id: Option<ProductId>| id.map(|id| id.to_string());
    super::audited(hearing, action, subject, text(before), text(after))
}
