//! Commands about how services are booked.

use super::Found;
use crate::booking::change::ServiceChange;
use crate::catalog::ProductKind;
use crate::command::ServiceCommand;
use crate::phrase::desk::act::ServiceWords;
use crate::phrase::search::Index;
use crate::time::DAY_MINUTES;

/// The command of the words; none where something is missing.
pub(super) fn command(words: ServiceWords, values: &Found<'_>) -> Option<ServiceCommand> {
    let service = values.name();
    match words {
        ServiceWords::Rules => Some(ServiceCommand::Rules { service }),
        ServiceWords::Newcomer => {
            Some(ServiceCommand::ResourceAdd { name: service?, service: None })
        }
        ServiceWords::Does | ServiceWords::DoesNot => {
            let (name, service) = two(values)?;
            Some(by(words == ServiceWords::Does, service, name))
        }
        ServiceWords::DoneBy | ServiceWords::NotDoneBy => {
            let (service, name) = two(values)?;
            Some(by(words == ServiceWords::DoneBy, service, name))
        }
        ServiceWords::Takes
        | ServiceWords::Step
        | ServiceWords::Before
        | ServiceWords::After
        | ServiceWords::Lead
        | ServiceWords::Horizon
        | ServiceWords::CutOff
        | ServiceWords::Seats
        | ServiceWords::Begin
        | ServiceWords::End => {
            Some(ServiceCommand::Change { service, change: change(words, values)? })
        }
    }
}

/// Whether the words are about a service. Who does what is said of many things, so that the shop must
/// have a service of that name.
pub(super) fn is_meant(words: ServiceWords, values: &Found<'_>, index: &Index<'_>) -> bool {
    let names = values.names();
    let service = match words {
        ServiceWords::Does | ServiceWords::DoesNot => names.get(1),
        ServiceWords::DoneBy | ServiceWords::NotDoneBy => names.first(),
        ServiceWords::Rules
        | ServiceWords::Newcomer
        | ServiceWords::Takes
        | ServiceWords::Step
        | ServiceWords::Before
        | ServiceWords::After
        | ServiceWords::Lead
        | ServiceWords::Horizon
        | ServiceWords::CutOff
        | ServiceWords::Seats
        | ServiceWords::Begin
        | ServiceWords::End => return true,
    };
    let product = service.and_then(|name| index.nearest(name));
    product.is_some_and(|product| matches!(product.kind, ProductKind::Service { .. }))
}

fn two(values: &Found<'_>) -> Option<(String, String)> {
    let mut names = values.names().into_iter();
    names.next().zip(names.next())
}

fn by(does: bool, service: String, name: String) -> ServiceCommand {
    let change = if does { ServiceChange::By { name } } else { ServiceChange::NotBy { name } };
    ServiceCommand::Change { service: Some(service), change }
}

fn change(words: ServiceWords, values: &Found<'_>) -> Option<ServiceChange> {
    let minutes = values.length();
    Some(match words {
        ServiceWords::Takes => ServiceChange::Duration { minutes: minutes? },
        ServiceWords::Step => ServiceChange::Step { minutes: minutes? },
        // Without a time beside it, it is none.
        ServiceWords::Before => ServiceChange::Before { minutes: minutes.unwrap_or(0) },
        ServiceWords::After => ServiceChange::After { minutes: minutes.unwrap_or(0) },
        ServiceWords::Lead => ServiceChange::Lead { minutes: minutes.unwrap_or(0) },
        ServiceWords::CutOff => ServiceChange::CutOff { minutes: minutes.unwrap_or(0) },
        ServiceWords::Horizon => ServiceChange::Horizon { days: minutes? / DAY_MINUTES },
        ServiceWords::Seats => ServiceChange::Seats { seats: values.count()? },
        ServiceWords::Begin => {
            ServiceChange::Begin { minutes: minutes?, name: values.names().into_iter().nth(1) }
        }
        ServiceWords::End => ServiceChange::End,
        ServiceWords::Rules
        | ServiceWords::Newcomer
        | ServiceWords::Does
        | ServiceWords::DoesNot
        | ServiceWords::DoneBy
        | ServiceWords::NotDoneBy => return None,
    })
}
