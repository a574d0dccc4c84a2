"""Everything that a person can set, on one page; each change holds at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.language import system_language
from dataperf_gui.gui.settings.keys_editor import KeysEditor
from dataperf_gui.gui.texts import percent, tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.fields import Choice, Tick
from dataperf_gui.settings import MOTIONS, SCHEMES, Settings
from dataperf_gui.translations import NAMES

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
OPTIONS_WIDTH, KEYS_WIDTH = 380, 460


class SettingsDialog(Dialog):
    """The page of settings.

    Parameters
    ----------
    actions : Actions
        The table, whose keys can be changed; its preferences are what is shown.
    """

    AGAIN = 2
    """How it ends where it has to be shown again, in another language."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent=parent)
        self._actions, self._preferences = actions, actions.preferences
        self._make_fields()
        self._show_settings()
        self._connect()
        self.keys = KeysEditor(actions)
        self.keys.setMinimumWidth(KEYS_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addLayout(self._options())
        row.addWidget(self.keys, 1)
        self.column.addLayout(row)
        self._preferences.changed.connect(self._on_changed)

    @Slot()
    def reopen(self) -> None:
        """End, to be made anew: the language has changed."""
        self.done(self.AGAIN)

    def _make_fields(self) -> None:
        system = NAMES[system_language()]
        languages = [("", tr("As the system: {language}", language=system)), *NAMES.items()]
        schemes = zip(SCHEMES, (tr("As the system has"), tr("Light colours"), tr("Dark colours")),
                      strict=True)  # fmt: skip
        motions = zip(MOTIONS, (tr("As the system has"), tr("Nothing moves"),
                                tr("What moves may glide")), strict=True)  # fmt: skip
        self.language = _choice(languages)
        self.scheme = _choice(list(schemes))
        self.type_scale = _choice([(scale, percent(scale)) for scale in SCALES])
        self.motion = _choice(list(motions))
        self.person = QLineEdit(self._preferences.settings.name)
        self.person.setPlaceholderText(Settings().who)
        self.on_arrival = Tick(tr("Play a sound as soon as it is shown"))
        self.reset = QPushButton(tr("Reset all settings…"))

    def _options(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        rows = (
            (tr("Language"), self.language,
             tr("The window and all reports; the command line speaks English.")),
            (tr("Colours"), self.scheme, tr("Dark, light, or whatever the system has now.")),
            (tr("Size of letters"), self.type_scale, tr("Everything grows with the letters.")),
            (tr("Movement"), self.motion, tr("Whether things glide to their place or are there.")),
            (tr("Your name"), self.person,
             tr("Sessions and entries on the boards are signed with it. It stays on this "
                "computer, and in what you hand in or give away.")),
            (tr("Sound"), self.on_arrival,
             tr("Otherwise a sound waits for you to play it.")),
        )  # fmt: skip
        for name, field, sentence in rows:
            field.setAccessibleName(name)
            field.setAccessibleDescription(sentence)
            column.addWidget(label(name, "strong"))
            column.addWidget(field)
            words = label(sentence, "muted", wraps=True)
            words.setMinimumWidth(OPTIONS_WIDTH)
            column.addWidget(words)
            column.addSpacing(GRID)
        column.addStretch(1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(line)
        column.addWidget(self.reset)
        return column

    def _show_settings(self) -> None:
        now = self._preferences.settings
        choices = (
            (self.language, now.language), (self.scheme, now.scheme), (self.motion, now.motion),
            (self.type_scale, min(SCALES, key=lambda scale: abs(scale - now.type_scale))),
        )  # fmt: skip
        for choice, value in choices:
            choice.setCurrentIndex(max(choice.findData(value), 0))
        self.on_arrival.setChecked(now.plays_on_arrival)

    def _connect(self) -> None:
        change = self._preferences.change
        fields: tuple[tuple[Choice, Callable[[object], None]], ...] = (
            (self.language, lambda value: change(language=value)),
            (self.scheme, lambda value: change(scheme=value)),
            (self.type_scale, lambda value: change(type_scale=value)),
            (self.motion, lambda value: change(motion=value)),
        )
        for choice, apply in fields:
            choice.activated.connect(lambda _, choice=choice, apply=apply: apply(
                choice.currentData()))  # fmt: skip
        self.person.editingFinished.connect(self._on_named)
        self.on_arrival.toggled.connect(lambda is_on: change(plays_on_arrival=is_on))
        self.reset.clicked.connect(self._on_reset)

    @Slot(object, object)
    def _on_changed(self, before: Settings, now: Settings) -> None:
        self._show_settings()
        if before.name != now.name:  # else it may be half typed
            self.person.setText(now.name)

    def _on_named(self) -> None:
        self._preferences.change(name=self.person.text().strip())

    def _on_reset(self) -> None:
        text = tr(
            "Put everything back as it was at first? This goes for what is on this page, all keys, "
            "and the address of a team's boards. Sessions stay. A copy of the settings as they are "
            "now is kept beside them."
        )
        question = QMessageBox(self)
        question.setWindowTitle(tr("Reset all settings"))
        question.setText(text)
        yes = question.addButton(tr("Reset"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is yes:
            self._preferences.reset()


def _choice(offers: Sequence[tuple[object, str]]) -> Choice:
    choice = Choice()
    for value, text in offers:
        choice.addItem(text, value)
    return choice
