"""Cyclic garbage is collected in the window's thread only, and what stays is not looked at again.

Python collects in whichever thread happens to ask for memory. Where that is a thread behind the
window, Qt objects in the garbage end in a thread that is not theirs, and the program with them:
timers that run cannot be stopped from there.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000


class GarbageCollector(QObject):
    """Does what Python's own collecting would do, between the events of the window.

    Parameters
    ----------
    parent : QObject, optional
        Lives in the window's thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._is_settling = True
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Take what is there at the next look as what stays, as after a dataset was opened.

        A collection of everything takes 60 to 90 ms with the program's modules loaded, most of it
        for objects that live as long as the program; later ones leave these out.
        """
        self._is_settling = True

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due."""
        if self._is_settling:
            self._is_settling = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            return
        pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (n, most) in enumerate(pairs) if 0 < most < n]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
