"""The table of actions as Qt knows it: keys, icons, tips, and whether they are on."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from dataperf_gui.gui.action_table import ActionSpec, Scope, table
from dataperf_gui.gui.key_rules import spell, turned
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.settings import Settings


class Actions(QObject):
    """The table as `QAction` objects, each with its keys, icon and tip.

    Parameters
    ----------
    theme : Theme
        Colours the icons, anew when it changes.
    specs : iterable of ActionSpec
        The table.
    preferences : Preferences, optional
        What the person has set; read from the file where none are given.
    """

    keys_changed = Signal()
    """A person changed keys, or the language changed."""

    def __init__(
        self,
        theme: Theme,
        specs: Iterable[ActionSpec] | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.preferences = Preferences(self) if preferences is None else preferences
        self._theme, self._given = theme, None if specs is None else tuple(specs)
        self.specs = self._wanted()
        self._actions = {name: self._made(spec) for name, spec in self.specs.items()}
        theme.changed.connect(self._on_theme_changed)
        self.preferences.changed.connect(self._on_preferences_changed)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.layoutDirectionChanged.connect(self.renew)
        self._on_theme_changed()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_to(self, name: str, slot: Callable[[], object]) -> QMetaObject.Connection:
        """Run `slot` when action `name` is triggered, until the connection is taken apart."""
        return self._actions[name].triggered.connect(lambda _checked=False: slot())

    def enable(self, names: Iterable[str], *, is_enabled: bool) -> None:
        """Switch actions on or off, and with them their buttons, menu entries and keys."""
        for name in names:
            self._actions[name].setEnabled(is_enabled)

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Make the keys of `scope` work while `widget` or something in it has the focus."""
        for name, spec in self.specs.items():
            if spec.scope == scope:
                widget.addAction(self._actions[name])

    def usual_keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that an action has unless a person changes them."""
        return self._usual[name]

    @Slot()
    def renew(self) -> None:
        """Take the keys that are now set, for the language and the direction now in force."""
        self.specs = self._wanted()
        for name, spec in self.specs.items():
            self._write(self._actions[name], spec)
        self.keys_changed.emit()

    def names(self, scope: Scope) -> list[str]:
        """Return the names of the actions of `scope`."""
        return [name for name, spec in self.specs.items() if spec.scope == scope]

    def keys_text(self, name: str) -> str:
        """Return the first key as the system spells it; empty text where there is none."""
        keys = self.specs[name].keys
        return spell(keys[0]) if keys else ""

    def _wanted(self) -> dict[str, ActionSpec]:
        """Return the table with the keys that the person wants."""
        specs = table() if self._given is None else self._given
        self._usual = {spec.name: spec.keys for spec in specs}
        own = self.preferences.settings.keys
        return {spec.name: replace(spec, keys=tuple(own.get(spec.name, spec.keys)))
                for spec in specs}  # fmt: skip

    @Slot(object, object)
    def _on_preferences_changed(self, before: Settings, now: Settings) -> None:
        if before.keys != now.keys:
            self.renew()

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.name)
        action.setAutoRepeat(spec.is_repeatable)
        is_window = spec.scope == Scope.WINDOW
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if is_window
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._write(action, spec)
        return action

    def _write(self, action: QAction, spec: ActionSpec) -> None:
        """Put text, tip and keys on an action."""
        action.setText(spec.text)
        action.setShortcuts([QKeySequence(turned(key)) for key in spec.keys])
        keys = self._spelled(spec.keys)
        action.setToolTip(f"{spec.tip} ({keys})" if keys else spec.tip)
        action.setStatusTip(spec.tip)

    @staticmethod
    def _spelled(keys: Iterable[str]) -> str:
        return ", ".join(map(spell, keys))

    def _on_theme_changed(self) -> None:
        for name, spec in self.specs.items():
            self._actions[name].setIcon(self._theme.icon(spec.icon))
