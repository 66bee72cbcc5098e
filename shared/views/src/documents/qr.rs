//! A QR code as one outline of a drawing. Absent on purpose: pixels.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// A square of black and white modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// How many modules it is wide and high. Scanners want white around it: leave four modules.
    pub side: usize,
    /// The black modules, as the `d` of an SVG path.
    pub path: String,
}

impl Qr {
    /// The code for a text; an empty square for a text beyond 2,300 bytes.
    pub fn of(text: &str) -> Self {
        let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
            return Self { side: 1, path: String::new() };
        };
        let width = code.width();
        let mut path = String::new();
        for (row, colours) in code.to_colors().chunks(width).enumerate() {
            let mut column = 0;
            // A run of black modules is one rectangle: no hairlines between them.
            for run in colours.chunk_by(|a, b| a == b) {
                if run.first() == Some(&Color::Dark) {
                    let (x, y, length) = (column, row, run.len());
                    let _infallible = write!(path, "M{x} {y}h{length}v1h-{length}z");
                }
                column += run.len();
            }
        }
        Self { side: width, path }
    }
}
