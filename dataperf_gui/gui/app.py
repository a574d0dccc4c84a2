"""The composition root: makes the services and the window, and connects them."""

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.crash import log_to, report_to
from dataperf_gui.gui.desk import Desk
from dataperf_gui.gui.dialogs.choose_task import ChooseTaskDialog
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog
from dataperf_gui.gui.dialogs.problems import ProblemsDialog
from dataperf_gui.gui.garbage import GarbageCollector
from dataperf_gui.gui.handing_in import from_selection, from_session
from dataperf_gui.gui.home.challenge_row import CLEANING
from dataperf_gui.gui.home.offers import offers
from dataperf_gui.gui.home.screen import HomeScreen
from dataperf_gui.gui.imports import import_ahead, use_plain_imports
from dataperf_gui.gui.language import Language
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.settings.dialog import SettingsDialog
from dataperf_gui.gui.switching import Switching
from dataperf_gui.gui.taking import Taking
from dataperf_gui.gui.task_questions import question_about
from dataperf_gui.gui.texts import name_of, say, tr
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.tour.launch import begin_show
from dataperf_gui.gui.tour.tour import Tour
from dataperf_gui.gui.widgets.painted import install_roles
from dataperf_gui.gui.window import MainWindow
from dataperf_gui.gui.workers import Workers
from dataperf_gui.gui.workplace import NEEDS_DATA, Workplace
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder, window_file
from dataperf_gui.session.store import Recent, recent_sessions
from dataperf_gui.settings import Settings

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from dataperf_gui.bench import Bench
    from dataperf_gui.gui.boards.screen import BoardsScreen
    from dataperf_gui.gui.compare.screen import CompareScreen
    from dataperf_gui.gui.market.screen import MarketScreen
    from dataperf_gui.gui.review.screen import ReviewScreen
    from dataperf_gui.gui.select.screen import SelectScreen


AHEAD_MS = 3000
"""After which what other screens need is imported: what is opened at once comes first."""


class App(QObject):
    """The program with a window.

    Parameters
    ----------
    application : QApplication
        Qt's own.
    scheme : Scheme, optional
        Which theme to start with; that of the settings where none is given.
    language : str
        Which language to start with; that of the settings where empty.
    """

    def __init__(
        self, application: QApplication, scheme: Scheme | None = None, language: str = ""
    ) -> None:
        super().__init__()
        self.garbage = GarbageCollector(self)
        install_roles(application)
        self.preferences = Preferences(self)
        settings = self.preferences.settings
        self.language = Language(application, language or settings.language)
        self.theme = Theme(application, scheme or Scheme(settings.scheme), settings.type_scale)
        self.theme.move(settings.motion)
        self.actions = Actions(self.theme, preferences=self.preferences)
        self.workers = Workers(self)
        self.desk = Desk(self.workers, settings.who, self)
        place = QSettings(str(window_file()), QSettings.Format.IniFormat)
        self.window = MainWindow(self.actions, self.theme, place)
        self.taking = Taking(self.window, self.workers)
        self.workplace = Workplace(self.window, self.actions, self.theme, self.workers)
        self.tour = Tour(self.window, self.theme, self.actions, self.taking, self._on_screen_wanted)
        self.boards: BoardsScreen | None = None
        for name, text in rail():
            self.window.add_rail_entry(name, text, name)
        self.window.offer_screen("boards", is_offered=True)
        self.home = self._made_home()
        self._connect()
        self.switching = Switching(
            self.preferences, self.language, self.theme, self.workers, self._remake
        )
        scopes = (Scope.REVIEW, Scope.SELECT, Scope.MARKET, Scope.MAP)
        of_screens = [name for scope in scopes for name in self.actions.names(scope)]
        self.actions.enable([*NEEDS_DATA, *of_screens], is_enabled=False)
        self.show_home()
        if notes := self.preferences.notes:
            self.window.notice.show_text(" ".join(map(say, notes)), is_error=True)

    def open(self, place: str, options: dict[str, str] | None = None) -> None:
        """Open data or a session file; ask which task where a challenge's folder has several."""
        self.window.notice.hide()
        given = dict(options or {})
        if not given.get("task") and (question := question_about(place)):
            dialog = ChooseTaskDialog(question, self.window)
            if not dialog.exec():
                return
            given |= dialog.options
        self.desk.open_place(place, given)

    def show_home(self) -> None:
        """Show what can be worked on."""
        self._fill_home()
        text = tr("Find the labels that are wrong, fix them, and watch the score rise.")
        self.window.show_screen("home", tr("What would you like to look at?"), text)

    def _fill_home(self) -> None:
        recents, problems = recent_sessions()
        is_newcomer = not (recents or self.preferences.settings.is_tour_seen)
        self.home.show_cards(recents, problems, is_newcomer=is_newcomer)

    def close(self) -> None:
        """End everything in order: workers, what is being opened, screens."""
        self.tour.close()
        self.workers.close()
        self.desk.close()
        self.workplace.close()
        if self.boards is not None:
            self.boards.close_down()
        self.language.close()
        self.garbage.close()

    @property
    def review(self) -> "ReviewScreen | None":
        """The Review screen, where there is one."""
        return self.workplace.review

    @property
    def select(self) -> "SelectScreen | None":
        """The Select screen, where there is one."""
        return self.workplace.select

    @property
    def market(self) -> "MarketScreen | None":
        """The Market screen, where there is one."""
        return self.workplace.market

    @property
    def compare(self) -> "CompareScreen | None":
        """The Compare screen, where there is one."""
        return self.workplace.compare

    def _connect(self) -> None:
        slots = {
            "home": self.show_home,
            "open": self._open_own_data,
            "export": self._export,
            "report": self._report,
            "quit": self.window.close,
            "problems": self._show_problems,
            "compare": self.workplace.show_compare,
            "map": self.workplace.show_map,
            "boards": self.show_boards,
            "tour": self.tour.start,
            "stage": self._begin_show,
            "theme": self._toggle_theme,
            "settings": self._show_settings,
            "keys": self._show_keys,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self.actions.connect_to(name, slot)
        self.desk.prepared.connect(self.tour.give_way)
        self.desk.prepared.connect(self._on_prepared)
        self.desk.ready.connect(self.workplace.open_review)
        self.desk.selection_ready.connect(self.workplace.open_select)
        self.desk.markets_ready.connect(self.workplace.open_market)
        self.workplace.opened.connect(self._announce)
        self.workplace.opened.connect(self.garbage.settle)
        self.workplace.failed.connect(self.show_error)
        self.tour.failed.connect(self.show_error)
        self.desk.failed.connect(self.show_error)
        self.preferences.failed.connect(self.show_error)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.workers.started.connect(self.window.busy.start)
        self.workers.progressed.connect(self.window.busy.show_progress)
        self.workers.ended.connect(self.window.busy.stop)
        self.window.busy.cancelled.connect(self.workers.cancel)
        self.window.dropped.connect(self.open)
        self.window.screen_wanted.connect(self._on_screen_wanted)
        self.window.closing.connect(self.close)

    @Slot()
    def _on_prepared(self) -> None:
        """Make room for other data, perhaps for the same ones anew."""
        was_shown = self.window.current_screen not in ("home", "")
        self.workplace.close()
        if was_shown:
            self.show_home()

    @Slot(object)
    def _announce(self, bench: "Bench") -> None:
        """Say what the reader of the dataset did that a person should know."""
        data = bench.dataset
        sentences = [say(note) for note in data.notes]
        if n := len(data.problems):
            sentences.append(tr("{n} files could not be used; the others are here.", n=n))
        if sentences:
            button = tr("Show them") if data.problems and self.review is not None else ""
            self.window.notice.show_text(" ".join(sentences), button, self._show_problems)

    @Slot(object, object)
    def _on_preferences_changed(self, before: Settings, now: Settings) -> None:
        self.desk.who = now.who
        if before.keys != now.keys and self.window.current_screen == "home":
            self.show_home()

    def _made_home(self) -> HomeScreen:
        home = HomeScreen(self.actions, self.theme, offers())
        home.source_chosen.connect(self._on_source_chosen)
        home.session_chosen.connect(self._on_session_chosen)
        self.window.set_screen("home", home)
        return home

    def _remake(self) -> None:
        """Make all that is on screen anew, in another language and at the same place."""
        self.tour.leave()
        window, shown = self.window, self.window.current_screen
        window.setUpdatesEnabled(False)
        try:
            self.actions.renew()
            window.retranslate(dict(rail()))
            self.home = self._made_home()
            self._fill_home()
            self.workplace.remake()
            if (old := self.boards) is not None:
                old.close_down()
                self.boards = self._made_boards()
            self._on_screen_wanted(shown if window.offers_screen(shown) else "home")
            if old is not None and self.boards is not None:
                self.boards.take_over(old)  # after what is open, which chooses its challenge
        finally:
            window.setUpdatesEnabled(True)

    def _toggle_theme(self) -> None:
        self.theme.toggle()
        self.preferences.change(scheme=str(self.theme.scheme))

    def _show_settings(self) -> None:
        """Show the settings, again where they are to speak another language."""
        while True:
            dialog = SettingsDialog(self.actions, self.window)
            self.language.changed.connect(dialog.reopen)
            if dialog.exec() != SettingsDialog.AGAIN:
                return

    def _on_screen_wanted(self, name: str) -> None:
        show = {
            "home": self.show_home, "review": self.workplace.show_review,
            "select": self.workplace.show_select, "market": self.workplace.show_market,
            "compare": self.workplace.show_compare, "map": self.workplace.show_map,
            "boards": self.show_boards, "report": self._report,
        }  # fmt: skip
        show[name]()

    def _on_source_chosen(self, source: Source) -> None:
        if not self.workplace.shows(source):
            self.window.notice.hide()
            self.desk.open_source(source)

    def _on_session_chosen(self, recent: Recent) -> None:
        if not self.workplace.shows(recent.source, recent.path):
            self.window.notice.hide()
            self.desk.open_source(recent.source, recent.path)

    def show_error(self, message: Message) -> None:
        """Say what went wrong, where it can be read in peace."""
        self.window.notice.show_text(say(message), is_error=True)

    def show_boards(self) -> None:
        """Show the boards; the screen is made when first wanted."""
        self.boards = self.boards or self._made_boards()
        self._offer_for_boards(self.boards)
        text = tr("Entries of programs and people, checked and scored the same way")
        self.window.show_screen("boards", tr("Boards"), text)

    def _made_boards(self) -> "BoardsScreen":
        from dataperf_gui.gui.boards.screen import BoardsScreen  # noqa: PLC0415 - imports slowly

        made = BoardsScreen(self.workers, self.theme, self.preferences)
        made.said.connect(self.window.say)
        made.failed.connect(self.show_error)
        self.window.set_screen("boards", made)
        return made

    def _offer_for_boards(self, boards: "BoardsScreen") -> None:
        """Tell the Boards screen what is open."""
        if self.select is not None:
            data = self.select.presenter.bench.dataset
            boards.use_session(
                data.source.kind, name_of(data), from_selection(self.select.presenter)
            )
        elif self.market is not None:
            data = self.market.presenter.dataset
            boards.use_session(
                data.source.kind, name_of(data), from_session(self.market.presenter.session)
            )
        elif self.review is not None:
            presenter = self.review.presenter
            data = presenter.bench.dataset
            has_board = data.source.kind == CLEANING
            make = from_session(presenter.session) if has_board else None
            boards.use_session(data.source.kind, name_of(data), make)
        else:
            boards.use_session("", "", None)

    def _open_own_data(self) -> None:
        dialog = OpenDataDialog(self.window)
        if dialog.exec():
            self.open(dialog.path.text(), dialog.options)

    def _export(self) -> None:
        if self.select is not None:
            self.taking.export_selection(self.select.presenter)
        elif self.market is not None:
            self.taking.export_purchase(self.market.presenter)
        elif self.review is not None:
            presenter = self.review.presenter
            self.taking.export_session(presenter.session, presenter.bench.dataset)

    def _report(self) -> None:
        self.window.mark_current()
        if self.tour.is_on:
            self.tour.report()
        elif (reported := self.workplace.reported()) is not None:
            self.taking.report(*reported)

    def _show_problems(self) -> None:
        if self.review is not None:
            presenter = self.review.presenter
            data, found = presenter.bench.dataset, presenter.inspection
            dialog = ProblemsDialog(data.problems, data.notes, found, self.window)
            dialog.chosen.connect(self._on_problem_chosen)
            dialog.exec()

    def _on_problem_chosen(self, name: str) -> None:
        if self.review is not None:
            self.workplace.show_review()
            self.review.presenter.show_problem(name)

    def _begin_show(self) -> None:
        try:
            begin_show()
        except DataPerfError as error:
            self.show_error(error.message)

    def _show_keys(self) -> None:
        KeysDialog(self.actions, self.window).exec()

    def _show_about(self) -> None:
        from dataperf_gui.gui.dialogs.about import AboutDialog  # noqa: PLC0415 - reads metadata

        AboutDialog(self.window).exec()


def rail() -> tuple[tuple[str, str], ...]:
    """Return the screens that the rail offers, from top to bottom: name and words."""
    return (
        ("home", tr("Home")), ("review", tr("Review")), ("select", tr("Select")),
        ("market", tr("Market")), ("compare", tr("Compare")), ("map", tr("Map")),
        ("boards", tr("Boards")), ("report", tr("Report")),
    )  # fmt: skip


def run(
    place: str = "",
    options: dict[str, str] | None = None,
    scheme: Scheme | None = None,
    language: str = "",
) -> int:
    """Open the window, with `place` in it if one is named; return the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - for the type checker
    application.setDesktopFileName("org.dataperf.DataPerfGUI")  # Wayland finds the icon by it
    use_plain_imports()
    log = log_to(cache_folder())
    app = App(application, scheme, language)
    report_to(app.show_error, log)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see Ctrl-C
    app.window.show()
    QTimer.singleShot(AHEAD_MS, import_ahead)
    if place:
        QTimer.singleShot(0, lambda: app.open(place, options))
    return application.exec()
