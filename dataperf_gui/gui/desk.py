"""Opens datasets and sessions behind the window and says when they are ready."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.home.covers import cover_path, draw_cover
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import EXTENSION

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the worker does it.
    from dataperf_gui.bench import Bench, Queue
    from dataperf_gui.buying.markets import Markets
    from dataperf_gui.buying.values import Insight
    from dataperf_gui.selecting.opening import Opened

    Begin = Callable[[Path | None], None]
    """Begins the session, or goes on with the file given; in the window's thread."""


class Desk(QObject):
    """What is being opened; a newer wish replaces the one before.

    Parameters
    ----------
    workers : Workers
        Do everything that takes long.
    who : str
        The person, as the journal names them.
    """

    prepared = Signal()
    """The data are there; the session opens next, so nobody else may have it open."""
    ready = Signal(object, object, object)
    """`Bench`, `Session` and `Queue`."""
    selection_ready = Signal(object, object)
    """`Opened` and `Session`."""
    markets_ready = Signal(object, object, object)
    """`Markets`, `Session` and a list of `Insight`."""
    failed = Signal(object)
    """A `Message`."""

    def __init__(self, workers: Workers, who: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self.who = workers, who
        self._wish = 0
        self._monitor = Monitor()
        self._session: Session | None = None

    def open_source(self, source: Source, session_path: Path | None = None) -> None:
        """Open a dataset and its session; `session_path` is a file that must belong to it."""
        self._open(Path(source.path).name or source.path, lambda: source, session_path)

    def open_place(self, place: str, options: dict[str, str] | None = None) -> None:
        """Open what a person typed, chose or dropped: data, or a session file."""
        path = Path(place)
        if path.suffix == EXTENSION:
            self._open(path.stem, lambda: _source_of_session(path), path)
        else:
            self._open(path.name or place, lambda: _source_at(place, options or {}), None)

    def close(self) -> None:
        """Close the session of an opening that did not come to its end."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _open(self, name: str, find: Callable[[], Source], session_path: Path | None) -> None:
        self._monitor.cancel()
        self.close()
        self._wish += 1
        wish = self._wish

        def work(monitor: Monitor) -> "Begin":
            return self._read(find(), monitor)

        def done(begin: "Begin") -> None:
            if wish == self._wish:
                begin(session_path)

        title = tr("Opening {name}", name=name)
        self._monitor = self._workers.run(title, work, done, self._fail)

    def _read(self, source: Source, monitor: Monitor) -> "Begin":
        """Read what `source` names, in the worker; return what begins its session."""
        from dataperf_gui.bench import prepare  # noqa: PLC0415 - as above
        from dataperf_gui.buying.markets import CHALLENGE  # noqa: PLC0415 - as above
        from dataperf_gui.selecting.opening import (  # noqa: PLC0415 - as above
            OPENERS,
            open_to_choose,
        )

        if source.kind == CHALLENGE:
            return partial(self._begin_buying, *_markets(source, monitor))
        if source.kind in OPENERS:
            return partial(self._begin_selection, open_to_choose(source, monitor))
        return partial(self._open_session, prepare(source, monitor=monitor))

    def _open_session(self, bench: "Bench", path: Path | None) -> None:
        self.prepared.emit()
        try:
            if path is None:
                session = bench.open_session(self.who)
            else:
                session = Session.open(path, bench.dataset, who=self.who)
        except DataPerfError as error:
            self.failed.emit(error.message)
            return
        self._session = session
        self._rank(bench, session)

    def _begin_selection(self, opened: "Opened", path: Path | None) -> None:
        """Open the session in the worker: that of half a million items takes a second."""
        self.prepared.emit()
        task, who, wish = opened.task, self.who, self._wish

        def work(_: Monitor) -> Session:
            from dataperf_gui.selecting.base import session_of, unchosen  # noqa: PLC0415 - as above

            session = (
                session_of(task, who)
                if path is None
                else Session.open(path, unchosen(task.bench.dataset), who=who)
            )
            self._session = session  # closed with the window, should that come first
            return session

        def done(session: Session) -> None:
            if wish == self._wish:
                self._session = None
                self.selection_ready.emit(opened, session)
            else:
                session.close()

        self._monitor = self._workers.run(tr("Opening the session"), work, done, self._fail)

    def _begin_buying(
        self, markets: "Markets", insights: "list[Insight]", path: Path | None
    ) -> None:
        from dataperf_gui.buying.markets import session_of  # noqa: PLC0415 - as above

        self.prepared.emit()
        try:
            if path is None:
                session = session_of(markets, self.who)
            else:
                session = Session.open(path, markets.dataset, who=self.who)
        except DataPerfError as error:
            self.failed.emit(error.message)
            return
        self.markets_ready.emit(markets, session, insights)

    def _rank(self, bench: "Bench", session: Session) -> None:
        strategy, wish = str(session.place.get("strategy", "")), self._wish
        cover = cover_path(session.path)

        def work(monitor: Monitor) -> "Queue":
            queue = _ranked(bench, strategy, monitor)
            bench.explain(monitor)
            if bench.dataset.media is not None and not cover.exists():
                draw_cover(bench.dataset.media, queue.items, cover, monitor)
            return queue

        def done(queue: "Queue") -> None:
            if wish == self._wish:
                self._session = None
                self.ready.emit(bench, session, queue)

        def failed(error: Exception) -> None:
            if wish == self._wish:
                self.close()
            self._fail(error)

        self._monitor = self._workers.run(tr("Ranking the items"), work, done, failed)

    def _fail(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)


def _source_at(place: str, options: dict[str, str]) -> Source:
    from dataperf_gui.buying.opening import markets_at  # noqa: PLC0415 - as above
    from dataperf_gui.challenges.opening import source_for  # noqa: PLC0415 - pandas is slow
    from dataperf_gui.selecting.opening import selection_at  # noqa: PLC0415 - as above

    if source := selection_at(place, options) or markets_at(place):
        return source
    return source_for(place, **{name: text for name, text in options.items() if name != "audio"})


def _markets(source: Source, monitor: Monitor) -> "tuple[Markets, list[Insight]]":
    """Open markets, with what is drawn of their sellers."""
    from dataperf_gui.buying.opening import open_markets  # noqa: PLC0415 - as above
    from dataperf_gui.buying.values import Insight  # noqa: PLC0415 - as above

    markets = open_markets(source, monitor)
    insights = [Insight(market) for market in markets.markets]
    for done, insight in enumerate(insights):
        monitor.report(done / len(insights), "Comparing the sellers")
        _ = insight.shapes, insight.estimator.hindrance  # here, where it holds nobody up
    _ = markets.dataset
    return markets, insights


def _source_of_session(path: Path) -> Source:
    """Return where a session file says that its dataset lies."""
    with Session.open(path, read_only=True) as session:
        return session.source


def _ranked(bench: "Bench", strategy: str, monitor: Monitor) -> "Queue":
    """Rank by the strategy used last; by the default one where there is none any more."""
    try:
        return bench.rank(strategy, monitor=monitor) if strategy else bench.rank(monitor=monitor)
    except DataPerfError:
        return bench.rank(monitor=monitor)
