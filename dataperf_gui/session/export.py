"""Clean labels to take away, as a table that says where each label comes from.

Imports pandas: import this module where something is exported, not where a window starts.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.data.dataset import Split
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import NO_ITEM, Decision
from dataperf_gui.session.header import Header
from dataperf_gui.session.ledger import fold, standing
from dataperf_gui.session.store import EXTENSION


class TableFormat(StrEnum):
    """How a table is written."""

    CSV = "csv"
    PARQUET = "parquet"


def labels_table(header: Header, decisions: Iterable[Decision]) -> pd.DataFrame:
    """Return the labels that `decisions` add up to, one row an item in the dataset's order.

    ``file``, ``label`` and ``split`` are a manifest's columns, so that the table opens as a
    dataset. The others say where a label comes from: ``given_label``; ``excluded`` (such an item
    has no ``label``); and of the decision that stands ``action``, ``strategy``, ``rank`` (0-based
    as in the journal), ``who``, ``when`` (UTC) and ``seconds`` on screen, empty where nobody
    decided. ``times_changed`` counts changes of the label, those taken back included.
    """
    journal = list(decisions)
    labels = fold(header.labels, journal).labels
    changes = Counter(row.item for row in journal if row.item != NO_ITEM and row.label != row.given)
    names = np.array([*header.classes, None], dtype=object)  # EXCLUDED finds the last one
    table = pd.DataFrame(
        {
            # As objects, since names of files need not be Unicode.
            "file": pd.Series(header.keys, dtype=object),
            "label": pd.Series(names[labels], dtype=object),
            "split": [Split(split).name.lower() for split in header.splits],
            "given_label": pd.Series(names[header.labels], dtype=object),
            "excluded": labels == EXCLUDED,
            "times_changed": [changes[item] for item in range(len(header))],
        }
    )
    return table.join(_provenance({row.item: row for row in standing(journal)}))


def _provenance(last: dict[int, Decision]) -> pd.DataFrame:
    """Return where labels come from, one row a decided item."""
    rows = last.values()
    columns = {
        "action": pd.Series([row.action.value for row in rows], dtype="string"),
        "strategy": pd.Series([row.shown.strategy for row in rows], dtype="string"),
        "rank": pd.Series([row.shown.rank for row in rows], dtype="Int64"),
        "who": pd.Series([row.who for row in rows], dtype="string"),
        "when": pd.Series([row.when for row in rows], dtype="string"),
        "seconds": pd.Series([row.shown.seconds for row in rows], dtype="float64"),
    }
    return pd.DataFrame(columns).set_axis(list(last), axis="index")


def write_table(table: pd.DataFrame, path: Path, table_format: TableFormat) -> None:
    """Write `table` to `path`: all of it or, where that fails, nothing; equal tables, equal bytes.

    Raises
    ------
    DataPerfError
        The folder cannot be written, `path` is named like a session, or a file's name is not
        Unicode, which Parquet cannot hold.
    """
    if path.suffix == EXTENSION:
        raise DataPerfError("{path} is named like a session; choose another name.", path=path)
    try:
        with TemporaryDirectory(prefix=".writing-", dir=path.parent) as folder:
            whole = Path(folder) / path.name
            if table_format is TableFormat.CSV:
                table.to_csv(whole, index=False, lineterminator="\n", errors="surrogateescape")
            else:
                table.to_parquet(whole, index=False)
            whole.replace(path)
    except UnicodeEncodeError as error:
        raise DataPerfError(
            "{path} cannot be written as {format}: the name {name!r} is not Unicode. Choose"
            " CSV, or give the file another name.",
            path=path,
            format=table_format.value,
            name=error.object,
        ) from error
    except OSError as error:
        raise DataPerfError(
            "{path} cannot be written: {problem}. Choose another folder, or make room.",
            path=path,
            problem=error,
        ) from error
