//! Text for people: askama structs over `templates/`. The only place sentences live.
//! Knows the rules' types, knows no storage and no channel.

pub mod chat;
