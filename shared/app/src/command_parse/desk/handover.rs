//! A customer is handed over to the people of the shop: by their wish, because they were not
//! understood, or because somebody takes over. The answers are silent for them until they are
//! released, a day at most; carts and orders stay as they are.

use super::people;
use super::{Hearing, Outcome};
use crate::ordering::tell::Told;
use crate::store::conversation::Conversation;
use crate::store::handover::{self, Handover};
use crate::store::person::{self};
use crate::store::{StoreError, standing};
use domain::access::Role;
use domain::command::Someone;
use domain::contact::Address;
use domain::ids::PersonId;
use domain::message::Bubble;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::{conversation, desk as said, state_word};

/// A handover ends by itself after so long.
const HANDOVER_HOURS: i64 = 24;
/// So many messages in a row that are not understood bring a person.
const MISSES_MAX: u8 = 3;

/// A message of a customer that was not understood: answered with `bubble`, and the third in a
/// row by a person.
pub(in crate::command_parse) async fn missed<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    bubble: Bubble,
) -> Result<Outcome, StoreError> {
    if hearing.speaker.principal.role != Role::Customer {
        return Ok(hearing.say(bubble));
    }
    let misses = hearing.speaker.conversation.record.misses.saturating_add(1);
    if misses >= MISSES_MAX {
        return begin(hearing, false).await;
    }
    let mut outcome = hearing.say(bubble);
    outcome.conversation.misses = misses;
    Ok(outcome)
}

/// Hands the speaker over: tells them, and the owners what they need to know.
pub(in crate::command_parse) async fn begin<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    asked: bool,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (hearing.occasion.shop, &hearing.speaker.person.record);
    let answer = conversation::human(hearing.occasion.language, shop);
    if hearing.speaker.principal.role != Role::Customer {
        return Ok(hearing.say(answer));
    }
    let name = person.called();
    // A business-scoped id is nothing that an owner could call.
    let kept = match &person.address {
        Some(Address::Phone(phone)) => Some(phone),
        Some(Address::Bsuid(_)) | None => None,
    };
    let phone = hearing.inbound.sender.phone.as_ref().or(kept);
    let address = phone.map(ToString::to_string).unwrap_or_default();
    let now = hearing.occasion.now;
    let newest = standing::newest_of(hearing.table, &shop.id, person.id, now).await?;
    let order = newest
        .map(|order| format!("{}, {}", order.number, state_word(shop.language(), order.state)));
    let told = Told::nobody().answer(person.id, answer).owners(
        shop,
        &said::summary(
            shop.language(),
            &said::Waiting {
                person: person.id,
                name: &name,
                address: &address,
                asked,
                recent: &hearing.moved_on().recent,
                cart: &in_cart(hearing),
                order: &order.unwrap_or_default(),
            },
        ),
    );
    let mut outcome = hearing.tell(told);
    let until = hearing.occasion.now.plus_hours(HANDOVER_HOURS);
    outcome.conversation.handed_over_until = Some(until);
    outcome.writes.push(handover::save(&shop.id, &Handover { person: person.id, name, until })?);
    Ok(outcome)
}

/// What the speaker's cart holds, in a line.
fn in_cart<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> String {
    let lines = hearing.speaker.cart.lines.iter().filter_map(|line| {
        let (product, variant) = hearing.catalog.find(&line.sku)?;
        let count = variant.measure.before_name(i64::from(line.quantity));
        Some(format!("{count} {}", product.variant_name(variant)))
    });
    lines.collect::<Vec<_>>().join(", ")
}

/// What a customer writes while a person talks to them: passed on, never read.
pub(in crate::command_parse) fn pass_on<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Outcome {
    let language = hearing.occasion.shop.language();
    let Some(text) = said::sent(language, &hearing.inbound.content) else {
        return Outcome::nothing(hearing.moved_on());
    };
    let person = &hearing.speaker.person.record;
    let bubble = said::passed_on(language, person.id, &person.called(), &text);
    hearing.tell(Told::nobody().owners(hearing.occasion.shop, &bubble))
}

/// Takes a customer over, or releases them.
pub(super) async fn switch<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    customer: &Someone,
    on: bool,
) -> Result<Outcome, StoreError> {
    let (shop, now) = (hearing.occasion.shop, hearing.occasion.now);
    let (id, name) = match found(hearing, customer).await? {
        Ok(found) => found,
        Err(bubble) => return Ok(hearing.say(bubble)),
    };
    let fresh = || hearing.fresh_cart();
    let before = person::load_conversation(hearing.table, &shop.id, id, fresh).await?;
    let was_on = before.record.is_handed_over(now);
    let until = now.plus_hours(HANDOVER_HOURS);
    let after =
        Conversation { handed_over_until: on.then_some(until), misses: 0, ..before.record.clone() };
    let mut told = Told::nobody().answer(
        hearing.speaker.principal.person,
        if on {
            said::taken_over(hearing.occasion.language, id, &name)
        } else {
            said::released(hearing.occasion.language, &name)
        },
    );
    if was_on && !on {
        told = told.answer(id, said::back_again(shop.language(), &shop.name));
    }
    let mut outcome = hearing.tell(told);
    outcome.writes.push(person::save_conversation(&shop.id, id, &before, &after)?);
    outcome.writes.push(if on {
        handover::save(&shop.id, &Handover { person: id, name, until })?
    } else {
        handover::end(&shop.id, id)
    });
    let word = |on: bool| Some(if on { "on" } else { "off" }.to_owned());
    let row = super::audited(hearing, "handoff", id.to_string(), word(was_on), word(on))?;
    outcome.writes.push(row);
    Ok(outcome)
}

/// Writes to a customer in the name of the shop.
pub(super) async fn write<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    customer: &Someone,
    text: &str,
) -> Result<Outcome, StoreError> {
    let (shop, now) = (hearing.occasion.shop, hearing.occasion.now);
    let (id, name) = match found(hearing, customer).await? {
        Ok(found) => found,
        Err(bubble) => return Ok(hearing.say(bubble)),
    };
    if !person::window_is_open(hearing.table, &shop.id, id, now).await? {
        return Ok(hearing.say(said::out_of_reach(hearing.occasion.language, &name)));
    }
    let told = Told::nobody()
        .answer(
            hearing.speaker.principal.person,
            said::message_sent(hearing.occasion.language, &name),
        )
        .answer(id, said::from_shop(shop.language(), &shop.name, text));
    let mut outcome = hearing.tell(told);
    let row = super::audited(hearing, "customer.message", id.to_string(), None, None)?;
    outcome.writes.push(row);
    Ok(outcome)
}

/// The customer, as they are found now.
async fn found<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    customer: &Someone,
) -> Result<Result<(PersonId, String), Bubble>, StoreError> {
    Ok(match people::customer(hearing, customer).await? {
        Ok((Someone::Person(id), name)) => Ok((id, name)),
        Ok((Someone::Name(_) | Someone::Phone(_) | Someone::Order(_), name)) => {
            Err(said::no_such_person(hearing.occasion.language, &name))
        }
        Err(bubble) => Err(bubble),
    })
}
