"""The way through the tour, without a pixel: where it stands, and what moves it on."""

from enum import StrEnum

N_STEPS = 5
N_FIXES = 3
"""Decisions that the second step asks for."""
RACE_ITEMS = 5
"""Further decisions that the race is over."""


class Phase(StrEnum):
    """Where the tour stands."""

    OPENING = "opening"
    """The digits are not there yet."""
    LOOK = "look"
    FIX = "fix"
    WATCH = "watch"
    START_RACE = "start_race"
    RACE = "race"
    RACE_OVER = "race_over"
    REPORT = "report"
    GOODBYE = "goodbye"
    ENDED = "ended"


STEPS = {
    Phase.OPENING: 0, Phase.LOOK: 0, Phase.FIX: 1, Phase.WATCH: 2, Phase.START_RACE: 3,
    Phase.RACE: 3, Phase.RACE_OVER: 3, Phase.REPORT: 4, Phase.GOODBYE: 4, Phase.ENDED: 4,
}  # fmt: skip
"""Which of the five steps a phase belongs to."""
DECIDING = (Phase.FIX, Phase.RACE)
"""Phases in which the keys are those of the Review screen."""


class Plan:
    """Five steps; those that ask for something go on by themselves when it is done.

    Attributes
    ----------
    phase : Phase
        Where the tour stands.
    decided : int
        Items that a decision stands for in the tour's own session.
    is_reported : bool
        Whether the report has been written.
    """

    def __init__(self) -> None:
        self.phase = Phase.OPENING
        self.decided = 0
        self.is_reported = False
        self._race = Phase.START_RACE
        self._race_began_at = 0

    @property
    def step(self) -> int:
        """Which of the five steps, from 0."""
        return STEPS[self.phase]

    @property
    def fixed(self) -> int:
        """How many of the three decisions are made."""
        return min(self.decided, N_FIXES)

    @property
    def raced(self) -> int:
        """How many of the decisions of the race are made."""
        return min(max(self.decided - self._race_began_at, 0), RACE_ITEMS)

    def next(self) -> None:
        """Go on to the next step."""
        following = {
            Phase.LOOK: Phase.FIX, Phase.FIX: Phase.WATCH, Phase.WATCH: self._race,
            Phase.REPORT: Phase.GOODBYE, Phase.GOODBYE: Phase.ENDED,
        }  # fmt: skip
        if self.step == STEPS[Phase.RACE]:
            self.phase = Phase.REPORT
        else:
            self.phase = following.get(self.phase, self.phase)

    def back(self) -> None:
        """Go back to the step before."""
        before = {
            Phase.FIX: Phase.LOOK, Phase.WATCH: Phase.FIX, Phase.REPORT: self._race,
            Phase.GOODBYE: Phase.REPORT,
        }  # fmt: skip
        if self.step == STEPS[Phase.RACE]:
            self.phase = Phase.WATCH
        else:
            self.phase = before.get(self.phase, self.phase)

    def on_ready(self) -> None:
        """Take note that the digits are there."""
        if self.phase is Phase.OPENING:
            self.phase = Phase.LOOK

    def on_decided(self, n: int) -> None:
        """Take note that decisions stand for `n` items now."""
        is_done = self.decided < N_FIXES <= n
        self.decided = n
        if is_done and self.phase is Phase.FIX:
            self.phase = Phase.WATCH

    def on_race_begun(self) -> None:
        """Take note that the race has been started."""
        self._race, self._race_began_at = Phase.RACE, self.decided
        if self.phase is Phase.START_RACE:
            self.phase = Phase.RACE

    def on_race_over(self) -> None:
        """Take note that the race has ended."""
        if self._race is Phase.RACE:
            self._race = Phase.RACE_OVER
            if self.phase is Phase.RACE:
                self.phase = Phase.RACE_OVER

    def on_reported(self) -> None:
        """Take note that the report has been written."""
        self.is_reported = True
        if self.phase is Phase.REPORT:
            self.phase = Phase.GOODBYE
