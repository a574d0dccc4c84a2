"""The main job without a person: a scripted reviewer who knows the truth works through a queue."""

import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
import pandas as pd

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import Score
from dataperf_gui.scoring.intervals import difference_interval, score_interval
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session
from dataperf_gui.session.summary import summarise

REVIEWER = "A scripted reviewer"
LIBRARIES = ("dataperf-gui", "numpy", "scipy", "scikit-learn")
"""Packages whose versions may move a score."""


@dataclass(frozen=True, eq=False, slots=True)
class Point:
    """A point of the curve of scores.

    Parameters
    ----------
    inspected : int
        Items decided on so far.
    fixes : int
        Labels changed so far.
    score : Score
        On the labels as they are then.
    """

    inspected: int
    fixes: int
    score: Score


def rehearse(bench: Bench, queue: Queue, session: Session, monitor: Monitor) -> list[Point]:
    """Decide on every item of `queue` in order, in `session`; return the curve.

    The reviewer keeps labels that are right, changes those that are wrong to the true one, and
    flags items whose true label is not known.

    Raises
    ------
    DataPerfError
        The dataset knows no true labels, or the session cannot be written.
    """
    truth = bench.dataset.truth
    if truth is None:
        raise DataPerfError(
            "{name} says of no item what its label should be; name the column that does with "
            "--truth-column",
            name=bench.dataset.name,
        )
    points = [Point(0, 0, bench.score(session.state.labels))]
    for rank, item in enumerate(queue.items.tolist()):
        monitor.report(rank / len(queue.items), "Reviewing")
        last = points[-1]
        shown = ShownAs(queue.strategy, rank)
        if truth[item] == EXCLUDED:
            session.decide(item, Action.FLAG, shown=shown)
        elif truth[item] == session.state.labels[item]:
            session.decide(item, Action.KEEP, shown=shown)
        else:
            session.decide(item, Action.RELABEL, int(truth[item]), shown)
            score = bench.score(session.state.labels, monitor)
            points.append(Point(rank + 1, last.fixes + 1, score))
            continue
        points.append(Point(rank + 1, last.fixes, last.score))
    session.remember_score(points[-1].score.value, points[-1].score.metric.name)
    return points


def curve_table(points: Sequence[Point]) -> pd.DataFrame:
    """Return the curve as a table, one row an inspected item."""
    return pd.DataFrame(
        {
            "inspected": [point.inspected for point in points],
            "fixes": [point.fixes for point in points],
            points[0].score.metric.name: [point.score.value for point in points],
            "macro_f1": [point.score.macro_f1 for point in points],
        }
    )


def report(bench: Bench, queue: Queue, points: Sequence[Point], session: Session) -> dict[str, Any]:
    """Return what a report says of a rehearsal, as JSON can hold it."""
    data, before, after = bench.dataset, points[0].score, points[-1].score
    y_test, rng = bench.model.y_test, np.random.default_rng(bench.seed)
    summary = summarise(session.header, session.journal())
    return {
        "dataset": {
            "name": data.name,
            "source": asdict(data.source) | {"options": dict(data.source.options)},
            "fingerprint": data.fingerprint,
            "classes": data.classes,
            "train": len(data.train),
            "validation": len(data.validation),
            "test": len(data.test),
            "skipped": [f"{problem.key}: {problem.message}" for problem in data.problems],
            "notes": [str(note) for note in data.notes],
        },
        "strategy": queue.strategy,
        "seed": bench.seed,
        "score": {
            "metric": before.metric.name,
            "kind": before.kind,
            "before": asdict(score_interval(y_test, before.predictions, before.metric, rng)),
            "after": asdict(score_interval(y_test, after.predictions, after.metric, rng)),
            "change": asdict(
                difference_interval(
                    y_test, before.predictions, after.predictions, after.metric, rng
                )
            ),
        },
        "decisions": {action.value: count for action, count in summary.actions.items()},
        "pairs": [
            {"given": given, "label": label, "items": count}
            for (given, label), count in summary.pairs.items()
        ],
        "versions": {"python": platform.python_version()}
        | {name: version(name) for name in LIBRARIES},
    }
