//! HTML on A4, by the one renderer of the process.

use pdf::{Html, Page, Pdf, RenderError, Renderer};
use std::sync::LazyLock;

/// One for the whole process, as in a shop.
pub(crate) static RENDERER: LazyLock<Renderer> = LazyLock::new(Renderer::new);

/// HTML on A4, without pictures.
pub(crate) fn try_rendered(text: &str) -> Result<Pdf, RenderError> {
    RENDERER.render(&Html { text, pictures: &[] }, &Page::A4)
}

/// HTML on A4, without pictures, that must render.
pub(crate) fn rendered(text: &str) -> Pdf {
    try_rendered(text).expect("it renders")
}

/// A small document with this in its body.
pub(crate) fn page(body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test</title>\
         <style>body {{ margin: 0; font-family: \"Noto Sans\", sans-serif; font-size: 10pt; }} \
         table {{ width: 100%; }}</style></head><body>{body}</body></html>"
    )
}
