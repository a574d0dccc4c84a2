"""What a report needs of a session, read at once, so that the session can go on meanwhile."""

from dataclasses import dataclass

from dataperf_gui.arrays import Labels
from dataperf_gui.messages import DataPerfError
from dataperf_gui.selecting.opening import OPENERS
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
        Whose order the person followed last.
    """

    file: str
    header: Header
    journal: tuple[Decision, ...]
    labels: Labels
    seal: str
    strategy: str


def record_of(session: Session) -> SessionRecord:
    """Read a session; in the thread that uses it.

    Raises
    ------
    DataPerfError
        It is a session in which something was chosen, not labels reviewed.
    """
    if session.source.kind in OPENERS:
        raise DataPerfError(
            "{file} is a session of {challenge}: it chooses items and changes no labels, so there "
            "is nothing to report on. Export its official files instead.",
            file=session.path.name, challenge=session.source.kind,
        )  # fmt: skip
    strategy = session.place.get("strategy")
    return SessionRecord(
        file=session.path.name,
        header=session.header,
        journal=tuple(session.journal()),
        labels=session.state.labels,
        seal=session.seal,
        strategy=strategy if isinstance(strategy, str) and strategy else DEFAULT_STRATEGY,
    )
