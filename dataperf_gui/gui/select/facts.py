"""What follows from a set: reckoned once for each state, read by many."""

from dataclasses import dataclass

from dataperf_gui.messages import Message
from dataperf_gui.scoring.base import label_digest
from dataperf_gui.selecting.base import SelectionTask
from dataperf_gui.selecting.chosen import ChosenSet


@dataclass(frozen=True, slots=True)
class Facts:
    """What follows from a set.

    Parameters
    ----------
    hindrance : Message or None
        Why it cannot be handed in.
    lacks : Message or None
        Why it has no practice score.
    digest : str
        Of its labels; empty where no official score is there to be compared.
    """

    hindrance: Message | None
    lacks: Message | None
    digest: str


def facts_of(task: SelectionTask, chosen: ChosenSet, *, has_official: bool) -> Facts:
    """Reckon what follows from the set as it is now."""
    labels = chosen.labels
    digest = label_digest(labels) if has_official else ""
    return Facts(task.hindrance(labels), task.lacks(chosen.judged), digest)
