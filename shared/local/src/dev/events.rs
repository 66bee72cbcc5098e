//! `/dev/events`: what a phone shows, as it happens. An event's id is its place in the thread, so
//! a browser that lost the line goes on where it was.

use super::messages::Shown;
use super::threads::{News, Thread, Threads};
use super::{Trouble, phone_of, shop_named};
use crate::serve::Site;
use crate::store::table::EmbeddedTable;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use domain::ids::ShopId;
use futures_util::Stream;
use futures_util::stream;
use http::HeaderMap;
use serde::Deserialize;
use std::collections::VecDeque;
use std::convert::Infallible;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::watch;

/// A phone that is opened shows so many of the last messages.
const SHOWN_AT_FIRST: u64 = 200;

/// What is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    shop: String,
    person: String,
}

/// Streams a thread: what was said before, then what is said from now on.
pub async fn stream(
    State(site): State<Site>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Trouble> {
    let Query(asked) = asked.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let shop = shop_named(&site.parts.table, &asked.shop).await?;
    let thread = Thread::of_phone(&phone_of(&asked.person, &shop)?);
    // Listening begins before looking, so that nothing is said in between.
    let news = site.threads.listen();
    let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let last = match seen {
        Some(last) => last,
        None => {
            let last = site.threads.last_place(&shop.id, &thread).await;
            last.map_err(|error| Trouble::away(&error))?.saturating_sub(SHOWN_AT_FIRST)
        }
    };
    let line = Line {
        threads: site.threads,
        shop: shop.id,
        thread,
        last,
        waiting: VecDeque::new(),
        is_behind: true,
        news,
        closed: site.closed,
    };
    let events = stream::unfold(line, |mut line| async move {
        let event = line.next().await?;
        Some((Ok(event), line))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}

/// One phone's line.
struct Line {
    threads: Threads<EmbeddedTable>,
    shop: ShopId,
    thread: Thread,
    last: u64,
    waiting: VecDeque<Event>,
    is_behind: bool,
    news: broadcast::Receiver<News>,
    closed: watch::Receiver<bool>,
}

impl Line {
    /// The next event; none when the shop closes or the store does not answer.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            if self.is_behind {
                self.catch_up().await?;
                continue;
            }
            let news = tokio::select! {
                _ = self.closed.wait_for(|closed| *closed) => return None,
                news = self.news.recv() => news,
            };
            match news {
                Ok(news) if news.shop == self.shop && news.thread == self.thread => {
                    match news.delivered {
                        None => self.is_behind = true,
                        Some(id) => {
                            self.waiting.push_back(Event::default().event("delivered").data(id));
                        }
                    }
                }
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => self.is_behind = true,
                Err(RecvError::Closed) => return None,
            }
        }
    }

    async fn catch_up(&mut self) -> Option<()> {
        for placed in self.threads.after(&self.shop, &self.thread, self.last).await.ok()? {
            self.last = placed.place;
            let event = Event::default().id(placed.place.to_string());
            self.waiting.push_back(event.json_data(Shown::from(placed)).ok()?);
        }
        self.is_behind = false;
        Some(())
    }
}
