"""Plays single clips where they are not shown large: one at a time, when asked."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.sound import stage
from dataperf_gui.gui.sound.clip_loader import ClipLoader
from dataperf_gui.playback.player import Player
from dataperf_gui.playback.tape import Passage

NO_ITEM = -1


class Audition(QObject):
    """One clip that is heard from its beginning, or is being opened for that.

    The device is opened when something is heard for the first time.

    Parameters
    ----------
    loader : ClipLoader
        Clips; closed by its owner.
    preferences : Preferences
        Which device the person has chosen.

    Attributes
    ----------
    item : int
        What was asked for last; negative where nothing was, or another was pointed at.
    """

    failed = Signal(object)
    """A `Message`: why nothing is heard."""

    def __init__(
        self, loader: ClipLoader, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._loader, self._preferences = loader, preferences
        self._player: Player | None = None
        self._is_awaited = False
        self.item = NO_ITEM
        self._courier = stage.Courier(self)
        self._courier.came.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        loader.loaded.connect(self._on_loaded)

    @property
    def is_playing(self) -> bool:
        """Whether a clip is heard, or will be as soon as it is opened."""
        return self._is_awaited or (self._player is not None and self._player.is_playing)

    def toggle(self, item: int) -> None:
        """Play a clip; what is heard already falls silent."""
        if self.is_playing and item == self.item:
            self.rest()
            return
        self.item, self._is_awaited = item, True
        self._play_if_there()

    def rest(self) -> None:
        """Be silent."""
        self.item, self._is_awaited = NO_ITEM, False
        if self._player is not None:
            self._player.pause()

    def close(self) -> None:
        """Give the device back; nothing is told any more."""
        self._loader.loaded.disconnect(self._on_loaded)
        self._courier.came.disconnect(self._on_news)
        if self._player is not None:
            self._player.close()

    def _play_if_there(self) -> None:
        heard, error = self._loader.request(self.item), self._loader.error(self.item)
        if error is not None:
            self.rest()
            self.failed.emit(error)
        elif heard is not None:
            self._is_awaited = False
            clip = heard.clip
            self._ready().play(Passage(clip, 0.0, clip.seconds, 0.0))

    def _ready(self) -> Player:
        """Return the player, on the device that is chosen now."""
        if self._player is None:
            self._player = Player(self._courier.came.emit, stage.BACKENDS)
        if self._player.device != (chosen := self._preferences.settings.sound_device):
            self._player.choose(chosen)
        return self._player

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        if self._is_awaited and self.item in items:
            self._play_if_there()

    @Slot()
    def _on_news(self) -> None:
        if self._player is not None and self._player.error is not None and self.item != NO_ITEM:
            self.item = NO_ITEM
            self.failed.emit(self._player.error)
