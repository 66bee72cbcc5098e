//! What a file's sender calls it, as S3 gives it back: metadata is ASCII on the wire, so a name with
//! other letters comes in the encoded words of mail.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The name in a value of metadata; what can't be read stays as it is.
pub(super) fn decoded(value: &str) -> String {
    let mut name = String::new();
    let mut was_encoded = true;
    for word in value.split(' ') {
        let letters = encoded_word(word);
        // Between two encoded words a space only separates them.
        if !(was_encoded && letters.is_some() || name.is_empty()) {
            name.push(' ');
        }
        was_encoded = letters.is_some();
        name.push_str(letters.as_deref().unwrap_or(word));
    }
    name
}

/// The letters of `=?UTF-8?B?...?=` or `=?UTF-8?Q?...?=`.
fn encoded_word(word: &str) -> Option<String> {
    let (charset, rest) = word.strip_prefix("=?")?.strip_suffix("?=")?.split_once('?')?;
    let (encoding, text) = rest.split_once('?')?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let bytes = match encoding {
        "B" | "b" => STANDARD.decode(text).ok()?,
        "Q" | "q" => quoted(text)?,
        _ => return None,
    };
    String::from_utf8(bytes).ok()
}

fn quoted(text: &str) -> Option<Vec<u8>> {
    let mut parts = text.split('=');
    let plain = |part: &str| part.replace('_', " ").into_bytes();
    let mut bytes = plain(parts.next()?);
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(plain(rest));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_in_their_letters() {
        for (value, name) in [
            ("My recipes.pdf", "My recipes.pdf"),
            (
                "=?UTF-8?B?UmVjZXR0ZXMgw6AgbGEgY3LDqG1lLnBkZg==?=",
                "Recettes \u{e0} la cr\u{e8}me.pdf",
            ),
            ("=?utf-8?Q?Cr=C3=A8me_br=C3=BBl=C3=A9e.mp4?=", "Cr\u{e8}me br\u{fb}l\u{e9}e.mp4"),
            ("=?UTF-8?Q?a=C3=A9?= =?UTF-8?Q?b?= c", "a\u{e9}b c"),
            ("=?latin1?Q?=E9?=", "=?latin1?Q?=E9?="),
            ("=?UTF-8?Q?=C3?=", "=?UTF-8?Q?=C3?="),
            ("=?UTF-8?Q?=\u{e9}?=", "=?UTF-8?Q?=\u{e9}?="),
            ("", ""),
        ] {
            assert_eq!(decoded(value), name);
        }
    }
}
