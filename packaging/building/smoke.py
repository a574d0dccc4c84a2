"""Runs a bundle as a person would, away from the sources, and says what came of it."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

CHALLENGES = "_internal/dataperf_gui/_assets/challenges"
TIME_LIMIT_S = 900
PAINTED = "a window opened and was painted"
"""What ``doctor --window`` says; see `dataperf_gui.cli.doctor`."""


@dataclass(frozen=True, slots=True)
class Check:
    """One command, and what it has to say or leave.

    Parameters
    ----------
    arguments : tuple of str
        After the program's name; ``{bundle}`` is the bundle's folder, and commands run in an
        empty folder, one after the other.
    says : str
        A part of what it prints.
    leaves : tuple of str
        Files that are there afterwards and not empty.
    """

    arguments: tuple[str, ...]
    says: str = ""
    leaves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a check; `problem` is empty where all is well."""

    command: str
    seconds: float
    problem: str = ""


Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs the program with arguments in the folder of the checks: exit code, and what it printed."""


def checks() -> tuple[Check, ...]:
    """Return what a bundle has to do on any machine, with a screen or without."""
    sample = f"{{bundle}}/{CHALLENGES}/{{name}}/sample"
    of = {name: sample.replace("{name}", name) for name in (
        "vision-cleaning", "vision-selection", "speech-selection", "data-acquisition")}  # fmt: skip
    digits = "embedded:handwriting"
    market = ("--config", "config/starter.json")
    return (
        Check(("--version",), "dataperf-gui "),
        Check(("doctor", "--window"), PAINTED),
        Check(("strategies",), "consensus"),
        Check(("demo", "--headless", "--out", "out"),
              leaves=("out/ranking.csv", "out/curve.csv", "out/rehearsal.dpsession")),
        Check(("rank", digits, "--strategy", "confident-learning", "--out", "ranking.csv"),
              leaves=("ranking.csv",)),
        Check(("rank", "embedded:spoken-words", "--strategy", "consensus", "--out", "words.csv"),
              leaves=("words.csv",)),
        Check(("problems", "embedded:spoken-words", "--out", "problems.csv"),
              leaves=("problems.csv",)),
        Check(("curve", digits, "--strategies", "consensus,random", "--out", "curve.csv",
               "--plot", "curve.png"), leaves=("curve.csv", "curve.png")),
        Check(("session", "export", "out/rehearsal.dpsession", "--format", "parquet",
               "--out", "labels.parquet"), leaves=("labels.parquet",)),
        Check(("report", "out/rehearsal.dpsession", "--out", "report.html"),
              leaves=("report.html",)),
        Check(("evaluate", "vision-cleaning", of["vision-cleaning"], "--out", "cleaning"),
              leaves=("cleaning/summary.json",)),
        Check(("evaluate", "vision-selection", of["vision-selection"], "--out", "vision"),
              leaves=("vision/summary.json",)),
        Check(("evaluate", "speech-selection", of["speech-selection"], "--out", "speech"),
              leaves=("speech/summary.json",)),
        Check(("evaluate", "data-acquisition", of["data-acquisition"], *market,
               "--out", "market"), leaves=("market/summary.json",)),
        Check(("board", "submit", "vision-cleaning", of["vision-cleaning"], "--files",
               f"{of['vision-cleaning']}/submissions", "--owner", "me", "--name", "smoke")),
        Check(("board", "list"), "smoke"),
        Check(("export", "codabench", "vision-cleaning", "--out", "codabench.zip"),
              leaves=("codabench.zip",)),
        Check(("screenshots", "--out", "pictures"), leaves=("pictures/review-light.png",)),
    )  # fmt: skip


def run_all(bundle: Path) -> list[Outcome]:
    """Run every check with the bundle as it lies, in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="dataperf-smoke-") as folder:
        place = Path(folder)
        return list(outcomes(run_here(bundle, place), place, str(bundle)))


def run_here(bundle: Path, place: Path) -> Run:
    """Return what runs a bundle's program on this machine, without a screen."""
    # Nothing of this environment may help the bundle.
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
    variables = kept | {
        "HOME": str(place), "DATAPERF_GUI_HOME": str(place / "home"), "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip

    def run(arguments: Sequence[str]) -> tuple[int, str]:
        command = [str(bundle / "dataperf-gui"), *arguments]
        ended = subprocess.run(
            command, cwd=place, env=variables, check=False, capture_output=True, text=True,
            timeout=TIME_LIMIT_S,
        )  # fmt: skip
        return ended.returncode, ended.stdout + ended.stderr

    return run


def outcomes(run: Run, place: Path, bundle: str, only: Iterable[Check] = ()) -> Iterable[Outcome]:
    """Run checks, print a line each, and yield what came of them.

    Parameters
    ----------
    run : callable
        See `Run`.
    place : Path
        The folder of the checks, as this process sees it.
    bundle : str
        The bundle's folder, as the program sees it.
    only : iterable of Check
        All where empty.
    """
    for check in tuple(only) or checks():
        arguments = [part.format(bundle=bundle) for part in check.arguments]
        started = perf_counter()
        problem = _problem(check, run, arguments, place)
        outcome = Outcome(" ".join(check.arguments), perf_counter() - started, problem)
        words = f"FAILED: {problem}" if problem else "ok"
        print(f"  {outcome.seconds:6.1f} s  {outcome.command}: {words}", flush=True)
        yield outcome


def _problem(check: Check, run: Run, arguments: Sequence[str], place: Path) -> str:
    try:
        code, printed = run(arguments)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if code:
        return f"exit code {code}: {printed.strip()[-2000:]}"
    if check.says not in printed:
        return f"did not say {check.says!r} but {printed.strip()[-500:]!r}"
    empty = [name for name in check.leaves if not _has_content(place / name)]
    return f"left no {', '.join(empty)}" if empty else ""


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0
