"""How typical items are of their group, and which are most like one: what reasons are made of."""

from functools import cached_property

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.messages import Message

N_NEIGHBOURS = 10


class Likeness:
    """Cosines within a pool, computed when they are asked for.

    Parameters
    ----------
    X : Features
        ``(n, n_features)``.
    labels : Labels
        ``(n,)`` group of each item, 1 or more.
    """

    def __init__(self, X: Features, labels: Labels) -> None:
        self._X, self._labels = X, labels
        lengths = np.linalg.norm(X, axis=1)
        self._lengths = np.where(lengths > 0, lengths, np.float32(1))

    def nearest(self, item: int, k: int = N_NEIGHBOURS) -> Ints:
        """Return the `k` items most like `item`, the nearest first; 20 ms among 30,000."""
        cosines = self._X @ self._X[item] / self._lengths
        cosines[item] = -np.inf
        k = min(k, len(cosines) - 1)
        found = np.argpartition(-cosines, k - 1)[:k] if k else np.empty(0, dtype=np.intp)
        return found[np.argsort(-cosines[found], kind="stable")]

    @cached_property
    def margins(self) -> Floats:
        """``(n,)`` cosine with the middle of the item's group, less that of the next group."""
        own, others = self._own_and_others
        margins: Floats = own - others.max(axis=1)
        return margins

    @cached_property
    def rivals(self) -> Labels:
        """``(n,)`` the group, other than its own, that each item is most like."""
        rivals: Labels = self._own_and_others[1].argmax(axis=1).astype(np.int32)
        return rivals

    def place(self, item: int) -> tuple[int, int]:
        """Return how typical `item` is of its group: its place, counted from 1, of how many."""
        members = self._labels == self._labels[item]
        better = members & (self.margins > self.margins[item])
        return int(np.count_nonzero(better)) + 1, int(np.count_nonzero(members))

    def reason(self, item: int, classes: tuple[str, ...]) -> Message:
        """Say what speaks for an item, or against it, as a plain sentence."""
        own, near = int(self._labels[item]), self._labels[self.nearest(item)]
        counts = np.bincount(near, minlength=own + 1)
        agree, most = int(counts[own]), int(counts.argmax())
        place, n = self.place(item)
        values = {"n": agree, "k": len(near), "label": classes[own], "place": place, "of": n}
        if most == own or 2 * agree >= len(near):
            return Message(
                "{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} "
                "by how typical it is", values,
            )  # fmt: skip
        return Message(
            "{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before "
            "you choose it; number {place} of {of} by how typical it is",
            values | {"m": int(counts[most]), "other": classes[most]},
        )

    @cached_property
    def _own_and_others(self) -> tuple[Floats, Floats]:
        """``(n,)`` cosine with its own group's middle, ``(n, n_groups + 1)`` with the others'."""
        n_groups = int(self._labels.max(initial=0))
        middles = np.zeros((n_groups + 1, self._X.shape[1]), dtype=np.float32)
        for group in range(1, n_groups + 1):
            members = self._labels == group
            if members.any():
                middle = (self._X[members] / self._lengths[members, None]).mean(axis=0)
                middles[group] = middle / max(float(np.linalg.norm(middle)), 1e-12)
        cosines = (self._X @ middles.T / self._lengths[:, None]).astype(np.float64)
        rows = np.arange(len(self._labels))
        own = cosines[rows, self._labels].copy()
        cosines[rows, self._labels] = cosines[:, 0] = -1.0
        return own, cosines
