//! How each command is written, in English, from its parts: `{part}` must be there, `[…]` stands
//! only with the part in it. A command of several forms takes the first whose parts are all there.

use crate::phrase::entry::{BooksName as Books, CommandName as Name};

/// One way to write a command.
pub(super) struct Form {
    pub(super) name: Name,
    text: &'static str,
}

const fn form(name: Name, text: &'static str) -> Form {
    Form { name, text }
}

const fn books(name: Books, text: &'static str) -> Form {
    Form { name: Name::Books(name), text }
}

/// All of them.
pub(super) const FORMS: &[Form] = &[
    form(Name::OrderList, "list[ {state}] orders"),
    form(Name::OrderShow, "show order {order}"),
    form(Name::OrderSetState, "change order {order} to {state}[ because {reason}]"),
    form(Name::OrderCancel, "cancel order {order}[ because {reason}]"),
    form(Name::PaymentRecord, "order {order} paid[ {amount}][ {account}][ ref {reference}]"),
    form(Name::StockLevel, "stock[ {product}]"),
    books(Books::OrderRefund, "refund[ {amount}][ {account}] for order {order}"),
    books(Books::OrderOnCredit, "order {order} on credit[ till {day}]"),
    books(Books::OrderDiscount, "discount[ {amount}] on order {order}"),
    books(Books::StockLow, "low stock"),
    books(Books::StockHistory, "history[ {product}][ {days}]"),
    books(Books::StockAging, "stock aging[ {product}]"),
    books(Books::ExpenseAdd, "[{category} ]expense[ {amount}][ {account}][ {day}]"),
    books(Books::IncomeAdd, "[{category} ]other income[ {amount}][ {account}][ {day}]"),
    books(Books::MoneyTransfer, "transfer[ {amount}][ from {from}][ to {to}][ fee {fee}]"),
    books(Books::BillAdd, "bill[ from {supplier}][ {amount}][ for {category}][ due {day}]"),
    books(Books::BillPay, "paid {supplier}[ {amount}][ {account}]"),
    books(Books::DebtList, "what does {customer} owe"),
    books(Books::DebtList, "who owes me"),
    books(Books::DebtStatement, "statement of {customer}[ {days}]"),
    books(Books::DebtRemind, "remind {customer}"),
    books(Books::DebtSettle, "{customer} paid[ {amount}][ {account}]"),
    books(Books::CreditLimit, "credit limit {customer}[ {amount}]"),
    books(Books::OwnerCapital, "I put in {amount_in}[ {account}]"),
    books(Books::OwnerCapital, "took {amount_out}[ from {account}] for myself"),
    books(Books::LoanTake, "took a loan of {amount}[ {account}]"),
    books(Books::LoanRepay, "repaid loan {amount}[ interest {interest}][ {account}]"),
    books(Books::AccountBalance, "{account} balance"),
    books(Books::AccountBalance, "account balances"),
    books(Books::AccountArchive, "archive account {account}"),
    books(Books::JournalReverse, "reverse entry {entry}[ {reason}]"),
    books(Books::VatPay, "pay VAT for {month}[ from {account}]"),
    books(Books::Depreciate, "depreciation[ {amount}][ {day}]"),
    books(Books::Report, "{report} {account}[ {days}]"),
    books(Books::Report, "{report}[ {days}]"),
    books(Books::Explain, "why[ {account}]"),
    books(Books::Undo, "undo"),
];

/// A piece of a form: words, and perhaps the part that stands behind them.
struct Piece {
    is_optional: bool,
    before: &'static str,
    slot: Option<&'static str>,
    after: &'static str,
}

impl Form {
    /// The names of its parts.
    pub(super) fn slots(&self) -> impl Iterator<Item = &'static str> {
        self.pieces().into_iter().filter_map(|piece| piece.slot)
    }

    /// The sentence with these parts in it; nothing when one that must be there is not, or one is
    /// given that it does not have, or twice.
    pub(super) fn filled(&self, given: &[(&str, &str)]) -> Option<String> {
        let slots: Vec<&str> = self.slots().collect();
        let fits = given.iter().enumerate().all(|(place, (name, _))| {
            slots.contains(name) && given.iter().position(|other| other.0 == *name) == Some(place)
        });
        if !fits {
            return None;
        }
        let mut text = String::new();
        for piece in self.pieces() {
            let words = piece.slot.and_then(|slot| given.iter().find(|(name, _)| *name == slot));
            match (piece.slot, words) {
                (None, _) => text.push_str(piece.before),
                (Some(_), Some((_, words))) => {
                    text.extend([piece.before, words, piece.after]);
                }
                (Some(_), None) if piece.is_optional => {}
                (Some(_), None) => return None,
            }
        }
        Some(text)
    }

    fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = self.text;
        while !rest.is_empty() {
            let (piece, left) = match rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
                Some((inside, left)) => (piece(inside, true), left),
                None => {
                    let end = rest.find('[').unwrap_or(rest.len());
                    let until = rest.find('}').map_or(end, |at| end.min(at.saturating_add(1)));
                    let (inside, left) = rest.split_at(until);
                    (piece(inside, false), left)
                }
            };
            pieces.push(piece);
            rest = left;
        }
        pieces
    }
}

fn piece(inside: &'static str, is_optional: bool) -> Piece {
    let parted = inside.split_once('{').and_then(|(before, rest)| {
        let (slot, after) = rest.split_once('}')?;
        Some((before, slot, after))
    });
    match parted {
        Some((before, slot, after)) => Piece { is_optional, before, slot: Some(slot), after },
        None => Piece { is_optional, before: inside, slot: None, after: "" },
    }
}
