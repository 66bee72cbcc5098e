//! Commands of which a pattern tells more than names and numbers.

use super::{Found, lines};
use crate::access::ShopAuthority;
use crate::booking::ahead::Ahead;
use crate::command::{DeskCommand, DigitalCommand, Setting, WhichGood};
use crate::ledger::chart::CASH;
use crate::phrase::desk::act::{Act, AheadWords, Key};

pub(super) fn setting(key: Key, values: &Found<'_>) -> Option<Setting> {
    Some(match key {
        Key::Tagline => Setting::Tagline(values.text()?),
        Key::Answer(topic) => Setting::Answer { topic, text: values.text()? },
        Key::PaymentMethods => Setting::PaymentMethods(lines(&values.text()?)),
        Key::ConfirmAbove => Setting::ConfirmAbove(values.money()?),
        Key::HoldHours => Setting::HoldHours(i64::from(values.hours()?)),
        Key::Language => Setting::Language(values.language()?),
        Key::PaperAddress => Setting::PaperAddress(lines(&values.text()?)),
        Key::TaxNumber => Setting::TaxNumber(values.text()?),
        Key::Colour => Setting::Colour(values.text()?),
        // Without its picture there is nothing to set.
        Key::Logo => return None,
        Key::NoLogo => Setting::Logo(None),
        Key::Lock(lock) => Setting::Lock(lock),
        Key::PaymentReminders(on) => Setting::PaymentReminders(on),
        Key::Surveys(are_sent) => Setting::Surveys(are_sent),
        Key::DownloadTimes => Setting::DownloadTimes(values.hours()?),
        Key::DownloadHours => Setting::DownloadHours(i64::from(values.hours()?)),
    })
}

/// What the shop says of its digital goods; none where something is missing.
pub(super) fn of_goods(act: Act, values: &Found<'_>, _: ShopAuthority) -> Option<DigitalCommand> {
    let named = || values.name().or_else(|| values.said()).map(WhichGood::Words);
    // "Link for the book is https://…": the name stands first, the address is what is left.
    if let Act::DigitalLinkAdd = act {
        let (name, text) = (values.name()?, values.text()?);
        // A product's name may have more words than a person's.
        let (more, url) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text.as_str()));
        let product = WhichGood::Words(format!("{name} {more}").trim().to_owned());
        return Some(DigitalCommand::LinkAdd { product, url: url.to_owned() });
    }
    if let Act::DigitalFileAdd = act {
        return Some(DigitalCommand::FileAdd { product: named()?, file: None });
    }
    if let Act::DigitalFileRemove = act {
        return Some(DigitalCommand::FileRemove { product: named()? });
    }
    (act == Act::DigitalFileList).then(|| DigitalCommand::FileList { product: named() })
}

/// What the shop says of other programs' calendars.
pub(super) fn of_calendars(act: Act, values: &Found<'_>) -> DeskCommand {
    let (resource, address) = (values.owner(), values.address());
    if act == Act::CalendarConnect {
        DeskCommand::CalendarConnect { resource, address }
    } else {
        DeskCommand::CalendarDisconnect { resource }
    }
}

/// What of its price is to be paid ahead; none where nobody says how much.
pub(super) fn ahead(words: AheadWords, values: &Found<'_>) -> Option<Ahead> {
    Some(match (words, values.percent()) {
        (AheadWords::Nothing, _) => Ahead::Nothing,
        (AheadWords::All, _) => Ahead::All,
        (AheadWords::Part, Some(hundredths)) => Ahead::Percent(hundredths),
        (AheadWords::Part, None) => Ahead::Amount(values.money()?.minor()),
    })
}

/// What was counted where; in the till where nothing else is named.
pub(super) fn till_count(values: &Found<'_>) -> Option<DeskCommand> {
    let account = values.till().unwrap_or(CASH);
    Some(DeskCommand::TillCount { account, counted: values.money()?, seen: None })
}
