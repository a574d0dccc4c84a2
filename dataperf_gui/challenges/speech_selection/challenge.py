"""The speech selection challenge for the command line: files in, official files out."""

from collections.abc import Mapping

import numpy as np

from dataperf_gui.challenges.base import Evaluation, Files, Request, repetition_intervals
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.results import as_json
from dataperf_gui.challenges.selections import read_choices
from dataperf_gui.challenges.speech_selection.entries import missing_tasks, read_entries
from dataperf_gui.challenges.speech_selection.languages import (
    DATA,
    NONTARGET,
    ClipList,
    Language,
    language_codes,
    read_language,
    read_training_clips,
)
from dataperf_gui.challenges.speech_selection.submissions import (
    SIZES,
    check_chosen,
    chosen_clips,
    submission_files,
)
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.speech import speech_score
from dataperf_gui.strategies.lookup import find_named
from dataperf_gui.strategies.selection.base import SelectionProblem, propose
from dataperf_gui.strategies.selection.builtin import FROM_LABELLED

NONTARGET_LABEL = "nontarget"
"""What a selection file calls clips that say none of the words."""


class SpeechSelection:
    """See ``challenges/speech-selection/README.md``."""

    id = "speech-selection"

    def check(self, request: Request, findings: Findings) -> None:
        """Read every file that `evaluate` would."""
        read_entries(request, findings)

    def evaluate(self, request: Request, findings: Findings, monitor: Monitor) -> Evaluation:
        """Score one submission, or all there are."""
        seeds, entries = read_entries(request, findings)
        per_seed: dict[str, list[float]] = {}
        for entry in entries:
            train, test = entry.train, entry.test
            part = monitor.part(len(per_seed), len(entries))
            score = speech_score(train.X, train.y, test.X, test.y, seeds=seeds, monitor=part)
            per_seed[entry.task] = score.per_seed.tolist()
        scores = {task: float(np.mean(values)) for task, values in per_seed.items()}
        return Evaluation(
            score=float(np.mean(list(scores.values()))),
            per_task=scores,
            files={"scores.json": as_json(scores)},
            extra={"per_seed": per_seed},
            intervals=repetition_intervals(per_seed),
            missing=missing_tasks(request.folder, scores),
        )

    def submit_files(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Turn a selection (``task,id,label``) into the site's files."""
        choices = read_choices(request.folder, request.options["selection"], findings) or {}
        languages = _languages(request, findings)
        lists = {
            task: _chosen(request, task, labels, languages, findings)
            for task, labels in choices.items()
        }
        findings.raise_if_refused()
        monitor.report(1.0)
        return submission_files(lists)

    def baseline(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Choose clips for every language and size by a named strategy."""
        strategy = find_named(FROM_LABELLED, request.options["name"])
        languages = _languages(request, findings)
        findings.raise_if_refused()
        lists = {}
        for place, language in enumerate(languages.values()):
            pool = read_training_clips(language, language.allowed, findings)
            if pool is None:
                continue
            for size in SIZES:
                task = f"{language.code}_{size}"
                rng = np.random.default_rng([request.options["seed"], place, size])
                part = monitor.part(place, len(languages))
                problem = SelectionProblem(pool.X, pool.y, size)
                pairs = propose(strategy, problem, rng, part).pairs
                lists[task] = chosen_clips(
                    language.allowed, ((pool.ids[row], label) for row, label in pairs)
                )
        findings.raise_if_refused()
        return submission_files(lists)


def _languages(request: Request, findings: Findings) -> dict[str, Language]:
    codes = language_codes(request.folder)
    if not codes:
        findings.refuse(
            FaultCode.MISSING_FILE, DATA, "", "holds no folder dataperf_LANGUAGE_data; put it there"
        )
    read = [read_language(request.folder, code, findings) for code in codes]
    return {language.code: language for language in read if language is not None}


def _chosen(
    request: Request,
    task: str,
    labels: Mapping[str, str],
    languages: Mapping[str, Language],
    findings: Findings,
) -> ClipList:
    """Check one task of a selection and return its clips."""
    shown = shown_path(request.folder, request.options["selection"])
    code, _, size = task.partition("_")
    language = languages.get(code)
    if language is None or size not in map(str, SIZES):
        findings.refuse(
            FaultCode.UNKNOWN_ID, shown, f"task {task}",
            "is no task; there are {tasks}",
            tasks=", ".join(f"{known}_{n}" for known in languages for n in SIZES),
        )  # fmt: skip
        return ClipList({}, ())
    class_ids = language.allowed.class_ids | {NONTARGET_LABEL: NONTARGET}
    for clip, label in labels.items():
        if label not in class_ids:
            findings.refuse(
                FaultCode.BAD_VALUE, shown, f"task {task}, id {clip}",
                "has the label {label}; there are {known}",
                label=label, known=", ".join(class_ids),
            )  # fmt: skip
    known = [(clip, class_ids[label]) for clip, label in labels.items() if label in class_ids]
    chosen = chosen_clips(language.allowed, known)
    check_chosen(chosen, language.allowed, int(size), f"{shown}, task {task}", findings)
    return chosen
