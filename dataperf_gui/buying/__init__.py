"""Buying rows of several sellers with a budget: the purchase, its arithmetic, what it is worth."""
