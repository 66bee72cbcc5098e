//! The page that asks how it was, `/f/<token>`, for whoever has the link. The form may be sent twice;
//! the same answer is one.

use super::Ports;
use super::answer::{Problem, page, redirect};
use super::checkout::send_and_settle;
use super::document::kept_nowhere;
use super::request::Asked;
use crate::ordering::Occasion;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, Versioned};
use crate::survey::{Rating, SurveyLink, rate};
use bytes::Bytes;
use domain::ids::CauseId;
use domain::language::Language;
use domain::shop::Shop;
use domain::survey::{NotRated, Survey};
use domain::time::Timestamp;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::log;
use ports::queue::Queue;
use ports::secrets::{SecretName, Secrets};
use ports::table::Table;
use views::pages::survey::SurveyPage;

/// How often an answer is decided anew because another came in between.
const TRIES_MAX: usize = 5;

/// A question that a good link leads to.
struct Question {
    shop: Shop,
    survey: Survey,
    language: Language,
}

/// The question with the form, or what became of it.
pub(super) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let Some(question) = find(ports, token).await? else { return Ok(unknown(asked)) };
    let is_done = asked.query("done") == "1";
    Ok(shown(StatusCode::OK, &question.page(ports.clock.now(), is_done)))
}

/// Takes an answer.
pub(super) async fn answer<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let form = asked.form().ok_or(Problem::BadRequest)?;
    for _ in 0..TRIES_MAX {
        let Some(question) = find(ports, token).await? else { return Ok(unknown(asked)) };
        let (shop, now) = (&question.shop, ports.clock.now());
        let said = Rating {
            about: question.survey.about,
            person: None,
            points: form.field("rating").parse().unwrap_or(0),
            comment: Some(form.field("comment")),
        };
        let given = match rate(ports.table, shop, said, now).await? {
            Ok(given) => given,
            Err((NotRated::NoRating, _)) => {
                let page = question.page(now, false).without_rating(form.field("comment"));
                return Ok(shown(StatusCode::UNPROCESSABLE_ENTITY, &page));
            }
            Err((NotRated::NotAsked | NotRated::Closed | NotRated::AlreadyGiven, _)) => {
                return Ok(shown(StatusCode::CONFLICT, &question.page(now, false)));
            }
        };
        let done = redirect(&format!("{}?done=1", asked.path()));
        let Some(write) = given.write else { return Ok(done) };
        let cause = cause(&given.survey, given.version)?;
        let effects = given.told.into_effects(&Occasion::of_clock(shop, &cause, now));
        let record = Done::new(&shop.id, &cause, &given.version, effects);
        match once::commit(ports.table, record.write(now, false)?, vec![write]).await? {
            Landed::Now => {
                send_and_settle(ports, &record).await;
                return Ok(done);
            }
            Landed::Before | Landed::Raced => {}
        }
    }
    Err(Problem::Unavailable("the answer keeps changing".to_owned()))
}

/// The question of a link of ours.
async fn find<T: Table, Q, F, S: Secrets, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    token: &str,
) -> Result<Option<Question>, Problem> {
    let key = ports.secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Problem::Unavailable(error.to_string()))?;
    let Some(link) = SurveyLink::read(&key, token) else { return Ok(None) };
    let Some(shop) = store::shop::load_shop(ports.table, &link.shop).await? else {
        return Ok(None);
    };
    log::about_shop(&shop.id);
    let found = store::survey::load_survey(ports.table, &shop.id, link.about).await?;
    let Some(Versioned { record: survey, .. }) = found else { return Ok(None) };
    let language = survey.language.unwrap_or_else(|| shop.language());
    Ok(Some(Question { shop, survey, language }))
}

impl Question {
    fn page(&self, now: Timestamp, is_done: bool) -> SurveyPage {
        SurveyPage::new(self.language, &self.shop, &self.survey, now, is_done)
    }
}

fn shown(status: StatusCode, shown: &SurveyPage) -> Response<Bytes> {
    kept_nowhere(page(status, shown))
}

fn unknown(asked: &Asked) -> Response<Bytes> {
    let language = asked.language().unwrap_or_default();
    shown(StatusCode::FORBIDDEN, &SurveyPage::unknown(language))
}

/// The cause of an answer: what it changes, so that two at once are decided one after the other.
fn cause(survey: &Survey, version: u64) -> Result<CauseId, Problem> {
    let cause = format!("web:SV#{}/{version}", survey.about).parse();
    cause.map_err(|_| Problem::Broken("not a cause".to_owned()))
}
