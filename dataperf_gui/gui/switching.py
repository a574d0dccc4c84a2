"""Puts changed settings in force while the window is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from dataperf_gui.gui.language import Language
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.workers import Workers
from dataperf_gui.settings import Settings


class Switching(QObject):
    """Follows the settings: colours and size at once, the language once no work is under way.

    Work that is under way would come back to screens that are gone.

    Parameters
    ----------
    preferences : Preferences
        What to follow.
    language : Language
        Translates.
    theme : Theme
        Colours.
    workers : Workers
        Do what takes long.
    remake : callable
        Makes the screens anew, in the language then in force.
    """

    def __init__(
        self,
        preferences: Preferences,
        language: Language,
        theme: Theme,
        workers: Workers,
        remake: Callable[[], None],
    ) -> None:
        super().__init__(workers)
        self._preferences, self._language, self._theme = preferences, language, theme
        self._workers, self._remake = workers, remake
        self._is_due = False
        preferences.changed.connect(self._on_changed)
        workers.ended.connect(self._on_ended)

    @Slot(object, object)
    def _on_changed(self, before: Settings, now: Settings) -> None:
        is_recoloured = now.scheme not in (before.scheme, self._theme.scheme)
        if is_recoloured or now.type_scale != self._theme.type_scale:
            scheme = Scheme(now.scheme) if is_recoloured else self._theme.scheme
            self._theme.apply(scheme, now.type_scale)
        if now.motion != before.motion:
            self._theme.move(now.motion)
        if before.language != now.language:
            self._is_due = True
            self._on_ended()

    @Slot()
    def _on_ended(self) -> None:
        if not self._is_due or self._workers.is_busy:
            return
        self._is_due = False
        self._language.use(self._preferences.settings.language)
        self._remake()
