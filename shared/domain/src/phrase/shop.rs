//! What those who run the shop say. The reader asks for their authority: a customer's words
//! can't become one of these commands, whatever they are.

use super::concept::Concept;
use super::doubt;
use super::entry::{CommandName, Entry, SHOP};
use super::forgiving;
use super::lines::Reading;
use super::number::Figure;
use super::sentence::{Sentence, is_content};
use super::token::{Kind, Token};
use super::{Doubt, Heard, Hearing, Missing};
use crate::access::ShopAuthority;
use crate::command::{Command, CustomerCommand, HelpTopic, ShopCommand};
use crate::ids::OrderNumber;
use crate::order::NOTE_CHARS_MAX;
use crate::order::state::OrderState;

/// The command of the shop, or why it is none yet; nothing when it is about something else.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let entry = sentence.entry(SHOP)?;
    if !entry.writes
        && let Some(doubt) = doubt::of_read(sentence)
    {
        return Some(Heard::NotExecuted(entry.name, doubt));
    }
    of_entry(hearing, entry)
}

/// What a customer has agreed to and those who run the shop write: "accept quotation 1001".
pub(super) fn for_a_customer(heard: Heard, _: ShopAuthority) -> Heard {
    if let Heard::Command(Command::Customer(CustomerCommand::OrderPlace { number })) = heard {
        let to = OrderState::PendingPayment;
        return run(ShopCommand::OrderSetState { number, to, note: None });
    }
    heard
}

/// The command of this name, whatever words ask for it; nothing where the shop has no such.
pub(super) fn named(name: &str, hearing: &Hearing<'_>) -> Option<Heard> {
    let entry = SHOP.iter().find(|entry| entry.name.as_str() == name)?;
    of_entry(hearing, entry)
}

fn of_entry(hearing: &Hearing<'_>, entry: &Entry) -> Option<Heard> {
    let sentence = &hearing.sentence;
    match entry.name {
        CommandName::OrderCancel => Some(cancel(sentence)),
        CommandName::PaymentRecord => Some(super::payment::record(hearing, entry)),
        CommandName::OrderSetState => Some(set_state(sentence, entry)),
        CommandName::OrderShow => Some(show(sentence, entry)),
        CommandName::StockLevel => stock(hearing, entry),
        CommandName::ShopHelp => Some(help(sentence, entry)),
        CommandName::Greet
        | CommandName::Help
        | CommandName::Browse
        | CommandName::Search
        | CommandName::ProductInfo
        | CommandName::CartAdd
        | CommandName::CartChange
        | CommandName::CartRemove
        | CommandName::CartClear
        | CommandName::CartView
        | CommandName::Checkout
        | CommandName::OrderConfirm
        | CommandName::OrderPlace
        | CommandName::OrderStatus
        | CommandName::CancelRequest
        | CommandName::PaymentReport
        | CommandName::ContinueCart
        | CommandName::Books(_)
        // Read with the words of days and names, before these.
        | CommandName::OrderList
        | CommandName::Desk(_)
        | CommandName::Human => None,
    }
}

/// The shop's command that words would be: its entry, not the command.
pub(super) fn entry(sentence: &Sentence) -> Option<&'static Entry> {
    sentence.entry(SHOP)
}

pub(super) fn run(command: ShopCommand) -> Heard {
    Heard::Command(Command::Shop(command))
}

/// What no part of the command explains, in the person's words.
pub(super) fn unexplained(
    sentence: &Sentence,
    entry: &Entry,
    from: usize,
    taken: &[usize],
) -> Option<Doubt> {
    // Where something else tells what is meant, any of its words may have asked for it.
    let fitting = entry.frames.iter().filter(|frame| sentence.forgives || sentence.fits(frame));
    let has: Vec<Concept> = fitting.flat_map(|frame| frame.has.iter().copied()).collect();
    let is_left_over = |token: &Token| {
        !sentence.forgives || forgiving::is_part(token.concept, token, entry.writes)
    };
    let left = |place: usize, token: &Token| match token.concept {
        _ if taken.contains(&place) => false,
        Some(concept) => {
            !concept.is_plain() && !has.contains(&concept) && !entry.also.contains(&concept)
        }
        None => !matches!(token.kind, Kind::Mark(_)),
    } && is_left_over(token);
    let tokens = sentence.tokens.iter().enumerate().skip(from);
    let words: Vec<&str> = tokens
        .filter(|(place, token)| left(*place, token))
        .filter_map(|(_, token)| sentence.clean.get(token.start..token.end))
        .collect();
    (!words.is_empty()).then(|| Doubt::Unknown { words: words.join(" ") })
}

/// The one order a command is about.
pub(super) enum One {
    None,
    Order(usize, OrderNumber),
    Several,
}

/// The order named up to `end`; a marked one before a bare figure. More than one is never one.
pub(super) fn one_order(sentence: &Sentence) -> One {
    let marked = sentence.marked_orders();
    let possible = sentence.possible_orders();
    let chosen = marked.first().or(possible.first());
    let Some((place, number)) = chosen.copied() else { return One::None };
    let another = possible.iter().any(|(other, found)| {
        let joined = other
            .checked_sub(1)
            .and_then(|before| sentence.tokens.get(before))
            .is_some_and(|before| {
                let mark = matches!(before.kind, Kind::Mark(',' | '/' | '+' | '-' | '\n'));
                mark || before.concept == Some(Concept::And)
            });
        // "because 2 sugars were missing" names no order; "1002" does.
        *other != place && *found != number && (joined || found.0 >= 100)
    });
    let again = marked.iter().any(|(_, found)| *found != number);
    if another || again { One::Several } else { One::Order(place, number) }
}

pub(super) fn missing(of: CommandName) -> Heard {
    Heard::Missing(Missing::OrderNumber { of })
}

/// "Cancel order 1001 out of stock": what follows the number is the reason.
fn cancel(sentence: &Sentence) -> Heard {
    let name = CommandName::OrderCancel;
    let verb = sentence.tokens.iter().position(|token| {
        let cancelled = Some(Concept::State(OrderState::Cancelled));
        token.concept == Some(Concept::Cancel) || token.concept == cancelled
    });
    let one = one_order(sentence);
    let place = if let One::Order(place, _) = one { place } else { 0 };
    let head = verb.unwrap_or(0).max(place) + 1;
    if let Some(doubt) = doubt::of_write(sentence, head) {
        return Heard::NotExecuted(name, doubt);
    }
    let number = match one {
        One::Several => return Heard::NotExecuted(name, Doubt::Several),
        One::None => return missing(name),
        One::Order(_, number) => number,
    };
    let strange = strange_before(sentence, head, place);
    if !strange.is_empty() {
        return Heard::NotExecuted(name, Doubt::Unknown { words: strange.join(" ") });
    }
    let reason = free_text(sentence, head);
    if let Some(words) = reason.as_ref().filter(|_| is_strange(sentence, head)) {
        return Heard::NotExecuted(name, Doubt::Unknown { words: words.clone() });
    }
    run(ShopCommand::OrderCancel { number, reason })
}

/// Whether nothing leads the free text in and no language knows a word of it: it may deny the
/// command as well as explain it.
fn is_strange(sentence: &Sentence, head: usize) -> bool {
    let rest = sentence.tokens.get(head..).unwrap_or_default();
    let mut words = rest.iter().filter(|token| token.is_word());
    let leads_in = |token: &Token| {
        matches!(token.kind, Kind::Mark(',' | ':' | '-' | '(' | '.' | ';' | '\n'))
            || matches!(token.concept, Some(Concept::Because | Concept::Note))
    };
    !rest.iter().any(leads_in) && words.all(|token| token.concept.is_none())
}

/// What stands before the reason and is no part of a cancellation, as it was written.
fn strange_before(sentence: &Sentence, head: usize, place: usize) -> Vec<&str> {
    let known = |concept: Concept| {
        concept.is_plain()
            || sentence.forgives
            || matches!(
                concept,
                Concept::Order
                    | Concept::Cancel
                    | Concept::Want
                    | Concept::Change
                    | Concept::State(OrderState::Cancelled)
            )
    };
    let tokens = sentence.tokens.iter().take(head).enumerate();
    tokens
        .filter(|(at, token)| *at != place && !matches!(token.kind, Kind::Mark(_)))
        .filter(|(_, token)| !token.concept.map_or(sentence.forgives, known))
        .filter_map(|(_, token)| sentence.clean.get(token.start..token.end))
        .collect()
}

/// The free text from `head` on as it was written, without what leads it in; none when nothing
/// is left but courtesy.
pub(super) fn free_text(sentence: &Sentence, head: usize) -> Option<String> {
    let rest = sentence.tokens.get(head..)?;
    let leads_in = |token: &Token| {
        matches!(token.kind, Kind::Mark(_))
            || matches!(token.concept, Some(Concept::Because | Concept::And | Concept::Note))
    };
    // "Please, because …" and "it, since …" lead in too; "out of stock" does not.
    let polite = |token: &&Token| leads_in(token) || token.concept == Some(Concept::Filler);
    let because = rest
        .iter()
        .take_while(polite)
        .position(|token| matches!(token.concept, Some(Concept::Because | Concept::Note)));
    let said = rest.get(because.map_or(0, |place| place + 1)..)?;
    let first = said.iter().find(|token| !leads_in(token))?;
    let courtesy = |token: &Token| {
        matches!(token.kind, Kind::Mark(_))
            || matches!(
                token.concept,
                Some(Concept::Thanks | Concept::Filler | Concept::Yes | Concept::Greeting)
            )
    };
    let last = rest.iter().rfind(|token| !courtesy(token))?;
    let text = sentence.clean.get(first.start..last.end)?;
    let spaced: Vec<&str> = text.split_whitespace().collect();
    Some(spaced.join(" ").chars().take(NOTE_CHARS_MAX).collect())
}

/// "Order 1001 dispatched by boda": a note follows the state when something leads it in.
fn set_state(sentence: &Sentence, entry: &Entry) -> Heard {
    let name = entry.name;
    let states = sentence.states();
    if states.iter().any(|(_, state)| *state == OrderState::Cancelled) {
        return cancel(sentence);
    }
    if let Some(doubt) = doubt::of_write(sentence, sentence.tokens.len()) {
        return Heard::NotExecuted(name, doubt);
    }
    let (place, number) = match one_order(sentence) {
        One::Several => return Heard::NotExecuted(name, Doubt::Several),
        One::None => return unpaid(sentence, entry, &states).unwrap_or_else(|| missing(name)),
        One::Order(place, number) => (place, number),
    };
    let sent = sentence.position(Concept::Sent).map(|place| (place, OrderState::Dispatched));
    let Some((said, to)) = states.first().copied().or(sent) else {
        let left = unexplained(sentence, entry, 0, &[place]);
        return left.map_or(Heard::Missing(Missing::State { number }), |doubt| {
            Heard::NotExecuted(name, doubt)
        });
    };
    if is_stated_only(to) && !sentence.has(Concept::Change) {
        // "Order 1001 is still unpaid" tells, it does not ask for anything.
        return Heard::NotExecuted(name, Doubt::Unknown { words: quoted(sentence, said) });
    }
    let head = place.max(said) + 1;
    let noted = sentence.tokens.get(head).is_some_and(|token| {
        matches!(token.concept, Some(Concept::Note | Concept::Because))
            || matches!(token.kind, Kind::Mark(',' | '-' | ':' | '(' | '.'))
    });
    let note = if noted { free_text(sentence, head) } else { None };
    let end = if note.is_some() { head } else { sentence.tokens.len() };
    let taken: Vec<usize> = (end..sentence.tokens.len()).chain([place, said]).collect();
    match unexplained(sentence, entry, 0, &taken) {
        Some(doubt) => Heard::NotExecuted(name, doubt),
        None => run(ShopCommand::OrderSetState { number, to, note }),
    }
}

/// Nobody moves an order into these states by words.
fn is_stated_only(state: OrderState) -> bool {
    matches!(state, OrderState::Draft | OrderState::PendingPayment)
}

/// "Unpaid order", where a language has one word for one and for many: all of them.
fn unpaid(sentence: &Sentence, entry: &Entry, states: &[(usize, OrderState)]) -> Option<Heard> {
    let (place, state) = states.first().copied().filter(|(_, state)| is_stated_only(*state))?;
    let is_plain = unexplained(sentence, entry, 0, &[place]).is_none();
    let list =
        ShopCommand::OrderList { state: Some(state), page: None, range: None, customer: None };
    (is_plain && !sentence.has(Concept::Change)).then(|| run(list))
}

fn quoted(sentence: &Sentence, place: usize) -> String {
    sentence.tokens.get(place).map(|token| token.text.clone()).unwrap_or_default()
}

/// "Help", or "help stock".
fn help(sentence: &Sentence, entry: &Entry) -> Heard {
    const TOPICS: [(Concept, HelpTopic); 6] = [
        (Concept::Orders, HelpTopic::Orders),
        (Concept::Order, HelpTopic::Orders),
        (Concept::Stock, HelpTopic::Stock),
        (Concept::Payment, HelpTopic::Money),
        (Concept::HelpReports, HelpTopic::Reports),
        (Concept::HelpSettings, HelpTopic::Settings),
    ];
    let topic = TOPICS.into_iter().find(|(concept, _)| sentence.has(*concept));
    match unexplained(sentence, entry, 0, &[]) {
        Some(doubt) => Heard::NotExecuted(entry.name, doubt),
        None => run(ShopCommand::Help { topic: topic.map(|(_, topic)| topic) }),
    }
}

fn show(sentence: &Sentence, entry: &Entry) -> Heard {
    match one_order(sentence) {
        One::Order(place, number) if sentence.has(Concept::Code) => {
            // The words of a link from the web shop carry a code; the shop needs none.
            let code = place + 1..sentence.tokens.len();
            let taken: Vec<usize> = code.chain([place]).collect();
            shown(sentence, entry, number, &taken)
        }
        One::Order(place, number) => shown(sentence, entry, number, &[place]),
        One::Several => Heard::NotExecuted(entry.name, Doubt::Several),
        One::None => missing(entry.name),
    }
}

fn shown(sentence: &Sentence, entry: &Entry, number: OrderNumber, taken: &[usize]) -> Heard {
    match unexplained(sentence, entry, 0, taken) {
        Some(doubt) => Heard::NotExecuted(entry.name, doubt),
        None => run(ShopCommand::OrderShow { number }),
    }
}

/// Stock of a product, or of everything. Nothing when it is about something that is not stock.
fn stock(hearing: &Hearing<'_>, entry: &Entry) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let sizes = |token: &Token| token.figure().is_some_and(|figure| Figure::size(figure).is_some());
    let tokens = sentence.tokens.iter().enumerate();
    let taken: Vec<usize> = tokens
        .filter(|(_, token)| is_content(token) || sizes(token))
        .map(|(place, _)| place)
        .collect();
    if let Some(doubt) = unexplained(sentence, entry, 0, &taken) {
        return Some(Heard::NotExecuted(entry.name, doubt));
    }
    let reading = Reading::new(sentence, &hearing.index);
    if reading.things.is_empty() {
        return Some(run(ShopCommand::StockLevel { product: None }));
    }
    match reading.product() {
        Some(product) => Some(run(ShopCommand::StockLevel { product: Some(product) })),
        None if reading.has_goods() || sentence.has(Concept::Stock) => {
            Some(Heard::Missing(reading.missing_product(entry.name)))
        }
        None => None,
    }
}
