//! Double-entry books. Pure: what a voucher posts, what a journal does to the totals, and what
//! statements say of them.
//!
//! Reading order: `account` and `chart` (what is kept), `voucher` (what happened), `posting` (what
//! that means in accounts), `journal` (the entry), `totals` and `books` (the sums that every entry
//! changes), `party` (who owes whom), `sales` (what was sold of what and to whom), `statement` (what
//! the sums say), `memo` (what entries say), `explanation` (which entries they say it of), `export` (for other programs).
//!
//! An amount in a leg is signed: debit above zero, credit below. Nothing is ever changed: a
//! correction is a reversal and a new entry.

pub mod account;
pub mod books;
pub mod chart;
pub mod explanation;
pub mod export;
pub mod journal;
mod line;
pub mod memo;
pub mod party;
mod posting;
pub mod refusal;
pub mod sales;
pub mod settlement;
pub mod statement;
pub mod totals;
pub mod voucher;
