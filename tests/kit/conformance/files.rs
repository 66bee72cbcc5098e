//! The files' promises.

use super::{Answer, Checked};
use bytes::Bytes;
use domain::time::Timestamp;
use local::clock::SystemClock;
use local::store::files::EmbeddedFiles;
use ports::clock::Clock;
use ports::files::{File, Files, FilesError, LINK_LIFETIME_MAX, MemoryFiles, disposition};
use std::time::Duration;
use tokio::io::AsyncReadExt;

const KEY: &str = "claims/kilima/fil_01";
const FIVE_MINUTES: Duration = Duration::from_mins(5);

/// What somebody is shown who follows a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The file.
    pub file: File,
    /// Whether to show or to save it, and as what: the value of `Content-Disposition`.
    pub disposition: String,
}

/// The other end of a link: a server that shows files, or S3.
pub trait Follow {
    /// Follows a link at `now`, which is the present moment; none when it is refused.
    fn follow(&self, link: &str, now: Timestamp) -> impl Future<Output = Answer<Option<Shown>>>;
}

fn shown((file, name): (File, String)) -> Shown {
    Shown { file, disposition: disposition(&name) }
}

impl Follow for MemoryFiles {
    async fn follow(&self, link: &str, now: Timestamp) -> Answer<Option<Shown>> {
        Ok(MemoryFiles::follow(self, link, now).map(shown))
    }
}

impl Follow for EmbeddedFiles {
    async fn follow(&self, link: &str, now: Timestamp) -> Answer<Option<Shown>> {
        let Some(mut found) = EmbeddedFiles::follow(self, link, now).await? else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        found.file.read_to_end(&mut bytes).await?;
        assert_eq!(u64::try_from(bytes.len())?, found.bytes);
        let file = File { mime_type: found.mime_type, bytes: bytes.into() };
        Ok(Some(shown((file, found.name))))
    }
}

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

/// What is removed is gone, again and again; what is put there afterwards is there.
pub async fn removed_files_are_gone(files: &impl Files) -> Checked {
    let file = File { mime_type: "image/png".to_owned(), bytes: Bytes::from_static(b"\x89PNG") };
    let (key, other) = ("claims/kilima/fil_03", "claims/kilima/fil_04");
    files.remove(key).await?;
    files.put(key, file.clone()).await?;
    files.put(other, file.clone()).await?;
    for _ in 0..2 {
        files.remove(key).await?;
        assert_eq!(files.get(key).await?, None);
    }
    assert_eq!(files.get(other).await?.as_ref(), Some(&file));
    files.put(key, file.clone()).await?;
    assert_eq!(files.get(key).await?, Some(file));
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
        let said = [
            files.put(key, file).await.err(),
            files.get(key).await.err(),
            files.remove(key).await.err(),
            files.link(key, "x", Timestamp::from_millis(0), FIVE_MINUTES).await.err(),
        ];
        for error in said {
            assert!(matches!(error, Some(FilesError::Broken(_))), "{key:?}: {error:?}");
        }
    }
    Ok(())
}

/// A file of many megabytes comes back whole, and so does a smaller one put in its place.
pub async fn large_files_come_back_whole(files: &impl Files) -> Checked {
    let pattern: Vec<u8> = (0..=255).collect();
    // No multiple of any size that an adapter may cut by.
    for bytes in [17 * 1024 * 1024 + 1, 3] {
        let bytes = Bytes::from(pattern.repeat(bytes / 256 + 1)).slice(..bytes);
        let file = File { mime_type: "application/zip".to_owned(), bytes };
        files.put("exports/kilima", file.clone()).await?;
        let found = files.get("exports/kilima").await?;
        assert!(found == Some(file), "the file came back otherwise");
    }
    Ok(())
}

/// A link shows its file as long as it lives, under the name it was made for.
pub async fn links_show_files_until_their_time_is_up(files: &(impl Files + Follow)) -> Checked {
    let file = File { mime_type: "image/png".to_owned(), bytes: Bytes::from_static(b"\x89PNG") };
    files.put(KEY, file.clone()).await?;
    let now = SystemClock::default().now();
    let link = files.link(KEY, "order-1001.png", now, FIVE_MINUTES).await?;
    let shown = Shown { file, disposition: "inline; filename=\"order-1001.png\"".to_owned() };
    for _ in 0..2 {
        assert_eq!(files.follow(&link, now).await?.as_ref(), Some(&shown), "{link}");
    }
    let over = files.link(KEY, "order-1001.png", now.plus_minutes(-10), FIVE_MINUTES).await?;
    assert_eq!(files.follow(&over, now).await?, None, "{over}");
    let nothing = files.link("claims/kilima/none", "a", now, FIVE_MINUTES).await?;
    assert_eq!(files.follow(&nothing, now).await?, None, "{nothing}");
    Ok(())
}

/// A link that was changed anywhere shows nothing: not another file, not for longer.
pub async fn an_altered_link_shows_nothing(files: &(impl Files + Follow)) -> Checked {
    let file = |text: &'static str| File {
        mime_type: "image/png".to_owned(),
        bytes: Bytes::from_static(text.as_bytes()),
    };
    files.put(KEY, file("mine")).await?;
    files.put("claims/kilima/fil_02", file("another's")).await?;
    let now = SystemClock::default().now();
    let link = files.link(KEY, "mine.png", now, FIVE_MINUTES).await?;
    assert!(files.follow(&link, now).await?.is_some());
    let mut altered = vec![link.replace("fil_01", "fil_02")];
    let query = link.find('?').unwrap_or(link.len());
    altered.push(link[..query].to_owned());
    // Each value of the query, be it a name, a moment or a signature, with its last sign changed.
    for (at, _) in link.match_indices('&').chain([(link.len(), "")]) {
        // ministack does not look at the name of the algorithm; S3 knows no other than this one.
        // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
        if link[..at].ends_with("X-Amz-Algorithm=AWS4-HMAC-SHA256") {
            continue;
        }
        let last = if link[..at].ends_with('1') { "2" } else { "1" };
        altered.push(format!("{}{last}{}", &link[..at - 1], &link[at..]));
    }
    for altered in altered {
        assert_ne!(altered, link);
        assert_eq!(files.follow(&altered, now).await?, None, "{altered}");
    }
    Ok(())
}

/// No link lives for no time or for more than S3's seven days, or has a name that would say more
/// than a name in a header.
pub async fn malformed_links_are_broken(files: &impl Files) -> Checked {
    let now = SystemClock::default().now();
    let longer = LINK_LIFETIME_MAX + Duration::from_secs(1);
    let cases = [
        ("a.png", Duration::ZERO),
        ("a.png", longer),
        ("", FIVE_MINUTES),
        ("a\".png", FIVE_MINUTES),
        ("a\r\nb", FIVE_MINUTES),
        ("../a", FIVE_MINUTES),
        ("é", FIVE_MINUTES),
    ];
    for (name, lifetime) in cases {
        let said = files.link(KEY, name, now, lifetime).await;
        assert!(matches!(said, Err(FilesError::Broken(_))), "{name:?} {lifetime:?}: {said:?}");
    }
    files.link(KEY, "a.png", now, LINK_LIFETIME_MAX).await?;
    Ok(())
}
