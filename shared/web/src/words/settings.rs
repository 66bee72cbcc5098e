//! Which model a process asks, from its settings; the same names on a laptop and on Lambda, with
//! another beginning. Deliberately absent: the key, which is a secret.

use super::{Anthropic, Dialect, Ollama, OpenAi, Provider, Service, Tries};
use ports::secrets::{SecretName, Secrets};
use ports::words::Model;
use ports::words::usage::{MicroDollars, Prices};

/// Ollama forgets the beginning of longer prompts without a word; ours are shorter.
const CONTEXT_TOKENS: u32 = 8_192;
/// What a shop may spend in a day unless it is said: half a dollar.
const BUDGET_MICRO_DOLLARS: u64 = 500_000;

/// Which model is asked, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelSettings {
    wire: Wire,
    base_url: String,
    model: String,
    budget: MicroDollars,
    prices: Prices,
}

/// How a provider is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    Anthropic,
    OpenAi,
    Compatible,
    Ollama,
}

/// A setting that can't be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} must be {expected}")]
pub struct NotASetting {
    /// Its name, without the beginning.
    pub name: &'static str,
    /// What it should be.
    pub expected: &'static str,
}

impl ModelSettings {
    /// Reads the settings; nothing when no provider is chosen, and then there is no model.
    ///
    /// # Errors
    /// The first setting that can't be.
    pub fn read(given: impl Fn(&str) -> Option<String>) -> Result<Option<Self>, NotASetting> {
        let given = |name: &str| given(name).filter(|text| !text.trim().is_empty());
        let wrong = |name, expected| NotASetting { name, expected };
        let Some(provider) = given("WORDS_PROVIDER") else { return Ok(None) };
        let (wire, usual) = match provider.trim() {
            "anthropic" => (Wire::Anthropic, Some("https://api.anthropic.com")),
            "openai" => (Wire::OpenAi, Some("https://api.openai.com/v1")),
            "compatible" => (Wire::Compatible, None),
            "ollama" => (Wire::Ollama, Some("http://localhost:11434")),
            _ => {
                let expected = "anthropic, openai, compatible or ollama";
                return Err(wrong("WORDS_PROVIDER", expected));
            }
        };
        let model = given("WORDS_MODEL").ok_or(wrong("WORDS_MODEL", "the name of a model"))?;
        let base_url = given("WORDS_BASE_URL").or_else(|| usual.map(str::to_owned));
        let base_url = base_url.filter(|url| url.starts_with("http"));
        let base_url = base_url.ok_or(wrong("WORDS_BASE_URL", "the provider's address"))?;
        let (budget, prices) = spending(given)?;
        Ok(Some(Self { wire, base_url, model, budget, prices }))
    }

    /// The model, asked through this client with the key among these secrets. Ollama has none.
    pub fn model<S: Secrets>(self, http: reqwest::Client, secrets: S) -> Model<Provider<S>> {
        let key = (self.wire != Wire::Ollama).then_some(SecretName::WordsKey);
        // Nobody waits for a second try in chat: the grammar's answer is better than a late one.
        let tries = Tries { more: 1, ..Tries::default() };
        let service = Service { http, base_url: self.base_url, key, secrets, tries };
        let words = match self.wire {
            Wire::Anthropic => Provider::Anthropic(Anthropic::new(service, self.model)),
            Wire::OpenAi => {
                Provider::OpenAi(OpenAi::new(service, Dialect::OpenAi, self.model, None))
            }
            Wire::Compatible => {
                Provider::OpenAi(OpenAi::new(service, Dialect::Compatible, self.model, None))
            }
            Wire::Ollama => {
                Provider::Ollama(Ollama::new(service, self.model, None, Some(CONTEXT_TOKENS)))
            }
        };
        Model { words, prices: self.prices, budget: self.budget }
    }
}

/// What a shop may spend in a day on all models together, and what they cost.
pub(super) fn spending(
    given: impl Fn(&str) -> Option<String>,
) -> Result<(MicroDollars, Prices), NotASetting> {
    let wrong = |name, expected| NotASetting { name, expected };
    let budget = match given("WORDS_BUDGET_MICRO_DOLLARS") {
        None => BUDGET_MICRO_DOLLARS,
        Some(text) => text.trim().parse().map_err(|_| {
            wrong("WORDS_BUDGET_MICRO_DOLLARS", "millionths of a US dollar a day and shop")
        })?,
    };
    let prices = match given("WORDS_PRICES") {
        None => Prices::published(),
        Some(text) => serde_json::from_str(&text)
            .map_err(|_| wrong("WORDS_PRICES", "a JSON object of prices by model"))?,
    };
    Ok((MicroDollars(budget), prices))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Option<ModelSettings>, NotASetting> {
        ModelSettings::read(|name| {
            let found = settings.iter().find(|(given, _)| *given == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn without_a_provider_there_is_no_model() {
        assert_eq!(read(&[]), Ok(None));
        assert_eq!(read(&[("WORDS_PROVIDER", " "), ("WORDS_MODEL", "x")]), Ok(None));
    }

    #[test]
    fn providers_have_their_usual_addresses() {
        for (provider, url) in [
            ("anthropic", Some("https://api.anthropic.com")),
            ("openai", Some("https://api.openai.com/v1")),
            ("ollama", Some("http://localhost:11434")),
            ("compatible", None),
        ] {
            let settings = read(&[("WORDS_PROVIDER", provider), ("WORDS_MODEL", "m")]);
            let found = settings.map(|settings| settings.map(|it| it.base_url));
            match url {
                Some(url) => assert_eq!(found, Ok(Some(url.to_owned())), "{provider}"),
                None => assert_eq!(found.map_err(|it| it.name), Err("WORDS_BASE_URL")),
            }
        }
    }

    #[test]
    fn a_bad_setting_is_named() {
        let given = [("WORDS_PROVIDER", "ollama"), ("WORDS_MODEL", "m")];
        for (name, value) in [
            ("WORDS_PROVIDER", "oracle"),
            ("WORDS_MODEL", ""),
            ("WORDS_BASE_URL", "localhost"),
            ("WORDS_BUDGET_MICRO_DOLLARS", "half a dollar"),
            ("WORDS_BUDGET_MICRO_DOLLARS", "-1"),
            ("WORDS_PRICES", "{"),
        ] {
            let settings: Vec<_> =
                [(name, value)].into_iter().chain(given.iter().copied()).collect();
            assert_eq!(read(&settings).map_err(|error| error.name), Err(name), "{value}");
        }
    }
}
