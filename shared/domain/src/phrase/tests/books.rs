//! What owners and staff say of stock, money and books.

use super::{customer, owner};

#[test]
fn expenses_and_income() {
    owner().check(&[
        (
            "add transport expense 50,000 cash",
            "expense.add account=1110 amount=50000 category=6120 note=transport",
        ),
        (
            "Record electricity bill paid via bank",
            "missing Amount of expense.add account=1120 category=6130 note=electricity bill",
        ),
        ("paid 20k for boda cash", "expense.add account=1110 amount=20000 category=6120 note=boda"),
        (
            "paid rent 300,000 bank",
            "expense.add account=1120 amount=300000 category=6110 note=rent",
        ),
        (
            "fuel 20,000 momo yesterday",
            "expense.add account=1130 amount=20000 category=6120 day=2026-11-20 note=fuel",
        ),
        ("airtime 5,000 mtn", "expense.add account=1130 amount=5000 category=6160 note=airtime"),
        (
            "spent 15,000 cash on plates",
            "missing Category of expense.add account=1110 amount=15000 note=plates",
        ),
        (
            "add expense 15,000 cash: staff lunch",
            "expense.add account=1110 amount=15000 category=6290 note=staff lunch",
        ),
        ("expense", "missing Category of expense.add"),
        ("add transport expense 50,000 cash John", "not expense.add: John"),
        ("add other income 30,000 cash", "income.add account=1110 amount=30000 category=4190"),
        ("received 30,000 commission cash", "income.add account=1110 amount=30000 category=4190"),
    ]);
}

#[test]
fn money_moves() {
    owner().check(&[
        (
            "transfer 200,000 from cash to bank fee 1,500",
            "money.transfer amount=200000 fee=1500 from=1110 to=1120",
        ),
        ("transfer 200,000 cash to bank", "money.transfer amount=200000 from=1110 to=1120"),
        ("withdraw 50k from bank", "missing ToAccount of money.transfer amount=50000 from=1120"),
        ("banked 300,000 cash to bank", "money.transfer amount=300000 from=1110 to=1120"),
        ("deposit 10,000 cash", "missing number of payment.record"),
        ("I put in 500,000 cash", "owner.capital account=1110 amount=500000 into=true"),
        (
            "took 50,000 from the till for myself",
            "owner.capital account=1110 amount=50000 into=false",
        ),
        ("drawings 50,000 cash", "owner.capital account=1110 amount=50000 into=false"),
        ("took a loan of 1,000,000 bank", "loan.take account=1120 amount=1000000"),
        (
            "repaid loan 100,000 interest 10,000 cash",
            "loan.repay account=1110 amount=100000 interest=10000",
        ),
        (
            "pay Nile Wholesale 100,000 bank",
            "bill.pay account=1120 amount=100000 supplier=Nile Wholesale",
        ),
        ("paid nile 100,000 bank", "bill.pay account=1120 amount=100000 supplier=Nile Wholesale"),
        (
            "bill from Umeme 120,000 electricity due Friday",
            "bill.add amount=120000 category=6130 due=2026-11-27 supplier=Umeme",
        ),
        (
            "Nile Wholesale bill 300,000 due 30 Nov",
            "missing Category of bill.add amount=300000 due=2026-11-30 supplier=Nile Wholesale",
        ),
        (
            "electricity bill 120,000",
            "missing Account of expense.add amount=120000 category=6130 note=electricity bill",
        ),
        (
            "Corner Kiosk paid 20,000 mobile money",
            "debt.settle account=1130 amount=20000 customer=Corner Kiosk",
        ),
        (
            "received 20,000 from Corner Kiosk cash",
            "debt.settle account=1110 amount=20000 customer=Corner Kiosk",
        ),
        ("grace paid", "missing Amount of debt.settle customer=Grace Auma"),
        ("credit limit Corner Kiosk 200,000", "credit.limit customer=Corner Kiosk limit=200000"),
        ("who owes me", "debt.list"),
        ("how much does Corner Kiosk owe?", "debt.list customer=Corner Kiosk"),
        ("what do I owe", "report range=2026-11-01..2026-11-21 report=aged_payables"),
        ("how much is in the till", "account.balance account=1110"),
        ("bank balance", "account.balance account=1120"),
        ("how much cash do we have?", "account.balance account=1110"),
        ("how much money do I have", "account.balance"),
    ]);
}

#[test]
fn goods_move() {
    owner().check(&[
        ("bought 20 sugar at 3,000 from Nile Wholesale on credit", "stock.receive lines=60000 20 SUGAR-1KG paid= supplier=Nile Wholesale"),
        ("received 50 sugar 180,000 cash", "stock.receive lines=180000 50 SUGAR-1KG paid=1110"),
        ("bought 20 sugar at 3,000, 10 white soap 18,000 from Nile Wholesale on credit, freight 5,000", "stock.receive freight=5000 lines=60000 20 SUGAR-1KG; 18000 10 SOAP-WHITE paid= supplier=Nile Wholesale"),
        ("bought 20 sugar", "missing Cost { line: 0 } of stock.receive lines=20 SUGAR-1KG"),
        ("bought 20 soap at 1,000 cash", "missing unit of stock.receive: Soap bar"),
        ("bought 20 bread 5,000 cash", "missing product of stock.receive: bread ()"),
        ("bought sugar 60,000 cash", "missing quantity of stock.receive"),
        ("bought 20 kg sugar 60,000 cash", "stock.receive lines=60000 20 SUGAR-1KG paid=1110"),
        ("bought 5 rice 10kg for 150,000 cash from Kato Traders", "stock.receive lines=150000 5 RICE-10KG paid=1110 supplier=Kato Traders"),
        ("received 24000 cash", "missing number of payment.record"),
        ("move 10 sugar from main to kiosk two", "stock.transfer from=Main quantity=10 sku=SUGAR-1KG to=Kiosk Two"),
        ("transfer 10 sugar to Kiosk Two", "missing FromOutlet of stock.transfer quantity=10 sku=SUGAR-1KG to=Kiosk Two"),
        ("stock count sugar 57, two bags torn", "stock.adjust change=57 reason=two bags torn sku=SUGAR-1KG"),
        ("sugar count 57", "missing Reason of stock.adjust change=57 sku=SUGAR-1KG"),
        ("counted 0 sugar", "missing Reason of stock.adjust change=0 sku=SUGAR-1KG"),
        ("3 white soap broken", "stock.adjust change=-3 reason=broken sku=SOAP-WHITE"),
        ("lost 2 milk", "stock.adjust change=-2 reason=lost sku=MILK-500ML"),
        ("3 white soap torn by rats", "stock.adjust change=-3 reason=torn by rats sku=SOAP-WHITE"),
        ("2 milk expired because the fridge failed", "stock.adjust change=-2 reason=the fridge failed sku=MILK-500ML"),
        ("adjust sugar by -3 stolen", "stock.adjust change=-3 reason=stolen sku=SUGAR-1KG"),
        ("write off 3 milk", "missing Reason of stock.adjust change=-3 sku=MILK-500ML"),
        ("low stock", "stock.low"),
        ("what should I reorder?", "stock.low"),
        ("history sugar last week", "stock.history product=prd_00000000000000000000000001 range=2026-11-09..2026-11-15"),
        ("stock history", "missing Product of stock.history range=2026-11-01..2026-11-21"),
        ("stock aging", "stock.aging"),
        ("aging rice", "stock.aging product=prd_00000000000000000000000002"),
    ]);
}

#[test]
fn after_a_sale() {
    owner().check(&[
        ("order 1001 on credit till Friday", "order.on_credit due=2026-11-27 number=1001"),
        ("sell order 1001 on credit", "order.on_credit number=1001"),
        (
            "return 2 white soap from order 1001, restock",
            "order.return lines=2 SOAP-WHITE number=1001 restock=true",
        ),
        ("order 1001 returned, damaged", "order.return lines= number=1001 restock=false"),
        ("return order 1001", "missing Restock of order.return lines= number=1001"),
        ("return 2 soap from order 1001", "missing unit of order.return: Soap bar"),
        ("refund 4,500 cash for order 1001", "order.refund account=cash amount=4500 number=1001"),
        ("refund order 1001 4,500 cash", "order.refund account=cash amount=4500 number=1001"),
        ("refund order 1001", "missing Amount of order.refund number=1001"),
        ("refund 1001 4500 cash", "order.refund account=cash amount=4500 number=1001"),
        ("refund order 1001 in full cash", "order.refund account=cash in_full=true number=1001"),
        (
            "refund everything for 1001 momo",
            "order.refund account=mobile_money in_full=true number=1001",
        ),
        ("refund 1001 in full", "missing Account of order.refund in_full=true number=1001"),
        ("did you refund 1001 in full?", "not order.refund: Question"),
        ("discount 2,000 on order 1001", "order.discount amount=2000 number=1001"),
        ("order 1001 discount 2,000", "order.discount amount=2000 number=1001"),
    ]);
}

#[test]
fn hundredths_are_no_money() {
    owner().check(&[
        ("discount 10% on order 1001", "order.discount number=1001 percent=10"),
        ("order 1001 10% discount", "order.discount number=1001 percent=10"),
        ("order 1001 discount 7.5%", "not order.discount: 7.5%"),
        ("order 1001 discount 15 percent", "order.discount number=1001 percent=15"),
        ("punguzo la asilimia 10 kwa oda 1001", "order.discount number=1001 percent=10"),
        ("remise de 10 % sur la commande 1001", "order.discount number=1001 percent=10"),
        ("desconto de 10% no pedido 1001", "order.discount number=1001 percent=10"),
        ("descuento del 10 por ciento en el pedido 1001", "order.discount number=1001 percent=10"),
        ("diskon 10 persen untuk pesanan 1001", "order.discount number=1001 percent=10"),
        ("order 1001 pe 10% discount do", "order.discount number=1001 percent=10"),
        ("discount 200% on order 1001", "order.discount number=1001 percent=200"),
        ("transport expense 10% cash", "not expense.add: 10%"),
    ]);
}

#[test]
fn what_was_sold() {
    owner().check(&[
        ("sales by product this week", "report range=2026-11-16..2026-11-21 report=product sales"),
        ("sales today", "report range=2026-11-21..2026-11-21 report=day sales"),
        (
            "what are my best sellers this week?",
            "report range=2026-11-16..2026-11-21 report=product sales",
        ),
        ("top products last month", "report range=2026-10-01..2026-10-31 report=product sales"),
        (
            "who are my best customers this week?",
            "report range=2026-11-16..2026-11-21 report=customer sales",
        ),
        (
            "Which products make the most profit this week?",
            "report range=2026-11-16..2026-11-21 report=profitability",
        ),
        ("profit margins today", "report range=2026-11-21..2026-11-21 report=profitability"),
        ("how much did we sell yesterday?", "report range=2026-11-20..2026-11-20 report=day sales"),
    ]);
}

#[test]
fn the_books() {
    owner().check(&[
        (
            "profit and loss last month",
            "report range=2026-10-01..2026-10-31 report=profit_and_loss",
        ),
        ("P&L this year", "report range=2026-01-01..2026-11-21 report=profit_and_loss"),
        ("balance sheet", "report range=2026-11-01..2026-11-21 report=balance_sheet"),
        (
            "balance sheet as of 31 October",
            "report range=2026-10-01..2026-10-31 report=balance_sheet",
        ),
        ("cash flow this year", "report range=2026-01-01..2026-11-21 report=cash_flow"),
        (
            "bank statement October",
            "report account=1120 range=2026-10-01..2026-10-31 report=statement",
        ),
        ("statement", "missing Account of report range=2026-11-01..2026-11-21 report=statement"),
        (
            "statement of Corner Kiosk",
            "debt.statement customer=Corner Kiosk range=2026-11-01..2026-11-21",
        ),
        ("trial balance", "report range=2026-11-01..2026-11-21 report=trial_balance"),
        ("VAT summary", "report range=2026-11-01..2026-11-21 report=vat"),
        ("expenses last 7 days", "report range=2026-11-15..2026-11-21 report=expenses"),
        (
            "profit from 1 Oct to 15 Oct",
            "report range=2026-10-01..2026-10-15 report=profit_and_loss",
        ),
        // Whoever answers says that they run backwards.
        (
            "profit from 10 May to 1 May",
            "report range=2026-05-10..2026-05-01 report=profit_and_loss",
        ),
        ("profit and loss 2016", "report range=2016-01-01..2016-12-31 report=profit_and_loss"),
        ("cash flow 2024 to 2026", "report range=2024-01-01..2026-11-21 report=cash_flow"),
        (
            "general ledger rent 2026-10-01",
            "report account=6110 range=2026-10-01..2026-10-01 report=general_ledger",
        ),
        ("aged receivables", "report range=2026-11-01..2026-11-21 report=aged_receivables"),
        ("close the books until end of October", "books.close until=2026-10-31"),
        ("close October", "books.close until=2026-10-31"),
        ("close the books", "missing Until of books.close"),
        ("reverse entry 57 wrong amount", "journal.reverse number=57 reason=wrong amount"),
        ("reverse entry 57", "missing Reason of journal.reverse number=57"),
        ("why?", "explain"),
        ("explain", "explain"),
        ("undo", "undo"),
        ("add account Equity Bank as bank", "account.add kind=money name=Equity Bank"),
        ("new expense account Security", "account.add kind=expense name=Security"),
        ("add account Security", "missing Kind of account.add name=Security"),
        ("rename account Rent to Shop rent", "account.rename account=6110 name=Shop rent"),
        ("archive account Marketing", "account.archive account=6150"),
    ]);
}

#[test]
fn other_wordings() {
    owner().check(&[
        ("transport 50k cash", "expense.add account=1110 amount=50000 category=6120 note=transport"),
        ("expense 50,000 transport cash", "expense.add account=1110 amount=50000 category=6120 note=transport"),
        ("Expenses: transport 50,000 cash", "expense.add account=1110 amount=50000 category=6120 note=transport"),
        ("bought fuel 20,000 cash", "expense.add account=1110 amount=20000 category=6120 note=fuel"),
        ("paid Umeme 120,000 for electricity mobile money", "expense.add account=1130 amount=120000 category=6130 note=Umeme"),
        ("salary for John 300,000 bank", "expense.add account=1120 amount=300000 category=6140 note=John"),
        ("paid 20,000 wages to Mary cash on Monday", "expense.add account=1110 amount=20000 category=6140 day=2026-11-16 note=Mary"),
        ("rent 300,000 cash, shop in town", "expense.add account=1110 amount=300000 category=6110 note=shop in town"),
        ("rent 1.20 cash", "missing Amount of expense.add account=1110 category=6110 note=rent"),
        ("rent 300,000 cash 20,000", "missing Amount of expense.add account=1110 category=6110 note=rent"),
        ("rent 300,000 cash and bank", "missing Account of expense.add amount=300000 category=6110 note=rent"),
        ("I paid 5000 for boda", "missing Account of expense.add amount=5000 category=6120 note=boda"),
        ("spent 20k on fuel cash", "expense.add account=1110 amount=20000 category=6120 note=fuel"),
        ("got 50 sugar from Nile on credit due Friday", "missing Cost { line: 0 } of stock.receive lines=50 SUGAR-1KG paid=2026-11-27 supplier=Nile Wholesale"),
        ("restocked 20 milk 40,000 momo", "stock.receive lines=40000 20 MILK-500ML paid=1130"),
        ("bought 20 sugar 3,000 each cash", "stock.receive lines=60000 20 SUGAR-1KG paid=1110"),
        ("bought 20 sugar at 60,000 altogether cash", "stock.receive lines=60000 20 SUGAR-1KG paid=1110"),
        ("bought 2 dozen milk 48,000 cash", "stock.receive lines=48000 24 MILK-500ML paid=1110"),
        ("bought 20 sugar 60,000\n10 milk 15,000\ncash from Mukwano", "stock.receive lines=60000 20 SUGAR-1KG; 15000 10 MILK-500ML paid=1110 supplier=Mukwano"),
        ("bought 20 sugar, 60,000 cash", "stock.receive lines=60000 20 SUGAR-1KG paid=1110"),
        ("received 50 sugar", "missing Cost { line: 0 } of stock.receive lines=50 SUGAR-1KG"),
        ("sales per product last month", "report range=2026-10-01..2026-10-31 report=product sales"),
        ("show me the balance sheet", "report range=2026-11-01..2026-11-21 report=balance_sheet"),
        ("what did I spend this month?", "report range=2026-11-01..2026-11-21 report=expenses"),
        ("VAT October", "report range=2026-10-01..2026-10-31 report=vat"),
        ("mobile money statement last week", "report account=1130 range=2026-11-09..2026-11-15 report=statement"),
        ("who owes us money?", "debt.list"),
        ("Grace Auma statement", "debt.statement customer=Grace Auma range=2026-11-01..2026-11-21"),
        ("what does grace owe me", "debt.list customer=Grace Auma"),
        ("reverse 57 because it was posted twice", "journal.reverse number=57 reason=it was posted twice"),
        ("undo entry 57 posted twice", "journal.reverse number=57 reason=posted twice"),
        ("undo that please", "undo"),
        ("explain please", "explain"),
        ("profit", "report range=2026-11-01..2026-11-21 report=profit_and_loss"),
        ("balances", "account.balance"),
    ]);
}

#[test]
fn what_is_only_talked_about_is_not_entered() {
    owner().check(&[
        ("don't add transport expense 50,000 cash", "not expense.add: Negated"),
        ("did I pay Nile Wholesale 100,000 bank", "not bill.pay: Question"),
        ("did Corner Kiosk pay 20,000 cash?", "not debt.settle: Question"),
        ("rent 300,000 cash?", "not expense.add: Question"),
        ("I will pay rent 300,000 cash", "not expense.add: Conditional"),
        ("if Corner Kiosk paid 20,000 cash", "not debt.settle: Conditional"),
        ("he said paid rent 300,000 cash", "not expense.add: Quoted"),
        ("\"paid rent 300,000 cash\"", "not expense.add: Quoted"),
        ("rent 300,000 cash tomorrow", "not expense.add: Conditional"),
        ("should I close the books until end of October?", "not books.close: Conditional"),
        ("don't undo", "not undo: Negated"),
        ("undo?", "not undo: Question"),
        ("don't refund order 1001", "not order.refund: Negated"),
        ("was 3 milk broken?", "not stock.adjust: Question"),
        ("transfer 200,000 from cash to bank later", "not money.transfer: Conditional"),
        ("Corner Kiosk has not paid 20,000 cash", "not debt.settle: Negated"),
        ("transport 50,000 cash order 1001", "not order.show: transport"),
        ("rent 300,000 cash wonderful", "not expense.add: wonderful"),
        ("profit and loss wonderful", "not report: wonderful"),
        ("don't show the balance sheet", "not report: Negated"),
    ]);
}

#[test]
fn customers_keep_no_books() {
    customer().check(&[
        ("profit and loss last month", "shop words report"),
        ("close the books until end of October", "shop words books.close"),
        ("reverse entry 57 wrong amount", "shop words journal.reverse"),
        ("transport expense 50,000 cash", "shop words expense.add"),
        ("credit limit Sarah 900,000", "shop words credit.limit"),
        ("how much do I owe?", "search owe"),
        ("refund order 1001", "order.status #1001"),
        ("do you have fuel?", "search fuel"),
        ("2 sugar on credit", "cart.add ??2 sugar on credit(Sugar 1 kg)"),
        ("why?", "off topic"),
        ("undo", "search undo"),
    ]);
}
