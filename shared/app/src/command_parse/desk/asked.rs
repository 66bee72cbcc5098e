//! What customers ask of a shop besides its goods: whether there is enough, when it is open, to
//! give something back, and how it was. Answered from what the shop has said of itself only.

use super::{Hearing, Outcome};
use crate::ordering::tell::Told;
use crate::store::feedback::{self, Feedback};
use crate::store::{StoreError, booking, order, stock};
use domain::booking::agenda::Agenda;
use domain::ids::{AuditId, OrderNumber, ProductId};
use domain::shop::Topic;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::booking::opening;
use views::chat::desk as said;

/// What a customer thought is kept up to this length.
const COMMENT_CHARS_MAX: usize = 300;
/// A rating up to this is told to the owners at once.
const BAD_RATING: u8 = 2;

/// Whether so much of something can be had.
pub(super) async fn availability<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    product: ProductId,
    quantity: u32,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    let Some(product) = hearing.catalog.product(product) else {
        return Ok(hearing.say(said::faq_unknown(hearing.occasion.language, &shop.name)));
    };
    let levels = stock::levels(hearing.table, &shop.id).await?;
    let counted = product.is_stockable();
    let most = product
        .variants
        .iter()
        .filter_map(|variant| Some((levels.get(&variant.sku)?.available, variant.measure)))
        .max_by_key(|(available, _)| *available);
    let enough = !counted || most.is_some_and(|(available, _)| available >= i64::from(quantity));
    let available = most.filter(|(available, _)| *available > 0);
    let available = available.map(|(available, measure)| measure.show(available));
    let first = product.variants.first().map(|variant| variant.measure);
    let asked = first.map(|measure| measure.show(i64::from(quantity))).unwrap_or_default();
    Ok(hearing.say(said::availability(
        hearing.occasion.language,
        &product.name,
        &asked,
        available.as_deref(),
        enough,
    )))
}

/// What the shop says of itself; when it is open, also where it has no words of its own for it.
pub(super) async fn about_shop<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    topic: Topic,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    if topic == Topic::Hours && !shop.policy.answers.contains_key(&topic) {
        let agenda = booking::load_agenda(hearing.table, &shop.id).await?;
        let is_open = |agenda: &Agenda| agenda.week.0.iter().any(|hours| !hours.is_empty());
        if let Some(agenda) = agenda.map(|it| it.record).filter(is_open) {
            return Ok(hearing.say(opening(hearing.occasion.language, &agenda)));
        }
    }
    let text = match (topic, shop.policy.answers.get(&topic)) {
        (_, Some(text)) => Some(text.clone()),
        (Topic::Payment, None) => Some(shop.policy.payment_methods.join("\n")),
        (Topic::Hours | Topic::Place | Topic::Delivery | Topic::Returns, None) => None,
    };
    Ok(hearing.say(match text {
        Some(text) => said::answer(&text),
        None => said::faq_unknown(hearing.occasion.language, &shop.name),
    }))
}

/// A customer wants to give something back: the owners are told, nothing else is opened.
pub(super) async fn give_back<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    number: Option<OrderNumber>,
    reason: Option<&str>,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (hearing.occasion.shop, &hearing.speaker.person.record);
    let found = match number {
        Some(number) => {
            let found = order::load_order(hearing.table, &shop.id, number).await?;
            found.map(|found| found.record)
        }
        None => order::newest_of(hearing.table, &shop.id, person.id).await?,
    };
    // Somebody else's order is none of theirs, and is not even there.
    let Some(order) = found.filter(|order| order.customer.person == person.id) else {
        return Ok(hearing.say(said::return_nothing(hearing.occasion.language)));
    };
    let name = person.called();
    let wanted =
        said::return_wanted(shop.language(), &name, order.number, reason.unwrap_or_default());
    let told = Told::nobody()
        .answer(person.id, said::return_noted(hearing.occasion.language, &shop.name))
        .owners(shop, &wanted);
    Ok(hearing.tell(told))
}

/// Keeps what a customer thought; the owners are told at once when it is bad.
pub(super) fn feedback<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    rating: Option<u8>,
    comment: Option<&str>,
) -> Result<Outcome, StoreError> {
    let (shop, now) = (hearing.occasion.shop, hearing.occasion.now);
    let person = &hearing.speaker.person.record;
    let comment: Option<String> =
        comment.map(|comment| comment.chars().take(COMMENT_CHARS_MAX).collect());
    let is_bad = rating.is_some_and(|rating| rating <= BAD_RATING);
    let mut told = Told::nobody()
        .answer(person.id, said::feedback_noted(hearing.occasion.language, &shop.name, is_bad));
    if is_bad {
        let name = person.called();
        let words = comment.clone().unwrap_or_default();
        told = told.owners(shop, &said::feedback_bad(shop.language(), &name, rating, &words));
    }
    let mut outcome = hearing.tell(told);
    let day = now.business_day(&shop.zone);
    let kept = Feedback { person: person.id, rating, comment, at: now };
    let id = AuditId::new(hearing.clock.fresh());
    outcome.writes.push(feedback::add(&shop.id, &day, id, &kept)?);
    Ok(outcome)
}
