//! What must hold of a random shop's books, whatever it did.

use domain::ledger::account::AccountKind;
use domain::ledger::chart::{DEPOSITS, INVENTORY, PAYABLE, RECEIVABLE};
use domain::ledger::explanation::{Explanation, Subject};
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::time::{BusinessDay, DayRange};
use kit::books::{RandomShop, in_order};

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

/// Every figure of every month is what the entries behind it add up to.
#[test]
fn every_figure_can_be_explained() {
    let shop = RandomShop::lived(7, 1_000);
    let chart = &shop.books.chart;
    let journals = in_order(&shop.journals);
    let mut before = Totals::default();
    let mut explained = 0;
    for (month, span) in &shop.books.months {
        let range = DayRange::month(month);
        let mut holds = |subject: Subject, figure: i64| {
            let lines = Explanation { subject, range: range.clone() }.lines(&journals, chart);
            let last = lines.last().map_or(0, |line| line.balance);
            assert_eq!(last, figure, "{month} {subject:?}");
            explained += lines.len();
        };
        let result = statement::profit_and_loss(span, chart);
        for row in result.income.iter().chain(&result.cost_of_sales).chain(&result.expenses) {
            holds(Subject::Account(row.code), row.amount);
        }
        holds(Subject::Kind(AccountKind::Income), result.revenue());
        holds(Subject::Profit, result.net_profit());
        let flow = statement::cash_flow(&before, span, chart);
        holds(Subject::Money, flow.change());
        for (line, amount) in flow.lines {
            holds(Subject::Flow(line), amount);
        }
        holds(Subject::Tax, statement::vat(span).payable());
        before.add(span);
    }
    let (from, to) = (BusinessDay::parse("2025-01-01").unwrap(), shop.day.clone());
    for ((account, party), owed) in &shop.books.parties {
        let range = DayRange { from: from.clone(), to: to.clone() };
        let subject = Subject::Party(*account, *party);
        let lines = Explanation { subject, range }.lines(&journals, chart);
        assert_eq!(lines.last().map_or(0, |line| line.balance), owed.balance);
    }
    for row in statement::balance_sheet(&before, chart).assets {
        let range = DayRange { from: from.clone(), to: to.clone() };
        let lines =
            Explanation { subject: Subject::Account(row.code), range }.lines(&journals, chart);
        assert_eq!(lines.last().map_or(0, |line| line.balance), row.amount, "{}", row.name);
    }
    assert!(explained > 1_000, "{explained} lines");
}
