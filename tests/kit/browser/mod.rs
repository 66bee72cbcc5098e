//! A browser for tests: Debian's Chromium over its debugging protocol.
//!
//! - [`Browser`]: one process, ended when dropped, also by a test that panics.
//! - [`Page`]: one visitor with cookies of its own, at a width, with JavaScript on or off.
//!
//! Every step waits until it can be done, up to a bound, and panics with a sentence when it
//! cannot. Requests that would leave this machine are stopped and listed.
//!
//! Deliberately absent: retries, fixed pauses, and a driver to download.

mod keys;
mod page;
mod script;
mod seen;
mod shortcomings;
mod wire;

pub use page::{Focused, Page};

use seen::Seen;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use wire::Process;

/// A running browser. Ends when dropped; its profile goes with it.
pub struct Browser {
    // Ended before the profile is removed: fields are dropped in this order.
    process: Process,
    profile: TempDir,
}

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JavaScript {
    /// As almost everybody has it.
    On,
    /// As the shop must still work.
    Off,
}

/// What a visitor looks at the shop with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewport {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// Touch, small-screen layout, and the client hints of a phone.
    pub mobile: bool,
    /// The `User-Agent` it sends.
    pub user_agent: &'static str,
}

impl Viewport {
    /// A phone of today, 390 px wide.
    pub fn phone() -> Self {
        Self {
            width: 390,
            height: 844,
            mobile: true,
            user_agent: "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
        }
    }

    /// A small laptop, 1280 px wide.
    pub fn desktop() -> Self {
        Self {
            width: 1280,
            height: 800,
            mobile: false,
            user_agent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
        }
    }
}

impl Browser {
    /// Starts the browser.
    pub async fn start() -> Self {
        let profile = tempfile::tempdir().expect("a temporary folder");
        let process = Process::start(profile.path());
        let browser = Self { process, profile };
        // Pages only: the browser's own windows are targets too.
        let attach = json!({
            "autoAttach": true,
            "waitForDebuggerOnStart": true,
            "flatten": true,
            "filter": [{"type": "page"}],
        });
        browser.call("Target.setAutoAttach", attach).await;
        browser
    }

    /// A new visitor.
    pub async fn page(&self, viewport: Viewport, javascript: JavaScript) -> Page {
        let context = self.call("Target.createBrowserContext", json!({})).await;
        let context = context["browserContextId"].as_str().expect("it has an id").to_owned();
        let seen = Arc::new(Seen::default());
        self.process.wire.watch(&context, &seen);
        let blank = json!({
            "url": "about:blank",
            "browserContextId": context,
            "width": viewport.width,
            "height": viewport.height,
        });
        self.call("Target.createTarget", blank).await;
        Page::open(Arc::clone(&self.process.wire), seen, context, viewport, javascript).await
    }

    /// The folder Chromium keeps its profile in.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        match self.process.wire.call(None, method, params).await {
            Ok(answer) => answer,
            Err(why) => {
                let log = std::fs::read_to_string(self.profile().join("chromium.log"));
                let log = log.unwrap_or_default();
                panic!(
                    "Chromium does not work ({why}). Is it installed? `tests/run` does it.\n{log}"
                )
            }
        }
    }
}
