//! What entries say of themselves. It is written down once, in English, as exports have it; read
//! back, it is a saying and what it names, so that whoever shows it says it in the reader's words.
//! What somebody wrote by hand stays as they wrote it. Deliberately absent: other languages.

use super::chart::PAYABLE;
use super::journal::Journal;
use super::voucher::{Voucher, VoucherKind};
use crate::time::BusinessDay;

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Memo {
    /// Somebody's own words.
    Words(String),
    /// One of ours, and what it names, in order.
    Said(Saying, Vec<String>),
    /// That another entry was taken back: its number, where it is told, and what it said.
    Undone(Option<u64>, Box<Memo>),
    /// That it is of an earlier day, which was closed.
    Late(Box<Memo>, BusinessDay),
}

/// What an entry can say by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    /// Money came in for an order.
    Payment,
    /// A payment was a mistake.
    PaymentTakenBack,
    /// An order was earned, by reaching a state.
    Sale,
    /// That it was earned was a mistake.
    SaleTakenBack,
    /// An order was called off after its goods had left.
    CalledOff,
    /// Goods of an order came back, by a credit note.
    CameBack,
    /// Money was paid back for an order.
    Refund,
    /// What was paid ahead for an order is the shop's.
    Forfeited,
    /// It is the customer's again.
    ForfeitTakenBack,
    /// Goods were bought: which.
    Bought,
    /// A supplier's bill.
    Bill,
    /// A supplier was paid.
    SupplierPaid,
    /// Something was spent.
    Expense,
    /// Something was earned.
    Income,
    /// Money went from one account to another.
    Transfer,
    /// The owner put money in.
    MoneyIn,
    /// The owner took money out.
    Drawings,
    /// A loan was taken.
    LoanTaken,
    /// A loan was paid back.
    LoanRepaid,
    /// The stock of a product was put right.
    StockPutRight,
    /// The first count of the stock.
    OpeningStock,
    /// Tax up to a day was settled.
    VatUpTo,
    /// A till was counted.
    TillCounted,
    /// Things wore out.
    Depreciation,
    /// A year was closed.
    YearClosed,
    /// An entry was taken back, for a reason in somebody's words.
    Reversal,
}

/// Every saying, the voucher that says it, and its words: a pair of braces for each thing it names.
const SAYINGS: [(Saying, &str, &str); 26] = [
    (
        Saying::PaymentTakenBack,
        "order_refunded",
        "Payment for order {} taken back: recorded by mistake",
    ),
    (Saying::Payment, "order_paid", "Payment for order {}"),
    (
        Saying::SaleTakenBack,
        "recognition_reversed",
        "Sale taken back, order {}: recorded by mistake",
    ),
    (Saying::Sale, "order_recognised", "Sale, order {} {}"),
    (Saying::CalledOff, "order_returned", "Order {} called off after its goods had left"),
    (Saying::CameBack, "order_returned", "Credit note {}: goods of order {} came back"),
    (Saying::Refund, "order_refunded", "Refund for order {}"),
    (
        Saying::ForfeitTakenBack,
        "order_forfeited",
        "Deposit of order {} is the customer's again: they came",
    ),
    (
        Saying::Forfeited,
        "order_forfeited",
        "Deposit of order {} forfeited: booking missed or called off too late",
    ),
    (Saying::Bought, "purchased", "Goods bought: {}"),
    (Saying::Bill, "bill_received", "Bill of {}"),
    (Saying::SupplierPaid, "supplier_paid", "Paid {}"),
    (Saying::Expense, "expense", "Expense"),
    (Saying::Income, "income", "Income"),
    (Saying::Transfer, "transferred", "Transfer"),
    (Saying::MoneyIn, "capital", "Owner's money in"),
    (Saying::Drawings, "capital", "Owner's drawings"),
    (Saying::LoanTaken, "loan_taken", "Loan taken"),
    (Saying::LoanRepaid, "loan_repaid", "Loan paid back"),
    (Saying::StockPutRight, "stock_adjusted", "Stock put right: {}"),
    (Saying::OpeningStock, "stock_opened", "Opening stock"),
    (Saying::VatUpTo, "vat_settled", "VAT up to {}"),
    (Saying::TillCounted, "till_counted", "Till counted"),
    (Saying::Depreciation, "depreciated", "Depreciation"),
    (Saying::YearClosed, "year_closed", "Year {} closed"),
    (Saying::Reversal, REVERSAL, "Reversal: {}"),
];
/// The voucher that takes back another.
const REVERSAL: &str = "reversal";
/// What it says before what the other said.
const UNDONE: &str = "Undone: ";

impl Saying {
    /// What is written down of it; `named` is what it names, in order.
    pub fn of(self, named: &[&str]) -> String {
        let found = SAYINGS.into_iter().find(|(saying, ..)| *saying == self);
        filled(found.map_or("", |(_, _, words)| words), named)
    }
}

/// Words with what they name in the place of their braces, in order.
pub fn filled(words: &str, named: &[&str]) -> String {
    let mut text = String::with_capacity(words.len());
    for (place, part) in words.split("{}").enumerate() {
        let name = place.checked_sub(1).and_then(|before| named.get(before));
        text.push_str(name.copied().unwrap_or_default());
        text.push_str(part);
    }
    text
}

impl Memo {
    /// What is written down when an entry is taken back.
    pub fn undone(number: Option<u64>, memo: &str) -> String {
        let number = number.map_or_else(String::new, |number| format!("no. {number}, "));
        format!("{UNDONE}{number}{memo}")
    }

    /// What is written down when an entry comes after its day was closed.
    pub fn late(memo: &str, day: &BusinessDay) -> String {
        format!("{memo} (of {day})")
    }

    /// What the entry of a voucher of this kind says; `to_supplier` says whether it changes what
    /// the shop owes.
    fn read(kind: &str, text: &str, to_supplier: bool) -> Self {
        if let Some((rest, day)) = text.strip_suffix(')').and_then(|it| it.rsplit_once(" (of "))
            && let Some(day) = BusinessDay::parse(day)
        {
            return Self::Late(Box::new(Self::read(kind, rest, to_supplier)), day);
        }
        if let Some(rest) = text.strip_prefix(UNDONE).filter(|_| kind == REVERSAL) {
            let numbered = rest.strip_prefix("no. ").and_then(|rest| rest.split_once(", "));
            let numbered = numbered.and_then(|(number, rest)| Some((number.parse().ok()?, rest)));
            let (number, rest) = numbered.map_or((None, rest), |(no, rest)| (Some(no), rest));
            return Self::Undone(number, Box::new(Self::of_any(rest, to_supplier)));
        }
        let said = SAYINGS.into_iter().filter(|(_, of, _)| *of == kind);
        Self::first(said, text)
    }

    /// What an entry said whose kind is not known. "Paid John" is a supplier's payment only where
    /// a supplier is owed; else somebody wrote it.
    fn of_any(text: &str, to_supplier: bool) -> Self {
        let fits = |(saying, kind, _): &(Saying, &str, &str)| {
            let is_of_supplier = matches!(saying, Saying::Bill | Saying::SupplierPaid);
            *kind != REVERSAL && (to_supplier || !is_of_supplier)
        };
        Self::first(SAYINGS.into_iter().filter(fits), text)
    }

    fn first(
        mut sayings: impl Iterator<Item = (Saying, &'static str, &'static str)>,
        text: &str,
    ) -> Self {
        let found = sayings.find_map(|(saying, _, words)| Some((saying, named(words, text)?)));
        found.map_or_else(
            || Self::Words(text.to_owned()),
            |(saying, named)| Self::Said(saying, named),
        )
    }
}

/// What a text names if it is these words.
fn named(words: &str, text: &str) -> Option<Vec<String>> {
    let mut parts = words.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut named = Vec::new();
    for part in parts {
        let end = if part.is_empty() { rest.len() } else { rest.find(part)? };
        let (name, behind) = rest.split_at_checked(end)?;
        named.push(name.to_owned());
        rest = behind.strip_prefix(part)?;
    }
    rest.is_empty().then_some(named)
}

impl Journal {
    /// What it says.
    pub fn said(&self) -> Memo {
        let to_supplier = self.legs.iter().any(|leg| leg.account == PAYABLE);
        Memo::read(&self.kind, &self.memo, to_supplier)
    }
}

impl Voucher {
    /// What its entry says.
    pub fn said(&self) -> Memo {
        // What it says of a supplier matters only where it takes back another.
        let to_supplier = if let VoucherKind::Reversal { legs, .. } = &self.kind {
            legs.iter().any(|leg| leg.account == PAYABLE)
        } else {
            false
        };
        Memo::read(self.kind.name(), &self.memo, to_supplier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(saying: Saying, named: &[&str]) -> Memo {
        Memo::Said(saying, named.iter().map(|&name| name.to_owned()).collect())
    }

    #[test]
    fn what_was_written_is_read_back() {
        for (saying, kind, words) in SAYINGS {
            let named = &["#1004", "dispatched"][..words.matches("{}").count()];
            let text = saying.of(named);
            assert_eq!(Memo::read(kind, &text, false), super::tests::said(saying, named), "{text}");
            let undone = Memo::undone(Some(57), &text);
            let of = Box::new(super::tests::said(saying, named));
            if kind != REVERSAL {
                assert_eq!(Memo::read(REVERSAL, &undone, true), Memo::Undone(Some(57), of));
            }
        }
    }

    #[test]
    fn what_somebody_wrote_stays() {
        let cases = [
            ("expense", "Payment for order #1004"),
            ("expense", "lunch for staff"),
            ("income", "Expense"),
            ("manual", "Transfer"),
            ("order_paid", "Payment for something"),
        ];
        for (kind, text) in cases {
            assert_eq!(Memo::read(kind, text, false), Memo::Words(text.to_owned()), "{kind}");
        }
        let undone = Memo::undone(Some(5), "Paid John");
        let of = |memo| Memo::Undone(Some(5), Box::new(memo));
        let words = Memo::Words("Paid John".to_owned());
        assert_eq!(Memo::read(REVERSAL, &undone, false), of(words));
        assert_eq!(Memo::read(REVERSAL, &undone, true), of(said(Saying::SupplierPaid, &["John"])));
    }

    #[test]
    fn an_entry_of_a_closed_day_says_which() {
        let day = BusinessDay::parse("2026-10-31").unwrap();
        let late = Memo::late(&Saying::CameBack.of(&["CRN-2026-00001", "#1001"]), &day);
        assert_eq!(
            late,
            "Credit note CRN-2026-00001: goods of order #1001 came back (of 2026-10-31)"
        );
        let of = Box::new(said(Saying::CameBack, &["CRN-2026-00001", "#1001"]));
        assert_eq!(Memo::read("order_returned", &late, false), Memo::Late(of, day));
        let words = Memo::Words("rent (of the back room)".to_owned());
        assert_eq!(Memo::read("expense", "rent (of the back room)", false), words);
    }

    proptest! {
        /// Whatever stands in an entry can be read, and what is no saying stays what it is.
        #[test]
        fn any_text_is_read(text in "\\PC{0,100}", kind in "[a-z_]{0,20}") {
            let _ = Memo::read(REVERSAL, &text, true);
            let is_late = text.ends_with(')') && text.contains(" (of ");
            if !is_late && SAYINGS.iter().all(|(_, of, _)| *of != kind) {
                prop_assert_eq!(Memo::read(&kind, &text, true), Memo::Words(text));
            }
        }
    }
}
