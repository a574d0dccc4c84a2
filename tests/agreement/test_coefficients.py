"""Coefficients of agreement equal published examples and reference implementations."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn.metrics import cohen_kappa_score

from dataperf_gui.agreement.coefficients import (
    agreement,
    agreement_by_class,
    agreement_by_pair,
    confusions,
)
from dataperf_gui.agreement.votes import Votes

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four observers,
# twelve units, five values, nominal alpha 0.743. Gwet's AC1 of the same data is 0.775 (Gwet,
# Handbook of Inter-Rater Reliability, tables of missing ratings).
KRIPPENDORFF = [
    [1, 1, 0, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [0, 5, 5, 5], [0, 0, 1, 1], [0, 0, 3, 0],
]  # fmt: skip


def votes_from(matrix: object) -> Votes:
    codes = np.array(matrix, dtype=np.int32)
    n_classes = max(int(codes.max(initial=0)) + 1, 1)
    return Votes(
        tuple(f"item {i}" for i in range(len(codes))),
        tuple(f"person {j}" for j in range(codes.shape[1])),
        tuple("abcdefgh"[:n_classes]),
        codes,
    )


def test_krippendorff_s_own_example() -> None:
    found = agreement(votes_from(np.array(KRIPPENDORFF) - 1))
    assert found.krippendorff_alpha.value == pytest.approx(0.743421052631579, abs=1e-12)
    assert found.gwet_ac1.value == pytest.approx(0.7754441, abs=1e-6)
    assert found.percent.value == pytest.approx(0.8181818181818182, abs=1e-12)
    assert found.cohen_kappa is None
    assert (found.n_items, found.n_annotators) == (11, 4)


@settings(max_examples=60)
@given(hnp.arrays(np.int32, st.tuples(st.integers(2, 40), st.just(2)), elements=st.integers(0, 3)))
def test_kappa_is_scikit_learn_s(matrix: np.ndarray) -> None:
    found = agreement(votes_from(matrix)).cohen_kappa
    assert found is not None
    if len(np.unique(matrix)) > 1:
        assert found.value == pytest.approx(cohen_kappa_score(*matrix.T), abs=1e-9)
        assert found.low <= found.value <= found.high


@settings(max_examples=60)
@given(hnp.arrays(np.int32, st.tuples(st.integers(3, 30), st.integers(2, 5)),
                  elements=st.integers(-1, 3)))  # fmt: skip
def test_alpha_is_that_of_the_reference_package(matrix: np.ndarray) -> None:
    krippendorff = pytest.importorskip("krippendorff", reason="the reference is not installed")
    usable = matrix[(matrix >= 0).sum(axis=1) >= 2]
    if len(np.unique(usable[usable >= 0])) < 2:
        return
    rows = np.where(matrix >= 0, matrix, np.nan).astype(float).T
    expected = krippendorff.alpha(
        reliability_data=rows, level_of_measurement="nominal", value_domain=[0, 1, 2, 3]
    )
    found = agreement(votes_from(matrix))
    assert found.krippendorff_alpha.value == pytest.approx(expected, abs=1e-9)


@settings(max_examples=40)
@given(hnp.arrays(np.int32, st.tuples(st.integers(3, 30), st.integers(2, 4)),
                  elements=st.integers(0, 2)), st.randoms(use_true_random=False))  # fmt: skip
def test_the_order_of_items_and_people_does_not_matter(matrix: np.ndarray, random: object) -> None:
    rng = np.random.default_rng(random.randrange(2**32))  # type: ignore[attr-defined]
    shuffled = rng.permutation(rng.permutation(matrix, axis=0), axis=1)
    first, second = agreement(votes_from(matrix)), agreement(votes_from(shuffled))
    assert first.krippendorff_alpha.value == pytest.approx(
        second.krippendorff_alpha.value, abs=1e-12, nan_ok=True
    )
    assert first.gwet_ac1.value == pytest.approx(second.gwet_ac1.value, abs=1e-12, nan_ok=True)


def test_people_who_always_agree_have_1_and_who_never_agree_less_than_0() -> None:
    same = agreement(votes_from([[0, 0], [1, 1], [0, 0]]))
    assert same.percent.value == same.krippendorff_alpha.value == same.gwet_ac1.value == 1
    never = agreement(votes_from([[0, 1], [1, 0], [0, 1], [1, 0]]))
    assert never.percent.value == 0
    assert never.krippendorff_alpha.value < 0
    assert never.cohen_kappa is not None
    assert never.cohen_kappa.value == -1


def test_without_a_common_item_there_is_no_number() -> None:
    found = agreement(votes_from([[0, -1], [-1, 1]]))
    assert found.n_items == 0
    assert np.isnan(found.percent.value)
    assert np.isnan(found.krippendorff_alpha.value)


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    rng = np.random.default_rng(1)
    n_items, hits, n_runs = 120, 0, 200
    # Two people, each right with chance 0.9 on two equally frequent classes: they agree on
    # 0.9 * 0.9 + 0.1 * 0.1 = 0.82 of the items, and kappa is 2 * 0.82 - 1 = 0.64.
    for run in range(n_runs):
        truth = rng.integers(0, 2, n_items)
        matrix = np.where(rng.random((n_items, 2)) < 0.9, truth[:, None], 1 - truth[:, None])
        kappa = agreement(votes_from(matrix), seed=run).cohen_kappa
        assert kappa is not None
        hits += kappa.low <= 0.64 <= kappa.high
    assert hits / n_runs > 0.9


def test_agreement_by_class_and_by_pair() -> None:
    votes = votes_from([[0, 0, 1], [1, 1, 1], [2, 2, 2], [0, 0, 0], [2, 2, 0]])
    by_class = agreement_by_class(votes)
    assert by_class["a"].percent.value < by_class["b"].percent.value
    pairs = agreement_by_pair(votes)
    assert pairs["person 0", "person 1"].percent.value == 1
    assert pairs["person 0", "person 2"].percent.value == pytest.approx(0.6)
    assert confusions(votes) == {("a", "b"): 2, ("a", "c"): 2}
