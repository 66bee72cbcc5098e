//! Words a shop is taught: kept once, however often the answer arrives, and known wherever the
//! shop's goods are named.

use crate::offer::five_times;
use app::command_parse::{Reader, ReadingOutcome};
use app::store::{audit, catalog, shop};
use domain::access::Role;
use domain::alias::{ALIASES_MAX, Alias, Meaning};
use domain::contact::Phone;
use domain::ids::{ProductId, ShopId};
use domain::ledger::chart::TRANSPORT;
use domain::phrase::search;
use domain::shop::Shop;
use kit::invariants;
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;
use ports::table::Table;

const KILIMA: &str = "100000000000001";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

async fn shop(stage: &Stage) -> Shop {
    shop::load_shop(&stage.table, &kilima()).await.unwrap().unwrap()
}

/// The owner says this, and everything arrives five times.
async fn owner_says(stage: &Stage, texts: &[&str]) {
    let owner: Phone = "+256700000001".parse().unwrap();
    for (index, said) in texts.iter().enumerate() {
        let id = format!("wamid.learning{index}");
        let now = stage.clock.now();
        let body = delivery(KILIMA, &owner, "Amina", &id, now, &Saying::Text(said));
        five_times(stage, &body).await;
    }
}

/// The words of the shop, with the unit each means.
async fn aliases(stage: &Stage) -> Vec<(String, String)> {
    let catalog = catalog::load_catalog(&stage.table, &kilima()).await.unwrap();
    let unit = |id| catalog.product(id).map(|product| product.variants[0].sku.to_string());
    let spelled =
        |alias: &Alias| (alias.words.clone(), alias.product().and_then(unit).unwrap_or_default());
    catalog.aliases().iter().map(spelled).collect()
}

fn told(stage: &Stage, words: &str) -> usize {
    let told = stage.chat.deliveries();
    told.iter().filter(|told| told.bubble.text.contains(words)).count()
}

#[tokio::test]
async fn an_answer_that_arrives_five_times_teaches_one_word() {
    let stage = Stage::open().await;
    owner_says(&stage, &["stock omo", "milk", "stock zuke", "sugar", "forget zuke"]).await;
    assert_eq!(aliases(&stage).await, [("omo".to_owned(), "MILK-500ML".to_owned())]);
    assert_eq!(told(&stage, "From now on \"omo\""), 1);
    assert_eq!(told(&stage, "From now on \"zuke\""), 1);
    assert_eq!(told(&stage, "I have forgotten"), 1);
    let shop = shop(&stage).await;
    let day = stage.clock.now().business_day(&shop.zone);
    let rows = audit::of_day(&stage.table, &shop.id, &day).await.unwrap();
    let changes: Vec<_> = rows
        .iter()
        .map(|row| (row.action.as_str(), row.before.is_some(), row.after.is_some()))
        .collect();
    assert_eq!(
        changes,
        [
            ("alias.learnt", false, true),
            ("alias.learnt", false, true),
            ("alias.removed", true, false)
        ]
    );
    assert!(!rows.iter().any(|row| format!("{row:?}").contains("omo")), "no words in it");
    assert_eq!(invariants::broken(&stage.table, &shop.id).await, Vec::<String>::new());
}

#[tokio::test]
async fn an_account_that_is_answered_five_times_is_one_word() {
    let stage = Stage::open().await;
    owner_says(&stage, &["expense 5,000 zuke cash", "transport", "expense 7,000 zuke cash"]).await;
    let catalog = catalog::load_catalog(&stage.table, &kilima()).await.unwrap();
    let zuke = Alias { words: "zuke".to_owned(), means: Meaning::Account(TRANSPORT) };
    assert_eq!(catalog.aliases(), [zuke]);
    assert_eq!(told(&stage, "From now on \"zuke\""), 1);
    assert_eq!(told(&stage, "Which account"), 0);
    assert_eq!(told(&stage, "Transport and fuel +UGX 5,000"), 1);
    assert_eq!(told(&stage, "Transport and fuel +UGX 7,000"), 1);
    assert_eq!(invariants::broken(&stage.table, &kilima()).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_word_is_known_to_the_reader_and_to_the_search_of_the_web_shop() {
    let stage = Stage::open().await;
    let now = stage.clock.now();
    let read = async |text: &str| {
        let reader = Reader::load(&stage.table, shop(&stage).await, Role::Owner, now).await;
        reader.unwrap().read(text)
    };
    let before = read("stock pipi kifua").await;
    assert_eq!(before.outcome, ReadingOutcome::Ask);
    assert!(before.reply.starts_with("I don't know \"pipi kifua\". Which product"), "{before:?}");
    owner_says(&stage, &["stock pipi kifua", "soap"]).await;
    let after = read("stock pipi kifua").await;
    assert_eq!((after.outcome, after.command), (ReadingOutcome::Run, Some("stock.level")));
    assert_eq!(serde_json::to_value(&after).unwrap()["source"], "grammar");
    let catalog = catalog::load_catalog(&stage.table, &kilima()).await.unwrap();
    let found = search::find(&catalog, "pipi kifua");
    let first = found.first().and_then(|(id, _)| catalog.product(*id));
    assert_eq!(first.map(|product| product.name.as_str()), Some("Soap bar"));
}

/// A shop that has taught all it can is told once; the command is done all the same.
#[tokio::test]
async fn a_shop_that_has_no_room_is_told_once() {
    let stage = Stage::open().await;
    let mut known = catalog::load_aliases(&stage.table, &kilima()).await.unwrap();
    for number in 0..ALIASES_MAX {
        known.record.teach(&format!("word {number}"), Meaning::Product(ProductId::new(1)));
    }
    let write = catalog::save_aliases(&kilima(), &known).unwrap();
    stage.table.commit(&[write]).await.unwrap();
    owner_says(&stage, &["stock omo", "milk", "stock zuke", "milk"]).await;
    assert_eq!(told(&stage, "taught me 200 words already"), 1);
    assert_eq!(told(&stage, "From now on"), 0);
    assert_eq!(told(&stage, "*Milk 500 ml*: "), 2);
    assert_eq!(aliases(&stage).await.len(), ALIASES_MAX);
}
