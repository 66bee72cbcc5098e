//! What a message holds besides words, fetched once: a voice note is written down and goes on as
//! words, which are a guess; a picture is checked by its bytes and kept. Nothing is done for
//! either here: what comes of them waits for a tap.

use super::speaker::Speaker;
use super::{picture, upload, voice};
use crate::store::picture::Picture;
use crate::store::{self, StoreError};
use domain::catalog::Catalog;
use domain::digital::good::GoodFile;
use domain::ids::{PersonId, ShopId};
use domain::message::{Content, Inbound};
use domain::shop::Shop;
use ports::clock::Clock;
use ports::files::{Files, FilesError};
use ports::media::Media;
use ports::queue::Unfinished;
use ports::speech::Speech;
use ports::table::Table;
use ports::words::{Model, Words};
use views::chat::digital::NotKept;
use views::chat::media::{Unheard, Unseen};

/// What a shop understands people with, beside its own grammar.
#[derive(Debug)]
pub struct Senses<'a, W, S, M, F> {
    /// Is asked where the grammar ends.
    pub model: Option<&'a Model<W>>,
    /// Writes voice notes down.
    pub speech: Option<&'a Model<S>>,
    /// Hands out what people sent.
    pub media: &'a M,
    /// Keeps pictures.
    pub files: &'a F,
}

/// What was made of what a message holds besides words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Perceived {
    /// It holds nothing, or nothing that is looked at here.
    Nothing,
    /// A voice note: the message with its words in its place.
    Said(Box<Inbound>),
    /// A voice note of which no words came.
    Unheard(Unheard),
    /// A picture that is kept.
    Kept(picture::Kept),
    /// A picture that is not.
    Unseen(Unseen),
    /// A file to sell that is kept.
    ForSale(Box<GoodFile>),
    /// A file to sell that is not.
    NotKept(NotKept),
}

impl Perceived {
    /// The message as it goes on.
    pub(super) fn message<'a>(&'a self, inbound: &'a Inbound) -> &'a Inbound {
        if let Self::Said(said) = self { said } else { inbound }
    }

    /// The words of a voice note.
    pub(super) fn words(&self) -> Option<&str> {
        let Self::Said(said) = self else { return None };
        if let Content::Text { text } = &said.content { Some(text) } else { None }
    }
}

/// Where a message with something besides words comes in.
pub(super) struct Sight<'a, T, C> {
    pub(super) table: &'a T,
    pub(super) clock: &'a C,
    pub(super) shop: &'a Shop,
    pub(super) speaker: &'a Speaker,
    pub(super) inbound: &'a Inbound,
    pub(super) catalog: &'a Catalog,
}

impl<W: Words, S: Speech, M: Media, F: Files> Senses<'_, W, S, M, F> {
    /// Looks at what a message holds. Somebody the shop's people talk to is left to them.
    pub(super) async fn perceive<T: Table, C: Clock>(
        &self,
        sight: &Sight<'_, T, C>,
    ) -> Result<Perceived, StoreError> {
        if matches!(sight.inbound.content, Content::Text { .. }) {
            return Ok(picture::called(self.files, sight).await);
        }
        let Content::Media { kind, media_id, .. } = &sight.inbound.content else {
            return Ok(Perceived::Nothing);
        };
        if sight.speaker.conversation.record.is_handed_over(sight.clock.now()) {
            return Ok(Perceived::Nothing);
        }
        match (kind.as_str(), self.speech) {
            // Somebody else's words execute nothing, so they are not worth listening to.
            ("audio", Some(speech)) if !sight.inbound.forwarded => {
                Ok(voice::listen(speech, self.media, sight, media_id).await)
            }
            (kind, _) if upload::is_for_sale(sight, kind) && !picture::is_called_logo(sight) => {
                upload::keep(self.media, self.files, sight, media_id).await
            }
            ("image" | "document", _) => {
                picture::keep(self.media, self.files, sight, media_id).await
            }
            _ => Ok(Perceived::Nothing),
        }
    }

    /// Removes pictures for good: the bytes first, so that what fails midway is found again.
    pub(super) async fn shed(
        &self,
        table: &impl Table,
        shop: &ShopId,
        person: PersonId,
        pictures: &[Picture],
    ) -> Result<(), Unfinished> {
        for picture in pictures {
            self.files.remove(&picture.key(shop)).await.map_err(|error| match error {
                FilesError::Unavailable(why) => Unfinished::Unavailable(why),
                FilesError::Broken(why) => Unfinished::Broken(why),
            })?;
            if let Picture::Claim(id) = picture {
                store::picture::forget(table, shop, person, *id).await?;
            }
            if let Picture::ForSale(id) = picture {
                store::digital::forget_upload(table, shop, person, *id).await?;
            }
        }
        Ok(())
    }
}
