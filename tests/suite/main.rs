//! stub
mod conformance;
