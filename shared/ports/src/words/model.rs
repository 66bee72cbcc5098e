//! A model and what a shop may spend on it.

use super::usage::{MicroDollars, Price, Prices, Usage};

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
    audio_minute: MicroDollars(6_000),
};

impl<W> Model<W> {
    /// What an answer of this model cost. A model without a price costs as much as the dearest, for
    /// it is not free.
    pub fn cost(&self, model: &str, usage: Usage) -> MicroDollars {
        let known = self.prices.of(model);
        let dearest = || {
            let all = || self.prices.0.values().copied();
            let words = all().max_by_key(|price| price.output).unwrap_or(DEAR);
            let minute = all().map(|price| price.audio_minute).max();
            Price { audio_minute: minute.unwrap_or(DEAR.audio_minute), ..words }
        };
        known.copied().unwrap_or_else(dearest).cost(usage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_without_a_price_is_not_free() {
        let said = Usage { output: 1_000_000, ..Usage::default() };
        let heard = Usage { audio_seconds: 60, ..Usage::default() };
        let model = |prices| Model { words: (), prices, budget: MicroDollars(0) };
        let published = model(Prices::published());
        for (name, dollars) in
            [("gpt-4o-mini", 600_000), ("claude-sonnet-4-6", 15_000_000), ("new", 15_000_000)]
        {
            assert_eq!(published.cost(name, said), MicroDollars(dollars), "{name}");
        }
        assert_eq!(published.cost("new", heard), MicroDollars(6_000));
        assert_eq!(model(Prices::default()).cost("new", said), MicroDollars(75_000_000));
        assert_eq!(model(Prices::default()).cost("new", heard), MicroDollars(6_000));
    }
}
