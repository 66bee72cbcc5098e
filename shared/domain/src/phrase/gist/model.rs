//! How likely each command, or language, is for a text: a weight for each feature and label, added up. The
//! weights are learnt from `shared/domain/phrases` by `cargo run --release -p mercury-domain
//! --example gist`, and lie beside this file.

use super::features::{self, features};
use crate::access::Role;
use crate::phrase::entry::{self, CommandName};
use std::sync::LazyLock;

/// What has learnt of those who run the shop, and of customers.
static SHOP: LazyLock<Model> = LazyLock::new(|| Model::read(include_bytes!("shop.bin")));
static CUSTOMER: LazyLock<Model> = LazyLock::new(|| Model::read(include_bytes!("customer.bin")));
/// What tells languages apart; its labels are their codes.
static LANGUAGE: LazyLock<Model> = LazyLock::new(|| Model::read(include_bytes!("language.bin")));

/// A weight is so many steps of a logit: a byte holds from -8 to 8.
pub const WEIGHT_STEPS: u16 = 16;
/// By so many upper bits features are shelved; each shelf holds a few dozen.
const SHELF_BITS: u32 = 12;
/// How many parts of a logit a likelihood is told apart by.
const PARTS: u64 = 64;
/// One, as a likelihood is counted.
const ONE: u64 = 1 << 30;
/// What is left of it one part further down: e to the power of -1/64.
const LEFT: u64 = 1_057_095_000;

/// What was learnt.
pub(super) struct Model {
    /// The commands by name, [`super::NOTHING`] among them; or languages by code.
    labels: Vec<&'static str>,
    /// The features that say something, in order.
    features: Vec<u32>,
    /// Where those begin that share their upper bits: a text has a hundred to be looked for.
    shelves: Vec<u32>,
    /// Where each feature's weights end in `weights`, in pairs.
    ends: Vec<u32>,
    /// Pairs of a label's place and a weight.
    weights: &'static [[u8; 2]],
}

/// A command and how likely it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) label: &'static str,
    /// Unit: per mille.
    pub(super) likely: u32,
    /// How likely it asks for nothing. Unit: per mille.
    pub(super) nothing: u32,
}

impl Guess {
    /// Whether it is one of a kind and hardly talk of it: words that mean nothing are passed over.
    pub(super) fn is_plain(self) -> bool {
        self.likely >= super::PLAIN && self.nothing <= super::TALK_MAX
    }

    /// Whether it can hardly be anything else: what denies or asks in it is about something else.
    pub(super) fn is_certain(self) -> bool {
        self.likely >= super::VETO && self.nothing <= super::DENIAL_MAX
    }

    /// The command of that name that a role has.
    pub(super) fn name(self, role: Role) -> Option<CommandName> {
        entry::names(role).into_iter().find(|name| name.as_str() == self.label)
    }
}

impl Model {
    pub(super) fn of(is_shop: bool) -> &'static Self {
        if is_shop { &SHOP } else { &CUSTOMER }
    }

    pub(super) fn of_languages() -> &'static Self {
        &LANGUAGE
    }

    /// The bytes as `examples/gist.rs` writes them: the labels, each in a line, an empty line, how
    /// many features there are, the features, how many weights each has, and the weights.
    fn read(bytes: &'static [u8]) -> Self {
        let head = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap_or_default();
        let (names, rest) = bytes.split_at(head);
        let names = std::str::from_utf8(names).unwrap_or_default();
        let (numbers, _) = rest.get(2..).unwrap_or_default().as_chunks::<4>();
        let mut numbers = numbers.iter().map(|four| u32::from_le_bytes(*four));
        let count = numbers.next().unwrap_or_default();
        let count = usize::try_from(count).unwrap_or_default();
        let features: Vec<u32> = numbers.by_ref().take(count).collect();
        let ends = numbers.take(count).scan(0, |end, length| {
            *end += length;
            Some(*end)
        });
        let ends: Vec<u32> = ends.collect();
        let shelf = |at: u32| features.partition_point(|it| it >> (u32::BITS - SHELF_BITS) < at);
        let shelves = (0..=1 << SHELF_BITS).map(|at| u32::try_from(shelf(at)).unwrap_or(u32::MAX));
        let shelves = shelves.collect();
        let weights = rest.get(2 + 4 + 8 * count..).unwrap_or_default();
        let (labels, weights) = (names.lines().collect(), weights.as_chunks().0);
        Self { labels, features, shelves, ends, weights }
    }

    /// The likeliest command of a text; none where it has no word that says anything.
    pub(super) fn likeliest(&self, text: &str) -> Option<Guess> {
        let known: Vec<usize> =
            features(text).into_iter().filter_map(|feature| self.place(feature)).collect();
        let count = u16::try_from(known.len()).ok().filter(|count| *count > 0)?;
        let mut logits = vec![0_i32; self.labels.len()];
        for [label, weight] in known.iter().flat_map(|place| self.weights_of(*place)) {
            if let Some(logit) = logits.get_mut(usize::from(*label)) {
                *logit += i32::from(weight.cast_signed());
            }
        }
        let (place, best) = logits.iter().enumerate().max_by_key(|(_, logit)| **logit)?;
        // A text of many words has logits that lie as far apart as those of few.
        let step = u64::from(WEIGHT_STEPS) * (u64::from(count) * 10_000).isqrt();
        let behind = |logit: &i32| u64::from(best.abs_diff(*logit)) * PARTS * 100 / step.max(1);
        let others: u64 = logits.iter().map(|logit| left(behind(logit))).sum();
        let per_mille = |left: u64| u32::try_from(1_000 * left / others.max(1)).unwrap_or_default();
        let nothing = self.labels.iter().position(|label| *label == super::NOTHING);
        let nothing = nothing.and_then(|place| logits.get(place));
        let nothing = nothing.map_or(0, |logit| per_mille(left(behind(logit))));
        Some(Guess { label: self.labels.get(place)?, likely: per_mille(ONE), nothing })
    }

    /// Whether a command was learnt.
    pub(super) fn has(&self, command: CommandName) -> bool {
        self.labels.contains(&command.as_str())
    }

    /// Whether a word was met.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.place(features::of_word(word)).is_some()
    }

    /// Whether a word was met, and speaks for this command rather than for the other label.
    pub(super) fn is_word_of(&self, word: &str, label: &str, other: &str) -> bool {
        self.weights_for(word, label, other).is_some_and(|[one, other]| other <= one.max(0))
    }

    /// Whether a word by itself makes this command likelier, and more so than the other label.
    pub(super) fn speaks_for(&self, word: &str, label: &str, other: &str) -> bool {
        self.weights_for(word, label, other).is_some_and(|[one, other]| one > 0 && other <= one)
    }

    /// The weights of a word that was met, for two labels.
    fn weights_for(&self, word: &str, label: &str, other: &str) -> Option<[i8; 2]> {
        let place = self.place(features::of_word(word))?;
        let weight = |label: &str| {
            let mut weights = self.weights_of(place).iter();
            let named = weights.find(|[at, _]| self.labels.get(usize::from(*at)) == Some(&label));
            named.map_or(0, |[_, weight]| weight.cast_signed())
        };
        Some([weight(label), weight(other)])
    }

    /// Where a feature stands among those that were met.
    fn place(&self, feature: u32) -> Option<usize> {
        let upper = usize::try_from(feature >> (u32::BITS - SHELF_BITS)).ok()?;
        let [begin, end] = self.shelves.get(upper..)?.first_chunk::<2>()?;
        let (begin, end) = (usize::try_from(*begin).ok()?, usize::try_from(*end).ok()?);
        let found = self.features.get(begin..end)?.binary_search(&feature).ok()?;
        Some(begin + found)
    }

    fn weights_of(&self, place: usize) -> &'static [[u8; 2]] {
        let at = |place: usize| self.ends.get(place).copied().unwrap_or_default();
        let begin = place.checked_sub(1).map_or(0, at);
        let bounds = [begin, at(place)].map(|at| usize::try_from(at).unwrap_or_default());
        self.weights.get(bounds[0]..bounds[1]).unwrap_or_default()
    }
}

/// What is left of one so many parts of a logit further down.
fn left(parts: u64) -> u64 {
    // Further down it is nothing.
    const PARTS_MAX: u64 = 24 * PARTS;
    if parts >= PARTS_MAX {
        return 0;
    }
    let (mut parts, mut left, mut power) = (parts, ONE, LEFT);
    while parts > 0 {
        if parts % 2 == 1 {
            left = left * power / ONE;
        }
        power = power * power / ONE;
        parts /= 2;
    }
    left
}

#[cfg(test)]
mod tests {
    use super::{ONE, PARTS, left};

    #[test]
    fn one_logit_further_down_a_third_is_left() {
        assert_eq!(left(0), ONE);
        for (parts, per_mille) in
            [(PARTS, 368), (2 * PARTS, 135), (PARTS / 2, 607), (99 * PARTS, 0)]
        {
            assert_eq!((left(parts) * 1_000 + ONE / 2) / ONE, per_mille);
        }
    }
}
