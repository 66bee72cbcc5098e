//! Conversations as tables, and what must hold for any text at all.

use super::entry::{CommandName, help};
use super::languages::PACKS;
use super::tap::Tap;
use super::*;
use crate::access::Role;
use crate::command::Unclear;
use crate::ids::{CartId, PersonId, Sku};
use crate::language::Language;
use crate::order::CashAccount;
use proptest::prelude::*;

struct Scene {
    role: Role,
    cart: Cart,
    expecting: Option<Expecting>,
    currency: Currency,
}

fn customer() -> Scene {
    Scene { role: Role::Customer, cart: Cart::default(), expecting: None, currency: Currency::Ugx }
}

fn owner() -> Scene {
    Scene { role: Role::Owner, ..customer() }
}

impl Scene {
    fn expecting(self, expecting: Expecting) -> Self {
        Self { expecting: Some(expecting), ..self }
    }

    fn holding(mut self, sku: &str, quantity: u32) -> Self {
        self.cart = self.cart.add(&sku.parse().unwrap(), quantity).unwrap();
        self
    }

    fn with<T>(&self, act: impl FnOnce(&Listener<'_>) -> T) -> T {
        let catalog = fixture::catalog();
        act(&Listener {
            principal: Principal { person: PersonId::new(1), role: self.role },
            catalog: &catalog,
            currency: self.currency,
            cart: Some(&self.cart),
            expecting: self.expecting.as_ref(),
        })
    }

    fn hear(&self, text: &str) -> Heard {
        self.with(|listener| understand(text, listener))
    }

    /// What was heard, short enough for a table.
    fn says(&self, text: &str) -> String {
        spell(&self.hear(text))
    }

    fn check(&self, cases: &[(&str, &str)]) {
        let wrong: Vec<String> = cases
            .iter()
            .map(|(text, expected)| (text, expected, self.says(text)))
            .filter(|(_, expected, heard)| *expected != heard)
            .map(|(text, expected, heard)| format!("{text:?}\n  want {expected}\n  have {heard}"))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

fn product(id: ProductId) -> String {
    fixture::catalog().product(id).map(|product| product.name.clone()).unwrap_or_default()
}

fn near(ids: &[ProductId]) -> String {
    ids.iter().map(|id| product(*id)).collect::<Vec<_>>().join("|")
}

fn spell(heard: &Heard) -> String {
    match heard {
        Heard::Command(command) => {
            format!("{}{}", CommandName::of(command).as_str(), facts(command))
        }
        Heard::Answer { nonce, yes } => format!("answer {nonce} {yes}"),
        Heard::Declined => "declined".to_owned(),
        Heard::Missing(missing) => format!("missing {}", lacks(missing)),
        Heard::ShopWordsFromCustomer(name) => format!("shop words {}", name.as_str()),
        Heard::NotExecuted(name, Doubt::Unknown { words }) => {
            format!("not {}: {words}", name.as_str())
        }
        Heard::NotExecuted(name, doubt) => format!("not {}: {doubt:?}", name.as_str()),
        Heard::Aside(aside) => format!("aside {aside:?}"),
        Heard::OffTopic => "off topic".to_owned(),
    }
}

fn lacks(missing: &Missing) -> String {
    match missing {
        Missing::OrderNumber { of } => format!("number of {}", of.as_str()),
        Missing::PaymentAccount { number, amount, reference } => {
            let amount = amount.map(Money::minor);
            format!("account {number} {amount:?} {reference:?}")
        }
        Missing::Amount { number } => format!("amount {number}"),
        Missing::State { number } => format!("state {number}"),
        Missing::Product { of, words, near: ids } => {
            format!("product of {}: {words} ({})", of.as_str(), near(ids))
        }
        Missing::Variant { of, product: id, quantity } => {
            format!("variant of {}: {} {quantity:?}", of.as_str(), product(*id))
        }
    }
}

fn facts(command: &Command) -> String {
    match command {
        Command::Customer(command) => customer_facts(command),
        Command::Shop(command) => shop_facts(command),
    }
}

fn customer_facts(command: &CustomerCommand) -> String {
    match command {
        CustomerCommand::Greet
        | CustomerCommand::Help
        | CustomerCommand::CartClear
        | CustomerCommand::CartView
        | CustomerCommand::Checkout
        | CustomerCommand::Human => String::new(),
        CustomerCommand::Browse { category } => {
            category.as_ref().map(|name| format!(" {name}")).unwrap_or_default()
        }
        CustomerCommand::Search { query } => format!(" {query}"),
        CustomerCommand::ProductInfo { product: id } => format!(" {}", product(*id)),
        CustomerCommand::CartAdd { lines, unclear } => {
            let lines = lines.iter().map(|line| format!(" {} {}", line.quantity, line.sku));
            let unclear = unclear.iter().map(|question| match question {
                Unclear::Which { product: id, quantity } => {
                    format!(" ?{quantity} {}", product(*id))
                }
                Unclear::Unknown { words, quantity, near: ids } => {
                    format!(" ??{quantity} {words}({})", near(ids))
                }
            });
            lines.chain(unclear).collect()
        }
        CustomerCommand::CartChange { sku, quantity } => format!(" {quantity} {sku}"),
        CustomerCommand::CartRemove { sku } => format!(" {sku}"),
        CustomerCommand::OrderConfirm { cart_version } => format!(" v{cart_version}"),
        CustomerCommand::OrderPlace { number } => format!(" {number}"),
        CustomerCommand::OrderStatus { number, code } => {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            let code = code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
            format!("{number}{code}")
        }
        CustomerCommand::CancelRequest { number } => {
            number.map(|number| format!(" {number}")).unwrap_or_default()
        }
        CustomerCommand::PaymentReport { number, text } => {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            format!("{number} {text:?}")
        }
        CustomerCommand::ContinueCart { cart } => format!(" {cart}"),
    }
}

fn shop_facts(command: &ShopCommand) -> String {
    match command {
        ShopCommand::OrderList { state, .. } => {
            state.map(|state| format!(" {state:?}")).unwrap_or_default()
        }
        ShopCommand::OrderShow { number } => format!(" {number}"),
        ShopCommand::OrderSetState { number, to, note } => {
            let note = note.as_ref().map(|note| format!(" {note:?}")).unwrap_or_default();
            format!(" {number} {to:?}{note}")
        }
        ShopCommand::OrderCancel { number, reason } => {
            let reason = reason.as_ref().map(|reason| format!(" {reason:?}")).unwrap_or_default();
            format!(" {number}{reason}")
        }
        ShopCommand::PaymentRecord { number, amount, account, reference, more_than_due } => {
            let amount = amount.map_or("due".to_owned(), |amount| amount.minor().to_string());
            let account = account.map(|account| format!(" {account:?}")).unwrap_or_default();
            let reference = reference.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
            let more = if *more_than_due { " more" } else { "" };
            format!(" {number} {amount}{account}{reference}{more}")
        }
        ShopCommand::StockLevel { product: id } => {
            id.map(|id| format!(" {}", product(id))).unwrap_or_default()
        }
        ShopCommand::Help => String::new(),
    }
}

#[test]
fn customers_talk_and_browse() {
    customer().check(&[
        ("hello", "greet"),
        ("Hi there!! 👋", "greet"),
        ("habari", "greet"),
        ("Jambo", "greet"),
        ("halo kak", "greet"),
        ("good morning, how are you?", "greet"),
        ("asante sana", "aside Thanks"),
        ("terima kasih", "aside Thanks"),
        ("thanks!", "aside Thanks"),
        ("help", "help"),
        ("what can you do?", "help"),
        ("menu", "browse"),
        ("what do you sell?", "browse"),
        ("show products", "browse"),
        ("show me everything", "browse"),
        ("groceries", "browse Groceries"),
        ("show me services", "browse Services"),
        ("home & care", "browse Home & care"),
        ("do you have rice", "product.info Rice"),
        ("price of sugar", "product.info Sugar 1 kg"),
        ("how much is sugar?", "product.info Sugar 1 kg"),
        ("sugar", "product.info Sugar 1 kg"),
        ("sugar?", "product.info Sugar 1 kg"),
        ("is sugar in stock?", "product.info Sugar 1 kg"),
        ("show me soap", "product.info Soap bar"),
        ("bei ya sukari", "product.info Sugar 1 kg"),
        ("berapa harga gula?", "product.info Sugar 1 kg"),
        ("haircut", "product.info Haircut"),
        ("price of suger", "product.info Sugar 1 kg"),
        ("do you have bread?", "search bread"),
        ("bread", "search bread"),
        ("soap and milk", "search soap milk"),
        ("agent", "human"),
        ("I want to talk to a person", "human"),
        ("can I speak to someone please", "human"),
    ]);
}

#[test]
fn customers_fill_a_cart() {
    customer().check(&[
        ("2 sugar and a soap", "cart.add 2 SUGAR-1KG ?1 Soap bar"),
        ("add 3 milk", "cart.add 3 MILK-500ML"),
        ("I want two kilos of sugar please", "cart.add 2 SUGAR-1KG"),
        ("give me a dozen white soap", "cart.add 12 SOAP-WHITE"),
        ("rice 10 kg x2", "cart.add 2 RICE-10KG"),
        ("2x sugar, 1 rice 5kg", "cart.add 2 SUGAR-1KG 1 RICE-5KG"),
        ("5 kg rice please", "product.info Rice"),
        ("I'd like 5 kg rice", "cart.add 1 RICE-5KG"),
        ("Hello, can I have 2 sugar?", "cart.add 2 SUGAR-1KG"),
        ("order 3 milk", "cart.add 3 MILK-500ML"),
        ("I want to order rice", "cart.add ?1 Rice"),
        ("buy sugar", "cart.add 1 SUGAR-1KG"),
        ("2 bread", "cart.add ??2 bread()"),
        ("add bread", "cart.add ??1 bread()"),
        ("make it 3 sugar", "cart.change 3 SUGAR-1KG"),
        ("change milk to 2", "cart.change 2 MILK-500ML"),
        ("3 sugar instead", "cart.change 3 SUGAR-1KG"),
        ("change soap to 2", "missing variant of cart.change: Soap bar Some(2)"),
        ("change bread to 2", "missing product of cart.change: bread ()"),
        ("remove soap", "missing variant of cart.remove: Soap bar None"),
        ("no milk", "cart.remove MILK-500ML"),
        ("I don't want milk", "cart.remove MILK-500ML"),
        ("take out the milk", "cart.remove MILK-500ML"),
        ("don't add milk", "not cart.add: Negated"),
        ("remove milk and sugar", "not cart.remove: Several"),
        ("cart", "cart.view"),
        ("what's in my cart?", "cart.view"),
        ("show my cart", "cart.view"),
        ("clear cart", "cart.clear"),
        ("remove everything", "cart.clear"),
        ("checkout", "checkout"),
        ("chekout", "checkout"),
        ("that's all", "checkout"),
        ("order now", "checkout"),
        ("buy", "checkout"),
        ("confirm my order", "checkout"),
        ("don't place the order", "not checkout: Negated"),
    ]);
    let holding = customer().holding("SOAP-BLUE", 5);
    holding.check(&[
        ("remove soap", "cart.remove SOAP-BLUE"),
        ("remove 2 soap", "cart.change 3 SOAP-BLUE"),
        ("remove the soap", "cart.remove SOAP-BLUE"),
        ("change soap to 2", "cart.change 2 SOAP-BLUE"),
        ("make it 3", "cart.change 3 SOAP-BLUE"),
    ]);
    holding.holding("SOAP-WHITE", 1).check(&[
        ("remove soap", "missing variant of cart.remove: Soap bar None"),
        ("remove white soap", "cart.remove SOAP-WHITE"),
    ]);
}

#[test]
fn customers_follow_their_orders() {
    customer().check(&[
        ("where is my order?", "order.status"),
        ("my order", "order.status"),
        ("status 1001", "order.status #1001"),
        ("order #1001", "order.status #1001"),
        ("order no. 1001", "order.status #1001"),
        ("#1001", "order.status #1001"),
        ("is my order 1001 ready?", "order.status #1001"),
        ("has order 1001 been dispatched?", "order.status #1001"),
        ("my order 1001 is late", "order.status #1001"),
        ("Order #1001 code 7K2M9QXA", "order.status #1001 7K2M9QXA"),
        ("order 1001 code 7k2m9qxa", "order.status #1001 7K2M9QXA"),
        ("place order 1002", "order.place #1002"),
        ("if it is cheap place order 1002", "order.status #1002"),
        ("cancel my order", "order.cancel_request"),
        ("cancel order 1001", "order.cancel_request #1001"),
        ("cancel 1001", "order.cancel_request #1001"),
        ("cancel", "missing number of order.cancel_request"),
        ("cancel order 1001 out of stock", "order.cancel_request #1001"),
        ("don't cancel my order", "not order.cancel_request: Negated"),
        ("I don't want to cancel my order", "not order.cancel_request: Negated"),
        ("can I cancel my order?", "not order.cancel_request: Question"),
        ("cancel orders 1001 and 1002", "not order.cancel_request: Several"),
        ("I have paid", "payment.report \"I have paid\""),
        (
            "paid 24000 for order 1001 ref QX1",
            "payment.report #1001 \"paid 24000 for order 1001 ref QX1\"",
        ),
        ("I paid for 1001 ", "payment.report #1001 \"I paid for 1001\""),
        ("I have not paid yet", "order.status"),
        ("did you receive my payment?", "order.status"),
        ("nimelipa", "payment.report \"nimelipa\""),
        ("Continue with cart 7K2M9QXA1B2C", "cart.continue 7K2M9QXA1B2C"),
        ("cart 7k2m9qxa1b2c", "cart.continue 7K2M9QXA1B2C"),
    ]);
}

#[test]
fn other_things_are_off_topic() {
    customer().check(&[
        ("what's the weather in Kampala?", "off topic"),
        ("who will win the election", "off topic"),
        ("help me with my homework", "off topic"),
        ("weather", "off topic"),
        ("tell me a joke about politicians", "off topic"),
        ("the 2 of us went to town yesterday evening", "off topic"),
        ("I want to know the weather", "off topic"),
        ("", "off topic"),
        ("😀", "off topic"),
        ("...", "off topic"),
        ("yes", "aside Yes"),
        ("ok", "aside Yes"),
        ("no", "aside No"),
    ]);
}

#[test]
fn a_customer_gives_no_command_of_the_shop() {
    customer().check(&[
        ("show orders", "shop words order.list"),
        ("list pending orders", "shop words order.list"),
        ("order 1001 paid 24,000 cash", "shop words payment.record"),
        ("1001 paid cash", "shop words payment.record"),
        ("record payment order 1001 24k momo", "shop words payment.record"),
        ("received 24000 mobile money for order 1001", "shop words payment.record"),
        ("change order 1001 to dispatched", "shop words order.set_state"),
        ("dispatch 1001", "shop words order.set_state"),
        ("mark 1001 as completed", "shop words order.set_state"),
        ("stock sugar", "shop words stock.level"),
        ("stock", "shop words stock.level"),
        ("show order 1001", "order.status #1001"),
        ("show my orders", "order.status"),
        ("how many sugar left?", "product.info Sugar 1 kg"),
    ]);
}

#[test]
fn the_shop_lists_and_shows() {
    owner().check(&[
        ("show orders", "order.list"),
        ("orders", "order.list"),
        ("any new orders?", "order.list"),
        ("list pending orders", "order.list PendingPayment"),
        ("paid orders", "order.list Confirmed"),
        ("dispatched orders", "order.list Dispatched"),
        ("cancelled orders", "order.list Cancelled"),
        ("orders from Sarah", "not order.list: Sarah"),
        ("order 1001", "order.show #1001"),
        ("show order 1001", "order.show #1001"),
        ("order no 1001", "order.show #1001"),
        ("#1001", "order.show #1001"),
        ("1001", "order.show #1001"),
        ("where is order 1001?", "order.show #1001"),
        ("Order #1001 code 7K2M9QXA", "order.show #1001"),
        ("stock", "stock.level"),
        ("stock sugar", "stock.level Sugar 1 kg"),
        ("stock of rice 10 kg", "stock.level Rice"),
        ("how many sugar left", "stock.level Sugar 1 kg"),
        ("what is my stock level for sugar?", "stock.level Sugar 1 kg"),
        ("how much milk do we have?", "stock.level Milk 500 ml"),
        ("stock bread", "missing product of stock.level: bread ()"),
        ("don't show orders", "not order.list: Negated"),
        ("help", "shop.help"),
    ]);
}

#[test]
fn the_shop_records_payments() {
    owner().check(&[
        ("order 1001 paid 24,000 cash", "payment.record #1001 24000 Cash"),
        ("Order #1001 paid UGX 24,000/= by cash.", "payment.record #1001 24000 Cash"),
        ("1001 paid cash", "payment.record #1001 due Cash"),
        ("1001 paid 24000 momo", "payment.record #1001 24000 MobileMoney"),
        (
            "received 24000 mobile money for order 1001 ref QX12",
            "payment.record #1001 24000 MobileMoney QX12",
        ),
        ("received 24000 cash for 1001", "payment.record #1001 24000 Cash"),
        ("record payment order 1001 24k momo", "payment.record #1001 24000 MobileMoney"),
        ("record payment 1001 24k momo", "payment.record #1001 24000 MobileMoney"),
        ("customer paid 24000 bank for order 1001", "payment.record #1001 24000 Bank"),
        ("order 1001 paid in full by cash, thanks", "payment.record #1001 due Cash"),
        ("order 1001 paid 5000 cash extra", "payment.record #1001 5000 Cash more"),
        ("order 1001 paid 24000 momo MP2411X", "payment.record #1001 24000 MobileMoney MP2411X"),
        ("oda 1001 imelipwa 24000 taslimu", "payment.record #1001 24000 Cash"),
        ("order 1001 paid", "missing account #1001 None None"),
        ("mark order 1001 as paid", "missing account #1001 None None"),
        ("order 1001 paid 24000 ref QX12", "missing account #1001 Some(24000) Some(\"QX12\")"),
        ("order 1001 paid 24000 cash and bank", "missing account #1001 Some(24000) None"),
        ("order 1001 paid 1.20 cash", "missing amount #1001"),
        ("order 1001 paid -24000 cash", "missing amount #1001"),
        ("order 1001 paid $24 cash", "missing amount #1001"),
        ("order 1001 paid 5000 cash 6000", "missing amount #1001"),
        ("order 1001 paid 0 cash", "payment.record #1001 0 Cash"),
        ("received 24000 cash", "missing number of payment.record"),
        ("paid 24000 cash", "missing number of payment.record"),
        ("order 1001 paid 24000 cash by John", "not payment.record: John"),
        ("orders 1001 and 1002 paid cash", "not payment.record: Several"),
        ("order 1001 paid cash and dispatched", "not payment.record: dispatched"),
        ("order 1001 not paid", "not payment.record: Negated"),
        ("order 1001 will be paid cash tomorrow", "not payment.record: Conditional"),
        ("was order 1001 paid?", "not payment.record: Question"),
    ]);
    let melati = Scene { currency: Currency::Idr, ..owner() };
    melati.check(&[
        ("pesanan 1001 dibayar 24.000 tunai", "payment.record #1001 2400000 Cash"),
        ("order 1001 paid 50rb cash", "payment.record #1001 5000000 Cash"),
        ("order 1001 paid 2jt transfer", "payment.record #1001 200000000 Bank"),
        ("order 1001 paid 24,000 cash", "missing amount #1001"),
    ]);
}

#[test]
fn the_shop_moves_orders() {
    owner().check(&[
        ("change order 1001 to dispatched", "order.set_state #1001 Dispatched"),
        ("order 1001 dispatched", "order.set_state #1001 Dispatched"),
        ("dispatch 1001", "order.set_state #1001 Dispatched"),
        ("dispached 1001", "order.set_state #1001 Dispatched"),
        ("order 1001 sent", "order.set_state #1001 Dispatched"),
        ("mark 1001 as completed", "order.set_state #1001 Completed"),
        ("1001 is ready", "order.set_state #1001 Processing"),
        ("1001 processing", "order.set_state #1001 Processing"),
        ("confirm order 1001", "order.set_state #1001 Confirmed"),
        ("Hi, please dispatch order 1001 now", "order.set_state #1001 Dispatched"),
        (
            "order 1001 dispatched with John, plate UAX",
            "order.set_state #1001 Dispatched \"John, plate UAX\"",
        ),
        ("change order 1001 to pending", "order.set_state #1001 PendingPayment"),
        ("change order 1001", "missing state #1001"),
        ("mark as dispatched", "missing number of order.set_state"),
        ("order 1001 is unpaid", "not order.set_state: unpaid"),
        ("order 1001 dispatched wonderful stuff", "not order.set_state: wonderful stuff"),
        ("dispatch 1001 and 1002", "not order.set_state: Several"),
        ("dispatch 1001, 1002", "not order.set_state: Several"),
        ("cancel order 1001 out of stock", "order.cancel #1001 \"out of stock\""),
        (
            "Cancel 1001: Customer changed her mind",
            "order.cancel #1001 \"Customer changed her mind\"",
        ),
        ("cancel order 1001 because he did not pay", "order.cancel #1001 \"he did not pay\""),
        ("cancel order 1001 please", "order.cancel #1001"),
        ("order 1001 cancelled", "order.cancel #1001"),
        ("cancle order 1001", "order.cancel #1001"),
        ("cancel order", "missing number of order.cancel"),
        ("cancel", "missing number of order.cancel"),
    ]);
}

#[test]
fn words_about_a_command_are_not_the_command() {
    owner().check(&[
        ("don't cancel 12", "not order.cancel: Negated"),
        ("do not cancel order 12", "not order.cancel: Negated"),
        ("I don't want to cancel order 12", "not order.cancel: Negated"),
        ("cancel order 12. No wait, don't!", "not order.cancel: Negated"),
        ("did I cancel 12?", "not order.cancel: Question"),
        ("did i cancel 12", "not order.cancel: Question"),
        ("cancel order 12?", "not order.cancel: Question"),
        ("if he pays confirm 12", "not order.set_state: Conditional"),
        ("cancel 12 if he does not pay", "not order.cancel: Conditional"),
        ("when order 12 is paid dispatch it", "not payment.record: Conditional"),
        ("he said 'cancel order 12'", "not order.cancel: Quoted"),
        ("\"cancel order 12\"", "not order.cancel: Quoted"),
        ("“order 12 paid 24000 cash”", "not payment.record: Quoted"),
        ("cancel order 12, he said", "not order.cancel: Quoted"),
        ("cancel 1001 and 1002", "not order.cancel: Several"),
        ("cancel 11, 12", "not order.cancel: Several"),
        ("cancel order 11\ncancel order 12", "not order.cancel: Several"),
        ("the customer wants to cancel order 12", "not order.cancel: customer wants"),
        ("I cancelled order 12", "not order.cancel: I"),
        ("is order 12 dispatched?", "not order.set_state: Question"),
        ("usi cancel 12", "not order.cancel: Negated"),
        ("jangan batalkan pesanan 12", "not order.cancel: Negated"),
    ]);
}

#[test]
fn the_shop_may_shop() {
    owner().check(&[
        ("hello", "greet"),
        ("menu", "browse"),
        ("2 sugar", "cart.add 2 SUGAR-1KG"),
        ("order 2 sugar", "cart.add 2 SUGAR-1KG"),
        ("price of sugar", "product.info Sugar 1 kg"),
        ("cart", "cart.view"),
        ("checkout", "checkout"),
        ("place order 1002", "order.place #1002"),
    ]);
}

#[test]
fn a_yes_answers_only_what_waits_for_it() {
    let yes = customer().holding("SUGAR-1KG", 1).expecting(Expecting::OrderYes { cart_version: 7 });
    yes.check(&[
        ("yes", "order.confirm v7"),
        ("Yes please!", "order.confirm v7"),
        ("confirm", "order.confirm v7"),
        ("ok thanks", "order.confirm v7"),
        ("ndiyo", "order.confirm v7"),
        ("ya", "order.confirm v7"),
        ("👍🏽", "order.confirm v7"),
        ("no", "declined"),
        ("hapana", "declined"),
        ("cancel", "declined"),
        ("not now", "declined"),
        ("yes?", "off topic"),
        ("yes but make it 3 sugar", "cart.change 3 SUGAR-1KG"),
        ("cart", "cart.view"),
        ("cancel my order", "order.cancel_request"),
    ]);
    let confirm = owner().expecting(Expecting::Confirmation { nonce: "N1".to_owned() });
    confirm.check(&[
        ("yes", "answer N1 true"),
        ("no", "answer N1 false"),
        ("don't", "answer N1 false"),
        ("yes no", "off topic"),
        ("show orders", "order.list"),
    ]);
}

#[test]
fn which_one_and_which_account() {
    let soap = customer().expecting(Expecting::Which { product: ProductId::new(4), quantity: 2 });
    soap.check(&[
        ("white", "cart.add 2 SOAP-WHITE"),
        ("the blue one please", "cart.add 2 SOAP-BLUE"),
        ("2", "cart.add 2 SOAP-BLUE"),
        ("3 white", "cart.add 3 SOAP-WHITE"),
        ("whit", "cart.add 2 SOAP-WHITE"),
        ("no", "declined"),
        ("sugar", "product.info Sugar 1 kg"),
        ("remove white soap", "cart.remove SOAP-WHITE"),
    ]);
    let rice = customer().expecting(Expecting::Which { product: ProductId::new(2), quantity: 1 });
    rice.check(&[
        ("10 kg", "cart.add 1 RICE-10KG"),
        ("10kg", "cart.add 1 RICE-10KG"),
        ("25", "cart.add 1 RICE-25KG"),
        ("2", "cart.add 1 RICE-10KG"),
        ("5 kg rice", "cart.add 1 RICE-5KG"),
    ]);
    let account = Expecting::PaymentAccount {
        number: OrderNumber(1001),
        amount: Some(Money::new(5_000, Currency::Ugx)),
        reference: None,
    };
    owner().expecting(account.clone()).check(&[
        ("cash", "payment.record #1001 5000 Cash"),
        ("by mobile money ref QX12", "payment.record #1001 5000 MobileMoney QX12"),
        ("no", "declined"),
        ("cash?", "off topic"),
        ("order 1002 paid cash", "payment.record #1002 due Cash"),
    ]);
    customer().expecting(account).check(&[("cash", "off topic")]);
}

#[test]
fn taps() {
    let number = OrderNumber(1001);
    let sku: Sku = "RICE-10KG".parse().unwrap();
    let account = Tap::Account {
        number,
        account: CashAccount::Cash,
        minor: Some(5_000),
        reference: Some("QX".to_owned()),
    };
    // Tap, in a customer's hand, in an owner's.
    let cases = [
        (Tap::Cart, "cart.view", "cart.view"),
        (Tap::OrderYes(3), "order.confirm v3", "order.confirm v3"),
        (Tap::Category("Home".to_owned()), "browse Home & care", "browse Home & care"),
        (Tap::Add(sku.clone(), 2), "cart.add 2 RICE-10KG", "cart.add 2 RICE-10KG"),
        (Tap::Set(sku, 2), "cart.change 2 RICE-10KG", "cart.change 2 RICE-10KG"),
        (Tap::Cancel(number), "order.cancel_request #1001", "order.cancel #1001"),
        (Tap::Place(number), "order.place #1001", "order.place #1001"),
        (Tap::Show(number), "shop words order.show", "order.show #1001"),
        (
            Tap::Move(number, OrderState::Dispatched),
            "shop words order.set_state",
            "order.set_state #1001 Dispatched",
        ),
        (Tap::Orders, "shop words order.list", "order.list"),
        (Tap::Stock(None), "shop words stock.level", "stock.level"),
        (account, "shop words payment.record", "payment.record #1001 5000 Cash QX"),
        (Tap::Yes("N1".to_owned()), "aside Yes", "answer N1 true"),
    ];
    for (tap, from_customer, from_owner) in cases {
        let id = tap.to_string();
        assert_eq!(customer().with(|l| spell(&understand_tap(&id, l))), from_customer, "{id}");
        assert_eq!(owner().with(|l| spell(&understand_tap(&id, l))), from_owner, "{id}");
    }
    let waiting = customer().expecting(Expecting::Confirmation { nonce: "N1".to_owned() });
    assert_eq!(waiting.with(|l| spell(&understand_tap("no:N1", l))), "answer N1 false");
    assert_eq!(waiting.with(|l| spell(&understand_tap("no:N2", l))), "aside No");
    assert_eq!(waiting.with(|l| understand_tap("junk", l)), Heard::OffTopic);
}

#[test]
fn links_read_back() {
    let cart: CartId = "7K2M9QXA1B2C".parse().unwrap();
    let words = link::cart_words(&cart);
    assert_eq!(
        customer().hear(&words),
        Heard::Command(Command::Customer(CustomerCommand::ContinueCart { cart }))
    );
    let words = link::order_words(OrderNumber(1001), "7K2M9QXA");
    assert_eq!(customer().says(&words), "order.status #1001 7K2M9QXA");
}

/// Every example that help shows is understood as the command it stands under.
#[test]
fn help_tells_the_truth() {
    let mut wrong = Vec::new();
    for saying in PACKS.iter().flat_map(|pack| pack.sayings) {
        let shops = entry::SHOP.iter().any(|entry| entry.name == saying.name);
        let scene = if shops { owner() } else { customer() };
        let scene = match saying.name {
            CommandName::OrderConfirm => scene.expecting(Expecting::OrderYes { cart_version: 1 }),
            _ => scene,
        };
        for example in saying.examples {
            let heard = scene.hear(example);
            if !matches!(&heard, Heard::Command(command) if CommandName::of(command) == saying.name)
            {
                wrong.push(format!("{example:?} is {}, not {:?}", spell(&heard), saying.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn help_names_every_command_once() {
    for (role, entries) in [(Role::Customer, entry::CUSTOMER), (Role::Owner, entry::SHOP)] {
        for language in [Language::En, Language::Sw, Language::Id] {
            let mut named: Vec<CommandName> = help(role, language).map(|s| s.name).collect();
            let mut wanted: Vec<CommandName> = entries.iter().map(|entry| entry.name).collect();
            named.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(named, wanted, "{role:?} {language:?}");
        }
    }
}

/// Words that make commands, in any order: the likeliest way to one that nobody meant.
fn word_salad() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = PACKS
        .iter()
        .flat_map(|pack| pack.words)
        .flat_map(|(_, spellings)| spellings.split(", "))
        .chain([
            "1001", "#1002", "24,000", "24k", "2", "x3", "5 kg", "sugar", "soap", "?", "\"", ",",
            "\n",
        ])
        .collect();
    proptest::collection::vec(proptest::sample::select(words), 0..9).prop_map(|w| w.join(" "))
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "\\PC{0,40}", "[#x$-]?[0-9.,/kmrb%]{0,12}", word_salad()]
}

fn expectations() -> impl Strategy<Value = Option<Expecting>> {
    prop_oneof![
        Just(None),
        Just(Some(Expecting::OrderYes { cart_version: 1 })),
        (0_u128..12, any::<u32>()).prop_map(|(id, quantity)| {
            Some(Expecting::Which { product: ProductId::new(id), quantity })
        }),
        Just(Some(Expecting::PaymentAccount {
            number: OrderNumber(1),
            amount: None,
            reference: None
        })),
    ]
}

proptest! {
    #[test]
    fn no_text_makes_a_customer_the_shop(text in anything(), expecting in expectations()) {
        let scene = Scene { expecting, ..customer() };
        for heard in [scene.hear(&text), scene.with(|l| understand_tap(&text, l))] {
            let shops = matches!(heard, Heard::Command(Command::Shop(_)) | Heard::Answer { .. });
            prop_assert!(!shops, "{heard:?}");
        }
    }

    #[test]
    fn no_yes_without_a_question(text in anything()) {
        let confirmed = matches!(
            customer().hear(&text),
            Heard::Command(Command::Customer(CustomerCommand::OrderConfirm { .. }))
        );
        prop_assert!(!confirmed);
    }

    #[test]
    fn no_text_stops_the_reader(text in anything(), expecting in expectations()) {
        let scene = Scene { expecting, ..owner() };
        let _ = scene.hear(&text);
        let _ = scene.with(|l| understand_tap(&text, l));
        let _ = lines::read(&text, &fixture::catalog());
        let _ = search::find(&fixture::catalog(), &text);
    }

    #[test]
    fn a_denied_question_changes_nothing(text in word_salad()) {
        let heard = owner().hear(&format!("don't {text}?"));
        let writes = matches!(
            &heard,
            Heard::Command(Command::Shop(
                ShopCommand::OrderSetState { .. }
                    | ShopCommand::OrderCancel { .. }
                    | ShopCommand::PaymentRecord { .. }
            ))
        );
        prop_assert!(!writes, "{heard:?}");
    }

    #[test]
    fn numbers_read_back(number in 1_u64..999_999_999, minor in 0_i64..999_999_999_999) {
        let heard = owner().hear(&format!("order {number} paid {minor} cash"));
        prop_assert_eq!(heard, Heard::Command(Command::Shop(ShopCommand::PaymentRecord {
            number: OrderNumber(number),
            amount: Some(Money::new(minor, Currency::Ugx)),
            account: Some(CashAccount::Cash),
            reference: None,
            more_than_due: false,
        })));
        let shown = Money::new(minor, Currency::Ugx);
        let heard = owner().says(&format!("order #{number} paid {shown} cash"));
        prop_assert_eq!(heard, format!("payment.record #{number} {minor} Cash"));
    }
}

/// Limits are met and the longest message stays far from a second.
#[test]
fn the_longest_message_is_read() {
    for text in ["cancel order 1001 ".repeat(300), "2 suger and ".repeat(400), "1".repeat(9_000)] {
        let _ = owner().hear(&text);
        let _ = customer().hear(&text);
    }
}
