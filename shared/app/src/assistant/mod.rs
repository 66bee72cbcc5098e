//! A language model where the grammar ends: it talks with customers as a waiter, and it says what
//! an owner's words may mean. It proposes; what it proposes is checked and goes the way of every
//! message. When it is slow, dear, away or wrong, the conversation goes on without it.
//!
//! Reading order: `waiter` (a customer's turn) with `floor` (what it can do there), `cashier` (the
//! order it hands over) and `spoken` (what it may say); `proposer` (an owner's words).
//! Deliberately absent: the provider, and any way for a model to change something by itself.

mod cashier;
mod floor;
mod proposer;
mod spoken;
mod waiter;

pub use cashier::order_schema;
pub(crate) use proposer::propose;
pub(crate) use waiter::{Guest, Served, serve};

use crate::store::model_use;
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::table::Table;
use ports::words::usage::Usage;
use ports::words::{Answer, Model, Prompt, SystemPart, Words, WordsError};
use std::time::Duration;
use views::prompt;

/// One answer is waited for so long; people wait for it.
const PATIENCE_MILLIS: i64 = 6_000;
/// All answers of one message together; the function has fifteen seconds.
const PATIENCE_OF_ALL_MILLIS: i64 = 9_000;
/// Less time than this is not worth asking.
const PATIENCE_LEAST_MILLIS: i64 = 1_000;

/// One message's talk with a model: within its time and the shop's budget, or not at all.
pub(crate) struct Talk<'a, W, T, C> {
    model: &'a Model<W>,
    table: &'a T,
    clock: &'a C,
    shop: &'a Shop,
    began: Timestamp,
}

impl<'a, W: Words, T: Table, C: Clock> Talk<'a, W, T, C> {
    /// The talk that begins now.
    pub(crate) fn new(model: &'a Model<W>, table: &'a T, clock: &'a C, shop: &'a Shop) -> Self {
        Self { model, table, clock, shop, began: clock.now() }
    }

    /// An answer to the same question, given within the last day.
    async fn answered(&self, digest: &str) -> Option<String> {
        let kept = model_use::answer(self.table, &self.shop.id, digest, self.began).await;
        kept.ok().flatten()
    }

    /// Keeps an answer for the next who asks the same.
    async fn keep(&self, digest: &str, text: &str) {
        let kept = model_use::keep_answer(self.table, &self.shop.id, digest, text, self.began);
        if kept.await.is_err() {
            tracing::warn!("an answer of the model could not be kept");
        }
    }

    /// What the model answers; nothing when it can't or may not.
    async fn ask(&self, prompt: Prompt) -> Option<Answer> {
        let gone = self.clock.now().millis_since(self.began);
        let left = PATIENCE_OF_ALL_MILLIS.saturating_sub(gone).min(PATIENCE_MILLIS);
        let left = u64::try_from(left).ok().filter(|_| left >= PATIENCE_LEAST_MILLIS)?;
        let day = self.began.business_day(&self.shop.zone);
        // A figure that can't be read stops the model, never the shop.
        let spent = model_use::spent(self.table, &self.shop.id, &day).await.ok()?;
        if spent >= self.model.budget {
            tracing::warn!("the shop's budget for the model is used up today");
            return None;
        }
        let prompt = Prompt { patience: Duration::from_millis(left), ..prompt };
        match self.model.words.generate(&prompt).await {
            Ok(answer) => {
                let (usage, cost) = (answer.usage, self.model.cost(&answer.model, answer.usage));
                let kept = model_use::add(self.table, &self.shop.id, &day, usage, cost).await;
                if kept.is_err() {
                    tracing::error!("what the model cost could not be kept");
                }
                count(Figure::ModelTokens, tokens(usage));
                Some(answer)
            }
            Err(error) => {
                count(Figure::ModelFailures, 1);
                match error {
                    WordsError::Misconfigured { .. } => tracing::error!(%error, "no model"),
                    WordsError::Later { .. } | WordsError::Never { .. } => {
                        tracing::warn!(%error, "no model");
                    }
                }
                None
            }
        }
    }
}

/// What a model is told beforehand, as ports have it.
fn system(parts: Vec<prompt::Part>) -> Vec<SystemPart> {
    let part = |part: prompt::Part| SystemPart { text: part.text, cached: part.is_lasting };
    parts.into_iter().map(part).collect()
}

fn tokens(usage: Usage) -> u64 {
    let read = usage.input.saturating_add(usage.cached_read).saturating_add(usage.cached_written);
    read.saturating_add(usage.output)
}
