//! What the conversation answers itself: greetings, help, the catalogue. Nothing changes by it.

use super::{Hearing, Outcome, desk};
use crate::store::person::EXPECTING_MINUTES;
use crate::store::{StoreError, booking, stock};
use domain::access::Role;
use domain::catalog::{Product, ProductKind, Variant};
use domain::command::{Command, CustomerCommand, DeskRequest, HELP_TOPICS, HelpTopic, ShopCommand};
use domain::ids::{ProductId, Sku};
use domain::language::Language;
use domain::message::Bubble;
use domain::phrase::entry::{self, CommandName, DeskName, Saying};
use domain::phrase::{self, Expecting};
use domain::stock::StockLevel;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat::catalogue::{self, Offer};
use views::chat::{conversation, help};

pub(super) async fn answer<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: &Command,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    let command = match command {
        Command::Customer(command) => command,
        Command::Shop(command) => {
            let topic = if let ShopCommand::Help { topic } = command { *topic } else { None };
            return Ok(hearing.say(shop_help(hearing.occasion.language, topic)));
        }
    };
    let bubble = match command {
        CustomerCommand::Greet => conversation::greeting(hearing.occasion.language, shop),
        CustomerCommand::Browse { category: None } => catalogue::categories(hearing.occasion.language, shop, hearing.catalog),
        CustomerCommand::Browse { category: Some(name) } => {
            let products = hearing.catalog.products().iter();
            let products = products.filter(|product| product.category == *name).collect();
            list(hearing, name, products).await?
        }
        CustomerCommand::Search { query } => match search(hearing, query).await? {
            Some(bubble) => bubble,
            None => {
                let bubble = catalogue::nothing_found(hearing.occasion.language, query);
                return desk::handover::missed(hearing, bubble).await;
            }
        },
        CustomerCommand::ProductInfo { product } => match hearing.catalog.product(*product) {
            Some(product) => one(hearing, product).await?,
            None => catalogue::categories(hearing.occasion.language, shop, hearing.catalog),
        },
        CustomerCommand::Human => return desk::handover::begin(hearing, true).await,
        CustomerCommand::Help
        // The desk's, or the order agent's; see `Command::agent`.
        | CustomerCommand::CartAdd { .. }
        | CustomerCommand::CartChange { .. }
        | CustomerCommand::CartRemove { .. }
        | CustomerCommand::CartClear
        | CustomerCommand::CartView
        | CustomerCommand::Checkout
        | CustomerCommand::OrderConfirm { .. }
        | CustomerCommand::OrderPlace { .. }
        | CustomerCommand::OrderStatus { .. }
        | CustomerCommand::CancelRequest { .. }
        | CustomerCommand::PaymentReport { .. }
        | CustomerCommand::ContinueCart { .. }
        | CustomerCommand::Desk(_) => conversation::help(hearing.occasion.language),
    };
    let mut outcome = hearing.say(bubble);
    if let CustomerCommand::ProductInfo { product } = command {
        outcome.conversation.expecting = wish_of(hearing, *product);
    }
    Ok(outcome)
}

/// Whoever was shown a service may say next when they want to come.
fn wish_of<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    product: ProductId,
) -> Option<(Expecting, Timestamp)> {
    let kind = hearing.catalog.product(product)?.kind;
    let is_customer = hearing.speaker.principal.role == Role::Customer;
    if !is_customer || !matches!(kind, ProductKind::Service { .. }) {
        return None;
    }
    let (product, when) = (Some(product), Box::default());
    let wish = DeskRequest::Book { service: None, product, when };
    let command = Command::Customer(CustomerCommand::Desk(wish));
    let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
    Some((Expecting::Booking { command }, until))
}

/// What can be said to run the shop: the topics with an example each, or all of one topic.
fn shop_help(language: Language, topic: Option<HelpTopic>) -> Bubble {
    let said = |saying: &Saying| saying.examples.first().copied().unwrap_or_default();
    let of = |topic| {
        let sayings = entry::help(Role::Owner, language);
        sayings.filter(move |saying| saying.name.topic() == Some(topic))
    };
    match topic {
        Some(topic) => {
            let lines: Vec<_> = of(topic).map(|saying| (said(saying), saying.help)).collect();
            help::about(language, topic, &lines)
        }
        None => {
            let examples = HELP_TOPICS.into_iter();
            let typical = |topic| {
                let of_settings =
                    |it: &&Saying| it.name == CommandName::Desk(DeskName::SettingsSet);
                // Whatever was added last stands first among what belongs nowhere else.
                let set = of(topic).find(|it| topic == HelpTopic::Settings && of_settings(it));
                set.or_else(|| of(topic).next())
            };
            let examples: Vec<_> =
                examples.filter_map(|topic| Some((topic, said(typical(topic)?)))).collect();
            help::topics(language, &examples)
        }
    }
}

async fn search<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    query: &str,
) -> Result<Option<Bubble>, StoreError> {
    let found = phrase::search::find(hearing.catalog, query);
    let products: Vec<&Product> =
        found.iter().filter_map(|(id, _)| hearing.catalog.product(*id)).collect();
    match products.as_slice() {
        [] => Ok(None),
        [only] => one(hearing, only).await.map(Some),
        [..] => list(hearing, query, products).await.map(Some),
    }
}

async fn list<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    title: &str,
    products: Vec<&Product>,
) -> Result<Bubble, StoreError> {
    let levels = stock::levels(hearing.table, &hearing.occasion.shop.id).await?;
    let offers: Vec<Offer<'_>> = products
        .into_iter()
        .map(|product| Offer { product, in_stock: in_stock(product, &levels).contains(&true) })
        .collect();
    Ok(catalogue::products(hearing.occasion.language, title, &offers))
}

async fn one<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    product: &Product,
) -> Result<Bubble, StoreError> {
    let levels = stock::levels(hearing.table, &hearing.occasion.shop.id).await?;
    let (language, in_stock) = (hearing.occasion.language, in_stock(product, &levels));
    Ok(catalogue::product(language, product, &in_stock, is_booked(hearing, product).await?))
}

/// Whether a product is a service whose times are chosen.
async fn is_booked<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    product: &Product,
) -> Result<bool, StoreError> {
    if !matches!(product.kind, ProductKind::Service { .. }) {
        return Ok(false);
    }
    let agenda = booking::load_agenda(hearing.table, &hearing.occasion.shop.id).await?;
    Ok(agenda.is_some_and(|it| it.record.rules.contains_key(&product.id)))
}

/// Whether each variant can be had. Pieces whose hold has just run out are not counted here; the
/// cart counts them.
fn in_stock(product: &Product, levels: &BTreeMap<Sku, StockLevel>) -> Vec<bool> {
    let has = |variant: &Variant| levels.get(&variant.sku).is_some_and(|level| level.available > 0);
    let counted = product.is_stockable();
    product.variants.iter().map(|variant| !counted || has(variant)).collect()
}
