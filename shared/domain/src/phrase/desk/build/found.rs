//! What stands in the slots of a match, by what it is.

use crate::booking::agenda::Hours;
use crate::command::{Someone, When};
use crate::ids::OrderNumber;
use crate::language::Language;
use crate::ledger::account::AccountCode;
use crate::money::Money;
use crate::phrase::books::day::Days;
use crate::phrase::desk::slot::Value;
use crate::time::DayRange;

/// What is said behind a name or a reason, and is no part of it.
const COURTESY: [&str; 12] = [
    "please",
    "pls",
    "plz",
    "tafadhali",
    "merci",
    "svp",
    "favor",
    "por",
    "gracias",
    "ya",
    "tolong",
    "thanks",
];
/// The values of a match, by what they are.
pub(super) struct Found<'a>(pub(super) &'a [Value]);

impl<'a> Found<'a> {
    fn pick<T>(&self, is: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(is)
    }

    pub(super) fn text(&self) -> Option<String> {
        self.pick(|value| if let Value::Text(text) = value { Some(text.clone()) } else { None })
    }

    /// Words of somebody's own, without the marks behind them.
    pub(super) fn words(&self) -> Option<String> {
        let words = self.text().or_else(|| self.name())?;
        Some(words.trim_end_matches(['.', '!', '?', ',', ' ']).to_owned())
    }

    /// The same without the courtesy behind them; none when nothing else was said.
    pub(super) fn said(&self) -> Option<String> {
        let words = self.words()?;
        let mut said = words.as_str();
        while let Some((rest, last)) = said.rsplit_once(' ').or(Some(("", said)))
            && COURTESY.contains(&last.to_lowercase().as_str())
        {
            said = rest.trim_end_matches([',', '.', '!', ' ']);
        }
        Some(said.to_owned()).filter(|said| !said.is_empty())
    }

    pub(super) fn name(&self) -> Option<String> {
        self.pick(|value| if let Value::Name(name) = value { Some(name.clone()) } else { None })
    }

    /// The name of whom something belongs to: "Grace's".
    pub(super) fn owner(&self) -> Option<String> {
        let owns = |name: String| {
            let bare = ["'s", "'S"].into_iter().find_map(|end| name.strip_suffix(end));
            bare.map(str::to_owned).unwrap_or(name)
        };
        self.name().map(owns)
    }

    pub(super) fn address(&self) -> Option<String> {
        self.pick(
            |value| {
                if let Value::Address(address) = value { Some(address.clone()) } else { None }
            },
        )
    }

    pub(super) fn phone(&self) -> Option<Someone> {
        self.pick(|value| {
            if let Value::Phone(phone) = value { Some(Someone::Phone(phone.clone())) } else { None }
        })
    }

    /// By phone before by name: a number is one person.
    pub(super) fn someone(&self) -> Option<Someone> {
        let named = self.phone().or_else(|| self.name().map(Someone::Name));
        named.or_else(|| self.order().map(Someone::Order))
    }

    pub(super) fn order(&self) -> Option<OrderNumber> {
        self.pick(|value| if let Value::Order(number) = value { Some(*number) } else { None })
    }

    pub(super) fn booking(&self) -> Option<u64> {
        self.pick(|value| if let Value::Booking(number) = value { Some(*number) } else { None })
    }

    pub(super) fn money(&self) -> Option<Money> {
        self.pick(|value| if let Value::Money(money) = value { Some(*money) } else { None })
    }

    pub(super) fn percent(&self) -> Option<u8> {
        self.pick(|value| if let Value::Percent(part) = value { Some(*part) } else { None })
    }

    pub(super) fn hours(&self) -> Option<u32> {
        self.pick(|value| if let Value::Hours(hours) = value { Some(*hours) } else { None })
    }

    /// All names, in the order they were said.
    pub(super) fn names(&self) -> Vec<String> {
        let name = |value: &Value| {
            if let Value::Name(name) = value { Some(name.clone()) } else { None }
        };
        self.0.iter().filter_map(name).collect()
    }

    /// How long, in minutes.
    pub(super) fn length(&self) -> Option<u32> {
        self.pick(|value| if let Value::Length(minutes) = value { Some(*minutes) } else { None })
    }

    pub(super) fn count(&self) -> Option<u32> {
        self.pick(|value| if let Value::Count(count) = value { Some(*count) } else { None })
    }

    pub(super) fn days(&self) -> Option<&'a Days> {
        self.pick(|value| if let Value::Days(days) = value { Some(days) } else { None })
    }

    pub(super) fn weekdays(&self) -> Option<Vec<u8>> {
        self.pick(|value| if let Value::Weekdays(days) = value { Some(days.clone()) } else { None })
    }

    pub(super) fn times(&self) -> Option<Hours> {
        self.pick(|value| if let Value::Times(hours) = value { Some(*hours) } else { None })
    }

    pub(super) fn coming(&self) -> Option<DayRange> {
        self.days().map(|days| days.coming.clone())
    }

    /// When somebody wants to come.
    pub(super) fn when(&self) -> When {
        let time =
            self.pick(|value| if let Value::Time(time) = value { Some(*time) } else { None });
        When { time, ..When::on(self.coming().map(|range| range.from)) }
    }

    pub(super) fn past(&self) -> Option<DayRange> {
        self.days().map(|days| days.past.clone())
    }

    pub(super) fn language(&self) -> Option<Language> {
        self.pick(|value| if let Value::Language(said) = value { Some(*said) } else { None })
    }

    pub(super) fn till(&self) -> Option<AccountCode> {
        self.pick(|value| if let Value::Till(till) = value { Some(*till) } else { None })
    }

    pub(super) fn rating(&self) -> Option<u8> {
        self.pick(|value| if let Value::Rating(rating) = value { Some(*rating) } else { None })
    }
}
