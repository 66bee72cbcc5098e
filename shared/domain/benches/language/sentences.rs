//! How long sentences take that people write every day.

use crate::shop::Shop;
use crate::{heard, used};
use mercury_domain::access::Role;
use std::hint::black_box;

const ROUNDS: usize = 1_000;
const CUSTOMER_SAYS: [&str; 12] = [
    "hello",
    "habari, mna sukari?",
    "catalogue",
    "2 sugar",
    "2 sugar and a soap",
    "do you have phone chargers",
    "remove soap",
    "make it 3 milk please",
    "show cart",
    "checkout",
    "where is my order",
    "what is the weather like tomorrow",
];
const OWNER_SAYS: [&str; 12] = [
    "orders",
    "order 1001 paid 24,000 cash",
    "order 1001 paid 24k mobile money ref QX123",
    "change order 1001 to dispatched",
    "cancel order 1001 out of stock",
    "order 1001",
    "stock sugar",
    "help",
    "add transport expense 50k cash",
    "send me this month's profit and loss",
    "bought 20 sugar at 3,800 from Nile Wholesale on credit",
    "ongeza gharama ya usafiri elfu hamsini taslimu",
];

/// Reads them over and over, and prints what one takes.
pub(crate) fn measure(products: usize) {
    let shop = Shop::of(products);
    let (customer, owner) = (shop.listener(Role::Customer), shop.listener(Role::Owner));
    let begun = used();
    black_box(heard("sugar", &customer));
    let prepared = used().saturating_sub(begun);
    let of_customer = CUSTOMER_SAYS.iter().map(|text| (*text, &customer));
    let said: Vec<_> = of_customer.chain(OWNER_SAYS.iter().map(|text| (*text, &owner))).collect();
    let mut times = Vec::with_capacity(ROUNDS * said.len());
    let all = used();
    for (text, listener) in said.iter().cycle().take(ROUNDS * said.len()) {
        let begun = used();
        black_box(heard(black_box(text), listener));
        times.push(used().saturating_sub(begun));
    }
    let all = used().saturating_sub(all);
    times.sort_unstable();
    let at = |hundredth: usize| times[(times.len() - 1) * hundredth / 100];
    println!("{} sentences among {products} products", times.len());
    println!("  p50 {:?}, p99 {:?}, longest {:?}", at(50), at(99), at(100));
    let count = u128::try_from(times.len()).unwrap();
    let in_a_second = count * 1_000_000 / all.as_micros().max(1);
    println!("  {in_a_second} in a second of one core; words worked out once in {prepared:?}");
}
