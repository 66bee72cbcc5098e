//! Adapters that speak HTTP to services outside: WhatsApp's Cloud API, other programs that have
//! subscribed to a shop's events, Google Calendar, and language models.
//! Deliberately absent: retries where a queue holds the message until it is handed over, for trying
//! again, and when, is said once, by the use case that drains it. Only [`words`] tries again by
//! itself, since somebody waits for the answer.

pub mod google_calendar;
pub mod hooks;
pub mod http;
pub mod whatsapp;
pub mod words;
