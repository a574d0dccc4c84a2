"""Which items of the pool are listed: all of it or a part, or what is most like one item."""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Bools, Ints
from dataperf_gui.gui.select.place import ALL, Place
from dataperf_gui.gui.texts import tr
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask, says_groups
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.ids import Ids
from dataperf_gui.selecting.proposing import Proposal

EXAMPLES, PROPOSED, CHOSEN, FREE = "examples", "proposed", "chosen", "free"
GROUP = "group-"
"""Begins the name of a group's part, before its code."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the pool that can be listed."""

    name: str
    text: str


def parts_of(task: SelectionTask) -> list[Part]:
    """Return the parts that the list can be narrowed to, all of it first."""
    groups = task.bench.dataset.classes[NOT_CHOSEN + 1 :]
    is_said = says_groups(task)
    by_group = [
        Part(f"{GROUP}{code}", tr("Chosen: {group}", group=tr(name)) if is_said else name)
        for code, name in enumerate(groups, NOT_CHOSEN + 1)
    ]
    parts = [Part(ALL, tr("All"))]
    if len(task.examples):
        parts.append(Part(EXAMPLES, tr("Examples")))
    parts += by_group
    return [*parts, Part(PROPOSED, tr("Proposed")), Part(CHOSEN, tr("Chosen")),
            Part(FREE, tr("Not chosen"))]  # fmt: skip


def listed(
    order: Ints, place: Place, task: SelectionTask, chosen: ChosenSet, proposal: Proposal | None,
    ids: Ids,
) -> Ints:  # fmt: skip
    """Return the items of `order` that are in the part and have the text of `place`."""
    if place.part == ALL and not place.text:
        return order
    passes = _in_part(place.part, task, chosen, proposal)
    if place.text:
        passes = passes & ids.having(place.text)
    return order[passes[order]]


def _in_part(part: str, task: SelectionTask, chosen: ChosenSet, proposal: Proposal | None) -> Bools:
    given, labels = task.bench.dataset.labels, chosen.labels
    mask = np.zeros(len(labels), dtype=np.bool_)
    if part == EXAMPLES:
        mask[task.examples] = True
    elif part == PROPOSED:
        if proposal is not None:
            mask[proposal.order] = True
    elif part == CHOSEN:
        mask = np.asarray(labels != NOT_CHOSEN)
    elif part == FREE:
        mask = np.asarray(labels == NOT_CHOSEN)
    elif part.startswith(GROUP):
        of = labels if chosen.says_groups else given
        mask = np.asarray(of == int(part.removeprefix(GROUP)))
    else:
        mask[:] = True
    return mask
