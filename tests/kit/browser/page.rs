//! One visitor: where it goes, what it clicks and types, what it sees.

use super::script::{ENTER_FIELD, FOCUSED, OVERFLOW, POINT, SUBMIT_BUTTON};
use super::seen::{Notes, Seen};
use super::wire::{PATIENCE, Wire};
use super::{JavaScript, Viewport, keys};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// How often a condition is looked at when no event comes: scripts change pages silently.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// One visitor. Its cookies go when it is dropped.
pub struct Page {
    wire: Arc<Wire>,
    seen: Arc<Seen>,
    session: String,
    context: String,
    viewport: Viewport,
}

/// The element that has the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focused {
    /// Its tag in small letters; "body" when nothing has the focus.
    pub tag: String,
    /// Its `id`, or nothing.
    pub id: String,
    /// Its `name`, or nothing.
    pub name: String,
    /// The words in it.
    pub text: String,
    /// Whether an outline or a shadow shows that it has the focus.
    pub visible: bool,
}

impl Drop for Page {
    fn drop(&mut self) {
        let context = json!({"browserContextId": self.context});
        self.wire.tell(None, "Target.disposeBrowserContext", &context);
    }
}

impl Page {
    pub(super) async fn open(
        wire: Arc<Wire>,
        seen: Arc<Seen>,
        context: String,
        viewport: Viewport,
        javascript: JavaScript,
    ) -> Self {
        let mut page = Self { wire, seen, session: String::new(), context, viewport };
        page.until("a new page opens", |notes| notes.session.is_some()).await;
        page.session = page.seen.notes().session.clone().expect("it was just there");
        for domain in ["Page.enable", "Runtime.enable", "Log.enable", "Network.enable"] {
            page.order(domain, json!({})).await;
        }
        page.order("Page.setLifecycleEventsEnabled", json!({"enabled": true})).await;
        page.look_like(viewport).await;
        let off = json!({"value": javascript == JavaScript::Off});
        page.order("Emulation.setScriptExecutionDisabled", off).await;
        page
    }

    async fn look_like(&self, viewport: Viewport) {
        let Viewport { width, height, mobile, user_agent } = viewport;
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
        self.order("Emulation.setDeviceMetricsOverride", metrics).await;
        self.order("Emulation.setTouchEmulationEnabled", json!({"enabled": mobile})).await;
        let hints = json!({
            "platform": if mobile { "Android" } else { "Linux" },
            "platformVersion": "",
            "architecture": "",
            "model": "",
            "mobile": mobile,
        });
        let identity = json!({
            "userAgent": user_agent,
            "acceptLanguage": "en",
            "userAgentMetadata": hints,
        });
        self.order("Emulation.setUserAgentOverride", identity).await;
    }

    /// Goes to an address and waits until the page and what it needs have loaded.
    pub async fn goto(&self, url: &str) {
        let before = self.counted();
        let answer = self.order("Page.navigate", json!({"url": url})).await;
        if let Some(why) = answer["errorText"].as_str() {
            assert!(self.counted().1 > before.1, "cannot go to {url}: {why}");
            return;
        }
        // A step within the document, to an anchor, has no loader.
        if answer["loaderId"].is_string() {
            self.moved_on(before, &format!("{url} loads")).await;
        }
    }

    /// Loads the page again.
    pub async fn reload(&self) {
        let before = self.counted();
        self.order("Page.reload", json!({})).await;
        self.moved_on(before, "the page loads again").await;
    }

    /// Goes one page back, as the browser's own button does.
    pub async fn back(&self) {
        let before = self.counted();
        let history = self.order("Page.getNavigationHistory", json!({})).await;
        let earlier = history["currentIndex"].as_u64().and_then(|index| index.checked_sub(1));
        let Some(earlier) = earlier.and_then(|index| usize::try_from(index).ok()) else {
            panic!("there is no page before this one. {}", self.where_we_are().await)
        };
        let entry = json!({"entryId": history["entries"][earlier]["id"]});
        self.order("Page.navigateToHistoryEntry", entry).await;
        self.moved_on(before, "the page before this one shows").await;
    }

    /// Clicks an element with the mouse, where a person would. Does not wait for what comes of
    /// it; see [`Page::follow`] and [`Page::wait_for`].
    pub async fn click(&self, css: &str) {
        let point = self.eventually(|| async {
            let point = self.ask(POINT, &[css]).await.ok()?;
            point["x"].is_number().then_some(point)
        });
        let Some(point) = point.await else {
            let why = self.unreachable(css).await;
            panic!("cannot click {css}: it {why:?}. {}", self.where_we_are().await)
        };
        for (kind, button) in
            [("mouseMoved", "none"), ("mousePressed", "left"), ("mouseReleased", "left")]
        {
            let (x, y) = (&point["x"], &point["y"]);
            let event = json!({"type": kind, "x": x, "y": y, "button": button, "clickCount": 1});
            self.order("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Why the mouse does not reach an element now: "is covered by …"; `None` when it does.
    pub async fn unreachable(&self, css: &str) -> Option<String> {
        self.read(POINT, &[css]).await["why"].as_str().map(str::to_owned)
    }

    /// Clicks something that leads to another page and waits until that has loaded, or until
    /// its way out of this machine was blocked.
    pub async fn follow(&self, css: &str) {
        let before = self.counted();
        self.click(css).await;
        self.moved_on(before, &format!("a click on {css} leads somewhere")).await;
    }

    /// Submits a form by its button and waits for the page that answers. The selector names
    /// the form, something in it, or the very button.
    pub async fn submit(&self, css: &str) {
        self.wait_for(css).await;
        match self.ask(SUBMIT_BUTTON, &[css]).await {
            Ok(Value::String(button)) => self.follow(&button).await,
            _ => panic!("{css} has no submit button. {}", self.where_we_are().await),
        }
    }

    /// Types a text into a field in place of what was there; chooses it in a list.
    pub async fn fill(&self, css: &str, text: &str) {
        self.wait_for(css).await;
        match self.ask(ENTER_FIELD, &[css, text]).await {
            Ok(Value::Null) if text.is_empty() => self.press("Delete").await,
            Ok(Value::Null) => {
                self.order("Input.insertText", json!({"text": text})).await;
            }
            Ok(Value::String(why)) if why.is_empty() => {}
            Ok(why) => panic!("cannot fill {css}, which {why}. {}", self.where_we_are().await),
            Err(why) => panic!("cannot fill {css}: {why}. {}", self.where_we_are().await),
        }
    }

    /// Chooses a file in a file field.
    pub async fn upload(&self, css: &str, path: &Path) {
        self.wait_for(css).await;
        assert!(path.is_file(), "no file {} to upload", path.display());
        let expression = format!("document.querySelector({})", json!(css));
        let found = self.order("Runtime.evaluate", json!({"expression": expression})).await;
        let files = json!({"objectId": found["result"]["objectId"], "files": [path]});
        self.order("DOM.setFileInputFiles", files).await;
    }

    /// Presses a key: "Tab", "Shift+Tab", "Enter", "Space", "Escape", the arrows and a few more.
    pub async fn press(&self, key: &str) {
        for stroke in keys::strokes(key) {
            self.order("Input.dispatchKeyEvent", stroke).await;
        }
    }

    /// What has the focus now.
    pub async fn focused(&self) -> Focused {
        let focused = self.read(FOCUSED, &[]).await;
        let word = |name: &str| focused[name].as_str().unwrap_or_default().to_owned();
        Focused {
            tag: word("tag"),
            id: word("id"),
            name: word("name"),
            text: word("text"),
            visible: focused["visible"] == true,
        }
    }

    /// The words of the first match as they show; waits for it.
    pub async fn text(&self, css: &str) -> String {
        self.wait_for(css).await;
        let text = self.read("(css) => document.querySelector(css).innerText.trim()", &[css]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The words of every match now, in the page's order.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let all = "(css) => [...document.querySelectorAll(css)].map((e) => e.innerText.trim())";
        let texts = self.read(all, &[css]).await;
        let texts = texts.as_array().map(Vec::as_slice).unwrap_or_default();
        texts.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// What a field holds; waits for it.
    pub async fn value(&self, css: &str) -> String {
        self.wait_for(css).await;
        let value = self.read("(css) => String(document.querySelector(css).value)", &[css]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// An attribute of the first match as it is written; waits for it.
    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.wait_for(css).await;
        let attribute = "(css, name) => document.querySelector(css).getAttribute(name)";
        self.read(attribute, &[css, name]).await.as_str().map(str::to_owned)
    }

    /// Whether something matches now.
    pub async fn exists(&self, css: &str) -> bool {
        self.read("(css) => !!document.querySelector(css)", &[css]).await == true
    }

    /// Waits until something matches.
    pub async fn wait_for(&self, css: &str) {
        self.wait_until("(css) => !!document.querySelector(css)", &[css], &format!("no {css}"))
            .await;
    }

    /// Waits until nothing matches any more.
    pub async fn wait_for_gone(&self, css: &str) {
        let gone = "(css) => !document.querySelector(css)";
        self.wait_until(gone, &[css], &format!("{css} stays")).await;
    }

    /// Waits until a match shows these words.
    pub async fn wait_for_text(&self, css: &str, needle: &str) {
        let has = "(css, needle) =>
            [...document.querySelectorAll(css)].some((e) => e.innerText.includes(needle))";
        self.wait_until(has, &[css, needle], &format!("no {css} says {needle:?}")).await;
    }

    /// The address of the page.
    pub async fn url(&self) -> String {
        self.read("() => location.href", &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The HTTP status the page was answered with.
    pub fn status(&self) -> Option<u64> {
        self.seen.notes().status
    }

    /// The document as it stands now.
    pub async fn html(&self) -> String {
        let html = self.read("() => document.documentElement.outerHTML", &[]).await;
        html.as_str().unwrap_or_default().to_owned()
    }

    /// Writes a PNG of the whole page, at the width of the viewport, making the folder.
    pub async fn screenshot(&self, path: &Path) {
        let sizes = self.order("Page.getLayoutMetrics", json!({})).await;
        let clip = json!({
            "x": 0,
            "y": 0,
            "width": self.viewport.width,
            "height": sizes["cssContentSize"]["height"],
            "scale": 1,
        });
        let whole = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let picture = self.order("Page.captureScreenshot", whole).await;
        let picture = STANDARD.decode(picture["data"].as_str().unwrap_or_default());
        let picture = picture.expect("Chromium sends base64");
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("the folder can be made");
        }
        std::fs::write(path, picture).expect("the picture can be written");
    }

    /// What the console complained about so far: errors of scripts, missing files, policies.
    pub fn console_errors(&self) -> Vec<String> {
        self.seen.notes().errors.clone()
    }

    /// The addresses outside this machine that were asked for and not reached.
    pub fn blocked_urls(&self) -> Vec<String> {
        self.seen.notes().blocked.clone()
    }

    /// Why the page scrolls sideways or does not fit its viewport; `None` when it fits.
    pub async fn width_overflow(&self) -> Option<String> {
        let width = self.viewport.width.to_string();
        self.read(OVERFLOW, &[&width]).await.as_str().map(str::to_owned)
    }

    /// Documents shown and ways out blocked so far.
    fn counted(&self) -> (usize, usize) {
        let notes = self.seen.notes();
        (notes.documents, notes.blocked_documents)
    }

    async fn moved_on(&self, before: (usize, usize), what: &str) {
        let (documents, blocked) = before;
        self.until(what, |notes| {
            notes.blocked_documents > blocked || notes.documents > documents && notes.is_settled()
        })
        .await;
    }

    async fn until(&self, what: &str, condition: impl Fn(&Notes) -> bool) {
        let met = self.eventually(|| async { condition(&self.seen.notes()).then_some(()) });
        assert!(met.await.is_some(), "waited in vain until {what}. {}", self.where_we_are().await);
    }

    async fn wait_until(&self, function: &str, arguments: &[&str], complaint: &str) {
        let met = self.eventually(|| async {
            // A page that is just being replaced cannot be asked.
            let answer = self.ask(function, arguments).await;
            (answer == Ok(Value::Bool(true))).then_some(())
        });
        assert!(met.await.is_some(), "{complaint}. {}", self.where_we_are().await);
    }

    /// Looks until there is something, at every event and a little later; bounded.
    async fn eventually<T, F: Future<Output = Option<T>>>(
        &self,
        look: impl Fn() -> F,
    ) -> Option<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            let changed = self.seen.changed.notified();
            if let Some(found) = look().await {
                return Some(found);
            }
            if Instant::now() > end {
                return None;
            }
            // Either way it is time to look again.
            let _ = timeout(LOOK_AGAIN, changed).await;
        }
    }

    /// What a function of the page's own language answers. It runs with JavaScript off, too.
    async fn ask(&self, function: &str, arguments: &[&str]) -> Result<Value, String> {
        let arguments: Vec<String> = arguments.iter().map(|word| json!(word).to_string()).collect();
        let expression = format!("({function})({})", arguments.join(", "));
        let question = json!({"expression": expression, "returnByValue": true});
        let answer = self.wire.call(Some(&self.session), "Runtime.evaluate", question).await?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(details["exception"]["description"].to_string()),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    pub(super) async fn read(&self, function: &str, arguments: &[&str]) -> Value {
        match self.ask(function, arguments).await {
            Ok(value) => value,
            Err(why) => panic!("cannot read the page: {why}. {}", self.where_we_are().await),
        }
    }

    async fn order(&self, method: &str, params: Value) -> Value {
        match self.wire.call(Some(&self.session), method, params).await {
            Ok(answer) => answer,
            Err(why) => panic!("the browser refuses {why}"),
        }
    }

    /// For the sentence that says what went wrong.
    async fn where_we_are(&self) -> String {
        let function = "() => location.href + ' says: '
            + (document.body?.innerText ?? '').trim().slice(0, 400)";
        let place = self.ask(function, &[]).await.unwrap_or_else(|why| json!(why));
        let errors = self.console_errors();
        format!("{}\nConsole: {errors:?}", place.as_str().unwrap_or_default())
    }
}
