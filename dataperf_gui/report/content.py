"""Everything a report says, gathered from a session and its dataset; no markup here."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve, Goal, Mode
from dataperf_gui.compare.figures import Row, rows_of
from dataperf_gui.compare.person import PersonCurve
from dataperf_gui.compare.tasks import RANDOM, draw, tasks_for
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.report.basics import SEED, minutes_on_screen, versions
from dataperf_gui.report.corrections import Correction, instructive
from dataperf_gui.report.figure import Figure, figure
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.scoring.intervals import Interval, difference_interval, score_interval
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.ledger import standing
from dataperf_gui.session.summary import Summary, summarise

LARGEST_MATRIX = 16
"""Classes of the matrix; with more involved, the most frequent pairs are listed instead."""
LONGEST_LIST = 20


@dataclass(frozen=True, eq=False, slots=True)
class Matrix:
    """How often each label became which, of items that were decided on.

    Parameters
    ----------
    classes : tuple of str
        Involved classes: rows are labels as given, columns labels now.
    counts : ndarray of int
        ``(n, n + 1)``; the last column counts items left out.
    """

    classes: tuple[str, ...]
    counts: np.ndarray


@dataclass(frozen=True, eq=False, slots=True)
class Content:
    """A report without its markup.

    Parameters
    ----------
    record : SessionRecord
        The session.
    summary : Summary
        What was done.
    bench : Bench
        The dataset and its test model.
    goal : Goal
        Scores as given and all clean.
    before, after : Interval
        Test score with the labels as given and as they are now.
    change : Interval
        Their difference, paired.
    minutes : float
        Spent looking, see `basics.PAUSE_S`.
    person : Curve
        Of the session.
    figure : Figure or None
        The curve, where there is one.
    matrix : Matrix or None
        None where no item was decided on, or too many classes are involved.
    pairs : tuple of (str, str, int)
        Most frequent changes.
    corrections : tuple of Correction
        The most instructive.
    rows : tuple of Row
        The strategies compared.
    versions : tuple of (str, str)
        Name and version of what may move a score.
    """

    record: SessionRecord
    summary: Summary
    bench: Bench
    goal: Goal
    before: Interval
    after: Interval
    change: Interval
    minutes: float
    person: Curve
    figure: Figure | None
    matrix: Matrix | None
    pairs: tuple[tuple[str, str, int], ...]
    corrections: tuple[Correction, ...]
    rows: tuple[Row, ...]
    versions: tuple[tuple[str, str], ...]


def gather(
    record: SessionRecord, bench: Bench, strategies: Sequence[str] | None, monitor: Monitor
) -> Content:
    """Gather a report.

    Parameters
    ----------
    record : SessionRecord
        The session.
    bench : Bench
        Its dataset; its model is left alone.
    strategies : sequence of str, optional
        To compare with; by default the one whose order was followed, and random order, where true
        labels are known. Without them others are compared by their own suggestions.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        A strategy is not known or failed, or nothing is left to train on.
    """
    course = Course(bench, monitor)
    person = PersonCurve(course, record.header.seed).update(record.journal, monitor.part(0, 3))
    others = _others(course, record, strategies, monitor.part(1, 3))
    before, after, change = _scores(course, record)
    summary = summarise(record.header, record.journal)
    queue = bench.rank(record.strategy, monitor=monitor.part(2, 3))
    return Content(
        record=record, summary=summary, bench=bench, goal=course.goal,
        before=before, after=after, change=change,
        minutes=minutes_on_screen(record.journal),
        person=person,
        figure=figure(person, others, course.goal),
        matrix=_matrix(record),
        pairs=tuple((*pair, n) for pair, n in summary.pairs.items())[:LONGEST_LIST],
        corrections=tuple(instructive(bench, person, queue)),
        rows=tuple(rows_of([person, *others], bench, course.goal)),
        versions=versions(),
    )  # fmt: skip


def _others(
    course: Course, record: SessionRecord, strategies: Sequence[str] | None, monitor: Monitor
) -> list[Curve]:
    has_truth = course.bench.dataset.truth is not None
    names = strategies
    if names is None:
        names = (record.strategy, RANDOM) if has_truth else ()
    tasks = tasks_for(names, Mode.FIXES if has_truth else Mode.AUTO, [record.header.seed])
    return [draw(course, task, monitor.part(place, len(tasks))) for place, task in enumerate(tasks)]


def _scores(course: Course, record: SessionRecord) -> tuple[Interval, Interval, Interval]:
    """Return the scores before and after, and the paired difference."""
    bench, model, rng = course.bench, course.model(), np.random.default_rng(SEED)
    with one_thread():
        before = model.score(bench.train_labels(bench.dataset.labels))
        after = model.score(bench.train_labels(record.labels))
    y, metric = course.y_test, course.metric
    return (
        score_interval(y, before.predictions, metric, rng),
        score_interval(y, after.predictions, metric, rng),
        difference_interval(y, before.predictions, after.predictions, metric, rng),
    )


def _matrix(record: SessionRecord) -> Matrix | None:
    """Count what became of the items that were decided on; undecided and flagged ones are not."""
    header = record.header
    final = {row.item: row for row in standing(record.journal) if row.action is not Action.FLAG}
    pairs = Counter((int(header.labels[item]), row.label) for item, row in final.items())
    codes = sorted({code for pair in pairs for code in pair if code != EXCLUDED})
    if not codes or len(codes) > LARGEST_MATRIX:
        return None
    place = {code: row for row, code in enumerate(codes)} | {EXCLUDED: len(codes)}
    counts = np.zeros((len(codes), len(codes) + 1), dtype=int)
    for (given, now), n in pairs.items():
        counts[place[given], place[now]] = n
    return Matrix(tuple(header.classes[code] for code in codes), counts)
