//! Whose booking is meant, where its number is not said but a name. Deliberately absent: which bookings
//! come into question.

use super::Booking;
use crate::phrase::unaccented;

impl Booking {
    /// Whether all words of a name are its customer's.
    pub fn is_of(&self, who: &str) -> bool {
        let own = words(&self.customer.name);
        let named = words(who);
        !named.is_empty() && named.iter().all(|word| own.contains(word))
    }
}

/// The words of a name, as they are compared.
fn words(name: &str) -> Vec<String> {
    let plain = unaccented(&name.to_lowercase()).into_owned();
    let parts = plain.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
