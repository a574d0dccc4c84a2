"""Opens the window, waits until it is painted, and closes it: whether it works on this machine."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from dataperf_gui.gui.app import App
from dataperf_gui.gui.imports import use_plain_imports


class FirstPaint(QObject):
    """Watches for the moment at which something is painted for the first time."""

    happened = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass; after the first one that paints, tell."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.happened.emit)
        return False


def try_window() -> None:
    """Show the program's window until it has been painted once."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - for the type checker
    use_plain_imports()
    app = App(application)
    first_paint = FirstPaint()
    first_paint.happened.connect(app.window.close)
    app.home.installEventFilter(first_paint)
    app.window.show()
    application.exec()
