//! What is said of what is offered, of orders as a whole and of payments.

use super::slots::talk;
use super::{Command, Heard, Missing, customer, owner};

#[test]
fn the_offer() {
    owner().check(&[
        (
            "new product Basmati rice 5kg price 38,000 category groceries",
            "product.add category=groceries measure=piece name=Basmati rice 5kg price=38000 sort=goods",
        ),
        ("add service haircut deluxe 20,000", "product.add measure=piece name=haircut deluxe price=20000 sort=service"),
        ("add product beans 4,000 per kg", "product.add measure=gram name=beans price=4000 sort=goods"),
        ("add product \"Don't Panic\" 4,000", "product.add measure=piece name=Don't Panic price=4000 sort=goods"),
        (
            "new product torch price 12k low stock limit 5",
            "product.add low_at=5 measure=piece name=torch price=12000 sort=goods",
        ),
        ("add product brown bread", "missing Amount of product.add measure=piece name=brown bread sort=goods"),
        ("add product brown bread $5", "missing Amount of product.add measure=piece name=brown bread sort=goods"),
        ("add product", "missing Name of product.add measure=piece sort=goods"),
        ("don't add product bread 4,500", "not product.add: Negated"),
        ("if they ask, add product bread 4,500", "not product.add: Conditional"),
        ("did I add product bread 4,500?", "not product.add: Question"),
        ("sugar is now 5,200", "product.price price=5200 sku=SUGAR-1KG"),
        ("price rice 5kg 22,000", "product.price price=22000 sku=RICE-5KG"),
        ("price rice 22,000", "missing unit of product.price: Rice"),
        ("change price of sugar to 0", "missing Amount of product.price sku=SUGAR-1KG"),
        ("change price of sugar to -5", "missing Amount of product.price sku=SUGAR-1KG"),
        ("change price of sugar to $5", "missing Amount of product.price sku=SUGAR-1KG"),
        ("raise the price of sugar by 500", "missing Amount of product.price sku=SUGAR-1KG"),
        ("sugar is now not 5,200", "not product.price: Negated"),
        ("change price of sugr to 5,200", "product.price price=5200 sku=SUGAR-1KG"),
        ("change price of bread to 5,200", "missing product of product.price: bread ()"),
        ("how much is 2 sugar?", "product.info Sugar 1 kg"),
        ("price of sugar", "product.info Sugar 1 kg"),
        ("price of rice 5 kg", "product.info Rice"),
        ("rename account Rent to Shop rent", "account.rename account=6110 name=Shop rent"),
        ("archive account Marketing", "account.archive account=6150"),
        (
            "rename sugar to white sugar",
            "product.edit field=name product=prd_00000000000000000000000001 value=white sugar",
        ),
        (
            "low stock limit of rice 5 kg 10",
            "product.edit field=low_stock product=prd_00000000000000000000000002 sku=RICE-5KG value=10",
        ),
        ("stop selling bread", "missing product of product.archive: bread ()"),
        ("stop selling", "missing Product of product.archive"),
        ("don't stop selling sugar", "not product.archive: Negated"),
        ("bring back candles", "product.restore product=prd_0000000000000000000000000A"),
        ("unarchive sugar", "missing product of product.restore: sugar ()"),
    ]);
}

#[test]
fn orders_as_a_whole() {
    owner().check(&[
        (
            "new order for Jane 0700 000 100: 2 sugar and a white soap",
            "order.create customer=Jane lines=2 SUGAR-1KG; 1 SOAP-WHITE phone=0700000100 unclear=",
        ),
        (
            "new order for Moses +256 700 000 123 2 sugar",
            "order.create customer=Moses lines=2 SUGAR-1KG phone=+256700000123 unclear=",
        ),
        (
            "quotation for Jane 0700 000 100: 2 sugar",
            "order.create customer=Jane is_quoted=true lines=2 SUGAR-1KG phone=0700000100 unclear=",
        ),
        (
            "Jane 0700 000 100 ke liye quotation: 2 cheeni",
            "order.create customer=Jane is_quoted=true lines=2 SUGAR-1KG phone=0700000100 unclear=",
        ),
        (
            "quote for 2 sugar",
            "missing Customer of order.create is_quoted=true lines=2 SUGAR-1KG unclear=",
        ),
        ("don't make a quotation for Jane: 2 sugar", "not order.create: Negated"),
        ("he said 'quotation for Jane: 2 sugar'", "not order.create: Quoted"),
        ("quotation for 1001", "doc.issue kind=proposal number=1001"),
        ("accept quotation 1001", "order.set_state #1001 PendingPayment"),
        ("new order for Jane: 2 bread", "missing product of order.create: bread ()"),
        ("if Jane calls, new order for Jane: 2 sugar", "not order.create: Conditional"),
        ("order 1001 add 1 white soap", "order.edit_lines changes=1 SOAP-WHITE number=1001"),
        ("remove white soap from order 1001", "order.edit_lines changes=SOAP-WHITE 0 number=1001"),
        ("order 1001 milk 0", "order.edit_lines changes=MILK-500ML 0 number=1001"),
        ("order 1001 add 1 soap", "missing unit of order.edit_lines: Soap bar"),
        ("order 1001 add 1 bread", "missing product of order.edit_lines: bread ()"),
        ("don't add 1 sugar to order 1001", "not order.edit_lines: Negated"),
        ("add 1 sugar and remove milk from order 1001", "not order.edit_lines: Several"),
        (
            "tell order 1001: if you are not there, we don't wait",
            "order.message number=1001 text=if you are not there, we don't wait",
        ),
        ("don't tell order 1001: it is late", "not order.message: Negated"),
        ("did I tell order 1001 it is late?", "not order.message: Question"),
        ("tell the customer of the order it is late", "missing number of order.message"),
        ("tell order 1001", "missing Words of order.message number=1001"),
        ("payments today", "payment.list range=2026-11-21..2026-11-21"),
        (
            "mobile money payments this week",
            "payment.list account=mobile_money range=2026-11-16..2026-11-21",
        ),
        ("payments wonderful", "not payment.list: wonderful"),
    ]);
}

#[test]
fn customers_offer_nothing() {
    customer().check(&[("add product bread 4,500", "shop words product.add")]);
    for text in [
        "stop selling sugar",
        "payments today",
        "sugar is now 5,200",
        "rename sugar to salt",
        "new order for Jane: 2 sugar",
        "remove sugar from order 1001",
        "tell order 1001: hello",
    ] {
        let heard = customer().hear(text);
        let is_shops = matches!(
            heard,
            Heard::Command(Command::Shop(_)) | Heard::Missing(Missing::Slot { .. })
        );
        assert!(!is_shops, "{text}");
    }
}

#[test]
fn only_what_is_missing_is_asked() {
    talk(&[
        ("add product", "missing Name of product.add measure=piece sort=goods"),
        ("Brown bread", "missing Amount of product.add measure=piece name=Brown bread sort=goods"),
        ("4,500", "product.add measure=piece name=Brown bread price=4500 sort=goods"),
    ]);
    talk(&[
        ("change price of milk", "missing Amount of product.price sku=MILK-500ML"),
        ("3,000", "product.price price=3000 sku=MILK-500ML"),
    ]);
    talk(&[
        (
            "rename sugar",
            "missing Value of product.edit field=name product=prd_00000000000000000000000001",
        ),
        (
            "White sugar",
            "product.edit field=name product=prd_00000000000000000000000001 value=White sugar",
        ),
    ]);
    talk(&[
        ("new order", "missing Customer of order.create lines= unclear="),
        (
            "Jane 0700 000 100",
            "missing Lines of order.create customer=Jane lines= phone=0700000100 unclear=",
        ),
        (
            "2 sugar and a soap",
            "missing Variant of order.create customer=Jane lines=2 SUGAR-1KG phone=0700000100 unclear=prd_00000000000000000000000004 1 which",
        ),
        (
            "white",
            "order.create customer=Jane lines=2 SUGAR-1KG; 1 SOAP-WHITE phone=0700000100 unclear=",
        ),
    ]);
    talk(&[
        ("tell order 1001", "missing Words of order.message number=1001"),
        ("we are at the gate", "order.message number=1001 text=we are at the gate"),
    ]);
}

#[test]
fn what_was_sold_never_came_in_nor_lies_in_a_cart() {
    use crate::language::Language;
    let cases = [
        (Language::En, "sold 3 sugar 9,000 cash"),
        (Language::En, "sold 3 sugar"),
        (Language::En, "we sold 2 soap today"),
        (Language::En, "sale: 3 sugar cash"),
        (Language::En, "just sold 5 soap to Jane cash"),
        (Language::Sw, "nimeuza sukari 3"),
        (Language::Fr, "vendu 3 sucre"),
        (Language::Fr, "j'ai vendu 3 sucre 9000 cash"),
        (Language::Pt, "vendi 3 açúcar"),
        (Language::Es, "vendí 3 azúcar 9000 efectivo"),
        (Language::Id, "terjual 3 gula"),
        (Language::Hi, "aaj 3 sugar becha"),
        (Language::Hi, "becha 3 sugar"),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(language, text)| (text, super::owner().speaking(*language).says(text)))
        .filter(|(_, have)| have != "not order.create: Sold")
        .map(|(text, have)| format!("{text:?}: {have}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for text in ["bought 3 sugar 9,000 cash", "3 sugar", "stop selling sugar", "sell sugar at 5000"]
    {
        assert!(!super::owner().says(text).contains("Sold"), "{text}");
    }
}
