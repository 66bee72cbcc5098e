//! An HTTP request as the pages read it: path, query, form, cookies. Nothing in it is believed.

use super::answer::Problem;
use bytes::Bytes;
use domain::language::Language;
use http::{HeaderMap, Method, Request, header};
use std::collections::BTreeMap;

/// A form larger than this is no form of ours; pictures have their own limit.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// A request, taken apart.
pub(super) struct Asked {
    pub(super) method: Method,
    path: String,
    query: BTreeMap<String, String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Asked {
    pub(super) fn new(request: Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        // A HEAD is a GET whose body the server leaves out.
        let method = if parts.method == Method::HEAD { Method::GET } else { parts.method };
        Self {
            method,
            path: parts.uri.path().to_owned(),
            query: pairs(parts.uri.query().unwrap_or_default().as_bytes()),
            headers: parts.headers,
            body,
        }
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The parts between the slashes; a slash at the end leaves an empty last part.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.path.trim_start_matches('/').split('/').collect()
    }

    /// A parameter of the address, empty when missing.
    pub(super) fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The fields of a form; none when the body is no form of ours.
    pub(super) fn form(&self) -> Option<Form> {
        let kind = self.content_type();
        let is_form = kind.starts_with("application/x-www-form-urlencoded");
        (is_form && self.body.len() <= FORM_BYTES_MAX).then(|| Form(pairs(&self.body)))
    }

    /// The fields and files of a form, which without a file may also be a plain one; none when the
    /// body is no form of ours.
    pub(super) async fn parts(&self) -> Option<Parts> {
        if let Some(form) = self.form() {
            return Some(Parts { form, files: BTreeMap::new() });
        }
        let boundary = multer::parse_boundary(self.content_type()).ok()?;
        let body = self.body.clone();
        let stream = futures_util::stream::once(async move { Ok::<_, std::io::Error>(body) });
        let mut sent = multer::Multipart::new(stream, boundary);
        let (mut fields, mut files) = (BTreeMap::new(), BTreeMap::new());
        while let Some(part) = sent.next_field().await.ok()? {
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.file_name().is_some();
            let bytes = part.bytes().await.ok()?;
            if !is_file {
                fields.insert(name, String::from_utf8(bytes.to_vec()).ok()?);
                continue;
            }
            // A file field without a file comes as an empty part.
            if !bytes.is_empty() {
                files.insert(name, bytes);
            }
        }
        Some(Parts { form: Form(fields), files })
    }

    pub(super) fn content_type(&self) -> &str {
        self.headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// A cookie's value.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The language the visitor's browser asks for first of those that Mercury speaks.
    pub(super) fn language(&self) -> Option<Language> {
        let asked = self.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let mut tags: Vec<(u32, Language)> = asked
            .unwrap_or_default()
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
                Some((weight(rest), Language::of_tag(tag)?))
            })
            .filter(|(weight, _)| *weight > 0)
            .collect();
        // Stable: of equal weight the first one counts.
        tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        tags.first().map(|(_, language)| *language)
    }

    /// Whether the visitor holds a phone, on which WhatsApp most likely is.
    pub(super) fn is_mobile(&self) -> bool {
        let hinted = self
            .headers
            .get("sec-ch-ua-mobile")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value == "?1");
        let agent = self.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let agent = agent.unwrap_or_default();
        hinted || ["Android", "iPhone", "Mobile"].iter().any(|word| agent.contains(word))
    }
}

/// The weight of a language in thousandths: 800 of "q=0.8", all of it where none is said.
fn weight(text: &str) -> u32 {
    let Some(weight) = text.trim().strip_prefix("q=") else { return 1_000 };
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let thousandths: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), thousandths.parse::<u32>()) {
        (Ok(0), Ok(thousandths)) => thousandths,
        (Ok(1), _) => 1_000,
        _ => 0,
    }
}

/// What came with a form.
pub(super) struct Parts {
    form: Form,
    files: BTreeMap<String, Bytes>,
}

impl Parts {
    pub(super) fn form(&self) -> &Form {
        &self.form
    }

    /// The file of a field, if one was chosen.
    pub(super) fn file(&self, name: &str) -> Option<&Bytes> {
        self.files.get(name)
    }
}

/// The fields of a form.
#[derive(Debug, Default)]
pub(super) struct Form(BTreeMap<String, String>);

impl Form {
    /// A field without the spaces around it, empty when missing.
    pub(super) fn field(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    /// Its hidden key, by which the same form again is known.
    pub(super) fn key(&self) -> Result<&str, Problem> {
        let key = self.field("key");
        let is_key = (8..=64).contains(&key.len())
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_key { Ok(key) } else { Err(Problem::BadRequest) }
    }
}

/// Pairs by name; of several with one name the last counts.
fn pairs(encoded: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(encoded)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_a_browser_asks_for_first_counts() {
        let cases = [
            ("en-US,en;q=0.9", Some(Language::En)),
            ("de-DE,de;q=0.9,fr;q=0.7,en;q=0.8", Some(Language::En)),
            ("sw, en;q=0.5", Some(Language::Sw)),
            ("pt;q=0, es;q=0.001", Some(Language::Es)),
            ("de, *;q=0.5", None),
            ("en;q=much", None),
            ("", None),
        ];
        for (header, expected) in cases {
            let request = Request::builder().header(header::ACCEPT_LANGUAGE, header);
            let asked = Asked::new(request.body(Bytes::new()).unwrap());
            assert_eq!(asked.language(), expected, "{header}");
        }
    }
}
