//! stub

mod webhook;
mod whatsapp_api;
