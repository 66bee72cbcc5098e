//! What must hold of a random shop's books, whatever it did.

use domain::ledger::chart::{DEPOSITS, INVENTORY, PAYABLE, RECEIVABLE};
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use kit::books::RandomShop;

#[test]
fn whatever_a_shop_does_its_books_hold() {
    for seed in 1..=4 {
        let shop = RandomShop::lived(seed, 1_000);
        let all = &shop.books.balances.totals;
        assert!(shop.refused > 10, "something was refused: {}", shop.refused);
        assert_eq!(all.imbalance(), 0);
        assert_eq!(&Totals::of(shop.books.months.values()), all, "months add up");
        assert_eq!(&Totals::of(shop.books.days.values()), all, "days add up");
        let numbers: Vec<u64> = shop.journals.iter().map(|journal| journal.number).collect();
        assert_eq!(numbers, (1..=u64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());

        assert_eq!(
            all.balance(INVENTORY),
            shop.stock_value,
            "inventory is what the stock is worth"
        );
        let owed: i64 = shop.orders.iter().map(|order| order.settled.receivable()).sum();
        let held: i64 = shop.orders.iter().map(|order| order.settled.deposit()).sum();
        assert_eq!((all.balance(RECEIVABLE), -all.balance(DEPOSITS)), (owed, held));
        for (account, sign) in [(RECEIVABLE, 1), (PAYABLE, -1)] {
            let of_account = shop.books.parties.iter().filter(|((code, _), _)| *code == account);
            let parties: Vec<_> = of_account.map(|(_, party)| party).collect();
            let sum: i64 = parties.iter().map(|party| party.balance).sum();
            assert_eq!(all.balance(account) * sign, sum, "{account} is what its parties owe");
            for party in parties {
                assert_eq!(party.aged(&shop.day).total(), party.balance, "{party:?}");
            }
        }
        statements_agree(&shop);
    }
}

/// Each month's statements, one after the other, agree with each other and with the sums.
fn statements_agree(shop: &RandomShop) {
    let chart = &shop.books.chart;
    let mut before = Totals::default();
    for (month, span) in &shop.books.months {
        let mut after = before.clone();
        after.add(span);
        let flow = statement::cash_flow(&before, span, chart);
        assert_eq!(flow.closing - flow.opening, flow.change(), "{month}");
        assert_eq!(flow.closing, statement::cash(&after, chart), "{month}");
        let sheet = statement::balance_sheet(&after, chart);
        let owned = sheet.total_assets();
        assert_eq!(owned, sheet.total_liabilities() + sheet.total_equity(), "{month}");
        let (debits, credits) = statement::trial_balance(&after, chart).sums();
        assert_eq!(debits, credits, "{month}");
        let result = statement::profit_and_loss(span, chart).net_profit();
        let earned = |totals: &Totals| -> i64 {
            let codes = totals.codes().into_iter().filter(|code| code.kind().is_result());
            codes.map(|code| totals.accounts.get(&code).map_or(0, |sums| -sums.balance())).sum()
        };
        assert_eq!(result, earned(&after) - earned(&before), "{month}");
        before = after;
    }
}
