//! Every page in every state worth looking at, by name.

use super::{bookings, kilima};
use crate::pages::cart::CartPage;
use crate::pages::catalogue::{Asked, CataloguePage};
use crate::pages::checkout::CheckoutPage;
use crate::pages::chrome::{Chrome, DevNotice, Flash};
use crate::pages::document_link::{Asking, DocumentLinkPage, NoDocument};
use crate::pages::download::Spoken;
use crate::pages::field::{Field, FieldError};
use crate::pages::home::{HomePage, HomeShop};
use crate::pages::line::LineRow;
use crate::pages::lookup::{LookupOutcome, LookupPage};
use crate::pages::notice::{BareNotice, Notice, NoticeKind, ShopNotice};
use crate::pages::order::OrderPage;
use crate::pages::order_form::{OrderFormPage, Preview, Unknown};
use crate::pages::product::ProductPage;
use crate::pages::verify::{DocumentFacts, FileCheck, Standing, VerifyPage};
use crate::sum::Sum;
use askama::Template;
use domain::cart::Cart;
use domain::catalog::{Catalog, Product};
use domain::ids::ProductId;
use domain::language::Language;
use domain::order::state::OrderState;
use domain::order::state::OrderState::{
    Cancelled, Completed, Confirmed, Dispatched, Draft, PendingPayment, Processing,
};

/// A page by its name.
pub(super) type Sample = (&'static str, String);

pub(super) fn all() -> Vec<Sample> {
    [
        browsing(),
        buying(),
        orders(),
        forms(),
        bookings::all(),
        rest(),
        documents(),
        document_links(),
    ]
    .concat()
}

fn browsing() -> Vec<Sample> {
    let (short, long) = (kilima::catalog(), kilima::long_catalog());
    let mut noticed = kilima::chrome(0);
    noticed.dev_notice = Some(DevNotice { chat_href: "/dev/chat".to_owned() });
    let mut added = kilima::chrome(3);
    added.flash = Some(Flash::Added { name: "Sugar 1 kg".to_owned(), quantity: "2 ×".to_owned() });
    let services = Asked { category: Some("Services"), ..Asked::default() };
    let page = |page| Asked { page, ..Asked::default() };
    let typo = Asked { query: "sugr <b>", ..Asked::default() };
    let empty = Catalog::default();
    let near = ["Sugar 1 kg".to_owned()];
    vec![
        ("catalogue", listing(noticed, &short, page(1), &[])),
        ("catalogue-added", listing(added, &short, services, &[])),
        ("catalogue-page-3", listing(kilima::chrome(1), &long, page(3), &[])),
        ("catalogue-page-1-long", listing(kilima::chrome(1), &long, page(1), &[])),
        ("catalogue-nothing", listing(kilima::chrome(0), &short, typo, &near)),
        ("catalogue-empty", listing(kilima::chrome(0), &empty, page(1), &[])),
        ("product-variants", product(&short, 2)),
        ("product-few", product(&short, 3)),
        ("product-sold-out", product(&short, 5)),
        ("product-digital", product(&short, 7)),
        ("product-service", product(&short, 9)),
        ("product-bookable", product(&short, 8)),
        ("product-escaped", product(&long, 10)),
    ]
}

fn listing(chrome: Chrome, catalog: &Catalog, asked: Asked<'_>, near: &[String]) -> String {
    let matches = |product: &&Product| {
        asked.query.is_empty() && asked.category.is_none_or(|name| product.category == name)
    };
    let found: Vec<&Product> = catalog.products().iter().filter(matches).collect();
    let mut page =
        CataloguePage::new(chrome, catalog, asked, &found, near, kilima::free, &kilima::bookable());
    page.payment_methods = vec!["mobile money".to_owned(), "cash".to_owned(), "bank".to_owned()];
    page.render().unwrap()
}

fn product(catalog: &Catalog, id: u128) -> String {
    let product = catalog.product(ProductId::new(id)).unwrap();
    let (chrome, bookable) = (kilima::chrome(2), kilima::bookable());
    ProductPage::new(chrome, catalog, product, kilima::free, &bookable).render().unwrap()
}

fn buying() -> Vec<Sample> {
    let mut refused = checkout();
    refused.name = Field::refused("", FieldError::NameMissing);
    refused.phone = Field::refused("07<00>", FieldError::NotAPhone);
    let mut changed = kilima::chrome(9);
    changed.flash = Some(Flash::CartChanged);
    vec![
        ("cart", cart(kilima::chrome(7), &kilima::cart())),
        ("cart-problems", cart(changed, &kilima::troubled_cart())),
        ("cart-empty", cart(kilima::chrome(0), &Cart::default())),
        ("checkout", checkout().render().unwrap()),
        ("checkout-refused", refused.render().unwrap()),
    ]
}

fn cart(chrome: Chrome, cart: &Cart) -> String {
    let (shop, catalog) = (kilima::shop(), kilima::catalog());
    CartPage::new(chrome, &shop, &catalog, cart, kilima::free).unwrap().render().unwrap()
}

fn checkout() -> CheckoutPage {
    let (catalog, cart) = (kilima::catalog(), kilima::cart());
    let lines = cart.priced(&catalog).unwrap();
    CheckoutPage::new(kilima::chrome(7), &kilima::shop(), &lines, "key-1".to_owned()).unwrap()
}

fn orders() -> Vec<Sample> {
    let (mut claimed, way) = kilima::order(&[PendingPayment], 20_000);
    claimed.claims = vec![kilima::claim()];
    let mut refused = page_of(&claimed, &way);
    refused.claim = Field::refused("", FieldError::ClaimEmpty);
    let mut placed = kilima::order(&[PendingPayment], 0);
    placed.0.customer.name = "Amina".to_owned();
    let mut thanks = page_of(&placed.0, &placed.1);
    thanks.is_just_placed = true;
    vec![
        ("order-placed", thanks.render().unwrap()),
        ("order-draft", order(&[Draft], 0)),
        ("order-claimed", refused.render().unwrap()),
        ("order-confirmed", order(&[PendingPayment, Confirmed], 59_000)),
        ("order-processing", order(&[PendingPayment, Confirmed, Processing], 59_000)),
        ("order-dispatched", order(&[Draft, PendingPayment, Confirmed, Dispatched], 60_000)),
        ("order-completed", order(&[PendingPayment, Confirmed, Dispatched, Completed], 59_000)),
        ("order-cancelled", order(&[PendingPayment, Cancelled], 0)),
    ]
}

fn order(way: &[OrderState], paid: i64) -> String {
    let (order, transitions) = kilima::order(way, paid);
    page_of(&order, &transitions).render().unwrap()
}

fn page_of(order: &domain::order::Order, transitions: &[domain::order::Transition]) -> OrderPage {
    let (chrome, shop) = (kilima::chrome(0), kilima::shop());
    OrderPage::new(chrome, &shop, order, transitions, "key-2".to_owned()).unwrap()
}

fn forms() -> Vec<Sample> {
    let mut missed = LookupPage::new(kilima::chrome(0));
    missed.number = Field::filled("1001");
    missed.digits = Field::refused("12", FieldError::NotFourDigits);
    let mut unmatched = missed.clone();
    unmatched.digits = Field::filled("1234");
    unmatched.outcome = LookupOutcome::NoMatch;
    let mut closed = missed.clone();
    closed.outcome = LookupOutcome::TooManyTries { wait_minutes: 15 };
    let mut refused = order_form();
    refused.message = Field::refused("", FieldError::MessageMissing);
    refused.email = Field::refused("amina at home", FieldError::NotAnEmail);
    let mut previewed = order_form();
    previewed.message = Field::filled("2 sugar, 1 rice 10 kg, 4 candels <big>");
    previewed.name = Field::filled("Amina");
    previewed.phone = Field::filled("0700 000 123");
    previewed.preview = Some(preview());
    vec![
        ("lookup", LookupPage::new(kilima::chrome(0)).render().unwrap()),
        ("lookup-refused", missed.render().unwrap()),
        ("lookup-no-match", unmatched.render().unwrap()),
        ("lookup-closed", closed.render().unwrap()),
        ("order-form", order_form().render().unwrap()),
        ("order-form-refused", refused.render().unwrap()),
        ("order-form-preview", previewed.render().unwrap()),
    ]
}

fn order_form() -> OrderFormPage {
    OrderFormPage::new(kilima::chrome(0), &kilima::shop(), "key-3".to_owned())
}

fn preview() -> Preview {
    let (catalog, cart) = (kilima::catalog(), kilima::cart());
    let links = kilima::chrome(0).links;
    let priced = cart.priced(&catalog).unwrap();
    let rows = priced.iter().map(|line| {
        let free = (line.variant.sku == kilima::unit("SOAP-BLUE")).then_some(2);
        LineRow::priced(&links, line, free)
    });
    Preview {
        lines: rows.collect(),
        sum: Sum::of_lines(&priced, &kilima::shop()).unwrap(),
        unknown: vec![Unknown {
            text: "4 candels <big>".to_owned(),
            suggestions: vec!["Candles".to_owned(), "Cooking oil 1 L".to_owned()],
        }],
    }
}

fn rest() -> Vec<Sample> {
    let home = HomePage {
        shops: vec![HomeShop::new(&kilima::shop()), HomeShop::new(&kilima::shop())],
        chat_href: "/dev/chat".to_owned(),
    };
    let not_found = Notice {
        kind: NoticeKind::NotFound,
        reference: None,
        home_href: Some("/s/kilima/".to_owned()),
    };
    let within = ShopNotice { chrome: kilima::chrome(1), notice: not_found };
    let mut samples =
        vec![("home", home.render().unwrap()), ("notice-404-shop", within.render().unwrap())];
    for (name, kind) in [
        ("notice-400", NoticeKind::BadRequest),
        ("notice-404", NoticeKind::NotFound),
        ("notice-405", NoticeKind::MethodNotAllowed),
        ("notice-413", NoticeKind::TooLarge),
        ("notice-429", NoticeKind::TooManyRequests),
        ("notice-500", NoticeKind::Broken),
        ("notice-503", NoticeKind::Unavailable),
    ] {
        let notice = Notice { kind, reference: Some("7F3K".to_owned()), home_href: None };
        samples.push((name, BareNotice { lang: "en", notice }.render().unwrap()));
    }
    samples
}

fn documents() -> Vec<Sample> {
    let facts = |standing| DocumentFacts {
        what: "Invoice INV-2026-00481".to_owned(),
        shop_name: "Kilima <b>Market".to_owned(),
        shop_href: "/s/kilima/".to_owned(),
        issued: "3 March 2026".to_owned(),
        amount: Some("USh 24,000".to_owned()),
        code: "7K2QX-9M4TD".to_owned(),
        standing,
    };
    let on = || "4 March 2026".to_owned();
    let replaced = Standing::Replaced {
        code: "PM3T8-0ZK5A".to_owned(),
        href: "/verify/PM3T8-0ZK5A".to_owned(),
        on: on(),
    };
    let mut samples = vec![
        ("verify", VerifyPage::asking(Spoken(Language::En))),
        ("verify-unknown", VerifyPage::unknown(Spoken(Language::En), "7K2QX <b>")),
        (
            "verify-replaced",
            VerifyPage::of(Spoken(Language::En), facts(replaced), FileCheck::Asking),
        ),
        (
            "verify-void",
            VerifyPage::of(
                Spoken(Language::En),
                facts(Standing::Void { on: on() }),
                FileCheck::Asking,
            ),
        ),
        (
            "verify-waiting",
            VerifyPage::of(Spoken(Language::En), facts(Standing::Waiting), FileCheck::Asking),
        ),
    ];
    for (name, check) in [
        ("verify-genuine", FileCheck::Asking),
        ("verify-same", FileCheck::Same),
        ("verify-same-sheet", FileCheck::SameUnsigned),
        ("verify-different", FileCheck::Different),
        ("verify-added", FileCheck::AddedTo),
        ("verify-changed", FileCheck::Changed),
        ("verify-another", FileCheck::Another),
        ("verify-unsigned", FileCheck::Unsigned),
        ("verify-no-file", FileCheck::NoFile),
        ("verify-large", FileCheck::TooLarge { megabytes: 4 }),
    ] {
        samples.push((name, VerifyPage::of(Spoken(Language::En), facts(Standing::Genuine), check)));
    }
    samples.into_iter().map(|(name, page)| (name, page.render().unwrap())).collect()
}

/// Links that open no document.
fn document_links() -> Vec<Sample> {
    let asking = Asking {
        shop_name: "Kilima Market".to_owned(),
        href: "https://wa.me/256700000001?text=invoice%20for%201001".to_owned(),
    };
    let links = [
        ("document-over", NoDocument::Over),
        ("document-unknown", NoDocument::Unknown),
        ("document-replaced", NoDocument::Replaced),
        ("document-void", NoDocument::Void),
        ("document-waiting", NoDocument::Waiting),
    ];
    let link = |(name, why)| {
        let asking = (why != NoDocument::Unknown).then(|| asking.clone());
        let spoken = Spoken(Language::En);
        (name, DocumentLinkPage { spoken, why, asking }.render().unwrap())
    };
    links.into_iter().map(link).collect()
}
