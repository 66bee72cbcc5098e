//! From HTML to an unsealed PDF. The same HTML gives the same bytes: no dates, no random names.
//! Absent on purpose: encryption, and any copy on disk.

use crate::flow::{Flow, Item, Stretch};
use crate::fonts::Fonts;
use crate::markup::{Markup, Running};
use crate::pagination::{self, Cut};
use crate::paper::{self, Sheet};
use crate::typesetting::Typesetting;
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, XObjectMap};
use std::panic::{self, AssertUnwindSafe};

/// CSS pixels in a millimetre.
const PIXELS: f32 = 96.0 / 25.4;
/// The most of a page that its running head and foot may take.
const RUNNING_MOST: f32 = 0.5;

/// A document before layout.
#[derive(Debug, Clone, Copy)]
pub struct Html<'a> {
    /// A whole HTML document with its styles in it.
    pub text: &'a str,
    /// What its `img` elements name.
    pub pictures: &'a [Picture<'a>],
}

/// A picture that comes with a document.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    /// What `src` says, such as "logo.png".
    pub name: &'a str,
    /// PNG or JPEG.
    pub bytes: &'a [u8],
}

/// A sheet of paper and its margins, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Page {
    /// From the left edge to the right.
    pub width: f32,
    /// From the upper edge to the lower.
    pub height: f32,
    /// Above the running head.
    pub top: f32,
    /// Below the running foot.
    pub bottom: f32,
    /// On the left and on the right.
    pub side: f32,
}

impl Page {
    /// A4, upright.
    pub const A4: Self = Self { width: 210.0, height: 297.0, top: 16.0, bottom: 12.0, side: 16.0 };

    pub(crate) fn left_pixels(&self) -> f32 {
        self.side * PIXELS
    }

    pub(crate) fn top_pixels(&self) -> f32 {
        self.top * PIXELS
    }

    pub(crate) fn height_pixels(&self) -> f32 {
        self.height * PIXELS
    }

    fn text_width(&self) -> f32 {
        (self.width - 2.0 * self.side) * PIXELS
    }

    fn text_height(&self) -> f32 {
        (self.height - self.top - self.bottom) * PIXELS
    }
}

/// A document that anyone could read: seal it before it goes anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    pub(crate) bytes: Vec<u8>,
    pages: usize,
}

impl Pdf {
    /// The file; not to be stored.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many pages it has; at least one.
    pub fn pages(&self) -> usize {
        self.pages
    }
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// Nothing in it would be seen.
    #[error("the document is empty")]
    Empty,
    /// More than fits into memory; some 10,000 rows of a table do.
    #[error("the document is too long to lay out")]
    TooLong,
    /// Elements inside elements without end.
    #[error("the document is nested too deeply")]
    TooDeep,
    /// It names a picture that did not come with it, or that is no picture.
    #[error("the document names a picture that was not given with it")]
    NotGiven(String),
    /// A drawing in it is not SVG.
    #[error("a drawing in the document cannot be read")]
    BadDrawing,
    /// The running head and foot leave no room for text.
    #[error("the running parts of the document fill the page")]
    NoRoom,
    /// The layout engine gave up.
    #[error("the document cannot be laid out")]
    Engine,
}

/// Renders documents; one for the whole process, as it holds the fonts.
pub struct Renderer {
    fonts: Fonts,
}

impl Default for Renderer {
    fn default() -> Self {
        Self::new()
    }
}

impl Renderer {
    /// Reads the fonts.
    pub fn new() -> Self {
        Self { fonts: Fonts::new() }
    }

    /// Lays out and paints a document.
    pub fn render(&self, html: &Html<'_>, page: &Page) -> Result<Pdf, RenderError> {
        // The engine is young: where it panics, this document fails and the process goes on.
        panic::catch_unwind(AssertUnwindSafe(|| self.draw(html, page)))
            .unwrap_or(Err(RenderError::Engine))
    }

    fn draw(&self, html: &Html<'_>, page: &Page) -> Result<Pdf, RenderError> {
        let markup = Markup::read(html, page.text_width(), &self.fonts, Running::Taken)?;
        let flow = Flow::of(&markup, &self.fonts);
        if flow.is_blank() {
            return Err(RenderError::Empty);
        }
        let measured = self.running(&markup, html, page, 1)?;
        let (head, foot) = (measured.height(0), measured.height(1));
        let room = page.text_height();
        if head + foot > room * RUNNING_MOST {
            return Err(RenderError::NoRoom);
        }
        let cuts = pagination::cut(&flow, room - foot, room - foot - head);
        let mut running = match cuts.len() {
            1 => measured,
            many => self.running(&markup, html, page, many)?,
        };
        running.flow.first_picture = flow.pictures.len();
        let types = Typesetting::of(&[&flow, &running.flow], &self.fonts)?;
        let document =
            Document { flow: &flow, running: &running, cuts: &cuts, types: &types, page };
        let bytes = document.write(&markup);
        Ok(Pdf { bytes, pages: cuts.len() })
    }

    /// The running head and foot of each page, one below the other.
    fn running(
        &self,
        markup: &Markup,
        html: &Html<'_>,
        page: &Page,
        pages: usize,
    ) -> Result<RunningParts, RenderError> {
        let parts = [markup.head.as_deref(), markup.foot.as_deref()];
        if parts == [None, None] {
            return Ok(RunningParts { flow: Flow::default(), parts: Vec::new() });
        }
        let (language, style) = (&markup.language, &markup.style);
        let mut text = format!(
            "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
             <style>{style}</style></head><body>"
        );
        for number in 1..=pages {
            for part in parts.map(Option::unwrap_or_default) {
                let part = part
                    .replace(r#"<b class="page-number"></b>"#, &format!("<b>{number}</b>"))
                    .replace(r#"<b class="page-count"></b>"#, &format!("<b>{pages}</b>"));
                // A flex box keeps the margins of what is in it inside.
                text.push_str("<div style=\"display:flex;flex-direction:column\">");
                text.push_str(&part);
                text.push_str("</div>");
            }
        }
        text.push_str("</body></html>");
        let html = Html { text: &text, pictures: html.pictures };
        let markup = Markup::read(&html, page.text_width(), &self.fonts, Running::Kept)?;
        Ok(RunningParts { flow: Flow::of(&markup, &self.fonts), parts: markup.parts() })
    }
}

/// The running head and foot of each page, and where each stands in their flow.
struct RunningParts {
    flow: Flow,
    /// Head, foot, head, foot: as many pairs as pages.
    parts: Vec<Stretch>,
}

impl RunningParts {
    fn height(&self, at: usize) -> f32 {
        self.parts.get(at).map_or(0.0, |part| part.bottom - part.top)
    }
}

/// Everything decided, to be written.
struct Document<'a> {
    flow: &'a Flow,
    running: &'a RunningParts,
    cuts: &'a [Cut],
    types: &'a Typesetting,
    page: &'a Page,
}

impl Document<'_> {
    fn write(&self, markup: &Markup) -> Vec<u8> {
        let mut document = PdfDocument::new(markup.title.trim());
        "Mercury".clone_into(&mut document.metadata.info.producer);
        document.resources.fonts = self.types.fonts();
        let pictures = self.flow.pictures.iter().chain(&self.running.flow.pictures).enumerate();
        let map = pictures.map(|(at, pixels)| (paper::picture_id(at), paper::picture(pixels)));
        document.resources.xobjects = XObjectMap { map: map.collect() };
        document.pages = self.pages();
        let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
        let mut file = printpdf::serialize::to_lopdf_doc(&document, &options, &mut Vec::new());
        // What the library makes up: names for the file, and the first second of 1970.
        file.trailer.remove(b"ID");
        if let Ok(info) = file.trailer.get(b"Info")
            && let Ok(info) = info.as_reference()
            && let Ok(info) = file.get_dictionary_mut(info)
        {
            for key in ["CreationDate", "ModDate", "GTS_PDFXVersion", "Identifier", "Trapped"] {
                info.remove(key.as_bytes());
            }
        }
        if let Ok(catalog) = file.catalog_mut() {
            catalog.set("Lang", markup.language.clone());
        }
        file.compress();
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).expect("memory takes every byte");
        bytes
    }

    fn pages(&self) -> Vec<PdfPage> {
        let reaches: Vec<Stretch> = self.cuts.iter().map(|cut| cut.reach).collect();
        let items = paper::sort(self.flow, &reaches);
        let running = paper::sort(&self.running.flow, &self.running.parts);
        let size = (Mm(self.page.width), Mm(self.page.height));
        let pages = self.cuts.iter().zip(&items).enumerate().map(|(at, (cut, items))| {
            let mut sheet = Sheet::new(self.page, self.types);
            let above = if at == 0 { 0.0 } else { self.running.height(0) };
            if at > 0 {
                self.run(&mut sheet, &running, 2 * at, 0.0);
            }
            if let Some(table) = cut.table.and_then(|at| self.flow.tables.get(at)) {
                sheet.paint(self.flow, pick(self.flow, &table.items), table.head, above);
            }
            let down = above + cut.head;
            sheet.paint(self.flow, pick(self.flow, items), cut.reach, down);
            let foot = self.page.text_height() - self.running.height(1);
            self.run(&mut sheet, &running, 2 * at + 1, foot);
            PdfPage::new(size.0, size.1, sheet.ops)
        });
        pages.collect()
    }

    fn run(&self, sheet: &mut Sheet<'_>, items: &[Vec<usize>], part: usize, down: f32) {
        let (Some(items), Some(reach)) = (items.get(part), self.running.parts.get(part)) else {
            return;
        };
        let flow = &self.running.flow;
        sheet.paint(flow, pick(flow, items), *reach, down);
    }
}

fn pick<'a>(flow: &'a Flow, places: &'a [usize]) -> impl Iterator<Item = &'a Item> {
    places.iter().filter_map(|at| flow.items.get(*at))
}
