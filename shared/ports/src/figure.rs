//! Figures: what operators count, announced where it is decided. An edge turns them into metrics
//! or lets them pass. Absent: shops and people, for a figure is one number for all of them.

/// The target of the events that announce figures.
pub const TARGET: &str = "mercury::figure";

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Orders placed.
    OrdersPlaced,
    /// Orders that became fully paid.
    OrdersPaid,
    /// Messages of people that were understood or answered.
    MessagesIn,
    /// Messages that the channel took from us.
    MessagesOut,
    /// Commands that the rules refused.
    CommandsRefused,
    /// Entries that the books missed and that were sent to them again.
    EntriesMissing,
    /// Read units of the table, in halves.
    ReadUnits,
    /// Write units of the table, in halves.
    WriteUnits,
    /// Tokens that language models read and said.
    ModelTokens,
    /// Times a language model could not be asked.
    ModelFailures,
    /// How old a message was when its handling began, in milliseconds.
    QueueLag,
}

/// Every figure.
pub const FIGURES: [Figure; 11] = [
    Figure::OrdersPlaced,
    Figure::OrdersPaid,
    Figure::MessagesIn,
    Figure::MessagesOut,
    Figure::CommandsRefused,
    Figure::EntriesMissing,
    Figure::ReadUnits,
    Figure::WriteUnits,
    Figure::ModelTokens,
    Figure::ModelFailures,
    Figure::QueueLag,
];

impl Figure {
    /// Its name, as dashboards know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OrdersPlaced => "OrdersPlaced",
            Self::OrdersPaid => "OrdersPaid",
            Self::MessagesIn => "MessagesIn",
            Self::MessagesOut => "MessagesOut",
            Self::CommandsRefused => "CommandsRefused",
            Self::EntriesMissing => "EntriesMissing",
            Self::ReadUnits => "ReadUnits",
            Self::WriteUnits => "WriteUnits",
            Self::ModelTokens => "ModelTokens",
            Self::ModelFailures => "ModelFailures",
            Self::QueueLag => "QueueLag",
        }
    }

    /// The figure of that name.
    pub fn of_name(name: &str) -> Option<Self> {
        FIGURES.into_iter().find(|figure| figure.name() == name)
    }
}

/// Announces `value` more of a figure.
pub fn count(figure: Figure, value: u64) {
    // The lowest level, so that no ordinary log shows it; what counts listens to the target.
    tracing::trace!(target: TARGET, figure = figure.name(), value);
}
