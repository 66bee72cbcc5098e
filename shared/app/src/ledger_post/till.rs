//! What somebody counted in a till, against the books: a difference is shown first and entered after a
//! yes, if the books still say what was shown. That it was counted is kept either way. Whoever may not
//! move money counts without being told what the books say, and the owners are asked for the yes.

use super::record::{self, Recorded};
use super::{Action, Answer, Desk};
use crate::agent;
use crate::ordering::Stop;
use crate::store::person::{self, Confirmation};
use crate::store::till::{TillCount, load_count, save_count};
use crate::store::{StoreError, ledger};
use domain::access::Permission;
use domain::command::{Command, DeskCommand, ShopCommand};
use domain::ids::JournalId;
use domain::ledger::account::AccountCode;
use domain::ledger::memo::Saying;
use domain::ledger::refusal::NotEntered;
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::money::Money;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;

/// What the audit log calls it.
const ACTION: &str = "till.counted";
/// So long owners can enter what others counted; then it is counted again.
const OWNERS_HOURS: i64 = 24;

/// Compares a count with the books: notes one that is right, and asks for the yes to any other.
pub(super) async fn show<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: AccountCode,
    counted: Money,
) -> Result<Answer, Stop> {
    let language = desk.occasion.language;
    let chart = ledger::load_chart(desk.table, &desk.occasion.shop.id).await?;
    let kept_name = &chart.open_account(account)?.name;
    let name = chat::day::account_name(language, account, kept_name);
    if !chart.is_cash(account) {
        return Err(Refusal::Books(NotEntered::NotACashAccount { code: account }).into());
    }
    let expected = expected(desk, account).await?;
    let count = Count { account, name: kept_name, counted, expected };
    let may_move_money = desk.occasion.role.is_some_and(|role| role.has(Permission::Money));
    if !may_move_money {
        return count.for_owners(desk).await;
    }
    if expected != counted {
        let (writes, nonce) = desk.waits_for(count.enters()).await?;
        let sentence = chat::day::count_sentence(language, &name, counted, expected);
        let bubble = chat::conversation::confirm(language, &sentence, &nonce);
        return Ok(Answer { writes, ..Answer::say(bubble) });
    }
    let writes = vec![kept(desk, account, counted, expected, None).await?];
    let bubble = chat::day::counted_right(language, &name, counted);
    Ok(Answer { writes, action: Some(count.action()), ..Answer::say(bubble) })
}

/// A count beside what the books say.
struct Count<'a> {
    account: AccountCode,
    /// What the account is called in the chart.
    name: &'a str,
    counted: Money,
    expected: Money,
}

impl Count<'_> {
    /// The command that enters the difference.
    fn enters(&self) -> ShopCommand {
        let Self { account, counted, expected, .. } = *self;
        ShopCommand::Desk(DeskCommand::TillCount { account, counted, seen: Some(expected) })
    }

    fn action(&self) -> Action {
        Action {
            name: ACTION,
            subject: self.account.to_string(),
            before: Some(self.expected.minor().to_string()),
            after: Some(self.counted.minor().to_string()),
        }
    }

    /// Keeps the count of somebody who may not move money, and asks the owners for the difference.
    async fn for_owners<T: Table, C: Clock>(&self, desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
        let Self { account, counted, expected, .. } = *self;
        let shop = desk.occasion.shop;
        let mut writes = vec![kept(desk, account, counted, expected, None).await?];
        let named = |language| chat::day::account_name(language, account, self.name);
        let language = desk.occasion.language;
        let said = chat::day::counted(language, &named(language), counted);
        let mut to_owners = None;
        if expected != counted {
            let nonce = agent::nonce(desk.clock);
            let until = desk.occasion.now.plus_hours(OWNERS_HOURS);
            let command = Command::Shop(self.enters());
            let waiting = Confirmation::by_tap(command, until, desk.message.said.clone());
            for owner in &shop.owners {
                writes.push(person::ask_confirmation(&shop.id, *owner, &nonce, &waiting)?);
                let Desk { table, occasion, message, .. } = desk;
                let awaits = agent::awaits(*table, occasion, message, *owner, &nonce).await?;
                writes.extend(awaits);
            }
            let known = person::load_person(desk.table, &shop.id, desk.message.person).await?;
            let who = known.map(|known| known.name).unwrap_or_default();
            let language = shop.language();
            let sentence = chat::day::count_sentence(language, &named(language), counted, expected);
            let sentence = chat::day::counted_by(language, &who, &sentence);
            to_owners = Some(chat::conversation::confirm(language, &sentence, &nonce));
        }
        let action = Some(self.action());
        Ok(Answer { writes, action, to_owners, ..Answer::say(said) })
    }
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
    let memo = Saying::TillCounted.of(&[]);
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
