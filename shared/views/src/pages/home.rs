//! The start page of the local shop: what runs here and what to try first. Absent on AWS.

use super::links::Links;
use super::picture;
use askama::Template;
use domain::shop::Shop;

/// The start page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/home.html")]
pub struct HomePage {
    /// The shops that can be visited.
    pub shops: Vec<HomeShop>,
    /// The page with the two phones.
    pub chat_href: String,
}

/// A shop that can be visited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeShop {
    /// Its name.
    pub name: String,
    /// One sentence under the name.
    pub tagline: String,
    /// One or two letters for its round sign.
    pub initials: String,
    /// Its catalogue.
    pub href: String,
    /// Its order form.
    pub order_form_href: String,
    /// Its order status page.
    pub orders_href: String,
    /// The code of its currency.
    pub currency: &'static str,
}

impl HomeShop {
    /// A row for `shop`.
    pub fn new(shop: &Shop) -> Self {
        let links = Links::new(&shop.slug);
        Self {
            name: shop.name.clone(),
            tagline: shop.tagline.clone(),
            initials: picture::initials(&shop.name),
            href: links.catalogue(),
            order_form_href: links.order_form(),
            orders_href: links.orders(),
            currency: shop.currency.code(),
        }
    }
}
