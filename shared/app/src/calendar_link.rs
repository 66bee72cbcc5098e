//! Links that open a shop's calendar without a password: to the page of what is booked, for a few
//! days; and to a feed that calendar programs follow, until the shop makes new ones. No record is
//! kept of a link: its tag is made with the stage's key, and a feed's also of the edition of feeds
//! that the shop's agenda names.

use crate::document_link::LIFETIME_HOURS;
use crate::signed_link::{UNTIL_CHARS, link_tag, until_of, until_text};
use domain::ids::{ResourceId, ShopId};
use domain::time::Timestamp;
use ports::secrets::Secret;
use subtle::ConstantTimeEq;
use views::pages::links::Links;

/// The word for everything, where one resource could stand.
pub const ALL: &str = "all";

/// Why a text opens no calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCalendar {
    /// It did once.
    Over,
    /// It was guessed, changed on its way, or ended.
    Unknown,
}

/// The token of a page that opens from now on.
pub fn page_token(key: &Secret, shop: &ShopId, now: Timestamp) -> String {
    let until = until_text(now.plus_hours(LIFETIME_HOURS));
    let tag = page_tag(key, shop, &until);
    format!("{until}{tag}")
}

/// Whether a token opens the page now.
///
/// # Errors
/// Why it does not.
pub fn opens_page(
    key: &Secret,
    shop: &ShopId,
    token: &str,
    now: Timestamp,
) -> Result<(), NoCalendar> {
    let (until, tag) = token.split_at_checked(UNTIL_CHARS).ok_or(NoCalendar::Unknown)?;
    if !is_same(&page_tag(key, shop, until), tag) {
        return Err(NoCalendar::Unknown);
    }
    let until = until_of(until).ok_or(NoCalendar::Unknown)?;
    if now.seconds() < until.seconds() { Ok(()) } else { Err(NoCalendar::Over) }
}

/// The whole address of a feed; of everything without a resource.
pub fn feed_address(
    key: &Secret,
    public_url: &str,
    links: &Links,
    shop: &ShopId,
    resource: Option<&ResourceId>,
    edition: u32,
) -> String {
    let name = resource.map_or(ALL, ResourceId::as_str);
    format!("{public_url}{}", links.calendar_feed(&feed_tag(key, shop, name, edition), name))
}

/// Whether a tag opens the feed of this name in this edition.
pub fn opens_feed(key: &Secret, shop: &ShopId, name: &str, edition: u32, tag: &str) -> bool {
    is_same(&feed_tag(key, shop, name, edition), tag)
}

fn page_tag(key: &Secret, shop: &ShopId, until: &str) -> String {
    link_tag(key, &format!("calendar-page\n{shop}\n{until}"))
}

fn feed_tag(key: &Secret, shop: &ShopId, name: &str, edition: u32) -> String {
    link_tag(key, &format!("calendar-feed\n{shop}\n{name}\n{edition}"))
}

fn is_same(own: &str, given: &str) -> bool {
    own.as_bytes().ct_eq(given.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_772_000_000_123);

    #[test]
    fn a_page_opens_for_three_days_and_for_its_shop_alone() {
        let key = Secret::new("a key of the stage");
        let [shop, other]: [ShopId; 2] = ["K1MARKT001", "M1ME1AT001"].map(|id| id.parse().unwrap());
        let token = page_token(&key, &shop, NOW);
        let opens = |shop, token: &str, now| opens_page(&key, shop, token, now);
        assert_eq!(opens(&shop, &token, NOW), Ok(()));
        assert_eq!(opens(&shop, &token, NOW.plus_hours(LIFETIME_HOURS)), Err(NoCalendar::Over));
        assert_eq!(opens(&other, &token, NOW), Err(NoCalendar::Unknown));
        for text in ["", "x", "ééééé", &token[1..], &format!("{token}0")] {
            assert_eq!(opens(&shop, text, NOW), Err(NoCalendar::Unknown), "{text}");
        }
        for at in 0..token.len() {
            let mut changed = token.clone();
            changed.replace_range(at..=at, if token.as_bytes()[at] == b'0' { "1" } else { "0" });
            assert_eq!(opens(&shop, &changed, NOW), Err(NoCalendar::Unknown), "{changed}");
        }
    }

    #[test]
    fn a_feed_opens_until_the_next_edition() {
        let key = Secret::new("a key of the stage");
        let shop: ShopId = "K1MARKT001".parse().unwrap();
        let links = Links::new(&"kilima".parse().unwrap());
        let grace: ResourceId = "grace".parse().unwrap();
        let address = feed_address(&key, "https://x.test", &links, &shop, Some(&grace), 3);
        let (_, rest) = address.split_once("https://x.test/s/kilima/calendar/").unwrap();
        let (tag, name) = rest.split_once('/').unwrap();
        assert_eq!(name, "grace.ics");
        assert!(opens_feed(&key, &shop, "grace", 3, tag));
        assert!(!opens_feed(&key, &shop, "grace", 4, tag), "new links end the old ones");
        assert!(!opens_feed(&key, &shop, ALL, 3, tag), "nobody's feed is everybody's");
    }
}
