//! One TLS stack, with one crypto provider, in everything that is shipped: a second one would
//! need its own updates, its own certificates, and a choice at run time that can fail.

use std::collections::BTreeSet;
use std::process::Command;

/// Every way to speak TLS, and every provider, that a package may bring along.
const KNOWN: [&str; 13] = [
    "aws-lc-rs",
    "boring",
    "curl",
    "graviola",
    "mbedtls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "ring",
    "rustls",
    "s2n-tls",
    "schannel",
    "wolfssl",
];

#[test]
fn what_is_shipped_has_one_tls_stack_and_one_provider() {
    for target in ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"] {
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--locked", "--offline", "--workspace", "--edges", "normal"])
            .args(["--target", target, "--prefix", "none", "--format", "{p} {f}"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&tree.stderr);
        assert!(tree.status.success(), "{said}");
        let lines = String::from_utf8(tree.stdout).unwrap();
        let linked: BTreeSet<&str> = lines
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .filter(|line| KNOWN.iter().any(|name| line.split(' ').next() == Some(*name)))
            .collect();
        let named: Vec<&str> =
            linked.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
        assert_eq!(named, ["aws-lc-rs", "rustls"], "{target}: {linked:?}");
        let rustls = linked.iter().find(|line| line.starts_with("rustls ")).unwrap();
        let features: Vec<&str> = rustls.rsplit(' ').next().unwrap().split(',').collect();
        assert!(features.contains(&"aws_lc_rs") && !features.contains(&"ring"), "{features:?}");
    }
}
