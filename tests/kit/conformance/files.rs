//! The files' promises.

use super::Checked;
use bytes::Bytes;
use ports::files::{File, Files};

/// What is stored is read back; storing again replaces; what is not there is not there.
pub async fn files_come_back_as_they_were(files: &impl Files) -> Checked {
    let file = |mime_type: &str, bytes: &[u8]| File {
        mime_type: mime_type.to_owned(),
        bytes: Bytes::copy_from_slice(bytes),
    };
    let all: Vec<u8> = (0..=255).collect();
    let key = "claims/kilima/fil_01.jpg";
    assert_eq!(files.get(key).await?, None);
    for stored in [file("image/jpeg", &all), file("image/jpeg", &all), file("image/png", b"")] {
        files.put(key, stored.clone()).await?;
        assert_eq!(files.get(key).await?, Some(stored));
    }
    assert_eq!(files.get("claims/kilima/fil_02.jpg").await?, None);
    Ok(())
}

/// No key leads out of where files are kept.
pub async fn keys_are_plain_paths(files: &impl Files) -> Checked {
    let long = "k".repeat(513);
    let bad = [
        "",
        "/",
        "/etc/passwd",
        "a/../b",
        "..",
        ".",
        "a//b",
        "a/",
        "a/.b",
        "a\\b",
        "a b",
        "é",
        "a\0",
    ];
    for key in bad.into_iter().chain([long.as_str()]) {
        let file = File { mime_type: "image/png".to_owned(), bytes: Bytes::from_static(b"x") };
        assert!(files.put(key, file).await.is_err(), "{key:?}");
        assert!(files.get(key).await.is_err(), "{key:?}");
    }
    Ok(())
}
