"""Makes entries for the vision cleaning challenge: from rankings, sessions and strategies."""

import math
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from dataperf_gui.arrays import Ints
from dataperf_gui.challenges.documents import read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.vision_cleaning.dataset import train_keys
from dataperf_gui.challenges.vision_cleaning.tasks import (
    Part,
    Setup,
    TaskSetup,
    read_train,
    read_validation,
)
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing
from dataperf_gui.session.session import Session
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy
from dataperf_gui.strategies.running import run


def rank_task(
    setup: Setup,
    task: TaskSetup,
    strategy: CleaningStrategy,
    seed: int,
    *,
    findings: Findings,
    monitor: Monitor,
) -> tuple[Ints, float]:
    """Run `strategy` on one task and return its order of the rows, and the seconds it took."""
    validation = read_validation(setup, task, findings)
    train = findings.required(read_train(setup, task, findings))
    problem = CleaningProblem(
        X=train.X,
        labels=train.labels,
        classes=task.classes,
        X_validation=None if validation is None else validation.X,
        y_validation=None if validation is None else validation.labels,
        seed=seed,
    )
    started = time.perf_counter()
    order = run(strategy, problem, monitor).order
    return order, time.perf_counter() - started


def rows_of_ranking(path: Path, train: Part, findings: Findings) -> list[int]:
    """Return the rows in the order of a ranking file, as ``dataperf-gui rank`` writes it.

    Its column ``file`` names rows by their key in the dataset, or by image ids where these are
    unique.
    """
    table = read_csv(path.parent, path, ("file",), findings)
    rows = {key: row for row, key in enumerate(train_keys(train))}
    if len(set(train.ids)) == len(train.ids):
        rows |= {image_id: row for row, image_id in enumerate(train.ids)}
    order: list[int] = []
    seen: set[int] = set()
    for line in table or []:
        row = rows.get(line.cells[0])
        if row is None:
            findings.refuse(
                FaultCode.UNKNOWN_ID, path.name, f"line {line.line}",
                "{key} is no training row of this task", key=line.cells[0],
            )  # fmt: skip
        elif row in seen:
            findings.refuse(
                FaultCode.DUPLICATE_ID, path.name, f"line {line.line}",
                "{key} was named before; name each row once", key=line.cells[0],
            )  # fmt: skip
        else:
            seen.add(row)
            order.append(row)
    return order


def rows_of_session(path: Path, train: Part) -> tuple[list[int], float]:
    """Return the rows in the order in which a person decided on them, and the seconds it took.

    Raises
    ------
    DataPerfError
        It is no session, or one of other data.
    """
    with Session.open(path, read_only=True) as session:
        keys = train_keys(train)
        if session.header.keys[: len(keys)] != keys:
            raise DataPerfError(
                "{path} is a session on {name}, not on this task; choose its task (--task)",
                path=path,
                name=session.header.name,
            )
        return decided_rows(session.journal(), len(keys))


def decided_rows(journal: Iterable[Decision], n_rows: int) -> tuple[list[int], float]:
    """Return which of the `n_rows` training rows were decided on, the first first, and the seconds.

    A look at a right label counts like a fix, as it does in the challenge's rule. The training
    rows are the first items of the dataset.
    """
    decisions = [decision for decision in standing(journal) if decision.item < n_rows]
    order = list(dict.fromkeys(decision.item for decision in decisions))
    return order, math.fsum(decision.shown.seconds for decision in decisions)


def followed_by_rest(order: Sequence[int], n_rows: int) -> list[int]:
    """Return `order` followed by the rows that it lacks, in the order of the data."""
    return [*order, *sorted(set(range(n_rows)) - set(order))]


def completed(order: Sequence[int], train: Part, findings: Findings) -> list[int]:
    """Return `order` followed by the rows that it lacks, which the rules want as well."""
    n_rows = len(train.ids)
    if missing := n_rows - len(set(order)):
        findings.warn(
            "{n} of {total} rows were not ranked; they follow in the order of the data",
            n=missing,
            total=n_rows,
        )
    return followed_by_rest(order, n_rows)
