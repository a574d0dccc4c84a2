"""The race under way: follows the person's curve, and is told on the card and on the picture."""

from PySide6.QtCore import QObject, Signal, Slot

from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.race import Finish, Race
from dataperf_gui.gui.compare.feed import CompareFeed
from dataperf_gui.gui.compare.plot import CurvePlot
from dataperf_gui.gui.compare.race_card import RaceCard, finish_in_words
from dataperf_gui.gui.texts import tr


class Racing(QObject):
    """The person against one algorithm.

    Parameters
    ----------
    feed : CompareFeed
        Says who got further.
    card : RaceCard
        Shows how the race stands.
    plot : CurvePlot
        Marks both on their curves.

    Attributes
    ----------
    race : tuple or None
        What is under way: the `Race` and the rival's name.
    outcome : tuple or None
        How the last one ended: a `Finish` and the rival's name.
    """

    moved = Signal(str)
    """How the race stands, or ended."""
    ended = Signal()

    def __init__(
        self, feed: CompareFeed, card: RaceCard, plot: CurvePlot, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._feed, self._card, self._plot = feed, card, plot
        self.race: tuple[Race, str] | None = None
        self.outcome: tuple[Finish, str] | None = None
        feed.raced.connect(self._on_raced)

    @property
    def is_on(self) -> bool:
        """Whether a race is run."""
        return self.race is not None

    def begin(self, rival: Curve, name: str, budget: int, person: Curve) -> None:
        """Begin a race where the person is now."""
        self._begin(self._feed.race_against(rival, budget), name, person)

    def take_over(self, other: "Racing", person: Curve | None) -> None:
        """Go on with the race of another screen on the same session, or say how it ended."""
        if other.race is not None and person is not None:
            self._begin(*other.race, person)
            self._finish_if_over(person)
            self._feed.follow()  # what was decided last, the other one may not have followed
        elif other.outcome is not None:
            self.outcome = other.outcome
            self._end(finish_in_words(*self.outcome))

    def follow(self, person: Curve) -> None:
        """Show where the person's curve, which has moved, has come to."""
        if self.race is not None:
            race, name = self.race
            self._card.show_standing(race.standing(person), name)
            self._tell(person)
            self._finish_if_over(person)

    def stop(self, person: Curve | None) -> None:
        """End the race where the person is now."""
        if self.race is not None and person is not None and len(person.items):
            self._feed.finish(self.race[0], person)
        else:
            self._end(tr("The race was called off before the first item."))

    def _begin(self, race: Race, name: str, person: Curve) -> None:
        self.race, self.outcome = (race, name), None
        self._card.begin(race.standing(person), name)
        self._tell(person)

    def _finish_if_over(self, person: Curve) -> None:
        if self.race is not None and self.race[0].standing(person).is_over:
            self._feed.finish(self.race[0], person)

    def _tell(self, person: Curve) -> None:
        """Tell whoever shows it elsewhere, and mark both on the picture."""
        if self.race is not None:
            race = self.race[0]
            self._plot.show_racers(race.standing(person).inspected, person, race.rival)
            self.moved.emit(self._card.words.text())

    @Slot(object)
    def _on_raced(self, finish: Finish) -> None:
        if self.race is not None:
            self.outcome = finish, self.race[1]
            self._end(finish_in_words(*self.outcome))

    def _end(self, text: str) -> None:
        self.race = None
        self._card.end(text)
        self._plot.show_racers(0, None, None)
        self.moved.emit(text)
        self.ended.emit()
