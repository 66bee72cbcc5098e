//! Order lines from words: "2 sugar and a soap", "rice 10 kg x2", one thing a line or all in a
//! row. What is not clear comes back as a question. Deliberately absent: prices and stock.

use super::Missing;
use super::concept::Concept;
use super::entry::CommandName;
use super::item::{self, Item, Side};
use super::search::{self, Index, Link};
use super::sentence::Sentence;
use super::term::Term;
use crate::cart::CartLine;
use crate::catalog::{Catalog, Measure, Product, Variant};
use crate::command::Unclear;
use crate::ids::ProductId;

/// Words that were not understood are quoted no longer than this.
const QUOTED_CHARS_MAX: usize = 60;

/// The lines of a written order, and what was not clear in it.
///
/// Shape: one line for each stock-keeping unit, in the order they were first named.
pub fn read(text: &str, catalog: &Catalog) -> (Vec<CartLine>, Vec<Unclear>) {
    let index = Index::new(catalog);
    let sentence = Sentence::new(text, &index);
    let reading = Reading::new(&sentence, &index);
    (reading.lines(), reading.unclear())
}

/// What a message says of goods, thing by thing.
pub(super) struct Reading {
    /// The things, in order.
    pub(super) things: Vec<Thing>,
}

/// One thing of an order.
pub(super) struct Thing {
    /// How many were said; none without a number.
    pub(super) count: Option<u32>,
    /// Whether it was asked for by number or by size, not only named.
    pub(super) counted: bool,
    /// What it is.
    pub(super) goods: Goods,
}

/// What words turned out to be.
pub(super) enum Goods {
    /// A variant; `quantity` of it in all.
    Line { product: ProductId, line: CartLine },
    /// A product of several variants.
    Which { product: ProductId, quantity: u32 },
    /// Nothing for sure.
    Unknown { words: String, quantity: u32, near: Vec<ProductId> },
}

impl Reading {
    pub(super) fn new(sentence: &Sentence, index: &Index<'_>) -> Self {
        let items = item::items(sentence, index.catalog);
        Self { things: items.iter().filter_map(|item| thing(item, sentence, index)).collect() }
    }

    /// What is clear, each unit once.
    pub(super) fn lines(&self) -> Vec<CartLine> {
        let mut lines: Vec<CartLine> = Vec::new();
        for thing in &self.things {
            let Goods::Line { line, .. } = &thing.goods else { continue };
            match lines.iter_mut().find(|known| known.sku == line.sku) {
                Some(known) => known.quantity = known.quantity.saturating_add(line.quantity),
                None => lines.push(line.clone()),
            }
        }
        lines
    }

    /// What must be asked about.
    pub(super) fn unclear(&self) -> Vec<Unclear> {
        let questions = self.things.iter().filter_map(|thing| match &thing.goods {
            Goods::Line { .. } => None,
            Goods::Which { product, quantity } => {
                Some(Unclear::Which { product: *product, quantity: *quantity })
            }
            Goods::Unknown { words, quantity, near } => Some(Unclear::Unknown {
                words: words.clone(),
                quantity: *quantity,
                near: near.clone(),
            }),
        });
        questions.collect()
    }

    /// The question which product was meant.
    pub(super) fn missing_product(&self, of: CommandName) -> Missing {
        let unknown = self.things.iter().find_map(|thing| match &thing.goods {
            Goods::Unknown { words, near, .. } => Some((words.clone(), near.clone())),
            Goods::Line { .. } | Goods::Which { .. } => None,
        });
        let (words, near) = unknown.unwrap_or_default();
        Missing::Product { of, words, near }
    }

    /// Whether anything in it is, or may be, sold here.
    pub(super) fn has_goods(&self) -> bool {
        self.things.iter().any(|thing| match &thing.goods {
            Goods::Line { .. } | Goods::Which { .. } => true,
            Goods::Unknown { near, .. } => !near.is_empty(),
        })
    }

    /// Whether anything was asked for by number or by size.
    pub(super) fn is_counted(&self) -> bool {
        self.things.iter().any(|thing| thing.counted)
    }

    /// The product, when the message names exactly one thing and it is clear which.
    pub(super) fn product(&self) -> Option<ProductId> {
        match self.things.as_slice() {
            [thing] => match &thing.goods {
                Goods::Line { product, .. } | Goods::Which { product, .. } => Some(*product),
                Goods::Unknown { .. } => None,
            },
            _ => None,
        }
    }
}

fn thing(item: &Item, sentence: &Sentence, index: &Index<'_>) -> Option<Thing> {
    let sized = item.size_side == Some(Side::Before);
    let named = |goods| {
        let said = match &goods {
            Goods::Line { line, .. } => match index.catalog.measure_of(&line.sku) {
                Measure::Piece => sized || line.quantity > 1,
                // Of what is sold by weight, a size is a quantity wherever it stands.
                Measure::Gram | Measure::Millilitre => item.size.is_some(),
            },
            Goods::Which { .. } | Goods::Unknown { .. } => sized,
        };
        Some(Thing { count: item.count, counted: item.count.is_some() || said, goods })
    };
    if let Some(sku) = &item.sku {
        let (product, variant) = index.catalog.find(sku)?;
        let count = item.count.unwrap_or(1).max(1);
        let quantity = count.saturating_mul(variant.measure.per_price());
        let line = CartLine { sku: sku.clone(), quantity };
        return named(Goods::Line { product: product.id, line });
    }
    let link = link(item, index);
    let nothing_said = item.words.is_empty() && item.count.is_none() && item.size.is_none();
    if nothing_said && matches!(link, Link::Unknown { .. }) {
        // "by cash", "a packet": words of the shop's language that name nothing here.
        return None;
    }
    let count = item.count.unwrap_or(1);
    let product = |place: usize| index.product(place);
    if item.broken || count == 0 {
        let near = match link {
            Link::Variant { product: place, .. } | Link::Which { product: place } => {
                product(place).map(|product| product.id).into_iter().collect()
            }
            Link::Unknown { near } => near,
        };
        return named(Goods::Unknown { words: item.quoted(sentence), quantity: count, near });
    }
    match link {
        Link::Variant { product: place, variant, times } => {
            let product = product(place)?;
            let variant = product.variants.get(variant)?;
            let quantity = count.saturating_mul(times);
            let found = CartLine { sku: variant.sku.clone(), quantity };
            named(Goods::Line { product: product.id, line: found })
        }
        Link::Which { product: place } => {
            let product = product(place)?;
            // "rice 10" may mean ten bags or the bag of ten; the smaller mistake is one bag.
            let is_label = item.count_side == Some(Side::After)
                && product.variants.iter().any(|v| starts_with(v, count));
            let quantity = if is_label { 1 } else { count };
            named(Goods::Which { product: product.id, quantity })
        }
        Link::Unknown { near } => {
            named(Goods::Unknown { words: item.quoted(sentence), quantity: count, near })
        }
    }
}

/// Ties an item to a product: with the words that only may belong to a name, then without.
pub(super) fn link(item: &Item, index: &Index<'_>) -> Link {
    let words = query(item.words.iter());
    let all = query(item.words.iter().chain(&item.optional));
    let first = index.link(&all, item.size);
    let better = matches!(first, Link::Variant { .. } | Link::Which { .. });
    if better || item.optional.is_empty() || words.is_empty() {
        return first;
    }
    index.link(&words, item.size)
}

fn query<'w>(words: impl Iterator<Item = &'w String>) -> Vec<Term> {
    search::query(words.flat_map(|word| word.split(' ')))
}

/// Whether a variant's label begins with this number: "10 kg" and 10.
pub(super) fn starts_with(variant: &Variant, count: u32) -> bool {
    let digits: String = variant.label.chars().take_while(char::is_ascii_digit).collect();
    digits.parse() == Ok(count)
}

impl Item {
    /// The words as they were written, shortened.
    fn quoted(&self, sentence: &Sentence) -> String {
        if self.end == 0 {
            return self.count.map(|count| count.to_string()).unwrap_or_default();
        }
        let raw = sentence.clean.get(self.start..self.end).unwrap_or_default();
        let spaced: Vec<&str> = raw.split_whitespace().collect();
        spaced.join(" ").chars().take(QUOTED_CHARS_MAX).collect()
    }
}

/// The answer to "which one?": a label, a size, or the number in the list that was shown.
pub(super) fn answer(
    sentence: &Sentence,
    index: &Index<'_>,
    product: &Product,
    quantity: u32,
) -> Option<CartLine> {
    let asks_more = sentence.concepts().any(|concept| !may_stand_in_answer(concept));
    let items = item::items(sentence, index.catalog);
    let [item] = items.as_slice() else { return None };
    if asks_more || item.broken || item.sku.is_some() {
        return None;
    }
    let words = query(item.words.iter().chain(&item.optional));
    let (variant, quantity) = if words.is_empty() && item.size.is_none() {
        (by_number(product, item.count?)?, quantity)
    } else {
        let place = index.variant_of(product.id, &words, item.size)?;
        (product.variants.get(place)?, item.count.unwrap_or(quantity))
    };
    (quantity > 0).then(|| CartLine { sku: variant.sku.clone(), quantity })
}

fn may_stand_in_answer(concept: Concept) -> bool {
    concept.is_plain()
        || concept.may_name_a_product()
        || matches!(concept, Concept::Want | Concept::Add | Concept::Person)
}

/// The variant a bare number means: the one whose label begins with it, or its place in the
/// list. None when those are two different ones.
fn by_number(product: &Product, number: u32) -> Option<&Variant> {
    let labelled = product.variants.iter().find(|variant| starts_with(variant, number));
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    let listed = product.variants.get(place);
    match (labelled, listed) {
        (Some(a), Some(b)) => (a.sku == b.sku).then_some(a),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::fixture;

    /// "2 SUGAR-1KG, ?Soap bar*1, ??bread*2(near)".
    fn spelled(text: &str) -> String {
        let catalog = fixture::catalog();
        let name = |id: &ProductId| catalog.product(*id).unwrap().name.clone();
        let (lines, unclear) = read(text, &catalog);
        let lines = lines.iter().map(|line| format!("{} {}", line.quantity, line.sku));
        let unclear = unclear.iter().map(|question| match question {
            Unclear::Which { product, quantity } => format!("?{} {}", quantity, name(product)),
            Unclear::Unknown { words, quantity, near } => {
                let near: Vec<String> = near.iter().map(name).collect();
                format!("??{quantity} {words}({})", near.join("|"))
            }
        });
        lines.chain(unclear).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn orders_as_people_write_them() {
        let cases = [
            ("2 sugar", "2 SUGAR-1KG"),
            ("sugar", "1 SUGAR-1KG"),
            ("sugar 2", "2 SUGAR-1KG"),
            ("2x sugar, 1 rice 5kg", "2 SUGAR-1KG, 1 RICE-5KG"),
            ("2 sugar 1 milk", "2 SUGAR-1KG, 1 MILK-500ML"),
            ("sugar 2 milk 3", "2 SUGAR-1KG, 3 MILK-500ML"),
            ("2 sugar and a white soap", "2 SUGAR-1KG, 1 SOAP-WHITE"),
            ("2 sugar and a soap", "2 SUGAR-1KG, ?1 Soap bar"),
            ("rice 10 kg x2", "2 RICE-10KG"),
            ("5 kg rice", "1 RICE-5KG"),
            ("2 5kg rice", "2 RICE-5KG"),
            ("2 bags of 5 kg rice", "2 RICE-5KG"),
            ("two kilos of sugar", "2 SUGAR-1KG"),
            ("sugar 1 kg", "1 SUGAR-1KG"),
            ("3 sugar 1 kg", "3 SUGAR-1KG"),
            ("half a kilo of sugar", "??1 half a kilo of sugar(Sugar 1 kg)"),
            ("1.5 sugar", "??1 sugar(Sugar 1 kg)"),
            ("30 kg rice", "?1 Rice"),
            ("rice 10", "?1 Rice"),
            ("10 rice", "?10 Rice"),
            ("a dozen blue soaps", "12 SOAP-BLUE"),
            ("half a dozen white soap", "6 SOAP-WHITE"),
            ("2 dozen milk", "24 MILK-500ML"),
            ("a couple of milk", "2 MILK-500ML"),
            ("three bars of blue soap", "3 SOAP-BLUE"),
            ("2 SUGAR-1KG, SOAP-WHITE x3", "2 SUGAR-1KG, 3 SOAP-WHITE"),
            (
                "Sugar 1 kg x 2\nCooking oil 1 L x 1\nUgandan recipes (PDF)",
                "2 SUGAR-1KG, 1 OIL-1L, 1 RECIPES",
            ),
            ("- 2 sugar\n- 1 haircut\n\nThanks!", "2 SUGAR-1KG, 1 HAIRCUT"),
            ("Hello, I would like:\n1) sugar\n2) milk", "1 SUGAR-1KG, 1 MILK-500ML"),
            ("1. 2 sugar\n2. milk", "2 SUGAR-1KG, 1 MILK-500ML"),
            ("sugar, 2", "1 SUGAR-1KG, ??2 2()"),
            ("1 litre oil", "1 OIL-1L"),
            ("2 litres of cooking oil", "2 OIL-1L"),
            ("1 sugar, 2 sugars", "3 SUGAR-1KG"),
            ("nataka sukari mbili na maziwa", "2 SUGAR-1KG, 1 MILK-500ML"),
            ("gula 2, susu 3", "2 SUGAR-1KG, 3 MILK-500ML"),
            ("2 suger", "2 SUGAR-1KG"),
            ("2 soup", "??2 soup(Soap bar)"),
            ("2 bread", "??2 bread()"),
            ("brown sugar", "??1 brown sugar(Sugar 1 kg)"),
            ("0 sugar", "??0 sugar(Sugar 1 kg)"),
            ("99999999999 sugar", "4294967295 SUGAR-1KG"),
            ("-2 sugar", "2 SUGAR-1KG"),
            ("", ""),
            ("thanks!", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(spelled(text), expected, "{text:?}");
        }
    }
}
