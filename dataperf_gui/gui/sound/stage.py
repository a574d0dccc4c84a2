"""Shows the item on screen as a sound, plays it, and compares it with others by ear."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.bench import Bench, Queue
from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.sound.clip_loader import ClipLoader, Heard
from dataperf_gui.gui.sound.transport import Transport
from dataperf_gui.gui.sound.view import SoundView
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel
from dataperf_gui.playback.player import Player
from dataperf_gui.playback.tape import Passage

NO_ITEM = -1
HEAD_MS = 16
"""Between two looks at where the sound is."""
LEAFING_MS = 80
"""From one clip to the next, below which a person leafs through them."""
BACKENDS: tuple[str, ...] = ()
"""Of miniaudio; tests play to nobody."""


class Listening(Protocol):
    """What a screen where clips are heard knows of them; its presenter."""

    @property
    def bench(self) -> Bench:
        """The clips, and which are alike."""
        ...

    @property
    def queue(self) -> Queue:
        """Their suggested labels."""
        ...


class Courier(QObject):
    """Brings the player's news into the window's thread."""

    came = Signal()


class SoundStage(QWidget):
    """Sounds, large: seen, heard, and beside the clips that they are most like.

    Parameters
    ----------
    presenter : Listening
        Whose items are shown.
    media : SoundMedia
        Their clips.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    def __init__(
        self, presenter: Listening, media: SoundMedia, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self._presenter, self._bench = presenter, presenter.bench
        self._item = self._shown = NO_ITEM
        self._is_arrival = False
        self.loader = ClipLoader(media, self)
        self.view, self.transport = SoundView(theme), Transport(actions)
        self.banner = ElidedLabel(role="strong")
        self._courier = Courier(self)
        self.player = Player(self._courier.came.emit, BACKENDS)
        self.player.choose(self.transport.chosen_device)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.banner, 3)
        head.addWidget(self.transport.facts, 4)
        head.addWidget(self.transport.device)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.transport)
        self._clock = QTimer(self)
        self._clock.setInterval(HEAD_MS)
        self._clock.timeout.connect(self._follow)
        self._upcoming: Sequence[int] = ()
        self._since = QElapsedTimer()
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(LEAFING_MS)
        self._connect()
        self.player.look_for_devices()  # they may be there at once, and are told once

    def show_item(self, item: int, upcoming: Sequence[int]) -> None:
        """Show `item` if it is decoded, play it if that is wished; have the next ones decoded."""
        self._upcoming = upcoming
        if item != self._item:
            self._item = item
            self._is_arrival = True
            is_leafing = self._since.isValid() and self._since.elapsed() < LEAFING_MS
            self._since.start()
            if is_leafing:
                self._wait()
                return
            self._show(item)
        self._look_ahead()

    def use(self) -> None:
        """Play or pause what is shown: the selection, or from the play head on."""
        if self.player.is_playing:
            self.player.pause()
        else:
            self.play()
        self._follow()

    def play(self, start: float | None = None) -> None:
        """Play what is shown, from `start` or where it paused."""
        heard = self.view.heard
        if heard is None:
            return
        low, high = self.view.selection or (0.0, heard.clip.seconds)
        here = self.player.position if start is None else start
        begin = here if low <= here < high - 1 / heard.clip.rate else low
        is_looped, speed = self.transport.loop.isChecked(), self.transport.chosen_speed
        self.player.play(Passage(heard.clip, low, high, begin, is_looped, speed))
        self._clock.start()

    def rest(self) -> None:
        """Be silent: another screen is looked at."""
        self.player.pause()
        self._clock.stop()

    def close_down(self) -> None:
        """End what runs."""
        self._item = self._shown = NO_ITEM
        self._stay.stop()
        self._clock.stop()
        self._courier.came.disconnect(self._on_news)
        self.player.close()
        self.loader.close()

    def toggle_zoom(self) -> None:
        """Zoom to the selection; show all where there is none, or it is shown already."""
        selection = self.view.selection
        is_zoomed = self.view.heard is not None and self._is_zoomed(self.view.heard)
        self.view.show_span(None if is_zoomed else selection)

    def compare(self, label: int) -> None:
        """Show and play the closest clip labelled so; what is shown already makes way again."""
        other = self._bench.closest(self._item, label) if self._item != NO_ITEM else None
        if other is None or other == self._shown:
            self._is_arrival = other is not None
            self._show(self._item)
            return
        self._is_arrival = True
        self._show(other)

    def compare_with_given(self) -> None:
        """Hear the closest clip that has the label as given."""
        self.compare(int(self._bench.dataset.labels[self._item]))

    def compare_with_suggested(self) -> None:
        """Hear the closest clip that has the suggested label."""
        self.compare(int(self._presenter.queue.suggested[self._item]))

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions for sounds run."""
        return {
            "play": self.use,
            "loop": self.transport.loop.toggle,
            "slower": lambda: self.transport.step_speed(-1),
            "faster": lambda: self.transport.step_speed(1),
            "zoom_sound": self.toggle_zoom,
            "hear_given": self.compare_with_given,
            "hear_suggested": self.compare_with_suggested,
        }

    def _connect(self) -> None:
        self.loader.loaded.connect(self._on_loaded)
        self._stay.timeout.connect(self._on_stay)
        self.view.pointed.connect(self.play)
        self.view.selected.connect(self._on_selected)
        self.transport.changed.connect(self._on_changed)
        self.transport.device_chosen.connect(self.player.choose)
        self._courier.came.connect(self._on_news, Qt.ConnectionType.QueuedConnection)

    def _look_ahead(self) -> None:
        """Have the next clips decoded."""
        for later in reversed(self._upcoming):
            self.loader.request(later)

    def _wait(self) -> None:
        """Only name a clip that a person may just go past; it is opened when they stay."""
        self._shown = self._item
        self.player.pause()
        self.view.show_text(tr("Opening the sound…"), self._bench.dataset.keys[self._item])
        self._name()
        self._stay.start()

    @Slot()
    def _on_stay(self) -> None:
        if self._item != NO_ITEM:
            self._show(self._item)
            self._look_ahead()

    def _show(self, item: int) -> None:
        """Show a clip, the item itself or one beside it."""
        data = self._bench.dataset
        self._shown = item
        heard, error = self.loader.request(item), self.loader.error(item)
        if heard is not None:
            self.view.show_heard(heard, data.keys[item])
            self._arrive(heard)
        elif error is not None:
            self.player.pause()
            self.view.show_text(say(error), data.keys[item])
            self.transport.show_facts(None)
        else:
            self.player.pause()
            self.view.show_text(tr("Opening the sound…"), data.keys[item])
            self.transport.show_facts(None)
        self._name()

    def _arrive(self, heard: Heard) -> None:
        """Begin at the start, aloud where that is wished, or where the person asked to hear it."""
        self.transport.show_facts(heard)
        self.view.show_head(0.0)
        is_asked = self._shown != self._item
        if self._is_arrival and (self.transport.on_arrival.isChecked() or is_asked):
            self.play(0.0)
        elif self._is_arrival:
            self.player.pause()
        self._is_arrival = False

    def _name(self) -> None:
        """Say which clip is heard."""
        data = self._bench.dataset
        if self._shown == self._item:
            self.banner.setText(data.keys[self._item] if self._item != NO_ITEM else "")
            self.transport.facts.show()
            return
        text = tr(
            "For comparison: {key}, labelled \u201c{label}\u201d; the same key goes back",
            key=data.keys[self._shown], label=data.classes[data.labels[self._shown]],
        )  # fmt: skip
        self.banner.setText(text)
        self.transport.facts.hide()  # the sentence needs the room

    def _is_zoomed(self, heard: Heard) -> bool:
        low, high = self.view.shown
        return high - low < 0.99 * heard.clip.seconds

    @Slot()
    def _follow(self) -> None:
        """Put the play head where the sound is."""
        self.view.show_head(self.player.position)
        if not self.player.is_playing:
            self._clock.stop()

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        if self._shown in items:
            self._show(self._shown)

    @Slot(object)
    def _on_selected(self, span: object) -> None:
        if span is not None and self.player.is_playing:
            self.play()

    @Slot()
    def _on_changed(self) -> None:
        if self.player.is_playing:
            self.play()

    @Slot()
    def _on_news(self) -> None:
        self.transport.show_error(self.player.error)
        if self.player.devices:
            self.transport.show_devices(self.player.devices)
        self._follow()
