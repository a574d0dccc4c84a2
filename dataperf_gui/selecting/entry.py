"""A selection as an entry to a board: the official files, the division, the proof of the work."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from dataperf_gui.arrays import Labels
from dataperf_gui.challenges.base import Files
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.selecting.base import SelectionTask, unchosen
from dataperf_gui.selecting.division import division_of, division_of_all
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import seconds_of
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import session_path_for


@dataclass(frozen=True, eq=False, slots=True)
class Work:
    """What a session holds: the set, how it came about, and the seal of its journal."""

    labels: Labels
    journal: Sequence[Decision]
    seal: str


@dataclass(frozen=True, eq=False, slots=True)
class SelectionEntry:
    """What is handed in.

    Parameters
    ----------
    files : Files
        The official ones, of all tasks that go together.
    division : str
        As the journals say.
    head : str
        The journal's seal; of several, SHA-256 over them, sorted.
    seconds : float
        How long items were on screen until they were decided on.
    """

    files: Files
    division: str
    head: str
    seconds: float


def work_of(session: Session) -> Work:
    """Read what an open session holds; in the thread that uses it."""
    return Work(session.state.labels, list(session.journal()), session.seal)


def entry_of(task: SelectionTask, work: Work, monitor: Monitor) -> SelectionEntry:
    """Put an entry together, with the sessions of the tasks that the rules want with it.

    Raises
    ------
    DataPerfError
        One of those tasks has nothing chosen yet, or the challenge would refuse the files.
    """
    tasks, works, missing = [task], [work], list[str]()
    for companion in task.companions(monitor):
        found = _kept(companion)
        if found is None or companion.hindrance(found.labels) is not None:
            missing.append(companion.bench.dataset.source.options["task"])
        else:
            tasks.append(companion)
            works.append(found)
    if missing:
        raise DataPerfError(
            "All concepts are handed in together, and there is no finished choice for {missing} "
            "yet. Open them from Home, choose for them, and hand in again.",
            missing=", ".join(missing),
        )  # fmt: skip
    files: dict[str, str] = {}
    for each, done in zip(tasks, works, strict=True):
        files |= each.files(done.labels)
    seals = sorted(done.seal for done in works)
    return SelectionEntry(
        files=files,
        division=division_of_all(division_of(done.journal) for done in works),
        head=seals[0] if len(seals) == 1 else sha256("".join(seals).encode()).hexdigest(),
        seconds=sum(seconds_of(done.journal) for done in works),
    )


def _kept(task: SelectionTask) -> Work | None:
    """Read the session of a task, if there is one."""
    pool = unchosen(task.bench.dataset)
    path = session_path_for(pool.name, pool.fingerprint)
    if not path.exists():
        return None
    with Session.open(path, pool, read_only=True) as session:
        return work_of(session)
