//! Text that can be printed: emoji become their names, control characters and what no font has
//! become something visible. Absent on purpose: any change to text that prints as it is.

use crate::fonts::Fonts;
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a character that no font has.
const UNKNOWN: char = '\u{fffd}';

/// The text to print; none when it prints as it is.
pub(crate) fn printable(text: &str, fonts: &Fonts) -> Option<String> {
    if text.chars().all(|character| is_plain(character) || prints(character, fonts)) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        if cluster.chars().all(|character| is_plain(character) || prints(character, fonts)) {
            out.push_str(cluster);
        } else if let Some(emoji) = emojis::get(cluster) {
            let name = emoji.name();
            // A sign with a picture form, such as ©, is printed as the sign it is.
            let sign = cluster.trim_end_matches('\u{fe0f}');
            if sign.chars().count() == 1 && sign.chars().all(|sign| prints(sign, fonts)) {
                out.push_str(sign);
            } else {
                out.push('[');
                out.push_str(name);
                out.push(']');
            }
        } else {
            out.extend(cluster.chars().filter_map(|character| stand_in(character, fonts)));
        }
    }
    Some(out)
}

/// What every document is full of, decided without asking a font.
fn is_plain(character: char) -> bool {
    matches!(character, ' '..='~' | '\n' | '\t' | '\u{a0}'..='\u{ff}')
}

fn prints(character: char, fonts: &Fonts) -> bool {
    !character.is_control() && !turns(character) && fonts.cover(character)
}

/// Whether it makes the text after it run the other way: a name could pass for another one.
fn turns(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn stand_in(character: char, fonts: &Fonts) -> Option<char> {
    match character {
        '\r' => None,
        // Marks that only say how to join or turn what is around them.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => None,
        character if is_plain(character) || prints(character, fonts) => Some(character),
        _ => Some(UNKNOWN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_gets_a_stand_in() {
        let fonts = Fonts::new();
        let cases = [
            ("Blue scarf, 2 × 5,000", None),
            ("Société Générale — Ελλάδα, Кофе", None),
            ("قهوة", None),
            ("कॉफ़ी", None),
            ("ቡና", None),
            ("咖啡 コーヒー 커피", None),
            ("Thanks 😀!", Some("Thanks [grinning face]!")),
            ("👩‍🌾 from 🇺🇬", Some("[woman farmer] from [flag: Uganda]")),
            ("👍🏾", Some("[thumbs up: medium-dark skin tone]")),
            ("© and ©\u{fe0f}", Some("© and ©")),
            ("bell\u{7}\u{0} \u{1b}[31m", Some("bell\u{fffd}\u{fffd} \u{fffd}[31m")),
            ("a\r\nb", Some("a\nb")),
            ("evil\u{202e}fdp", Some("evilfdp")),
            ("ཀ", Some("\u{fffd}")),
        ];
        for (text, expected) in cases {
            assert_eq!(printable(text, &fonts).as_deref(), expected, "{text:?}");
        }
    }
}
