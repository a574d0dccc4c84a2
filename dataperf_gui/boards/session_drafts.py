"""Sessions as submissions: the files, the division and the seal follow from the journal."""

from pathlib import Path

from dataperf_gui.boards.events import Draft
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.vision_cleaning.challenge import VisionCleaning
from dataperf_gui.challenges.vision_cleaning.dataset import CHALLENGE, challenge_folder
from dataperf_gui.challenges.vision_cleaning.session_curve import division
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.ledger import seconds_of
from dataperf_gui.session.session import Session


def draft_of_session(path: Path, owner: str, name: str, monitor: Monitor) -> tuple[Draft, Path]:
    """Return a session as a draft, and the challenge's folder that it was made on.

    Raises
    ------
    DataPerfError
        The session cannot be read, or belongs to no challenge.
    """
    with Session.open(path, read_only=True) as session:
        source, whole = session.header.source, session.header.name
        journal = list(session.journal())
        made_by, head, seconds = division(journal), session.seal, seconds_of(journal)
    if source.kind != CHALLENGE:
        raise DataPerfError(
            "{path} is a session on {name}, which is no challenge with a board",
            path=path, name=whole,
        )  # fmt: skip
    folder = challenge_folder(source)
    method = made_by.replace(" + ", "-")
    options = {"session": path, "task": source.options["task"], "method": method, "seconds": 0.0}
    files = VisionCleaning().submit_files(Request(folder, options=options), Findings(), monitor)
    content = {file: text.encode() for file, text in files.items()}
    draft = Draft(
        VisionCleaning.id, owner, name, content, made_by, journal_head=head, seconds_used=seconds
    )
    return draft, folder
