"""What is open, as something that can be handed in to a board."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.jobs import Monitor
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
        from dataperf_gui.selecting.division import division_of  # noqa: PLC0415
        from dataperf_gui.selecting.speech import speech_folder  # noqa: PLC0415

        task, session, labels = presenter.task, presenter.session, presenter.chosen.labels
        source = task.bench.dataset.source
        division, head = division_of(session.journal()), session.seal

        def make(_: Monitor) -> "tuple[Draft, Path]":
            files = task.files(labels)
            return _draft(source.kind, owner, name, files, division, head), speech_folder(source)

        return make

    return draft


def _draft(
    challenge: str, owner: str, name: str, files: Mapping[str, str], division: str, head: str
) -> "Draft":
    from dataperf_gui.boards.events import Draft  # noqa: PLC0415 - as above

    content = {file: text.encode() for file, text in files.items()}
    return Draft(challenge, owner, name, content, division, journal_head=head)
