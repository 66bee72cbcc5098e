//! What a model took, and what that costs at a list of prices.
//! Deliberately absent: the budget itself, which belongs to the shop that spends it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Millionths of a US dollar.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct MicroDollars(pub u64);

impl fmt::Display for MicroDollars {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "${}.{:06}", self.0 / 1_000_000, self.0 % 1_000_000)
    }
}

/// What was taken. Tokens are counted once: those read from a cache or written to one are not
/// among the `input`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Usage {
    /// Tokens read afresh.
    pub input: u64,
    /// Tokens said.
    pub output: u64,
    /// Tokens read from the provider's cache.
    pub cached_read: u64,
    /// Tokens read and written to the provider's cache.
    pub cached_written: u64,
    /// Seconds listened to.
    pub audio_seconds: u64,
}

impl Usage {
    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            input: self.input.saturating_add(other.input),
            output: self.output.saturating_add(other.output),
            cached_read: self.cached_read.saturating_add(other.cached_read),
            cached_written: self.cached_written.saturating_add(other.cached_written),
            audio_seconds: self.audio_seconds.saturating_add(other.audio_seconds),
        }
    }
}

/// What a model costs: per million tokens of each kind, and per minute listened to. What is left
/// out is free.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Price {
    /// Of a million tokens read afresh.
    pub input: MicroDollars,
    /// Of a million tokens said.
    pub output: MicroDollars,
    /// Of a million tokens read from the cache.
    pub cached_read: MicroDollars,
    /// Of a million tokens written to the cache.
    pub cached_written: MicroDollars,
    /// Of a minute listened to.
    pub audio_minute: MicroDollars,
}

impl Price {
    /// What this usage costs, rounded up so that many small ones never cost nothing.
    pub fn cost(&self, usage: Usage) -> MicroDollars {
        const TOKENS: u128 = 1_000_000;
        const SECONDS: u128 = 60;
        let part = |count: u64, price: MicroDollars| u128::from(count) * u128::from(price.0);
        let tokens = [
            part(usage.input, self.input),
            part(usage.output, self.output),
            part(usage.cached_read, self.cached_read),
            part(usage.cached_written, self.cached_written),
        ];
        let tokens = tokens.into_iter().fold(0_u128, u128::saturating_add).div_ceil(TOKENS);
        let audio = part(usage.audio_seconds, self.audio_minute).div_ceil(SECONDS);
        MicroDollars(u64::try_from(tokens.saturating_add(audio)).unwrap_or(u64::MAX))
    }
}

/// What models cost, by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prices(pub BTreeMap<String, Price>);

impl Prices {
    /// The list prices of June 2026, in US dollars, of the cheap models that suit a shop; a cache
    /// kept for five minutes. Source: the price pages of Anthropic and OpenAI, as third parties
    /// quoted them that month; `whisper-1` in April. Prices change, so settings go before these.
    pub fn published() -> Self {
        let price = |[input, output, cached_read, cached_written]: [u64; 4]| Price {
            input: MicroDollars(input),
            output: MicroDollars(output),
            cached_read: MicroDollars(cached_read),
            cached_written: MicroDollars(cached_written),
            audio_minute: MicroDollars(0),
        };
        let whisper = Price { audio_minute: MicroDollars(6_000), ..Price::default() };
        let prices = [
            ("claude-haiku-4-5", price([1_000_000, 5_000_000, 100_000, 1_250_000])),
            ("claude-sonnet-4-6", price([3_000_000, 15_000_000, 300_000, 3_750_000])),
            ("gpt-4o-mini", price([150_000, 600_000, 75_000, 0])),
            ("text-embedding-3-small", price([20_000, 0, 0, 0])),
            ("whisper-1", whisper),
        ];
        Self(prices.into_iter().map(|(model, price)| (model.to_owned(), price)).collect())
    }

    /// The price of a model: by its name, or by its name without the date that providers put
    /// behind it. None if it has no price, which is not the same as being free.
    pub fn of(&self, model: &str) -> Option<&Price> {
        self.0.get(model).or_else(|| self.0.get(undated(model)?))
    }
}

/// A name without the `-20251001` or `-2025-10-01` at its end; none if it has no date.
fn undated(model: &str) -> Option<&str> {
    ["-20251001".len(), "-2025-10-01".len()].into_iter().find_map(|length| {
        let (name, date) = model.split_at_checked(model.len().checked_sub(length)?)?;
        let digits = date.bytes().filter(u8::is_ascii_digit).count();
        let dashes = date.bytes().filter(|byte| *byte == b'-').count();
        (date.starts_with('-') && digits == 8 && digits + dashes == length).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn haiku() -> Price {
        Prices::published().of("claude-haiku-4-5").copied().unwrap()
    }

    #[test]
    fn usage_costs_what_the_list_says() {
        let none = Usage::default();
        for (usage, expected) in [
            (none, "$0.000000"),
            (Usage { input: 1_000_000, ..none }, "$1.000000"),
            (Usage { output: 1_000_000, ..none }, "$5.000000"),
            (Usage { cached_read: 1_000_000, ..none }, "$0.100000"),
            (Usage { cached_written: 1_000_000, ..none }, "$1.250000"),
            (Usage { input: 1_000, output: 50, ..none }, "$0.001250"),
            (Usage { cached_read: 1, ..none }, "$0.000001"),
            (Usage { input: u64::MAX, output: u64::MAX, ..none }, "$18446744073709.551615"),
        ] {
            assert_eq!(haiku().cost(usage).to_string(), expected, "{usage:?}");
        }
        let listening = |seconds| Usage { audio_seconds: seconds, ..none };
        let whisper = Prices::published().of("whisper-1").copied().unwrap();
        for (seconds, expected) in [(0, 0), (1, 100), (60, 6_000), (61, 6_100), (90, 9_000)] {
            assert_eq!(whisper.cost(listening(seconds)), MicroDollars(expected), "{seconds}");
        }
    }

    #[test]
    fn usages_add_up_and_never_overflow() {
        let one =
            Usage { input: 1, output: 2, cached_read: 3, cached_written: 4, audio_seconds: 5 };
        let two =
            Usage { input: 2, output: 4, cached_read: 6, cached_written: 8, audio_seconds: 10 };
        assert_eq!(one.plus(one), two);
        let most = Usage { input: u64::MAX, ..one };
        assert_eq!(most.plus(one).input, u64::MAX);
    }

    #[test]
    fn a_price_is_found_by_the_name_with_or_without_its_date() {
        let prices = Prices::published();
        for (model, known) in [
            ("claude-haiku-4-5", true),
            ("claude-haiku-4-5-20251001", true),
            ("gpt-4o-mini-2024-07-18", true),
            ("gpt-4o", false),
            ("gpt-4o-mini-audio-preview", false),
            ("gpt-4o-mini-2", false),
            ("claude-haiku-4-50", false),
            ("claude-haiku", false),
            ("llama3.2:3b", false),
            ("", false),
        ] {
            assert_eq!(prices.of(model).is_some(), known, "{model}");
        }
    }

    #[test]
    fn prices_are_read_from_settings() {
        let settings = r#"{"llama3.2:3b":{},"own":{"input":250000,"output":2000000}}"#;
        let prices: Prices = serde_json::from_str(settings).unwrap();
        assert_eq!(prices.of("llama3.2:3b"), Some(&Price::default()));
        let usage = Usage { input: 4, output: 1, ..Usage::default() };
        assert_eq!(prices.of("own").unwrap().cost(usage), MicroDollars(3));
        for wrong in [r#"{"own":{"inputs":1}}"#, r#"{"own":{"input":-1}}"#, r#"{"own":1.5}"#] {
            assert!(serde_json::from_str::<Prices>(wrong).is_err(), "{wrong}");
        }
    }
}
