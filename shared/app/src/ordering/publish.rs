//! The events of a plan for other programs. A shop nobody has subscribed to makes none.

use super::{Occasion, Plan};
use domain::ids::EventId;
use domain::money::MoneyError;
use domain::order::decide::apply;
use domain::webhook::event::{EVENT_VERSION, Event, Happening};
use sha2::{Digest, Sha256};

/// How many bits of an id are the moment's, the place's and the cause's.
const PLACE_BITS: u32 = 8;
const CAUSE_BITS: u32 = 72;

/// The events of a plan, in order, each with the order as it was just after it.
pub(super) fn of_plan(occasion: &Occasion<'_>, plan: &Plan) -> Result<Vec<Event>, MoneyError> {
    if !occasion.shop.has_subscriptions {
        return Ok(Vec::new());
    }
    let mut before = plan.before.clone();
    let mut events = Vec::with_capacity(plan.decision.events.len());
    for (place, event) in plan.decision.events.iter().enumerate() {
        let after = apply(before.clone(), event, occasion.now);
        if let Some(happening) = Happening::of(event, &before, &after, occasion.actor())? {
            events.push(Event {
                id: id(occasion, place),
                version: EVENT_VERSION,
                shop: occasion.shop.slug.clone(),
                timestamp: occasion.now.rfc3339(),
                happening,
            });
        }
        before = after;
    }
    Ok(events)
}

/// An id that sorts by moment and place and is the same for the same cause. The cause is only
/// there as a digest: WhatsApp's ids of messages hold phone numbers.
fn id(occasion: &Occasion<'_>, place: usize) -> EventId {
    let digest = Sha256::new()
        .chain_update(occasion.shop.id.as_str())
        .chain_update(occasion.cause.as_str())
        .finalize();
    let cause = digest.iter().take(9).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    let moment = u128::try_from(occasion.now.millis()).unwrap_or(0);
    let place = u128::from(u8::try_from(place).unwrap_or(u8::MAX));
    EventId::new((((moment << PLACE_BITS) | place) << CAUSE_BITS) | cause)
}
