"""Reads, checks and writes the submissions of vision selection."""

import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.documents import Row, read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.results import as_json
from dataperf_gui.challenges.vision_selection.tasks import (
    NEGATIVE,
    POSITIVE,
    Images,
    Setup,
    Task,
)

MAX_ROWS = 1000
"""The site's limit for a concept; the original program has none."""

COLUMNS = ("ImageID", "Confidence")
SHOWN_IDS = 3


@dataclass(frozen=True, slots=True)
class Submission:
    """The rows of one concept's file.

    Parameters
    ----------
    file : str
        Path as the person knows it.
    rows : tuple of Row
        Line, and image id and label as text.
    """

    file: str
    rows: tuple[Row, ...]

    @property
    def ids(self) -> set[str]:
        """The image ids it names."""
        return {row.cells[0] for row in self.rows}


def read_submission(setup: Setup, task: Task, findings: Findings) -> Submission | None:
    """Read one concept's file and check what needs no pool; None (and faults) where unreadable."""
    shown = shown_path(setup.folder, task.submission)
    rows = read_csv(setup.folder, task.submission, COLUMNS, findings)
    if rows is None:
        return None
    for row in rows:
        if not row.cells[1]:
            findings.refuse(
                FaultCode.BAD_VALUE, shown, f"line {row.line}",
                "has no Confidence; write 1 for the concept, 0 for anything else",
            )  # fmt: skip
    if len(rows) > MAX_ROWS:
        findings.refuse_unless_official(
            FaultCode.TOO_MANY, shown, "",
            "has {rows} rows where the rules allow {limit}; leave some out",
            rows=len(rows), limit=MAX_ROWS,
        )  # fmt: skip
    return Submission(shown, tuple(rows))


def join(submission: Submission, pool: Images, findings: Findings) -> tuple[list[int], list[str]]:
    """Return the pool's row and the label of every submitted row, as an inner join does.

    Ids that the pool lacks vanish, repeated rows count repeatedly, and any text is a class:
    the original's behaviour, with a warning each.

    Returns
    -------
    rows : list of int
        Rows of `pool`.
    labels : list of str
        As many labels.
    """
    places: dict[str, list[int]] = {}
    for place, image in enumerate(pool.ids):
        places.setdefault(image, []).append(place)
    _warn(submission, places, findings)
    joined = [
        (place, label)
        for image, label in (row.cells for row in submission.rows)
        for place in places.get(image, ())
    ]
    labels = [label for _, label in joined]
    if not {POSITIVE, NEGATIVE} <= set(labels):
        # Any two texts are two classes for the original's model.
        is_fitted = len(set(labels)) > 1
        note = findings.refuse_unless_official if is_fitted else findings.refuse
        note(
            FaultCode.ONE_CLASS, submission.file, "",
            "has only {found} after unknown ids are left out; it needs rows with 0 and rows with 1"
            if labels else
            "has no rows after unknown ids are left out; it needs rows with 0 and rows with 1",
            found=", ".join(sorted(set(labels))),
        )  # fmt: skip
    return [place for place, _ in joined], labels


def submission_files(choices: Mapping[str, Mapping[str, str]]) -> Files:
    """Return ``{concept}.csv`` and, for the online form, ``{concept}.json`` of each concept.

    Parameters
    ----------
    choices : Mapping[str, Mapping[str, str]]
        Concept to image id to ``"0"`` or ``"1"``.
    """
    files = {}
    for concept, labels in choices.items():
        table = StringIO()
        csv.writer(table, lineterminator="\n").writerows([COLUMNS, *labels.items()])
        files[f"{concept}.csv"] = table.getvalue()
        files[f"{concept}.json"] = as_json({image: int(label) for image, label in labels.items()})
    return files


def _warn(submission: Submission, places: Mapping[str, list[int]], findings: Findings) -> None:
    unknown = [row.cells[0] for row in submission.rows if row.cells[0] not in places]
    if unknown:
        findings.warn(
            "{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}",
            file=submission.file, n=len(unknown), ids=_some(unknown),
        )  # fmt: skip
    repeated = [cells for cells, n in Counter(r.cells for r in submission.rows).items() if n > 1]
    if repeated:
        findings.warn(
            "{file}: {n} rows are repeated and count more than once: {ids}",
            file=submission.file, n=len(repeated), ids=_some([image for image, _ in repeated]),
        )  # fmt: skip
    labelled = Counter(image for image, _ in {row.cells for row in submission.rows})
    torn = [image for image, n in labelled.items() if n > 1]
    if torn:
        findings.warn(
            "{file}: {n} ids have more than one label, and each counts: {ids}",
            file=submission.file, n=len(torn), ids=_some(torn),
        )  # fmt: skip
    other = {row.cells[1] for row in submission.rows} - {POSITIVE, NEGATIVE, ""}
    if other:
        findings.warn(
            "{file}: {labels} are classes of their own beside 0 and 1; write 0 and 1",
            file=submission.file, labels=_some(sorted(map(repr, other))),
        )  # fmt: skip


def _some(texts: list[str]) -> str:
    more = ", ..." if len(texts) > SHOWN_IDS else ""
    return ", ".join(texts[:SHOWN_IDS]) + more
