"""Reads the structured text files of the challenges: YAML, JSON and small CSV tables."""

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import yaml

from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_text, shown_path

BOM = "\ufeff"


OTHER_SPELLING = {".yml": ".yaml", ".yaml": ".yml"}
"""One challenge wants the one, another the other."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a CSV file: the line it ends on, and the cells asked for, in that order."""

    line: int
    cells: tuple[str, ...]


def read_yaml(folder: Path, path: Path, findings: Findings) -> dict[str, Any] | None:
    """Read a YAML mapping with text keys; None (and a fault) where it is none."""
    other = path.with_suffix(OTHER_SPELLING.get(path.suffix, path.suffix))
    if not path.exists() and other.exists():
        findings.refuse(
            FaultCode.MISSING_FILE, shown_path(folder, path), "",
            "is missing, but there is {other}; rename it", other=other.name,
        )  # fmt: skip
        return None
    # The loader in C takes 1 s for the 40,000 ids of a language; the one in Python 15 s.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return _read_mapping(
        folder,
        path,
        "YAML",
        lambda text: yaml.load(text, Loader=loader),  # noqa: S506 - both loaders are safe ones
        findings,
    )


def read_json(folder: Path, path: Path, findings: Findings) -> dict[str, Any] | None:
    """Read a JSON object; None (and a fault) where it is none."""
    return _read_mapping(folder, path, "JSON", json.loads, findings)


def read_csv(
    folder: Path, path: Path, columns: tuple[str, ...], findings: Findings,
    *, optional: tuple[str, ...] = (),
) -> list[Row] | None:  # fmt: skip
    """Read the text cells of `columns`; None (and faults) where a line cannot be read.

    A byte order mark, any line end and further columns are fine; blank lines are skipped. The
    cells of `optional` columns follow, empty where the file has no such column.
    """
    text = read_text(folder, path, findings)
    if text is None:
        return None
    shown = shown_path(folder, path)
    reader = csv.reader(StringIO(text.removeprefix(BOM)), strict=True)
    try:
        header = next(reader, [])
        missing = [column for column in columns if column not in header]
        if missing:
            findings.refuse(
                FaultCode.BAD_LINE, shown, "line 1",
                "lacks the column {missing}; the first line must name {columns}",
                missing=", ".join(missing), columns=",".join(columns),
            )  # fmt: skip
            return None
        wanted = (*columns, *optional)
        places = [header.index(name) if name in header else len(header) for name in wanted]
        rows = [(reader.line_num, cells) for cells in reader if cells]
    except csv.Error as error:
        findings.refuse(
            FaultCode.BAD_LINE, shown, f"line {reader.line_num}",
            "is not CSV ({reason}); write one row a line", reason=error,
        )  # fmt: skip
        return None
    uneven = [line for line, cells in rows if len(cells) != len(header)]
    for line in uneven:
        findings.refuse(
            FaultCode.BAD_LINE, shown, f"line {line}",
            "does not have the {n} cells of the first line", n=len(header),
        )  # fmt: skip
    if uneven:
        return None
    return [Row(line, tuple((*cells, "")[place] for place in places)) for line, cells in rows]


def _read_mapping(
    folder: Path, path: Path, kind: str, parse: Callable[[str], Any], findings: Findings
) -> dict[str, Any] | None:
    text = read_text(folder, path, findings)
    if text is None:
        return None
    shown = shown_path(folder, path)
    try:
        content = parse(text.removeprefix(BOM))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        findings.refuse(
            FaultCode.BAD_DATA, shown, "", "is not {kind} ({reason}); mend it",
            kind=kind, reason=" ".join(str(error).split()),
        )  # fmt: skip
        return None
    if not isinstance(content, dict) or not all(isinstance(key, str) for key in content):
        findings.refuse(
            FaultCode.BAD_DATA, shown, "", "is not a mapping of names to values; mend it"
        )
        return None
    return content
