//! Which product is meant: the linker of the chat and the search of the web shop, one and the
//! same. Scores are whole per mille. It answers with one product only at a clear margin.

use super::called::Called;
use super::dictionary::{Scores, WordId};
use super::number::Size;
use super::sentence::Sentence;
use super::term::{Term, WORD_CLEAR};
use super::token::Token;
use super::vocabulary::{Known, Label, Vocabulary};
use crate::catalog::{Catalog, Product};
use crate::ids::ProductId;
use crate::language::Language;

/// From here on a product is taken to be the one meant.
const SCORE_CLEAR: u32 = 760;
/// So far must the second best be behind.
const MARGIN: u32 = 60;
/// From here on a product is offered as what may have been meant.
const SCORE_NEAR: u32 = 500;
/// From here on a product stands in the results of a search.
const SCORE_FOUND: u32 = 400;
/// What the shop calls so, word for word.
const SCORE_CALLED: u32 = 1_000;
/// More offers than this are a list, not a question.
const NEAR_MAX: usize = 3;
/// A query of more words than this is not one.
const QUERY_WORDS_MAX: usize = 12;
/// The most a product gets for explaining the words, per mille.
const EXPLAINED: u32 = 850;
/// The most it gets for a name that is said in full.
const NAME_SAID: u32 = 150;
/// A size that one of the variants has speaks for the product.
const SIZE_BONUS: u32 = 80;

/// The products that fit the query, best first, with their scores; none when nothing fits.
///
/// It forgives slips of the finger, plurals and part words, and looks at categories and
/// descriptions after names. Unit: per mille.
pub fn find(catalog: &Catalog, query: &str) -> Vec<(ProductId, u32)> {
    let index = Index::new(catalog);
    let sentence = Sentence::new(query, &index);
    let query = sentence.query_words();
    if query.is_empty() {
        return Vec::new();
    }
    let asked: Vec<Scores> = query.iter().map(|word| index.vocabulary.scores(word)).collect();
    let mut found: Vec<(ProductId, u32)> = catalog
        .products()
        .iter()
        .zip(&index.vocabulary.products)
        .map(|(product, known)| (product.id, known.found(&asked)))
        .filter(|(_, score)| *score >= SCORE_FOUND)
        .collect();
    // Stable: equals stay in the catalogue's order.
    found.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    // What the shop calls so comes first, whatever else is spelled like it.
    let called = index.called.find(&query);
    if let Some(product) = called.and_then(|(place, _)| index.product(place)) {
        found.retain(|(id, _)| *id != product.id);
        found.insert(0, (product.id, SCORE_CALLED));
    }
    found
}

/// A catalogue with its words.
pub(super) struct Index<'a> {
    /// The languages of its shop.
    pub(super) languages: &'a [Language],
    /// The catalogue.
    pub(super) catalog: &'a Catalog,
    /// Its words.
    pub(super) vocabulary: &'a Vocabulary,
    /// What its shop taught besides.
    pub(super) called: &'a Called,
}

/// What words were tied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Link {
    /// This variant, so many for each one asked for.
    Variant { product: usize, variant: usize, times: u32 },
    /// This product; the variant was not said.
    Which { product: usize },
    /// Nothing for sure; these, perhaps.
    Unknown { near: Vec<ProductId> },
}

impl<'a> Index<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self { languages: &[], catalog, vocabulary: catalog.vocabulary(), called: catalog.called() }
    }

    /// The same in a shop of these languages.
    pub(super) fn speaking(self, languages: &'a [Language]) -> Self {
        Self { languages, ..self }
    }

    /// The product at a place.
    pub(super) fn product(&self, place: usize) -> Option<&'a Product> {
        self.catalog.products().get(place)
    }

    /// The product that words name best, if they name any: what [`find`] has first, without a look at
    /// all there is.
    pub(super) fn nearest(&self, words: &str) -> Option<&'a Product> {
        let query = Sentence::new(words, self).query_words();
        if let Some((place, _)) = self.called.find(&query) {
            return self.product(place);
        }
        let asked: Vec<Scores> = query.iter().map(|word| self.vocabulary.scores(word)).collect();
        let fitting = self.vocabulary.fitting(&asked).into_iter();
        let score = |place: usize| Some(self.vocabulary.products.get(place)?.found(&asked));
        let found = fitting.filter_map(|(place, _)| Some((place, score(place)?)));
        let found = found.filter(|(_, score)| *score >= SCORE_FOUND);
        let (best, _) = found.max_by_key(|(place, score)| (*score, std::cmp::Reverse(*place)))?;
        self.product(best)
    }

    /// Ties words and a size to one variant, if that is clear.
    pub(super) fn link(&self, words: &[Term], size: Option<Size>) -> Link {
        let asked: Vec<Scores> = words.iter().map(|word| self.vocabulary.scores(word)).collect();
        let known = |place| self.vocabulary.products.get(place);
        if let Some(link) = self.called(words, size) {
            return link;
        }
        let mut scored: Vec<(usize, u32)> = self
            .vocabulary
            .fitting(&asked)
            .into_iter()
            // Whose name could be said in full and would still not be near is not looked at.
            .filter(|(_, sum)| explained(*sum, asked.len()) + NAME_SAID + SIZE_BONUS >= SCORE_NEAR)
            .filter_map(|(place, sum)| Some((place, known(place)?.meant(sum, &asked, size))))
            .filter(|(_, score)| *score >= SCORE_NEAR)
            .collect();
        scored.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
        let second = scored.get(1).map_or(0, |(_, score)| *score);
        let best =
            scored.first().filter(|(_, s)| *s >= SCORE_CLEAR && s.saturating_sub(second) >= MARGIN);
        let linked = best.and_then(|(place, _)| known(*place)?.choose(*place, &asked, size));
        // "Green omo", where omo is taught and is never green.
        let part = self.called.find(words).map(|(place, _)| place);
        let others = scored.iter().map(|(place, _)| *place).filter(|it| Some(*it) != part);
        let near = part.into_iter().chain(others).take(NEAR_MAX);
        let slipped = || {
            let place = self.called.slipped(words)?;
            known(place)?.choose(place, &[], size)
        };
        linked.or_else(slipped).unwrap_or_else(|| Link::Unknown {
            near: near.filter_map(|place| Some(self.product(place)?.id)).collect(),
        })
    }

    /// What the shop calls so, with the words that tell its variants apart.
    fn called(&self, words: &[Term], size: Option<Size>) -> Option<Link> {
        let (place, rest) = self.called.find(words)?;
        let known = self.vocabulary.products.get(place)?;
        let asked: Vec<Scores> = rest.into_iter().map(|it| self.vocabulary.scores(it)).collect();
        let all_known = asked.iter().all(|word| known.word(word) >= WORD_CLEAR);
        if all_known { known.choose(place, &asked, size) } else { None }
    }

    /// The variant of `product` that these words and this size name, if it is one.
    pub(super) fn variant_of(
        &self,
        product: ProductId,
        words: &[Term],
        size: Option<Size>,
    ) -> Option<usize> {
        let known = self.vocabulary.products.get(self.vocabulary.place(product)?)?;
        let asked: Vec<Scores> = words.iter().map(|word| self.vocabulary.scores(word)).collect();
        let all_known = asked.iter().all(|word| known.word(word) >= WORD_CLEAR);
        let said = !words.is_empty() || size.is_some();
        match known.choose(0, &asked, size)? {
            Link::Variant { variant, times, .. }
                if all_known
                    && said
                    && known
                        .labels
                        .get(variant)
                        .is_some_and(|it| it.measure.per_price() == times) =>
            {
                Some(variant)
            }
            Link::Variant { .. } | Link::Which { .. } | Link::Unknown { .. } => None,
        }
    }

    /// How many of these tokens are the full name of a product, two words at least.
    pub(super) fn full_name(&self, tokens: &[Token]) -> usize {
        self.vocabulary.full_name(tokens).max(self.called.opening(tokens))
    }

    /// Whether a word is, or is nearly, a word of a product's name.
    pub(super) fn knows(&self, word: &str) -> bool {
        let word = Term::new(word);
        self.vocabulary.best(&word).max(self.called.best(&word)) >= WORD_CLEAR
    }

    /// The category a query names, as the catalogue spells it.
    pub(super) fn category(&self, query: &[Term]) -> Option<&'a str> {
        let asked: Vec<Scores> = query.iter().map(|word| self.vocabulary.scores(word)).collect();
        // "Home & care" answers to "home care" and to "home", but not to "home delivery".
        let fits =
            |known: &Known| asked.iter().all(|word| word.best(&known.category) >= WORD_CLEAR);
        let mut places = self.vocabulary.categories.iter().filter(|_| !query.is_empty());
        let place = places.find(|place| self.vocabulary.products.get(**place).is_some_and(fits))?;
        Some(self.product(*place)?.category.as_str())
    }
}

impl Known {
    /// How well words that it explains to this sum, and a size, name this product, per mille.
    fn meant(&self, sum: u32, words: &[Scores], size: Option<Size>) -> u32 {
        let fitting = size.is_some_and(|size| self.has_size(size));
        let score = explained(sum, words.len()) + self.said(words);
        if score == 0 { 0 } else { score + if fitting { SIZE_BONUS } else { 0 } }
    }

    /// How well a query finds this product, per mille.
    fn found(&self, query: &[Scores]) -> u32 {
        let elsewhere = |word: &Scores| {
            let listed = word.best(&self.category) * 6 / 10;
            listed.max(word.best(&self.description) * 45 / 100)
        };
        let known = |word: &Scores| self.word(word).max(elsewhere(word));
        // One clear word finds; two half words do not.
        if query.len() > 1 && !query.iter().any(|word| known(word) >= WORD_CLEAR) {
            return 0;
        }
        explained(query.iter().map(known).sum(), query.len()) + self.said(query)
    }

    /// The part of a score that is how much of a name was said.
    fn said(&self, words: &[Scores]) -> u32 {
        let said = self.names.iter().map(|name| said(name, words)).max().unwrap_or(0);
        said * NAME_SAID / 100
    }

    /// How well one word is explained by names and labels, of 100.
    fn word(&self, word: &Scores) -> u32 {
        let names = self.names.iter().map(|name| word.best(name));
        names.chain(self.labels.iter().map(|label| word.best(&label.words))).max().unwrap_or(0)
    }

    fn has_size(&self, size: Size) -> bool {
        self.labels.iter().any(|label| label.sizes.contains(&size))
    }

    /// The variant that words and size name; none when the size is not sold.
    fn choose(&self, place: usize, words: &[Scores], size: Option<Size>) -> Option<Link> {
        let of = |variant, times| Some(Link::Variant { product: place, variant, times });
        let each = |place: usize| self.labels.get(place).map_or(1, |it| it.measure.per_price());
        if let Some(size) = size {
            // "Half a kilo" of what is sold by weight.
            let mut measured = self.labels.iter().map(|label| label.measured(size)).enumerate();
            let measured = measured.find_map(|(variant, times)| Some((variant, times?)));
            let exact = self.labels.iter().position(|label| label.sizes.contains(&size));
            return match (exact, self.labels.as_slice()) {
                (Some(variant), _) => of(variant, 1),
                (None, _) if measured.is_some() => measured.and_then(|(it, times)| of(it, times)),
                // "2 kilos" of what is sold by the kilo.
                (None, [only]) => {
                    let times = only.sizes.iter().find_map(|part| size.times(*part))?;
                    of(0, times)
                }
                (None, _) => Some(Link::Which { product: place }),
            };
        }
        if self.labels.len() == 1 {
            return of(0, each(0));
        }
        let fit = |label: &Label| {
            let clear = |word: &&Scores| word.best(&label.words) >= WORD_CLEAR;
            words.iter().filter(clear).count()
        };
        let most = self.labels.iter().map(fit).max().filter(|most| *most > 0);
        let mut named = (0..self.labels.len())
            .filter(|place| self.labels.get(*place).map(fit) == most && most.is_some());
        match (named.next(), named.next()) {
            (Some(variant), None) => of(variant, each(variant)),
            _ => Some(Link::Which { product: place }),
        }
    }
}

/// The part of a score that is how much of the words a product explains: the sum of what each of
/// so many words fits it.
fn explained(sum: u32, words: usize) -> u32 {
    let count = u32::try_from(words).unwrap_or(u32::MAX);
    (sum * EXPLAINED).checked_div(count.saturating_mul(100)).unwrap_or(0)
}

/// How much of a name was said, of 100.
fn said(name: &[WordId], words: &[Scores]) -> u32 {
    let heard = name.iter().filter(|known| words.iter().any(|word| word.of(**known) >= 65)).count();
    u32::try_from(heard * 100).unwrap_or(0) / u32::try_from(name.len().max(1)).unwrap_or(1)
}

/// The first words of a query as terms.
pub(super) fn query<'t>(words: impl Iterator<Item = &'t str>) -> Vec<Term> {
    words.take(QUERY_WORDS_MAX).map(Term::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::fixture;

    fn names(query: &str) -> Vec<String> {
        let catalog = fixture::catalog();
        let name = |id| catalog.product(id).map(|product| product.name.clone());
        find(&catalog, query).into_iter().filter_map(|(id, _)| name(id)).collect()
    }

    #[test]
    fn the_nearest_is_what_is_found_first() {
        let catalog = fixture::catalog();
        let index = Index::new(&catalog);
        for words in ["haircut", "the haircut", "cleaning", "sugr", "omo", "charger", "nothing", ""]
        {
            let nearest = index.nearest(words).map(|product| product.id);
            assert_eq!(nearest, find(&catalog, words).first().map(|(id, _)| *id), "{words}");
        }
    }

    #[test]
    fn the_first_result_is_the_one_meant() {
        let cases = [
            ("sugar", "Sugar 1 kg"),
            ("SUGARS", "Sugar 1 kg"),
            ("suger", "Sugar 1 kg"),
            ("sukari", "Sugar 1 kg"),
            ("sugra", "Sugar 1 kg"),
            ("rice 10 kg", "Rice"),
            ("ric", "Rice"),
            ("oil", "Cooking oil 1 L"),
            ("cookin oil", "Cooking oil 1 L"),
            ("charger", "Phone charger"),
            ("chargers for my phone", "Phone charger"),
            ("fone charger", "Phone charger"),
            ("chrager", "Phone charger"),
            ("recipe", "Ugandan recipes (PDF)"),
            ("haircut", "Haircut"),
            ("hair", "Haircut"),
            ("cleaning", "House cleaning"),
            ("blue soap", "Soap bar"),
            ("do you have any milk?", "Milk 500 ml"),
            ("electronics", "Phone charger"),
        ];
        for (query, expected) in cases {
            assert_eq!(names(query).first().map(String::as_str), Some(expected), "{query}");
        }
    }

    #[test]
    fn nothing_fits_nothing() {
        for query in ["", "   ", "?!", "helicopter", "bread", "xyz", "the", "12345"] {
            assert_eq!(names(query), Vec::<String>::new(), "{query}");
        }
    }

    #[test]
    fn scores_fall() {
        let found = find(&fixture::catalog(), "sugar and rice");
        assert_eq!(found.len(), 2);
        let all = find(&fixture::catalog(), "groceries");
        assert!(all.len() >= 3 && all.is_sorted_by_key(|(_, score)| std::cmp::Reverse(*score)));
    }
}
