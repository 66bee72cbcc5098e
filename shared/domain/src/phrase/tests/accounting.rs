//! What owners say of the credit book, of tax, of wear and of years.

use super::owner;

#[test]
fn the_credit_book() {
    owner().check(&[
        (
            "Corner Kiosk's statement last month",
            "debt.statement customer=Corner Kiosk range=2026-10-01..2026-10-31",
        ),
        (
            "statement of grace this year",
            "debt.statement customer=Grace Auma range=2026-01-01..2026-11-21",
        ),
        (
            "statement of Corner Kiosk 0100",
            "debt.statement customer=Corner Kiosk range=2026-11-01..2026-11-21 tail=0100",
        ),
        ("statement of Corner Kiosk 01", "not debt.statement: 01"),
        ("remind Corner Kiosk", "debt.remind whom=Corner Kiosk"),
        ("please send a reminder to Grace Auma", "debt.remind whom=Grace Auma"),
        ("remind grace 0100", "debt.remind whom=Grace Auma 0100"),
        ("remind debtors", "debt.remind whom=everybody"),
        ("remind everyone who owes me", "debt.remind whom=everybody"),
        ("remind", "missing Customer of debt.remind"),
        ("remind Peter", "not debt.remind: Peter"),
        ("don't remind Corner Kiosk", "not debt.remind: Negated"),
        ("did you remind Corner Kiosk?", "not debt.remind: Question"),
        ("if Corner Kiosk comes remind Corner Kiosk", "not debt.remind: Conditional"),
    ]);
}

#[test]
fn tax_with_an_amount() {
    owner().check(&[
        (
            "transport expense 11,800 cash incl VAT",
            "expense.add account=1110 amount=11800 category=6120 note=transport tax=included",
        ),
        (
            "rent 300,000 bank plus VAT",
            "expense.add account=1120 amount=300000 category=6110 note=rent tax=on_top",
        ),
        (
            "paid rent 300,000 bank VAT 45,763",
            "expense.add account=1120 amount=300000 category=6110 note=rent tax=45763",
        ),
        (
            "rent 300,000 bank, VAT 45,763, shop in town",
            "expense.add account=1120 amount=300000 category=6110 note=shop in town tax=45763",
        ),
        (
            "other income 30,000 cash including VAT",
            "income.add account=1110 amount=30000 category=4190 tax=included",
        ),
        (
            "bill from Mukwano 118,000 for packaging due Friday incl VAT",
            "bill.add amount=118000 category=6290 due=2026-11-27 supplier=Mukwano tax=included",
        ),
        (
            "bought 20 sugar at 3,000 from Mukwano on credit plus VAT",
            "stock.receive lines=60000 20 SUGAR-1KG paid= supplier=Mukwano tax=on_top",
        ),
        (
            "bought 20 sugar 70,800 cash VAT 10,800",
            "stock.receive lines=70800 20 SUGAR-1KG paid=1110 tax=10800",
        ),
        ("rent 300,000 bank VAT", "not expense.add: VAT"),
        ("pay VAT for October 2026 from bank", "vat.pay account=1120 month=2026-10"),
        ("paid VAT for last month bank", "vat.pay account=1120 month=2026-10"),
        ("pay VAT from bank", "missing Month of vat.pay account=1120"),
        ("pay VAT October", "missing Account of vat.pay month=2026-10"),
        ("did I pay VAT for October from bank?", "not vat.pay: Question"),
    ]);
}

#[test]
fn wear_and_years() {
    owner().check(&[
        ("depreciation 50,000 this month", "depreciate amount=50000 day=2026-11-21"),
        ("record depreciation 50,000 for October", "depreciate amount=50000 day=2026-10-31"),
        ("depreciation", "missing Amount of depreciate"),
        ("depreciation 50,000 next month", "not depreciate: Conditional"),
        (
            "general ledger depreciation",
            "report account=6410 range=2026-11-01..2026-11-21 report=general_ledger",
        ),
        ("close the year 2025", "year.close year=2025"),
        ("close last year", "year.close year=2025"),
        ("close the financial year 2025", "year.close year=2025"),
        ("close the year", "missing Year of year.close"),
        ("close the books until end of last year", "books.close until=2025-12-31"),
        ("don't close the year 2025", "not year.close: Negated"),
    ]);
}

#[test]
fn goods_bought_on_another_day() {
    owner().check(&[
        ("bought 20 sugar at 3,000 from Mukwano yesterday on credit", "stock.receive day=2026-11-20 lines=60000 20 SUGAR-1KG paid= supplier=Mukwano"),
        ("bought 20 sugar 60,000 cash on 31 Oct", "stock.receive day=2026-10-31 lines=60000 20 SUGAR-1KG paid=1110"),
        ("bought 20 sugar 60,000 from Mukwano yesterday on credit due Friday", "stock.receive day=2026-11-20 lines=60000 20 SUGAR-1KG paid=2026-11-27 supplier=Mukwano"),
        ("bought 20 sugar 60,000 from Mukwano on credit till Friday", "stock.receive lines=60000 20 SUGAR-1KG paid=2026-11-27 supplier=Mukwano"),
        ("bought 20 sugar 60,000 cash tomorrow", "not stock.receive: Conditional"),
    ]);
}
