//! Help and grammar are one list, and neither lies about the other.

use super::*;
use crate::language::Language;
use crate::phrase::entry::{self, help};
use crate::phrase::languages::PACKS;

/// Every example that help shows is understood as the command it stands under.
#[test]
fn help_tells_the_truth() {
    let mut wrong = Vec::new();
    let sayings = PACKS.iter().flat_map(|pack| {
        pack.sayings.iter().copied().flatten().map(|saying| (pack.language, saying))
    });
    for (language, saying) in sayings {
        let shops = entry::entries(Role::Owner).iter().any(|entry| entry.name == saying.name);
        let scene = if shops { owner() } else { customer() };
        let scene = scene.speaking(language);
        let scene = if saying.name == CommandName::OrderConfirm {
            scene.expecting(Expecting::OrderYes { cart_version: 1 })
        } else {
            scene
        };
        for example in saying.examples {
            let heard = scene.hear(example);
            if !matches!(&heard, Heard::Command(command) if CommandName::of(command) == saying.name)
            {
                wrong.push(format!(
                    "{language:?} {}: {example:?} is {}",
                    saying.name.as_str(),
                    spell(&heard)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn help_names_every_command_once() {
    for role in [Role::Customer, Role::Owner] {
        let entries = entry::entries(role);
        for language in [Language::En, Language::Sw, Language::Id] {
            let mut named: Vec<CommandName> = help(role, language).map(|s| s.name).collect();
            let mut wanted: Vec<CommandName> = entries.iter().map(|entry| entry.name).collect();
            named.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(named, wanted, "{role:?} {language:?}");
        }
    }
}
