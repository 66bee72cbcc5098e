//! From a guess to a command of those who run the shop: by the frame of that command, which forgives
//! words it does not know, or by a sentence of ours with the parts of the message in it.

use super::found::Found;
use super::model::Guess;
use super::{CODE_SURE, READS_SURE, SURE};
use crate::access::{Gate, Role, ShopAuthority, gate};
use crate::command::{Command, CustomerCommand, DeskRequest};
use crate::money::Money;
use crate::phrase::entry::{self, CommandName};
use crate::phrase::{Heard, Hearing, Missing, books, shop, understand};

/// Words by which papers are called, in any language, each by its beginning.
pub(super) const PAPERS: &[(&str, &str)] = &[
    ("invoice", "invoice"),
    ("ankara", "invoice"),
    ("faktur", "invoice"),
    ("factur", "invoice"),
    ("fatura", "invoice"),
    ("bill", "invoice"),
    ("receipt", "receipt"),
    ("risiti", "receipt"),
    ("recu", "receipt"),
    ("recib", "receipt"),
    ("kuitansi", "receipt"),
    ("kwitansi", "receipt"),
    ("struk", "receipt"),
    ("nota", "receipt"),
    ("rasid", "receipt"),
    ("raseed", "receipt"),
    ("quot", "quotation"),
    ("proforma", "quotation"),
    ("devis", "quotation"),
    ("orcament", "quotation"),
    ("cotiza", "quotation"),
    ("penawaran", "quotation"),
    ("confirm", "confirmation"),
    ("konfirmasi", "confirmation"),
    ("uthibitisho", "confirmation"),
];

/// Who works for a shop, in any language, by the beginning of the word.
const STAFF: &[&str] = &[
    "staff",
    "staf",
    "karyawan",
    "pegawai",
    "kasir",
    "mfanyakazi",
    "wafanyakazi",
    "keshia",
    "employe",
    "vendeu",
    "caissi",
    "funcionari",
    "atendente",
    "caixa",
    "emplead",
    "vendedor",
    "cajer",
    "cashier",
    "karmchari",
    "assistant",
    "helper",
    "seller",
];
/// What takes somebody off a list.
const REMOVES: &[&str] = &[
    "remov",
    "delet",
    "hapus",
    "keluarkan",
    "ondoa",
    "toa",
    "retir",
    "enlev",
    "enlèv",
    "supprim",
    "tira",
    "exclu",
    "quita",
    "elimin",
    "saca",
    "hata",
    "nikal",
];
/// What gives a conversation back.
const RELEASES: &[&str] = &[
    "releas", "resume", "achia", "rudisha", "rends", "libera", "devolv", "lepas", "balikin",
    "serah", "wapas", "chhod",
];

/// What is guessed, or the question that remains.
pub(super) fn command(
    guess: Guess,
    hearing: &Hearing<'_>,
    authority: ShopAuthority,
) -> Option<Heard> {
    let found = Found::of(hearing);
    if let (true, Some(language)) = (guess.label == "language", found.language()) {
        let request = CustomerCommand::Desk(DeskRequest::Language { language });
        return (guess.likely >= SURE).then_some(Heard::Command(Command::Customer(request)));
    }
    let framed = framed(guess.label, hearing, authority);
    let is_whole = matches!(framed, Some(Heard::Command(_)));
    let ours = || {
        let sentence = written(guess.label, &found).filter(|_| !is_whole)?;
        let heard = understood(&sentence, guess.label, hearing)?;
        (!writes(&heard) || found.is_meant(guess.label)).then_some(heard)
    };
    let built = ours().filter(is_command).or(framed).or_else(ours);
    let Some(Heard::Command(command)) = built else {
        let asks = guess.likely >= READS_SURE;
        let rest = || guess.name(Role::Owner).map(asked);
        return built.or_else(rest).filter(|_| asks);
    };
    let name = CommandName::of(&command);
    let sure = match entry::writes(name) {
        true if takes_a_code(&command, hearing) => CODE_SURE,
        true => SURE,
        false => READS_SURE,
    };
    Some(if guess.likely >= sure { Heard::Command(command) } else { asked(name) })
}

/// Whether a command is shown and waits for a one-time code.
fn takes_a_code(command: &Command, hearing: &Hearing<'_>) -> bool {
    let limit = Money::new(i64::MAX, hearing.listener.currency);
    matches!(command, Command::Shop(command) if gate(command, limit) == Gate::Code)
}

fn is_built(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(_) | Heard::Missing(_))
}

fn writes(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(command) if entry::writes(CommandName::of(command)))
}

fn asked(of: CommandName) -> Heard {
    Heard::Missing(Missing::Rest { of })
}

fn is_command(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(_))
}

/// The command of a frame, built without the meanings the frame asks for.
fn framed(label: &str, hearing: &Hearing<'_>, authority: ShopAuthority) -> Option<Heard> {
    let built = |hearing: &Hearing<'_>| {
        let named = shop::named(label, hearing);
        let named = named.or_else(|| books::named(label, hearing, authority))?;
        Some(named).filter(|heard| is_built(heard) && is_of(heard, label))
    };
    let first = built(hearing);
    if !matches!(first, Some(Heard::Missing(Missing::Product { .. } | Missing::Quantity { .. }))) {
        return first;
    }
    // "Where did all the oil go": what nobody knows is no part of a product's name.
    built(&hearing.without_strange_words()).or(first)
}

/// Whether a command is the one that was guessed.
fn is_of(heard: &Heard, label: &str) -> bool {
    let Heard::Command(command) = heard else { return true };
    CommandName::told(command) == label
}

/// What a sentence of ours means, where that is what was guessed.
fn understood(sentence: &str, label: &str, hearing: &Hearing<'_>) -> Option<Heard> {
    let heard = understand(sentence, hearing.listener);
    (is_built(&heard) && is_of(&heard, label)).then_some(heard)
}

/// A command in a sentence of ours; none where the message has more in it, or less.
fn written(label: &str, found: &Found<'_>) -> Option<String> {
    let days = || found.days.as_ref().map_or(String::new(), |days| format!(" {days}"));
    if label == "payment.record" {
        let amount = found.amount();
        if found.has_more && amount.is_none() {
            return None;
        }
        let amount = amount.map_or(String::new(), |amount| format!(" {amount}"));
        let account = found.account().map_or(String::new(), |account| format!(" {account}"));
        return Some(format!("order {} paid{amount}{account}", found.number?.0));
    }
    if let Some(money) = with_money(label, found) {
        return Some(money);
    }
    if label == "order.message" {
        return Some(format!("tell order {}: {}", found.number?.0, found.told()?));
    }
    if let Some(phone) = found.phone() {
        return with_phone(label, found, &phone);
    }
    if label == "broadcast.send" {
        return Some(format!("message all customers: {}", found.quoted()?));
    }
    if found.has_more {
        return None;
    }
    if let Some(number) = found.number {
        return with_number(label, found, number.0);
    }
    let report = |words: &str| Some(format!("{words}{}", days()));
    match label {
        "report.sales" => report("sales report"),
        "report.expenses" => report("expenses report"),
        "report.products" => report("sales by product"),
        "report.pnl" => report("profit and loss"),
        "report.balance_sheet" => report("balance sheet"),
        "report.cashflow" => report("cash flow"),
        "report.vat" => report("vat report"),
        "report.statement" => report(&format!("{} statement", found.account()?)),
        "account.balance" => Some(format!("balance {}", found.account()?)),
        "report.eod" => report("end of day"),
        "report.satisfaction" => report("satisfaction"),
        "report.inventory" => Some("inventory report".to_owned()),
        "booking.list" => report("bookings"),
        "books.close" => Some(format!("close books {}", found.days.as_ref()?)),
        "stock.level" => Some(format!("stock {}", found.name()?)),
        "stock.history" => Some(format!("history {}{}", found.name()?, days())),
        "product.archive" => Some(format!("archive {}", found.name()?)),
        "staff.list" => Some("staff list".to_owned()),
        "settings.show" => Some("show settings".to_owned()),
        "waiting.list" => Some("waiting list".to_owned()),
        "handoff" if found.begins(RELEASES) => Some(format!("release {}", found.party()?)),
        "handoff" => Some(format!("take over chat with {}", found.party()?)),
        "undo" => Some("undo".to_owned()),
        "calendar.link" => Some("calendar link".to_owned()),
        _ => None,
    }
}

/// What is about an amount of money and whose it is.
fn with_money(label: &str, found: &Found<'_>) -> Option<String> {
    let amount = found.amount()?;
    let account = found.account().map_or(String::new(), |account| format!(" {account}"));
    Some(match label {
        "bill.pay" => format!("paid {} {amount}{account}", found.party()?),
        "debt.settle" => format!("{} paid debt {amount}{account}", found.party()?),
        "order.refund" => format!("refund {amount}{account} for order {}", found.number?.0),
        _ => return None,
    })
}

/// What is about an order or a booking.
fn with_number(label: &str, found: &Found<'_>, number: u64) -> Option<String> {
    Some(match label {
        "order.cancel" => format!("cancel order {number}"),
        "booking.confirm" => format!("confirm booking {number}"),
        "booking.reject" => format!("reject booking {number}"),
        "booking.reschedule" => {
            let to = found.days.as_ref().map_or(String::new(), |days| format!(" to {days}"));
            format!("move booking {number}{to}{}", found.at())
        }
        "doc.issue" => format!("{} for order {number}", found.one_of(PAPERS)?),
        "order.show" => format!("show order {number}"),
        _ => return None,
    })
}

/// What is about somebody with this phone.
fn with_phone(label: &str, found: &Found<'_>, phone: &str) -> Option<String> {
    match label {
        "staff.phone" => {
            let removes = found.begins(REMOVES);
            if removes {
                return Some(format!("remove staff {phone}"));
            }
            found.begins(STAFF).then(|| format!("add {phone} as staff"))
        }
        "handoff" if found.begins(RELEASES) => Some(format!("release {phone}")),
        "handoff" => Some(format!("take over chat with {phone}")),
        _ => None,
    }
}
