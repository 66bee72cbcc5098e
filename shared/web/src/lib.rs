//! Adapters that speak HTTP to services outside: WhatsApp's Cloud API, and other programs that have
//! subscribed to a shop's events.
//! Deliberately absent: retries. A queue holds every message until it is handed over, so trying
//! again, and when, is said once, by the use case that drains it.

pub mod hooks;
pub mod http;
pub mod whatsapp;
