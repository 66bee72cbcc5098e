//! Commands that enter something: each becomes one voucher.

use super::{Desk, till, vat, year};
use crate::ordering::Stop;
use crate::store::{self, ledger};
use domain::command::{DeskCommand, ShopCommand};
use domain::ids::{JournalId, SupplierId};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::PAYABLE;
use domain::ledger::journal::{Journal, Party};
use domain::ledger::memo::{Memo, Saying};
use domain::ledger::refusal::NotEntered;
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::money::Money;
use domain::refusal::Refusal;
use domain::shop::Supplier;
use domain::time::BusinessDay;
use domain::vat::{Taxed, Vat};
use ports::clock::Clock;
use ports::table::{Table, Write};

/// Something to enter, and what goes with it.
pub(super) struct Recorded {
    pub(super) voucher: Voucher,
    pub(super) writes: Vec<Write>,
    pub(super) action: &'static str,
    /// Whether the books are closed up to its day with it.
    pub(super) closes: bool,
}

/// Words of a memo longer than this are cut.
const MEMO_CHARS_MAX: usize = 80;

/// What a command says is to be entered, before it has a day and an id.
struct Said {
    day: Option<BusinessDay>,
    memo: String,
    kind: VoucherKind,
    action: &'static str,
    writes: Vec<Write>,
}

impl Said {
    fn new(action: &'static str, memo: &str, kind: VoucherKind) -> Self {
        Self { day: None, memo: memo.to_owned(), kind, action, writes: Vec::new() }
    }
}

/// The voucher of a command; none for a command that enters nothing.
pub(super) async fn voucher<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Option<Recorded>, Stop> {
    if let ShopCommand::YearClose { year } = command {
        return year::closed(desk, *year).await.map(Some);
    }
    if let ShopCommand::Desk(DeskCommand::TillCount { account, counted, seen: Some(seen) }) =
        command
    {
        return till::counted(desk, *account, *counted, *seen).await.map(Some);
    }
    let said = match money_moved(command, desk.occasion.shop.policy.vat)? {
        Some(said) => Some(said),
        None => of_suppliers(desk, command).await?,
    };
    let Some(Said { day, memo, kind, action, writes }) = said else { return Ok(None) };
    let memo = if memo.trim().is_empty() { unsaid(action) } else { memo };
    let memo = memo.chars().take(MEMO_CHARS_MAX).collect();
    let day = day.unwrap_or_else(|| desk.today());
    let id = id(desk, &kind);
    let (cause, picture) = (desk.occasion.cause.clone(), desk.message.picture);
    let voucher = Voucher { id, day, cause, memo, kind, picture };
    Ok(Some(Recorded { voucher, writes, action, closes: false }))
}

/// What an entry is for when nobody said a word of it.
fn unsaid(action: &str) -> String {
    match action {
        "expense.added" => Saying::Expense.of(&[]),
        "income.added" => Saying::Income.of(&[]),
        _ => "Entry".to_owned(),
    }
}

/// Money that came, went or moved.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other commands move no money here")]
fn money_moved(command: &ShopCommand, vat: Vat) -> Result<Option<Said>, Refusal> {
    Ok(match command {
        ShopCommand::ExpenseAdd { category, amount, account, day, note, tax } => {
            let Taxed { net: amount, tax } = vat.said(*tax, minor(*amount)?)?;
            let kind = VoucherKind::Expense {
                category: given(*category)?,
                amount,
                tax,
                account: given(*account)?,
            };
            Some(Said { day: day.clone(), ..Said::new("expense.added", note, kind) })
        }
        ShopCommand::IncomeAdd { category, amount, account, day, note, tax } => {
            let Taxed { net: amount, tax } = vat.said(*tax, minor(*amount)?)?;
            let kind = VoucherKind::Income {
                category: given(*category)?,
                amount,
                tax,
                account: given(*account)?,
            };
            Some(Said { day: day.clone(), ..Said::new("income.added", note, kind) })
        }
        ShopCommand::MoneyTransfer { amount, from, to, fee } => {
            let kind = VoucherKind::Transferred {
                from: given(*from)?,
                to: given(*to)?,
                amount: minor(*amount)?,
                fee: fee.map_or(0, Money::minor),
            };
            Some(Said::new("money.transferred", &Saying::Transfer.of(&[]), kind))
        }
        ShopCommand::OwnerCapital { into, amount, account } => {
            let (amount, account) = (minor(*amount)?, given(*account)?);
            let saying = if *into { Saying::MoneyIn } else { Saying::Drawings };
            let kind = VoucherKind::Capital { amount, account, is_in: *into };
            Some(Said::new("capital.changed", &saying.of(&[]), kind))
        }
        ShopCommand::Depreciate { amount, day } => {
            let kind = VoucherKind::Depreciated { amount: minor(*amount)? };
            Some(Said {
                day: day.clone(),
                ..Said::new("depreciated", &Saying::Depreciation.of(&[]), kind)
            })
        }
        ShopCommand::LoanTake { amount, account } => {
            let kind =
                VoucherKind::LoanTaken { amount: minor(*amount)?, account: given(*account)? };
            Some(Said::new("loan.taken", &Saying::LoanTaken.of(&[]), kind))
        }
        ShopCommand::LoanRepay { amount, interest, account } => {
            let kind = VoucherKind::LoanRepaid {
                amount: minor(*amount)?,
                interest: interest.map_or(0, Money::minor),
                account: given(*account)?,
            };
            Some(Said::new("loan.repaid", &Saying::LoanRepaid.of(&[]), kind))
        }
        _ => None,
    })
}

/// Bills, payments to suppliers, and entries taken back.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other commands enter nothing")]
async fn of_suppliers<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Option<Said>, Stop> {
    Ok(match command {
        ShopCommand::BillAdd { supplier, amount, category, due, tax } => {
            let vat = desk.occasion.shop.policy.vat;
            let Taxed { net: amount, tax } = vat.said(*tax, minor(*amount)?)?;
            let (supplier, new) = supplier_named(desk, supplier.as_deref()).await?;
            let kind = VoucherKind::BillReceived {
                supplier: supplier.id,
                category: given(*category)?,
                amount,
                tax,
                due: due.clone(),
            };
            Some(Said {
                writes: new.into_iter().collect(),
                ..Said::new("bill.added", &Saying::Bill.of(&[&supplier.name]), kind)
            })
        }
        ShopCommand::BillPay { supplier, amount, account } => {
            let known = known_supplier(desk, supplier.as_deref()).await?;
            let amount = payable(desk, known.id, *amount).await?;
            let kind =
                VoucherKind::SupplierPaid { supplier: known.id, amount, account: given(*account)? };
            Some(Said::new("bill.paid", &Saying::SupplierPaid.of(&[&known.name]), kind))
        }
        ShopCommand::VatPay { month: Some(month), account, seen: Some(seen) } => {
            let kind = vat::settled(desk, month, given(*account)?, *seen).await?;
            Some(Said::new("vat.paid", &Saying::VatUpTo.of(&[&month.last().to_string()]), kind))
        }
        ShopCommand::JournalReverse { number, reason } => {
            let kind = reversal(desk, *number).await?;
            let memo = Saying::Reversal.of(&[reason.as_deref().unwrap_or_default()]);
            Some(Said::new("journal.reversed", &memo, kind))
        }
        _ => None,
    })
}

/// A slot that the words have filled, or the question after them.
fn given(account: Option<AccountCode>) -> Result<AccountCode, Refusal> {
    account.ok_or(Refusal::BadAmount)
}

pub(super) fn minor(amount: Option<Money>) -> Result<i64, Refusal> {
    amount.map(Money::minor).ok_or(Refusal::BadAmount)
}

/// One command is one entry; an entry is reversed once, whoever says so.
pub(super) fn id<T: Table, C: Clock>(desk: &Desk<'_, T, C>, kind: &VoucherKind) -> JournalId {
    let text = match kind.reverses() {
        Some((of, _)) => return ledger::reversal_id(of),
        None => format!("cmd/{}", ledger::digest(desk.occasion.cause.as_str())),
    };
    text.parse().expect("a word and hexadecimal digits")
}

/// Whether an entry was taken back before.
pub(super) async fn is_reversed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    journal: &Journal,
) -> Result<bool, Stop> {
    let taken_back = ledger::reversal_id(&journal.id);
    Ok(ledger::place(desk.table, &desk.occasion.shop.id, &taken_back).await?.is_some())
}

/// What takes an entry back.
pub(super) fn reversal_of<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    journal: &Journal,
) -> Result<Recorded, Refusal> {
    let kind = journal.reversal()?;
    let memo = Memo::undone(Some(journal.number), &journal.memo);
    let memo = memo.chars().take(MEMO_CHARS_MAX).collect();
    let id = id(desk, &kind);
    let cause = desk.occasion.cause.clone();
    let voucher = Voucher { id, day: desk.today(), cause, memo, kind, picture: None };
    Ok(Recorded { voucher, writes: Vec::new(), action: "journal.reversed", closes: false })
}

async fn reversal<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<u64>,
) -> Result<VoucherKind, Stop> {
    let shop = &desk.occasion.shop.id;
    let number = number.unwrap_or(0);
    let journal = ledger::by_number(desk.table, shop, number).await?;
    let journal = journal.ok_or(Refusal::Books(NotEntered::NoSuchEntry { number }))?;
    // What an order, a delivery or a count has entered is taken back there, so that they agree.
    let elsewhere = journal.order.is_some() || journal.id.as_str().starts_with("stock/");
    if elsewhere || is_reversed(desk, &journal).await? {
        return Err(Refusal::Books(NotEntered::NotReversible { number }).into());
    }
    Ok(journal.reversal()?)
}

/// What is to be paid to a supplier: what was said, or all that is owed.
async fn payable<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    supplier: SupplierId,
    amount: Option<Money>,
) -> Result<i64, Stop> {
    let party = Party::Supplier(supplier);
    let owed = ledger::party_account(desk.table, &desk.occasion.shop.id, PAYABLE, party).await?;
    let owed = owed.balance;
    match amount {
        Some(amount) if amount.minor() > owed => {
            let owed = Money::new(owed, amount.currency());
            Err(Refusal::Books(NotEntered::PaidMoreThanOwed { owed }).into())
        }
        Some(amount) => Ok(amount.minor()),
        None if owed > 0 => Ok(owed),
        None => {
            let owed = Money::zero(desk.occasion.shop.currency);
            Err(Refusal::Books(NotEntered::PaidMoreThanOwed { owed }).into())
        }
    }
}

/// The supplier of that name; somebody new is written down with what they send.
async fn supplier_named<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: Option<&str>,
) -> Result<(Supplier, Option<Write>), Stop> {
    let name = supplier_name(name)?;
    Ok(store::shop::supplier_or_new(desk.table, &desk.occasion.shop.id, name).await?)
}

async fn known_supplier<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: Option<&str>,
) -> Result<Supplier, Stop> {
    let name = supplier_name(name)?;
    let known = store::shop::supplier_called(desk.table, &desk.occasion.shop.id, name).await?;
    Ok(known.ok_or_else(|| Refusal::Books(NotEntered::NoSuchSupplier { name: name.to_owned() }))?)
}

fn supplier_name(name: Option<&str>) -> Result<&str, Refusal> {
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    name.ok_or(Refusal::Books(NotEntered::NoSupplier))
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// The shop's day.
    pub(super) fn today(&self) -> BusinessDay {
        self.occasion.now.business_day(&self.occasion.shop.zone)
    }
}
