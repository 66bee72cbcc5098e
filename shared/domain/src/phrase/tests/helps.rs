//! Help and grammar are one list, and neither lies about the other.

use super::*;
use crate::language::Language;
use crate::phrase::entry::{self, Saying, help};
use crate::phrase::languages::PACKS;

/// Every example that help shows is understood as the command it stands under.
#[test]
fn help_tells_the_truth() {
    let mut wrong = Vec::new();
    let shops: Vec<CommandName> =
        entry::entries(Role::Owner).iter().map(|entry| entry.name).collect();
    for pack in PACKS {
        let sayings: Vec<&Saying> = pack.sayings.iter().copied().flatten().collect();
        let [of_shop, confirming, of_customers] = [
            (owner(), sayings.iter().filter(|it| shops.contains(&it.name)).collect::<Vec<_>>()),
            (
                customer().expecting(Expecting::OrderYes { cart_version: 1 }),
                sayings.iter().filter(|it| it.name == CommandName::OrderConfirm).collect(),
            ),
            (
                customer(),
                sayings
                    .iter()
                    .filter(|it| !shops.contains(&it.name) && it.name != CommandName::OrderConfirm)
                    .collect(),
            ),
        ];
        for (scene, sayings) in [of_shop, confirming, of_customers] {
            scene.speaking(pack.language).with(|listener| {
                for saying in sayings {
                    wrong.extend(misheard(saying, listener));
                }
            });
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The examples that are not understood as their command.
fn misheard(saying: &Saying, listener: &Listener<'_>) -> Vec<String> {
    let named = |heard: &Heard| matches!(heard, Heard::Command(command) if CommandName::of(command) == saying.name);
    let heard = saying.examples.iter().map(|example| (example, understand(example, listener)));
    if std::env::var("DUMP").is_ok() {
        for (e, h) in heard.clone() {
            println!(
                "DUMP {:?} {}: {e:?} is {}",
                listener.languages,
                saying.name.as_str(),
                spell(&h)
            );
        }
    }
    let wrong = heard.filter(|(_, heard)| !named(heard));
    let name = saying.name.as_str();
    let languages = listener.languages;
    let line = |(example, heard)| format!("{languages:?} {name}: {example:?} is {}", spell(&heard));
    wrong.map(line).collect()
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
