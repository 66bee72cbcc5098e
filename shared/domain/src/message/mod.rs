//! The envelopes that travel between functions, and the one match that routes them.

use crate::burst::HOLDS_MAX;
use crate::command::Agent;
use crate::compact::is_default;
use crate::contact::Sender;
use crate::ids::{CauseId, DocumentId, PersonId, ShopId};
use crate::ledger::voucher::Voucher;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

mod command;

pub use self::command::CommandMessage;
pub use crate::delivery::{DeliveryState, DeliveryStatus, Notice};
pub use crate::errand::{
    CalendarMessage, CalendarTask, DocumentMessage, EventDelivery, EventMessage, HandoutMessage,
    PasswordMessage, VoucherMessage,
};

/// The version of every envelope; a function that meets another leaves the message for redrive.
pub const ENVELOPE_VERSION: u8 = 1;
/// WhatsApp cuts longer texts.
pub const TEXT_CHARS_MAX: usize = 4_096;
/// WhatsApp's limit for the body of a message with buttons.
pub const BUTTON_TEXT_CHARS_MAX: usize = 1_024;
/// WhatsApp's limit of reply buttons.
pub const BUTTONS_MAX: usize = 3;
/// WhatsApp's limit for a button's title.
pub const BUTTON_TITLE_CHARS_MAX: usize = 20;
/// WhatsApp's limit of rows in a list.
pub const LIST_ROWS_MAX: usize = 10;
/// WhatsApp's limit for a row's title.
pub const ROW_TITLE_CHARS_MAX: usize = 24;
/// WhatsApp's limit for a row's description.
pub const ROW_DESCRIPTION_CHARS_MAX: usize = 72;
/// WhatsApp's limit of a template's whole body, less what the template says itself.
pub const PARAMETER_CHARS_MAX: usize = 600;

/// A message as it lies on a queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// [`ENVELOPE_VERSION`].
    pub version: u8,
    /// What it says.
    pub message: Message,
}

impl Envelope {
    /// The envelope of today's version.
    pub fn new(message: Message) -> Self {
        Self { version: ENVELOPE_VERSION, message }
    }
}

/// Everything that travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Message {
    /// Somebody wrote.
    Inbound(Inbound),
    /// Somebody's words, understood.
    Command(CommandMessage),
    /// Something to tell somebody.
    Outgoing(Outgoing),
    /// What became of something we told.
    Status(DeliveryStatus),
    /// Something other programs are to be told of.
    Event(EventMessage),
    /// An event that a subscription is to be told of now.
    EventDelivery(EventDelivery),
    /// Something that is to be entered in the books.
    Voucher(VoucherMessage),
    /// A document that is to be made, or handed over once more.
    Document(DocumentMessage),
    /// A password for documents that somebody is to be told.
    Password(PasswordMessage),
    /// Another program's calendar that is to be brought up to date, or read.
    Calendar(CalendarMessage),
    /// Files that were bought are to be handed out.
    Handout(HandoutMessage),
}

/// The queues, each named for the one function that drains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QueueName {
    /// Words to commands.
    CommandParse,
    /// The order agent.
    OrderTransition,
    /// The inventory agent.
    StockMove,
    /// The accounting agent.
    LedgerPost,
    /// The document agent.
    Report,
    /// Documents that are to be made.
    PdfRender,
    /// The booking agent.
    BookingConfirm,
    /// Other programs' calendars.
    CalendarSync,
    /// Outgoing messages.
    Notify,
    /// Events on their way to other programs.
    WebhookDeliver,
}

/// Every queue.
pub const QUEUES: [QueueName; 10] = [
    QueueName::CommandParse,
    QueueName::OrderTransition,
    QueueName::StockMove,
    QueueName::LedgerPost,
    QueueName::Report,
    QueueName::PdfRender,
    QueueName::BookingConfirm,
    QueueName::CalendarSync,
    QueueName::Notify,
    QueueName::WebhookDeliver,
];

impl QueueName {
    /// The stem it shares with its function.
    pub fn stem(self) -> &'static str {
        match self {
            Self::CommandParse => "command-parse",
            Self::OrderTransition => "order-transition",
            Self::StockMove => "stock-move",
            Self::LedgerPost => "ledger-post",
            Self::Report => "report",
            Self::PdfRender => "pdf-render",
            Self::BookingConfirm => "booking-confirm",
            Self::CalendarSync => "calendar-sync",
            Self::Notify => "notify",
            Self::WebhookDeliver => "webhook-deliver",
        }
    }

    /// How often a message may come before it goes to the dead-letter queue: as often as it is
    /// tried, and as often as it may come only to be left for what follows.
    pub fn receives_max(self) -> u32 {
        match self {
            Self::CommandParse => self.tries_max() + HOLDS_MAX,
            Self::OrderTransition
            | Self::StockMove
            | Self::LedgerPost
            | Self::Report
            | Self::PdfRender
            | Self::BookingConfirm
            | Self::CalendarSync
            | Self::Notify
            | Self::WebhookDeliver => self.tries_max(),
        }
    }

    /// How often a message is tried at least before it is given up.
    pub fn tries_max(self) -> u32 {
        match self {
            Self::CommandParse
            | Self::OrderTransition
            | Self::StockMove
            | Self::LedgerPost
            | Self::Report
            | Self::PdfRender
            | Self::BookingConfirm
            | Self::CalendarSync
            | Self::WebhookDeliver => 5,
            Self::Notify => 6,
        }
    }
}

/// All routes. `None`: the conversation itself answers, the command travels no further.
pub fn queue_of(message: &Message) -> Option<QueueName> {
    match message {
        Message::Inbound(_) => Some(QueueName::CommandParse),
        Message::Command(command) => match command.command.agent() {
            Agent::Conversation => None,
            // Only what goes on page by page, and what the clock asks, travels; the rest is done
            // where it was heard.
            Agent::Admin | Agent::Reporting => Some(QueueName::CommandParse),
            Agent::Order => Some(QueueName::OrderTransition),
            Agent::Inventory => Some(QueueName::StockMove),
            Agent::Accounting => Some(QueueName::LedgerPost),
            Agent::Document => Some(QueueName::Report),
            Agent::Booking => Some(QueueName::BookingConfirm),
            Agent::Calendar => Some(QueueName::CalendarSync),
        },
        Message::Outgoing(_) | Message::Status(_) | Message::Password(_) => Some(QueueName::Notify),
        Message::Event(_) | Message::EventDelivery(_) => Some(QueueName::WebhookDeliver),
        Message::Voucher(_) => Some(QueueName::LedgerPost),
        Message::Document(_) => Some(QueueName::PdfRender),
        Message::Calendar(_) => Some(QueueName::CalendarSync),
        Message::Handout(_) => Some(QueueName::OrderTransition),
    }
}

impl Message {
    /// What it enters in the books, if it does.
    pub fn into_voucher(self) -> Option<Voucher> {
        if let Self::Voucher(message) = self { Some(message.voucher) } else { None }
    }
}

/// Something a person sent, the same for every channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    /// "wa:" and the provider's message id.
    pub cause: CauseId,
    /// The shop's number it was sent to, by the provider's id.
    pub phone_number_id: String,
    /// Who sent it.
    pub sender: Sender,
    /// When it was sent, by the provider's clock.
    pub at: Timestamp,
    /// What was sent.
    pub content: Content,
    /// Forwarded words never execute.
    pub forwarded: bool,
    /// The provider's id of the message it answers.
    pub reply_to: Option<String>,
}

/// What a person sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "content", rename_all = "snake_case")]
pub enum Content {
    /// Words.
    Text {
        /// The words, cut at [`TEXT_CHARS_MAX`].
        text: String,
    },
    /// A tap on a button or a list row of ours.
    Tap {
        /// The id we gave it.
        id: String,
        /// The title the person saw.
        title: String,
    },
    /// A cart of WhatsApp's own catalogue. Its prices are not believed.
    Order {
        /// The items, by our stock-keeping units, with quantities.
        items: Vec<OrderedItem>,
        /// What the person added.
        text: String,
    },
    /// A picture, a voice note, a file.
    Media {
        /// "image", "video", "audio", "document" or "sticker".
        kind: String,
        /// The provider's id, by which it is fetched within seven days.
        media_id: String,
        /// The content type.
        mime_type: String,
        /// The words under it; they never execute.
        caption: Option<String>,
        /// What its sender calls it, of a file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
    /// A place.
    Location {
        /// Degrees north, as text: nothing here computes with it.
        latitude: String,
        /// Degrees east, as text.
        longitude: String,
    },
    /// Contact cards.
    Contacts,
    /// An emoji on a message; none when it was taken back.
    Reaction {
        /// The emoji.
        emoji: Option<String>,
    },
    /// A change of an earlier message; what was done is done.
    Edited,
    /// An earlier message was taken back; what was done is done.
    Revoked,
    /// The person's number, id or device changed.
    System {
        /// The provider's word for the change.
        kind: String,
    },
    /// Anything else.
    Unsupported {
        /// The provider's word for it.
        kind: String,
    },
}

/// An item of WhatsApp's own cart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedItem {
    /// The provider's retailer id: our stock-keeping unit, not yet checked.
    pub retailer_id: String,
    /// How many.
    pub quantity: u32,
}

/// Something to tell a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// The effect's id: sent at most once per id.
    pub id: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// Whom to tell.
    pub to: PersonId,
    /// What to say.
    pub bubble: Bubble,
    /// What comes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// What to say instead when the 24-hour window is closed; without one nothing is sent then.
    #[serde(default, skip_serializing_if = "is_default")]
    pub notice: Option<Notice>,
    /// When it was decided.
    pub at: Timestamp,
}

/// One message as the person sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bubble {
    /// The words.
    pub text: String,
    /// What can be tapped.
    #[serde(default, skip_serializing_if = "is_default")]
    pub choices: Choices,
}

/// What can be tapped under a message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choices {
    /// Nothing.
    #[default]
    None,
    /// Up to [`BUTTONS_MAX`] buttons.
    Buttons(Vec<Choice>),
    /// Up to [`LIST_ROWS_MAX`] rows behind one button.
    List {
        /// The button that opens the list.
        open: String,
        /// The rows.
        rows: Vec<Choice>,
    },
}

/// A button or a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What comes back when it is tapped.
    pub id: String,
    /// What the person sees.
    pub title: String,
    /// A second line, only in lists.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: Option<String>,
}
