"""What a report needs of a session, read at once, so that the session can go on meanwhile."""

from dataclasses import dataclass

from dataperf_gui.arrays import Labels
from dataperf_gui.selecting.official import Official
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session
from dataperf_gui.strategies import DEFAULT_STRATEGY


@dataclass(frozen=True, eq=False, slots=True)
class SessionRecord:
    """A session as it was when the report was asked for.

    Parameters
    ----------
    file : str
        Name of the session's file.
    header : Header
        Its first page.
    journal : tuple of Decision
        Every row.
    labels : Labels
        ``(n,)`` the labels now, -1 = left out.
    seal : str
        Hash of the journal's last row; a session whose chain of hashes is broken does not open.
    strategy : str
        Whose order or proposal the person followed last.
    official : Official
        The looks at the official evaluation set, where items are chosen.
    """

    file: str
    header: Header
    journal: tuple[Decision, ...]
    labels: Labels
    seal: str
    strategy: str
    official: Official


def record_of(session: Session) -> SessionRecord:
    """Read a session; in the thread that uses it."""
    strategy = session.place.get("strategy")
    return SessionRecord(
        file=session.path.name,
        header=session.header,
        journal=tuple(session.journal()),
        labels=session.state.labels,
        seal=session.seal,
        strategy=strategy if isinstance(strategy, str) and strategy else DEFAULT_STRATEGY,
        official=Official.from_json(session.place.get("official")),
    )
