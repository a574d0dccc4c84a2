"""A session handed in: the same files as ``dataperf-gui submit-files --session`` writes."""

from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.challenges.base import Files, Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.results import write_together
from dataperf_gui.challenges.vision_cleaning.challenge import VisionCleaning
from dataperf_gui.challenges.vision_cleaning.dataset import challenge_folder
from dataperf_gui.challenges.vision_cleaning.session_curve import division
from dataperf_gui.data.dataset import Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.session.session import Session


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """What was written, and what a person should know about it."""

    files: Files
    warnings: tuple[Message, ...]


def write_session_entry(path: Path, source: Source, out: Path, monitor: Monitor) -> SessionEntry:
    """Write the official submission file of a session and its time file.

    Parameters
    ----------
    path : Path
        The session; it may be open elsewhere.
    source : Source
        Where its dataset lies now.
    out : Path
        Folder for the files.
    monitor : Monitor
        Asked once whether to begin.

    Returns
    -------
    SessionEntry
        Its files are named after the session's division; it warns where undecided rows follow.

    Raises
    ------
    DataPerfError
        The session, the task or `out` cannot be used.
    """
    with Session.open(path, read_only=True) as session:
        method = division(session.journal()).replace(" + ", "-")
    task = source.options["task"]
    options = {"session": path, "task": task, "method": method, "seconds": 0.0}  # the session's own
    request = Request(challenge_folder(source), options=options)
    findings = Findings()
    files = VisionCleaning().submit_files(request, findings, monitor)
    write_together(out, files)
    return SessionEntry(files, tuple(findings.warnings))
