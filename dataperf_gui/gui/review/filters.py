"""Which items of the queue are shown."""

from dataclasses import dataclass, fields
from enum import StrEnum

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
    """

    show: Show = Show.ALL
    given: int = -1
    suggested: int = -1
    text: str = ""

    @property
    def is_any(self) -> bool:
        """Whether something is filtered out."""
        return self != Filters()

    def select(self, order: Ints, dataset: Dataset, suggested: Labels, state: SessionState) -> Ints:
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
        """
        passes = self._by_decision(state)[order]
        if self.given >= 0:
            passes &= dataset.labels[order] == self.given
        if self.suggested >= 0:
            passes &= suggested[order] == self.suggested
        if self.text:
            wanted = self.text.casefold()
            passes &= np.array([wanted in dataset.keys[item].casefold() for item in order], bool)
        return order[passes]

    def _by_decision(self, state: SessionState) -> Bools:
        flagged = STATUSES.index(Action.FLAG)
        masks: dict[Show, Bools] = {
            Show.ALL: np.ones(len(state.statuses), dtype=bool),
            Show.UNDECIDED: state.statuses == UNDECIDED,
            Show.DECIDED: state.statuses != UNDECIDED,
            Show.CHANGED: state.statuses == STATUSES.index(Action.RELABEL),
            Show.EXCLUDED: state.labels == EXCLUDED,
            Show.FLAGGED: state.statuses == flagged,
        }
        return masks[self.show]

    def to_json(self) -> dict[str, object]:
        """Return the filters as a session file keeps them."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
