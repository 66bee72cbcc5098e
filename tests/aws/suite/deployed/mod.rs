//! The template, deployed to an emulator with the real binaries, and driven through its API.

mod events;
mod expiry;
mod poison;
mod sale;
