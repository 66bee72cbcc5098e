//! "Haircut is free", "add service consultation, free": a price of nothing, said without a figure. The
//! words become a price of zero, and are read as such. Deliberately absent: whether it may be free.

use super::normalise::unaccented;
use super::token::{Kind, Token};
use super::{Heard, Hearing, Listener, by_itself, paper};
use crate::access::ShopAuthority;
use crate::command::{Command, ProductCommand, ShopCommand};

/// What costs nothing, in any language.
const FREE: &str =
    "free bure gratuit gratuite gratuits gratuites gratis gratuito gratuita muft cuma-cuma";
/// What stands beside it and says no more.
const BESIDE: &str = "is are be now make set for of charge and as the to a from on please \
    ni iwe ya sasa fanya kwa est sont rends mets maintenant en e sao agora fica deixa de \
    es son ahora pon haz que sea adalah jadi sekarang buat ho gaya hai kar karo do abhi";

/// A price of nothing; nothing where something else is said to be free.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let is_free = |token: &Token| is_any(token, FREE);
    if !tokens.iter().any(is_free) || tokens.iter().any(|token| token.is_mark('?')) {
        return None;
    }
    let says = |token: &&Token| {
        !is_free(token) && !is_any(token, BESIDE) && !matches!(token.kind, Kind::Mark(_))
    };
    let kept: Vec<&Token> = tokens.iter().filter(says).collect();
    if kept.is_empty() {
        return None;
    }
    let rest = format!("{} price 0", paper::written(&hearing.sentence.clean, &kept));
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let heard = by_itself(&Hearing::new(&rest, &listener));
    sets_it(&heard).then_some(heard)
}

/// Whether it is a price of nothing, of something that is known or new.
fn sets_it(heard: &Heard) -> bool {
    let Heard::Command(Command::Shop(ShopCommand::Product(command))) = heard else { return false };
    match &**command {
        ProductCommand::Price { sku: Some(_), price: Some(price) }
        | ProductCommand::Add { name: Some(_), price: Some(price), .. } => price.is_zero(),
        ProductCommand::Price { .. }
        | ProductCommand::Add { .. }
        | ProductCommand::Edit { .. }
        | ProductCommand::Archive { .. }
        | ProductCommand::Restore { .. } => false,
    }
}

fn is_any(token: &Token, words: &str) -> bool {
    let word = unaccented(&token.text);
    words.split_whitespace().any(|known| known == word)
}
