//! The fonts of one document: only the glyphs it uses, with their widths and what they stand for.
//! Absent on purpose: shaping, which layout has done.

use crate::flow::{Flow, Glyph, Paint, Run};
use crate::fonts::Fonts;
use crate::renderer::RenderError;
use printpdf::{
    Codepoint, DictItem, FontId, Op, ParsedFont, PdfFont, PdfFontHandle, PdfFontMap, Pt, TextItem,
    TextMatrix,
};
use std::collections::BTreeMap;
use std::iter;
use subsetter::GlyphRemapper;

/// Marks a font that holds only some of its glyphs.
const SUBSET: &str = "MRCURY";

/// One face of the document.
struct Type {
    id: FontId,
    font: ParsedFont,
    glyphs: GlyphRemapper,
    /// What each glyph of the file stands for, by its number there.
    texts: BTreeMap<u16, String>,
}

impl Type {
    fn new(name: &str, bytes: &[u8], texts: BTreeMap<u16, String>) -> Option<Self> {
        let used: Vec<u16> = texts.keys().copied().collect();
        let glyphs = GlyphRemapper::new_from_glyphs_sorted(&used);
        let subset = subsetter::subset(bytes, 0, &glyphs).ok()?;
        // Its warnings say that a subset has no character map, which nobody asks it for.
        let mut font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())?;
        font.font_name = Some(format!("{SUBSET}+{name}"));
        Some(Self { id: FontId(name.to_owned()), font, glyphs, texts })
    }

    /// A glyph's number in the document.
    fn number(&self, glyph: u16) -> u16 {
        self.glyphs.get(glyph).unwrap_or_default()
    }

    /// A glyph's width in thousandths of the size, as the document states it.
    fn width(&self, number: u16) -> f32 {
        let units = self.font.glyph_widths.get(&number).copied().unwrap_or_default();
        (f32::from(units) * 1_000.0 / f32::from(self.font.units_per_em)).trunc()
    }

    /// The text of a word that its glyphs do not say, each for itself: a glyph of Devanagari may
    /// stand before what it follows, or for a part of a letter.
    fn spoken(&self, word: &[Glyph], is_rtl: bool) -> Option<String> {
        let says = |glyph: &Glyph| {
            !glyph.text.is_empty() && self.texts.get(&glyph.id).is_some_and(|it| *it == glyph.text)
        };
        if word.iter().all(says) {
            return None;
        }
        let texts = word.iter().map(|glyph| glyph.text.as_str());
        Some(if is_rtl { texts.rev().collect() } else { texts.collect() })
    }

    /// Shows glyphs, a line at a time.
    fn show(&self, run: &Run, glyphs: &[Glyph], ops: &mut Vec<Op>) {
        let turn = run.turn;
        let mut rest = glyphs;
        while let Some(first) = rest.first() {
            // Numbers between glyphs move along a level line only.
            let is_level = turn[1].eq(&0.0);
            let many = rest.iter().take_while(|glyph| is_level && glyph.y.eq(&first.y)).count();
            let (line, after) = rest.split_at(many.max(1));
            let matrix = [turn[0], turn[1], turn[2], turn[3], first.x, first.y];
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
            let codes = kern(self, run.size * turn[0], line);
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes)] });
            rest = after;
        }
    }

    fn code(&self, glyph: u16) -> Codepoint {
        let text = self.texts.get(&glyph).cloned().unwrap_or_default();
        Codepoint::with_cid(self.number(glyph), 0.0, text)
    }
}

/// The faces of one document, by their place among the bundled ones.
pub(crate) struct Typesetting {
    types: BTreeMap<usize, Type>,
}

impl Typesetting {
    /// Gathers what the flows use.
    pub(crate) fn of(flows: &[&Flow], fonts: &Fonts) -> Result<Self, RenderError> {
        let mut used: BTreeMap<usize, BTreeMap<u16, String>> = BTreeMap::new();
        for item in flows.iter().flat_map(|flow| &flow.items) {
            let Paint::Text(run, _) = &item.paint else { continue };
            let texts = used.entry(run.face).or_default();
            for glyph in &run.glyphs {
                let text = texts.entry(glyph.id).or_default();
                if text.is_empty() {
                    text.clone_from(&glyph.text);
                }
            }
        }
        let mut types = BTreeMap::new();
        for (place, texts) in used {
            let face = fonts.face(place);
            let kind = Type::new(face.name, face.bytes, texts).ok_or(RenderError::Engine)?;
            types.insert(place, kind);
        }
        Ok(Self { types })
    }

    /// The fonts as the document holds them.
    pub(crate) fn fonts(&self) -> PdfFontMap {
        let fonts = self.types.values();
        let map = fonts.map(|it| (it.id.clone(), PdfFont::new(it.font.clone()))).collect();
        PdfFontMap { map }
    }

    /// Writes glyphs whose places and size are in points, from the lower left corner of the page.
    pub(crate) fn write(&self, run: &Run, ops: &mut Vec<Op>) {
        let Some(kind) = self.types.get(&run.face) else { return };
        let font = PdfFontHandle::External(kind.id.clone());
        ops.push(Op::StartTextSection);
        ops.push(Op::SetFont { font, size: Pt(run.size) });
        let mut plain = 0;
        let mut at = 0;
        for word in run.glyphs.chunk_by(|a, b| is_space(a) == is_space(b)) {
            let next = at + word.len();
            if let Some(text) = kind.spoken(word, run.is_rtl) {
                kind.show(run, &run.glyphs[plain..at], ops);
                let properties = actual(&text);
                let tag = "Span".to_owned();
                ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
                kind.show(run, word, ops);
                ops.push(Op::EndMarkedContent);
                plain = next;
            }
            at = next;
        }
        kind.show(run, &run.glyphs[plain..], ops);
        ops.push(Op::EndTextSection);
    }
}

fn is_space(glyph: &Glyph) -> bool {
    !glyph.text.is_empty() && glyph.text.trim().is_empty()
}

/// What is read in place of the glyphs, as a property of marked content.
fn actual(text: &str) -> DictItem {
    // UTF-16 with its mark.
    let units = iter::once(0xfeff).chain(text.encode_utf16());
    let data = units.flat_map(u16::to_be_bytes).collect();
    let text = DictItem::String { data, literal: false };
    DictItem::Dict { map: BTreeMap::from([("ActualText".to_owned(), text)]) }
}

/// The glyphs of a line, each with how far the next one is moved.
fn kern(kind: &Type, size: f32, line: &[Glyph]) -> Vec<Codepoint> {
    let mut codes: Vec<Codepoint> = line.iter().map(|glyph| kind.code(glyph.id)).collect();
    let start = line.first().map_or(0.0, |glyph| glyph.x);
    let mut pen = 0.0;
    for (at, next) in line.iter().enumerate().skip(1) {
        let Some(before) = codes.get_mut(at - 1) else { break };
        pen += kind.width(before.gid);
        let wanted = (next.x - start) * 1_000.0 / size;
        let by = (pen - wanted).round();
        // A thousandth is not seen, and a number for each glyph doubles the page.
        if by.abs() > 1.0 {
            before.offset = by;
            pen -= by;
        }
    }
    codes
}
