//! The roles of `template.yaml`, and ports that do only what a role allows: a use case that touches
//! what its function may not touch fails its test as it would fail on AWS.
//!
//! Reads the few forms our templates use and panics at any other: what it can't read it can't
//! promise. Absent: requests that no port makes (logs, traces, draining a queue).

mod held;
mod statement;

pub use held::{Held, Holder};
pub use statement::Statement;

use crate::template::read;
use domain::message::QueueName;
use ports::secrets::SecretName;
use ports::table::Index;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The table, as a role names it.
const TABLE: &str = "Table.Outputs.Arn";
/// The bucket of files, as a role names it.
const FILES: &str = "Storage.Outputs.FilesArn";
/// The locked bucket, as a role names it.
const VAULT: &str = "Storage.Outputs.AuditArn";
/// What the names of the locked bucket's files begin with.
const HEADS: &str = "audit-heads/";

/// A request as IAM sees it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    /// The function's stem.
    pub function: &'static str,
    /// Such as `dynamodb:GetItem`.
    pub action: &'static str,
    /// The resource as a role names it, such as `Table.Outputs.Arn`.
    pub resource: String,
    /// The partition key, for the table and its indexes.
    pub leading_key: Option<String>,
}

/// The statements of each function's role, by its stem.
pub fn roles() -> &'static BTreeMap<String, Vec<Statement>> {
    static ROLES: OnceLock<BTreeMap<String, Vec<Statement>>> = OnceLock::new();
    ROLES.get_or_init(|| statement::roles(&read("template.yaml")))
}

/// Whether a function's role allows a request.
pub fn is_allowed(asked: &Asked) -> bool {
    roles()
        .get(asked.function)
        .is_some_and(|statements| statements.iter().any(|statement| statement.allows(asked)))
}

/// Everything that was asked for, once each.
#[derive(Debug, Default)]
pub struct Record(Mutex<BTreeSet<Asked>>);

impl Record {
    /// The ports' holder for a function.
    pub fn of(&self, function: &'static str) -> Holder<'_> {
        Holder { function, record: self }
    }

    /// What was asked for so far.
    pub fn asked(&self) -> BTreeSet<Asked> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Records a request; panics when the role does not allow it.
    fn ask(&self, asked: Asked) {
        assert!(
            is_allowed(&asked),
            "the role of {} in template.yaml does not allow {} on {} {}",
            asked.function,
            asked.action,
            asked.resource,
            asked.leading_key.as_deref().unwrap_or_default(),
        );
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(asked);
    }
}

/// A queue as a role names it.
pub fn queue_resource(queue: QueueName) -> String {
    format!("{queue:?}Queue.Outputs.Arn")
}

/// A secret as a role names it.
pub fn secret_resource(secret: &SecretName) -> String {
    match secret {
        // Made by hand, shop by shop; the last six characters are Secrets Manager's.
        SecretName::ShopWhatsAppToken(_) => format!(
            "arn:${{AWS::Partition}}:secretsmanager:${{AWS::Region}}:${{AWS::AccountId}}:secret:\
             ${{Prefix}}/{}-Ab1Cd2",
            secret.name()
        ),
        SecretName::WhatsAppAppSecret
        | SecretName::WhatsAppVerifyToken
        | SecretName::WhatsAppToken
        | SecretName::IdentityKey
        | SecretName::WebhookKey
        | SecretName::LinkKey
        | SecretName::DocumentsKey
        | SecretName::WordsKey
        | SecretName::SpeechKey
        | SecretName::GoogleServiceAccount => format!("Secrets.Outputs.{secret:?}Arn"),
    }
}

/// The table or one of its indexes as a role names it.
fn table_resource(index: Option<Index>) -> String {
    match index {
        None => TABLE.to_owned(),
        Some(index) => format!("${{{TABLE}}}/index/{}-index", index.name()),
    }
}

/// A file as a role names it.
fn file_resource(key: &str) -> String {
    let bucket = if key.starts_with(HEADS) { VAULT } else { FILES };
    format!("${{{bucket}}}/{key}")
}

/// IAM's `StringLike`: `*` is any text, `?` is any one character.
pub fn is_like(pattern: &str, text: &str) -> bool {
    let Some(first) = pattern.chars().next() else { return text.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    let mut after = text.chars();
    match first {
        '*' => text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .any(|at| is_like(rest, &text[at..])),
        '?' => after.next().is_some() && is_like(rest, after.as_str()),
        _ => after.next() == Some(first) && is_like(rest, after.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_iam_does() {
        for (pattern, text, matches) in [
            ("T#??????????", "T#K1MARKT001", true),
            ("T#??????????", "T#K1MARKT001#PH", false),
            ("T#??????????#S#*", "T#K1MARKT001#S#SUGAR", true),
            ("T#??????????#S#*", "T#K1MARKT001#SL", false),
            ("WA#*", "WA#", true),
            ("WA#*", "SLUG#x", false),
            ("a*c*e", "abcde", true),
            ("a*c*e", "abcdef", false),
            ("", "", true),
        ] {
            assert_eq!(is_like(pattern, text), matches, "{pattern} {text}");
        }
    }
}
