"""From files handed in to a line on the board: check, score, keep; every step is an event."""

import logging
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import (
    Draft,
    Result,
    Submission,
    draft_of,
    refusal_detail,
    result_detail,
)
from dataperf_gui.boards.receipts import differences, make_receipt
from dataperf_gui.boards.store import NOTHING, Boards
from dataperf_gui.boards.tries import TooManyTries
from dataperf_gui.challenges.base import ChallengeInfo, Evaluation, Request, read_info
from dataperf_gui.challenges.faults import Fault, FaultCode, Findings, Refused
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.challenges.results import write_together
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

LOG = logging.getLogger(__name__)
PROGRAM = "program"
"""Who does what no person does."""
INTERRUPTED = "the program ended before it was through"

OnStep = Callable[[str, State], None]
BACK_ON_THE_WAY: Mapping[State, tuple[State, ...]] = MappingProxyType(
    {
        State.DRAFT: (State.CHECKING,),
        State.CHECKING: (State.CANCELLED, State.CHECKING),
        State.CANCELLED: (State.CHECKING,),
        State.QUEUED: (State.RUNNING,),
        State.RUNNING: (State.FAILED, State.QUEUED, State.RUNNING),
        State.FAILED: (State.QUEUED, State.RUNNING),
        State.TIMED_OUT: (State.QUEUED, State.RUNNING),
    }
)
"""State of a submission that did not come to its end to the steps that bring it on its way."""


def nobody(_identity: str, _state: State) -> None:
    """Tell nobody."""


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
    boards: Boards, draft: Draft, folder: Path, monitor: Monitor, *,
    limit_s: float | None = None, on_step: OnStep = nobody,
) -> str:  # fmt: skip
    """Check and score a draft on the data in `folder`, keep all of it, and return its id.

    Refusal, failure and cancelling are kept too: ask `Boards.submission` what became of it. If the
    program is killed meanwhile, `go_on` takes the submission from where it was.

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
    on_step : callable, optional
        Told, in this thread, of each state that the submission comes to.

    Raises
    ------
    DataPerfError
        The challenge's own data cannot be used; that is no fault of the entry, which waits.
    Cancelled
        It was cancelled; the submission is kept as such.
    """
    require_data(draft.challenge, folder)
    identity = boards.enter(draft, draft.owner)
    on_step(identity, State.DRAFT)
    go_on(boards, identity, folder, monitor, limit_s=limit_s, on_step=on_step)
    return identity


def go_on(
    boards: Boards, identity: str, folder: Path, monitor: Monitor, *,
    limit_s: float | None = None, on_step: OnStep = nobody,
) -> State:  # fmt: skip
    """Take a submission that did not come to its end from where it is; say what it became.

    That is one that failed, took too long or was cancelled, and one whose program was killed.
    Parameters and errors are those of `submit`.

    Raises
    ------
    DataPerfError
        It has come to its end, or the challenge's own data cannot be used.
    Cancelled
        It was cancelled; the submission is kept as such.
    """
    known = boards.submission(identity)
    way = _Way(boards, known, folder, monitor, Deadline(monitor, limit_s), on_step)
    return way.walk()


class _Way:
    """The steps of one submission from where it is to its end."""

    def __init__(
        self, boards: Boards, known: Submission, folder: Path, monitor: Monitor,
        deadline: Deadline, on_step: OnStep,
    ) -> None:  # fmt: skip
        self._boards, self._known, self._folder = boards, known, folder
        self._monitor, self._deadline, self._on_step = monitor, deadline, on_step
        self._draft = draft_of(known, boards.files(known.entry.id))

    def walk(self) -> State:
        state = self._known.entry.state
        if state not in BACK_ON_THE_WAY:
            raise DataPerfError(
                "{name} is {state}: only what did not come to its end can be tried again",
                name=self._known.entry.name, state=state.value,
            )  # fmt: skip
        require_data(self._draft.challenge, self._folder)
        for back in BACK_ON_THE_WAY[state]:
            reason = INTERRUPTED if back in {State.FAILED, State.CANCELLED} else ""
            state = self._step(back, {"reason": reason})
        with tempfile.TemporaryDirectory(prefix="dataperf-entry-") as place:
            entry = _laid_out(Path(place), self._draft.files)
            if state is State.CHECKING:
                state = self._checked(entry)
            return state if state is State.REJECTED else self._scored(entry)

    def _step(self, state: State, detail: Mapping[str, Any] = NOTHING) -> State:
        self._boards.advance(self._known.entry.id, state, PROGRAM, detail)
        self._on_step(self._known.entry.id, state)
        return state

    def _checked(self, entry: Path) -> State:
        """Look at every rule; what is refused is told the score it would have had."""
        try:
            self._monitor.check()
            request = Request(self._folder, entry=entry)
            load_challenge(self._draft.challenge).check(request, Findings())
            self._monitor.check()
        except Cancelled:
            self._step(State.CANCELLED)
            raise
        except DataPerfError as error:
            faults = error.faults if isinstance(error, Refused) else ()
            if all(_is_of_data(fault, entry) for fault in faults):
                self._step(State.CANCELLED, {"reason": str(error)})
                raise
            would = _would_score(self._draft.challenge, self._folder, entry, self._deadline)
            named = [_by_name(fault) for fault in faults]
            return self._step(State.REJECTED, refusal_detail(named, would))
        try:
            self._step(State.QUEUED)
        except TooManyTries as error:
            fault = Fault(FaultCode.LIMIT_REACHED, "", "", error.message)
            return self._step(State.REJECTED, refusal_detail([fault], None))
        return self._step(State.RUNNING)

    def _scored(self, entry: Path) -> State:
        state, detail = _outcome(self._draft, self._folder, entry, self._deadline)
        self._step(state, detail)
        if state is State.CANCELLED:
            raise Cancelled
        return state


def require_data(challenge: str, folder: Path) -> None:
    """Raise `DataPerfError` unless `folder` holds data of the challenge, before anything is kept.

    Raises
    ------
    DataPerfError
        It holds none of the files that a score depends on, or the challenge has no board.
    """
    info = read_info(challenge)
    if info.board is None:
        raise DataPerfError("{challenge} has no board", challenge=info.title)
    missing = [pattern for pattern in info.board.data if not any(folder.glob(pattern))]
    if missing:
        raise DataPerfError(
            "{folder} holds no {files}, so it is no folder of {challenge}; name the folder with "
            "the challenge's data",
            folder=folder, files=missing[0], challenge=info.title,
        )  # fmt: skip


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
    draft = draft_of(known, boards.files(identity))
    with tempfile.TemporaryDirectory(prefix="dataperf-entry-") as place:
        result = _score(draft, folder, _laid_out(Path(place), draft.files), monitor)
    if result.receipt == known.receipt:
        boards.advance(identity, State.VERIFIED, PROGRAM, {"reason": ""})
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


def write_files(boards: Boards, identity: str, folder: Path) -> list[str]:
    """Write the files of a submission as they were handed in, all or none; return their names.

    Raises
    ------
    DataPerfError
        There is no such submission, a file is not what was handed in, or it cannot be written.
    """
    contents = boards.files(boards.submission(identity).entry.id)
    write_together(folder, {Path(name).name: content for name, content in contents.items()})
    return sorted(contents)


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


def _is_of_data(fault: Fault, entry: Path) -> bool:
    """Whether a fault is one of the challenge's own files, which the entry cannot mend."""
    is_of_file = fault.code in {FaultCode.BAD_DATA, FaultCode.MISSING_FILE}
    return is_of_file and not fault.file.startswith(str(entry))


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
    except Exception as error:
        LOG.exception("%s", draft.name)
        return State.FAILED, {"reason": f"{type(error).__name__}: {error}"}


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
    assert info.board is not None  # noqa: S101 - for the type checker, see `require_data`
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
    except (DataPerfError, Cancelled):
        return None  # it stops too, or nobody waits for it: the refusal stands all the same
    return found.score
