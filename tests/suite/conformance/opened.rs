//! What survives closing a store.
