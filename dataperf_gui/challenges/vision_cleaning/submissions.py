"""Reads, checks and writes the submission files of the vision cleaning challenge."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Ints
from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_text, shown_path
from dataperf_gui.challenges.vision_cleaning.tasks import NOT_VERIFIED, CleaningTask, Setup
from dataperf_gui.messages import DataPerfError

BOM = "\ufeff"


@dataclass(frozen=True, eq=False, slots=True)
class Submission:
    """One ranking of one task.

    Parameters
    ----------
    data_id, method : str
        From the file's name ``{data_id}_{method}.txt``; a method may contain ``_``.
    ranking : Ints
        Row numbers, the first to be fixed first. Distinct and complete, unless the original's
        verdict was asked for.
    """

    data_id: str
    method: str
    ranking: Ints


def read_submissions(
    setup: Setup, tasks: Iterable[CleaningTask], findings: Findings
) -> tuple[Submission, ...]:
    """Read every submission for `tasks`, by task and then by method."""
    if not setup.submissions.is_dir():
        findings.refuse(
            FaultCode.MISSING_FILE,
            shown_path(setup.folder, setup.submissions),
            "",
            "is no folder; put the submission files there",
        )
        return ()
    names = sorted(path.name for path in setup.submissions.iterdir() if path.suffix == ".txt")
    submitted = [name for name in names if not name.startswith("time")]
    _warn_of_others(setup, submitted, findings)
    read = [
        _read_submission(setup, task, name, findings)
        for task in tasks
        for name in submitted
        if _data_id(name) == task.setup.data_id
    ]
    return tuple(submission for submission in read if submission is not None)


def warn_of_missing_tasks(
    setup: Setup, submissions: Iterable[Submission], findings: Findings
) -> None:
    """Say which entries lack a task: the original scores the rest, a board ranks none of it."""
    have: dict[str, set[str]] = {}
    for submission in submissions:
        have.setdefault(submission.method, set()).add(submission.data_id)
    if not have:
        findings.warn("there is no submission; name its files DATA-ID_METHOD.txt")
    for method in sorted(have):
        missing = [task.data_id for task in setup.tasks if task.data_id not in have[method]]
        if missing:
            findings.warn(
                "{code}: {method} has no ranking for {tasks}, so it has no overall score",
                code=FaultCode.MISSING_SUBTASK,
                method=method,
                tasks=", ".join(missing),
            )


def submission_files(
    rankings: Mapping[str, Iterable[int]], method: str, seconds: Mapping[str, float]
) -> Files:
    """Return the official submission and time files.

    Parameters
    ----------
    rankings : Mapping[str, Iterable[int]]
        data_id to row numbers, the first to be fixed first.
    method : str
        The entry's name.
    seconds : Mapping[str, float]
        data_id to the time that the method took.

    Raises
    ------
    DataPerfError
        `method` cannot be part of a file name.
    """
    if not method or any(sign in method for sign in '/\\:*?"<>|\0\n') or method.endswith(".txt"):
        raise DataPerfError(
            "{method} cannot be part of a file's name; use letters, digits, - and _", method=method
        )
    files = {}
    for data_id, ranking in rankings.items():
        files[f"{data_id}_{method}.txt"] = "".join(f"{row}\n" for row in ranking)
        files[f"time_{data_id}_{method}.txt"] = f"{seconds[data_id]:.3f}\n"
    return files


def _data_id(name: str) -> str:
    return name.split("_", 1)[0]


def _warn_of_others(setup: Setup, submitted: Iterable[str], findings: Findings) -> None:
    known = {task.data_id for task in setup.tasks}
    for name in submitted:
        if _data_id(name) not in known:
            findings.warn(
                "{file} is not named after a task and was not read", file=_shown(setup, name)
            )


def _shown(setup: Setup, name: str) -> str:
    return shown_path(setup.folder, setup.submissions / name)


def _read_submission(
    setup: Setup, task: CleaningTask, name: str, findings: Findings
) -> Submission | None:
    path = setup.submissions / name
    shown = shown_path(setup.folder, path)
    text = read_text(setup.folder, path, findings)
    rows = None if text is None else _parse(text, shown, findings)
    if rows is None:
        return None
    _check_rows(rows, task, shown, findings)
    if not (setup.submissions / f"time_{name}").is_file():
        findings.warn("{file} has no time_{name}, which the site asks for", file=shown, name=name)
    budget = task.setup.train_size  # the original looks at no later line
    method = name.removeprefix(f"{task.setup.data_id}_").removesuffix(".txt")
    in_range = [row for row in rows[:budget] if 0 <= row < len(task.train.ids)]  # others: faults
    return Submission(task.setup.data_id, method, np.array(in_range, dtype=np.intp))


def _parse(text: str, shown: str, findings: Findings) -> list[int] | None:
    """Return the number on each line; None (and a fault a line) where one is no number."""
    if text.startswith(BOM):
        findings.refuse(
            FaultCode.ENCODING, shown, "line 1", "begins with a byte order mark; save it as UTF-8 "
            "without one",
        )  # fmt: skip
        return None
    lines = text.removesuffix("\n").split("\n")
    rows = []
    for number, line in enumerate(lines, start=1):
        try:
            rows.append(int(line))
        except ValueError:
            findings.refuse(
                FaultCode.BAD_LINE, shown, f"line {number}",
                "is {line} where one row number should be; write one number a line",
                line=repr(line[:40]) if line.strip() else "blank",
            )  # fmt: skip
    return rows if len(rows) == len(lines) else None


def _check_rows(rows: list[int], task: CleaningTask, shown: str, findings: Findings) -> None:
    """Check for each training row once. Range is an error in the original as far as it reads."""
    budget, n_rows = task.setup.train_size, len(task.train.ids)
    first_line: dict[int, int] = {}
    for number, row in enumerate(rows, start=1):
        if not 0 <= row < n_rows:
            is_read = number <= budget
            note = findings.refuse if is_read else findings.refuse_unless_official
            note(
                FaultCode.UNKNOWN_ID, shown, f"line {number}",
                "names row {row}; the rows of {train} are 0 to {last}",
                row=row, train=task.setup.train_name, last=n_rows - 1,
            )  # fmt: skip
        elif row in first_line:
            findings.refuse_unless_official(
                FaultCode.DUPLICATE_ID, shown, f"line {number}",
                "repeats row {row} of line {first}; name each row once",
                row=row, first=first_line[row],
            )  # fmt: skip
        elif number <= budget and task.clean[row] == NOT_VERIFIED:
            findings.refuse(
                FaultCode.BAD_DATA, shown, f"line {number}",
                "names row {row}, whose hv_label is missing; fetch the challenge's data again",
                row=row,
            )  # fmt: skip
        first_line.setdefault(row, number)
    if len(rows) != budget:
        findings.refuse_unless_official(
            FaultCode.TOO_FEW if len(rows) < budget else FaultCode.TOO_MANY, shown, "",
            "has {lines} lines where the rules want all {n} rows, each once",
            lines=len(rows), n=budget,
        )  # fmt: skip
