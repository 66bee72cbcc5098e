//! "Send INV-2026-00001 again": a paper by its own number, as it stands on it. Deliberately absent: which
//! order it is of, and whether it still holds.

use super::issued::{is_beside, is_paper};
use super::paper::{ASKED, ASKED_BEHIND};
use super::token::Token;
use super::{Heard, Hearing};
use crate::access::ShopAuthority;
use crate::command::{Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand};
use crate::document::{Series, SeriesNumber};

/// What may stand beside the number besides: that it is wanted anew, or as a link or a file.
const BESIDE: &str = "again resend reissue copy new fresh another link open pdf file expired lost over \
    tena upya kiungo kipya cha nakala faili lien un pour nouveau nouvelle encore fois expire copie fichier \
    novamente novo nova copia vez outra para enlace nuevo nueva otra expiro archivo \
    lagi tautan ulang baru salinan link dobara phir naya nayi se";
/// More words than are needed to ask for one paper.
const TOKENS_MAX: usize = 14;

/// A paper that is named by its number, where nothing else is said.
pub(super) fn understand(hearing: &Hearing<'_>, authority: Option<ShopAuthority>) -> Option<Heard> {
    let (tokens, clean) = (&hearing.sentence.plain, &hearing.sentence.clean);
    if tokens.len() > TOKENS_MAX {
        return None;
    }
    let (start, (number, length)) =
        tokens.iter().find_map(|token| Some((token.start, written(clean.get(token.start..)?)?)))?;
    let is_beside = |token: &&Token| token.end <= start || token.start >= start + length;
    let mut others = tokens.iter().filter(is_beside);
    if !others.all(is_asking) {
        return None;
    }
    Some(Heard::Command(match authority {
        Some(_) => Command::Shop(ShopCommand::Desk(DeskCommand::DocumentNumbered { number })),
        None => {
            let request = DeskRequest::DocumentNumbered { number };
            Command::Customer(CustomerCommand::Desk(request))
        }
    }))
}

/// The number a text begins with, and how many bytes it takes: "INV-2026-00001", "inv 2026/1".
fn written(text: &str) -> Option<(SeriesNumber, usize)> {
    let is_first = |series: &Series| {
        let prefix = series.prefix();
        text.get(..prefix.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(prefix))
    };
    let series = Series::ALL.into_iter().find(is_first)?;
    let behind = text.get(series.prefix().len()..)?;
    let behind = behind.trim_start_matches(is_between);
    let (year, rest) = behind.split_at_checked(4)?;
    let number = rest.trim_start_matches(is_between);
    if number.len() == rest.len() || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let (number, after) = number.split_at_checked(digits)?;
    if after.starts_with(char::is_alphanumeric) {
        return None;
    }
    let number = SeriesNumber { series, year: year.parse().ok()?, number: number.parse().ok()? };
    Some((number, text.len() - after.len()))
}

fn is_between(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '/' | '#' | ' ')
}

fn is_asking(token: &Token) -> bool {
    let known = [ASKED, ASKED_BEHIND, BESIDE];
    let is_known = || known.iter().any(|words| words.split(' ').any(|word| word == token.text));
    !token.is_mark('"')
        && (!token.is_word() || is_known() || is_beside(&token.text) || is_paper(&token.text))
        && token.figure().is_none()
}
