//! What a page has been seen to do: documents, blocked requests, complaints.
//! Notes events as they come, on the pipe's own thread; asks the browser nothing.

use serde_json::{Value, json};
use std::sync::{Mutex, MutexGuard};
use tokio::sync::Notify;

/// What is to be told to the browser at once.
pub(super) struct Reply {
    pub(super) method: &'static str,
    pub(super) params: Value,
}

/// The notes about one page.
#[derive(Default)]
pub(super) struct Seen {
    notes: Mutex<Notes>,
    /// Rings whenever something was noted.
    pub(super) changed: Notify,
}

/// Everything noted so far.
#[derive(Default)]
pub(super) struct Notes {
    /// The page's own session; pop-ups have others.
    pub(super) session: Option<String>,
    /// How many documents the page has shown, by their loaders.
    pub(super) documents: usize,
    /// The loader of the document it shows.
    showing: String,
    /// The last loader whose document was loaded with all it needs.
    loaded: String,
    /// The HTTP status of the last document.
    pub(super) status: Option<u64>,
    /// Addresses outside this machine that were asked for.
    pub(super) blocked: Vec<String>,
    /// How many of them were to replace the page, or to open another one.
    pub(super) blocked_documents: usize,
    /// What the console complained about.
    pub(super) errors: Vec<String>,
}

impl Notes {
    /// Whether the document shown has loaded.
    pub(super) fn is_settled(&self) -> bool {
        !self.showing.is_empty() && self.showing == self.loaded
    }
}

impl Seen {
    /// The notes, to look at.
    pub(super) fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The context has a new page; the first is the one we drive.
    pub(super) fn opened(&self, session: &str) {
        self.notes().session.get_or_insert_with(|| session.to_owned());
        self.changed.notify_waiters();
    }

    /// Notes an event; some must be answered at once.
    pub(super) fn note(&self, session: &str, method: &str, params: &Value) -> Option<Reply> {
        let reply = match method {
            "Fetch.requestPaused" => Some(self.request(params)),
            "Page.javascriptDialogOpening" => Some(Reply {
                method: "Page.handleJavaScriptDialog",
                params: json!({"accept": true}),
            }),
            _ => None,
        };
        if self.notes().session.as_deref() == Some(session) {
            self.notes().event(method, params);
        }
        self.changed.notify_waiters();
        reply
    }

    fn request(&self, params: &Value) -> Reply {
        let id = &params["requestId"];
        let url = params["request"]["url"].as_str().unwrap_or_default();
        if is_on_this_machine(url) {
            return Reply { method: "Fetch.continueRequest", params: json!({"requestId": id}) };
        }
        let mut notes = self.notes();
        notes.blocked.push(url.to_owned());
        if params["resourceType"] == "Document" {
            notes.blocked_documents += 1;
            // "No content" leaves the page standing where it was.
            let params = json!({"requestId": id, "responseCode": 204});
            return Reply { method: "Fetch.fulfillRequest", params };
        }
        let params = json!({"requestId": id, "errorReason": "BlockedByClient"});
        Reply { method: "Fetch.failRequest", params }
    }
}

impl Notes {
    fn event(&mut self, method: &str, params: &Value) {
        match method {
            "Page.frameNavigated" if params["frame"]["parentId"].is_null() => {
                self.documents += 1;
                self.showing = word(&params["frame"]["loaderId"]);
                // A page kept alive and shown again does not load a second time.
                if params["type"] == "BackForwardCacheRestore" {
                    self.loaded.clone_from(&self.showing);
                }
            }
            "Page.lifecycleEvent" if params["name"] == "load" => {
                let loader = word(&params["loaderId"]);
                // Frames inside the page load too.
                if loader == self.showing {
                    self.loaded = loader;
                }
            }
            "Network.responseReceived"
                if params["type"] == "Document" && params["loaderId"] == params["requestId"] =>
            {
                self.status = params["response"]["status"].as_u64();
            }
            "Runtime.exceptionThrown" => {
                let details = &params["exceptionDetails"];
                let what = &details["exception"]["description"];
                self.errors.push(word(if what.is_null() { &details["text"] } else { what }));
            }
            "Runtime.consoleAPICalled" if params["type"] == "error" => {
                let words = params["args"].as_array().map(Vec::as_slice).unwrap_or_default();
                let words: Vec<String> = words
                    .iter()
                    .map(|argument| match argument.get("value") {
                        Some(value) => word(value),
                        None => word(&argument["description"]),
                    })
                    .collect();
                self.errors.push(words.join(" "));
            }
            "Log.entryAdded" if params["entry"]["level"] == "error" => {
                let entry = &params["entry"];
                self.errors.push(format!("{} {}", word(&entry["text"]), word(&entry["url"])));
            }
            "Inspector.targetCrashed" => self.errors.push("the page crashed".to_owned()),
            _ => {}
        }
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether an address is on this machine, or needs no network at all.
fn is_on_this_machine(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return true };
    if !["http", "https", "ws", "wss"].contains(&scheme) {
        return true;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    ["127.0.0.1", "localhost", "::1"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::is_on_this_machine;

    #[test]
    fn only_loopback_is_on_this_machine() {
        for (url, expected) in [
            ("http://127.0.0.1:8080/s/kilima/", true),
            ("http://localhost/", true),
            ("http://[::1]:9/", true),
            ("data:image/png;base64,AAAA", true),
            ("about:blank", true),
            ("https://wa.me/256700000001?text=hi", false),
            ("https://127.0.0.1.example/", false),
            ("https://127.0.0.1@example.org/", false),
            ("http://example.org?x=localhost", false),
            ("ws://example.org/", false),
        ] {
            assert_eq!(is_on_this_machine(url), expected, "{url}");
        }
    }
}
