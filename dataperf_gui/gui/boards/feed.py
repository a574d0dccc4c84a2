"""What the Boards screen reads and does, each in the background with the database to itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from dataperf_gui.assets import asset
from dataperf_gui.boards.baselines import enter_baselines
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Draft, Submission
from dataperf_gui.boards.exchange import export_boards, import_boards
from dataperf_gui.boards.publishing import (
    data_digest,
    files_in,
    go_on,
    score_again,
    submit,
    write_files,
)
from dataperf_gui.boards.store import Boards
from dataperf_gui.boards.tries import Limit
from dataperf_gui.challenges.base import read_info
from dataperf_gui.gui.texts import retold, tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.places import boards_file

Result = TypeVar("Result")
Make = Callable[[Monitor], tuple[Draft, Path]]
"""Makes a draft, and says on which folder it is scored."""
MakeDraft = Callable[[str, str], Make]
"""The same of a session, once who and what it is called are known; in the window's thread."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a board is drawn from.

    Parameters
    ----------
    challenge : str
        Its id.
    submissions : tuple of Submission
        All of it.
    sample : str
        Digest of the embedded sample's data.
    limit : Limit or None
        How many entries of one owner are scored.
    """

    challenge: str
    submissions: tuple[Submission, ...]
    sample: str
    limit: Limit | None = None


class BoardFeed(QObject):
    """Reads and writes boards behind the window.

    Boards are read by a thread of their own, so that they can be looked at while something is
    scored.

    Parameters
    ----------
    workers : Workers
        Do what takes long, with progress and cancel.
    url : str
        The database; a person's own file where empty.
    """

    read = Signal(object)
    """A `Snapshot`."""
    done = Signal(str, str)
    """What was done, as a sentence, and the submission it was about (or empty)."""
    moved = Signal()
    """A submission has come to another state, or work on one has ended."""
    failed = Signal(object)
    """A `Message`."""
    _stepped = Signal()

    def __init__(self, workers: Workers, url: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._url = workers, url or sqlite_url(boards_file())
        self.reading = Workers(self)
        self._wanted = ""
        self._n_scoring = 0
        self._stepped.connect(self.moved, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """End the reading; nothing is delivered any more."""
        self.reading.close()

    @property
    def is_busy(self) -> bool:
        """Whether something is read or done."""
        return self.reading.is_busy or self._workers.is_busy

    @property
    def is_scoring(self) -> bool:
        """Whether a submission is being checked or scored by this window."""
        return self._n_scoring > 0

    def use(self, url: str, done: Callable[[], None]) -> None:
        """Go on with another database, where it can be opened; the person's own file if empty."""
        other = url or sqlite_url(boards_file())

        def work(_: Monitor) -> None:
            Boards(other).close()

        def opened(_: None) -> None:
            self._url = other
            done()

        self._workers.run(tr("Opening the boards"), work, opened, self._on_unread)

    def refresh(self, challenge: str) -> None:
        """Read a challenge's submissions; `read` brings them."""

        def work(boards: Boards, _: Monitor) -> Snapshot:
            info = read_info(challenge).board
            sample = _sample_digest(challenge, info.data) if info else ""
            found = tuple(boards.submissions(challenge))
            return Snapshot(challenge, found, sample, boards.limit(challenge))

        if self.reading.is_busy:
            self._wanted = challenge
            return
        self._wanted = ""
        self.reading.run(
            tr("Reading the boards"), self._with_boards(work), self._on_read, self._on_unread
        )

    def hand_in(self, make: Make) -> None:
        """Make a draft, check and score it."""

        def work(boards: Boards, monitor: Monitor) -> Submission:
            draft, folder = make(monitor.part(0, 2))
            identity = submit(boards, draft, folder, monitor.part(1, 2), on_step=self._tell)
            return boards.submission(identity)

        self._run(tr("Checking and scoring"), work, self._on_scored)

    def go_on(self, identity: str, folder: Path) -> None:
        """Take a submission that did not come to its end from where it is."""

        def work(boards: Boards, monitor: Monitor) -> Submission:
            go_on(boards, identity, folder, monitor, on_step=self._tell)
            return boards.submission(identity)

        self._run(tr("Checking and scoring"), work, self._on_scored)

    def save_files(self, identity: str, folder: Path) -> None:
        """Write the files of a submission as they were handed in."""

        def work(boards: Boards, _: Monitor) -> list[str]:
            return write_files(boards, identity, folder)

        def done(names: list[str]) -> None:
            text = tr("{n} files are in {folder}, as they were handed in.",
                      n=len(names), folder=folder)  # fmt: skip
            self.done.emit(text, identity)

        self._run(tr("Writing the files"), work, done)

    def hand_in_files(
        self, challenge: str, owner: str, name: str, files: Path, folder: Path
    ) -> None:
        """Check and score the official files in `files` on the data in `folder`."""

        def make(_: Monitor) -> tuple[Draft, Path]:
            return Draft(challenge, owner, name, files_in(files)), folder

        self.hand_in(make)

    def score_baselines(self, challenge: str, folder: Path) -> None:
        """Run and score the baselines that the board lacks."""

        def work(boards: Boards, monitor: Monitor) -> list[str]:
            return enter_baselines(boards, challenge, folder, monitor)

        def done(entered: list[str]) -> None:
            text = tr("{n} baselines were scored.", n=len(entered))
            self.done.emit(text if entered else tr("The baselines are there already."), "")

        self._run(tr("Scoring the baselines"), work, done)

    def score_again(self, identity: str, folder: Path) -> None:
        """Score a submission anew and compare the receipts."""

        def work(boards: Boards, monitor: Monitor) -> tuple[State, str]:
            state = score_again(boards, identity, folder, monitor)
            return state, boards.submission(identity).reason

        def done(result: tuple[State, str]) -> None:
            state, reason = result
            is_equal = state is State.VERIFIED
            text = tr("Scored again: the receipt is equal.")
            self.done.emit(text if is_equal else tr("Scored again, and it differs: {reason}",
                                                    reason=retold(reason)), identity)  # fmt: skip

        self._run(tr("Scoring again"), work, done)

    def withdraw(self, identity: str, who: str) -> None:
        """Take a submission off the board; what is known of it stays."""

        def work(boards: Boards, _: Monitor) -> None:
            boards.advance(identity, State.WITHDRAWN, who)

        text = tr("Withdrawn: it is off the board and stays in the list.")
        self._run(tr("Withdrawing"), work, lambda _: self.done.emit(text, identity))

    def export(self, path: Path) -> None:
        """Write all boards to one file."""

        def work(boards: Boards, monitor: Monitor) -> int:
            return export_boards(boards, path, monitor)

        def done(n: int) -> None:
            self.done.emit(tr("{n} submissions are in {path}.", n=n, path=path), "")

        self._run(tr("Exporting the boards"), work, done)

    def merge(self, path: Path) -> None:
        """Add what a file has more."""

        def work(boards: Boards, monitor: Monitor) -> int:
            return import_boards(boards, path, monitor)

        def done(n: int) -> None:
            nothing = tr("Everything in that file was here already; nothing changed.")
            self.done.emit(tr("{n} events were added.", n=n) if n else nothing, "")

        self._run(tr("Reading {name}", name=path.name), work, done)

    def _run(
        self, title: str, work: Callable[[Boards, Monitor], Result],
        done: Callable[[Result], None],
    ) -> None:  # fmt: skip
        self._n_scoring += 1

        def ended(result: Result) -> None:
            self._n_scoring -= 1
            done(result)

        self._workers.run(title, self._with_boards(work), ended, self._on_failed)

    def _with_boards(
        self, work: Callable[[Boards, Monitor], Result]
    ) -> Callable[[Monitor], Result]:
        """Return work that opens the boards, and closes them."""
        url = self._url

        def with_boards(monitor: Monitor) -> Result:
            with Boards(url) as boards:
                return work(boards, monitor)

        return with_boards

    def _on_read(self, snapshot: Snapshot) -> None:
        self.read.emit(snapshot)
        if self._wanted:
            self.refresh(self._wanted)

    def _on_unread(self, error: Exception) -> None:
        self._wanted = ""
        if message := told(error):
            self.failed.emit(message)

    def _tell(self, _identity: str, _state: State) -> None:
        """Say in the worker that a submission has moved; the signal comes over to the window."""
        self._stepped.emit()

    def _on_scored(self, found: Submission) -> None:
        state = found.entry.state
        texts = {
            State.SCORED: tr("Scored; it is on the board."),
            State.REJECTED: tr("Refused: it breaks a rule. The reasons are shown beside it."),
        }
        other = tr("It could not be scored: {reason}", reason=retold(found.reason))
        self.done.emit(texts.get(state, other), found.entry.id)

    def _on_failed(self, error: Exception) -> None:
        self._n_scoring -= 1
        self.moved.emit()
        if message := told(error):
            self.failed.emit(message)


def sample_folder(challenge: str) -> Path:
    """Return the folder of a challenge's embedded sample."""
    return Path(str(asset("challenges", challenge, "sample")))


@cache
def _sample_digest(challenge: str, patterns: tuple[str, ...]) -> str:
    """Return the digest of a sample's data, which travels with the program and stays as it is."""
    return data_digest(sample_folder(challenge), patterns)
