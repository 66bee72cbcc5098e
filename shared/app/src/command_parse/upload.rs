//! A file that those who sell send: it is checked by its bytes, kept, and it is asked which product it
//! is. Words under it never execute, and what is kept is sold only once the answer names a product.

use super::senses::{Perceived, Sight};
use super::{Hearing, NONCE_CHARS, Outcome, front_desk, picture};
use crate::store::StoreError;
use crate::store::digital;
use crate::store::person::{self, Confirmation, EXPECTING_MINUTES};
use crate::store::picture::Picture;
use domain::access::Permission;
use domain::audit::Digest;
use domain::catalog::{Catalog, Product, ProductKind};
use domain::command::{Command, DeskCommand, DigitalCommand, ShopCommand, WhichGood};
use domain::digital::good::{CHAT_BYTES_MAX, GoodFile, file_name, key_of};
use domain::digital::kind::file_kind;
use domain::digital::named;
use domain::ids::crockford;
use domain::media::picture_type;
use domain::message::Content;
use domain::phrase::{self, Expecting, Heard};
use ports::clock::Clock;
use ports::files::{File, Files};
use ports::media::{Media, MediaError};
use ports::table::Table;
use sha2::{Digest as _, Sha256};
use views::chat::digital::{self as said, NotKept};

/// Whether a file may be meant for sale: whoever sends it may say what is sold, and something is sold
/// as a file.
pub(super) fn is_for_sale<T, C>(sight: &Sight<'_, T, C>, kind: &str) -> bool {
    let role = sight.speaker.principal.role;
    matches!(kind, "document" | "video")
        && role.has(Permission::Products)
        && goods(sight.catalog).next().is_some()
}

fn goods(catalog: &Catalog) -> impl Iterator<Item = &Product> {
    catalog.products().iter().filter(|product| product.kind == ProductKind::Digital)
}

/// Fetches a file and keeps it. A picture without words of a product is a receipt, as ever.
pub(super) async fn keep<T: Table, C: Clock>(
    media: &impl Media,
    files: &impl Files,
    sight: &Sight<'_, T, C>,
    media_id: &str,
) -> Result<Perceived, StoreError> {
    let fetched = media.fetch(&sight.shop.id, media_id, CHAT_BYTES_MAX).await;
    let bytes = match fetched {
        Ok(file) => file.bytes,
        Err(MediaError::TooLarge) => return Ok(Perceived::NotKept(NotKept::TooLarge)),
        Err(MediaError::Gone | MediaError::Away) => {
            return Ok(Perceived::NotKept(NotKept::Away));
        }
    };
    let Content::Media { caption, name, .. } = &sight.inbound.content else {
        return Ok(Perceived::Nothing);
    };
    let words = |it: &String| named(sight.catalog, &WhichGood::Words(it.clone())).is_some();
    if picture_type(&bytes).is_some() && !caption.as_ref().is_some_and(words) {
        return picture::keep(media, files, sight, media_id).await;
    }
    let said = name.as_deref().unwrap_or_default();
    let Some(kind) = file_kind(&bytes, said) else {
        return Ok(Perceived::NotKept(NotKept::Kind));
    };
    let kept = GoodFile {
        id: picture::id_of(sight.inbound),
        name: file_name(said, kind),
        mime_type: kind.mime_type.to_owned(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: Digest::from(<[u8; 32]>::from(Sha256::digest(&bytes))),
    };
    let file = File { mime_type: kept.mime_type.clone(), bytes };
    if let Err(error) = files.put(&key_of(&sight.shop.id, kept.id), file).await {
        tracing::warn!(%error, "a file could not be kept");
        return Ok(Perceived::NotKept(NotKept::Away));
    }
    Ok(Perceived::ForSale(Box::new(kept)))
}

/// Asks which product a kept file is; the words under it may say so already.
pub(super) async fn offered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    file: &GoodFile,
) -> Result<Outcome, StoreError> {
    let (language, now) = (hearing.occasion.language, hearing.occasion.now);
    let (shop, asks) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let goods: Vec<&Product> = goods(hearing.catalog).collect();
    let only = || if let [only] = goods[..] { Some(only) } else { None };
    let mut outcome = match meant(hearing).or_else(only) {
        None => hearing.say(said::kept(language, file, &goods)),
        Some(product) => {
            let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
            let until = now.plus_minutes(EXPECTING_MINUTES);
            let product_id = WhichGood::Product(product.id);
            let add = DigitalCommand::FileAdd { product: product_id, file: Some(file.id) };
            let command = Command::Shop(ShopCommand::Desk(DeskCommand::Digital(add)));
            let waiting = Confirmation::by_tap(command, until, None);
            let mut outcome = hearing.say(said::is_it(language, file, product, &nonce));
            outcome.writes.push(person::ask_confirmation(shop, asks, &nonce, &waiting)?);
            outcome.conversation.expecting = Some((Expecting::Confirmation { nonce }, until));
            outcome
        }
    };
    let before = digital::load_upload(hearing.table, shop, asks).await?;
    let other = before.filter(|before| before.id != file.id);
    outcome.sheds.extend(other.map(|other| Picture::ForSale(other.id)));
    outcome.writes.push(digital::save_upload(shop, asks, file, now)?);
    Ok(outcome)
}

/// The product that the words under a file mean.
fn meant<'a, T: Table, C: Clock>(hearing: &Hearing<'a, T, C>) -> Option<&'a Product> {
    let Content::Media { caption: Some(caption), .. } = &hearing.inbound.content else {
        return None;
    };
    let heard = phrase::understand(caption, &front_desk::listener(hearing));
    let asked =
        if let Heard::Command(Command::Shop(ShopCommand::Desk(DeskCommand::Digital(it)))) = heard {
            it.product().cloned()
        } else {
            None
        };
    named(hearing.catalog, &asked.unwrap_or_else(|| WhichGood::Words(caption.clone())))
}
