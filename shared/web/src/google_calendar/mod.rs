//! Google Calendar, version 3 of its API, by a service account with which calendars are shared.
//! Deliberately absent: tries again, but for one with a new token; the queue and the index of what
//! falls due bring back what could not be done. Also absent: guests, which a service account may not
//! invite.

mod account;
mod refusal;
mod wire;

use account::{Account, Token};
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::calendar::link::Need;
use domain::time::{Timestamp, Zone};
use ports::calendars::{CalendarError, Calendars, Changes, Since};
use ports::clock::Clock;
use ports::secrets::{SecretError, SecretName, Secrets};
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Method, Url};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wire::{BusyAnswer, BusyAsk, Event, Page, Wanted};

/// Where the API is.
pub const BASE_URL: &str = "https://www.googleapis.com/calendar/v3";
/// A page of events is a megabyte or two; a longer answer is somebody's fault.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Events on a page; the most that Google gives.
const PAGE_EVENTS: &str = "2500";
/// A calendar with more pages than this is nobody's.
const PAGES_MAX: usize = 40;
/// Nobody is written to because of an event of ours.
const NO_MAIL: (&str, &str) = ("sendUpdates", "none");

/// The API at one address.
#[derive(Debug, Clone)]
pub struct GoogleCalendar<S, C> {
    http: reqwest::Client,
    base_url: String,
    secrets: S,
    clock: C,
    token: Arc<Mutex<Option<Token>>>,
}

/// An answer, whatever it says.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn is_fine(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn refusal(&self) -> CalendarError {
        refusal::read(self.status, &self.headers, &self.body)
    }

    /// What it says, unless it refuses. What can't be read was perhaps said by something in between.
    fn read<T: serde::de::DeserializeOwned>(&self) -> Result<T, CalendarError> {
        if !self.is_fine() {
            return Err(self.refusal());
        }
        serde_json::from_slice(&self.body).map_err(|_| CalendarError::later("an unreadable answer"))
    }
}

impl<S: Secrets, C: Clock> GoogleCalendar<S, C> {
    /// The API at `base_url` ([`BASE_URL`]), reached by the process's one client.
    pub fn new(http: reqwest::Client, base_url: String, secrets: S, clock: C) -> Self {
        Self { http, base_url, secrets, clock, token: Arc::default() }
    }

    fn kept(&self) -> MutexGuard<'_, Option<Token>> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn service_account(&self) -> Result<Account, CalendarError> {
        match self.secrets.get(SecretName::GoogleServiceAccount).await {
            Ok(file) => Account::read(&file),
            Err(SecretError::Missing(_)) => Err(CalendarError::Person(Need::Setup)),
            Err(SecretError::Unavailable { .. }) => {
                Err(CalendarError::later("the account's file can't be read now"))
            }
        }
    }

    /// The token; a new one when there is none that is good.
    async fn token(&self) -> Result<Token, CalendarError> {
        let now = self.clock.now();
        if let Some(token) = self.kept().clone().filter(|token| token.is_good(now)) {
            return Ok(token);
        }
        let account = self.service_account().await?;
        let request = self
            .http
            .post(account.token_uri.clone())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(account.form(now)?);
        let answer = answer(request).await?;
        if !answer.is_fine() {
            return Err(refusal::of_token(answer.status, &answer.headers));
        }
        let token = Token::read(&answer.body, now);
        let token = token.ok_or_else(|| CalendarError::later("an unreadable token"))?;
        *self.kept() = Some(token.clone());
        Ok(token)
    }

    /// Asks once; with a new token once more when the token was refused.
    async fn ask(
        &self,
        method: Method,
        url: Url,
        body: Option<&(impl serde::Serialize + Sync)>,
    ) -> Result<Answer, CalendarError> {
        for is_last in [false, true] {
            let token = self.token().await?;
            let request = self.http.request(method.clone(), url.clone());
            let request = request.bearer_auth(token.value.expose());
            let request = match body {
                Some(body) => request.json(body),
                None => request,
            };
            let answer = answer(request).await?;
            if answer.status != 401 || is_last {
                return Ok(answer);
            }
            *self.kept() = None;
        }
        Err(CalendarError::Person(Need::Account))
    }

    /// An address below the API's: each part is one part, whatever is in it.
    fn url(&self, parts: &[&str], query: &[(&str, &str)]) -> Result<Url, CalendarError> {
        let wrong = || CalendarError::Broken("the address of the calendars is wrong".to_owned());
        if !crate::http::is_safe(&self.base_url) {
            return Err(wrong());
        }
        let mut url: Url = self.base_url.trim_end_matches('/').parse().map_err(|_| wrong())?;
        url.path_segments_mut().map_err(|()| wrong())?.extend(parts);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    fn event_url(
        &self,
        calendar: &CalendarId,
        event: &CalendarEventId,
    ) -> Result<Url, CalendarError> {
        self.url(&["calendars", calendar.as_str(), "events", event.as_str()], &[NO_MAIL])
    }

    /// Writes over what stands under the event's id, also what was taken out; false when nothing
    /// ever stood there.
    async fn replace(
        &self,
        calendar: &CalendarId,
        event: &CalendarEvent,
    ) -> Result<bool, CalendarError> {
        let url = self.event_url(calendar, &event.id)?;
        let answer = self.ask(Method::PUT, url, Some(&Wanted::of(event))).await?;
        if answer.status == 404 {
            return Ok(false);
        }
        answer.read::<Event>().map(|_| true)
    }
}

impl<S: Secrets, C: Clock> Calendars for GoogleCalendar<S, C> {
    async fn account(&self) -> Result<String, CalendarError> {
        Ok(self.service_account().await?.email)
    }

    async fn put(
        &self,
        calendar: &CalendarId,
        event: &CalendarEvent,
        is_known: bool,
    ) -> Result<(), CalendarError> {
        // Google does not promise to notice that an id is taken, so what is known is not made anew.
        if is_known && self.replace(calendar, event).await? {
            return Ok(());
        }
        let url = self.url(&["calendars", calendar.as_str(), "events"], &[NO_MAIL])?;
        let answer = self.ask(Method::POST, url, Some(&Wanted::of(event))).await?;
        if answer.status != 409 {
            return answer.read::<Event>().map(|_| ());
        }
        // It is taken, by ourselves: an id that was taken out stays taken, too.
        let url = self.event_url(calendar, &event.id)?;
        let there = self.ask(Method::GET, url, None::<&()>).await?;
        if there.is_fine() && there.read::<Event>()?.is(event) {
            return Ok(());
        }
        if self.replace(calendar, event).await? {
            return Ok(());
        }
        Err(CalendarError::later("an id is taken and not taken"))
    }

    async fn remove(
        &self,
        calendar: &CalendarId,
        event: &CalendarEventId,
    ) -> Result<(), CalendarError> {
        let url = self.event_url(calendar, event)?;
        let answer = self.ask(Method::DELETE, url, None::<&()>).await?;
        // Gone, or never there.
        let is_out = answer.is_fine() || matches!(answer.status, 404 | 410);
        if is_out { Ok(()) } else { Err(answer.refusal()) }
    }

    async fn changes(
        &self,
        calendar: &CalendarId,
        since: Since<'_>,
    ) -> Result<Changes, CalendarError> {
        let (mut token, mut page) = (since.token, None::<String>);
        let (mut changes, mut may_write) = (Vec::new(), true);
        let [from, to] = [since.window.from, since.window.to].map(Timestamp::rfc3339);
        for _ in 0..PAGES_MAX {
            let mut query = vec![("singleEvents", "true"), ("maxResults", PAGE_EVENTS)];
            match token {
                Some(token) => query.push(("syncToken", token)),
                None => query.extend([("timeMin", &*from), ("timeMax", &*to)]),
            }
            query.extend(page.as_deref().map(|page| ("pageToken", page)));
            let url = self.url(&["calendars", calendar.as_str(), "events"], &query)?;
            let answer = self.ask(Method::GET, url, None::<&()>).await?;
            if matches!(answer.status, 400 | 410) && token.is_some() {
                // What was read up to is known no more: all of it again.
                (token, page) = (None, None);
                changes.clear();
                continue;
            }
            let read: Page = answer.read()?;
            let own = read.time_zone.and_then(|name| Zone::try_from(name).ok());
            let zone = own.as_ref().unwrap_or(since.zone);
            changes.extend(read.items.iter().filter_map(|event| event.change(zone)));
            if let Some(role) = read.access_role.as_deref() {
                may_write = matches!(role, "writer" | "owner");
            }
            if let Some(sync) = read.sync {
                return Ok(Changes { changes, is_whole: token.is_none(), token: sync, may_write });
            }
            page = Some(read.next.ok_or_else(|| CalendarError::later("a page without end"))?);
        }
        Err(CalendarError::Broken("a calendar of too many pages".to_owned()))
    }

    async fn free_busy(
        &self,
        calendar: &CalendarId,
        span: Span,
    ) -> Result<Vec<Span>, CalendarError> {
        let url = self.url(&["freeBusy"], &[])?;
        let ask = BusyAsk::of(calendar.as_str(), span);
        let answer: BusyAnswer = self.ask(Method::POST, url, Some(&ask)).await?.read()?;
        let unknown = || CalendarError::later("busy times are not known");
        let mut calendars = answer.calendars.into_values();
        let (Some(found), None) = (calendars.next(), calendars.next()) else {
            return Err(unknown());
        };
        if let Some(error) = found.errors.first() {
            return Err(refusal::of_busy(&error.reason));
        }
        let spans: Option<Vec<Span>> = found.busy.iter().map(wire::BusyTime::span).collect();
        spans.ok_or_else(unknown)
    }
}

/// Sends a request and takes the answer whole.
async fn answer(request: reqwest::RequestBuilder) -> Result<Answer, CalendarError> {
    let mut response = request.send().await.map_err(|error| refusal::unsent(&error))?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| refusal::unsent(&error))? {
        if body.len() + chunk.len() > BODY_BYTES_MAX {
            return Err(CalendarError::Broken("an answer that is too long".to_owned()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, headers, body })
}
