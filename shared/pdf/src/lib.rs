//! Documents: HTML in, sealed PDF out. Blitz lays out, our paginator cuts pages, printpdf draws,
//! lopdf encrypts, and a [`Signer`](ports::signer::Signer) signs.
//!
//! Absent on purpose: the network and the disk (pictures are given, fonts are compiled in),
//! templates and their sentences (`views`), numbers of documents, storage, and links.
//!
//! - [`renderer`]: the way from [`Html`] to [`Pdf`].
//! - `markup`, `wording`: what is read, checked and made printable before layout.
//! - `flow`, `boxes`, `lines`, `drawing`: one long page of things to paint, in CSS pixels.
//! - `pagination`, `paper`, `typesetting`: pages, and how they are written.
//! - [`press`]: all of it together, as use cases know it.
//! - [`seal`], [`signer`], [`inspect`], `cms`: encryption, signature, and looking at them again.
//!
//! Templates keep to what Blitz does: a `%` width on each cell of a table's first row, `thead` for
//! long tables, no floats, rowspans, counters, background pictures or `text-transform`. Beyond CSS:
//! `class="keep"` is never cut, a row with `class="with-next"` stays with the one below,
//! a block with `class="with-above"` begins no page, `class="page-break"` starts one, `header.running` stands on every page from the second and
//! `footer.running` on every page, and in them `<b class="page-number"></b>` and
//! `<b class="page-count"></b>` are filled in.

#![expect(clippy::float_arithmetic, reason = "paper is measured in fractions; money never is")]

mod boxes;
mod cms;
mod drawing;
mod flow;
mod fonts;
pub mod inspect;
mod lines;
mod markup;
mod pagination;
mod paper;
mod pictures;
pub mod press;
pub mod renderer;
pub mod seal;
pub mod signer;
mod typesetting;
mod wording;

pub use inspect::{Inspector, inspect};
pub use press::SealingPress;
pub use renderer::{Html, Page, Pdf, Picture, RenderError, Renderer};
pub use seal::{Passwords, Purpose, SealError, Sealed, seal};
pub use signer::{CertifiedSigner, LocalSigner};
