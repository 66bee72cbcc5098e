//! What a shop can change about itself by chat.

use super::{Hearing, Outcome};
use crate::store::{self, StoreError};
use domain::command::Setting;
use domain::shop::{Shop, TOPICS, Topic};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::desk as said;

/// Nobody's goods are held longer than this unpaid.
const HOLD_HOURS_MAX: i64 = 30 * 24;
/// The sentence under a name is one.
const TAGLINE_CHARS_MAX: usize = 200;
/// More ways to pay than this fit no message.
const PAYMENT_METHODS_MAX: usize = 8;

/// What a setting is called, and its value in words.
pub(super) fn spelled(setting: &Setting) -> (&'static str, String) {
    match setting {
        Setting::Tagline(text) => ("the tagline", text.clone()),
        Setting::Answer { topic, text } => (topic_word(*topic), text.clone()),
        Setting::PaymentMethods(lines) => ("the ways to pay", lines.join("; ")),
        Setting::ConfirmAbove(money) => ("the confirm limit", money.to_string()),
        Setting::HoldHours(hours) => ("the hold time of unpaid orders", format!("{hours} hours")),
        Setting::Language(language) => {
            ("the shop's language", said::language_word(*language).to_owned())
        }
    }
}

fn topic_word(topic: Topic) -> &'static str {
    match topic {
        Topic::Hours => "the opening hours",
        Topic::Place => "the address",
        Topic::Delivery => "the delivery terms",
        Topic::Payment => "the payment terms",
        Topic::Returns => "the return policy",
    }
}

/// "Opening hours" of "the opening hours".
fn capital(key: &str) -> String {
    let bare = key.strip_prefix("the ").unwrap_or(key);
    let mut letters = bare.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Every setting and its value.
pub(super) fn show<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let shop = hearing.occasion.shop;
    let mut settings = vec![
        Setting::Tagline(shop.tagline.clone()),
        Setting::ConfirmAbove(shop.policy.confirm_above),
        Setting::HoldHours(shop.policy.hold_hours),
        Setting::PaymentMethods(shop.policy.payment_methods.clone()),
    ];
    settings.extend(shop.languages.first().map(|language| Setting::Language(*language)));
    let answers = TOPICS.into_iter().filter(|topic| *topic != Topic::Payment).map(|topic| {
        let text = shop.policy.answers.get(&topic).cloned();
        Setting::Answer { topic, text: text.unwrap_or_else(|| "not set".to_owned()) }
    });
    settings.extend(answers);
    let lines: Vec<String> = settings
        .iter()
        .map(|setting| {
            let (key, value) = spelled(setting);
            format!("{}: {value}", capital(key))
        })
        .collect();
    hearing.say(said::settings(hearing.occasion.language, &shop.name, &lines))
}

/// Changes a setting.
pub(super) async fn set<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    setting: &Setting,
) -> Result<Outcome, StoreError> {
    let id = &hearing.occasion.shop.id;
    let Some(mut found) = store::shop::load_to_change(hearing.table, id).await? else {
        return Ok(
            hearing.say(said::setting_wrong(hearing.occasion.language, "the shop is not there"))
        );
    };
    if let Some(why) = wrong(setting) {
        return Ok(hearing.say(said::setting_wrong(hearing.occasion.language, why)));
    }
    let before = present(&found.record, setting);
    apply(&mut found.record, setting);
    let after = present(&found.record, setting);
    let (key, value) = spelled(setting);
    let mut outcome =
        hearing.say(said::setting_saved(hearing.occasion.language, &capital(key), &value));
    outcome.writes.push(store::shop::save(&found.record, found.version)?);
    let subject = setting.key().to_owned();
    outcome.writes.push(super::audited(hearing, "settings.set", subject, before, after)?);
    Ok(outcome)
}

/// Why a setting can't be so.
fn wrong(setting: &Setting) -> Option<&'static str> {
    match setting {
        Setting::Tagline(text) if text.chars().count() > TAGLINE_CHARS_MAX => {
            Some("a tagline is one sentence of 200 letters at most")
        }
        Setting::PaymentMethods(lines) if lines.is_empty() || lines.len() > PAYMENT_METHODS_MAX => {
            Some("customers need one way to pay at least, and no more than eight")
        }
        Setting::ConfirmAbove(money) if money.minor() < 0 => Some("a limit is not below nothing"),
        Setting::HoldHours(hours) if !(1..=HOLD_HOURS_MAX).contains(hours) => {
            Some("unpaid orders are held for an hour at least and 30 days at most")
        }
        Setting::Tagline(_)
        | Setting::Answer { .. }
        | Setting::PaymentMethods(_)
        | Setting::ConfirmAbove(_)
        | Setting::HoldHours(_)
        | Setting::Language(_) => None,
    }
}

fn apply(shop: &mut Shop, setting: &Setting) {
    match setting {
        Setting::Tagline(text) => shop.tagline.clone_from(text),
        Setting::Answer { topic, text } => {
            shop.policy.answers.insert(*topic, text.clone());
        }
        Setting::PaymentMethods(lines) => shop.policy.payment_methods.clone_from(lines),
        Setting::ConfirmAbove(money) => shop.policy.confirm_above = *money,
        Setting::HoldHours(hours) => shop.policy.hold_hours = *hours,
        Setting::Language(language) => {
            shop.languages.retain(|known| known != language);
            shop.languages.insert(0, *language);
        }
    }
}

/// The value a setting has, for the audit log; a shop's own words stay out of it.
fn present(shop: &Shop, setting: &Setting) -> Option<String> {
    match setting {
        Setting::Tagline(_) | Setting::Answer { .. } => None,
        Setting::PaymentMethods(_) => Some(shop.policy.payment_methods.len().to_string()),
        Setting::ConfirmAbove(_) => Some(shop.policy.confirm_above.minor().to_string()),
        Setting::HoldHours(_) => Some(shop.policy.hold_hours.to_string()),
        Setting::Language(_) => shop.languages.first().map(|language| language.code().to_owned()),
    }
}
