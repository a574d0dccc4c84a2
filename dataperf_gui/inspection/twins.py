"""Items that are the same, or nearly: harmless, a wrong label, or a hole in the test set."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from dataperf_gui.arrays import Bools
from dataperf_gui.data.dataset import Dataset, Split
from dataperf_gui.inspection.base import LEAST, OUTLIER, Finding, Measured, spread
from dataperf_gui.inspection.codes import nearest
from dataperf_gui.messages import Message, words

NEAR_PICTURE, NEAR_SOUND = 40, 48
"""Most bits, of 256, in which the codes of copies differ. Copies of photographs, compressed to
JPEG quality 50, stay within 34, and of 4,000 others two differ in less than 42. Of copies of
spoken words through MP3, 98 % stay within 40, and of 640 others, by four voices, none differs in
less than 59."""

OTHER_LABEL, LEAK = 0.8, 1.0
"""Severity where one of two labels must be wrong, and where the test set is not independent of
what is trained on."""

Twin = tuple[int, float]
"""An item that is the same as another, and how severe that is."""

EXACT = {
    (False, False): words("the same as {twin}"),
    (True, False): words("the same as {twin}, which is labelled {label}"),
    (False, True): words("the same as {twin}, and one of the two is in the test set"),
    (True, True): words(
        "the same as {twin}, which is labelled {label}; one of the two is in the test set"
    ),
}
"""Sentences by whether labels differ, and whether one item is in the test set."""
NEAR = {
    (False, False): words("nearly the same as {twin}"),
    (True, False): words("nearly the same as {twin}, which is labelled {label}"),
    (False, True): words("nearly the same as {twin}, and one of the two is in the test set"),
    (True, True): words(
        "nearly the same as {twin}, which is labelled {label}; one of the two is in the test set"
    ),
}


class Groups:
    """Items by their digests: those of a group decode to the same pixels or samples.

    Parameters
    ----------
    measured : Measured
        Items that could not be read are in no group.
    """

    def __init__(self, measured: Measured) -> None:
        self._dataset = measured.dataset
        self._digests = measured.table["digest"]
        self._members: dict[int, list[int]] = defaultdict(list)
        for item in np.flatnonzero(measured.table["is_read"]).tolist():
            self._members[int(self._digests[item])].append(item)
        self._delegates = {key: self._shortlist(items) for key, items in self._members.items()}

    @property
    def first(self) -> list[int]:
        """The first item of every group."""
        return [items[0] for items in self._members.values()]

    @property
    def repeated(self) -> list[int]:
        """Every item that is not alone in its group."""
        return [item for items in self._members.values() if len(items) > 1 for item in items]

    def worst_twin(self, item: int, group_of: int) -> Twin:
        """Return the twin of `item`, of those in another item's group, that matters most."""
        delegates = self._delegates[int(self._digests[group_of])]
        twins = [(twin, severity(self._dataset, item, twin)) for twin in delegates if twin != item]
        return max(twins, key=lambda twin: twin[1])

    def _shortlist(self, items: Sequence[int]) -> list[int]:
        """Return two items of each split and label: a group may be the whole dataset."""
        chosen: dict[tuple[int, int], list[int]] = defaultdict(list)
        for item in items:
            alike = chosen[int(self._dataset.splits[item]), int(self._dataset.labels[item])]
            if len(alike) < 2:
                alike.append(item)
        return sorted(item for alike in chosen.values() for item in alike)


def exact_duplicates(measured: Measured) -> list[Finding]:
    """Find items that decode to the same pixels or samples, whatever their files look like."""
    groups = Groups(measured)
    return [
        _finding(measured.dataset, item, groups.worst_twin(item, item), EXACT)
        for item in groups.repeated
    ]


def near_duplicates(measured: Measured, most: int) -> list[Finding]:
    """Find items whose codes are nearly the same: resized, compressed, louder, a little noisy.

    Where items are much alike, as drawings are, their codes are too; so a pair must also be far
    closer than items of this dataset usually are to their nearest (robust z, see `outliers`).
    One item stands for all that decode to the same.

    Parameters
    ----------
    measured : Measured
        With codes.
    most : int
        Bits in which the codes of copies may differ.
    """
    groups = Groups(measured)
    items = [item for item in groups.first if measured.table["is_coded"][item]]
    closest, distances = nearest(measured.table["code"][items], measured.monitor)
    is_near = _are_near(distances.astype(np.float64), most)
    return [
        _finding(
            measured.dataset, items[place],
            groups.worst_twin(items[place], items[closest[place]]), NEAR,
        )
        for place in np.flatnonzero(is_near).tolist()
    ]  # fmt: skip


def severity(dataset: Dataset, item: int, twin: int) -> float:
    """Return how much it matters that two items are the same."""
    has_other_label, is_leak = _relation(dataset, item, twin)
    return LEAK if is_leak else OTHER_LABEL if has_other_label else LEAST


def _relation(dataset: Dataset, item: int, twin: int) -> tuple[bool, bool]:
    """Return whether labels differ, and whether one of the two, and only one, is for testing."""
    is_test = dataset.splits[[item, twin]] == Split.TEST
    return bool(dataset.labels[item] != dataset.labels[twin]), bool(is_test[0] != is_test[1])


def _are_near(distances: np.typing.NDArray[np.float64], most: int) -> Bools:
    """Return which distances to the nearest are those of copies, see `near_duplicates`."""
    others = distances[distances > most]
    usual = np.median(others) - OUTLIER * spread(others) if len(others) else most
    is_near: Bools = distances <= min(most, float(usual))
    return is_near


def _finding(
    dataset: Dataset, item: int, twin: Twin, sentences: dict[tuple[bool, bool], str]
) -> Finding:
    other, how_severe = twin
    values = {"twin": dataset.keys[other], "label": dataset.classes[dataset.labels[other]]}
    return Finding(item, how_severe, Message(sentences[_relation(dataset, item, other)], values))
