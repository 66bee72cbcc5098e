//! What entries of the books say, in the reader's words. Deliberately absent: reading what was
//! written down, which is the domain's.

use crate::chat::{date, state_word};
use crate::documents::words;
use domain::language::Language;
use domain::ledger::memo::{Memo, Saying, filled};
use domain::order::state::OrderState;
use domain::time::BusinessDay;

/// What an entry says.
pub(crate) fn said(language: Language, memo: &Memo) -> String {
    match memo {
        Memo::Words(words) => words.clone(),
        Memo::Said(saying, named) => of_ours(language, *saying, named),
        Memo::Undone(number, of) => {
            let of = said(language, of);
            let number = number.map(|number| number.to_string());
            number.map_or_else(
                || words::say_with(language, "memo_undone", &of),
                |number| filled(words::say(language, "memo_undone_no"), &[&number, &of]),
            )
        }
        Memo::Late(of, day) => {
            let named = [said(language, of), date(language, day)];
            filled(words::say(language, "memo_late"), &named.each_ref().map(String::as_str))
        }
    }
}

fn of_ours(language: Language, saying: Saying, named: &[String]) -> String {
    let named = named.iter().map(|name| match saying {
        Saying::Sale => state(name).map_or_else(|| name.clone(), |it| state_word(language, it)),
        Saying::VatUpTo => {
            BusinessDay::parse(name).map_or_else(|| name.clone(), |day| date(language, &day))
        }
        Saying::Payment
        | Saying::PaymentTakenBack
        | Saying::SaleTakenBack
        | Saying::CalledOff
        | Saying::CameBack
        | Saying::Refund
        | Saying::Forfeited
        | Saying::ForfeitTakenBack
        | Saying::Bought
        | Saying::Bill
        | Saying::SupplierPaid
        | Saying::Expense
        | Saying::Income
        | Saying::Transfer
        | Saying::MoneyIn
        | Saying::Drawings
        | Saying::LoanTaken
        | Saying::LoanRepaid
        | Saying::StockPutRight
        | Saying::OpeningStock
        | Saying::TillCounted
        | Saying::Depreciation
        | Saying::YearClosed
        | Saying::Reversal => name.clone(),
    });
    let named: Vec<String> = named.collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    filled(words::say(language, key(saying)), &named)
}

/// The state that earned an order.
fn state(word: &str) -> Option<OrderState> {
    let states = [
        ("confirmed", OrderState::Confirmed),
        ("processing", OrderState::Processing),
        ("dispatched", OrderState::Dispatched),
        ("completed", OrderState::Completed),
    ];
    states.into_iter().find(|(known, _)| *known == word).map(|(_, state)| state)
}

fn key(saying: Saying) -> &'static str {
    match saying {
        Saying::Payment => "memo_payment",
        Saying::PaymentTakenBack => "memo_payment_taken_back",
        Saying::Sale => "memo_sale",
        Saying::SaleTakenBack => "memo_sale_taken_back",
        Saying::CalledOff => "memo_called_off",
        Saying::CameBack => "memo_came_back",
        Saying::Refund => "memo_refund",
        Saying::Forfeited => "memo_forfeited",
        Saying::ForfeitTakenBack => "memo_forfeit_taken_back",
        Saying::Bought => "memo_bought",
        Saying::Bill => "memo_bill",
        Saying::SupplierPaid => "memo_supplier_paid",
        Saying::Expense => "memo_expense",
        Saying::Income => "memo_income",
        Saying::Transfer => "memo_transfer",
        Saying::MoneyIn => "memo_money_in",
        Saying::Drawings => "memo_drawings",
        Saying::LoanTaken => "memo_loan_taken",
        Saying::LoanRepaid => "memo_loan_repaid",
        Saying::StockPutRight => "memo_stock_put_right",
        Saying::OpeningStock => "memo_opening_stock",
        Saying::VatUpTo => "memo_vat_up_to",
        Saying::TillCounted => "memo_till_counted",
        Saying::Depreciation => "memo_depreciation",
        Saying::YearClosed => "memo_year_closed",
        Saying::Reversal => "memo_reversal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_said_in_the_readers_language() {
        let sale = |step: &str| Memo::Said(Saying::Sale, vec!["#1001".to_owned(), step.to_owned()]);
        assert_eq!(said(Language::En, &sale("dispatched")), "Sale, order #1001 dispatched");
        assert_eq!(said(Language::Fr, &sale("dispatched")), "Vente, commande #1001 (expédiée)");
        assert_eq!(said(Language::Fr, &sale("later")), "Vente, commande #1001 (later)");
        let undone = Memo::Undone(Some(57), Box::new(sale("completed")));
        let day = BusinessDay::parse("2026-10-31").unwrap();
        let late = Memo::Late(Box::new(undone), day);
        let fr = "Annulé : n° 57, Vente, commande #1001 (terminée) (du 31 octobre 2026)";
        assert_eq!(said(Language::Fr, &late), fr);
        let vat = Memo::Said(Saying::VatUpTo, vec!["2026-10-31".to_owned()]);
        assert_eq!(said(Language::Es, &vat), "IVA hasta 31 de octubre de 2026");
        let words = Memo::Words("lunch for staff".to_owned());
        assert_eq!(said(Language::Hi, &words), "lunch for staff");
    }
}
