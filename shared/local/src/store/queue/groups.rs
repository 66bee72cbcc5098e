//! Which messages wait, in which groups, and which of them somebody is handling. In memory only:
//! a lease dies with the process, and a message whose handler died is there again at once.

use domain::message::QueueName;
use domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The groups of every queue.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    sequence: AtomicU64,
    command_parse: Line,
    order_transition: Line,
    stock_move: Line,
    ledger_post: Line,
    report: Line,
    pdf_render: Line,
    booking_confirm: Line,
    calendar_sync: Line,
    notify: Line,
    webhook_deliver: Line,
}

/// The groups of one queue.
#[derive(Debug, Default)]
struct Line {
    state: Mutex<State>,
    arrivals: Notify,
}

#[derive(Debug, Default)]
struct State {
    groups: BTreeMap<Arc<str>, Group>,
    /// Groups that somebody may take, the longest waiting first.
    free: VecDeque<Arc<str>>,
    /// Groups whose first message is not visible before a moment.
    hidden: BTreeSet<(Timestamp, Arc<str>)>,
}

#[derive(Debug, Default)]
struct Group {
    waiting: BTreeSet<u64>,
    leased: BTreeSet<u64>,
    hidden_until: Option<Timestamp>,
    /// How often handling its first message failed since anything was finished.
    failures: u32,
}

/// When a queue has something to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ready {
    Now,
    At(Timestamp),
    AfterAnArrival,
}

impl Groups {
    /// The groups of a store whose last message had this sequence number.
    pub(super) fn after(sequence: u64) -> Self {
        Self { sequence: AtomicU64::new(sequence), ..Self::default() }
    }

    /// The number of the next message. Numbers only grow while a message is kept.
    pub(super) fn next_sequence(&self) -> u64 {
        self.sequence.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// A message became durable.
    pub(super) fn add(&self, queue: QueueName, group: &str, sequence: u64) {
        let line = self.line(queue);
        let mut state = line.state();
        match state.groups.get_mut(group) {
            // It is free, hidden or leased already, and stays so.
            Some(known) => {
                known.waiting.insert(sequence);
            }
            None => {
                let name: Arc<str> = group.into();
                let waiting = BTreeSet::from([sequence]);
                state.groups.insert(Arc::clone(&name), Group { waiting, ..Group::default() });
                state.free.push_back(name);
            }
        }
        drop(state);
        line.arrivals.notify_waiters();
    }

    /// Leases the first messages of a group nobody has, in order; none when there is no such.
    pub(super) fn lease(
        self: &Arc<Self>,
        queue: QueueName,
        max: usize,
        now: Timestamp,
    ) -> Vec<Lease> {
        let mut state = self.line(queue).state();
        state.show(now);
        let Some(name) = state.free.pop_front() else { return Vec::new() };
        let Some(group) = state.groups.get_mut(&name) else { return Vec::new() };
        let sequences: Vec<u64> = group.waiting.iter().copied().take(max.max(1)).collect();
        for sequence in &sequences {
            group.waiting.remove(sequence);
            group.leased.insert(*sequence);
        }
        let failures = group.failures;
        let lease = |sequence| Lease {
            groups: Arc::clone(self),
            queue,
            group: Arc::clone(&name),
            sequence,
            failures,
            settled: false,
        };
        sequences.into_iter().map(lease).collect()
    }

    pub(super) fn ready(&self, queue: QueueName, now: Timestamp) -> Ready {
        let state = self.line(queue).state();
        match state.hidden.first() {
            _ if !state.free.is_empty() => Ready::Now,
            Some((at, _)) if *at <= now => Ready::Now,
            Some((at, _)) => Ready::At(*at),
            None => Ready::AfterAnArrival,
        }
    }

    /// Told whenever a queue's groups have changed for somebody who waits.
    pub(super) fn arrivals(&self, queue: QueueName) -> &Notify {
        &self.line(queue).arrivals
    }

    /// How many messages a queue holds, leased ones included.
    pub(super) fn count(&self, queue: QueueName) -> usize {
        let state = self.line(queue).state();
        state.groups.values().map(|group| group.waiting.len() + group.leased.len()).sum()
    }

    fn line(&self, queue: QueueName) -> &Line {
        match queue {
            QueueName::CommandParse => &self.command_parse,
            QueueName::OrderTransition => &self.order_transition,
            QueueName::StockMove => &self.stock_move,
            QueueName::LedgerPost => &self.ledger_post,
            QueueName::Report => &self.report,
            QueueName::PdfRender => &self.pdf_render,
            QueueName::BookingConfirm => &self.booking_confirm,
            QueueName::CalendarSync => &self.calendar_sync,
            QueueName::Notify => &self.notify,
            QueueName::WebhookDeliver => &self.webhook_deliver,
        }
    }
}

impl Line {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing in here panics half way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn show(&mut self, now: Timestamp) {
        while let Some((at, name)) = self.hidden.pop_first() {
            if at > now {
                self.hidden.insert((at, name));
                return;
            }
            self.free.push_back(name);
        }
    }

    /// Ends a lease; the message goes or comes back. The last one decides where the group goes.
    fn settle(&mut self, name: &Arc<str>, sequence: u64, end: &End) {
        let Some(group) = self.groups.get_mut(name) else { return };
        group.leased.remove(&sequence);
        match end {
            End::Finished => group.failures = 0,
            End::Untouched => {
                group.waiting.insert(sequence);
            }
            End::Hidden { until, failed } => {
                group.waiting.insert(sequence);
                group.failures = group.failures.saturating_add(u32::from(*failed));
                group.hidden_until = group.hidden_until.max(Some(*until));
            }
        }
        if !group.leased.is_empty() {
            return;
        }
        match (group.waiting.is_empty(), group.hidden_until.take()) {
            (true, _) => {
                self.groups.remove(name);
            }
            (false, Some(until)) => {
                self.hidden.insert((until, Arc::clone(name)));
            }
            (false, None) => self.free.push_back(Arc::clone(name)),
        }
    }
}

/// The right to handle one message. Dropped unsettled, the message comes back untouched.
#[derive(Debug)]
pub(super) struct Lease {
    groups: Arc<Groups>,
    pub(super) queue: QueueName,
    pub(super) group: Arc<str>,
    pub(super) sequence: u64,
    /// How often handling this group's first message failed already.
    pub(super) failures: u32,
    settled: bool,
}

#[derive(Debug)]
enum End {
    Finished,
    Untouched,
    Hidden { until: Timestamp, failed: bool },
}

impl Lease {
    /// The message is no longer stored.
    pub(super) fn finish(self) {
        self.end(&End::Finished);
    }

    /// The message is not visible before this, because handling it failed or was too early.
    pub(super) fn hide(self, until: Timestamp, failed: bool) {
        self.end(&End::Hidden { until, failed });
    }

    fn end(mut self, end: &End) {
        self.settle(end);
    }

    fn settle(&mut self, end: &End) {
        self.settled = true;
        let line = self.groups.line(self.queue);
        line.state().settle(&self.group, self.sequence, end);
        line.arrivals.notify_waiters();
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.settled {
            self.settle(&End::Untouched);
        }
    }
}
