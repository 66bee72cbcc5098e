//! Links to files: paths of this shop's own server that carry what they show, until when, and a
//! signature over both; and so do the forms that let a browser put one. The key is made anew with each
//! start, so a restart ends them all; the pages that hand them out make new ones.

use domain::time::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Where the server shows files.
pub(crate) const PATH: &str = "/files/";
const KEY_BYTES: usize = 32;

/// Makes links and reads them.
#[derive(Clone)]
pub(super) struct Links {
    key: [u8; KEY_BYTES],
}

impl std::fmt::Debug for Links {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Links(…)")
    }
}

impl Links {
    /// Links under a fresh key.
    ///
    /// # Panics
    /// When the system has no source of chance: a key that can be guessed is worse than none.
    pub(super) fn new() -> Self {
        let mut key = [0; KEY_BYTES];
        getrandom::fill(&mut key).expect("the system hands out random bytes");
        Self { key }
    }

    /// The link to a file; key and name were checked to be plain, so nothing needs an escape.
    pub(super) fn make(&self, key: &str, name: &str, until: Timestamp) -> String {
        let signature = hex::encode(self.mac(key, name, until.millis()).finalize().into_bytes());
        format!("{PATH}{key}?name={name}&until={}&signature={signature}", until.millis())
    }

    /// The key and the name in a link; none when it is not exactly as it was made, or too old.
    pub(super) fn read<'a>(&self, link: &'a str, now: Timestamp) -> Option<(&'a str, &'a str)> {
        let (key, rest) = link.strip_prefix(PATH)?.split_once("?name=")?;
        let (name, rest) = rest.split_once("&until=")?;
        let (until, signature) = rest.split_once("&signature=")?;
        let until = until.parse::<i64>().ok()?;
        let mac = self.mac(key, name, until);
        mac.verify_slice(&hex::decode(signature).ok()?).ok()?;
        (now < Timestamp::from_millis(until)).then_some((key, name))
    }

    /// The signature of a form by what it says: four lines, where links have three.
    pub(super) fn sign_form(&self, said: [&str; 4]) -> String {
        hex::encode(self.mac_of(&said.join("\n")).finalize().into_bytes())
    }

    /// Whether a form says what it said when it was made.
    pub(super) fn signed_form(&self, said: [&str; 4], signature: &str) -> bool {
        let is_plain = said.iter().all(|line| !line.contains('\n'));
        let signature = hex::decode(signature).unwrap_or_default();
        is_plain && self.mac_of(&said.join("\n")).verify_slice(&signature).is_ok()
    }

    fn mac(&self, key: &str, name: &str, until: i64) -> Hmac<Sha256> {
        // Neither holds a line's end, so no two of them read the same.
        self.mac_of(&format!("{key}\n{name}\n{until}"))
    }

    fn mac_of(&self, said: &str) -> Hmac<Sha256> {
        let mac = Hmac::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.chain_update(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_link_in_its_time_is_read() {
        let (links, other) = (Links::new(), Links::new());
        let (now, until) = (Timestamp::from_millis(999), Timestamp::from_millis(1_000));
        let link = links.make("claims/a/b", "b.png", until);
        assert_eq!(links.read(&link, now), Some(("claims/a/b", "b.png")));
        assert_eq!(links.read(&link, until), None, "its time is up");
        assert_eq!(other.read(&link, now), None, "another shop's");
        for (place, _) in link.char_indices() {
            let mut altered = link.clone();
            altered
                .replace_range(place..=place, if &link[place..=place] == "x" { "y" } else { "x" });
            assert_eq!(links.read(&altered, now), None, "{altered}");
            assert_eq!(links.read(&link[..place], now), None);
        }
    }
}
