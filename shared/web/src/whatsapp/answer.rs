//! What WhatsApp's answers mean for a message: sent, wait, refused for good, or nobody knows.
//! Branches on Meta's own code first, for titles and HTTP statuses change without notice.

use ports::chat::ChatError;
use serde::Deserialize;
use std::time::Duration;

const REASON_CHARS_MAX: usize = 200;
/// WhatsApp's own codes have six digits; a longer number may be somebody's.
const DIGITS_MAX: usize = 6;

#[derive(Deserialize)]
struct Accepted {
    messages: Vec<AcceptedMessage>,
}

#[derive(Deserialize)]
struct AcceptedMessage {
    id: String,
}

#[derive(Deserialize)]
struct Refused {
    error: Refusal,
}

#[derive(Deserialize)]
struct Refusal {
    code: i64,
    #[serde(default)]
    message: String,
}

/// What a code asks of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Wait,
    Token,
    Permanent,
}

/// Reads an answer: its status, what its `Retry-After` says, and its body unless it broke off.
pub(super) fn read(
    status: u16,
    after: Option<Duration>,
    body: Option<&[u8]>,
) -> Result<String, ChatError> {
    if (200..300).contains(&status) {
        // Taken, but without its id no status of it can be told apart: nobody knows.
        let accepted = body.and_then(|body| serde_json::from_slice::<Accepted>(body).ok());
        let message = accepted.and_then(|accepted| accepted.messages.into_iter().next());
        return message.map(|message| message.id).ok_or(ChatError::Unknown);
    }
    let http_code = i64::from(status);
    let Some(body) = body else {
        // Refused for a reason that was lost on the way: asking again tells.
        return Err(ChatError::Throttled { code: http_code, after });
    };
    let refusal = serde_json::from_slice::<Refused>(body).ok().map(|refused| refused.error);
    let code = refusal.as_ref().map(|refusal| refusal.code);
    let class = match (status, code.and_then(class_of)) {
        (429, _) => Class::Wait,
        (_, Some(class)) => class,
        (401, None) => Class::Token,
        // A redirection comes from something between us and Meta, not from Meta.
        (300..=399 | 408 | 500.., None) => Class::Wait,
        (_, None) => Class::Permanent,
    };
    let code = code.unwrap_or(http_code);
    Err(match class {
        Class::Wait => ChatError::Throttled { code, after },
        Class::Token => ChatError::Token { code },
        Class::Permanent => {
            let reason = refusal.map(|refusal| refusal.message).unwrap_or_default();
            ChatError::Permanent { code, reason: without_numbers(&reason) }
        }
    })
}

/// What an error before any answer means.
pub(super) fn unsent(error: &reqwest::Error) -> ChatError {
    if error.is_connect() || error.is_builder() {
        // Nothing went out.
        ChatError::Throttled { code: 0, after: None }
    } else {
        ChatError::Unknown
    }
}

/// Meta's codes; none for one that is not known here.
fn class_of(code: i64) -> Option<Class> {
    match code {
        // Too many calls: of the app, the account, the number, for quality, to one person.
        4 | 80_007 | 130_429 | 131_048 | 131_056 | 133_016 => Some(Class::Wait),
        // Brief: unknown, service down, media not fetched, number being upgraded.
        1 | 2 | 131_000 | 131_016 | 131_053 | 131_057 | 133_004 => Some(Class::Wait),
        // The token is wrong, has run out, or lacks a permission.
        0 | 3 | 10 | 190 | 200..=299 => Some(Class::Token),
        // The person: undeliverable, outside the window, no marketing, in an experiment, ourselves.
        131_021 | 131_026 | 131_047 | 131_049 | 131_050 | 130_472 => Some(Class::Permanent),
        // The account is locked.
        368 | 131_031 => Some(Class::Permanent),
        // The message: its type, its parameters, a business-scoped id where a number is due.
        100 | 131_009 | 131_051 | 131_062 => Some(Class::Permanent),
        // The template.
        132_000 | 132_001 | 132_005 | 132_007 | 132_012 | 132_015 | 132_016 => {
            Some(Class::Permanent)
        }
        _ => None,
    }
}

/// Cuts Meta's words and takes long numbers out: the reason is kept where no phone number may be.
fn without_numbers(reason: &str) -> String {
    let mut kept = String::new();
    let mut digits = String::new();
    for character in reason.chars().take(REASON_CHARS_MAX).chain(['\0']) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        kept.push_str(if digits.len() > DIGITS_MAX { "…" } else { &digits });
        digits.clear();
        if !character.is_control() {
            kept.push(character);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_keep_codes_and_lose_phone_numbers() {
        for (reason, kept) in [
            ("(#131026) Message undeliverable", "(#131026) Message undeliverable"),
            ("To +256700000101 and 256700000102", "To +… and …"),
            ("two\nlines", "twolines"),
            ("", ""),
        ] {
            assert_eq!(without_numbers(reason), kept);
        }
        assert_eq!(without_numbers(&"é".repeat(300)).chars().count(), REASON_CHARS_MAX);
    }
}
