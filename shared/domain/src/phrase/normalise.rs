//! One spelling for what people type: compatibility forms, digits of other scripts, and marks
//! that nobody sees. Case is kept, for reasons and notes go back to people as they were written.

use crate::message::TEXT_CHARS_MAX;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// The zero of every script whose digits follow it in order.
const ZEROS: [char; 20] = [
    '\u{0660}', '\u{06F0}', '\u{07C0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}',
    '\u{0BE6}', '\u{0C66}', '\u{0CE6}', '\u{0D66}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}',
    '\u{17E0}', '\u{1810}', '\u{1B50}', '\u{A9D0}',
];

/// The text in one spelling, at most [`TEXT_CHARS_MAX`] characters of it.
pub(super) fn clean(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().take(TEXT_CHARS_MAX).filter(|c| !is_hidden(*c)).collect();
    }
    text.chars()
        .take(TEXT_CHARS_MAX)
        .filter(|c| !is_hidden(*c))
        .nfkc()
        .filter(|c| !is_hidden(*c))
        .map(plain)
        .take(TEXT_CHARS_MAX)
        .collect()
}

/// A word without its accents: "três" and "tres" are one.
pub(crate) fn unaccented(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    // Only those of Latin letters: in other scripts a mark is a vowel.
    let marks = '\u{300}'..='\u{36f}';
    Cow::Owned(word.nfd().filter(|c| !marks.contains(c)).nfc().collect())
}

fn plain(c: char) -> char {
    match c {
        '‘' | '’' | 'ʼ' | '`' | '´' => '\'',
        '“' | '”' | '„' | '«' | '»' | '‹' | '›' => '"',
        '×' => 'x',
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '،' => ',',
        '؟' => '?',
        '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
        other => digit(other).unwrap_or(other),
    }
}

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| {
        let distance = u32::from(c).checked_sub(u32::from(*zero))?;
        (distance < 10).then_some(distance)
    })?;
    char::from_digit(value, 10)
}

/// Marks that change how a text looks but not what it says; some turn "21" into "12" on a screen.
fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control() && !matches!(c, '\n' | '\t');
    }
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e01ef}')
        || (c.is_control() && c != '\u{85}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        let cases = [
            ("plain", "plain"),
            ("２ ＳＵＧＡＲ", "2 SUGAR"),
            ("٢٤٠٠٠ और २४", "24000 और 24"),
            ("can\u{200b}cel\u{202e} 12\u{feff}", "cancel 12"),
            ("don’t “say”", "don't \"say\""),
            ("2×sugar – ok", "2xsugar - ok"),
            ("a\u{0}\u{7}b\nc", "ab\nc"),
            ("👍🏽", "👍"),
        ];
        for (raw, expected) in cases {
            assert_eq!(clean(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn never_longer_than_a_message() {
        assert_eq!(clean(&"x".repeat(9_000)).len(), TEXT_CHARS_MAX);
        // One character of this kind becomes eighteen.
        assert_eq!(clean(&"\u{fdfa}".repeat(4_096)).chars().count(), TEXT_CHARS_MAX);
    }
}
