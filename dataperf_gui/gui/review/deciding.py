"""The keys and buttons that decide: each acts on the items that are chosen on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dataperf_gui.gui.action_table import CLASS_KEYS
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.review.class_search import ClassSearch
from dataperf_gui.gui.review.decision_bar import DecisionBar
from dataperf_gui.gui.review.presenter import ReviewPresenter

DECIDING = ("keep", "suggest", "search", "exclude", "flag")


class Deciding(QObject):
    """Takes decisions by key, by button, and from the search among classes.

    Parameters
    ----------
    screen : QWidget
        Where the keys work.
    presenter : ReviewPresenter
        Is told.
    actions : Actions
        The table.
    chosen : callable
        Returns the items that a key decides on.
    """

    def __init__(
        self, screen: QWidget, presenter: ReviewPresenter, actions: Actions,
        chosen: Callable[[], list[int]],
    ) -> None:  # fmt: skip
        super().__init__(screen)
        self._screen, self._presenter, self._actions = screen, presenter, actions
        self._chosen = chosen
        self._pairs: list[tuple[str, int]] = []
        self.bar = DecisionBar(actions)
        self.search = ClassSearch(presenter.bench.dataset.classes, screen)
        for picked in (self.bar.class_picked, self.search.picked):
            picked.connect(self._on_class)
        self._keys = [self._class_key(digit) for digit in CLASS_KEYS]

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the deciding actions run."""
        return {
            "keep": self._on_keep, "suggest": self._on_suggest, "exclude": self._on_exclude,
            "flag": self._on_flag, "search": self._on_search,
        }  # fmt: skip

    def show_classes(self) -> None:
        """Show which number keys stand for which classes now."""
        self._pairs = self._presenter.class_keys()
        self.bar.show_classes(self._presenter.bench.dataset.classes, self._pairs)

    def enable(self, *, is_enabled: bool) -> None:
        """Switch deciding on or off."""
        self._actions.enable(DECIDING, is_enabled=is_enabled)
        self.bar.enable_classes(is_enabled=is_enabled)
        for key in self._keys:
            key.setEnabled(is_enabled)

    def _class_key(self, digit: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(digit), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.setProperty("digit", digit)
        shortcut.activated.connect(self._on_class_key)
        return shortcut

    @Slot(int)
    def _on_class(self, code: int) -> None:
        self._presenter.relabel(self._chosen(), code)
        self._screen.setFocus()

    @Slot()
    def _on_class_key(self) -> None:
        code = dict(self._pairs).get(self.sender().property("digit"))
        if code is not None:
            self._presenter.relabel(self._chosen(), code)

    @Slot()
    def _on_keep(self) -> None:
        self._presenter.keep(self._chosen())

    @Slot()
    def _on_suggest(self) -> None:
        self._presenter.take_suggestion(self._chosen())

    @Slot()
    def _on_exclude(self) -> None:
        self._presenter.exclude(self._chosen())

    @Slot()
    def _on_flag(self) -> None:
        self._presenter.flag(self._chosen())

    @Slot()
    def _on_search(self) -> None:
        self.search.open_at(self.bar.buttons["search"].mapToGlobal(QPoint(0, -4)))


def connect(
    actions: Actions, slots: dict[str, Callable[[], None]]
) -> list[tuple[QAction, Callable[[], None]]]:
    """Run `slots` when the actions of these names are triggered; return what to take apart."""
    pairs = [(actions[name], slot) for name, slot in slots.items()]
    for action, slot in pairs:
        action.triggered.connect(slot)
    return pairs
