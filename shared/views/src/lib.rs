//! Text for people: askama structs over `templates/`. The only place where sentences live;
//! nothing here decides, loads or stores.

#[macro_use]
mod words;

mod memo;

pub mod calendar_file;
pub mod chat;
pub mod documents;
pub mod pages;
pub mod prompt;
pub mod sum;
