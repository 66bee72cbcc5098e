//! Lines of text: glyphs with the text they stand for, lines under and through them, links.

use crate::boxes;
use crate::flow::{Area, Colour, Flow, Glyph, Paint, Run, Stretch};
use crate::fonts::Fonts;
use crate::markup;
use blitz_dom::node::TextBrush;
use blitz_dom::{BaseDocument, Node};
use parley::layout::{GlyphRun, Layout, PositionedLayoutItem};
use std::collections::HashMap;
use style::values::computed::TextDecorationLine;

/// Text that is not turned.
const UPRIGHT: [f32; 4] = [1.0, 0.0, 0.0, 1.0];

/// Paints laid out text whose corner stands at a place.
pub(crate) fn paint(
    text: &str,
    layout: &Layout<TextBrush>,
    place: (f32, f32),
    document: &BaseDocument,
    fonts: &Fonts,
    flow: &mut Flow,
) {
    for line in layout.lines() {
        let metrics = line.metrics();
        let reach = Stretch {
            top: place.1 + metrics.min_coord.min(metrics.baseline - metrics.ascent),
            bottom: place.1 + metrics.max_coord.max(metrics.baseline + metrics.descent),
        };
        flow.solid.push(reach);
        // A run that changes its colour comes in several pieces.
        let mut taken: HashMap<usize, usize> = HashMap::new();
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(piece) = item else { continue };
            let Some(node) = document.get_node(piece.style().brush.id) else { continue };
            let taken = taken.entry(piece.run().index()).or_default();
            let glyphs = glyphs(&piece, text, place, taken);
            let piece = Piece { run: piece, node, place, reach };
            piece.paint(glyphs, document, fonts, flow);
        }
    }
}

/// What each glyph of a run stands for, in the order of the glyphs.
fn texts(piece: &GlyphRun<'_, TextBrush>, text: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for cluster in piece.run().visual_clusters() {
        let own = text.get(cluster.text_range()).unwrap_or_default();
        let count = cluster.glyphs().count();
        if count == 0 && cluster.is_ligature_continuation() {
            if let Some(ligature) = texts.iter_mut().rev().find(|text| !text.is_empty()) {
                let at = if piece.run().is_rtl() { 0 } else { ligature.len() };
                ligature.insert_str(at, own);
            }
            continue;
        }
        texts.extend((0..count).map(|at| if at == 0 { own.to_owned() } else { String::new() }));
    }
    texts
}

fn glyphs(
    piece: &GlyphRun<'_, TextBrush>,
    text: &str,
    place: (f32, f32),
    taken: &mut usize,
) -> Vec<Glyph> {
    let mut texts = texts(piece, text).into_iter().skip(*taken);
    let mut x = place.0 + piece.offset();
    let baseline = place.1 + piece.baseline();
    let glyphs = piece.glyphs().map(|glyph| {
        let own = Glyph {
            id: u16::try_from(glyph.id).unwrap_or_default(),
            x: x + glyph.x,
            y: baseline - glyph.y,
            text: texts.next().unwrap_or_default(),
        };
        x += glyph.advance;
        *taken += 1;
        own
    });
    glyphs.collect()
}

/// A piece of a line in one style.
struct Piece<'a> {
    run: GlyphRun<'a, TextBrush>,
    node: &'a Node,
    place: (f32, f32),
    reach: Stretch,
}

impl Piece<'_> {
    fn paint(&self, glyphs: Vec<Glyph>, document: &BaseDocument, fonts: &Fonts, flow: &mut Flow) {
        let Some(style) = self.node.primary_styles() else { return };
        let Some(colour) = boxes::on_white(&style.clone_color()) else { return };
        let run = self.run.run();
        let Some(face) = fonts.of_line(run.font()) else { return };
        let size = run.font_size();
        let text = Run { face, size, turn: UPRIGHT, is_rtl: run.is_rtl(), glyphs };
        flow.paint(Paint::Text(text, colour), self.reach.top, self.reach.bottom);
        let (metrics, decoration) = (run.metrics(), style.get_text().text_decoration_line);
        if decoration.contains(TextDecorationLine::UNDERLINE) {
            self.rule(metrics.underline_offset, metrics.underline_size, colour, flow);
        }
        if decoration.contains(TextDecorationLine::LINE_THROUGH) {
            self.rule(metrics.strikethrough_offset, metrics.strikethrough_size, colour, flow);
        }
        if let Some(target) = self.target(document) {
            let Stretch { top, bottom } = self.reach;
            let area = Area { y: top, height: bottom - top, ..self.area() };
            flow.paint(Paint::Link(area, target), top, bottom);
        }
    }

    fn area(&self) -> Area {
        let x = self.place.0 + self.run.offset();
        Area { x, y: self.place.1 + self.run.baseline(), width: self.run.advance(), height: 0.0 }
    }

    fn rule(&self, above: f32, height: f32, colour: Colour, flow: &mut Flow) {
        let area = self.area();
        let bar = Area { y: area.y - above, height, ..area };
        flow.paint(Paint::Block(bar, colour), self.reach.top, self.reach.bottom);
    }

    /// Where the link that this text is in leads.
    fn target(&self, document: &BaseDocument) -> Option<String> {
        let mut node = Some(self.node);
        while let Some(it) = node {
            if markup::is_named(it, "a") {
                return markup::attribute(it, "href").map(str::to_owned);
            }
            node = it.parent.and_then(|parent| document.get_node(parent));
        }
        None
    }
}
