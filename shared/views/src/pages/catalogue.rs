//! The catalogue: categories, search, and the grid of products.

use super::card::ProductCard;
use super::chrome::Chrome;
use super::links::Links;
use askama::Template;
use domain::catalog::{Catalog, Product};
use domain::ids::{ProductId, Sku};
use std::collections::BTreeSet;

/// Cards on one page: six rows of four on a desktop, twelve of two on a phone.
pub const CARDS_PER_PAGE: usize = 24;
/// Page links on either side of the current one.
const PAGES_AROUND: usize = 2;

/// The catalogue's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/catalogue.html")]
pub struct CataloguePage {
    /// Header and footer; its `query` is the search.
    pub chrome: Chrome,
    /// Whether this is the shop's front: nothing asked, first page.
    pub is_front: bool,
    /// The category asked for.
    pub category: Option<String>,
    /// Links to all products and to each category.
    pub chips: Vec<Chip>,
    /// How many products were found, over all pages.
    pub found: usize,
    /// This page's products.
    pub cards: Vec<ProductCard>,
    /// Searches that find something, when this one does not.
    pub suggestions: Vec<Suggestion>,
    /// How customers can pay.
    pub payment_methods: Vec<String>,
    /// The way to the other pages; empty when there is one.
    pub pages: Vec<PageLink>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A link to a category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// The category; none for all products.
    pub name: Option<String>,
    /// The listing.
    pub href: String,
    /// Whether it is the one shown.
    pub is_current: bool,
}

/// Another search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its words.
    pub text: String,
    /// The listing.
    pub href: String,
}

/// A link to a page of a long listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageLink {
    /// Pages left out.
    Gap,
    /// A page.
    Page {
        /// Its number, from 1.
        number: usize,
        /// The listing.
        href: String,
        /// Whether it is the one shown.
        is_current: bool,
    },
}

/// What the address asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    /// `?category=`.
    pub category: Option<&'a str>,
    /// `?q=`.
    pub query: &'a str,
    /// `?page=`, from 1; a page past the end shows the last.
    pub page: usize,
}

impl CataloguePage {
    /// The page of what was `found` for `asked`, best first. `did_you_mean` are searches that
    /// find something; `free` answers how many pieces of a unit are free, none for what is not
    /// counted; what is `bookable` goes into no cart.
    pub fn new(
        mut chrome: Chrome,
        catalog: &Catalog,
        asked: Asked<'_>,
        found: &[&Product],
        did_you_mean: &[String],
        free: impl Fn(&Sku) -> Option<u32>,
        bookable: &BTreeSet<ProductId>,
    ) -> Self {
        let links = chrome.links.clone();
        let last = found.len().div_ceil(CARDS_PER_PAGE).max(1);
        let page = asked.page.clamp(1, last);
        let listing = |page| links.listing(asked.category, asked.query, page);
        let back = listing(page);
        asked.query.clone_into(&mut chrome.query);
        let shown = found.iter().skip((page - 1) * CARDS_PER_PAGE).take(CARDS_PER_PAGE);
        Self {
            is_front: asked.category.is_none() && asked.query.is_empty() && page == 1,
            category: asked.category.map(str::to_owned),
            chips: chips(&links, catalog, asked),
            found: found.len(),
            cards: shown
                .map(|product| ProductCard::new(&links, product, &back, &free, bookable))
                .collect(),
            suggestions: did_you_mean.iter().map(|text| suggestion(&links, text)).collect(),
            payment_methods: Vec::new(),
            pages: page_links(page, last, listing),
            previous: (page > 1).then(|| listing(page - 1)),
            next: (page < last).then(|| listing(page + 1)),
            chrome,
        }
    }
}

fn chips(links: &Links, catalog: &Catalog, asked: Asked<'_>) -> Vec<Chip> {
    let each = catalog.categories().into_iter().map(Some);
    std::iter::once(None)
        .chain(each)
        .map(|name| Chip {
            name: name.map(str::to_owned),
            // Another category ends a search: most have nothing of what was searched for.
            href: links.listing(name, "", 1),
            is_current: name == asked.category && (name.is_some() || asked.query.is_empty()),
        })
        .collect()
}

fn suggestion(links: &Links, text: &str) -> Suggestion {
    Suggestion { text: text.to_owned(), href: links.listing(None, text, 1) }
}

/// The first, the last, and the pages around the current one.
fn page_links(current: usize, last: usize, listing: impl Fn(usize) -> String) -> Vec<PageLink> {
    if last == 1 {
        return Vec::new();
    }
    let mut pages = Vec::new();
    for number in 1..=last {
        if number == 1 || number == last || number.abs_diff(current) <= PAGES_AROUND {
            let href = listing(number);
            pages.push(PageLink::Page { number, href, is_current: number == current });
        } else if pages.last() != Some(&PageLink::Gap) {
            pages.push(PageLink::Gap);
        }
    }
    pages
}
