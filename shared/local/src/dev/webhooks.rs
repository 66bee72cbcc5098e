//! `/dev/webhooks`: who gets a shop's events, and what became of them. On AWS an operator does this.

use super::{Trouble, shop_named};
use crate::serve::Site;
use app::webhook_deliver::{self, ManageError};
use axum::Json;
use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::extract::{Query, State};
use domain::ids::{EventId, SubscriptionId};
use domain::webhook::event::{EVENT_TYPES, EventType};
use domain::webhook::{Delivery, Progress, Standing, Try};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How many deliveries are shown of each subscription.
const DELIVERIES_SHOWN: usize = 50;

/// A subscription that is asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    shop: String,
    url: String,
    /// All types without.
    events: Option<BTreeSet<EventType>>,
}

/// A new subscription.
#[derive(Debug, Serialize)]
pub struct Subscribed {
    subscription: SubscriptionId,
    secret: String,
}

/// A delivery that is asked for again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    shop: String,
    subscription: SubscriptionId,
    event: EventId,
}

/// Whose subscriptions are asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    shop: String,
}

/// A subscription with its newest deliveries, the newest first.
#[derive(Debug, Serialize)]
pub struct Listed {
    subscription: SubscriptionId,
    url: String,
    events: BTreeSet<EventType>,
    standing: Standing,
    deliveries: Vec<Shown>,
}

/// A delivery.
#[derive(Debug, Serialize)]
pub struct Shown {
    event: EventId,
    #[serde(rename = "type")]
    event_type: EventType,
    progress: Progress,
    tries: usize,
    last: Option<Try>,
}

impl From<Delivery> for Shown {
    fn from(delivery: Delivery) -> Self {
        let Delivery { event, event_type, progress, tries, last, .. } = delivery;
        Self { event, event_type, progress, tries, last }
    }
}

/// Subscribes an address to a shop's events.
pub async fn subscribe(
    State(site): State<Site>,
    wanted: Result<Json<Wanted>, JsonRejection>,
) -> Result<(StatusCode, Json<Subscribed>), Trouble> {
    let Json(wanted) = wanted.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let parts = &site.parts;
    let shop = shop_named(&parts.table, &wanted.shop).await?;
    let events = wanted.events.unwrap_or_else(|| EVENT_TYPES.into());
    let subscribed = webhook_deliver::subscribe(
        &parts.table,
        &parts.hooks,
        &parts.secrets,
        &parts.clock,
        &shop.id,
        &wanted.url,
        events,
    );
    let (subscription, secret) = subscribed.await?;
    let secret = secret.expose().to_owned();
    Ok((StatusCode::CREATED, Json(Subscribed { subscription: subscription.id, secret })))
}

/// A shop's subscriptions with what became of their events.
pub async fn list(
    State(site): State<Site>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<Vec<Listed>>, Trouble> {
    let Query(asked) = asked.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let table = &site.parts.table;
    let shop = shop_named(table, &asked.shop).await?;
    let mut listed = Vec::new();
    for found in webhook_deliver::subscriptions(table, &shop.id).await? {
        let deliveries =
            webhook_deliver::deliveries(table, &shop.id, found.id, DELIVERIES_SHOWN).await;
        listed.push(Listed {
            subscription: found.id,
            url: found.url,
            events: found.events,
            standing: found.standing,
            deliveries: deliveries?.into_iter().map(Shown::from).collect(),
        });
    }
    Ok(Json(listed))
}

/// Sends an event once more.
pub async fn redeliver(
    State(site): State<Site>,
    again: Result<Json<Again>, JsonRejection>,
) -> Result<StatusCode, Trouble> {
    let Json(again) = again.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let parts = &site.parts;
    let shop = shop_named(&parts.table, &again.shop).await?;
    let (subscription, event) = (again.subscription, again.event);
    webhook_deliver::redeliver(
        &parts.table,
        &parts.queue,
        &parts.clock,
        &shop.id,
        subscription,
        event,
    )
    .await?;
    Ok(StatusCode::ACCEPTED)
}

impl From<ManageError> for Trouble {
    fn from(error: ManageError) -> Self {
        match error {
            ManageError::Secret(_) | ManageError::Store(_) | ManageError::Queue(_) => {
                Self::away(&error)
            }
            ManageError::Address(_)
            | ManageError::NoEvents
            | ManageError::TooMany
            | ManageError::NoShop
            | ManageError::NoSubscription
            | ManageError::NoDelivery
            | ManageError::SwitchedOff
            | ManageError::Raced => Self::bad(error.to_string()),
        }
    }
}
