//! The other end of what the adapters send and store: SQS as a receiver sees it, S3 as a browser.

use aws::files::BucketFiles;
use aws::queue::SqsQueue;
use aws_sdk_sqs::types::{Message, MessageSystemAttributeName};
use bytes::Bytes;
use domain::message::{Envelope, QueueName};
use domain::time::Timestamp;
use kit::conformance::Answer;
use kit::conformance::files::{Follow, Shown};
use kit::conformance::queue::{Tap, name};
use kit::conformance::source::Source;
use kit::conformance::staging::{Receive, multipart};
use ports::files::staging::{FormTerms, Staged, Staging, UploadForm};
use ports::files::{File, Files, FilesError};
use ports::queue::{Queue, QueueError, Send};
use std::collections::BTreeMap;
use std::time::Duration;

/// The queues with both their ends.
#[derive(Debug)]
pub(super) struct Queues {
    pub(super) adapter: SqsQueue,
    pub(super) client: aws_sdk_sqs::Client,
    pub(super) urls: BTreeMap<QueueName, String>,
}

/// A message in hand: its queue's address and its receipt.
pub(super) struct Held(String, String);

impl Queues {
    pub(super) async fn receive_from(&self, url: &str) -> Option<Message> {
        let receive = self.client.receive_message().queue_url(url);
        let all = receive.message_system_attribute_names(MessageSystemAttributeName::All);
        all.send().await.unwrap().messages.unwrap_or_default().pop()
    }
}

impl Queue for Queues {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        self.adapter.send(messages).await
    }
}

impl Source for Queues {
    type Held = Held;

    async fn receive(&self, queue: QueueName) -> Answer<Option<(Envelope, Held)>> {
        let url = &self.urls[&queue];
        let Some(message) = self.receive_from(url).await else { return Ok(None) };
        let envelope = serde_json::from_str(message.body.as_deref().unwrap_or_default())?;
        let receipt = message.receipt_handle.unwrap_or_default();
        Ok(Some((envelope, Held(url.clone(), receipt))))
    }

    async fn acknowledge(&self, Held(url, receipt): Held) -> Answer<()> {
        self.client.delete_message().queue_url(url).receipt_handle(receipt).send().await?;
        Ok(())
    }

    async fn put_back(&self, Held(url, receipt): Held) -> Answer<()> {
        let now = self.client.change_message_visibility().visibility_timeout(0);
        now.queue_url(url).receipt_handle(receipt).send().await?;
        Ok(())
    }

    async fn dead_letters(&self, queue: QueueName) -> Answer<Vec<String>> {
        let stem = queue.stem();
        let url = &self.urls[&queue];
        let url = url.replace(&format!("{stem}.fifo"), &format!("{stem}-dead-letters.fifo"));
        let mut names = Vec::new();
        while let Some(message) = self.receive_from(&url).await {
            let envelope = serde_json::from_str(message.body.as_deref().unwrap_or_default())?;
            names.push(name(&envelope).to_owned());
        }
        Ok(names)
    }
}

impl Tap for Queues {
    async fn take(&self, queue: QueueName) -> Answer<Option<Envelope>> {
        let Some((envelope, held)) = self.receive(queue).await? else { return Ok(None) };
        self.acknowledge(held).await?;
        Ok(Some(envelope))
    }
}

/// A bucket and somebody who follows links into it.
#[derive(Debug)]
pub(super) struct Bucket {
    pub(super) adapter: BucketFiles,
    pub(super) client: aws_sdk_s3::Client,
    pub(super) http: reqwest::Client,
}

impl Files for Bucket {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        self.adapter.put(key, file).await
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        self.adapter.get(key).await
    }

    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        self.adapter.remove(key).await
    }

    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        self.adapter.link(key, name, now, lifetime).await
    }
}

impl Staging for Bucket {
    async fn form(&self, terms: &FormTerms<'_>, now: Timestamp) -> Result<UploadForm, FilesError> {
        self.adapter.form(terms, now).await
    }

    async fn staged(&self, key: &str) -> Result<Option<Staged>, FilesError> {
        self.adapter.staged(key).await
    }

    async fn staged_under(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        self.adapter.staged_under(prefix).await
    }

    async fn part(&self, staged: &Staged, from: u64, bytes: usize) -> Result<Bytes, FilesError> {
        self.adapter.part(staged, from, bytes).await
    }

    async fn adopt(&self, staged: &Staged, key: &str, mime_type: &str) -> Result<(), FilesError> {
        self.adapter.adopt(staged, key, mime_type).await
    }
}

impl Receive for Bucket {
    async fn receive(&self, form: &UploadForm, name: &str, bytes: Bytes) -> Answer<Option<String>> {
        let sent = self.http.post(&form.action);
        let sent = sent.header("content-type", "multipart/form-data; boundary=cut");
        let answer = sent.body(multipart(&form.fields, name, &bytes)).send().await?;
        let status = answer.status().as_u16();
        if status != 303 {
            assert!(matches!(status, 400 | 403), "{status}: {}", answer.text().await?);
            return Ok(None);
        }
        Ok(Some(answer.headers()["location"].to_str()?.to_owned()))
    }
}

impl Follow for Bucket {
    async fn follow(&self, link: &str, _: Timestamp) -> Answer<Option<Shown>> {
        let answer = self.http.get(link).send().await?;
        let status = answer.status().as_u16();
        if status != 200 {
            // What is not there may be denied too: then nobody learns what is.
            // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
            assert!(matches!(status, 400 | 403 | 404), "{status}");
            return Ok(None);
        }
        let header = |name: &str| {
            let value = answer.headers().get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (mime_type, disposition) = (header("content-type"), header("content-disposition"));
        let bytes = answer.bytes().await?;
        Ok(Some(Shown { file: File { mime_type, bytes }, disposition }))
    }
}
