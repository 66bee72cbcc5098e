//! A document as one endless page: what to paint, in CSS pixels from its top left corner, and where
//! it may not be cut. Absent on purpose: pages, and the units of paper.

use crate::boxes;
use crate::drawing;
use crate::fonts::Fonts;
use crate::lines;
use crate::markup::{self, Markup};
use blitz_dom::node::{ImageData, ListItemLayoutPosition, Marker, SpecialElementData};
use blitz_dom::{BaseDocument, Node};
use std::sync::Arc;

/// Least text below a heading on the same page.
const BELOW_HEADING: f32 = 36.0;
/// How far above a block the page begins that it may not begin itself: into the row before it.
const ABOVE: f32 = 52.0;

/// Red, green, blue; 0 to 1. Paper has no transparency here: colours are mixed with white.
pub(crate) type Colour = [f32; 3];

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// A step of an outline.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Curve([f32; 6]),
    Close,
}

/// A glyph in its place.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// What is copied and found in its place; empty for the rest of a cluster.
    pub(crate) text: String,
}

/// Something to paint.
#[derive(Debug, Clone)]
pub(crate) enum Paint {
    /// A filled rectangle; it may be cut between pages.
    Block(Area, Colour),
    /// A filled outline.
    Fill { steps: Vec<Step>, colour: Colour, is_even_odd: bool },
    /// A stroked outline.
    Stroke { steps: Vec<Step>, colour: Colour, width: f32, dash: Option<[f32; 2]> },
    /// Text in one face, size and colour.
    Text(Run, Colour),
    /// A picture by its place in the flow's list.
    Picture(usize, Area),
    /// A place to click.
    Link(Area, String),
}

/// Glyphs in a row, from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// The face, by its place among the bundled ones.
    pub(crate) face: usize,
    pub(crate) size: f32,
    /// The upper part of its matrix.
    pub(crate) turn: [f32; 4],
    /// Whether it is read from right to left.
    pub(crate) is_rtl: bool,
    pub(crate) glyphs: Vec<Glyph>,
}

/// Something to paint, and how far it reaches.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) paint: Paint,
    pub(crate) reach: Stretch,
}

/// From a height to a height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

/// A table whose head is repeated.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) reach: Stretch,
    pub(crate) head: Stretch,
    /// The items of the head, by their place in the flow's list.
    pub(crate) items: Vec<usize>,
}

/// A decoded picture.
#[derive(Debug, Clone)]
pub(crate) struct Pixels {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Red, green, blue, opacity.
    pub(crate) data: Arc<Vec<u8>>,
}

/// The endless page.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    /// In the order of painting.
    pub(crate) items: Vec<Item>,
    /// What must stay on one page.
    pub(crate) solid: Vec<Stretch>,
    /// Where a page must begin.
    pub(crate) breaks: Vec<f32>,
    pub(crate) tables: Vec<Table>,
    pub(crate) pictures: Vec<Pixels>,
    /// The number of its first picture among all of the document.
    pub(crate) first_picture: usize,
    pub(crate) height: f32,
}

impl Flow {
    /// Reads off what layout decided.
    pub(crate) fn of(markup: &Markup, fonts: &Fonts) -> Self {
        let root = markup.document.root_element();
        let mut walk = Walk { markup, document: &markup.document, fonts, flow: Self::default() };
        walk.node(root, 0.0, 0.0);
        walk.flow.height = root.final_layout.size.height;
        walk.flow
    }

    /// Whether nothing of it would be seen.
    pub(crate) fn is_blank(&self) -> bool {
        self.items.iter().all(|item| match &item.paint {
            Paint::Text(run, _) => run.glyphs.iter().all(|glyph| glyph.text.trim().is_empty()),
            Paint::Block(..) | Paint::Link(..) => true,
            Paint::Fill { .. } | Paint::Stroke { .. } | Paint::Picture(..) => false,
        })
    }

    pub(crate) fn paint(&mut self, paint: Paint, top: f32, bottom: f32) {
        self.items.push(Item { paint, reach: Stretch { top, bottom } });
    }

    pub(crate) fn keep(&mut self, top: f32, bottom: f32) {
        self.solid.push(Stretch { top, bottom });
    }

    fn picture(&mut self, pixels: Pixels) -> usize {
        let known = self.pictures.iter().position(|known| Arc::ptr_eq(&known.data, &pixels.data));
        known.unwrap_or_else(|| {
            self.pictures.push(pixels);
            self.pictures.len() - 1
        })
    }
}

struct Walk<'a> {
    markup: &'a Markup,
    document: &'a BaseDocument,
    fonts: &'a Fonts,
    flow: Flow,
}

impl Walk<'_> {
    /// Paints an element and what is in it; the place is its parent's corner.
    fn node(&mut self, node: &Node, parent_x: f32, parent_y: f32) {
        if node.primary_styles().is_some_and(|style| style.clone_display().is_none()) {
            return;
        }
        let layout = &node.final_layout;
        let area = Area {
            x: parent_x + layout.location.x,
            y: parent_y + layout.location.y,
            width: layout.size.width,
            height: layout.size.height,
        };
        boxes::paint(node, area, &mut self.flow);
        self.mark(node, area);
        let (border, padding) = (layout.border, layout.padding);
        let inner = Area {
            x: area.x + border.left + padding.left,
            y: area.y + border.top + padding.top,
            width: area.width - border.left - border.right - padding.left - padding.right,
            height: area.height - border.top - border.bottom - padding.top - padding.bottom,
        };
        if let Some(tree) = self.markup.drawings.get(&node.id) {
            drawing::paint(tree, inner, self.fonts, &mut self.flow);
            return;
        }
        self.content(node, inner);
        let first = self.flow.items.len();
        let children = node.paint_children.borrow().clone();
        let children = children.or_else(|| node.layout_children.borrow().clone());
        for child in children.unwrap_or_else(|| node.children.clone()) {
            let child = self.document.get_node(child);
            if let Some(child) = child.filter(|it| it.is_element() || it.is_anonymous()) {
                self.node(child, area.x, area.y);
            }
        }
        if markup::is_named(node, "table") {
            self.table(node, area, first);
        }
    }

    /// Notes where pages may not, and must, be cut.
    fn mark(&mut self, node: &Node, area: Area) {
        let bottom = area.y + area.height;
        if markup::has_class(node, "page-break") {
            self.flow.breaks.push(area.y);
        }
        let is_whole = ["img", "svg"].iter().any(|name| markup::is_named(node, name));
        if is_whole || markup::has_class(node, "keep") {
            self.flow.keep(area.y, bottom);
        }
        if markup::has_class(node, "with-above") {
            self.flow.keep(area.y - ABOVE, area.y + BELOW_HEADING);
        }
        if ["h2", "h3"].iter().any(|name| markup::is_named(node, name)) {
            self.flow.keep(area.y, bottom + BELOW_HEADING);
        }
    }

    /// A picture, text, the mark of a list.
    fn content(&mut self, node: &Node, inner: Area) {
        let Some(element) = node.element_data() else { return };
        if let SpecialElementData::Image(image) = &element.special_data
            && let ImageData::Raster(raster) = image.as_ref()
        {
            let (width, height) = (raster.width, raster.height);
            let pixels = Pixels { width, height, data: Arc::clone(&raster.data) };
            let place = self.flow.picture(pixels);
            let bottom = inner.y + inner.height;
            self.flow.paint(Paint::Picture(place, inner), inner.y, bottom);
        }
        let text = element.inline_layout_data.as_deref();
        if let Some(text) = text {
            let place = (inner.x, inner.y);
            lines::paint(
                &text.text,
                &text.layout,
                place,
                self.document,
                self.fonts,
                &mut self.flow,
            );
        }
        if let Some(item) = &element.list_item_data
            && let ListItemLayoutPosition::Outside(layout) = &item.position
        {
            let mark = match &item.marker {
                Marker::Char(mark) => mark.to_string(),
                Marker::String(mark) => mark.clone(),
            };
            let place = (inner.x - layout.full_width() - 6.0, inner.y);
            lines::paint(&mark, layout, place, self.document, self.fonts, &mut self.flow);
        }
    }

    /// Rows stay whole, and a head is repeated and never stands alone.
    fn table(&mut self, table: &Node, area: Area, first: usize) {
        let mut rows = Vec::new();
        self.rows(table, false, &mut rows);
        let place = |row: Stretch| Stretch { top: area.y + row.top, bottom: area.y + row.bottom };
        for (at, row) in rows.iter().enumerate() {
            let last = rows.get(at + 1).filter(|_| row.is_with_next).unwrap_or(row);
            self.flow.keep(place(row.reach).top, place(last.reach).bottom);
        }
        let heads = rows.iter().filter(|row| row.is_head).map(|row| place(row.reach));
        let Some(head) = heads.reduce(|all, row| Stretch {
            top: all.top.min(row.top),
            bottom: all.bottom.max(row.bottom),
        }) else {
            return;
        };
        if let Some(row) = rows.iter().find(|row| !row.is_head) {
            self.flow.keep(head.top, place(row.reach).bottom);
        }
        let within = |item: &Item| {
            item.reach.top >= head.top - 0.5 && item.reach.bottom <= head.bottom + 0.5
        };
        let items =
            (first..self.flow.items.len()).filter(|at| within(&self.flow.items[*at])).collect();
        let reach = Stretch { top: area.y, bottom: area.y + area.height };
        self.flow.tables.push(Table { reach, head, items });
    }

    /// The rows of a table, from its corner; layout knows cells only.
    fn rows(&self, node: &Node, is_head: bool, rows: &mut Vec<Row>) {
        let children = |node: &Node| -> Vec<&Node> {
            node.children.iter().filter_map(|child| self.document.get_node(*child)).collect()
        };
        for child in children(node) {
            if markup::is_named(child, "thead") {
                self.rows(child, true, rows);
            } else if markup::is_named(child, "tbody") || markup::is_named(child, "tfoot") {
                self.rows(child, false, rows);
            } else if markup::is_named(child, "tr") {
                let cells = children(child).into_iter().filter(|cell| cell.is_element());
                let reach = cells.map(|cell| {
                    let layout = &cell.final_layout;
                    let top = layout.location.y;
                    Stretch { top, bottom: top + layout.size.height }
                });
                let row = reach.reduce(|all, cell| Stretch {
                    top: all.top.min(cell.top),
                    bottom: all.bottom.max(cell.bottom),
                });
                let is_with_next = markup::has_class(child, "with-next");
                rows.extend(row.map(|reach| Row { reach, is_head, is_with_next }));
            }
        }
    }
}

/// A row of a table.
struct Row {
    /// From the table's corner.
    reach: Stretch,
    /// Whether it is repeated on each page.
    is_head: bool,
    /// Whether it names the row below, or is summed by it.
    is_with_next: bool,
}
