//! The pages of the web shop: plain data in, HTML out, readable without JavaScript.
//! Absent on purpose: rules, storage, HTTP, and any text that is not in a template.
//!
//! - [`links`], [`asset`]: addresses, and the stylesheet and script they point to.
//! - [`chrome`]: what every page of a shop has around it.
//! - [`picture`], [`card`], [`line`], [`field`], [`entry`]: parts that several pages share.
//! - [`catalogue`], [`product`], [`cart`], [`checkout`], [`order`], [`lookup`], [`order_form`]:
//!   the pages of a shop, in the order a customer meets them.
//! - [`picker`], [`booking`]: a time is booked, and what became of it, in the reader's language.
//! - [`calendar`]: what is booked, for those who run the shop.
//! - [`verify`], [`document_link`]: whether a document is genuine, and links that open none;
//!   [`asking`]: what they have somebody ask in the chat.
//! - [`survey`]: how it was.
//! - [`download`], [`upload`]: what was bought as a file, and where it is put.
//! - [`home`], [`notice`]: the local start page, and pages that say what went wrong.

pub mod asking;
pub mod asset;
pub mod booking;
pub mod calendar;
pub mod card;
pub mod cart;
pub mod catalogue;
pub mod checkout;
pub mod chrome;
pub mod document_link;
pub mod download;
pub mod entry;
pub mod field;
pub mod home;
pub mod line;
pub mod links;
pub mod lookup;
pub mod notice;
pub mod order;
pub mod order_form;
pub mod picker;
pub mod picture;
pub mod product;
pub mod quantity;
pub mod survey;
pub mod upload;
pub mod verify;
mod words;

#[cfg(test)]
mod tests;
