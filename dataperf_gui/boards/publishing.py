"""From files handed in to a line on the board: check, score, keep; every step is an event."""

import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Draft, Result, refusal_detail, result_detail
from dataperf_gui.boards.receipts import differences, make_receipt
from dataperf_gui.boards.store import Boards
from dataperf_gui.challenges.base import ChallengeInfo, Evaluation, Request, read_info
from dataperf_gui.challenges.faults import Fault, Findings, Refused
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

PROGRAM = "program"
"""Who does what no person does."""


class TimedOut(DataPerfError):  # noqa: N818 - an outcome, not an error of the program
    """Scoring took longer than was allowed."""


class Deadline(Monitor):
    """A monitor that ends the work when its time is over.

    Parameters
    ----------
    outer : Monitor
        Told of the progress, and asked whether to go on.
    limit_s : float or None
        Seconds allowed; None = no limit.
    """

    def __init__(self, outer: Monitor, limit_s: float | None) -> None:
        super().__init__(outer.report)
        self._cancelled = outer._cancelled  # noqa: SLF001 - one wish, as in `Monitor.part`
        self._limit_s, self._started = limit_s, time.monotonic()

    def check(self) -> None:
        """Raise `Cancelled` or `TimedOut` when the work should end."""
        super().check()
        if self._limit_s is not None and time.monotonic() - self._started > self._limit_s:
            raise TimedOut("scoring took longer than {limit} seconds", limit=self._limit_s)


def submit(
    boards: Boards, draft: Draft, folder: Path, monitor: Monitor, *, limit_s: float | None = None
) -> str:
    """Check and score a draft on the data in `folder`, keep all of it, and return its id.

    Refusal, failure and cancelling are kept too: ask `Boards.submission` what became of it.

    Parameters
    ----------
    boards : Boards
        Where it is kept.
    draft : Draft
        What is handed in.
    folder : Path
        The challenge's working folder.
    monitor : Monitor
        Progress and cancel.
    limit_s : float, optional
        Seconds that scoring may take.

    Raises
    ------
    Cancelled
        It was cancelled; the submission is kept as such.
    """
    identity = boards.enter(draft, draft.owner)
    boards.advance(identity, State.CHECKING, PROGRAM)
    with tempfile.TemporaryDirectory(prefix="dataperf-entry-") as place:
        entry = _laid_out(Path(place), draft.files)
        try:
            load_challenge(draft.challenge).check(Request(folder, entry=entry), Findings())
        except Refused as refused:
            would = _would_score(draft.challenge, folder, entry, Deadline(monitor, limit_s))
            detail = refusal_detail([_by_name(fault) for fault in refused.faults], would)
            boards.advance(identity, State.REJECTED, PROGRAM, detail)
            return identity
        boards.advance(identity, State.QUEUED, PROGRAM)
        boards.advance(identity, State.RUNNING, PROGRAM)
        state, detail = _outcome(draft, folder, entry, Deadline(monitor, limit_s))
    boards.advance(identity, state, PROGRAM, detail)
    if state is State.CANCELLED:
        raise Cancelled
    return identity


def score_again(boards: Boards, identity: str, folder: Path, monitor: Monitor) -> State:
    """Score a kept submission again and note whether the receipt is equal; say what it became.

    Raises
    ------
    DataPerfError
        There is no such submission, it has no score, or it cannot be scored here.
    Cancelled
        It was cancelled; nothing was noted.
    """
    known = boards.submission(identity)
    identity = known.entry.id
    if not known.receipt:
        raise DataPerfError("{name} has no score to be compared with", name=known.entry.name)
    draft = Draft(
        known.challenge, known.entry.owner, known.entry.name, boards.files(identity),
        known.entry.division, known.entry.kind, known.journal_head,
    )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="dataperf-entry-") as place:
        result = _score(draft, folder, _laid_out(Path(place), draft.files), monitor)
    if result.receipt == known.receipt:
        boards.advance(identity, State.VERIFIED, PROGRAM)
        return State.VERIFIED
    reason = changes(known.receipt, result.receipt)
    boards.advance(identity, State.DISPUTED, PROGRAM, {"reason": reason})
    return State.DISPUTED


def changes(before: str, after: str) -> str:
    """Say in one line in what two receipts differ."""
    return "; ".join(
        f"{name}: {old} -> {new}" for name, (old, new) in differences(before, after).items()
    )


def files_in(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder by name.

    Raises
    ------
    DataPerfError
        It cannot be read.
    """
    try:
        paths = [path for path in sorted(folder.iterdir()) if path.is_file()]
        return {path.name: path.read_bytes() for path in paths}
    except OSError as error:
        raise DataPerfError(
            "{folder} cannot be read ({reason}); name a folder of submission files",
            folder=folder, reason=error.strerror or error,
        ) from error  # fmt: skip


def data_digest(folder: Path, patterns: Sequence[str]) -> str:
    """Return SHA-256 over the names and contents of the files that a score depends on."""
    total = sha256()
    found = {path for pattern in patterns for path in folder.glob(pattern) if path.is_file()}
    for path in sorted(found):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        total.update(sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _laid_out(place: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into an empty folder."""
    for name, content in files.items():
        (place / Path(name).name).write_bytes(content)
    return place


def _by_name(fault: Fault) -> Fault:
    """Return a fault of a file by its name: where it was laid out for the check is gone later."""
    return replace(fault, file=Path(fault.file).name)


def _outcome(
    draft: Draft, folder: Path, entry: Path, monitor: Monitor
) -> tuple[State, dict[str, Any]]:
    """Score, and say what came of it."""
    try:
        return State.SCORED, result_detail(_score(draft, folder, entry, monitor))
    except Cancelled:
        return State.CANCELLED, {}
    except TimedOut as error:
        return State.TIMED_OUT, {"reason": str(error)}
    except DataPerfError as error:
        return State.FAILED, {"reason": str(error)}


def _score(draft: Draft, folder: Path, entry: Path, monitor: Monitor) -> Result:
    info = read_info(draft.challenge)
    started = time.perf_counter()
    request = Request(folder, entry=entry)
    evaluation = load_challenge(draft.challenge).evaluate(request, Findings(), monitor)
    return result_of(info, evaluation, draft, folder, time.perf_counter() - started)


def result_of(
    info: ChallengeInfo, evaluation: Evaluation, draft: Draft, folder: Path, seconds: float
) -> Result:
    """Return what the board keeps of an evaluation; without every task there is no score."""
    if info.board is None:
        raise DataPerfError("{challenge} has no board", challenge=info.title)
    per_task = {
        task: number
        for task, value in evaluation.per_task.items()
        if (number := _headline(value, info.board.headline)) is not None
    }
    score = None if evaluation.missing else evaluation.score
    data = data_digest(folder, info.board.data)
    receipt = make_receipt(
        info.id, data, draft.files, score, per_task,
        seeds=info.board.seeds, journal_head=draft.journal_head,
    )  # fmt: skip
    intervals = {
        task: interval
        for task, interval in evaluation.intervals.items()
        if task or score is not None
    }
    tasks = (*per_task, *evaluation.missing)
    return Result(score, per_task, intervals, receipt, seconds, data, tasks)


def _headline(value: Any, key: str) -> float | None:
    """Return a task's one number; None where it has no entry."""
    if not isinstance(value, Mapping):
        return float(value)
    if key:
        return float(value[key])
    return next((float(number) for number in value.values()), None)


def _would_score(challenge: str, folder: Path, entry: Path, monitor: Monitor) -> float | None:
    """Return what the original program gives for a refused entry; None where it stops too."""
    request = Request(folder, official=True, options={"ignore_budget": True}, entry=entry)
    try:
        found = load_challenge(challenge).evaluate(request, Findings(official=True), monitor)
    except DataPerfError:
        return None
    return found.score
