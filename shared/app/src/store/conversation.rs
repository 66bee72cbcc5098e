//! Where a conversation stands: the cart, what is waited for, and what was said last. Deliberately absent:
//! who it is with; see `person`.

use domain::command::Command;
use domain::ids::{CartId, FileId};
use domain::language::Spoken;
use domain::pace::Pace;
use domain::phrase::Expecting;
use domain::survey::About;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a conversation with a person stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// The cart they fill, here and on the web.
    pub cart: CartId,
    /// What we wait for, and until when.
    pub expecting: Option<(Expecting, Timestamp)>,
    /// Whether a model read or heard what the waiting is for: then nothing is done before it was
    /// shown.
    #[serde(default)]
    pub is_proposed: bool,
    /// The picture of a receipt that the waiting is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<FileId>,
    /// What has sent them a paper lately, if they asked for nothing else to be done since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Box<Command>>,
    /// When they last wrote.
    pub last_inbound_at: Option<Timestamp>,
    /// Until when a person of the shop talks to them and the answers are silent.
    #[serde(default)]
    pub handed_over_until: Option<Timestamp>,
    /// How many messages in a row were not understood.
    #[serde(default)]
    pub misses: u8,
    /// How often they write.
    #[serde(default)]
    pub pace: Pace,
    /// The last things they wrote, cut short, for whoever takes the conversation over.
    #[serde(default)]
    pub recent: Vec<String>,
    /// What they speak, as their words tell.
    #[serde(default)]
    pub spoken: Option<Spoken>,
    /// What was said with a model, oldest first: whether it is theirs, and the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talk: Vec<(bool, String)>,
    /// What they were asked about last, and until when a rating in words is about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<(About, Timestamp)>,
    /// What they have just rated without a word, how they rated it, and until when what they write
    /// tells why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tells_why: Option<(About, u8, Timestamp)>,
}

impl Conversation {
    /// A conversation that begins.
    pub fn new(cart: CartId) -> Self {
        Self {
            cart,
            expecting: None,
            is_proposed: false,
            paper: None,
            picture: None,
            last_inbound_at: None,
            handed_over_until: None,
            misses: 0,
            pace: Pace::default(),
            recent: Vec::new(),
            spoken: None,
            talk: Vec::new(),
            rates: None,
            tells_why: None,
        }
    }

    /// Whether a person of the shop talks to them.
    pub fn is_handed_over(&self, now: Timestamp) -> bool {
        self.handed_over_until.is_some_and(|until| until > now)
    }

    /// What a rating in words is about now.
    pub fn rates_at(&self, now: Timestamp) -> Option<About> {
        self.rates.filter(|(_, until)| *until > now).map(|(about, _)| about)
    }

    /// What words without a meaning of their own say more of now, and how it was rated.
    pub fn tells_why_at(&self, now: Timestamp) -> Option<(About, u8)> {
        self.tells_why.filter(|(.., until)| *until > now).map(|(about, rating, _)| (about, rating))
    }

    /// What we still wait for.
    pub fn waits_for(&self, now: Timestamp) -> Option<&Expecting> {
        self.expecting.as_ref().filter(|(_, until)| *until > now).map(|(expecting, _)| expecting)
    }
}
