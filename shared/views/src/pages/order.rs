//! An order's page: confirmation right after placing, status ever after. What the customer says
//! about paying is kept as a claim; nothing on this page marks anything paid.

use super::chrome::Chrome;
use super::field::Field;
use super::line::LineRow;
use super::links::Links;
use crate::sum::Sum;
use askama::Template;
use domain::money::MoneyError;
use domain::order::state::OrderState;
use domain::order::{Claim, NOTE_CHARS_MAX, Order, Transition};
use domain::shop::Shop;
use domain::time::Zone;

/// An order's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/order.html")]
pub struct OrderPage {
    /// Header and footer; its `whatsapp` link takes the order along.
    pub chrome: Chrome,
    /// The number people use: "#1001".
    pub number_text: String,
    /// Where it stands.
    pub state: OrderState,
    /// Whether it was placed by the form just sent.
    pub is_just_placed: bool,
    /// The name the customer gave.
    pub customer_name: String,
    /// What the customer added.
    pub note: String,
    /// The way from placing to done, or to cancelled.
    pub steps: Vec<Step>,
    /// Every transition, newest first.
    pub history: Vec<HistoryRow>,
    /// What was ordered.
    pub lines: Vec<LineRow>,
    /// The sum of the lines.
    pub sum: Sum,
    /// The sum of the payments; none when nothing was paid.
    pub paid_text: Option<String>,
    /// What was paid back.
    pub refunded_text: Option<String>,
    /// What is still to be paid; none when nothing is.
    pub due_text: Option<String>,
    /// What was paid too much; none when nothing.
    pub overpaid_text: Option<String>,
    /// Until when the goods are held unpaid.
    pub hold_until_text: Option<String>,
    /// Why it was cancelled, in the owner's words.
    pub cancel_reason: Option<String>,
    /// How customers can pay; shown while something is due.
    pub payment_methods: Vec<String>,
    /// The documents that hold for it.
    pub documents: Vec<DocumentRow>,
    /// What was bought as a file or a link, once it may be had.
    pub downloads: Vec<DownloadRow>,
    /// The claims so far, oldest first.
    pub claims: Vec<ClaimRow>,
    /// The code that stands for the right to see the order.
    pub code: String,
    /// The idempotency key of this page's forms.
    pub key: String,
    /// The claim form's text; its error also speaks for the picture.
    pub claim: Field,
    /// The most characters of a claim.
    pub claim_most: usize,
    /// Where the claim form is sent.
    pub claims_href: String,
    /// Where the "place this order" form is sent.
    pub place_href: String,
    /// This page's own address.
    pub href: String,
}

/// A step of the progress line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The state it stands for.
    pub state: OrderState,
    /// Whether the order has been there, is there, or is yet to come.
    pub place: StepPlace,
}

/// Where a step stands relative to the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepPlace {
    /// The order has been there.
    Done,
    /// The order is there.
    Current,
    /// The order has not been there.
    Ahead,
}

/// A transition that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// The state after.
    pub state: OrderState,
    /// When, in the shop's zone.
    pub time_text: String,
    /// Why, where a reason was given.
    pub reason: Option<String>,
}

/// A document of the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// What it is called: "Invoice INV-2026-00481".
    pub title: String,
    /// The address that leads to its file.
    pub href: String,
}

/// Something that was bought as a file or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadRow {
    /// What it is called.
    pub name: String,
    /// Where it can be had.
    pub way: DownloadWay,
}

/// Where something can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DownloadWay {
    /// Here, so often and until then.
    Open {
        /// The page with the button.
        href: String,
        /// How often.
        left: u32,
        /// Until when.
        until_text: String,
    },
    /// In chat, by asking for it again.
    Ask {
        /// WhatsApp with the question already written.
        href: String,
    },
    /// Not yet.
    Waiting,
}

/// A customer's word that they have paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// When, in the shop's zone.
    pub time_text: String,
    /// What they wrote.
    pub text: String,
    /// The picture they sent.
    pub picture_href: Option<String>,
}

impl OrderPage {
    /// The page of `order` with its `transitions`, oldest first.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn new(
        chrome: Chrome,
        shop: &Shop,
        order: &Order,
        transitions: &[Transition],
        key: String,
    ) -> Result<Self, MoneyError> {
        let links = chrome.links.clone();
        let transitions = seen(transitions);
        let (due, over) = (order.due()?, order.overpaid()?);
        let waits = order.state == OrderState::PendingPayment;
        let hold = order.hold_until.filter(|_| waits && !order.paid.is_positive());
        Ok(Self {
            number_text: order.number.to_string(),
            state: order.state,
            is_just_placed: false,
            customer_name: order.customer.name.clone(),
            note: order.note.clone(),
            steps: steps(order.state, transitions),
            history: history(transitions, &shop.zone),
            lines: order.lines.iter().map(|line| LineRow::ordered(&links, line)).collect(),
            sum: Sum::of_order(order),
            paid_text: order.paid.is_positive().then(|| order.paid.to_string()),
            refunded_text: order.refunded().map(|refunded| refunded.to_string()),
            due_text: (waits && due.is_positive()).then(|| due.to_string()),
            overpaid_text: over.is_positive().then(|| over.to_string()),
            hold_until_text: hold.map(|until| until.day_and_time(&shop.zone)),
            cancel_reason: order.cancel_reason.clone(),
            payment_methods: shop.policy.payment_methods.clone(),
            documents: Vec::new(),
            downloads: Vec::new(),
            claims: order
                .claims
                .iter()
                .map(|claim| claim_row(claim, order, &links, shop))
                .collect(),
            code: order.code.clone(),
            key,
            claim: Field::default(),
            claim_most: NOTE_CHARS_MAX,
            claims_href: links.claims(order.number),
            place_href: links.place(order.number),
            href: links.order(order.number, &order.code),
            chrome,
        })
    }
}

/// Whoever places an order with one form or message has never seen it as a draft.
fn seen(transitions: &[Transition]) -> &[Transition] {
    match transitions {
        [draft, rest @ ..]
            if draft.to == OrderState::Draft
                && rest.first().is_some_and(|next| next.cause == draft.cause) =>
        {
            rest
        }
        _ => transitions,
    }
}

fn history(transitions: &[Transition], zone: &Zone) -> Vec<HistoryRow> {
    transitions
        .iter()
        .rev()
        .map(|step| HistoryRow {
            state: step.to,
            time_text: step.at.day_and_time(zone),
            reason: step.reason.clone(),
        })
        .collect()
}

fn claim_row(claim: &Claim, order: &Order, links: &Links, shop: &Shop) -> ClaimRow {
    ClaimRow {
        time_text: claim.at.day_and_time(&shop.zone),
        text: claim.text.clone(),
        picture_href: claim
            .picture
            .map(|file| links.claim_picture(order.number, &order.code, file)),
    }
}

/// An order that lives shows the whole way; a cancelled one shows how far it came.
fn steps(state: OrderState, transitions: &[Transition]) -> Vec<Step> {
    use OrderState::{
        Cancelled, Completed, Confirmed, Dispatched, Draft, PendingPayment, Processing,
    };
    let been = |at: OrderState| transitions.iter().any(|step| step.to == at);
    let way = [PendingPayment, Confirmed, Processing, Dispatched, Completed];
    let draft = (state == Draft || been(Draft)).then_some(Draft);
    let shown: Vec<OrderState> = match state {
        Cancelled => draft
            .into_iter()
            .chain(way.into_iter().filter(|at| been(*at)))
            .chain([Cancelled])
            .collect(),
        Draft | PendingPayment | Confirmed | Processing | Dispatched | Completed => {
            draft.into_iter().chain(way).collect()
        }
    };
    let current = shown.iter().position(|at| *at == state).unwrap_or(0);
    shown
        .into_iter()
        .enumerate()
        .map(|(index, state)| Step {
            state,
            place: match index.cmp(&current) {
                std::cmp::Ordering::Less => StepPlace::Done,
                std::cmp::Ordering::Equal => StepPlace::Current,
                std::cmp::Ordering::Greater => StepPlace::Ahead,
            },
        })
        .collect()
}
