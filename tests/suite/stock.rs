//! What the inventory agent moves: the shelves, the movements and the books say the same after each
//! step, what can't be is refused and changes nothing, and owners are warned once.

use app::store::{ledger, shop, stock};
use domain::command::{ReceivedLine, ShopCommand, StockChangeAsk};
use domain::contact::Phone;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{BANK, CASH, INVENTORY, PAYABLE, STOCK_ADJUSTMENT};
use domain::ledger::journal::Party;
use domain::ledger::voucher::PaidFrom;
use domain::money::{Currency, Money};
use domain::shop::Shop;
use domain::stock::{MovementKind, StockLevel};
use domain::time::Timestamp;
use kit::invariants;
use kit::stage::{Saying, Stage};
use ports::clock::Clock;
use ports::secrets::{SecretName, Secrets};

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
const BUYER: &str = "+256700000100";

struct Play {
    stage: Stage,
    shop: Shop,
}

impl Play {
    async fn new() -> Self {
        let stage = Stage::open().await;
        let slug = "kilima".parse().unwrap();
        let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
        Self { stage, shop }
    }

    /// Gives a command and returns what its giver is told first.
    async fn told(&self, command: ShopCommand) -> String {
        // Answers go to those who have written lately.
        self.say(OWNER, "hello").await;
        let before = self.stage.chat.deliveries().len();
        self.stage.command("kilima", command).await;
        self.stage.chat.deliveries()[before].bubble.text.clone()
    }

    async fn say(&self, who: &str, words: &str) {
        let phone: Phone = who.parse().unwrap();
        self.stage.say(KILIMA, &phone, "Sarah", &Saying::Text(words)).await;
    }

    async fn levels(&self) -> Vec<StockLevel> {
        stock::levels_everywhere(&self.stage.table, &self.shop.id).await.unwrap()
    }

    async fn level(&self, sku: &str, outlet: Option<&str>) -> (i64, i64) {
        let levels = self.levels().await;
        let outlet = outlet.map(|id| id.parse().unwrap());
        let found = levels.iter().find(|level| level.sku.as_str() == sku && level.outlet == outlet);
        found.map_or((0, 0), |level| (level.on_hand, level.value_minor))
    }

    async fn balance(&self, account: AccountCode) -> i64 {
        let balances = ledger::load_balances(&self.stage.table, &self.shop.id).await.unwrap();
        balances.totals.balance(account)
    }

    /// On hand is the sum of movements, and what lies on the shelves is what the books say.
    async fn agrees(&self) {
        let broken = invariants::broken(&self.stage.table, &self.shop.id).await;
        assert_eq!(broken, Vec::<String>::new());
        let value: i64 = self.levels().await.iter().map(|level| level.value_minor).sum();
        assert_eq!(self.balance(INVENTORY).await, value, "I6");
    }

    fn warnings(&self) -> usize {
        let deliveries = self.stage.chat.deliveries();
        deliveries.iter().filter(|one| one.bubble.text.contains("Running low")).count()
    }
}

fn shillings(minor: i64) -> Money {
    Money::new(minor, Currency::Ugx)
}

fn line(sku: &str, quantity: i64, cost: i64) -> ReceivedLine {
    ReceivedLine { sku: sku.parse().unwrap(), quantity, cost: Some(shillings(cost)) }
}

fn purchase(lines: Vec<ReceivedLine>, supplier: Option<&str>, paid: PaidFrom) -> ShopCommand {
    let supplier = supplier.map(str::to_owned);
    let (freight, tax, day) = (None, None, None);
    ShopCommand::StockReceive { lines, supplier, freight, paid: Some(paid), tax, day }
}

fn adjust(sku: &str, change: StockChangeAsk, reason: &str) -> ShopCommand {
    let reason = Some(reason.to_owned());
    ShopCommand::StockAdjust { sku: sku.parse().unwrap(), change, reason }
}

fn transfer(sku: &str, quantity: i64, from: &str, to: &str) -> ShopCommand {
    let (from, to) = (Some(from.to_owned()), Some(to.to_owned()));
    ShopCommand::StockTransfer { sku: sku.parse().unwrap(), quantity, from, to }
}

#[tokio::test]
async fn shelves_movements_and_books_say_the_same_after_each_step() {
    let play = Play::new().await;
    play.agrees().await;
    let before = play.level("SUGAR-1KG", None).await;
    assert_eq!(before, (60, 216_000));

    let goods = vec![line("SUGAR-1KG", 20, 60_000), line("SOAP-WHITE", 10, 20_000)];
    let told = play
        .told(ShopCommand::StockReceive {
            lines: goods,
            supplier: Some("kato TRADERS".to_owned()),
            freight: Some(shillings(1_000)),
            paid: Some(PaidFrom::Credit { due: None }),
            tax: None,
            day: None,
        })
        .await;
    assert!(told.contains("81,000") && told.contains("80 on hand now"), "{told}");
    play.agrees().await;
    assert_eq!(play.level("SUGAR-1KG", None).await, (80, 276_750), "its part of the freight too");
    let suppliers = shop::suppliers(&play.stage.table, &play.shop.id).await.unwrap();
    let kato = suppliers.iter().find(|one| one.name == "kato TRADERS").expect("written down");
    let party = Party::Supplier(kato.id);
    let owed = ledger::party_account(&play.stage.table, &play.shop.id, PAYABLE, party).await;
    assert_eq!(owed.unwrap().balance, 81_000);

    let again = purchase(
        vec![line("MILK-500ML", 12, 15_000)],
        Some("Kato Traders"),
        PaidFrom::Account(BANK),
    );
    play.told(again).await;
    play.agrees().await;
    assert_eq!(play.balance(BANK).await, -15_000);
    let count = shop::suppliers(&play.stage.table, &play.shop.id).await.unwrap().len();
    assert_eq!(count, suppliers.len(), "nobody is a supplier twice");

    play.told(adjust("SUGAR-1KG", StockChangeAsk::By(-3), "two bags torn")).await;
    play.agrees().await;
    assert_eq!(play.level("SUGAR-1KG", None).await, (77, 266_372));
    play.told(adjust("SUGAR-1KG", StockChangeAsk::To(78), "counted")).await;
    play.agrees().await;
    assert_eq!(
        play.balance(STOCK_ADJUSTMENT).await,
        276_750 - play.level("SUGAR-1KG", None).await.1
    );

    play.told(transfer("SUGAR-1KG", 8, "main", "back store")).await;
    play.agrees().await;
    assert_eq!(play.level("SUGAR-1KG", None).await.0, 70);
    assert_eq!(play.level("SUGAR-1KG", Some("store")).await.0, 48);
    // The first of its kind there.
    let told = play.told(transfer("SOAP-BLUE", 5, "Main", "STORE")).await;
    assert_eq!(told, "5 × Soap bar (blue) moved. Main has 45 now, Back store 5.");
    play.agrees().await;

    sold_and_called_off(&play).await;
}

/// Goods that leave with an order and come back keep both in step too, and every step is a movement.
async fn sold_and_called_off(play: &Play) {
    for words in ["2 sugar", "checkout", "yes"] {
        play.say(BUYER, words).await;
    }
    for words in ["order 1001 paid 9,000 cash", "order 1001 dispatched"] {
        play.say(OWNER, words).await;
        play.agrees().await;
    }
    play.say(OWNER, "cancel order 1001").await;
    play.agrees().await;
    let sku = "SUGAR-1KG".parse().unwrap();
    let movements = stock::movements(&play.stage.table, &play.shop.id, &sku).await.unwrap();
    let mut kinds: Vec<MovementKind> = movements.iter().map(|movement| movement.kind).collect();
    kinds.dedup();
    assert_eq!(
        kinds,
        [
            MovementKind::Opening,
            MovementKind::Purchased,
            MovementKind::WrittenOff,
            MovementKind::Adjusted,
            MovementKind::Transferred,
            MovementKind::Sold,
            MovementKind::Returned,
        ]
    );
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_changes_nothing() {
    use StockChangeAsk::{By, To};
    let play = Play::new().await;
    for words in ["50 white soap", "checkout", "yes"] {
        play.say(BUYER, words).await;
    }
    let sugar = |quantity, cost| vec![line("SUGAR-1KG", quantity, cost)];
    let cash = || PaidFrom::Account(CASH);
    let many = (0..31).map(|_| line("SUGAR-1KG", 1, 10)).collect();
    let cases = [
        (purchase(sugar(0, 10), None, cash()), "number above zero"),
        (purchase(sugar(-5, 10), None, cash()), "number above zero"),
        (purchase(sugar(5, -10), None, cash()), "not an amount"),
        (purchase(Vec::new(), None, cash()), "number above zero"),
        (purchase(sugar(5, 10), None, PaidFrom::Credit { due: None }), "from whom"),
        (purchase(sugar(5, 10), None, PaidFrom::Account(INVENTORY)), "1310"),
        (purchase(vec![line("NONE", 5, 10)], None, cash()), "no longer sold"),
        (purchase(vec![line("HAIRCUT-30", 5, 10)], None, cash()), "not counted"),
        (
            purchase(
                vec![ReceivedLine {
                    cost: Some(Money::new(5, Currency::Idr)),
                    ..line("SUGAR-1KG", 5, 0)
                }],
                None,
                cash(),
            ),
            "not an amount",
        ),
        (purchase(sugar(i64::MAX, 10), None, cash()), "too large"),
        (purchase(sugar(1, i64::MAX), None, cash()), "too large"),
        (adjust("SUGAR-1KG", By(-61), "lost"), "Only 60 of Sugar"),
        (adjust("SUGAR-1KG", To(-1), "lost"), "Only 60 of Sugar"),
        (adjust("SUGAR-1KG", To(60), "counted"), "already"),
        (adjust("SUGAR-1KG", To(50), "  "), "why"),
        (adjust("SOAP-WHITE", To(49), "counted"), "promised to orders"),
        (adjust("SOAP-WHITE", By(-1), "lost"), "promised to orders"),
        (transfer("SUGAR-1KG", 0, "main", "back store"), "number above zero"),
        (transfer("SUGAR-1KG", 61, "main", "back store"), "Only 60"),
        (transfer("SOAP-WHITE", 1, "main", "back store"), "Only 0"),
        (transfer("SUGAR-1KG", 1, "main", "moon"), "There are: Main, Back store"),
        (transfer("SUGAR-1KG", 1, "main", "shop"), "two different outlets"),
    ];
    let (levels, value) = (play.levels().await, play.balance(INVENTORY).await);
    for (command, expected) in cases {
        let said = format!("{command:?}");
        let told = play.told(command).await;
        assert!(told.contains(expected), "{said}: {told}");
        assert_eq!(play.levels().await, levels, "{said}");
    }
    assert_eq!(play.balance(INVENTORY).await, value);
    // Lines of one unit are one, however many.
    play.told(purchase(many, None, cash())).await;
    assert_eq!(play.level("SUGAR-1KG", None).await, (91, 216_310));
    play.agrees().await;
}

#[tokio::test]
async fn owners_are_warned_once_until_something_is_restocked() {
    let play = Play::new().await;
    let order = async |quantity: u32| {
        for words in [format!("{quantity} sugar").as_str(), "checkout", "yes"] {
            play.say(BUYER, words).await;
        }
    };
    order(49).await;
    assert_eq!(play.warnings(), 0, "eleven are left");
    order(1).await;
    assert_eq!(play.warnings(), 1, "ten are");
    order(2).await;
    play.say(OWNER, "cancel order 1001").await;
    order(49).await;
    assert_eq!(play.warnings(), 1, "an order that came and went restocks nothing");
    play.told(purchase(vec![line("SUGAR-1KG", 2, 6_000)], None, PaidFrom::Account(CASH))).await;
    order(1).await;
    assert_eq!(play.warnings(), 1, "it was never enough again");
    play.told(purchase(vec![line("SUGAR-1KG", 20, 60_000)], None, PaidFrom::Account(CASH))).await;
    play.told(adjust("SUGAR-1KG", StockChangeAsk::By(-19), "rain came in")).await;
    assert_eq!(play.warnings(), 2, "a correction can cross it too");
    play.agrees().await;
}

/// Redelivered five times, a purchase is one purchase.
#[tokio::test]
async fn goods_that_come_once_come_once() {
    let play = Play::new().await;
    let goods = purchase(vec![line("SUGAR-1KG", 5, 15_000)], None, PaidFrom::Account(CASH));
    let message = play.stage.message("kilima", goods).await;
    for _ in 0..5 {
        play.stage.handle(message.clone()).await.unwrap();
    }
    play.stage.run().await;
    assert_eq!(play.level("SUGAR-1KG", None).await, (65, 231_000));
    assert_eq!(play.balance(CASH).await, -15_000);
    play.agrees().await;
}

/// A count takes over what an unpaid order no longer holds.
#[tokio::test]
async fn a_count_is_not_held_up_by_holds_that_ran_out() {
    let play = Play::new().await;
    for words in ["50 white soap", "checkout", "yes"] {
        play.say(BUYER, words).await;
    }
    play.stage.pass_minutes(24 * 60);
    play.told(adjust("SOAP-WHITE", StockChangeAsk::To(40), "counted")).await;
    assert_eq!(play.level("SOAP-WHITE", None).await.0, 40);
    play.stage.sweep().await;
    play.agrees().await;
}

#[tokio::test]
async fn ages_and_history_follow_the_movements() {
    let play = Play::new().await;
    let days = |count: i64| play.stage.pass_minutes(count * 24 * 60);
    let product = {
        let catalog = app::store::catalog::load_catalog(&play.stage.table, &play.shop.id).await;
        catalog.unwrap().products()[0].id
    };
    days(70);
    let buy = |quantity| {
        purchase(vec![line("SUGAR-1KG", quantity, 30_000)], None, PaidFrom::Account(CASH))
    };
    play.told(buy(10)).await;
    days(21);
    play.told(buy(5)).await;
    play.told(adjust("SUGAR-1KG", StockChangeAsk::By(-40), "flood")).await;
    let told = play.told(ShopCommand::StockAging { product: Some(product) }).await;
    assert!(told.contains("Sugar 1 kg: 75 – 0–30 days 15, over 90 days 60"), "{told}");
    let today = now(&play).business_day(&play.shop.zone);
    let range = domain::time::DayRange { from: today.plus_days(-21), to: today };
    let told = play.told(ShopCommand::StockHistory { product: Some(product), range }).await;
    assert!(told.contains("+10 bought") && told.contains("−40 written off: flood"), "{told}");
    assert!(told.contains("In 15, out 40. On hand now: 75."), "{told}");
    assert!(!told.contains("first count"), "{told}");
    let told = play.told(ShopCommand::StockLow).await;
    assert_eq!(told, "Nothing is running low.");
    let told = play.told(ShopCommand::StockLevel { product: Some(product) }).await;
    assert_eq!(told, "*Sugar 1 kg*: 35 free (35 on hand, 0 reserved); 40 in Back store");
}

fn now(play: &Play) -> Timestamp {
    play.stage.clock.now()
}

/// Beans by the kilo: an order in words, its price, its stock, and what was bought and counted.
#[tokio::test]
async fn goods_by_weight_are_whole_grams() {
    let stage = Stage::open().await;
    let kilima = include_str!("../../shops/kilima.json");
    let loose = kilima
        .replace("K1MARKT001", "K1MARKT007")
        .replace("\"kilima\"", "\"loose\"")
        .replace(KILIMA, "100000000000007")
        .replace("Sugar 1 kg", "Beans")
        .replace("\"sugar\", \"sukari\"", "\"maharage\"")
        .replace("\"sku\": \"SUGAR-1KG\",", "\"sku\": \"BEANS\", \"measure\": \"gram\",")
        .replace("\"opening_stock\": 60, ", "\"opening_stock\": 10000, ");
    let file = app::opening::ShopFile::read(loose.as_bytes()).unwrap();
    let key = stage.secrets.get(SecretName::IdentityKey).await.unwrap();
    app::opening::open(&stage.table, &key, &file, stage.clock.now()).await.unwrap();
    let say = async |who: &str, words: &str| {
        let before = stage.chat.deliveries().len();
        let phone: Phone = who.parse().unwrap();
        stage.say("100000000000007", &phone, "Sarah", &Saying::Text(words)).await;
        let deliveries = stage.chat.deliveries();
        deliveries.get(before).map(|told| told.bubble.text.clone()).unwrap_or_default()
    };
    let cases = [
        ("half a kilo of beans", "500 g Beans – UGX 2,250"),
        ("250 g beans", "750 g Beans – UGX 3,375"),
        ("2 beans", "2.75 kg Beans – UGX 12,375"),
        ("1.5 kg beans", "4.25 kg Beans – UGX 19,125"),
        ("beans", "UGX 4,500 per kg"),
        ("2000 kg beans", "more than we take in one order (999 kg)"),
        ("9 kg beans", "Only 10 kg of Beans left; your cart asks for 13.25 kg"),
    ];
    for (words, expected) in cases {
        let told = say(BUYER, words).await;
        assert!(told.contains(expected), "{words}: {told}");
    }
    for words in ["clear cart", "333 g beans", "checkout", "yes"] {
        say(BUYER, words).await;
    }
    let told = say(OWNER, "stock beans").await;
    assert_eq!(told, "*Beans*: 9.667 kg free (10 kg on hand, 333 g reserved); 40 g in Back store");
    let cases = [
        ("order 1001 paid 1,499 cash", "1,499"),
        ("order 1001 dispatched", "dispatched"),
        ("bought 20 kg beans at 3,000 cash", "20 kg Beans for UGX 60,000 – 29.667 kg on hand now"),
    ];
    for (words, expected) in cases {
        let told = say(OWNER, words).await;
        assert!(told.contains(expected), "{words}: {told}");
    }
    let told = say(OWNER, "stock count beans 29.5 kg, mice").await;
    assert!(told.starts_with("Set the stock of Beans to 29.5 kg. Reason: mice."), "{told}");
    let shop = "K1MARKT007".parse().unwrap();
    assert_eq!(invariants::broken(&stage.table, &shop).await, Vec::<String>::new());
    let levels = stock::levels(&stage.table, &shop).await.unwrap();
    let beans = &levels[&"BEANS".parse().unwrap()];
    // 333 g of 10 kg worth 36,000 left at 1,198.8, half up.
    assert_eq!((beans.on_hand, beans.value_minor), (29_667, 36_000 - 1_199 + 60_000));
}
