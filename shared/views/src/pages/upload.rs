//! Where those who sell put a file from a computer: a plain form that is sent to where files are kept,
//! and what became of what was sent.

use super::download::{Asking, Spoken};
use askama::Template;

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
    /// The same in bytes, so that a script can say so before anything is sent.
    pub bytes_max: u64,
    /// For how many hours after it was opened the page can be used.
    pub hours: i64,
    /// The form; none once the link is over.
    pub form: Option<SentForm>,
    /// What came and was not taken in.
    pub waiting: Option<WaitingFile>,
    /// Where to ask for a new link; none when it was never good.
    pub asking: Option<Asking>,
    /// What became of a file.
    pub state: UploadState,
}

impl UploadPage {
    /// With the largest size that is taken.
    fn say_size(&self, key: &'static str) -> String {
        self.spoken.say_with(key, &self.megabytes.to_string())
    }
}

/// A form that is sent past us to where files are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentForm {
    /// Where it is sent.
    pub action: String,
    /// Its fields before the file.
    pub fields: Vec<(String, String)>,
    /// Where the browser comes back to once the file is there.
    pub back: String,
}

/// A file that came by a form whose browser did not come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingFile {
    /// Its name and size.
    pub text: String,
    /// Where it is taken in.
    pub href: String,
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
