//! "Sold 3 sugar 9,000 cash": goods that went out are never goods that came in, nor goods for the cart
//! of whoever runs the shop. A sale is an order that is paid. Deliberately absent: that order.

use super::lines::Reading;
use super::name::{BooksName, CommandName};
use super::normalise::unaccented;
use super::token::Kind;
use super::{Doubt, Heard, Hearing};
use crate::command::{Command, CustomerCommand};

/// What says that something was sold, in any language.
const SOLD: &str = "sold sale nimeuza tumeuza niliuza tuliuza nimemuuzia vendu vendus vendue vendues vente \
    vendi vendemos vendeu vendido venda venta terjual laku jual menjual becha bechi beche bika biki bike";
/// The same where it stands last: "3 sugar becha".
const SOLD_LAST: &str = "sold becha bechi beche bika biki bike";
/// Who sold it, and when, before that.
const BEFORE: &str = "i we ive weve have has just today yesterday new record a leo jana mauzo je j ai nous avons \
    on a aujourdhui hier une nouvelle enregistre eu nos hoje ontem uma nova yo nosotros hemos he hoy ayer una \
    nueva saya kami sudah hari ini kemarin maine humne aaj kal";
/// So many words may stand before it.
const BEFORE_MAX: usize = 4;

/// What a message of the shop means, unless it tells of a sale: then how that is written down.
pub(super) fn or(hearing: &Hearing<'_>, heard: Heard) -> Heard {
    let receives = CommandName::Books(BooksName::StockReceive);
    let is_misheard = match &heard {
        Heard::Command(Command::Customer(CustomerCommand::CartAdd { .. })) | Heard::OffTopic => {
            true
        }
        Heard::Command(Command::Shop(command)) => CommandName::of_shop(command) == receives,
        Heard::Missing(missing) => missing.of() == receives,
        // "Sale: 3 sugar" asks for no report.
        Heard::NotExecuted(_, doubt) => matches!(doubt, Doubt::Unknown { .. }),
        Heard::Command(Command::Customer(_))
        | Heard::Several(_)
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Meant { .. }
        | Heard::Declined
        | Heard::ShopWordsFromCustomer(_)
        | Heard::Aside(_) => false,
    };
    if is_misheard && is_sale(hearing) {
        let name = CommandName::Books(BooksName::OrderCreate);
        return Heard::NotExecuted(name, Doubt::Sold);
    }
    heard
}

/// Whether a message begins or ends with a sale of goods.
fn is_sale(hearing: &Hearing<'_>) -> bool {
    let words = hearing.sentence.plain.iter().filter(|token| !matches!(token.kind, Kind::Mark(_)));
    let words: Vec<_> = words.map(|token| unaccented(&token.text)).collect();
    let is_of = |words: &str, word: &str| words.split_whitespace().any(|known| known == word);
    let mut opening = words.iter().take(BEFORE_MAX + 1);
    let first = opening.find(|word| !is_of(BEFORE, word));
    let is_sold = first.is_some_and(|word| is_of(SOLD, word))
        || words.last().is_some_and(|word| is_of(SOLD_LAST, word));
    let reading = || Reading::new(&hearing.sentence, &hearing.index);
    is_sold && reading().has_goods() && reading().is_counted()
}
