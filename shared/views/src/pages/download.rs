//! What somebody sees who follows a link to what they have bought: a button that counts, so that a
//! glance of a chat's preview does not; the way to the file; or why there is none.

use super::words;
use askama::Template;
use domain::language::Language;

pub use super::document_link::Asking;

/// The words of a page in the language it is read in.
#[derive(Debug, Clone, Copy)]
pub struct Spoken(pub Language);

impl Spoken {
    pub(super) fn code(self) -> &'static str {
        self.0.code()
    }

    pub(super) fn say(self, key: &'static str) -> &'static str {
        words::say(self.0, key)
    }

    /// A word with something in the place of its braces.
    pub(super) fn say_with(self, key: &'static str, value: &str) -> String {
        words::say_with(self.0, key, value)
    }
}

/// What was bought, with the button.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/download.html")]
pub struct DownloadPage {
    /// The words of the page.
    pub spoken: Spoken,
    /// Who sold it.
    pub shop_name: String,
    /// What was bought.
    pub name: String,
    /// With which order: "#1001".
    pub number_text: String,
    /// What it is: a file's name and size; none for a link.
    pub file_text: Option<String>,
    /// What proves that a file is the very one, in hexadecimal.
    pub checksum: Option<String>,
    /// How many downloads are left.
    pub left: u32,
    /// Until when.
    pub until_text: String,
    /// The idempotency key of the form.
    pub key: String,
    /// Where the file is, once the button was pressed.
    pub file_href: Option<String>,
}

/// Why a link leads to nothing.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/no_download.html")]
pub struct NoDownloadPage {
    /// The words of the page.
    pub spoken: Spoken,
    /// Why.
    pub why: NoFile,
    /// Where to ask; none when nobody knows whose it would be.
    pub asking: Option<Asking>,
}

impl NoDownloadPage {
    /// What it says at the top, and below.
    fn texts(&self) -> (&'static str, &'static str) {
        let [title, text] = match self.why {
            NoFile::Unknown => ["link_unknown", "no_download_unknown"],
            NoFile::NotPaid => ["no_download_not_paid", "no_download_not_paid_text"],
            NoFile::Revoked => ["no_download_revoked", "no_download_revoked_text"],
            NoFile::Over => ["link_over", "no_download_over_text"],
            NoFile::UsedUp => ["no_download_used_up", "no_download_used_up_text"],
            NoFile::Waiting => ["no_download_waiting", "no_download_waiting_text"],
        };
        (self.spoken.say(title), self.spoken.say(text))
    }
}

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// The link is none of ours, or was changed.
    Unknown,
    /// The order is not paid.
    NotPaid,
    /// The order was called off, given back or paid back.
    Revoked,
    /// The link's time is up.
    Over,
    /// Its downloads are used up.
    UsedUp,
    /// The shop has not put it there yet.
    Waiting,
}

impl NoFile {
    /// The HTTP status it goes with.
    pub fn status(self) -> u16 {
        match self {
            Self::Unknown | Self::NotPaid | Self::Revoked | Self::Over | Self::UsedUp => 403,
            Self::Waiting => 503,
        }
    }
}

/// Where those who sell put a file.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/upload.html")]
pub struct UploadPage {
    /// The words of the page.
    pub spoken: Spoken,
    /// The shop.
    pub shop_name: String,
    /// The product.
    pub name: String,
    /// The largest file that is taken here.
    pub megabytes: u32,
    /// The idempotency key of the form.
    pub key: String,
    /// What became of a file.
    pub state: UploadState,
}

impl UploadPage {
    /// With the largest size that is taken.
    fn say_size(&self, key: &'static str) -> String {
        self.spoken.say_with(key, &self.megabytes.to_string())
    }
}

/// What became of a file that was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadState {
    /// None was put yet.
    Asking,
    /// It was taken.
    Taken,
    /// There was none.
    NoFile,
    /// It is larger than is taken here.
    TooLarge,
    /// It is of no kind that is sold.
    Strange,
    /// The link is over, or is none of ours, or who asked for it may not any more.
    Closed,
}

impl UploadState {
    /// The HTTP status it goes with.
    pub fn status(self) -> u16 {
        match self {
            Self::Asking | Self::Taken => 200,
            Self::NoFile | Self::Strange => 422,
            Self::TooLarge => 413,
            Self::Closed => 403,
        }
    }
}
