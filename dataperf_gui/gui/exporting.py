"""Exports in the background: the journal is read here, the files are written there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.arrays import Labels
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.dialogs.export import ExportKind, ExportWish
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    from dataperf_gui.buying.markets import Markets
    from dataperf_gui.selecting.base import SelectionTask


def export(session: Session, dataset: Dataset, wish: ExportWish) -> Callable[[Monitor], str]:
    """Return the work of an export; its result is a sentence about what was written.

    The session is read before this returns: it belongs to the window's thread.
    """
    session_path = session.path
    header, decisions, labels = session.header, list(session.journal()), session.state.labels

    def write_labels(_: Monitor) -> str:
        from dataperf_gui.session.export import (  # noqa: PLC0415 - pandas takes half a second
            TableFormat,
            labels_table,
            write_table,
        )

        table_format = TableFormat(wish.kind.value)
        write_table(labels_table(header, decisions), wish.path, table_format)
        return tr("The labels are in {path}.", path=wish.path)

    def copy_files(monitor: Monitor) -> str:
        from dataperf_gui.session.folder_copy import copy_by_label, files_of  # noqa: PLC0415

        copy = copy_by_label(header, labels, files_of(header, dataset), wish.path, monitor)
        return tr("{n} files were copied to {path}.", n=copy.copied, path=copy.folder)

    def write_entry(monitor: Monitor) -> str:
        from dataperf_gui.challenges.vision_cleaning.session_entry import (  # noqa: PLC0415
            write_session_entry,
        )

        entry = write_session_entry(session_path, dataset.source, wish.path, monitor)
        written = tr(
            "{file} and its time file are in {path}.",
            file=min(entry.files, key=len), path=wish.path,
        )  # fmt: skip
        return " ".join([written, *(sentence(say(warning)) for warning in entry.warnings)])

    works = {ExportKind.FOLDER: copy_files, ExportKind.OFFICIAL: write_entry}
    return works.get(wish.kind, write_labels)


def export_selection(
    task: "SelectionTask", labels: Labels, folder: Path
) -> Callable[[Monitor], str]:
    """Return the work of writing the official files of ``(n_pool,)`` labels."""

    def write(_: Monitor) -> str:
        from dataperf_gui.challenges.results import write_together  # noqa: PLC0415 - pandas is slow

        files = task.files(labels)
        write_together(folder, files)
        return tr("{files} is in {path}.", files=", ".join(files), path=folder)

    return write


def export_purchase(
    markets: "Markets", rows: list[list[int]], folder: Path
) -> Callable[[Monitor], str]:
    """Return the work of writing the official files of a purchase."""

    def write(_: Monitor) -> str:
        from dataperf_gui.buying.purchase import official_files  # noqa: PLC0415 - pandas is slow
        from dataperf_gui.challenges.results import write_together  # noqa: PLC0415 - as above

        files = official_files(markets, rows)
        write_together(folder, files)
        return tr("{files} are in {path}.", files=", ".join(files), path=folder)

    return write
