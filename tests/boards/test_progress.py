from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dataperf_gui.boards.entries import Entry, Kind
from dataperf_gui.boards.progress import (
    Reference,
    best_so_far,
    known_benchmarks,
    normalised,
    reference_of,
)
from dataperf_gui.boards.published import published
from dataperf_gui.scoring.base import Metric

values = st.floats(-100, 100)


@given(values, values, values)
def test_the_first_result_is_minus_one_and_the_reference_nought(
    value: float, first: float, reference: float
) -> None:
    assume(abs(first - reference) > 1e-6)
    assert normalised(first, first, reference) == pytest.approx(-1)
    assert normalised(reference, first, reference) == 0
    middle = (first + reference) / 2
    assert normalised(middle, first, reference) == pytest.approx(-0.5)
    mirrored = normalised(-value, -first, -reference)  # errors fall as scores rise
    assert mirrored == pytest.approx(normalised(value, first, reference))


def test_there_is_no_scale_between_equal_results() -> None:
    with pytest.raises(ValueError, match="equals the reference"):
        normalised(0.5, 0.9, 0.9)


def test_only_records_are_progress() -> None:
    entries = [
        Entry(str(day), "me", f"try {day}", Kind.OWN, "human", score,
              datetime(2026, 1, day, tzinfo=UTC))
        for day, score in [(3, 0.4), (1, 0.6), (2, 0.5), (4, 0.45), (5, 0.3)]
    ]  # fmt: skip
    fixes = Metric("fraction_fixes", "fixes", higher_is_better=False)
    points = best_so_far(entries, fixes, first=0.6, reference=0.2)
    assert [point.day.day for point in points] == [1, 2, 3, 5]
    assert [point.normalised for point in points] == pytest.approx([-1, -0.75, -0.5, -0.25])


def test_six_known_benchmarks_travel_with_the_program() -> None:
    sure, all_of_them = known_benchmarks(), known_benchmarks(with_doubtful=True)
    assert set(all_of_them) == {
        "GLUE", "ImageNet", "MNIST", "SQuAD1.1", "SQuAD2.0", "Switchboard"
    }  # fmt: skip
    assert sum(map(len, all_of_them.values())) == 95
    assert 0 < sum(map(len, sure.values())) < 95
    for points in all_of_them.values():
        assert points[0].normalised == -1.0
        assert date(1990, 1, 1) < points[0].day <= points[-1].day
        assert all(point.source for point in points)


def test_the_reference_is_the_best_published_result_where_that_is_ahead() -> None:
    accuracy = Metric("f1", "F1", higher_is_better=True)
    entries = published("vision-selection")
    best = reference_of(entries, accuracy, first=0.46)
    assert (best.value, "P. Climaco" in best.name) == (0.81, True)
    assert reference_of(entries, accuracy, first=0.9) == Reference(1.0)
    fixes = Metric("fraction_fixes", "fixes", higher_is_better=False)
    assert reference_of(published("vision-cleaning"), fixes, first=0.5) == Reference(0.0)
