//! What those who run the shop ask of its digital goods. Deliberately absent: what may lie behind a
//! product; `digital` decides it.

use crate::ids::{FileId, ProductId};
use serde::{Deserialize, Serialize};

/// A digital product, as it was named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichGood {
    /// In words.
    Words(String),
    /// As it was chosen.
    Product(ProductId),
}

/// What those who run the shop ask of its digital goods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "good", rename_all = "snake_case")]
pub enum DigitalCommand {
    /// A file is what buyers get from now on.
    FileAdd {
        /// Of which product.
        product: WhichGood,
        /// Which file; the one they sent last without it, or where to put one.
        file: Option<FileId>,
    },
    /// A link is what buyers get from now on.
    LinkAdd {
        /// Of which product.
        product: WhichGood,
        /// The address, as it was said.
        url: String,
    },
    /// What buyers get.
    FileList {
        /// Of which product; of all of them without it.
        product: Option<WhichGood>,
    },
    /// Buyers get nothing any more.
    FileRemove {
        /// Of which product.
        product: WhichGood,
    },
}

impl DigitalCommand {
    /// The product it is about, if it is about one.
    pub fn product(&self) -> Option<&WhichGood> {
        match self {
            Self::FileAdd { product, .. }
            | Self::LinkAdd { product, .. }
            | Self::FileRemove { product } => Some(product),
            Self::FileList { product } => product.as_ref(),
        }
    }

    /// Whether who has bought something gets it no more.
    pub fn takes_away(&self) -> bool {
        matches!(self, Self::FileRemove { .. })
    }

    /// The same about this very product.
    #[must_use]
    pub fn about(self, id: ProductId) -> Self {
        let product = WhichGood::Product(id);
        match self {
            Self::FileAdd { file, .. } => Self::FileAdd { product, file },
            Self::LinkAdd { url, .. } => Self::LinkAdd { product, url },
            Self::FileList { .. } => Self::FileList { product: Some(product) },
            Self::FileRemove { .. } => Self::FileRemove { product },
        }
    }
}
