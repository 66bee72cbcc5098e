//! The template, deployed to an emulator with the binaries of this build, and what a person or an
//! operator can do to it from outside.

use crate::emulator::{Emulator, until};
use crate::graph::Graph;
use crate::tools::{build, root, tool};
use aws::SystemClock;
use aws::table::DynamoTable;
use domain::contact::Phone;
use domain::message::QueueName;
use domain::time::Timestamp;
use kit::stage::{APP_SECRET, Saying, delivery};
use ports::clock::Clock;
use ports::secrets::{FixedSecrets, Secret, SecretName};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// What the names of the deployed things begin with.
pub const PREFIX: &str = "mercury-test";
const IDENTITY_KEY: &str = "an identity key for tests only";
/// Longer than a message with all that follows from it takes on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// A deployed Mercury with the demo shops.
#[derive(Debug)]
pub struct Deployment {
    /// Where it is deployed.
    pub emulator: Emulator,
    /// Whom it sends to.
    pub graph: Graph,
    /// The deployed table.
    pub table: DynamoTable,
    /// The stack's outputs.
    pub outputs: BTreeMap<String, String>,
    /// The queues' client.
    pub queues: aws_sdk_sqs::Client,
    http: reqwest::Client,
    messages: AtomicU32,
}

impl Deployment {
    /// Builds, deploys, fills the secrets and opens the demo shops. Nobody waits for what may
    /// follow.
    pub async fn start() -> Self {
        Self::pausing(0).await
    }

    /// The same, but what a customer writes waits so many seconds for what may follow.
    pub async fn pausing(seconds: u8) -> Self {
        build_functions();
        Self::deployed(&build(), seconds).await
    }

    /// The same as the first with the binaries of a folder, as they are.
    pub async fn of(binaries: &Path) -> Self {
        Self::deployed(binaries, 0).await
    }

    async fn deployed(binaries: &Path, burst: u8) -> Self {
        let emulator = Emulator::start().await;
        let graph = Graph::start().await;
        let outputs = deploy(&emulator, &graph, binaries, burst);
        let config = emulator.config().await;
        let name = outputs["Table.Name"].clone();
        let table = DynamoTable::new(aws_sdk_dynamodb::Client::new(&config), name);
        let queues = aws_sdk_sqs::Client::new(&config);
        let http = emulator.http();
        let messages = AtomicU32::new(1);
        let deployment = Self { emulator, graph, table, outputs, queues, http, messages };
        deployment.fill_secrets().await;
        let secrets = FixedSecrets::new().with(SecretName::IdentityKey, IDENTITY_KEY);
        let opened = local::demo::open(&deployment.table, &secrets, &SystemClock).await;
        opened.unwrap();
        deployment
    }

    async fn fill_secrets(&self) {
        for (name, value) in [
            (SecretName::WhatsAppAppSecret, APP_SECRET),
            (SecretName::WhatsAppVerifyToken, "a verify token"),
            (SecretName::WhatsAppToken, "a WhatsApp token"),
            (SecretName::IdentityKey, IDENTITY_KEY),
            (SecretName::WebhookKey, "a webhook key for tests only"),
            (SecretName::LinkKey, "a link key for tests only"),
            (SecretName::DocumentsKey, "a documents key for tests only"),
        ] {
            let id = format!("{PREFIX}/{}", name.name());
            let put = json!({ "SecretId": id, "SecretString": value });
            self.emulator.call("secretsmanager", "secretsmanager.PutSecretValue", &put).await;
        }
    }

    /// Asks the API; `path` begins with a slash.
    pub fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        // The storefront may have an address of its own; the webhook's is always the API's.
        let api = &self.outputs["WebhookUrl"];
        let id = api.trim_start_matches("https://").split('.').next().unwrap();
        let host = format!("{id}.execute-api.localhost:{}", self.emulator.port());
        self.http.request(method, format!("{}{path}", self.emulator.url())).header("host", host)
    }

    /// Delivers what a person writes to a shop's number, as WhatsApp does, `times` times.
    pub async fn say(&self, to: &str, from: &str, saying: &Saying<'_>, times: usize) {
        let phone: Phone = from.parse().unwrap();
        let id = format!("wamid.cloud{:04}", self.messages.fetch_add(1, Ordering::SeqCst));
        let now: Timestamp = aws::SystemClock.now();
        let body = delivery(to, &phone, "Sarah Nakato", &id, now, saying);
        for _ in 0..times {
            assert_eq!(self.deliver(body.clone()).await, 200);
        }
    }

    /// Hands a body to the webhook, rightly signed.
    pub async fn deliver(&self, body: Vec<u8>) -> u16 {
        use app::webhook_intake::signature;
        let signed = signature::sign(&Secret::new(APP_SECRET), &body);
        let request = self
            .request(reqwest::Method::POST, "/webhook/whatsapp")
            .header(signature::HEADER, signed)
            .header("content-type", "application/json")
            .body(body);
        request.send().await.unwrap().status().as_u16()
    }

    /// Runs `mercury-ops` against it, without asking; its exit code and what it printed as data.
    pub async fn operate(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let ran = tokio::process::Command::new(build().join("mercury-ops"))
            .args(["--yes", "--table", &self.outputs["Table.Name"], "--prefix", PREFIX])
            .args(arguments)
            .envs(self.emulator.variables())
            .stdin(std::process::Stdio::null())
            .output()
            .await
            .unwrap();
        let printed = String::from_utf8(ran.stdout).unwrap();
        (ran.status.code(), printed)
    }

    /// The address of a use case's queue, or of its dead letters.
    pub fn queue_url(&self, queue: QueueName, dead: bool) -> String {
        let stem = queue.stem();
        let dead = if dead { "-dead-letters" } else { "" };
        let url = self.outputs["NotifyQueueUrl"].clone();
        url.replace(&format!("{PREFIX}-notify.fifo"), &format!("{PREFIX}-{stem}{dead}.fifo"))
    }

    /// How many messages a queue holds, hidden ones too.
    pub async fn count(&self, queue: QueueName, dead: bool) -> u32 {
        use aws_sdk_sqs::types::QueueAttributeName::{
            ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible,
        };
        let answer = self
            .queues
            .get_queue_attributes()
            .queue_url(self.queue_url(queue, dead))
            .attribute_names(ApproximateNumberOfMessages)
            .attribute_names(ApproximateNumberOfMessagesNotVisible)
            .send()
            .await
            .unwrap();
        let attributes = answer.attributes.unwrap_or_default();
        attributes.values().map(|count| count.parse::<u32>().unwrap()).sum()
    }

    /// The variables that the template gives a function.
    pub async fn variables_of(&self, function: &str) -> BTreeMap<String, String> {
        let path = format!("2015-03-31/functions/{PREFIX}-{function}/configuration");
        let configuration = self.emulator.look("lambda", &path).await;
        let variables = configuration["Environment"]["Variables"].as_object().unwrap().iter();
        variables.map(|(name, value)| (name.clone(), value.as_str().unwrap().into())).collect()
    }

    /// Waits until no queue holds a message.
    pub async fn settle(&self) {
        until("every queue is empty", PATIENCE, async || {
            for queue in domain::message::QUEUES {
                if self.count(queue, false).await > 0 {
                    return false;
                }
            }
            true
        })
        .await;
    }

    /// Every line that the functions have logged, by function.
    pub async fn logs(&self) -> BTreeMap<String, Vec<String>> {
        let call = async |what: &str, body: Value| {
            self.emulator.call("logs", &format!("Logs_20140328.{what}"), &body).await
        };
        let groups = call("DescribeLogGroups", json!({})).await;
        let mut lines = BTreeMap::new();
        for group in groups["logGroups"].as_array().unwrap() {
            let name = group["logGroupName"].as_str().unwrap();
            let events = call("FilterLogEvents", json!({ "logGroupName": name })).await;
            let events = events["events"].as_array().cloned().unwrap_or_default();
            let said = events.iter().map(|event| event["message"].as_str().unwrap().to_owned());
            lines.insert(name.to_owned(), said.collect());
        }
        lines
    }
}

/// Brings the binaries up to date; nothing to do when `tests/run` has built them, with the tests as
/// here: without them Cargo picks other features and compiles all of it once more.
fn build_functions() {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--workspace", "--bins", "--tests"])
        .current_dir(root())
        .status();
    assert!(built.unwrap().success(), "the functions do not build");
}

fn deploy(
    emulator: &Emulator,
    graph: &Graph,
    binaries: &Path,
    burst: u8,
) -> BTreeMap<String, String> {
    let deployed = Command::new(tool("python"))
        .arg(root().join("tests/aws/deploy.py"))
        .args([PREFIX, binaries.to_str().unwrap()])
        .arg(format!("Prefix={PREFIX}"))
        .arg("Arch=x86_64")
        .arg(format!("BurstSeconds={burst}"))
        .arg(format!("PublicUrl={}", emulator.url()))
        .arg(format!("WhatsAppApiUrl={}", graph.url()))
        .envs(emulator.variables())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&deployed.stderr);
    assert!(deployed.status.success(), "the template was not deployed: {said}");
    serde_json::from_slice(&deployed.stdout).unwrap()
}
