//! What words meant that nobody knew, goods or what money was for: which of them can be asked about
//! and taught, and the answer. Deliberately absent: who is asked, and how what was taught is kept.

use super::concept::Concept;
use super::item::{self, Item};
use super::languages::{BOOKS, LEXICON};
use super::lines;
use super::search::{Index, Link};
use super::sentence::Sentence;
use super::token::{self, Token};
use super::{Expecting, Heard, Hearing, Listener, Missing, desk, number};
use crate::alias::{ALIAS_CHARS_MAX, ALIAS_WORDS_MAX, Alias, Meaning};
use crate::command::{Command, ShopCommand, Slot};
use crate::ids::ProductId;

/// A longer message is not kept to be read again.
const KEPT_CHARS_MAX: usize = 1_000;
/// More words are what happened, not what it is called.
const ACCOUNT_WORDS_MAX: usize = 2;

/// The question a message leaves open, where its words could be taught: only those who run the
/// shop are asked. About a product the message is kept, to be read again with the answer.
pub fn question(text: &str, missing: &Missing, listener: &Listener<'_>) -> Option<Expecting> {
    if let Missing::Slot { command, slot: Slot::Category } = missing {
        return category(command, listener);
    }
    let Missing::Product { words, near, .. } = missing else { return None };
    listener.principal.authority()?;
    let words = teachable(words, listener)?;
    let offered = |id: &&ProductId| listener.catalog.product(**id).is_some();
    let near = near.iter().filter(offered).copied().collect();
    let is_short = text.chars().count() <= KEPT_CHARS_MAX;
    is_short.then(|| Expecting::Meant { words, near, text: text.to_owned() })
}

/// The question what money was spent on or earned with, where nothing but a name for it was said.
fn category(command: &ShopCommand, listener: &Listener<'_>) -> Option<Expecting> {
    listener.principal.authority()?;
    let (ShopCommand::ExpenseAdd { note, .. } | ShopCommand::IncomeAdd { note, .. }) = command
    else {
        return None;
    };
    // More words, or some that count, tell of this one time.
    let said = spelled(note).filter(|said| said.split(' ').count() <= ACCOUNT_WORDS_MAX)?;
    let words = teachable(note, listener).filter(|words| *words == said)?;
    let (command, slot) = (command.clone(), Slot::Category);
    Some(Expecting::Slot { command, slot, teaches: Some(words) })
}

/// What an answer means that says which account these words name.
pub(super) fn account_named(words: &str, text: &str, answered: Heard) -> Heard {
    let command = if let Heard::Missing(Missing::Slot { command, .. }) = &answered {
        &**command
    } else if let Heard::Command(Command::Shop(command)) = &answered {
        command
    } else {
        return answered;
    };
    let (ShopCommand::ExpenseAdd { category: Some(code), .. }
    | ShopCommand::IncomeAdd { category: Some(code), .. }) = command
    else {
        return answered;
    };
    let means = Meaning::Account(*code);
    let (words, text) = (words.to_owned(), text.to_owned());
    Heard::Meant { words, means, text, heard: Box::new(answered) }
}

/// The words as an alias is spelled, if they can be one: they have no other meaning in any
/// language, name nothing of the shop, and are no product's already.
pub fn teachable(words: &str, listener: &Listener<'_>) -> Option<String> {
    let clean = super::normalise::clean(words);
    let all = token::tokens(&clean);
    let from = all.iter().position(|token| !is_amount(token))?;
    let last = all.iter().rposition(|token| !is_amount(token))?;
    let tokens = all.get(from..=last)?;
    let spelled = spelling(&clean, tokens)?;
    let fits = tokens.len() <= ALIAS_WORDS_MAX && spelled.chars().count() <= ALIAS_CHARS_MAX;
    let ends = [tokens.first()?, tokens.last()?];
    let free = tokens.iter().enumerate().all(|(at, token)| {
        let is_end = ends.iter().any(|end| end.start == token.start);
        is_free(tokens.get(at..).unwrap_or_default(), is_end)
    });
    // Alone, a word that begins a phrase is half of it: "kila" of "kila mwezi".
    let is_half = matches!(tokens, [only] if BOOKS.begins_with(&only.text));
    if !fits || !free || is_half {
        return None;
    }
    let is_ours = is_of_shop(&all, listener) || is_of_shop(tokens, listener);
    let is_taken = is_ours || is_sold(&spelled, listener);
    (!is_taken).then_some(spelled)
}

/// The words of an alias as it is spelled; none where anything but words is among them.
pub fn spelled(words: &str) -> Option<String> {
    let clean = super::normalise::clean(words);
    spelling(&clean, &token::tokens(&clean))
}

fn spelling(clean: &str, tokens: &[Token]) -> Option<String> {
    let word = |token: &Token| {
        let written = clean.get(token.start..token.end)?;
        let is_spelled = written.chars().any(char::is_alphabetic)
            && !written.bytes().any(|byte| byte.is_ascii_digit());
        let is_word = token.is_word() && is_spelled;
        is_word.then(|| written.to_lowercase())
    };
    let words: Option<Vec<String>> = tokens.iter().map(word).collect();
    words.filter(|words| !words.is_empty()).map(|words| words.join(" "))
}

/// A figure, a number word, a unit or a mark: what stands beside a name and is none of it.
fn is_amount(token: &Token) -> bool {
    !token.is_word() || LEXICON.number(&token.text).is_some() || number::is_unit(&token.text)
}

/// Whether a word has no meaning of its own here, in no language; between others it may be a small
/// word: "unga wa ngano".
fn is_free(rest: &[Token], is_end: bool) -> bool {
    let Some(token) = rest.first() else { return false };
    let word = token.text.as_str();
    let is_small = !is_end && BOOKS.means_only(word, &[Concept::Filler]);
    let counts = LEXICON.number(word).is_some() || !LEXICON.numerals(word).is_empty();
    let measures = number::is_unit(word) || number::is_currency(word);
    let dates = LEXICON.is_day(word) || super::languages::is_name_too(word);
    let means = BOOKS.begins_phrase(rest);
    !counts && !measures && !dates && (is_small || !means && !desk::knows(word))
}

/// Whether the shop calls something else so: an account, a supplier, a customer, an outlet. Those
/// but the accounts are named by one of their words too, and accounts by what was taught.
fn is_of_shop(tokens: &[Token], listener: &Listener<'_>) -> bool {
    let said: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    let words = |name: &str| -> Vec<String> {
        let tokens = token::tokens(&super::normalise::clean(name));
        tokens.into_iter().map(|token| token.text).collect()
    };
    let books = listener.books;
    let is_account = books.chart.accounts().iter().any(|account| words(&account.name) == said);
    let is_open = |code| books.chart.open_account(code).is_ok();
    let mut taught = listener.catalog.aliases().iter();
    let is_account = is_account
        || taught.any(|it| it.account().is_some_and(is_open) && words(&it.words) == said);
    let mut parties = books.suppliers.iter().chain(books.customers).chain(books.outlets);
    is_account
        || parties.any(|name| {
            let words = words(name);
            words == said || matches!(said.as_slice(), [only] if words.iter().any(|it| it == only))
        })
}

/// Whether a product is clearly meant by the words already, be it offered or not.
fn is_sold(words: &str, listener: &Listener<'_>) -> bool {
    let archive = listener.catalog.archive();
    [listener.catalog, &archive].into_iter().any(|catalog| {
        let index = Index::new(catalog).speaking(listener.languages);
        let items = item::items(&Sentence::new(words, &index), catalog);
        let [item] = items.as_slice() else { return true };
        item.sku.is_some() || !matches!(lines::link(item, &index), Link::Unknown { .. })
    })
}

/// What the kept message means, when this one says which product its words named.
pub(super) fn answer(
    hearing: &Hearing<'_>,
    words: &str,
    near: &[ProductId],
    text: &str,
) -> Option<Heard> {
    let product = chosen(hearing, near)?;
    settled(hearing.listener, words, product, text)
}

/// What the kept message means where its words name this product.
pub(super) fn settled(
    listener: &Listener<'_>,
    words: &str,
    product: ProductId,
    text: &str,
) -> Option<Heard> {
    listener.principal.authority()?;
    listener.catalog.product(product)?;
    let mut known = listener.catalog.aliases().to_vec();
    known.retain(|alias| alias.words != words);
    let means = Meaning::Product(product);
    known.push(Alias { words: words.to_owned(), means });
    let catalog = listener.catalog.clone().calling(known);
    let listener = Listener { catalog: &catalog, expecting: None, ..*listener };
    let heard = super::understand(text, &listener);
    // Nothing is gained by asking the same again.
    let is_same = |again: &str| teachable(again, &listener).as_deref() == Some(words);
    if matches!(&heard, Heard::Missing(Missing::Product { words, .. }) if is_same(words)) {
        return None;
    }
    let (words, text) = (words.to_owned(), text.to_owned());
    Some(Heard::Meant { words, means, text, heard: Box::new(heard) })
}

/// The product an answer names: by its place in the list, or by its name and nothing else.
fn chosen(hearing: &Hearing<'_>, near: &[ProductId]) -> Option<ProductId> {
    let sentence = &hearing.sentence;
    if let ([only], true) = (near, sentence.is_only(&[Concept::Yes])) {
        return Some(*only);
    }
    let asks = sentence.tokens.iter().any(|token| token.is_mark('?'));
    if asks || sentence.concepts().any(|concept| !may_stand(concept)) {
        return None;
    }
    let items = item::items(sentence, hearing.listener.catalog);
    let [item] = items.as_slice() else { return None };
    if let Some(sku) = &item.sku {
        return hearing.listener.catalog.find(sku).map(|(product, _)| product.id);
    }
    let Item { count, words, .. } = item;
    match (count, words.is_empty()) {
        (Some(count), true) => near.get(usize::try_from(*count).ok()?.checked_sub(1)?).copied(),
        (None, _) => named(item, &hearing.index, near),
        (Some(_), false) => None,
    }
}

fn may_stand(concept: Concept) -> bool {
    concept.is_plain() || concept.may_name_a_product()
}

fn named(item: &Item, index: &Index<'_>, near: &[ProductId]) -> Option<ProductId> {
    match lines::link(item, index) {
        Link::Variant { product, .. } | Link::Which { product } => {
            index.product(product).map(|product| product.id)
        }
        Link::Unknown { near: found } => {
            let mut both = found.into_iter().filter(|id| near.contains(id));
            let first = both.next()?;
            both.next().is_none().then_some(first)
        }
    }
}
