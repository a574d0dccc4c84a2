"""The vision selection challenge for the command line: files in, official files out."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Features, Floats
from dataperf_gui.challenges.base import Evaluation, Files, Request
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.results import as_json
from dataperf_gui.challenges.selections import Choices, read_choices
from dataperf_gui.challenges.vision_selection.submissions import (
    MAX_ROWS,
    join,
    read_submission,
    submission_files,
)
from dataperf_gui.challenges.vision_selection.tasks import (
    NEGATIVE,
    POSITIVE,
    Images,
    Setup,
    Task,
    read_examples,
    read_pool,
    read_setup,
    read_test,
)
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.intervals import percentile_interval
from dataperf_gui.scoring.selection import (
    SelectionScore,
    predicted_labels,
    resampled_f1,
    selection_score,
)
from dataperf_gui.strategies.lookup import find_named
from dataperf_gui.strategies.selection import base
from dataperf_gui.strategies.selection.builtin import FROM_POSITIVES


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """What scoring one concept needs."""

    task: str
    file: str
    X: Features
    labels: list[str]
    test: Images


class VisionSelection:
    """See ``challenges/vision-selection/README.md``."""

    id = "vision-selection"

    def check(self, request: Request, findings: Findings) -> None:
        """Read every file that `evaluate` would."""
        _read_all(request, findings)

    def evaluate(self, request: Request, findings: Findings, monitor: Monitor) -> Evaluation:
        """Score the submission of every concept."""
        entries = _read_all(request, findings)
        scores: dict[str, SelectionScore] = {}
        resampled: dict[str, Floats] = {}
        for done, entry in enumerate(entries):
            monitor.report(done / len(entries), entry.task)
            predicted = predicted_labels(entry.X, entry.labels, entry.test.X)
            _refuse_other_classes(entry, predicted, findings)
            scores[entry.task] = selection_score(predicted, entry.test.labels)
            resampled[entry.task] = resampled_f1(predicted, entry.test.labels)
        findings.raise_if_refused()
        monitor.report(1.0)
        result = {task: asdict(score) for task, score in scores.items()}
        resampled[""] = np.mean(list(resampled.values()), axis=0)
        return Evaluation(
            score=float(np.mean([score.f1 for score in scores.values()])),
            per_task=result,
            files={"scores.json": as_json(result)},
            intervals={task: percentile_interval(f1s) for task, f1s in resampled.items()},
        )

    def submit_files(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Turn a selection (``task,id,label``) into the site's files."""
        choices = read_choices(request.folder, request.options["selection"], findings)
        setup = read_setup(request.folder, findings)
        if setup is not None and choices is not None:
            _check_choices(request, setup, choices, findings)
        findings.raise_if_refused()
        monitor.report(1.0)
        return submission_files(choices or {})

    def baseline(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Choose training images for every concept by a named strategy."""
        strategy = find_named(FROM_POSITIVES, request.options["name"])
        setup = read_setup(request.folder, findings)
        pool = None if setup is None else read_pool(setup, findings)
        tasks = () if setup is None else setup.tasks
        examples = [read_examples(request.folder, task, findings) for task in tasks]
        findings.raise_if_refused()
        choices: Choices = {}
        for done, (task, ids) in enumerate(zip(tasks, examples, strict=True)):
            monitor.report(done / len(tasks), task.name)
            if pool is not None:
                problem = _problem(pool, ids, task, findings)
                rng = np.random.default_rng([request.options["seed"], done])
                pairs = base.propose(strategy, problem, rng, monitor).pairs
                choices[task.name] = {pool.ids[row]: str(label) for row, label in pairs}
        return submission_files(choices)


def _read_all(request: Request, findings: Findings) -> list[Entry]:
    """Read and check everything; raise all faults together."""
    setup = read_setup(request.folder, findings)
    if setup is not None and request.entry is not None:
        setup = _with_entry(setup, request.entry)
    entries = [] if setup is None else _read_entries(setup, findings)
    findings.raise_if_refused()
    return entries


def _with_entry(setup: Setup, entry: Path) -> Setup:
    """Return `setup` with ``{concept}.csv`` taken from the folder `entry`."""
    tasks = [replace(task, submission=entry / f"{task.name}.csv") for task in setup.tasks]
    return replace(setup, tasks=tuple(tasks))


def _refuse_other_classes(entry: Entry, predicted: NDArray[np.str_], findings: Findings) -> None:
    """Refuse an entry with a third class that the model predicts, for which F1 is not defined.

    The original stops at it; a third class that is never predicted it lets pass.
    """
    other = sorted(set(predicted.tolist()) - {NEGATIVE, POSITIVE})
    if other:
        findings.refuse(
            FaultCode.BAD_VALUE, entry.file, "column Confidence",
            "makes the test model predict {labels} beside 0 and 1, which has no F1; write 0 and 1",
            labels=", ".join(map(repr, other)),
        )  # fmt: skip


def _read_entries(setup: Setup, findings: Findings) -> list[Entry]:
    submissions = [read_submission(setup, task, findings) for task in setup.tasks]
    wanted = {image for submission in submissions if submission for image in submission.ids}
    pool = read_pool(setup, findings, wanted)
    entries = []
    for task, submission in zip(setup.tasks, submissions, strict=True):
        test = read_test(setup, task, findings)
        if submission is None or pool is None:
            continue
        rows, labels = join(submission, pool, findings)
        if test is not None:
            entries.append(Entry(task.name, submission.file, pool.X[rows], labels, test))
    return entries


def _check_choices(request: Request, setup: Setup, choices: Choices, findings: Findings) -> None:
    pool = read_pool(setup, findings, {image for rows in choices.values() for image in rows})
    known = set(pool.ids) if pool is not None else set()
    concepts = [task.name for task in setup.tasks]
    shown = shown_path(request.folder, request.options["selection"])
    for concept, labels in choices.items():
        for image, label in labels.items():
            if label not in {NEGATIVE, POSITIVE}:
                findings.refuse(
                    FaultCode.BAD_VALUE, shown, f"task {concept}, id {image}",
                    "has the label {label}; write 0 or 1", label=label,
                )  # fmt: skip
            elif image not in known:
                findings.refuse(
                    FaultCode.UNKNOWN_ID, shown, f"task {concept}, id {image}",
                    "is not in the pool; leave it out",
                )  # fmt: skip
        if concept not in concepts:
            findings.refuse(
                FaultCode.UNKNOWN_ID, shown, f"task {concept}",
                "is no concept; there are {concepts}", concepts=", ".join(concepts),
            )  # fmt: skip
        if len(labels) > MAX_ROWS:
            findings.refuse(
                FaultCode.TOO_MANY, shown, f"task {concept}",
                "has {rows} rows where the rules allow {limit}; leave some out",
                rows=len(labels), limit=MAX_ROWS,
            )  # fmt: skip
    missing = [concept for concept in concepts if concept not in choices]
    if missing:
        findings.warn(
            "{code}: there is nothing for {concepts}; all concepts are submitted together",
            code=FaultCode.MISSING_SUBTASK, concepts=", ".join(missing),
        )  # fmt: skip


def _problem(
    pool: Images, examples: Collection[str], task: Task, findings: Findings
) -> base.SelectionProblem:
    """Return the pool with the examples that it holds marked as positives."""
    is_example = np.isin(np.array(pool.ids), np.array(list(examples)))
    n_found = len(set(examples) & set(pool.ids))
    if n_found < len(examples):
        findings.warn(
            "{n} of {all} examples of {concept} are not in the pool and were left out",
            n=len(examples) - n_found, all=len(examples), concept=task.name,
        )  # fmt: skip
    labels = np.where(is_example, base.POSITIVE, base.UNKNOWN).astype(np.int32)
    return base.SelectionProblem(pool.X, labels, MAX_ROWS)
