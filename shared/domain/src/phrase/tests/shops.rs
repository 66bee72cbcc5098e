//! What those who run the shop say, and what they only talk about.

use super::{Scene, owner};
use crate::money::Currency;

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
        ("orders from Sarah", "order.list of Sarah"),
        ("orders of Jane Akello yesterday", "order.list 2026-11-20..2026-11-20 of Jane Akello"),
        ("dispatched orders last week", "order.list Dispatched 2026-11-09..2026-11-15"),
        ("orders of grace", "order.list of Grace Auma"),
        ("wonderful orders of Jane", "not order.list: wonderful Jane"),
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
        ("help", "help"),
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
        ("order 1001 partially paid 10000 cash", "payment.record #1001 10000 Cash"),
        ("order 1001 deposit 10000 cash", "payment.record #1001 10000 Cash"),
        ("refund order 1001", "missing Amount of order.refund number=1001"),
        ("received 24000 cash", "missing number of payment.record"),
        ("paid 24000 cash", "missing number of payment.record"),
        ("order 1001 paid 24000 cash by John", "not payment.record: John"),
        ("orders 1001 and 1002 paid cash", "not payment.record: Several"),
        ("order 1001 paid cash and dispatched", "not payment.record: dispatched"),
        ("1001 1002 paid cash", "not payment.record: Several"),
        ("order 1001 paid back 24000 cash", "not payment.record: back"),
        ("order 1001 paid 24 000 cash", "payment.record #1001 24000 Cash"),
        ("order 1001 paid 24 500 cash", "missing amount #1001"),
        ("order １００１ paid ２４０００ cash", "payment.record #1001 24000 Cash"),
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
        ("cancel order 11\ncancel order 12", "order.cancel #11 + order.cancel #12"),
        ("the customer wants to cancel order 12", "not order.cancel: customer wants"),
        ("I cancelled order 12", "not order.cancel: I"),
        ("is order 12 dispatched?", "not order.set_state: Question"),
        ("Order note: confirm 12", "not order.set_state: Quoted"),
        ("> order 12 dispatched", "not order.set_state: Quoted"),
        ("order 12 dispatched cancel", "not order.cancel: dispatched"),
        ("order 12 must be cancelled", "not order.cancel: must"),
        ("order 12 almost ready", "not order.set_state: Conditional"),
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
        ("place order 1002", "order.set_state #1002 PendingPayment"),
    ]);
}

/// A second command is never taken for a note of the first.
#[test]
fn a_note_swallows_no_command() {
    let both = "order.set_state #1001 Dispatched + expense.add account=1110 amount=20000 \
                category=6160 note=airtime";
    owner().check(&[
        ("order 1001 dispatched. spent 20k on airtime cash", both),
        ("order 1001 dispatched, and airtime 20k cash", both),
        ("order 1001 dispatched, airtime 20k cash yesterday", "not order.set_state: Several"),
        ("order 1001 dispatched, paid 24k cash", "not payment.record: dispatched"),
        ("order 1001 dispatched, 24k airtime", "not order.set_state: Several"),
        ("spent 20k on fuel and 30k on rent cash", "not expense.add: Several"),
        ("cancel order 1001, out of stock", "order.cancel #1001 \"out of stock\""),
        ("order 1001 completed. stock sugar", "order.set_state #1001 Completed \"stock sugar\""),
        ("order 1001 dispatched, by boda", "order.set_state #1001 Dispatched \"boda\""),
    ]);
}

#[test]
fn people_who_are_counted_are_no_order() {
    for text in
        ["we delivered to 20 customers today", "delivered 20 customers", "order sent 3 clients"]
    {
        let heard = owner().says(text);
        assert!(!heard.starts_with("order.set_state"), "{text}: {heard}");
    }
}
