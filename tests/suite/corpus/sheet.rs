//! The files of `tests/corpus`: sentences under what each of them must become.
//!
//! `= expense.add account=1110 amount=50000` heads sentences that are that command with those
//! slots, and `= first slot=… + second slot=…` is two of them; `?` heads sentences that must be asked about, `!` those of which nothing may come but an
//! answer. A file is named by language, role, and what else tells it from its siblings.

use domain::access::Role;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// What a sentence must become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expected {
    /// This command with exactly these slots, notes aside.
    Command { name: String, slots: BTreeMap<String, String> },
    /// A question: more than one thing, or half of one, was said.
    Question,
    /// Nothing that changes anything.
    Nothing,
}

/// One sentence.
pub(crate) struct Line {
    pub(crate) expected: Expected,
    pub(crate) text: String,
}

/// One file.
pub(crate) struct Sheet {
    pub(crate) language: &'static str,
    pub(crate) role: Role,
    pub(crate) lines: Vec<Line>,
}

const LANGUAGES: [&str; 7] = ["en", "sw", "fr", "pt", "es", "id", "hi"];

/// All of them, by name.
pub(crate) fn sheets() -> Vec<Sheet> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name = |file: &PathBuf| file.file_name().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|file| Sheet::parse(&name(file), &fs::read_to_string(file).unwrap())).collect()
}

impl Sheet {
    pub(super) fn parse(name: &str, written: &str) -> Self {
        let mut parts = name.trim_end_matches(".txt").split('_');
        let said = parts.next().unwrap();
        let language = LANGUAGES.into_iter().find(|language| *language == said).unwrap();
        let role = match parts.next() {
            Some("owner") => Role::Owner,
            Some("staff") => Role::Staff,
            Some("customer") => Role::Customer,
            other => panic!("{name}: {other:?} is no role"),
        };
        let mut expected = None;
        let mut lines = Vec::new();
        for line in written.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.split_once(' ').map_or((line, ""), |pair| pair) {
                ("=", command) => expected = Some(command_of(command)),
                ("?", _) => expected = Some(Expected::Question),
                ("!", _) => expected = Some(Expected::Nothing),
                _ => {
                    let expected = expected.clone().unwrap_or_else(|| panic!("{name}: {line}"));
                    // A line break inside a sentence is written so.
                    lines.push(Line { expected, text: line.replace("\\n", "\n") });
                }
            }
        }
        Self { language, role, lines }
    }
}

fn command_of(written: &str) -> Expected {
    let mut names: Vec<&str> = Vec::new();
    let mut slots = BTreeMap::new();
    for word in written.split(' ') {
        match word.split_once('=') {
            Some((slot, value)) if names.len() > 1 => {
                slots.insert(format!("{}.{slot}", names.len()), value.to_lowercase());
            }
            Some((slot, value)) => {
                slots.insert(slot.to_owned(), value.to_lowercase());
            }
            None if word == "+" => {}
            None => names.push(word),
        }
    }
    Expected::Command { name: names.join("+"), slots }
}
