//! Pages as PDF: what to paint, in points from the lower left corner. Absent on purpose: where
//! things stand, and encryption.

use crate::flow::{Area, Colour, Flow, Glyph, Item, Paint, Pixels, Run, Step, Stretch};
use crate::renderer::Page;
use crate::typesetting::Typesetting;
use printpdf::{
    Actions, BorderArray, Color, Line, LineDashPattern, LinePoint, LinkAnnotation, Op, PaintMode,
    Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rect, Rgb,
    WindingOrder, XObject, XObjectId, XObjectTransform,
};

/// Points in a CSS pixel.
pub(crate) const POINTS: f32 = 0.75;

/// Which items of a flow stand on which stretch of it; blocks may stand on several.
pub(crate) fn sort(flow: &Flow, stretches: &[Stretch]) -> Vec<Vec<usize>> {
    let mut sorted = vec![Vec::new(); stretches.len()];
    for (at, item) in flow.items.iter().enumerate() {
        let Stretch { top, bottom } = item.reach;
        if matches!(item.paint, Paint::Block(..)) {
            let first = stretches.partition_point(|it| it.bottom <= top + 0.01);
            let later = stretches.iter().enumerate().skip(first);
            for (page, _) in later.take_while(|(_, it)| it.top < bottom - 0.01) {
                sorted[page].push(at);
            }
        } else {
            let middle = f32::midpoint(top, bottom);
            let page = stretches.partition_point(|it| it.bottom <= middle);
            // What hangs out below the last stretch stands on it all the same.
            let last = stretches.len().saturating_sub(1);
            if let Some(page) = sorted.get_mut(page.min(last)) {
                page.push(at);
            }
        }
    }
    sorted
}

/// The name of a picture inside the document.
pub(crate) fn picture_id(place: usize) -> XObjectId {
    XObjectId(format!("Picture{place}"))
}

/// A picture as the document holds it.
pub(crate) fn picture(pixels: &Pixels) -> XObject {
    let size = |side: u32| usize::try_from(side).unwrap_or_default();
    XObject::Image(RawImage {
        pixels: RawImageData::U8(pixels.data.to_vec()),
        width: size(pixels.width),
        height: size(pixels.height),
        data_format: RawImageFormat::RGBA8,
        tag: Vec::new(),
    })
}

/// A page that is being painted.
pub(crate) struct Sheet<'a> {
    page: &'a Page,
    types: &'a Typesetting,
    pub(crate) ops: Vec<Op>,
    fill: Option<Colour>,
}

/// Hundredths of a point are finer than any printer.
fn fine(points: f32) -> Pt {
    Pt((points * 100.0).round() / 100.0)
}

fn rgb([r, g, b]: Colour) -> Color {
    let fine = |part: f32| (part * 1_000.0).round() / 1_000.0;
    Color::Rgb(Rgb { r: fine(r), g: fine(g), b: fine(b), icc_profile: None })
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(page: &'a Page, types: &'a Typesetting) -> Self {
        Self { page, types, ops: Vec::new(), fill: None }
    }

    /// Paints items: `reach` of the flow stands `down` pixels below the upper margin.
    pub(crate) fn paint<'i>(
        &mut self,
        flow: &Flow,
        items: impl Iterator<Item = &'i Item>,
        reach: Stretch,
        down: f32,
    ) {
        let place = Place { page: self.page, shift: down - reach.top };
        for item in items {
            match &item.paint {
                Paint::Block(area, colour) => {
                    let top = area.y.max(reach.top);
                    let height = (area.y + area.height).min(reach.bottom) - top;
                    self.block(place.rect(Area { y: top, height, ..*area }), *colour);
                }
                Paint::Fill { steps, colour, is_even_odd } => {
                    self.fill(place.rings(steps), *colour, *is_even_odd);
                }
                Paint::Stroke { steps, colour, width, dash } => {
                    self.stroke(place.rings(steps), *colour, *width, *dash);
                }
                Paint::Text(run, colour) => {
                    self.ink(*colour);
                    let glyphs = run.glyphs.iter().map(|glyph| place.glyph(glyph)).collect();
                    let run = Run { glyphs, size: run.size * POINTS, ..*run };
                    self.types.write(&run, &mut self.ops);
                }
                Paint::Picture(at, area) => {
                    if let Some(pixels) = flow.pictures.get(*at) {
                        self.picture(flow.first_picture + at, pixels, &place.rect(*area));
                    }
                }
                Paint::Link(area, target) => {
                    let border = Some(BorderArray::Solid([0.0, 0.0, 0.0]));
                    let (rect, action) = (place.rect(*area), Actions::Uri(target.clone()));
                    let link = LinkAnnotation::new(rect, action, border, None, None);
                    self.ops.push(Op::LinkAnnotation { link });
                }
            }
        }
    }

    fn ink(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
            self.fill = Some(colour);
        }
    }

    fn block(&mut self, mut rectangle: Rect, colour: Colour) {
        self.ink(colour);
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn fill(&mut self, rings: Vec<(PolygonRing, bool)>, colour: Colour, is_even_odd: bool) {
        self.ink(colour);
        let rings = rings.into_iter().map(|(ring, _)| ring).collect();
        let winding_order = if is_even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn stroke(
        &mut self,
        rings: Vec<(PolygonRing, bool)>,
        colour: Colour,
        width: f32,
        dash: Option<[f32; 2]>,
    ) {
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        self.ops.push(Op::SetOutlineThickness { pt: fine(width * POINTS) });
        if let Some(dash) = dash {
            let pattern = dash.map(|part| fine(part * POINTS).0);
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &pattern) });
        }
        for (ring, is_closed) in rings {
            let line = Line { points: ring.points, is_closed };
            self.ops.push(Op::DrawLine { line });
        }
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn picture(&mut self, at: usize, pixels: &Pixels, rect: &Rect) {
        let side = |side: u32| f32::from(u16::try_from(side).unwrap_or(u16::MAX));
        // At 72 dots an inch a dot is a point.
        let transform = XObjectTransform {
            translate_x: Some(rect.x),
            translate_y: Some(rect.y),
            scale_x: Some(rect.width.0 / side(pixels.width)),
            scale_y: Some(rect.height.0 / side(pixels.height)),
            dpi: Some(72.0),
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: picture_id(at), transform });
    }
}

/// From pixels of the flow to points of the page.
struct Place<'a> {
    page: &'a Page,
    shift: f32,
}

impl Place<'_> {
    fn x(&self, x: f32) -> Pt {
        fine((self.page.left_pixels() + x) * POINTS)
    }

    fn y(&self, y: f32) -> Pt {
        let down = self.page.top_pixels() + y + self.shift;
        fine((self.page.height_pixels() - down) * POINTS)
    }

    fn rect(&self, area: Area) -> Rect {
        let (width, height) = (fine(area.width * POINTS), fine(area.height * POINTS));
        Rect {
            x: self.x(area.x),
            y: self.y(area.y + area.height),
            width,
            height,
            mode: None,
            winding_order: None,
        }
    }

    fn glyph(&self, glyph: &Glyph) -> Glyph {
        // Unrounded along the line: the next glyph is placed by its distance.
        let x = (self.page.left_pixels() + glyph.x) * POINTS;
        Glyph { id: glyph.id, x, y: self.y(glyph.y).0, text: glyph.text.clone() }
    }

    fn point(&self, x: f32, y: f32, bezier: bool) -> LinePoint {
        LinePoint { p: Point { x: self.x(x), y: self.y(y) }, bezier }
    }

    /// The parts of an outline, each with whether it is closed.
    fn rings(&self, steps: &[Step]) -> Vec<(PolygonRing, bool)> {
        let mut rings: Vec<(PolygonRing, bool)> = Vec::new();
        for step in steps {
            if let Step::Move(x, y) = step {
                let points = vec![self.point(*x, *y, false)];
                rings.push((PolygonRing { points }, false));
                continue;
            }
            let Some((ring, is_closed)) = rings.last_mut() else { continue };
            match *step {
                Step::Line(x, y) => ring.points.push(self.point(x, y, false)),
                Step::Curve([ax, ay, bx, by, x, y]) => ring.points.extend([
                    self.point(ax, ay, true),
                    self.point(bx, by, true),
                    self.point(x, y, false),
                ]),
                Step::Close => *is_closed = true,
                Step::Move(..) => {}
            }
        }
        rings
    }
}
