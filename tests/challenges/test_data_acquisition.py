"""Data acquisition: the original's verdicts, awkward files, budgets, and random damage."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from official_market import BUDGET, N_ROWS, PRICE, write_market
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier

from dataperf_gui.challenges.base import Evaluation, Request
from dataperf_gui.challenges.data_acquisition.challenge import DataAcquisition
from dataperf_gui.challenges.data_acquisition.markets import read_problem
from dataperf_gui.challenges.faults import FaultCode, Findings, Refused
from dataperf_gui.cli import main
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.scoring.acquisition import combined, cost, exceeds
from dataperf_gui.strategies.acquisition.builtin import STRATEGIES

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "challenges" / "data-acquisition" / "sample"
CASE = "reference-runs/data_acquisition/case_a_two_markets"
FAIR = [3, 6, 2, 0, 0, 0, 0, 4, 0, 0, 6]
"""Costs 15 + 20 + 20 + 20 + 25 = 100."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two markets of eleven sellers, and an entry for both."""
    for seed, market in enumerate(("0", "1")):
        write_market(tmp_path, market, seed)
    (tmp_path / "submission/fair").mkdir(parents=True)
    for market in ("0", "1"):
        write_entry(tmp_path, market, ",".join(map(str, FAIR)))
    write_config(tmp_path)
    return tmp_path


def write_entry(folder: Path, market: str, text: str) -> None:
    path = folder / f"submission/fair/{market}.csv"
    path.write_text(text, encoding="utf-8", newline="")


def write_config(folder: Path, markets: tuple[str, ...] = ("0", "1"), model: str = "lr") -> Path:
    (folder / "config").mkdir(exist_ok=True)
    path = folder / "config/fair.json"
    content = {
        "instance_ids": markets, "submission_path": "../submission/fair/", "model_name": model,
        "save_path": "../result/fair.json",
    }  # fmt: skip
    path.write_text(json.dumps(content))
    return path


def evaluate(
    folder: Path, *, official: bool = False, ignore: bool = False
) -> tuple[Evaluation, list[str]]:
    findings = Findings(official)
    options = {"config": folder / "config/fair.json", "ignore_budget": ignore}
    result = DataAcquisition().evaluate(Request(folder, official, options), findings, Monitor())
    return result, [str(warning) for warning in findings.warnings]


def refusal(folder: Path) -> list[FaultCode]:
    with pytest.raises(Refused) as refused:
        evaluate(folder)
    return [fault.code for fault in refused.value.faults]


def expected(folder: Path, purchases: dict[str, list[int]], model: object) -> dict[str, float]:
    """Mean accuracies as the challenge states them, with NumPy's own global generator."""
    result = {}
    np.random.seed(1111)  # noqa: NPY002 - the official generator
    for market, bought in purchases.items():
        place = folder / "features" / market
        sellers = [np.loadtxt(place / f"{j}.csv", delimiter=",") for j in range(len(bought))]
        buyer = np.loadtxt(folder / f"marketinfo/{market}/data_buyer/20.csv", delimiter=",")
        accuracies = []
        for _ in range(10):
            parts = [
                rows[np.random.choice(len(rows), size=n, replace=True)]  # noqa: NPY002
                for rows, n in zip(sellers, bought, strict=True)
            ]
            rows = np.concatenate(parts)
            model.fit(rows[:, :-1], rows[:, -1])
            accuracies.append(model.score(buyer[:, :-1], buyer[:, -1]))
        result[market] = float(np.mean(accuracies))
    return result


@pytest.mark.parametrize(
    "config", ["mixed_lr", "mixed_knn", "mixed_rf", "mixed_reversed_ids_lr", "single_lr"]
)
def test_the_reference_runs_are_reproduced(shared: Path, tmp_path: Path, config: str) -> None:
    case = shared / CASE
    path = case / "config" / f"{config}.json"
    command = ["evaluate", "data-acquisition", str(case), "--config", str(path)]
    assert main([*command, "--out", str(tmp_path)]) == 0
    ours = json.loads((tmp_path / "scores.json").read_text())
    theirs = json.loads((case / "expected_sklearn1.9.1.json").read_text())
    theirs = theirs[f"{config}|natural"]["result"]
    assert list(ours) == list(theirs)
    for market, numbers in theirs.items():
        assert ours[market] == pytest.approx(numbers, abs=1e-9)
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert summary["score"] == pytest.approx(np.mean([m["acc"] for m in theirs.values()]))
    both = [combined(m["acc"], m["cost"], 150) for m in theirs.values()]
    assert summary["combined_score"] == pytest.approx(np.mean(both))


def test_the_sample_is_scored_and_checked(tmp_path: Path) -> None:
    config = ["--config", str(SAMPLE / "config/starter.json")]
    assert main(["check", "data-acquisition", str(SAMPLE), *config]) == 0
    command = ["evaluate", "data-acquisition", str(SAMPLE), *config, "--out", str(tmp_path)]
    assert main(command) == 0
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert list(scores) == ["0", "1", "2", "3", "4"]
    assert all(numbers["cost"] <= 150 for numbers in scores.values())


def test_the_configuration_may_be_named_relative_to_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "elsewhere").mkdir()
    command = ["check", "data-acquisition", str(folder), "--config", "config/fair.json"]
    for place in (folder, folder / "elsewhere"):
        monkeypatch.chdir(place)
        assert main(command) == 0


@pytest.mark.parametrize("markets", [("0", "1"), ("1", "0"), ("1",)])
def test_one_generator_runs_on_over_trials_and_markets(
    folder: Path, markets: tuple[str, ...]
) -> None:
    write_config(folder, markets)
    result, warnings = evaluate(folder)
    accuracies = {market: numbers["acc"] for market, numbers in result.per_task.items()}
    plain = expected(folder, dict.fromkeys(markets, FAIR), LogisticRegression(random_state=0))
    assert list(accuracies) == list(plain)
    assert accuracies == pytest.approx(plain, abs=1e-9)
    assert warnings == []


def test_models_go_by_name_and_unknown_ones_are_logistic_regression(folder: Path) -> None:
    write_config(folder, model="knn")
    plain = expected(folder, {"0": FAIR, "1": FAIR}, KNeighborsClassifier(9))
    found = {market: numbers["acc"] for market, numbers in evaluate(folder)[0].per_task.items()}
    assert found == pytest.approx(plain, abs=1e-9)
    write_config(folder, model="logreg")
    unknown, warnings = evaluate(folder)
    write_config(folder, model="lr")
    assert unknown.per_task == evaluate(folder)[0].per_task
    assert "logreg is unknown" in warnings[0]


@pytest.mark.parametrize(
    "text",
    ["3, 6 ,2,0,0,0,0,4,0,0,6", "\ufeff3,6,2,0,0,0,0,4,0,0,6\r\n", "3,6,2,0,0,0,0,4,0,0,+6\n\n"],
)
def test_blanks_marks_and_line_ends_do_not_matter(folder: Path, text: str) -> None:
    plain, _ = evaluate(folder)
    write_entry(folder, "0", text)
    assert evaluate(folder)[0].per_task == plain.per_task


def test_a_text_file_is_read_where_there_is_no_csv(folder: Path) -> None:
    plain, _ = evaluate(folder)
    path = folder / "submission/fair/0.csv"
    path.rename(path.with_suffix(".txt"))
    assert evaluate(folder)[0].per_task == plain.per_task


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", FaultCode.BAD_LINE),
        ("3,6,2,0,0,0,0,4,0,0,6\n3,6,2,0,0,0,0,4,0,0,6\n", FaultCode.BAD_LINE),
        ("3\n6\n2\n0\n0\n0\n0\n4\n0\n0\n6\n", FaultCode.BAD_LINE),
        ("3,6,2,0,0,0,0,4,0,0,6.0", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,6.5", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,1e1", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,1_0", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,nan", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,-1", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0,25", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0," + "9" * 5000, FaultCode.BAD_VALUE),
        ("3 6 2 0 0 0 0 4 0 0 6", FaultCode.BAD_VALUE),
        ("3,6,2,0,0,0,0,4,0,0", FaultCode.TOO_FEW),
        ("3,6,2,0,0,0,0,4,0,0,6,0", FaultCode.TOO_MANY),
        ("0,0,0,0,0,0,0,0,0,0,0", FaultCode.TOO_FEW),
        ("0,0,0,0,0,6,0,0,0,0,0", FaultCode.ONE_CLASS),
        ("0,0,0,0,0,0,0,0,0,0,1", FaultCode.ONE_CLASS),
        ("20,30,0,0,0,0,0,0,0,0,0", FaultCode.OVER_BUDGET),
    ],
)
def test_what_nobody_can_sell_or_train_on_is_refused(
    folder: Path, text: str, code: FaultCode
) -> None:
    write_entry(folder, "1", text)
    assert refusal(folder) == [code]


def test_every_market_s_faults_are_told_at_once(folder: Path) -> None:
    write_entry(folder, "0", "1,2")
    write_entry(folder, "1", "x")
    assert refusal(folder) == [FaultCode.TOO_FEW, FaultCode.BAD_VALUE]
    (folder / "submission/fair/1.csv").unlink()
    assert refusal(folder) == [FaultCode.TOO_FEW, FaultCode.MISSING_FILE]


def test_the_whole_budget_may_be_spent_and_no_row_more(folder: Path) -> None:
    write_entry(folder, "0", "20,15,0,0,0,0,0,0,0,0,0")
    result, _ = evaluate(folder)
    assert result.per_task["0"]["cost"] == BUDGET
    write_entry(folder, "0", "20,16,0,0,0,0,0,0,0,0,0")
    assert refusal(folder) == [FaultCode.OVER_BUDGET]
    ignoring, warnings = evaluate(folder, ignore=True)
    assert ignoring.per_task["0"]["cost"] == pytest.approx(100 + 1600 / 30)
    assert "costs 153.3333333 where the budget is 150;" in warnings[0]
    assert evaluate(folder, official=True)[0].per_task == ignoring.per_task


def test_nearest_neighbours_need_nine_rows_but_not_two_classes(folder: Path) -> None:
    write_config(folder, ("0",), "knn")
    write_entry(folder, "0", "0,0,0,0,0,8,0,0,0,0,0")
    assert refusal(folder) == [FaultCode.TOO_FEW]
    write_entry(folder, "0", "0,0,0,0,0,9,0,0,0,0,0")
    assert refusal(folder) == [FaultCode.ONE_CLASS]
    result, warnings = evaluate(folder, official=True)
    assert result.score is not None
    assert "one class only" in warnings[0]


@pytest.mark.parametrize(
    "content",
    [
        {"instance_ids": [], "submission_path": "x", "model_name": "lr"},
        {"instance_ids": ["0"], "model_name": "lr"},
        {"instance_ids": ["0"], "submission_path": "../submission/fair/"},
        {"instance_ids": ["../0"], "submission_path": "../submission/fair/", "model_name": "lr"},
        {"instance_ids": [None], "submission_path": "../submission/fair/", "model_name": "lr"},
        {"instance_ids": ["0"], "submission_path": "../sub\0/", "model_name": "lr"},
        {"instance_ids": ["7"], "submission_path": "../submission/fair/", "model_name": "lr"},
        [],
    ],
)
def test_a_wrong_configuration_is_refused(folder: Path, content: object) -> None:
    (folder / "config/fair.json").write_text(json.dumps(content))
    assert refusal(folder)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("marketinfo/0/price/price.txt", "Lin,100\nLin,100"),
        ("marketinfo/0/price/price.txt", "Lin,cheap"),
        ("marketinfo/0/price/budget.txt", ""),
        ("marketinfo/0/price/budget.txt", "-3"),
        ("features/0/3.csv", "1,2,x,0\n"),
        ("features/0/3.csv", ""),
        ("features/0/3.csv", "1,2,3,nan\n"),
        ("features/0/3.csv", "1,2,3,0.5\n"),
        ("features/0/3.csv", "1,2,0\n" * 40),
        ("marketinfo/0/data_buyer/20.csv", "1,2\n3"),
    ],
)
def test_broken_markets_are_refused(folder: Path, file: str, text: str) -> None:
    (folder / file).write_text(text)
    assert set(refusal(folder)) == {FaultCode.BAD_DATA}


def test_hidden_rows_can_be_checked_but_not_scored(folder: Path) -> None:
    for path in (folder / "features").rglob("*.csv"):
        path.unlink()
    request = Request(folder, options={"config": folder / "config/fair.json"})
    DataAcquisition().check(request, Findings())
    assert refusal(folder) == [FaultCode.BAD_DATA]
    write_entry(folder, "1", "3,6,2,0,0,0,0,4,0,0,25")
    with pytest.raises(Refused, match="who has 24"):
        DataAcquisition().check(request, Findings())


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(purchases=st.lists(st.one_of(st.just(0), st.integers(-1, 42)), min_size=10, max_size=12))
def test_any_purchases_are_scored_as_the_original_or_refused(
    folder: Path, purchases: list[int]
) -> None:
    write_config(folder, ("0",))
    write_entry(folder, "0", ",".join(map(str, purchases)))
    may_sell = len(purchases) == len(N_ROWS) and all(
        0 <= n <= most for n, most in zip(purchases, N_ROWS, strict=True)
    )
    costs = [PRICE * n / most for n, most in zip(purchases, N_ROWS, strict=False)]
    is_fair = may_sell and sum(costs) <= BUDGET + 1e-9
    try:
        result, _ = evaluate(folder)
    except Refused:
        assert not is_fair or sum(purchases) < 10
    else:
        assert is_fair
        plain = expected(folder, {"0": purchases}, LogisticRegression(random_state=0))
        assert result.score == pytest.approx(plain["0"], abs=1e-9)


@settings(max_examples=200)
@given(
    n_rows=st.lists(st.integers(1, 10_000), min_size=1, max_size=8),
    data=st.data(),
    price=st.integers(1, 1000),
)
def test_a_cost_is_linear_and_equality_is_within_the_budget(
    n_rows: list[int], data: st.DataObject, price: int
) -> None:
    bought = [data.draw(st.integers(0, n)) for n in n_rows]
    prices = [float(price)] * len(n_rows)
    total = cost(bought, n_rows, prices)
    assert total == pytest.approx(sum(price * n / m for n, m in zip(bought, n_rows, strict=True)))
    assert not exceeds(total, total)
    assert not exceeds(np.nextafter(total, np.inf), total) or total == 0
    assert cost(n_rows, n_rows, prices) == pytest.approx(price * len(n_rows))
    more = [n + (place == 0 and n < n_rows[0]) for place, n in enumerate(bought)]
    if total and more != bought:
        assert exceeds(cost(more, n_rows, prices), total)


def test_purchases_become_the_site_s_files(folder: Path, tmp_path: Path) -> None:
    chosen, out = tmp_path / "bought.csv", tmp_path / "out"
    chosen.write_text("task,id,rows\n0,10,5\n0,0,2\n")
    command = ["submit-files", "data-acquisition", str(folder), "--purchases", str(chosen)]
    assert main([*command, "--out", str(out)]) == 0
    assert (out / "0.csv").read_text() == "2,0,0,0,0,0,0,0,0,0,5\n"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("0,0,3", "DUPLICATE_ID"), ("0,11,1", "UNKNOWN_ID"), ("7,0,1", "UNKNOWN_ID"),
        ("0,1,31", "BAD_VALUE"), ("0,1,1.5", "BAD_VALUE"), ("0,1,30\n0,2,10", "OVER_BUDGET"),
    ],
)  # fmt: skip
def test_wrong_purchases_write_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str, code: str
) -> None:
    chosen, out = tmp_path / "bought.csv", tmp_path / "out"
    chosen.write_text(f"task,id,rows\n0,0,2\n{row}\n")
    command = ["submit-files", "data-acquisition", str(folder), "--purchases", str(chosen)]
    assert main([*command, "--out", str(out)]) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.name)
def test_a_baseline_spends_within_the_budget_and_scores(folder: Path, strategy: object) -> None:
    problem = read_problem(folder, "0", Findings())
    assert problem is not None
    bought = strategy.buy(problem, np.random.default_rng(3), Monitor())
    again = strategy.buy(problem, np.random.default_rng(3), Monitor())
    prices = [seller.price for seller in problem.sellers]
    assert bought == again
    assert all(0 <= n <= most for n, most in zip(bought, N_ROWS, strict=True))
    assert 0.5 * BUDGET < cost(bought, N_ROWS, prices) <= BUDGET or strategy.name == "single"
    command = ["baseline", "data-acquisition", strategy.name, str(folder), "--seed", "3"]
    assert main([*command, "--out", str(folder / "submission/fair")]) == 0
    assert evaluate(folder)[0].score > 0.5


def test_progress_grows_to_the_end_and_a_cancel_stops_it(folder: Path) -> None:
    request = Request(folder, options={"config": folder / "config/fair.json"})
    seen: list[float] = []
    DataAcquisition().evaluate(request, Findings(), Monitor(lambda done, _: seen.append(done)))
    assert seen == sorted(seen)
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        DataAcquisition().evaluate(request, Findings(), monitor)
