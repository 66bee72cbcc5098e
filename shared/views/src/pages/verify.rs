//! The page that says whether a document is genuine: by its code, and by the file itself.

use super::download::Spoken;
use super::field::{Field, FieldError};
use super::links::Links;
use crate::documents;
use askama::Template;
use domain::document::{self, Document, DocumentCode, DocumentState};
use domain::language::Language;
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/verify.html")]
pub struct VerifyPage {
    /// The words of the page.
    pub spoken: Spoken,
    /// The code as typed.
    pub code: Field,
    /// The document that has it.
    pub document: Option<DocumentFacts>,
    /// What became of an uploaded file.
    pub check: FileCheck,
}

impl VerifyPage {
    /// The page that asks for a code.
    pub fn asking(spoken: Spoken) -> Self {
        Self { spoken, code: Field::default(), document: None, check: FileCheck::Asking }
    }

    /// The page of a code that no document has.
    pub fn unknown(spoken: Spoken, typed: &str) -> Self {
        let code = Field::refused(typed, FieldError::UnknownCode);
        Self { code, ..Self::asking(spoken) }
    }

    /// The page of a document.
    pub fn of(spoken: Spoken, document: DocumentFacts, check: FileCheck) -> Self {
        Self { document: Some(document), check, ..Self::asking(spoken) }
    }
}

/// What anybody with its code may know of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFacts {
    /// What it is, with its number: "Invoice INV-2026-00481".
    pub what: String,
    /// Who issued it.
    pub shop_name: String,
    /// Their shop.
    pub shop_href: String,
    /// The day it was issued.
    pub issued: String,
    /// What it is over, where it is over an amount.
    pub amount: Option<String>,
    /// Its code as it is printed.
    pub code: String,
    /// Whether it still counts.
    pub standing: Standing,
}

impl DocumentFacts {
    /// Of a document as it stands now.
    pub fn new(
        language: Language,
        document: &Document,
        standing: &document::Standing,
        shop: &Shop,
    ) -> Self {
        let day = |day: &BusinessDay| crate::chat::date(language, day);
        let on = |at: Timestamp| day(&at.business_day(&shop.zone));
        let standing = match standing {
            document::Standing::Replaced { by, at } => {
                Standing::Replaced { code: by.to_string(), href: address(by), on: on(*at) }
            }
            document::Standing::Void { at } => Standing::Void { on: on(*at) },
            document::Standing::Genuine => match document.state {
                DocumentState::Ready { .. } => Standing::Genuine,
                DocumentState::Requested => Standing::Waiting,
                DocumentState::Failed { .. } => Standing::Unmade,
            },
        };
        Self {
            what: documents::title(language, document),
            shop_name: shop.name.clone(),
            shop_href: Links::new(&shop.slug).catalogue(),
            issued: day(&document.day),
            amount: document.amount.map(|amount| amount.to_string()),
            code: document.code.to_string(),
            standing,
        }
    }
}

/// The page of a document's code.
pub fn address(code: &DocumentCode) -> String {
    format!("/verify/{code}")
}

/// Whether a document still counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Genuine,
    /// Its file is not there yet.
    Waiting,
    /// It was numbered and could not be made: there is no file.
    Unmade,
    /// Another one counts instead.
    Replaced {
        /// The code of the other one.
        code: String,
        /// Its page.
        href: String,
        /// Since when.
        on: String,
    },
    /// Nothing does.
    Void {
        /// Since when.
        on: String,
    },
}

/// What an uploaded file is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FileCheck {
    /// None was uploaded.
    #[default]
    Asking,
    /// Every byte is as it was issued.
    Same,
    /// The same, of a file that is of no kind that can be signed.
    SameUnsigned,
    /// Bytes differ, of such a file.
    Different,
    /// Bytes stand behind the signed ones.
    AddedTo,
    /// Its signature does not belong to its bytes.
    Changed,
    /// It is signed, and not the document of the code.
    Another,
    /// It has no signature.
    Unsigned,
    /// The form had no file.
    NoFile,
    /// It is larger than any document.
    TooLarge {
        /// What is taken.
        megabytes: usize,
    },
}
