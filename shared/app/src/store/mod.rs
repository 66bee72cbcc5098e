//! Records to items of the one table and back.
