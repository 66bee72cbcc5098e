//! Which orders a list shows, in words and as a tap.

use super::sale::days;
use super::state_word;
use domain::language::Language;
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
    pub(super) fn title(&self, language: Language) -> String {
        let state = self.state.map(|state| state_word(language, state));
        match (&state, self.range, self.customer) {
            (None, None, None) => said!(language, "owner/open_orders"),
            (Some(state), None, None) => said!(language, "owner/orders_in_state", state),
            (state, range, customer) => {
                let days = days(language, range);
                said!(language, "sale/orders", customer, days, state)
            }
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
