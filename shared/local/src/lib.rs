//! The local shop: the embedded store, the clock and the secrets below the use cases.

pub mod clock;
pub mod secrets;
pub mod store;
