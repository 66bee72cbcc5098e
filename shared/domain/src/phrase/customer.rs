//! What customers say. Goods need no verb: whatever no frame explains is tried as an order, as
//! a product, as a category, and only then is it about something else.

use super::aside::{aside, is_phone};
use super::cancelled;
use super::concept::Concept;
use super::doubt;
use super::entry::{CUSTOMER, CommandName};
use super::lines::{Goods, Reading, Thing};
use super::number::Figure;
use super::sentence::{Sentence, is_content};
use super::{Doubt, Heard, Hearing, Missing};
use crate::cart::CartLine;
use crate::command::{Command, CustomerCommand};
use crate::ids::{OrderNumber, ProductId, Sku};
use crate::money::Money;
use crate::order::state::OrderState;

/// A bare query of more words than this is a sentence about something else.
const BARE_WORDS_MAX: usize = 2;
/// A bare number among these is an order; smaller ones count, larger ones are phones.
const ORDER_NUMBERS: std::ops::Range<u64> = 100..1_000_000;

/// What anyone may say.
pub(super) fn understand(hearing: &Hearing<'_>) -> Heard {
    if let Some(heard) = super::corrected::goods(hearing) {
        return heard;
    }
    let sentence = &hearing.sentence;
    let fitting =
        CUSTOMER.iter().filter(|entry| entry.frames.iter().any(|frame| sentence.fits(frame)));
    let mut built = fitting.filter_map(|entry| build(entry.name, hearing));
    built.next().unwrap_or_else(|| goods(hearing))
}

/// The command of this name, whatever words ask for it; nothing where customers have no such.
pub(super) fn named(name: &str, hearing: &Hearing<'_>) -> Option<Heard> {
    let entry = CUSTOMER.iter().find(|entry| entry.name.as_str() == name)?;
    build(entry.name, hearing)
}

pub(super) fn run(command: CustomerCommand) -> Heard {
    Heard::Command(Command::Customer(command))
}

fn build(name: CommandName, hearing: &Hearing<'_>) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let denied = [Concept::Dont, Concept::Unwanted].into_iter().any(|c| sentence.has(c));
    let unless_denied = |command: CustomerCommand| {
        if denied { Heard::NotExecuted(name, Doubt::Negated) } else { run(command) }
    };
    match name {
        CommandName::ContinueCart => {
            let mut codes = sentence.tokens.iter();
            let cart = codes.find_map(|token| super::link::cart(&token.text))?;
            Some(run(CustomerCommand::ContinueCart { cart }))
        }
        CommandName::Human => Some(unless_denied(CustomerCommand::Human)),
        CommandName::OrderPlace => Some(place(sentence)),
        // "Delete all orders" is not about the cart.
        CommandName::CartClear if sentence.has(Concept::Orders) => None,
        CommandName::CartClear => Some(unless_denied(CustomerCommand::CartClear)),
        CommandName::CancelRequest => cancelled::understand(hearing),
        CommandName::PaymentReport => Some(payment(hearing)),
        CommandName::OrderStatus => Some(status(sentence)),
        CommandName::CartRemove => remove(hearing),
        CommandName::CartChange => change(hearing),
        CommandName::CartView => Some(run(CustomerCommand::CartView)),
        // "Send me your price list" wants to look around.
        CommandName::Checkout
            if sentence.has(Concept::Catalogue) && !sentence.has(Concept::Checkout) =>
        {
            None
        }
        CommandName::Checkout if sentence.has(Concept::If) => {
            // "Should I pay now?"
            Some(Heard::NotExecuted(name, Doubt::Conditional))
        }
        CommandName::Checkout => Some(unless_denied(CustomerCommand::Checkout)),
        // "Help me with my homework".
        CommandName::Help if sentence.has(Concept::OffTopic) => None,
        CommandName::Help => Some(run(CustomerCommand::Help)),
        CommandName::Browse => Some(run(CustomerCommand::Browse { category: None })),
        CommandName::ProductInfo => about(hearing),
        CommandName::CartAdd => add(hearing, denied),
        CommandName::Greet => Some(run(CustomerCommand::Greet)),
        CommandName::Search
        | CommandName::OrderConfirm
        | CommandName::OrderList
        | CommandName::OrderShow
        | CommandName::OrderSetState
        | CommandName::OrderCancel
        | CommandName::PaymentRecord
        | CommandName::StockLevel
        | CommandName::Books(_)
        | CommandName::Desk(_)
        | CommandName::ShopHelp => None,
    }
}

/// The one order named, if it is one.
pub(super) fn number(sentence: &Sentence) -> Option<OrderNumber> {
    let marked = sentence.marked_orders();
    let possible = sentence.possible_orders();
    let named = if marked.is_empty() { possible } else { marked };
    match named.as_slice() {
        [(_, number)] => Some(*number),
        _ => None,
    }
}

fn place(sentence: &Sentence) -> Heard {
    let name = CommandName::OrderPlace;
    if let Some(doubt) = doubt::of_write(sentence, sentence.tokens.len()) {
        return Heard::NotExecuted(name, doubt);
    }
    match number(sentence) {
        Some(number) => run(CustomerCommand::OrderPlace { number }),
        None => Heard::NotExecuted(name, Doubt::Several),
    }
}

/// Nobody pays a shop so much at once; phones have no fewer digits.
const PHONE_MIN: u64 = 100_000_000;

/// The only figure beside the number of the order, where it is an amount and no phone number.
fn paid(hearing: &Hearing<'_>, number: Option<OrderNumber>) -> Option<Money> {
    let figures = hearing.sentence.tokens.iter().filter_map(super::token::Token::figure);
    let is_number = |figure: &&Figure| figure.order().is_some() && figure.order() == number;
    let mut others = figures.filter(|figure| !is_number(figure));
    let figure = others.next()?;
    // "Paid 1001" may name the order, and who writes a phone number names no amount.
    let is_other = figure
        .order()
        .is_some_and(|digits| digits.0 >= PHONE_MIN || number.is_none() && digits.0 % 100 != 0);
    let amount = figure.money(hearing.listener.currency).filter(|amount| amount.is_positive());
    amount.filter(|_| !is_other && others.next().is_none())
}

/// "I have paid": a report, unless it is denied, asked or promised.
fn payment(hearing: &Hearing<'_>) -> Heard {
    let sentence = &hearing.sentence;
    let behind = |word: Concept| {
        let orders = sentence.possible_orders().into_iter();
        orders.filter(|(place, _)| sentence.follows(*place, word)).map(|(_, number)| number).next()
    };
    let marked = sentence.marked_orders();
    let number = match marked.as_slice() {
        [(_, number)] => Some(*number),
        [] => behind(Concept::For),
        _ => None,
    };
    if doubt::of_write(sentence, sentence.tokens.len()).is_some() {
        return run(CustomerCommand::OrderStatus { number, code: None });
    }
    let text = hearing.text.trim().to_owned();
    let amount = paid(hearing, number);
    run(CustomerCommand::PaymentReport { number, amount, text, picture: None })
}

fn status(sentence: &Sentence) -> Heard {
    let number = number(sentence);
    let confirms = sentence.states().iter().any(|(_, state)| *state == OrderState::Confirmed);
    if number.is_none() && confirms && !doubt::is_question(sentence) {
        // "Confirm my order": the summary is shown, and its yes is asked for.
        return run(CustomerCommand::Checkout);
    }
    let mut tokens = (0..sentence.tokens.len()).filter(|at| sentence.follows(*at, Concept::Code));
    let code = tokens.find_map(|at| super::link::code(&sentence.tokens.get(at)?.text));
    run(CustomerCommand::OrderStatus { number, code })
}

/// Where a cart's line for `goods` is found: what was meant, or the question that remains.
fn in_cart(
    hearing: &Hearing<'_>,
    of: CommandName,
    goods: &Goods,
    quantity: Option<u32>,
) -> Result<Sku, Heard> {
    let cart = hearing.listener.cart.map_or(&[][..], |cart| cart.lines.as_slice());
    let catalog = hearing.listener.catalog;
    match goods {
        Goods::Line { line, .. } => Ok(line.sku.clone()),
        Goods::Which { product, .. } => {
            // "Remove soap": the one that is in the cart.
            let known = catalog.product(*product);
            let held = |line: &&CartLine| known.is_some_and(|p| p.variant(&line.sku).is_some());
            let held: Vec<&CartLine> = cart.iter().filter(held).collect();
            match held.as_slice() {
                [line] => Ok(line.sku.clone()),
                _ => Err(Heard::Missing(Missing::Variant { of, product: *product, quantity })),
            }
        }
        Goods::Unknown { words, near, .. } => {
            Err(Heard::Missing(Missing::Product { of, words: words.clone(), near: near.clone() }))
        }
    }
}

/// "Remove soap"; "remove 2 sugar" leaves the others in the cart.
fn remove(hearing: &Hearing<'_>) -> Option<Heard> {
    let name = CommandName::CartRemove;
    if hearing.sentence.has(Concept::Dont) {
        return Some(Heard::NotExecuted(name, Doubt::Negated));
    }
    let reading = Reading::new(&hearing.sentence, &hearing.index);
    let thing = match reading.things.as_slice() {
        [thing] => thing,
        [] => return None,
        _ => return Some(Heard::NotExecuted(name, Doubt::Several)),
    };
    let sku = match in_cart(hearing, name, &thing.goods, None) {
        Ok(sku) => sku,
        Err(heard) => return Some(heard),
    };
    let cart = hearing.listener.cart.map_or(&[][..], |cart| cart.lines.as_slice());
    let held = cart.iter().find(|line| line.sku == sku).map_or(0, |line| line.quantity);
    let article = hearing.sentence.tokens.iter().any(|t| matches!(t.text.as_str(), "a" | "an"));
    let left = thing.count.filter(|_| !article).and_then(|count| held.checked_sub(count));
    Some(match left.filter(|left| *left > 0) {
        Some(quantity) => run(CustomerCommand::CartChange { sku, quantity }),
        None => run(CustomerCommand::CartRemove { sku }),
    })
}

/// "Make it 3 sugar"; "make it 3" means the only thing in the cart.
fn change(hearing: &Hearing<'_>) -> Option<Heard> {
    let name = CommandName::CartChange;
    let sentence = &hearing.sentence;
    // "Change the price of sugar to 1" is no change of a cart.
    let of_other = sentence.has(Concept::Order) || sentence.has(Concept::Price);
    if of_other || sentence.figures().any(super::number::Figure::is_signed) {
        return None;
    }
    if sentence.has(Concept::Dont) {
        return Some(Heard::NotExecuted(name, Doubt::Negated));
    }
    let reading = Reading::new(sentence, &hearing.index);
    let thing = match reading.things.as_slice() {
        [thing] => thing,
        [] => return None,
        _ => return Some(Heard::NotExecuted(name, Doubt::Several)),
    };
    if thing.count == Some(0) {
        // "Change milk to 0" takes it out.
        return emptied(hearing, name, &thing.goods);
    }
    let quantity = match (&thing.goods, thing.count) {
        (Goods::Line { line, .. }, Some(_)) => line.quantity,
        (_, Some(count)) => count,
        (Goods::Line { .. } | Goods::Which { .. } | Goods::Unknown { .. }, None) => return None,
    };
    let only = hearing.listener.cart.and_then(|cart| match cart.lines.as_slice() {
        [line] => Some(line.sku.clone()),
        _ => None,
    });
    let unnamed = !sentence.has_words_besides_numbers();
    let sku = match (unnamed, only) {
        (true, Some(sku)) => Ok(sku),
        (true | false, _) => in_cart(hearing, name, &thing.goods, Some(quantity)),
    };
    Some(sku.map_or_else(|heard| heard, |sku| run(CustomerCommand::CartChange { sku, quantity })))
}

/// No piece of something: a number of none leaves the goods unknown with what was near.
fn emptied(hearing: &Hearing<'_>, name: CommandName, goods: &Goods) -> Option<Heard> {
    let Goods::Unknown { near, .. } = goods else { return None };
    let [product] = near.as_slice() else { return None };
    let known = hearing.listener.catalog.product(*product)?;
    let sku = match known.variants.as_slice() {
        [only] => Ok(only.sku.clone()),
        _ => in_cart(hearing, name, &Goods::Which { product: *product, quantity: 0 }, Some(0)),
    };
    Some(sku.map_or_else(|heard| heard, |sku| run(CustomerCommand::CartRemove { sku })))
}

/// "Price of sugar", "do you have rice?", "show groceries".
fn about(hearing: &Hearing<'_>) -> Option<Heard> {
    let words = hearing.sentence.query_words();
    let reading = Reading::new(&hearing.sentence, &hearing.index);
    if let Some(product) = reading.product() {
        return Some(info(product));
    }
    if let Some(category) = hearing.index.category(&words) {
        return Some(run(CustomerCommand::Browse { category: Some(category.to_owned()) }));
    }
    let off_topic = hearing.sentence.has(Concept::OffTopic) && !reading.has_goods();
    (!off_topic).then(|| search(hearing))
}

fn info(product: ProductId) -> Heard {
    run(CustomerCommand::ProductInfo { product })
}

fn search(hearing: &Hearing<'_>) -> Heard {
    let words: Vec<String> =
        hearing.sentence.query_words().into_iter().map(|word| word.text).collect();
    run(CustomerCommand::Search { query: words.join(" ") })
}

/// "I want two kilos of sugar", "order 3 soap".
fn add(hearing: &Hearing<'_>, denied: bool) -> Option<Heard> {
    let sentence = &hearing.sentence;
    if sentence.tokens.iter().any(is_phone) {
        return None;
    }
    let reading = Reading::new(sentence, &hearing.index);
    let asked = sentence.has(Concept::Want) || sentence.has(Concept::Add);
    if !reading.has_goods() {
        if sentence.has(Concept::Order) && !asked {
            // "My order 1001 is late".
            let about_order = sentence.has(Concept::Mine) || !sentence.marked_orders().is_empty();
            return about_order.then(|| status(sentence));
        }
        let chatter = sentence.tokens.iter().filter(|token| is_content(token)).count() > 3;
        if sentence.has(Concept::OffTopic) || chatter && !reading.is_counted() {
            return Some(Heard::OffTopic);
        }
    }
    if denied {
        return Some(Heard::NotExecuted(CommandName::CartAdd, Doubt::Negated));
    }
    (!reading.things.is_empty()).then(|| {
        let (lines, unclear) = (reading.lines(), reading.unclear());
        run(CustomerCommand::added(lines, unclear))
    })
}

/// No verb at all: "2 sugar and a soap", "sugar", "no soap", "thanks".
fn goods(hearing: &Hearing<'_>) -> Heard {
    let sentence = &hearing.sentence;
    if let Some(aside) = aside(sentence) {
        return Heard::Aside(aside);
    }
    if sentence.tokens.iter().any(is_phone) {
        return Heard::OffTopic;
    }
    let reading = Reading::new(sentence, &hearing.index);
    let first = sentence.tokens.first().and_then(|token| token.concept);
    let uncounted = reading.things.iter().all(|thing| thing.count.is_none());
    let refuses = first == Some(Concept::No) || first == Some(Concept::Not) && uncounted;
    if refuses && reading.product().is_some() {
        // "No, 3 sugar" puts right what was said before.
        let corrects = sentence.tokens.get(1).is_some_and(|token| token.is_mark(','));
        let counted = if corrects { change(hearing) } else { None };
        if let Some(heard) = counted {
            return heard;
        }
        return remove(hearing).unwrap_or(Heard::OffTopic);
    }
    let denied = [Concept::Dont, Concept::Not, Concept::No].into_iter().any(|c| sentence.has(c));
    if denied && reading.has_goods() {
        return Heard::NotExecuted(CommandName::CartAdd, Doubt::Negated);
    }
    let content = sentence.content_words();
    let short = content <= BARE_WORDS_MAX && !sentence.has(Concept::OffTopic);
    let numbered = match sentence.possible_orders().as_slice() {
        [(_, number)] => content == 0 && ORDER_NUMBERS.contains(&number.0),
        _ => false,
    };
    if !reading.has_goods() && (numbered || !sentence.marked_orders().is_empty()) {
        return status(sentence);
    }
    if reading.is_counted() && (reading.has_goods() || content == 1 && short) {
        let (lines, unclear) = (reading.lines(), reading.unclear());
        return run(CustomerCommand::added(lines, unclear));
    }
    if let Some(product) = reading.product() {
        return info(product);
    }
    let known = |thing: &Thing| !matches!(thing.goods, Goods::Unknown { .. });
    if reading.things.len() > 1 && reading.things.iter().all(known) && !doubt::is_question(sentence)
    {
        // "Sugar and milk": who names several things wants one of each.
        return run(CustomerCommand::added(reading.lines(), reading.unclear()));
    }
    if let Some(category) = hearing.index.category(&sentence.query_words()) {
        return run(CustomerCommand::Browse { category: Some(category.to_owned()) });
    }
    let asks = doubt::is_question(sentence);
    if opens_with_greeting(sentence) && !reading.has_goods() && !asks {
        // "Hello Kilima Market".
        return run(CustomerCommand::Greet);
    }
    if reading.has_goods() || content > 0 && short && !asks && !denied {
        return search(hearing);
    }
    Heard::OffTopic
}

/// Whether it greets before it says anything else: "hai" behind a Hindi sentence only ends it.
fn opens_with_greeting(sentence: &Sentence) -> bool {
    let mut words = sentence.tokens.iter().filter(|token| token.is_word());
    let opens = words.find(|token| token.concept != Some(Concept::Filler));
    opens.is_some_and(|token| token.concept == Some(Concept::Greeting))
}
