"""Three sentences on how the program works, for those who have not used it yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label

ICON_SIDE = 28


class Steps(QWidget):
    """What happens, in three steps side by side.

    Parameters
    ----------
    theme : Theme
        Colours of the icons.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icons: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        for icon, title, text in _steps():
            row.addLayout(self._step(icon, title, text), 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _step(self, icon: str, title: str, text: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(text, "muted", wraps=True))
        words.addStretch(1)
        self._icons[icon] = QLabel()
        step = QHBoxLayout()
        step.setSpacing(12)
        step.addWidget(self._icons[icon], 0, Qt.AlignmentFlag.AlignTop)
        step.addLayout(words, 1)
        return step

    def _on_theme_changed(self) -> None:
        for name, place in self._icons.items():
            colour = self._theme.tokens.accent
            place.setPixmap(pixmap(name, colour, px(ICON_SIDE), self.devicePixelRatioF()))


def _steps() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "search", tr("The most doubtful comes first"),
            tr("A strategy ranks all labels by how suspect they are, and says why."),
        ),
        (
            "keyboard", tr("You decide with one key"),
            tr("Keep the label, take the suggestion, or pick another class. Nothing is ever lost."),
        ),
        (
            "score", tr("The score moves at once"),
            tr("A test model learns from your labels again and is tested on trusted ones."),
        ),
    )  # fmt: skip
