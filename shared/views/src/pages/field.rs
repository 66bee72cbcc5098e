//! A form's field as it comes back: what was typed, and what is wrong with it.

use askama::Template;
use askama::filters::HtmlSafe;

/// One field of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// What the person typed, to be typed only once.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<FieldError>,
}

/// What is wrong with a field; the template writes the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Template)]
#[template(path = "pages/parts/field_error.html")]
pub enum FieldError {
    /// A name is needed.
    NameMissing,
    /// A phone number is needed.
    PhoneMissing,
    /// What was typed is no phone number.
    NotAPhone,
    /// What was typed is no e-mail address.
    NotAnEmail,
    /// More characters than fit.
    TooLong {
        /// The most that fit.
        most: usize,
    },
    /// The order form's message is empty.
    MessageMissing,
    /// Nothing of the message was understood.
    NothingUnderstood,
    /// An order number is needed.
    NumberMissing,
    /// The last four digits are needed.
    NotFourDigits,
    /// A claim has neither words nor a picture.
    ClaimEmpty,
    /// The file is no picture.
    NotAPicture,
    /// The file is too large.
    PictureTooLarge {
        /// The most it may have, in megabytes.
        most_megabytes: u32,
    },
    /// The order takes no more claims.
    TooManyClaims,
    /// No document has the code.
    UnknownCode,
}

// The template has no text from people.
impl HtmlSafe for FieldError {}

impl Field {
    /// A field with a value that nothing is wrong with.
    pub fn filled(value: impl Into<String>) -> Self {
        Self { value: value.into(), error: None }
    }

    /// A field whose value was refused.
    pub fn refused(value: impl Into<String>, error: FieldError) -> Self {
        Self { value: value.into(), error: Some(error) }
    }

    /// Whether something is wrong with it.
    pub fn is_refused(&self) -> bool {
        self.error.is_some()
    }
}
