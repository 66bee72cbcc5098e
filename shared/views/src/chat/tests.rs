//! Messages and their templates fit: each is given what it asks for, in every language.

use super::text::{blocks, topics_of};
use domain::language::Language;
use minijinja::{Environment, UndefinedBehavior, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Names = BTreeSet<String>;

/// The messages of a language with their texts, by topic and name.
fn texts(language: Language) -> BTreeMap<String, &'static str> {
    let mut texts = BTreeMap::new();
    for (topic, text) in topics_of(language) {
        for (name, block) in blocks(text) {
            let message = format!("{topic}/{name}");
            assert!(texts.insert(message, block).is_none(), "{topic}/{name} stands twice");
        }
    }
    texts
}

/// Every name in a template's tags, with what is taken from a line: "line.name".
fn names(text: &str) -> Names {
    let mut names = Names::new();
    let mut declared = Names::new();
    for tag in tags(text) {
        let mut tag = tag.to_owned();
        while let (Some(from), Some(to)) = (tag.find('"'), tag.rfind('"')) {
            tag.replace_range(from..=to, "");
        }
        let words = tag.split(|char: char| !(char.is_alphanumeric() || "_.".contains(char)));
        let words: Vec<&str> = words.filter(|word| word.starts_with(char::is_alphabetic)).collect();
        if let ["for", item, "in", list] = words[..] {
            declared.insert(item.to_owned());
            names.insert(list.to_owned());
            continue;
        }
        let keywords =
            ["if", "elif", "else", "endif", "endfor", "not", "and", "or", "none", "is", "true"];
        names.extend(words.into_iter().filter(|word| !keywords.contains(word)).map(str::to_owned));
    }
    names.retain(|name| !declared.contains(name));
    names
}

fn tags(text: &str) -> impl Iterator<Item = &str> {
    let tags =
        text.split('{').skip(1).filter_map(|part| part.strip_prefix(['%', '{']).or(Some(part)));
    tags.filter_map(|tag| Some(tag.split_once(['%', '}'])?.0))
}

/// What a message is given in the code: its fields, by message. A message may be said in places.
fn given() -> BTreeMap<String, Vec<Names>> {
    let mut given: BTreeMap<String, Vec<Names>> = BTreeMap::new();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/chat");
    for text in sources_in(&sources) {
        for (start, found) in text.match_indices("said!(") {
            let call = parts(&text[start + found.len()..]);
            let Some(message) = call.get(1).and_then(|part| part.strip_prefix('"')) else {
                continue;
            };
            let fields = call.iter().skip(2).map(|part| {
                part.split_once(" =").map_or(part.as_str(), |(name, _)| name).trim().to_owned()
            });
            let message = message.trim_end_matches('"').to_owned();
            given.entry(message).or_default().push(fields.collect());
        }
    }
    given
}

fn sources_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources_in(&path));
        } else if !["text.rs", "tests.rs"].iter().any(|name| path.ends_with(name)) {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
    found
}

/// What stands between the commas of a call, up to its end.
fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let (mut depth, mut in_text) = (0_u32, false);
    for char in text.chars() {
        match char {
            '"' => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' if !in_text && depth == 0 => break,
            ')' | ']' | '}' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => {
                parts.push(part.trim().to_owned());
                part.clear();
                continue;
            }
            _ => {}
        }
        part.push(char);
    }
    parts.push(part.trim().to_owned());
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn each_message_is_given_what_it_asks_for() {
    let (texts, given) = (texts(Language::En), given());
    assert!(given.len() > 200, "the code is read: {}", given.len());
    for (message, places) in &given {
        let text = texts.get(message).unwrap_or_else(|| panic!("no template for {message}"));
        let asks: Names = names(text).into_iter().filter(|name| !name.contains('.')).collect();
        for fields in places {
            assert_eq!(fields, &asks, "{message}: given, and asked for");
        }
    }
    let said: BTreeSet<_> = given.keys().collect();
    let unsaid: Vec<_> = texts.keys().filter(|message| !said.contains(message)).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

#[test]
fn every_language_says_every_message_with_the_same_fields() {
    let english = texts(Language::En);
    for language in Language::ALL {
        let own = texts(language);
        for (message, text) in &english {
            let Some(said) = own.get(message) else { panic!("{language:?} lacks {message}") };
            assert_eq!(names(said), names(text), "{language:?}: fields of {message}");
        }
        let more: Vec<_> = own.keys().filter(|message| !english.contains_key(*message)).collect();
        assert!(more.is_empty(), "{language:?} says what nobody asks for: {more:?}");
    }
}

/// A value for each name of a template: something, or nothing.
fn sample(text: &str, something: bool) -> Value {
    let lists: BTreeMap<&str, &str> = tags(text)
        .filter_map(|tag| {
            let (item, list) = tag.trim().strip_prefix("for ")?.split_once(" in ")?;
            Some((list.trim(), item))
        })
        .collect();
    let names = names(text);
    let value = |name: &str| match (lists.get(name), something) {
        (Some(item), true) => {
            let fields = names.iter().filter_map(|name| {
                let (of, field) = name.split_once('.')?;
                // A list in a line, or a figure of it.
                let value = if lists.contains_key(name.as_str()) {
                    Value::from(vec!["7"])
                } else {
                    Value::from("7")
                };
                (of == *item).then_some((field.to_owned(), value))
            });
            let line = Value::from_pairs(fields);
            [line.clone(), line].into_iter().collect()
        }
        (None, true) => Value::from("7"),
        (_, false) => Value::from(()),
    };
    let given = names.iter().filter(|name| !name.contains('.'));
    Value::from_pairs(given.map(|name| (name.clone(), value(name))))
}

#[test]
fn every_message_can_be_said() {
    for language in Language::ALL {
        for (message, text) in texts(language) {
            let mut environment = Environment::new();
            environment.set_undefined_behavior(UndefinedBehavior::Strict);
            for something in [true, false] {
                let lists = text.contains("{% for");
                if lists && !something {
                    continue;
                }
                let said = environment.render_str(text, sample(text, something));
                let said = said.unwrap_or_else(|error| panic!("{language:?} {message}: {error:#}"));
                assert!(!said.contains("{{") && !said.contains("{%"), "{message}: {said}");
            }
        }
    }
}

#[test]
fn buttons_fit() {
    use domain::message::BUTTON_TITLE_CHARS_MAX;
    for language in Language::ALL {
        for (message, text) in texts(language) {
            if message.starts_with("buttons/") && !text.contains("{{") {
                assert!(
                    text.chars().count() <= BUTTON_TITLE_CHARS_MAX,
                    "{language:?} {message}: {text}"
                );
            }
        }
    }
}
