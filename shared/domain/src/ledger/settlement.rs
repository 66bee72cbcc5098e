//! How far an order was paid and earned. Two figures decide what a step of it means for the books.

use crate::compact::is_default;
use serde::{Deserialize, Serialize};

/// How far an order was paid and earned before something happened to it, in minor units. What was
/// paid and not earned is the customer's deposit; what was earned and not paid they owe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// Paid, less what was paid back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub paid: i64,
    /// Earned by delivering, less what came back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recognised: i64,
}

impl Settlement {
    /// What is the customer's: paid, and not earned.
    pub fn deposit(self) -> i64 {
        self.paid.saturating_sub(self.recognised).max(0)
    }

    /// What the customer owes: earned, and not paid.
    pub fn receivable(self) -> i64 {
        self.recognised.saturating_sub(self.paid).max(0)
    }

    /// After more was paid, or paid back when below zero.
    pub fn paid_more(self, amount: i64) -> Self {
        Self { paid: self.paid.saturating_add(amount), ..self }
    }

    /// After more was earned, or came back when below zero.
    pub fn earned_more(self, amount: i64) -> Self {
        Self { recognised: self.recognised.saturating_add(amount), ..self }
    }
}
