//! What staff and owners ask of the order agent.

use super::{
    Answer, Desk, after_sale, booking_paid, credit_book, exchange, goods, listing, sale, undo,
};
use crate::agent;
use crate::ordering::Stop;
use crate::store::{self, Versioned};
use domain::command::{BookingPayment, Command, DeskCommand, ShopCommand};
use domain::deed::{Deed, Lasting};
use domain::ids::{OrderNumber, PaymentId};
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order, Payment};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;
use views::chat::listed::Listed;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Answer, Stop> {
    let spent = agent::confirmed(desk.table, &desk.occasion, desk.message).await?;
    let mut answer = carried_out(desk, command).await?;
    // A question that follows a yes spends it too: the yes was to what was shown then.
    answer.writes.extend(spent);
    Ok(answer)
}

#[expect(clippy::too_many_lines, reason = "one list, and no command forgotten")]
async fn carried_out<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Answer, Stop> {
    match command {
        ShopCommand::OrderList { state, page, range, customer } => {
            let (range, customer) = (range.as_ref(), customer.as_deref());
            let listed = Listed { state: *state, range, customer };
            listing::orders(desk, listed, page.as_deref()).await
        }
        ShopCommand::Sale(command) => sale::answer(desk, command).await,
        ShopCommand::OrderShow { number } => show(desk, *number).await,
        ShopCommand::OrderSetState { number, to, note } => {
            move_to(desk, *number, *to, note.clone()).await
        }
        ShopCommand::OrderCancel { number, reason } => {
            move_to(desk, *number, OrderState::Cancelled, reason.clone()).await
        }
        ShopCommand::PaymentRecord { number, amount, account, reference, more_than_due } => {
            let before = desk.order(*number).await?;
            let account = account.ok_or(Refusal::BadAmount)?;
            let asked =
                Asked { amount: *amount, account, reference, more_than_due: *more_than_due };
            pay(desk, &before, &asked).await
        }
        ShopCommand::BookingPaid(BookingPayment { booking, amount, account, reference }) => {
            let (amount, account) = (*amount, *account);
            let asked = Asked { amount, account, reference, more_than_due: false };
            // On the heap: it is rare, and would make every future of the agent larger.
            Box::pin(booking_paid::answer(desk, *booking, &asked)).await
        }
        ShopCommand::CreditLimit { customer, limit } => {
            credit_book::limit(desk, customer.as_deref(), *limit).await
        }
        ShopCommand::DebtSettle { customer, amount, account } => {
            credit_book::settle(desk, customer.as_deref(), *amount, *account).await
        }
        ShopCommand::OrderReturn { number, lines, restock } => {
            after_sale::take_back(desk, *number, lines, restock.unwrap_or(true)).await
        }
        ShopCommand::OrderExchange { number, lines, wanted } => {
            exchange::answer(desk, *number, lines, wanted).await
        }
        ShopCommand::OrderRefund { number, amount, account, .. } => {
            after_sale::pay_back(desk, *number, *amount, *account).await
        }
        ShopCommand::OrderOnCredit { number, due } => {
            after_sale::on_credit(desk, *number, due.as_ref()).await
        }
        ShopCommand::OrderDiscount { number, amount, percent } => {
            after_sale::discount(desk, *number, *amount, *percent).await
        }
        ShopCommand::Undo { .. } => undo::answer(desk).await,
        ShopCommand::Desk(DeskCommand::Digital(command)) => goods::answer(desk, command).await,
        // Other agents' or the conversation's; see `Command::agent`.
        ShopCommand::Product(_)
        | ShopCommand::StockLevel { .. }
        | ShopCommand::StockLow
        | ShopCommand::StockHistory { .. }
        | ShopCommand::StockAging { .. }
        | ShopCommand::StockReceive { .. }
        | ShopCommand::StockTransfer { .. }
        | ShopCommand::StockAdjust { .. }
        | ShopCommand::ExpenseAdd { .. }
        | ShopCommand::IncomeAdd { .. }
        | ShopCommand::MoneyTransfer { .. }
        | ShopCommand::BillAdd { .. }
        | ShopCommand::BillPay { .. }
        | ShopCommand::DebtList { .. }
        | ShopCommand::DebtStatement { .. }
        | ShopCommand::DebtRemind { .. }
        | ShopCommand::VatPay { .. }
        | ShopCommand::Depreciate { .. }
        | ShopCommand::YearClose { .. }
        | ShopCommand::OwnerCapital { .. }
        | ShopCommand::LoanTake { .. }
        | ShopCommand::LoanRepay { .. }
        | ShopCommand::AccountBalance { .. }
        | ShopCommand::AccountAdd { .. }
        | ShopCommand::AccountRename { .. }
        | ShopCommand::AccountArchive { .. }
        | ShopCommand::JournalReverse { .. }
        | ShopCommand::BooksClose { .. }
        | ShopCommand::Report { .. }
        | ShopCommand::Explain { .. }
        | ShopCommand::Desk(_)
        | ShopCommand::Help { .. } => {
            Ok(desk.only_reply(chat::conversation::help(desk.occasion.language)))
        }
    }
}

/// Money that was told of.
pub(super) struct Asked<'a> {
    pub(super) amount: Option<Money>,
    account: CashAccount,
    reference: &'a Option<String>,
    more_than_due: bool,
}

impl Asked<'_> {
    /// The payment of this amount.
    pub(super) fn payment<T: Table, C: Clock>(
        &self,
        desk: &Desk<'_, T, C>,
        amount: Money,
    ) -> Payment {
        Payment {
            id: PaymentId::new(desk.clock.fresh()),
            amount,
            account: self.account,
            reference: self.reference.clone(),
            recorded_by: desk.message.person,
            at: desk.occasion.now,
            cause: desk.occasion.cause.clone(),
            takes_back: None,
        }
    }
}

async fn show<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
) -> Result<Answer, Stop> {
    let order = desk.order(number).await?.record;
    let shop = desk.occasion.shop;
    let history = store::order::history(desk.table, &shop.id, number).await?;
    Ok(desk.only_reply(chat::owner::shown(
        desk.occasion.language,
        &order,
        order.due()?,
        &history,
        shop,
    )))
}

async fn move_to<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    to: OrderState,
    reason: Option<String>,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let answer = desk.decided(&before, &OrderAsk::Move { to, reason }).await?;
    match to {
        OrderState::PendingPayment => desk.noting(answer, &Deed::Placed { order: number }),
        OrderState::Cancelled => desk.lasting(answer, Lasting::Cancelled, Some(number)),
        OrderState::Draft
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed => {
            let from = before.record.state;
            desk.noting(answer, &Deed::Moved { order: number, from, to })
        }
    }
}

pub(super) async fn pay<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Order>,
    asked: &Asked<'_>,
) -> Result<Answer, Stop> {
    let amount = match asked.amount {
        Some(amount) => amount,
        // Of a booking what is paid ahead, then the rest.
        None => before.record.due_now()?,
    };
    let payment = asked.payment(desk, amount);
    let payments = vec![(before.record.number, payment.id)];
    let ask = OrderAsk::Pay { payment, more_than_due: asked.more_than_due };
    match desk.decided(before, &ask).await {
        Ok(answer) => desk.noting(answer, &Deed::Payments { payments }),
        Err(Stop::Refused(Refusal::AlreadyPaid { paid, more })) => {
            ask_for_more(desk, &before.record, asked, paid, more).await
        }
        Err(stop) => Err(stop),
    }
}

/// The order is paid, yet money came: told twice, or paid twice? Only the owner knows.
async fn ask_for_more<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    order: &Order,
    asked: &Asked<'_>,
    paid: Money,
    more: Money,
) -> Result<Answer, Stop> {
    let command = Command::Shop(ShopCommand::PaymentRecord {
        number: order.number,
        amount: Some(more),
        account: Some(asked.account),
        reference: asked.reference.clone(),
        more_than_due: true,
    });
    let (writes, nonce) = desk.waits_for(command).await?;
    let sentence = chat::owner::payment_more_echo(desk.occasion.language, order.number, more, paid);
    let bubble = chat::conversation::confirm(desk.occasion.language, &sentence, &nonce);
    Ok(Answer { writes, told: desk.reply(bubble) })
}
