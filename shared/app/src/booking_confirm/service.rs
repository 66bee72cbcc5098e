//! How a service is paid, as the owner says it.

use super::customer::named;
use super::rules::which;
use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::audit::{self, Audit};
use crate::store::booking;
use domain::booking::NotBooked;
use domain::booking::ahead::Ahead;
use domain::ids::AuditId;
use domain::money::Money;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::booking::ahead as said;

/// Has a service paid ahead, or not any more. What is booked already keeps what was agreed.
pub(super) fn paid_ahead<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    words: Option<&str>,
    ahead: Ahead,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let Some(product) = named(desk, words) else {
        return Ok(which(desk));
    };
    let amount = product.price_from().and_then(|price| ahead.of(price));
    let is_free = amount.is_none() && ahead != Ahead::Nothing;
    // More than the price would be paid back at once.
    let is_above = matches!(ahead, Ahead::Amount(minor) if Some(minor) != amount.map(Money::minor));
    if !ahead.is_sound() || is_free || is_above {
        return Err(NotBooked::BadAhead.into());
    }
    let mut agenda = desk.agenda.record.clone();
    let rule = agenda.rules.get_mut(&product.id).ok_or(NotBooked::NotBookable)?;
    let before = std::mem::replace(&mut rule.ahead, ahead);
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: "service.paid_ahead".to_owned(),
        subject: product.id.to_string(),
        before: Some(format!("{before:?}")),
        after: Some(format!("{ahead:?}")),
    };
    let mut answer = desk.say(said::rule(language, &product.name, ahead, amount));
    answer.writes = vec![
        booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?,
    ];
    Ok(answer)
}
