//! The last part of an address that says something, until when it holds, and by a tag of the stage's
//! key that we said so. Deliberately absent: what it says, and whether that is still so.

use domain::ids::crockford;
use domain::time::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// Seconds until 3058 in base 32.
pub(crate) const UNTIL_CHARS: usize = 7;
/// 125 bits of the tag.
const TAG_CHARS: usize = 25;

/// Why a text is no link of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unsigned {
    /// It has not the shape of one.
    Shapeless,
    /// It says this, and its tag is not ours: guessed, or changed on its way.
    Forged(String),
}

/// What is said, with until when and the tag. A tag for one purpose is none for another.
pub(crate) fn sign(key: &Secret, purpose: &str, said: &str, until: Timestamp) -> String {
    let until = until_text(until);
    let tag = tag(key, purpose, said, &until);
    format!("{said}{until}{tag}")
}

/// What a token says in its first so many characters, and until when.
pub(crate) fn read(
    key: &Secret,
    purpose: &str,
    token: &str,
    chars: usize,
) -> Result<(String, Timestamp), Unsigned> {
    let (said, rest) = token.split_at_checked(chars).ok_or(Unsigned::Shapeless)?;
    let (until, given) = rest.split_at_checked(UNTIL_CHARS).ok_or(Unsigned::Shapeless)?;
    let expected = tag(key, purpose, said, until);
    if !bool::from(expected.as_bytes().ct_eq(given.as_bytes())) {
        return Err(Unsigned::Forged(said.to_owned()));
    }
    let until = until_of(until).ok_or(Unsigned::Shapeless)?;
    Ok((said.to_owned(), until))
}

/// A moment to the second, as links write it.
pub(crate) fn until_text(until: Timestamp) -> String {
    number_text(u64::try_from(until.seconds()).unwrap_or(0))
}

/// The moment whose text this is; none of a text that is none.
pub(crate) fn until_of(text: &str) -> Option<Timestamp> {
    let seconds = i64::try_from(number_of(text)?).ok()?;
    Some(Timestamp::from_millis(seconds.checked_mul(1_000)?))
}

/// A number in seven characters, the lowest five bits first.
pub(crate) fn number_text(number: u64) -> String {
    crockford(u128::from(number), UNTIL_CHARS)
}

/// The number whose text this is.
pub(crate) fn number_of(text: &str) -> Option<u64> {
    let digit = |byte: u8| {
        let character = char::from(byte).to_string();
        (0..32_u64).find(|digit| crockford(u128::from(*digit), 1) == character)
    };
    text.bytes().rev().try_fold(0_u64, |sum, byte| sum.checked_mul(32)?.checked_add(digit(byte)?))
}

fn tag(key: &Secret, purpose: &str, said: &str, until: &str) -> String {
    link_tag(key, &format!("{purpose}\n{said}\n{until}"))
}

/// The tag of what a link says. What it is for comes first: another use of the key makes other tags.
pub(crate) fn link_tag(key: &Secret, said: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("HMAC takes keys of any length");
    mac.update(said.as_bytes());
    let digest = mac.finalize().into_bytes();
    let bits = digest.iter().take(16).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    crockford(bits, TAG_CHARS)
}
