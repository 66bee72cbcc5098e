//! Every test that needs more than one ring.

mod chats;
mod conformance;
mod reservation;
mod rush;
mod webhook;
mod whatsapp_api;
