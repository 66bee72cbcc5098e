//! From words to a command: grammar only, and asking instead of guessing.
