//! Millions of generated messages through the reader: none may stop it, none of a customer's may
//! become a command of the shop, and none may take longer than the bar.

use crate::generate::Generator;
use crate::shop::Shop;
use crate::{heard, used};
use mercury_domain::access::Role;
use mercury_domain::command::Command;
use mercury_domain::ids::{OrderNumber, ProductId};
use mercury_domain::phrase::{Expecting, Heard, Listener};
use std::hint::black_box;
use std::time::Duration;

/// A longer parse is a finding.
const LONGEST: Duration = Duration::from_millis(5);
/// A parse that took long is timed so often again: a cold cache may have been in its way.
const AGAIN: usize = 5;
/// So many of the longest are shown, each cut to so many characters.
const LONGEST_SHOWN: usize = 5;
const CHARS_SHOWN: usize = 80;

/// What was found to take long when it is said over and over, and what might.
const REPEATED: [&str; 14] = [
    "\u{662}\u{664} lango",
    "0 rice",
    "2 sugar",
    "lango",
    "sugar",
    "order 1001",
    "cancel order 1001",
    "1001",
    "elfu",
    "3 lakh",
    "yes",
    "no, 3",
    "kesho saa tisa",
    "INV-2026-00001",
];
/// The longest message that is read at all.
const READ_CHARS_MAX: usize = mercury_domain::phrase::READ_CHARS_MAX;

/// Reads messages that say one thing over and over, and how many of them take too long.
pub(crate) fn repeated(products: usize) -> u64 {
    let shop = Shop::of(products);
    let mut took: Vec<(Duration, String)> = Vec::new();
    for words in REPEATED {
        let text: String =
            format!("{words} ").repeat(READ_CHARS_MAX).chars().take(READ_CHARS_MAX).collect();
        for role in [Role::Owner, Role::Customer] {
            took.push((timed(&text, &shop.listener(role)).0, text.clone()));
        }
    }
    took.sort_by_key(|(took, _)| std::cmp::Reverse(*took));
    println!("{} messages that say one thing over and over", took.len());
    let findings = took.iter().filter(|(took, _)| *took > LONGEST).count();
    took.truncate(LONGEST_SHOWN);
    show(&took);
    println!("  {findings} findings");
    u64::try_from(findings).unwrap_or(u64::MAX)
}

/// Reads so many messages, says what it found, and how many findings there are.
pub(crate) fn measure(count: u64, seed: u64, products: usize) -> u64 {
    let shop = Shop::of(products);
    let (owner, waiting) = (shop.listener(Role::Owner), waiting());
    let customer = shop.listener(Role::Customer);
    // Words of languages and catalogue are worked out once.
    black_box(heard("sugar", &owner));
    let mut generator = Generator::new(seed);
    let mut longest: Vec<(Duration, String)> = Vec::new();
    let mut findings = 0_u64;
    let begun = used();
    for _ in 0..count {
        let text = generator.text();
        let is_customer = generator.flip();
        let of = if is_customer { customer } else { owner };
        let expecting = generator.pick(&waiting).flatten();
        let (took, heard) = timed(&text, &Listener { expecting: expecting.as_ref(), ..of });
        if is_customer && is_shops(&heard) {
            eprintln!("a customer's words became a command of the shop: {text:?}");
            findings += 1;
        }
        let is_full = longest.len() == LONGEST_SHOWN;
        if !is_full || longest.last().is_some_and(|(least, _)| took > *least) {
            let place = longest.partition_point(|(other, _)| *other >= took);
            longest.insert(place, (took, text));
            longest.truncate(LONGEST_SHOWN);
        }
    }
    let spent = used().saturating_sub(begun);
    findings += u64::from(longest.first().is_some_and(|(took, _)| *took > LONGEST));
    println!("{count} generated messages with seed {seed} among {products} products in {spent:?}");
    show(&longest);
    println!("  {findings} findings");
    findings
}

fn show(longest: &[(Duration, String)]) {
    for (took, text) in longest {
        let shown: String = text.chars().take(CHARS_SHOWN).collect();
        println!("  among the longest {took:?} of {} bytes: {shown:?}", text.len());
    }
}

/// What conversations may wait for.
fn waiting() -> Vec<Option<Expecting>> {
    vec![
        None,
        Some(Expecting::OrderYes { cart_version: 1 }),
        Some(Expecting::Which { product: ProductId::new(2), quantity: 2 }),
        Some(Expecting::Meant {
            words: "zuke".to_owned(),
            near: vec![ProductId::new(2), ProductId::new(3)],
            text: "stock zuke".to_owned(),
        }),
        Some(Expecting::PaymentAccount { number: OrderNumber(1), amount: None, reference: None }),
    ]
}

/// What was heard and how long it took, the shortest of several tries when it took long.
fn timed(text: &str, listener: &Listener<'_>) -> (Duration, Heard) {
    let once = || {
        let begun = used();
        let heard = heard(text, listener);
        (used().saturating_sub(begun), heard)
    };
    let (took, heard) = once();
    if took <= LONGEST / 2 {
        return (took, heard);
    }
    let again = (0..AGAIN).map(|_| once().0).min().unwrap_or(took);
    (took.min(again), heard)
}

fn is_shops(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(Command::Shop(_)) | Heard::Several(_) | Heard::Answer { .. })
}
