//! Google Calendar's wire format on loopback: tokens for assertions that are rightly signed, events
//! whose ids stay taken, pages, sync tokens, busy times, and the faults a test asks for.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_2048_8192_SHA256, RsaKeyPair, UnparsedPublicKey};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, post};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use tokio::net::TcpListener;

pub(super) const EMAIL: &str = "mercury@project.iam.gserviceaccount.com";

/// A key takes a moment to make; one for all tests.
static KEY: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());

/// What goes wrong with a request.
pub(super) enum Fault {
    /// It is refused with this status and reason, nothing done.
    Refused(u16, &'static str),
    /// The same, with `Retry-After`.
    RefusedFor(u16, &'static str, u64),
    /// It is done, and the answer is no JSON.
    Garbage,
    /// It is done, and nothing is answered.
    Silence,
}

/// A calendar as Google keeps it.
#[derive(Default)]
pub(super) struct Calendar {
    pub(super) role: &'static str,
    /// Events by id, also those that were taken out: their status is "cancelled".
    pub(super) events: BTreeMap<String, Value>,
    /// Which event changed, in order.
    log: Vec<String>,
    pub(super) busy_errors: Vec<&'static str>,
}

impl Calendar {
    pub(super) fn set(&mut self, id: &str, event: Value) {
        self.events.insert(id.to_owned(), event);
        self.log.push(id.to_owned());
    }
}

#[derive(Default)]
pub(super) struct World {
    pub(super) calendars: BTreeMap<String, Calendar>,
    pub(super) faults: VecDeque<Fault>,
    pub(super) token_faults: VecDeque<Fault>,
    /// What was asked: "PUT events/abc".
    pub(super) asked: Vec<String>,
    /// Tokens that were handed out; only the last `good` of them let in.
    pub(super) tokens: usize,
    pub(super) revoked: usize,
    pub(super) page_size: usize,
    pub(super) oldest_sync: usize,
    /// The moment that assertions must be of.
    pub(super) now_seconds: i64,
    /// Whether assertions may be of any moment.
    pub(super) is_any_time: bool,
    /// The clock of every calendar.
    pub(super) time_zone: &'static str,
}

pub(super) struct Google {
    pub(super) base_url: String,
    token_uri: String,
    world: Arc<Mutex<World>>,
}

type Shared = State<Arc<Mutex<World>>>;

impl Google {
    pub(super) async fn start(now_seconds: i64) -> Self {
        let time_zone = "Africa/Kampala";
        let world = World { page_size: 2, now_seconds, time_zone, ..World::default() };
        let world = Arc::new(Mutex::new(world));
        let router = Router::new()
            .route("/token", post(token))
            .route("/calendar/v3/freeBusy", post(free_busy))
            .route("/calendar/v3/calendars/{calendar}/events", any(events))
            .route("/calendar/v3/calendars/{calendar}/events/{event}", any(event))
            .with_state(Arc::clone(&world));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let base_url = format!("{origin}/calendar/v3");
        Self { base_url, token_uri: format!("{origin}/token"), world }
    }

    pub(super) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// Shares a calendar with the account.
    pub(super) fn share(&self, id: &str, role: &'static str) {
        self.world().calendars.entry(id.to_owned()).or_default().role = role;
    }

    /// The file of the account, as Google's console makes it.
    pub(super) fn account(&self) -> String {
        let der: aws_lc_rs::encoding::Pkcs8V1Der<'_> = KEY.as_der().unwrap();
        let key = STANDARD.encode(der.as_ref());
        let lines: Vec<&str> =
            key.as_bytes().chunks(64).map(|it| str::from_utf8(it).unwrap()).collect();
        let pem = format!(
            "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
            lines.join("\n")
        );
        json!({
            "type": "service_account",
            "client_email": EMAIL,
            "private_key_id": "key-1",
            "private_key": pem,
            "token_uri": self.token_uri,
        })
        .to_string()
    }

    /// What was asked, but for tokens, since it was asked last.
    pub(super) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.world().asked)
    }
}

fn refused(status: u16, reason: &str) -> Response {
    let body = json!({ "error": {
        "code": status,
        "message": "Somebody's calendar grace@example.com is not here.",
        "errors": [{ "domain": "global", "reason": reason, "message": "…" }],
    } });
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}

/// The fault that is due before anything is done, and the one after it.
fn faulty(fault: Option<Fault>) -> (Option<Response>, Option<Fault>) {
    match fault {
        Some(Fault::Refused(status, reason)) => (Some(refused(status, reason)), None),
        Some(Fault::RefusedFor(status, reason, seconds)) => {
            let mut response = refused(status, reason);
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
            (Some(response), None)
        }
        other => (None, other),
    }
}

async fn answered(response: Response, fault: Option<Fault>) -> Response {
    match fault {
        Some(Fault::Garbage) => {
            (StatusCode::OK, "<html>Sign in to the network</html>").into_response()
        }
        Some(Fault::Silence) => std::future::pending().await,
        _ => response,
    }
}

/// Hands out a token for an assertion that is signed by the account's key and says what it should.
async fn token(State(world): Shared, headers: HeaderMap, body: String) -> Response {
    let fault = world.lock().unwrap().token_faults.pop_front();
    let (refusal, fault) = faulty(fault);
    if let Some(refusal) = refusal {
        return refusal;
    }
    let granted = granted(&mut world.lock().unwrap(), &headers, &body);
    answered(axum::Json(granted).into_response(), fault).await
}

/// The token for an assertion, if that is what it should be.
fn granted(world: &mut World, headers: &HeaderMap, body: &str) -> Value {
    assert_eq!(headers[header::CONTENT_TYPE], "application/x-www-form-urlencoded");
    let fields: HashMap<String, String> = reqwest::Url::parse(&format!("http://x/?{body}"))
        .unwrap()
        .query_pairs()
        .into_owned()
        .collect();
    assert_eq!(fields["grant_type"], "urn:ietf:params:oauth:grant-type:jwt-bearer");
    let assertion = &fields["assertion"];
    let (signed, signature) = assertion.rsplit_once('.').unwrap();
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, KEY.public_key().as_ref());
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    public.verify(signed.as_bytes(), &signature).expect("the assertion is signed by the key");
    let part = |text: &str| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap()
    };
    let (head, claims) = signed.split_once('.').unwrap();
    assert_eq!(part(head), json!({ "alg": "RS256", "typ": "JWT", "kid": "key-1" }));
    let claims = part(claims);
    assert_eq!(claims["iss"], EMAIL);
    assert_eq!(claims["scope"], "https://www.googleapis.com/auth/calendar");
    assert!(claims["aud"].as_str().unwrap().ends_with("/token"));
    let iat = claims["iat"].as_i64().unwrap();
    assert!(world.is_any_time || iat == world.now_seconds, "{iat}");
    assert_eq!(claims["exp"], iat + 3_600);
    world.tokens += 1;
    let token = format!("token-{}", world.tokens);
    json!({ "access_token": token, "expires_in": 3_599, "token_type": "Bearer" })
}

/// Lets a request in, or says why not.
fn admitted(
    world: &mut World,
    headers: &HeaderMap,
    asked: String,
) -> (Option<Response>, Option<Fault>) {
    world.asked.push(asked);
    let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let number = token.and_then(|token| token.strip_prefix("Bearer token-"));
    let number = number.and_then(|number| number.parse::<usize>().ok());
    if number.is_none_or(|number| number <= world.revoked) {
        return (Some(refused(401, "authError")), None);
    }
    faulty(world.faults.pop_front())
}

async fn events(
    State(world): Shared,
    method: Method,
    Path(calendar): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (response, fault) = {
        let mut world = world.lock().unwrap();
        let (refusal, fault) = admitted(&mut world, &headers, format!("{method} events"));
        let response =
            refusal.unwrap_or_else(|| match (method, world.calendars.contains_key(&calendar)) {
                (_, false) => refused(404, "notFound"),
                (Method::GET, true) => listed(&world, &calendar, &query),
                (Method::POST, true) => made(&mut world, &calendar, &query, &body),
                _ => refused(405, "httpMethodNotAllowed"),
            });
        (response, fault)
    };
    answered(response, fault).await
}

fn made(
    world: &mut World,
    calendar: &str,
    query: &HashMap<String, String>,
    body: &[u8],
) -> Response {
    assert_eq!(query["sendUpdates"], "none");
    let calendar = world.calendars.get_mut(calendar).unwrap();
    if !["writer", "owner"].contains(&calendar.role) {
        return refused(403, "requiredAccessLevel");
    }
    let event: Value = serde_json::from_slice(body).unwrap();
    let id = event["id"].as_str().unwrap().to_owned();
    let is_id =
        id.len() >= 5 && id.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'v').contains(&it));
    if !is_id {
        return refused(400, "invalid");
    }
    if calendar.events.contains_key(&id) {
        return refused(409, "duplicate");
    }
    calendar.set(&id, event.clone());
    axum::Json(event).into_response()
}

/// A page of what stands there, or of what has changed.
fn listed(world: &World, calendar: &str, query: &HashMap<String, String>) -> Response {
    assert_eq!(query["singleEvents"], "true");
    let calendar = &world.calendars[calendar];
    let from = query.get("pageToken").map_or(0, |page| page.parse::<usize>().unwrap());
    let all: Vec<&Value> = match query.get("syncToken") {
        Some(token) => {
            assert!(!query.contains_key("timeMin"), "Google refuses both");
            let place = token.strip_prefix("sync-").and_then(|it| it.parse::<usize>().ok());
            let Some(place) = place.filter(|place| *place >= world.oldest_sync) else {
                return refused(410, "fullSyncRequired");
            };
            calendar.log.iter().skip(place).map(|id| &calendar.events[id]).collect()
        }
        None => {
            assert!(query.contains_key("timeMin") && query.contains_key("timeMax"));
            calendar.events.values().filter(|event| event["status"] != "cancelled").collect()
        }
    };
    let items: Vec<&Value> = all.iter().skip(from).take(world.page_size).copied().collect();
    let mut page =
        json!({ "items": items, "timeZone": world.time_zone, "accessRole": calendar.role });
    if from + world.page_size < all.len() {
        page["nextPageToken"] = json!((from + world.page_size).to_string());
    } else {
        page["nextSyncToken"] = json!(format!("sync-{}", calendar.log.len()));
    }
    axum::Json(page).into_response()
}

async fn event(
    State(world): Shared,
    method: Method,
    Path((calendar, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (response, fault) = {
        let mut world = world.lock().unwrap();
        let (refusal, fault) = admitted(&mut world, &headers, format!("{method} event"));
        let found = world.calendars.get_mut(&calendar);
        let response = refusal.unwrap_or_else(|| match (method, found) {
            (_, None) => refused(404, "notFound"),
            (_, Some(calendar)) if !calendar.events.contains_key(&id) => refused(404, "notFound"),
            (Method::GET, Some(calendar)) => axum::Json(&calendar.events[&id]).into_response(),
            (Method::PUT, Some(calendar)) => {
                let event: Value = serde_json::from_slice(&body).unwrap();
                calendar.set(&id, event.clone());
                axum::Json(event).into_response()
            }
            (Method::DELETE, Some(calendar)) if calendar.events[&id]["status"] == "cancelled" => {
                refused(410, "deleted")
            }
            (Method::DELETE, Some(calendar)) => {
                calendar.set(&id, json!({ "id": id, "status": "cancelled" }));
                StatusCode::NO_CONTENT.into_response()
            }
            _ => refused(405, "httpMethodNotAllowed"),
        });
        (response, fault)
    };
    answered(response, fault).await
}

async fn free_busy(State(world): Shared, headers: HeaderMap, body: Bytes) -> Response {
    let (response, fault) = {
        let mut world = world.lock().unwrap();
        let (refusal, fault) = admitted(&mut world, &headers, "POST freeBusy".to_owned());
        let ask: Value = serde_json::from_slice(&body).unwrap();
        let id = ask["items"][0]["id"].as_str().unwrap();
        let answer = match world.calendars.get(id) {
            None => json!({ "errors": [{ "domain": "global", "reason": "notFound" }], "busy": [] }),
            Some(calendar) => {
                let errors: Vec<Value> =
                    calendar.busy_errors.iter().map(|reason| json!({ "reason": reason })).collect();
                let busy: Vec<Value> = calendar
                    .events
                    .values()
                    .filter(|event| event["status"] != "cancelled")
                    .map(|event| json!({ "start": event["start"]["dateTime"], "end": event["end"]["dateTime"] }))
                    .collect();
                json!({ "errors": errors, "busy": busy })
            }
        };
        let found = json!({ "kind": "calendar#freeBusy", "calendars": { id: answer } });
        (refusal.unwrap_or_else(|| axum::Json(found).into_response()), fault)
    };
    answered(response, fault).await
}
