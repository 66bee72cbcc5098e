//! What is missing or not allowed: an error of the right kind that names the service's reason, so
//! that what can pass is tried again and what can't is looked at.

use super::made;
use aws::files::BucketFiles;
use aws::queue::SqsQueue;
use aws::secrets::{FRESH, SecretsManager};
use aws::table::DynamoTable;
use bytes::Bytes;
use cloud::emulator::Emulator;
use domain::message::QueueName;
use kit::conformance::queue::message;
use kit::conformance::table::{item, put};
use ports::files::{File, Files, FilesError};
use ports::queue::Queue;
use ports::secrets::{SecretError, SecretName, Secrets};
use ports::table::{CommitError, Key, Query, Table, TableError};
use std::collections::BTreeMap;

#[tokio::test]
async fn a_missing_table_is_broken() {
    let emulator = Emulator::start().await;
    let client = aws_sdk_dynamodb::Client::new(&emulator.config().await);
    let table = DynamoTable::new(client, "nowhere".to_owned());
    let key = Key::new("p", "s");
    let two = [put(item("p", "a", &[])), put(item("p", "b", &[]))];
    let said = [
        table.get(&key).await.err(),
        table.query(&Query::partition("p")).await.err(),
        table.next(&key, 1).await.err(),
        broken(table.commit(&two[..1]).await),
        broken(table.commit(&two).await),
    ];
    for error in said {
        let Some(TableError::Broken(why)) = error else { panic!("{error:?}") };
        assert!(why.contains("ResourceNotFoundException"), "{why}");
    }
}

fn broken(said: Result<(), CommitError>) -> Option<TableError> {
    match said {
        Err(CommitError::Table(error)) => Some(error),
        Ok(()) | Err(CommitError::Refused(_)) => None,
    }
}

#[tokio::test]
async fn a_table_that_does_not_answer_is_unavailable() {
    let (table, emulator) = made::table().await;
    drop(emulator);
    let said = table.get(&Key::new("p", "s")).await;
    assert!(matches!(said, Err(TableError::Unavailable(_))), "{said:?}");
}

#[tokio::test]
async fn a_missing_bucket_is_broken_and_a_missing_file_is_none() {
    let (bucket, emulator) = made::files().await;
    assert_eq!(bucket.get("claims/none").await, Ok(None));
    let nowhere = BucketFiles::new(made::s3(&emulator).await, "nowhere".to_owned());
    let file = File { mime_type: "image/png".to_owned(), bytes: Bytes::from_static(b"x") };
    let large = File { bytes: Bytes::from(vec![0; 9 * 1024 * 1024]), ..file.clone() };
    let said = [
        nowhere.get("a").await.err(),
        nowhere.put("a", file.clone()).await.err(),
        nowhere.put("a", large).await.err(),
    ];
    for error in said {
        let Some(FilesError::Broken(why)) = error else { panic!("{error:?}") };
        assert!(why.contains("NoSuchBucket"), "{why}");
    }
    drop(emulator);
    let said = bucket.put("a", file).await;
    assert!(matches!(said, Err(FilesError::Unavailable(_))), "{said:?}");
}

#[tokio::test]
async fn a_missing_queue_says_so() {
    let (queues, _emulator) = made::queues().await;
    let gone = queues.urls[&QueueName::Notify].replace("notify", "nowhere");
    let urls = BTreeMap::from([(QueueName::Notify, gone)]);
    let queue = SqsQueue::new(queues.client.clone(), urls);
    let said = queue.send(&[message(QueueName::Notify, "g", "1")]).await.unwrap_err();
    assert!(said.to_string().contains("NonExistentQueue"), "{said}");
    let said = queue.send(&[message(QueueName::StockMove, "g", "1")]).await.unwrap_err();
    assert!(said.to_string().contains("does not send to stock-move"), "{said}");
}

#[tokio::test]
async fn a_missing_secret_is_missing_and_a_store_that_is_away_is_unavailable() {
    let (_, emulator) = made::secrets().await;
    let client = aws_sdk_secretsmanager::Client::new(&emulator.config().await);
    let secrets = SecretsManager::new(client, "nowhere".to_owned(), FRESH);
    let said = secrets.get(SecretName::WhatsAppToken).await;
    assert_eq!(said, Err(SecretError::Missing("whatsapp-token".to_owned())));
    drop(emulator);
    let said = secrets.get(SecretName::IdentityKey).await;
    assert!(matches!(said, Err(SecretError::Unavailable { .. })), "{said:?}");
}
