"""The bar under a clip: play, loop, speed, device, and how loud it is."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.sound.clip_loader import Heard
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import Choice, Tick
from dataperf_gui.messages import Message
from dataperf_gui.settings import Settings

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5)
DEVICE_WIDTH = 150


class Transport(QWidget):
    """Buttons that show their keys, and what the clip is.

    Parameters
    ----------
    actions : Actions
        The table.
    """

    changed = Signal()
    """Another speed, or the loop was switched."""
    device_chosen = Signal(str)
    """A device's name; empty for the system's own."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._preferences = actions.preferences
        self.loop, self.on_arrival = Tick(tr("Loop")), Tick(tr("On arrival"))
        self.loop.setToolTip(actions["loop"].toolTip())
        self.on_arrival.setToolTip(tr("Play each clip as soon as it is shown"))
        self.on_arrival.setChecked(self._preferences.settings.plays_on_arrival)
        self.speed, self.device = Choice(), Choice()
        for speed in SPEEDS:
            self.speed.addItem(tr("{speed:g} x", speed=speed), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.setAccessibleName(tr("Speed, the pitch stays"))
        self.speed.setToolTip(self.speed.accessibleName())
        self.device.setAccessibleName(tr("Sound device"))
        self.device.setToolTip(tr("Where sounds are played"))
        follow_type(self.device, lambda: self.device.setMaximumWidth(px(DEVICE_WIDTH)))
        self.words, self.facts = label(role="muted", wraps=True), label(role="muted", wraps=True)
        self.words.hide()
        self._lay_out(actions)
        self.show_devices([])
        self.loop.toggled.connect(self.changed)
        self.speed.currentIndexChanged.connect(self.changed)
        self.on_arrival.toggled.connect(self._on_arrival_toggled)
        self.device.activated.connect(self._on_device)
        self._preferences.changed.connect(self._on_preferences_changed)

    @property
    def chosen_device(self) -> str:
        """The device that was chosen, now or another time."""
        return self._preferences.settings.sound_device

    @property
    def chosen_speed(self) -> float:
        """How fast to play."""
        return float(self.speed.currentData())

    def step_speed(self, by: int) -> None:
        """Play faster or slower."""
        last = self.speed.count() - 1
        self.speed.setCurrentIndex(min(max(self.speed.currentIndex() + by, 0), last))

    def show_facts(self, heard: Heard | None) -> None:
        """Say what the clip on screen is."""
        self.facts.setText("" if heard is None else facts_of(heard))

    def show_devices(self, names: list[str]) -> None:
        """Offer these devices, and the system's own."""
        chosen = self.chosen_device
        self.device.clear()
        self.device.addItem(tr("Default device"), "")
        for name in dict.fromkeys([*names, *([chosen] if chosen else [])]):
            self.device.addItem(name, name)
        self.device.setCurrentIndex(max(self.device.findData(chosen), 0))

    def show_error(self, error: Message | None) -> None:
        """Say why nothing is heard; nothing while all is well."""
        self.words.setVisible(error is not None)
        if error is not None:
            self.words.setText(say(error))

    def minimumSizeHint(self) -> QSize:
        """Return the size in two rows."""
        hint = super().minimumSizeHint()
        parts = (self._buttons.sizeHint().width(), self._options.sizeHint().width())
        return QSize(max(parts), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in one row where there is room, otherwise in two."""
        needed = self._buttons.sizeHint().width() + self._options.sizeHint().width() + GRID
        is_wide = event.size().width() >= needed
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def _lay_out(self, actions: Actions) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons, self._options = QHBoxLayout(), QHBoxLayout()
        for name in ("play", "hear_given", "hear_suggested"):
            self._buttons.addWidget(ActionButton(actions, name))
        for widget in (self.loop, self.speed, self.on_arrival):
            self._options.addWidget(widget)
        self._options.addStretch(1)
        for layout in (self._rows, self._buttons, self._options):
            layout.setSpacing(GRID)
        self._rows.addLayout(self._buttons)
        self._rows.addLayout(self._options, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(self._rows)
        column.addWidget(self.words)

    def _on_arrival_toggled(self) -> None:
        self._preferences.change(plays_on_arrival=self.on_arrival.isChecked())

    @Slot(object, object)
    def _on_preferences_changed(self, _before: Settings, now: Settings) -> None:
        self.on_arrival.setChecked(now.plays_on_arrival)

    def _on_device(self) -> None:
        name = str(self.device.currentData())
        self._preferences.change(sound_device=name)
        self.device_chosen.emit(name)


def facts_of(heard: Heard) -> str:
    """Say how long, how loud and of what kind a clip is."""
    clip, n_channels = heard.clip, heard.clip.samples.shape[1]
    kinds = {1: tr("mono"), 2: tr("stereo")}
    return tr(
        "{s:.2f}\N{NO-BREAK SPACE}s · {khz:g}\N{NO-BREAK SPACE}kHz · {channels}"
        " · loudest {peak:.0f}\N{NO-BREAK SPACE}dB, mean {level:.0f}\N{NO-BREAK SPACE}dB",
        s=clip.seconds, khz=clip.rate / 1000, peak=heard.peak_db, level=heard.level_db,
        channels=kinds.get(n_channels, tr("{n} channels", n=n_channels)),
    )  # fmt: skip
