"""What is open, as something that can be handed in to a board."""

from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.jobs import Monitor
from dataperf_gui.session.ledger import seconds_of
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    from dataperf_gui.boards.events import Draft
    from dataperf_gui.gui.boards.feed import Make, MakeDraft
    from dataperf_gui.gui.select.presenter import SelectPresenter


def from_session(session: Session) -> "MakeDraft":
    """Return what makes a draft of a session on a cleaning challenge."""
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
        from dataperf_gui.selecting.division import division_of  # noqa: PLC0415 - as above

        task, session, labels = presenter.task, presenter.session, presenter.chosen.labels
        journal, head = list(session.journal()), session.seal
        division, seconds = division_of(journal), seconds_of(journal)

        def make(_: Monitor) -> "tuple[Draft, Path]":
            from dataperf_gui.boards.events import Draft  # noqa: PLC0415 - as above
            from dataperf_gui.selecting.speech import speech_folder  # noqa: PLC0415

            source = task.bench.dataset.source
            files = {file: text.encode() for file, text in task.files(labels).items()}
            handed_in = Draft(
                source.kind, owner, name, files, division, journal_head=head, seconds_used=seconds
            )
            return handed_in, speech_folder(source)

        return make

    return draft
