//! Messages that nobody would write: words that make commands in any order, figures of all kinds,
//! examples with a letter changed, and characters of every script. The same seed makes the same
//! messages. Deliberately absent: any randomness from outside.

use mercury_domain::access::Role;
use mercury_domain::language::Language;
use mercury_domain::phrase::entry;

const FIGURES: [&str; 24] = [
    "1001",
    "#1002",
    "24,000",
    "24k",
    "2",
    "x3",
    "5 kg",
    "1.5m",
    "50rb",
    "2jt",
    "3 lakh",
    "1/2",
    "0700123456",
    "2026-10-31",
    "5/3",
    "99999999999",
    "ugx 5,000/=",
    "$3",
    "-2",
    "10%",
    "½",
    "٢٤",
    "२४",
    "0",
];
const NAMES: [&str; 10] = [
    "sugar",
    "soap",
    "milk",
    "rice",
    "Nile Wholesale",
    "Corner Kiosk",
    "Back store",
    "cash",
    "bank",
    "momo",
];
const MARKS: [&str; 16] = [
    "?", "\"", ",", "\n", ".", "!", ";", "'", ">", "(", "-", "and", "no", "don't", "if", "he said",
];
/// Words of one message at most; most have far fewer.
const WORDS_MAX: usize = 14;
/// Now and then a message is nearly as long as one from which a command is taken, of any words or
/// of one or two over and over.
const LONG_EVERY: usize = 4_000;
const LONG_WORDS: usize = 330;

/// Makes messages.
pub(crate) struct Generator {
    state: u64,
    examples: Vec<&'static str>,
    words: Vec<&'static str>,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        let of = |role: Role| {
            Language::ALL.into_iter().flat_map(move |language| entry::help(role, language))
        };
        let sayings = of(Role::Owner).chain(of(Role::Customer));
        let mut examples: Vec<&str> = sayings.flat_map(|saying| saying.examples).copied().collect();
        examples.sort_unstable();
        examples.dedup();
        let mut words: Vec<&str> = examples.iter().flat_map(|it| it.split(' ')).collect();
        words.sort_unstable();
        words.dedup();
        Self { state: seed, examples, words }
    }

    /// The next of the sequence: splitmix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    pub(crate) fn flip(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }

    /// One of them, or nothing where there are none.
    pub(crate) fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let place = self.below(list.len());
        list.get(place).cloned()
    }

    /// A message.
    pub(crate) fn text(&mut self) -> String {
        match self.below(8) {
            0 => self.characters(),
            1 | 2 => self.mutated(),
            _ => self.salad(),
        }
    }

    fn word(&mut self) -> &'static str {
        match self.below(10) {
            0 | 1 => self.pick(&FIGURES).unwrap_or_default(),
            2 | 3 => self.pick(&NAMES).unwrap_or_default(),
            4 => self.pick(&MARKS).unwrap_or_default(),
            _ => {
                let place = self.below(self.words.len());
                self.words.get(place).copied().unwrap_or("sugar")
            }
        }
    }

    fn salad(&mut self) -> String {
        let is_long = self.below(LONG_EVERY) == 0;
        let count = if is_long { LONG_WORDS } else { 1 + self.below(WORDS_MAX) };
        let words: Vec<&str> = (0..count).map(|_| self.word()).collect();
        if is_long && self.flip() {
            let few = 1 + self.below(2);
            let row: Vec<&str> = words.iter().take(few).copied().cycle().take(count).collect();
            return row.join(" ");
        }
        words.join(" ")
    }

    /// An example, or two joined, with a few letters changed.
    fn mutated(&mut self) -> String {
        let place = self.below(self.examples.len());
        let mut text = self.examples.get(place).copied().unwrap_or_default().to_owned();
        if self.flip() {
            let (joint, other) =
                (self.pick(&MARKS).unwrap_or_default(), self.below(self.examples.len()));
            text =
                format!("{text} {joint} {}", self.examples.get(other).copied().unwrap_or_default());
        }
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..self.below(4) {
            let place = self.below(letters.len());
            match self.below(3) {
                0 if place + 1 < letters.len() => letters.swap(place, place + 1),
                1 if letters.len() > 1 => {
                    letters.remove(place);
                }
                _ => {
                    let letter = self.character();
                    letters.insert(place, letter);
                }
            }
        }
        letters.into_iter().collect()
    }

    fn characters(&mut self) -> String {
        let count = self.below(60);
        (0..count).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        let code = match self.below(4) {
            0 | 1 => 0x20 + self.below(0x5f),
            2 => self.below(0x3000),
            _ => self.below(0x11_0000),
        };
        u32::try_from(code).ok().and_then(char::from_u32).unwrap_or('?')
    }
}
