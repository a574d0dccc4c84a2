"""What is open, as something that can be handed in to a board."""

from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.jobs import Monitor
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    from dataperf_gui.boards.events import Draft
    from dataperf_gui.gui.boards.feed import Make, MakeDraft
    from dataperf_gui.gui.select.presenter import SelectPresenter


def from_session(session: Session) -> "MakeDraft":
    """Return what makes a draft of a session on a challenge, as it is when it is handed in."""
    path = session.path

    def draft(owner: str, name: str) -> "Make":
        def make(monitor: Monitor) -> "tuple[Draft, Path]":
            from dataperf_gui.boards.session_drafts import (  # noqa: PLC0415 - pandas is slow
                draft_of_session,
            )

            return draft_of_session(path, owner, name, monitor)

        return make

    return draft


def from_selection(presenter: "SelectPresenter") -> "MakeDraft":
    """Return what makes a draft of a selection as it is when it is handed in."""

    def draft(owner: str, name: str) -> "Make":
        from dataperf_gui.selecting.entry import entry_of, work_of  # noqa: PLC0415 - as above

        task, work = presenter.task, work_of(presenter.session)

        def make(monitor: Monitor) -> "tuple[Draft, Path]":
            from dataperf_gui.boards.events import Draft  # noqa: PLC0415 - as above
            from dataperf_gui.selecting.opening import folder_of  # noqa: PLC0415

            source, entry = task.bench.dataset.source, entry_of(task, work, monitor)
            files = {file: text.encode() for file, text in entry.files.items()}
            handed_in = Draft(
                source.kind, owner, name, files, entry.division, journal_head=entry.head,
                seconds_used=entry.seconds,
            )  # fmt: skip
            return handed_in, folder_of(source)

        return make

    return draft
