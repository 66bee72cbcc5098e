//! Every test that needs more than one ring.
#![allow(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::float_arithmetic,
    missing_docs,
    reason = "a test that panics has failed, and its figures are for people"
)]

mod asking;
mod assistant;
mod audit;
mod booking;
mod booking_pages;
mod books;
mod browser;
mod burst;
mod calendar_sync;
mod chats;
mod claim;
mod conformance;
mod corpus;
mod crash;
mod customers_papers;
mod damage;
mod deadlines;
mod desk;
mod document_link;
mod documents;
mod downloads;
mod examples;
mod google_calendar;
mod learning;
mod local_shop;
mod names;
mod notify;
mod offer;
mod operating;
mod operators;
mod pages;
mod redelivery;
mod report_matrix;
mod reports;
mod reservation;
mod roles;
mod rush;
mod scheduled;
mod senses;
mod stock;
mod survey;
mod templates;
mod tidy;
mod units;
mod uploads;
mod webhook;
mod webhook_deliver;
mod whatsapp_api;
mod whatsapp_media;
mod words_api;
