//! "Resend the invoice": a paper that is named is asked for as it would be the first time. Deliberately
//! absent: files that were bought, which are counted.

use super::issued::is_paper;
use super::token::Token;
use super::{Heard, Hearing, Listener, by_itself, paper};

/// What asks for something once more, at the beginning.
const AGAIN: &str = "resend reissue";
/// What is sent again is sent.
const SEND: &str = "send";
/// What may stand before it.
const BEFORE: &str = "please can could you kindly";

/// A paper that is asked for once more; nothing when none is named.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let is_of = |token: &Token, words: &str| words.split(' ').any(|word| word == token.text);
    let place = tokens.iter().position(|token| !is_of(token, BEFORE))?;
    let again = tokens.get(place).filter(|token| is_of(token, AGAIN))?;
    tokens.iter().find(|token| is_paper(&token.text))?;
    let rest: Vec<&Token> = tokens.iter().skip_while(|token| token.start <= again.start).collect();
    let text = format!("{SEND} {}", paper::written(&hearing.sentence.clean, &rest));
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    Some(by_itself(&Hearing::new(&text, &listener)))
}
