//! An order's right to a digital product: whether it may be had at all, which the order says anew
//! each time, and how often and until when, which is counted. Sent again it has another window; all
//! windows together end as well, so that a file that was sold once is not handed to a whole town.
//! Deliberately absent: who asks. Whoever has the link may, as with a document.

use crate::ids::{OrderNumber, PersonId, ProductId};
use crate::money::Money;
use crate::order::Order;
use crate::order::state::OrderState;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A shop allows so many downloads of a window at most.
pub const TIMES_MAX: u32 = 50;
/// A window is open for so many hours at most: as long as an unpaid order is held.
pub const HOURS_MAX: i64 = 30 * 24;
/// All windows that a customer opens by asking hold so many times one's downloads.
const WINDOWS_WORTH: u32 = 4;
/// The same page sent again within so many minutes is one download: its answer was lost, or somebody
/// tapped twice.
const SAME_MINUTES: i64 = 5;

/// How a shop lets files be downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// How often with one link.
    pub times: u32,
    /// For how many hours.
    pub hours: i64,
}

impl Default for Terms {
    fn default() -> Self {
        Self { times: 5, hours: 72 }
    }
}

/// Downloads of a product that was bought with an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Download {
    /// The order.
    pub order: OrderNumber,
    /// The product.
    pub product: ProductId,
    /// Whose order it is.
    pub person: PersonId,
    /// Until when the window is open.
    pub until: Timestamp,
    /// How many downloads are left in it.
    pub left: u32,
    /// How many there were in all windows since the shop sent it last.
    pub taken: u32,
    /// How many there may be in all of them.
    pub taken_max: u32,
    /// The last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Taken>,
}

/// A download that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The key of the page it was asked from.
    pub key: String,
    /// When.
    pub at: Timestamp,
}

/// Why something can't be downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDownload {
    /// The order is not paid.
    NotPaid,
    /// The order was called off, given back or paid back.
    Revoked,
    /// The window is over.
    Over,
    /// The window's downloads are used up.
    UsedUp,
}

impl Order {
    /// Whether a digital product of it may be had as the order stands now.
    ///
    /// # Errors
    /// `NotPaid` before the money is there or credit was given, `Revoked` after it went back.
    pub fn may_download(&self, product: ProductId) -> Result<(), NoDownload> {
        match self.state {
            OrderState::Draft | OrderState::PendingPayment => return Err(NoDownload::NotPaid),
            OrderState::Cancelled => return Err(NoDownload::Revoked),
            OrderState::Confirmed
            | OrderState::Processing
            | OrderState::Dispatched
            | OrderState::Completed => {}
        }
        let mut lines = self.digital_lines().filter(|line| line.product == product);
        let is_theirs = lines.any(|line| line.returned < line.quantity);
        let paid_back = self.paid.is_positive() && self.refunded_minor >= self.paid.minor();
        if !is_theirs || paid_back {
            return Err(NoDownload::Revoked);
        }
        let is_due = self.due().map_or(true, Money::is_positive);
        if is_due && self.credit_until.is_none() { Err(NoDownload::NotPaid) } else { Ok(()) }
    }
}

impl Download {
    /// The first window, which opens when a product is handed out; a later one takes `before`'s
    /// place because the shop hands it out anew.
    pub fn opened(order: &Order, product: ProductId, terms: Terms, now: Timestamp) -> Self {
        Self {
            order: order.number,
            product,
            person: order.customer.person,
            until: now.plus_hours(terms.hours),
            left: terms.times,
            taken: 0,
            taken_max: terms.times.saturating_mul(WINDOWS_WORTH),
            last: None,
        }
    }

    /// Another window, because the customer asked for one.
    ///
    /// # Errors
    /// `UsedUp` when all windows together are.
    pub fn again(&self, terms: Terms, now: Timestamp) -> Result<Self, NoDownload> {
        let left = self.taken_max.saturating_sub(self.taken).min(terms.times);
        if left == 0 {
            return Err(NoDownload::UsedUp);
        }
        Ok(Self { until: now.plus_hours(terms.hours), left, ..self.clone() })
    }

    /// Whether anything can be had in the window now.
    ///
    /// # Errors
    /// Why not.
    pub fn is_open(&self, now: Timestamp) -> Result<(), NoDownload> {
        if now >= self.until {
            Err(NoDownload::Over)
        } else if self.left == 0 {
            Err(NoDownload::UsedUp)
        } else {
            Ok(())
        }
    }

    /// One download more, asked from the page with this key; none when it was counted already.
    ///
    /// # Errors
    /// Why there is none.
    pub fn take(&self, key: &str, now: Timestamp) -> Result<Option<Self>, NoDownload> {
        if now >= self.until {
            return Err(NoDownload::Over);
        }
        let same = |last: &Taken| last.key == key && now < last.at.plus_minutes(SAME_MINUTES);
        if self.last.as_ref().is_some_and(same) {
            return Ok(None);
        }
        self.is_open(now)?;
        Ok(Some(Self {
            left: self.left.saturating_sub(1),
            taken: self.taken.saturating_add(1),
            last: Some(Taken { key: key.to_owned(), at: now }),
            ..self.clone()
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_772_000_000_000);
    const TERMS: Terms = Terms { times: 3, hours: 72 };

    fn download() -> Download {
        Download {
            order: OrderNumber(1001),
            product: ProductId::new(1),
            person: PersonId::new(1),
            until: NOW.plus_hours(TERMS.hours),
            left: TERMS.times,
            taken: 0,
            taken_max: 12,
            last: None,
        }
    }

    #[test]
    fn a_window_is_counted_down_and_over_at_its_second() {
        let mut now = download();
        for left in (0..3).rev() {
            now = now.take(&format!("key{left}"), NOW).unwrap().unwrap();
            assert_eq!(now.left, left);
        }
        assert_eq!(now.take("another", NOW), Err(NoDownload::UsedUp));
        assert_eq!(now.is_open(NOW), Err(NoDownload::UsedUp));
        let end = download().until;
        assert_eq!(download().is_open(end.plus_millis(-1)), Ok(()));
        assert_eq!(download().is_open(end), Err(NoDownload::Over));
        assert_eq!(download().take("late", end), Err(NoDownload::Over));
    }

    #[test]
    fn the_same_page_again_is_the_same_download_for_a_while() {
        let last = Download { left: 1, ..download() };
        let taken = last.take("page", NOW).unwrap().unwrap();
        assert_eq!(taken.take("page", NOW.plus_minutes(4)), Ok(None));
        assert_eq!(taken.take("page", NOW.plus_minutes(5)), Err(NoDownload::UsedUp));
        assert_eq!(taken.take("other", NOW), Err(NoDownload::UsedUp));
    }

    #[test]
    fn all_windows_end_together() {
        let mut now = download();
        let mut taken = 0;
        loop {
            while let Ok(Some(after)) = now.take(&format!("key{taken}"), NOW) {
                (now, taken) = (after, taken + 1);
            }
            match now.again(TERMS, NOW) {
                Ok(after) => now = after,
                Err(why) => break assert_eq!(why, NoDownload::UsedUp),
            }
        }
        assert_eq!(taken, 12);
    }
}
