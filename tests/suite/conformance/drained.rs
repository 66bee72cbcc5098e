//! What the local queue promises to who drains it.
