"""Opens datasets and sessions behind the window and puts them on the Review screen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the worker does it.
    from dataperf_gui.bench import Bench, Queue


class Desk(QObject):
    """What is being worked on: opened, ranked, and announced when it is ready.

    Parameters
    ----------
    workers : Workers
        Do everything that takes long.
    who : str
        The person, as the journal names them.
    """

    ready = Signal(object, object, object)
    """`Bench`, `Session` and `Queue`."""
    failed = Signal(object)
    """A `Message`."""

    def __init__(self, workers: Workers, who: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._who = workers, who

    def open_source(self, source: Source, session_path: Path | None = None) -> None:
        """Open a dataset and its session; `session_path` is a file that must belong to it."""

        def work(monitor: Monitor) -> "Bench":
            from dataperf_gui.bench import prepare  # noqa: PLC0415 - as above

            return prepare(source, monitor=monitor)

        def done(bench: "Bench") -> None:
            self._open_session(bench, session_path)

        self._workers.run(tr("Opening {name}", name=_name(source)), work, done, self._fail)

    def open_place(self, place: str, options: dict[str, str] | None = None) -> None:
        """Open what a person typed, chose or dropped: data, or a session file."""
        from dataperf_gui.challenges.opening import source_for  # noqa: PLC0415 - pandas is slow
        from dataperf_gui.session.store import EXTENSION  # noqa: PLC0415

        try:
            if Path(place).suffix == EXTENSION:
                self.open_session_file(Path(place))
            else:
                self.open_source(source_for(place, **(options or {})))
        except DataPerfError as error:
            self.failed.emit(error.message)

    def open_session_file(self, path: Path) -> None:
        """Open a session file with the dataset it names.

        Raises
        ------
        DataPerfError
            The file is no session, or damaged.
        """
        with Session.open(path, read_only=True) as session:
            source = session.source
        self.open_source(source, path)

    def _open_session(self, bench: "Bench", path: Path | None) -> None:
        try:
            if path is None:
                session = bench.open_session(self._who)
            else:
                session = Session.open(path, bench.dataset, who=self._who)
        except DataPerfError as error:
            self.failed.emit(error.message)
            return
        strategy = str(session.place.get("strategy", ""))

        def work(monitor: Monitor) -> "Queue":
            queue = _ranked(bench, strategy, monitor)
            bench.explain(monitor)
            return queue

        def done(queue: "Queue") -> None:
            self.ready.emit(bench, session, queue)

        def failed(error: Exception) -> None:
            session.close()
            self._fail(error)

        self._workers.run(tr("Ranking the items"), work, done, failed)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, DataPerfError):
            self.failed.emit(error.message)
        else:
            text = "Something went wrong that should not have ({reason})."
            self.failed.emit(Message(text, {"reason": repr(error)}))


def _ranked(bench: "Bench", strategy: str, monitor: Monitor) -> "Queue":
    """Rank by the strategy used last; by the default one where there is none any more."""
    try:
        return bench.rank(strategy, monitor=monitor) if strategy else bench.rank(monitor=monitor)
    except DataPerfError:
        return bench.rank(monitor=monitor)


def _name(source: Source) -> str:
    return Path(source.path).name or source.path
