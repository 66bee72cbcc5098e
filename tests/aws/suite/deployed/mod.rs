//! The template, deployed to an emulator with the real binaries, and driven through its API.

mod burst;
mod document;
mod events;
mod expiry;
mod operating;
mod poison;
mod sale;
mod upload;
