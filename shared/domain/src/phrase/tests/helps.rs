//! Help and grammar are one list, and neither lies about the other.

use super::*;
use crate::language::Language;
use crate::phrase::entry::{self, help};
use crate::phrase::languages::{DESKS, PACKS};

/// Every example that help shows is understood as the command it stands under.
#[test]
fn help_tells_the_truth() {
    let mut wrong = Vec::new();
    let framed = PACKS.iter().flat_map(|pack| pack.sayings.iter().chain(pack.books_sayings));
    for saying in framed.chain(DESKS.iter().flat_map(|desk| desk.sayings.into_iter().flatten())) {
        let shops = entry::names(Role::Owner).contains(&saying.name);
        let scene = if shops { owner() } else { customer() };
        let scene = if saying.name == CommandName::OrderConfirm {
            scene.expecting(Expecting::OrderYes { cart_version: 1 })
        } else {
            scene
        };
        for example in saying.examples {
            let heard = scene.hear(example);
            if !matches!(&heard, Heard::Command(command) if CommandName::of(command) == saying.name)
            {
                wrong.push(format!("{example:?} is {}, not {:?}", spell(&heard), saying.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn help_names_every_command_once() {
    for role in [Role::Customer, Role::Owner] {
        for language in [Language::En, Language::Sw, Language::Id] {
            let mut named: Vec<CommandName> = help(role, language).map(|s| s.name).collect();
            let mut wanted: Vec<CommandName> = entry::names(role);
            named.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(named, wanted, "{role:?} {language:?}");
        }
    }
}
