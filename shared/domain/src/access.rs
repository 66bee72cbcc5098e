//! Who may ask for what. The principal is decided before a single word is parsed.

use crate::command::ShopCommand;
use crate::ids::PersonId;
use crate::money::Money;
use crate::order::state::Actor;
use serde::{Deserialize, Serialize};

/// What a person is to a shop. It stands on the identity row, never in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everybody else.
    Customer,
    /// Works in the shop.
    Staff,
    /// Owns the shop.
    Owner,
}

/// A person in their role, as the identity row tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Principal {
    /// The person.
    pub person: PersonId,
    /// The role.
    pub role: Role,
}

/// The right to give a shop's commands. Only a principal who runs the shop has it, so a
/// customer's words can't become one: the parser of shop commands asks for it.
#[derive(Debug, Clone, Copy)]
pub struct ShopAuthority(());

impl Principal {
    /// The authority of staff and owners; none for customers.
    pub fn authority(&self) -> Option<ShopAuthority> {
        match self.role {
            Role::Customer => None,
            Role::Staff | Role::Owner => Some(ShopAuthority(())),
        }
    }
}

impl Role {
    /// The actor an order sees.
    pub fn actor(self) -> Actor {
        match self {
            Self::Customer => Actor::Customer,
            Self::Staff => Actor::Staff,
            Self::Owner => Actor::Owner,
        }
    }
}

/// What stands between a shop's command and its execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing.
    Run,
    /// It is echoed and waits for a tap.
    Confirm,
}

/// The gate of a command: reads and reversible steps run; money above the shop's limit is echoed
/// first, for a zero too many is the commonest mistake. Source: `docs/language.md` §2.
pub fn gate(command: &ShopCommand, confirm_above: Money) -> Gate {
    match command {
        ShopCommand::PaymentRecord { amount: Some(amount), .. }
            if amount.minor() > confirm_above.minor() =>
        {
            Gate::Confirm
        }
        ShopCommand::PaymentRecord { .. }
        | ShopCommand::OrderList { .. }
        | ShopCommand::OrderShow { .. }
        | ShopCommand::OrderSetState { .. }
        | ShopCommand::OrderCancel { .. }
        | ShopCommand::StockLevel { .. }
        | ShopCommand::Help => Gate::Run,
    }
}
