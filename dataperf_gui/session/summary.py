"""What a session adds up to, in figures."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.session.decisions import Action, Decision
from dataperf_gui.session.header import Header
from dataperf_gui.session.ledger import standing


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of a session.

    Parameters
    ----------
    actions : Mapping[Action, int]
        How many items the last decision that stands kept, relabelled, excluded or flagged.
    pairs : Mapping[tuple of str, int]
        How many items went from one class to another, most frequent first.
    who : Mapping[str, int]
        How many rows each person wrote.
    rows : int
        Rows of the journal.
    undone : int
        Rows that no longer stand.
    seconds : float
        Time that items were on screen, those of undone decisions included.
    first, last : str
        When the first and the last row were written, UTC; empty without rows.
    """

    actions: Mapping[Action, int]
    pairs: Mapping[tuple[str, str], int]
    who: Mapping[str, int]
    rows: int
    undone: int
    seconds: float
    first: str
    last: str

    @property
    def decided(self) -> int:
        """How many items a decision stands for."""
        return sum(self.actions.values())


def summarise(header: Header, decisions: Iterable[Decision]) -> Summary:
    """Add a journal up."""
    rows = list(decisions)
    stands = standing(rows)
    final = {row.item: row for row in stands}
    pairs = Counter(
        (header.classes[header.labels[item]], header.classes[row.label])
        for item, row in final.items()
        if row.label not in (EXCLUDED, header.labels[item])
    )
    n_commands = sum(row.action in (Action.UNDO, Action.REDO) for row in rows)
    return Summary(
        actions=Counter(row.action for row in final.values()),
        pairs=dict(pairs.most_common()),
        who=Counter(row.who for row in rows),
        rows=len(rows),
        undone=len(rows) - n_commands - len(stands),
        seconds=sum(row.shown.seconds for row in rows),
        first=rows[0].when if rows else "",
        last=rows[-1].when if rows else "",
    )
