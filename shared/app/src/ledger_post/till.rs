//! What somebody counted in a till, against the books: a difference is shown first and entered after a
//! yes, if the books still say what was shown. That it was counted is kept either way.

use super::record::{self, Recorded};
use super::{Action, Answer, Desk};
use crate::ordering::Stop;
use crate::store::till::{TillCount, load_count, save_count};
use crate::store::{StoreError, ledger};
use domain::command::{DeskCommand, ShopCommand};
use domain::ids::JournalId;
use domain::ledger::account::AccountCode;
use domain::ledger::refusal::NotEntered;
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::money::Money;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;

/// What the audit log calls it.
const ACTION: &str = "till.counted";

/// Compares a count with the books: notes one that is right, and asks for the yes to any other.
pub(super) async fn show<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: AccountCode,
    counted: Money,
) -> Result<Answer, Stop> {
    let language = desk.occasion.language;
    let chart = ledger::load_chart(desk.table, &desk.occasion.shop.id).await?;
    let name = chat::day::account_name(language, account, &chart.open_account(account)?.name);
    if !chart.is_cash(account) {
        return Err(Refusal::Books(NotEntered::NotACashAccount { code: account }).into());
    }
    let expected = expected(desk, account).await?;
    if expected != counted {
        let command = DeskCommand::TillCount { account, counted, seen: Some(expected) };
        let (write, nonce) = desk.waits_for(ShopCommand::Desk(command))?;
        let sentence = chat::day::count_sentence(language, &name, counted, expected);
        let bubble = chat::conversation::confirm(language, &sentence, &nonce);
        return Ok(Answer { writes: vec![write], ..Answer::say(bubble) });
    }
    let action = Action {
        name: ACTION,
        subject: account.to_string(),
        before: Some(expected.minor().to_string()),
        after: Some(counted.minor().to_string()),
    };
    let writes = vec![kept(desk, account, counted, expected, None).await?];
    let bubble = chat::day::counted_right(language, &name, counted);
    Ok(Answer { writes, action: Some(action), ..Answer::say(bubble) })
}

/// What enters the difference, if the books still say what was seen.
pub(super) async fn counted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: AccountCode,
    counted: Money,
    seen: Money,
) -> Result<Recorded, Stop> {
    let expected = expected(desk, account).await?;
    if expected != seen {
        return Err(Refusal::Books(NotEntered::FiguresChanged).into());
    }
    let difference = counted.minor().saturating_sub(expected.minor());
    let kind = VoucherKind::TillCounted { account, difference };
    let id = record::id(desk, &kind);
    let count = kept(desk, account, counted, expected, Some(id.clone())).await?;
    let cause = desk.occasion.cause.clone();
    let memo = "Till counted".to_owned();
    let voucher = Voucher { id, day: desk.today(), cause, memo, kind, picture: None };
    Ok(Recorded { voucher, writes: vec![count], action: ACTION, closes: false })
}

/// What the books say is in a till.
async fn expected<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: AccountCode,
) -> Result<Money, StoreError> {
    let shop = desk.occasion.shop;
    let balances = ledger::load_balances(desk.table, &shop.id).await?;
    Ok(Money::new(balances.totals.balance(account), shop.currency))
}

/// The write that keeps a count, in the place of an earlier one of the day.
async fn kept<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: AccountCode,
    counted: Money,
    expected: Money,
    entry: Option<JournalId>,
) -> Result<Write, StoreError> {
    let (shop, day) = (&desk.occasion.shop.id, desk.today());
    let before = load_count(desk.table, shop, &day, account).await?;
    let count = TillCount {
        account,
        counted_minor: counted.minor(),
        expected_minor: expected.minor(),
        entry,
        person: desk.message.person,
        at: desk.occasion.now,
    };
    save_count(shop, &day, &count, before.map_or(0, |before| before.version))
}
