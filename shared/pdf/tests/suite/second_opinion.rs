//! What another library than ours makes of a sealed document: pyHanko opens it and judges its
//! signature.

use crate::sealed::{OWNER, PASSWORDS, READER, sealed, signer};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const SCRIPT: &str = include_str!("second_opinion.py");

/// Where `tests/run` has installed it beside the build, or wherever the system has it.
fn python() -> PathBuf {
    let this = std::env::current_exe().expect("a path");
    // <target>/<profile>/deps/<test>
    let target = this.ancestors().nth(3).expect("a target folder");
    let installed = target.join("tools/pyhanko/bin/python");
    if installed.exists() { installed } else { PathBuf::from("python3") }
}

fn opinion(bytes: &[u8], password: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).expect("it is written");
    let mut python = Command::new(python())
        .args(["-c", SCRIPT])
        .arg(&path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3 is there");
    let mut stdin = python.stdin.take().expect("it reads");
    stdin.write_all(password.as_bytes()).expect("it is told");
    drop(stdin);
    let output = python.wait_with_output().expect("it ends");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}; pyHanko is installed by tests/run");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn pyhanko_finds_the_seal_sound() {
    let sealed = sealed(&signer(), PASSWORDS).expect("it is sealed");
    let said = opinion(&sealed.bytes, READER);
    let expected = "opened: USER\n\
        revision: 6\n\
        signatures: 1\n\
        kind: /ETSI.CAdES.detached\n\
        permitted: NO_CHANGES\n\
        intact: True\n\
        valid: True\n\
        covers: ENTIRE_FILE\n\
        attributes: content_type message_digest signing_certificate_v2\n";
    assert_eq!(said, expected);
    assert!(opinion(&sealed.bytes, OWNER).starts_with("opened: OWNER\n"));
    assert_eq!(opinion(&sealed.bytes, "0123"), "opened: FAILED\n");
}
