//! Quarters by their number: "Q3", "Q3 2026", "third quarter", "quarter 3", "T3 2026", "triwulan ketiga".

use super::{Calendar, DayWord, Found};
use jiff::ToSpan;
use jiff::civil::Date;

/// Which quarter, in words of all languages.
const ORDINALS: [&[&str]; 4] = [
    &[
        "1st", "first", "premier", "1er", "primer", "primeiro", "1o", "pertama", "kesatu",
        "kwanza", "pehli",
    ],
    &["2nd", "second", "deuxieme", "2e", "segundo", "2o", "kedua", "pili", "doosri", "dusri"],
    &[
        "3rd",
        "third",
        "troisieme",
        "3e",
        "tercer",
        "terceiro",
        "3o",
        "ketiga",
        "tatu",
        "teesri",
        "tisri",
    ],
    &["4th", "fourth", "quatrieme", "4e", "cuarto", "quarto", "4o", "keempat", "nne", "chauthi"],
];

impl Calendar<'_> {
    /// A quarter that is named by its number, with its year or without.
    pub(super) fn quarter(&self, at: usize) -> Option<Found> {
        let (length, number) = self.short(at).or_else(|| self.spelled_out(at))?;
        let of = usize::from(matches!(self.text(at + length), "of" | "de" | "del" | "do"));
        let first = |year: i16| Date::new(year, (number - 1) * 3 + 1, 1).ok();
        let whole =
            |first: Date| Some((first, first.checked_add(2.months()).ok()?.last_of_month()));
        if let Some(year) = self.year(at + length + of) {
            let range = whole(first(year)?)?;
            return Some(Found { length: length + of + 1, past: range, coming: range });
        }
        let this = whole(first(self.today.year())?)?;
        let past = if this.0 > self.today { whole(first(self.today.year() - 1)?)? } else { this };
        let coming = if this.1 < self.today { whole(first(self.today.year() + 1)?)? } else { this };
        Some(Found { length, past, coming })
    }

    /// "Q3", "T3".
    fn short(&self, at: usize) -> Option<(usize, i8)> {
        let digit = self.text(at).strip_prefix(['q', 't'])?;
        Some((1, number(digit)?))
    }

    /// "Third quarter", "quarter 3", "robo mwaka ya tatu".
    fn spelled_out(&self, at: usize) -> Option<(usize, i8)> {
        let named = |at: usize| self.phrase(at).filter(|(_, word)| *word == DayWord::Quarter);
        if let Some(number) = ordinal(self.text(at)) {
            let (length, _) = named(at + 1)?;
            return Some((1 + length, number));
        }
        let (length, _) = named(at)?;
        let joins = ["ya", "wa", "ke", "-", "no", "number"];
        let between = usize::from(joins.contains(&self.text(at + length)));
        let which = self.text(at + length + between);
        Some((length + between + 1, ordinal(which).or_else(|| number(which))?))
    }
}

fn ordinal(word: &str) -> Option<i8> {
    let place = ORDINALS.iter().position(|words| words.contains(&word))?;
    i8::try_from(place + 1).ok()
}

fn number(text: &str) -> Option<i8> {
    text.parse().ok().filter(|number| (1..=4).contains(number))
}
