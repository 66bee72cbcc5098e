//! Documents as others see them: poppler and qpdf read what was rendered and sealed.
#![allow(missing_docs, reason = "a test that panics has failed")]

mod appearance;
mod books;
mod fit;
mod kilima;
mod layout;
mod memory;
mod papers;
mod programs;
mod refused;
mod rendering;
mod samples;
mod sealed;
mod second_opinion;
