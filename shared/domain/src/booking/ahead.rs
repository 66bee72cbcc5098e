//! What of a booking's price is to be paid before it is confirmed, and how far that is. The money
//! itself is an order's: it is paid, claimed, paid back and entered in the books as that of any other.

use super::state::BookingState;
use super::{Booking, NotBooked};
use crate::compact::is_default;
use crate::ids::OrderNumber;
use crate::money::{Money, portion};
use crate::order::Order;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// So long after its end a paid booking counts as had: until then the shop says who did not come.
pub const SETTLE_MINUTES: i64 = 120;

/// What of a service's price is to be paid ahead.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ahead {
    /// Nothing: it is paid at the shop.
    #[default]
    Nothing,
    /// A part of it, from 1 to 100 hundredths.
    Percent(u8),
    /// An amount, in minor units of the shop's currency; never more than the price.
    Amount(i64),
    /// All of it.
    All,
}

impl Ahead {
    /// Whether it can be asked for: a part of the whole, or something.
    pub fn is_sound(self) -> bool {
        match self {
            Self::Nothing | Self::All => true,
            Self::Percent(hundredths) => (1..=100).contains(&hundredths),
            Self::Amount(minor) => minor > 0,
        }
    }

    /// What of a price is to be paid ahead; none when nothing is.
    pub fn of(self, price: Money) -> Option<Money> {
        let minor = match self {
            Self::Nothing => 0,
            Self::Percent(hundredths) => {
                portion(price.minor(), i64::from(hundredths), 100).min(price.minor())
            }
            Self::Amount(minor) => minor.min(price.minor()),
            Self::All => price.minor(),
        };
        (minor > 0).then(|| Money::new(minor, price.currency()))
    }
}

/// What is to be paid ahead of a booking, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidAhead {
    /// The order under which it is paid.
    pub order: OrderNumber,
    /// How much.
    pub amount: Money,
    /// Whether the shop has agreed, so that only the money is waited for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_agreed: bool,
    /// Whether it is paid, so that only the shop's word is waited for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_paid: bool,
    /// Whether the booking's time was had, and its order went on by that.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_had: bool,
}

/// The booking that an order pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaysFor {
    /// Its number.
    pub booking: u64,
    /// What of the total is to be paid ahead, in minor units.
    pub ahead_minor: i64,
}

impl Booking {
    /// When its time counts as had by itself; none when no order waits for that.
    pub(super) fn settles_at(&self) -> Option<Timestamp> {
        let waits = self.ahead.is_some_and(|ahead| !ahead.is_had);
        let is_agreed = self.state == BookingState::Confirmed;
        (waits && is_agreed).then(|| self.to.plus_minutes(SETTLE_MINUTES))
    }

    /// Whether money that comes at the shop can be entered for it.
    ///
    /// # Errors
    /// `AlreadyThere` where it has its order, `NotAgreed` before the shop's yes, `Over` where it did not
    /// take place.
    pub fn may_be_billed(&self) -> Result<(), NotBooked> {
        let (number, state) = (self.number, self.state);
        match state {
            _ if self.ahead.is_some() => Err(NotBooked::AlreadyThere { state }),
            BookingState::Confirmed => Ok(()),
            BookingState::Offered | BookingState::Tentative => Err(NotBooked::NotAgreed { number }),
            BookingState::Rejected
            | BookingState::Cancelled
            | BookingState::Expired
            | BookingState::Missed => Err(NotBooked::Over { state }),
        }
    }

    /// What is paid ahead, if only that is waited for or it is paid already.
    pub fn is_paid(&self) -> bool {
        self.ahead.is_some_and(|ahead| ahead.is_paid)
    }
}

impl Order {
    /// Whether what is to be paid ahead of its booking is paid, or need not be.
    pub fn is_paid_ahead(&self) -> bool {
        let Some(pays) = self.pays_for else { return false };
        let is_paid = self.paid_net().is_ok_and(|paid| paid.minor() >= pays.ahead_minor);
        let is_over = self.due().is_ok_and(Money::is_zero);
        is_paid || is_over || self.credit_until.is_some()
    }

    /// What is to be paid now: of a booking what is to be paid ahead, until that is paid.
    pub fn due_now(&self) -> Result<Money, crate::money::MoneyError> {
        let due = self.due()?;
        let Some(pays) = self.pays_for else { return Ok(due) };
        let ahead = Money::new(pays.ahead_minor, due.currency()).minus(self.paid_net()?)?;
        let is_open = ahead.is_positive() && ahead.minor() < due.minor();
        Ok(if is_open { ahead } else { due })
    }

    /// What of the money paid is lost to the customer who does not come: what was to be paid ahead,
    /// in minor units.
    pub(crate) fn forfeit_minor(&self) -> i64 {
        let ahead = self.pays_for.map_or(0, |pays| pays.ahead_minor);
        let paid = self.paid_net().map_or(0, Money::minor);
        ahead.min(paid.saturating_sub(self.recognised_minor)).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn a_part_of_the_price_is_never_more_than_it() {
        let price = Money::new(12_345, Currency::Ugx);
        let cases = [
            (Ahead::Nothing, None),
            (Ahead::Percent(50), Some(6_173)),
            (Ahead::Percent(100), Some(12_345)),
            (Ahead::Amount(10_000), Some(10_000)),
            (Ahead::Amount(20_000), Some(12_345)),
            (Ahead::All, Some(12_345)),
        ];
        for (ahead, minor) in cases {
            assert_eq!(ahead.of(price).map(Money::minor), minor, "{ahead:?}");
            assert_eq!(ahead.of(Money::zero(Currency::Ugx)), None);
        }
    }
}
