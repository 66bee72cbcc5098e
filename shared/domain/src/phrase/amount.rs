//! The digits of an amount: which marks group them and which part them, by the currency of the shop.
//! A figure with two readings has none.

use crate::money::Currency;

/// Whole and decimal digits of an amount. One separator with three digits behind it groups only
/// where the currency's home groups with it: elsewhere it could be either.
pub(super) fn split_amount(
    digits: &str,
    shop: Currency,
    multiplied: bool,
) -> Option<(String, String)> {
    let (group, _) = shop.separators();
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain(digits) {
        return Some((digits.to_owned(), String::new()));
    }
    if shop == Currency::Inr && is_grouped_in_lakhs(digits) {
        return (!multiplied).then(|| (digits.replace(',', ""), String::new()));
    }
    let last = digits.rfind(['.', ','])?;
    let separator = digits[last..].chars().next()?;
    let other = if separator == '.' { ',' } else { '.' };
    let (head, tail) = (&digits[..last], &digits[last + 1..]);
    if is_grouped(digits, separator) {
        let groups = digits.matches(separator).count();
        let clear = groups > 1 || separator == group || shop.exponent() == 0;
        // "1.250m" may be a million and a quarter or a thousand millions.
        return (clear && !multiplied).then(|| (digits.replace(separator, ""), String::new()));
    }
    if separator == group && !multiplied {
        // "24,00" in shillings is a slip for 24,000 or a habit from elsewhere.
        return None;
    }
    let whole = if is_grouped(head, other) { head.replace(other, "") } else { head.to_owned() };
    let decimals_max = if multiplied { 3 } else { 2 };
    (plain(&whole) && plain(tail) && tail.len() <= decimals_max && tail.len() != 3)
        .then(|| (whole, tail.to_owned()))
}

/// Whether the digits stand in groups of three: "24,000", "1,200,000".
pub(super) fn is_grouped(digits: &str, separator: char) -> bool {
    let mut groups = digits.split(separator);
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().is_some_and(|text| (1..=3).contains(&text.len()) && plain(text));
    let mut rest = groups.peekable();
    first && rest.peek().is_some() && rest.all(|text| text.len() == 3 && plain(text))
}

/// Whether the digits stand as India groups them: "1,50,000".
fn is_grouped_in_lakhs(digits: &str) -> bool {
    let groups: Vec<&str> = digits.split(',').collect();
    let plain = groups.iter().all(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    match groups.as_slice() {
        [first, middle @ .., last] if !middle.is_empty() => {
            let pairs = middle.iter().all(|text| text.len() == 2);
            plain && pairs && (1..=2).contains(&first.len()) && last.len() == 3
        }
        _ => false,
    }
}
