//! Half a command, and the answers that fill it.

use super::{Expecting, Heard, Missing, Scene, owner, spell};

/// Says one thing after another; each question waits for the next.
pub(super) fn talk(turns: &[(&str, &str)]) {
    let mut scene = owner();
    for (text, expected) in turns {
        let heard = scene.hear(text);
        assert_eq!(spell(&heard), *expected, "{text:?}");
        let expecting = if let Heard::Missing(Missing::Slot { command, slot }) = heard {
            Some(Expecting::Slot { command: *command, slot, teaches: None })
        } else {
            None
        };
        scene = Scene { expecting, ..scene };
    }
}

#[test]
fn one_thing_is_asked_at_a_time() {
    talk(&[
        ("expense", "missing Category of expense.add"),
        ("transport", "missing Amount of expense.add category=6120"),
        ("50k", "missing Account of expense.add amount=50000 category=6120"),
        ("cash", "expense.add account=1110 amount=50000 category=6120"),
    ]);
    talk(&[
        (
            "Record electricity bill paid via bank",
            "missing Amount of expense.add account=1120 category=6130 note=electricity bill",
        ),
        ("80,000", "expense.add account=1120 amount=80000 category=6130 note=electricity bill"),
    ]);
    talk(&[
        ("record airtime", "missing Amount of expense.add category=6160 note=airtime"),
        ("5,000 momo please", "expense.add account=1130 amount=5000 category=6160 note=airtime"),
    ]);
    talk(&[
        ("bought 20 sugar", "missing Cost { line: 0 } of stock.receive lines=20 SUGAR-1KG"),
        ("3,000 each", "missing Paid of stock.receive lines=60000 20 SUGAR-1KG"),
        ("on credit", "missing Supplier of stock.receive lines=60000 20 SUGAR-1KG paid="),
        ("Kato Traders", "stock.receive lines=60000 20 SUGAR-1KG paid= supplier=Kato Traders"),
    ]);
    talk(&[
        ("grace paid", "missing Amount of debt.settle customer=Grace Auma"),
        ("20,000 cash", "debt.settle account=1110 amount=20000 customer=Grace Auma"),
    ]);
    talk(&[
        ("refund order 1001", "missing Amount of order.refund number=1001"),
        ("4,500", "missing Account of order.refund amount=4500 number=1001"),
        ("momo", "order.refund account=mobile_money amount=4500 number=1001"),
    ]);
}

#[test]
fn stock_and_books_ask_too() {
    talk(&[
        ("return order 1001", "missing Restock of order.return lines= number=1001"),
        ("restock", "order.return lines= number=1001 restock=true"),
    ]);
    talk(&[
        ("withdraw 50k from bank", "missing ToAccount of money.transfer amount=50000 from=1120"),
        ("bank", "off topic"),
    ]);
    talk(&[
        ("sugar count 57", "missing Reason of stock.adjust change=57 sku=SUGAR-1KG"),
        (
            "two bags torn by rats",
            "stock.adjust change=57 reason=two bags torn by rats sku=SUGAR-1KG",
        ),
    ]);
    talk(&[
        ("close the books", "missing Until of books.close"),
        ("end of last month", "books.close until=2026-10-31"),
    ]);
    talk(&[
        ("add account Security", "missing Kind of account.add name=Security"),
        ("expense", "account.add kind=expense name=Security"),
    ]);
    talk(&[
        ("stock history", "missing Product of stock.history range=2026-11-01..2026-11-21"),
        (
            "sugar",
            "stock.history product=prd_00000000000000000000000001 range=2026-11-01..2026-11-21",
        ),
    ]);
    talk(&[
        ("reverse entry", "missing Entry of journal.reverse"),
        ("57", "missing Reason of journal.reverse number=57"),
        ("posted twice", "journal.reverse number=57 reason=posted twice"),
    ]);
}

#[test]
fn a_full_command_replaces_the_half_one() {
    let half =
        ("rent 300,000", "missing Account of expense.add amount=300000 category=6110 note=rent");
    talk(&[half, ("order 1001 paid cash", "payment.record #1001 due Cash")]);
    talk(&[half, ("show orders", "order.list")]);
    talk(&[half, ("no", "declined")]);
    talk(&[half, ("cash?", "off topic")]);
    talk(&[half, ("not cash", "off topic")]);
    talk(&[
        half,
        ("fuel 20,000 cash", "expense.add account=1110 amount=20000 category=6120 note=fuel"),
    ]);
    let reason = ("reverse entry 57", "missing Reason of journal.reverse number=57");
    talk(&[reason, ("show orders", "order.list")]);
    talk(&[reason, ("cancel", "declined")]);
}
