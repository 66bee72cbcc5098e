//! What words mean, whatever the language. Frames are made of these; languages spell them.

use crate::order::CashAccount;
use crate::order::state::OrderState;

/// The meaning of a word or of a fixed phrase. A word has one; frames decide what it does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Concept {
    // Around a command: it says nothing of its own.
    Filler,
    Greeting,
    Thanks,
    And,
    Person,
    Mine,
    For,
    Note,
    Because,
    // What keeps a command from being one.
    Yes,
    No,
    Not,
    Dont,
    Unwanted,
    If,
    Said,
    Ask,
    OffTopic,
    // Verbs.
    Show,
    Want,
    Add,
    Change,
    Instead,
    Remove,
    Clear,
    Checkout,
    Place,
    Status,
    Cancel,
    Paid,
    Sent,
    Receive,
    Record,
    Price,
    Have,
    HowMany,
    Left,
    Help,
    Talk,
    // Objects.
    Order,
    Orders,
    All,
    Cart,
    Catalogue,
    Payment,
    Reference,
    Code,
    Stock,
    Human,
    Somebody,
    Extra,
    Container,
    // Values.
    State(OrderState),
    Account(CashAccount),
}

impl Concept {
    /// Whether it may stand in any command without changing it.
    pub(super) fn is_plain(self) -> bool {
        matches!(
            self,
            Self::Filler
                | Self::Greeting
                | Self::Thanks
                | Self::And
                | Self::Mine
                | Self::For
                | Self::Note
                | Self::Yes
                | Self::Ask
        )
    }

    /// Whether a product could be called by the word all the same: "cash box", "ready meal".
    pub(super) fn may_name_a_product(self) -> bool {
        matches!(self, Self::State(_) | Self::Account(_) | Self::Container | Self::OffTopic)
    }
}
