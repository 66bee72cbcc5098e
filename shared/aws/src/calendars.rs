//! Calendars of other programs as the functions reach them: the adapter, built from the environment.

use crate::SystemClock;
use crate::edge::Edge;
use crate::run::Fatal;
use ports::calendars::Calendars;
use web::google_calendar::GoogleCalendar;

/// Google's calendars at the address and with the account of this stage.
pub fn calendars(edge: &Edge) -> Result<impl Calendars, Fatal> {
    let url = edge.environment().google_calendar_url()?;
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(GoogleCalendar::new(http, url, edge.secrets()?, SystemClock))
}
