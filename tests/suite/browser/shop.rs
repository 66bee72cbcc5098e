//! A shop that runs for one test, and what a test does with its pages again and again.

use app::store;
use app::survey::SurveyLink;
use domain::ids::OrderNumber;
use domain::order::Order;
use domain::survey::{Survey, SurveyState};
use http::StatusCode;
use kit::browser::{JavaScript, Page, Viewport};
use local::config::Config;
use local::shop::Running;
use ports::clock::Clock;
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::Table;
use serde_json::json;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::timeout;

/// A folder for pictures of the pages, for people to look at.
const SHOTS: &str = "MERCURY_SHOTS";
/// The longest a message may be on its way. Nothing waits for it to pass unless it is lost.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) const OWNER: &str = "+256700000001";
pub(super) const CUSTOMER: &str = "+256700000100";

/// Kilima Market on a free port with a data folder of its own.
pub(super) struct Shop {
    running: Running,
    data: TempDir,
}

impl Shop {
    pub(super) async fn open() -> Self {
        let data = tempfile::tempdir().unwrap();
        let running = local::shop::start(&Config::on_a_free_port(data.path())).await.unwrap();
        Self { running, data }
    }

    /// An address below the shop's own: "cart".
    pub(super) fn at(&self, path: &str) -> String {
        format!("{}/s/kilima/{path}", self.origin())
    }

    pub(super) fn origin(&self) -> String {
        self.running.origin()
    }

    /// What links are made with.
    pub(super) async fn link_key(&self) -> Secret {
        self.running.parts.secrets.get(SecretName::LinkKey).await.unwrap()
    }

    /// The order of a number, as it is stored.
    pub(super) async fn order(&self, number: u64) -> Option<Order> {
        let shop = "K1MARKT001".parse().unwrap();
        let table = &self.running.parts.table;
        let found = store::order::load_order(table, &shop, OrderNumber(number)).await.unwrap();
        found.map(|found| found.record)
    }

    /// Asks the customer of an order how it was, as the clock would, and returns the link to the page.
    pub(super) async fn asks_by_link(&self, number: u64) -> String {
        let (order, parts) = (self.order(number).await.unwrap(), &self.running.parts);
        let shop = store::shop::load_shop(&parts.table, &order.shop).await.unwrap().unwrap();
        let at = parts.clock.now();
        let survey = Survey::of_order(&order, at, &shop.zone);
        let survey = Survey { state: SurveyState::Asked { at }, ..survey };
        let write = store::survey::save_survey(&survey, 0, &shop.zone).unwrap();
        parts.table.commit(&[write]).await.unwrap();
        let key = parts.secrets.get(SecretName::LinkKey).await.unwrap();
        SurveyLink { shop: shop.id, about: survey.about }.address(&key, &self.origin())
    }

    /// Writes to the shop from a phone, through the signed webhook.
    pub(super) async fn say(&self, from: &str, text: &str) {
        let message = json!({"shop": "kilima", "from": from, "text": text});
        let url = format!("{}/dev/messages", self.origin());
        let answer = reqwest::Client::new().post(url).json(&message).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::ACCEPTED, "{text}");
    }

    /// Waits until a phone shows some words; all that it has shown so far.
    pub(super) async fn wait_until_told(&self, person: &str, words: &str) -> String {
        let person = person.trim_start_matches('+');
        let url = format!("{}/dev/events?shop=kilima&person=%2B{person}", self.origin());
        let mut events = reqwest::get(url).await.unwrap();
        let mut heard = String::new();
        let told = timeout(PATIENCE, async {
            while !heard.contains(words) {
                let Some(chunk) = events.chunk().await.unwrap() else { return };
                heard.push_str(&String::from_utf8_lossy(&chunk));
            }
        });
        let in_time = told.await.is_ok();
        assert!(in_time && heard.contains(words), "{person} was not told {words:?}: {heard}");
        heard
    }

    /// A picture that a customer may have taken of a payment.
    pub(super) fn picture(&self) -> std::path::PathBuf {
        const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        use base64::Engine;
        let bytes = base64::engine::general_purpose::STANDARD.decode(PIXEL).unwrap();
        let path = self.data.path().join("receipt.png");
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

/// A visitor with what is known about how they look at the shop.
pub(super) struct Visitor {
    pub(super) page: Page,
    pub(super) javascript: JavaScript,
    viewport: Viewport,
}

impl Visitor {
    pub(super) async fn new(
        browser: &kit::browser::Browser,
        viewport: Viewport,
        javascript: JavaScript,
    ) -> Self {
        let page = browser.page(viewport, javascript).await;
        Self { page, javascript, viewport }
    }

    pub(super) fn has_javascript(&self) -> bool {
        self.javascript == JavaScript::On
    }

    /// Words as a person reads them: a space is a space.
    pub(super) async fn read(&self, css: &str) -> String {
        self.page.text(css).await.replace('\u{a0}', " ")
    }

    /// All words of every match.
    pub(super) async fn read_all(&self, css: &str) -> Vec<String> {
        let texts = self.page.texts(css).await;
        texts.iter().map(|text| text.replace('\u{a0}', " ")).collect()
    }

    /// Sends a form that scripts may send in place.
    pub(super) async fn add(&self, form: &str) {
        if self.has_javascript() {
            self.page.click(&format!("{form} button")).await;
        } else {
            self.page.submit(form).await;
        }
        self.page.wait_for("#flash .flash").await;
    }

    /// What holds for every page; takes a picture of it where pictures are wanted.
    pub(super) async fn look(&self, name: &str) {
        let url = self.page.url().await;
        assert_eq!(self.page.width_overflow().await, None, "{name} {url}");
        assert_eq!(self.page.shortcomings().await, Vec::<String>::new(), "{name} {url}");
        if let Some(folder) = std::env::var_os(SHOTS) {
            let scripts = if self.has_javascript() { "" } else { "-plain" };
            let file = format!("{name}-{}{scripts}.png", self.viewport.width);
            self.page.screenshot(&Path::new(&folder).join(file)).await;
        }
    }

    /// What holds for every visit.
    pub(super) fn leave(&self) {
        assert_eq!(self.complaints(), Vec::<String>::new());
        assert_eq!(self.page.blocked_urls(), Vec::<String>::new(), "pages load from the shop only");
    }

    /// What the console said, but for pages that were answered with a refusal on purpose.
    pub(super) fn complaints(&self) -> Vec<String> {
        let mut complaints = self.page.console_errors();
        let refusal = |line: &str, status: &str| {
            line.starts_with("Failed to load resource") && line.contains(status)
        };
        complaints.retain(|line| {
            line.contains("/assets/")
                || !["422", "404", "429", "409"].iter().any(|status| refusal(line, status))
        });
        complaints
    }

    /// Puts a sugar into the cart and fills in the checkout.
    pub(super) async fn fill_in_checkout(&self, shop: &Shop) {
        self.page.goto(&shop.at("?q=sugar")).await;
        self.add(".card:first-child form").await;
        self.page.goto(&shop.at("checkout")).await;
        self.page.fill("#name", "Amina Kato").await;
        self.page.fill("#phone", "0700 000 100").await;
    }
}

/// As wide as a phone, with the user agent of a desktop: it stays on the web to the end.
pub(super) fn narrow() -> Viewport {
    Viewport { width: 390, height: 844, ..Viewport::desktop() }
}
