//! The ids of buttons about what lies behind digital products.

use crate::command::{DigitalCommand, WhichGood};
use crate::ids::{FileId, ProductId};
use std::fmt;

/// What a tap about digital products means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DigitalTap {
    /// This file is the product's from now on.
    Add(ProductId, FileId),
    /// Where a file of the product can be put.
    Ask(ProductId),
    /// What lies behind the product.
    List(ProductId),
    /// Nothing is to lie behind it.
    Remove(ProductId),
}

impl fmt::Display for DigitalTap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Add(product, file) => write!(out, "file-add:{product}:{file}"),
            Self::Ask(product) => write!(out, "file-ask:{product}"),
            Self::List(product) => write!(out, "file-list:{product}"),
            Self::Remove(product) => write!(out, "file-remove:{product}"),
        }
    }
}

impl DigitalTap {
    /// The tap of an id, parted at its first colon; none when it is about something else.
    pub(super) fn read(verb: &str, rest: &str) -> Option<Self> {
        Some(match verb {
            "file-add" => {
                let (product, file) = rest.split_once(':')?;
                Self::Add(product.parse().ok()?, file.parse().ok()?)
            }
            "file-ask" => Self::Ask(rest.parse().ok()?),
            "file-list" => Self::List(rest.parse().ok()?),
            "file-remove" => Self::Remove(rest.parse().ok()?),
            _ => return None,
        })
    }

    /// The command it gives.
    pub(super) fn command(self) -> DigitalCommand {
        let of = WhichGood::Product;
        match self {
            Self::Add(product, file) => {
                DigitalCommand::FileAdd { product: of(product), file: Some(file) }
            }
            Self::Ask(product) => DigitalCommand::FileAdd { product: of(product), file: None },
            Self::List(product) => DigitalCommand::FileList { product: Some(of(product)) },
            Self::Remove(product) => DigitalCommand::FileRemove { product: of(product) },
        }
    }
}
