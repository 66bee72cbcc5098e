//! How far a message of ours got.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What became of a message we sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryStatus {
    /// The shop's number it was sent from, by the provider's id.
    pub phone_number_id: String,
    /// The provider's id of our message.
    pub provider_id: String,
    /// What became of it.
    pub state: DeliveryState,
    /// When, by the provider's clock.
    pub at: Timestamp,
    /// The provider's error code of a failure.
    pub error_code: Option<i64>,
}

/// How far a message of ours got. Ordered: it only moves forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// The provider took it.
    Sent,
    /// It could not be delivered; a later delivery still counts.
    Failed,
    /// It reached the phone.
    Delivered,
    /// It was read.
    Read,
    /// The voice note was played.
    Played,
}

/// A template message, approved by WhatsApp beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The template's name: `whatsapp_order` for customers, `whatsapp_owner` for owners.
    pub template: String,
    /// Its language code.
    pub language: String,
    /// Its body parameters before the last one, which is what the bubble says.
    #[serde(default)]
    pub lead: Vec<String>,
}
