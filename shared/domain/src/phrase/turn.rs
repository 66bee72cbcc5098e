//! Turns of phrase that say all of a message as a whole, before words are put together. Each is read by
//! its own file; the first that fits counts.

use super::{
    Heard, Hearing, booking_paid, compared, free, grouped, issued, made, nth_payment, numbered,
    paper, resent, whom,
};
use crate::access::ShopAuthority;

/// What one turn of phrase says as a whole, before words are put together.
pub(super) fn understand(hearing: &Hearing<'_>, authority: Option<ShopAuthority>) -> Option<Heard> {
    type OfShop = fn(&Hearing<'_>, ShopAuthority) -> Option<Heard>;
    let of_shop = |said: OfShop| authority.and_then(|authority| said(hearing, authority));
    let of_customer = || {
        let said = || made::understand(hearing).or_else(|| whom::understand(hearing));
        if authority.is_none() { said() } else { None }
    };
    numbered::understand(hearing, authority)
        .or_else(|| of_shop(paper::understand))
        .or_else(|| nth_payment::understand(hearing))
        .or_else(|| resent::understand(hearing))
        .or_else(of_customer)
        .or_else(|| of_shop(booking_paid::understand))
        .or_else(|| of_shop(free::understand))
        .or_else(|| of_shop(issued::taken_back))
        .or_else(|| of_shop(grouped::understand))
        .or_else(|| of_shop(compared::understand))
}
