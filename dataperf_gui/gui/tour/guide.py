"""The spotlight and the card together: they follow what they speak of as the window changes."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.tour.card import CoachCard
from dataperf_gui.gui.tour.placing import place_beside
from dataperf_gui.gui.tour.plan import N_STEPS, STEPS, Phase
from dataperf_gui.gui.tour.spotlight import Spotlight
from dataperf_gui.gui.tour.words import Words
from dataperf_gui.gui.widgets.painted import announce

PADDING = 5
"""Pixels around what is lit."""
MOVED = (
    QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)  # fmt: skip


class Guide(QObject):
    """What the tour puts over the window; gone again with `close`.

    Parameters
    ----------
    theme : Theme
        Colours.
    window : QWidget
        The window.
    is_calm : callable
        Tells whether nothing may move.
    """

    announced = Signal(str)
    """What screen readers were told."""

    def __init__(self, theme: Theme, window: QWidget, is_calm: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._is_calm = window, is_calm
        self._targets: tuple[QWidget, ...] = ()
        self._spared: tuple[QWidget, ...] = ()
        self._is_open = False
        self.spotlight, self.card = Spotlight(theme, window), CoachCard(theme, window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._place)
        self.card.resized.connect(self._timer.start)
        window.installEventFilter(self)
        self._said: tuple[Words, Phase] | None = None
        self._place()
        for widget in (self.spotlight, self.card):
            widget.show()

    def say(self, words: Words, phase: Phase) -> None:
        """Show other words."""
        if (words, phase) != self._said:
            before = self._said
            self._said = words, phase
            self.card.show_words(words, phase)
            self._timer.start()
            self._tell(words, phase, before)

    def light(
        self, targets: Sequence[QWidget], spared: Sequence[QWidget], *, is_open: bool
    ) -> None:
        """Light widgets of the window; the card hides none of `spared` where it can.

        `is_open`: the person acts there.
        """
        wish = (tuple(targets), tuple(spared), is_open)
        if wish == (self._targets, self._spared, self._is_open):
            return
        self._targets, self._spared, self._is_open = wish
        for target in (*self._targets, *self._spared):
            widget: QWidget | None = target
            while widget is not None and widget is not self._window:
                widget.installEventFilter(self)  # a second time changes nothing
                widget = widget.parentWidget()
        for target in reversed(self._targets):
            for page in _pages_of(target):
                page.ensureWidgetVisible(target, PADDING, PADDING)
        self._timer.start()

    def _tell(self, words: Words, phase: Phase, before: tuple[Words, Phase] | None) -> None:
        """Have a screen reader say what is new: all of it, or only how far the person is."""
        is_same = before is not None and (before[0].title, before[0].text) == (
            words.title, words.text,
        )  # fmt: skip
        step = tr("Step {n} of {total}", n=STEPS[phase] + 1, total=N_STEPS)
        parts = (words.count,) if is_same else (step, words.title, words.text, words.count)
        if text := "\n".join(filter(None, parts)):
            announce(self.card, text)
            self.announced.emit(text)

    def close(self) -> None:
        """Take everything away."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self.spotlight.rest()
        for widget in (self.spotlight, self.card):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is lit when it moves, and the window when it changes its size."""
        if event.type() in MOVED:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        area = self._window.rect()
        self.spotlight.setGeometry(area)
        if self._said is not None:
            self.card.show_words(*self._said)
        holes = [self._hole(each) for each in self._targets if each.isVisible()]
        self.spotlight.show_holes(holes, is_open=self._is_open, is_calm=self._is_calm())
        spared = [self._hole(each) for each in self._spared if each.isVisible()]
        self.card.move(place_beside(self.card.size(), holes, area, spared))
        self.spotlight.raise_()
        self.card.raise_()

    def _hole(self, target: QWidget) -> QRect:
        """Return where a widget is, as far as the pages it lies on show it."""
        grown = target.rect().adjusted(-PADDING, -PADDING, PADDING, PADDING)
        place = QRect(target.mapTo(self._window, grown.topLeft()), grown.size())
        for page in _pages_of(target):
            shown = page.viewport()
            seen = QRect(shown.mapTo(self._window, QPoint(0, 0)), shown.size())
            place = place.intersected(seen.adjusted(-PADDING, -PADDING, PADDING, PADDING))
        return place.intersected(self._window.rect())


def _pages_of(widget: QWidget) -> Iterator[QScrollArea]:
    """Go through what scrolls and has a widget in it, from the inside out."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()
