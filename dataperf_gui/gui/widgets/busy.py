"""Says what long work is doing, how far it is, and lets the person stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QWidget

from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import is_still
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.messages import Message

DELAY_MS = 250
"""Work that ends sooner is not announced: the screen would only flicker."""


class BusyBar(QFrame):
    """A line with a text, a bar and a button to cancel; hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text, self._bar = label(), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(100)
        self._bar.setAccessibleName(tr("Progress"))
        self.button = Button(tr("Cancel"))
        row = QHBoxLayout(self)
        keep_free(row, 12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.cancelled)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def text(self) -> str:
        """What is being done."""
        return self._text.text()

    def start(self, text: str) -> None:
        """Announce work."""
        self._text.setText(f"{text}…")
        self.setAccessibleName(text)
        app = QApplication.instance()
        self._bar.setMaximum(100 if app is not None and is_still(app) else 0)  # 0: it glides
        self._bar.setValue(0)
        self._delay.start()

    def show_progress(self, fraction: float, text: str | Message) -> None:
        """Show how far it is."""
        if text:
            self._text.setText(f"{say(text) if isinstance(text, Message) else tr(text)}…")
        self._bar.setMaximum(100)
        self._bar.setValue(round(100 * fraction))

    def retranslate(self) -> None:
        """Name the button in the language in force."""
        self.button.setText(tr("Cancel"))

    def stop(self) -> None:
        """Hide the line."""
        self._delay.stop()
        self.hide()
