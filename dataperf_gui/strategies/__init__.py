"""Which item first: one small file a strategy, all equal in interface."""

DEFAULT_STRATEGY = "consensus"
"""The name of the strategy that a person sees first."""
