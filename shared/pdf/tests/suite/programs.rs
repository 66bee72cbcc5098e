//! Programs of Debian that read PDF: `poppler-utils` and `qpdf`.

use std::process::{Command, Output};

/// Runs a program on a file of these bytes, whose path comes last.
fn output(program: &str, options: &[&str], bytes: &[u8], after: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).expect("it is written");
    Command::new(program)
        .args(options)
        .arg(&path)
        .args(after)
        .current_dir(folder.path())
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; apt-get install poppler-utils qpdf"))
}

/// What a program that succeeds says.
pub(crate) fn says(program: &str, options: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let output = output(program, options, bytes, after);
    let (said, error) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {options:?}: {said}{error}");
    format!("{said}{error}")
}

/// Whether a program refuses the file.
pub(crate) fn refuses(program: &str, options: &[&str], bytes: &[u8], after: &[&str]) -> bool {
    !output(program, options, bytes, after).status.success()
}

/// The text, a page each.
pub(crate) fn pages(bytes: &[u8]) -> Vec<String> {
    let text = says("pdftotext", &["-layout"], bytes, &["-"]);
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // Each page ends with a form feed.
    pages.pop();
    pages
}

/// The text with single spaces.
pub(crate) fn text(bytes: &[u8]) -> String {
    says("pdftotext", &["-raw"], bytes, &["-"]).split_whitespace().collect::<Vec<_>>().join(" ")
}
