//! The promises of forms by which browsers put files, and of the files that wait then.

use super::{Answer, Checked};
use bytes::Bytes;
use domain::time::Timestamp;
use local::clock::SystemClock;
use local::store::files::EmbeddedFiles;
use local::store::staging::Received;
use ports::clock::Clock;
use ports::files::staging::{FILE_FIELD, FormTerms, Staging, UploadForm};
use ports::files::{File, Files, FilesError, MemoryFiles};
use std::time::Duration;

const KEY: &str = "staging/kilima/prd_1-per_1-fil_01";
const BACK: &str = "https://shop.example/u/token/fil_01";
const HOUR: Duration = Duration::from_hours(1);
/// No multiple of any size that an adapter may cut by.
const LARGE: usize = 5 * 1024 * 1024 + 7;

/// The other end of a form: a server that takes files, or S3.
pub trait Receive {
    /// Sends a form with a file; where the browser is led on to, or none when it is refused.
    fn receive(
        &self,
        form: &UploadForm,
        name: &str,
        bytes: Bytes,
    ) -> impl Future<Output = Answer<Option<String>>>;
}

impl Receive for MemoryFiles {
    async fn receive(&self, form: &UploadForm, name: &str, bytes: Bytes) -> Answer<Option<String>> {
        Ok(MemoryFiles::receive(self, &form.fields, name, bytes, SystemClock::default().now()))
    }
}

impl Receive for EmbeddedFiles {
    async fn receive(&self, form: &UploadForm, name: &str, bytes: Bytes) -> Answer<Option<String>> {
        let body = multipart(&form.fields, name, &bytes);
        // As it comes over a wire: in pieces.
        let pieces: Vec<_> = body.chunks(9_973).map(Bytes::copy_from_slice).map(Ok).collect();
        let pieces = futures_util::stream::iter::<Vec<std::io::Result<Bytes>>>(pieces);
        let now = SystemClock::default().now();
        match self.receive("multipart/form-data; boundary=cut", pieces, now).await? {
            Received::Led { back } => Ok(Some(back)),
            Received::Refused | Received::TooLarge | Received::Unread => Ok(None),
        }
    }
}

/// A form as a browser sends it, cut by "cut".
pub fn multipart(fields: &[(String, String)], name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, value) in fields {
        let head = format!("--cut\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n");
        body.extend(head.bytes().chain(value.bytes()).chain(*b"\r\n"));
    }
    let head = format!(
        "--cut\r\ncontent-disposition: form-data; name=\"{FILE_FIELD}\"; filename=\"{name}\"\r\n\
         content-type: application/octet-stream\r\n\r\n"
    );
    body.extend(head.bytes());
    body.extend_from_slice(bytes);
    body.extend(*b"\r\n--cut--\r\n");
    body
}

fn terms(key: &str, bytes_max: u64) -> FormTerms<'_> {
    FormTerms { key, bytes_max, back: BACK, lifetime: HOUR }
}

fn now() -> Timestamp {
    SystemClock::default().now()
}

fn large() -> Bytes {
    let pattern: Vec<u8> = (0..=255).collect();
    Bytes::from(pattern.repeat(LARGE / 256 + 1)).slice(..LARGE)
}

/// What a form takes waits under its sender's name, is read part by part, and becomes a file like any
/// other; it waits on until it is removed.
pub async fn what_a_form_takes_waits_and_is_adopted(
    files: &(impl Files + Staging + Receive),
) -> Checked {
    let form = files.form(&terms(KEY, 6 * 1024 * 1024), now()).await?;
    let led = files.receive(&form, "My film.mp4", large()).await?.expect("it is taken");
    assert!(led.starts_with(&format!("{BACK}?")), "{led}");
    let staged = files.staged(KEY).await?.expect("it waits");
    assert_eq!((staged.name.as_str(), staged.bytes), ("My film.mp4", u64::try_from(LARGE)?));
    let mut read = Vec::new();
    while read.len() < LARGE {
        let part = files.part(&staged, u64::try_from(read.len())?, 2 * 1024 * 1024).await?;
        assert!(!part.is_empty() && part.len() <= 2 * 1024 * 1024);
        read.extend_from_slice(&part);
    }
    assert!(read == large(), "the parts are the file");
    assert!(files.part(&staged, staged.bytes, 10).await?.is_empty(), "nothing is behind its end");
    for mime_type in ["video/mp4", "audio/mp4"] {
        files.adopt(&staged, "digital_products/kilima/fil_09", mime_type).await?;
        let file = files.get("digital_products/kilima/fil_09").await?.expect("it is there");
        assert!(file.mime_type == mime_type && file.bytes == large());
    }
    assert_eq!(files.staged_under("staging/kilima/prd_1-per_1-").await?, [KEY]);
    assert_eq!(files.staged_under("staging/kilima/prd_1-per_2-").await?, [""; 0]);
    for _ in 0..2 {
        files.remove(KEY).await?;
        assert_eq!(files.staged(KEY).await?, None);
    }
    assert_eq!(files.staged_under("staging/kilima").await?, [""; 0]);
    assert!(files.get("digital_products/kilima/fil_09").await?.is_some());
    Ok(())
}

/// The file that is there is the one: what was looked at before is not read on, nor adopted.
pub async fn another_file_in_its_place_is_another(
    files: &(impl Files + Staging + Receive),
) -> Checked {
    let form = files.form(&terms(KEY, 100), now()).await?;
    files.receive(&form, "a.txt", Bytes::from_static(b"first")).await?.expect("it is taken");
    let first = files.staged(KEY).await?.expect("it waits");
    files.receive(&form, "b.txt", Bytes::from_static(b"other")).await?.expect("it is taken");
    let other = files.staged(KEY).await?.expect("it waits");
    assert_eq!(other.name, "b.txt");
    assert_eq!(files.part(&other, 0, 100).await?, "other");
    let gone = files.staged("staging/kilima/none").await?;
    assert_eq!(gone, None);
    for _ in 0..2 {
        let said = files.part(&first, 0, 100).await;
        assert!(matches!(said, Err(FilesError::Unavailable(_))), "{said:?}");
        let said = files.adopt(&first, "digital_products/kilima/fil_08", "text/plain").await;
        assert!(matches!(said, Err(FilesError::Unavailable(_))), "{said:?}");
        files.remove(KEY).await?;
    }
    assert_eq!(files.get("digital_products/kilima/fil_08").await?, None);
    Ok(())
}

/// A form that was changed anywhere takes nothing, nor one whose time is up, nor a larger file.
pub async fn a_form_takes_what_it_was_made_for(
    files: &(impl Files + Staging + Receive),
) -> Checked {
    let small = Bytes::from_static(b"small");
    let form = files.form(&terms(KEY, 5), now()).await?;
    for (at, (name, value)) in form.fields.iter().enumerate() {
        // S3 writes the file's name there and takes any.
        if name == "x-amz-meta-name" {
            continue;
        }
        let mut altered = form.clone();
        let last = if value.ends_with('1') { "2" } else { "1" };
        altered.fields[at].1 = format!("{}{last}", &value[..value.len() - 1]);
        assert_eq!(files.receive(&altered, "a.txt", small.clone()).await?, None, "{name}");
        altered.fields.remove(at);
        assert_eq!(files.receive(&altered, "a.txt", small.clone()).await?, None, "no {name}");
    }
    assert_eq!(files.receive(&form, "a.txt", Bytes::from_static(b"larger")).await?, None);
    let over = files.form(&terms(KEY, 5), now().plus_hours(-2)).await?;
    files.receive(&over, "a.txt", small.clone()).await?;
    assert_eq!(files.staged(KEY).await?, None, "nothing of it was kept");
    assert!(files.receive(&form, "a.txt", small).await?.is_some());
    files.remove(KEY).await?;
    Ok(())
}

/// Nothing is put elsewhere than where files wait, and no form leads or lives too far.
pub async fn malformed_forms_are_broken(files: &(impl Files + Staging)) -> Checked {
    let good = terms(KEY, 5);
    let long = format!("https://shop.example/{}", "x".repeat(1_100));
    for bad in [
        FormTerms { key: "claims/kilima/fil_01", ..good },
        FormTerms { key: "staging/../claims", ..good },
        FormTerms { key: "staging", ..good },
        FormTerms { bytes_max: 0, ..good },
        FormTerms { back: "/u/token", ..good },
        FormTerms { back: "https://shop.example/?a=b", ..good },
        FormTerms { back: "https://shop.example/\r\n", ..good },
        FormTerms { back: &long, ..good },
        FormTerms { lifetime: Duration::ZERO, ..good },
        FormTerms { lifetime: Duration::from_hours(24 * 8), ..good },
    ] {
        let said = files.form(&bad, now()).await;
        assert!(matches!(said, Err(FilesError::Broken(_))), "{bad:?}: {said:?}");
    }
    let file = File { mime_type: "text/plain".to_owned(), bytes: Bytes::from_static(b"kept") };
    files.put("claims/kilima/fil_07", file).await?;
    let said = files.staged("claims/kilima/fil_07").await;
    assert!(matches!(said, Err(FilesError::Broken(_))), "{said:?}");
    Ok(())
}
