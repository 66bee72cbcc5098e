//! "Profit and loss this month as pdf": a report, and the kind of file it is wanted as. What names
//! the file is cut out, and the rest is read as it would be alone; without a rest it is about what
//! was shown last. Deliberately absent: which reports there are.

use super::entry::{self, CommandName};
use super::token::{Kind, Token};
use super::{Doubt, Heard, Hearing, Listener, by_itself};
use crate::access::ShopAuthority;
use crate::command::{Command, DeskCommand, DocumentKind, ReportKind, ShopCommand};
use crate::document::{ReportAsk, ReportFormat};
use crate::time::{BusinessDay, DayRange};

/// The names of kinds of files.
const FORMATS: [(&str, ReportFormat); 9] = [
    ("pdf", ReportFormat::Pdf),
    ("excel", ReportFormat::Excel),
    ("exel", ReportFormat::Excel),
    ("xlsx", ReportFormat::Excel),
    ("xls", ReportFormat::Excel),
    ("spreadsheet", ReportFormat::Excel),
    ("planilha", ReportFormat::Excel),
    ("tableur", ReportFormat::Excel),
    ("csv", ReportFormat::Csv),
];
/// What may stand right before the name.
const BEFORE: &str = "as in to into a an the en un una au sous comme em num como formato kama kwa \
    katika muundo wa ya sebagai dalam ke ka ki jadi bentuk berupa format file fichier arquivo archivo faili";
/// What may stand right behind it.
const BEHIND: &str = "of for file format sheet document please du de des d la le les l do da dos das \
    del el los ya wa la faili dari dokumen file ka ki ke ko mein me main roop form format";
/// What asks for something to be sent, before all else.
pub(super) const ASKED: &str = "please can could you i we want need would like to send give show get me us share \
    export download print make create prepare generate issue \
    nitumie nipe tuma naomba tafadhali pakua nataka tengeneza toa hamisha chapisha \
    envoie envoyer envoyez moi donne exporte exporter telecharge telecharger imprime imprimer je veux il faut me \
    envia envie enviar manda mande mandar exporta exporte exportar baixa baixar quero imprimir faz faca \
    enviame mandame dame quiero descarga descargar muestrame haz \
    kirim kirimkan kirimi ekspor unduh cetak saya mau minta tolong buatkan kasih \
    mujhe humko bhejo bhej";
/// What asks for it behind all else.
pub(super) const ASKED_BEHIND: &str = "please do dijiye dedo bhejo bhej bhejiye chahiye nikalo banao bana karo mujhe \
    mein me tafadhali svp stp dong ya again por favor porfa";
/// What points at what was shown last.
const LAST: &str = "it this that them these report same the a \
    hiyo hii ripoti cela ca le la les l rapport isso isto relatorio o esto eso lo reporte informe \
    itu ini laporan yeh ye yah ise isko wahi envoyez enviamelo mandamelo envialo enviala mandalo \
    mandala dong please svp porfa por favor stp tafadhali";

/// A report as a file; nothing when no kind of file is named, or no report.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let (place, format) = named(tokens)?;
    let kept = kept(tokens, place);
    if kept.iter().all(|token| is_any(token, LAST) || matches!(token.kind, Kind::Mark(_))) {
        return Some(issued(DeskCommand::ReportIssue { report: None, format }));
    }
    let rest = written(&hearing.sentence.clean, &kept);
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let Heard::Command(Command::Shop(command)) = by_itself(&Hearing::new(&rest, &listener)) else {
        return None;
    };
    if let Some(report) = report(&command, hearing.listener.books.today) {
        let report = Some(Box::new(report));
        return Some(issued(DeskCommand::ReportIssue { report, format }));
    }
    if let ShopCommand::DebtStatement { customer, tail, range, .. } = command {
        let file = Some(format);
        let command = ShopCommand::DebtStatement { customer, tail, range, file };
        return Some(Heard::Command(Command::Shop(command)));
    }
    // "Status of order 1001 as pdf".
    if let (ShopCommand::OrderShow { number }, ReportFormat::Pdf) = (&command, format) {
        let (kind, number) = (DocumentKind::Status, *number);
        return Some(issued(DeskCommand::DocumentIssue { kind, number, payment: None }));
    }
    // Papers of orders are such files already; of what can't be one, its answer says so.
    let is_paper = matches!(&command, ShopCommand::Desk(DeskCommand::DocumentIssue { .. }));
    let is_past = matches!(&command, ShopCommand::Desk(DeskCommand::ReportInventory { .. }));
    let says_itself = is_past || (is_paper && format == ReportFormat::Pdf);
    if says_itself {
        return Some(Heard::Command(Command::Shop(command)));
    }
    let name = CommandName::of_shop(&command);
    (!entry::writes(name)).then_some(Heard::NotExecuted(name, Doubt::NoFile))
}

fn issued(command: DeskCommand) -> Heard {
    Heard::Command(Command::Shop(ShopCommand::Desk(command)))
}

/// Where a kind of file is named; nothing when several are.
fn named(tokens: &[Token]) -> Option<(usize, ReportFormat)> {
    let format = |token: &Token| {
        let known = FORMATS.into_iter().find(|(name, _)| *name == token.text);
        known.map(|(_, format)| format)
    };
    let mut found =
        tokens.iter().enumerate().filter_map(|(place, token)| Some((place, format(token)?)));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn is_any(token: &Token, words: &str) -> bool {
    words.split_whitespace().any(|word| word == token.text)
}

/// The tokens that say of what the report is.
fn kept(tokens: &[Token], place: usize) -> Vec<&Token> {
    let (before, behind) = (tokens.get(..place).unwrap_or_default(), tokens.get(place + 1..));
    let behind = behind.unwrap_or_default();
    let joins = before.iter().rev().take_while(|token| is_any(token, BEFORE)).count();
    let mut kept: Vec<&Token> = before.iter().take(place - joins).collect();
    let said_first = kept.is_empty();
    kept.extend(behind.iter().skip_while(|token| is_any(token, BEHIND)));
    let asks = |token: &&&Token| is_any(token, ASKED) || token.is_mark('-');
    let first = kept.iter().take_while(asks).count();
    kept.drain(..first);
    // "Pdf send balance sheet" keeps its last words, "balance sheet pdf send" loses them.
    let asks = |token: &&&Token| is_any(token, ASKED_BEHIND) && !said_first;
    let last = kept.iter().rev().take_while(asks).count();
    kept.truncate(kept.len() - last);
    kept
}

/// Tokens as they were written, with the spaces between those that stood together.
pub(super) fn written(clean: &str, kept: &[&Token]) -> String {
    let mut text = String::new();
    let mut end = 0;
    for token in kept {
        if token.start > end {
            text.push(' ');
        }
        text.push_str(clean.get(token.start..token.end).unwrap_or_default());
        end = token.end;
    }
    text.trim().to_owned()
}

/// What a command shows, if that can be a file.
#[expect(clippy::wildcard_enum_match_arm, reason = "most commands show no report")]
fn report(command: &ShopCommand, today: &BusinessDay) -> Option<ReportAsk> {
    Some(match command {
        ShopCommand::Report { report, range, account, versus } => ReportAsk::Books {
            report: *report,
            range: range.clone(),
            account: *account,
            versus: versus.clone(),
        },
        ShopCommand::DebtList { customer: None } => ReportAsk::Books {
            report: ReportKind::AgedReceivables,
            range: DayRange::day(today),
            account: None,
            versus: None,
        },
        ShopCommand::StockAging { product: None } => ReportAsk::StockAging,
        ShopCommand::OrderList { state: None, page: None, range, customer: None } => {
            let so_far = || DayRange { from: today.month().first(), to: today.clone() };
            ReportAsk::Orders { range: range.clone().unwrap_or_else(so_far) }
        }
        ShopCommand::Desk(DeskCommand::ReportEndOfDay { day }) => {
            ReportAsk::EndOfDay { day: day.clone().unwrap_or_else(|| today.clone()) }
        }
        ShopCommand::Desk(DeskCommand::ReportInventory { as_of }) => {
            return as_of.as_ref().is_none_or(|day| day >= today).then_some(ReportAsk::Inventory);
        }
        ShopCommand::Desk(DeskCommand::ReportSatisfaction { range }) => {
            ReportAsk::Satisfaction { range: range.clone() }
        }
        _ => return None,
    })
}
