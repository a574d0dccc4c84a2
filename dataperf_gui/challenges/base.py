"""What every challenge is to the rest of the program: a description and four verbs."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np

from dataperf_gui.assets import asset
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.base import Metric
from dataperf_gui.scoring.intervals import mean_interval

Files = Mapping[str, str]
"""File name to text, to be written together."""


@dataclass(frozen=True, slots=True)
class BoardInfo:
    """What a board must know to compare entries.

    Parameters
    ----------
    data : tuple of str
        Patterns of the files, besides the entry, on which a score depends.
    seeds : tuple of int
        Seeds of the test model.
    headline : str
        Key of a task's number that the board shows; empty where a task has one number.
    """

    data: tuple[str, ...]
    seeds: tuple[int, ...]
    headline: str = ""


@dataclass(frozen=True, slots=True)
class ChallengeInfo:
    """What ``challenges/{id}/challenge.toml`` says.

    Parameters
    ----------
    id : str
        Folder name, and the name on the command line.
    title, summary : str
        For people.
    test_model : str
        The model that is trained to score, in words.
    metric : Metric
        What the score is, with its direction.
    target : float or None
        Quality target, where the challenge has one.
    files : Mapping[str, str]
        Path inside the challenge's folder to what it holds.
    limits : Mapping[str, Any]
        Sizes that the rules fix.
    divisions : Mapping[str, str]
        Division to who belongs to it.
    board : BoardInfo or None
        None where entries have no official files.
    """

    id: str
    title: str
    summary: str
    test_model: str
    metric: Metric
    target: float | None
    files: Mapping[str, str]
    limits: Mapping[str, Any]
    divisions: Mapping[str, str]
    board: BoardInfo | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What a verb works on.

    Parameters
    ----------
    folder : Path
        The original program's working folder.
    official : bool
        Reproduce the original's verdict on input that is refused by default.
    options : Mapping[str, Any]
        The challenge's own options, such as ``{"language": "en"}``.
    entry : Path, optional
        Folder of the submission's files, where they are not at their place in `folder`.
    """

    folder: Path
    official: bool = False
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    entry: Path | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """An official score and the official result files.

    Parameters
    ----------
    score : float or None
        Over all tasks; None where no entry has every task.
    per_task : Mapping[str, Any]
        Task to its score, or to a mapping of entries or metrics to numbers.
    files : Files
        The original's result files.
    extra : Mapping[str, Any]
        Further keys of ``summary.json``.
    intervals : Mapping[str, tuple[float, float]]
        Task to the 95 % interval of its score, "" for all tasks; empty where none is defined.
    missing : tuple of str
        Tasks without an entry.
    """

    score: float | None
    per_task: Mapping[str, Any]
    files: Files
    extra: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    intervals: Mapping[str, tuple[float, float]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    missing: tuple[str, ...] = ()


class Challenge(Protocol):
    """One challenge: thin verbs over functions that take arrays and know no files.

    Every verb notes all faults in `findings` and raises `Refused` before any costly work.
    """

    id: str

    def check(self, request: Request, findings: Findings) -> None:
        """Look at everything that `evaluate` reads, and train nothing."""
        ...

    def evaluate(self, request: Request, findings: Findings, monitor: Monitor) -> Evaluation:
        """Compute the official score."""
        ...

    def submit_files(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Turn a ranking, a selection or a session into the official submission files."""
        ...

    def baseline(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Run a published baseline on every task and return its submission files."""
        ...


def repetition_intervals(
    per_task: Mapping[str, Sequence[float]],
) -> dict[str, tuple[float, float]]:
    """Return the intervals of an `Evaluation` whose tasks were repeated with the same seeds.

    Parameters
    ----------
    per_task : Mapping[str, Sequence[float]]
        Task to the score of each repetition, two or more.
    """
    values = {task: np.array(scores, dtype=np.float64) for task, scores in per_task.items()}
    if any(len(scores) < 2 for scores in values.values()):
        return {}
    values[""] = np.mean(list(values.values()), axis=0)
    return {task: mean_interval(scores) for task, scores in values.items()}


def read_info(challenge: str) -> ChallengeInfo:
    """Read the description of `challenge` that travels with the program."""
    text = asset("challenges", challenge, "challenge.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    board = content.get("board")
    return ChallengeInfo(
        id=challenge,
        title=content["title"],
        summary=content["summary"],
        test_model=content["test_model"],
        metric=Metric(**content["metric"]),
        target=content.get("target"),
        files=content["files"],
        limits=content["limits"],
        divisions=content["divisions"],
        board=board and BoardInfo(tuple(board["data"]), tuple(board["seeds"]), board["headline"]),
    )
