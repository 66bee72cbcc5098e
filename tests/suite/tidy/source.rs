//! What the source text must not say, and what it must not forget.

use super::{Text, entries, none_of, read, root, sources, texts};

/// Where a file gets hard to read in one sitting.
const LINES_MAX: usize = 400;
/// Longer files, each with the reason.
const LONGER_FILES: [(&str, &str); 1] =
    [("tests/kit/conformance/table.rs", "one list of promises, read from top to bottom")];

/// The code of a Rust text with line numbers from 1: without comments, strings kept.
pub(super) fn code(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, without_comment(line).to_owned()))
}

fn without_comment(line: &str) -> &str {
    let (mut in_string, mut escaped) = (false, false);
    for (at, character) in line.char_indices() {
        match character {
            '\\' if in_string && !escaped => {
                escaped = true;
                continue;
            }
            '"' if !escaped => in_string = !in_string,
            '/' if !in_string && line[at..].starts_with("//") => return &line[..at],
            _ => {}
        }
        escaped = false;
    }
    line
}

/// Whether a word stands in a line by itself.
pub(super) fn has_word(line: &str, word: &str) -> bool {
    let part_of_name = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(part_of_name) && !line[at + word.len()..].starts_with(part_of_name)
    })
}

/// Shipped code: a file without the tests at its end; nothing for a file of tests.
fn shipped(file: &Text) -> &str {
    if file.path.starts_with("tests/")
        || file.path.ends_with("/tests.rs")
        || file.path.contains("/tests/")
    {
        return "";
    }
    let tests = file.text.find("#[cfg(test)]\nmod ").unwrap_or(file.text.len());
    &file.text[..tests]
}

fn without_tests(file: Text) -> Text {
    let text = shipped(&file).to_owned();
    Text { path: file.path, text }
}

/// Lines of these files in which a word stands.
fn lines_with(files: impl Iterator<Item = Text>, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code(&file.text) {
            for word in words.iter().filter(|word| has_word(&line, word)) {
                found.push(format!("{}:{number}: `{word}` in {}", file.path, line.trim()));
            }
        }
    }
    found
}

/// Everything but this folder, which must spell what it looks for.
fn others() -> impl Iterator<Item = Text> {
    sources().into_iter().filter(|file| !file.path.starts_with("tests/suite/tidy/"))
}

#[test]
fn comments_are_not_code_and_strings_are() {
    let text = "let url = \"https://x\"; // tokio\n//! async \"\nlet quote = \"\\\"//\"; call()";
    let lines: Vec<String> = code(text).map(|(_, line)| line).collect();
    assert_eq!(lines, ["let url = \"https://x\"; ", "", "let quote = \"\\\"//\"; call()"]);
    assert!(has_word("let x: f64 = 1", "f64") && !has_word("my_f64", "f64"));
}

#[test]
fn the_rules_are_pure() {
    let words = [
        "async",
        "await",
        "tokio",
        "f32",
        "f64",
        "HashMap",
        "HashSet",
        "SystemTime",
        "Instant",
        "std::env",
        "std::fs",
        "std::net",
        "std::thread",
        "std::process",
    ];
    let domain = others().filter(|file| file.path.starts_with("shared/domain/src/"));
    let found = lines_with(domain, &words);
    none_of(&found, "The rules know no clock, no world, no float, no random order; pass it in:");
}

#[test]
fn views_are_pure() {
    let words =
        ["async", "await", "tokio", "std::env", "std::fs", "std::net", "SystemTime", "Instant"];
    let views = others().filter(|file| file.path.starts_with("shared/views/")).map(without_tests);
    none_of(&lines_with(views, &words), "Views turn values into text; pass the values in:");
}

#[test]
fn use_cases_do_not_look_at_the_clock_or_the_environment() {
    let words = ["std::env", "std::fs", "std::net", "SystemTime", "Instant", "tokio"];
    let app = others().filter(|file| file.path.starts_with("shared/app/")).map(without_tests);
    none_of(&lines_with(app, &words), "Time, files and the world come through a port:");
}

#[test]
fn keys_are_spelled_in_one_file() {
    let mut found = Vec::new();
    for file in others().filter(|file| !file.path.starts_with("shared/app/src/store/keys/")) {
        for (number, line) in code(shipped(&file)) {
            if line.split('"').skip(1).step_by(2).any(is_key) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none_of(&found, "Spell keys in shared/app/src/store/keys/ and call it:");
}

/// Whether a literal begins as keys do: capitals, then "#".
fn is_key(literal: &str) -> bool {
    literal.split_once('#').is_some_and(|(family, _)| {
        !family.is_empty() && family.chars().all(|letter| letter.is_ascii_uppercase())
    })
}

#[test]
fn nothing_is_left_unfinished() {
    let words = ["todo!", "unimplemented!", "dbg!"];
    let found: Vec<String> = others()
        .flat_map(|file| {
            let lines =
                code(&file.text).filter(|(_, line)| words.iter().any(|word| line.contains(word)));
            lines
                .map(|(number, line)| format!("{}:{number}: {}", file.path, line.trim()))
                .collect::<Vec<_>>()
        })
        .collect();
    none_of(&found, "Finish it, or make it an issue and leave it out:");
}

#[test]
fn tests_do_not_sleep_and_are_not_skipped() {
    let words = ["thread::sleep", "time::sleep", "sleep(", "#[ignore", "#[should_panic"];
    let mut found = Vec::new();
    for file in others() {
        let shipped_bytes = shipped(&file).len();
        let before = file.text[..shipped_bytes].lines().count();
        for (number, line) in code(&file.text[shipped_bytes..]) {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", file.path, before + number, line.trim()));
            }
        }
    }
    none_of(&found, "Wait for the condition itself, with a bound; a test runs or does not exist:");
}

#[test]
fn files_can_be_read_in_one_sitting() {
    let mut found = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        let expected = LONGER_FILES.iter().any(|(path, _)| *path == file.path);
        if lines > LINES_MAX && !expected {
            found.push(format!("{} has {lines} lines", file.path));
        }
        if lines <= LINES_MAX && expected {
            found.push(format!("{} has {lines} lines now; take it off the list", file.path));
        }
    }
    none_of(&found, "A file is one noun in at most 400 lines; make it a folder of parts:");
}

#[test]
fn no_file_is_forgotten() {
    let mut found = Vec::new();
    for file in sources() {
        let (folder, name) = file.path.rsplit_once('/').expect("every source is in a folder");
        let stem = name.trim_end_matches(".rs");
        let (parents, stem) = match stem {
            // Cargo finds these by itself.
            "main" | "lib" | "build" => continue,
            _ if is_target(folder) => continue,
            "mod" => folder.rsplit_once('/').expect("a module has a parent"),
            _ => (folder, stem),
        };
        let listed = entries(parents).iter().any(|parent| {
            ["main.rs", "lib.rs", "mod.rs"].contains(&parent.as_str())
                && code(&read(&format!("{parents}/{parent}")))
                    .any(|(_, line)| line.trim().ends_with(&format!("mod {stem};")))
        });
        // Benches and examples stand alone: their manifest names them.
        let targets = file.path.starts_with("tests/") && read("tests/Cargo.toml").contains(name);
        if !listed && !targets {
            found.push(format!("{}: no `mod {stem};` in {parents}/", file.path));
        }
    }
    none_of(&found, "A file that no `mod` names is never compiled; list it or remove it:");
}

/// Whether cargo builds each file in a folder as a program of its own.
fn is_target(folder: &str) -> bool {
    folder.rsplit_once('/').is_some_and(|(package, name)| {
        ["tests", "benches", "examples"].contains(&name)
            && root().join(package).join("Cargo.toml").exists()
    })
}

#[test]
fn every_refusal_has_its_sentence() {
    let refusal = read("shared/domain/src/refusal.rs");
    let (_, body) = refusal.split_once("pub enum Refusal {").expect("the enum is there");
    let (body, _) = body.split_once("\n}").expect("it ends");
    let variants = body.lines().filter_map(|line| {
        let line = line.strip_prefix("    ")?;
        let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
        name.starts_with(|letter: char| letter.is_ascii_uppercase()).then_some(name)
    });
    let views: Vec<Text> = texts("shared/views/src");
    let silent: Vec<String> = variants
        .filter(|name| !views.iter().any(|view| has_word(&view.text, &format!("Refusal::{name}"))))
        .collect();
    none_of(&silent, "Write in shared/views what a person is told, with what to do next:");
}

#[test]
fn nothing_names_a_machine_or_a_mirror() {
    let words = [
        "/root/",
        "/home/",
        "/work/",
        "/Users/",
        "pypi.org",
        "npmjs",
        "artifactory",
        "crates.io",
        "index-url",
        "jfrog",
    ];
    // Cargo.lock names the public index in every entry.
    let standard = "https://github.com/rust-lang/crates.io-index";
    let mut found = Vec::new();
    for file in texts("").iter().filter(|file| !file.path.starts_with("tests/suite/tidy/")) {
        for (index, line) in file.text.lines().enumerate() {
            let line = line.replace(standard, "");
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{}: {word}", file.path, index + 1));
            }
        }
    }
    none_of(&found, "Files must be true on every machine; take this out:");
}

#[test]
fn the_commands_of_the_readme_exist() {
    let readme = read("README.md");
    let aliases = read(".cargo/config.toml");
    let mut wrong = Vec::new();
    let mut commands = 0;
    for block in readme.split("```sh\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for line in block.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            commands += 1;
            // Variables before a command, and what a terminal shows before it.
            let words = line.trim_start_matches("$ ").split_whitespace();
            let words: Vec<&str> = words.skip_while(|word| word.contains('=')).collect();
            match words.as_slice() {
                ["cargo", verb, ..] => {
                    let known =
                        ["run", "build", "test", "bench", "fmt", "clippy", "deny", "lambda"];
                    if !known.contains(verb) && !aliases.contains(&format!("{verb} = ")) {
                        wrong.push(format!("cargo {verb} is neither cargo's nor an alias"));
                    }
                }
                [file, ..] if file.contains('/') && !file.contains("://") && !is_program(file) => {
                    wrong.push(format!("{file} is not there, or not executable"));
                }
                _ => {}
            }
        }
    }
    none_of(&wrong, "A newcomer types what the README says; make it true:");
    assert!(commands >= 2, "The README shows `cargo run` and `tests/run` in ```sh blocks.");
    for command in ["cargo run", "tests/run"] {
        assert!(readme.contains(command), "The README does not say `{command}`.");
    }
}

fn is_program(path: &str) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let file = std::fs::metadata(root().join(path));
    file.is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}
