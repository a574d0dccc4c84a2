"""KNN-Shapley, ranking again after a relabel, and confident learning, against other libraries."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter

import numpy as np
import peers
from cleanlab.filter import find_label_issues

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.base import CleaningProblem
from dataperf_gui.strategies.confident_learning import ConfidentLearning
from dataperf_gui.strategies.knn_shapley import KnnShapley
from dataperf_gui.strategies.knn_values import KnnValues, knn_shapley_values
from dataperf_gui.strategies.running import run

TITLE = "Strategies (one BLAS thread on both sides)"
HEADER = (
    "what", "rows", "beside", "theirs ms", "ours ms", "ratio", "required", "difference",
)  # fmt: skip

N_FEATURES, N_VALIDATION, N_CLASSES = 512, 1_000, 10
FASTER = {"pyDVL": 20.0, "datascope": 10.0}
SAME = 1e-6
"""Greatest difference allowed from pyDVL's values."""
BARS_MS = {10_000: 16.0, 50_000: 50.0}
"""For ranking again after one relabel."""
CLEANLAB_RATIO = 1.2
N_ROUNDS = 15


def make_problem(n: int, n_classes: int = N_CLASSES) -> CleaningProblem:
    """Draw classes around centres, 15 % of the labels wrong, with clean validation rows."""
    rng = np.random.default_rng(0)
    truth = rng.integers(0, n_classes, n + N_VALIDATION).astype(np.int32)
    X = rng.standard_normal((n + N_VALIDATION, N_FEATURES), dtype=np.float32)
    X += 0.15 * rng.standard_normal((n_classes, N_FEATURES), dtype=np.float32)[truth]
    labels = truth[:n].copy()
    wrong = rng.random(n) < 0.15
    labels[wrong] = (labels[wrong] + rng.integers(1, n_classes, wrong.sum())) % n_classes
    classes = tuple(f"class {k}" for k in range(n_classes))
    return CleaningProblem(X[:n], labels, classes, X[n:], truth[n:])


def seconds_of(work: Callable[[], object], n_rounds: int = 1) -> float:
    """Return the median time of calling `work`."""
    times = []
    for _ in range(n_rounds):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return float(np.median(times))


def beside_peer(library: str, k: int) -> tuple[tuple[str, ...], bool]:
    """Value 10,000 rows with another library and with ours."""
    problem = make_problem(10_000)
    given = (problem.X, problem.labels, problem.X_validation, problem.y_validation)
    ours = seconds_of(lambda: knn_shapley_values(*given, k, Monitor()), 3)
    what, rows = f"KNN-Shapley, K = {k}", f"{len(problem.X):,}"
    try:
        theirs = peers.ask(library, *given, k)
    except LookupError as error:
        return (what, rows, str(error), "", f"{1e3 * ours:.0f}", "", "", ""), True
    difference = float(np.abs(theirs.values - knn_shapley_values(*given, k, Monitor())).max())
    ratio = theirs.seconds / ours
    cells = (
        what, rows, theirs.library, f"{1e3 * theirs.seconds:.0f}", f"{1e3 * ours:.0f}",
        f"{ratio:.1f}x", f"{FASTER[library]:g}x", f"{difference:.1e}",
    )  # fmt: skip
    return cells, ratio >= FASTER[library] and (library != "pyDVL" or difference <= SAME)


def ranking_again(n: int, n_classes: int) -> tuple[tuple[str, ...], bool]:
    """Relabel one row after another, and time the whole new ranking after each."""
    problem = make_problem(n, n_classes)
    strategy, rng = KnnShapley(), np.random.default_rng(0)
    strategy.rank(problem, rng, Monitor())
    labels, times = problem.labels.copy(), []
    for row in range(N_ROUNDS):
        labels[row] = (labels[row] + 1) % n_classes
        started = perf_counter()
        ranking = strategy.rank(problem.relabelled(labels.copy(), None), rng, Monitor())
        times.append(1e3 * (perf_counter() - started))
    fresh = strategy.rank(replace(problem, labels=labels), rng, Monitor())
    difference = float(np.abs(ranking.suspicion - fresh.suspicion).max())
    median = float(np.median(times))
    cells = (
        "ranked again", f"{n:,}", f"{n_classes} classes", "", f"{median:.1f}", "",
        f"{BARS_MS[n]:g} ms", f"{difference:.1e}",
    )  # fmt: skip
    return cells, median <= BARS_MS[n]


def beside_cleanlab() -> tuple[tuple[str, ...], bool]:
    """Rank by confident learning and call cleanlab directly, on the same probabilities."""
    problem = make_problem(10_000)
    rng = np.random.default_rng(0)
    logits = rng.standard_normal((len(problem.labels), N_CLASSES))
    logits[np.arange(len(logits)), problem.labels] += 2
    odds = np.exp(logits)
    pred_probs = problem.kept("pred_probs", lambda: odds / odds.sum(axis=1, keepdims=True))
    strategy = ConfidentLearning()
    ours = seconds_of(lambda: run(strategy, problem, Monitor()), N_ROUNDS)
    theirs = seconds_of(
        lambda: find_label_issues(
            problem.labels, pred_probs, return_indices_ranked_by="self_confidence", n_jobs=1
        ),
        N_ROUNDS,
    )
    cells = (
        "confident learning", f"{len(problem.X):,}", "cleanlab", f"{1e3 * theirs:.1f}",
        f"{1e3 * ours:.1f}", f"{ours / theirs:.2f}", f"{CLEANLAB_RATIO:g}", "",
    )  # fmt: skip
    return cells, ours <= CLEANLAB_RATIO * theirs


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure everything."""
    warm = make_problem(100)
    KnnValues(warm.X, warm.labels, warm.X_validation, warm.y_validation)
    yield beside_peer("pyDVL", 10)
    yield beside_peer("datascope", 1)
    yield ranking_again(10_000, N_CLASSES)
    yield ranking_again(50_000, N_CLASSES)
    yield ranking_again(50_000, 2)
    yield beside_cleanlab()
