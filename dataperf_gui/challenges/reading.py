"""One safe way to read each kind of official file; what is wrong becomes a fault."""

from pathlib import Path, PurePosixPath

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from dataperf_gui.arrays import Features
from dataperf_gui.challenges.faults import FaultCode, Findings

MAX_TEXT_BYTES = 50 * 2**20
"""Far above any official text file; below what would fill the memory."""


def inside(folder: Path, relative: str, named_in: str, findings: Findings) -> Path | None:
    """Return ``folder / relative``, or refuse a path that leads out of `folder`.

    Parameters
    ----------
    folder : Path
        The challenge's folder.
    relative : str
        As written in a configuration file.
    named_in : str
        That file, for the fault.
    findings : Findings
        Where the fault goes.
    """
    written = PurePosixPath(relative.replace("\\", "/"))
    if written.is_absolute() or ".." in written.parts or any(sign in relative for sign in ":\0"):
        findings.refuse(
            FaultCode.UNSAFE_PATH,
            named_in,
            "",
            "the path {path} leads out of the folder; use a path inside it",
            path=relative,
        )
        return None
    return folder / written


def read_text(folder: Path, path: Path, findings: Findings) -> str | None:
    r"""Read UTF-8 text with every line end as ``\n``; None (and a fault) where that fails."""
    shown = shown_path(folder, path)
    try:
        if path.stat().st_size > MAX_TEXT_BYTES:
            findings.refuse(
                FaultCode.TOO_LARGE,
                shown,
                "",
                "has more than {limit} MB; is this the right file?",
                limit=MAX_TEXT_BYTES // 2**20,
            )
            return None
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        findings.refuse(
            FaultCode.ENCODING,
            shown,
            "",
            "is not UTF-8 text (byte {position}); save it as plain UTF-8",
            position=error.start,
        )
    except OSError as error:
        findings.refuse(
            FaultCode.MISSING_FILE,
            shown,
            "",
            "cannot be read ({reason}); put the file there",
            reason=error.strerror or error,
        )
    return None


def read_table(
    folder: Path,
    path: Path,
    columns: tuple[str, ...],
    findings: Findings,
    *,
    optional: tuple[str, ...] = (),
) -> pa.Table | None:
    """Read `columns`, and `optional` ones if there, of a Parquet file.

    None (and a fault) where that fails.
    """
    shown = shown_path(folder, path)
    try:
        # Speech has thousands of small files: opened once each, they take a third of the time.
        with pq.ParquetFile(path) as file:
            present = file.schema_arrow.names
            missing = [column for column in columns if column not in present]
            if not missing:
                wanted = [column for column in present if column in columns or column in optional]
                return file.read(columns=wanted)
    except FileNotFoundError:
        findings.refuse(FaultCode.MISSING_FILE, shown, "", "is missing; put the file there")
        return None
    except (OSError, pa.ArrowException) as error:
        reason = str(error).partition("\n")[0]
        findings.refuse(
            FaultCode.BAD_DATA, shown, "", "cannot be read as Parquet ({reason}); fetch it again",
            reason=reason,
        )  # fmt: skip
        return None
    findings.refuse(
        FaultCode.BAD_DATA,
        shown,
        "",
        "lacks the column {missing}; it has {present}",
        missing=", ".join(missing),
        present=", ".join(present),
    )
    return None


def vectors(
    table: pa.Table, column: str, n_features: int, shown: str, findings: Findings,
    *, first_row: int = 0,
) -> Features | None:  # fmt: skip
    """Return a list column as a float32 matrix ``(n_rows, n_features)``; None where it is not one.

    Numbers stored as float64 are accepted as float32, with a warning. Of a file that is read in
    parts, `first_row` says where the part begins; the first part warns for all.
    """
    lists = table.column(column).combine_chunks()
    if not _is_list_of_numbers(lists.type):
        findings.refuse(
            FaultCode.BAD_DATA, shown, f"column {column}", "holds {type}, not lists of numbers",
            type=lists.type,
        )  # fmt: skip
        return None
    lengths = pc.list_value_length(lists).fill_null(-1).to_numpy(zero_copy_only=False)
    wrong = np.flatnonzero(lengths != n_features)
    if wrong.size:
        findings.refuse(
            FaultCode.BAD_DATA, shown, f"column {column}, row {first_row + wrong[0]}",
            "has {length} numbers where the test model needs {n}",
            length=max(int(lengths[wrong[0]]), 0), n=n_features,
        )  # fmt: skip
        return None
    if lists.type.value_type != pa.float32() and not first_row:
        findings.warn(
            "{file}: {column} is stored as {type} and was read as float32",
            file=shown, column=column, type=lists.type.value_type,
        )  # fmt: skip
    with np.errstate(over="ignore"):  # what is too large for float32 is refused below
        values = lists.flatten().to_numpy(zero_copy_only=False).astype(np.float32)
    matrix: Features = values.reshape(len(lists), n_features)
    broken = np.flatnonzero(~np.isfinite(matrix).all(axis=1))
    if broken.size:
        findings.refuse(
            FaultCode.BAD_DATA, shown, f"column {column}, row {first_row + broken[0]}",
            "holds a missing or infinite number; fetch the file again",
        )  # fmt: skip
        return None
    return matrix


def shown_path(folder: Path, path: Path) -> str:
    """Return `path` as people know it: relative to the challenge's folder, with slashes."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def _is_list_of_numbers(kind: pa.DataType) -> bool:
    lists = (pa.ListType, pa.LargeListType, pa.FixedSizeListType)
    return isinstance(kind, lists) and bool(
        pa.types.is_floating(kind.value_type) or pa.types.is_integer(kind.value_type)
    )
