//! Where a page of a listing ended, as it is handed to people in a button: sealed, so that it is
//! good for this listing of this shop and for nothing else, and cannot be made up.

use domain::ids::ShopId;
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;

/// Enough that nobody guesses it; a button's id is short.
const SEAL_BYTES: usize = 16;

/// The sealed position.
pub(crate) fn seal(key: &Secret, shop: &ShopId, listing: &str, position: u64) -> String {
    let whole = mac(key, shop, listing, position).finalize().into_bytes();
    format!("{position}.{}", hex::encode(&whole[..SEAL_BYTES]))
}

/// The position under a seal; none when it was made for anything else, or by anybody else.
pub(crate) fn open(key: &Secret, shop: &ShopId, listing: &str, sealed: &str) -> Option<u64> {
    let (position, seal) = sealed.split_once('.')?;
    let (position, seal) = (position.parse().ok()?, hex::decode(seal).ok()?);
    if seal.len() != SEAL_BYTES {
        return None;
    }
    mac(key, shop, listing, position).verify_truncated_left(&seal).ok()?;
    Some(position)
}

fn mac(key: &Secret, shop: &ShopId, listing: &str, position: u64) -> Hmac<Sha256> {
    let mac = Hmac::new_from_slice(key.expose().as_bytes()).expect("HMAC takes keys of any length");
    // Begins like nothing else that this key signs.
    mac.chain_update(format!("page\n{shop}\n{listing}\n{position}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_good_for_its_own_key_shop_listing_and_position() {
        let key = Secret::new("key");
        let (shop, other): (ShopId, ShopId) =
            ("K1MARKT001".parse().unwrap(), "K1MARKT002".parse().unwrap());
        let sealed = seal(&key, &shop, "open", 1_003);
        assert_eq!(open(&key, &shop, "open", &sealed), Some(1_003));
        assert_eq!(open(&Secret::new("another"), &shop, "open", &sealed), None);
        assert_eq!(open(&key, &other, "open", &sealed), None, "another shop");
        assert_eq!(open(&key, &shop, "completed", &sealed), None, "another listing");
        for forged in ["", ".", "1003", "1003.", "1003.00", &sealed[..sealed.len() - 2]] {
            assert_eq!(open(&key, &shop, "open", forged), None, "{forged}");
        }
        let moved = sealed.replace("1003", "1004");
        assert_eq!(open(&key, &shop, "open", &moved), None, "another position");
        assert_eq!(open(&key, &shop, "open", &format!("{sealed}00")), None, "a longer seal");
    }
}
