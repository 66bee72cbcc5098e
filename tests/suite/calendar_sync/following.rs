//! A booking's event follows it.

use super::*;
use domain::booking::Booking;
use domain::calendar::link::Need;
use domain::command::{DeskCommand, ShopCommand};
use domain::message::{CalendarMessage, CalendarTask, Envelope, QueueName};
use ports::calendars::{CalendarError, MemoryCalendars};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};

async fn booking(stage: &Stage) -> Booking {
    let found = app::store::booking::load_booking(&stage.table, &kilima(), 1).await;
    found.unwrap().unwrap().record
}

/// Tells the calendar's function that the booking is to be followed, at this version.
async fn follow(stage: &Stage, cause: &str, version: u64) {
    let task = CalendarTask::Follow { booking: 1, version, again: false };
    let message = CalendarMessage { cause: cause.parse().unwrap(), shop: kilima(), task };
    let (group, dedup) = ("test".to_owned(), cause.to_owned());
    let envelope = Envelope::new(Message::Calendar(message));
    let send = Send { queue: QueueName::CalendarSync, group, dedup, envelope };
    stage.queue.send(&[send]).await.unwrap();
    stage.run().await;
}

#[tokio::test]
async fn what_is_agreed_to_stands_there_once_and_goes_when_it_is_off() {
    let stage = connected().await;
    booked(&stage).await;
    assert_eq!(event(&stage), None, "nobody has agreed yet");
    say(&stage, OWNER, "confirm booking 1").await;
    let stands = event(&stage).unwrap();
    assert_eq!(stands.span, span("2026-11-23T09:00:00+03:00", "2026-11-23T09:30:00+03:00"));
    assert_eq!(stands.summary, "Haircut: Jane");
    assert!(stands.description.contains("Booking 1") && stands.description.contains("…0100"));
    assert!(!stands.description.contains(CUSTOMER), "only the end of a number leaves the shop");
    say(&stage, OWNER, "move booking 1 to Monday at 11").await;
    let moved = event(&stage).unwrap();
    assert_eq!(moved.id, stands.id, "the same event");
    assert_eq!(moved.span, span("2026-11-23T11:00:00+03:00", "2026-11-23T11:30:00+03:00"));
    say(&stage, CUSTOMER, "cancel my booking 1").await;
    assert_eq!(event(&stage), None);
}

#[tokio::test]
async fn whoever_did_not_come_stays_in_the_calendar() {
    let stage = connected().await;
    booked(&stage).await;
    say(&stage, OWNER, "confirm booking 1").await;
    let stands = event(&stage);
    stage.pass_minutes(2 * 24 * 60 + 10);
    say(&stage, OWNER, "reject booking 1").await;
    assert_eq!(booking(&stage).await.state, domain::booking::state::BookingState::Missed);
    assert_eq!(event(&stage), stands);
}

#[tokio::test]
async fn late_double_and_reordered_messages_undo_nothing() {
    let stage = connected().await;
    booked(&stage).await;
    say(&stage, OWNER, "confirm booking 1").await;
    say(&stage, OWNER, "move booking 1 to Monday at 11").await;
    let stands = event(&stage);
    let calls = stage.calendars.calls();
    for (cause, version) in [("late:1", 2), ("late:2", 1), ("late:3", 3), ("late:4", 3)] {
        follow(&stage, cause, version).await;
        assert_eq!(event(&stage), stands, "{cause}");
    }
    assert_eq!(stage.calendars.calls(), calls, "what is settled is not asked for again");
    say(&stage, OWNER, "reject booking 1").await;
    assert_eq!(event(&stage), None);
    follow(&stage, "late:5", 2).await;
    assert_eq!(event(&stage), None, "an old word brings nothing back");
}

#[tokio::test]
async fn a_booking_goes_with_who_does_it_from_one_calendar_to_the_other() {
    let stage = connected().await;
    let joseph = calendar("joseph@example.com");
    stage.calendars.share(&joseph, true);
    say(&stage, OWNER, "connect Joseph's calendar joseph@example.com").await;
    booked(&stage).await;
    say(&stage, OWNER, "confirm booking 1").await;
    assert!(event(&stage).is_some());
    // Grace has no time then, so Joseph does it.
    let busy = span("2026-11-23T11:00:00+03:00", "2026-11-23T12:00:00+03:00");
    stage.calendars.by_hand(&grace(), "dentist", Some(busy));
    stage.pass_minutes(6);
    stage.sweep().await;
    say(&stage, OWNER, "move booking 1 to Monday at 11").await;
    assert_eq!(booking(&stage).await.resource, "joseph".parse().unwrap());
    assert_eq!(event(&stage), None);
    assert_eq!(stage.calendars.events(&joseph).len(), 1);
}

#[tokio::test]
async fn what_was_booked_before_a_calendar_is_connected_comes_along() {
    let stage = Stage::open().await;
    booked(&stage).await;
    say(&stage, OWNER, "confirm booking 1").await;
    stage.calendars.share(&grace(), true);
    say(&stage, OWNER, "connect Grace's calendar grace@example.com").await;
    assert!(event(&stage).is_some());
    say(&stage, OWNER, "disconnect Grace's calendar").await;
    assert!(event(&stage).is_some(), "it is left alone");
    say(&stage, OWNER, "connect Grace's calendar grace@example.com").await;
    assert!(event(&stage).is_some());
}

#[tokio::test]
async fn a_program_that_is_away_keeps_no_booking_waiting_and_is_caught_up_with() {
    let stage = connected().await;
    booked(&stage).await;
    stage.calendars.fail_always(Some(CalendarError::later("away")));
    let told = say(&stage, OWNER, "confirm booking 1").await;
    assert!(told.contains("Booking confirmation"), "{told}");
    assert_eq!(event(&stage), None);
    stage.sweep().await;
    assert_eq!(event(&stage), None, "not yet due");
    stage.calendars.fail_always(None);
    stage.pass_minutes(2);
    assert!(stage.sweep().await.calendars > 0);
    assert!(event(&stage).is_some());
    let calls = stage.calendars.calls();
    stage.sweep().await;
    assert_eq!(stage.calendars.calls(), calls, "nothing is left to do");
}

#[tokio::test]
async fn an_answer_that_is_lost_does_not_make_two_of_one() {
    let stage = connected().await;
    booked(&stage).await;
    stage.calendars.lose_next(CalendarError::later("timed out"));
    say(&stage, OWNER, "confirm booking 1").await;
    stage.pass_minutes(2);
    stage.sweep().await;
    assert!(event(&stage).is_some());
    stage.calendars.lose_next(CalendarError::later("timed out"));
    say(&stage, CUSTOMER, "cancel my booking 1").await;
    stage.pass_minutes(2);
    stage.sweep().await;
    assert_eq!(event(&stage), None);
}

#[tokio::test]
async fn a_wait_that_is_asked_for_is_kept() {
    let stage = connected().await;
    booked(&stage).await;
    let after = Some(std::time::Duration::from_mins(30));
    stage.calendars.fail_next(CalendarError::Later { after, why: "429".to_owned() });
    say(&stage, OWNER, "confirm booking 1").await;
    stage.pass_minutes(29);
    stage.sweep().await;
    assert_eq!(event(&stage), None);
    stage.pass_minutes(1);
    stage.sweep().await;
    assert!(event(&stage).is_some());
}

#[tokio::test]
async fn what_is_broken_is_left_for_the_alarm() {
    let stage = connected().await;
    booked(&stage).await;
    let confirm = at_once(stage.message("kilima", confirm()).await);
    stage.handle(confirm).await.unwrap();
    let follow = stage.queue.take(QueueName::CalendarSync).unwrap();
    stage.calendars.fail_next(CalendarError::Broken("400".to_owned()));
    let ended = stage.handle(follow.clone()).await;
    assert_eq!(ended, Err(Unfinished::Broken("400".to_owned())));
    // Sent back by an operator it goes on where it was.
    stage.handle(follow).await.unwrap();
    assert!(event(&stage).is_some());
}

fn confirm() -> ShopCommand {
    ShopCommand::Desk(DeskCommand::BookingConfirm { booking: 1 })
}

#[tokio::test]
async fn without_an_account_the_owner_hears_what_is_missing_and_nothing_changes() {
    let mut stage = Stage::open().await;
    stage.calendars = MemoryCalendars::without_account();
    let told = say(&stage, OWNER, "connect Grace's calendar grace@example.com").await;
    assert!(told.contains("service account"), "{told}");
    booked(&stage).await;
    let told = say(&stage, OWNER, "confirm booking 1").await;
    assert!(told.contains("Booking confirmation"), "{told}");
    assert_eq!(stage.calendars.calls(), 0, "nobody is asked");
    assert!(!stage.audit_rows().is_empty());
}

#[tokio::test]
async fn a_calendar_that_is_shared_no_more_is_told_of_once() {
    let stage = connected().await;
    booked(&stage).await;
    stage.calendars.unshare(&grace());
    say(&stage, OWNER, "confirm booking 1").await;
    let shares = || {
        let told = stage.chat.deliveries().into_iter();
        told.filter(|told| told.bubble.text.contains("can't see that calendar")).count()
    };
    assert_eq!(shares(), 1);
    for _ in 0..4 {
        stage.pass_minutes(30);
        stage.sweep().await;
    }
    assert_eq!(shares(), 1, "once");
    stage.calendars.share(&grace(), true);
    stage.pass_minutes(6);
    stage.sweep().await;
    assert!(event(&stage).is_some(), "and the booking stands there at once");
    let (shop, resource) = (kilima(), "grace".parse().unwrap());
    let link = app::store::calendar::load_link(&stage.table, &shop, &resource).await;
    let link = link.unwrap().unwrap().record;
    assert_ne!(link.standing, domain::calendar::link::Standing::Needs(Need::Sharing));
    assert!(!link.is_due(stage.clock.now()));
}

#[tokio::test]
async fn whoever_is_forgotten_loses_their_name_there_too() {
    let stage = connected().await;
    booked(&stage).await;
    say(&stage, OWNER, "confirm booking 1").await;
    stage.pass_minutes(3 * 24 * 60);
    say(&stage, CUSTOMER, "delete my data").await;
    say(&stage, CUSTOMER, "yes").await;
    let stands = event(&stage).unwrap();
    assert_eq!(stands.summary, "Haircut: –");
    assert!(!stands.description.contains("0100"), "{}", stands.description);
}
