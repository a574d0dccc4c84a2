"""The race: the person against an algorithm, item by item."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from dataperf_gui.compare.race import Finish, Standing
from dataperf_gui.gui.compare.series import title_of
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label, mirror
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.gui.widgets.painted import describe, show_value

USUAL_BUDGET = 25
"""Further items that a race is offered over."""


class Track(QWidget):
    """Two dots on a line: how far both are, and who is ahead.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._standing: Standing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, QAccessible.Role.Chart, tr("How far both are"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size with room for two lanes."""
        return QSize(160, 36)

    def show_standing(self, standing: Standing | None) -> None:
        """Show how it stands."""
        self._standing = standing
        if standing is not None:
            n, budget = standing.inspected, standing.budget
            show_value(self, tr("{n} of {budget} items", n=n, budget=budget))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the lanes, and a dot on each."""
        if self._standing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        done = self._standing.inspected / self._standing.budget
        place = QRectF(self.rect()).adjusted(8, 9, -8, -9)
        lanes = (("accent", place.top()), ("suspect", place.bottom()))
        for token, height in lanes:
            painter.setPen(QPen(self._theme.colour("border"), 2))
            painter.drawLine(QPointF(place.left(), height), QPointF(place.right(), height))
            here = place.left() + done * place.width()
            painter.setPen(QPen(self._theme.colour(token), 3))
            painter.drawLine(QPointF(place.left(), height), QPointF(here, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(token))
            if token == "accent":  # noqa: S105 - a colour; a second cue beside it
                painter.drawEllipse(QPointF(here, height), 6, 6)
            else:
                painter.drawRect(QRectF(here - 5, height - 5, 10, 10))


class RaceCard(QWidget):
    """Starts a race, shows how it stands and how it ended.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    started = Signal(str, int)
    """Name of the rival, and the budget in items."""
    stopped = Signal()
    review_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(label(tr("Race").upper(), "eyebrow"))
        self.words = label("", "muted", wraps=True)
        self.track = Track(theme)
        column.addWidget(self.words)
        column.addWidget(self.track)
        self.rival, self.budget = Choice(), QSpinBox()
        self.rival.setAccessibleName(tr("Race against"))
        self.budget.setAccessibleName(tr("Items to look at in all"))
        self.budget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.budget.setSuffix(f" {tr('items')}")
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.rival, 1)
        row.addWidget(self.budget)
        column.addWidget(self._choices)
        self.button = Button()
        self.button.clicked.connect(self._on_pressed)
        column.addWidget(self.button)
        self._is_on = False
        self.usual_budget = USUAL_BUDGET
        self.offer((), 0, 1)

    @property
    def is_on(self) -> bool:
        """Whether a race is run."""
        return self._is_on

    def offer(self, rivals: tuple[str, ...], inspected: int, n_items: int) -> None:
        """Offer a race against one of `rivals`, from `inspected` items on."""
        if self._is_on:
            return
        chosen = self.rival.currentData()
        self.rival.clear()
        for name in rivals:
            self.rival.addItem(title_of(name), name)
        self.rival.setCurrentIndex(max(self.rival.findData(chosen), 0))
        self.budget.setRange(min(inspected + 1, n_items), n_items)
        if not self.budget.hasFocus():
            self.budget.setValue(inspected + self.usual_budget)
        can_start = bool(rivals) and inspected < n_items
        for widget in (self._choices, self.button):
            widget.setEnabled(can_start)
        self.button.setText(tr("Start the race"))
        if not self.words.text():
            self.words.setText(
                tr("You and an algorithm look at equally many items. Who gets further?")
            )
        self.track.setVisible(self._is_on)

    def begin(self, standing: Standing, rival: str) -> None:
        """Show that the race is on."""
        self._is_on = True
        self._choices.hide()
        self.button.setText(tr("Stop the race"))
        self.button.setEnabled(True)
        self.track.show()
        self.show_standing(standing, rival)

    def show_standing(self, standing: Standing, rival: str) -> None:
        """Show how it stands."""
        self.track.show_standing(standing)
        self.words.setText(standing_in_words(standing, rival))

    def end(self, text: str) -> None:
        """Show how it ended."""
        self._is_on = False
        self._choices.show()
        self.button.setText(tr("Start the race"))
        self.words.setText(text)

    def _on_pressed(self) -> None:
        if self._is_on:
            self.stopped.emit()
        else:
            self.started.emit(str(self.rival.currentData()), self.budget.value())


def standing_in_words(standing: Standing, rival: str) -> str:
    """Say how a race stands."""
    return tr(
        "{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}",
        n=standing.inspected, budget=standing.budget, mine=standing.person,
        rival=title_of(rival), theirs=standing.rival,
    )  # fmt: skip


def finish_in_words(finish: Finish, rival: str) -> str:
    """Say who got further, by how much, and whether that is more than chance."""
    standing, difference = finish.standing, finish.difference
    if finish.winner is None:
        return tr("A dead heat after {n} items: both {score:.3f}.",
                  n=standing.inspected, score=standing.person)  # fmt: skip
    is_person = difference.value > 0
    sentence = tr(
        "You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival})."
        if is_person
        else "{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.",
        n=standing.inspected, mine=standing.person, theirs=standing.rival, rival=title_of(rival),
    )  # fmt: skip
    noise = tr(
        "The difference of {d:.3f} may be chance (95 % interval {low:+.3f} to {high:+.3f})."
        if finish.is_noise
        else "The difference of {d:.3f} is more than chance (95 % interval {low:+.3f} to "
        "{high:+.3f}).",
        d=abs(difference.value), low=difference.low, high=difference.high,
    )  # fmt: skip
    return f"{sentence} {noise}"
