//! Ports in the hands of one function.

use super::{Asked, FILES, Record, file_resource, queue_resource, secret_resource, table_resource};
use bytes::Bytes;
use domain::time::Timestamp;
use ports::files::staging::{FormTerms, Staged, Staging, UploadForm};
use ports::files::{File, Files, FilesError};
use ports::queue::{Queue, QueueError, Send};
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use ports::table::{CommitError, Index, Item, Key, Page, Query, Table, TableError, Write};
use std::time::Duration;

/// A function that holds ports.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    pub(super) function: &'static str,
    pub(super) record: &'a Record,
}

/// A port that does what its holder's role allows.
#[derive(Debug)]
pub struct Held<'a, P> {
    holder: Holder<'a>,
    port: &'a P,
}

impl<'a> Holder<'a> {
    /// The port in this function's hands.
    pub fn hold<P>(self, port: &'a P) -> Held<'a, P> {
        Held { holder: self, port }
    }

    fn asks(self, action: &'static str, resource: String) {
        let leading_key = None;
        self.record.ask(Asked { function: self.function, action, resource, leading_key });
    }

    fn asks_table(self, action: &'static str, index: Option<Index>, partition: &str) {
        let (resource, leading_key) = (table_resource(index), Some(partition.to_owned()));
        self.record.ask(Asked { function: self.function, action, resource, leading_key });
    }
}

impl<P: Table> Table for Held<'_, P> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        self.holder.asks_table("dynamodb:GetItem", None, &key.pk);
        self.port.get(key).await
    }

    async fn get_all(&self, keys: &[Key]) -> Result<Vec<Item>, TableError> {
        for key in keys {
            self.holder.asks_table("dynamodb:BatchGetItem", None, &key.pk);
        }
        self.port.get_all(keys).await
    }

    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        self.holder.asks_table("dynamodb:Query", query.index, &query.pk);
        let page = self.port.query(query).await?;
        // An index holds keys; DynamoDB's adapter reads what they point to from the table.
        for item in page.items.iter().filter(|_| query.index.is_some()) {
            self.holder.asks_table("dynamodb:BatchGetItem", None, &item.key.pk);
        }
        Ok(page)
    }

    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        for write in writes {
            let action = match write {
                Write::Put { .. } => "dynamodb:PutItem",
                Write::Change { .. } => "dynamodb:UpdateItem",
                Write::Delete { .. } => "dynamodb:DeleteItem",
                Write::Check { .. } => "dynamodb:ConditionCheckItem",
            };
            self.holder.asks_table(action, None, &write.key().pk);
        }
        self.port.commit(writes).await
    }

    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        self.holder.asks_table("dynamodb:UpdateItem", None, &key.pk);
        self.port.next(key, first).await
    }
}

impl<P: Queue> Queue for Held<'_, P> {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        for message in messages {
            self.holder.asks("sqs:SendMessage", queue_resource(message.queue));
        }
        self.port.send(messages).await
    }
}

impl<P: Secrets> Secrets for Held<'_, P> {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        self.holder.asks("secretsmanager:GetSecretValue", secret_resource(&name));
        self.port.get(name).await
    }
}

impl<P: Files> Files for Held<'_, P> {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        self.holder.asks("s3:PutObject", file_resource(key));
        self.port.put(key, file).await
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        self.holder.asks("s3:GetObject", file_resource(key));
        self.port.get(key).await
    }

    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        self.holder.asks("s3:DeleteObject", file_resource(key));
        self.port.remove(key).await
    }

    /// Who follows a link does what its maker may do.
    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        self.holder.asks("s3:GetObject", file_resource(key));
        self.port.link(key, name, now, lifetime).await
    }
}

impl<P: Staging> Staging for Held<'_, P> {
    /// Who sends a form does what its maker may do.
    async fn form(&self, terms: &FormTerms<'_>, now: Timestamp) -> Result<UploadForm, FilesError> {
        self.holder.asks("s3:PutObject", file_resource(terms.key));
        self.port.form(terms, now).await
    }

    async fn staged(&self, key: &str) -> Result<Option<Staged>, FilesError> {
        self.holder.asks("s3:GetObject", file_resource(key));
        self.port.staged(key).await
    }

    async fn staged_under(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        self.holder.asks("s3:ListBucket", FILES.to_owned());
        self.port.staged_under(prefix).await
    }

    async fn part(&self, staged: &Staged, from: u64, bytes: usize) -> Result<Bytes, FilesError> {
        self.holder.asks("s3:GetObject", file_resource(&staged.key));
        self.port.part(staged, from, bytes).await
    }

    /// Whoever copies reads one place and writes another.
    async fn adopt(&self, staged: &Staged, key: &str, mime_type: &str) -> Result<(), FilesError> {
        self.holder.asks("s3:GetObject", file_resource(&staged.key));
        self.holder.asks("s3:PutObject", file_resource(key));
        self.port.adopt(staged, key, mime_type).await
    }
}
