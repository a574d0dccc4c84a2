"""The program's own file of choices: ``task,id,label``, or ``task,id,rows`` for purchases."""

from pathlib import Path

from dataperf_gui.challenges.documents import read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path

Choices = dict[str, dict[str, str]]
"""Task to item id to label (or number of rows), in the order of the file."""


def read_choices(
    folder: Path, path: Path, findings: Findings, *, third: str = "label"
) -> Choices | None:
    """Read choices; None (and faults) where they cannot be read or name an item twice.

    Parameters
    ----------
    folder : Path
        The challenge's folder.
    path : Path
        The file.
    findings : Findings
        Where faults go.
    third : str
        Name of the third column.
    """
    rows = read_csv(folder, path, ("task", "id", third), findings)
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
