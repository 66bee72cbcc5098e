//! The inventory agent: what is offered, what is there, what came in, and stock put right. What moves value is also
//! told to the books. Loads, decides, makes one commit, then sends.

mod correct;
mod offer;
mod receive;
mod show;
mod transfer;
mod undo;

use crate::agent::{self, Asked};
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::audit::{self, Audit};
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, catalog, deed, stock};
use domain::access::Role;
use domain::catalog::{Catalog, Variant};
use domain::command::{Command, ShopCommand};
use domain::deed::Deed;
use domain::ids::{AuditId, JournalId, MovementId, Sku};
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::message::{Bubble, CommandMessage, Envelope};
use domain::refusal::Refusal;
use domain::stock::{NotMoved, StockChange};
use domain::time::BusinessDay;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use views::chat;

/// How often something is decided anew because the stock changed under it.
const TRIES_MAX: usize = 5;
/// Words of a memo longer than this are cut.
const MEMO_CHARS_MAX: usize = 80;

/// What every part of the agent looks at.
struct Desk<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    catalog: &'a Catalog,
    message: &'a CommandMessage,
}

/// What a command moves and answers.
struct Answer {
    moved: Option<Moved>,
    /// What is written besides.
    writes: Vec<Write>,
    bubble: Bubble,
}

/// What is to be written.
struct Moved {
    /// What was done, as the audit log names it.
    action: &'static str,
    /// Each change, with on hand and value before it.
    changes: Vec<(StockChange, (i64, i64))>,
    /// What it means for the books, if anything.
    posted: Option<Posted>,
    /// Everything else.
    writes: Vec<Write>,
    /// Whether it takes something back, and is not taken back itself.
    is_undo: bool,
}

/// What is to be entered in the books.
struct Posted {
    kind: VoucherKind,
    /// A few words.
    memo: String,
    /// The day it belongs to; today without one.
    day: Option<BusinessDay>,
    /// The entry's id, if it is not made from the movement.
    id: Option<JournalId>,
}

impl Posted {
    fn today(kind: VoucherKind, memo: String) -> Self {
        Self { kind, memo, day: None, id: None }
    }
}

impl Answer {
    /// Only words.
    fn say(bubble: Bubble) -> Self {
        Self { moved: None, writes: Vec::new(), bubble }
    }
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    for _ in 0..TRIES_MAX {
        let catalog = catalog::load_catalog(table, &shop.id).await?;
        let occasion = agent::occasion(table, clock, &shop, &message).await?;
        let desk = Desk { table, clock, occasion, catalog: &catalog, message: &message };
        let answer = match answer(&desk).await {
            Ok(answer) => answer,
            Err(Stop::Refused(refusal)) => {
                Happened::Refused.announce();
                Answer::say(chat::refusal::refused(
                    desk.occasion.language,
                    &refusal,
                    None,
                    &catalog,
                ))
            }
            Err(Stop::Failed(error)) => return Err(error.into()),
        };
        let (told, writes) = desk.finish(answer)?;
        let done = Done::new(&shop.id, &message.cause, &message, told.into_effects(&occasion));
        match once::commit(table, done.write(occasion.now, true)?, writes).await? {
            Landed::Now => return agent::send(queue, &done).await,
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the same stock".to_owned()))
}

/// Carries a command out, for whoever may give it.
async fn answer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let role = desk.occasion.role.unwrap_or(Role::Customer);
    let may = |command: &ShopCommand| role.may(command, shop.policy.confirm_above);
    let command = match &desk.message.command {
        Command::Shop(command) if may(command) => command,
        Command::Shop(_) | Command::Customer(_) => {
            return Ok(Answer::say(chat::conversation::off_topic(desk.occasion.language, shop)));
        }
    };
    let spent = agent::confirmed(desk.table, &desk.occasion, desk.message).await?;
    let mut answer = carried_out(desk, command).await?;
    answer.writes.extend(spent);
    Ok(answer)
}

async fn carried_out<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Answer, Stop> {
    if let ShopCommand::Product(command) = command {
        offer::answer(desk, command).await
    } else if let ShopCommand::StockLevel { product } = command {
        show::levels(desk, *product).await
    } else if matches!(command, ShopCommand::StockLow) {
        show::low(desk).await
    } else if let ShopCommand::StockHistory { product: Some(product), range } = command {
        show::history(desk, *product, range).await
    } else if let ShopCommand::StockAging { product } = command {
        show::aging(desk, *product).await
    } else if let ShopCommand::StockReceive { paid: Some(paid), .. } = command {
        receive::answer(desk, command, paid).await
    } else if let ShopCommand::StockTransfer { sku, quantity, from: Some(from), to: Some(to) } =
        command
    {
        transfer::answer(desk, sku, *quantity, [from, to]).await
    } else if let ShopCommand::StockAdjust { sku, change, reason: Some(reason) } = command {
        correct::answer(desk, sku, *change, reason).await
    } else if matches!(command, ShopCommand::Undo { .. }) {
        undo::answer(desk).await
    } else {
        // Another agent's, or half a command, which the conversation keeps until it is whole.
        Ok(Answer::say(chat::conversation::help(desk.occasion.language)))
    }
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// A unit that is counted.
    fn counted(&self, sku: &Sku) -> Result<&Variant, Refusal> {
        match self.catalog.find(sku) {
            Some((product, variant)) if product.is_stockable() => Ok(variant),
            Some(_) => Err(NotMoved::NotCounted { sku: sku.clone() }.into()),
            None => Err(Refusal::NoLongerSold { sku: sku.clone() }),
        }
    }

    /// The shop's day.
    fn today(&self) -> BusinessDay {
        self.occasion.now.business_day(&self.occasion.shop.zone)
    }

    /// The name of a unit.
    fn name(&self, sku: &Sku) -> String {
        self.catalog
            .known(sku)
            .map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
    }

    /// What is told and written: the levels with their movements, a row of the audit log for each,
    /// and the entry for the books.
    fn finish(&self, answer: Answer) -> Result<(Told, Vec<Write>), StoreError> {
        let shop = self.occasion.shop;
        let mut told = Told::nobody().answer(self.message.person, answer.bubble);
        let mut writes = answer.writes;
        let Some(moved) = answer.moved else { return Ok((told, writes)) };
        writes.extend(moved.writes);
        let mut source = None;
        for (change, before) in &moved.changes {
            let id = MovementId::new(self.clock.fresh());
            source.get_or_insert(id);
            writes.extend(stock::writes(&shop.id, change, || id)?);
            let row = self.audit_row(moved.action, change, *before);
            writes.push(audit::add(shop, AuditId::new(self.clock.fresh()), &row)?);
        }
        let posted = moved.posted.zip(source);
        let voucher = posted.map(|(posted, source)| self.voucher(posted, source));
        if !moved.is_undo {
            let movements = moved.changes.iter().filter_map(|(change, _)| change.movement.clone());
            let movements = movements.collect();
            let deed = Deed::Goods { movements, voucher: voucher.clone().map(Box::new) };
            let (cause, now) = (self.occasion.cause, self.occasion.now);
            writes.push(deed::note(&shop.id, self.message.person, cause, &deed, now)?);
        }
        if let Some(voucher) = voucher {
            told = told.books(voucher);
        }
        let changes: Vec<StockChange> =
            moved.changes.into_iter().map(|(change, _)| change).collect();
        Ok((told.running_low(shop, &changes, self.catalog), writes))
    }

    /// The voucher of what the movement began.
    fn voucher(&self, posted: Posted, source: MovementId) -> Voucher {
        let Posted { kind, memo, day, id } = posted;
        let of_movement = || format!("stock/{source}").parse().expect("a word and an id");
        let id = id.unwrap_or_else(of_movement);
        Voucher {
            id,
            day: day.unwrap_or_else(|| self.today()),
            cause: self.occasion.cause.clone(),
            memo: memo.chars().take(MEMO_CHARS_MAX).collect(),
            kind,
            picture: self.message.picture,
        }
    }

    fn audit_row(&self, action: &str, change: &StockChange, before: (i64, i64)) -> Audit {
        let (on_hand, value) = before;
        let facts = |on_hand: i64, value: i64| format!("on hand {on_hand} worth {value}");
        let after =
            (on_hand.saturating_add(change.on_hand), value.saturating_add(change.value_minor));
        Audit {
            at: self.occasion.now,
            cause: self.occasion.cause.clone(),
            person: self.occasion.person,
            role: self.occasion.role,
            action: action.to_owned(),
            subject: match &change.outlet {
                None => change.sku.to_string(),
                Some(outlet) => format!("{} in {outlet}", change.sku),
            },
            before: Some(facts(on_hand, value)),
            after: Some(facts(after.0, after.1)),
        }
    }
}
