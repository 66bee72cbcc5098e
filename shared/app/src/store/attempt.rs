//! Wrong tries at something, counted in windows of a quarter of an hour.

use super::{StoreError, TTL, keys, number, number_value, write_alone};
use domain::ids::ShopId;
use domain::time::Timestamp;
use ports::table::{Table, Write};

const TRIES: &str = "n";
const TRIES_MAX: i64 = 5;
const WINDOW_SECONDS: i64 = 15 * 60;
const WINDOW_MINUTES: u32 = 15;

/// The tries of the present window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    tries: i64,
}

impl Window {
    /// Whether no more tries are allowed.
    pub fn is_used_up(self) -> bool {
        self.tries >= TRIES_MAX
    }

    /// In how many minutes the next window opens, one at least.
    pub fn wait_minutes(self, now: Timestamp) -> u32 {
        let gone = now.seconds().rem_euclid(WINDOW_SECONDS).div_euclid(60);
        WINDOW_MINUTES.saturating_sub(u32::try_from(gone).unwrap_or(0)).max(1)
    }
}

/// The tries at `what` so far.
pub async fn load(
    table: &impl Table,
    shop: &ShopId,
    what: &str,
    now: Timestamp,
) -> Result<Window, StoreError> {
    let found = table.get(&keys::attempts(shop, what, window(now))).await?;
    Ok(Window { tries: found.map_or(0, |item| number(&item, TRIES)) })
}

/// Counts one more try.
pub async fn count(
    table: &impl Table,
    shop: &ShopId,
    what: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let ttl = now.seconds().saturating_add(2 * WINDOW_SECONDS);
    let write = Write::Change {
        key: keys::attempts(shop, what, window(now)),
        add: vec![(TRIES, 1)],
        set: vec![(TTL, number_value(ttl))],
        unindex: Vec::new(),
        conditions: Vec::new(),
    };
    write_alone(table, write).await
}

fn window(now: Timestamp) -> i64 {
    now.seconds().div_euclid(WINDOW_SECONDS)
}
