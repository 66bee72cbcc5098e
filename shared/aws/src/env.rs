//! Every environment variable of the functions, typed. Nothing else reads one, but for the AWS
//! SDK, which finds credentials and endpoints (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, …) itself.
//! A missing or malformed variable fails the function's start with one sentence that names it and
//! does not show its value.

use domain::burst::Window;
use domain::message::QueueName;
use std::collections::BTreeMap;
use tracing::Level;

/// What an address should be.
const ADDRESS: &str = "an https address without a slash at its end";

/// Why a function can't start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvError {
    /// A variable is not set, or empty.
    #[error("environment variable {0} is missing")]
    Missing(&'static str),
    /// A variable says something that can't be.
    #[error("environment variable {name} is not {expected}")]
    Malformed {
        /// The variable.
        name: &'static str,
        /// What it should be.
        expected: &'static str,
    },
}

/// The process's variables, read once at the start.
#[derive(Debug, Clone)]
pub struct Environment(BTreeMap<String, String>);

/// The variable that names a queue's address.
pub fn queue_variable(queue: QueueName) -> &'static str {
    match queue {
        QueueName::CommandParse => "QUEUE_URL_COMMAND_PARSE",
        QueueName::OrderTransition => "QUEUE_URL_ORDER_TRANSITION",
        QueueName::StockMove => "QUEUE_URL_STOCK_MOVE",
        QueueName::LedgerPost => "QUEUE_URL_LEDGER_POST",
        QueueName::Report => "QUEUE_URL_REPORT",
        QueueName::PdfRender => "QUEUE_URL_PDF_RENDER",
        QueueName::BookingConfirm => "QUEUE_URL_BOOKING_CONFIRM",
        QueueName::CalendarSync => "QUEUE_URL_CALENDAR_SYNC",
        QueueName::Notify => "QUEUE_URL_NOTIFY",
        QueueName::WebhookDeliver => "QUEUE_URL_WEBHOOK_DELIVER",
    }
}

impl Environment {
    /// The variables of this process. One that is not Unicode counts as missing.
    pub fn of_process() -> Self {
        Self::of(std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        }))
    }

    /// These variables and no others.
    pub fn of(variables: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(variables.into_iter().filter(|(_, value)| !value.is_empty()).collect())
    }

    /// The same with another value of a variable, where there is one.
    pub fn with(mut self, name: &str, value: Option<&str>) -> Self {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.0.insert(name.to_owned(), value.to_owned());
        }
        self
    }

    /// `AWS_REGION`: the region of everything; Lambda sets it.
    pub fn region(&self) -> Result<String, EnvError> {
        self.required("AWS_REGION", "a region such as eu-west-1", |text| {
            text.contains('-')
                && only(text, |byte| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
                })
        })
    }

    /// `TABLE_NAME`: the one table.
    pub fn table_name(&self) -> Result<String, EnvError> {
        self.required(
            "TABLE_NAME",
            "a table name of 3 to 255 letters, digits, '_', '.', '-'",
            |text| {
                (3..=255).contains(&text.len())
                    && only(text, |byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
            },
        )
    }

    /// `QUEUE_URL_…`: the address of a queue; always first in, first out.
    pub fn queue_url(&self, queue: QueueName) -> Result<String, EnvError> {
        self.required(queue_variable(queue), "the http(s) address of a .fifo queue", |text| {
            (text.starts_with("https://") || text.starts_with("http://"))
                && text.rsplit_once('.').is_some_and(|(_, kind)| kind == "fifo")
        })
    }

    /// `FILES_BUCKET`: where files lie.
    pub fn files_bucket(&self) -> Result<String, EnvError> {
        self.bucket("FILES_BUCKET")
    }

    /// `AUDIT_BUCKET`: where the heads of the audit chain are locked.
    pub fn audit_bucket(&self) -> Result<String, EnvError> {
        self.bucket("AUDIT_BUCKET")
    }

    fn bucket(&self, name: &'static str) -> Result<String, EnvError> {
        self.required(name, "a bucket name of 3 to 63 of a-z, 0-9, '.', '-'", |text| {
            (3..=63).contains(&text.len())
                && only(text, |byte| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte)
                })
        })
    }

    /// `FILES_PATH_STYLE`: whether the bucket stands in the path instead of the host, as stores
    /// other than S3 want it. Without it: no.
    pub fn files_path_style(&self) -> Result<bool, EnvError> {
        match self.0.get("FILES_PATH_STYLE").map(String::as_str) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => {
                Err(EnvError::Malformed { name: "FILES_PATH_STYLE", expected: "true or false" })
            }
        }
    }

    /// `SECRETS_PREFIX`: what stands before a secret's name, as in `mercury-dev/identity-key`.
    pub fn secrets_prefix(&self) -> Result<String, EnvError> {
        self.required("SECRETS_PREFIX", "the part of a secret's name before its last '/'", |text| {
            !text.ends_with('/')
                && only(text, |byte| byte.is_ascii_alphanumeric() || b"/_+=.@-".contains(&byte))
        })
    }

    /// `SIGNING_KEY_ID`: the key of KMS that signs documents.
    pub fn signing_key_id(&self) -> Result<String, EnvError> {
        self.required("SIGNING_KEY_ID", "the id or the ARN of a key", |text| {
            only(text, |byte| byte.is_ascii_alphanumeric() || b":/-".contains(&byte))
        })
    }

    /// `PUBLIC_URL`: where people reach the web shop, without a slash at its end.
    pub fn public_url(&self) -> Result<String, EnvError> {
        self.required("PUBLIC_URL", ADDRESS, is_address)
    }

    /// `WHATSAPP_API_URL`: where messages are sent, without a slash at its end.
    pub fn whatsapp_api_url(&self) -> Result<String, EnvError> {
        self.required("WHATSAPP_API_URL", ADDRESS, is_address)
    }

    /// `GOOGLE_CALENDAR_URL`: where Google's calendars are, without a slash at its end.
    pub fn google_calendar_url(&self) -> Result<String, EnvError> {
        self.required("GOOGLE_CALENDAR_URL", ADDRESS, is_address)
    }

    /// `WHATSAPP_API_VERSION`: the version of Meta's API that the code was written for.
    pub fn whatsapp_api_version(&self) -> Result<String, EnvError> {
        self.required("WHATSAPP_API_VERSION", "a version such as v25.0", |text| {
            let numbers = text.strip_prefix('v').and_then(|rest| rest.split_once('.'));
            numbers.is_some_and(|(major, minor)| {
                [major, minor]
                    .iter()
                    .all(|part| !part.is_empty() && only(part, |byte| byte.is_ascii_digit()))
            })
        })
    }

    /// `AWS_LAMBDA_FUNCTION_NAME`: what logs and metrics call this function; Lambda sets it.
    pub fn function_name(&self) -> String {
        self.0.get("AWS_LAMBDA_FUNCTION_NAME").cloned().unwrap_or_else(|| "unknown".to_owned())
    }

    /// A variable that need not be there, as it is.
    pub fn optional(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }

    /// `BURST_SECONDS`: how long what a customer writes waits for what may follow. Without it: not.
    pub fn burst(&self) -> Result<Window, EnvError> {
        let Some(text) = self.0.get("BURST_SECONDS") else { return Ok(Window::NONE) };
        let expected = "a number of seconds from 0 to 10";
        Window::parse(text).ok_or(EnvError::Malformed { name: "BURST_SECONDS", expected })
    }

    /// `STAGE`: what metrics call this stage, such as prod. Without it: dev.
    pub fn stage(&self) -> String {
        self.0.get("STAGE").cloned().unwrap_or_else(|| "dev".to_owned())
    }

    /// `AWS_LAMBDA_LOG_LEVEL`: how much our own code logs; Lambda sets it. Without it: info.
    pub fn log_level(&self) -> Result<Level, EnvError> {
        let Some(text) = self.0.get("AWS_LAMBDA_LOG_LEVEL") else { return Ok(Level::INFO) };
        // Lambda's word for the highest level is not tracing's.
        let text = if text.eq_ignore_ascii_case("fatal") { "error" } else { text };
        text.parse().map_err(|_| EnvError::Malformed {
            name: "AWS_LAMBDA_LOG_LEVEL",
            expected: "trace, debug, info, warn, error or fatal",
        })
    }

    fn required(
        &self,
        name: &'static str,
        expected: &'static str,
        valid: impl Fn(&str) -> bool,
    ) -> Result<String, EnvError> {
        let value = self.0.get(name).ok_or(EnvError::Missing(name))?;
        if valid(value) { Ok(value.clone()) } else { Err(EnvError::Malformed { name, expected }) }
    }
}

/// Tokens and cookies travel there, so plain HTTP is taken for this machine only.
fn is_address(text: &str) -> bool {
    let Ok(uri) = text.parse::<http::Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    let here = matches!(host, "127.0.0.1" | "[::1]" | "localhost") || host.ends_with(".localhost");
    let safe = match uri.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => here,
        Some(_) | None => false,
    };
    safe && uri.query().is_none() && !text.ends_with('/')
}

fn only(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = fn(&Environment) -> Result<String, EnvError>;

    fn environment(name: &str, value: &str) -> Environment {
        Environment::of([(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn each_variable_takes_what_it_should_and_names_itself_otherwise() {
        let table: [(&str, Read, &[&str], &[&str]); 9] = [
            ("AWS_REGION", Environment::region, &["eu-west-1"], &["Europe", "eu west-1"]),
            ("TABLE_NAME", Environment::table_name, &["mercury-dev", "abc"], &["x1", "un named"]),
            (
                "QUEUE_URL_NOTIFY",
                |environment| environment.queue_url(QueueName::Notify),
                &["https://sqs.eu-west-1.amazonaws.com/1/notify.fifo", "http://127.0.0.1/1/n.fifo"],
                &["notify.fifo", "https://sqs.eu-west-1.amazonaws.com/1/notify"],
            ),
            ("FILES_BUCKET", Environment::files_bucket, &["mercury-files"], &["Mercury", "x1"]),
            ("AUDIT_BUCKET", Environment::audit_bucket, &["mercury-audit"], &["Mercury", "x1"]),
            ("SECRETS_PREFIX", Environment::secrets_prefix, &["mercury-dev"], &["a/", "a b"]),
            (
                "WHATSAPP_API_URL",
                Environment::whatsapp_api_url,
                &["https://graph.facebook.com", "http://127.0.0.1:9000", "http://localhost:1"],
                &[
                    "http://graph.facebook.com",
                    "https://graph.facebook.com/",
                    "graph",
                    "https://a/?b",
                ],
            ),
            (
                "PUBLIC_URL",
                Environment::public_url,
                &["https://shop.example", "http://a1.execute-api.localhost:4566"],
                &["http://shop.example", "https://shop.example/", "shop.example"],
            ),
            (
                "WHATSAPP_API_VERSION",
                Environment::whatsapp_api_version,
                &["v25.0"],
                &["26.1", "v26", "v.1", "v26.x"],
            ),
        ];
        for (name, read, good, bad) in table {
            assert_eq!(read(&environment("OTHER", "x")), Err(EnvError::Missing(name)));
            assert_eq!(read(&environment(name, "")), Err(EnvError::Missing(name)));
            for value in good {
                assert_eq!(read(&environment(name, value)).as_deref(), Ok(*value));
            }
            for value in bad {
                let sentence = read(&environment(name, value)).unwrap_err().to_string();
                assert!(sentence.starts_with(&format!("environment variable {name} is not ")));
                assert!(!sentence.contains(value), "{sentence}");
            }
        }
    }

    #[test]
    fn optional_variables_have_their_default_and_refuse_nonsense() {
        let empty = Environment::of([]);
        assert_eq!(empty.files_path_style(), Ok(false));
        assert_eq!(environment("FILES_PATH_STYLE", "true").files_path_style(), Ok(true));
        assert!(environment("FILES_PATH_STYLE", "yes").files_path_style().is_err());
        assert_eq!(empty.burst(), Ok(Window::NONE));
        assert_eq!(environment("BURST_SECONDS", "4").burst(), Ok(Window::USUAL));
        assert!(environment("BURST_SECONDS", "soon").burst().is_err());
        assert_eq!(empty.log_level(), Ok(Level::INFO));
        assert_eq!(environment("AWS_LAMBDA_LOG_LEVEL", "DEBUG").log_level(), Ok(Level::DEBUG));
        assert_eq!(environment("AWS_LAMBDA_LOG_LEVEL", "FATAL").log_level(), Ok(Level::ERROR));
        assert!(environment("AWS_LAMBDA_LOG_LEVEL", "loud").log_level().is_err());
    }
}
