//! What only the AWS adapters promise: how a file lies in the bucket, that a rotated secret is
//! picked up, that what was spent is counted.

use super::made;
use super::made::{BUCKET, PREFIX};
use aws::secrets::{FRESH, SecretsManager};
use aws_sdk_s3::types::{ChecksumMode, ServerSideEncryption};
use bytes::Bytes;
use cloud::emulator::Emulator;
use kit::conformance::secrets::{OTHER_SHOP, SHOP, token_of};
use kit::conformance::table::{indexed, item, put, text};
use ports::files::{File, Files};
use ports::secrets::{SecretName, Secrets};
use ports::table::units::Spent;
use ports::table::{Condition, Index, Key, Query, Table, Write};
use std::time::Duration;

#[tokio::test]
async fn a_file_lies_encrypted_with_its_checksum() {
    let (bucket, _emulator) = made::files().await;
    let file = |bytes: &'static [u8]| File {
        mime_type: "image/png".to_owned(),
        bytes: Bytes::from_static(bytes),
    };
    bucket.put("claims/a", file(b"a picture")).await.unwrap();
    let large = Bytes::from(vec![7; 9 * 1024 * 1024]);
    let export = File { mime_type: "application/zip".to_owned(), bytes: large };
    bucket.put("exports/a", export).await.unwrap();
    for (key, mime_type) in [("claims/a", "image/png"), ("exports/a", "application/zip")] {
        let head = bucket.client.head_object().bucket(BUCKET).key(key);
        let head = head.checksum_mode(ChecksumMode::Enabled).send().await.unwrap();
        assert_eq!(head.server_side_encryption, Some(ServerSideEncryption::Aes256), "{key}");
        assert_eq!(head.content_type.as_deref(), Some(mime_type));
        assert!(head.checksum_sha256.is_some(), "{key}: {head:?}");
    }
    let left = bucket.client.list_multipart_uploads().bucket(BUCKET).send().await.unwrap();
    assert_eq!(left.uploads(), []);
}

#[tokio::test]
async fn a_rotated_secret_is_read_anew_once_the_old_value_is_not_fresh() {
    let emulator = Emulator::start().await;
    let client = aws_sdk_secretsmanager::Client::new(&emulator.config().await);
    let adapter = |fresh| SecretsManager::new(client.clone(), PREFIX.to_owned(), fresh);
    let (keeps, asks) = (adapter(FRESH), adapter(Duration::ZERO));
    let (stage, shop) = (SecretName::WhatsAppToken, token_of(SHOP).unwrap());
    made::make_secret(&client, &stage, "first").await;
    for secrets in [&keeps, &asks] {
        assert_eq!(secrets.get(stage.clone()).await.unwrap().expose(), "first");
        assert!(secrets.get(shop.clone()).await.is_err());
    }
    let id = format!("{PREFIX}/{}", stage.name());
    client.put_secret_value().secret_id(id).secret_string("second").send().await.unwrap();
    made::make_secret(&client, &shop, "the shop's").await;
    assert_eq!(asks.get(stage.clone()).await.unwrap().expose(), "second");
    assert_eq!(asks.get(shop.clone()).await.unwrap().expose(), "the shop's");
    // What is fresh costs no request, a secret that was missing neither.
    assert_eq!(keeps.get(stage.clone()).await.unwrap().expose(), "first");
    assert!(keeps.get(shop).await.is_err());

    drop(emulator);
    let said = asks.get(stage).await;
    assert_eq!(said.unwrap().expose(), "second", "the store is away: the old value is used on");
    assert!(asks.get(token_of(OTHER_SHOP).unwrap()).await.is_err(), "nothing is known of it");
}

#[tokio::test]
async fn what_was_spent_is_counted_with_the_indexes() {
    let (table, _emulator) = made::table().await;
    let spent = |before: Spent| {
        let now = table.spent();
        (now.write_units - before.write_units, now.half_read_units - before.half_read_units)
    };
    let plain = item("p", "plain", &[("v", text("x"))]);
    let in_two = indexed(plain.clone(), &[(Index::G1, "p", "1"), (Index::G2, "p", "1")]);
    let two = [put(item("p", "a", &[])), put(item("p", "b", &[]))];
    let refused = [Write::Put { item: plain.clone(), conditions: vec![Condition::Absent] }];

    let before = table.spent();
    table.commit(&[put(plain)]).await.unwrap();
    assert_eq!(spent(before), (1, 0), "a small item");
    let before = table.spent();
    table.commit(&[put(in_two)]).await.unwrap();
    assert_eq!(spent(before), (3, 0), "it enters two indexes");
    let before = table.spent();
    table.commit(&two).await.unwrap();
    assert_eq!(spent(before), (4, 0), "a transaction costs twice");
    let before = table.spent();
    table.get(&Key::new("p", "a")).await.unwrap();
    assert_eq!(spent(before), (0, 2), "read consistently");
    let before = table.spent();
    table.query(&Query::index(Index::G1, "p")).await.unwrap();
    // The keys alone: ministack does not tell what reading the items behind them cost, DynamoDB does.
    // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
    assert_eq!(spent(before), (0, 1), "an index is read at half the price");
    let before = table.spent();
    table.next(&Key::new("p", "n"), 1).await.unwrap();
    assert_eq!(spent(before), (1, 0));
    assert!(table.commit(&refused).await.is_err());
}
