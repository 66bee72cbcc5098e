//! How a function starts and ends as a process, for all of them: they share `aws::run`.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that panics has failed")]

use std::process::{Command, Output};

/// A function's process with these variables and no others.
fn started(variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_expire"));
    // Credentials, so that nobody looks for some in the network.
    let credentials = [("AWS_ACCESS_KEY_ID", "test"), ("AWS_SECRET_ACCESS_KEY", "test")];
    command.env_clear().envs(credentials).envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn a_missing_or_malformed_variable_ends_the_start_with_one_line_that_names_it() {
    let region = ("AWS_REGION", "eu-west-1");
    // Nothing is listening there, and nothing is asked before the variables are read.
    let away = ("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    let table = ("TABLE_NAME", "mercury-test");
    for (variables, sentence) in [
        (vec![], "environment variable AWS_REGION is missing"),
        (vec![region, away], "environment variable TABLE_NAME is missing"),
        (
            vec![region, away, ("TABLE_NAME", "secret value")],
            "environment variable TABLE_NAME is not a table name",
        ),
        (vec![region, away, table], "environment variable QUEUE_URL_NOTIFY is missing"),
        (
            vec![region, away, table, ("AWS_LAMBDA_LOG_LEVEL", "loud")],
            "environment variable AWS_LAMBDA_LOG_LEVEL is not",
        ),
    ] {
        let ended = started(&variables);
        let said = String::from_utf8(ended.stdout).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        let lines: Vec<&str> = said.lines().collect();
        let [line] = lines.as_slice() else { panic!("one line, not: {said}") };
        assert!(line.starts_with('{') && line.contains("\"level\":\"ERROR\""), "{line}");
        assert!(line.contains(&format!("cannot start: {sentence}")), "{line}");
        assert!(!line.contains("secret value"), "{line}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
    }
}
