//! What those who run the shop ask of how its services are booked. Deliberately absent: what can be
//! asked of them; `booking::change` decides it.

use crate::booking::change::ServiceChange;
use crate::compact::is_default;
use crate::ids::ProductId;
use serde::{Deserialize, Serialize};

/// What those who run the shop ask of how its services are booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "service_ask", rename_all = "snake_case")]
pub enum ServiceCommand {
    /// How a service is booked.
    Rules {
        /// Which, in words; each without them.
        service: Option<String>,
    },
    /// Have a service booked in another way.
    Change {
        /// Which, in words; the only one there is without them.
        service: Option<String>,
        /// What changes.
        change: ServiceChange,
    },
    /// Have somebody or something new be booked.
    ResourceAdd {
        /// What people call them.
        name: String,
        /// What they do, where a tap has said it.
        #[serde(default, skip_serializing_if = "is_default")]
        service: Option<ProductId>,
    },
}

impl ServiceCommand {
    /// Whether it is read back before it is done: nothing is booked any more, or a name that may be a
    /// slip stands in every calendar. A tap has shown what it does.
    pub fn is_weighty(&self) -> bool {
        match self {
            Self::ResourceAdd { service, .. } => service.is_none(),
            Self::Change { change, .. } => matches!(change, ServiceChange::End),
            Self::Rules { .. } => false,
        }
    }
}
