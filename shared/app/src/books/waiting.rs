//! What customers have paid for what they have not got: no sale yet, and not nothing either. The
//! amount is what the books hold as deposits; the orders tell how much of it is still to be handed
//! over, and not to be paid back.

use super::{Books, sums};
use crate::ordering::Stop;
use crate::store::ledger;
use crate::store::order::{self, Wanted};
use domain::command::ReportKind;
use domain::ledger::chart::DEPOSITS;
use domain::ledger::totals::Totals;
use domain::order::Order;
use domain::time::{BusinessDay, DayRange};
use ports::table::Table;
use views::documents::reports::sales::{Notes, Waiting};

impl<T: Table> Books<'_, T> {
    /// What was paid by the end of a day and is not handed over now; none when nothing is.
    pub(crate) async fn waiting(&self, on: &BusinessDay) -> Result<Option<Waiting>, Stop> {
        let zone = &self.shop.zone;
        let held = self.held(on).await?;
        if held <= 0 {
            return Ok(None);
        }
        let (mut orders, mut amount) = (0_usize, 0_i64);
        self.each_open(|order| {
            let is_of_then = order.created_at.business_day(zone) <= *on;
            let waiting = if is_of_then { order.waiting() } else { 0 };
            orders += usize::from(waiting > 0);
            amount = amount.saturating_add(waiting);
        })
        .await?;
        // The books may be some moments behind the orders, and an old order may be paid since.
        let waiting = Waiting { orders, amount: amount.min(held) };
        Ok((waiting.amount > 0).then_some(waiting))
    }

    /// What the books hold as deposits of customers at the end of a day.
    async fn held(&self, on: &BusinessDay) -> Result<i64, Stop> {
        let shop = &self.shop.id;
        let totals = if *on < self.today() {
            let (before, within) = sums(self.table, shop, &DayRange::day(on)).await?;
            Totals::of([&before, &within])
        } else {
            ledger::load_balances(self.table, shop).await?.totals
        };
        Ok(totals.balance(DEPOSITS).saturating_neg())
    }

    /// What is said beside sales; nothing beside other figures.
    pub(crate) async fn notes(&self, kind: ReportKind, range: &DayRange) -> Result<Notes, Stop> {
        let is_of_sales = matches!(kind, ReportKind::Sales { .. } | ReportKind::Profitability);
        if !is_of_sales {
            return Ok(Notes::default());
        }
        let waiting = self.waiting(&range.to).await?;
        Ok(Notes { waiting, is_without_vat: self.shop.policy.vat.basis_points != 0 })
    }

    /// Looks at every order that is open now.
    pub(super) async fn each_open(&self, mut look: impl FnMut(&Order)) -> Result<(), Stop> {
        let open = Wanted { state: None, person: None, is_open: true };
        let mut before = None;
        loop {
            let (table, shop) = (self.table, &self.shop.id);
            let page = order::page_of(table, shop, &open, None, before, self.now, |_| true);
            let (orders, more) = page.await?;
            orders.iter().for_each(&mut look);
            before = orders.last().map(|order| order.number);
            if !more || before.is_none() {
                return Ok(());
            }
        }
    }
}
