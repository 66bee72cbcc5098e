//! Hindi in Latin letters: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "{days} calendar|diary|schedule|booking|bookings unblock karo|kar [do], \
         {days} calendar|diary|schedule|booking|bookings|dukan|dukaan phir|fir|dobara|wapas [se] kholo|khol|chalu|shuru [karo|kar] [do], \
         calendar|diary|schedule|booking|bookings|dukan|dukaan {days} phir|fir|dobara|wapas [se] kholo|khol|chalu|shuru [karo|kar] [do], \
         {days} phir|fir|dobara [se] kholo|khol [do], \
         {days} phir|fir|dobara [se] booking|bookings|appointment lo|le|lena|shuru|chalu [karo|kar|lo] [do], \
         {days} booking|bookings|appointment phir|fir|dobara [se] lo|le|lena|shuru|chalu [karo|kar|lo] [do], \
         {days} calendar|diary unblock karo|kar [do], \
         {days} unblock karo|kar [do], \
         unblock karo|kar [do] {days}, \
         {days} block hatao|hata [do], \
         {days} hum phir|fir|dobara [se] khule|khuli [hain|hai], \
         unblock karo|kar [do] {name} {days}, \
         {name} {days} unblock karo|kar [do], \
         {days} {name} unblock karo|kar [do], \
         {name} {days} wapas|waapas|vapas hai|aa|aayegi|aayega|aaegi|aaega [rahi|raha|gayi|gaya] [hai], \
         {days} {name} wapas|waapas|vapas hai|aa|aayegi|aayega|aaegi|aaega [rahi|raha|gayi|gaya] [hai], \
         {name} {days} phir|fir|dobara [se] available|aayegi|aayega [hai|rahegi|rahega], \
         {days} {name} phir|fir|dobara [se] available|aayegi|aayega [hai|rahegi|rahega], \
         {days} {name} block hatao|hata [do], \
         calendar|diary|schedule unblock karo|kar [do], \
         {name} unblock karo|kar [do], \
         unblock karo|kar [do] {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "{days} calendar|diary|schedule|booking|bookings block|band karo|kar|rakho [do], \
         block karo|kar [do] {days}, \
         {days} block karo|kar|rakho [do], \
         {days} dukan|dukaan|shop|salon band|bandh karo|kar|rakho|rahegi|hai [do], \
         dukan|dukaan|shop|salon {days} band|bandh karo|kar|rakho|rahegi|hai [do], \
         {days} booking|bookings|appointment band|bandh karo|kar|rakho [do], \
         {days} koi booking|appointment nahi|mat [lo|lena], \
         {days} booking|bookings|appointment mat|nahi lo|lena|leni, \
         {days} {name} block karo|kar|rakho [do], \
         {days} {name} calendar|diary block|band karo|kar|rakho [do], \
         {name} {days} block karo|kar|rakho [do], \
         block karo|kar [do] {name} {days}, \
         {name} {days} available|free|khali nahi [hai|hain|rahegi|rahega], \
         {days} {name} available|free|khali nahi [hai|hain|rahegi|rahega], \
         {name} {days} nahi hai|hain|aayegi|aayega|aaegi|aaega|milegi|milega|rahegi|rahega, \
         {days} {name} nahi hai|hain|aayegi|aayega|aaegi|aaega|milegi|milega|rahegi|rahega, \
         {name} {days} chutti|chhutti|off|busy|bahar [par|pe] [hai|hain|rahegi|rahega], \
         {days} {name} chutti|chhutti|off|busy|bahar [par|pe] [hai|hain|rahegi|rahega], \
         {name} {days} doctor|dentist|hospital|bank|meeting|training [paas|pas|mein|me|par] hai|hain|rahegi|rahega, \
         {days} {name} doctor|dentist|hospital|bank|meeting|training [paas|pas|mein|me|par] hai|hain|rahegi|rahega, \
         {days} {name} booking|bookings|appointment mat|nahi lo|lena|leni",
    ),
    (
        Act::BookingList,
        "{days} kya block hai, \
         kya kya block hai, \
         {days} block hai kya, \
         blocked din|ghante dikhao",
    ),
];
