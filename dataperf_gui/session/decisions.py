"""The words of a session: actions, decisions, what changed, and the state they add up to."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Ints, Labels


class Action(StrEnum):
    """What a person did. The last two act on earlier decisions."""

    KEEP = "keep"
    RELABEL = "relabel"
    EXCLUDE = "exclude"
    FLAG = "flag"
    """Not sure: the label stays, the item can be found again."""
    PROPOSE = "propose"
    """A program gave the label and the person took it over without looking at the item."""
    UNDO = "undo"
    REDO = "redo"


NO_ITEM = -1
"""What an undo or redo is about; its `Decision.target` says which step."""


@dataclass(frozen=True, slots=True)
class ShownAs:
    """How an item was shown when it was decided on."""

    strategy: str = ""
    rank: int = -1
    """0-based position in that strategy's ranking; -1 if it was not in one."""
    seconds: float = 0.0
    """How long it was on screen."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the journal."""

    seq: int
    """1, 2, 3 ... without gaps."""
    step: int
    """`seq` of the first row of its step: the rows of a group action share it."""
    action: Action
    item: int
    """`NO_ITEM` for undo and redo."""
    given: int
    """The label before the decision (code; -1 = excluded, and for undo and redo)."""
    label: int
    """The label after it (code; -1 = excluded, and for undo and redo)."""
    shown: ShownAs
    who: str
    when: str
    """UTC, ISO 8601 with milliseconds and ``Z``."""
    target: int = 0
    """The step that an undo or redo acts on."""


@dataclass(frozen=True, eq=False, slots=True)
class Change:
    """What a command changed, so that screens refresh just that."""

    action: Action
    """`Action.UNDO` and `Action.REDO` included."""
    items: Ints
    seq: int
    """The journal's last row after the command."""


UNDECIDED = 0
"""Status code of an item nobody has decided on; the others follow `STATUSES`."""
LABELLING = (Action.RELABEL, Action.PROPOSE)
"""The actions that name a label."""
STATUSES: tuple[Action | None, ...] = (
    None, Action.KEEP, Action.RELABEL, Action.EXCLUDE, Action.FLAG, Action.PROPOSE,
)  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class SessionState:
    """What a journal adds up to; arrays over all items of the dataset, read-only.

    Parameters
    ----------
    labels : Labels
        ``(n,)`` current labels, -1 = excluded.
    statuses : ndarray of uint8
        ``(n,)`` indices into `STATUSES`.
    """

    labels: Labels
    statuses: NDArray[np.uint8]
