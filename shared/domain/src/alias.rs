//! Words a shop has taught: what those who run it said they mean by words nobody knew. Deliberately
//! absent: which words may be taught, which `phrase` decides, and the names a product came with.

use crate::ids::ProductId;
use serde::{Deserialize, Serialize};

/// A shop teaches no more than this: they are read with its catalogue at every message.
pub const ALIASES_MAX: usize = 200;
/// No more characters than this.
pub const ALIAS_CHARS_MAX: usize = 40;
/// No more words than this.
pub const ALIAS_WORDS_MAX: usize = 4;

/// What a shop calls a product besides its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// The words, in lower case and with single spaces.
    pub words: String,
    /// The product. It may not be offered any more; then the words mean nothing until it is.
    pub product: ProductId,
}

/// All that a shop has taught, in the order it did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aliases {
    known: Vec<Alias>,
    /// Whether it was said that there is no room for more.
    #[serde(default)]
    is_full_told: bool,
}

/// What became of teaching.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taught {
    /// The words mean the product from now on.
    Learnt,
    /// They meant another product before.
    Replaced(ProductId),
    /// They meant it already.
    Known,
    /// There is no room; said for the first time.
    Full,
    /// There is no room, and that was said.
    FullAgain,
}

impl Aliases {
    /// The aliases, oldest first.
    pub fn known(&self) -> &[Alias] {
        &self.known
    }

    /// Teaches what words mean.
    pub fn teach(&mut self, words: &str, product: ProductId) -> Taught {
        if let Some(alias) = self.known.iter_mut().find(|alias| alias.words == words) {
            let before = std::mem::replace(&mut alias.product, product);
            return if before == product { Taught::Known } else { Taught::Replaced(before) };
        }
        if self.known.len() >= ALIASES_MAX {
            let again = std::mem::replace(&mut self.is_full_told, true);
            return if again { Taught::FullAgain } else { Taught::Full };
        }
        self.known.push(Alias { words: words.to_owned(), product });
        Taught::Learnt
    }

    /// Forgets words; none when they were not taught.
    pub fn forget(&mut self, words: &str) -> Option<Alias> {
        let place = self.known.iter().position(|alias| alias.words == words)?;
        self.is_full_told = false;
        Some(self.known.remove(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_one_product_the_last_that_was_chosen() {
        let (sugar, soap) = (ProductId::new(1), ProductId::new(4));
        let mut aliases = Aliases::default();
        let steps = [
            ("sukari ndogo", sugar, Taught::Learnt),
            ("sukari ndogo", sugar, Taught::Known),
            ("sukari ndogo", soap, Taught::Replaced(sugar)),
            ("kipande", soap, Taught::Learnt),
        ];
        for (words, product, expected) in steps {
            assert_eq!(aliases.teach(words, product), expected, "{words}");
        }
        assert_eq!(aliases.known().len(), 2);
        let forgotten = aliases.forget("sukari ndogo").map(|alias| alias.product);
        assert_eq!(forgotten, Some(soap));
        assert_eq!(aliases.forget("sukari ndogo"), None);
        assert_eq!(aliases.known().len(), 1);
    }

    #[test]
    fn what_has_no_room_is_said_once() {
        let sugar = ProductId::new(1);
        let mut aliases = Aliases::default();
        for number in 0..ALIASES_MAX {
            assert_eq!(aliases.teach(&format!("word {number}"), sugar), Taught::Learnt);
        }
        assert_eq!(aliases.teach("one more", sugar), Taught::Full);
        assert_eq!(aliases.teach("one more", sugar), Taught::FullAgain);
        assert_eq!(aliases.teach("word 7", ProductId::new(2)), Taught::Replaced(sugar));
        assert!(aliases.forget("word 7").is_some());
        assert_eq!(aliases.teach("one more", sugar), Taught::Learnt);
        assert_eq!(aliases.teach("two more", sugar), Taught::Full);
        assert_eq!(aliases.known().len(), ALIASES_MAX);
    }
}
