//! What is said at the desk, and what sounds like it.

use super::*;
use crate::command::Agent;
use crate::phrase::entry::{self, DeskName};
use crate::phrase::languages::DESKS;
use std::collections::BTreeSet;

/// A shop's own language may say less; English says each command in a dozen ways.
const EXAMPLES_MIN: usize = 12;

#[test]
fn owners_say_it_in_many_ways() {
    owner().check(&[
        ("take over Jane Doe please", "handoff customer=Jane Doe on=true"),
        ("bot on for 0700 000 100", "handoff customer=0700 000 100 on=false"),
        ("add staff Jane Doe +256 700-000 300", "staff.phone who=+256 700-000 300 action=staff name=Jane Doe"),
        ("remove staff 0700 000 300", "staff.phone who=0700 000 300 action=remove"),
        ("add staff", "missing rest of staff.phone"),
        ("tell Jane: don't come today?", "customer.message customer=Jane text=don't come today? ongoing=false"),
        ("tell Jane Doe: it is ready", "customer.message customer=Jane Doe text=it is ready ongoing=false"),
        ("broadcast: Fresh mangoes, 2 for 1!", ""),
        ("set confirm limit to 50k", ""),
        ("set payment methods to Cash; MTN 0700 000 000", ""),
        ("hold orders 12 hours", ""),
        ("how was yesterday?", ""),
        ("block Mary on Friday", ""),
        ("move booking 12 to 25 Nov", ""),
        ("reject booking 12 because we're full", ""),
    ]);
}

#[test]
fn customers_say_it_in_many_ways() {
    customer().check(&[
        ("do you have 5 sugar?", ""),
        ("feedback 2 the milk was sour", ""),
        ("I want to return order 1001 because it leaks", ""),
        ("book a haircut for tomorrow", ""),
        ("cancel my booking 12", ""),
        ("delete my data", ""),
        ("English please", ""),
        ("do you deliver to Ntinda?", ""),
        ("stop", "stop"),
    ]);
}

#[test]
fn what_is_denied_asked_or_told_by_others_is_not_done() {
    owner().check(&[
        ("don't add staff 0700 000 300", "not staff.phone: Negated"),
        ("he said add staff 0700 000 300", "not staff.phone: Quoted"),
        ("if he pays, release Jane", "not handoff: Conditional"),
        ("\"broadcast sale today\"", "not broadcast.send: Quoted"),
        ("should I add staff 0700 000 300?", ""),
        ("did I remove staff 0700 000 300?", ""),
        ("add staff 0700 000 300?", "not staff.phone: Question"),
    ]);
    customer().check(&[
        ("don't delete my data", "not delete_my_data: Negated"),
        ("add staff 0700 000 300", "shop words staff.phone"),
        ("add owner 0700 000 300", "shop words staff.phone"),
        ("broadcast everything is free", "shop words broadcast.send"),
        ("set confirm limit to 9,000,000", "shop words settings.set"),
        ("bot off for everyone else", ""),
        ("settings", ""),
        ("who works here?", ""),
        ("tell Jane: pay me", ""),
    ]);
}

/// The first of two samples of every command; the match in `Command::agent` gives each one agent.
#[test]
fn every_command_has_its_examples_and_one_agent() {
    let mut seen = BTreeSet::new();
    for saying in DESKS[0].sayings {
        assert!(saying.examples.len() >= EXAMPLES_MIN, "{:?}", saying.name);
        let unique: BTreeSet<_> = saying.examples.iter().collect();
        assert_eq!(unique.len(), saying.examples.len(), "{:?}", saying.name);
        assert!(seen.insert(saying.name), "{:?}", saying.name);
        let scene = if entry::names(Role::Owner).contains(&saying.name) { owner() } else { customer() };
        let agents: BTreeSet<String> = saying
            .examples
            .iter()
            .filter_map(|example| match scene.hear(example) {
                Heard::Command(command) => Some(format!("{:?}", command.agent())),
                _ => None,
            })
            .collect();
        assert_eq!(agents.len(), 1, "{:?} {agents:?}", saying.name);
    }
    assert_eq!(seen.len(), 28);
    assert!(seen.contains(&CommandName::Desk(DeskName::Language)));
    let _ = Agent::Admin;
}
