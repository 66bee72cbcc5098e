//! English: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "issue|make|create|prepare|write|generate|send [me] [a|an|the] credit note [of|for|to|on] [order] {order}, \
         credit note [of|for|on] [order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "issue|make|create|prepare|write|generate [an|the|a] status [report|document] [of|for|on] [order] {order}, \
         [order] status report|document|paper [of|for|on] [order] {order}, order {order} status report|document|paper",
    ),
    (
        Act::BookingPaperIssue,
        "issue|make|create|prepare|write|generate|send [me] [a|the] confirmation|paper|document|pdf [of|for] booking|appointment|reservation {booking}, \
         [booking|appointment] confirmation|paper|document|pdf [of|for] booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} confirmation|paper|document|pdf",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "set|change|update [the|our|my] invoice|paper|document|letterhead address [to] {text}, \
         set|change|update [the|our|my] address on [the|our|my] invoices|papers|documents [to] {text}, \
         [the|our|my] invoice|paper|letterhead address is {text}, \
         set|change|update [the|our|my] invoice|paper|document|letterhead address",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "set|change|update [the|our|my] tax|vat|tin|pin number|no|id [to] {text}, \
         set|change|update [the|our|my] tin [to] {text}, [the|our|my] tax|vat|tin number|id is {text}, \
         [the|our|my] tin is {text}, set|change|update [the|our|my] tax|vat|tin number|id",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "set|change|update [the|our|my] invoice|paper|document|shop|brand colour|color [to] {text}, \
         set|change|update [the|our|my] colour|color of [the|our|my] invoices|papers|documents|shop [to] {text}, \
         [the|our|my] brand|shop|paper|invoice colour|color is {text}, \
         set|change|update [the|our|my] invoice|paper|document|shop|brand colour|color",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[this|here] [is] [the|our|my] [shop|shops|company|new] logo [for|on] [our|my|the|all] [papers|invoices|documents], \
         use|set|take|make|save|print|put [this|that|it|the] [picture|photo|image] [as|for] [the|our|my] [shop|shops|new] logo, change|update [the|our|my] [shop|shops] logo",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "no logo on [the|our|my|any] invoices|papers|documents|receipts, \
         remove|delete|drop|take [away|off|out] [the|our|my] [shop|shops] logo [from|on] [the|our|my|all] [papers|invoices|documents], \
         papers|invoices|documents without [a|the|our|my] logo",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "set|change|make [the|our|my] document|paper|invoice|pdf password [to] [the] phone [number] and|plus [the] order [number], \
         set|change|make [the|our|my] document|paper|invoice|pdf password [to] [the] last 4|four digits and|plus [the] order [number]",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "set|change|make [the|our|my] document|paper|invoice|pdf password [to] [the] phone [number] [only|alone], \
         set|change|make [the|our|my] document|paper|invoice|pdf password [to] [the] last 6|six digits [of] [the] phone [number]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[can|could|may|i] [i] [get|have|want|need|send] [me] [a|an|the|my] credit note [of|for] [my] [order] {order}, \
         [can|could|may|i] [i] [get|have|want|need|send] [me] [a|an|the|my] credit note [of|for] [my] [order]",
    ),
    (
        Act::BookingPaper,
        "[can|could|may|i] [i] [get|have|want|need|send] [me] [a|the|my] confirmation|paper|pdf [of|for] [my] booking|appointment|reservation {booking}, \
         [can|could|may|i] [i] [get|have|want|need|send] [me] [a|the|my] confirmation|paper|pdf [of|for] [my] booking|appointment|reservation, \
         [can|could|may|i] [i] [get|have|want|need|send] [me] [a|the|my] booking|appointment|reservation confirmation|paper|pdf, \
         [can|could|may|i] [i] [get|have|want|need|send] [me] [a|an|the|my] calendar file [of|for] [my] [booking|appointment|reservation], \
         [can|could|may|i] [i] [get|have|want|need|send] [me] [a|an|the|my] ics|ical [file] [of|for] [my] [booking|appointment|reservation], \
         add [my] [booking|appointment|reservation] to [my] calendar",
    ),
    (
        Act::Statement,
        "[can|could|may|i] [i] [get|have|want|need|see|send|show] [me] [a|the|my] [account|customer] statement [for|of] {days}, \
         [can|could|may|i] [i] [get|have|want|need|see|send|show] [me] [a|the|my] [account|customer] statement, \
         statement of my account",
    ),
];
