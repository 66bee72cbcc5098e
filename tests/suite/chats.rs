//! Every conversation in `tests/chats`, played and compared with what it says; afterwards all that
//! must hold of the shops does.
//! After a wanted change, `MERCURY_UPDATE=1` writes them anew: read the difference.

use app::store::shop;
use kit::invariants;
use kit::script;
use kit::stage::Stage;
use local::demo;
use std::fs;
use std::path::PathBuf;

#[tokio::test]
async fn conversations_go_as_written() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("chats");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 5, "the conversations are there");
    let mut different = Vec::new();
    for file in files {
        let written = fs::read_to_string(&file).unwrap();
        let stage = Stage::open().await;
        let played = script::play(&stage, &written).await;
        let name = file.display().to_string();
        for slug in demo::SLUGS {
            let shop = shop::by_slug(&stage.table, &slug.parse().unwrap()).await.unwrap().unwrap();
            let broken = invariants::broken(&stage.table, &shop.id).await;
            assert_eq!(broken, [""; 0], "after {name}");
        }
        if std::env::var_os("MERCURY_UPDATE").is_some() {
            fs::write(&file, &played).unwrap();
        } else if played != written {
            different.push(format!("{}\n{}", file.display(), first_difference(&written, &played)));
        }
    }
    assert!(different.is_empty(), "conversations went differently:\n{}", different.join("\n"));
}

fn first_difference(written: &str, played: &str) -> String {
    let lines = written.lines().zip(played.lines()).enumerate();
    let found = lines.into_iter().find(|(_, (written, played))| written != played);
    match found {
        Some((index, (written, played))) => {
            format!("line {}\n  written: {written}\n  played:  {played}", index + 1)
        }
        None => "one is longer than the other".to_owned(),
    }
}
