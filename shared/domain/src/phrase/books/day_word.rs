//! What words of days and months mean. Deliberately absent: the words, which are the
//! languages', and the days, which depend on today.

/// The meanings of words of days and months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum DayWord {
    Today,
    Yesterday,
    Tomorrow,
    /// So many days from today.
    Shift(i8),
    /// So many days before or after today; the command knows which: "kal".
    Around(i8),
    /// A whole one in one phrase, so many from today's.
    Span(Period, i8),
    This,
    Last,
    Next,
    /// As "this", behind its word: "wiki hii".
    Present,
    /// As "last", on either side of its word: "mois dernier".
    Past,
    /// As "next", on either side of its word.
    Coming,
    Days,
    Week,
    Month,
    Quarter,
    Year,
    End,
    Start,
    Until,
    /// 1 is Monday.
    Weekday(i8),
    /// 1 is January.
    MonthOf(i8),
}

/// What calendars are cut into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum Period {
    Week,
    Month,
    Quarter,
    Year,
}

/// Months that are a verb, a name or a thing to eat more often than a month.
pub(super) const DOUBTFUL_MONTHS: &[&str] =
    &["may", "mars", "mayo", "marco", "mei", "julio", "mai"];

/// The period a word names.
pub(super) fn period(word: DayWord) -> Option<Period> {
    let periods = [
        (DayWord::Week, Period::Week),
        (DayWord::Month, Period::Month),
        (DayWord::Quarter, Period::Quarter),
        (DayWord::Year, Period::Year),
    ];
    periods.into_iter().find(|(named, _)| *named == word).map(|(_, period)| period)
}
