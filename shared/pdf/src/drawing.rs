//! Inline SVG as lines, areas and selectable labels. Absent on purpose: pictures inside drawings,
//! gradients, patterns, filters, masks; charts need none.

use crate::flow::{Area, Colour, Flow, Glyph, Paint, Run, Step};
use crate::fonts::Fonts;
use std::sync::Arc;
use usvg::layout::{PositionedGlyph, Span};
use usvg::tiny_skia_path::{PathSegment, Point};
use usvg::{FillRule, Group, ImageHrefResolver, Node, Options, Text, Transform, Tree};

/// Reads a drawing; none when it is not one.
pub(crate) fn read(source: &str, fonts: &Fonts) -> Option<Tree> {
    let options = Options {
        fontdb: Arc::clone(&fonts.database),
        font_family: "Noto Sans".to_owned(),
        // The library would open the file that an address names.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_str(source, &options).ok()
}

/// Paints a drawing into a box.
pub(crate) fn paint(tree: &Tree, area: Area, fonts: &Fonts, flow: &mut Flow) {
    let size = tree.size();
    // As browsers do it: as large as fits, in the middle.
    let scale = (area.width / size.width()).min(area.height / size.height());
    let left = area.x + (area.width - size.width() * scale) / 2.0;
    let top = area.y + (area.height - size.height() * scale) / 2.0;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
    Pen { place, area, fonts, flow }.group(tree.root());
}

struct Pen<'a> {
    place: Transform,
    area: Area,
    fonts: &'a Fonts,
    flow: &'a mut Flow,
}

impl Pen<'_> {
    fn paint(&mut self, paint: Paint) {
        self.flow.paint(paint, self.area.y, self.area.y + self.area.height);
    }

    fn group(&mut self, group: &Group) {
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group),
                Node::Path(path) if path.is_visible() => self.path(path),
                Node::Text(text) => self.label(text),
                Node::Path(_) | Node::Image(_) => {}
            }
        }
    }

    fn path(&mut self, path: &usvg::Path) {
        let place = self.place.pre_concat(path.abs_transform());
        let steps = steps(path.data(), place);
        if let Some(fill) = path.fill()
            && let Some(colour) = colour(fill.paint(), fill.opacity().get())
        {
            let is_even_odd = fill.rule() == FillRule::EvenOdd;
            self.paint(Paint::Fill { steps: steps.clone(), colour, is_even_odd });
        }
        if let Some(stroke) = path.stroke()
            && let Some(colour) = colour(stroke.paint(), stroke.opacity().get())
        {
            let scale = (place.sx * place.sy - place.kx * place.ky).abs().sqrt();
            let dash = match stroke.dasharray() {
                Some([dash, gap, ..]) => Some([dash * scale, gap * scale]),
                _ => None,
            };
            self.paint(Paint::Stroke { steps, colour, width: stroke.width().get() * scale, dash });
        }
    }

    fn label(&mut self, label: &Text) {
        let place = self.place.pre_concat(label.abs_transform());
        for span in label.layouted().iter().filter(|span| span.visible) {
            let fill = span.fill.as_ref();
            let colour = fill.and_then(|fill| colour(fill.paint(), fill.opacity().get()));
            let Some(colour) = colour else { continue };
            let size = span.font_size.get();
            let placed: Vec<(usize, [f32; 4], Glyph)> = span
                .positioned_glyphs
                .iter()
                .filter_map(|glyph| self.placed(glyph, place, size))
                .collect();
            // One label is one text, as far as one face has its characters.
            for same in placed.chunk_by(|(face, ..), (next, ..)| face == next) {
                let Some((face, turn, _)) = same.first() else { continue };
                let (face, turn) = (*face, *turn);
                let glyphs = same.iter().map(|(.., glyph)| glyph.clone()).collect();
                let is_rtl = is_rtl(span);
                self.paint(Paint::Text(Run { face, size, turn, is_rtl, glyphs }, colour));
            }
        }
    }

    /// A glyph in its place, and how it is turned.
    fn placed(
        &self,
        glyph: &PositionedGlyph,
        place: Transform,
        size: f32,
    ) -> Option<(usize, [f32; 4], Glyph)> {
        let face = self.fonts.of_label(glyph.font)?;
        let units = self.fonts.face(face).units_per_em;
        let at = place.pre_concat(glyph.outline_transform());
        let part = |part: f32| part * units / size;
        // Paper counts upwards.
        let turn = [part(at.sx), -part(at.ky), part(at.kx), -part(at.sy)];
        let text = glyph.text.clone();
        Some((face, turn, Glyph { id: glyph.id.0, x: at.tx, y: at.ty, text }))
    }
}

/// Whether a label is read from right to left: its glyphs then stand against the order of its text.
fn is_rtl(span: &Span) -> bool {
    let mut letters = span.positioned_glyphs.iter().flat_map(|glyph| glyph.text.chars());
    letters.any(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'))
}

fn colour(paint: &usvg::Paint, opacity: f32) -> Option<Colour> {
    let usvg::Paint::Color(colour) = paint else { return None };
    let mix = |part: u8| (f32::from(part) / 255.0).mul_add(opacity, 1.0 - opacity);
    Some([mix(colour.red), mix(colour.green), mix(colour.blue)])
}

fn steps(path: &usvg::tiny_skia_path::Path, place: Transform) -> Vec<Step> {
    let map = |mut point: Point| {
        place.map_point(&mut point);
        point
    };
    let mut last = Point::default();
    let mut steps = Vec::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                last = map(to);
                steps.push(Step::Move(last.x, last.y));
            }
            PathSegment::LineTo(to) => {
                last = map(to);
                steps.push(Step::Line(last.x, last.y));
            }
            PathSegment::QuadTo(by, to) => {
                let (by, to) = (map(by), map(to));
                // The same curve with two handles.
                let near = |end: f32, by: f32| end + (by - end) * 2.0 / 3.0;
                steps.push(Step::Curve([
                    near(last.x, by.x),
                    near(last.y, by.y),
                    near(to.x, by.x),
                    near(to.y, by.y),
                    to.x,
                    to.y,
                ]));
                last = to;
            }
            PathSegment::CubicTo(one, two, to) => {
                let (one, two, to) = (map(one), map(two), map(to));
                steps.push(Step::Curve([one.x, one.y, two.x, two.y, to.x, to.y]));
                last = to;
            }
            PathSegment::Close => steps.push(Step::Close),
        }
    }
    steps
}
