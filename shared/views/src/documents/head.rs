//! What stands around every document: the shop, its colours, the check, the foot of each page.

use super::qr::Qr;
use super::words;
use domain::language::Language;

/// What every document of a shop has around it.
#[derive(Debug, Clone)]
pub struct Head {
    /// The document's language.
    pub language: Language,
    /// The shop's name.
    pub shop_name: String,
    /// One or two letters for the shop's sign, when it has no logo.
    pub initials: String,
    /// The name of the logo among the pictures given to the renderer.
    pub logo: Option<String>,
    /// Address, phone and tax number of the shop, a line each.
    pub lines: Vec<String>,
    /// The currency's code; columns of amounts name it once.
    pub currency: String,
    /// The shop's colours.
    pub colours: Colours,
    /// Where the document can be checked.
    pub verification: Verification,
    /// What stands at the foot of each page, beside its number.
    pub footer: String,
}

impl Head {
    /// A word of the templates in the document's language; its key when there is none.
    pub fn say(&self, key: &'static str) -> &'static str {
        words::say(self.language, key)
    }

    /// A word with something in the place of its braces.
    pub fn say_with(&self, key: &'static str, value: &str) -> String {
        words::say_with(self.language, key, value)
    }
}

/// Two colours for a stylesheet, such as "#0f625a".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    /// For titles and totals; dark enough for white text on it.
    pub accent: String,
    /// For areas; light enough for black text on it.
    pub tint: String,
}

impl Default for Colours {
    fn default() -> Self {
        Self::of([0x0f, 0x62, 0x5a])
    }
}

impl Colours {
    /// From a shop's own colour as red, green and blue; a light one is darkened until white text
    /// can be read on it.
    pub fn of(colour: [u8; 3]) -> Self {
        let mut accent = colour;
        while brightness(accent) > 120 {
            accent = accent.map(|part| part.saturating_sub(part.div_ceil(12).max(1)));
        }
        // One part colour in fourteen parts paper.
        let tint = accent.map(|part| 255 - (255 - part) / 14);
        let written = |[red, green, blue]: [u8; 3]| format!("#{red:02x}{green:02x}{blue:02x}");
        Self { accent: written(accent), tint: written(tint) }
    }
}

/// How bright a colour looks, 0 to 255.
fn brightness([red, green, blue]: [u8; 3]) -> u32 {
    (u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114) / 1_000
}

/// Where a document can be checked.
#[derive(Debug, Clone)]
pub struct Verification {
    /// The short code.
    pub code: String,
    /// The page that answers for it.
    pub address: String,
    /// The address to be scanned.
    pub qr: Qr,
}

impl Verification {
    /// For a code and the page that answers for it.
    pub fn new(code: impl Into<String>, address: impl Into<String>) -> Self {
        let address = address.into();
        Self { code: code.into(), qr: Qr::of(&address), address }
    }
}

/// Who a document is for.
#[derive(Debug, Clone)]
pub struct Party {
    /// The customer's name.
    pub name: String,
    /// Phone, address, tax number, a line each.
    pub lines: Vec<String>,
}
