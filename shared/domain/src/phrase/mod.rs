//! placeholder
#![allow(missing_docs)]
pub mod tap;
use crate::access::Principal;
use crate::catalog::Catalog;
use crate::command::Command;
use crate::ids::{OrderNumber, ProductId};
use crate::money::{Currency, Money};
use serde::{Deserialize, Serialize};
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expecting {
    OrderYes { cart_version: u64 },
    Which { product: ProductId, quantity: u32 },
    PaymentAccount { number: OrderNumber, amount: Option<Money>, reference: Option<String> },
    Confirmation { nonce: String },
}
pub struct Listener<'a> {
    pub principal: Principal,
    pub catalog: &'a Catalog,
    pub currency: Currency,
    pub expecting: Option<&'a Expecting>,
}
pub struct CommandName(pub &'static str);
impl CommandName {
    pub fn as_str(&self) -> &'static str {
        self.0
    }
    pub fn example(&self) -> &'static str {
        self.0
    }
}
pub fn shop_examples() -> Vec<String> {
    Vec::new()
}
pub enum Missing {
    PaymentAccount { number: OrderNumber, amount: Option<Money>, reference: Option<String> },
    OrderNumber { of: CommandName },
}
pub enum Heard {
    Command(Command),
    Answer { nonce: String, yes: bool },
    Declined,
    Missing(Missing),
    ShopWordsFromCustomer(CommandName),
    NotExecuted(CommandName),
    OffTopic,
    NothingWaits,
}
pub fn understand(_text: &str, _listener: &Listener<'_>) -> Heard {
    Heard::OffTopic
}
pub fn understand_tap(_id: &str, _listener: &Listener<'_>) -> Heard {
    Heard::OffTopic
}
pub mod search {
    use crate::{catalog::Catalog, ids::ProductId};
    pub fn find(_c: &Catalog, _q: &str) -> Vec<(ProductId, u32)> {
        Vec::new()
    }
}
pub mod link {
    use crate::ids::{CartId, OrderNumber};
    pub fn hello_words(s: &str) -> String {
        s.to_owned()
    }
    pub fn cart_words(c: &CartId) -> String {
        c.to_string()
    }
    pub fn order_words(n: OrderNumber, c: &str) -> String {
        format!("{n} {c}")
    }
    pub fn product_words(n: &str) -> String {
        n.to_owned()
    }
}
pub mod lines {
    use crate::{cart::CartLine, catalog::Catalog, command::Unclear};
    pub fn read(_: &str, _: &Catalog) -> (Vec<CartLine>, Vec<Unclear>) {
        (Vec::new(), Vec::new())
    }
}
