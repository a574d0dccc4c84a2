"""Choosing a small training set from a pool: the set, its limit, proposals, its score."""
