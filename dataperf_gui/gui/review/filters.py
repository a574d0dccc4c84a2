"""Which items of the queue are shown."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Self

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Ints, Labels
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.session.decisions import STATUSES, UNDECIDED, Action, SessionState


class Show(StrEnum):
    """Items by what was decided on them."""

    ALL = "all"
    UNDECIDED = "undecided"
    DECIDED = "decided"
    CHANGED = "changed"
    EXCLUDED = "excluded"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person wants to see; the default is everything.

    Parameters
    ----------
    show : Show
        By decision.
    given, suggested : int
        Codes of the given and of the suggested class, -1 = any.
    text : str
        Part of the file name.
    problem : str
        Name of a detector that found something in the file; empty = any file. Not kept in the
        session: the files may have been mended.
    items : tuple of int
        Items gathered elsewhere, as on the map; empty = any. Not kept in the session either.
    """

    show: Show = Show.ALL
    given: int = -1
    suggested: int = -1
    text: str = ""
    problem: str = ""
    items: tuple[int, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether something is filtered out."""
        return self != Filters()

    def select(
        self,
        order: Ints,
        dataset: Dataset,
        suggested: Labels,
        state: SessionState,
        with_problem: Ints | None = None,
    ) -> Ints:
        """Return the items of `order` that pass, in the same order.

        Parameters
        ----------
        order : Ints
            Items.
        dataset : Dataset
            Given labels and names.
        suggested : Labels
            ``(n_items,)`` suggested labels.
        state : SessionState
            What was decided.
        with_problem : Ints, optional
            Items that the detector `problem` found.
        """
        passes = self._by_decision(state)[order]
        if self.given >= 0:
            passes &= dataset.labels[order] == self.given
        if self.suggested >= 0:
            passes &= suggested[order] == self.suggested
        if self.text:
            wanted = self.text.casefold()
            passes &= np.array([wanted in dataset.keys[item].casefold() for item in order], bool)
        if self.problem and with_problem is not None:
            passes &= np.isin(order, with_problem)
        if self.items:
            passes &= np.isin(order, self.items)
        return order[passes]

    def _by_decision(self, state: SessionState) -> Bools:
        masks: dict[Show, Bools] = {
            Show.ALL: np.ones(len(state.statuses), dtype=bool),
            Show.UNDECIDED: state.statuses == UNDECIDED,
            Show.DECIDED: state.statuses != UNDECIDED,
            Show.CHANGED: state.statuses == STATUSES.index(Action.RELABEL),
            Show.EXCLUDED: state.labels == EXCLUDED,
            Show.FLAGGED: state.statuses == STATUSES.index(Action.FLAG),
        }
        return masks[self.show]

    @classmethod
    def from_json(cls, content: object, n_classes: int) -> Self:
        """Return the filters that `to_json` wrote; what is not understood is left out."""
        if not isinstance(content, dict):
            return cls()
        show, text = content.get("show"), content.get("text")
        return cls(
            Show(show) if show in set(Show) else Show.ALL,
            _code(content.get("given"), n_classes),
            _code(content.get("suggested"), n_classes),
            text if isinstance(text, str) else "",
        )

    def to_json(self) -> dict[str, object]:
        """Return the filters as a session file keeps them."""
        kept = (field.name for field in fields(self) if field.name not in ("problem", "items"))
        return {name: getattr(self, name) for name in kept}


def grouped_by_pair(items: Ints, given: Labels, suggested: Labels) -> Ints:
    """Put items of the same (given, suggested) pair together, the largest group first.

    Parameters
    ----------
    items : Ints
        In their order, which stays the order within a group.
    given, suggested : Labels
        ``(n_items,)`` codes of the dataset; given labels are never -1.
    """
    pairs = given[items].astype(np.int64) * (int(suggested.max(initial=0)) + 1) + suggested[items]
    _, group, sizes = np.unique(pairs, return_inverse=True, return_counts=True)
    return items[np.lexsort((group, -sizes[group]))]


def _code(value: object, n_classes: int) -> int:
    return value if isinstance(value, int) and 0 <= value < n_classes else -1
