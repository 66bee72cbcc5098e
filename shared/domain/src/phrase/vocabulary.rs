//! A catalogue as words: what its products are called, worked out once and looked up without going
//! through all of them. Deliberately absent: which product is meant; `search` decides it.

use super::dictionary::{Dictionary, Scores, WordId};
use super::goods_words;
use super::number::{self, Size};
use super::term::{Term, WORD_CLEAR};
use super::token::{self, Token};
use crate::catalog::{Measure, Product, Variant};
use crate::ids::{ProductId, Sku};
use std::collections::BTreeMap;

/// A word of the same meaning stands for another nearly as well as the word itself, of 100.
const SAME_IN_ANOTHER: u32 = 95;

/// A catalogue as words. Products are told by their place in it.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    words: Dictionary,
    pub(super) products: Vec<Known>,
    /// The products with a word in a name or a label.
    with: BTreeMap<WordId, Vec<usize>>,
    /// Names of two words and more, by their first word.
    openings: BTreeMap<WordId, Vec<Vec<WordId>>>,
    units: BTreeMap<Sku, (usize, usize)>,
    places: BTreeMap<ProductId, usize>,
    /// The first product of each category, in order.
    pub(super) categories: Vec<usize>,
}

/// A product as words.
#[derive(Debug)]
pub(super) struct Known {
    /// The name and the aliases.
    pub(super) names: Vec<Vec<WordId>>,
    pub(super) labels: Vec<Label>,
    pub(super) category: Vec<WordId>,
    pub(super) description: Vec<WordId>,
}

/// What tells a variant from its siblings.
#[derive(Debug)]
pub(super) struct Label {
    pub(super) words: Vec<WordId>,
    pub(super) sizes: Vec<Size>,
    pub(super) measure: Measure,
}

impl Label {
    /// How many base units a size is of what is sold by weight or volume.
    pub(super) fn measured(&self, size: Size) -> Option<u32> {
        size.times(Size::base(self.measure)?)
    }
}

impl Vocabulary {
    pub(crate) fn new(products: &[Product]) -> Self {
        let mut vocabulary = Self::default();
        for (place, product) in products.iter().enumerate() {
            vocabulary.add(place, product);
        }
        vocabulary
    }

    /// Whether these words and no others are a name of a product.
    pub(in crate::phrase) fn is_name(&self, words: &[String]) -> bool {
        let ids: Option<Vec<WordId>> = words.iter().map(|word| self.words.spelled(word)).collect();
        let Some(ids) = ids else { return false };
        let with = ids.first().and_then(|first| self.with.get(first));
        let mut known = with.into_iter().flatten().filter_map(|place| self.products.get(*place));
        known.any(|known| known.names.contains(&ids))
    }

    fn add(&mut self, place: usize, product: &Product) {
        let known = self.know(product);
        let labels = known.labels.iter().flat_map(|label| &label.words);
        for word in known.names.iter().flatten().chain(labels) {
            let places = self.with.entry(*word).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
        for name in known.names.iter().filter(|name| name.len() > 1) {
            if let Some(first) = name.first() {
                self.openings.entry(*first).or_default().push(name.clone());
            }
        }
        let of_category = |other: &usize| {
            self.products.get(*other).is_some_and(|other| other.category == known.category)
        };
        if !self.categories.iter().any(of_category) {
            self.categories.push(place);
        }
        for (variant, sold) in product.variants.iter().enumerate() {
            self.units.entry(sold.sku.clone()).or_insert((place, variant));
        }
        self.places.entry(product.id).or_insert(place);
        self.products.push(known);
    }

    fn know(&mut self, product: &Product) -> Known {
        let (name, own) = self.learn(&product.name);
        let mut names = vec![name];
        for alias in &product.aliases {
            names.push(self.learn(alias).0);
        }
        names.retain(|words| !words.is_empty());
        let single = product.variants.len() == 1;
        let mut label = |variant: &Variant| {
            let (words, sizes) = self.learn(&variant.label);
            let sizes = if sizes.is_empty() && single { own.clone() } else { sizes };
            Label { words, sizes, measure: variant.measure }
        };
        let labels = product.variants.iter().map(&mut label).collect();
        let (category, _) = self.learn(&product.category);
        let (description, _) = self.learn(&product.description);
        Known { names, labels, category, description }
    }

    /// The words of a name, and the sizes in it.
    fn learn(&mut self, text: &str) -> (Vec<WordId>, Vec<Size>) {
        if text.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let tokens = token::tokens(&super::normalise::clean(text));
        let terms = tokens.iter().filter(|token| token.is_word());
        let words = terms.map(|token| self.words.add(Term::new(&token.text))).collect();
        let sizes = tokens.iter().filter_map(|token| token.figure().and_then(number::Figure::size));
        (words, sizes.collect())
    }

    /// How well the catalogue's words fit a word that was written, also where they are the same in
    /// another language.
    pub(super) fn scores(&self, asked: &Term) -> Scores {
        let mut scores = self.words.scores(asked);
        if scores.words().any(|(_, score)| score >= WORD_CLEAR) {
            return scores;
        }
        for word in goods_words::synonyms(&asked.text) {
            if let Some(id) = self.words.spelled(word) {
                scores.raise(self.words.len(), id, SAME_IN_ANOTHER);
            }
        }
        scores
    }

    /// How well a word names any product, of 100.
    pub(super) fn best(&self, asked: &Term) -> u32 {
        let named = |(word, score)| if self.with.contains_key(&word) { score } else { 0 };
        self.scores(asked).words().map(named).max().unwrap_or(0)
    }

    /// The products of which a name or a label fits one of the words, in the catalogue's order,
    /// with the sum of what each word fits them at best.
    pub(super) fn fitting(&self, asked: &[Scores]) -> Vec<(usize, u32)> {
        if asked.iter().all(Scores::is_empty) {
            return Vec::new();
        }
        let mut sums = vec![0_u32; self.products.len()];
        let mut best = sums.clone();
        let (mut found, mut touched) = (Vec::new(), Vec::new());
        for scores in asked {
            for (word, score) in scores.words() {
                for place in self.with.get(&word).into_iter().flatten() {
                    let Some(known) = best.get_mut(*place) else { continue };
                    if *known == 0 {
                        touched.push(*place);
                    }
                    *known = score.max(*known);
                }
            }
            for place in touched.drain(..) {
                let (Some(known), Some(sum)) = (best.get_mut(place), sums.get_mut(place)) else {
                    continue;
                };
                if *sum == 0 {
                    found.push(place);
                }
                *sum += std::mem::take(known);
            }
        }
        found.sort_unstable();
        found.into_iter().filter_map(|place| Some((place, *sums.get(place)?))).collect()
    }

    /// How many of these tokens are the full name of a product, two words at least.
    pub(super) fn full_name(&self, tokens: &[Token]) -> usize {
        let id = |token: &Token| {
            if token.is_word() { self.words.spelled(&token.text) } else { None }
        };
        let first = tokens.first().and_then(id);
        let names = first.and_then(|first| self.openings.get(&first));
        let spelled = |name: &&Vec<WordId>| {
            name.len() <= tokens.len()
                && name.iter().zip(tokens).all(|(word, token)| id(token) == Some(*word))
        };
        names.into_iter().flatten().filter(spelled).map(Vec::len).max().unwrap_or(0)
    }

    /// Where a unit stands: its product's place, and its own among the variants.
    pub(crate) fn unit(&self, sku: &Sku) -> Option<(usize, usize)> {
        self.units.get(sku).copied()
    }

    /// Where a product stands.
    pub(crate) fn place(&self, id: ProductId) -> Option<usize> {
        self.places.get(&id).copied()
    }
}
