from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.data.dataset import Split
from dataperf_gui.data.rows import fingerprint, natural_key, with_test_split
from dataperf_gui.messages import DataPerfError

texts = st.text(max_size=6)


@st.composite
def items(draw: st.DrawFn) -> tuple[Sequence[str], Sequence[str], Sequence[int], Sequence[int]]:
    n = draw(st.integers(1, 6))
    column = st.lists(texts, min_size=n, max_size=n)
    codes = st.lists(st.integers(0, 2), min_size=n, max_size=n)
    return draw(column), draw(column), draw(codes), draw(codes)


def fingerprint_of(
    keys: Sequence[str], contents: Sequence[str], labels: Sequence[int], splits: Sequence[int]
) -> str:
    codes, parts = np.array(labels, dtype=np.int32), np.array(splits, dtype=np.uint8)
    return fingerprint(("a", "b", "c"), keys, codes, parts, contents)


@given(items(), items())
def test_fingerprints_are_equal_only_for_equal_items(
    one: tuple[Sequence[str], Sequence[str], Sequence[int], Sequence[int]],
    other: tuple[Sequence[str], Sequence[str], Sequence[int], Sequence[int]],
) -> None:
    assert (fingerprint_of(*one) == fingerprint_of(*other)) == (one == other)


@given(items(), st.integers(0, 3), st.data())
def test_any_single_change_changes_the_fingerprint(
    one: tuple[Sequence[str], Sequence[str], Sequence[int], Sequence[int]],
    column: int,
    data: st.DataObject,
) -> None:
    position = data.draw(st.integers(0, len(one[0]) - 1))
    changed = [list(values) for values in one]
    old = changed[column][position]
    changed[column][position] = f"{old}x" if isinstance(old, str) else (old + 1) % 3
    assert fingerprint_of(*changed) != fingerprint_of(*one)


def test_texts_cannot_slide_from_one_column_into_the_next() -> None:
    labels, splits = np.zeros(1, dtype=np.int32), np.zeros(1, dtype=np.uint8)
    one = fingerprint(("a",), ("b", "c"), labels, splits, ("d",))
    assert fingerprint(("a", "b"), ("c",), labels, splits, ("d",)) != one
    assert fingerprint(("a",), ("bc",), labels, splits, ("d",)) != one


@given(st.lists(st.integers(0, 10**20).map(str)))
def test_numbers_sort_as_numbers(names: list[str]) -> None:
    short = [name for name in names if len(name) < 18]
    assert sorted(short, key=natural_key) == sorted(short, key=lambda name: (int(name), name))


def test_very_long_numbers_are_no_trouble() -> None:
    assert natural_key("9" * 10_000) > natural_key("8" * 10_000)


@given(st.lists(st.integers(0, 4), min_size=1, max_size=200))
def test_a_fifth_of_each_class_is_held_out(codes: list[int]) -> None:
    labels = np.array(codes, dtype=np.int32)
    sizes = np.bincount(labels)
    if sizes.max() < 2:
        with pytest.raises(DataPerfError, match="a single item"):
            with_test_split(np.zeros(len(labels), dtype=np.uint8), labels)
        return
    splits, notes = with_test_split(np.zeros(len(labels), dtype=np.uint8), labels)
    held_out = np.bincount(labels[splits == Split.TEST], minlength=len(sizes))
    expected = [max(round(0.2 * n), 1) if n > 1 else 0 for n in sizes.tolist()]
    assert held_out.tolist() == expected
    held = "1 item" if sum(expected) == 1 else f"{sum(expected)} items"
    assert f"{held} (20 % of each class)" in str(notes[0])


def test_a_test_split_that_is_there_is_left_alone() -> None:
    splits = np.array([0, 0, 1, 2], dtype=np.uint8)
    after, notes = with_test_split(splits, np.zeros(4, dtype=np.int32))
    assert after is splits
    assert notes == ()


def test_nothing_to_clean_is_an_error() -> None:
    splits = np.full(3, Split.TEST, dtype=np.uint8)
    with pytest.raises(DataPerfError, match="no item is in the training split"):
        with_test_split(splits, np.zeros(3, dtype=np.int32))
