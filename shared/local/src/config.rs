//! What the process is told from outside: its arguments and its variables, read here only.
//! Deliberately absent: a configuration file, and secrets on the command line.

use domain::access::Role;
use domain::burst::Window;
use domain::language::Language;
use domain::ledger::export::Format;
use ports::secrets::Secret;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use tracing_subscriber::EnvFilter;
use web::words::{ModelSettings, NotASetting, SpeechSettings};

const ADDRESS: &str = "MERCURY_ADDR";
const DATA: &str = "MERCURY_DATA";
const LOG: &str = "MERCURY_LOG";
const WHATSAPP_TOKEN: &str = "MERCURY_WHATSAPP_TOKEN";
const WHATSAPP_BASE_URL: &str = "MERCURY_WHATSAPP_BASE_URL";
const WHATSAPP_VERSION: &str = "MERCURY_WHATSAPP_VERSION";
const GOOGLE_SERVICE_ACCOUNT: &str = "MERCURY_GOOGLE_SERVICE_ACCOUNT";
const GOOGLE_BASE_URL: &str = "MERCURY_GOOGLE_BASE_URL";
const BURST_SECONDS: &str = "MERCURY_BURST_SECONDS";
const WORDS_KEY: &str = "MERCURY_WORDS_KEY";
const SPEECH_KEY: &str = "MERCURY_SPEECH_KEY";
/// What says which models to ask.
const MODELS: [&str; 7] = [
    "MERCURY_SPEECH_MODEL",
    "MERCURY_SPEECH_BASE_URL",
    "MERCURY_WORDS_PROVIDER",
    "MERCURY_WORDS_MODEL",
    "MERCURY_WORDS_BASE_URL",
    "MERCURY_WORDS_BUDGET_MICRO_DOLLARS",
    "MERCURY_WORDS_PRICES",
];

const ADDRESS_DEFAULT: &str = "127.0.0.1:8080";
const DATA_DEFAULT: &str = ".mercury";
const LOG_DEFAULT: &str = "warn,mercury=info";
const WHATSAPP_BASE_URL_DEFAULT: &str = "https://graph.facebook.com";
const WHATSAPP_VERSION_DEFAULT: &str = "v26.0";
const BURST_SECONDS_DEFAULT: &str = "4";

/// What the process is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invocation {
    /// Run the shop.
    Serve,
    /// Print a shop's books.
    Export {
        /// The shop's name in addresses.
        shop: String,
        /// As what.
        format: Format,
    },
    /// Check everything of a shop.
    Verify {
        /// The shop's name in addresses.
        shop: String,
    },
    /// Read messages without doing what they say.
    Parse {
        /// The shop's name in addresses.
        shop: String,
        /// Who writes them.
        role: Role,
        /// The language they are answered in; the shop's first without one.
        language: Option<Language>,
    },
    /// Show the usage.
    Help,
    /// Show the version.
    Version,
}

/// Why the process does not know what to do. Each is one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// An argument nobody knows.
    #[error("There is no command {0:?}.")]
    Argument(String),
    /// An option that is missing, or has no value.
    #[error("The command needs {0} and a value after it.")]
    Option(&'static str),
    /// No format of ours.
    #[error("There is no format {0:?}: take hledger, beancount or csv.")]
    Format(String),
    /// Nobody of ours.
    #[error("There is no role {0:?}: take owner, staff or customer.")]
    Role(String),
    /// No language of ours.
    #[error("There is no language {0:?}: take en, sw, fr, pt, es, id or hi.")]
    Language(String),
    /// An argument too many.
    #[error("The command takes no argument {0:?}.")]
    Surplus(String),
    /// A variable that is not text.
    #[error("{0} is not readable text.")]
    NotText(&'static str),
    /// A variable that says nothing.
    #[error("{0} is empty: give it a value or unset it.")]
    Empty(&'static str),
    /// Not an address with a port.
    #[error("{ADDRESS} is {0:?} and must be an IP address with a port, such as {ADDRESS_DEFAULT}.")]
    Address(String),
    /// Not a log filter.
    #[error("{LOG} is {0:?} and must be a filter such as {LOG_DEFAULT}.")]
    Log(String),
    /// Not an HTTP address.
    #[error("{WHATSAPP_BASE_URL} is {0:?} and must begin with https:// or http://.")]
    BaseUrl(String),
    /// Not an HTTP address of Google's calendars.
    #[error("{GOOGLE_BASE_URL} is {0:?} and must begin with https:// or http://.")]
    GoogleUrl(String),
    /// Not a version of the Cloud API.
    #[error(
        "{WHATSAPP_VERSION} is {0:?} and must be a version such as {WHATSAPP_VERSION_DEFAULT}."
    )]
    ApiVersion(String),
    /// Not a short time.
    #[error("{BURST_SECONDS} is {0:?} and must be a number of seconds from 0 to 10.")]
    Burst(String),
    /// What says which language model to ask can't be.
    #[error("MERCURY_{0}.")]
    Words(#[from] NotASetting),
}

impl ConfigError {
    /// Whether the usage helps.
    pub fn is_about_arguments(&self) -> bool {
        matches!(
            self,
            Self::Argument(_)
                | Self::Surplus(_)
                | Self::Option(_)
                | Self::Format(_)
                | Self::Role(_)
        )
    }
}

impl Invocation {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, ConfigError> {
        let mut arguments =
            arguments.into_iter().map(|argument| argument.to_string_lossy().into_owned());
        let invocation = match arguments.next().as_deref() {
            None | Some("serve") => Self::Serve,
            Some("export") => {
                let shop = option(&mut arguments, "--shop")?;
                let format = option(&mut arguments, "--format")?;
                let format = match format.as_str() {
                    "hledger" => Format::Hledger,
                    "beancount" => Format::Beancount,
                    "csv" => Format::Csv,
                    _ => return Err(ConfigError::Format(format)),
                };
                Self::Export { shop, format }
            }
            Some("verify") => Self::Verify { shop: option(&mut arguments, "--shop")? },
            Some("parse") => {
                let shop = option(&mut arguments, "--shop")?;
                let role = option(&mut arguments, "--as")?;
                let role = match role.as_str() {
                    "owner" => Role::Owner,
                    "staff" => Role::Staff,
                    "customer" => Role::Customer,
                    _ => return Err(ConfigError::Role(role)),
                };
                let mut rest = arguments.by_ref().peekable();
                let language = rest.peek().is_some().then(|| language(&mut rest)).transpose()?;
                Self::Parse { shop, role, language }
            }
            Some("--help" | "-h" | "help") => Self::Help,
            Some("--version" | "-V") => Self::Version,
            Some(other) => return Err(ConfigError::Argument(other.to_owned())),
        };
        match arguments.next() {
            Some(surplus) => Err(ConfigError::Surplus(surplus)),
            None => Ok(invocation),
        }
    }
}

fn language(arguments: &mut impl Iterator<Item = String>) -> Result<Language, ConfigError> {
    let code = option(arguments, "--language")?;
    // "hi-Latn" is Hindi in Latin script; nobody types that.
    let found = Language::ALL.into_iter().find(|it| it.subtag() == code);
    found.ok_or(ConfigError::Language(code))
}

fn option(
    arguments: &mut impl Iterator<Item = String>,
    name: &'static str,
) -> Result<String, ConfigError> {
    let found = arguments.next().filter(|found| found == name);
    found.and_then(|_| arguments.next()).ok_or(ConfigError::Option(name))
}

/// How the shop runs.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where it listens.
    pub address: SocketAddr,
    /// Where it keeps everything.
    pub data: PathBuf,
    /// What it logs, as a filter of `tracing`.
    pub log: String,
    /// How it sends through WhatsApp; without it the chat stays in the process.
    pub whatsapp: Option<WhatsApp>,
    /// How long what a customer writes waits for what may follow.
    pub burst: Window,
    /// Which language model it asks where the grammar ends; none without.
    pub words: Option<ModelSettings>,
    /// The key of that model.
    pub words_key: Option<Secret>,
    /// Which model writes voice notes down; none without.
    pub speech: Option<SpeechSettings>,
    /// The key of that model.
    pub speech_key: Option<Secret>,
    /// The file of the service account by which it reaches calendars at Google; none without.
    pub google_account: Option<PathBuf>,
    /// Where Google's calendars are, without a slash at its end.
    pub google_url: String,
}

/// How to send through WhatsApp's Cloud API.
#[derive(Debug, Clone)]
pub struct WhatsApp {
    /// The token.
    pub token: Secret,
    /// The API's address, without a slash at its end.
    pub base_url: String,
    /// The API's version: "v26.0".
    pub version: String,
}

impl Config {
    /// A shop in a data folder at a free port of this machine, without logs, that answers at once;
    /// for tests.
    pub fn on_a_free_port(data: impl Into<PathBuf>) -> Self {
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            data: data.into(),
            log: "off".to_owned(),
            whatsapp: None,
            burst: Window::NONE,
            words: None,
            words_key: None,
            speech: None,
            speech_key: None,
            google_account: None,
            google_url: web::google_calendar::BASE_URL.to_owned(),
        }
    }

    /// Reads the process's variables.
    pub fn from_environment() -> Result<Self, ConfigError> {
        Self::read(std::env::var_os)
    }

    /// Reads variables by name.
    pub fn read(variable: impl Fn(&'static str) -> Option<OsString>) -> Result<Self, ConfigError> {
        let given = |name| match variable(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Err(_)) => Err(ConfigError::NotText(name)),
            Some(Ok(text)) if text.trim().is_empty() => Err(ConfigError::Empty(name)),
            Some(Ok(text)) => Ok(Some(text)),
        };
        let or = |name, default: &str| {
            given(name).map(|text| text.unwrap_or_else(|| default.to_owned()))
        };
        let address = or(ADDRESS, ADDRESS_DEFAULT)?;
        let log = or(LOG, LOG_DEFAULT)?;
        if EnvFilter::builder().parse(&log).is_err() {
            return Err(ConfigError::Log(log));
        }
        let base_url = or(WHATSAPP_BASE_URL, WHATSAPP_BASE_URL_DEFAULT)?;
        if !base_url.starts_with("https://") && !base_url.starts_with("http://") {
            return Err(ConfigError::BaseUrl(base_url));
        }
        let base_url = base_url.trim_end_matches('/').to_owned();
        let version = or(WHATSAPP_VERSION, WHATSAPP_VERSION_DEFAULT)?;
        if !is_api_version(&version) {
            return Err(ConfigError::ApiVersion(version));
        }
        let google_url = or(GOOGLE_BASE_URL, web::google_calendar::BASE_URL)?;
        if !google_url.starts_with("https://") && !google_url.starts_with("http://") {
            return Err(ConfigError::GoogleUrl(google_url));
        }
        let burst = or(BURST_SECONDS, BURST_SECONDS_DEFAULT)?;
        let token = given(WHATSAPP_TOKEN)?.map(Secret::new);
        let setting = |name: &str| {
            let known = MODELS.iter().find(|variable| variable.ends_with(name));
            known.and_then(|known| variable(known)?.into_string().ok())
        };
        let (words, speech) = (ModelSettings::read(setting)?, SpeechSettings::read(setting)?);
        Ok(Self {
            address: address.parse().map_err(|_| ConfigError::Address(address))?,
            // A path need not be text.
            data: match variable(DATA) {
                Some(path) if path.is_empty() => return Err(ConfigError::Empty(DATA)),
                Some(path) => path.into(),
                None => DATA_DEFAULT.into(),
            },
            log,
            whatsapp: token.map(|token| WhatsApp { token, base_url, version }),
            burst: Window::parse(&burst).ok_or(ConfigError::Burst(burst))?,
            words,
            words_key: given(WORDS_KEY)?.map(Secret::new),
            speech,
            speech_key: given(SPEECH_KEY)?.map(Secret::new),
            google_account: given(GOOGLE_SERVICE_ACCOUNT)?.map(PathBuf::from),
            google_url: google_url.trim_end_matches('/').to_owned(),
        })
    }

    /// Whether only this machine can reach the shop.
    pub fn is_private(&self) -> bool {
        self.address.ip().is_loopback()
    }
}

fn is_api_version(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|number| {
        number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && number.starts_with(|digit: char| digit.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Config, String> {
        let variable = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        };
        Config::read(variable).map_err(|error| error.to_string())
    }

    #[test]
    fn nothing_said_is_the_private_shop_without_whatsapp() {
        let config = read(&[]).unwrap();
        assert_eq!(config.address.to_string(), "127.0.0.1:8080");
        assert_eq!(config.data, PathBuf::from(".mercury"));
        assert!(config.is_private());
        assert!(config.whatsapp.is_none());
        assert_eq!(config.burst, Window::USUAL);
    }

    #[test]
    fn a_token_chooses_whatsapp() {
        let base = (WHATSAPP_BASE_URL, "http://127.0.0.1:9/");
        let config = read(&[(WHATSAPP_TOKEN, "secret"), base]).unwrap();
        assert!(!format!("{config:?}").contains("secret"), "a token is never shown");
        let whatsapp = config.whatsapp.unwrap();
        assert_eq!(whatsapp.base_url, "http://127.0.0.1:9");
        assert_eq!(whatsapp.version, "v26.0");
    }

    #[test]
    fn a_bad_value_is_one_sentence_that_names_the_variable() {
        for (name, value) in [
            (ADDRESS, "8080"),
            (ADDRESS, "localhost:8080"),
            (ADDRESS, "127.0.0.1:99999"),
            (ADDRESS, ""),
            (DATA, ""),
            (LOG, "mercury=loud"),
            (WHATSAPP_BASE_URL, "graph.facebook.com"),
            (GOOGLE_BASE_URL, "www.googleapis.com"),
            (GOOGLE_SERVICE_ACCOUNT, ""),
            (WHATSAPP_VERSION, "26"),
            (WHATSAPP_VERSION, "v26/../"),
            (WHATSAPP_TOKEN, " "),
            (BURST_SECONDS, "11"),
            (BURST_SECONDS, "soon"),
        ] {
            let sentence = read(&[(name, value)]).map(|_| ()).unwrap_err();
            assert!(sentence.starts_with(name), "{sentence}");
            assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
        }
    }

    #[test]
    fn arguments() {
        for (arguments, expected) in [
            ("", Ok(Invocation::Serve)),
            ("serve", Ok(Invocation::Serve)),
            ("--help", Ok(Invocation::Help)),
            ("--version", Ok(Invocation::Version)),
            ("sell", Err(ConfigError::Argument("sell".to_owned()))),
            ("serve now", Err(ConfigError::Surplus("now".to_owned()))),
        ] {
            let given = arguments.split_whitespace().map(OsString::from);
            assert_eq!(Invocation::read(given), expected, "{arguments}");
        }
    }
}
