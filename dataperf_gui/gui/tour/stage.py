"""The demo mode: on the whole screen, plays by itself when nobody is there, keeps nothing."""

import shutil
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.texts import name_of, tr
from dataperf_gui.gui.tour.hand import Hand, Tempo
from dataperf_gui.gui.tour.hints import HintBar
from dataperf_gui.gui.tour.idle import Idle
from dataperf_gui.gui.tour.keys import Act, KeyWatch
from dataperf_gui.gui.tour.motion import is_calm
from dataperf_gui.gui.tour.room import begin_session, open_digits
from dataperf_gui.gui.workers import told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from dataperf_gui.bench import Bench, Queue
    from dataperf_gui.gui.app import App

IDLE_MS = 20_000
PATIENCE = 5
"""How many times as long to wait once somebody has begun: they may be talking."""
TWICE_S = 2.0
"""Seconds within which a second Esc leaves."""
ALLOWED = ("home", "compare", "quit", "tour", "theme", "keys", "about")
"""Actions of the window that visitors may use; the others reach for files, or for settings."""
AGAIN = "F5"


class Stage(QObject):
    """Runs the show in the program's own window.

    Parameters
    ----------
    app : App
        The program; its home is a temporary place.
    folder : Path
        Where sessions are begun.
    idle_ms : int
        How long nobody must have touched anything before it plays by itself.
    tempo : Tempo, optional
        How fast it plays.
    """

    begun = Signal()
    """A new session has begun, with nothing decided."""

    def __init__(
        self, app: "App", folder: Path, idle_ms: int = IDLE_MS, tempo: Tempo | None = None
    ) -> None:
        super().__init__(app.window)
        self._app, self._folder, self._tempo = app, folder, tempo or Tempo()
        self._idle_ms = idle_ms
        self._opened: tuple[Bench, Queue] | None = None
        self._session_path: Path | None = None
        self._escaped_at = -TWICE_S
        self.hints = HintBar(app.window)
        app.window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.hints)
        for bar in (app.window.menuBar(), app.window.statusBar()):
            bar.hide()
        self.hand = Hand(app.theme, app.window, self._tempo)
        self.hand.finished.connect(self._on_played)
        self.idle = Idle(app.window, idle_ms)
        self.idle.rested.connect(self._on_rested)
        self.idle.woke.connect(self._on_woke)
        self._keys = KeyWatch(app.window, self._act_of)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(self._tempo.end_ms)
        self._end.timeout.connect(self._replay)
        app.workplace.opened.connect(self._restrict)
        app.tour.begun.connect(self.idle.watch_first)
        app.tour.begun.connect(self._be_patient)
        app.tour.ended.connect(self._restrict)
        app.window.closing.connect(self.close)

    def start(self) -> None:
        """Put the digits on the stage."""
        self._restrict()
        self._hint()
        title = tr("Opening {name}", name=tr("Handwritten digits"))
        self._app.workers.run(title, _open, self._on_ready, self._on_failed)

    @Slot()
    def reset(self) -> None:
        """Go back to the start: nothing decided, nothing open, the first digit on the screen."""
        self._calm_down()
        if self._opened is None:
            return
        bench, queue = self._opened
        app, before = self._app, self._session_path
        app.workers.cancel()
        app.desk.close()
        app.workplace.close()
        _delete(before)
        folder = self._folder / f"stage-{monotonic()}"
        try:
            folder.mkdir()
            session = begin_session(bench, folder)
        except (OSError, DataPerfError) as error:
            self._on_failed(error)
            return
        self._session_path = session.path
        app.workplace.open_review(bench, session, queue)
        app.window.show_title(name_of(bench.dataset), tr("Demo mode: nothing is kept"))
        if app.review is not None:
            app.review.presenter.decided.connect(self._be_patient)
        self.idle.wait_for(self._idle_ms)
        self._hint()
        self.begun.emit()

    @Slot()
    def close(self) -> None:
        """Stop whatever plays."""
        self.idle.stop()
        self._end.stop()
        self.hand.stop()

    def _on_ready(self, opened: "tuple[Bench, Queue]") -> None:
        self._opened = opened
        self.reset()
        if self.idle.is_resting:
            self._play()

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self._app.show_error(message)

    @Slot()
    def _restrict(self) -> None:
        """Switch off what visitors have no business with."""
        actions = self._app.actions
        names = [name for name in actions.names(Scope.WINDOW) if name not in ALLOWED]
        actions.enable(names, is_enabled=False)
        for name in ("boards", "report"):
            self._app.window.offer_screen(name, is_offered=False)
        self._app.window.setAcceptDrops(False)

    @Slot()
    def _be_patient(self) -> None:
        if not self.hand.is_playing:
            self.idle.wait_for(PATIENCE * self._idle_ms)

    @Slot()
    def _on_rested(self) -> None:
        if self._opened is not None:
            self._replay()

    @Slot()
    def _on_woke(self) -> None:
        if self._opened is not None:
            self.reset()

    @Slot()
    def _replay(self) -> None:
        self.reset()
        self._play()

    def _play(self) -> None:
        review = self._app.review
        if review is None:
            return
        text = tr("This plays by itself. Touch any key to try it on your own.")
        self.hints.show_hints(text, self._pairs()[:2])
        calm = is_calm(self._app.preferences.settings.motion)
        self.hand.play(review, is_calm=calm)

    @Slot()
    def _on_played(self) -> None:
        """Say what came of it, and begin again after a while."""
        self.hand.stop()
        review = self._app.review
        values = review.presenter.feed.values if review is not None else []
        if values:
            text = tr(
                "In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try "
                "it.",
                n=self.hand.n_played, before=values[0], now=values[-1],
            )  # fmt: skip
            self.hints.show_hints(text, ())
        self._end.start()

    def _calm_down(self) -> None:
        """End what plays, what is asked, and the tour."""
        self._end.stop()
        self.hand.stop()
        for _ in range(len(QApplication.topLevelWidgets())):
            open_one = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if open_one is not None:
                open_one.close()
        self._app.tour.give_way()
        self._app.window.notice.hide()

    def _hint(self, text: str = "") -> None:
        text = text or tr("Is the label right? Look, and press a key.")
        self.hints.show_hints(text, self._pairs())

    def _pairs(self) -> list[tuple[str, str]]:
        actions = self._app.actions
        names = ("suggest", "keep", "tour")
        own = [(actions.keys_text(name), actions[name].text()) for name in names]
        return [*own, (AGAIN, tr("Start again")), (tr("Esc twice"), tr("Leave"))]

    def _act_of(self, event: QKeyEvent) -> Act | None:
        """Return what a key does on the stage."""
        key, modifiers = event.key(), event.modifiers()
        is_plain = modifiers == Qt.KeyboardModifier.NoModifier
        is_control = modifiers == Qt.KeyboardModifier.ControlModifier
        if (key == Qt.Key.Key_F5 and is_plain) or (key == Qt.Key.Key_R and is_control):
            return self.reset
        if key == Qt.Key.Key_Escape and is_plain and event.type() == QEvent.Type.KeyPress:
            return self._on_escape()
        return None

    def _on_escape(self) -> Act | None:
        """Leave with the second Esc; the first belongs to what is on the screen."""
        now, before = monotonic(), self._escaped_at
        self._escaped_at = now
        if now - before <= TWICE_S:
            return self._leave
        self._hint(tr("Press Esc once more to leave."))
        return None

    def _leave(self) -> None:
        self._app.window.close()


def _open(monitor: Monitor) -> "tuple[Bench, Queue]":
    """Open the digits with all that the screen shows of them, so that nothing comes late."""
    bench, queue = open_digits(monitor)
    bench.explain(monitor)
    return bench, queue


def _delete(session: Path | None) -> None:
    """Delete a session of the show with its folder; what is in use goes with the program."""
    if session is not None:
        shutil.rmtree(session.parent, ignore_errors=True)
