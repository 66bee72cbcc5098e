//! An emulator of AWS on a free loopback port: a process of its own with a folder of its own, gone
//! with the test, however that ends.

use crate::tools::tool;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use serde_json::Value;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The region of everything.
pub const REGION: &str = "eu-west-1";
/// Any credentials do; twelve digits would be an account of their own.
const CREDENTIALS: [(&str, &str); 2] =
    [("AWS_ACCESS_KEY_ID", "test"), ("AWS_SECRET_ACCESS_KEY", "test")];
/// Longer than a start takes on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often a state is looked at that nobody tells of.
pub const LOOK: Duration = Duration::from_millis(100);

/// Runs the emulator, and ends it with everything it started as soon as the test is gone: then
/// standard input ends, even when the test was killed.
const KEEPER: &str = r#"trap : TERM; "$0" & read -r _; kill 0; wait"#;

/// A running emulator.
#[derive(Debug)]
pub struct Emulator {
    keeper: Child,
    port: u16,
    /// Where it keeps what functions are made of; removed with it.
    _folder: TempDir,
}

impl Emulator {
    /// Starts one; when this returns it answers.
    pub async fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let mut emulator = Command::new("sh");
        emulator
            .args(["-c", KEEPER])
            .arg(tool("ministack"))
            .env("BIND_HOST", "127.0.0.1")
            .env("GATEWAY_PORT", port.to_string())
            .env("MINISTACK_HOST", "localhost")
            // Each function may do what its role allows, and nothing else.
            .env("AUTH", "true")
            .env("MINISTACK_REGION", REGION)
            .env("TMPDIR", folder.path())
            .envs(Self::variables_at(port))
            .stdin(Stdio::piped())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        std::os::unix::process::CommandExt::process_group(&mut emulator, 0);
        let emulator = Self { keeper: emulator.spawn().unwrap(), port, _folder: folder };
        let health = format!("{}/_ministack/health", emulator.url());
        let http = emulator.http();
        until("the emulator answers", PATIENCE, async || http.get(&health).send().await.is_ok())
            .await;
        emulator
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What a program needs to reach it instead of AWS.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        Self::variables_at(self.port)
    }

    fn variables_at(port: u16) -> Vec<(&'static str, String)> {
        let fixed = [
            ("AWS_EC2_METADATA_DISABLED", "true"),
            ("AWS_REGION", REGION),
            ("AWS_DEFAULT_REGION", REGION),
        ];
        let mut all = vec![("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{port}"))];
        let fixed = fixed.into_iter().chain(CREDENTIALS);
        all.extend(fixed.map(|(name, value)| (name, value.to_owned())));
        all
    }

    /// What the SDK's clients need to reach it.
    pub async fn config(&self) -> SdkConfig {
        let [(_, id), (_, secret)] = CREDENTIALS;
        let credentials = aws_sdk_sqs::config::Credentials::new(id, secret, None, None, "test");
        aws_config::defaults(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .endpoint_url(self.url())
            .credentials_provider(credentials)
            .load()
            .await
    }

    /// An HTTP client that takes no way round.
    pub fn http(&self) -> reqwest::Client {
        reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .unwrap()
    }

    /// Calls a service for which no SDK is linked: AWS's JSON protocol, `target` names the call.
    pub async fn call(&self, service: &str, target: &str, body: &Value) -> Value {
        let request = self
            .http()
            .post(self.url())
            .header("x-amz-target", target)
            .header("content-type", "application/x-amz-json-1.1")
            .body(body.to_string());
        answered(request, service, target).await
    }

    /// Looks at something of such a service, by its path without a slash before it.
    pub async fn look(&self, service: &str, path: &str) -> Value {
        answered(self.http().get(format!("{}/{path}", self.url())), service, path).await
    }
}

async fn answered(request: reqwest::RequestBuilder, service: &str, what: &str) -> Value {
    let scope = format!("Credential=test/20260101/{REGION}/{service}/aws4_request");
    let signed = format!("AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature=0");
    let answer = request.header("authorization", signed).send().await.unwrap();
    let status = answer.status();
    let text = answer.text().await.unwrap();
    assert!(status.is_success(), "{what}: {status} {text}");
    serde_json::from_str(&text).unwrap()
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Looks until something holds; panics with its words when it does not come true in time.
pub async fn until(what: &str, patience: Duration, holds: impl AsyncFn() -> bool) {
    let mut looks = tokio::time::interval(LOOK);
    let looking = async {
        loop {
            looks.tick().await;
            if holds().await {
                return;
            }
        }
    };
    let looked = tokio::time::timeout(patience, looking).await;
    assert!(looked.is_ok(), "after {patience:?} still not: {what}");
}
