//! The link that asks a customer how it was: shop, order or booking, and a tag that only the holder of
//! the stage's key can make. It has no end of its own: the question closes, and says so.

use crate::signed_link::link_tag;
use domain::ids::ShopId;
use domain::survey::About;
use ports::secrets::Secret;
use subtle::ConstantTimeEq;

/// Where links lead, below the shop's address.
const PATH: &str = "/f/";
/// An id of a shop.
const SHOP_CHARS: usize = 10;

/// What somebody holds who follows a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyLink {
    /// The shop.
    pub shop: ShopId,
    /// What is asked about.
    pub about: About,
}

impl SurveyLink {
    /// The last part of its address.
    pub fn token(&self, key: &Secret) -> String {
        let about = self.about.to_string();
        format!("{}{about}-{}", self.shop, tag(key, &self.shop, &about))
    }

    /// The whole address, below the address people reach the shop at.
    pub fn address(&self, key: &Secret, public_url: &str) -> String {
        format!("{public_url}{PATH}{}", self.token(key))
    }

    /// What a token says, if we made it.
    pub fn read(key: &Secret, token: &str) -> Option<Self> {
        let (shop, rest) = token.split_at_checked(SHOP_CHARS)?;
        let (about, given) = rest.split_once('-')?;
        let link = Self { shop: shop.parse().ok()?, about: about.parse().ok()? };
        let expected = tag(key, &link.shop, about);
        bool::from(expected.as_bytes().ct_eq(given.as_bytes())).then_some(link)
    }
}

fn tag(key: &Secret, shop: &ShopId, about: &str) -> String {
    link_tag(key, &format!("survey-link\n{shop}\n{about}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::OrderNumber;

    #[test]
    fn a_link_is_good_for_its_own_key_shop_and_order() {
        let key = Secret::new("a key of the stage");
        let about = About::Order(OrderNumber(1001));
        let link = SurveyLink { shop: "K1MARKT001".parse().unwrap(), about };
        let token = link.token(&key);
        assert_eq!(SurveyLink::read(&key, &token), Some(link.clone()));
        assert_eq!(SurveyLink::read(&Secret::new("another"), &token), None);
        assert!(
            link.address(&key, "https://shop.test")
                .starts_with("https://shop.test/f/K1MARKT001O1001-")
        );
        for forged in [
            String::new(),
            token.replace("1001-", "1002-"),
            token.replace("K1MARKT001", "K1MARKT002"),
            token.replace('O', "B"),
            token[..token.len() - 1].to_owned(),
            format!("{token}0"),
            token.replace('-', ""),
        ] {
            assert_eq!(SurveyLink::read(&key, &forged), None, "{forged}");
        }
    }
}
