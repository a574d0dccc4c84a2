"""Blocked exact search and the measure of variety, against their plain definitions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.selecting.closeness import NEGATIVE, POSITIVE, ExampleLikeness
from dataperf_gui.selecting.fingerprints import Fingerprints
from dataperf_gui.selecting.ids import Ids
from dataperf_gui.selecting.variety import vendi_score
from dataperf_gui.strategies.selection import search

SIZES = st.integers(2, 60)


def rows(seed: int, n: int, d: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, d)).astype(np.float32)


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "BLOCK_ROWS", 7)
        yield


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), SIZES, st.integers(1, 70), st.booleans())
def test_the_nearest_are_those_of_the_whole_table_of_cosines(
    seed: int,
    n: int,
    k: int,
    has_zero: bool,  # noqa: FBT001 - hypothesis gives it
) -> None:
    X = rows(seed, n)
    if has_zero:
        X[n // 2] = 0
    lengths = np.maximum(np.linalg.norm(X, axis=1), 1e-30)
    item = seed % n
    cosines = (X @ X[item]) / lengths / lengths[item]
    cosines[item] = -2
    found = search.most_like(X, search.row_lengths(X), item, k)
    assert len(found) == min(k, n - 1) == len(set(found.tolist()))
    assert item not in found
    np.testing.assert_allclose(cosines[found], np.sort(cosines)[::-1][: len(found)], atol=1e-5)


def test_equals_come_in_their_own_order() -> None:
    X = np.ones((20, 3), dtype=np.float32)
    assert search.most_like(X, search.row_lengths(X), 4, 6).tolist() == [0, 1, 2, 3, 5, 6]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), SIZES, st.integers(1, 6))
def test_nearness_is_to_the_nearest_example_and_not_to_itself(seed: int, n: int, m: int) -> None:
    X = rows(seed, n)
    items = np.random.default_rng(seed).choice(n, min(m, n), replace=False)
    U = X / np.linalg.norm(X, axis=1, keepdims=True)
    table = U @ U[items].T
    if len(items) > 1:
        table[items, np.arange(len(items))] = -2
    cosines, nearest = search.nearness(X, search.row_lengths(X), items)
    np.testing.assert_allclose(cosines, table.max(axis=1), atol=1e-5)
    np.testing.assert_allclose(table[np.arange(n), nearest], table.max(axis=1), atol=1e-5)


def test_a_search_that_is_no_longer_wanted_ends() -> None:
    X, monitor = rows(0, 30), Monitor()
    lengths = search.row_lengths(X)
    monitor.cancel()
    with pytest.raises(Cancelled):
        search.most_like(X, lengths, 0, 5, monitor)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 30), st.integers(1, 12))
def test_variety_is_the_exponential_of_the_entropy_of_the_eigenvalues(
    seed: int, n: int, d: int
) -> None:
    X = rows(seed, n, d)
    U = (X / np.linalg.norm(X, axis=1, keepdims=True)).astype(np.float64)
    values = np.clip(np.linalg.eigvalsh(U @ U.T / n), 1e-300, None)
    expected = np.exp(-np.sum(values * np.log(values)))
    found = vendi_score(X)
    assert found == pytest.approx(expected, rel=1e-5)
    assert 1 - 1e-9 <= found <= min(n, d) + 1e-6
    assert vendi_score(np.repeat(X, 3, axis=0)) == pytest.approx(found, rel=1e-5)
    assert vendi_score(5 * X[::-1]) == pytest.approx(found, rel=1e-5)


def test_variety_at_its_ends() -> None:
    assert vendi_score(np.zeros((0, 4), dtype=np.float32)) == 0
    assert vendi_score(np.zeros((3, 4), dtype=np.float32)) == 1
    assert vendi_score(np.eye(4, dtype=np.float32)) == pytest.approx(4)


def test_reasons_say_how_near_the_examples_an_item_is() -> None:
    X = np.array([[1, 0], [1, 0.1], [1, 0.2], [0, 1], [0.1, 1]], dtype=np.float32)
    likeness = ExampleLikeness(X, tuple("abcde"), np.array([0, 1]), "Cat")
    assert likeness.order.tolist()[-2:] == [4, 3]
    assert likeness.suggested.tolist() == [POSITIVE] * 2 + [likeness.suggested[2]] + [NEGATIVE] * 2
    labels = np.array([0, POSITIVE, 0, NEGATIVE, 0], dtype=np.int32)
    near = likeness.nearest(4, 2)
    assert near.tolist() == [3, 2]
    text = str(likeness.reason(4, near, labels))
    assert "More like an example than 20.0% of the pool" in text
    assert "Among the 2 most like it: 0 examples, 0 chosen as positive, 1 as negative" in text
    assert "“Cat” for certain" in str(likeness.reason(0, likeness.nearest(0, 2), labels))


def test_ids_are_found_by_a_part_of_them_whatever_the_case() -> None:
    ids = Ids(["Straße/1", "b.B.2", "[x]*"])
    assert ids.having("STRASSE").tolist() == [True, False, False]
    assert ids.having("b.b").tolist() == [False, True, False]
    assert ids.having("]*").tolist() == [False, False, True]


@pytest.mark.parametrize(("n_features", "side"), [(256, 16), (10, 4), (1, 1)])
def test_alike_items_have_alike_fingerprints(n_features: int, side: int) -> None:
    X = rows(1, 2, n_features)
    X[1] = 3 * X[0] + 2
    pictures = Fingerprints(X)
    assert pictures.image(0).shape == (side, side, 3)
    assert np.abs(pictures.image(0).astype(int) - pictures.image(1)).max() <= 1
