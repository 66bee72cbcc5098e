//! The pipe to Chromium: its debugging protocol as JSON, each message ended by a zero byte.
//!
//! Deliberately absent: a port, a web socket, and types for the protocol's thousand messages.
//! Generated types cost a minute of compiling and stop parsing when Debian's Chromium is newer
//! than they are; the dozen messages used here have not changed in years. When this process
//! dies in any way, the pipe closes and Chromium ends by itself.

use super::seen::{Reply, Seen};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, mpsc};
use std::time::Duration;
use tokio::sync::oneshot;

/// The longest anything in the browser may take. Generous, for two busy cores; nothing waits
/// for it to pass unless something is broken.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// How long Chromium may take to end when its pipe is closed, before it is killed.
const FAREWELL: Duration = Duration::from_secs(5);

/// No network beyond this machine, no window, no second thoughts of the vendor's.
const FLAGS: [&str; 20] = [
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-client-side-phishing-detection",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
    "--metrics-recording-only",
    "--mute-audio",
    "--no-service-autorun",
    "--password-store=basic",
    // Whatever slips past the interception finds no address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/// A running Chromium.
pub(super) struct Process {
    child: Child,
    // Locked only so that a browser may be shared between tasks.
    ended: Mutex<mpsc::Receiver<()>>,
    /// What is said to it.
    pub(super) wire: Arc<Wire>,
}

impl Process {
    /// Starts Debian's Chromium on a profile of its own.
    pub(super) fn start(profile: &Path) -> Self {
        let log = File::create(profile.join("chromium.log")).expect("the profile folder is ours");
        // Chromium reads its orders from descriptor 3 and answers on 4.
        let mut child = Command::new("sh")
            .arg("-c")
            .arg(r#"exec chromium "$@" 3<&0 4>&1 </dev/null >&2"#)
            .arg("sh")
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("a shell starts");
        let orders = child.stdin.take().expect("it was piped");
        let answers = child.stdout.take().expect("it was piped");
        let wire = Arc::new(Wire::new(orders));
        let (ending, ended) = mpsc::channel();
        let listener = Arc::clone(&wire);
        std::thread::spawn(move || {
            listener.listen(answers);
            // Nobody is left to hear it when the browser was dropped long ago.
            let _ = ending.send(());
        });
        Self { child, ended: Mutex::new(ended), wire }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.wire.hang_up();
        let ended = lock(&self.ended).recv_timeout(FAREWELL);
        if ended.is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

type Answer = Result<Value, String>;

/// Orders out, answers and events in.
pub(super) struct Wire {
    orders: Mutex<Option<ChildStdin>>,
    next_id: AtomicU64,
    waiting: Mutex<BTreeMap<u64, oneshot::Sender<Answer>>>,
    contexts: Mutex<BTreeMap<String, Arc<Seen>>>,
    sessions: Mutex<BTreeMap<String, Arc<Seen>>>,
}

/// A test that panicked elsewhere does not make the data wrong.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Wire {
    fn new(orders: ChildStdin) -> Self {
        Self {
            orders: Mutex::new(Some(orders)),
            next_id: AtomicU64::new(1),
            waiting: Mutex::default(),
            contexts: Mutex::default(),
            sessions: Mutex::default(),
        }
    }

    /// Asks the browser, or one page of it, and waits for its answer.
    pub(super) async fn call(&self, session: Option<&str>, method: &str, params: Value) -> Answer {
        let (sender, answer) = oneshot::channel();
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        lock(&self.waiting).insert(id, sender);
        if !self.write(id, session, method, &params) {
            lock(&self.waiting).remove(&id);
        }
        match tokio::time::timeout(PATIENCE, answer).await {
            Ok(Ok(answer)) => answer.map_err(|why| format!("{method}: {why}")),
            Ok(Err(_)) => Err(format!("{method}: Chromium has ended")),
            Err(_) => Err(format!("{method}: no answer in {} s", PATIENCE.as_secs())),
        }
    }

    /// Tells the browser without waiting.
    pub(super) fn tell(&self, session: Option<&str>, method: &str, params: &Value) {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        self.write(id, session, method, params);
    }

    /// From now on, whatever happens in this context is noted in `seen`.
    pub(super) fn watch(&self, context: &str, seen: &Arc<Seen>) {
        lock(&self.contexts).insert(context.to_owned(), Arc::clone(seen));
    }

    /// Whether it could be said.
    fn write(&self, id: u64, session: Option<&str>, method: &str, params: &Value) -> bool {
        let mut order = json!({"id": id, "method": method, "params": params});
        if let Some(session) = session {
            order["sessionId"] = json!(session);
        }
        let mut bytes = order.to_string().into_bytes();
        bytes.push(0);
        lock(&self.orders).as_mut().is_some_and(|pipe| pipe.write_all(&bytes).is_ok())
    }

    fn hang_up(&self) {
        lock(&self.orders).take();
    }

    fn listen(&self, answers: ChildStdout) {
        let mut answers = BufReader::new(answers);
        let mut bytes = Vec::new();
        while answers.read_until(0, &mut bytes).is_ok_and(|count| count > 0) {
            bytes.pop();
            if let Ok(message) = serde_json::from_slice::<Value>(&bytes) {
                self.heard(&message);
            }
            bytes.clear();
        }
        // Whoever still waits learns that no answer comes.
        lock(&self.waiting).clear();
    }

    fn heard(&self, message: &Value) {
        if let Some(id) = message["id"].as_u64() {
            let waiting = lock(&self.waiting).remove(&id);
            if let Some(waiting) = waiting {
                let answer = match message.get("error") {
                    Some(error) => Err(error["message"].to_string()),
                    None => Ok(message["result"].clone()),
                };
                let _ = waiting.send(answer);
            }
            return;
        }
        let method = message["method"].as_str().unwrap_or_default();
        let params = &message["params"];
        if method == "Target.attachedToTarget" {
            self.attached(params);
            return;
        }
        let session = message["sessionId"].as_str().unwrap_or_default();
        let seen = lock(&self.sessions).get(session).cloned();
        if let Some(seen) = seen
            && let Some(Reply { method, params }) = seen.note(session, method, params)
        {
            self.tell(Some(session), method, &params);
        }
    }

    /// Every new page, pop-ups too, waits here until its requests are intercepted.
    fn attached(&self, params: &Value) {
        let session = params["sessionId"].as_str().unwrap_or_default();
        let context = params["targetInfo"]["browserContextId"].as_str().unwrap_or_default();
        let seen = lock(&self.contexts).get(context).cloned();
        if let Some(seen) = seen {
            lock(&self.sessions).insert(session.to_owned(), Arc::clone(&seen));
            self.tell(Some(session), "Fetch.enable", &json!({}));
            seen.opened(session);
        }
        self.tell(Some(session), "Runtime.runIfWaitingForDebugger", &json!({}));
    }
}
