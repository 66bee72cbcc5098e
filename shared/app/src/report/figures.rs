//! Reports as files: the document is issued here and made elsewhere, from the figures as they stand
//! then. Each ask is a document of its own, for figures move.

use super::{Answer, Desk};
use crate::ledger_post;
use crate::ordering::Stop;
use crate::store::document;
use crate::store::shown::{self, Shown};
use domain::document::{
    Addressee, Document, DocumentCode, DocumentState, Lock, Paper, ReportAsk, ReportFormat,
    Standing,
};
use domain::ids::DocumentId;
use domain::ledger::explanation::Subject;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;
use views::documents::TEMPLATE_VERSION;

/// Issues a report, or the one that was shown last.
pub(super) async fn report<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    asked: Option<&ReportAsk>,
    format: ReportFormat,
) -> Result<Answer, Stop> {
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    let ask = match asked {
        Some(ask) => Some(ask.clone()),
        None => {
            let shown = shown::load_shown(desk.table, &shop.id, desk.message.person).await?;
            shown.and_then(|shown| shown.report)
        }
    };
    let Some(ask) = ask else { return Ok(Answer::Say(said::nothing_shown(language))) };
    if ask.is_backwards() {
        return Ok(Answer::Say(said::backwards(language)));
    }
    let today = desk.occasion.now.business_day(&shop.zone);
    if ask.range().is_some_and(|range| range.from > today) {
        return Ok(Answer::Say(said::not_yet(language)));
    }
    if shop.policy.document_passwords == 0 {
        return Ok(Answer::Say(said::no_password(language)));
    }
    let now = desk.occasion.now;
    // "As csv" is next about this one, and so is "why?".
    let last = Shown {
        subject: subject(&ask),
        range: ask.range().unwrap_or_else(|| DayRange::day(&now.business_day(&shop.zone))),
        report: Some(ask.clone()),
        advice: Vec::new(),
    };
    let shown = shown::save_shown(&shop.id, desk.message.person, &last, now)?;
    let document = Document {
        id: DocumentId::new(desk.clock.fresh()),
        shop: shop.id.clone(),
        code: DocumentCode::new(desk.clock.fresh()),
        basis: ask.basis(),
        paper: Paper::Report { ask, format },
        number: None,
        template: TEMPLATE_VERSION,
        language,
        addressee: Addressee::Shop,
        issued_at: now,
        day: now.business_day(&shop.zone),
        issued_by: desk.message.person,
        cause: desk.occasion.cause.clone(),
        amount: None,
        // No customer opens it.
        lock: Lock::default(),
        state: DocumentState::Requested,
        standing: Standing::Genuine,
    };
    let of = format!("{} {}", document.paper.stem(), format.as_str());
    let mut writes = vec![shown, desk.audited("document.issued", document.name(), Some(of))?];
    writes.extend(document::add_alone(&document)?);
    Ok(Answer::Hand(document.id, writes))
}

/// The one figure a report comes to; none when it has many.
fn subject(ask: &ReportAsk) -> Option<Subject> {
    let ReportAsk::Books { report, account, .. } = ask else { return None };
    ledger_post::subject(*report, *account)
}
