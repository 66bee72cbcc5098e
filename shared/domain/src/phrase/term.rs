//! Words compared: the same, in the plural, a part of one another, or one slip apart.
//! Scores are whole, of 100. Deliberately absent: what a product is.

/// A word this well known explains itself: below it, a query needs another word.
pub(super) const WORD_CLEAR: u32 = 80;
/// More slips than this make another word.
pub(super) const SLIPS_MAX: usize = 2;
/// Shorter words are not another with a slip in it.
pub(super) const SLIP_CHARS_MIN: usize = 3;
/// Each slip changes two letters at most.
const CHANGED_MAX: u32 = 4;

/// A word, ready to be compared.
#[derive(Debug, Clone)]
pub(super) struct Term {
    pub(super) text: String,
    stem_length: usize,
    letters: u32,
}

impl Term {
    pub(super) fn new(word: &str) -> Self {
        Self { text: word.to_owned(), stem_length: stem_length(word), letters: letters(word) }
    }

    pub(super) fn stem(&self) -> &str {
        self.text.get(..self.stem_length).unwrap_or(&self.text)
    }

    /// How well this word of a query stands for a word of a name, of 100.
    pub(super) fn score(&self, name: &Self) -> u32 {
        let (query, known) = (self.text.as_str(), name.text.as_str());
        if query == known {
            return 100;
        }
        if self.stem() == name.stem() && self.stem_length >= 3 {
            return 97;
        }
        let (asked, length) = (query.chars().count(), known.chars().count());
        let share = |top: usize| u32::try_from(top * asked / length.max(1)).unwrap_or(0);
        if asked >= 3 && known.starts_with(query) {
            return 75 + share(20);
        }
        if asked >= 3 && known.contains(query) {
            return 55 + share(20);
        }
        self.slip(name, asked.max(length), asked.abs_diff(length))
    }

    /// Whether a slip may have made this word of that one; counting letters is far cheaper than
    /// comparing words.
    pub(super) fn may_slip_to(&self, name: &Self) -> bool {
        self.changed(name) <= CHANGED_MAX
    }

    fn changed(&self, name: &Self) -> u32 {
        (self.letters ^ name.letters).count_ones()
    }

    /// The score of a slip of the finger; none for short words, which are too near each other.
    fn slip(&self, name: &Self, longest: usize, difference: usize) -> u32 {
        let most = match longest {
            0..=3 => 0,
            4..=5 => 1,
            _ => SLIPS_MAX,
        };
        let changed = self.changed(name);
        if most == 0 || difference > most || changed > CHANGED_MAX {
            return 0;
        }
        let slips = strsim::osa_distance(&self.text, &name.text);
        if slips > most {
            return 0;
        }
        // Two letters the wrong way round are never another word; one letter may be: soup, soap.
        let swapped = changed == 0 && difference == 0;
        let score = match (longest, slips) {
            (_, 1) if swapped => 90,
            (0..=4, _) => 65,
            (5, _) => 82,
            (_, 1) => 88,
            // Two slips in so short a word are too many to be sure of: "sekali" is no "sukari".
            (6..=7, _) => 71,
            _ => 80,
        };
        let same_start = self.text.chars().next() == name.text.chars().next();
        if same_start { score } else { score - 12 }
    }
}

/// Which letters from a to z a word has, as bits.
pub(super) fn letters(word: &str) -> u32 {
    let letters = word.bytes().filter(u8::is_ascii_lowercase);
    letters.fold(0, |set, byte| set | 1 << (byte - b'a'))
}

/// Whether one word becomes the other by one letter more, less or other, or by two that changed
/// places. Words are compared by the thousand here, so from both ends and without a table.
pub(super) fn is_one_slip(one: &str, other: &str) -> bool {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let same = same.map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let mut one = one.get(same..).unwrap_or_default().chars();
    let mut other = other.get(same..).unwrap_or_default().chars();
    let (whole_one, whole_other) = (one.as_str(), other.as_str());
    match (one.next(), other.next()) {
        (None, None) => true,
        (Some(_), None) => one.as_str().is_empty(),
        (None, Some(_)) => other.as_str().is_empty(),
        (Some(a), Some(b)) => {
            one.as_str() == whole_other
                || whole_one == other.as_str()
                || one.as_str() == other.as_str()
                || one.next() == Some(b)
                    && other.next() == Some(a)
                    && one.as_str() == other.as_str()
        }
    }
}

/// The length of a word without its English plural.
fn stem_length(word: &str) -> usize {
    let length = word.len();
    let without = |ending: &str| word.ends_with(ending).then(|| length - ending.len());
    if length < 4 || word.ends_with("ss") || word.ends_with("us") {
        return length;
    }
    let hissing = ["ches", "shes", "sses", "xes", "oes"].into_iter().find_map(without);
    without("ies")
        .or_else(|| hissing.map(|_| length - 2))
        .or_else(|| without("y"))
        .or_else(|| without("s"))
        .unwrap_or(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_what_the_table_of_letters_says() {
        let words = [
            "", "a", "ab", "ba", "abc", "acb", "abcd", "abdc", "october", "ocotber", "octber",
            "octoober", "octobre", "rotcobe", "sunday", "sundry", "monday", "três", "tres",
        ];
        for (one, other) in words.iter().flat_map(|one| words.map(|other| (*one, other))) {
            let expected = strsim::osa_distance(one, other) <= 1;
            assert_eq!(is_one_slip(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn plurals_and_slips() {
        for (one, many) in [
            ("sugar", "sugars"),
            ("berry", "berries"),
            ("box", "boxes"),
            ("dish", "dishes"),
            ("tomato", "tomatoes"),
            ("match", "matches"),
            ("spice", "spices"),
        ] {
            assert!(Term::new(many).score(&Term::new(one)) >= 97, "{one}");
        }
        assert!(Term::new("soup").score(&Term::new("soap")) < WORD_CLEAR);
        assert!(Term::new("sekali").score(&Term::new("sukari")) < WORD_CLEAR);
    }
}
