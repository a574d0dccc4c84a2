"""Enters published baselines, so that a board has something to be measured by."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from dataperf_gui.boards.entries import SHOWN, Kind
from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.publishing import data_digest, submit
from dataperf_gui.boards.store import Boards
from dataperf_gui.challenges.base import Request, read_info
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

BASELINES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "vision-cleaning": ("random", "knn-shapley"),
        "vision-selection": ("random", "nearest"),
        "speech-selection": ("random", "k-medoids"),
        "data-acquisition": ("uniform", "similarity"),
    }
)
"""Challenge id to its floor and its authors' own way."""
OWNER = "baselines"
SEED = 0


def enter_baselines(boards: Boards, challenge: str, folder: Path, monitor: Monitor) -> list[str]:
    """Run, score and enter the baselines that `boards` lack on the data in `folder`.

    Returns
    -------
    list of str
        Ids of the new submissions.

    Raises
    ------
    DataPerfError
        The folder cannot be used, or the challenge has no board.
    Cancelled
        `monitor` was cancelled; what was entered stays.
    """
    info = read_info(challenge)
    if info.board is None or challenge not in BASELINES:
        raise DataPerfError("{challenge} has no board", challenge=info.title)
    data = data_digest(folder, info.board.data)
    known = {
        found.entry.name
        for found in boards.submissions(challenge)
        if found.data == data and found.entry.kind is Kind.BASELINE and found.entry.state in SHOWN
    }
    names = [name for name in BASELINES[challenge] if name not in known]
    entered = []
    for place, name in enumerate(names):
        part = monitor.part(place, len(names))
        request = Request(folder, options={"name": name, "seed": SEED})
        files = load_challenge(challenge).baseline(request, Findings(), part.part(0, 2))
        content = {file: text.encode() for file, text in files.items()}
        draft = Draft(challenge, OWNER, name, content, kind=Kind.BASELINE)
        entered.append(submit(boards, draft, folder, part.part(1, 2)))
    return entered
