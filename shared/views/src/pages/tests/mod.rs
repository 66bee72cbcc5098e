//! What every page must be, checked on every sample. `MERCURY_PAGES_OUT=<folder>` writes the
//! samples there, to be looked at.

mod bookings;
mod kilima;
mod samples;

use crate::pages::asset;
use crate::pages::chrome::Flash;
use askama::Template;
use samples::Sample;

/// A page without pictures must load on a slow phone connection.
const PAGE_BYTES_MAX: usize = 100_000;
/// Elements that have no end tag, SVG's self-closed shapes apart.
const VOID: [&str; 5] = ["meta", "link", "input", "br", "!doctype"];

#[test]
fn pages_are_small_and_load_nothing_from_elsewhere() {
    for (name, html) in samples::all() {
        assert!(html.len() < PAGE_BYTES_MAX, "{name}: {} bytes", html.len());
        for banned in [" style=", "<style", " onclick=", "javascript:", "\"http:", "{{", "{%"] {
            assert!(!html.contains(banned), "{name} has {banned}");
        }
        for tag in tags(&html) {
            let source = attribute(tag, "src").or_else(|| attribute(tag, "href")).unwrap_or("/");
            let is_local = ["/", "#", "tel:"].iter().any(|start| source.starts_with(start));
            let is_chat = source.starts_with("https://wa.me/") && tag.starts_with("a ");
            assert!(is_local || is_chat, "{name}: {tag}");
            assert!(!tag.starts_with("script") || attribute(tag, "src").is_some(), "{name}: {tag}");
        }
    }
}

#[test]
fn what_people_write_is_text_and_never_markup() {
    for (name, html) in samples::all() {
        for markup in ["<script>alert", "<b>", "<Nakato>", "<big>", "\"07<00>"] {
            assert!(!html.contains(markup), "{name} has {markup}");
        }
    }
    let escaped = page("product-escaped");
    assert!(escaped.contains("&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;co&#34;"));
}

#[test]
fn tags_are_closed_in_order() {
    for (name, html) in samples::all() {
        let mut open: Vec<&str> = Vec::new();
        for tag in tags(&html) {
            let element = tag.split([' ', '\n']).next().unwrap();
            if let Some(closed) = element.strip_prefix('/') {
                assert_eq!(open.pop(), Some(closed), "{name}: <{tag}>");
            } else if !VOID.contains(&element) && !tag.ends_with('/') {
                open.push(element);
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
    }
}

#[test]
fn every_field_has_a_label_and_every_reference_a_target() {
    for (name, html) in samples::all() {
        let mut ids: Vec<&str> = tags(&html).filter_map(|tag| attribute(tag, "id")).collect();
        let before = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), before, "{name} has an id twice");
        for tag in tags(&html) {
            for reference in ["for", "aria-labelledby", "aria-describedby"] {
                let targets = attribute(tag, reference).unwrap_or_default();
                for target in targets.split_whitespace() {
                    assert!(ids.binary_search(&target).is_ok(), "{name}: <{tag}>");
                }
            }
            let is_field = (tag.starts_with("input") && !tag.contains("type=\"hidden\""))
                || tag.starts_with("textarea");
            if is_field {
                let label = format!("for=\"{}\"", attribute(tag, "id").unwrap_or("?"));
                assert!(html.contains(&label), "{name}: <{tag}> has no label");
            }
            if let Some(anchor) = attribute(tag, "href").and_then(|href| href.strip_prefix('#')) {
                assert!(ids.binary_search(&anchor).is_ok(), "{name}: #{anchor}");
            }
        }
    }
}

#[test]
fn every_page_has_a_language_a_title_one_heading_and_a_way_past_the_header() {
    for (name, html) in samples::all() {
        assert!(html.starts_with("<!doctype html>\n<html lang=\"en\">"), "{name}");
        assert!(!html.contains("<title></title>"), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main id=\"main\"").count(), 1, "{name}");
        assert!(html.contains("<a class=\"skip\" href=\"#main\">"), "{name}");
        assert!(html.contains(&format!("/assets/shop.css?v={}", asset::version())), "{name}");
    }
}

#[test]
fn forms_that_change_something_post_and_carry_what_the_server_needs() {
    let cases: [(&str, &str, &[&str]); 9] = [
        ("catalogue", "/s/kilima/cart/add", &["sku", "quantity", "back"]),
        ("product-variants", "/s/kilima/cart/add", &["sku", "quantity", "back"]),
        ("cart", "/s/kilima/cart/change", &["sku", "quantity"]),
        ("checkout", "/s/kilima/checkout", &["key", "name", "phone", "note"]),
        ("order-placed", "/s/kilima/orders/1001/claims", &["key", "code", "text", "picture"]),
        ("order-draft", "/s/kilima/orders/1001/place", &["key", "code"]),
        ("picker", &bookings::action(), &["key", "with", "from", "name", "phone", "note"]),
        ("booking-held", "/s/kilima/bookings/12/cancel", &["key", "code"]),
        ("booking-lookup", "/s/kilima/bookings", &["number", "digits"]),
    ];
    for (name, action, fields) in cases {
        let html = page(name);
        let start = html.find(&format!("action=\"{action}\" method=\"post\"")).unwrap();
        let form = &html[start..];
        let form = &form[..form.find("</form>").unwrap()];
        for field in fields {
            assert!(form.contains(&format!("name=\"{field}\"")), "{name}: {field}");
        }
    }
}

#[test]
fn what_cannot_be_bought_has_no_button_to_buy_it() {
    assert!(!page("product-sold-out").contains("name=\"sku\" value=\"MILK-500\""));
    assert!(page("product-variants").contains("value=\"RICE-25KG\" required disabled"));
    assert!(page("cart").contains("href=\"/s/kilima/checkout\""));
    for name in ["cart-problems", "cart-empty"] {
        assert!(!page(name).contains("href=\"/s/kilima/checkout\""), "{name}");
    }
    for name in ["order-confirmed", "order-cancelled", "order-completed", "order-draft"] {
        assert!(!page(name).contains("/claims\""), "{name}");
    }
}

#[test]
fn an_orders_page_says_where_it_stands() {
    let cases = [
        ("order-draft", "Written down", "not placed yet"),
        ("order-placed", "Placed", "held for you"),
        ("order-confirmed", "Confirmed", "payment has arrived"),
        ("order-processing", "Being prepared", "preparing your order"),
        ("order-dispatched", "Dispatched", "has left the shop"),
        ("order-completed", "Completed", "All done"),
        ("order-cancelled", "Cancelled", "out of stock"),
    ];
    for (name, state, story) in cases {
        let html = page(name);
        let step = html.split("aria-current=\"step\">").nth(1).unwrap();
        assert!(step.starts_with(&format!("<span class=\"step-name\">{state}</span>")), "{name}");
        assert!(html.contains(story), "{name}");
    }
    assert!(page("order-dispatched").contains("UGX\u{a0}1,000"), "what was paid too much is said");
    assert!(page("order-claimed").contains("UGX\u{a0}39,000"), "what is still due is said");
    assert!(page("order-placed").contains("22 Nov 2026, 12:00"), "the hold's end is said");
}

#[test]
fn wrong_numbers_and_wrong_digits_read_the_same() {
    assert!(page("lookup-no-match").contains("no order with this number and these digits"));
    assert!(!page("lookup-closed").contains("name=\"digits\""));
}

#[test]
fn a_booked_service_goes_into_no_cart() {
    for name in ["product-bookable", "catalogue-added"] {
        let html = page(name);
        assert!(html.contains(&format!("href=\"{}\"", bookings::action())), "{name}");
        assert!(!html.contains("value=\"P-8\""), "{name}");
    }
    assert!(page("product-service").contains("value=\"P-9\""), "what has no rule is ordered");
}

#[test]
fn long_listings_have_pages() {
    let third = page("catalogue-page-3");
    assert_eq!(third.matches("<li class=\"card").count(), 24);
    assert!(third.contains("href=\"/s/kilima/?page=2\" rel=\"prev\""));
    assert!(third.contains("href=\"/s/kilima/?page=4\" rel=\"next\""));
    assert!(third.contains("name=\"back\" value=\"/s/kilima/?page=3\""));
    assert!(!page("catalogue").contains("aria-label=\"Pages\""));
}

#[test]
fn every_flash_is_a_sentence() {
    let name = "Sugar <1 kg>".to_owned();
    let flashes = [
        Flash::Added { name: name.clone(), quantity: "2 ×".to_owned() },
        Flash::Changed { name: name.clone(), quantity: "2".to_owned() },
        Flash::Removed { name: name.clone() },
        Flash::ClaimReceived,
        Flash::OnlyLeft { name: name.clone(), left: Some("3".to_owned()) },
        Flash::OnlyLeft { name, left: None },
        Flash::TooMany { most: "999".to_owned() },
        Flash::TooManyLines { most: 30 },
        Flash::NoLongerSold,
        Flash::CartChanged,
        Flash::EmptyCart,
        Flash::Unreadable,
    ];
    for flash in flashes {
        let is_problem = flash.is_problem();
        let mut page = crate::pages::lookup::LookupPage::new(kilima::chrome(0));
        page.chrome.flash = Some(flash.clone());
        let html = page.render().unwrap();
        let said = html.split("<div class=\"flash").nth(1).unwrap();
        assert_eq!(said.starts_with(" flash-problem"), is_problem, "{flash:?}");
        let sentence = said.split("<p>").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(sentence.len() > 20 && sentence.ends_with('.'), "{flash:?}: {sentence}");
        assert!(!sentence.contains('<'), "{flash:?}");
    }
}

#[test]
fn samples_can_be_written_out() {
    let Some(folder) = std::env::var_os("MERCURY_PAGES_OUT") else { return };
    let folder = std::path::PathBuf::from(folder);
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for file in asset::ASSETS {
        std::fs::write(folder.join(file.path.trim_start_matches('/')), file.body).unwrap();
    }
    for (name, html) in samples::all() {
        // Opened as files, so the assets stand beside the pages and not at a site's root.
        let html = html.replace("\"/assets/", "\"assets/");
        std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}

fn page(name: &str) -> String {
    let is_it = |sample: &Sample| sample.0 == name;
    samples::all().into_iter().find(is_it).unwrap().1
}

/// The insides of all tags; attribute values have no `>`, for the templates escape it.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(rest))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}
