//! The page of a link that takes no file, and the row of the audit log.

use super::super::answer::Problem;
use super::super::document::asking;
use super::super::request::Asked;
use super::super::{Ports, refusal_note};
use super::{answered, bare};
use crate::digital_link::UploadLink;
use crate::store::audit::Audit;
use bytes::Bytes;
use domain::ids::CauseId;
use domain::phrase::link;
use domain::shop::Shop;
use http::Response;
use ports::clock::Clock;
use ports::table::Table;
use views::pages::upload::{UploadPage, UploadState};

/// Why a link takes no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Forged,
    Over,
    /// Who asked for it may not sell any more.
    MayNot,
    NoProduct,
    NoForm,
}

/// A link that takes no file, with what is known of it.
pub(super) struct Closed {
    pub(super) why: Why,
    /// The shop it names, and what the product is called that it names.
    pub(super) known: Option<(Shop, UploadLink, Option<String>)>,
}

impl Closed {
    /// A link that names no shop.
    pub(super) fn unknown() -> Self {
        Self { why: Why::Forged, known: None }
    }

    /// Notes that it was refused, and shows the page: to whose link was good once with the way to a new
    /// one, and to anybody else without a word of the shop.
    pub(super) async fn page<T: Table, Q, F, S, C: Clock>(
        self,
        ports: &Ports<'_, T, Q, F, S, C>,
        asked: &Asked,
    ) -> Result<Response<Bytes>, Problem> {
        if let Some((shop, link, name)) = &self.known {
            // Whoever makes up products is counted as one.
            let what = name.as_ref().map_or_else(|| "upload".to_owned(), |_| counted(link));
            let row = self.row(ports.clock, link, &what)?;
            refusal_note::write(ports.table, ports.clock, shop, &what, &row).await?;
        }
        let theirs = self.known.filter(|_| self.why == Why::Over);
        let language = theirs.as_ref().map(|(shop, ..)| shop.language());
        let language = asked.language().or(language).unwrap_or_default();
        let asking = theirs
            .and_then(|(shop, _, name)| name.map(|name| asking(&shop, &link::upload_words(&name))));
        Ok(answered(&UploadPage { asking, ..bare(language, UploadState::Closed) }))
    }

    fn row(&self, clock: &impl Clock, link: &UploadLink, what: &str) -> Result<Audit, Problem> {
        let (is_ours, reason) = match self.why {
            Why::Forged => (false, "the link was guessed or changed"),
            Why::Over => (true, "the link is over"),
            Why::MayNot => (true, "who asked for the link may not sell any more"),
            Why::NoProduct => (true, "the product is not sold as a file any more"),
            Why::NoForm => (true, "there is no such form"),
        };
        let cause: Result<CauseId, _> = "web:upload".parse();
        Ok(Audit {
            at: clock.now(),
            cause: cause.map_err(|error| Problem::Broken(error.to_string()))?,
            person: is_ours.then_some(link.person),
            role: None,
            action: "refused.upload.link".to_owned(),
            subject: what.to_owned(),
            before: None,
            after: Some(reason.to_owned()),
        })
    }
}

fn counted(link: &UploadLink) -> String {
    format!("upload#{}", link.product)
}
