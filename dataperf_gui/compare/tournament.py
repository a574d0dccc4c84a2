"""A tournament: the person's own answers, replayed in the order of every queue.

Had the queue been another, the same person would have given the same answers sooner or later. So
each queue is played with those answers: items that the person never answered are passed over, at
no cost. Which queue would have led to the target first, and how much time would it have saved?
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.compare.curves import PERSON, Crossing, Curve, Mode, crossing
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person finally said of an item.

    Parameters
    ----------
    label : int
        -1 = left out.
    seconds : float
        How long the item was on screen, all times together.
    """

    label: int
    seconds: float


def answers_of(journal: Iterable[Decision]) -> dict[int, Answer]:
    """Return the answer that stands for each item, in the order of the first ones."""
    rows = list(journal)
    seconds: dict[int, float] = {}
    for row in rows:
        seconds[row.item] = seconds.get(row.item, 0.0) + row.shown.seconds
    labels: dict[int, int] = {}
    for row in standing(rows):
        labels[row.item] = row.label
    return {item: Answer(label, seconds[item]) for item, label in labels.items()}


@dataclass(frozen=True, slots=True)
class Place:
    """How one queue did.

    Parameters
    ----------
    name : str
        The strategy's, or `PERSON` for the order in which the person really answered.
    curve : Curve
        The answers in this order, with the seconds that the person took for each.
    reached : Crossing or None
        Where it got to the target; None where it never did.
    saved_seconds : float or None
        Work that it would have saved on the way to the target, below 0 where it would have cost
        more; None where this queue or the person's own never gets there.
    """

    name: str
    curve: Curve
    reached: Crossing | None
    saved_seconds: float | None


@dataclass(frozen=True, slots=True)
class Tournament:
    """All queues, the one that gets to the target with the least work first.

    Parameters
    ----------
    places : tuple of Place
        Those that never get there come last.
    target : float
        The score to reach.
    is_own_end : bool
        Whether the target is the score that the person ended with, because no truth is known or
        the answers do not lead to 95 % of the all-clean score.
    n_answered, n_unanswered : int
        Training items that count, and those that do not.
    """

    places: tuple[Place, ...]
    target: float
    is_own_end: bool
    n_answered: int
    n_unanswered: int


def tournament(
    course: Course,
    answers: Mapping[int, Answer],
    orders: Mapping[str, Ints],
    monitor: Monitor,
) -> Tournament:
    """Play the answers in the order of every queue.

    Parameters
    ----------
    course : Course
        Of the dataset.
    answers : Mapping[int, Answer]
        See `answers_of`.
    orders : Mapping[str, Ints]
        Name of each queue to its ``(n_train,)`` items, such as `Curve.items` of a strategy.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        Nothing was answered yet, or every item was left out.
    Cancelled
        `monitor` was cancelled.
    """
    if not answers:
        raise DataPerfError("A tournament needs decisions: nothing has been decided yet.")
    queues = {PERSON: np.array(list(answers), dtype=np.intp), **orders}
    curves = [
        _replayed(course, name, order, answers, monitor.part(done, len(queues)))
        for done, (name, order) in enumerate(queues.items())
    ]
    # All end with the same labels; their last scores are equal within the fits' tolerance.
    own_end = min(float(curve.scores[-1]) for curve in curves)
    target = course.goal.target
    if target is None or curves[0].scores.max() < target:
        target = own_end
    own = crossing(curves[0], target)
    places = [_placed(curve, own, target) for curve in curves]
    return Tournament(
        places=tuple(sorted(places, key=lambda place: _work(place.reached))),
        target=target,
        is_own_end=target == own_end,
        n_answered=len(answers),
        n_unanswered=len(course.bench.dataset.train) - len(answers),
    )


def _replayed(
    course: Course, name: str, order: Ints, answers: Mapping[int, Answer], monitor: Monitor
) -> Curve:
    items = np.array([item for item in order.tolist() if item in answers], dtype=np.intp)
    labels: Labels = np.array([answers[item].label for item in items.tolist()], dtype=np.int32)
    seconds = np.cumsum([0.0, *(answers[item].seconds for item in items.tolist())])
    return Curve(
        name=name,
        mode=Mode.PERSON,
        seed=course.bench.seed,
        items=items,
        labels=labels,
        inspected=np.arange(len(items) + 1),
        scores=course.scores_along(items, labels, monitor),
        seconds=seconds,
    )


def _placed(curve: Curve, own: Crossing | None, target: float) -> Place:
    reached = crossing(curve, target)
    saved = _work(own) - _work(reached) if own and reached else None
    return Place(curve.name, curve, reached, saved)


def _work(reached: Crossing | None) -> float:
    """Return the seconds up to a crossing; infinite where there is none."""
    return np.inf if reached is None or reached.seconds is None else reached.seconds
