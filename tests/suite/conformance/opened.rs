//! What survives closing a store, or being killed with messages half handled.

use super::store;
use bytes::Bytes;
use domain::message::QueueName;
use kit::conformance::Checked;
use kit::conformance::queue::{Tap, message, name};
use kit::conformance::table::{add, indexed, item, number, put};
use local::clock::SystemClock;
use local::secrets::LocalSecrets;
use local::store::Store;
use ports::files::{File, Files};
use ports::queue::Queue;
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Index, Key, Query, Table};
use std::time::Duration;

#[tokio::test]
async fn everything_is_there_after_a_restart() -> Checked {
    let (store, folder) = store();
    let parse = QueueName::CommandParse;
    let stored = indexed(item("p", "s", &[("n", number(1))]), &[(Index::G2, "open", "1")]);
    store.table().commit(&[put(stored.clone())]).await?;
    assert_eq!(store.table().next(&Key::new("p", "orders"), 1_001).await?, 1_001);
    let picture = File { mime_type: "image/png".to_owned(), bytes: Bytes::from_static(b"\x89PNG") };
    store.files().put("claims/kilima/1", picture.clone()).await?;
    let key = LocalSecrets::open(&store, None)?.get(SecretName::IdentityKey).await?;

    let queue = store.queues(SystemClock::default());
    let sent = ["handled", "in flight", "behind", "broken"];
    let sent = sent.map(|named| message(parse, if named == "broken" { "h" } else { "g" }, named));
    queue.send(&sent).await?;
    assert_eq!(queue.take(parse).await?.as_ref().map(name), Some("handled"));
    let broken = queue.receive(parse, 1).await?.remove(0);
    assert_eq!(name(&broken.envelope), "broken");
    queue.give_up(broken, "no".to_owned(), Duration::from_mins(10)).await?;
    let in_flight = queue.receive(parse, 1).await?.remove(0);
    drop(queue);
    std::mem::forget(in_flight);
    // A lease keeps nothing open but itself.
    drop(store);

    let store = Store::open(folder.path())?;
    assert_eq!(store.table().get(&stored.key).await?, Some(stored.clone()));
    assert_eq!(store.table().query(&Query::index(Index::G2, "open")).await?.items, [stored]);
    assert_eq!(store.table().next(&Key::new("p", "orders"), 1_001).await?, 1_002);
    assert_eq!(store.files().get("claims/kilima/1").await?, Some(picture));
    assert_eq!(LocalSecrets::open(&store, None)?.get(SecretName::IdentityKey).await?, key);

    let queue = store.queues(SystemClock::default());
    queue.send(&sent).await?;
    assert_eq!(queue.count(parse), 3, "the dedup ids are remembered");
    assert_eq!(queue.take(parse).await?.as_ref().map(name), Some("in flight"));
    let broken = queue.receive(parse, 1).await?.remove(0);
    assert_eq!((name(&broken.envelope), broken.receives), ("broken", 1));
    assert_eq!(queue.take(parse).await?.as_ref().map(name), Some("behind"));
    Ok(())
}

#[tokio::test]
async fn a_write_happens_even_if_nobody_waits_for_its_answer() -> Checked {
    let (store, _folder) = store();
    let (table, queue) = (store.table(), store.queues(SystemClock::default()));
    let parse = QueueName::CommandParse;
    let writes = [add("p", "s", &[("n", 1)])];
    let sent = [message(parse, "g", "1")];
    let both = async { tokio::join!(table.commit(&writes), queue.send(&sent)) };
    // Polled once: both are handed to the writer, and then the caller is gone.
    assert!(futures_util::FutureExt::now_or_never(both).is_none());
    let last = table.next(&Key::new("p", "n"), 1).await?;
    assert_eq!(last, 1, "what was handed over before has happened");
    assert_eq!(table.get(&Key::new("p", "s")).await?, Some(item("p", "s", &[("n", number(1))])));
    assert_eq!(queue.take(parse).await?.as_ref().map(name), Some("1"));
    Ok(())
}

#[tokio::test]
async fn the_local_secrets_are_the_documented_ones() -> Checked {
    let (store, _folder) = store();
    let without = LocalSecrets::open(&store, None)?;
    let cases = [
        (SecretName::WhatsAppAppSecret, "local-app-secret"),
        (SecretName::WhatsAppVerifyToken, "local-verify-token"),
    ];
    for (name, value) in cases {
        assert_eq!(without.get(name).await?.expose(), value);
    }
    assert!(without.get(SecretName::WhatsAppToken).await.is_err());
    assert_eq!(without.get(SecretName::IdentityKey).await?.expose().len(), 64);
    let with = LocalSecrets::open(&store, Some(Secret::new("given")))?;
    assert_eq!(with.get(SecretName::WhatsAppToken).await?.expose(), "given");
    Ok(())
}
