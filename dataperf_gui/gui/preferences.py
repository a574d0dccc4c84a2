"""The settings while the window is open: changed in one place, written at once, told to all."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from dataperf_gui.messages import DataPerfError
from dataperf_gui.settings import Settings, load, reset, save


class Preferences(QObject):
    """What a person has set; reads the file when made.

    Parameters
    ----------
    parent : QObject, optional
        Owner.
    """

    changed = Signal(object, object)
    """The `Settings` before and those in force now."""
    failed = Signal(object)
    """A `Message`: the settings hold, but only until the program ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        loaded = load()
        self.settings: Settings = loaded.settings
        self.notes = loaded.notes

    def change(self, **changes: object) -> None:
        """Put settings in force and write them, where they differ."""
        settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        try:
            save(settings)
        except DataPerfError as error:
            self.failed.emit(error.message)
        self.changed.emit(before, settings)

    def reset(self) -> None:
        """Put the usual settings in force; the address of the boards and the name go, too."""
        before = self.settings
        try:
            self.settings = reset()
        except DataPerfError as error:
            self.settings = Settings()
            self.failed.emit(error.message)
        self.changed.emit(before, self.settings)
