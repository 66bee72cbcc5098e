//! Backgrounds and borders of boxes. Absent on purpose: shadows, gradients, background pictures.

use crate::flow::{Area, Colour, Flow, Paint, Step};
use crate::markup;
use blitz_dom::Node;
use style::color::{AbsoluteColor, ColorSpace};
use style::properties::ComputedValues;
use style::values::computed::{BorderCornerRadius, Length};
use style::values::specified::BorderStyle;

/// How far a Bézier handle stands from a quarter circle's end.
const QUARTER: f32 = 0.552_285;

/// A colour on white paper; none when nothing of it is seen.
pub(crate) fn on_white(colour: &AbsoluteColor) -> Option<Colour> {
    let [red, green, blue, opacity] = *colour.to_color_space(ColorSpace::Srgb).raw_components();
    (opacity > 0.0).then(|| [red, green, blue].map(|part| part.mul_add(opacity, 1.0 - opacity)))
}

/// Paints a box below its content.
pub(crate) fn paint(node: &Node, area: Area, flow: &mut Flow) {
    let Some(style) = node.primary_styles() else { return };
    // The paper's own colour is white, whatever the stylesheet says.
    if markup::is_named(node, "html") || markup::is_named(node, "body") {
        return;
    }
    let current = style.clone_color();
    let radii = radii(&style, area);
    let bottom = area.y + area.height;
    if radii.is_some() {
        // Half of a round box looks broken.
        flow.keep(area.y, bottom);
    }
    let background = style.clone_background_color().resolve_to_absolute(&current);
    if let Some(colour) = on_white(&background) {
        let paint = match radii {
            Some(radii) => Paint::Fill { steps: rounded(area, radii), colour, is_even_odd: false },
            None => Paint::Block(area, colour),
        };
        flow.paint(paint, area.y, bottom);
    }
    let sides = sides(node, &style, &current, area);
    match (radii, sides.as_slice()) {
        (Some(radii), [side, _, _, _]) => {
            let half = side.width / 2.0;
            let middle = Area {
                x: area.x + half,
                y: area.y + half,
                width: area.width - side.width,
                height: area.height - side.width,
            };
            let steps = rounded(middle, radii.map(|radius| (radius - half).max(0.0)));
            let (colour, width, dash) = (side.colour, side.width, side.dash);
            flow.paint(Paint::Stroke { steps, colour, width, dash }, area.y, bottom);
        }
        _ => sides.into_iter().for_each(|side| side.paint(flow)),
    }
}

/// A border on one side, as a bar or as a dashed line.
struct Side {
    bar: Area,
    width: f32,
    colour: Colour,
    dash: Option<[f32; 2]>,
}

impl Side {
    fn paint(self, flow: &mut Flow) {
        let Area { x, y, width, height } = self.bar;
        let Some(dash) = self.dash else {
            // Bars are cut between pages like blocks, and their ends meet at corners.
            flow.paint(Paint::Block(self.bar, self.colour), y, y + height);
            return;
        };
        let steps = if width > height {
            let middle = y + height / 2.0;
            vec![Step::Move(x, middle), Step::Line(x + width, middle)]
        } else {
            let middle = x + width / 2.0;
            vec![Step::Move(middle, y), Step::Line(middle, y + height)]
        };
        let stroke =
            Paint::Stroke { steps, colour: self.colour, width: self.width, dash: Some(dash) };
        flow.paint(stroke, y, y + height);
    }
}

fn sides(node: &Node, style: &ComputedValues, current: &AbsoluteColor, area: Area) -> Vec<Side> {
    let border = node.final_layout.border;
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    let across = |y: f32, height: f32| Area { y, height, ..area };
    let down = |x: f32, width: f32| Area { x, width, ..area };
    [
        (
            style.clone_border_top_style(),
            style.clone_border_top_color(),
            border.top,
            across(area.y, border.top),
        ),
        (
            style.clone_border_right_style(),
            style.clone_border_right_color(),
            border.right,
            down(right - border.right, border.right),
        ),
        (
            style.clone_border_bottom_style(),
            style.clone_border_bottom_color(),
            border.bottom,
            across(bottom - border.bottom, border.bottom),
        ),
        (
            style.clone_border_left_style(),
            style.clone_border_left_color(),
            border.left,
            down(area.x, border.left),
        ),
    ]
    .into_iter()
    .filter(|(style, _, width, _)| {
        *width > 0.0 && !matches!(style, BorderStyle::None | BorderStyle::Hidden)
    })
    .filter_map(|(style, colour, width, bar)| {
        let colour = on_white(&colour.resolve_to_absolute(current))?;
        let dash = match style {
            BorderStyle::Dashed => Some([3.0 * width, 2.0 * width]),
            BorderStyle::Dotted => Some([width, width]),
            BorderStyle::None
            | BorderStyle::Hidden
            | BorderStyle::Solid
            | BorderStyle::Double
            | BorderStyle::Groove
            | BorderStyle::Ridge
            | BorderStyle::Inset
            | BorderStyle::Outset => None,
        };
        Some(Side { bar, width, colour, dash })
    })
    .collect()
}

/// The radii of the corners from the top left, clockwise; none when all are square.
fn radii(style: &ComputedValues, area: Area) -> Option<[f32; 4]> {
    let most = area.width.min(area.height) / 2.0;
    let radius = |corner: BorderCornerRadius| {
        corner.0.width.0.resolve(Length::new(area.width)).px().min(most)
    };
    let radii = [
        radius(style.clone_border_top_left_radius()),
        radius(style.clone_border_top_right_radius()),
        radius(style.clone_border_bottom_right_radius()),
        radius(style.clone_border_bottom_left_radius()),
    ];
    radii.iter().any(|radius| *radius > 0.0).then_some(radii)
}

/// A rectangle with round corners.
fn rounded(area: Area, [top_left, top_right, bottom_right, bottom_left]: [f32; 4]) -> Vec<Step> {
    let Area { x, y, width, height } = area;
    let (right, bottom) = (x + width, y + height);
    let near = |radius: f32| radius * (1.0 - QUARTER);
    vec![
        Step::Move(x + top_left, y),
        Step::Line(right - top_right, y),
        Step::Curve([right - near(top_right), y, right, y + near(top_right), right, y + top_right]),
        Step::Line(right, bottom - bottom_right),
        Step::Curve([
            right,
            bottom - near(bottom_right),
            right - near(bottom_right),
            bottom,
            right - bottom_right,
            bottom,
        ]),
        Step::Line(x + bottom_left, bottom),
        Step::Curve([
            x + near(bottom_left),
            bottom,
            x,
            bottom - near(bottom_left),
            x,
            bottom - bottom_left,
        ]),
        Step::Line(x, y + top_left),
        Step::Curve([x, y + near(top_left), x + near(top_left), y, x + top_left, y]),
        Step::Close,
    ]
}
