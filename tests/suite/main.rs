//! stub

mod conformance;
mod webhook;
