"""`Session`: one person's decisions on one dataset, safe on the disk as they are made."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import numpy as np
from filelock import FileLock

from dataperf_gui.arrays import EXCLUDED, Ints
from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session import notes
from dataperf_gui.session.decisions import (
    LABELLING,
    NO_ITEM,
    Action,
    Change,
    Decision,
    SessionState,
    ShownAs,
)
from dataperf_gui.session.header import Header, require_same
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.ledger import fold
from dataperf_gui.session.lock import ANOTHER_WINDOW, take_lock
from dataperf_gui.session.sqlite import check_magic, reading

Clock = Callable[[], datetime]
"""Tells the time, with a time zone."""

UNSEEN = ShownAs()
"""Of an item decided on without being shown."""


def utc_now() -> datetime:
    """Tell the time of day."""
    return datetime.now(UTC)


def timestamp(clock: Clock) -> str:
    """Return the clock's time in UTC, ISO 8601 with milliseconds and ``Z``."""
    return clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Session:
    """An open session; made by `create` or `open`, used by one thread at a time.

    Attributes
    ----------
    path : Path
        The file.
    header : Header
        What it was made for.
    read_only_reason : Message or None
        Why nothing can be decided here; None where it can.
    """

    def __init__(
        self, journal: Journal, lock: FileLock | Message, *, who: str, clock: Clock
    ) -> None:
        self.path = journal.path
        self.header = journal.header
        self._journal, self._clock = journal, clock
        self._who = who.encode("utf-8", "replace").decode("utf-8")
        with reading(journal.path):
            self._ledger = fold(self.header.labels, journal.read())
        self._state: SessionState | None = None
        self._lock = None if isinstance(lock, Message) else lock
        self.read_only_reason = _with_name(lock, journal) if isinstance(lock, Message) else None
        if not self.is_read_only:
            journal.make_durable()
            note = {"who": self._who, "pid": os.getpid(), "since": timestamp(clock)}
            journal.write_note(notes.WRITER, note)

    @classmethod
    def create(cls, path: Path, header: Header, *, who: str, clock: Clock = utc_now) -> Self:
        """Start a session in a new file.

        Parameters
        ----------
        path : Path
            Where; nothing may be there.
        header : Header
            Usually ``Header.for_dataset(dataset)``; its `created` is filled in.
        who : str
            The person, as the journal names them.
        clock : callable
            Tells the time.

        Raises
        ------
        DataPerfError
            Something is there already, or the folder cannot be written.
        """
        lock = take_lock(path)
        if isinstance(lock, Message):
            raise DataPerfError("{path} cannot be made: {reason}.", path=path, reason=lock)
        with ExitStack() as on_error:
            on_error.callback(lock.release)
            Journal.create(path, replace(header, created=timestamp(clock)))
            on_error.pop_all()
        return cls._opened(path, lock, None, who, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        dataset: Dataset | None = None,
        *,
        who: str = "",
        clock: Clock = utc_now,
        read_only: bool = False,
    ) -> Self:
        """Open a session file.

        Where it cannot be written, or another window has it open, it opens for reading and
        `read_only_reason` says why.

        Parameters
        ----------
        path : Path
            The file.
        dataset : Dataset, optional
            The dataset it must belong to.
        who, clock
            As for `create`.
        read_only : bool
            Do not try to write.

        Raises
        ------
        DataPerfError
            It is not there, not a session, of a newer program, damaged, or of another or a
            changed dataset. Nothing is overwritten.
        """
        check_magic(path)  # first, so that no lock is left beside what is no session
        lock = Message("it was opened to be read only") if read_only else take_lock(path)
        return cls._opened(path, lock, dataset, who, clock)

    @classmethod
    def _opened(
        cls, path: Path, lock: FileLock | Message, dataset: Dataset | None, who: str, clock: Clock
    ) -> Self:
        with ExitStack() as on_error:
            if not isinstance(lock, Message):
                on_error.callback(lock.release)
            journal = Journal(path, is_writable=not isinstance(lock, Message))
            on_error.callback(journal.close)
            if dataset is not None:
                require_same(path, journal.header, dataset)
            session = cls(journal, lock, who=who, clock=clock)
            if dataset is not None and not session.is_read_only:
                notes.write_source(journal, dataset.source)
            on_error.pop_all()
        return session

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be decided here."""
        return self.read_only_reason is not None

    @property
    def state(self) -> SessionState:
        """What the journal adds up to now: a frozen copy that later decisions do not change."""
        if self._state is None:
            self._state = self._ledger.snapshot()
        return self._state

    @property
    def score(self) -> notes.LastScore | None:
        """The score shown last (`remember_score`), None before the first."""
        return notes.last_score(self._journal)

    @property
    def last_seq(self) -> int:
        """The number of the journal's last row; 0 before the first decision."""
        return self._ledger.last_seq

    @property
    def seal(self) -> str:
        """The hash of the last row of the journal, in hexadecimal."""
        return self._journal.seal

    @property
    def decided(self) -> int:
        """How many items a decision stands for."""
        return self._ledger.decided

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return not self.is_read_only and self._ledger.undoable is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to repeat."""
        return not self.is_read_only and self._ledger.redoable is not None

    def decide(
        self,
        items: int | Sequence[int] | Ints,
        action: Action,
        label: int | Sequence[int] | None = None,
        shown: ShownAs | Sequence[ShownAs] = UNSEEN,
    ) -> Change:
        """Decide on one item or, as one step, on several; on the disk on return.

        Parameters
        ----------
        items : int or sequence of int
            Different items.
        action : Action
            `KEEP` (the given label is right, also if it was changed before), `RELABEL`,
            `EXCLUDE`, `FLAG` (the label stays) or `PROPOSE` (a program's label, not looked at).
        label : int or sequence of int, optional
            The new label's code, one for all or one each; for `RELABEL` and `PROPOSE` only.
        shown : ShownAs or sequence of ShownAs
            How they were shown: one for all, or one each.

        Returns
        -------
        Change
            What changed. A step that was undone before can no longer be redone.

        Raises
        ------
        DataPerfError
            The session is read-only, or the disk is full: nothing was decided.
        ValueError
            No or repeated items, an item or label that does not exist, a label for another
            action than `RELABEL` and `PROPOSE`.
        """
        chosen = [int(item) for item in np.atleast_1d(np.asarray(items, dtype=np.intp))]
        new: list[int | None] = [None] * len(chosen)
        if label is not None:
            new = np.broadcast_to(label, len(chosen)).tolist()
        self._check_arguments(chosen, action, new)
        each = [shown] * len(chosen) if isinstance(shown, ShownAs) else shown
        step, when = self.last_seq + 1, timestamp(self._clock)
        labels = self._ledger.labels
        return self._take(
            Decision(
                seq=step + position,
                step=step,
                action=action,
                item=item,
                given=int(labels[item]),
                label=self._ledger.label_after(item, action, code),
                shown=_rounded(how),
                who=self._who,
                when=when,
            )
            for position, (item, code, how) in enumerate(zip(chosen, new, each, strict=True))
        )

    def undo(self) -> Change | None:
        """Take back the last step that stands, as a row of the journal; None if there is none."""
        return self._travel(Action.UNDO, self._ledger.undoable)

    def redo(self) -> Change | None:
        """Repeat the step taken back last, as a row of the journal; None if there is none."""
        return self._travel(Action.REDO, self._ledger.redoable)

    def journal(self) -> Iterator[Decision]:
        """Read all rows from the file; one that another window writes may have grown."""
        return iter(self._journal.read())

    @property
    def source(self) -> Source:
        """Where the dataset was when the session was last opened with it."""
        return notes.last_source(self._journal)

    @property
    def place(self) -> Mapping[str, object]:
        """What was on screen last (`remember_place`); empty at first."""
        return self._journal.note(notes.PLACE) or {}

    def remember_place(self, place: Mapping[str, object]) -> None:
        """Keep what is on screen, as JSON can hold it; a read-only session does not."""
        self._remember(notes.PLACE, dict(place))

    def remember_score(self, value: float, metric: str) -> None:
        """Keep the last score with its metric's name for the list of recent sessions."""
        self._remember(notes.SCORE, {"value": float(value), "metric": metric})

    def close(self) -> None:
        """Close the file, which is then whole by itself, and let another window write."""
        if self._lock is not None:
            with suppress(DataPerfError):  # a full disk must not keep it open
                self._journal.write_note(notes.WRITER, None)
        self._journal.close()
        if self._lock is not None:
            self._lock.release()
        self._lock, self.read_only_reason = None, Message("it is closed")

    def _check_arguments(
        self, items: list[int], action: Action, labels: Sequence[int | None]
    ) -> None:
        if not items or len(set(items)) < len(items):
            raise ValueError("a decision is about one or several different items")
        if min(items) < 0 or max(items) >= len(self.header):
            raise ValueError(f"there are {len(self.header)} items; not all of these exist")
        if action in (Action.UNDO, Action.REDO):
            raise ValueError("undo and redo are methods")
        for label in labels:
            if (label is not None) != (action in LABELLING):
                raise ValueError("a label goes with relabel and propose, and with these only")
            if label is not None and not 0 <= label < len(self.header.classes):
                raise ValueError(f"there is no class {label}")

    def _travel(self, action: Action, target: int | None) -> Change | None:
        if target is None:
            return None
        seq = self.last_seq + 1
        row = Decision(
            seq=seq,
            step=seq,
            action=action,
            item=NO_ITEM,
            given=EXCLUDED,
            label=EXCLUDED,
            shown=UNSEEN,
            who=self._who,
            when=timestamp(self._clock),
            target=target,
        )
        return self._take([row])

    def _take(self, rows: Iterable[Decision]) -> Change:
        """Write the rows of one step, then take them in."""
        if self.read_only_reason is not None:
            raise DataPerfError(
                "{path} is open for reading only: {reason}.",
                path=self.path,
                reason=self.read_only_reason,
            )
        step = list(rows)
        self._journal.append(step)
        items = self._ledger.apply(step)
        self._state = None
        return Change(step[0].action, np.array(items, dtype=np.intp), step[-1].seq)

    def _remember(self, name: str, content: object) -> None:
        if not self.is_read_only:
            self._journal.write_note(name, content)


def _with_name(reason: Message, journal: Journal) -> Message:
    """Say who holds the lock, if the holder left a name."""
    return notes.writer(journal) or reason if reason == ANOTHER_WINDOW else reason


def _rounded(shown: ShownAs) -> ShownAs:
    """Give the time on screen in whole milliseconds, never negative or undefined."""
    seconds = round(max(0.0, float(shown.seconds)), 3)
    return ShownAs(shown.strategy, int(shown.rank), seconds)
