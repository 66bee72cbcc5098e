//! What a visitor of the shop sees and does, in a real browser.

mod chat;
mod download;
mod keyboard;
mod kit;
mod lookup;
mod measured;
mod missing;
mod order_form;
mod phone;
mod picker;
mod sale;
mod shop;
mod survey;
mod upload;
