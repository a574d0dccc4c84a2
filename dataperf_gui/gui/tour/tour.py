"""The tour: five steps on real widgets, on digits and a session of its own."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.taking import Taking
from dataperf_gui.gui.texts import name_of, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.tour.guide import Guide
from dataperf_gui.gui.tour.keys import Act, KeyWatch
from dataperf_gui.gui.tour.motion import is_calm
from dataperf_gui.gui.tour.plan import DECIDING, Phase, Plan
from dataperf_gui.gui.tour.room import Room, begin_session, open_digits
from dataperf_gui.gui.tour.words import Facts, words_for
from dataperf_gui.gui.window import MainWindow
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.temporary import TemporaryPlace

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from dataperf_gui.bench import Bench, Queue

NAME = "tour"
"""Of its screen, its action and its entry in the rail."""
ALLOWED = ("quit", "theme", "keys", "about")
"""Actions of the window that work during the tour; the others would lead away from it."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Tour(QObject):
    """Leads a person through the program, and back to where they were.

    Parameters
    ----------
    window : MainWindow
        Where it is given.
    theme : Theme
        Colours.
    actions : Actions
        The person's table; at rest during the tour.
    taking : Taking
        Writes the report.
    show : callable
        Brings the screen of a name to the front.
    """

    begun = Signal()
    ended = Signal()
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, window: MainWindow, theme: Theme, actions: Actions, taking: Taking,
        show: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._theme, self._actions = window, theme, actions
        self._taking, self._show_screen = taking, show
        self._workers: Workers | None = None
        self._monitor = Monitor()
        self._place: TemporaryPlace | None = None
        self._watch: KeyWatch | None = None
        self._focused: tuple[object, ...] = ()
        self._resting: list[str] = []
        self._before = ""
        self._can_report = False
        self.guide: Guide | None = None
        self.room: Room | None = None
        self.plan = Plan()
        taking.reported.connect(self._on_reported)

    @property
    def is_on(self) -> bool:
        """Whether the tour is being taken."""
        return self.guide is not None

    def start(self) -> None:
        """Begin; what is open stays as it is, behind."""
        if self.is_on:
            return
        try:
            self._place = TemporaryPlace(NAME)
        except DataPerfError as error:
            self._window.mark_current()
            self.failed.emit(error.message)
            return
        self._actions.preferences.change(is_tour_seen=True)
        self._before, self.plan, self._focused = self._window.current_screen, Plan(), ()
        self._rest_actions()
        self._window.notice.hide()
        self._can_report = self._window.offers_screen("report")
        self.guide = Guide(self._theme, self._window, self._is_calm)
        card = self.guide.card
        card.next_wanted.connect(self._on_next)
        card.back_wanted.connect(self._on_back)
        card.leave_wanted.connect(self.leave)
        card.reworded.connect(self._show)
        self._watch = KeyWatch(self._window, self._act_of)
        self._workers = self._workers or Workers(self)
        title = tr("Opening {name}", name=tr("Handwritten digits"))
        self._monitor = self._workers.run(title, open_digits, self._on_ready, self._on_failed)
        self._show()
        self.begun.emit()

    @Slot()
    def leave(self) -> None:
        """End the tour and go back to where the person was."""
        if self.is_on:
            self._end()
            self._show_screen(self._before or "home")
            self.ended.emit()

    @Slot()
    def give_way(self) -> None:
        """End the tour for something else that comes to the front."""
        if self.is_on:
            self._end()
            self.ended.emit()

    def report(self) -> None:
        """Write the page about the tour's own session."""
        if self.room is not None:
            presenter = self.room.presenter
            self._taking.report(presenter.session, presenter.bench)

    def close(self) -> None:
        """End what works for the tour, with the window."""
        self.give_way()
        if self._workers is not None:
            self._workers.close()
            self._workers = None

    def _end(self) -> None:
        self._monitor.cancel()
        if self.guide is not None:
            self.guide.close()
        if self._watch is not None:
            self._watch.deleteLater()
        if self.room is not None:
            self.room.close_down()
            self._window.drop_screen(NAME)
            self._window.offer_screen(NAME, is_offered=True)
        if self._place is not None:
            self._place.close()
        self.guide = self._watch = self.room = self._place = None
        self._window.offer_screen("report", is_offered=self._can_report)
        self._window.setAcceptDrops(True)
        self._actions.enable(self._resting, is_enabled=True)

    def _rest_actions(self) -> None:
        """Switch off what would lead away from the tour."""
        names = [name for name in self._actions.names(Scope.WINDOW) if name not in ALLOWED]
        self._resting = [name for name in names if self._actions[name].isEnabled()]
        self._actions.enable(self._resting, is_enabled=False)
        self._window.setAcceptDrops(False)

    def _is_calm(self) -> bool:
        return is_calm(self._actions.preferences.settings.motion)

    def _on_ready(self, opened: "tuple[Bench, Queue]") -> None:
        if self._place is None or self._workers is None or self._monitor.is_cancelled:
            return
        bench, queue = opened
        try:
            session = begin_session(bench, self._place.folder)
        except DataPerfError as error:
            self._on_failed(error)
            return
        self.room = room = Room(bench, queue, session, self._workers, self._theme, self._actions)
        room.moved.connect(self._on_moved)
        room.race_begun.connect(self._on_race_begun)
        room.race_over.connect(self._on_race_over)
        room.said.connect(self._window.say)
        room.failed.connect(self.failed)
        self._window.set_screen(NAME, room)
        text = tr("Guided tour: nothing that you do here touches your own work")
        self._window.show_screen(NAME, name_of(bench.dataset), text)
        room.start()
        self.plan.on_ready()
        self._show()

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self.leave()
            self.failed.emit(message)

    @Slot()
    def _on_next(self) -> None:
        self.plan.next()
        self._show()

    @Slot()
    def _on_back(self) -> None:
        self.plan.back()
        self._show()

    @Slot()
    def _on_moved(self) -> None:
        if self.room is not None:
            self.plan.on_decided(self.room.presenter.n_decided)
            self._show()

    @Slot()
    def _on_race_begun(self) -> None:
        self.plan.on_race_begun()
        self._show()

    @Slot()
    def _on_race_over(self) -> None:
        self.plan.on_race_over()
        self._show()

    @Slot(object)
    def _on_reported(self, _: object) -> None:
        if self.is_on:
            self.plan.on_reported()
            self._show()

    def _show(self) -> None:
        """Show the screen, the light and the words of the phase."""
        if self.plan.phase is Phase.ENDED:
            self.leave()
        if self.guide is None:
            return
        phase, room = self.plan.phase, self.room
        if room is not None:
            if phase in (Phase.START_RACE, Phase.RACE_OVER):
                room.show_race()
            else:
                room.show_review()
        self._window.offer_screen("report", is_offered=phase is Phase.REPORT)
        self.guide.say(words_for(phase, self._facts()), phase)
        acting = self._acting()
        spared = [room.review.score_panel] if room is not None else []
        self.guide.light(self._targets(), spared, is_open=acting is not None)
        self._take_focus(acting)

    def _facts(self) -> Facts:
        room, keys = self.room, self._actions.keys_text
        facts = Facts(use=keys("suggest"), keep=keys("keep"), tour=keys(NAME))
        if room is None:
            return facts
        return replace(
            facts, label=room.label, fixed=self.plan.fixed, raced=self.plan.raced,
            result=room.result, can_race=room.can_race, is_reported=self.plan.is_reported,
        )  # fmt: skip

    def _targets(self) -> list[QWidget]:
        """Return what the phase speaks of, the most important first."""
        room, phase, window = self.room, self.plan.phase, self._window
        if room is None:
            return []
        if phase is Phase.REPORT:
            return [window.rail_button("report")]
        if phase is Phase.GOODBYE:
            return [window.notice if window.notice.isVisible() else window.rail_button(NAME)]
        return room.targets(phase)

    def _acting(self) -> QWidget | None:
        """Return the widget that the keys go to because the person acts there; else None."""
        room, phase = self.room, self.plan.phase
        if room is None:
            return None
        if phase in DECIDING:
            return room.review
        if phase is Phase.START_RACE and room.can_race:
            return room.race_button
        if phase is Phase.REPORT:
            return self._window.rail_button("report")
        if phase is Phase.GOODBYE and self._window.notice.isVisible():
            return self._window.notice.button
        return None

    def _take_focus(self, acting: QWidget | None) -> None:
        """Put the keyboard where it is needed, when the phase is another."""
        if self.guide is None or (wanted := (self.plan.phase, acting)) == self._focused:
            return
        self._focused = wanted
        card = self.guide.card
        if acting is not None and self.plan.phase is not Phase.GOODBYE:
            acting.setFocus()
        elif card.next.isVisible():
            card.next.setFocus()
        else:
            card.setFocus()

    def _act_of(self, event: QKeyEvent) -> Act | None:
        """Return what a key does during the tour; None where it is the widget's own."""
        key, plain = event.key(), Qt.KeyboardModifier.NoModifier
        if self.guide is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != plain:
            return self._tabbing(event)
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        keys = {
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_Left if rtl else Qt.Key.Key_Right: self._on_next,
            Qt.Key.Key_Right if rtl else Qt.Key.Key_Left: self._on_back,
        }
        if key in keys:
            return keys[Qt.Key(key)]
        if key in ENTER:
            return self._on_enter()
        return self._tabbing(event)

    def _on_enter(self) -> Act | None:
        """Return what Return does: press the button in focus, decide, or do what is asked for."""
        focus, phase = QApplication.focusWidget(), self.plan.phase
        if isinstance(focus, QPushButton) and phase not in DECIDING:
            return focus.click
        if phase in DECIDING:
            is_on_card = self.guide is not None and focus in self.guide.card.buttons
            return focus.click if is_on_card and isinstance(focus, QPushButton) else None
        asked = {Phase.START_RACE: self._start_race, Phase.REPORT: self.report}
        return asked.get(phase, self._on_next)

    def _start_race(self) -> None:
        if self.room is not None:
            self.room.start_race()

    def _tabbing(self, event: QKeyEvent) -> Act | None:
        if event.key() == Qt.Key.Key_Tab:
            return self._focus_next
        return self._focus_previous if event.key() == Qt.Key.Key_Backtab else None

    def _focus_next(self) -> None:
        self._move_focus(1)

    def _focus_previous(self) -> None:
        self._move_focus(-1)

    def _move_focus(self, by: int) -> None:
        """Go round what can be used now: what is lit, and the buttons of the card."""
        if self.guide is None:
            return
        acting = self._acting()
        stops: list[QWidget] = [*([] if acting is None else [acting]), *self.guide.card.buttons]
        focus = QApplication.focusWidget()
        here = stops.index(focus) if focus in stops else -min(by, 0)
        stops[(here + by) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        )
