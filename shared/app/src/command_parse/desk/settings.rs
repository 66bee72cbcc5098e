//! What a shop can change about itself by chat.

use super::{Hearing, Outcome};
use crate::store::picture::Picture;
use crate::store::{self, StoreError};
use domain::command::Setting;
use domain::ids::FileId;
use domain::shop::{Shop, TOPICS, Topic};
use domain::stationery::Colour;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::setting as said;

/// Every setting and its value.
pub(super) fn show<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let shop = hearing.occasion.shop;
    let mut settings = vec![
        Setting::Tagline(shop.tagline.clone()),
        Setting::ConfirmAbove(shop.policy.confirm_above),
        Setting::HoldHours(shop.policy.hold_hours),
        Setting::PaymentReminders(!shop.policy.no_payment_reminders),
        Setting::PaymentMethods(shop.policy.payment_methods.clone()),
    ];
    settings.extend(shop.languages.first().map(|language| Setting::Language(*language)));
    let answers = TOPICS.into_iter().filter(|topic| *topic != Topic::Payment).map(|topic| {
        let text = shop.policy.answers.get(&topic).cloned();
        Setting::Answer { topic, text: text.unwrap_or_default() }
    });
    settings.extend(answers);
    let papers = &shop.stationery;
    settings.extend([
        Setting::PaperAddress(papers.address.clone()),
        Setting::TaxNumber(papers.tax_number.clone()),
        Setting::Colour(papers.colour.map(|colour| colour.to_string()).unwrap_or_default()),
        Setting::Logo(papers.logo),
        Setting::Lock(papers.lock),
        Setting::Surveys(!shop.policy.is_without_surveys),
        Setting::DownloadTimes(shop.policy.downloads.times),
        Setting::DownloadHours(shop.policy.downloads.hours),
    ]);
    hearing.say(said::all(hearing.occasion.language, &shop.name, &settings))
}

/// Changes a setting.
pub(super) async fn set<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    setting: &Setting,
) -> Result<Outcome, StoreError> {
    let id = &hearing.occasion.shop.id;
    let language = hearing.occasion.language;
    if let Err(why) = setting.check() {
        return Ok(hearing.say(said::wrong(language, why)));
    }
    let found = store::shop::load_to_change(hearing.table, id).await?;
    let mut found = found
        .ok_or_else(|| StoreError::Malformed { what: "shop", why: "it is not there".to_owned() })?;
    let before = present(&found.record, setting);
    let old_logo = found.record.stationery.logo;
    apply(&mut found.record, setting);
    let after = present(&found.record, setting);
    let mut outcome = hearing.say(said::saved(language, setting));
    outcome.writes.push(store::shop::save(&found.record, found.version)?);
    // Papers that are made in between go without one.
    let is_over = |logo: &FileId| found.record.stationery.logo != Some(*logo);
    outcome.sheds.extend(old_logo.filter(is_over).map(Picture::Logo));
    let subject = setting.key().to_owned();
    outcome.writes.push(super::audited(hearing, "settings.set", subject, before, after)?);
    Ok(outcome)
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
        Setting::PaperAddress(lines) => shop.stationery.address.clone_from(lines),
        Setting::TaxNumber(number) => shop.stationery.tax_number.clone_from(number),
        Setting::Colour(said) => shop.stationery.colour = Colour::called(said),
        Setting::Logo(picture) => shop.stationery.logo = *picture,
        Setting::Lock(lock) => shop.stationery.lock = *lock,
        Setting::PaymentReminders(on) => shop.policy.no_payment_reminders = !on,
        Setting::Surveys(are_asked) => shop.policy.is_without_surveys = !are_asked,
        Setting::DownloadTimes(times) => shop.policy.downloads.times = *times,
        Setting::DownloadHours(hours) => shop.policy.downloads.hours = *hours,
    }
}

/// The value a setting has, for the audit log; a shop's own words stay out of it.
fn present(shop: &Shop, setting: &Setting) -> Option<String> {
    match setting {
        Setting::Tagline(_) | Setting::Answer { .. } | Setting::PaperAddress(_) => None,
        Setting::PaymentMethods(_) => Some(shop.policy.payment_methods.len().to_string()),
        Setting::ConfirmAbove(_) => Some(shop.policy.confirm_above.minor().to_string()),
        Setting::HoldHours(_) => Some(shop.policy.hold_hours.to_string()),
        Setting::Language(_) => shop.languages.first().map(|language| language.code().to_owned()),
        // Whoever wonders who changed it sees what it was: it stands on every paper.
        Setting::TaxNumber(_) => Some(shop.stationery.tax_number.clone()),
        Setting::Colour(_) => shop.stationery.colour.map(|colour| colour.to_string()),
        Setting::Logo(_) => shop.stationery.logo.map(|picture| picture.to_string()),
        Setting::Lock(_) => Some(shop.stationery.lock.as_str().to_owned()),
        Setting::PaymentReminders(_) => Some((!shop.policy.no_payment_reminders).to_string()),
        Setting::Surveys(_) => Some((!shop.policy.is_without_surveys).to_string()),
        Setting::DownloadTimes(_) => Some(shop.policy.downloads.times.to_string()),
        Setting::DownloadHours(_) => Some(shop.policy.downloads.hours.to_string()),
    }
}
