//! A form's field on a page in the reader's language: what was typed, and what is wrong with it in
//! words.

use super::field::{Field, FieldError};
use super::words::{say, say_with};
use domain::language::Language;

/// One field of a form, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What the person typed, to be typed only once.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

impl Entry {
    /// A field in words.
    pub fn of(language: Language, field: &Field) -> Self {
        let error = field.error.map(|error| sentence(language, error));
        Self { value: field.value.clone(), error }
    }

    /// Whether something is wrong with it.
    pub fn is_refused(&self) -> bool {
        self.error.is_some()
    }
}

fn sentence(language: Language, error: FieldError) -> String {
    let key = match error {
        FieldError::NameMissing => "name_missing",
        FieldError::PhoneMissing => "phone_missing",
        FieldError::NotAPhone => "not_a_phone",
        FieldError::NumberMissing => "number_missing",
        FieldError::NotFourDigits => "digits_missing",
        FieldError::TooLong { most } => return say_with(language, "too_long", &most.to_string()),
        // Of forms whose pages are in English.
        FieldError::NotAnEmail
        | FieldError::MessageMissing
        | FieldError::NothingUnderstood
        | FieldError::ClaimEmpty
        | FieldError::NotAPicture
        | FieldError::PictureTooLarge { .. }
        | FieldError::TooManyClaims
        | FieldError::UnknownCode => return error.to_string(),
    };
    say(language, key).to_owned()
}
