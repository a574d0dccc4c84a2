"""Sessions as submissions: the files, the division and the seal follow from the journal."""

from dataclasses import dataclass, replace
from pathlib import Path

from dataperf_gui.arrays import Labels
from dataperf_gui.boards.events import Draft
from dataperf_gui.buying.division import division_of
from dataperf_gui.buying.markets import CHALLENGE as MARKETS
from dataperf_gui.buying.opening import open_markets
from dataperf_gui.buying.purchase import official_files
from dataperf_gui.challenges.base import Files, Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.vision_cleaning.challenge import VisionCleaning
from dataperf_gui.challenges.vision_cleaning.dataset import CHALLENGE, challenge_folder
from dataperf_gui.challenges.vision_cleaning.session_curve import division
from dataperf_gui.data.dataset import Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.selecting.entry import Work, entry_of
from dataperf_gui.selecting.opening import OPENERS, folder_of, open_selection
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import seconds_of
from dataperf_gui.session.session import Session


@dataclass(frozen=True, eq=False, slots=True)
class _Record:
    """What a draft needs of a session."""

    path: Path
    name: str
    source: Source
    journal: tuple[Decision, ...]
    labels: Labels
    head: str


def draft_of_session(path: Path, owner: str, name: str, monitor: Monitor) -> tuple[Draft, Path]:
    """Return a session as a draft, and the challenge's folder that it was made on.

    Raises
    ------
    DataPerfError
        The session cannot be read, belongs to no challenge, or the challenge would refuse it.
    """
    with Session.open(path, read_only=True) as session:
        record = _Record(
            path, session.header.name, session.header.source, tuple(session.journal()),
            session.state.labels, session.seal,
        )  # fmt: skip
    if record.source.kind == CHALLENGE:
        return _cleaning_draft(record, owner, name, monitor)
    if record.source.kind in OPENERS:
        return _selection_draft(record, owner, name, monitor)
    if record.source.kind == MARKETS:
        return _purchase_draft(record, owner, name, monitor)
    raise DataPerfError(
        "{path} is a session on {name}, which is no challenge with a board",
        path=path, name=record.name,
    )  # fmt: skip


def _cleaning_draft(
    record: _Record, owner: str, name: str, monitor: Monitor
) -> tuple[Draft, Path]:  # fmt: skip
    folder, made_by = challenge_folder(record.source), division(record.journal)
    options = {
        "session": record.path, "task": record.source.options["task"],
        "method": made_by.replace(" + ", "-"), "seconds": 0.0,
    }  # fmt: skip
    files = VisionCleaning().submit_files(Request(folder, options=options), Findings(), monitor)
    return _draft(record, owner, name, files, made_by), folder


def _selection_draft(
    record: _Record, owner: str, name: str, monitor: Monitor
) -> tuple[Draft, Path]:  # fmt: skip
    task = open_selection(record.source, monitor)
    entry = entry_of(task, Work(record.labels, record.journal, record.head), monitor)
    draft = _draft(record, owner, name, entry.files, entry.division)
    return replace(draft, journal_head=entry.head, seconds_used=entry.seconds), folder_of(
        record.source
    )


def _purchase_draft(
    record: _Record, owner: str, name: str, monitor: Monitor
) -> tuple[Draft, Path]:  # fmt: skip
    markets = open_markets(record.source, monitor)
    files = official_files(markets, markets.split(record.labels.tolist()))
    made_by = division_of(record.journal)
    return _draft(record, owner, name, files, made_by), markets.folder


def _draft(record: _Record, owner: str, name: str, files: Files, made_by: str) -> Draft:
    content = {file: text.encode() for file, text in files.items()}
    seconds = seconds_of(record.journal)
    return Draft(
        record.source.kind, owner, name, content, made_by, journal_head=record.head,
        seconds_used=seconds,
    )  # fmt: skip
