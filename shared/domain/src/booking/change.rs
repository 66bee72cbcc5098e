//! How an owner changes the way a service is booked. What is booked already keeps the rule it was
//! agreed under. Deliberately absent: what is paid ahead, which is [`super::ahead`]'s, and when the
//! shop is open.

use super::NotBooked;
use super::agenda::{Agenda, Resource, Rule};
use super::ahead::Ahead;
use crate::ids::ResourceId;
use crate::phrase::unaccented;
use serde::{Deserialize, Serialize};

/// A service takes a day at most, and so does what is needed around it.
pub const MINUTES_MAX: u32 = 24 * 60;
/// Nobody asks to be told earlier than a month ahead.
pub const NOTICE_MINUTES_MAX: u32 = 30 * 24 * 60;
/// Nobody plans further ahead than this.
pub const HORIZON_DAYS_MAX: u32 = 366;
/// More people than this at once are no appointment.
pub const SEATS_MAX: u32 = 500;
/// More than this many who can do a thing are looked up no more.
pub const RESOURCES_MAX: usize = 20;
/// A shop has no more of them than a page shows.
const ALL_RESOURCES_MAX: usize = 100;
/// How many days ahead a service can be booked where nobody said.
pub const HORIZON_DAYS_USUAL: u32 = 30;
/// How long a booking waits for the shop's word where nobody said.
pub const ANSWER_MINUTES_USUAL: u32 = 120;
/// A name is no longer than a button's worth of words.
const NAME_CHARS_MAX: usize = 40;
/// An id keeps room for a number behind a name.
const ID_CHARS_MAX: usize = 20;

/// What is to change about how a service is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum ServiceChange {
    /// How long it takes.
    Duration {
        /// In minutes.
        minutes: u32,
    },
    /// How far apart its beginnings are.
    Step {
        /// In minutes.
        minutes: u32,
    },
    /// What is needed before it.
    Before {
        /// In minutes.
        minutes: u32,
    },
    /// What is needed after it.
    After {
        /// In minutes.
        minutes: u32,
    },
    /// How long ahead it must be booked.
    Lead {
        /// In minutes.
        minutes: u32,
    },
    /// How far ahead it can be booked.
    Horizon {
        /// In days.
        days: u32,
    },
    /// Until how long before it the customer can change it.
    CutOff {
        /// In minutes.
        minutes: u32,
    },
    /// How many can come at the same time.
    Seats {
        /// How many.
        seats: u32,
    },
    /// Somebody or something does it too.
    By {
        /// What people call them.
        name: String,
    },
    /// Somebody or something does it no longer.
    NotBy {
        /// What people call them.
        name: String,
    },
    /// It can be booked.
    Begin {
        /// How long it takes, in minutes.
        minutes: u32,
        /// Who does it, as people call them; the only one there is without it.
        name: Option<String>,
    },
    /// It cannot be booked any more.
    End,
}

/// Why a service is booked as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum BadRule {
    /// A service takes a while, and a day at most; its beginnings are as far apart.
    #[error("not from a minute to a day")]
    Length,
    /// What is needed around it is a day at most.
    #[error("more than a day around it")]
    Around,
    /// Notice is a month at most.
    #[error("more than a month of notice")]
    Notice,
    /// As much notice as bookings are taken ahead, so that none could be made.
    #[error("as much notice as bookings are taken ahead")]
    NoticeBeyondHorizon,
    /// Bookings are taken a day to a year ahead.
    #[error("not from a day to a year ahead")]
    Horizon,
    /// There is a seat, and no crowd.
    #[error("not from 1 to 500 seats")]
    Seats,
    /// Nobody would be left who does it.
    #[error("nobody would be left")]
    NobodyLeft,
    /// So many do it already.
    #[error("too many do it")]
    TooManyResources,
    /// What is no service has no rules.
    #[error("not a service")]
    NotAService,
    /// Nobody is called so.
    #[error("not a name")]
    NotAName,
    /// Somebody is called so already.
    #[error("the name is taken")]
    NameTaken,
}

impl From<BadRule> for NotBooked {
    fn from(why: BadRule) -> Self {
        Self::BadRule { why }
    }
}

impl ServiceChange {
    /// The rule after the change; none once the service can be booked no more.
    ///
    /// # Errors
    /// `NotBookable` without a rule to change, `NoSuchResource`, `BadRule`.
    pub fn applied(
        &self,
        before: Option<&Rule>,
        agenda: &Agenda,
    ) -> Result<Option<Rule>, NotBooked> {
        if let Self::Begin { minutes, name } = self {
            return begun(before, agenda, *minutes, name.as_deref()).map(Some);
        }
        let mut rule = before.ok_or(NotBooked::NotBookable)?.clone();
        match self {
            Self::Duration { minutes } => take(&mut rule, *minutes)?,
            Self::Step { minutes } => rule.step_minutes = length(*minutes)?,
            Self::Before { minutes } => rule.before_minutes = around(*minutes)?,
            Self::After { minutes } => rule.after_minutes = around(*minutes)?,
            Self::Lead { minutes } => rule.lead_minutes = notice(*minutes)?,
            Self::CutOff { minutes } => rule.cut_off_minutes = notice(*minutes)?,
            Self::Horizon { days } => {
                let known = (1..=HORIZON_DAYS_MAX).contains(days).then_some(*days);
                rule.horizon_days = known.ok_or(BadRule::Horizon)?;
            }
            Self::Seats { seats } => {
                let known = (1..=SEATS_MAX).contains(seats).then_some(*seats);
                rule.seats = known.ok_or(BadRule::Seats)?;
            }
            Self::By { name } => join(&mut rule, &agenda.known(name)?.id)?,
            Self::NotBy { name } => leave(&mut rule, &agenda.known(name)?.id)?,
            Self::End => return Ok(None),
            Self::Begin { .. } => {}
        }
        if rule.lead_minutes >= rule.horizon_days.saturating_mul(24 * 60) {
            return Err(BadRule::NoticeBeyondHorizon.into());
        }
        Ok(Some(rule))
    }
}

fn begun(
    before: Option<&Rule>,
    agenda: &Agenda,
    minutes: u32,
    name: Option<&str>,
) -> Result<Rule, NotBooked> {
    let one = match (name, agenda.resources.as_slice()) {
        (Some(name), _) => Some(agenda.known(name)?),
        (None, [only]) => Some(only),
        (None, _) if before.is_some() => None,
        (None, _) => return Err(agenda.nobody()),
    };
    let mut rule = before.cloned().unwrap_or_else(|| Rule {
        duration_minutes: minutes,
        step_minutes: minutes,
        before_minutes: 0,
        after_minutes: 0,
        lead_minutes: 0,
        horizon_days: HORIZON_DAYS_USUAL,
        cut_off_minutes: 0,
        seats: 1,
        resources: Vec::new(),
        ahead: Ahead::Nothing,
    });
    take(&mut rule, minutes)?;
    if let Some(one) = one {
        join(&mut rule, &one.id)?;
    }
    Ok(rule)
}

fn length(minutes: u32) -> Result<u32, BadRule> {
    (1..=MINUTES_MAX).contains(&minutes).then_some(minutes).ok_or(BadRule::Length)
}

fn around(minutes: u32) -> Result<u32, BadRule> {
    (minutes <= MINUTES_MAX).then_some(minutes).ok_or(BadRule::Around)
}

fn notice(minutes: u32) -> Result<u32, BadRule> {
    (minutes <= NOTICE_MINUTES_MAX).then_some(minutes).ok_or(BadRule::Notice)
}

/// Has it take so long; what begins as soon as the one before ends still does.
fn take(rule: &mut Rule, minutes: u32) -> Result<(), BadRule> {
    let minutes = length(minutes)?;
    if rule.step_minutes == rule.duration_minutes {
        rule.step_minutes = minutes;
    }
    rule.duration_minutes = minutes;
    Ok(())
}

fn join(rule: &mut Rule, one: &ResourceId) -> Result<(), BadRule> {
    if rule.resources.contains(one) {
        return Ok(());
    }
    if rule.resources.len() >= RESOURCES_MAX {
        return Err(BadRule::TooManyResources);
    }
    rule.resources.push(one.clone());
    Ok(())
}

fn leave(rule: &mut Rule, one: &ResourceId) -> Result<(), BadRule> {
    if rule.resources.iter().all(|known| known == one) {
        return Err(BadRule::NobodyLeft);
    }
    rule.resources.retain(|known| known != one);
    Ok(())
}

impl Agenda {
    /// The agenda of a shop that has not said anything yet: nothing is open, nobody works.
    pub fn unsaid() -> Self {
        Self { answer_minutes: ANSWER_MINUTES_USUAL, ..Self::default() }
    }

    /// Whether any opening of the week is long enough for a service, so that it can be booked at all.
    pub fn has_room(&self, rule: &Rule) -> bool {
        let mut hours = self.week.0.iter().flatten();
        hours.any(|hours| hours.minutes() >= rule.duration_minutes)
    }

    /// The resource people call so.
    ///
    /// # Errors
    /// `NoSuchResource` with the names there are.
    pub fn known(&self, name: &str) -> Result<&Resource, NotBooked> {
        self.resource_called(name).ok_or_else(|| self.nobody())
    }

    fn nobody(&self) -> NotBooked {
        let names = self.resources.iter().map(|resource| resource.name.clone());
        NotBooked::NoSuchResource { names: names.collect() }
    }

    /// Somebody or something of this name, which the agenda has not got yet.
    ///
    /// # Errors
    /// `BadRule` with `NotAName`, `NameTaken` or `TooManyResources`.
    pub fn newcomer(&self, name: &str) -> Result<Resource, BadRule> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_name = name.chars().any(char::is_alphabetic)
            && !name.chars().any(char::is_control)
            && name.chars().count() <= NAME_CHARS_MAX;
        if !is_name {
            return Err(BadRule::NotAName);
        }
        if self.resource_called(&name).is_some() {
            return Err(BadRule::NameTaken);
        }
        if self.resources.len() >= ALL_RESOURCES_MAX {
            return Err(BadRule::TooManyResources);
        }
        let mut initials = name.chars();
        let first = initials.next().map(|first| first.to_uppercase().to_string());
        let name = format!("{}{}", first.unwrap_or_default(), initials.as_str());
        let id = self.free_id(&name).ok_or(BadRule::NotAName)?;
        Ok(Resource { id, name })
    }

    /// An id that tells whose it is, and is nobody else's.
    fn free_id(&self, name: &str) -> Option<ResourceId> {
        let plain =
            unaccented(&name.to_lowercase()).replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
        let mut spelled: String = parts.join("-").chars().take(ID_CHARS_MAX).collect();
        if spelled.is_empty() {
            // A name in another script.
            "resource".clone_into(&mut spelled);
        }
        let numbered = (2..=ALL_RESOURCES_MAX + 2).map(|count| format!("{spelled}-{count}"));
        let mut free = std::iter::once(spelled.clone()).chain(numbered).filter_map(|id| {
            let id: ResourceId = id.parse().ok()?;
            let is_free = self.resources.iter().all(|known| known.id != id);
            (is_free && !self.calendars.contains_key(&id)).then_some(id)
        });
        free.next()
    }
}
