//! Hindi: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "order {order} [liye] credit note banao|bana|bhejo|bhej|do|nikalo [do], \
         credit note banao|bana|bhejo|nikalo [do] order {order} [liye], {order} credit note banao|bana|bhejo [do]",
    ),
    (
        Act::BookingPaperIssue,
        "booking|appointment|reservation {booking} [liye] confirmation|kaagaz|kagaz|pdf banao|bana|bhejo|bhej|nikalo [do], \
         confirmation|kaagaz|kagaz|pdf banao|bana|bhejo booking|appointment|reservation {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "invoice|bill|kaagaz|kagaz [par|pe] pata|address [badlo|karo|rakho|:] {text}, \
         invoice|bill|kaagaz|kagaz [par|pe] pata|address",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "tax|gst|vat|gstin number|nambar [badlo|karo|rakho|hai|:] {text}, gstin [badlo|karo|rakho|hai|:] {text}, \
         tax|gst|vat|gstin number|nambar badlo|karo",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "invoice|bill|kaagaz|kagaz|dukan|dukaan rang|color|colour [badlo|karo|rakho|hai|:] {text}, \
         invoice|bill|kaagaz|kagaz|dukan|dukaan rang|color|colour badlo",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[yeh|ye|yah] [hamara|mera|dukan|dukaan] [naya] logo [hai], isko|ise|is|yeh [photo|picture|tasveer] [ko] logo banao|bana|rakho|lagao [do], \
         logo banao|bana|lagao|rakho|badlo [do]",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "[hamara|mera|dukan|dukaan] logo hatao|hata|nikalo|nikal|hatado [do]",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "document|documents|invoice|bill|kaagaz|kagaz password phone aur order [number|nambar] karo|kar|rakho [do], \
         document|documents|invoice|bill|kaagaz|kagaz password aakhri|akhri 4|char ank|digit|digits aur order [number|nambar] karo|kar|rakho [do]",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "document|documents|invoice|bill|kaagaz|kagaz password [sirf] phone [number|nambar] karo|kar|rakho [do], \
         document|documents|invoice|bill|kaagaz|kagaz password phone aakhri|akhri 6|chhah|chhe ank|digit|digits karo|kar|rakho [do]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[mujhe] order {order} credit note chahiye|bhejo|bhej|do|dedo [do], \
         [mujhe] credit note chahiye|bhejo|bhej|do|dedo|milega [do] [kya], credit note mil sakta hai [kya]",
    ),
    (
        Act::BookingPaper,
        "[mujhe] booking|appointment|reservation {booking} confirmation|kaagaz|kagaz|pdf chahiye|bhejo|bhej|do|dedo [do], \
         [mujhe] booking|appointment|reservation confirmation|kaagaz|kagaz|pdf chahiye|bhejo|bhej|do|dedo|milega [do] [kya], \
         [mujhe] [meri] [booking|appointment|reservation] [ki] calendar file [chahiye|bhejo|bhej|do|dedo] [do], \
         [mujhe] [meri] [booking|appointment|reservation] [ki] ics|ical [file] [chahiye|bhejo|bhej|do|dedo] [do]",
    ),
    (
        Act::Statement,
        "[mujhe] {days} statement|hisaab|hisab chahiye|bhejo|bhej|dikhao|dikha|do|dedo [do], \
         [mujhe] statement|hisaab|hisab chahiye|bhejo|bhej|dikhao|dikha|do|dedo|milega [do] [kya], \
         khata|account statement, statement",
    ),
];
