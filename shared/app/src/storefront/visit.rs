//! One visit to a shop's page: the shop, its catalogue, the visitor's cart, and what the last
//! form did. A visitor is a random cookie; the cart's code is its digest, so that the code can
//! travel in a link to WhatsApp and the cookie never does.

use super::answer::{Problem, Site};
use super::request::{Asked, Form};
use crate::store::{self, Versioned, catalog};
use bytes::Bytes;
use domain::cart::Cart;
use domain::catalog::{Catalog, Measure, Product, ProductKind};
use domain::ids::{CartId, CauseId, ProductId, ShopId, Sku, Slug, crockford};
use domain::language::Language;
use domain::message::TEXT_CHARS_MAX;
use domain::phrase::link;
use domain::shop::Shop;
use domain::time::Timestamp;
use form_urlencoded::Serializer;
use http::{HeaderValue, Response, header};
use ports::clock::Clock;
use ports::log;
use ports::table::Table;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use views::pages::chrome::{Chrome, DevNotice, Flash};
use views::pages::links::Links;

const COOKIE: &str = "visitor";
/// Length of a visitor's cookie: 125 random bits.
const COOKIE_CHARS: usize = 25;
const COOKIE_SECONDS: u32 = 30 * 24 * 60 * 60;
const CART_CHARS: usize = 12;

pub(super) struct Visit<'a> {
    pub(super) site: &'a Site,
    pub(super) asked: &'a Asked,
    pub(super) shop: Shop,
    pub(super) catalog: Catalog,
    pub(super) cart: Versioned<Cart>,
    pub(super) now: Timestamp,
    visitor: String,
    is_new: bool,
}

impl<'a> Visit<'a> {
    pub(super) async fn open(
        table: &impl Table,
        clock: &impl Clock,
        site: &'a Site,
        asked: &'a Asked,
        slug: &Slug,
    ) -> Result<Self, Problem> {
        let shop = store::shop::by_slug(table, slug).await?;
        let shop = shop.ok_or(Problem::NotFound(None))?;
        log::about_shop(&shop.id);
        let catalog = catalog::load_catalog(table, &shop.id).await?;
        let known = asked.cookie(COOKIE).filter(|cookie| is_cookie(cookie));
        let visitor = known.map_or_else(|| crockford(clock.fresh(), COOKIE_CHARS), str::to_owned);
        let (is_new, now) = (known.is_none(), clock.now());
        let cart = if is_new {
            Versioned { record: Cart::default(), version: 0 }
        } else {
            store::cart::load_cart(table, &shop.id, &cart_id(&shop.id, &visitor), now).await?
        };
        Ok(Self { site, asked, shop, catalog, cart, now, visitor, is_new })
    }

    pub(super) fn links(&self) -> Links {
        Links::new(&self.shop.slug)
    }

    pub(super) fn cart_id(&self) -> CartId {
        cart_id(&self.shop.id, &self.visitor)
    }

    /// The cause of a form: its hidden key, tied to the visitor, so that nobody can answer for
    /// another's form. Who keeps no cookie is a new visitor each time: the key alone, which only
    /// their page has, tells that it is the same form again.
    pub(super) fn cause(&self, form: &Form) -> Result<CauseId, Problem> {
        let key = form.key()?;
        let cause = if self.is_new {
            format!("web::{key}")
        } else {
            format!("web:{}:{key}", self.cart_id())
        };
        let cause: CauseId = cause.parse().map_err(|_| Problem::BadRequest)?;
        log::about_cause(&cause);
        Ok(cause)
    }

    /// Header and footer of a page that takes the cart along to WhatsApp.
    pub(super) fn chrome(&self) -> Chrome {
        let words = if self.cart.record.is_empty() {
            link::hello_words(&self.shop.name)
        } else {
            link::cart_words(&self.cart_id())
        };
        self.chrome_saying(&words)
    }

    /// Header and footer of a page whose WhatsApp link says `words`.
    pub(super) fn chrome_saying(&self, words: &str) -> Chrome {
        // The language the templates are written in; a shop's own would be read out wrongly.
        self.chrome_in(Language::En, words)
    }

    /// Header and footer in a language, for pages whose words are there in each.
    pub(super) fn chrome_in(&self, language: Language, words: &str) -> Chrome {
        let (whatsapp, things) = (self.whatsapp(words), self.cart.record.things(&self.catalog));
        let mut chrome = Chrome::new(&self.shop, language, whatsapp, things);
        chrome.flash = self.flash();
        chrome.dev_notice = self.site.chat_page.as_ref().map(|page| DevNotice {
            chat_href: format!(
                "{page}?{}",
                Serializer::new(String::new())
                    .append_pair("shop", self.shop.slug.as_str())
                    .append_pair("text", words)
                    .finish()
            ),
        });
        chrome
    }

    /// What of the catalogue is booked at a time. A shop without services has nothing to look up.
    pub(super) async fn bookable(
        &self,
        table: &impl Table,
    ) -> Result<BTreeSet<ProductId>, Problem> {
        let is_service = |it: &Product| matches!(it.kind, ProductKind::Service { .. });
        if !self.catalog.products().iter().any(is_service) {
            return Ok(BTreeSet::new());
        }
        let agenda = store::booking::load_agenda(table, &self.shop.id).await?;
        Ok(agenda.map(|it| it.record.rules.into_keys().collect()).unwrap_or_default())
    }

    /// The language the visitor reads: what their browser asks for, or else what the shop speaks.
    pub(super) fn language(&self) -> Language {
        self.asked.language().unwrap_or_else(|| self.shop.language())
    }

    /// The link that opens WhatsApp with `words` to the shop already written.
    pub(super) fn whatsapp(&self, words: &str) -> String {
        let words: String = words.chars().take(TEXT_CHARS_MAX).collect();
        let text = Serializer::new(String::new()).append_pair("text", &words).finish();
        // wa.me reads a plus sign as itself, not as a space.
        format!("https://wa.me/{}?{}", self.shop.phone.digits(), text.replace('+', "%20"))
    }

    /// A response that lets a new visitor keep their cart.
    pub(super) fn with_cookie(&self, mut response: Response<Bytes>) -> Response<Bytes> {
        if self.is_new {
            let secure = if self.site.is_secure() { "; Secure" } else { "" };
            let cookie = format!(
                "{COOKIE}={}; Path=/s/{}; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Lax{secure}",
                self.visitor, self.shop.slug
            );
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
        }
        response
    }

    /// The whole address of one of the shop's pages.
    pub(super) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.public_url)
    }

    /// The full name of a unit.
    pub(super) fn name_of(&self, sku: &Sku) -> String {
        self.catalog
            .find(sku)
            .map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
    }

    /// What the form before this page did, from the address it redirected to.
    fn flash(&self) -> Option<Flash> {
        let sku = || self.asked.query("did-sku").parse::<Sku>().ok();
        let name = || sku().map(|sku| self.name_of(&sku));
        let count = || self.asked.query("did-count").parse::<u32>().unwrap_or(0);
        let measure = || sku().map_or(Measure::Piece, |sku| self.catalog.measure_of(&sku));
        let shown = |count: u32| measure().show(i64::from(count));
        match self.asked.query("did") {
            "added" => Some(Flash::Added {
                name: name()?,
                quantity: measure().before_name(i64::from(count())),
            }),
            "changed" => Some(Flash::Changed { name: name()?, quantity: shown(count()) }),
            "removed" => Some(Flash::Removed { name: name()? }),
            "only-left" => Some(Flash::OnlyLeft {
                name: name()?,
                left: Some(count()).filter(|left| *left > 0).map(shown),
            }),
            "too-many" => Some(Flash::TooMany { most: shown(measure().quantity_max()) }),
            "too-many-lines" => Some(Flash::TooManyLines { most: domain::cart::LINES_MAX }),
            "no-longer-sold" => Some(Flash::NoLongerSold),
            "cart-changed" => Some(Flash::CartChanged),
            "empty-cart" => Some(Flash::EmptyCart),
            "claimed" => Some(Flash::ClaimReceived),
            "unreadable" => Some(Flash::Unreadable),
            _ => None,
        }
    }
}

/// An address with what a form did added to it.
pub(super) fn did(address: &str, what: &str, sku: Option<&Sku>, count: Option<u32>) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("did", what);
    if let Some(sku) = sku {
        query.append_pair("did-sku", sku.as_str());
    }
    if let Some(count) = count {
        query.append_pair("did-count", &count.to_string());
    }
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}{}", query.finish())
}

fn is_cookie(text: &str) -> bool {
    text.len() == COOKIE_CHARS && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The cart of a visitor's cookie.
pub fn cart_id(shop: &ShopId, visitor: &str) -> CartId {
    let digest = Sha256::digest(format!("cart\n{shop}\n{visitor}"));
    let bits = digest.iter().take(16).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    crockford(bits, CART_CHARS).parse().expect("the alphabet and length are a cart's")
}
