//! Deposits of customers who did not come.

use super::super::chart::{FORFEITS, VAT_OUTPUT};
use super::super::journal::Party;
use super::super::settlement::Settlement;
use super::Legs;
use crate::refusal::Refusal;

/// What was paid ahead is earned without anything for it, or is the customer's again below zero.
pub(super) fn forfeited(
    customer: Party,
    amount: i64,
    tax: i64,
    before: Settlement,
) -> Result<Legs, Refusal> {
    super::part(tax.saturating_abs(), amount.saturating_abs())?;
    if amount == 0 || tax.signum() == amount.signum().saturating_neg() {
        return Err(Refusal::BadAmount);
    }
    let legs = Legs::default().credit(FORFEITS, amount.saturating_sub(tax));
    Ok(legs.credit(VAT_OUTPUT, tax).settled(customer, before, before.earned_more(amount)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;

    /// What an amount with tax in it does to each account.
    fn posted(amount: i64, tax: i64, recognised: i64) -> Result<Vec<(String, i64)>, Refusal> {
        let before = Settlement { paid: 590, recognised };
        let Legs(legs) = forfeited(Party::Customer(PersonId::new(1)), amount, tax, before)?;
        let legs = legs.into_iter().filter(|leg| leg.amount != 0);
        Ok(legs.map(|leg| (leg.account.to_string(), leg.amount)).collect())
    }

    #[test]
    fn a_deposit_is_the_shops_until_they_came_after_all() {
        let legs =
            |legs: [(&str, i64); 3]| Ok(legs.map(|(code, by)| (code.to_owned(), by)).to_vec());
        assert_eq!(posted(590, 90, 0), legs([("4150", -500), ("2210", -90), ("2310", 590)]));
        assert_eq!(posted(-590, -90, 590), legs([("4150", 500), ("2210", 90), ("2310", -590)]));
        assert_eq!(posted(0, 0, 0), Err(Refusal::BadAmount));
        assert_eq!(posted(100, 200, 0), Err(Refusal::BadAmount));
        assert_eq!(posted(100, -10, 0), Err(Refusal::BadAmount));
    }
}
