"""What a report says of a session in which items were chosen for a training set."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

import numpy as np

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.compare.selection_spending import SelectionSpending
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.messages import Message
from dataperf_gui.report.basics import SEED, minutes_on_screen, versions
from dataperf_gui.report.corrections import MOST, picture_of, sound_of
from dataperf_gui.report.figure import Figure
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.report.spending import Spending, spend
from dataperf_gui.scoring.base import label_digest
from dataperf_gui.scoring.f1_intervals import f1_interval
from dataperf_gui.scoring.intervals import Interval, score_interval
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask, says_groups
from dataperf_gui.selecting.chosen import BY_HAND
from dataperf_gui.selecting.division import division_of
from dataperf_gui.selecting.fingerprints import Fingerprints
from dataperf_gui.selecting.likeness import N_NEIGHBOURS
from dataperf_gui.selecting.opening import Opened
from dataperf_gui.selecting.variety import vendi_score
from dataperf_gui.session.decisions import Action, SessionState
from dataperf_gui.session.ledger import fold, standing
from dataperf_gui.session.summary import Summary, summarise


@dataclass(frozen=True, slots=True)
class Group:
    """A class of the set: how many are chosen, and of how many; None where nobody knows."""

    name: str
    chosen: int
    known: int | None


@dataclass(frozen=True, slots=True)
class Followed:
    """A strategy that led to chosen items: by its proposal, or by its order."""

    name: str
    taken: int
    picked: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """A chosen item.

    Parameters
    ----------
    key, group : str
        The item, and what it is chosen as.
    is_by_hand : bool
        Whether a person picked it.
    reason : Message
        What speaks for it.
    picture, sound : str
        As ``data:`` URIs; empty where there is none.
    """

    key: str
    group: str
    is_by_hand: bool
    reason: Message
    picture: str
    sound: str


@dataclass(frozen=True, eq=False, slots=True)
class SelectionContent:
    """A report of a selection without its markup.

    Parameters
    ----------
    record : SessionRecord
        The session.
    summary : Summary
        What was done.
    task : SelectionTask
        The pool.
    minutes : float
        Spent looking, see `basics.PAUSE_S`.
    n_chosen, n_by_hand : int
        Chosen items, and those of them that a person picked.
    practice : Interval or None
        The practice score; `lacks` says why there is none.
    lacks : Message or None
        What is missing for it.
    is_official_current : bool
        Whether the official score of the record is that of the set as it is now.
    spending : Spending
        Score against number chosen.
    groups : tuple of Group
        How balanced the set is.
    variety : float
        Vendi score of the set: so many entirely different items.
    followed : tuple of Followed
        Strategies used.
    division : str
        Who chose, as a board counts it.
    chosen : tuple of Chosen
        Some of the set, of each group in turn.
    versions : tuple of (str, str)
        Name and version of what may move a score.
    """

    record: SessionRecord
    summary: Summary
    task: SelectionTask
    minutes: float
    n_chosen: int
    n_by_hand: int
    practice: Interval | None
    lacks: Message | None
    is_official_current: bool
    spending: Spending
    groups: tuple[Group, ...]
    variety: float
    followed: tuple[Followed, ...]
    division: str
    chosen: tuple[Chosen, ...]
    versions: tuple[tuple[str, str], ...]

    @property
    def figure(self) -> Figure | None:
        """The curve, where there is one."""
        return self.spending.figure


def gather_selection(
    record: SessionRecord, opened: Opened, strategies: Sequence[str] | None, monitor: Monitor
) -> SelectionContent:
    """Gather a report of a selection.

    The official score is the one that was asked for in the session, if any: each look is counted,
    and a report is none.

    Parameters
    ----------
    record : SessionRecord
        The session.
    opened : Opened
        Its pool.
    strategies : sequence of str, optional
        To compare with, see `spending.spend`.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        A strategy is not known.
    """
    task = opened.task
    state = fold(record.header.labels, record.journal).snapshot()
    is_by_hand = state.statuses == BY_HAND
    items = np.flatnonzero(record.labels != NOT_CHOSEN)
    judged = task.judged(record.labels, is_by_hand)
    lacks = task.lacks(judged)
    official = record.official
    return SelectionContent(
        record=record, summary=summarise(record.header, record.journal), task=task,
        minutes=minutes_on_screen(record.journal),
        n_chosen=len(items),
        n_by_hand=int(np.count_nonzero(is_by_hand[items])),
        practice=None if lacks else _practice(task, judged, monitor.part(0, 3)),
        lacks=lacks,
        is_official_current=bool(official.digest)
        and official.digest == label_digest(record.labels),
        spending=spend(
            SelectionSpending(task, record.journal), record, strategies, monitor.part(1, 3)
        ),
        groups=_groups(task, record.labels),
        variety=vendi_score(task.bench.features[items]),
        followed=_followed(record, items),
        division=division_of(record.journal),
        chosen=_some(opened, state, monitor.part(2, 3)),
        versions=versions(),
    )  # fmt: skip


def _practice(task: SelectionTask, judged: Labels, monitor: Monitor) -> Interval:
    """Return the practice score with its interval over other items to score on."""
    model = task.bench.model
    with one_thread():
        score = model.score(judged, monitor)
    if score.y_test is not None:
        return f1_interval(score)
    rng = np.random.default_rng(SEED)
    return score_interval(model.y_test, score.predictions, score.metric, rng)


def _groups(task: SelectionTask, labels: Labels) -> tuple[Group, ...]:
    data = task.bench.dataset
    n = len(data.classes)
    chosen, known = (np.bincount(each, minlength=n).tolist() for each in (labels, data.labels))
    is_said = says_groups(task)
    return tuple(
        Group(name, chosen[code], None if is_said else known[code])
        for code, name in enumerate(data.classes)
        if code != NOT_CHOSEN
    )


def _followed(record: SessionRecord, items: Ints) -> tuple[Followed, ...]:
    """Count the chosen items by the strategy that their last decision names."""
    last = {row.item: row for row in standing(record.journal)}
    rows = [last[item] for item in items.tolist()]
    by_hand = Counter(row.shown.strategy for row in rows if row.action is not Action.PROPOSE)
    taken = Counter(row.shown.strategy for row in rows if row.action is Action.PROPOSE)
    names = sorted(by_hand | taken, key=lambda name: -(by_hand[name] + taken[name]))
    return tuple(Followed(name, taken[name], by_hand[name]) for name in names)


def _some(opened: Opened, state: SessionState, monitor: Monitor) -> tuple[Chosen, ...]:
    """Return up to `MOST` chosen items, of each group in turn.

    In a group those that a person picked come first, then the most typical.
    """
    task, likeness, labels = opened.task, opened.likeness, state.labels
    data, is_by_hand = task.bench.dataset, state.statuses == BY_HAND
    ranked = []
    for group in range(NOT_CHOSEN + 1, len(data.classes)):
        members = np.flatnonzero(labels == group)
        order = np.lexsort((-likeness.typicality(members, group), ~is_by_hand[members]))
        ranked.append(members[order[:MOST]].tolist())
    in_turn = [item for item in chain(*zip_longest(*ranked)) if item is not None][:MOST]
    media = data.media or Fingerprints(task.bench.features)
    found = []
    for place, item in enumerate(in_turn):
        part = monitor.part(place, len(in_turn))
        near = likeness.nearest(item, N_NEIGHBOURS, part)
        found.append(Chosen(
            key=data.keys[item],
            group=data.classes[labels[item]],
            is_by_hand=bool(is_by_hand[item]),
            reason=likeness.reason(item, near, labels),
            picture=picture_of(media, item),
            sound=sound_of(data.media, item),
        ))  # fmt: skip
    return tuple(found)
