"""A person's decisions: an append-only journal, and the state derived from it."""
