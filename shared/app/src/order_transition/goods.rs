//! What lies behind digital products, as those who run the shop want it. Who waits for it is handed
//! it right away. Deliberately absent: taking files in, which happens where they come in.

use super::{Answer, Desk};
use crate::digital_link::{UPLOAD_HOURS, UploadLink};
use crate::ordering::Stop;
use crate::ordering::tell::Told;
use crate::store::audit::{self, Audit};
use crate::store::digital;
use domain::catalog::{Product, ProductKind};
use domain::command::DigitalCommand;
use domain::digital::good::{Good, GoodContent, GoodFile, checked_url};
use domain::digital::{Handout, named};
use domain::ids::{AuditId, FileId};
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::digital as said;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &DigitalCommand,
) -> Result<Answer, Stop> {
    let language = desk.occasion.language;
    let Some(which) = command.product() else { return list(desk).await };
    let Some(product) = named(desk.catalog, which) else {
        let products: Vec<&Product> = digital_of(desk).collect();
        return Ok(desk.only_reply(said::which(language, command, &products)));
    };
    match command {
        DigitalCommand::FileAdd { file, .. } => add_file(desk, product, *file).await,
        DigitalCommand::LinkAdd { url, .. } => match checked_url(url) {
            Some(url) => put(desk, product, GoodContent::Link(url), Vec::new()).await,
            None => Ok(desk.only_reply(said::bad_link(language))),
        },
        DigitalCommand::FileList { .. } => {
            let shop = desk.occasion.shop;
            let good = digital::load_good(desk.table, &shop.id, product.id).await?.record;
            Ok(desk.only_reply(said::of_product(language, product, &good, &shop.zone)))
        }
        DigitalCommand::FileRemove { .. } => remove(desk, product).await,
    }
}

fn digital_of<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
) -> impl Iterator<Item = &'a Product> {
    desk.catalog.products().iter().filter(|product| product.kind == ProductKind::Digital)
}

/// What lies behind each digital product.
async fn list<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let goods = digital::all_goods(desk.table, &desk.occasion.shop.id).await?;
    let behind = |product: &Product| goods.iter().find(|good| good.product == product.id);
    let all: Vec<(&Product, Option<&Good>)> =
        digital_of(desk).map(|product| (product, behind(product))).collect();
    Ok(desk.only_reply(said::all(desk.occasion.language, &all)))
}

/// The file that was sent becomes what buyers get; without one it is said where to put it.
async fn add_file<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    wanted: Option<FileId>,
) -> Result<Answer, Stop> {
    let (shop, asks) = (&desk.occasion.shop.id, desk.message.person);
    let sent = digital::load_upload(desk.table, shop, asks).await?;
    let is_wanted = |file: &GoodFile| wanted.is_none_or(|wanted| wanted == file.id);
    if let Some(file) = sent.filter(is_wanted) {
        let forgotten = vec![digital::drop_upload(shop, asks)];
        return put(desk, product, GoodContent::File(file), forgotten).await;
    }
    let language = desk.occasion.language;
    if wanted.is_some() {
        return Ok(desk.only_reply(said::file_is_gone(language, product)));
    }
    let link = UploadLink {
        shop: shop.clone(),
        product: product.id,
        person: asks,
        until: desk.occasion.now.plus_hours(UPLOAD_HOURS),
    };
    let link = link.address(desk.links.key, desk.links.public_url);
    Ok(desk.only_reply(said::where_to_put(language, product, &link)))
}

/// Something else lies behind a product from now on, and who waits for it gets it.
async fn put<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    content: GoodContent,
    mut writes: Vec<Write>,
) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let before = digital::load_good(desk.table, &shop.id, product.id).await?;
    let after = before.record.clone().with(content, desk.message.person, now);
    writes.push(digital::save_good(&shop.id, &after, before.version)?);
    writes.push(audited(desk, "digital.added", product, &after)?);
    let waiting = digital::waiting(desk.table, &shop.id, product.id).await?.len();
    let terms = shop.policy.downloads;
    let said = said::added(desk.occasion.language, product, &after, terms, waiting);
    Ok(Answer { writes, told: desk.reply(said).hand_out(Handout::Product(product.id)) })
}

/// Nothing lies behind a product any more: who has bought it gets it no more.
async fn remove<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
) -> Result<Answer, Stop> {
    let (shop, language) = (&desk.occasion.shop.id, desk.occasion.language);
    let before = digital::load_good(desk.table, shop, product.id).await?;
    if before.record.current().is_none() {
        return Ok(desk.only_reply(said::nothing_there(language, product)));
    }
    let after = before.record.without();
    let writes = vec![
        digital::save_good(shop, &after, before.version)?,
        audited(desk, "digital.removed", product, &after)?,
    ];
    let told: Told = desk.reply(said::removed(language, product));
    Ok(Answer { writes, told })
}

fn audited<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    action: &str,
    product: &Product,
    after: &Good,
) -> Result<Write, Stop> {
    let occasion = &desk.occasion;
    let facts = after.versions.last().map(|version| match &version.content {
        GoodContent::File(file) => format!("version {} sha256 {}", version.number, file.sha256),
        GoodContent::Link(_) => format!("version {} a link", version.number),
    });
    let row = Audit {
        at: occasion.now,
        cause: occasion.cause.clone(),
        person: occasion.person,
        role: occasion.role,
        action: action.to_owned(),
        subject: product.id.to_string(),
        before: None,
        after: facts,
    };
    Ok(audit::add(occasion.shop, AuditId::new(desk.clock.fresh()), &row)?)
}
