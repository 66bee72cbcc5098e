//! What stands around every page of a shop: header, search, cart, footer, and the one-time
//! message after a form.

use super::links::Links;
use super::picture;
use super::words;
use domain::contact::Phone;
use domain::language::Language;
use domain::shop::Shop;

/// Header and footer of a shop's page.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The page's language.
    pub language: Language,
    /// The shop's addresses.
    pub links: Links,
    /// The shop's name.
    pub shop_name: String,
    /// One or two letters for the shop's round sign.
    pub initials: String,
    /// One sentence under the name.
    pub tagline: String,
    /// The number customers write to, spaced for reading: "+256 700 000 001".
    pub phone_text: String,
    /// The number as a `tel:` link.
    pub phone_href: String,
    /// The `wa.me` link that takes what the customer does on this page along.
    pub whatsapp: String,
    /// Pieces in the cart.
    pub cart_pieces: u32,
    /// What stands in the search box.
    pub query: String,
    /// What the last form did, said once.
    pub flash: Option<Flash>,
    /// Set in the local shop only.
    pub dev_notice: Option<DevNotice>,
}

/// The strip that tells a developer where the phones are.
#[derive(Debug, Clone)]
pub struct DevNotice {
    /// The local chat page.
    pub chat_href: String,
}

/// What a form did or why it did nothing.
///
/// The script takes `did` and everything that starts with `did-` out of the address once the
/// page is shown, so a message that travels there is said once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flash {
    /// Something was put into the cart.
    Added {
        /// The variant's full name.
        name: String,
        /// How many, before the name: "2 ×".
        quantity: String,
    },
    /// A line of the cart has a new quantity.
    Changed {
        /// The variant's full name.
        name: String,
        /// How many it is now.
        quantity: String,
    },
    /// A line left the cart.
    Removed {
        /// The variant's full name.
        name: String,
    },
    /// A customer's word that they have paid was kept.
    ClaimReceived,
    /// More was asked for than is free; nothing changed.
    OnlyLeft {
        /// The variant's full name.
        name: String,
        /// How many are free, if any.
        left: Option<String>,
    },
    /// More of one thing than one order takes; nothing changed.
    TooMany {
        /// The most one order takes.
        most: String,
    },
    /// More lines than one order takes; nothing changed.
    TooManyLines {
        /// The most one order takes.
        most: usize,
    },
    /// What was asked for is not in the catalogue any more.
    NoLongerSold,
    /// The order was not placed, for stock or prices changed meanwhile; the cart marks the lines.
    CartChanged,
    /// There was nothing to check out.
    EmptyCart,
    /// The form could not be read.
    Unreadable,
}

impl Flash {
    /// Whether it says that something did not work.
    pub fn is_problem(&self) -> bool {
        match self {
            Self::Added { .. }
            | Self::Changed { .. }
            | Self::Removed { .. }
            | Self::ClaimReceived => false,
            Self::OnlyLeft { .. }
            | Self::TooMany { .. }
            | Self::TooManyLines { .. }
            | Self::NoLongerSold
            | Self::CartChanged
            | Self::EmptyCart
            | Self::Unreadable => true,
        }
    }
}

impl Chrome {
    /// A word in the page's language.
    pub fn say(&self, key: &'static str) -> &'static str {
        words::say(self.language, key)
    }

    /// A word with something in the place of its braces.
    pub fn say_with(&self, key: &'static str, value: &str) -> String {
        words::say_with(self.language, key, value)
    }

    /// Header and footer of `shop`, with nothing searched and nothing to say.
    pub fn new(shop: &Shop, language: Language, whatsapp: String, cart_pieces: u32) -> Self {
        Self {
            language,
            links: Links::new(&shop.slug),
            shop_name: shop.name.clone(),
            initials: picture::initials(&shop.name),
            tagline: shop.tagline.clone(),
            phone_text: phone_text(&shop.phone, &shop.country_code),
            phone_href: format!("tel:{}", shop.phone),
            whatsapp,
            cart_pieces,
            query: String::new(),
            flash: None,
            dev_notice: None,
        }
    }
}

/// A number in groups of three after its country code.
fn phone_text(phone: &Phone, country_code: &str) -> String {
    let digits = phone.digits();
    let (code, rest) = match digits.strip_prefix(country_code) {
        Some(rest) => (country_code, rest),
        None => ("", digits),
    };
    let mut text = format!("+{code}");
    for (index, digit) in rest.chars().enumerate() {
        if index % 3 == 0 && !(index == 0 && code.is_empty()) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spaced_for_reading() {
        let phone: Phone = "+256700000001".parse().unwrap();
        assert_eq!(phone_text(&phone, "256").replace('\u{a0}', " "), "+256 700 000 001");
        assert_eq!(phone_text(&phone, "62").replace('\u{a0}', " "), "+256 700 000 001");
    }
}
