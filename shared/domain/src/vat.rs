//! Value added tax on prices: in them or on top of them, rounded half up once for each line.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use crate::catalog::Product;
use crate::command::TaxAsk;
use crate::ledger::refusal::NotEntered;
use crate::refusal::Refusal;
use crate::shop::Shop;
use serde::{Deserialize, Serialize};

/// A rate above this is a mistake.
pub const BASIS_POINTS_MAX: u32 = 10_000;

/// How a price is taxed. The default is not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vat {
    /// The rate in hundredths of a percent: 1800 is 18 %.
    pub basis_points: u32,
    /// Whether prices hold the tax already; otherwise it comes on top.
    pub is_included: bool,
}

impl Default for Vat {
    fn default() -> Self {
        Self { basis_points: 0, is_included: true }
    }
}

/// An amount in its parts, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// What is the shop's.
    pub net: i64,
    /// What is the state's.
    pub tax: i64,
}

impl Taxed {
    /// What a customer pays.
    pub fn gross(self) -> i64 {
        self.net.saturating_add(self.tax)
    }
}

/// What of several amounts is taxed in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtRate {
    /// How.
    pub vat: Vat,
    /// How much.
    pub taxed: Taxed,
}

/// Amounts by how they are taxed, the highest rate first.
pub fn by_rate(amounts: impl IntoIterator<Item = (Vat, Taxed)>) -> Vec<AtRate> {
    let mut rates: Vec<AtRate> = Vec::new();
    for (vat, Taxed { net, tax }) in amounts {
        match rates.iter_mut().find(|rate| rate.vat == vat) {
            Some(rate) => {
                rate.taxed.net = rate.taxed.net.saturating_add(net);
                rate.taxed.tax = rate.taxed.tax.saturating_add(tax);
            }
            None => rates.push(AtRate { vat, taxed: Taxed { net, tax } }),
        }
    }
    rates.sort_by_key(|rate| std::cmp::Reverse(rate.vat.basis_points));
    rates
}

impl Vat {
    /// The parts of a price as it is listed, in minor units.
    pub fn on(self, listed: i64) -> Taxed {
        let rate = i64::from(self.basis_points);
        let whole = i64::from(BASIS_POINTS_MAX);
        if self.is_included {
            let tax = crate::money::portion(listed, rate, whole.saturating_add(rate));
            Taxed { net: listed.saturating_sub(tax), tax }
        } else {
            Taxed { net: listed, tax: crate::money::portion(listed, rate, whole) }
        }
    }
}

impl Vat {
    /// The parts of an amount that somebody named with its tax, or without any.
    ///
    /// # Errors
    /// `NoVat` where the shop takes none, `TaxAboveAmount` for a tax that leaves nothing.
    pub fn said(self, ask: Option<TaxAsk>, amount: i64) -> Result<Taxed, Refusal> {
        let Some(ask) = ask else { return Ok(Taxed { net: amount, tax: 0 }) };
        if self.basis_points == 0 {
            return Err(NotEntered::NoVat.into());
        }
        match ask {
            TaxAsk::Included => Ok(Self { is_included: true, ..self }.on(amount)),
            TaxAsk::OnTop => Ok(Self { is_included: false, ..self }.on(amount)),
            TaxAsk::Amount(tax) if (1..amount).contains(&tax.minor()) => {
                Ok(Taxed { net: amount.saturating_sub(tax.minor()), tax: tax.minor() })
            }
            TaxAsk::Amount(_) => Err(NotEntered::TaxAboveAmount.into()),
        }
    }
}

impl Vat {
    /// The same of several amounts: a tax named as one figure is shared over them.
    ///
    /// # Errors
    /// As [`Self::said`].
    pub fn said_of(self, ask: Option<TaxAsk>, amounts: &[i64]) -> Result<Vec<Taxed>, Refusal> {
        let Some(TaxAsk::Amount(_)) = ask else {
            return amounts.iter().map(|amount| self.said(ask, *amount)).collect();
        };
        let whole = amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        let tax = self.said(ask, whole)?.tax;
        let (mut before, mut given) = (0_i64, 0_i64);
        let share = |amount: &i64| {
            before = before.saturating_add(*amount);
            let until_here = crate::money::portion(tax, before, whole);
            let tax = until_here.saturating_sub(given);
            given = until_here;
            Taxed { net: amount.saturating_sub(tax), tax }
        };
        Ok(amounts.iter().map(share).collect())
    }
}

impl Shop {
    /// How the shop taxes a product.
    pub fn vat_of(&self, product: &Product) -> Vat {
        if product.is_vat_exempt { Vat::default() } else { self.policy.vat }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tax_is_what_was_said_of_it() {
        let vat = Vat { basis_points: 1_800, is_included: true };
        let money = |minor| crate::money::Money::new(minor, crate::money::Currency::Ugx);
        let above = || Err(NotEntered::TaxAboveAmount.into());
        let cases = [
            (vat, None, Ok((11_800, 0))),
            (Vat::default(), None, Ok((11_800, 0))),
            (vat, Some(TaxAsk::Included), Ok((10_000, 1_800))),
            (Vat { is_included: false, ..vat }, Some(TaxAsk::Included), Ok((10_000, 1_800))),
            (vat, Some(TaxAsk::OnTop), Ok((11_800, 2_124))),
            (vat, Some(TaxAsk::Amount(money(1_500))), Ok((10_300, 1_500))),
            (vat, Some(TaxAsk::Amount(money(11_800))), above()),
            (vat, Some(TaxAsk::Amount(money(0))), above()),
            (Vat::default(), Some(TaxAsk::Included), Err(NotEntered::NoVat.into())),
        ];
        for (vat, ask, expected) in cases {
            let parts = vat.said(ask, 11_800).map(|parts| (parts.net, parts.tax));
            assert_eq!(parts, expected, "{ask:?}");
        }
    }

    #[test]
    fn a_tax_is_shared_over_amounts() {
        let vat = Vat { basis_points: 1_800, is_included: true };
        let money = |minor| crate::money::Money::new(minor, crate::money::Currency::Ugx);
        let shared = vat.said_of(Some(TaxAsk::Amount(money(100))), &[500, 250, 0, 250]).unwrap();
        let parts: Vec<_> = shared.iter().map(|parts| (parts.net, parts.tax)).collect();
        assert_eq!(parts, [(450, 50), (225, 25), (0, 0), (225, 25)]);
        let each = vat.said_of(Some(TaxAsk::OnTop), &[500, 3]).unwrap();
        assert_eq!(each.iter().map(|parts| parts.tax).collect::<Vec<_>>(), [90, 1]);
    }

    #[test]
    fn tax_is_in_the_price_or_on_top_of_it() {
        for (basis_points, is_included, listed, net, tax) in [
            (0, true, 1_000, 1_000, 0),
            (1_800, true, 11_800, 10_000, 1_800),
            (1_800, false, 10_000, 10_000, 1_800),
            (1_800, true, 100, 85, 15),
            (1_600, false, 3, 3, 0),
            (1_600, false, 4, 4, 1),
            (1_800, true, -11_800, -10_000, -1_800),
        ] {
            let parts = Vat { basis_points, is_included }.on(listed);
            assert_eq!(parts, Taxed { net, tax }, "{listed} at {basis_points}");
        }
    }
}
