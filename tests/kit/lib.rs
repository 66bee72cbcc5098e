//! stub
pub mod conformance;
