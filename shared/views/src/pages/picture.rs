//! Drawn stand-ins for product pictures: a coloured tile with a simple drawing or initials.
//! A pure function of the product's name; nothing is fetched.

use super::asset::fingerprint;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::catalog::Product;

/// How many tile colours the stylesheet has.
const TONES: u32 = 8;

/// A tile for a product.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "pages/parts/picture.html")]
pub struct Picture {
    /// Which of the stylesheet's tile colours.
    pub tone: u32,
    /// The drawing; initials when none fits.
    pub glyph: Option<Glyph>,
    /// One or two letters.
    pub initials: String,
}

// The template escapes the initials itself.
impl HtmlSafe for Picture {}

/// The drawings, by what they show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyph {
    /// A tied sack: sugar, flour, salt.
    Sack,
    /// A bag with an ear of grain: rice, beans.
    Bag,
    /// A bottle: oil, water, sauce.
    Bottle,
    /// A bar of soap with bubbles.
    Soap,
    /// A milk carton.
    Carton,
    /// A plug on a cable.
    Plug,
    /// An open book.
    Book,
    /// A pair of scissors.
    Scissors,
    /// A broom.
    Broom,
    /// A cup with steam.
    Cup,
    /// A bowl of noodles.
    Bowl,
    /// Two eggs.
    Eggs,
    /// A loaf.
    Bread,
    /// A mobile phone.
    Phone,
}

/// The words that call for a drawing, in the languages of the shops; the first row that has a
/// word of the name wins, so "phone charger" is a plug.
const WORDS: [(Glyph, &[&str]); 14] = [
    (Glyph::Plug, &["charger", "cable", "adapter", "plug", "chaja", "kabel"]),
    (Glyph::Book, &["recipes", "book", "ebook", "guide", "pdf", "resep", "buku", "kitabu"]),
    (Glyph::Scissors, &["haircut", "barber", "braiding", "cukur", "potong", "kunyoa"]),
    (Glyph::Broom, &["cleaning", "broom", "laundry", "usafi", "bersih", "sapu", "pembersihan"]),
    (Glyph::Soap, &["soap", "detergent", "sabuni", "sabun", "deterjen"]),
    (Glyph::Bottle, &["oil", "water", "juice", "sauce", "mafuta", "minyak", "mineral", "kecap"]),
    (Glyph::Carton, &["milk", "maziwa", "susu"]),
    (Glyph::Cup, &["coffee", "tea", "kahawa", "chai", "kopi", "teh"]),
    (Glyph::Bowl, &["noodles", "noodle", "pasta", "mie", "bihun"]),
    (Glyph::Eggs, &["eggs", "egg", "mayai", "telur"]),
    (Glyph::Bread, &["bread", "loaf", "mkate", "roti"]),
    (Glyph::Bag, &["rice", "maize", "beans", "mchele", "maharage", "beras", "jagung"]),
    (Glyph::Sack, &["sugar", "flour", "salt", "sukari", "unga", "gula", "tepung", "garam"]),
    (Glyph::Phone, &["phone", "airtime", "simu", "pulsa", "ponsel"]),
];

impl Picture {
    /// The tile of a product.
    pub fn of(product: &Product) -> Self {
        Self::named(&product.name)
    }

    /// The tile for a name.
    pub fn named(name: &str) -> Self {
        Self { tone: tone(name), glyph: glyph(name), initials: initials(name) }
    }
}

/// The first word alone decides, so that "Rice" and "Rice 10 kg" look the same.
fn tone(name: &str) -> u32 {
    let word = name.split_whitespace().next().unwrap_or_default();
    fingerprint(word.bytes()) % TONES
}

/// The first letters of the first two words, in capitals.
pub(crate) fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()))
        .take(2)
        .flat_map(char::to_uppercase)
        .collect()
}

fn glyph(name: &str) -> Option<Glyph> {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split(|letter: char| !letter.is_alphanumeric()).collect();
    WORDS
        .into_iter()
        .find(|(_, calls)| calls.iter().any(|call| words.contains(call)))
        .map(|(glyph, _)| glyph)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_call_for_drawings() {
        let cases = [
            ("Phone charger", Some(Glyph::Plug)),
            ("Ugandan recipes (PDF)", Some(Glyph::Book)),
            ("Cooking oil 1 L", Some(Glyph::Bottle)),
            ("Gula pasir", Some(Glyph::Sack)),
            ("Rice", Some(Glyph::Bag)),
            ("Teak table", None),
        ];
        for (name, drawing) in cases {
            assert_eq!(Picture::named(name).glyph, drawing, "{name}");
            assert!(Picture::named(name).tone < TONES);
        }
        assert_eq!(Picture::named("Rice").tone, Picture::named("Rice 10 kg").tone);
    }

    #[test]
    fn a_shop_without_a_logo_has_its_initials() {
        for (name, expected) in [
            ("Kilima Market", "KM"),
            ("  kilima (best) market", "KB"),
            ("duka", "D"),
            ("ቡና ቤት", "ቡቤ"),
            ("& Sons Ltd", "SL"),
            ("…", ""),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }
}
