//! Who speaks, and where their conversation stands; decided before a word is read.

use crate::store::conversation::Conversation;
use crate::store::person::{self, Person};
use crate::store::{self, StoreError, Versioned};
use domain::access::{Principal, Role};
use domain::cart::Cart;
use domain::ids::{CartId, PersonId, ShopId, crockford};
use domain::language::{Language, Spoken};
use domain::message::{Content, Inbound};
use domain::phrase::speech;
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
    /// What they speak, as their words tell, those of this message among them.
    pub(super) spoken: Option<Spoken>,
    /// The writes that bind a new person's addresses; none for a known one.
    pub(super) introduced: Vec<Write>,
}

impl Speaker {
    /// The same after words that were written, or heard in a voice note.
    pub(super) fn saying(mut self, shop: &Shop, inbound: &Inbound) -> Self {
        self.spoken = spoken(shop, self.conversation.record.spoken, inbound);
        self
    }

    /// What they are answered in: what they asked for, or what their words tell, or what the shop
    /// speaks.
    pub(super) fn language_in(&self, shop: &Shop) -> Language {
        let told = self.spoken.map_or_else(|| shop.language(), |spoken| spoken.language);
        self.person.record.language.unwrap_or(told)
    }
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
        let (id, now) = (&conversation.record.cart, clock.now());
        let cart = store::cart::load_cart(table, &shop.id, id, now).await?.record;
        let introduced = Vec::new();
        let spoken = spoken(shop, conversation.record.spoken, inbound);
        return Ok(Some(Speaker { principal, person, conversation, cart, spoken, introduced }));
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
    let spoken = spoken(shop, None, inbound);
    Ok(Some(Speaker { principal, person, conversation, cart, spoken, introduced }))
}

/// What somebody speaks after this message; another's words, passed on, tell nothing.
fn spoken(shop: &Shop, before: Option<Spoken>, inbound: &Inbound) -> Option<Spoken> {
    let heard = if let Content::Text { text } = &inbound.content
        && !inbound.forwarded
    {
        speech::language_of(text, &shop.languages)
    } else {
        None
    };
    Spoken::after(before, heard)
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
