//! "Sales by month": a report that is asked for in parts it is not made of is not silently another one.
//! Deliberately absent: the parts it is made of; see `books`.

use super::normalise::unaccented;
use super::token::Token;
use super::{Doubt, Heard, Hearing, Listener, by_itself, paper};
use crate::access::ShopAuthority;
use crate::command::{Command, DeskCommand, ReportKind, ShopCommand};
use crate::document::ReportAsk;
use crate::phrase::name::CommandName;

/// What says in which parts, in any language.
const BY: &str = "by per kwa par por pour menurut berdasarkan";
/// The same behind them: "mahine ke hisaab se".
const BEHIND: [&[&str]; 2] = [&["ke", "hisaab", "se"], &["ke", "hisab", "se"]];
/// What may stand between.
const BETWEEN: &str = "the each every kila chaque le la cada o a el tiap setiap";
/// Parts that reports are asked for in, by their beginning, in any language.
const PARTS: &str = "month week quarter hour outlet branch store location staff employee cashier seller supplier \
    vendor categor brand method account mwezi miezi wiki saa tawi mfanyakazi wafanyakazi msambazaji wasambazaji \
    jamii kundi njia mois semaine trimestre heure succursale employe caissier fournisseur categorie moyen compte \
    mes meses seman trimestre hora filial loja funcionar fornecedor metodo conta sucursal emplead cajero proveedor \
    cuenta bulan minggu triwulan jam cabang karyawan pegawai kasir pemasok kategori metode akun mahine mahina \
    hafte hafta shakha karmchari supplier shreni tarike khata";
/// The parts that expenses are made of.
const CATEGORIES: &str =
    "categor jamii kundi kategori shreni account akun compte conta cuenta khata";
/// Days, which sales are made of and expenses are not.
const DAYS: &str = "day siku jour dia hari din";

/// What was asked for and why it is not told; nothing where the parts are its own.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let (from, to, part) = (0..tokens.len()).find_map(|at| asked(tokens, at))?;
    let cut_out = |(at, _): &(usize, &Token)| !(from..to).contains(at);
    let kept: Vec<&Token> = tokens.iter().enumerate().filter(cut_out).map(|(_, it)| it).collect();
    let rest = paper::written(&hearing.sentence.clean, &kept);
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let Heard::Command(Command::Shop(command)) = by_itself(&Hearing::new(&rest, &listener)) else {
        return None;
    };
    let kind = kind(&command)?;
    let is_expenses = kind == ReportKind::Expenses;
    let is_own = if is_expenses { begins(part, CATEGORIES) } else { begins(part, DAYS) };
    if is_own || !is_expenses && !matches!(kind, ReportKind::Sales { .. }) {
        return None;
    }
    let said: Vec<&Token> = tokens.get(from..to)?.iter().collect();
    let words = paper::written(&hearing.sentence.clean, &said);
    Some(Heard::NotExecuted(CommandName::of_shop(&command), Doubt::NotInParts { words }))
}

/// Which report a command asks for.
fn kind(command: &ShopCommand) -> Option<ReportKind> {
    if let ShopCommand::Report { report, .. } = command {
        return Some(*report);
    }
    let ShopCommand::Desk(DeskCommand::ReportIssue { report, .. }) = command else { return None };
    let ReportAsk::Books { report, .. } = report.as_deref()? else { return None };
    Some(*report)
}

/// From where to where parts are asked for around a word, and which.
fn asked(tokens: &[Token], at: usize) -> Option<(usize, usize, &str)> {
    let token = tokens.get(at)?;
    if is_of(&token.text, BY) {
        let between = tokens.iter().skip(at + 1).take_while(|it| is_of(&it.text, BETWEEN)).count();
        let place = at + 1 + between;
        let part = tokens.get(place).filter(|it| is_part(&it.text))?;
        return Some((at, place + 1, part.text.as_str()));
    }
    let behind = |words: &&&[&str]| {
        let place = |nth: usize| tokens.get(at + 1 + nth).map(|token| token.text.as_str());
        words.iter().enumerate().all(|(nth, word)| place(nth) == Some(word))
    };
    let behind = BEHIND.iter().find(behind).filter(|_| is_part(&token.text))?;
    Some((at, at + 1 + behind.len(), token.text.as_str()))
}

fn is_part(word: &str) -> bool {
    begins(word, PARTS) || begins(word, DAYS)
}

fn is_of(word: &str, words: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

fn begins(word: &str, beginnings: &str) -> bool {
    let word = unaccented(word);
    beginnings.split_whitespace().any(|known| word.starts_with(known))
}
