//! What is said at the desk: to people, about people, settings, messages to many, bookings and
//! papers. These commands hold names, numbers and free text in fixed places, so each is a row of
//! patterns, and a message is taken only when a pattern explains all of it.
//!
//! Reading order: `act` (what a pattern asks for), `pattern` (how patterns are written and
//! matched), `courtesy` (what stands around them), `slot` (what stands in their places), `opening`
//! (of hours), `days` (from one to another), `length` (of time), `time` (of a day, wherever it stands), `wished` (a time without a
//! verb), `delivered` (goods and where they go), `build` (from a match to a command);
//! `logo` (the words with a picture), `hour_words` (hours that are spelled out), `blocked` (hours without
//! bookings).

mod act;
pub(super) mod blocked;
mod build;
mod courtesy;
mod days;
mod delivered;
mod hour_words;
mod length;
mod logo;
pub(super) mod name;
mod opening;
mod pattern;
mod slot;
mod span;
pub(super) mod time;
mod wished;

pub(super) use act::{Act, AheadWords, Key, ServiceWords, writes};
pub(super) use blocked::answered as hours_answered;
pub(super) use courtesy::opens_quoted;
pub(super) use delivered::goods_to_a_place;
pub use logo::names_logo;
pub(super) use wished::completed;

use super::concept::Concept;
use super::doubt;
use super::entry::{CommandName, DeskName, Saying};
use super::languages;
use super::lines::{Goods, Reading};
use super::sentence::Sentence;
use super::token::Token;
use super::{Doubt, Heard, Hearing};
use crate::access::Role;
use crate::command::{Command, CustomerCommand, DeskRequest};
use crate::language::Language;
use crate::shop::Topic;
use pattern::{Match, PATTERNS, Text};
use slot::Value;

/// A command that stands later in a message is not looked for: a letter is no order.
const DOUBTED_WORDS_MAX: usize = 40;

/// What one language says of the desk's commands.
pub(super) fn sayings(language: Language) -> impl Iterator<Item = &'static Saying> {
    let known = languages::DESKS.iter().filter(move |desk| desk.language == language);
    known.flat_map(|desk| desk.sayings.into_iter().flatten())
}

/// The names of the desk's commands that a role can give.
pub(super) fn names(role: Role) -> Vec<CommandName> {
    let is_shops = role != Role::Customer;
    let named = sayings(Language::En).map(|saying| saying.name);
    named
        .filter(
            |name| matches!(name, CommandName::Desk(desk) if act::is_of_shop(*desk) == is_shops),
        )
        .collect()
}

/// Whether a word means something at the desk: a command begins with it, or it names nobody.
pub(super) fn knows(word: &str) -> bool {
    PATTERNS.has(word) || slot::calls_nobody(word)
}

/// The message with its hours in figures; none where no hour is in words.
pub(super) fn hours_in_figures(sentence: &Sentence) -> Option<String> {
    hour_words::in_figures(&sentence.plain, &sentence.clean).map(|(written, _)| written)
}

/// The command at the desk; nothing when it is about something else.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let listener = hearing.listener;
    let text = Text::of(listener, tokens, &hearing.sentence.clean);
    let is_shop = listener.principal.authority().is_some();
    let to_nobody = is_to_nobody(tokens);
    let may = |act: Act| {
        let is_ours = if is_shop { !act.is_of_customers() } else { !act.is_of_shop() };
        is_ours && !(to_nobody && matches!(act, Act::CustomerMessage))
    };
    // Before all else: of "no bookings friday morning" the morning is no greeting.
    if let Some(found) = is_shop.then(|| blocked::hours(hearing, may)).flatten() {
        return Some(found);
    }
    // "A haircut at 3" is no name.
    if let Some(found) = timed(hearing, may) {
        return Some(found);
    }
    let is_meant = |act, found: &Match| build::is_meant(act, found, hearing);
    if let Some((act, found)) = whole_that(&text, may, is_meant) {
        return Some(heard(hearing, tokens, act, &found));
    }
    if !is_shop && let Some(wish) = wished::service_on_a_day(hearing) {
        return Some(wish);
    }
    if let Some(request) = availability(hearing) {
        return Some(request);
    }
    if !is_shop && let Some((act, _)) = whole(&text, Act::is_telling) {
        return Some(Heard::ShopWordsFromCustomer(CommandName::Desk(act.name())));
    }
    if !is_shop && blocked::is_about(hearing) {
        return Some(Heard::ShopWordsFromCustomer(CommandName::Desk(DeskName::CalendarBlock)));
    }
    doubted(hearing, &text, is_shop)
}

/// What is asked at a time of day, which may stand anywhere among the rest.
fn timed(hearing: &Hearing<'_>, may: impl Fn(Act) -> bool) -> Option<Heard> {
    let listener = hearing.listener;
    let sentence = &hearing.sentence;
    let figured = hour_words::in_figures(&sentence.plain, &sentence.clean);
    let (clean, plain) =
        figured.as_ref().map_or((&sentence.clean, &sentence.plain), |it| (&it.0, &it.1));
    let (tokens, time) = time::cut(plain)?;
    let text = Text::of(listener, &tokens, clean);
    let found = whole(&text, |act| may(act) && act.has_time());
    // "Saturday after 3" can only be when somebody wants to come.
    let found = found.or_else(|| {
        let (end, days) = text.calendar.as_ref()?.read(0)?;
        let is_all = end == text.len() && may(Act::Book);
        is_all.then(|| (Act::Book, Match { values: vec![Value::Days(days)], end }))
    });
    let Some((act, mut found)) = found else {
        let is_customer = listener.principal.authority().is_none();
        return if is_customer { wished::service_at_a_time(hearing) } else { None };
    };
    found.values.push(Value::Time(time));
    Some(heard(hearing, &tokens, act, &found))
}

/// "Message from Sarah: cancel 1001" tells Sarah nothing, and "tell me a joke" nobody.
fn is_to_nobody(tokens: &[Token]) -> bool {
    let says = |token: &Token| ["message", "tell", "text"].contains(&token.text.as_str());
    let nobody = |token: &Token| ["from", "me", "us"].contains(&token.text.as_str());
    tokens.windows(2).any(|pair| says(&pair[0]) && nobody(&pair[1]))
}

/// The first pattern that explains the whole message.
fn whole(text: &Text<'_>, may: impl Fn(Act) -> bool) -> Option<(Act, Match)> {
    whole_that(text, may, |_, _| true)
}

/// The first pattern that explains the whole message, and whose match means its act.
fn whole_that(
    text: &Text<'_>,
    may: impl Fn(Act) -> bool,
    is_meant: impl Fn(Act, &Match) -> bool,
) -> Option<(Act, Match)> {
    PATTERNS.starting(text, 0).filter(|row| may(row.act)).find_map(|row| {
        let found = row.pattern.explains(text, 0).filter(|found| is_meant(row.act, found))?;
        Some((row.act, found))
    })
}

fn heard(hearing: &Hearing<'_>, tokens: &[Token], act: Act, found: &Match) -> Heard {
    let is_question = tokens.iter().any(|token| token.is_mark('?'));
    let asks = is_question && !found.has_text();
    let name = CommandName::Desk(act.name());
    if act.is_of_shop() && act.writes() {
        let quoted = courtesy::opens_quoted(tokens);
        let doubt = if quoted { Some(Doubt::Quoted) } else { asks.then_some(Doubt::Question) };
        let doubt = doubt.or_else(|| strange_service(hearing, act, found));
        if let Some(doubt) = doubt {
            return Heard::NotExecuted(name, doubt);
        }
    }
    // "Entrega na rua Sete?" asks whether the shop does.
    let act = if is_question && act == Act::Delivery { Act::Faq(Topic::Delivery) } else { act };
    let authority = hearing.listener.principal.authority();
    build::command(act, found, hearing.listener.books.today, authority)
        .map_or_else(|heard| heard, Heard::Command)
}

/// "Surely haircut needs a deposit": a name that is no service but holds one has words in it that may
/// mean anything.
fn strange_service(hearing: &Hearing<'_>, act: Act, found: &Match) -> Option<Doubt> {
    let Act::ServiceAhead(_) = act else { return None };
    let mut names = found.values.iter();
    let name = names.find_map(|it| if let Value::Name(name) = it { Some(name) } else { None })?;
    let is_service = |words: &str| wished::is_service(hearing, words);
    let is_strange = !is_service(name) && name.split(' ').any(is_service);
    is_strange.then(|| Doubt::Unknown { words: name.clone() })
}

/// A command that stands inside of words that keep it from being one.
fn doubted(hearing: &Hearing<'_>, text: &Text<'_>, is_shop: bool) -> Option<Heard> {
    let doubt = doubt::of_write(&hearing.sentence, hearing.sentence.tokens.len())?;
    let (act, start, end) = (0..text.len().min(DOUBTED_WORDS_MAX)).find_map(|start| {
        let mut rows = PATTERNS.starting(text, start);
        rows.find_map(|row| {
            // A customer's question is no more than a wish.
            let may = if row.act.is_of_shop() { is_shop } else { doubt != Doubt::Question };
            let may = may && row.act.writes() && !(is_shop && row.act.is_of_customers());
            let is_meant = |found: &Match| build::is_meant(row.act, found, hearing);
            let fits =
                if may && row.pattern.is_long() { row.pattern.matches(text, start) } else { None };
            fits.filter(is_meant).map(|found| (row.act, start, found.end))
        })
    })?;
    let doubt = if doubt == Doubt::Conditional { beside(hearing, text, start, end) } else { doubt };
    Some(Heard::NotExecuted(CommandName::Desk(act.name()), doubt))
}

/// Why a command is none that stands at these tokens. The "tomorrow" in it is its day, and no
/// condition; without any other doubt it is the rest that says something unknown.
fn beside(hearing: &Hearing<'_>, text: &Text<'_>, start: usize, end: usize) -> Doubt {
    let sentence = &hearing.sentence;
    let place = |at: usize| text.tokens.get(at).map_or(usize::MAX, |token| token.start);
    let span = place(start)..place(end);
    let tokens = sentence.tokens.iter().enumerate();
    let own = tokens.filter(|(_, it)| it.concept == Some(Concept::If) && span.contains(&it.start));
    let own: Vec<usize> = own.map(|(at, _)| at).collect();
    let rest = || {
        let before = text.clean.get(..span.start).unwrap_or_default();
        let behind = text.clean.get(span.end..).unwrap_or_default();
        let words = format!("{} {}", before.trim(), behind.trim());
        Doubt::Unknown { words: words.trim().to_owned() }
    };
    doubt::of_write(&sentence.without(&own), sentence.tokens.len()).unwrap_or_else(rest)
}

/// "Do you have 5 sugar?": a number beside goods that are asked for.
fn availability(hearing: &Hearing<'_>) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let asks = sentence.has(Concept::Have) && !sentence.has(Concept::Want);
    if !asks || sentence.has(Concept::Dont) {
        return None;
    }
    let reading = Reading::new(sentence, &hearing.index);
    let [thing] = reading.things.as_slice() else { return None };
    // "Do you have a charger?" asks for none in particular.
    let article = sentence.tokens.iter().any(|it| matches!(it.text.as_str(), "a" | "an"));
    let count = thing.count.filter(|count| *count > 1 || !article)?;
    let (product, quantity) = match &thing.goods {
        Goods::Line { product, line } => (*product, line.quantity),
        Goods::Which { product, .. } => (*product, count),
        Goods::Unknown { .. } => return None,
    };
    let request = DeskRequest::Availability { product, quantity };
    Some(Heard::Command(Command::Customer(CustomerCommand::Desk(request))))
}
