//! A model and what a shop may spend on it.

use super::Answer;
use super::usage::{MicroDollars, Price, Prices};

/// A model and what it may cost.
#[derive(Debug, Clone)]
pub struct Model<W> {
    /// The model.
    pub words: W,
    /// What models cost.
    pub prices: Prices,
    /// What a shop may spend in a day.
    pub budget: MicroDollars,
}

/// Where there is no list at all: more than any model of 2026 that suits a shop.
const DEAR: Price = Price {
    input: MicroDollars(15_000_000),
    output: MicroDollars(75_000_000),
    cached_read: MicroDollars(15_000_000),
    cached_written: MicroDollars(20_000_000),
    audio_minute: MicroDollars(0),
};

impl<W> Model<W> {
    /// What an answer cost. A model without a price costs as much as the dearest, for it is not
    /// free.
    pub fn cost(&self, answer: &Answer) -> MicroDollars {
        let known = self.prices.of(&answer.model);
        let dearest = || {
            let all = self.prices.0.values().copied();
            all.max_by_key(|price| price.output).unwrap_or(DEAR)
        };
        known.copied().unwrap_or_else(dearest).cost(answer.usage)
    }
}

#[cfg(test)]
mod tests {
    use super::super::usage::Usage;
    use super::super::{Answer, Stop};
    use super::*;

    #[test]
    fn a_model_without_a_price_is_not_free() {
        let answer = |model: &str| Answer {
            text: String::new(),
            calls: Vec::new(),
            stop: Stop::Finished,
            usage: Usage { output: 1_000_000, ..Usage::default() },
            model: model.to_owned(),
        };
        let model = |prices| Model { words: (), prices, budget: MicroDollars(0) };
        let published = model(Prices::published());
        for (name, dollars) in
            [("gpt-4o-mini", 600_000), ("claude-sonnet-4-6", 15_000_000), ("new", 15_000_000)]
        {
            assert_eq!(published.cost(&answer(name)), MicroDollars(dollars), "{name}");
        }
        assert_eq!(model(Prices::default()).cost(&answer("new")), MicroDollars(75_000_000));
    }
}
