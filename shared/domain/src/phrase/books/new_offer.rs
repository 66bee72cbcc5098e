//! What is said of something new that the shop offers. Its name is taken as it was written, whatever
//! its words mean elsewhere.

use super::super::Heard;
use super::super::concept::{Books, Concept};
use super::super::number::{self, Size};
use super::super::token::Kind;
use super::goods::unsized_figure;
use super::offer::{books, given};
use super::parts::Parts;
use crate::catalog::Measure;
use crate::command::{OfferSort, ProductCommand};
use crate::money::Money;

/// "Add product brown bread 4,500", "new product Basmati rice 5kg price 38,000 category groceries".
pub(super) fn added(parts: &mut Parts<'_>) -> Heard {
    let is = |parts: &Parts<'_>, of: &[Books]| of.iter().any(|book| parts.has(*book));
    let sort = if is(parts, &[Books::NewService]) {
        OfferSort::Service
    } else if is(parts, &[Books::NewDigital]) {
        OfferSort::Digital
    } else {
        said_sort(parts).unwrap_or(OfferSort::Goods)
    };
    let measure = measured(parts);
    let low_at = limit(parts).map(|limit| limit.saturating_mul(measure.per_price()));
    let price = price_of_new(parts);
    let price = price.filter(|price| price.is_positive() || sort == OfferSort::Service);
    let category = text_behind(parts, books(Books::Grouping));
    let name = name_of_new(parts);
    given(parts, ProductCommand::Add { name, sort, price, measure, category, low_at })
}

/// "As a service", "type digital".
fn said_sort(parts: &mut Parts<'_>) -> Option<OfferSort> {
    let sorts = [(Books::Service, OfferSort::Service), (Books::Digital, OfferSort::Digital)];
    let (place, sort) = sorts.into_iter().find_map(|(book, sort)| {
        let place = parts.sentence.position(books(book))?;
        parts.sentence.follows(place, books(Books::As)).then_some((place, sort))
    })?;
    parts.taken.push(place);
    Some(sort)
}

/// "Per kg", "per litre": what is sold by weight or volume.
pub(super) fn measured(parts: &mut Parts<'_>) -> Measure {
    let of = |text: &str| {
        [Measure::Gram, Measure::Millilitre].into_iter().find(|measure| {
            let base = Size::base(*measure);
            let size = number::size_of(1, text);
            size.zip(base).is_some_and(|(size, base)| size.times(base).is_some())
        })
    };
    let found = parts.free().find_map(|place| {
        let token = parts.token(place)?;
        let behind = parts.sentence.follows(place, books(Books::By))
            || parts.sentence.follows(place, books(Books::Each));
        Some((place, of(&token.text).filter(|_| behind && token.is_word())?))
    });
    let Some((place, measure)) = found else { return Measure::Piece };
    parts.taken.push(place);
    measure
}

/// The price: behind its word, or the last figure that is no size.
fn price_of_new(parts: &mut Parts<'_>) -> Option<Money> {
    let figures: Vec<usize> =
        parts.figures().into_iter().filter(|place| unsized_figure(parts, *place)).collect();
    let behind = figures.iter().copied().find(|place| {
        [Concept::Price, books(Books::Each)].iter().any(|it| parts.sentence.follows(*place, *it))
    });
    let place = behind.or(figures.last().copied())?;
    parts.taken.push(place);
    parts.money_at(place).filter(|money| money.minor() >= 0)
}

/// The name: all words behind those that say that something is new, up to its price.
fn name_of_new(parts: &mut Parts<'_>) -> Option<String> {
    let opens = |place: &usize| {
        let concept = parts.concept(*place);
        let news = [Books::NewProduct, Books::NewService, Books::NewDigital].map(books);
        concept == Some(Concept::Catalogue) || concept.is_some_and(|it| news.contains(&it))
    };
    let after = parts.free().find(opens)? + 1;
    let leads = |place: &usize| {
        let token = parts.token(*place);
        token.is_some_and(|token| {
            matches!(token.kind, Kind::Mark(':' | '-' | '"' | '\'' | ','))
                || matches!(token.concept, Some(Concept::Filler | Concept::Books(Books::NameOf)))
                    && ["called", "a", "an", "the", "named", "name"].contains(&token.text.as_str())
        })
    };
    let end = parts.sentence.tokens.len();
    let from = (after..end).find(|place| !leads(place))?;
    let stops = |place: &usize| {
        let token = parts.token(*place);
        let ends = token.is_some_and(|token| {
            matches!(token.kind, Kind::Mark(',' | ';' | ':' | '"' | '\n' | '('))
                || matches!(
                    token.concept,
                    Some(
                        Concept::Price
                            | Concept::Because
                            | Concept::Books(
                                Books::Each
                                    | Books::By
                                    | Books::As
                                    | Books::Grouping
                                    | Books::LowLimit
                                    | Books::IsNow
                            )
                    )
                )
        });
        ends || parts.taken.contains(place)
    };
    let stop = (from..end).find(stops).unwrap_or(end);
    let last = (from..stop).rev().find(|place| !is_idle(parts, *place))?;
    // Quotation marks around a name quote nobody.
    let closes = parts.token(stop).is_some_and(|token| token.is_mark('"'));
    parts.taken.extend(after..stop + usize::from(closes));
    Some(parts.raw(from, last))
}

/// Words that end no name: "for", "with".
fn is_idle(parts: &Parts<'_>, place: usize) -> bool {
    matches!(
        parts.concept(place),
        Some(Concept::For | Concept::Note | Concept::And | Concept::Filler | Concept::Thanks)
    )
}

/// The text right behind a meaning, up to a mark or the next part.
fn text_behind(parts: &mut Parts<'_>, concept: Concept) -> Option<String> {
    let start = parts.sentence.position(concept)?;
    let end = parts.sentence.tokens.len();
    let from = (start + 1..end).find(|place| {
        let lead = parts.token(*place).is_some_and(|token| token.is_mark(':'));
        !lead && parts.concept(*place) != Some(books(Books::To))
    })?;
    let stops = |place: &usize| {
        let marked = parts
            .token(*place)
            .is_some_and(|token| matches!(token.kind, Kind::Mark(',' | ';' | '\n' | '.')));
        marked || parts.concept(*place) == Some(Concept::Price) || parts.taken.contains(place)
    };
    let stop = (from..end).find(stops).unwrap_or(end);
    let last = stop.checked_sub(1).filter(|last| *last >= from)?;
    parts.taken.extend(start..stop);
    Some(parts.raw(from, last))
}

/// "Low stock limit 10": the number behind it.
fn limit(parts: &mut Parts<'_>) -> Option<u32> {
    let figures = parts.figures();
    let behind = |place: &&usize| parts.sentence.follows(**place, books(Books::LowLimit));
    let place = figures.iter().find(behind).copied()?;
    parts.skip(&[Books::LowLimit]);
    parts.taken.push(place);
    parts.token(place)?.figure()?.quantity()
}
