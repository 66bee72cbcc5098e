//! Who works here. It holds from the next message on: roles are read with every message.

use super::people;
use super::{Hearing, Outcome};
use crate::store::person::{self, Person};
use crate::store::{self, StoreError, Versioned, identity, member};
use domain::access::Role;
use domain::command::{Someone, StaffAction};
use domain::contact::{Address, Phone};
use domain::ids::PersonId;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::desk as said;

/// Those who run the shop, a line each.
pub(super) async fn list<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<Outcome, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let mut lines = Vec::new();
    for (id, role) in member::members(hearing.table, shop).await? {
        let found = person::load_person(hearing.table, shop, id).await?;
        let phone = found.as_ref().and_then(|found| found.phone.as_ref());
        let name = found.as_ref().map(Person::called).unwrap_or_default();
        let number = phone.map(|phone| format!(", {phone}")).unwrap_or_default();
        lines.push(format!(
            "{name}{number}: {}",
            said::role_word(hearing.occasion.language, role.record)
        ));
    }
    Ok(hearing.say(said::staff_list(hearing.occasion.language, &lines)))
}

/// Gives or takes the right to run the shop.
pub(super) async fn change<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    action: StaffAction,
    who: &Someone,
    name: Option<&str>,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    let (someone, called) = match people::phone_or_member(hearing, who).await? {
        Ok(found) => found,
        Err(bubble) => return Ok(hearing.say(bubble)),
    };
    let phone = match &someone {
        Someone::Phone(phone) => Phone::from_local(phone, &shop.country_code).ok(),
        Someone::Person(_) | Someone::Name(_) | Someone::Order(_) => None,
    };
    let id = match (&someone, &phone) {
        (Someone::Person(id), _) => Some(*id),
        (_, Some(phone)) => identity::by_phone(hearing.table, hearing.key, &shop.id, phone).await?,
        (Someone::Phone(_) | Someone::Name(_) | Someone::Order(_), None) => None,
    };
    let members = member::members(hearing.table, &shop.id).await?;
    let held = id.and_then(|id| members.iter().find(|(member, _)| *member == id).cloned());
    match (action, id) {
        (StaffAction::Add(role), _) => {
            let name = name.map_or_else(|| called.clone(), str::to_owned);
            add(hearing, role, id, phone, &name, held.map(|(_, role)| role)).await
        }
        (StaffAction::Remove, Some(id)) => match held {
            Some((_, role)) => remove(hearing, id, &role, &called, &members).await,
            None => Ok(hearing.say(said::not_staff(hearing.occasion.language, &called))),
        },
        (StaffAction::Remove, None) => {
            Ok(hearing.say(said::not_staff(hearing.occasion.language, &called)))
        }
    }
}

async fn add<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    role: Role,
    id: Option<PersonId>,
    phone: Option<Phone>,
    name: &str,
    held: Option<Versioned<Role>>,
) -> Result<Outcome, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let (before, version) = held.map_or((None, 0), |held| (Some(held.record), held.version));
    let mut outcome = hearing.say(said::staff_added(hearing.occasion.language, name, role));
    let id = match (id, phone) {
        (Some(id), _) => id,
        (None, Some(phone)) => {
            let id = PersonId::new(hearing.clock.fresh());
            let address = Address::Phone(phone.clone());
            let known = Person {
                name: name.to_owned(),
                address: Some(address.clone()),
                phone: Some(phone),
                ..Person::nobody(id)
            };
            outcome.writes.push(person::add(shop, &known)?);
            outcome.writes.push(person::bind(hearing.key, shop, &address, id)?);
            id
        }
        (None, None) => return Ok(hearing.say(said::not_staff(hearing.occasion.language, name))),
    };
    outcome.writes.push(member::save_member(shop, id, role, version)?);
    outcome.writes.extend(owners(hearing, id, role == Role::Owner).await?);
    outcome.writes.push(row(hearing, id, before, Some(role))?);
    Ok(outcome)
}

async fn remove<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    id: PersonId,
    role: &Versioned<Role>,
    name: &str,
    members: &[(PersonId, Versioned<Role>)],
) -> Result<Outcome, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let owners_left =
        members.iter().filter(|(member, role)| *member != id && role.record == Role::Owner);
    if role.record == Role::Owner && owners_left.count() == 0 {
        return Ok(hearing.say(said::last_owner(hearing.occasion.language, name)));
    }
    let mut outcome = hearing.say(said::staff_removed(hearing.occasion.language, name));
    outcome.writes.push(member::remove_member(shop, id, role));
    outcome.writes.extend(owners(hearing, id, false).await?);
    outcome.writes.push(row(hearing, id, Some(role.record), None)?);
    Ok(outcome)
}

/// The write of the shop when somebody joins or leaves those who are told of its orders.
async fn owners<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    id: PersonId,
    is_owner: bool,
) -> Result<Option<Write>, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let found = store::shop::load_to_change(hearing.table, shop).await?;
    let Some(mut found) = found.filter(|it| it.record.owners.contains(&id) != is_owner) else {
        return Ok(None);
    };
    if is_owner {
        found.record.owners.push(id);
    } else {
        found.record.owners.retain(|owner| *owner != id);
    }
    Ok(Some(store::shop::save(&found.record, found.version)?))
}

fn row<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    id: PersonId,
    before: Option<Role>,
    after: Option<Role>,
) -> Result<Write, StoreError> {
    let word = |role: Role| match role {
        Role::Customer => "customer",
        Role::Staff => "staff",
        Role::Owner => "owner",
    };
    let (before, after) = (before.map(word), after.map(word));
    let [before, after] = [before, after].map(|word| word.map(str::to_owned));
    super::audited(hearing, "staff.phone", id.to_string(), before, after)
}
