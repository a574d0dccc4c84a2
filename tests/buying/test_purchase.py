"""A purchase in a session: steps, undo, kills, who decided, and the official files."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from official_market import write_market

from dataperf_gui.buying import budget
from dataperf_gui.buying.division import division_of
from dataperf_gui.buying.history import moment_of, purchase_for, purchases_of
from dataperf_gui.buying.markets import Markets, session_of
from dataperf_gui.buying.opening import markets_at, open_markets
from dataperf_gui.buying.proposing import proposals_of, strategies
from dataperf_gui.buying.purchase import Purchase, official_files
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.data_acquisition.challenge import DataAcquisition
from dataperf_gui.challenges.faults import Findings, Refused
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.repair import verify
from dataperf_gui.session.session import Session

ADVISED = ShownAs("greedy")


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Markets:
    folder = tmp_path_factory.mktemp("market")
    for seed, name in enumerate(("0", "1")):
        write_market(folder, name, seed)
    source = markets_at(str(folder))
    assert source is not None
    return open_markets(source, Monitor())


def test_rows_are_kept_undone_and_proven_like_labels(sample: Markets) -> None:
    with session_of(sample, "ann") as session:
        purchase = Purchase(sample, session)
        change, found = purchase.buy(1, 4, 30)
        assert change is not None
        assert (found.kept, purchase.rows(1)[4]) == (30, 30)
        assert sample.seller_of(int(change.items[0])) == (1, 4)
        assert session.header.keys[int(change.items[0])] == "1/4"
        assert purchase.buy(1, 4, 30) == (None, found)
        purchase.clear(1)
        assert not any(purchase.rows(1))
        session.undo()
        assert purchase.rows(1)[4] == 30
        session.undo()
        session.redo()
        assert purchase.rows(1)[4] == 30
        path = session.path
    assert verify(path) == []


def test_a_wish_above_the_budget_is_kept_as_far_as_it_goes(sample: Markets) -> None:
    with session_of(sample, "ann") as session:
        purchase = Purchase(sample, session)
        info, stalls = sample.markets[0].info, sample.markets[0].stalls
        purchase.buy(0, 0, stalls[0].n_rows)
        _, found = purchase.buy(0, 1, 10**9)
        assert found.over > 0
        assert found.lower is not None
        assert found.lower.place == 0
        assert not budget.is_over(info, purchase.rows(0))
        assert budget.is_over(info, budget.with_rows(purchase.rows(0), 1, found.kept + 1))


def test_a_purchase_survives_a_kill(sample: Markets, tmp_path: Path) -> None:
    session = session_of(sample, "ann")
    purchase = Purchase(sample, session)
    purchase.take(dict(enumerate(proposals_of(sample, "uniform", 0, Monitor()))))
    purchase.buy(2, 3, 1)
    bought = purchase.all_rows
    copied = tmp_path / session.path.name
    for suffix in ("", "-wal"):  # what another process finds: the file and its log
        data = Path(f"{session.path}{suffix}").read_bytes()
        Path(f"{copied}{suffix}").write_bytes(data)
    session.close()
    with Session.open(copied, sample.dataset, who="ben") as again:
        assert Purchase(sample, again).all_rows == bought
        again.undo()
        again.undo()
        assert not np.any(again.state.labels)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 10), st.integers(0, 60)), max_size=12))
def test_undo_restores_each_purchase_and_redo_repeats_it(
    market: Markets, tmp_path_factory: pytest.TempPathFactory, asked: list[tuple[int, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("undo") / "one.dpsession"
    with Session.create(path, Header.for_dataset(market.dataset), who="ann") as session:
        purchase, seen = Purchase(market, session), []
        for place, seller, wish in asked:
            before = purchase.all_rows
            change, _ = purchase.buy(place, seller, wish)
            for opened, rows in zip(market.markets, purchase.all_rows, strict=True):
                assert not budget.is_over(opened.info, rows)
            if change is not None:
                seen.append((before, purchase.all_rows))
        for before, after in reversed(seen):
            assert purchase.all_rows == after
            session.undo()
            assert purchase.all_rows == before
        for _, after in seen:
            session.redo()
            assert purchase.all_rows == after
        told = [[list(rows) for rows in each.rows] for each in
                purchases_of(market, session.journal())][: len(seen)]  # fmt: skip
        assert told == [after for _, after in seen]


def test_a_strategy_untouched_is_an_algorithm_and_touched_is_both(sample: Markets) -> None:
    greedy, alike = (proposals_of(sample, name, 0, Monitor()) for name in ("greedy", "similarity"))
    with session_of(sample, "ann") as session:
        purchase = Purchase(sample, session)
        purchase.take(dict(enumerate(greedy)))
        assert division_of(session.journal()) == "algorithm"
        purchase.buy(0, 0, 1, ADVISED)
        assert division_of(session.journal()) == "human + algorithm"
        purchase.take({0: greedy[0]})  # its last word on every seller is the strategy's again
        assert division_of(session.journal()) == "algorithm"
        purchase.take({0: alike[0]})  # a person chose among strategies
        assert division_of(session.journal()) == "human + algorithm"


def test_without_advice_on_the_screen_it_is_a_persons(sample: Markets) -> None:
    with session_of(sample, "ann") as session:
        purchase = Purchase(sample, session)
        purchase.buy(0, 0, 5)
        assert division_of(session.journal()) == "human"
        purchase.take({1: proposals_of(sample, "price", 0, Monitor())[1]})
        assert division_of(session.journal()) == "human + algorithm"
        session.undo()
        assert division_of(session.journal()) == "human"
        purchase.buy(0, 1, 5, ADVISED)
        assert division_of(session.journal()) == "human + algorithm"


@pytest.mark.parametrize("name", [strategy.name for strategy in strategies()])
def test_proposals_are_the_baselines_of_the_command_line_and_say_why(
    sample: Markets, name: str
) -> None:
    found = proposals_of(sample, name, 3, Monitor())
    request = Request(sample.folder, options={"name": name, "seed": 3})
    expected = DataAcquisition().baseline(request, Findings(), Monitor())
    assert official_files(sample, [proposal.rows for proposal in found]) == expected
    for market, proposal in zip(sample.markets, found, strict=True):
        assert not budget.is_over(market.info, proposal.rows)
        assert sorted(proposal.ranks) == list(range(len(market.stalls)))
        assert len(proposal.reasons) == len(market.stalls)
        assert all("{" not in str(reason) for reason in proposal.reasons)


def test_less_money_buys_a_purchase_within_that_share(sample: Markets) -> None:
    shares = [purchase_for(sample, "greedy", share, 0, Monitor()).share for share in (0.2, 0.6, 1)]
    assert shares == sorted(shares)
    assert shares[0] <= 0.2
    whole = purchase_for(sample, "greedy", 1.0, 0, Monitor())
    assert whole.is_complete
    assert [list(rows) for rows in whole.rows] == [
        proposal.rows for proposal in proposals_of(sample, "greedy", 0, Monitor())
    ]
    assert moment_of(sample, [[0] * 12] * 5).share == 0


def test_what_the_challenge_would_refuse_is_not_written(sample: Markets) -> None:
    rows = [[0] * 12 for _ in range(5)]
    with pytest.raises(Refused, match="buys nothing"):
        official_files(sample, rows)
    with pytest.raises(Refused, match="the budget is 150"):
        official_files(sample, [[80] * 12] * 5)


def test_the_same_purchase_again_is_refused(sample: Markets) -> None:
    with session_of(sample, "ann") as session:
        purchase = Purchase(sample, session)
        with pytest.raises(DataPerfError, match="Nothing is bought"):
            purchase.clear(0)
        found = proposals_of(sample, "uniform", 0, Monitor())
        purchase.take({0: found[0]})
        with pytest.raises(DataPerfError, match="bought already"):
            purchase.take({0: found[0]})
        assert session.last_seq == len(found[0].rows)
