"""Figures of the digits in the documents are those that the program gives."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.arrays import Labels
from dataperf_gui.bench import Bench, prepare
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.tour.plan import N_FIXES, RACE_ITEMS
from dataperf_gui.gui.tour.room import RIVAL, STRATEGY
from dataperf_gui.places import HOME_VARIABLE
from dataperf_gui.scoring.base import ACCURACY, Score
from dataperf_gui.scoring.intervals import Interval, difference_interval

ROOT = Path(__file__).parents[1]
LOOKS = (0, 50, 100, 150, 200, 400)
IN_TABLE = {
    "random": "random",
    "self-confidence": "self-confidence",
    "confident-learning": "confident-learning",
    "knn-shapley": "knn-shapley (uses the validation split)",
    "consensus": "consensus (the default)",
}
"""Strategy to its row in the challenge's README."""


class Digits:
    """The embedded digits, and what the first fixes of a strategy bring."""

    def __init__(self, bench: Bench) -> None:
        self.bench, data = bench, bench.dataset
        assert data.truth is not None
        self.given, self.truth = data.labels, data.truth

    def score(self, strategy: str, n_looks: int) -> Score:
        labels = self.given.copy()
        first = self.bench.rank(strategy).items[:n_looks]
        labels[first] = self.truth[first]
        return self.bench.score(labels)

    def gain(self, before: Score, after: Score) -> Interval:
        y_test: Labels = self.bench.model.y_test
        rng = np.random.default_rng(0)
        return difference_interval(y_test, before.predictions, after.predictions, ACCURACY, rng)


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Digits]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("digits")))
        yield Digits(prepare(HANDWRITING))


def text_of(path: str) -> str:
    return " ".join((ROOT / path).read_text(encoding="utf-8").split())


def points(value: float) -> str:
    return f"{100 * value:+.1f}"


def test_three_fixes_of_the_tour_bring_what_presenters_are_told(digits: Digits) -> None:
    text = text_of("docs/presenting.md")
    before, after = digits.score(STRATEGY, 0), digits.score(STRATEGY, N_FIXES)
    gain = digits.gain(before, after)
    assert gain.low > 0  # the card says: more than luck
    assert f"goes from {100 * before.value:.1f} % to {100 * after.value:.1f} %" in text
    assert (
        f"{points(gain.value)} points, 95 % interval {points(gain.low)} to {points(gain.high)}"
        in text
    )
    total = len(digits.bench.model.y_test)
    told = f"{before.value * total:.0f} were right. Now it is {after.value * total:.0f}."
    assert told in text
    thirty, all_right = digits.score(STRATEGY, 30), digits.score(STRATEGY, 400)
    assert f"stands at {100 * thirty.value:.1f} %" in text
    assert f"put right it is {100 * all_right.value:.1f} %" in text


def test_the_default_order_brings_what_presenters_are_told(digits: Digits) -> None:
    before, after = digits.score(RIVAL, 0), digits.score(RIVAL, N_FIXES)
    gain = digits.gain(before, after)
    told = (
        f"bring {100 * before.value:.1f} % to {100 * after.value:.1f} % "
        f"({points(gain.low)} to {points(gain.high)})"
    )
    assert told in text_of("docs/presenting.md")


def test_the_suggestions_of_the_tour_are_right_and_as_told(digits: Digits) -> None:
    queue = digits.bench.rank(STRATEGY)
    first = queue.items[:N_FIXES]
    assert (queue.suggested[first] == digits.truth[first]).all()
    classes = digits.bench.dataset.classes
    assert [classes[code] for code in digits.given[first]] == ["3", "3", "3"]
    assert [classes[code] for code in digits.truth[first]] == ["8", "8", "8"]


def test_the_race_of_the_tour_ends_as_told(digits: Digits) -> None:
    n = N_FIXES + RACE_ITEMS
    gain = digits.gain(digits.score(RIVAL, n), digits.score(STRATEGY, n))
    told = f"wins it by {100 * gain.value:.1f} points ({points(gain.low)} to {points(gain.high)})"
    assert told in text_of("docs/presenting.md")


@pytest.mark.parametrize("strategy", IN_TABLE)
def test_the_table_of_the_digits_is_what_strategies_do(digits: Digits, strategy: str) -> None:
    first = digits.bench.rank(strategy).items[:100]
    n_wrong = int((digits.given[first] != digits.truth[first]).sum())
    scores = [f"{digits.score(strategy, n).value:.3f}" for n in LOOKS]
    row = f"| {IN_TABLE[strategy]} | {n_wrong} | {' | '.join(scores)} |"
    assert row in text_of("challenges/handwriting/README.md")


def test_the_figure_of_the_demo_is_true(digits: Digits) -> None:
    before, after = digits.score(RIVAL, 0), digits.score(RIVAL, 400)
    told = f"accuracy {100 * before.value:.1f} % to {100 * after.value:.1f} %"
    assert told in text_of("docs/reference/figures.md")
