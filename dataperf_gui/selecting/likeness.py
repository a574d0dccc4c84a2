"""How typical items are of their known group, and which are most like one: what reasons are of."""

from functools import cached_property

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.selection.search import cosines_with_each, most_like, row_lengths

N_NEIGHBOURS = 10


class GroupLikeness:
    """Cosines within a pool whose groups are known; see `dataperf_gui.selecting.base.Likeness`.

    Parameters
    ----------
    X : Features
        ``(n, n_features)``.
    labels : Labels
        ``(n,)`` group of each item, 1 or more.
    classes : tuple of str
        Names of the groups; the first is that of no group.
    """

    def __init__(self, X: Features, labels: Labels, classes: tuple[str, ...]) -> None:
        self._X, self._labels, self._classes = X, labels, classes
        self._lengths = row_lengths(X)

    @property
    def suggested(self) -> Labels:
        """``(n,)`` the known groups."""
        return self._labels

    def nearest(self, item: int, k: int = N_NEIGHBOURS, monitor: Monitor | None = None) -> Ints:
        """Return the `k` items most like `item`, the nearest first; 20 ms among 30,000."""
        return most_like(self._X, self._lengths, item, k, monitor)

    @cached_property
    def margins(self) -> Floats:
        """``(n,)`` cosine with the middle of the item's group, less that of the next group."""
        own, others = self._own_and_others
        margins: Floats = own - others.max(axis=1)
        return margins

    @cached_property
    def order(self) -> Ints:
        """``(n,)`` items, the most typical first."""
        return np.argsort(-self.margins, kind="stable")

    @cached_property
    def rivals(self) -> Labels:
        """``(n,)`` the group, other than its own, that each item is most like."""
        rivals: Labels = self._own_and_others[1].argmax(axis=1).astype(np.int32)
        return rivals

    def typicality(self, items: Ints, group: int) -> Floats:  # noqa: ARG002 - of its known group
        """Return ``(n_items,)`` margins of items."""
        return self.margins[items]

    def place(self, item: int) -> tuple[int, int]:
        """Return how typical `item` is of its group: its place, counted from 1, of how many."""
        members = self._labels == self._labels[item]
        better = members & (self.margins > self.margins[item])
        return int(np.count_nonzero(better)) + 1, int(np.count_nonzero(members))

    def reason(self, item: int, near: Ints, labels: Labels) -> Message:  # noqa: ARG002 - known groups
        """Say what speaks for an item, or against it, as a plain sentence."""
        own, groups = int(self._labels[item]), self._labels[near]
        counts = np.bincount(groups, minlength=own + 1)
        agree, most = int(counts[own]), int(counts.argmax())
        place, n = self.place(item)
        label = self._classes[own]
        values = {"n": agree, "k": len(near), "label": label, "place": place, "of": n}
        if most == own or 2 * agree >= len(near):
            return Message(
                "{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} "
                "by how typical it is", values,
            )  # fmt: skip
        return Message(
            "{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before "
            "you choose it; number {place} of {of} by how typical it is",
            values | {"m": int(counts[most]), "other": self._classes[most]},
        )

    @cached_property
    def _own_and_others(self) -> tuple[Floats, Floats]:
        """``(n,)`` cosine with its own group's middle, ``(n, n_groups + 1)`` with the others'."""
        n_groups = int(self._labels.max(initial=0))
        middles = np.zeros((n_groups + 1, self._X.shape[1]))
        for group in range(1, n_groups + 1):
            members = self._labels == group
            if members.any():
                unit = self._X[members].astype(np.float64) / self._lengths[members, None]
                middle = unit.mean(axis=0)
                middles[group] = middle / max(float(np.linalg.norm(middle)), 1e-12)
        cosines = cosines_with_each(self._X, self._lengths, middles)
        rows = np.arange(len(self._labels))
        own = cosines[rows, self._labels].copy()
        cosines[rows, self._labels] = cosines[:, 0] = -1.0
        return own, cosines
