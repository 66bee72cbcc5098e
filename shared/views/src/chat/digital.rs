//! What is said of digital goods: to those who sell them, and to those who have bought them.

use super::{bubble, button, joined, moment, row, with_buttons};
use crate::pages::asking;
use domain::catalog::Product;
use domain::command::DigitalCommand;
use domain::digital::download::{NoDownload, Terms};
use domain::digital::good::{CHAT_MEGABYTES_MAX, Good, GoodContent, GoodFile, PAGE_MEGABYTES_MAX};
use domain::document::Paper;
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble, Choice, Choices, LIST_ROWS_MAX};
use domain::order::Order;
use domain::phrase::digital_tap::DigitalTap;
use domain::phrase::tap::Tap;
use domain::time::{Timestamp, Zone};

const KILOBYTE: u64 = 1024;
const MEGABYTE: u64 = 1024 * KILOBYTE;
/// So many digits of a checksum tell two files apart for people.
const DIGITS_SHOWN: usize = 12;
/// A product is named in so many words.
const NAME_WORDS_MAX: usize = 4;
/// So many earlier files are told.
const EARLIER_SHOWN: usize = 5;

/// Something that is handed out.
#[derive(Debug, Clone)]
pub struct Thing {
    /// What was bought.
    pub name: String,
    /// What lies behind it.
    pub content: GoodContent,
    /// Where it can be had.
    pub link: String,
}

/// How often and until when.
#[derive(Debug, Clone, Copy)]
pub struct Window<'a> {
    /// How often.
    pub times: u32,
    /// Until when.
    pub until: Timestamp,
    /// By which clock.
    pub zone: &'a Zone,
}

/// Why a file that was sent is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// It is too large.
    TooLarge,
    /// It is of no kind that is sold, or a program.
    Kind,
    /// It could not be fetched or kept.
    Away,
}

/// A file's size: "1.2 MB".
pub fn size(bytes: u64) -> String {
    if bytes < MEGABYTE {
        return format!("{} KB", bytes.div_ceil(KILOBYTE).max(1));
    }
    let tenths = bytes.saturating_mul(10) / MEGABYTE;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// How a product is called where its name is written: "Recipes" of "Recipes (PDF)".
fn words(name: &str) -> String {
    let plain = name.split(|mark: char| "([,;:".contains(mark)).next().unwrap_or(name);
    plain.split_whitespace().take(NAME_WORDS_MAX).collect::<Vec<_>>().join(" ")
}

fn what(language: Language, content: &GoodContent) -> String {
    match content {
        GoodContent::File(file) => format!("{}, {}", file.name, size(file.bytes)),
        GoodContent::Link(_) => said!(language, "digital/a_link"),
    }
}

/// To the customer: what they have bought, each with its link.
pub fn handed(language: Language, order: &Order, things: &[Thing], window: Window<'_>) -> Bubble {
    let lines: Vec<_> = things
        .iter()
        .map(|thing| {
            part!(name = &thing.name, what = what(language, &thing.content), link = &thing.link)
        })
        .collect();
    let until = moment(language, window.until, window.zone);
    let (number, times) = (order.number, window.times);
    bubble(said!(language, "digital/handed", number, lines, times, until))
}

/// To the owners: an order was paid and what it is for is not there.
pub fn missing(language: Language, order: &Order, names: &[String]) -> Bubble {
    let words = names.first().map(|name| words(name));
    bubble(said!(
        language,
        "digital/missing",
        number = order.number,
        names = names.join(", "),
        words,
    ))
}

/// To the owners: an order of nothing but files is done.
pub fn completed(language: Language, order: &Order) -> Bubble {
    bubble(said!(language, "digital/completed", number = order.number))
}

/// To those who run the shop: sent once more.
pub fn sent_again(language: Language, order: &Order) -> Bubble {
    bubble(said!(language, "digital/sent_again", number = order.number))
}

/// Nothing is handed out now; without a reason because it is not there yet.
pub fn not_handed(
    language: Language,
    order: &Order,
    why: Option<NoDownload>,
    for_customer: bool,
) -> Bubble {
    let (number, bare) = (order.number, order.number.0);
    let text = match why {
        None => said!(language, "digital/comes", number, for_customer),
        Some(NoDownload::NotPaid) => {
            said!(language, "digital/not_paid", number, bare, for_customer)
        }
        Some(NoDownload::Revoked) => said!(language, "digital/revoked", number),
        Some(NoDownload::Over | NoDownload::UsedUp) => said!(language, "digital/used_up", number),
    };
    let human = button(&Tap::Human, &said!(language, "buttons/talk_to_us"));
    with_buttons(text, for_customer.then_some(human).into_iter().collect())
}

/// Who asks has bought nothing digital; it may be their last paper that they want again.
pub fn nothing_bought(language: Language, paper: Option<&Paper>) -> Bubble {
    let paper = paper.map(|paper| asking::document(language, paper));
    bubble(said!(language, "digital/nothing_bought", paper))
}

/// Something lies behind a product from now on.
pub fn added(
    language: Language,
    product: &Product,
    good: &Good,
    terms: Terms,
    waiting: usize,
) -> Bubble {
    let Some(version) = good.current() else { return nothing_there(language, product) };
    bubble(said!(
        language,
        "digital/added",
        name = &product.name,
        what = what(language, &version.content),
        version = version.number,
        checksum = checksum(&version.content),
        times = terms.times,
        hours = terms.hours,
        waiting,
    ))
}

fn checksum(content: &GoodContent) -> Option<String> {
    let GoodContent::File(file) = content else { return None };
    Some(file.sha256.to_string().chars().take(DIGITS_SHOWN).collect())
}

/// Where a file of a product can be put.
pub fn where_to_put(language: Language, product: &Product, link: &str) -> Bubble {
    let (name, words, megabytes) = (&product.name, words(&product.name), CHAT_MEGABYTES_MAX);
    let page_megabytes = PAGE_MEGABYTES_MAX;
    bubble(said!(language, "digital/where_to_put", name, words, megabytes, page_megabytes, link))
}

/// The file that was meant is not kept any more.
pub fn file_is_gone(language: Language, product: &Product) -> Bubble {
    bubble(said!(language, "digital/file_is_gone", words = words(&product.name)))
}

/// An address that is not sold.
pub fn bad_link(language: Language) -> Bubble {
    bubble(said!(language, "digital/bad_link"))
}

/// What lies behind a product, and what lay there before.
pub fn of_product(language: Language, product: &Product, good: &Good, zone: &Zone) -> Bubble {
    let Some(current) = good.current() else { return nothing_there(language, product) };
    let row = |version: &domain::digital::good::GoodVersion| {
        let at = moment(language, version.at, zone);
        let url = if let GoodContent::Link(url) = &version.content { Some(url) } else { None };
        let what = what(language, &version.content);
        let checksum = checksum(&version.content);
        said!(language, "digital/version", number = version.number, what, url, checksum, at)
    };
    let before = good.versions.iter().rev().skip(1).take(EARLIER_SHOWN);
    let before: Vec<String> = before.map(row).collect();
    let now = row(current);
    let text = said!(language, "digital/of_product", name = &product.name, now, before);
    let remove = button(
        &Tap::Digital(DigitalTap::Remove(product.id)),
        &said!(language, "buttons/remove_file"),
    );
    with_buttons(text, vec![remove])
}

/// What lies behind each digital product.
pub fn all(language: Language, all: &[(&Product, Option<&Good>)]) -> Bubble {
    if all.is_empty() {
        return bubble(said!(language, "digital/no_products"));
    }
    let line = |(product, good): &(&Product, Option<&Good>)| {
        let current = good.and_then(Good::current);
        let what = current.map(|version| what(language, &version.content));
        said!(language, "digital/line", name = &product.name, what)
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    let words = all.first().map(|(product, _)| words(&product.name));
    joined(&[
        lines.join("\n"),
        said!(language, "digital/how", words, megabytes = CHAT_MEGABYTES_MAX),
    ])
}

/// Nothing lies behind a product.
pub fn nothing_there(language: Language, product: &Product) -> Bubble {
    let (name, words, megabytes) = (&product.name, words(&product.name), CHAT_MEGABYTES_MAX);
    bubble(said!(language, "digital/nothing_there", name, words, megabytes))
}

/// Nothing lies behind a product any more.
pub fn removed(language: Language, product: &Product) -> Bubble {
    bubble(said!(language, "digital/removed", name = &product.name))
}

/// What is read back before.
pub fn remove_sentence(language: Language, name: &str) -> String {
    said!(language, "digital/remove_sentence", name)
}

/// Which digital product is meant.
pub fn which(language: Language, command: &DigitalCommand, products: &[&Product]) -> Bubble {
    if products.is_empty() {
        return bubble(said!(language, "digital/no_products"));
    }
    let tap = |product: &Product| match command {
        DigitalCommand::FileAdd { file: Some(file), .. } => DigitalTap::Add(product.id, *file),
        DigitalCommand::FileAdd { file: None, .. } => DigitalTap::Ask(product.id),
        // The address does not fit a button.
        DigitalCommand::LinkAdd { .. } | DigitalCommand::FileList { .. } => {
            DigitalTap::List(product.id)
        }
        DigitalCommand::FileRemove { .. } => DigitalTap::Remove(product.id),
    };
    let text = match command {
        DigitalCommand::LinkAdd { .. } => said!(language, "digital/which_link"),
        DigitalCommand::FileAdd { .. }
        | DigitalCommand::FileList { .. }
        | DigitalCommand::FileRemove { .. } => said!(language, "digital/which"),
    };
    choice(language, text, products, tap)
}

/// A file was kept: behind which product is it to lie?
pub fn kept(language: Language, file: &GoodFile, products: &[&Product]) -> Bubble {
    let text = said!(language, "digital/kept", file = &file.name, size = size(file.bytes));
    choice(language, text, products, |product| DigitalTap::Add(product.id, file.id))
}

/// A file was kept: is it to lie behind this product?
pub fn is_it(language: Language, file: &GoodFile, product: &Product, nonce: &str) -> Bubble {
    let text = said!(
        language,
        "digital/is_it",
        file = &file.name,
        size = size(file.bytes),
        name = &product.name
    );
    with_buttons(
        text,
        vec![
            button(&Tap::Yes(nonce.to_owned()), &said!(language, "buttons/yes")),
            button(&Tap::No(nonce.to_owned()), &said!(language, "buttons/no")),
        ],
    )
}

/// A file that was sent is not kept.
pub fn not_kept(language: Language, why: NotKept) -> Bubble {
    bubble(match why {
        NotKept::TooLarge => {
            let (megabytes, page_megabytes) = (CHAT_MEGABYTES_MAX, PAGE_MEGABYTES_MAX);
            said!(language, "digital/too_large", megabytes, page_megabytes)
        }
        NotKept::Kind => said!(language, "digital/strange"),
        NotKept::Away => said!(language, "digital/away"),
    })
}

/// A question with the products to tap; who has more of them than fit writes.
fn choice(
    language: Language,
    text: String,
    products: &[&Product],
    tap: impl Fn(&Product) -> DigitalTap,
) -> Bubble {
    if products.len() <= BUTTONS_MAX {
        let buttons: Vec<Choice> =
            products.iter().map(|it| button(&Tap::Digital(tap(it)), &it.name)).collect();
        return with_buttons(text, buttons);
    }
    let rows = products.iter().take(LIST_ROWS_MAX);
    let rows = rows.map(|it| row(&Tap::Digital(tap(it)), &it.name, "")).collect();
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/choose"), rows } }
}
