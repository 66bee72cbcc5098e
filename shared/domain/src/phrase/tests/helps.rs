//! Help and grammar are one list, and neither lies about the other.

use super::*;
use crate::language::Language;
use crate::phrase::desk;
use crate::phrase::entry::{self, Saying, help};
use crate::phrase::languages::PACKS;

/// Every example that help shows is understood as the command it stands under, in a shop of its
/// language.
fn tells_the_truth(language: Language) {
    let shops = entry::names(Role::Owner);
    let packs = PACKS.iter().filter(|pack| pack.language == language);
    let packs = packs.flat_map(|pack| pack.sayings.iter().copied().flatten());
    let sayings: Vec<&Saying> = packs.chain(desk::sayings(language)).collect();
    let confirming = customer().expecting(Expecting::OrderYes { cart_version: 1 });
    let mut wrong = Vec::new();
    for (scene, is_of_shop, confirms) in
        [(owner(), true, false), (customer(), false, false), (confirming, false, true)]
    {
        let of_scene = |saying: &&&Saying| {
            shops.contains(&saying.name) == is_of_shop
                && (saying.name == CommandName::OrderConfirm) == confirms
        };
        scene.speaking(language).with(|listener| {
            wrong.extend(sayings.iter().filter(of_scene).flat_map(|it| misheard(it, listener)));
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn help_tells_the_truth_in_english() {
    tells_the_truth(Language::En);
}

#[test]
fn help_tells_the_truth_in_swahili() {
    tells_the_truth(Language::Sw);
}

#[test]
fn help_tells_the_truth_in_indonesian() {
    tells_the_truth(Language::Id);
}

#[test]
fn help_tells_the_truth_in_french() {
    tells_the_truth(Language::Fr);
}

#[test]
fn help_tells_the_truth_in_portuguese() {
    tells_the_truth(Language::Pt);
}

#[test]
fn help_tells_the_truth_in_spanish() {
    tells_the_truth(Language::Es);
}

#[test]
fn help_tells_the_truth_in_hindi() {
    tells_the_truth(Language::Hi);
}

/// What is said in a language the shop does not list is understood too, or asked about; it never
/// becomes another command that changes something.
#[test]
fn another_language_never_becomes_another_command() {
    let names = entry::names(Role::Owner);
    let mut wrong = Vec::new();
    owner().with(|listener| {
        for pack in PACKS.iter().filter(|pack| !listener.languages.contains(&pack.language)) {
            let said = pack.sayings.iter().copied().flatten().chain(desk::sayings(pack.language));
            for saying in said {
                if !names.contains(&saying.name) {
                    continue;
                }
                for example in saying.examples {
                    let Heard::Command(command) = understand(example, listener) else { continue };
                    let name = CommandName::of(&command);
                    let writes = names.contains(&name) && entry::writes(name);
                    if writes && name != saying.name {
                        wrong.push(format!("{:?} {example:?} is {}", pack.language, name.as_str()));
                    }
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The examples that are not understood as their command.
fn misheard(saying: &Saying, listener: &Listener<'_>) -> Vec<String> {
    let named = |heard: &Heard| matches!(heard, Heard::Command(command) if CommandName::of(command) == saying.name);
    let heard = saying.examples.iter().map(|example| (example, understand(example, listener)));
    let wrong = heard.filter(|(_, heard)| !named(heard));
    let name = saying.name.as_str();
    let languages = listener.languages;
    let line = |(example, heard)| format!("{languages:?} {name}: {example:?} is {}", spell(&heard));
    wrong.map(line).collect()
}

#[test]
fn help_names_every_command_once() {
    for role in [Role::Customer, Role::Owner] {
        for language in Language::ALL {
            let mut named: Vec<CommandName> = help(role, language).map(|s| s.name).collect();
            let mut wanted: Vec<CommandName> = entry::names(role);
            named.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(named, wanted, "{role:?} {language:?}");
        }
    }
}

/// A language that is spoken at all has enough to show of every command.
#[test]
fn every_command_has_a_dozen_examples_in_every_language() {
    let entries: Vec<CommandName> = [Role::Customer, Role::Owner]
        .into_iter()
        .flat_map(entry::entries)
        .map(|entry| entry.name)
        .collect();
    let names: Vec<CommandName> =
        [Role::Customer, Role::Owner].into_iter().flat_map(entry::names).collect();
    let mut lacking = Vec::new();
    for pack in PACKS {
        let own = pack.sayings.iter().copied().flatten();
        assert!(own.clone().all(|saying| entries.contains(&saying.name)), "{:?}", pack.language);
        let said: Vec<&Saying> = own.chain(desk::sayings(pack.language)).collect();
        for name in &names {
            let examples = said.iter().find(|saying| saying.name == *name);
            let count = examples.map_or(0, |saying| saying.examples.len());
            if count < 12 {
                lacking.push(format!("{:?} {}: {count}", pack.language, name.as_str()));
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
