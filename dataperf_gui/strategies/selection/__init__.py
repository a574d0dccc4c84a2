"""Which items to put into a small training set: one short file a strategy."""
