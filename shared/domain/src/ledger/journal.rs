//! Journal entries: legs that add up to nothing. What is written stays; a correction is a reversal.
//! Invariant: no entry exists that is not balanced, in one currency, within 64 bits.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::account::AccountCode;
use super::chart::{CONTROL, Chart, PAYABLE, RECEIVABLE};
use super::posting;
use super::refusal::NotEntered;
use super::sales::Sale;
use super::voucher::{Voucher, VoucherKind};
use crate::ids::{CauseId, FileId, JournalId, OrderNumber, PersonId, SupplierId};
use crate::refusal::Refusal;
use crate::time::{BusinessDay, Timestamp};
use serde::{Deserialize, Serialize};

/// An entry with more legs than this is a mistake, and would not fit its record.
pub const LEGS_MAX: usize = 100;
/// No sum of a shop comes near this; it keeps totals from overflowing.
pub const AMOUNT_MAX: i64 = 1_000_000_000_000_000;

/// Whose account within a control account a leg belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// A customer.
    Customer(PersonId),
    /// A supplier.
    Supplier(SupplierId),
}

impl std::fmt::Display for Party {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Customer(person) => person.fmt(out),
            Self::Supplier(supplier) => supplier.fmt(out),
        }
    }
}

/// A leg of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    /// The account.
    pub account: AccountCode,
    /// Minor units of the shop's currency: debit above zero, credit below.
    pub amount: i64,
    /// Whose, in a control account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
}

/// An entry, written for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// Its id, made from its source.
    pub id: JournalId,
    /// The number people use, without gaps in a shop.
    pub number: u64,
    /// The shop's day it belongs to.
    pub day: BusinessDay,
    /// When it was written.
    pub at: Timestamp,
    /// What it is for.
    pub memo: String,
    /// What kind of voucher it came from.
    pub kind: String,
    /// The message, form or tick that caused it.
    pub cause: CauseId,
    /// The order it belongs to.
    pub order: Option<OrderNumber>,
    /// The entry it takes back.
    pub reverses: Option<JournalId>,
    /// Whether it closes a year, so that no statement of the result counts it.
    pub is_closing: bool,
    /// Whether it settles tax with the state, so that no summary of the tax counts it.
    #[serde(default)]
    pub settles_vat: bool,
    /// By when what it leaves open is to be paid.
    pub due: Option<BusinessDay>,
    /// At least two, none of zero, one for each account and party.
    pub legs: Vec<Leg>,
    /// What was sold by it, or came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale: Option<Sale>,
    /// The picture of its receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<FileId>,
}

impl Journal {
    /// The entry of a voucher, the `number`th of the shop.
    ///
    /// # Errors
    /// The refusal that names what is wrong with it.
    pub fn of(
        voucher: &Voucher,
        number: u64,
        at: Timestamp,
        chart: &Chart,
    ) -> Result<Self, Refusal> {
        let legs = merged(posting::legs(&voucher.kind, chart)?)?;
        check(&legs, chart)?;
        let reverses = voucher.kind.reverses();
        let closes = voucher.kind.closes_a_year();
        Ok(Self {
            id: voucher.id.clone(),
            number,
            day: voucher.day.clone(),
            at,
            memo: voucher.memo.clone(),
            kind: voucher.kind.name().to_owned(),
            cause: voucher.cause.clone(),
            order: voucher.kind.order(),
            reverses: reverses.map(|(of, _)| of.clone()),
            is_closing: reverses.map_or(closes, |(_, is_closing)| is_closing),
            settles_vat: voucher.kind.settles_vat(),
            due: voucher.kind.due().cloned(),
            legs,
            sale: Sale::of(&voucher.kind),
            picture: voucher.picture,
        })
    }

    /// What takes this entry back.
    ///
    /// # Errors
    /// `NotReversible` for a reversal, and for what closes a year.
    pub fn reversal(&self) -> Result<VoucherKind, Refusal> {
        if self.reverses.is_some() || self.is_closing {
            return Err(Refusal::Books(NotEntered::NotReversible { number: self.number }));
        }
        let turned =
            self.legs.iter().map(|leg| Leg { amount: leg.amount.saturating_neg(), ..*leg });
        Ok(VoucherKind::Reversal {
            of: self.id.clone(),
            legs: turned.collect(),
            is_closing: self.is_closing,
            settles_vat: self.settles_vat,
            sale: self.sale.as_ref().map(Sale::turned),
        })
    }

    /// What it changes an account by, in minor units: debit above zero.
    pub fn amount_on(&self, account: AccountCode) -> i64 {
        let legs = self.legs.iter().filter(|leg| leg.account == account);
        legs.fold(0, |sum, leg| sum.saturating_add(leg.amount))
    }
}

/// One leg for each account and party, in that order, without zeros.
fn merged(legs: Vec<Leg>) -> Result<Vec<Leg>, Refusal> {
    let mut merged: Vec<Leg> = Vec::with_capacity(legs.len());
    for leg in legs {
        let same = |other: &&mut Leg| other.account == leg.account && other.party == leg.party;
        match merged.iter_mut().find(same) {
            Some(other) => {
                other.amount = other.amount.checked_add(leg.amount).ok_or(Refusal::TooLarge)?;
            }
            None => merged.push(leg),
        }
    }
    merged.retain(|leg| leg.amount != 0);
    merged.sort_by_key(|leg| (leg.account, leg.party));
    Ok(merged)
}

/// Whether the account wants such a party: customers owe, suppliers are owed, and nobody else.
fn fits(leg: &Leg) -> bool {
    match leg.party {
        Some(Party::Customer(_)) => leg.account == RECEIVABLE,
        Some(Party::Supplier(_)) => leg.account == PAYABLE,
        None => !CONTROL.contains(&leg.account),
    }
}

fn check(legs: &[Leg], chart: &Chart) -> Result<(), Refusal> {
    if legs.is_empty() {
        return Err(Refusal::BadAmount);
    }
    if legs.len() > LEGS_MAX {
        return Err(Refusal::TooManyLines { most: LEGS_MAX });
    }
    let mut sum = 0_i64;
    for leg in legs {
        chart.open_account(leg.account)?;
        if !fits(leg) {
            return Err(Refusal::Books(NotEntered::NeedsParty { code: leg.account }));
        }
        if leg.amount.unsigned_abs() > AMOUNT_MAX.unsigned_abs() {
            return Err(Refusal::TooLarge);
        }
        sum = sum.checked_add(leg.amount).ok_or(Refusal::TooLarge)?;
    }
    if sum == 0 { Ok(()) } else { Err(Refusal::Books(NotEntered::Unbalanced { by_minor: sum })) }
}
