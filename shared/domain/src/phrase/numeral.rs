//! Number words put together: "fifty thousand", "elfu mbili na mia tano", "quatre-vingt-dix",
//! "dedh lakh". One algorithm for all languages; the words are the languages' data. A sequence
//! with two readings, or none, has no value. Deliberately absent: where in a sentence number
//! words count at all; `spoken` knows.

/// What a word adds to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numeral {
    /// "A" in "a hundred".
    Article,
    /// A number below a hundred that nothing smaller joins: "three", "fifteen".
    Small(u64),
    /// A number that up to nine join: "fifty".
    Tens(u64),
    /// A number that up to nineteen join: "soixante".
    Score(u64),
    /// Hundreds in one word: "quinientos".
    Hundreds(u64),
    /// A thousand or more in one word, not multiplied: "seribu".
    Large(u64),
    /// Ten more than the digit before it: "belas".
    Teen,
    /// Times ten, a hundred, a thousand and so on.
    Times(u64),
    /// Quarters, alone before what they are of, or after a joining word.
    Fraction(u64),
    /// The same, also right behind a number: "dua setengah juta".
    Trailing(u64),
    /// A number of quarters in one word: "dhai".
    Mixed(u64),
    /// Quarters more than the number after it: "sava", "saade".
    More(u64),
    /// A quarter less than the number after it: "paune".
    QuarterLess,
    /// A joining word; it stands only where so much may still be added, or before a fraction.
    And(u64),
    /// Words with two readings.
    Unclear,
}

/// A number is counted in quarters: "dedh" is six of them.
const QUARTERS: u64 = 4;
/// Nobody means more.
const QUARTERS_MAX: u64 = QUARTERS * 1_000_000_000_000_000;
/// The words of one number; nobody says more.
pub(super) const NUMERALS_MAX: usize = 24;

/// A number while its words are added.
#[derive(Debug)]
struct Sum {
    /// What was multiplied already.
    total: u64,
    /// The smallest multiplier so far.
    least: u64,
    /// What the next multiplier multiplies.
    group: Option<u64>,
    /// Only less than this may be added to the group.
    room: u64,
    /// The digit added last.
    digit: Option<u64>,
    /// What a fraction is a fraction of.
    scale: u64,
    /// A joining word before the next one.
    joint: Option<u64>,
    /// Quarters more and less than the next number.
    shift: Option<(u64, u64)>,
    /// Whether an article waits for what it is one of.
    is_article: bool,
    /// Whether a fraction was added.
    is_broken: bool,
}

/// What the words are together, in quarters; none where that is unclear.
pub(super) fn quarters(numerals: &[Numeral], is_multiplier_first: bool) -> Option<u64> {
    let ordered = if is_multiplier_first { multiplier_last(numerals)? } else { numerals.to_vec() };
    let mut sum = Sum {
        total: 0,
        least: u64::MAX,
        group: None,
        room: 1_000,
        digit: None,
        scale: 1,
        joint: None,
        shift: None,
        is_article: false,
        is_broken: false,
    };
    for numeral in ordered {
        sum.take(numeral)?;
    }
    let whole = sum.joint.is_none() && sum.shift.is_none() && !sum.is_article;
    let value = sum.total.checked_add(sum.fitting_group()?)?;
    (whole && value > 0 && value <= QUARTERS_MAX).then_some(value)
}

impl Sum {
    fn take(&mut self, numeral: Numeral) -> Option<()> {
        let digit = self.digit.take();
        let lone = |sum: &Self| sum.group.is_none() && sum.shift.is_none();
        match numeral {
            Numeral::Article if lone(self) => {
                self.is_article = true;
                self.add(1, 0)
            }
            Numeral::Small(value) => {
                self.add(value, 0)?;
                self.digit = Some(value).filter(|value| *value < 10);
                Some(())
            }
            Numeral::Tens(value) => self.add(value, 10),
            Numeral::Score(value) => self.add(value, 20),
            Numeral::Hundreds(value) => self.add(value, 100),
            Numeral::Large(value) if lone(self) => {
                self.group = Some(QUARTERS);
                self.multiply(value)
            }
            Numeral::Teen => self.grow(10, digit?, 0),
            Numeral::Times(10) => self.grow(digit?.checked_mul(9)?, digit?, 10),
            Numeral::Times(100) => self.hundred(),
            Numeral::Times(value) => self.multiply(value),
            Numeral::Fraction(part) => self.fraction(part, true),
            Numeral::Trailing(part) => self.fraction(part, false),
            Numeral::Mixed(value) if lone(self) && self.room >= 100 => {
                (self.group, self.room, self.joint) = (Some(value), 0, None);
                Some(())
            }
            Numeral::More(part) if lone(self) => {
                self.shift = Some((part, 0));
                Some(())
            }
            Numeral::QuarterLess if lone(self) => {
                self.shift = Some((0, 1));
                Some(())
            }
            Numeral::And(room) if self.joint.is_none() && self.is_begun() => {
                self.joint = Some(room);
                Some(())
            }
            Numeral::Article
            | Numeral::Large(_)
            | Numeral::Mixed(_)
            | Numeral::More(_)
            | Numeral::QuarterLess
            | Numeral::And(_)
            | Numeral::Unclear => None,
        }
    }

    fn is_begun(&self) -> bool {
        (self.group.is_some() || self.total > 0) && self.shift.is_none() && !self.is_article
    }

    /// The group, where it is smaller than what was multiplied last.
    fn fitting_group(&self) -> Option<u64> {
        let group = self.group.unwrap_or(0);
        (self.least == 0 || group.div_euclid(QUARTERS) < self.least).then_some(group)
    }

    fn shifted(&mut self, value: u64) -> Option<u64> {
        let (more, less) = self.shift.take().unwrap_or((0, 0));
        value.checked_mul(QUARTERS)?.checked_add(more)?.checked_sub(less)
    }

    fn add(&mut self, value: u64, room: u64) -> Option<()> {
        let is_joined = self.joint.take().is_none_or(|least| self.room >= least);
        if !is_joined || value >= self.room {
            return None;
        }
        // A fraction ends the number it is part of.
        let room = if self.shift.is_some() { 0 } else { room };
        let quarters = self.shifted(value)?;
        self.group = Some(self.group.unwrap_or(0).checked_add(quarters)?);
        (self.room, self.scale) = (room, 1);
        Some(())
    }

    /// Makes more of the digit before: "dua puluh", "dua belas".
    fn grow(&mut self, by: u64, digit: u64, room: u64) -> Option<()> {
        let fits = digit > 0 && self.joint.is_none() && !self.is_broken;
        let more = by.checked_mul(QUARTERS)?;
        self.group = Some(self.group.filter(|_| fits)?.checked_add(more)?);
        self.room = room;
        Some(())
    }

    fn hundred(&mut self) -> Option<()> {
        let group = match self.group {
            Some(group) if self.joint.is_none() && group < 100 * QUARTERS && self.scale == 1 => {
                group
            }
            None if self.room >= 1_000 => self.shifted(1)?,
            Some(_) | None => return None,
        };
        self.group = Some(group.checked_mul(100)?);
        (self.room, self.scale, self.joint, self.is_article) = (100, 100, None, false);
        Some(())
    }

    fn multiply(&mut self, by: u64) -> Option<()> {
        let group = match self.group {
            Some(group) if self.joint.is_none() && group < 1_000 * QUARTERS => group,
            None if self.total == 0 || self.joint.is_some() || self.shift.is_some() => {
                self.shifted(1)?
            }
            Some(_) | None => return None,
        };
        let part = group.checked_mul(by)?;
        if by >= self.least || part.div_euclid(QUARTERS) >= self.least {
            return None;
        }
        self.total = self.total.checked_add(part)?;
        (self.least, self.scale, self.group) = (by, by, None);
        // "Two and a half thousand" ends there.
        self.room = if self.is_broken { 0 } else { 1_000 };
        (self.joint, self.is_article) = (None, false);
        Some(())
    }

    fn fraction(&mut self, part: u64, must_join: bool) -> Option<()> {
        let begun = self.is_begun();
        let joined = self.joint.take().is_some();
        let fits = !begun || joined || !must_join;
        if !fits || self.is_broken || self.shift.is_some() || self.is_article {
            return None;
        }
        let part = if begun { part.checked_mul(self.scale)? } else { part };
        if begun && self.group.is_none() {
            self.total = self.total.checked_add(part)?;
            self.least = 0;
        } else {
            self.group = Some(self.group.unwrap_or(0).checked_add(part)?);
        }
        (self.room, self.is_broken) = (0, true);
        Some(())
    }
}

/// Numerals of a language that says "thousand fifty" for fifty thousand, in the order of the
/// others; none where it is unclear what is multiplied: "elfu mia mbili".
fn multiplier_last(numerals: &[Numeral]) -> Option<Vec<Numeral>> {
    let mut ordered = Vec::with_capacity(numerals.len());
    let mut least = u64::MAX;
    let mut is_value = false;
    let mut rest = numerals;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        let Numeral::Times(by) = first else {
            is_value = !matches!(first, Numeral::And(_));
            ordered.push(*first);
            continue;
        };
        if std::mem::take(&mut is_value) {
            // "Hamsini elfu": some put it last, and then nothing but "na" follows.
            if !matches!(tail.first(), None | Some(Numeral::And(_))) {
                return None;
            }
        } else {
            let length = multiplied(tail, *by);
            let taken = tail.get(..length)?;
            let unclear = length == 0 && matches!(tail.first(), Some(Numeral::Times(_)));
            if unclear || length > 0 && *by >= least {
                return None;
            }
            ordered.extend(taken);
            rest = tail.get(length..)?;
        }
        least = least.min(*by);
        ordered.push(*first);
    }
    Some(ordered)
}

/// How many numerals a multiplier before them multiplies.
fn multiplied(numerals: &[Numeral], by: u64) -> usize {
    match numerals {
        [Numeral::Small(digit), ..] if by > 100 || *digit < 10 => 1,
        [Numeral::Tens(_), Numeral::And(_), Numeral::Small(digit), ..]
            if by > 100 && *digit < 10 =>
        {
            3
        }
        [Numeral::Tens(_), Numeral::Small(digit), ..] if by > 100 && *digit < 10 => 2,
        [Numeral::Tens(_), ..] if by > 100 => 1,
        _ => 0,
    }
}
