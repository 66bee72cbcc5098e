//! What a visitor of the shop sees and does, in a real browser.

mod kit;
