//! What is asked about words nobody knew, and what was learnt of them.

use super::{bubble, button, with_buttons};
use domain::alias::{ALIASES_MAX, Meaning};
use domain::catalog::{Catalog, Product};
use domain::language::Language;
use domain::ledger::chart::Chart;
use domain::message::{BUTTONS_MAX, Bubble};
use domain::phrase::tap::Tap;

/// A list is cut before it fills a message of WhatsApp.
const LISTED_CHARS_MAX: usize = 3_200;

/// Asks which product words mean, with what is near; the answer is remembered.
pub fn which(language: Language, words: &str, near: &[&Product]) -> Bubble {
    let names: Vec<&str> = near.iter().map(|product| product.name.as_str()).collect();
    let shown = near.iter().take(BUTTONS_MAX);
    let buttons = shown.map(|product| button(&Tap::Meant(product.id), &product.name)).collect();
    with_buttons(said!(language, "learning/which", words, near = names), buttons)
}

/// Asks what money was spent on or earned with, where words for it are not known; the answer is
/// remembered. `some` are examples.
pub fn which_account(language: Language, words: &str, some: &str) -> Bubble {
    bubble(said!(language, "learning/which_account", words, some))
}

/// Words mean something from now on; `before` is what they meant until now.
pub fn learnt(language: Language, words: &str, name: &str, before: Option<&str>) -> Bubble {
    bubble(match before {
        Some(before) => said!(language, "learning/replaced", words, name, before),
        None => said!(language, "learning/learnt", words, name),
    })
}

/// There is no room for more words.
pub fn full(language: Language, words: &str) -> Bubble {
    bubble(said!(language, "learning/full", words, most = ALIASES_MAX))
}

/// What the shop has taught, product by product, then account by account.
pub fn list(language: Language, catalog: &Catalog, chart: &Chart) -> Bubble {
    let aliases = catalog.aliases();
    if aliases.is_empty() {
        return bubble(said!(language, "learning/none"));
    }
    let products = catalog
        .everything()
        .map(|product| (Meaning::Product(product.id), product.name.as_str(), product.is_archived));
    let accounts = chart.accounts().iter();
    let accounts =
        accounts.map(|account| (Meaning::Account(account.code), account.name.as_str(), false));
    let (mut lines, mut length, mut shown) = (Vec::new(), 0, 0);
    for (means, name, gone) in products.chain(accounts) {
        let of_it = aliases.iter().filter(|alias| alias.means == means);
        let words: Vec<String> = of_it.map(|alias| format!("\"{}\"", alias.words)).collect();
        let (count, words) = (words.len(), words.join(", "));
        length += name.chars().count() + words.chars().count();
        if count == 0 || length > LISTED_CHARS_MAX {
            continue;
        }
        shown += count;
        lines.push(part!(name, words, gone));
    }
    let more = aliases.len().saturating_sub(shown);
    bubble(said!(language, "learning/list", lines, more))
}

/// Words mean nothing any more.
pub fn forgotten(language: Language, words: &str, name: &str) -> Bubble {
    bubble(said!(language, "learning/forgotten", words, name))
}

/// Words were never learnt.
pub fn unknown(language: Language, words: &str) -> Bubble {
    bubble(said!(language, "learning/unknown", words))
}

/// What a product is called, offered or not, or an account.
pub fn name_of<'a>(catalog: &'a Catalog, chart: &'a Chart, means: Meaning) -> &'a str {
    match means {
        Meaning::Product(id) => {
            let found = catalog.everything().find(|product| product.id == id);
            found.map_or("", |product| product.name.as_str())
        }
        Meaning::Account(code) => chart.account(code).map_or("", |account| account.name.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::alias::Alias;
    use domain::ids::ProductId;

    #[test]
    fn a_long_list_says_how_many_more_there_are() {
        let kind = domain::catalog::ProductKind::Stockable;
        let product = |id: u128| Product {
            id: ProductId::new(id),
            name: format!("Product {id}"),
            aliases: Vec::new(),
            category: String::new(),
            description: String::new(),
            kind,
            variants: Vec::new(),
            is_vat_exempt: false,
            is_archived: false,
        };
        let alias = |id: u128| Alias {
            words: format!("{id:0>40}"),
            means: Meaning::Product(ProductId::new(id)),
        };
        let catalog = Catalog::new((1..=200).map(product).collect());
        let catalog = catalog.calling((1..=200).map(alias).collect());
        let text = list(Language::En, &catalog, &Chart::default()).text;
        assert!(text.chars().count() < 4_000, "{}", text.chars().count());
        let lines = text.lines().filter(|line| line.starts_with('•')).count();
        assert!(text.contains(&format!("and {} more", 200 - lines)), "{text}");
    }
}
