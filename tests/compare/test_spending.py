"""Score against budget spent: strategies, a person, figures, files, with known answers and real."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from shutil import copytree, rmtree

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.arrays import Labels
from dataperf_gui.assets import asset
from dataperf_gui.buying.markets import session_of as markets_session
from dataperf_gui.buying.opening import open_markets
from dataperf_gui.buying.proposing import proposals_of
from dataperf_gui.buying.purchase import Purchase, official_files
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.cli import main
from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.opening import budgeted
from dataperf_gui.compare.painting import svg
from dataperf_gui.compare.purchase_spending import PurchaseSpending
from dataperf_gui.compare.selection_spending import SelectionSpending
from dataperf_gui.compare.spending import (
    MOST_POINTS,
    PersonSpending,
    SpendingCurve,
    SpendingGoal,
    Unit,
    area,
    goal_of,
    reach,
    spending_rows,
    strategy_curve,
)
from dataperf_gui.compare.spending_chart import spending_chart, spending_table
from dataperf_gui.compare.spending_run import SpendingStore, Wanted, run_spending, wanted_of
from dataperf_gui.data.dataset import Source
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.scoring.base import ACCURACY, Metric
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.opening import open_selection
from dataperf_gui.selecting.proposing import proposal_of
from dataperf_gui.selecting.speech import SpeechTask, open_speech_task
from dataperf_gui.session.decisions import Decision

ITEMS = 40


class Counting:
    """Choosing items whose worth is known: the score is the sum of the numbers chosen."""

    key, name, unit, metric = "k" * 64, Message("counting"), Unit.ROWS, ACCURACY
    measured = Message("The sum.")
    budgets: Sequence[float] = (5.0, 10.0, 20.0)
    titles: Mapping[str, str] = {"best": "Best first", "random": "Random", "broken": "Broken"}
    baselines: Sequence[str] = ("random",)
    worth = np.arange(1, ITEMS + 1) / 1000

    def __init__(self) -> None:
        self.n_scored = 0

    def choose(self, strategy: str, budget: float, seed: int, monitor: Monitor) -> Labels:
        monitor.check()
        if strategy == "broken":
            raise ZeroDivisionError("no such luck")
        if strategy not in self.titles:
            raise DataPerfError("there is no {name}", name=strategy)
        rng = np.random.default_rng(seed)
        order = np.argsort(-self.worth) if strategy == "best" else rng.permutation(ITEMS)
        labels = np.zeros(ITEMS, dtype=np.int32)
        labels[order[: int(budget)]] = 1
        return labels

    def spent(self, labels: Labels) -> float:
        return float(labels.sum())

    def score(self, labels: Labels, monitor: Monitor) -> float | None:
        monitor.check()
        self.n_scored += 1
        return float(self.worth[labels > 0].sum()) if labels.any() else None

    def moments(self, journal: Iterable[Decision]) -> Iterator[Labels]:
        raise NotImplementedError


class Played(Counting):
    """The same, with a journal that is a list of sets."""

    def moments(self, journal: Iterable[Decision]) -> Iterator[Labels]:
        for chosen in journal:
            labels = np.zeros(ITEMS, dtype=np.int32)
            labels[np.asarray(chosen, dtype=int)] = 1
            yield labels


def curve(points: Mapping[float, float], name: str = "x", seed: int = 0) -> SpendingCurve:
    spent = np.array(sorted(points))
    return SpendingCurve(name, seed, spent, np.array([points[each] for each in spent]))


def test_a_strategy_is_asked_anew_for_each_budget() -> None:
    task = Counting()
    found = strategy_curve(task, "best", 0, Monitor())
    assert found.spent.tolist() == [5, 10, 20]
    assert found.scores == pytest.approx([sum(range(41 - n, 41)) / 1000 for n in (5, 10, 20)])
    assert found.final == (20.0, pytest.approx(0.61))


def test_a_person_has_for_each_amount_the_last_set_they_had_for_it() -> None:
    task = Played()
    person = PersonSpending(task)
    sets: list[list[int]] = [[], [0], [0, 1], [0, 1, 2], [0, 1], [0, 9]]
    found = person.update(sets, Monitor())  # type: ignore[arg-type]
    assert found.spent.tolist() == [1, 2, 3]
    assert found.scores == pytest.approx([0.001, 0.011, 0.006])
    assert found.final == (2.0, pytest.approx(0.011))
    n_before = task.n_scored
    person.update([*sets, [0, 1, 2]], Monitor())  # type: ignore[arg-type]
    assert task.n_scored == n_before  # all of it was scored before


def test_a_person_without_a_scored_set_has_no_point() -> None:
    found = PersonSpending(Played()).update([[]], Monitor())  # type: ignore[arg-type]
    assert (len(found.spent), found.final, found.now) == (0, None, None)
    (row,) = spending_rows([found], [5.0, 20.0], SpendingGoal("x", 0.1))
    assert (row.final, row.spent, row.reach, row.area.value) == (None, None, None, 0.0)


def test_a_long_session_is_thinned_and_keeps_its_end() -> None:
    sets = [list(range(n % ITEMS)) for n in range(7 * ITEMS)]
    task = Played()
    found = PersonSpending(task).update(sets, Monitor())  # type: ignore[arg-type]
    assert len(found.spent) <= MOST_POINTS
    assert found.final is not None
    assert found.final[0] == len(sets[-1])


amounts = st.dictionaries(
    st.integers(1, 100).map(float), st.floats(0, 1, width=16), min_size=1, max_size=12
)


@given(amounts)
def test_the_area_is_a_mean_height(points: dict[float, float]) -> None:
    found = area(curve(points), 10.0, 100.0)
    assert 0.0 <= found <= max(points.values()) + 1e-12
    higher = {spent: min(score + 0.1, 2.0) for spent, score in points.items()}
    assert area(curve(higher), 10.0, 100.0) >= found


def test_the_area_of_known_curves() -> None:
    assert area(curve({50.0: 0.8}), 0.0, 100.0) == pytest.approx(0.4)
    assert area(curve({10.0: 0.5, 100.0: 0.5}), 10.0, 100.0) == pytest.approx(0.5)
    assert area(curve({20.0: 0.0, 100.0: 1.0}), 20.0, 100.0) == pytest.approx(0.5)
    early = {1.0: 0.3, 10.0: 0.3, 20.0: 0.3, 100.0: 0.3}
    assert area(curve(early), 20.0, 100.0) == pytest.approx(0.3)  # beginning early counts nothing
    assert area(curve({100.0: 0.9}), 20.0, 100.0) == 0.0
    assert area(curve({100.0: 0.9}), 100.0, 100.0) == 0.9


@given(amounts, st.floats(0, 1))
def test_the_goal_is_reached_where_the_curve_first_is_as_high(
    points: dict[float, float], score: float
) -> None:
    found = reach(curve(points), score)
    reached = [spent for spent, height in points.items() if height >= score]
    assert found == (min(reached) if reached else None)


def test_the_goal_is_the_best_baseline_over_its_seeds() -> None:
    curves = [
        curve({1.0: 0.9}, "own"), curve({1.0: 0.2}, "a"), curve({1.0: 0.6}, "b", 0),
        curve({1.0: 0.2}, "b", 1),
    ]  # fmt: skip
    assert goal_of(curves, ["a", "b"]) == SpendingGoal("b", pytest.approx(0.4))
    assert goal_of(curves, ["none"]) is None


def test_a_strategy_that_fails_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    task = Counting()
    wanted = wanted_of(["broken", "best", "unknown", "random"], 2)
    assert sum(one.name == "random" for one in wanted) == 20
    outcome = run_spending(task, wanted, Monitor(), store=SpendingStore(tmp_path / "s", task.key))
    assert [(each.name, str(each.message)) for each in outcome.failures] == [
        ("broken", "the strategy failed (ZeroDivisionError: no such luck)"),
        ("unknown", "there is no unknown"),
    ]
    assert len(outcome.curves) == 22
    rows = {row.name: row for row in spending_rows(outcome.curves, task.budgets, None)}
    assert rows["random"].n_seeds == 20
    assert rows["best"].final is not None
    assert rows["random"].final is not None
    assert rows["best"].final.value > rows["random"].final.high


def test_what_was_cancelled_goes_on_from_the_store_even_with_a_torn_line(tmp_path: Path) -> None:
    task, store = Counting(), SpendingStore(tmp_path / "s.jsonl", Counting.key)
    monitor = Monitor()
    wanted = wanted_of(["random"], 1)

    def stop(one: SpendingCurve) -> None:
        if one.seed == 7:
            monitor.cancel()

    with pytest.raises(Cancelled):
        run_spending(task, wanted, monitor, store=store, on_curve=stop)
    with store.path.open("ab") as file:
        file.write(b'\n{"key": "torn')
    again, n_before = Counting(), task.n_scored
    kept = SpendingStore(store.path, Counting.key)
    outcome = run_spending(again, wanted, Monitor(), store=kept)
    assert n_before == 8 * 3
    assert again.n_scored == 12 * 3
    assert [one.seed for one in outcome.curves] == list(range(20))
    assert SpendingStore(store.path, "other data").get(Wanted("random", 0)) is None
    fresh = run_spending(Counting(), wanted, Monitor())
    for one, other in zip(outcome.curves, fresh.curves, strict=True):
        assert one.scores.tolist() == other.scores.tolist()


def test_the_picture_and_the_table_say_what_the_curves_are() -> None:
    task = Counting()
    outcome = run_spending(task, wanted_of(["best", "random"], 1), Monitor())
    person = SpendingCurve(PERSON, 0, np.array([3.0]), np.array([0.1]), 0)
    goal = goal_of(outcome.curves, task.baselines)
    drawn = svg(spending_chart([*outcome.curves, person], task, goal))
    assert "rows chosen" in drawn
    assert "best baseline, random" in drawn
    assert "random, 20 seeds" in drawn
    table = spending_table([person, *outcome.curves])
    assert list(table) == ["strategy", "seed", "spent", "score"]
    assert len(table) == 1 + 21 * 3
    assert table.iloc[0].tolist() == [PERSON, 0, 3.0, 0.1]
    empty = SpendingCurve(PERSON, 0, np.array([]), np.array([]))
    assert spending_chart([empty], task, None)
    assert spending_table([empty]).empty


@pytest.fixture(scope="module")
def speech() -> SpeechTask:
    return open_speech_task(Source("speech-selection", "embedded", {"task": "en_25"}), Monitor())


def test_a_strategy_s_last_point_is_the_score_of_its_proposal(speech: SpeechTask) -> None:
    task = SelectionSpending(speech)
    found = strategy_curve(task, "random", 3, Monitor())
    proposal = proposal_of(speech, "random", 3, Monitor())
    assert found.final == (25.0, speech.bench.model.score(proposal.labels).value)
    assert (found.spent[0], task.budgets[-1]) == (6.0, 25.0)
    assert task.metric == Metric("macro_f1", "macro F1")


@pytest.fixture
def chosen(
    speech: SpeechTask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, list[Decision]]:
    """Choose a proposal, take three clips out, and take the last of that back."""
    monkeypatch.setenv("DATAPERF_GUI_HOME", str(tmp_path / "home"))
    with session_of(speech, "ann") as session:
        bag = ChosenSet(speech, session, speech.likeness(Monitor()))
        bag.take(proposal_of(speech, "random", 0, Monitor()))
        for item in bag.items[:3].tolist():
            bag.take_out(item)
        session.undo()
        return session.path, list(session.journal())


def test_a_session_is_compared_by_command_with_the_same_numbers(
    chosen: tuple[Path, list[Decision]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, journal = chosen
    out, plot = tmp_path / "curve.csv", tmp_path / "curve.svg"
    words = ["--strategies", "random", "--seeds", "1", "--out", str(out), "--plot", str(plot)]
    assert main(["compare", str(path), *words]) == 0
    printed = capsys.readouterr().out
    assert "macro F1 against clips chosen. This is the practice score" in printed
    source = Source("speech-selection", "embedded", {"task": "en_25"})
    task = budgeted(source, Monitor(), journal)
    person = PersonSpending(task).update(journal, Monitor())
    assert person.spent.tolist() == [23, 24, 25]  # the undo took the set of 22 back
    assert person.final == (23.0, person.scores[0])
    table = pd.read_csv(out)
    mine = table[table.strategy == PERSON]
    assert mine.spent.tolist() == person.spent.tolist()
    assert mine.score.to_numpy() == pytest.approx(person.scores, abs=1e-12)
    randoms = table[table.strategy == "random"]
    assert randoms.seed.nunique() == 20
    first = strategy_curve(task, "random", 0, Monitor())
    assert randoms[randoms.seed == 0].score.to_numpy() == pytest.approx(first.scores, abs=1e-12)
    assert "clips chosen" in plot.read_text(encoding="utf-8")
    assert not (tmp_path / "curve.csv.unfinished").exists()


def test_strategies_are_compared_without_a_session_and_unknown_ones_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "curve.csv"
    words = ["curve", "embedded:speech-selection", "--task", "pt_25", "--out", str(out)]
    assert main([*words, "--strategies", "consensus"]) == 2
    assert "consensus chooses nothing here; there are k-medoids" in capsys.readouterr().err
    assert main([*words, "--strategies", "k-medoids", "--seeds", "2", "--seed", "5"]) == 0
    assert set(pd.read_csv(out).seed) == {5, 6}


def test_concepts_are_compared_by_what_the_person_verified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One set of certain images judges every set, whether they are in it or not."""
    monkeypatch.setenv("DATAPERF_GUI_HOME", str(tmp_path / "home"))
    source = Source("vision-selection", "embedded", {"task": "Three"})
    concept = open_selection(source, Monitor())
    blind = budgeted(source, Monitor())
    assert "say of 5 more images yourself" in str(blind.measured)
    assert len(strategy_curve(blind, "random", 0, Monitor()).spent) == 0
    with session_of(concept, "ann") as session:
        bag = ChosenSet(concept, session, concept.likeness(Monitor()))
        others = np.setdiff1d(np.arange(len(concept.bench.dataset)), concept.examples)[:8]
        bag.put([*concept.examples.tolist(), *others.tolist()],
                [2] * len(concept.examples) + [1] * 8)  # fmt: skip
        bag.take(proposal_of(concept, "nearest", 0, Monitor()))
        journal = list(session.journal())
    task = budgeted(source, Monitor(), journal)
    assert "practice score" in str(task.measured)
    assert task.key != blind.key
    found = strategy_curve(task, "nearest", 0, Monitor())
    assert found.spent[0] <= 2 * len(concept.examples)
    assert ((found.scores >= 0) & (found.scores <= 1)).all()
    person = PersonSpending(task).update(journal, Monitor())
    assert len(person.spent) == 2
    assert task.unit is Unit.ROWS


def test_purchases_are_compared_by_money_with_the_true_accuracy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATAPERF_GUI_HOME", str(tmp_path / "home"))
    markets = open_markets(Source("data-acquisition", "embedded", {}), Monitor())
    task = PurchaseSpending(markets)
    labels = task.choose("uniform", task.budgets[-1], 0, Monitor())
    assert task.spent(labels) <= task.budgets[-1]
    folder = tmp_path / "entry"
    folder.mkdir()
    rows = markets.split(labels.tolist())
    for name, text in official_files(markets, rows).items():
        (folder / name).write_text(text)
    request = Request(markets.folder, entry=folder)
    official = load_challenge("data-acquisition").evaluate(request, Findings(), Monitor())
    assert task.score(labels, Monitor()) == pytest.approx(official.score, abs=1e-12)
    with markets_session(markets, "ann") as session:
        purchase = Purchase(markets, session)
        for k in range(len(markets.markets)):
            purchase.buy(k, 0, 3)
        purchase.take(dict(enumerate(proposals_of(markets, "uniform", 0, Monitor()))))
        path = session.path
    out = tmp_path / "money.csv"
    assert main(["compare", str(path), "--strategies", "uniform", "--out", str(out)]) == 0
    assert "accuracy against money spent. This is the true accuracy" in capsys.readouterr().out
    table = pd.read_csv(out)
    mine = table[table.strategy == PERSON]
    last = mine[mine.spent == mine.spent.max()]
    assert last.score.item() == pytest.approx(official.score, abs=1e-12)
    assert table[table.strategy == "uniform"].score.iloc[-1] == pytest.approx(official.score)


def test_hidden_markets_are_compared_by_the_estimate(tmp_path: Path) -> None:
    folder = tmp_path / "hidden"
    copytree(str(asset("challenges", "data-acquisition", "sample")), folder)
    rmtree(folder / "features")
    task = budgeted(Source("data-acquisition", str(folder), {}), Monitor())
    assert "an estimate from what buyers may see" in str(task.measured)
    outcome = run_spending(task, wanted_of(["similarity", "random"], 1), Monitor())
    assert outcome.failures == ()
    randoms = [one for one in outcome.curves if one.name == "random"]
    assert len({one.scores.tobytes() for one in randoms}) == 20
    for one in outcome.curves:
        assert one.spent[-1] <= task.budgets[-1]
        assert (np.diff(one.spent) > 0).all()
