//! What a record leaves out: fields that say nothing. Writes are charged by the started kilobyte,
//! and without them an ordinary order, and what is done for it, stay under one.

/// Whether a field is as it is read when it is not there.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
