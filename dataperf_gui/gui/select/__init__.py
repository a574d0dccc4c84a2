"""The Select screen: a pool, a small set chosen from it, a strategy's proposal, a live score."""
