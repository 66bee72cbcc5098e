//! Pages that say what went wrong, inside a shop or, when the shop is unknown, without one.

use super::chrome::Chrome;
use askama::Template;
use askama::filters::HtmlSafe;

/// A notice with a shop's header and footer.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/notice_shop.html")]
pub struct ShopNotice {
    /// Header and footer.
    pub chrome: Chrome,
    /// What it says.
    pub notice: Notice,
}

/// A notice that needs nothing loaded, so that it can be shown when nothing loads.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/notice_bare.html")]
pub struct BareNotice {
    /// The page's language.
    pub lang: &'static str,
    /// What it says.
    pub notice: Notice,
}

/// What a notice says.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "pages/parts/notice.html")]
pub struct Notice {
    /// Why.
    pub kind: NoticeKind,
    /// A short code under which the details stand in the log.
    pub reference: Option<String>,
    /// Where to go from here; none hides the button.
    pub home_href: Option<String>,
}

// The template escapes every text itself.
impl HtmlSafe for Notice {}

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// The request could not be read.
    BadRequest,
    /// There is nothing at the address.
    NotFound,
    /// The address does not take this kind of request.
    MethodNotAllowed,
    /// The request was larger than allowed.
    TooLarge,
    /// Too many requests.
    TooManyRequests,
    /// Something broke.
    Broken,
    /// Something needed is away for the moment.
    Unavailable,
}

impl NoticeKind {
    /// The HTTP status it goes with.
    pub fn status(self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::TooLarge => 413,
            Self::TooManyRequests => 429,
            Self::Broken => 500,
            Self::Unavailable => 503,
        }
    }
}
