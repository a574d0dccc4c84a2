"""What a person takes away: labels, official files, the report; asks for the place."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.titles import title_of
from dataperf_gui.gui.dialogs.export import ExportDialog
from dataperf_gui.gui.dialogs.files import ask_for_folder, ask_where_to_save
from dataperf_gui.gui.exporting import export, export_purchase, export_selection
from dataperf_gui.gui.reporting import report
from dataperf_gui.gui.texts import name_of, say, tr
from dataperf_gui.gui.window import MainWindow
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.session.names import safe_name
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    from dataperf_gui.gui.market.presenter import MarketPresenter
    from dataperf_gui.gui.select.presenter import SelectPresenter
    from dataperf_gui.report.making import Subject


class Taking(QObject):
    """Exports and reports, in the background.

    Parameters
    ----------
    window : MainWindow
        Where is asked and told.
    workers : Workers
        Write the files.
    """

    reported = Signal(object)
    """The `Path` of a report that has been written."""

    def __init__(self, window: MainWindow, workers: Workers) -> None:
        super().__init__(window)
        self._window, self._workers = window, workers

    def export_session(self, session: Session, data: Dataset) -> None:
        """Ask for kind and place, and export the labels of a session."""
        dialog = ExportDialog(
            name_of(data),
            has_files=hasattr(data.media, "paths"),
            division=_division_in_words(data, session),
            parent=self._window,
        )
        if dialog.exec() and dialog.wish is not None:
            work = export(session, data, dialog.wish)
            self._workers.run(tr("Exporting"), work, self._on_exported, self._on_failed)

    def export_selection(self, presenter: "SelectPresenter") -> None:
        """Ask for a folder, and write the official files of what is chosen."""
        text = tr("Choose the folder for the submission")
        if folder := ask_for_folder(self._window, text):
            work = export_selection(presenter.task, presenter.chosen.labels, Path(folder))
            self._workers.run(tr("Exporting"), work, self._on_exported, self._on_failed)

    def export_purchase(self, presenter: "MarketPresenter") -> None:
        """Ask for a folder, and write the official files of what is bought."""
        text = tr("Choose the folder for the submission")
        if folder := ask_for_folder(self._window, text):
            work = export_purchase(presenter.markets, presenter.purchase.all_rows, Path(folder))
            self._workers.run(tr("Exporting"), work, self._on_exported, self._on_failed)

    def report(self, session: Session, subject: "Subject") -> None:
        """Ask where to, and write the page about a session."""
        header = session.header
        name = f"{safe_name(say(title_of(header.name, header.source)))}.html"
        chosen, _ = ask_where_to_save(
            self._window, tr("Save the report"), name, tr("Web page (*.html);;PDF (*.pdf)")
        )
        if chosen:
            work = report(session, subject, Path(chosen))
            title = tr("Writing the report")
            self._workers.run(title, work, self._on_reported, self._on_failed)

    def _on_exported(self, sentence: str) -> None:
        self._window.notice.show_text(sentence)

    def _on_reported(self, path: Path) -> None:
        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        text = tr("The report is in {path}.", path=path)
        self._window.notice.show_text(text, tr("Open it"), open_it)
        self.reported.emit(path)

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self._window.notice.show_text(say(message), is_error=True)


def _division_in_words(data: Dataset, session: Session) -> str:
    """Say what a session on a challenge's data counts as; nothing of other data."""
    from dataperf_gui.challenges.base import read_info  # noqa: PLC0415 - as above
    from dataperf_gui.challenges.vision_cleaning.session_curve import (  # noqa: PLC0415
        division,
        is_scored,
    )

    if not is_scored(data):
        return ""
    name = division(session.journal())
    meaning = read_info(data.source.kind).divisions[name]
    return tr("Division: {name} ({meaning}).", name=tr(name), meaning=tr(meaning))
