"""The program's own file of a selection: ``task,id,label``, one chosen item a row."""

from pathlib import Path

from dataperf_gui.challenges.documents import read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path

COLUMNS = ("task", "id", "label")

Choices = dict[str, dict[str, str]]
"""Task to item id to label, in the order of the file."""


def read_choices(folder: Path, path: Path, findings: Findings) -> Choices | None:
    """Read a selection; None (and faults) where it cannot be read or names an item twice."""
    rows = read_csv(folder, path, COLUMNS, findings)
    if rows is None:
        return None
    shown = shown_path(folder, path)
    choices: Choices = {}
    for row in rows:
        task, item, label = row.cells
        chosen = choices.setdefault(task, {})
        if item in chosen:
            findings.refuse(
                FaultCode.DUPLICATE_ID, shown, f"line {row.line}",
                "names {item} of {task} again; keep one of them", item=item, task=task,
            )  # fmt: skip
        chosen[item] = label
    if not choices:
        findings.refuse(FaultCode.TOO_FEW, shown, "", "holds no chosen item")
    return choices
