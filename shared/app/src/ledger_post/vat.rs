//! Tax that is settled with the state: what is due is shown first, and only that is paid.

use super::{Answer, Desk};
use crate::agent;
use crate::books;
use crate::ordering::Stop;
use crate::store::ledger;
use domain::command::{Command, ShopCommand};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{VAT_INPUT, VAT_OUTPUT};
use domain::ledger::refusal::NotEntered;
use domain::ledger::totals::Totals;
use domain::ledger::voucher::VoucherKind;
use domain::money::Money;
use domain::refusal::Refusal;
use domain::time::{DayRange, Month};
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;
use views::chat::day::account_name;

/// Tax up to the end of a month that nobody has settled yet, in minor units.
struct Due {
    output: i64,
    /// What of the input tax goes against it.
    input: i64,
}

/// Shows what is due up to the end of a month, and asks for the yes to it.
pub(super) async fn show<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    month: &Month,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let account = account.ok_or(Refusal::BadAmount)?;
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let name = account_name(desk.occasion.language, account, &chart.open_account(account)?.name);
    if !chart.is_cash(account) {
        return Err(Refusal::Books(NotEntered::NotACashAccount { code: account }).into());
    }
    let Due { output, input } = due(desk, month).await?;
    let money = |minor| Money::new(minor, shop.currency);
    let seen = Some(money(output.saturating_sub(input)));
    let sentence =
        chat::credit::vat_due(desk.occasion.language, month, money(output), money(input), &name);
    let command = ShopCommand::VatPay { month: Some(month.clone()), account: Some(account), seen };
    let (writes, nonce) = desk.waits_for(command).await?;
    let bubble = chat::conversation::confirm(desk.occasion.language, &sentence, &nonce);
    Ok(Answer { writes, ..Answer::say(bubble) })
}

/// What settles the tax up to the end of a month, if it is still what was seen.
pub(super) async fn settled<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    month: &Month,
    account: AccountCode,
    seen: Money,
) -> Result<VoucherKind, Stop> {
    let Due { output, input } = due(desk, month).await?;
    if output.saturating_sub(input) != seen.minor() {
        return Err(Refusal::Books(NotEntered::FiguresChanged).into());
    }
    Ok(VoucherKind::VatSettled { output, input, account })
}

/// All tax up to the end of a month less all that was ever settled: what a month before left open,
/// or was entered late, is due with it.
async fn due<T: Table, C: Clock>(desk: &Desk<'_, T, C>, month: &Month) -> Result<Due, Stop> {
    let shop = desk.occasion.shop;
    if month.last() >= desk.today() {
        return Err(Refusal::Books(NotEntered::NotOverYet { day: month.last() }).into());
    }
    let (before, within) = books::sums(desk.table, &shop.id, &DayRange::month(month)).await?;
    let until = Totals::of([&before, &within]);
    let all = ledger::load_balances(desk.table, &shop.id).await?.totals;
    let left = |code| {
        let settled = all.tax(code).saturating_sub(all.growth(code));
        until.tax(code).saturating_sub(settled)
    };
    let (output, input) = (left(VAT_OUTPUT), left(VAT_INPUT));
    if output == 0 && input == 0 && shop.policy.vat.basis_points == 0 {
        return Err(Refusal::Books(NotEntered::NoVat).into());
    }
    // Input tax below zero, of goods that went back, waits for the input tax that follows.
    let input = input.max(0);
    if output <= input {
        let carried = Money::new(input.saturating_sub(output), shop.currency);
        return Err(Refusal::Books(NotEntered::NoVatDue { month: month.clone(), carried }).into());
    }
    Ok(Due { output, input })
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// The writes by which a command waits for a yes, tapped or written, and the nonce that names it.
    pub(super) async fn waits_for(
        &self,
        command: ShopCommand,
    ) -> Result<(Vec<Write>, String), Stop> {
        let command = Command::Shop(command);
        let Self { table, clock, occasion, message, .. } = self;
        Ok(agent::waits_for(*table, *clock, occasion, message, command).await?)
    }
}
