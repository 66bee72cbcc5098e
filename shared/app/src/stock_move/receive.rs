//! Goods from a supplier. A supplier nobody knew is written down in the same commit.

use super::{Answer, Desk, Moved, Posted};
use crate::ordering::Stop;
use crate::store::{ledger, shop, stock};
use domain::command::{ReceivedLine, ShopCommand, TaxAsk};
use domain::ids::Sku;
use domain::ledger::memo::Saying;
use domain::ledger::refusal::NotEntered;
use domain::ledger::voucher::{PaidFrom, VoucherKind};
use domain::money::Money;
use domain::refusal::Refusal;
use domain::stock::{Incoming, Shelf, receive};
use domain::vat::Vat;
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat;
use views::chat::day::account_name;
use views::chat::echo;
use views::chat::stock::Received;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
    paid: &PaidFrom,
) -> Result<Answer, Stop> {
    let ShopCommand::StockReceive { lines, supplier, freight, tax, day, .. } = command else {
        return Err(Refusal::BadAmount.into());
    };
    let (shop, now, day) = (desk.occasion.shop, desk.occasion.now, day.as_deref());
    if let Some(day) = day {
        ledger::load_balances(desk.table, &shop.id).await?.check_open(day)?;
    }
    let how = how(desk, paid).await?;
    let supplier = match supplier.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => Some(shop::supplier_or_new(desk.table, &shop.id, name).await?),
        None if matches!(paid, PaidFrom::Credit { .. }) => {
            return Err(Refusal::Books(NotEntered::NoSupplier).into());
        }
        None => None,
    };
    let (mut incoming, shelves) = incoming(desk, lines).await?;
    let freight = freight.map_or(Ok(0), |freight| minor(desk, freight))?;
    let (freight, tax) = untaxed(shop.policy.vat, *tax, &mut incoming, freight)?;
    let id = supplier.as_ref().map(|(supplier, _)| supplier.id);
    let receipt = receive(&incoming, freight, id, &shelves, now)?;
    let goods = receipt.goods_minor.saturating_add(receipt.freight_minor);
    let posted = (goods > 0).then(|| {
        let kind = VoucherKind::Purchased { supplier: id, goods, tax, paid: paid.clone() };
        let names = receipt.changes.iter().map(|change| desk.name(&change.sku));
        let memo = Saying::Bought.of(&[&names.collect::<Vec<_>>().join(", ")]);
        Posted { kind, memo, day: day.cloned(), id: None }
    });
    let mut changes = Vec::new();
    for change in receipt.changes {
        let before = shelves.get(&change.sku).map(|shelf| &shelf.level);
        let before = before.map_or((0, 0), |level| (level.on_hand, level.value_minor));
        changes.push((change, before));
    }
    let told: Vec<_> = changes
        .iter()
        .map(|(change, before)| (change.clone(), before.0.saturating_add(change.on_hand)))
        .collect();
    let bubble = chat::stock::received(
        desk.occasion.language,
        &Received {
            changes: &told,
            costs_minor: &receipt.costs_minor,
            freight_minor: receipt.freight_minor,
            tax_minor: tax,
            booked_on: day.filter(|day| **day != desk.today()),
            how,
            supplier: supplier.as_ref().map(|(known, new)| (known.name.as_str(), new.is_some())),
        },
        desk.catalog,
        shop,
    );
    let writes = supplier.and_then(|(_, new)| new).into_iter().collect();
    let moved = Moved { action: "stock.received", changes, posted, writes, is_undo: false };
    Ok(Answer { moved: Some(moved), writes: Vec::new(), bubble })
}

/// Takes the tax out of what was said of lines and freight: the freight without it, and all tax.
fn untaxed(
    vat: Vat,
    ask: Option<TaxAsk>,
    lines: &mut [Incoming],
    freight: i64,
) -> Result<(i64, i64), Refusal> {
    let said = lines.iter().map(|line| line.cost_minor).chain([freight]);
    let parts = vat.said_of(ask, &said.collect::<Vec<_>>())?;
    for (line, parts) in lines.iter_mut().zip(&parts) {
        line.cost_minor = parts.net;
    }
    let tax = parts.iter().fold(0_i64, |sum, parts| sum.saturating_add(parts.tax));
    Ok((parts.last().map_or(freight, |parts| parts.net), tax))
}

/// The lines with the shelves they go to.
async fn incoming<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    lines: &[ReceivedLine],
) -> Result<(Vec<Incoming>, BTreeMap<Sku, Shelf>), Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let (mut incoming, mut shelves) = (Vec::new(), BTreeMap::new());
    for ReceivedLine { sku, quantity, cost } in lines {
        let variant = desk.counted(sku)?;
        let mut shelf = stock::shelf(desk.table, shop, sku, now).await?;
        shelf.level.low_at = i64::from(variant.low_stock_at);
        shelves.insert(sku.clone(), shelf);
        let cost_minor = minor(desk, cost.ok_or(Refusal::BadAmount)?)?;
        incoming.push(Incoming { sku: sku.clone(), quantity: *quantity, cost_minor });
    }
    Ok((incoming, shelves))
}

/// How it was paid for, in words; an account that holds no money can't pay.
async fn how<T: Table, C: Clock>(desk: &Desk<'_, T, C>, paid: &PaidFrom) -> Result<String, Stop> {
    match paid {
        PaidFrom::Account(code) => {
            let chart = ledger::load_chart(desk.table, &desk.occasion.shop.id).await?;
            let name = &chart.open_account(*code)?.name;
            let name = account_name(desk.occasion.language, *code, name);
            if chart.is_cash(*code) {
                Ok(echo::paid(desk.occasion.language, paid, &name))
            } else {
                Err(Refusal::Books(NotEntered::NotACashAccount { code: *code }).into())
            }
        }
        PaidFrom::Credit { .. } => Ok(echo::paid(desk.occasion.language, paid, "")),
    }
}

fn minor<T: Table, C: Clock>(desk: &Desk<'_, T, C>, money: Money) -> Result<i64, Refusal> {
    let is_own = money.currency() == desk.occasion.shop.currency;
    if is_own { Ok(money.minor()) } else { Err(Refusal::BadAmount) }
}
