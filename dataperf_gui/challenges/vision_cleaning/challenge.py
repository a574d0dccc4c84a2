"""The vision cleaning challenge for the command line: files in, official files out."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from dataperf_gui.challenges.base import Evaluation, Files, Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.vision_cleaning.curve import Curve, cleaning_curve
from dataperf_gui.challenges.vision_cleaning.dataset import find_task
from dataperf_gui.challenges.vision_cleaning.entries import (
    completed,
    rank_task,
    rows_of_ranking,
    rows_of_session,
)
from dataperf_gui.challenges.vision_cleaning.submissions import (
    Submission,
    read_submissions,
    submission_files,
    warn_of_missing_tasks,
)
from dataperf_gui.challenges.vision_cleaning.tasks import (
    CleaningTask,
    Setup,
    read_setup,
    read_task,
    read_train,
)
from dataperf_gui.challenges.vision_cleaning.trainings import Trainings
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.session import Session
from dataperf_gui.strategies.registry import find_strategy

Submissions = tuple[Submission, ...]


class VisionCleaning:
    """See ``challenges/vision-cleaning/README.md``."""

    id = "vision-cleaning"

    def check(self, request: Request, findings: Findings) -> None:
        """Read every file that `evaluate` would."""
        read_everything(request, findings)

    def evaluate(self, request: Request, findings: Findings, monitor: Monitor) -> Evaluation:
        """Score every submission of every task."""
        tasks, submissions = read_everything(request, findings)
        results = {}
        done = count()

        def entries_of(data_id: str) -> Iterator[Submission]:
            """Give the entries of a task one by one, saying so."""
            for entry in submissions:
                if entry.data_id == data_id:
                    monitor.report(next(done) / len(submissions), f"{data_id} {entry.method}")
                    yield entry

        with Trainings(monitor) as trainings:
            for task in tasks:
                data_id = task.setup.data_id
                results[data_id] = evaluate_task(task, entries_of(data_id), trainings)
        monitor.report(1.0)
        return _evaluation(results)

    def submit_files(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Write one task's ranking, or a session's order of decisions, as an entry."""
        options = request.options
        setup = findings.required(read_setup(request.folder, findings))
        session: Path | None = options["session"]
        task = find_task(setup, options["task"] or (_task_of(session) if session else ""))
        train = findings.required(read_train(setup, task, findings))
        monitor.check()
        seconds: float = options["seconds"]
        if session is not None:
            order, seconds = rows_of_session(session, train)
        else:
            order = rows_of_ranking(options["ranking"], train, findings)
        findings.raise_if_refused()
        order = completed(order, train, findings)
        return submission_files({task.data_id: order}, options["method"], {task.data_id: seconds})

    def baseline(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Rank every task with a strategy, which gives the entry its name."""
        strategy = find_strategy(request.options["name"])
        setup = findings.required(read_setup(request.folder, findings))
        seed: int = request.options["seed"]
        rankings, seconds = {}, {}
        for task in setup.tasks:
            rankings[task.data_id], seconds[task.data_id] = rank_task(
                setup, task, strategy, seed, findings=findings, monitor=monitor
            )
        monitor.report(1.0)
        return submission_files(rankings, strategy.name, seconds)


def evaluate_task(
    task: CleaningTask, submissions: Iterable[Submission], trainings: Trainings
) -> dict[str, Any]:
    """Return one task's official result: what the original writes as JSON."""
    accuracy_of = trainings.on(task.train.X, task.test.X, task.test.labels)
    curves = {
        entry.method: cleaning_curve(
            task.train.labels, task.clean, entry.ranking, task.setup.train_size, accuracy_of
        )
        for entry in submissions
    }
    before = float(accuracy_of(task.train.labels[np.newaxis])[0])
    return official_result(before, curves)


def official_result(before: float, curves: Mapping[str, Curve]) -> dict[str, Any]:
    """Return the original's result: its keys, in its order; it computes no ``auc``."""
    return {
        "before_acc": before,
        "submitted_evaluations": [
            {"submission": method, "accuracy": float(accuracy), "fixes": int(fixes)}
            for method, curve in curves.items()
            for accuracy, fixes in zip(curve.accuracy, curve.fixes, strict=True)
        ],
        "auc_score": {
            method: {"auc": -1, "fraction_fixes": curve.fraction_fixes}
            for method, curve in curves.items()
        },
    }


def _task_of(session: Path) -> str:
    """Return the task that a session says it belongs to; empty where it says none."""
    with Session.open(session, read_only=True) as opened:
        return opened.header.source.options.get("task", "")


def read_everything(request: Request, findings: Findings) -> tuple[list[CleaningTask], Submissions]:
    """Read and check everything; raise all faults together."""
    setup = read_setup(request.folder, findings)
    if setup is not None and request.entry is not None:
        setup = replace(setup, submissions=request.entry)
    tasks = [] if setup is None else _read_tasks(setup, findings)
    submissions: Submissions = ()
    if setup is not None:
        submissions = read_submissions(setup, tasks, findings)
        warn_of_missing_tasks(setup, submissions, findings)
    findings.raise_if_refused()
    return tasks, submissions


def _read_tasks(setup: Setup, findings: Findings) -> list[CleaningTask]:
    # The original reads the labels of the rows that an entry lists, and no others.
    needs_all = not findings.official
    read = (read_task(setup, task, findings, needs_every_label=needs_all) for task in setup.tasks)
    return [task for task in read if task is not None]


def _evaluation(results: Mapping[str, Mapping[str, Any]]) -> Evaluation:
    """Return the best complete entry's mean over the tasks, and every entry's scores."""
    per_task = {
        data_id: {
            method: scores["fraction_fixes"] for method, scores in result["auc_score"].items()
        }
        for data_id, result in results.items()
    }
    complete = set.intersection(*(set(scores) for scores in per_task.values()))
    per_entry = {
        method: float(np.mean([scores[method] for scores in per_task.values()]))
        for method in sorted(complete)
    }
    files = {f"{data_id}_evaluation.json": json.dumps(r) for data_id, r in results.items()}
    best = min(per_entry.values(), default=None)
    missing = tuple(data_id for data_id, scores in per_task.items() if not scores)
    return Evaluation(best, per_task, files, {"per_entry": per_entry}, missing=missing)
