//! What lies behind a digital product: a file or a link, and those before it. Who has bought it gets
//! what lies there when they download: a seller who mends a page mends it for everybody, and what was
//! taken away, perhaps because it had to be, is gone for everybody.

use super::kind::FileKind;
use crate::audit::Digest;
use crate::ids::{FileId, PersonId, ProductId, ShopId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Earlier files are remembered up to so many.
const VERSIONS_MAX: usize = 20;
/// A file's name is cut to so many letters before its ending.
const NAME_CHARS_MAX: usize = 60;
/// Longer addresses break in chats.
pub const URL_CHARS_MAX: usize = 500;
/// The largest file that is taken in chat; WhatsApp would take a hundred.
pub const CHAT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// The same in megabytes, for people.
pub const CHAT_MEGABYTES_MAX: u32 = 16;

/// The largest file that is taken by page; WhatsApp's own limit for documents.
pub const PAGE_BYTES_MAX: u64 = 100 * 1024 * 1024;
/// The same in megabytes, for people.
pub const PAGE_MEGABYTES_MAX: u32 = 100;

/// What lies behind a digital product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Good {
    /// The product.
    pub product: ProductId,
    /// All that lay there, oldest first.
    pub versions: Vec<GoodVersion>,
    /// Whether the last of them was taken away.
    pub is_removed: bool,
}

/// What lay behind a product for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodVersion {
    /// Its number, from 1.
    pub number: u32,
    /// What it is.
    pub content: GoodContent,
    /// Who put it there.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A file or a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoodContent {
    /// A file.
    File(GoodFile),
    /// An address elsewhere, which opens to whoever has it.
    Link(String),
}

/// A file of a shop's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodFile {
    /// Its id.
    pub id: FileId,
    /// What it is saved as: a plain name with the ending of its kind.
    pub name: String,
    /// Its media type.
    pub mime_type: String,
    /// Its size.
    pub bytes: u64,
    /// What proves that it is this very file.
    pub sha256: Digest,
}

impl GoodFile {
    /// Where its bytes lie.
    pub fn key(&self, shop: &ShopId) -> String {
        key_of(shop, self.id)
    }
}

/// Where the bytes of a file lie.
pub fn key_of(shop: &ShopId, file: FileId) -> String {
    format!("digital_products/{shop}/{file}")
}

/// Where a file that somebody puts for a product by page waits to be looked at; a form's files are
/// kept apart from those of others, and sort by the moment each was made.
pub fn staging_key(shop: &ShopId, product: ProductId, person: PersonId, form: FileId) -> String {
    format!("{}{form}", staging_prefix(shop, product, person))
}

/// What all such keys of a product and a person begin with.
pub fn staging_prefix(shop: &ShopId, product: ProductId, person: PersonId) -> String {
    format!("staging/{shop}/{product}-{person}-")
}

impl Good {
    /// A product behind which nothing lies.
    pub fn nothing(product: ProductId) -> Self {
        Self { product, versions: Vec::new(), is_removed: false }
    }

    /// What buyers get.
    pub fn current(&self) -> Option<&GoodVersion> {
        self.versions.last().filter(|_| !self.is_removed)
    }

    /// The same with something new that buyers get from now on.
    #[must_use]
    pub fn with(mut self, content: GoodContent, by: PersonId, at: Timestamp) -> Self {
        let last = self.versions.last().map_or(0, |version| version.number);
        self.versions.push(GoodVersion { number: last.saturating_add(1), content, by, at });
        self.versions.drain(..self.versions.len().saturating_sub(VERSIONS_MAX));
        self.is_removed = false;
        self
    }

    /// The same with nothing for buyers.
    #[must_use]
    pub fn without(self) -> Self {
        Self { is_removed: true, ..self }
    }
}

/// What a file is saved as: the letters and digits of its name, and the ending of its kind.
pub fn file_name(said: &str, kind: FileKind) -> String {
    let base = said.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
    let plain = crate::phrase::unaccented(stem);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let stem: String = words.join("-").chars().take(NAME_CHARS_MAX).collect();
    let stem = if stem.is_empty() { "file" } else { &stem };
    format!("{stem}.{}", kind.extension)
}

/// An address that can be sold: encrypted, of a named host, without a name or a password in it.
pub fn checked_url(said: &str) -> Option<String> {
    let url = said.trim();
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let is_host = host.contains('.')
        && !host.starts_with('.')
        && host.bytes().all(named)
        && host.bytes().any(|byte| byte.is_ascii_alphabetic());
    let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
    (is_host && plain && url.len() <= URL_CHARS_MAX).then(|| url.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digital::kind::file_kind;

    const NOW: Timestamp = Timestamp::from_millis(1_000);

    #[test]
    fn what_was_put_last_counts_until_it_is_taken_away() {
        let link = |text: &str| GoodContent::Link(text.to_owned());
        let by = PersonId::new(1);
        let good = Good::nothing(ProductId::new(1));
        assert_eq!(good.current(), None);
        let good = good.with(link("a"), by, NOW).with(link("b"), by, NOW);
        assert_eq!(good.current().map(|it| (it.number, &it.content)), Some((2, &link("b"))));
        let good = good.without();
        assert_eq!(good.current(), None);
        let good = (0..30).fold(good, |good, _| good.with(link("c"), by, NOW));
        assert_eq!(good.current().map(|it| it.number), Some(32));
        assert_eq!(good.versions.len(), VERSIONS_MAX);
    }

    #[test]
    fn names_are_plain() {
        let kind = file_kind(b"%PDF-1.7", "").unwrap();
        let table = [
            ("Ugandan recipes (2nd).pdf", "Ugandan-recipes-2nd.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\me\\book.docx", "book.pdf"),
            ("Réçettes.pdf", "Recettes.pdf"),
            ("", "file.pdf"),
            ("…", "file.pdf"),
            ("a\"b\r\nc.pdf", "a-b-c.pdf"),
        ];
        for (said, expected) in table {
            assert_eq!(file_name(said, kind), expected);
        }
        assert!(file_name(&"a".repeat(500), kind).len() < 80);
    }

    #[test]
    fn only_safe_addresses_are_sold() {
        for good in ["https://drive.google.com/file/d/1?usp=sharing", "https://a.example"] {
            assert_eq!(checked_url(&format!(" {good} ")), Some(good.to_owned()));
        }
        let bad = [
            "http://a.example/x",
            "javascript:alert(1)",
            "https://localhost/x",
            "https://127.0.0.1/x",
            "https://me:secret@a.example/",
            "https://a.example/x y",
            "https://a.example/\"x",
            "drive.google.com/x",
            "",
        ];
        for bad in bad {
            assert_eq!(checked_url(bad), None, "{bad}");
        }
        assert_eq!(checked_url(&format!("https://a.example/{}", "x".repeat(600))), None);
    }
}
