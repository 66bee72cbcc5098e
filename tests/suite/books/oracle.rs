//! Exported books, read by hledger and beancount: they know nothing of ours and must come to the
//! same figures, to the last unit. `tests/bench/run --books` does it with more seeds.

use domain::money::Currency;
use kit::books::{RandomShop, beancount_agrees, hledger_agrees};

const ENTRIES: usize = 2_000;

fn shops() -> [(RandomShop, Currency); 2] {
    let shop = |seed| RandomShop::lived(seed, ENTRIES);
    [(shop(20_261_121), Currency::Ugx), (shop(20_261_122), Currency::Kes)]
}

#[test]
fn hledger_comes_to_the_same_figures() {
    for (shop, currency) in shops() {
        let figures = hledger_agrees(&shop, currency);
        assert!(figures > 700, "{figures} figures");
    }
}

#[test]
fn beancount_agrees_with_every_account_at_every_months_end() {
    for (shop, currency) in shops() {
        let balances = beancount_agrees(&shop, currency);
        assert!(balances > 300, "{balances} balances");
    }
}
