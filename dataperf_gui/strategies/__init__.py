"""Which item first: one small file a strategy, all equal in interface."""
