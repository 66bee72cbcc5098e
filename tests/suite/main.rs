//! stub

mod webhook;
