//! The process dies between a booking's yes and its event, at every step, before the step has an
//! effect and after it; then everything is redelivered and swept. There is never a second event, and
//! never none.

use super::*;
use domain::calendar::CalendarId;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::command::{DeskCommand, ShopCommand, When};
use domain::message::{QUEUES, QueueName};
use ports::calendars::{CalendarError, Calendars, Changes, MemoryCalendars, Since};
use ports::queue::{MemoryQueue, Queue, QueueError, Unfinished};
use ports::table::memory::MemoryTable;
use ports::table::{CommitError, Item, Key, Page, Query, Table, TableError, Write};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

/// When a process dies: at a step, before it or after it; a dead one does nothing any more.
struct Death {
    left: AtomicI64,
    is_after: bool,
    is_dead: AtomicBool,
}

/// A port in the hands of a process that will die.
struct Dying<'a, P> {
    port: &'a P,
    death: &'a Death,
}

impl Death {
    fn at(step: i64, is_after: bool) -> Self {
        Self { left: AtomicI64::new(step), is_after, is_dead: AtomicBool::new(false) }
    }

    fn is_dead(&self) -> bool {
        self.is_dead.load(Ordering::SeqCst)
    }

    /// Takes a step; the error is that of whoever asked.
    async fn step<T, E>(&self, dead: E, work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        if self.is_dead() {
            return Err(dead);
        }
        if self.left.fetch_sub(1, Ordering::SeqCst) > 0 {
            return work.await;
        }
        if self.is_after {
            let _ = work.await;
        }
        self.is_dead.store(true, Ordering::SeqCst);
        Err(dead)
    }

    /// Looks at something, which changes nothing.
    async fn look<T, E>(&self, dead: E, work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        if self.is_dead() { Err(dead) } else { work.await }
    }
}

fn dead() -> TableError {
    TableError::Unavailable("dead".to_owned())
}

impl Table for Dying<'_, MemoryTable> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        self.death.look(dead(), self.port.get(key)).await
    }

    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        self.death.look(dead(), self.port.query(query)).await
    }

    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        self.death.step(CommitError::Table(dead()), self.port.commit(writes)).await
    }

    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        self.death.step(dead(), self.port.next(key, first)).await
    }
}

impl Queue for Dying<'_, MemoryQueue> {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        self.death.step(QueueError("dead".to_owned()), self.port.send(messages)).await
    }
}

impl Calendars for Dying<'_, MemoryCalendars> {
    async fn account(&self) -> Result<String, CalendarError> {
        self.death.look(CalendarError::later("dead"), self.port.account()).await
    }

    async fn put(
        &self,
        calendar: &CalendarId,
        event: &CalendarEvent,
        is_known: bool,
    ) -> Result<(), CalendarError> {
        let put = self.port.put(calendar, event, is_known);
        self.death.step(CalendarError::later("dead"), put).await
    }

    async fn remove(
        &self,
        calendar: &CalendarId,
        event: &CalendarEventId,
    ) -> Result<(), CalendarError> {
        self.death.step(CalendarError::later("dead"), self.port.remove(calendar, event)).await
    }

    async fn changes(
        &self,
        calendar: &CalendarId,
        since: Since<'_>,
    ) -> Result<Changes, CalendarError> {
        self.death.step(CalendarError::later("dead"), self.port.changes(calendar, since)).await
    }

    async fn free_busy(
        &self,
        calendar: &CalendarId,
        span: Span,
    ) -> Result<Vec<Span>, CalendarError> {
        self.death.step(CalendarError::later("dead"), self.port.free_busy(calendar, span)).await
    }
}

/// Handles a message in the hands of a process that will die; other functions live on.
async fn handle(stage: &Stage, death: &Death, message: Send) -> Result<(), Unfinished> {
    let table = Dying { port: &stage.table, death };
    let queue = Dying { port: &stage.queue, death };
    let calendars = Dying { port: &stage.calendars, death };
    let (clock, envelope) = (&stage.clock, message.envelope.clone());
    if message.queue == QueueName::BookingConfirm {
        let (secrets, url) = (&stage.secrets, stage.site.public_url.as_str());
        app::booking_confirm::handle(&table, &queue, secrets, url, clock, envelope).await
    } else if message.queue == QueueName::CalendarSync {
        app::calendar_sync::handle(&table, &queue, &calendars, clock, envelope).await
    } else {
        stage.handle(message).await
    }
}

/// Carries a command out while the process dies at this step; then all is redelivered and swept.
/// Whether it died at all.
async fn survived(stage: &Stage, command: ShopCommand, step: i64, is_after: bool) -> bool {
    let death = Death::at(step, is_after);
    let message = at_once(stage.message("kilima", command).await);
    stage.queue.send(&[message]).await.unwrap();
    while !stage.queue.waiting().is_empty() {
        for name in QUEUES {
            while let Some(message) = stage.queue.take(name) {
                let ended = handle(stage, &death, message.clone()).await;
                if death.is_dead() || ended.is_err() {
                    // Whoever comes after gets it once more.
                    stage.handle(message).await.unwrap();
                }
            }
        }
    }
    stage.queue.forget_dedup_ids();
    stage.pass_minutes(3);
    stage.sweep().await;
    death.is_dead()
}

/// Plays a command on fresh stages, dying at each of its steps in turn, before it and after it.
async fn at_every_step(
    scene: impl AsyncFn() -> Stage,
    command: impl Fn() -> ShopCommand,
    check: impl Fn(&Stage, &str),
) {
    for is_after in [false, true] {
        for step in 0.. {
            let stage = scene().await;
            let has_died = survived(&stage, command(), step, is_after).await;
            check(&stage, &format!("died at step {step}, after it: {is_after}"));
            if !has_died {
                assert!(step >= 4, "there are steps to die at: {step}");
                break;
            }
        }
    }
}

fn desk(command: DeskCommand) -> ShopCommand {
    ShopCommand::Desk(command)
}

#[tokio::test]
async fn what_is_agreed_to_stands_there_exactly_once() {
    let scene = async || {
        let stage = connected().await;
        booked(&stage).await;
        stage
    };
    let confirm = || desk(DeskCommand::BookingConfirm { booking: 1 });
    Box::pin(at_every_step(scene, confirm, |stage, when| {
        assert_eq!(stage.calendars.events(&grace()).len(), 1, "{when}");
    }))
    .await;
}

#[tokio::test]
async fn what_is_off_does_not_stand_there() {
    let scene = async || {
        let stage = connected().await;
        booked(&stage).await;
        say(&stage, OWNER, "confirm booking 1").await;
        stage
    };
    let reject = || desk(DeskCommand::BookingReject { booking: 1, reason: None });
    Box::pin(at_every_step(scene, reject, |stage, when| {
        assert_eq!(stage.calendars.events(&grace()).len(), 0, "{when}");
    }))
    .await;
}

#[tokio::test]
async fn what_moves_to_somebody_else_stands_in_one_calendar() {
    let joseph = || calendar("joseph@example.com");
    let scene = async || {
        let stage = connected().await;
        stage.calendars.share(&joseph(), true);
        say(&stage, OWNER, "connect Joseph's calendar joseph@example.com").await;
        booked(&stage).await;
        say(&stage, OWNER, "confirm booking 1").await;
        let busy = span("2026-11-23T11:00:00+03:00", "2026-11-23T12:00:00+03:00");
        stage.calendars.by_hand(&grace(), "dentist", Some(busy));
        stage.pass_minutes(6);
        stage.sweep().await;
        stage
    };
    let reschedule = || {
        let when = Box::new(When::at_with(at("2026-11-23T11:00:00+03:00"), None));
        desk(DeskCommand::BookingReschedule { booking: 1, when })
    };
    Box::pin(at_every_step(scene, reschedule, |stage, when| {
        assert_eq!(stage.calendars.events(&grace()).len(), 0, "{when}");
        let events = stage.calendars.events(&joseph());
        assert_eq!(events.len(), 1, "{when}");
        assert_eq!(events[0].span.from, at("2026-11-23T11:00:00+03:00"), "{when}");
    }))
    .await;
}
