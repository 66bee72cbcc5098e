//! What somebody sees whose link opens no document, with the way to ask for it again.

use super::download::Spoken;
use askama::Template;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/document_link.html")]
pub struct DocumentLinkPage {
    /// The words of the page.
    pub spoken: Spoken,
    /// Why there is no document.
    pub why: NoDocument,
    /// Where to ask for it; none when nobody knows whose it would be.
    pub asking: Option<Asking>,
}

impl DocumentLinkPage {
    /// What it says at the top, and below.
    fn texts(&self) -> (&'static str, &'static str) {
        let [title, text] = match self.why {
            NoDocument::Over => ["link_over", "no_document_over_text"],
            NoDocument::Unknown => ["link_unknown", "no_document_unknown_text"],
            NoDocument::Replaced => ["no_document_replaced", "no_document_replaced_text"],
            NoDocument::Void => ["no_document_void", "no_document_void_text"],
            NoDocument::Waiting => ["no_document_waiting", "no_document_waiting_text"],
            NoDocument::Unmade => ["no_document_unmade", "no_document_unmade_text"],
        };
        (self.spoken.say(title), self.spoken.say(text))
    }
}

/// Why a link opens no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDocument {
    /// Its time is up.
    Over,
    /// It is none of ours, or was changed.
    Unknown,
    /// Another document counts instead.
    Replaced,
    /// The document is void.
    Void,
    /// The file is not there yet.
    Waiting,
    /// There will be no file: it can't be made as it is.
    Unmade,
}

impl NoDocument {
    /// The HTTP status it goes with.
    pub fn status(self) -> u16 {
        match self {
            Self::Over | Self::Unknown | Self::Replaced | Self::Void => 403,
            Self::Unmade => 410,
            Self::Waiting => 503,
        }
    }
}

/// Where to ask for a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// Whom.
    pub shop_name: String,
    /// WhatsApp with the question already written.
    pub href: String,
}
