//! Who writes voice notes down, from a process's settings; the same names on a laptop and on
//! Lambda, with another beginning. What it costs comes off the budget of the language model.

use super::settings::{NotASetting, spending};
use super::{OpenAiSpeech, Service, Tries};
use ports::secrets::{SecretName, Secrets};
use ports::words::Model;
use ports::words::usage::{MicroDollars, Prices};

const USUAL: &str = "https://api.openai.com/v1";

/// Which model listens, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechSettings {
    base_url: String,
    model: String,
    budget: MicroDollars,
    prices: Prices,
}

impl SpeechSettings {
    /// Reads the settings; nothing when no model is chosen, and then nobody listens.
    ///
    /// # Errors
    /// The first setting that can't be.
    pub fn read(given: impl Fn(&str) -> Option<String>) -> Result<Option<Self>, NotASetting> {
        let given = |name: &str| given(name).filter(|text| !text.trim().is_empty());
        let Some(model) = given("SPEECH_MODEL") else { return Ok(None) };
        let base_url = given("SPEECH_BASE_URL").unwrap_or_else(|| USUAL.to_owned());
        if !base_url.starts_with("http") {
            return Err(NotASetting {
                name: "SPEECH_BASE_URL",
                expected: "the provider's address",
            });
        }
        let (budget, prices) = spending(given)?;
        Ok(Some(Self { base_url, model, budget, prices }))
    }

    /// The model, asked through this client with the key among these secrets. In plain there is
    /// no key: that is a program in one's own network.
    pub fn model<S: Secrets>(self, http: reqwest::Client, secrets: S) -> Model<OpenAiSpeech<S>> {
        let key = self.base_url.starts_with("https").then_some(SecretName::SpeechKey);
        // Nobody waits for a second try: a message can be written in that time.
        let tries = Tries { more: 1, ..Tries::default() };
        let service = Service { http, base_url: self.base_url, key, secrets, tries };
        let words = OpenAiSpeech::new(service, self.model);
        Model { words, prices: self.prices, budget: self.budget }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Option<SpeechSettings>, NotASetting> {
        SpeechSettings::read(|name| {
            let found = settings.iter().find(|(given, _)| *given == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn somebody_listens_when_a_model_is_named() {
        assert_eq!(read(&[]), Ok(None));
        assert_eq!(read(&[("SPEECH_MODEL", " ")]), Ok(None));
        let base_url = |settings: &[(&str, &str)]| read(settings).unwrap().unwrap().base_url;
        let model = ("SPEECH_MODEL", "whisper-1");
        assert_eq!(base_url(&[model]), USUAL);
        assert_eq!(base_url(&[model, ("SPEECH_BASE_URL", "http://a:1/v1")]), "http://a:1/v1");
    }

    #[test]
    fn a_bad_setting_is_named() {
        for (name, value) in [
            ("SPEECH_BASE_URL", "localhost"),
            ("WORDS_BUDGET_MICRO_DOLLARS", "much"),
            ("WORDS_PRICES", "{"),
        ] {
            let settings = [("SPEECH_MODEL", "whisper-1"), (name, value)];
            assert_eq!(read(&settings).map_err(|error| error.name), Err(name), "{value}");
        }
    }
}
