"""How near the items of an unlabelled pool are to a few examples: what reasons are made of."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.selection.search import most_like, nearness, row_lengths

NEGATIVE, POSITIVE = 1, 2
"""Group codes where one concept is asked for."""


class ExampleLikeness:
    """Cosines with the nearest example; see `dataperf_gui.selecting.base.Likeness`.

    Parameters
    ----------
    X : Features
        ``(n, n_features)``; may be mapped from the disk.
    keys : tuple of str
        ``(n,)`` ids.
    examples : Ints
        Items that show the concept; at least one.
    concept : str
        Its name.
    monitor : Monitor, optional
        Progress and cancelling.
    """

    def __init__(
        self, X: Features, keys: tuple[str, ...], examples: Ints, concept: str,
        monitor: Monitor | None = None,
    ) -> None:  # fmt: skip
        self._X, self._keys, self._examples, self._concept = X, keys, examples, concept
        self._lengths = row_lengths(X, monitor)
        self.margins, self._nearest_example = nearness(X, self._lengths, examples, monitor)
        self.order: Ints = np.argsort(-self.margins, kind="stable")
        self.suggested: Labels = np.where(
            self.margins >= np.median(self.margins[examples]), POSITIVE, NEGATIVE
        ).astype(np.int32)
        """Positive where an item is as near to an example as the middle one of the examples is to
        another example."""

    @property
    def rivals(self) -> Labels:
        """``(n,)`` the other of the two groups."""
        return (POSITIVE + NEGATIVE - self.suggested).astype(np.int32)

    def typicality(self, items: Ints, group: int) -> Floats:
        """Return ``(n_items,)`` nearness to an example, or its opposite for the negatives."""
        near = self.margins[items]
        return near if group == POSITIVE else -near

    def nearest(self, item: int, k: int, monitor: Monitor | None = None) -> Ints:
        """Return the `k` items most like `item`, the nearest first."""
        return most_like(self._X, self._lengths, item, k, monitor)

    def share_below(self, item: int) -> float:
        """Return the share of the pool that is less like an example than `item`, 0..1."""
        return float(np.count_nonzero(self.margins < self.margins[item]) / len(self.margins))

    def reason(self, item: int, near: Ints, labels: Labels) -> Message:
        """Say how near an item is to the examples, and what its neighbours were chosen as."""
        groups, n_examples = labels[near], int(np.isin(near, self._examples).sum())
        values = {
            "concept": self._concept,
            "k": len(near),
            "yes": int(np.count_nonzero(groups == POSITIVE)),
            "no": int(np.count_nonzero(groups == NEGATIVE)),
            "examples": n_examples,
        }
        if item in self._examples:
            return Message(
                "An example: it shows “{concept}” for certain. Among the {k} most like it: "
                "{examples} examples, {yes} chosen as positive, {no} as negative", values,
            )  # fmt: skip
        example = self._keys[int(self._examples[self._nearest_example[item]])]
        values |= {
            "share": self.share_below(item),
            "example": example,
            "cosine": float(self.margins[item]),
        }
        return Message(
            "More like an example than {share:.1%} of the pool (cosine {cosine:.2f} with "
            "{example}). Among the {k} most like it: {examples} examples, {yes} chosen as "
            "positive, {no} as negative", values,
        )  # fmt: skip
