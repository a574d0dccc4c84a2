"""What the screen says of an item and of a step, from the state of the session."""

from dataclasses import dataclass

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.texts import tr
from dataperf_gui.messages import Message
from dataperf_gui.session.decisions import STATUSES, Action, Change
from dataperf_gui.session.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """The item on screen, in words."""

    key: str
    given: str
    suggested: str
    """Empty where the strategy suggests no other label."""
    now: str
    """What was decided; empty before."""
    reason: Message | None


class Wording:
    """Puts what was decided into words.

    Parameters
    ----------
    dataset : Dataset
        Names of items and classes.
    session : Session
        What was decided.
    """

    def __init__(self, dataset: Dataset, session: Session) -> None:
        self._dataset, self._session = dataset, session

    def label(self, item: int) -> str:
        """Return an item's label as it is now."""
        code = int(self._session.state.labels[item])
        return tr("left out") if code == EXCLUDED else self._dataset.classes[code]

    def now(self, item: int) -> str:
        """Return what was decided on an item; empty text before."""
        texts = {
            None: "",
            Action.KEEP: tr("✓ kept"),
            Action.RELABEL: tr("✓ now {label}", label=self.label(item)),
            Action.EXCLUDE: tr("✓ left out"),
            Action.FLAG: tr("⚑ not sure"),
        }
        return texts[STATUSES[self._session.state.statuses[item]]]

    def told(self, change: Change) -> str:
        """Say what an undo or redo did."""
        n, item = len(change.items), int(change.items[0])
        is_undo = change.action is Action.UNDO
        if n > 1 and is_undo:
            return tr("Undone: {n} items are as before.", n=n)
        if n > 1:
            return tr("Decided again: {n} items.", n=n)
        key, label = self._dataset.keys[item], self.label(item)
        if is_undo:
            return tr("Undone: {key} is “{label}” again.", key=key, label=label)
        return tr("Decided again: {key} is “{label}”.", key=key, label=label)
