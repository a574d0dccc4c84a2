"""Makes the page to take away, in the background: the session is read here, the rest there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.gui.texts import voice
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    from dataperf_gui.report.making import Subject


def report(session: Session, subject: "Subject", path: Path) -> Callable[[Monitor], Path]:
    """Return the work of a report, which ends with where it was written.

    A name that ends with ``.pdf`` is printed by a browser from a page beside it. The session is
    read before this returns: it belongs to the window's thread.
    """
    from dataperf_gui.report.record import record_of  # noqa: PLC0415 - scipy is slow

    record, speaker = record_of(session), voice()

    def write(monitor: Monitor) -> Path:
        from dataperf_gui.report.making import gather_any  # noqa: PLC0415 - as above
        from dataperf_gui.report.page import write_report  # noqa: PLC0415
        from dataperf_gui.report.pdf import print_pdf  # noqa: PLC0415

        page = path.with_suffix(".html")
        write_report(gather_any(record, subject, None, monitor), page, speaker)
        if path.suffix.lower() == ".pdf":
            print_pdf(page, path)
        return path

    return write
