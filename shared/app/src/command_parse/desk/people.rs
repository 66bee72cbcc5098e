//! Who is meant by a name or a number. Several of one name are never guessed between.

use super::Hearing;
use crate::store::person;
use crate::store::{StoreError, handover, identity, member, order};
use domain::access::Role;
use domain::command::Someone;
use domain::contact::Phone;
use domain::ids::PersonId;
use domain::language::Language;
use domain::message::Bubble;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat::desk as said;
use views::chat::refusal::refused;

/// A name is looked for among the customers of so many newest orders.
const ORDERS_LOOKED_AT: usize = 50;
/// And, when it is none of theirs, among so many addresses.
const ADDRESSES_LOOKED_AT: usize = 100;

type Found = Result<(Someone, String), Bubble>;

/// The customer who is meant, and what they are called.
pub(super) async fn customer<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    someone: &Someone,
) -> Result<Found, StoreError> {
    let shop = hearing.occasion.shop;
    let id = match someone {
        Someone::Person(id) => Some(*id),
        Someone::Order(number) => {
            let Some(found) = order::load_order(hearing.table, &shop.id, *number).await? else {
                let refusal = Refusal::NoSuchOrder { number: *number };
                let language = hearing.occasion.language;
                return Ok(Err(refused(language, &refusal, None, hearing.catalog)));
            };
            Some(found.record.customer.person)
        }
        Someone::Phone(typed) => match Phone::from_local(typed, &shop.country_code) {
            Ok(phone) => identity::by_phone(hearing.table, hearing.key, &shop.id, &phone).await?,
            Err(_) => return Ok(Err(said::no_phone(hearing.occasion.language, typed))),
        },
        Someone::Name(name) => {
            match among(hearing.occasion.language, &candidates(hearing).await?, name) {
                Ok(None) => {
                    match among(hearing.occasion.language, &everybody(hearing).await?, name) {
                        Ok(found) => found,
                        Err(bubble) => return Ok(Err(bubble)),
                    }
                }
                Ok(found) => found,
                Err(bubble) => return Ok(Err(bubble)),
            }
        }
    };
    let typed = match someone {
        Someone::Name(name) | Someone::Phone(name) => name.as_str(),
        Someone::Person(_) | Someone::Order(_) => "that person",
    };
    let found = match id {
        Some(id) => person::load_person(hearing.table, &shop.id, id).await?,
        None => None,
    };
    let Some(found) = found else {
        return Ok(Err(said::no_such_person(hearing.occasion.language, typed)));
    };
    let name = found.called();
    if super::role_of(hearing, found.id).await? != Role::Customer {
        return Ok(Err(said::works_here(hearing.occasion.language, &name)));
    }
    Ok(Ok((Someone::Person(found.id), name)))
}

/// Those a name may mean: who is talked to, who ordered lately, who buys on account.
async fn candidates<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let (table, shop) = (hearing.table, &hearing.occasion.shop.id);
    let mut people = BTreeMap::new();
    for order in order::newest(table, shop, ORDERS_LOOKED_AT).await? {
        people.insert(order.customer.person, order.customer.name);
    }
    for person in person::on_account(table, shop).await? {
        people.insert(person.id, person.name);
    }
    for open in handover::all_open(table, shop, hearing.occasion.now).await? {
        people.insert(open.person, open.name);
    }
    Ok(people)
}

/// Everybody who has written to a small shop.
async fn everybody<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let (table, shop) = (hearing.table, &hearing.occasion.shop.id);
    let (page, _) = identity::identified_page(table, shop, None, ADDRESSES_LOOKED_AT).await?;
    let mut people = BTreeMap::new();
    for (id, _) in page {
        if let Some(person) = person::load_person(table, shop, id).await? {
            people.insert(id, person.name);
        }
    }
    Ok(people)
}

/// The one of this name: the whole name before a part of it.
fn among(
    language: Language,
    people: &BTreeMap<PersonId, String>,
    name: &str,
) -> Result<Option<PersonId>, Bubble> {
    let wanted = name.to_lowercase();
    let whole = |called: &str| called.to_lowercase() == wanted;
    let part = |called: &str| {
        let called = called.to_lowercase();
        called.split_whitespace().any(|word| word == wanted)
            || called.starts_with(&format!("{wanted} "))
    };
    let of = |is: &dyn Fn(&str) -> bool| -> Vec<(PersonId, String)> {
        let named = people.iter().filter(|(_, called)| is(called));
        named.map(|(id, called)| (*id, called.clone())).collect()
    };
    let found = of(&whole);
    let found = if found.is_empty() { of(&part) } else { found };
    match found.as_slice() {
        [] => Ok(None),
        [(id, _)] => Ok(Some(*id)),
        several => {
            let names: Vec<String> = several.iter().map(|(_, called)| called.clone()).collect();
            Err(said::several_people(language, name, &names))
        }
    }
}

/// A phone number as one is written down, or a member of the shop by their name.
pub(super) async fn phone_or_member<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    someone: &Someone,
) -> Result<Found, StoreError> {
    let shop = hearing.occasion.shop;
    match someone {
        Someone::Person(id) => Ok(Ok((Someone::Person(*id), super::called(hearing, *id).await?))),
        Someone::Phone(typed) => Ok(match Phone::from_local(typed, &shop.country_code) {
            Ok(phone) => Ok((Someone::Phone(phone.to_string()), phone.to_string())),
            Err(_) => Err(said::no_phone(hearing.occasion.language, typed)),
        }),
        // Nobody is taken on for what they bought.
        Someone::Order(number) => {
            Ok(Err(said::not_staff(hearing.occasion.language, &number.to_string())))
        }
        Someone::Name(name) => {
            let mut people = BTreeMap::new();
            for (id, _) in member::members(hearing.table, &shop.id).await? {
                people.insert(id, super::called(hearing, id).await?);
            }
            Ok(match among(hearing.occasion.language, &people, name) {
                Ok(Some(id)) => {
                    Ok((Someone::Person(id), people.get(&id).cloned().unwrap_or_default()))
                }
                Ok(None) => Err(said::not_staff(hearing.occasion.language, name)),
                Err(bubble) => Err(bubble),
            })
        }
    }
}
