//! How wide the columns of a report are: as its table says, unless a figure, a day or a long word
//! needs more to stand on one line. Lengths are in tenths of a point, and a little more than the
//! bundled font takes. Absent on purpose: breaking lines; layout does that.

use super::table::{Column, Kind, Level};

/// A4 between its margins.
const TABLE: usize = 5_045;
/// Letters of rows, of totals and of heads.
const ROW: usize = 90;
const TOTAL: usize = 100;
const HEAD: usize = 75;
/// What bold takes beside regular, in hundredths.
const BOLD: usize = 108;
/// Small letters beside the usual ones, in hundredths.
const DENSE: usize = 83;
/// What stands around a figure, and around words.
const AROUND_FIGURE: usize = 170;
const AROUND_WORDS: usize = 70;
/// A longer word is broken.
const WORD_MOST: usize = 900;

/// What the columns of a table need.
#[derive(Debug)]
pub(super) struct Widths<'a> {
    columns: &'a [Column],
    needs: Vec<usize>,
}

impl<'a> Widths<'a> {
    /// What the heads of these columns need.
    pub(super) fn of(columns: &'a [Column]) -> Self {
        let head = |column: &Column| {
            around(column.kind) + longest_word(&column.name, HEAD).min(WORD_MOST) * BOLD / 100
        };
        Self { columns, needs: columns.iter().map(head).collect() }
    }

    /// Sees the cells of a row.
    pub(super) fn see<'t>(&mut self, level: Level, cells: impl IntoIterator<Item = &'t str>) {
        let (size, bold) = match level {
            Level::Item => (ROW, 100),
            Level::Heading => return,
            Level::Subtotal => (ROW, BOLD),
            Level::Total => (TOTAL, BOLD),
        };
        for ((need, column), text) in self.needs.iter_mut().zip(self.columns).zip(cells) {
            let long = match column.kind {
                Kind::Text => longest_word(text, size).min(WORD_MOST),
                Kind::Day | Kind::Amount | Kind::Quantity | Kind::Count | Kind::Percent => {
                    length(text, size)
                }
            };
            *need = (*need).max(around(column.kind) + long * bold / 100);
        }
    }

    /// The widths in tenths of a hundredth, and whether only small letters let all stand in them.
    pub(super) fn shared_out(mut self) -> (Vec<usize>, bool) {
        let is_dense = self.needs.iter().sum::<usize>() > TABLE;
        if is_dense {
            for need in &mut self.needs {
                *need = *need * DENSE / 100;
            }
        }
        let needed: usize = self.needs.iter().sum();
        if needed >= TABLE {
            return (self.needs.iter().map(|need| need * 1_000 / needed).collect(), is_dense);
        }
        let asked = |column: &Column| usize::try_from(column.width).unwrap_or(0);
        let all: usize = self.columns.iter().map(asked).sum();
        let wished: Vec<usize> =
            self.columns.iter().map(|column| asked(column) * TABLE / all.max(1)).collect();
        let pairs = || wished.iter().zip(&self.needs);
        let missing: usize = pairs().map(|(wish, need)| need.saturating_sub(*wish)).sum();
        let spare: usize = pairs().map(|(wish, need)| wish.saturating_sub(*need)).sum();
        let width = |(wish, need): (&usize, &usize)| {
            let gives = wish.saturating_sub(*need) * missing / spare.max(1);
            (*wish).max(*need).saturating_sub(gives) * 1_000 / TABLE
        };
        (pairs().map(width).collect(), is_dense)
    }
}

fn around(kind: Kind) -> usize {
    if kind.is_figure() { AROUND_FIGURE } else { AROUND_WORDS }
}

/// How long a main figure is.
pub(super) fn of_main_figure(text: &str) -> usize {
    /// Their letters.
    const MAIN: usize = 130;
    length(text, MAIN) * BOLD / 100
}

/// The class of so many main figures beside each other, the longest as long as said.
pub(super) fn tiles(count: usize, longest: usize) -> &'static str {
    /// What stands around each.
    const AROUND: usize = 290;
    /// Small letters beside the usual ones, in hundredths.
    const SMALL: usize = 77;
    let room = (TABLE / count.max(2)).saturating_sub(AROUND);
    if longest <= room {
        ""
    } else if longest * SMALL / 100 <= room {
        " small-figures"
    } else {
        " in-pairs"
    }
}

fn longest_word(text: &str, size: usize) -> usize {
    text.split([' ', '-', '/']).map(|word| length(word, size)).max().unwrap_or(0)
}

/// How long a text is in letters of a size.
fn length(text: &str, size: usize) -> usize {
    let thousandths: usize = text.chars().map(letter).sum();
    (thousandths * size).div_ceil(1_000)
}

/// How wide a character is, in thousandths of the letters' size.
fn letter(letter: char) -> usize {
    match letter {
        ',' | '.' | ':' | ';' | '\'' | '|' | '·' | ' ' | '\u{a0}' | 'i' | 'j' | 'l' => 270,
        '(' | ')' | '-' | '/' | 'f' | 't' | 'r' | 'I' => 415,
        'm' | 'w' | 'M' | 'W' | '%' => 940,
        'A'..='Z' => 740,
        '0'..='9' => 575,
        'c' | 's' | 'v' | 'x' | 'y' | 'z' | 'k' => 530,
        ' '..='\u{24f}' | '–' => 620,
        _ => 1_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(amounts: usize) -> Vec<Column> {
        let amount = |_| Column::new("Nov 2026", Kind::Amount, 15);
        std::iter::once(Column::new("Account", Kind::Text, 40))
            .chain((0..amounts).map(amount))
            .collect()
    }

    fn shared_out(amounts: usize, figure: &str) -> (Vec<usize>, bool) {
        let columns = columns(amounts);
        let mut widths = Widths::of(&columns);
        widths.see(Level::Item, ["Rent", figure]);
        widths.see(Level::Total, ["Total", figure]);
        widths.shared_out()
    }

    #[test]
    fn a_long_figure_gets_room_from_the_others() {
        assert_eq!(shared_out(4, "25,000"), (vec![400, 149, 149, 149, 149], false));
        let (widths, is_dense) = shared_out(4, "9,999,999,999,999");
        assert!(widths[1] > 200 && widths[0] < 400 && !is_dense, "{widths:?}");
        assert!(widths.iter().sum::<usize>() <= 1_000, "{widths:?}");
    }

    #[test]
    fn more_than_there_is_makes_letters_small() {
        let columns = columns(6);
        let mut widths = Widths::of(&columns);
        widths.see(Level::Total, std::iter::once("Total").chain(["9,999,999,999"; 6]));
        let (widths, is_dense) = widths.shared_out();
        assert!(is_dense);
        assert!(widths.iter().sum::<usize>() <= 1_000, "{widths:?}");
        assert!(widths[1..].iter().all(|width| *width == widths[1]), "{widths:?}");
    }

    #[test]
    fn main_figures_that_do_not_fit_are_smaller_and_then_in_pairs() {
        let of = |count: usize, text: &str| tiles(count, of_main_figure(text));
        assert_eq!(of(1, "UGX 777,280,000"), "");
        assert_eq!(of(4, "UGX 412,000"), "");
        assert_eq!(of(4, "UGX 777,280,000"), " small-figures");
        assert_eq!(of(4, "Rp 999.777.280.000,00"), " in-pairs");
        assert_eq!(of(2, "Rp 999.777.280.000,00"), "");
    }
}
