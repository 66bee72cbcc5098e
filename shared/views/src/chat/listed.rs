//! Which orders a list shows, in words and as a tap.

use super::sale::days;
use super::state_word;
use domain::order::state::OrderState;
use domain::phrase::tap::Tap;
use domain::time::DayRange;

/// Which orders a list shows.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// Their state.
    pub state: Option<OrderState>,
    /// The days they were written down on.
    pub range: Option<&'a DayRange>,
    /// Whose they are.
    pub customer: Option<&'a str>,
}

impl Listed<'_> {
    /// What they are called: "orders of Jane on 21 Nov 2026".
    pub(super) fn title(&self) -> String {
        let of = self.customer.map(|name| format!(" of {name}")).unwrap_or_default();
        let days = days(self.range);
        let days = if days.is_empty() { days } else { format!(" {days}") };
        match self.state {
            None if of.is_empty() && days.is_empty() => "open orders".to_owned(),
            None => format!("orders{of}{days}"),
            Some(state) => format!("orders{of}{days} that are {}", state_word(state)),
        }
    }

    /// The tap that leads to a page of them.
    pub(super) fn next(&self, page: String) -> Tap {
        let (range, customer) = (self.range.cloned(), self.customer.map(str::to_owned));
        match (range, customer) {
            (None, None) => Tap::MoreOrders(self.state, page),
            (range, customer) => Tap::MoreFound { state: self.state, range, customer, page },
        }
    }
}
