"""The curve of a session equals the official evaluation of the files that it writes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.challenges.opening import READERS, source_for
from dataperf_gui.challenges.vision_cleaning import trainings
from dataperf_gui.challenges.vision_cleaning.curve import fraction_fixes
from dataperf_gui.challenges.vision_cleaning.session_curve import (
    SessionCurve,
    division,
    is_scored,
)
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

HALF_A_SECOND = 0.5


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    source = source_for("embedded:vision-cleaning", task="odd")
    return READERS["vision-cleaning"](source, Monitor())


@pytest.fixture
def session(dataset: Dataset, tmp_path: Path) -> Iterator[Session]:
    with Session.create(
        tmp_path / "odd.dpsession", Header.for_dataset(dataset), who="ann"
    ) as session:
        yield session


def decide(session: Session, item: int, strategy: str) -> None:
    session.decide([item], Action.KEEP, None, [ShownAs(strategy, 0, HALF_A_SECOND)])


def test_wrong_labels_first_reach_the_target_sooner(dataset: Dataset, session: Session) -> None:
    assert is_scored(dataset)
    train = dataset.train
    wrong = np.flatnonzero(dataset.labels[train] != dataset.truth[train])
    with closing(SessionCurve(dataset)) as curve:
        at_start = curve.result(session.journal(), Monitor())
        for item in wrong.tolist():
            decide(session, item, "random")
        at_end = curve.result(session.journal(), Monitor())
    assert (at_start.n_fixed, at_end.n_fixed) == (0, len(wrong))
    assert not at_start.is_reached
    assert at_end.is_reached
    assert at_end.curve.fraction_fixes < at_start.curve.fraction_fixes
    assert at_end.curve.fraction_fixes == fraction_fixes(at_end.curve.accuracy)
    assert (at_end.n_needed - 1) / len(train) == at_end.curve.fraction_fixes
    assert at_end.curve.accuracy[at_end.n_needed - 1] >= at_end.target


def test_a_cancel_ends_the_trainings_and_keeps_those_done(
    dataset: Dataset, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor, n_trained = Monitor(), []
    train = trainings._train

    def counted(*arguments: object) -> list[float]:
        accuracies = train(*arguments)
        n_trained.append(len(accuracies))
        if len(n_trained) == 2:
            monitor.cancel()
        return accuracies

    monkeypatch.setattr(trainings, "_train", counted)
    with closing(SessionCurve(dataset)) as curve:
        with pytest.raises(Cancelled):
            curve.result(session.journal(), monitor)
        assert len(n_trained) == 2
        n_trained.clear()
        whole = curve.result(session.journal(), Monitor())
        n_after = sum(n_trained)
        n_trained.clear()
    with closing(SessionCurve(dataset)) as fresh:
        assert np.array_equal(
            fresh.result(session.journal(), Monitor()).curve.accuracy, whole.curve.accuracy
        )
    assert n_after == sum(n_trained) - 2 * trainings.CHUNK


def test_an_order_by_an_algorithm_changes_the_division(session: Session) -> None:
    assert division(session.journal()) == "human"
    decide(session, 0, "random")
    assert division(session.journal()) == "human"
    decide(session, 1, "consensus")
    assert division(session.journal()) == "human + algorithm"
    session.undo()
    assert division(session.journal()) == "human"
