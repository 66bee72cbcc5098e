//! A shop's settings: what each is called, its value, and why it can't be.

use super::bubble;
use super::desk::language_word;
use domain::command::{BadSetting, Setting};
use domain::digital::download::TIMES_MAX;
use domain::document::Lock;
use domain::language::Language;
use domain::message::Bubble;
use domain::shop::Topic;
use domain::stationery::Colour;

/// Every setting and its value, a line each; one without any says that it is not set.
pub fn all(language: Language, shop: &str, settings: &[Setting]) -> Bubble {
    let lines: Vec<String> = settings
        .iter()
        .map(|setting| {
            format!("{}: {}", capital(&name(language, setting)), value(language, setting))
        })
        .collect();
    bubble(said!(language, "setting/all", shop = shop, lines = lines))
}

/// Reads a setting back.
pub fn sentence(language: Language, setting: &Setting) -> String {
    if let Setting::Logo(None) = setting {
        return said!(language, "setting/logo_removed");
    }
    let (key, value) = (name(language, setting), value(language, setting));
    said!(language, "setting/sentence", key = key, value = value)
}

/// A setting was changed.
pub fn saved(language: Language, setting: &Setting) -> Bubble {
    let (key, value) = (capital(&name(language, setting)), value(language, setting));
    bubble(said!(language, "setting/saved", key = key, value = value))
}

/// A setting can't be so.
pub fn wrong(language: Language, why: BadSetting) -> Bubble {
    let why = match why {
        BadSetting::Tagline => said!(language, "setting/wrong_tagline"),
        BadSetting::PaymentMethods => said!(language, "setting/wrong_payment_methods"),
        BadSetting::ConfirmAbove => said!(language, "setting/wrong_confirm_above"),
        BadSetting::HoldHours => said!(language, "setting/wrong_hold_hours"),
        BadSetting::PaperAddress => said!(language, "setting/wrong_paper_address"),
        BadSetting::TaxNumber => said!(language, "setting/wrong_tax_number"),
        BadSetting::Colour => said!(language, "setting/wrong_colour"),
        BadSetting::DownloadTimes => {
            said!(language, "setting/wrong_download_times", most = TIMES_MAX)
        }
        BadSetting::DownloadHours => said!(language, "setting/wrong_download_hours"),
    };
    bubble(said!(language, "setting/wrong", why = why))
}

fn name(language: Language, setting: &Setting) -> String {
    match setting {
        Setting::Tagline(_) => said!(language, "setting/tagline"),
        Setting::PaymentMethods(_) => said!(language, "setting/payment_methods"),
        Setting::ConfirmAbove(_) => said!(language, "setting/confirm_above"),
        Setting::HoldHours(_) => said!(language, "setting/hold_hours"),
        Setting::Language(_) => said!(language, "setting/language"),
        Setting::PaperAddress(_) => said!(language, "setting/paper_address"),
        Setting::TaxNumber(_) => said!(language, "setting/tax_number"),
        Setting::Colour(_) => said!(language, "setting/colour"),
        Setting::Logo(_) => said!(language, "setting/logo"),
        Setting::Lock(_) => said!(language, "setting/lock"),
        Setting::PaymentReminders(_) => said!(language, "setting/payment_reminders"),
        Setting::Surveys(_) => said!(language, "setting/surveys"),
        Setting::DownloadTimes(_) => said!(language, "setting/download_times"),
        Setting::DownloadHours(_) => said!(language, "setting/download_hours"),
        Setting::Answer { topic: Topic::Hours, .. } => said!(language, "setting/opening_hours"),
        Setting::Answer { topic: Topic::Place, .. } => said!(language, "setting/address"),
        Setting::Answer { topic: Topic::Delivery, .. } => said!(language, "setting/delivery_terms"),
        Setting::Answer { topic: Topic::Payment, .. } => said!(language, "setting/payment_terms"),
        Setting::Answer { topic: Topic::Returns, .. } => said!(language, "setting/return_policy"),
    }
}

fn value(language: Language, setting: &Setting) -> String {
    let said = match setting {
        Setting::Tagline(text) | Setting::Answer { text, .. } | Setting::TaxNumber(text) => {
            text.clone()
        }
        // "7a1f1f" is read back as "#7a1f1f".
        Setting::Colour(said) if said.chars().any(|c| c.is_ascii_digit()) => {
            Colour::called(said).map_or_else(|| said.clone(), |colour| colour.to_string())
        }
        Setting::Colour(said) => said.clone(),
        Setting::PaymentMethods(lines) | Setting::PaperAddress(lines) => lines.join("; "),
        Setting::Logo(Some(_)) => said!(language, "setting/logo_set"),
        Setting::Logo(None) => String::new(),
        Setting::Lock(Lock::PhoneAndNumber) => said!(language, "setting/lock_phone_and_number"),
        Setting::Lock(Lock::Phone) => said!(language, "setting/lock_phone"),
        Setting::PaymentReminders(true) => said!(language, "setting/on"),
        Setting::PaymentReminders(false) => said!(language, "setting/off"),
        Setting::Surveys(true) => said!(language, "setting/surveys_on"),
        Setting::Surveys(false) => said!(language, "setting/surveys_off"),
        Setting::ConfirmAbove(money) => money.to_string(),
        Setting::DownloadTimes(times) => times.to_string(),
        Setting::HoldHours(hours) | Setting::DownloadHours(hours) => {
            said!(language, "setting/hours", hours = *hours)
        }
        Setting::Language(language) => language_word(*language).to_owned(),
    };
    if said.is_empty() { said!(language, "setting/not_set") } else { said }
}

/// "Opening hours" of "opening hours".
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
