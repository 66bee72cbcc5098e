//! More sentences of the same meaning: typed in another case, with a slip of the finger, with
//! words of courtesy, with figures in words or in another script, with marks nobody sees. What is
//! grown must become what the written one becomes.

use super::sheet::{Expected, Line};

/// Shorter words change their meaning with one letter.
const SLIP_CHARS_MIN: usize = 7;
/// Numbers that people write as words.
const WORDS: [&str; 13] = [
    "", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

type Rule = fn(&Line, &str) -> Option<String>;

/// What the rules make of a sentence, each once.
pub(super) fn grown(line: &Line, language: &str) -> Vec<String> {
    let rules: [Rule; 16] = [
        |line, _| Some(line.text.to_uppercase()),
        |line, _| Some(capitalised(&line.text)),
        |line, _| (!ends_in_mark(&line.text)).then(|| format!("{}.", line.text)),
        |line, _| (!ends_in_mark(&line.text)).then(|| format!("{} !!", line.text)),
        |line, _| Some(format!("  {}  ", line.text.replace(' ', "   "))),
        |line, language| Some(format!("{} {}", courtesy(language).0, line.text)),
        |line, language| polite_end(line, language),
        |line, language| Some(format!("{}, {}", courtesy(language).2, line.text)),
        |line, _| swapped(line),
        |line, _| dropped(line),
        |line, _| doubled(line),
        |line, _| plain_figures(line),
        |line, language| if language == "en" { in_words(line) } else { None },
        |line, _| in_script(line, '\u{966}'),
        |line, _| in_script(line, '\u{ff10}'),
        |line, _| Some(hidden(line)),
    ];
    let mut all: Vec<String> = rules.iter().filter_map(|rule| rule(line, language)).collect();
    all.retain(|text| *text != line.text);
    all.dedup();
    all
}

/// "Please" before, "please" behind, and a greeting.
fn courtesy(language: &str) -> (&'static str, &'static str, &'static str) {
    match language {
        "sw" => ("tafadhali", "tafadhali", "habari"),
        "fr" => ("s'il vous plaît", "merci", "bonjour"),
        "pt" => ("por favor", "por favor", "bom dia"),
        "es" => ("por favor", "por favor", "buenos días"),
        "id" => ("tolong", "ya", "halo"),
        "hi" => ("please", "please", "namaste"),
        _ => ("please", "pls", "hi"),
    }
}

fn ends_in_mark(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_punctuation())
}

/// A word behind free text would be part of it.
fn polite_end(line: &Line, language: &str) -> Option<String> {
    let free = ["name", "reason", "query", "supplier", "value", "text", "place"];
    let named = match &line.expected {
        Expected::Command { slots, .. } => slots.keys().any(|slot| free.contains(&slot.as_str())),
        Expected::Question | Expected::Nothing => false,
    };
    (!named && !ends_in_mark(&line.text)).then(|| format!("{} {}", line.text, courtesy(language).1))
}

fn capitalised(text: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first + letters.as_str()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The places of words that survive a slip: long ones that no slot repeats.
fn slippery(line: &Line) -> Vec<usize> {
    let told = match &line.expected {
        Expected::Command { slots, .. } => slots.values().cloned().collect::<Vec<_>>().join("_"),
        Expected::Question | Expected::Nothing => String::new(),
    };
    let words = line.text.split(' ').enumerate();
    let long = words.filter(|(_, word)| {
        word.chars().count() >= SLIP_CHARS_MIN
            && word.chars().all(|c| c.is_ascii_alphabetic())
            && !told.contains(&word.to_lowercase())
    });
    long.map(|(place, _)| place).collect()
}

/// The sentence with one of its long words changed.
fn slip(line: &Line, seed: usize, change: impl Fn(&[char]) -> Vec<char>) -> Option<String> {
    let places = slippery(line);
    let place = *places.get((line.text.len() + seed) % places.len().max(1))?;
    let words = line.text.split(' ').enumerate();
    let changed = words.map(|(at, word)| {
        if at != place {
            return word.to_owned();
        }
        let letters: Vec<char> = word.chars().collect();
        change(&letters).into_iter().collect()
    });
    Some(changed.collect::<Vec<_>>().join(" "))
}

fn swapped(line: &Line) -> Option<String> {
    let at = 2 + line.text.len() % 3;
    slip(line, 0, |letters| {
        let mut letters = letters.to_vec();
        letters.swap(at, at + 1);
        letters
    })
}

fn dropped(line: &Line) -> Option<String> {
    let at = 2 + line.text.len() % 4;
    slip(line, 1, |letters| {
        let mut letters = letters.to_vec();
        letters.remove(at);
        letters
    })
}

fn doubled(line: &Line) -> Option<String> {
    let at = 2 + line.text.len() % 4;
    slip(line, 2, |letters| {
        let mut letters = letters.to_vec();
        letters.insert(at, letters[at]);
        letters
    })
}

/// "50,000" as "50000", and "50k" as "50000".
fn plain_figures(line: &Line) -> Option<String> {
    let words = line.text.split(' ').map(|word| {
        let digits = word.trim_end_matches(['k', 'K']);
        let is_short = digits.len() + 1 == word.len() && digits.parse::<u32>().is_ok();
        if is_short {
            return format!("{digits}000");
        }
        let bare = word.replace(',', "");
        let is_grouped =
            word.contains(',') && !word.ends_with(',') && bare.chars().all(|c| c.is_ascii_digit());
        if is_grouped { bare } else { word.to_owned() }
    });
    let text = words.collect::<Vec<_>>().join(" ");
    (text != line.text).then_some(text)
}

/// The first number up to twelve as a word; an order is called by its digits.
fn in_words(line: &Line) -> Option<String> {
    let words: Vec<&str> = line.text.split(' ').collect();
    let (place, word) = words.iter().enumerate().find_map(|(place, word)| {
        let number: usize = word.parse().ok()?;
        let word = WORDS.get(number).filter(|word| !word.is_empty())?;
        // "Rice 5 kg": a size is not spelled out.
        let sized = words.get(place + 1).is_some_and(|next| ["kg", "l", "ml", "g"].contains(next));
        (!sized).then_some((place, *word))
    })?;
    let mut changed = words;
    changed[place] = word;
    Some(changed.join(" "))
}

/// The digits of another script.
fn in_script(line: &Line, zero: char) -> Option<String> {
    let other = |c: char| match c.to_digit(10) {
        Some(digit) if c.is_ascii_digit() => char::from_u32(u32::from(zero) + digit).unwrap(),
        _ => c,
    };
    let text: String = line.text.chars().map(other).collect();
    (text != line.text).then_some(text)
}

/// Marks that nobody sees, where a keyboard or a copy leaves them.
fn hidden(line: &Line) -> String {
    let mut letters: Vec<char> = line.text.chars().collect();
    letters.insert(letters.len() / 2, '\u{200b}');
    letters.insert(0, '\u{feff}');
    letters.into_iter().collect()
}
