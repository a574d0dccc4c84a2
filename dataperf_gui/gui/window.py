"""The frame: a rail at the left, a title, one screen at a time, a status line."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID, RAIL_WIDTH
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.busy import BusyBar
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.gui.widgets.page import Page
from dataperf_gui.gui.widgets.painted import announce

FIRST_SIZE = QSize(1280, 720)
SMALLEST = QSize(1024, 640)
STATUS_MS = 6000
FEET = ("tour", "keys")
"""Actions at the foot of the rail."""
RAIL_ICON, RAIL_HEIGHT = 24, 60


class MainWindow(QMainWindow):
    """The program's one window.

    Parameters
    ----------
    actions : Actions
        The table, for menus and keys.
    theme : Theme
        Colours and icons.
    settings : QSettings
        Where the window's place on the screen is kept.
    """

    dropped = Signal(str)
    """A folder or file was dropped on the window."""
    closing = Signal()
    screen_wanted = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self._actions, self._theme, self._settings = actions, theme, settings
        self.setWindowTitle("DataPerf GUI")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self.setAcceptDrops(True)
        self._screens = QStackedWidget()
        self._names: dict[str, Page] = {}
        self._rail_buttons: dict[str, QToolButton] = {}
        self._title, self._provenance = ElidedLabel(role="title"), label(role="muted", wraps=True)
        self.notice, self.busy = Notice(theme), BusyBar()
        self._lay_out()
        self._fill_menus()
        actions.attach(self, Scope.WINDOW)
        theme.changed.connect(self._on_theme_changed)
        self._restore()

    def add_rail_entry(self, name: str, text: str, icon: str) -> None:
        """Offer a screen in the rail; it is off until `show_screen` knows it."""
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setProperty("icon-name", icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        _fit_rail(button)
        button.setEnabled(False)
        button.setObjectName(f"rail-{name}")
        button.clicked.connect(self._on_rail_clicked)
        self._rail_buttons[name] = button
        self._rail.insertWidget(self._rail.count() - 1 - len(FEET), button)
        self._on_theme_changed()

    def set_screen(self, name: str, screen: QWidget) -> None:
        """Put `screen` behind the rail entry `name`, in place of the one before."""
        self.drop_screen(name)
        self._names[name] = Page(screen)
        self._screens.addWidget(self._names[name])
        self._rail_buttons[name].setEnabled(True)

    def drop_screen(self, name: str) -> None:
        """Delete the screen behind a rail entry, if there is one."""
        page = self._names.pop(name, None)
        if page is not None:
            self._screens.removeWidget(page)
            page.deleteLater()
            self._rail_buttons[name].setEnabled(False)

    def offer_screen(self, name: str, *, is_offered: bool) -> None:
        """Switch a rail entry on before its screen is made, or off."""
        self._rail_buttons[name].setEnabled(is_offered)

    def offers_screen(self, name: str) -> bool:
        """Return whether a rail entry is on."""
        return self._rail_buttons[name].isEnabled()

    def rail_button(self, name: str) -> QToolButton:
        """Return an entry of the rail."""
        return self._rail_buttons[name]

    def show_screen(self, name: str, title: str, provenance: str) -> None:
        """Bring a screen to the front."""
        self._screens.setCurrentWidget(self._names[name])
        self._mark(name)
        self.show_title(title, provenance)
        self._names[name].content.setFocus()

    def mark_current(self) -> None:
        """Mark the rail entry of the screen at the front: another one was pressed and ran."""
        self._mark(self.current_screen)

    def show_title(self, title: str, provenance: str) -> None:
        """Say what is on screen and where it comes from."""
        self._title.setText(title)
        self._provenance.setText(provenance)
        self.setWindowTitle(f"{title} · DataPerf GUI")

    @property
    def current_screen(self) -> str:
        """The name of the screen at the front; empty text before the first."""
        for name, page in self._names.items():
            if page is self._screens.currentWidget():
                return name
        return ""

    def say(self, text: str) -> None:
        """Show a sentence in the status line for a while."""
        self.statusBar().showMessage(text, STATUS_MS)
        announce(self.statusBar(), text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept folders and files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and let everything end in order."""
        self._settings.setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        rail = self._make_rail()
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._provenance)
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        noticed = QVBoxLayout()
        noticed.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, 0)
        noticed.setSpacing(GRID)
        noticed.addWidget(self.notice)
        noticed.addWidget(self.busy)
        column.addLayout(noticed)
        column.addWidget(self._screens, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(page, 1)
        self.setCentralWidget(body)
        self.statusBar().setSizeGripEnabled(False)

    def _make_rail(self) -> QFrame:
        """Return the rail; it scrolls where the window is too low for it."""
        entries = QWidget()
        self._rail = QVBoxLayout(entries)
        self._rail.setContentsMargins(GRID, GRID, GRID - 1, GRID)  # a line of one pixel follows
        self._rail.setSpacing(GRID // 2)
        self._rail.addStretch(1)
        for name in FEET:
            self._rail.addWidget(self._foot_button(name))
        rail = QFrame()
        rail.setProperty("role", "rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Page(entries, is_wide=False))
        return rail

    def _foot_button(self, name: str) -> QToolButton:
        """Return an entry at the rail's foot: it runs an action."""
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setProperty("icon-name", self._actions.specs[name].icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(self._actions.specs[name].text)
        button.setToolTip(self._actions[name].toolTip())
        _fit_rail(button)
        button.setObjectName(f"rail-{name}")
        button.clicked.connect(self._actions[name].trigger)
        self._rail_buttons[name] = button
        return button

    def _fill_menus(self) -> None:
        menus = {}
        for name, spec in self._actions.specs.items():
            if spec.group not in menus:
                menus[spec.group] = self.menuBar().addMenu(f"&{spec.group}")
            menus[spec.group].addAction(self._actions[name])

    def retranslate(self, texts: Mapping[str, str]) -> None:
        """Say menus and rail in another language.

        Parameters
        ----------
        texts : Mapping of str to str
            What the entries of the rail say, by name.
        """
        for name, button in self._rail_buttons.items():
            text = texts.get(name) or self._actions.specs[name].text
            button.setText(text)
            button.setAccessibleName(text)
            if name in self._actions.specs and name not in texts:
                button.setToolTip(self._actions[name].toolTip())
        self.menuBar().clear()
        self._fill_menus()
        self.notice.retranslate()
        self.busy.retranslate()

    def _restore(self) -> None:
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _mark(self, name: str) -> None:
        """Mark one entry; a group of buttons would let Tab reach only that one."""
        for each, button in self._rail_buttons.items():
            button.setChecked(each == name)

    def _on_rail_clicked(self) -> None:
        for name, button in self._rail_buttons.items():
            if button is self.sender():
                self.screen_wanted.emit(name)

    def _on_theme_changed(self) -> None:
        for button in self._rail_buttons.values():
            button.setIcon(self._theme.icon(button.property("icon-name")))


def _fit_rail(button: QToolButton) -> None:
    """Let a button of the rail grow with its words."""

    def fit() -> None:
        button.setIconSize(QSize(px(RAIL_ICON), px(RAIL_ICON)))
        bold = QFont(button.font())
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * GRID
        button.setMinimumWidth(max(RAIL_WIDTH - 2 * GRID, words, button.minimumSizeHint().width()))
        button.setMaximumHeight(px(RAIL_HEIGHT))

    # All are as wide as the widest, so that icons and words stand below each other.
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    follow_type(button, fit)
