import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import accuracy_score, f1_score

from dataperf_gui.scoring.metrics import accuracy, macro_f1

pairs_of_labels = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1)


@given(pairs_of_labels)
def test_metrics_equal_scikit_learns(pairs: list[tuple[int, int]]) -> None:
    y_true, predictions = np.array(pairs, np.int32).T
    assert accuracy(y_true, predictions) == accuracy_score(y_true, predictions)
    expected = f1_score(y_true, predictions, average="macro", zero_division=0)
    np.testing.assert_allclose(macro_f1(y_true, predictions), expected, rtol=1e-12)
