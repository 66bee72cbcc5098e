//! The program as a newcomer meets it: started, stopped, and told no in one sentence each.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that panics has failed")]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn mercury(data: &Path, address: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mercury"));
    command.env_clear().env("MERCURY_DATA", data).env("MERCURY_ADDR", address);
    command
}

/// Starts a shop at a free port and waits for what it says first.
fn started(data: &Path) -> (Child, String) {
    let mut child =
        mercury(data, "127.0.0.1:0").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    while !said.contains("Ctrl-C") {
        assert_ne!(lines.read_line(&mut said).unwrap(), 0, "it ended too soon: {said}");
    }
    (child, said)
}

fn stopped(mut child: Child) -> (Option<i32>, String) {
    let told = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(told.success());
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    (child.wait().unwrap().code(), log)
}

/// That the program ended with one sentence for people, and nothing else.
#[track_caller]
fn assert_one_sentence(output: &Output, code: i32, says: &[&str]) {
    let sentence = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{sentence}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    for part in says {
        assert!(sentence.contains(part), "{part:?} is not in: {sentence}");
    }
}

#[test]
fn it_says_where_to_look_and_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    for start in ["the first", "a later"] {
        let (child, said) = started(folder.path());
        for part in ["/s/kilima/", "/s/melati/", "/s/baraka/", "/dev/chat", "/health"] {
            assert!(said.contains(part), "{start} start does not say {part}: {said}");
        }
        assert!(said.lines().count() <= 4, "{said}");
        assert_eq!(stopped(child), (Some(0), String::new()), "{start} start");
    }
}

#[test]
fn an_address_in_use_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = mercury(folder.path(), &address).output().unwrap();
    assert_one_sentence(&output, 1, &[&address, "in use", "MERCURY_ADDR"]);
}

#[test]
fn a_data_folder_in_use_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = started(folder.path());
    let output = mercury(folder.path(), "127.0.0.1:0").output().unwrap();
    assert_one_sentence(&output, 1, &["in use by another Mercury", "MERCURY_DATA"]);
    assert_eq!(stopped(first).0, Some(0));
}

#[test]
fn a_damaged_data_file_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mercury.redb"), "this is a shopping list").unwrap();
    let output = mercury(folder.path(), "127.0.0.1:0").output().unwrap();
    assert_one_sentence(&output, 1, &["mercury.redb", "damaged"]);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let output = mercury(&file, "127.0.0.1:0").output().unwrap();
    assert_one_sentence(&output, 1, &["MERCURY_DATA"]);
}

#[test]
fn a_bad_variable_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let output = mercury(folder.path(), "the moon").output().unwrap();
    assert_one_sentence(&output, 2, &["MERCURY_ADDR", "the moon"]);
}

#[test]
fn arguments_are_told_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    for (argument, code, says) in
        [("--help", 0, "Usage"), ("--version", 0, "mercury 0."), ("sell", 2, "no command \"sell\"")]
    {
        let output = mercury(folder.path(), "127.0.0.1:0").arg(argument).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(output.status.code(), Some(code), "{argument}: {said}");
        assert!(said.contains(says), "{argument}: {said}");
    }
}

#[test]
fn it_reads_messages_without_doing_what_they_say() {
    let folder = tempfile::tempdir().unwrap();
    let none = folder.path().join("none");
    let parsed = |role: &str, text: &str| {
        let mut child = mercury(&none, "127.0.0.1:0")
            .args(["parse", "--shop", "kilima", "--as", role])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let expense = "add transport expense 50k cash";
    let long = "a".repeat(20_000);
    let said = parsed("owner", &format!("{expense}\r\n\u{feff}\n{long}\ndon't cancel 12"));
    let said: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let outcomes: Vec<_> = said.iter().map(|line| line["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["run", "decline", "decline", "decline"]);
    assert_eq!(said[0]["text"], expense);
    assert_eq!(said[0]["command"], "expense.add");
    let slots = serde_json::json!({
        "amount": {"minor": 50_000, "currency": "UGX"},
        "account": "1110",
        "category": "6120",
        "note": "transport",
    });
    assert_eq!(said[0]["slots"], slots);
    assert_eq!(said[3]["command"], "order.cancel");
    assert!(parsed("customer", expense).contains(r#""agent":"order""#));
    assert_eq!(parsed("staff", ""), "");
    assert!(!none.exists(), "nothing is written");

    let misled = [
        (&["parse", "--shop", "kilima", "--as", "king"][..], "king"),
        (&["parse", "--shop", "kilima"], "--as"),
        (&["parse", "--shop", "nowhere", "--as", "owner"], "nowhere"),
    ];
    for (arguments, says) in misled {
        let output = mercury(&none, "127.0.0.1:0").args(arguments).output().unwrap();
        assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(says), "{arguments:?}");
    }
}
