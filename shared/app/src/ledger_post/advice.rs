//! What the sales of the last weeks recommend, from the records that the reports are made of. Reads
//! the catalogue, the levels, at most three months of what was sold, and of ten units at most where
//! their stock came from: fifteen queries. Changes nothing but what "why?" is about.

use super::{Answer, Desk};
use crate::books::Books;
use crate::ordering::{Occasion, Stop};
use crate::store::shown::{self, Shown};
use crate::store::{StoreError, catalog, stock};
use domain::advice::{ADVICE_KINDS, Advice, AdviceKind, Counted, Figures};
use domain::catalog::Catalog;
use domain::ids::Sku;
use domain::ledger::sales;
use domain::stock::StockLevel;
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    about: Option<AdviceKind>,
) -> Result<Answer, Stop> {
    let (advice, catalog) = recommended(desk, about).await?;
    let Occasion { language, shop, now, .. } = desk.occasion;
    let mut answer = Answer::say(chat::advice::advice(language, &advice, &catalog, shop.currency));
    let last = Shown {
        subject: None,
        range: Figures::range(&desk.today()),
        report: None,
        advice: about.map_or_else(|| ADVICE_KINDS.to_vec(), |about| vec![about]),
    };
    answer.writes.push(shown::save_shown(&shop.id, desk.message.person, &last, now)?);
    Ok(answer)
}

/// The figures behind the advice that was given last, as they stand now.
pub(super) async fn why<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    about: Vec<AdviceKind>,
) -> Result<Answer, Stop> {
    let about = if let [one] = about.as_slice() { Some(*one) } else { None };
    let (advice, catalog) = recommended(desk, about).await?;
    let (language, currency) = (desk.occasion.language, desk.occasion.shop.currency);
    let range = Figures::range(&desk.today());
    Ok(Answer::say(chat::advice::why(language, &advice, &range, &catalog, currency)))
}

async fn recommended<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    about: Option<AdviceKind>,
) -> Result<(Advice, Catalog), Stop> {
    let Desk { table, occasion, .. } = desk;
    let catalog = catalog::load_catalog(*table, &occasion.shop.id).await?;
    let figures = figures(desk, &catalog).await?;
    let mut ages = BTreeMap::new();
    if about.is_none_or(|about| about == AdviceKind::Slow) {
        for sku in figures.lying() {
            let Some(unit) = figures.counted.iter().find(|unit| unit.sku == sku) else { continue };
            let there = (unit.on_hand, unit.value_minor);
            let age = stock::age(*table, &occasion.shop.id, &sku, there, occasion.now).await?;
            ages.insert(sku, age);
        }
    }
    Ok((figures.advise(&ages, about), catalog))
}

async fn figures<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    catalog: &Catalog,
) -> Result<Figures, StoreError> {
    let (shop, today) = (desk.occasion.shop, desk.today());
    let range = Figures::range(&today);
    let books = Books { table: desk.table, shop, now: desk.occasion.now };
    let sold = sales::by_day(books.months_of_products(&range).await?, &range);
    let mut levels: BTreeMap<Sku, Vec<StockLevel>> = BTreeMap::new();
    for level in stock::levels_everywhere(desk.table, &shop.id).await? {
        levels.entry(level.sku.clone()).or_default().push(level);
    }
    let mut counted = Vec::new();
    for product in catalog.products().iter().filter(|product| product.is_stockable()) {
        for variant in &product.variants {
            let levels = levels.remove(&variant.sku).unwrap_or_default();
            let sum = |figure: fn(&StockLevel) -> i64| {
                levels.iter().map(figure).fold(0, i64::saturating_add)
            };
            counted.push(Counted {
                sku: variant.sku.clone(),
                measure: variant.measure,
                price: variant.price,
                cost: variant.cost,
                vat: shop.vat_of(product),
                on_hand: sum(|level| level.on_hand),
                reserved: sum(|level| level.reserved),
                value_minor: sum(|level| level.value_minor),
            });
        }
    }
    Ok(Figures { today, counted, sold })
}
