//! The inventory agent. For now it answers what is in stock.

use crate::agent::{self, Asked};
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, catalog, person, stock};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::{Command, ShopCommand};
use domain::ids::{ProductId, Sku};
use domain::message::{Bubble, CommandMessage, Envelope};
use domain::stock::Shelf;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use views::chat;

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
    let role = person::principal(table, &shop.id, message.person).await?.role;
    let occasion = Occasion {
        shop: &shop,
        cause: &message.cause,
        person: Some(message.person),
        role: Some(role),
        page: None,
        now: clock.now(),
    };
    let bubble = answer(table, &occasion, &message).await?;
    let effects = Told::nobody().answer(message.person, bubble).into_effects(&occasion);
    let done = Done::new(&shop.id, &message.cause, &message, effects);
    match once::commit(table, done.write(occasion.now, true)?, Vec::new()).await? {
        Landed::Now | Landed::Before => agent::send(queue, &done).await,
        Landed::Raced => Err(Unfinished::Unavailable("the record was lost".to_owned())),
    }
}

async fn answer(
    table: &impl Table,
    occasion: &Occasion<'_>,
    message: &CommandMessage,
) -> Result<Bubble, StoreError> {
    match (&message.command, occasion.role) {
        (Command::Shop(ShopCommand::StockLevel { product }), Some(Role::Staff | Role::Owner)) => {
            let catalog = catalog::load_catalog(table, &occasion.shop.id).await?;
            stock_level(table, occasion, &catalog, *product).await
        }
        _ => Ok(chat::conversation::off_topic(occasion.shop)),
    }
}

async fn stock_level(
    table: &impl Table,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    product: Option<ProductId>,
) -> Result<Bubble, StoreError> {
    let asked = product.and_then(|id| catalog.product(id));
    if let Some(product) = asked.filter(|product| !product.is_stockable()) {
        return Ok(chat::stock::not_counted(&product.name));
    }
    let units: Vec<&Sku> = catalog
        .products()
        .iter()
        .filter(|product| {
            product.is_stockable() && asked.is_none_or(|asked| asked.id == product.id)
        })
        .flat_map(|product| &product.variants)
        .map(|variant| &variant.sku)
        .collect();
    let mut shelves: Vec<Shelf> = Vec::new();
    for sku in units {
        shelves.push(stock::shelf(table, &occasion.shop.id, sku, occasion.now).await?);
    }
    Ok(chat::stock::levels(&shelves, catalog, occasion.now))
}
