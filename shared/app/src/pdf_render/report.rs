//! Reports as files, from the figures as they stand when they are made. A spreadsheet lies in an
//! archive, for it can't be locked itself.

use super::{Workshop, logo, password};
use crate::books::{self, Books};
use crate::ordering::Stop;
use crate::store::StoreError;
use domain::document::{Document, ReportAsk, ReportFormat};
use domain::shop::Shop;
use ports::clock::Clock;
use ports::files::Files;
use ports::press::{Press, PressError, PrintJob, Printed};
use ports::queue::Unfinished;
use ports::secrets::Secret;
use ports::table::Table;
use sha2::{Digest, Sha256};
use sheet::xlsx::SheetError;
use views::documents::around;
use views::documents::report::Report;

/// The press refuses longer reports too; these need not be written down first.
const PAPER_ROWS_MAX: usize = 10_000;

/// A report that is to be made.
pub(super) struct Wanted<'a> {
    pub(super) shop: &'a Shop,
    pub(super) document: &'a Document,
    pub(super) ask: &'a ReportAsk,
    pub(super) format: ReportFormat,
    pub(super) key: &'a Secret,
}

/// The file, or why there never will be one.
pub(super) async fn made<S>(
    table: &impl Table,
    workshop: &Workshop<'_, impl Files, S, impl Press>,
    clock: &impl Clock,
    wanted: &Wanted<'_>,
) -> Result<Result<Printed, PressError>, Unfinished> {
    let Wanted { shop, document, ask, format, key } = wanted;
    let count = shop.policy.document_passwords;
    if count == 0 {
        return Err(Unfinished::Broken("the shop has no password for documents".to_owned()));
    }
    let reader_password = password::of_shop(key, &shop.id, count);
    let books = Books { table, shop, now: clock.now() };
    let report = match books::report(&books, ask, document.language).await {
        Ok(report) => report,
        Err(Stop::Refused(refusal)) => {
            return Ok(Err(PressError::Unprintable(format!("{refusal:?}"))));
        }
        Err(Stop::Failed(error)) => return Err(StoreError::into(error)),
    };
    if *format != ReportFormat::Pdf {
        return Ok(packed(document, &report, *format, &reader_password));
    }
    if report.rows() > PAPER_ROWS_MAX {
        return Ok(Err(PressError::TooLong));
    }
    let (shop, pictures) = logo::of(workshop.files, shop).await?;
    let job = PrintJob {
        html: report.html(&around::head(document, &shop, workshop.public_url)),
        pictures,
        reader_password,
        owner_password: password::of_rights(key, document),
        issuer: shop.name.clone(),
        reason: document.name(),
        at: clock.now(),
    };
    Ok(workshop.press.print(job).await)
}

/// A spreadsheet in an archive that opens with the password.
fn packed(
    document: &Document,
    report: &Report,
    format: ReportFormat,
    password: &Secret,
) -> Result<Printed, PressError> {
    let sheet = match format {
        ReportFormat::Pdf | ReportFormat::Csv => sheet::csv::csv(report),
        ReportFormat::Excel => sheet::xlsx::xlsx(report).map_err(unwritten)?,
    };
    let name = format!("{}.{}", document.name(), format.inner_extension());
    let bytes = sheet::locked::locked(&name, &sheet, password.expose()).map_err(unwritten)?;
    let sha256 = Sha256::digest(&bytes).into();
    Ok(Printed { bytes: bytes.into(), sha256 })
}

fn unwritten(error: SheetError) -> PressError {
    match error {
        SheetError::TooLong => PressError::TooLong,
        SheetError::Writer(why) => PressError::Unprintable(why),
    }
}
