//! Who speaks, and where their conversation stands; decided before a word is read.

use crate::store::person::{self, Conversation, Person};
use crate::store::{self, StoreError, Versioned};
use domain::access::{Principal, Role};
use domain::cart::Cart;
use domain::ids::{CartId, PersonId, ShopId, crockford};
use domain::message::Inbound;
use domain::shop::Shop;
use ports::clock::Clock;
use ports::secrets::Secret;
use ports::table::{Table, Write};

/// Length of a cart's code.
const CART_CHARS: usize = 12;

/// Who speaks, what is known of them, and where their conversation stands.
pub(super) struct Speaker {
    pub(super) principal: Principal,
    pub(super) person: Versioned<Person>,
    pub(super) conversation: Versioned<Conversation>,
    pub(super) cart: Cart,
    /// The writes that bind a new person's addresses; none for a known one.
    pub(super) introduced: Vec<Write>,
}

/// Who a sender is; a person nobody knew is introduced as a customer.
pub(super) async fn load(
    table: &impl Table,
    clock: &impl Clock,
    key: &Secret,
    shop: &Shop,
    inbound: &Inbound,
) -> Result<Option<Speaker>, StoreError> {
    let fresh_cart = || fresh_cart(clock);
    if let Some(id) = person::identify(table, key, &shop.id, &inbound.sender).await? {
        let known = person::load_to_change(table, &shop.id, id).await?;
        let principal = person::principal(table, &shop.id, id).await?;
        let conversation = person::load_conversation(table, &shop.id, id, fresh_cart).await?;
        let person =
            known.unwrap_or_else(|| Versioned { record: newcomer(id, inbound), version: 0 });
        let cart = store::cart::load_cart(table, &shop.id, &conversation.record.cart).await?.record;
        let introduced = Vec::new();
        return Ok(Some(Speaker { principal, person, conversation, cart, introduced }));
    }
    if inbound.sender.addresses().is_empty() {
        return Ok(None);
    }
    let id = PersonId::new(clock.fresh());
    let person = Versioned { record: newcomer(id, inbound), version: 0 };
    let introduced = introduction(key, &shop.id, id, inbound)?;
    let conversation = person::load_conversation(table, &shop.id, id, fresh_cart).await?;
    let principal = Principal { person: id, role: Role::Customer };
    let cart = Cart::default();
    Ok(Some(Speaker { principal, person, conversation, cart, introduced }))
}

fn newcomer(id: PersonId, inbound: &Inbound) -> Person {
    Person {
        name: inbound.sender.name.clone().unwrap_or_default(),
        address: inbound.sender.addresses().into_iter().next(),
        phone: inbound.sender.phone.clone(),
        ..Person::nobody(id)
    }
}

fn introduction(
    key: &Secret,
    shop: &ShopId,
    person: PersonId,
    inbound: &Inbound,
) -> Result<Vec<Write>, StoreError> {
    let addresses = inbound.sender.addresses();
    addresses.iter().map(|address| person::bind(key, shop, address, person)).collect()
}

pub(super) fn fresh_cart(clock: &impl Clock) -> CartId {
    crockford(clock.fresh(), CART_CHARS).parse().expect("the alphabet and length are a cart's")
}
