//! Words a shop has taught: what those who run it said they mean by words nobody knew. Deliberately
//! absent: which words may be taught, which `phrase` decides, and the names a product came with.

use crate::ids::ProductId;
use crate::ledger::account::AccountCode;
use serde::{Deserialize, Serialize};

/// A shop teaches no more than this: they are read with its catalogue at every message.
pub const ALIASES_MAX: usize = 200;
/// No more characters than this.
pub const ALIAS_CHARS_MAX: usize = 40;
/// No more words than this.
pub const ALIAS_WORDS_MAX: usize = 4;

/// What taught words mean. It may not be offered, or be closed, by now; then they mean nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// A product.
    Product(ProductId),
    /// What money is spent on, or earned with.
    Account(AccountCode),
}

/// What a shop calls a product or an account besides its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// The words, in lower case and with single spaces.
    pub words: String,
    /// What they mean.
    #[serde(flatten)]
    pub means: Meaning,
}

impl Alias {
    /// The product it means, if it means one.
    pub fn product(&self) -> Option<ProductId> {
        if let Meaning::Product(id) = self.means { Some(id) } else { None }
    }

    /// The account it means, if it means one.
    pub fn account(&self) -> Option<AccountCode> {
        if let Meaning::Account(code) = self.means { Some(code) } else { None }
    }
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
    /// The words mean it from now on.
    Learnt,
    /// They meant something else before.
    Replaced(Meaning),
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
    pub fn teach(&mut self, words: &str, means: Meaning) -> Taught {
        if let Some(alias) = self.known.iter_mut().find(|alias| alias.words == words) {
            let before = std::mem::replace(&mut alias.means, means);
            return if before == means { Taught::Known } else { Taught::Replaced(before) };
        }
        if self.known.len() >= ALIASES_MAX {
            let again = std::mem::replace(&mut self.is_full_told, true);
            return if again { Taught::FullAgain } else { Taught::Full };
        }
        self.known.push(Alias { words: words.to_owned(), means });
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
    use crate::ledger::chart::TRANSPORT;

    fn product(id: u128) -> Meaning {
        Meaning::Product(ProductId::new(id))
    }

    #[test]
    fn words_mean_one_thing_the_last_that_was_chosen() {
        let (sugar, soap, transport) = (product(1), product(4), Meaning::Account(TRANSPORT));
        let mut aliases = Aliases::default();
        let steps = [
            ("sukari ndogo", sugar, Taught::Learnt),
            ("sukari ndogo", sugar, Taught::Known),
            ("sukari ndogo", soap, Taught::Replaced(sugar)),
            ("kipande", soap, Taught::Learnt),
            ("zuke", transport, Taught::Learnt),
            ("kipande", transport, Taught::Replaced(soap)),
        ];
        for (words, means, expected) in steps {
            assert_eq!(aliases.teach(words, means), expected, "{words}");
        }
        assert_eq!(aliases.known().len(), 3);
        let forgotten = aliases.forget("sukari ndogo").map(|alias| alias.means);
        assert_eq!(forgotten, Some(soap));
        assert_eq!(aliases.forget("sukari ndogo"), None);
        assert_eq!(aliases.known().len(), 2);
    }

    #[test]
    fn what_has_no_room_is_said_once() {
        let sugar = product(1);
        let mut aliases = Aliases::default();
        for number in 0..ALIASES_MAX {
            assert_eq!(aliases.teach(&format!("word {number}"), sugar), Taught::Learnt);
        }
        assert_eq!(aliases.teach("one more", sugar), Taught::Full);
        assert_eq!(aliases.teach("one more", sugar), Taught::FullAgain);
        assert_eq!(aliases.teach("word 7", product(2)), Taught::Replaced(sugar));
        assert!(aliases.forget("word 7").is_some());
        assert_eq!(aliases.teach("one more", sugar), Taught::Learnt);
        assert_eq!(aliases.teach("two more", sugar), Taught::Full);
        assert_eq!(aliases.known().len(), ALIASES_MAX);
    }

    /// What was kept before accounts were taught is read as it was.
    #[test]
    fn aliases_are_kept_by_what_they_mean() {
        let kept = r#"{"words":"omo","product":"prd_00000000000000000000000004"}"#;
        let soap = Alias { words: "omo".to_owned(), means: product(4) };
        assert_eq!(serde_json::from_str::<Alias>(kept).unwrap(), soap);
        assert_eq!(serde_json::to_string(&soap).unwrap(), kept);
        let zuke = Alias { words: "zuke".to_owned(), means: Meaning::Account(TRANSPORT) };
        let kept = r#"{"words":"zuke","account":"6120"}"#;
        assert_eq!(serde_json::to_string(&zuke).unwrap(), kept);
        assert_eq!(serde_json::from_str::<Alias>(kept).unwrap(), zuke);
    }
}
