//! stub
#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod webhook;
mod whatsapp_api;
