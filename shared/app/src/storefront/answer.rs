//! Answers: pages, redirects, files, and what is shown when there is none.

use super::gzip;
use super::request::Asked;
use crate::ordering::Stop;
use crate::store::StoreError;
use askama::Template;
use bytes::Bytes;
use domain::refusal::Refusal;
use http::{HeaderValue, Response, StatusCode, header};
use ports::files::FilesError;
use ports::table::TableError;
use views::pages::asset::Asset;
use views::pages::chrome::Chrome;
use views::pages::notice::{BareNotice, Notice, NoticeKind, ShopNotice};

/// Pages load nothing from elsewhere and are framed by nobody; forms may end at WhatsApp.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data:; \
     form-action 'self' https://wa.me https://api.whatsapp.com; frame-ancestors 'none'; \
     base-uri 'none'; object-src 'none'";

/// Where the web shop runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The address people reach it at, without a slash at the end: `https://shop.example`.
    pub public_url: String,
    /// The page with the two phones, in the local shop only.
    pub chat_page: Option<String>,
}

impl Site {
    /// Whether cookies may travel only encrypted.
    pub(super) fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// Why there is no page.
pub(super) enum Problem {
    /// There is nothing at the address.
    NotFound(Option<Box<Chrome>>),
    /// The address takes another kind of request.
    MethodNotAllowed,
    /// The form could not be read.
    BadRequest,
    /// It may work later.
    Unavailable(String),
    /// It will not.
    Broken(String),
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Table(TableError::Unavailable(why)) => Self::Unavailable(why),
            run_out @ StoreError::RunOut(_) => Self::Unavailable(run_out.to_string()),
            broken @ (StoreError::Table(TableError::Broken(_)) | StoreError::Malformed { .. }) => {
                Self::Broken(broken.to_string())
            }
        }
    }
}

impl From<FilesError> for Problem {
    fn from(error: FilesError) -> Self {
        match error {
            FilesError::Unavailable(why) => Self::Unavailable(why),
            FilesError::Broken(why) => Self::Broken(why),
        }
    }
}

impl From<domain::money::MoneyError> for Problem {
    fn from(error: domain::money::MoneyError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl Problem {
    /// A stop that leaves no page of its own.
    pub(super) fn of_stop(stop: Stop) -> Result<Refusal, Self> {
        match stop {
            Stop::Refused(refusal) => Ok(refusal),
            Stop::Failed(error) => Err(error.into()),
        }
    }

    fn kind(&self) -> NoticeKind {
        match self {
            Self::NotFound(_) => NoticeKind::NotFound,
            Self::MethodNotAllowed => NoticeKind::MethodNotAllowed,
            Self::BadRequest => NoticeKind::BadRequest,
            Self::Unavailable(_) => NoticeKind::Unavailable,
            Self::Broken(_) => NoticeKind::Broken,
        }
    }
}

/// A page.
pub(super) fn page(status: StatusCode, page: &impl Template) -> Response<Bytes> {
    let html = page.render().expect("templates render into memory, which cannot fail");
    let mut response = Response::new(Bytes::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    // Prices, stock and carts change; what the browser shows is asked anew.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response
}

/// The page with forms that may also be sent to `action`, absolute or a path of ours, by themselves or
/// by its script.
pub(super) fn with_form_to(mut response: Response<Bytes>, action: &str) -> Response<Bytes> {
    let host = |rest: &str| rest.find('/').unwrap_or(rest.len());
    let Some((scheme, rest)) = action.split_once("://") else { return response };
    let allowed = format!("'self' {scheme}://{}", &rest[..host(rest)]);
    let forms = format!("connect-src {allowed}; form-action {allowed}");
    let policy = CONTENT_SECURITY_POLICY.replacen("form-action 'self'", &forms, 1);
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// "Look there", after a form: a reload repeats nothing.
pub(super) fn redirect(to: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    response
}

/// A file that pages point to; its address has its version, so it may be kept for a year.
pub(super) fn asset(file: &Asset) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(file.body.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.content_type));
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, kept);
    response
}

/// The response with the headers every page has; a problem becomes its page.
pub(super) fn finish(
    answered: Result<Response<Bytes>, Problem>,
    site: &Site,
    asked: &Asked,
) -> Response<Bytes> {
    let mut response = answered.unwrap_or_else(|problem| notice(problem, asked));
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if site.is_secure() {
        let value = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    gzip::compressed(response, &asked.headers)
}

fn notice(problem: Problem, asked: &Asked) -> Response<Bytes> {
    let kind = problem.kind();
    let reference = match &problem {
        Problem::Broken(why) | Problem::Unavailable(why) => {
            let reference = reference(asked.path());
            tracing::error!(reference, why, "a page could not be made");
            Some(reference)
        }
        Problem::NotFound(_) | Problem::MethodNotAllowed | Problem::BadRequest => None,
    };
    let status = StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Problem::NotFound(Some(chrome)) = problem {
        let home_href = Some(chrome.links.catalogue());
        return page(
            status,
            &ShopNotice { chrome: *chrome, notice: Notice { kind, reference, home_href } },
        );
    }
    let home_href = shop_home(asked);
    page(status, &BareNotice { lang: "en", notice: Notice { kind, reference, home_href } })
}

/// The way back to the shop whose page failed.
fn shop_home(asked: &Asked) -> Option<String> {
    match asked.segments().as_slice() {
        ["s", slug, _, ..] => {
            slug.parse::<domain::ids::Slug>().ok().map(|slug| format!("/s/{slug}/"))
        }
        _ => None,
    }
}

/// A short code a person can read out. It need not be unique, only findable in a day's log.
fn reference(path: &str) -> String {
    let sum = path.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    domain::ids::crockford(sum.into(), 6)
}
