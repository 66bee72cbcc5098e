//! The shop's logo on its way to the press, with the document: nothing is fetched while it is laid
//! out. A logo that is gone is no reason to make no paper: the shop's initials stand in its place.

use crate::store::picture::Picture as Kept;
use domain::shop::Shop;
use ports::files::{Files, FilesError};
use ports::press::Picture;
use ports::queue::Unfinished;
use std::borrow::Cow;
use views::documents::around::LOGO;

/// The shop as its papers show it, and the pictures they name.
pub(super) async fn of<'a>(
    files: &impl Files,
    shop: &'a Shop,
) -> Result<(Cow<'a, Shop>, Vec<Picture>), Unfinished> {
    let Some(id) = shop.stationery.logo else { return Ok((Cow::Borrowed(shop), Vec::new())) };
    match files.get(&Kept::Logo(id).key(&shop.id)).await {
        Ok(Some(file)) => {
            Ok((Cow::Borrowed(shop), vec![Picture { name: LOGO, bytes: file.bytes }]))
        }
        // It was replaced since, or somebody has removed it.
        Ok(None) | Err(FilesError::Broken(_)) => {
            tracing::warn!("a shop's logo is gone: its papers are made without");
            let mut shop = shop.clone();
            shop.stationery.logo = None;
            Ok((Cow::Owned(shop), Vec::new()))
        }
        Err(FilesError::Unavailable(why)) => Err(Unfinished::Unavailable(why)),
    }
}
