"""The composition root: makes the services and the window, and connects them."""

import getpass
import logging
import sys
from collections.abc import Callable
from importlib.resources import as_file
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from dataperf_gui.assets import asset
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.desk import Desk
from dataperf_gui.gui.dialogs.about import AboutDialog
from dataperf_gui.gui.dialogs.export import ExportDialog
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog
from dataperf_gui.gui.dialogs.problems import ProblemsDialog
from dataperf_gui.gui.exporting import export
from dataperf_gui.gui.home.screen import HomeScreen, Offer
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.window import MainWindow
from dataperf_gui.gui.workers import Workers
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import Recent, recent_sessions

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from dataperf_gui.bench import Bench, Queue
    from dataperf_gui.gui.review.screen import ReviewScreen

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]
LOG = logging.getLogger("dataperf_gui")
EMBEDDED = "embedded:handwriting"
SHEET_ROWS, TILE = 5, 28
"""Rows of the sheet of digits that make the card's picture, and pixels of a row."""


class App(QObject):
    """The program with a window.

    Parameters
    ----------
    application : QApplication
        Qt's own.
    scheme : Scheme
        Which theme to start with.
    """

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self.theme = Theme(application, scheme)
        self.actions = Actions(self.theme)
        self.workers = Workers(self)
        self.desk = Desk(self.workers, getpass.getuser(), self)
        settings = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "dataperf-gui", "window"
        )
        self.window = MainWindow(self.actions, self.theme, settings)
        self.home = HomeScreen()
        self.review: ReviewScreen | None = None
        self.window.add_rail_entry("home", tr("Home"), "home")
        self.window.add_rail_entry("review", tr("Review"), "review")
        self.window.set_screen("home", self.home)
        self._connect()
        self.actions.enable(["export", "problems"], is_enabled=False)
        self.show_home()

    def open(self, place: str, options: dict[str, str] | None = None) -> None:
        """Open data or a session file."""
        self.window.notice.hide()
        self.desk.open_place(place, options)

    def show_home(self) -> None:
        """Show what can be worked on."""
        recents, problems = recent_sessions()
        self.home.show_cards(_offers(), recents, problems)
        text = tr("Find the labels that are wrong, fix them, and watch the score rise.")
        self.window.show_screen("home", tr("What would you like to look at?"), text)

    def close(self) -> None:
        """End everything in order: no new work, workers, screens."""
        self.workers.close()
        self._close_review()

    def _connect(self) -> None:
        slots = {
            "home": self.show_home,
            "open": self._open_own_data,
            "export": self._export,
            "quit": self.window.close,
            "problems": self._show_problems,
            "theme": self._switch_theme,
            "keys": self._show_keys,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self.actions.connect_to(name, slot)
        self.home.place_chosen.connect(self.open)
        self.home.session_chosen.connect(self._on_session_chosen)
        self.home.own_data_wanted.connect(self._open_own_data)
        self.desk.ready.connect(self._on_ready)
        self.desk.failed.connect(self.show_error)
        self.workers.started.connect(self.window.busy.start)
        self.workers.progressed.connect(self.window.busy.show_progress)
        self.workers.ended.connect(self.window.busy.stop)
        self.window.busy.cancelled.connect(self.workers.cancel)
        self.window.dropped.connect(self.open)
        self.window.screen_wanted.connect(self._on_screen_wanted)
        self.window.closing.connect(self.close)

    @Slot(object, object, object)
    def _on_ready(self, bench: "Bench", session: Session, queue: "Queue") -> None:
        from dataperf_gui.gui.review.presenter import ReviewPresenter  # noqa: PLC0415 - as above
        from dataperf_gui.gui.review.screen import ReviewScreen  # noqa: PLC0415 - as above

        self._close_review()
        presenter = ReviewPresenter(bench, session, queue, self.workers)
        self.review = ReviewScreen(presenter, self.actions, self.theme)
        self.review.said.connect(self.window.say)
        self.review.failed.connect(self.show_error)
        self.window.set_screen("review", self.review)
        self.actions.enable(["export", "problems"], is_enabled=True)
        self._show_review()
        self.review.start()
        self._announce(bench)

    def _announce(self, bench: "Bench") -> None:
        """Say what the reader of the dataset did that a person should know."""
        data = bench.dataset
        sentences = [say(note) for note in data.notes]
        if data.problems:
            sentences.append(
                tr("{n} file(s) could not be used and were left out.", n=len(data.problems))
            )
        if sentences:
            self.window.notice.show_text(" ".join(sentences))

    def _show_review(self) -> None:
        if self.review is None:
            return
        bench, session = self.review.presenter.bench, self.review.presenter.session
        data = bench.dataset
        text = tr(
            "{n} items to check · {m} in the trusted test set · every decision is saved at once",
            n=len(data.train), m=len(data.test),
        )  # fmt: skip
        self.window.show_screen("review", data.name, text)
        self.window.statusBar().setToolTip(str(session.path))

    def _on_screen_wanted(self, name: str) -> None:
        {"home": self.show_home, "review": self._show_review}[name]()

    def _on_session_chosen(self, recent: Recent) -> None:
        self.window.notice.hide()
        self.desk.open_source(recent.source, recent.path)

    def show_error(self, message: Message) -> None:
        """Say what went wrong, where it can be read in peace."""
        self.window.notice.show_text(say(message), is_error=True)

    def _close_review(self) -> None:
        if self.review is not None:
            self.review.close_down()
            self.review = None

    def _open_own_data(self) -> None:
        dialog = OpenDataDialog(self.window)
        if dialog.exec():
            self.open(dialog.path.text(), dialog.options)

    def _export(self) -> None:
        if self.review is None:
            return
        data = self.review.presenter.bench.dataset
        dialog = ExportDialog(data.name, has_files=hasattr(data.media, "paths"), parent=self.window)
        if dialog.exec() and dialog.wish is not None:
            session = self.review.presenter.session
            work = export(session, data, dialog.wish)
            self.workers.run(tr("Exporting"), work, self._on_exported, self._on_export_failed)

    def _on_exported(self, sentence: str) -> None:
        self.window.notice.show_text(sentence)

    def _on_export_failed(self, error: Exception) -> None:
        text = Message("The export failed ({reason}).", {"reason": repr(error)})
        self.show_error(error.message if isinstance(error, DataPerfError) else text)

    def _show_problems(self) -> None:
        if self.review is not None:
            data = self.review.presenter.bench.dataset
            ProblemsDialog(data.problems, data.notes, self.window).exec()

    def _show_keys(self) -> None:
        KeysDialog(self.actions, self.window).exec()

    def _show_about(self) -> None:
        AboutDialog(self.window).exec()

    def _switch_theme(self) -> None:
        self.theme.apply(Scheme.LIGHT if self.theme.tokens.is_dark else Scheme.DARK)


def run(place: str = "", options: dict[str, str] | None = None) -> int:
    """Open the window, with `place` in it if one is named; return the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - for the type checker
    app = App(application)
    sys.excepthook = _reporter(app)
    app.window.show()
    if place:
        QTimer.singleShot(0, lambda: app.open(place, options))
    return application.exec()


def _reporter(app: App) -> ExceptHook:
    """Return a hook that logs what nobody caught, says so, and lets the program go on."""
    path = cache_folder() / "errors.log"
    logging.basicConfig(filename=path, level=logging.WARNING)

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        LOG.error("unexpected", exc_info=(kind, error, trace))
        text = "Something went wrong that should not have ({reason}). Details are in {path}."
        values = {"reason": f"{kind.__name__}: {error}", "path": path}
        app.show_error(Message(text, values))

    return report


def _offers() -> tuple[Offer, ...]:
    text = tr(
        "400 handwritten digits, 120 of them with a wrong label on purpose. See how fast you "
        "find them."
    )
    return (Offer(EMBEDDED, tr("Handwritten digits"), text, _digits()),)


def _digits() -> QImage:
    """Return some rows of the sheet of digits."""
    with as_file(asset("challenges", "handwriting", "sample", "sheet.png")) as path:
        sheet = QImage(str(path))
    return sheet.copy(0, 0, 14 * TILE, SHEET_ROWS * TILE)
