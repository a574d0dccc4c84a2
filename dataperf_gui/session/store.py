"""Where sessions live, and which were used last."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dataperf_gui.data.dataset import Dataset, Problem, Source
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import sessions_folder
from dataperf_gui.session.header import Header
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.names import safe_name
from dataperf_gui.session.notes import LastScore, chosen_of, last_score, last_source, spent_of
from dataperf_gui.session.session import Clock, Session, utc_now

EXTENSION = ".dpsession"


@dataclass(frozen=True, slots=True)
class Recent:
    """A session as a card shows it."""

    path: Path
    name: str
    """The dataset's title."""
    source: Source
    """Where the dataset was when it was last opened."""
    decided: int
    """How many items a decision stands for."""
    n_train: int
    """How many items there are to decide on."""
    score: LastScore | None
    """The score shown last, None before the first."""
    last_used: datetime
    """UTC."""
    chosen: tuple[int, int] | None = None
    """How many items of how many a selection has; None where labels are reviewed."""
    spent: tuple[float, float] | None = None
    """How much of what budget a purchase has spent; None where nothing is bought."""


def session_path_for(name: str, fingerprint: str) -> Path:
    """Return where the session of a dataset lives, whether or not it has begun."""
    stem = safe_name(name).replace(",", "").replace(" ", "-")  # easy to type on a command line
    return sessions_folder() / f"{stem}-{fingerprint[:12]}{EXTENSION}"


def open_session(dataset: Dataset, *, who: str, seed: int = 0, clock: Clock = utc_now) -> Session:
    """Go on with the session of `dataset`, or begin it.

    Raises
    ------
    DataPerfError
        The file is damaged, of a newer program, or cannot be written.
    """
    path = session_path_for(dataset.name, dataset.fingerprint)
    if path.exists():
        return Session.open(path, dataset, who=who, clock=clock)
    return Session.create(path, Header.for_dataset(dataset, seed), who=who, clock=clock)


def recent_sessions(
    folder: Path | None = None, limit: int = 12
) -> tuple[tuple[Recent, ...], tuple[Problem, ...]]:
    """List the sessions used last, newest first, and the files that cannot be read.

    Parameters
    ----------
    folder : Path, optional
        Where to look; the person's own sessions otherwise.
    limit : int
        How many files to open at most.
    """
    files = (folder or sessions_folder()).glob(f"*{EXTENSION}")
    newest = sorted(files, key=_last_used, reverse=True)[:limit]
    recents, problems = [], []
    for path in newest:
        try:
            recents.append(_read(path))
        except DataPerfError as error:
            problems.append(Problem(path.name, error.message))
    return tuple(recents), tuple(problems)


def _read(path: Path) -> Recent:
    journal = Journal(path)
    try:
        outline = journal.outline
        return Recent(
            path=path,
            name=outline.name,
            source=last_source(journal),
            decided=journal.decided(),
            n_train=outline.n_train,
            score=last_score(journal),
            last_used=datetime.fromtimestamp(_last_used(path), UTC),
            chosen=chosen_of(journal),
            spent=spent_of(journal),
        )
    finally:
        journal.close()


def _last_used(path: Path) -> float:
    """Return when the file or the write-ahead log beside it changed, in seconds since 1970."""
    files = (path, Path(f"{path}-wal"))
    return max((file.stat().st_mtime for file in files if file.exists()), default=0.0)
