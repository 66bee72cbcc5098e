//! The addresses of a shop's pages and forms, spelled once.

use domain::ids::{DocumentId, FileId, OrderNumber, ProductId, ResourceId, Slug};
use domain::time::BusinessDay;
use form_urlencoded::Serializer;

/// Addresses below one shop, as in `/s/kilima/cart`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    base: String,
}

impl Links {
    /// The addresses of the shop with this slug.
    pub fn new(slug: &Slug) -> Self {
        Self { base: format!("/s/{slug}") }
    }

    /// The catalogue.
    pub fn catalogue(&self) -> String {
        format!("{}/", self.base)
    }

    /// The catalogue narrowed to a category, a search and a page; page 1 and empty parts are left out.
    pub fn listing(&self, category: Option<&str>, query: &str, page: usize) -> String {
        let mut asked = Serializer::new(String::new());
        if let Some(category) = category {
            asked.append_pair("category", category);
        }
        if !query.is_empty() {
            asked.append_pair("q", query);
        }
        if page > 1 {
            asked.append_pair("page", &page.to_string());
        }
        let asked = asked.finish();
        if asked.is_empty() { self.catalogue() } else { format!("{}/?{asked}", self.base) }
    }

    /// A product's page.
    pub fn product(&self, id: ProductId) -> String {
        format!("{}/p/{id}", self.base)
    }

    /// The cart.
    pub fn cart(&self) -> String {
        format!("{}/cart", self.base)
    }

    /// Form: `sku`, `quantity`, `back`.
    pub fn cart_add(&self) -> String {
        format!("{}/cart/add", self.base)
    }

    /// Form: `sku`, `quantity`.
    pub fn cart_change(&self) -> String {
        format!("{}/cart/change", self.base)
    }

    /// Form: `sku`.
    pub fn cart_remove(&self) -> String {
        format!("{}/cart/remove", self.base)
    }

    /// The checkout page, and its form: `key`, `name`, `phone`, `note`.
    pub fn checkout(&self) -> String {
        format!("{}/checkout", self.base)
    }

    /// The page that asks for an order number, and its form: `number`, `digits`.
    pub fn orders(&self) -> String {
        format!("{}/orders", self.base)
    }

    /// An order's status page for whoever has its code.
    pub fn order(&self, number: OrderNumber, code: &str) -> String {
        let asked = Serializer::new(String::new()).append_pair("code", code).finish();
        format!("{}/orders/{}?{asked}", self.base, number.0)
    }

    /// Form, multipart: `key`, `code`, `text`, `picture`.
    pub fn claims(&self, number: OrderNumber) -> String {
        format!("{}/orders/{}/claims", self.base, number.0)
    }

    /// A claim's picture, for whoever has the order's code.
    pub fn claim_picture(&self, number: OrderNumber, code: &str, file: FileId) -> String {
        let asked = Serializer::new(String::new()).append_pair("code", code).finish();
        format!("{}/orders/{}/claims/{file}?{asked}", self.base, number.0)
    }

    /// A document of an order, for whoever has the order's code.
    pub fn document(&self, number: OrderNumber, code: &str, id: DocumentId) -> String {
        let asked = Serializer::new(String::new()).append_pair("code", code).finish();
        format!("{}/orders/{}/documents/{id}?{asked}", self.base, number.0)
    }

    /// Form: `key`, `code`.
    pub fn place(&self, number: OrderNumber) -> String {
        format!("{}/orders/{}/place", self.base, number.0)
    }

    /// The written order, and its form: `key`, `name`, `phone`, `email`, `message`, and `step`
    /// with `preview` or `order`.
    pub fn order_form(&self) -> String {
        format!("{}/order-form", self.base)
    }

    /// The free times of a service, of one person or of anyone, on a day; and without both, its form:
    /// `key`, `with`, `from`, `name`, `phone`, `note`.
    pub fn book(
        &self,
        id: ProductId,
        with: Option<&ResourceId>,
        day: Option<&BusinessDay>,
    ) -> String {
        let mut asked = Serializer::new(String::new());
        if let Some(with) = with {
            asked.append_pair("with", with.as_str());
        }
        if let Some(day) = day {
            asked.append_pair("day", &day.to_string());
        }
        let asked = asked.finish();
        let page = format!("{}/book/{id}", self.base);
        if asked.is_empty() { page } else { format!("{page}?{asked}") }
    }

    /// The page that asks for a booking's number, and its form: `number`, `digits`.
    pub fn bookings(&self) -> String {
        format!("{}/bookings", self.base)
    }

    /// A booking's page for whoever has its code.
    pub fn booking(&self, number: u64, code: &str) -> String {
        format!("{}/bookings/{number}?code={code}", self.base)
    }

    /// A booking as a file for calendars, for whoever has its code.
    pub fn booking_file(&self, number: u64, code: &str) -> String {
        format!("{}/bookings/{number}/booking.ics?code={code}", self.base)
    }

    /// Form: `key`, `code`.
    pub fn booking_cancel(&self, number: u64) -> String {
        format!("{}/bookings/{number}/cancel", self.base)
    }

    /// What is booked from this day on, as a `day` or a `week`, for whoever has the token.
    pub fn calendar(&self, token: &str, view: &str, day: &BusinessDay) -> String {
        format!("{}?view={view}&day={day}", self.calendar_page(token))
    }

    /// What is booked this week, for whoever has the token.
    pub fn calendar_page(&self, token: &str) -> String {
        format!("{}/calendar/{token}", self.base)
    }

    /// A feed of bookings for calendar programs, for whoever has its tag.
    pub fn calendar_feed(&self, tag: &str, name: &str) -> String {
        format!("{}/calendar/{tag}/{name}.ics", self.base)
    }

    /// Whether a `back` address leads to a page of this shop, so that a form can't send people
    /// to somebody else's site.
    pub fn leads_home(&self, back: &str) -> bool {
        back.strip_prefix(&self.base).is_some_and(|rest| rest.starts_with('/'))
            && back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listings_keep_only_what_was_asked() {
        let links = Links::new(&"kilima".parse().unwrap());
        let cases = [
            (links.listing(None, "", 1), "/s/kilima/"),
            (links.listing(Some("Food & drink"), "", 1), "/s/kilima/?category=Food+%26+drink"),
            (links.listing(None, "sugr", 2), "/s/kilima/?q=sugr&page=2"),
            (links.order(OrderNumber(1001), "A&B"), "/s/kilima/orders/1001?code=A%26B"),
        ];
        for (link, expected) in cases {
            assert_eq!(link, expected);
        }
    }

    #[test]
    fn back_stays_in_the_shop() {
        let links = Links::new(&"kilima".parse().unwrap());
        assert!(links.leads_home("/s/kilima/?category=Food"));
        for away in ["", "//evil.example", "https://evil.example", "/s/kilima2/", "/s/kilima/\r\nX"]
        {
            assert!(!links.leads_home(away), "{away}");
        }
    }
}
