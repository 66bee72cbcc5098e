//! The process is killed, really and by signal, at many moments under load. Whatever it has
//! acknowledged has exactly one effect, and nothing of the stock is lost or promised twice.

mod victim;

use app::audit_seal;
use app::command_parse::Senses;
use app::pdf_render::Workshop;
use app::store::{cart, keys, once, person, shop};
use app::webhook_intake::signature;
use domain::burst::Window;
use domain::contact::{Phone, Sender};
use domain::ids::{CauseId, ShopId};
use domain::message::{Envelope, QUEUES, QueueName};
use kit::invariants;
use kit::stage::{Saying, delivery};
use local::clock::SystemClock;
use local::seal::seal;
use local::secrets::LocalSecrets;
use local::store::Store;
use ports::calendars::MemoryCalendars;
use ports::chat::MemoryChat;
use ports::clock::Clock;
use ports::hooks::MemoryHooks;
use ports::media::MemoryMedia;
use ports::press::MemoryPress;
use ports::queue::Unfinished;
use ports::secrets::{Secret, SecretName, Secrets};
use ports::speech::MemorySpeech;
use ports::table::Table;
use ports::words::{MemoryWords, Model};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::task::JoinSet;
use victim::Victim;

const KILLS: usize = 10;
const CHATTERS: usize = 6;
const BUYERS: usize = 4;
/// Each round dies after another number of acknowledgements, so that many moments are hit.
const ACKNOWLEDGED_FIRST: usize = 7;
const ACKNOWLEDGED_STEP: usize = 5;

/// What was acknowledged over all rounds.
#[derive(Default)]
struct Acknowledged {
    /// Chat messages that each put one soap into the sender's cart, by sender.
    messages: BTreeMap<usize, BTreeSet<String>>,
    /// Web orders: the form's key of each.
    orders: BTreeSet<(usize, String)>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_was_acknowledged_has_exactly_one_effect() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = Acknowledged::default();
    for round in 0..KILLS {
        let victim = Victim::start(folder.path()).await;
        let count = ACKNOWLEDGED_FIRST + round * ACKNOWLEDGED_STEP;
        load(victim, round, count, &mut all).await;
    }
    let shop = Reopened::open(folder.path());
    shop.finish().await;
    shop.check(&all).await;
    drop(shop);
    // The last round ended in a kill too, and what a second start finds is the same.
    Reopened::open(folder.path()).check(&all).await;
}

/// Lets everybody write and buy until `count` things are acknowledged, then kills the process
/// while the others are in the middle of it.
async fn load(victim: Victim, round: usize, count: usize, all: &mut Acknowledged) {
    let victim = Arc::new(victim);
    let acknowledged = Arc::new(AtomicUsize::new(0));
    let mut people = JoinSet::new();
    // Others in each round: nobody is heard more than twenty times in a minute.
    for chatter in round * CHATTERS..(round + 1) * CHATTERS {
        let (victim, acknowledged) = (Arc::clone(&victim), Arc::clone(&acknowledged));
        people.spawn(async move {
            let ids = chat(&victim, chatter, round, count, &acknowledged).await;
            (chatter, ids, BTreeSet::new())
        });
    }
    for buyer in 0..BUYERS {
        let (victim, acknowledged) = (Arc::clone(&victim), Arc::clone(&acknowledged));
        people.spawn(async move {
            let keys = buy(&victim, buyer, round, count, &acknowledged).await;
            (buyer, BTreeSet::new(), keys)
        });
    }
    for (who, ids, keys) in people.join_all().await {
        all.messages.entry(who).or_default().extend(ids);
        all.orders.extend(keys.into_iter().map(|key| (who, key)));
    }
}

/// Writes "1 soap blue" again and again; the ids of what was acknowledged.
async fn chat(
    victim: &Victim,
    chatter: usize,
    round: usize,
    count: usize,
    acknowledged: &AtomicUsize,
) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for index in 0.. {
        let id = format!("wamid.crash{chatter}x{round}x{index}");
        let body = delivery(
            "100000000000001",
            &phone(chatter),
            "Chatter",
            &id,
            SystemClock::default().now(),
            &Saying::Text("1 soap blue"),
        );
        let signature = signature::sign(&Secret::new("local-app-secret"), &body);
        match victim.post("/webhook/whatsapp", &[("x-hub-signature-256", &signature)], body).await {
            Some((200, _)) => {
                ids.insert(id);
                kill_when_due(victim, acknowledged, count);
            }
            Some((status, _)) => panic!("the webhook answered {status}"),
            None => break,
        }
    }
    ids
}

/// Fills carts and orders; the keys of the orders that were acknowledged.
async fn buy(
    victim: &Victim,
    buyer: usize,
    round: usize,
    count: usize,
    acknowledged: &AtomicUsize,
) -> BTreeSet<String> {
    let cookie = format!("visitor={}", visitor(buyer));
    let headers =
        [("cookie", cookie.as_str()), ("content-type", "application/x-www-form-urlencoded")];
    let mut keys = BTreeSet::new();
    for index in 0.. {
        let line = b"sku=MILK-500ML&quantity=1&back=".to_vec();
        if victim.post("/s/kilima/cart/add", &headers, line).await.is_none() {
            break;
        }
        let key = format!("crash{buyer}x{round}x{index}");
        let form = format!("key={key}&name=Buyer&phone=070000020{buyer}&note=");
        match victim.post("/s/kilima/checkout", &headers, form.into_bytes()).await {
            Some((303, to)) if to.contains("/orders/") => {
                keys.insert(key);
                kill_when_due(victim, acknowledged, count);
            }
            // Sold out, or a cart that an order lost to the kill has emptied.
            Some((303, _)) => kill_when_due(victim, acknowledged, count),
            Some((status, _)) => panic!("the checkout answered {status}"),
            None => break,
        }
    }
    keys
}

fn kill_when_due(victim: &Victim, acknowledged: &AtomicUsize, count: usize) {
    if acknowledged.fetch_add(1, Ordering::SeqCst) + 1 == count {
        victim.kill();
    }
}

fn phone(chatter: usize) -> Phone {
    format!("+2567001{chatter:05}").parse().unwrap()
}

fn visitor(buyer: usize) -> String {
    format!("{buyer:025}")
}

/// The shop's data, opened after the kills.
struct Reopened {
    store: Store,
    clock: SystemClock,
    secrets: LocalSecrets,
    id: ShopId,
}

impl Reopened {
    fn open(folder: &Path) -> Self {
        let store = Store::open(folder).unwrap();
        let secrets = LocalSecrets::open(&store, None).unwrap();
        let id = "K1MARKT001".parse().unwrap();
        Self { store, clock: SystemClock::default(), secrets, id }
    }

    /// Handles what the dead process left on its queues.
    async fn finish(&self) {
        let queue = self.store.queues(self.clock.clone());
        let chat = MemoryChat::new();
        loop {
            let mut handled = 0;
            for name in QUEUES {
                for received in queue.receive(name, 1).await.unwrap() {
                    self.handle(name, received.envelope.clone(), &chat).await.unwrap();
                    queue.ack(received).await.unwrap();
                    handled += 1;
                }
            }
            if handled == 0 {
                break;
            }
        }
        seal(&self.store, &self.clock).await.unwrap();
    }

    async fn handle(
        &self,
        name: QueueName,
        envelope: Envelope,
        chat: &MemoryChat,
    ) -> Result<(), Unfinished> {
        let (table, clock) = (&self.store.table(), &self.clock);
        let queue = &self.store.queues(self.clock.clone());
        match name {
            QueueName::CommandParse => {
                let (media, files) = (&MemoryMedia::new(), &self.store.files());
                let (model, speech) = (None::<&Model<MemoryWords>>, None::<&Model<MemorySpeech>>);
                let senses = Senses { model, speech, media, files };
                let (secrets, window, run) = (&self.secrets, Window::NONE, [envelope]);
                let answers = app::command_parse::handle_run(
                    table, queue, secrets, &senses, clock, window, &run,
                );
                answers.await.remove(0)
            }
            QueueName::OrderTransition => {
                let (secrets, url) = (&self.secrets, "http://shop.test");
                app::order_transition::handle(table, queue, secrets, url, clock, envelope).await
            }
            QueueName::BookingConfirm => {
                let (secrets, url) = (&self.secrets, "http://shop.test");
                app::booking_confirm::handle(table, queue, secrets, url, clock, envelope).await
            }
            QueueName::CalendarSync => {
                let calendars = &MemoryCalendars::new();
                app::calendar_sync::handle(table, queue, calendars, clock, envelope).await
            }
            QueueName::StockMove => app::stock_move::handle(table, queue, clock, envelope).await,
            QueueName::LedgerPost => app::ledger_post::handle(table, queue, clock, envelope).await,
            QueueName::Report => app::report::handle(table, queue, clock, envelope).await,
            QueueName::PdfRender => {
                let (files, press) = (&self.store.files(), &MemoryPress::new());
                let (secrets, public_url) = (&self.secrets, "http://shop.test");
                let workshop = Workshop { files, secrets, press, public_url };
                app::pdf_render::handle(table, queue, &workshop, clock, envelope).await
            }
            // A lease of the dead process may still run; who is told is not what is counted here.
            QueueName::Notify => {
                let (files, secrets) = (&self.store.files(), &self.secrets);
                let _ = app::notify::handle(table, chat, files, secrets, clock, &[envelope]).await;
                Ok(())
            }
            QueueName::WebhookDeliver => {
                let (hooks, secrets) = (&MemoryHooks::new(), &self.secrets);
                app::webhook_deliver::handle(table, queue, hooks, secrets, clock, envelope).await
            }
        }
    }

    async fn check(&self, all: &Acknowledged) {
        let table = self.store.table();
        assert_eq!(invariants::broken(&table, &self.id).await, Vec::<String>::new());
        let shop = shop::load_shop(&table, &self.id).await.unwrap().unwrap();
        let now = self.clock.now();
        let chain = audit_seal::verify(&table, &shop, &[], now, now).await.unwrap();
        assert_eq!((chain.waiting, chain.breaks), (0, Vec::new()), "every audit row is sealed");
        assert!(chain.rows >= u64::try_from(all.orders.len()).unwrap());
        assert!(all.messages.values().map(BTreeSet::len).sum::<usize>() > KILLS, "there was chat");
        assert!(all.orders.len() > KILLS, "there were orders");
        for (chatter, ids) in &all.messages {
            let effects = self.messages_done(&table, *chatter).await;
            let lost: Vec<_> = ids.iter().filter(|id| !effects.contains(*id)).collect();
            assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
            // One soap for each message that was taken, acknowledged or not: none twice.
            assert_eq!(self.soaps(&table, *chatter).await, effects.len(), "chatter {chatter}");
        }
        let orders = invariants::orders(&table, &self.id).await;
        let numbers: BTreeSet<u64> = orders.iter().map(|order| order.number.0).collect();
        assert_eq!(numbers.len(), orders.len(), "a number twice");
        let mut placed = BTreeSet::new();
        for (buyer, key) in &all.orders {
            let cause = self.web_cause(*buyer, key);
            let done = once::earlier(&table, &self.id, &cause).await.unwrap();
            let answer = done.and_then(|done| done.answer).expect("an acknowledged order is there");
            assert!(placed.insert(answer), "two forms, one order");
        }
    }

    /// The messages of a chatter that were carried out, by their ids.
    async fn messages_done(&self, table: &impl Table, chatter: usize) -> BTreeSet<String> {
        let mut done = BTreeSet::new();
        for round in 0..KILLS {
            for index in 0.. {
                let id = format!("wamid.crash{chatter}x{round}x{index}");
                let cause: CauseId = format!("wa:{id}/command").parse().unwrap();
                if table.get(&keys::done(&self.id, &cause)).await.unwrap().is_none() {
                    break;
                }
                done.insert(id);
            }
        }
        done
    }

    /// How many soaps are in a chatter's cart.
    async fn soaps(&self, table: &impl Table, chatter: usize) -> usize {
        let key = self.secrets.get(SecretName::IdentityKey).await.unwrap();
        let sender = Sender { phone: Some(phone(chatter)), bsuid: None, name: None };
        let known = person::identify(table, &key, &self.id, &sender).await.unwrap();
        let Some(person) = known else { return 0 };
        let fresh = || unreachable!("a known person has a conversation");
        let conversation =
            person::load_conversation(table, &self.id, person, fresh).await.unwrap().record;
        let cart =
            cart::load_cart(table, &self.id, &conversation.cart, SystemClock::default().now())
                .await
                .unwrap()
                .record;
        cart.lines.iter().map(|line| usize::try_from(line.quantity).unwrap()).sum()
    }

    fn web_cause(&self, buyer: usize, key: &str) -> CauseId {
        let shop = app::storefront::cart_id(&self.id, &visitor(buyer));
        format!("web:{shop}:{key}").parse().unwrap()
    }
}
