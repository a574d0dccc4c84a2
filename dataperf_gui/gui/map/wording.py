"""What the Map screen says of a layout and of a group."""

from collections.abc import Sequence

import numpy as np

from dataperf_gui.arrays import Labels
from dataperf_gui.gui.texts import tr
from dataperf_gui.projection.apart import has_open_tsne
from dataperf_gui.projection.base import Layout, Way

NAMED = 3
"""Classes of a group that are named; the rest is a number."""


def way_in_words(layout: Layout) -> str:
    """Say what distances on the map mean, and what is not exact."""
    n = len(layout.points)
    if layout.is_one_point:
        return ""
    if layout.way is Way.OVERVIEW:
        return tr(
            "The two directions in which the {n:,} items differ most: {share:.0%} of all "
            "differences. Points may lie close here and still differ otherwise.",
            n=n, share=layout.share,
        )  # fmt: skip
    if layout.n_laid_out == n:
        return tr("What lies close is alike; distances between far groups mean little.")
    if has_open_tsne():
        return tr(
            "{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.",
            m=layout.n_laid_out, n=n,
        )  # fmt: skip
    return tr(
        "{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The "
        "extra “map” (pip install dataperf-gui[map]) lays out more, and faster.",
        m=layout.n_laid_out, n=n,
    )  # fmt: skip


def composition(codes: Labels, classes: Sequence[str]) -> str:
    """Return which classes a group has, the most frequent first: ``cat: 12, dog: 3, 1 more``."""
    names = [*classes, tr("left out")]
    counts = np.bincount(np.where(codes < 0, len(classes), codes), minlength=len(names))
    order = [code for code in np.argsort(-counts, kind="stable").tolist() if counts[code]]
    parts = [tr("{name}: {n}", name=names[code], n=int(counts[code])) for code in order[:NAMED]]
    if rest := int(counts[order[NAMED:]].sum()) if len(order) > NAMED else 0:
        parts.append(tr("{n} more", n=rest))
    return ", ".join(parts)
