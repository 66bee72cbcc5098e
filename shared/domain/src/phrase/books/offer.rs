//! What is said of what the shop offers. A name is taken as it was written, whatever its words mean
//! elsewhere; of an existing product it must be clear which is meant.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::lines::{Goods, Reading};
use super::super::number::Size;
use super::super::search::Index;
use super::super::sentence::{Sentence, is_content};
use super::super::token::{Kind, Token};
use super::super::{Heard, Hearing, Missing};
use super::goods::{is_thing, one, reading, unsized_figure};
use super::new_offer::measured;
use super::parts::{Parts, heard};
use crate::catalog::{Measure, ProductKind};
use crate::command::{Command, ProductCommand, ProductField, ShopCommand};
use crate::ids::{ProductId, Sku};
use std::cell::OnceCell;

pub(super) const fn books(book: Books) -> Concept {
    Concept::Books(book)
}

/// A command about what is offered, unless something keeps it from being one. A name or a text
/// may deny and quote what it likes: only the words around it are looked at.
pub(super) fn given(parts: &Parts<'_>, command: ProductCommand) -> Heard {
    let rest = parts.sentence.without(&parts.taken);
    let doubt = doubt::of_write(&rest, rest.tokens.len()).or_else(|| parts.doubt());
    match doubt {
        Some(doubt) => Heard::NotExecuted(parts.entry.name, doubt),
        None => heard(ShopCommand::Product(Box::new(command))),
    }
}

/// "Sugar is now 5,200", "change price of sugar to 5,200", "price sugar 5200". Nothing where
/// something is bought, paid or asked for.
pub(super) fn priced(parts: &mut Parts<'_>) -> Option<Heard> {
    let others = [
        Concept::Receive,
        Concept::Paid,
        Concept::Payment,
        Concept::Sent,
        Concept::Add,
        Concept::Remove,
        Concept::HowMany,
        Concept::Have,
        Concept::Instead,
        books(Books::Bought),
        books(Books::Restock),
        books(Books::Broken),
        books(Books::Count),
        books(Books::Adjust),
        books(Books::Move),
        books(Books::Discount),
        books(Books::Credit),
        books(Books::LowLimit),
        books(Books::Freight),
    ];
    let sells = parts.has(Books::Sell) && !parts.sentence.has(Concept::Price);
    let about_other = others.iter().any(|other| parts.sentence.has(*other))
        || !parts.tills().is_empty()
        // "Sold 3 sugar" tells of a sale; "sell sugar at 5,200" sets a price.
        || sells && !parts.has(Books::Each);
    if about_other {
        return None;
    }
    let figures: Vec<usize> =
        parts.figures().into_iter().filter(|place| unsized_figure(parts, *place)).collect();
    let sets = parts.sentence.has(Concept::Change)
        || parts.has(Books::IsNow)
        || parts.has(Books::New)
        || sells;
    let named = parts.free().find(|place| parts.token(*place).is_some_and(is_content));
    let behind = |place: usize| parts.sentence.follows(place, books(Books::To));
    let place = figures.iter().copied().find(|place| behind(*place)).or(figures.last().copied());
    if !sets && place.is_none_or(|place| named.is_none_or(|named| named > place)) {
        // "How much is 2 sugar" asks; "price of rice 5 kg" too.
        return None;
    }
    let measure = measured(parts);
    parts.taken.extend(&figures);
    // "Raise the price by 500" names no price.
    let amount = if parts.has(Books::By) && measure == Measure::Piece { None } else { place };
    let price = amount.and_then(|it| parts.money_at(it)).filter(|money| money.minor() >= 0);
    let sku = match unit(parts) {
        Ok(sku) => sku,
        Err(heard) if sets || is_sold(&heard) => return Some(heard),
        Err(_) => return None,
    };
    let price = price.filter(|price| price.is_positive() || may_be_free(parts, sku.as_ref()));
    Some(given(parts, ProductCommand::Price { sku, price }))
}

/// A service may be free; "sugar is now 0" says no price.
fn may_be_free(parts: &Parts<'_>, sku: Option<&Sku>) -> bool {
    let found = sku.and_then(|sku| parts.hearing.listener.catalog.find(sku));
    found.is_some_and(|(product, _)| matches!(product.kind, ProductKind::Service { .. }))
}

/// Whether something that is sold was nearly named.
fn is_sold(heard: &Heard) -> bool {
    if let Heard::Missing(Missing::Product { near, .. }) = heard { !near.is_empty() } else { true }
}

/// The one variant that the free words name; none when they name nothing.
fn unit(parts: &mut Parts<'_>) -> Result<Option<Sku>, Heard> {
    let kept: Vec<usize> = parts.free().collect();
    let said = reading(parts, |place| kept.contains(&place));
    if said.things.is_empty() {
        return Ok(None);
    }
    let thing = one(parts, &said)?;
    let Goods::Line { line, .. } = &thing.goods else { return Ok(None) };
    take_named(parts, &kept);
    Ok(Some(line.sku.clone()))
}

fn take_named(parts: &mut Parts<'_>, kept: &[usize]) {
    let is_named = |at: &usize| parts.sentence.tokens.get(*at).is_some_and(is_thing);
    let named: Vec<usize> = kept.iter().copied().filter(is_named).collect();
    parts.taken.extend(named);
}

/// The product that these places name, with its variant if one was named; an error when something
/// else was.
fn product(
    parts: &mut Parts<'_>,
    kept: &[usize],
) -> Result<Option<(ProductId, Option<Sku>)>, Heard> {
    let said = reading(parts, |place| kept.contains(&place));
    let found = match said.things.as_slice() {
        [] => None,
        [thing] => match &thing.goods {
            Goods::Line { product, line } => Some((*product, Some(line.sku.clone()))),
            Goods::Which { product, .. } => Some((*product, None)),
            Goods::Unknown { .. } => return Err(unknown(parts, &said)),
        },
        _ => return Err(unknown(parts, &said)),
    };
    take_named(parts, kept);
    Ok(found)
}

fn unknown(parts: &Parts<'_>, said: &Reading) -> Heard {
    Heard::Missing(said.missing_product(parts.entry.name))
}

/// "Rename sugar to white sugar", "description of sugar: fine and white", "low stock limit of
/// sugar 10". Nothing where an account is renamed.
pub(super) fn edited(parts: &mut Parts<'_>) -> Option<Heard> {
    if parts.has(Books::LedgerAccount) {
        return None;
    }
    let (field, word) = named_field(parts).unzip();
    if field == Some(ProductField::LowStock) {
        return Some(limited(parts));
    }
    let split = word.and_then(|word| split(parts, field, word));
    let end = split.unwrap_or(parts.sentence.tokens.len());
    let value = split.and_then(|split| behind(parts, split));
    let kept: Vec<usize> = parts.free().filter(|place| *place < end).collect();
    let found = match product(parts, &kept) {
        Ok(found) => found,
        // What is no product may be an account.
        Err(_) if field == Some(ProductField::Name) => return None,
        Err(heard) => return Some(heard),
    };
    if found.is_none() && field == Some(ProductField::Name) && value.is_some() {
        return None;
    }
    let product = found.map(|(product, _)| product);
    Some(given(parts, ProductCommand::Edit { product, sku: None, field, value }))
}

fn named_field(parts: &Parts<'_>) -> Option<(ProductField, usize)> {
    let fields = [
        (Books::LowLimit, ProductField::LowStock),
        (Books::Description, ProductField::Description),
        (Books::Grouping, ProductField::Category),
        (Books::Rename, ProductField::Name),
        (Books::NameOf, ProductField::Name),
    ];
    fields
        .into_iter()
        .find_map(|(book, field)| Some((field, parts.sentence.position(books(book))?)))
}

/// Where the new text is led in.
fn split(parts: &Parts<'_>, field: Option<ProductField>, word: usize) -> Option<usize> {
    let before = (0..word).any(|place| parts.token(place).is_some_and(is_content));
    if field == Some(ProductField::Category) && before {
        // "Put sugar in category baking".
        return Some(word);
    }
    let leads = |place: &usize| {
        let token = parts.token(*place);
        token.is_some_and(|token| {
            token.is_mark(':')
                || token.is_mark('-')
                || token.is_mark('\n')
                || matches!(token.concept, Some(Concept::Books(Books::To | Books::As)))
        })
    };
    (word + 1..parts.sentence.tokens.len()).find(leads)
}

/// All that stands behind a place, as it was written, without quotation marks around it.
fn behind(parts: &mut Parts<'_>, split: usize) -> Option<String> {
    let end = parts.sentence.tokens.len();
    let leads = |place: &usize| {
        let concept = parts.concept(*place);
        let joins = matches!(concept, Some(Concept::Books(Books::To)));
        joins
            || parts.token(*place).is_some_and(|token| {
                matches!(token.kind, Kind::Mark(':' | '"' | '\'' | '-' | '\n'))
            })
    };
    let from = (split + 1..end).find(|place| !leads(place))?;
    parts.taken.extend(split..end);
    let start = parts.token(from)?.start;
    let text = parts.sentence.clean.get(start..).unwrap_or_default();
    let text = text.trim().trim_end_matches(['"', '\'']);
    let spaced: Vec<&str> = text.split_whitespace().collect();
    Some(spaced.join(" ")).filter(|text| !text.is_empty())
}

/// "Low stock limit of sugar 10", "warn me when sugar is below 10".
fn limited(parts: &mut Parts<'_>) -> Heard {
    let figures = parts.figures();
    let last = figures.last().copied();
    let kept: Vec<usize> = parts.free().filter(|place| Some(*place) != last).collect();
    let found = match product(parts, &kept) {
        Ok(found) => found,
        Err(heard) => return heard,
    };
    let value = last.and_then(|place| limit_at(parts, place, found.as_ref()));
    parts.taken.extend(last);
    let (product, sku) = found.unzip();
    let (sku, field) = (sku.flatten(), Some(ProductField::LowStock));
    given(parts, ProductCommand::Edit { product, sku, field, value })
}

/// A limit in the base unit of what it is for: "10", "10 kg".
fn limit_at(
    parts: &Parts<'_>,
    place: usize,
    found: Option<&(ProductId, Option<Sku>)>,
) -> Option<String> {
    let catalog = parts.hearing.listener.catalog;
    let first = found.and_then(|(product, sku)| {
        let product = catalog.product(*product)?;
        let named = sku.as_ref().and_then(|sku| product.variant(sku));
        named.or(product.variants.first())
    });
    let measure = first.map_or(Measure::Piece, |variant| variant.measure);
    let figure = parts.token(place)?.figure()?;
    let sized = figure.size().zip(Size::base(measure));
    let limit = match sized {
        Some((size, base)) => size.times(base)?,
        None => figure.quantity()?.checked_mul(measure.per_price())?,
    };
    Some(limit.to_string())
}

/// "Stop selling sugar", "archive sugar". Nothing where an account is meant.
pub(super) fn archived(parts: &mut Parts<'_>) -> Option<Heard> {
    if parts.has(Books::LedgerAccount) {
        return None;
    }
    let kept: Vec<usize> = parts.free().collect();
    let is_clear = parts.has(Books::Unlist) || parts.sentence.has(Concept::Catalogue);
    let product = match product(parts, &kept) {
        Ok(Some((product, _))) => Some(product),
        Ok(None) if is_clear => None,
        Err(heard) if is_clear => return Some(heard),
        Ok(None) | Err(_) => return None,
    };
    Some(given(parts, ProductCommand::Archive { product }))
}

/// "Bring back sugar": one of what is not offered any more. Nothing where goods of an order come
/// back.
pub(super) fn restored(parts: &mut Parts<'_>) -> Option<Heard> {
    let Hearing { text, listener, .. } = *parts.hearing;
    let archive = listener.catalog.archive();
    let index = Index::new(&archive).speaking(listener.languages);
    let (sentence, books) = (Sentence::new(text, &index), OnceCell::new());
    let among = Hearing { text, sentence, index, listener, books };
    let sentence = super::sentence(&among);
    let mut owned = Parts::new(&among, sentence, parts.entry);
    let there = &mut owned;
    let is_clear = there.has(Books::Relist);
    let kept: Vec<usize> = there.free().collect();
    let product = match product(there, &kept) {
        Ok(Some((product, _))) => Some(product),
        Ok(None) if is_clear => None,
        Err(heard) if is_clear => return Some(heard),
        Ok(None) | Err(_) => return None,
    };
    Some(given(there, ProductCommand::Restore { product }))
}

/// The bare answer to which product is meant.
pub(super) fn product_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Product(half) = half else { return None };
    match &mut **half {
        ProductCommand::Price { sku, .. } => {
            *sku = Some(unit(parts).ok()??);
        }
        ProductCommand::Edit { product: into, .. } | ProductCommand::Archive { product: into } => {
            let kept: Vec<usize> = parts.free().collect();
            *into = Some(product(parts, &kept).ok()??.0);
        }
        ProductCommand::Restore { product: into } => {
            let Some(Heard::Command(Command::Shop(ShopCommand::Product(said)))) = restored(parts)
            else {
                return None;
            };
            let ProductCommand::Restore { product } = *said else { return None };
            *into = Some(product?);
            parts.taken.extend(0..parts.sentence.tokens.len());
        }
        ProductCommand::Add { .. } => return None,
    }
    Some(())
}

/// The bare answer to what is to change: "the name".
pub(super) fn field_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Product(half) = half else { return None };
    let ProductCommand::Edit { field, .. } = &mut **half else { return None };
    let (said, place) = named_field(parts)?;
    parts.taken.push(place);
    *field = Some(said);
    Some(())
}

/// The bare answer to what it is to change to.
pub(super) fn value_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Product(half) = half else { return None };
    let ProductCommand::Edit { product, sku, field, value } = &mut **half else { return None };
    *value = if *field == Some(ProductField::LowStock) {
        let figures = parts.figures();
        let [place] = figures.as_slice() else { return None };
        let found = product.map(|product| (product, sku.clone()));
        let said = limit_at(parts, *place, found.as_ref())?;
        Some(said)
    } else {
        Some(super::answer::whole(parts)?)
    };
    Some(())
}

/// Whether a token is a mark between things, or says nothing.
pub(super) fn is_between(token: &Token) -> bool {
    matches!(token.kind, Kind::Mark(_)) || token.concept == Some(Concept::Filler)
}
