//! "Void invoice 1003", "delete the receipt for 1003": what was issued is never taken back by itself,
//! and nothing is issued by such words. Deliberately absent: cancelling orders, which voids their papers.

use super::entry::CommandName;
use super::normalise::unaccented;
use super::token::Kind;
use super::{Doubt, Heard, Hearing};
use crate::access::ShopAuthority;
use crate::document::Series;

/// What takes something back, in any language, by its beginning.
const TAKES_BACK: &str = "void delet cancel remov annul revok invalidat scrap destroy futa ghairi batilish \
    supprim efface invalid anul apag exclu elimin borr hapus batal hilangkan hatao hatado hata mitao mita radd";
/// The papers that are issued with a number, in any language, by their beginning.
const PAPERS: &str = "invoice ankara faktur factur fatura receipt risiti recu recib stakabadhi kuitansi \
    kwitansi struk raseed rasid comprobante comprovante creditnote";
/// What may stand beside them.
const BESIDE: &str = "please the a an my our this that last for of order no number credit note \
    hiyo hii ya wa kwa agizo oda namba tafadhali \
    le la les l une un mon ma cette de du d commande numero svp avoir \
    o os a as minha meu essa esse este esta do da pedido nota \
    el los mi esa ese orden por favor \
    itu ini saya untuk dari pesanan nomor tolong yang \
    ka ki ke ko mera meri wo ye yeh order karo kar do dijiye wala wali";

/// Why a paper is not taken back, where that is all that the words ask for.
pub(super) fn taken_back(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let words = || tokens.iter().filter(|token| token.is_word()).map(|token| &*token.text);
    let is_number = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit()) || is_prefix(word);
    let known = |word: &str| {
        begins(word, TAKES_BACK) || begins(word, PAPERS) || is_beside(word) || is_number(word)
    };
    let is_asked =
        words().any(|word| begins(word, TAKES_BACK)) && words().any(is_paper) && words().all(known);
    let is_told = tokens.iter().all(|token| !matches!(token.kind, Kind::Mark('?' | '"')));
    // "Cancela la factura" pays it; the number of an order or a paper tells.
    let has_number = tokens.iter().any(|token| is_number(&token.text));
    let may_pay = words().any(|word| begins(word, "cancel"));
    (is_asked && is_told && (has_number || !may_pay))
        .then_some(Heard::NotExecuted(CommandName::OrderCancel, Doubt::Issued))
}

/// Whether a word may stand beside the name of such a paper.
pub(super) fn is_beside(word: &str) -> bool {
    BESIDE.split_whitespace().any(|known| known == word)
}

/// Whether a word is what a paper with a number is called.
pub(super) fn is_paper(word: &str) -> bool {
    begins(word, PAPERS) || is_prefix(word)
}

/// Whether a word is what the numbers of a series begin with.
fn is_prefix(word: &str) -> bool {
    Series::ALL.iter().any(|series| word.eq_ignore_ascii_case(series.prefix()))
}

fn begins(word: &str, beginnings: &str) -> bool {
    let word = unaccented(word);
    beginnings.split_whitespace().any(|known| word.starts_with(known))
}
