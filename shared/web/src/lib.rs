//! Adapters that speak HTTP to services outside: WhatsApp's Cloud API now.
//! Deliberately absent: retries. A queue holds every message until it is handed over, so trying
//! again, and when, is said once, by the use case that drains it.

pub mod http;
pub mod whatsapp;
