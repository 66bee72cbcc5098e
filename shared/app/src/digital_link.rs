//! Links to what was bought and to where a file can be put: promises like those to documents, which
//! say what they are about and until when. No record is kept of a link; how often it may be used is
//! counted with the order, and whether it still may is asked when somebody does.

use crate::signed_link::{self, Unsigned, number_of, number_text};
use domain::ids::{OrderNumber, PersonId, ProductId, ShopId};
use domain::time::Timestamp;
use ports::secrets::Secret;

/// Where links to what was bought lead, below the shop's address.
pub const DOWNLOAD_PATH: &str = "/g/";
/// Where links lead at which a file can be put.
pub const UPLOAD_PATH: &str = "/u/";
/// How long a file can be put somewhere.
pub const UPLOAD_HOURS: i64 = 24;

const DOWNLOAD: &str = "download-link";
const UPLOAD: &str = "upload-link";
const SHOP_CHARS: usize = 10;
const NUMBER_CHARS: usize = 7;
/// An id without its prefix.
const ID_CHARS: usize = 26;

/// What somebody holds who has bought something digital.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownloadLink {
    /// The shop.
    pub shop: ShopId,
    /// The order.
    pub order: OrderNumber,
    /// The product.
    pub product: ProductId,
    /// When the link stops working.
    pub until: Timestamp,
}

/// What somebody holds who may put a file behind a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadLink {
    /// The shop.
    pub shop: ShopId,
    /// The product.
    pub product: ProductId,
    /// Who asked for it.
    pub person: PersonId,
    /// When the link stops working.
    pub until: Timestamp,
}

/// Why a text is no link of ours; with what it says, if its tag alone is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoLink<T> {
    /// It has not the shape of one.
    Shapeless,
    /// Guessed, or changed on its way.
    Forged(T),
}

impl DownloadLink {
    /// The last part of its address.
    pub fn token(&self, key: &Secret) -> String {
        let Self { shop, order, product, until } = self;
        let said = format!("{shop}{}{}", number_text(order.0), bare(&product.to_string()));
        signed_link::sign(key, DOWNLOAD, &said, *until)
    }

    /// The whole address, below the address people reach the shop at.
    pub fn address(&self, key: &Secret, public_url: &str) -> String {
        format!("{public_url}{DOWNLOAD_PATH}{}", self.token(key))
    }

    /// What a token says, if we made it.
    pub fn read(key: &Secret, token: &str) -> Result<Self, NoLink<Self>> {
        let chars = SHOP_CHARS + NUMBER_CHARS + ID_CHARS;
        let of = |said: &str, until| {
            let (shop, rest) = said.split_at_checked(SHOP_CHARS)?;
            let (order, product) = rest.split_at_checked(NUMBER_CHARS)?;
            let (shop, order) = (shop.parse().ok()?, OrderNumber(number_of(order)?));
            Some(Self { shop, order, product: format!("prd_{product}").parse().ok()?, until })
        };
        link(signed_link::read(key, DOWNLOAD, token, chars), of)
    }
}

impl UploadLink {
    /// The whole address, below the address people reach the shop at.
    pub fn address(&self, key: &Secret, public_url: &str) -> String {
        let Self { shop, product, person, until } = self;
        let (product, person) = (product.to_string(), person.to_string());
        let said = format!("{shop}{}{}", bare(&product), bare(&person));
        format!("{public_url}{UPLOAD_PATH}{}", signed_link::sign(key, UPLOAD, &said, *until))
    }

    /// What a token says, if we made it.
    pub fn read(key: &Secret, token: &str) -> Result<Self, NoLink<Self>> {
        let chars = SHOP_CHARS + ID_CHARS + ID_CHARS;
        let of = |said: &str, until| {
            let (shop, rest) = said.split_at_checked(SHOP_CHARS)?;
            let (product, person) = rest.split_at_checked(ID_CHARS)?;
            let product = format!("prd_{product}").parse().ok()?;
            let person = format!("per_{person}").parse().ok()?;
            Some(Self { shop: shop.parse().ok()?, product, person, until })
        };
        link(signed_link::read(key, UPLOAD, token, chars), of)
    }
}

/// The link a token says; a forged one is over at the beginning of time.
fn link<T>(
    read: Result<(String, Timestamp), Unsigned>,
    of: impl Fn(&str, Timestamp) -> Option<T>,
) -> Result<T, NoLink<T>> {
    match read {
        Ok((said, until)) => of(&said, until).ok_or(NoLink::Shapeless),
        Err(Unsigned::Forged(said)) => {
            let forged = of(&said, Timestamp::from_millis(0));
            Err(forged.map_or(NoLink::Shapeless, NoLink::Forged))
        }
        Err(Unsigned::Shapeless) => Err(NoLink::Shapeless),
    }
}

fn bare(id: &str) -> &str {
    id.rsplit_once('_').map_or(id, |(_, bare)| bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Secret {
        Secret::new("a key of the stage")
    }

    fn download() -> DownloadLink {
        DownloadLink {
            shop: "K1MARKT001".parse().unwrap(),
            order: OrderNumber(1_001),
            product: ProductId::new(u128::MAX / 7),
            until: Timestamp::from_millis(1_772_000_000_000),
        }
    }

    #[test]
    fn links_read_back() {
        let token = download().token(&key());
        assert_eq!(DownloadLink::read(&key(), &token), Ok(download()));
        let upload = UploadLink {
            shop: download().shop,
            product: download().product,
            person: PersonId::new(42),
            until: download().until,
        };
        let address = upload.address(&key(), "");
        let token = address.strip_prefix(UPLOAD_PATH).unwrap();
        assert_eq!(UploadLink::read(&key(), token), Ok(upload));
        assert!(DownloadLink::read(&key(), token).is_err(), "one purpose is not another");
    }

    #[test]
    fn no_changed_character_passes() {
        let token = download().token(&key());
        for at in 0..token.len() {
            for other in ["0", "Z", "7"] {
                let mut changed = token.clone();
                changed.replace_range(at..=at, other);
                assert_eq!(DownloadLink::read(&key(), &changed).is_ok(), changed == token);
            }
        }
        let forged = DownloadLink::read(&Secret::new("another key"), &token);
        assert!(matches!(forged, Err(NoLink::Forged(link)) if link.order == OrderNumber(1_001)));
        for text in ["", "x", "../../etc", "ééééééééééééééééééééé", &token[1..]]
        {
            assert!(DownloadLink::read(&key(), text).is_err(), "{text}");
        }
    }
}
