//! Other programs as the functions reach them: on the internet only. Inside its own network a
//! function would find Lambda's runtime and the credentials of its role.

use crate::run::Fatal;
use ports::hooks::Hooks;
use web::hooks::{HttpHooks, PATIENCE, Reach};

/// The way to other programs.
pub fn hooks() -> Result<impl Hooks, Fatal> {
    HttpHooks::new(Reach::Internet, PATIENCE).map_err(|error| Fatal::Client(error.to_string()))
}
