//! What somebody puts into a calendar by hand is busy here, too; what is not known is never free.

use super::*;
use domain::ids::ResourceId;
use domain::time::Zone;
use ports::calendars::CalendarError;

const NINE: &str = "2026-11-23T09:00:00+03:00";
const TEN: &str = "2026-11-23T10:00:00+03:00";

/// The times that are offered for Monday at nine; only Grace works then.
async fn offered(stage: &Stage) -> String {
    say(stage, CUSTOMER, "book a haircut on Monday at 9").await;
    let told = stage.chat.deliveries().pop().unwrap();
    let choices = kit::stage::choices(&told.bubble).into_iter().map(|choice| choice.title);
    choices.collect::<Vec<_>>().join(", ")
}

/// A stage on which Grace keeps a calendar, and Joseph is away on Monday.
async fn alone() -> Stage {
    let stage = connected().await;
    say(&stage, OWNER, "block Joseph on Monday").await;
    stage
}

async fn later(stage: &Stage) {
    stage.pass_minutes(6);
    stage.sweep().await;
}

#[tokio::test]
async fn what_is_busy_there_is_not_offered_nor_taken_here() {
    let stage = alone().await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
    stage.calendars.by_hand(&grace(), "dentist", Some(span(NINE, TEN)));
    later(&stage).await;
    // The button of before was offered in good faith and is refused now.
    let told = say(&stage, CUSTOMER, "[Mon 23 Nov 09:00]").await;
    assert!(told.contains("taken"), "{told}");
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 10:00"));
    stage.calendars.by_hand(&grace(), "dentist", None);
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
}

#[tokio::test]
async fn our_own_event_blocks_nothing_twice_and_a_yes_is_not_in_its_own_way() {
    let stage = alone().await;
    booked(&stage).await;
    // Grace writes it down by hand as well, before she agrees.
    let half = "2026-11-23T09:30:00+03:00";
    stage.calendars.by_hand(&grace(), "jane", Some(span(NINE, half)));
    later(&stage).await;
    let told = say(&stage, OWNER, "confirm booking 1").await;
    assert!(told.contains("Booking confirmation"), "{told}");
    stage.calendars.by_hand(&grace(), "jane", None);
    later(&stage).await;
    say(&stage, OWNER, "reject booking 1").await;
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"), "the time is free again");
}

#[tokio::test]
async fn what_can_t_be_read_is_kept_as_it_was_known() {
    let stage = alone().await;
    stage.calendars.by_hand(&grace(), "dentist", Some(span(NINE, TEN)));
    later(&stage).await;
    stage.calendars.by_hand(&grace(), "dentist", None);
    for error in
        [CalendarError::later("busy times are not known"), CalendarError::Broken("?".to_owned())]
    {
        stage.calendars.fail_always(Some(error));
        stage.pass_minutes(60);
        stage.sweep().await;
        assert!(offered(&stage).await.starts_with("Mon 23 Nov 10:00"));
    }
    stage.calendars.fail_always(None);
    stage.pass_minutes(60);
    stage.sweep().await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
}

#[tokio::test]
async fn a_token_that_is_known_no_more_reads_the_whole_calendar() {
    let stage = alone().await;
    stage.calendars.by_hand(&grace(), "dentist", Some(span(NINE, TEN)));
    later(&stage).await;
    // What went in between is learnt from what is not there.
    stage.calendars.by_hand(&grace(), "dentist", None);
    let errand = span(TEN, "2026-11-23T11:00:00+03:00");
    stage.calendars.by_hand(&grace(), "errand", Some(errand));
    stage.calendars.forget_tokens();
    later(&stage).await;
    let offered = offered(&stage).await;
    assert!(
        offered.starts_with("Mon 23 Nov 09:00, Mon 23 Nov 09:30, Mon 23 Nov 11:00"),
        "{offered}"
    );
}

#[tokio::test]
async fn a_reading_that_breaks_off_is_done_again() {
    let stage = alone().await;
    stage.calendars.by_hand(&grace(), "dentist", Some(span(NINE, TEN)));
    stage.calendars.lose_next(CalendarError::later("timed out"));
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"), "it was not read");
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 10:00"));
}

#[tokio::test]
async fn another_calendar_or_none_takes_the_old_times_along() {
    let stage = alone().await;
    stage.calendars.by_hand(&grace(), "dentist", Some(span(NINE, TEN)));
    later(&stage).await;
    say(&stage, OWNER, "disconnect Grace's calendar").await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
    let other = calendar("grace@example.org");
    stage.calendars.share(&other, true);
    say(&stage, OWNER, "connect Grace's calendar grace@example.org").await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
    stage.calendars.by_hand(&other, "school", Some(span(NINE, TEN)));
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 10:00"));
}

#[tokio::test]
async fn days_come_nearer_and_are_read_with_the_whole_calendar_once_a_day() {
    let stage = alone().await;
    let calls = stage.calendars.calls();
    for _ in 0..12 {
        later(&stage).await;
    }
    assert_eq!(stage.calendars.calls() - calls, 12, "each time once");
    stage.pass_minutes(24 * 60);
    stage.sweep().await;
    let id: ResourceId = "grace".parse().unwrap();
    let link =
        app::store::calendar::load_link(&stage.table, &kilima(), &id).await.unwrap().unwrap();
    assert_eq!(link.record.whole_at, Some(ports::clock::Clock::now(&stage.clock)));
}

#[tokio::test]
async fn a_night_over_midnight_blocks_both_days_and_counts_once() {
    let stage = alone().await;
    let night = span("2026-11-22T23:00:00+03:00", "2026-11-23T09:30:00+03:00");
    stage.calendars.by_hand(&grace(), "night shift", Some(night));
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:30"));
    let (from, id) =
        (night.from.business_day(&Zone::utc()), "grace".parse::<ResourceId>().unwrap());
    let days = app::store::calendar::busy_days(&stage.table, &kilima(), &id, &from).await.unwrap();
    assert_eq!(days.len(), 2, "it lies in two days of UTC");
    stage.calendars.by_hand(&grace(), "night shift", None);
    later(&stage).await;
    assert!(offered(&stage).await.starts_with("Mon 23 Nov 09:00"));
}
