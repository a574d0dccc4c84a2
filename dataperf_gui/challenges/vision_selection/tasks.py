"""Reads the official data of vision selection: set-up, pool, examples and test sets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from dataperf_gui.arrays import Features
from dataperf_gui.challenges.documents import read_csv, read_yaml
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import inside, read_table, shown_path, vectors

SETUP = "task_setup.yaml"
POSITIVE, NEGATIVE = "1", "0"


@dataclass(frozen=True, slots=True)
class Task:
    """One concept: its name, and where its submission, examples and test set lie."""

    name: str
    submission: Path
    examples: Path
    test: Path


@dataclass(frozen=True, slots=True)
class Setup:
    """``task_setup.yaml``, checked."""

    folder: Path
    pool: Path
    dim: int
    tasks: tuple[Task, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Images:
    """Images with features and, in a test set, labels as text.

    Parameters
    ----------
    ids : tuple of str
        ``(n,)`` image ids; may repeat.
    X : Features
        ``(n, dim)``.
    labels : tuple of str
        ``(n,)``; empty for the pool.
    """

    ids: tuple[str, ...]
    X: Features
    labels: tuple[str, ...] = ()


def read_setup(folder: Path, findings: Findings) -> Setup | None:
    """Read and check ``task_setup.yaml``; None (and faults) where it cannot be used."""
    content = read_yaml(folder, folder / SETUP, findings)
    if content is None:
        return None
    names, dim = content.get("eval_tasks"), content.get("dim", 256)
    data, pool = content.get("data_dir"), content.get("emb_file")
    if not isinstance(names, list) or not names or not isinstance(dim, int) or dim < 1:
        findings.refuse(
            FaultCode.BAD_DATA, SETUP, "", "needs a list `eval_tasks` and a whole number `dim`"
        )
        return None
    if not isinstance(data, str) or not isinstance(pool, str):
        findings.refuse(FaultCode.BAD_DATA, SETUP, "", "needs the paths `data_dir` and `emb_file`")
        return None
    place = inside(folder, f"{data}/{pool}", SETUP, findings)
    tasks = [_task(folder, data, str(name), content, findings) for name in dict.fromkeys(names)]
    known = tuple(task for task in tasks if task is not None)
    return None if place is None or len(known) < len(tasks) else Setup(folder, place, dim, known)


def read_pool(
    setup: Setup, findings: Findings, wanted: Collection[str] | None = None
) -> Images | None:
    """Read the pool, or only its rows with an id in `wanted`; None (and faults) on failure."""
    table = read_table(setup.folder, setup.pool, ("ImageID", "embedding"), findings)
    if table is None:
        return None
    if wanted is not None:
        ids = table.column("ImageID").cast(pa.string())
        table = table.filter(pc.is_in(ids, pa.array(sorted(wanted), pa.string())))
    return _images(setup, setup.pool, table, (), findings)


def read_test(setup: Setup, task: Task, findings: Findings) -> Images | None:
    """Read a concept's test set; None (and faults) where that fails."""
    table = read_table(setup.folder, task.test, ("ImageID", "Confidence", "embedding"), findings)
    if table is None:
        return None
    shown = shown_path(setup.folder, task.test)
    labels = _texts(table.column("Confidence"), shown, findings)
    return None if labels is None else _images(setup, task.test, table, labels, findings)


def read_examples(folder: Path, task: Task, findings: Findings) -> dict[str, str]:
    """Return the ids of the images that show the concept for certain, each with its address.

    The address is where the picture was once published, empty where the file does not say.
    """
    columns = ("ImageID", "Confidence")
    rows = read_csv(folder, task.examples, columns, findings, optional=("OriginalURL",))
    return {row.cells[0]: row.cells[2] for row in rows or () if row.cells[1] == POSITIVE}


def _task(
    folder: Path, data: str, name: str, content: Mapping[str, Any], findings: Findings
) -> Task | None:
    files = content.get(name)
    if not isinstance(files, list) or [type(file) for file in files] != [str, str]:
        findings.refuse(
            FaultCode.BAD_DATA, SETUP, f"key {name}",
            "needs two paths: the submission's CSV and the test set's Parquet file",
        )  # fmt: skip
        return None
    examples = f"examples/alpha_example_set_{name}.csv"
    places = [
        inside(folder, f"{data}/{file}", SETUP, findings) for file in (files[0], examples, files[1])
    ]
    submission, shown_examples, test = places
    if submission is None or shown_examples is None or test is None:
        return None
    return Task(name, submission, shown_examples, test)


def _images(
    setup: Setup, path: Path, table: pa.Table, labels: tuple[str, ...], findings: Findings
) -> Images | None:
    shown = shown_path(setup.folder, path)
    X = vectors(table, "embedding", setup.dim, shown, findings)
    ids = table.column("ImageID").cast(pa.string()).to_pylist()
    return None if X is None else Images(tuple(map(str, ids)), X, labels)


def _texts(column: pa.ChunkedArray, shown: str, findings: Findings) -> tuple[str, ...] | None:
    """Return labels as text; whole numbers are accepted, which the original does not."""
    if column.null_count or not len(column):
        findings.refuse(
            FaultCode.BAD_DATA, shown, "column Confidence",
            "has no rows, or a row without a label; fetch the file again",
        )  # fmt: skip
        return None
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        findings.warn(
            "{file}: Confidence is stored as {type} where the original needs text; "
            "it was read as text", file=shown, type=column.type,
        )  # fmt: skip
        try:
            column = column.cast(pa.int64()).cast(pa.string())
        except pa.ArrowException:
            findings.refuse(
                FaultCode.BAD_DATA, shown, "column Confidence", "holds {type}, not 0 and 1",
                type=column.type,
            )  # fmt: skip
            return None
    texts = tuple(column.to_pylist())
    other = sorted(set(texts) - {NEGATIVE, POSITIVE})
    if other:
        findings.refuse(
            FaultCode.BAD_DATA, shown, "column Confidence",
            "has the label {label} beside 0 and 1; fetch the file again", label=repr(other[0]),
        )  # fmt: skip
    return None if other else texts
