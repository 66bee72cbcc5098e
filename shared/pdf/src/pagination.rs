//! Where an endless page is cut: never through a line, a row, a picture or a `keep` block, unless it
//! is taller than a page. Absent on purpose: painting.

use crate::flow::{Flow, Stretch};

/// What is taller than this part of a page may be cut.
const SOLID_MOST: f32 = 0.9;
/// Heights nearer than this are the same.
const NEAR: f32 = 0.5;

/// What of the flow stands on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cut {
    pub(crate) reach: Stretch,
    /// The table whose head is repeated above, by its place in the flow's list.
    pub(crate) table: Option<usize>,
    /// How much room that head takes.
    pub(crate) head: f32,
}

/// Cuts a flow into pages of these heights: the first, and each after it.
pub(crate) fn cut(flow: &Flow, first: f32, later: f32) -> Vec<Cut> {
    let most = first.min(later) * SOLID_MOST;
    let whole = flow.solid.iter().filter(|it| it.bottom - it.top < most);
    let mut solid: Vec<Stretch> = whole.copied().collect();
    solid.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut breaks = flow.breaks.clone();
    breaks.sort_by(f32::total_cmp);
    let mut cuts: Vec<Cut> = Vec::new();
    let mut top = 0.0_f32;
    loop {
        let table = flow.tables.iter().position(|table| {
            let is_inside = top > table.head.bottom - NEAR && top < table.reach.bottom - 1.0;
            is_inside && table.head.bottom - table.head.top < most / 2.0
        });
        let head = table.map_or(0.0, |at| flow.tables[at].head.bottom - flow.tables[at].head.top);
        let room = if cuts.is_empty() { first } else { later };
        let limit = top + (room - head).max(1.0);
        let forced = breaks.iter().copied().find(|at| *at > top + NEAR && *at <= limit);
        let (bottom, is_last) = match forced {
            Some(at) => (at, false),
            None if limit >= flow.height => (flow.height.max(top + 1.0), true),
            None => (before_solid(&solid, top, limit), false),
        };
        cuts.push(Cut { reach: Stretch { top, bottom }, table, head });
        if is_last {
            return cuts;
        }
        top = bottom;
    }
}

/// The lowest cut above a limit that goes through nothing solid.
fn before_solid(solid: &[Stretch], top: f32, limit: f32) -> f32 {
    let from = solid.partition_point(|it| it.top <= top + NEAR);
    let mut cut = limit;
    loop {
        let until = solid.partition_point(|it| it.top < cut - 0.01);
        let inside = solid.get(from..until).unwrap_or_default();
        match inside.iter().find(|it| it.bottom > cut + 0.01) {
            Some(it) => cut = it.top,
            None => break,
        }
    }
    // Nothing fits: it is cut where the page ends.
    if cut <= top + 1.0 { limit } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::Table;

    fn flow(height: f32, solid: &[(f32, f32)], breaks: &[f32]) -> Flow {
        let solid = solid.iter().map(|(top, bottom)| Stretch { top: *top, bottom: *bottom });
        Flow { height, solid: solid.collect(), breaks: breaks.to_vec(), ..Flow::default() }
    }

    fn bottoms(flow: &Flow) -> Vec<f32> {
        cut(flow, 100.0, 80.0).iter().map(|cut| cut.reach.bottom).collect()
    }

    #[test]
    fn pages_end_between_things() {
        let cases: [(&str, Flow, &[f32]); 7] = [
            ("short", flow(60.0, &[], &[]), &[60.0]),
            ("empty", flow(0.0, &[], &[]), &[1.0]),
            ("nothing solid", flow(200.0, &[], &[]), &[100.0, 180.0, 200.0]),
            ("a row over the end", flow(150.0, &[(90.0, 110.0)], &[]), &[90.0, 150.0]),
            ("blocks in blocks", flow(150.0, &[(70.0, 95.0), (90.0, 110.0)], &[]), &[70.0, 150.0]),
            ("taller than a page", flow(200.0, &[(10.0, 190.0)], &[]), &[100.0, 180.0, 200.0]),
            ("forced", flow(120.0, &[], &[30.0]), &[30.0, 110.0, 120.0]),
        ];
        for (name, flow, expected) in cases {
            assert_eq!(bottoms(&flow), expected, "{name}");
        }
    }

    #[test]
    fn a_head_is_repeated_inside_its_table_only() {
        let mut flow = flow(260.0, &[], &[]);
        let table = Stretch { top: 50.0, bottom: 240.0 };
        let head = Stretch { top: 50.0, bottom: 60.0 };
        flow.tables.push(Table { reach: table, head, items: Vec::new() });
        let heads: Vec<(f32, Option<usize>)> =
            cut(&flow, 100.0, 80.0).iter().map(|cut| (cut.reach.bottom, cut.table)).collect();
        assert_eq!(heads, [(100.0, None), (170.0, Some(0)), (240.0, Some(0)), (260.0, None)]);
    }
}
