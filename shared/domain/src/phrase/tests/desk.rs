//! What is said at the desk, and what sounds like it.

use super::*;
use crate::phrase::desk::sayings;
use crate::phrase::entry::{self, DeskName};
use std::collections::BTreeSet;

/// A shop's own language may say less; English says each command in a dozen ways.
const EXAMPLES_MIN: usize = 12;

#[test]
fn owners_say_it_in_many_ways() {
    owner().check(&[
        ("take over Jane Doe please", "handoff customer=Jane Doe on=true"),
        ("bot on for 0700 000 100", "handoff customer=0700 000 100 on=false"),
        (
            "add staff Jane Doe +256 700-000 300",
            "staff.phone action=staff name=Jane Doe who=+256 700-000 300",
        ),
        ("remove staff 0700 000 300", "staff.phone action=remove who=0700 000 300"),
        ("add staff", "missing rest of staff.phone"),
        (
            "tell Jane: don't come today?",
            "customer.message customer=Jane ongoing=false text=don't come today?",
        ),
        (
            "tell Jane Doe: it is ready",
            "customer.message customer=Jane Doe ongoing=false text=it is ready",
        ),
        (
            "broadcast: Fresh mangoes, 2 for 1!",
            "broadcast.send audience=everybody progress=0 0 0 0 text=Fresh mangoes, 2 for 1!",
        ),
        ("set confirm limit to 50k", "settings.set setting=confirm_above 50000"),
        (
            "set payment methods to Cash; MTN 0700 000 000",
            "settings.set setting=payment_methods Cash; MTN 0700 000 000",
        ),
        ("aliases", "alias.list"),
        ("forget 'sukari ndogo'", "alias.remove words=sukari ndogo"),
        ("forget the word omo please", "alias.remove words=omo"),
        ("sahau sukari ndogo", "alias.remove words=sukari ndogo"),
        ("hold orders 12 hours", "settings.set setting=hold_hours 12"),
        ("how was yesterday?", "report.eod day=2026-11-20"),
        ("block Mary on Friday", "calendar.block range=2026-11-27..2026-11-27 resource=Mary"),
        ("move booking 12 to 25 Nov", "booking.reschedule booking=12 day=2026-11-25"),
        ("reject booking 12 because we're full", "booking.reject booking=12 reason=we're full"),
    ]);
}

#[test]
fn how_a_service_is_booked_is_said_in_many_ways() {
    let change = |said: &str| format!("service.change change={said} service=haircut");
    let said = [
        ("haircut takes 45 minutes", "45 duration"),
        ("haircut takes an hour and a half", "90 duration"),
        ("set the duration of haircut to 1h30", "90 duration"),
        ("haircut starts every 15 minutes", "15 step"),
        ("5 minutes before each haircut", "5 before"),
        ("leave 10 minutes free after each haircut", "10 after"),
        ("no break after haircut", "0 after"),
        ("haircut needs at least 2 hours' notice", "120 lead"),
        ("haircut must be booked two days in advance", "2880 lead"),
        ("haircut needs no notice", "0 lead"),
        ("haircut can be booked up to 2 weeks ahead", "14 horizon"),
        ("haircut can be booked up to 3 hours ahead", "0 horizon"),
        ("haircut can be changed until 3 hours before", "180 cut_off"),
        ("haircut can be cancelled until it begins", "0 cut_off"),
        ("haircut has 12 seats", "seats 12"),
        ("Grace does haircut", "Grace by"),
        ("Grace no longer does haircut", "Grace not_by"),
        ("haircut can be booked with Joseph", "Joseph by"),
        ("haircut is a service of 45 minutes by Grace", "45 Grace begin"),
        ("haircut is a 45 minute service", "45 begin"),
        ("haircut can no longer be booked", "end"),
    ];
    for (text, expected) in said {
        assert_eq!(owner().says(text), change(expected), "{text}");
    }
    owner().check(&[
        ("haircut rules", "service.rules service=haircut"),
        ("booking rules", "service.rules"),
        ("who does haircuts?", "service.rules service=haircuts"),
        ("add Peter to bookings", "resource.add name=Peter"),
        ("haircut takes 45 minutes?", "not service.change: Question"),
        ("\"haircut takes 45 minutes\"", "not service.change: Quoted"),
        ("book a haircut tomorrow", "book day=2026-11-22 service=haircut"),
        ("stock sugar", "stock.level Sugar 1 kg"),
    ]);
    // Who does what is said of many things that are no service.
    for text in ["what does sugar cost?", "he does not pay", "how does it work", "Grace does well"]
    {
        assert!(!owner().says(text).contains("service."), "{text}: {}", owner().says(text));
    }
    customer().check(&[("book a haircut tomorrow", "book day=2026-11-22 service=haircut")]);
    for text in ["haircut takes 45 minutes", "Grace does haircuts", "add Peter to bookings"] {
        assert!(!customer().says(text).contains("service."), "{text}");
    }
}

#[test]
fn customers_say_it_in_many_ways() {
    customer().check(&[
        ("do you have 5 sugar?", "availability product=prd_00000000000000000000000001 quantity=5"),
        ("feedback 2 the milk was sour", "feedback comment=the milk was sour rating=2"),
        (
            "I want to return order 1001 because it leaks",
            "return.request number=1001 reason=it leaks",
        ),
        ("book a haircut for tomorrow", "book day=2026-11-22 service=haircut"),
        ("book a haircut tomorrow at 3pm", "book day=2026-11-22 service=haircut time=900"),
        ("Saturday after 3", "book day=2026-11-21 time=900"),
        ("cancel my booking 12", "booking.change booking=12 cancel=true"),
        ("delete my data", "delete_my_data agreed=false"),
        ("English please", "language language=en"),
        ("do you deliver to Ntinda?", "faq topic=delivery"),
        ("stop", "stop"),
    ]);
}

#[test]
fn calendars_of_other_programs_are_named_by_their_addresses() {
    let connect = "calendar.connect address=grace.n@example.co.ug resource=Grace";
    owner().check(&[
        ("connect Grace's calendar grace.n@example.co.ug", connect),
        ("Connect Grace’s calendar: grace.n@example.co.ug.", connect),
        ("please connect the Google calendar grace.n@example.co.ug to Grace", connect),
        (
            "connect calendar <grace.n@example.co.ug>",
            "calendar.connect address=grace.n@example.co.ug",
        ),
        (
            "connect Grace's calendar grace@example",
            "calendar.connect address=grace@example resource=Grace",
        ),
        (
            "connect Cleaning team's calendar team@example.com",
            "calendar.connect address=team@example.com resource=Cleaning team",
        ),
        ("connect google calendar", "calendar.connect"),
        ("disconnect calendar of Grace", "calendar.disconnect resource=Grace"),
        ("disconnect Grace's calendar", "calendar.disconnect resource=Grace"),
        ("don't connect Grace's calendar grace@example.com", "not calendar.connect: Negated"),
        ("should I disconnect Grace's calendar?", "not calendar.disconnect: Conditional"),
    ]);
    // "Com" is Portuguese for "with", but not in an address.
    let tokens = crate::phrase::token::tokens("To grace.n@example.com, or @shop a@b me@x.org.");
    let words: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    let expected =
        ["to", "grace.n@example.com", ",", "or", "@", "shop", "a", "@", "b", "me@x.org", "."];
    assert_eq!(words, expected);
    // Nothing but marks may stand before the sign, or behind.
    for text in ["a.@", "sugar.@", "2 sugar--@ please", "@", "a@", ".@a"] {
        crate::phrase::token::tokens(text);
    }
    customer().check(&[
        ("connect Grace's calendar me@example.com", "shop words calendar.connect"),
        ("disconnect Grace's calendar", "shop words calendar.disconnect"),
    ]);
}

#[test]
fn what_is_denied_asked_or_told_by_others_is_not_done() {
    owner().check(&[
        ("don't forget sukari ndogo", "not alias.remove: Negated"),
        ("he said forget sukari ndogo", "not alias.remove: Quoted"),
        ("don't add staff 0700 000 300", "not staff.phone: Negated"),
        ("he said add staff 0700 000 300", "not staff.phone: Quoted"),
        ("if he pays, release Jane", "not handoff: Conditional"),
        ("\"broadcast sale today\"", "not broadcast.send: Quoted"),
        ("should I add staff 0700 000 300?", "not staff.phone: Conditional"),
        ("did I remove staff 0700 000 300?", "not staff.phone: Question"),
        ("add staff 0700 000 300?", "not staff.phone: Question"),
    ]);
    customer().check(&[
        ("don't delete my data", "not delete_my_data: Negated"),
        ("add staff 0700 000 300", "shop words staff.phone"),
        ("add owner 0700 000 300", "shop words staff.phone"),
        ("broadcast everything is free", "shop words broadcast.send"),
        ("set confirm limit to 9,000,000", "shop words settings.set"),
        ("talk to a person", "human"),
        ("settings", "search settings"),
        ("aliases", "search aliases"),
    ]);
}

/// The match in `Command::agent` gives each command one agent; its examples agree.
#[test]
fn every_command_has_its_examples_and_one_agent() {
    let mut seen = BTreeSet::new();
    for saying in sayings(Language::En) {
        assert!(saying.examples.len() >= EXAMPLES_MIN, "{:?}", saying.name);
        let unique: BTreeSet<_> = saying.examples.iter().collect();
        assert_eq!(unique.len(), saying.examples.len(), "{:?}", saying.name);
        assert!(seen.insert(saying.name), "{:?}", saying.name);
        let scene =
            if entry::names(Role::Owner).contains(&saying.name) { owner() } else { customer() };
        let agents: BTreeSet<String> = saying
            .examples
            .iter()
            .filter_map(|example| {
                let heard = scene.hear(example);
                let Heard::Command(command) = heard else { return None };
                Some(format!("{:?}", command.agent()))
            })
            .collect();
        assert_eq!(agents.len(), 1, "{:?} {agents:?}", saying.name);
    }
    assert_eq!(seen.len(), 55);
    assert!(seen.contains(&CommandName::Desk(DeskName::Language)));
}
