"""Writes a challenge as a competition that Codabench unpacks (its format, version 2)."""

import ast
import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from PIL import Image, ImageDraw

from dataperf_gui import __version__
from dataperf_gui.assets import asset
from dataperf_gui.boards.baselines import BASELINES, SEED
from dataperf_gui.boards.publishing import data_digest
from dataperf_gui.challenges.base import ChallengeInfo, Request, read_info
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.codabench.reference import Arrays, reference_of
from dataperf_gui.codabench.scorers.common import ORIGIN, REFERENCE, SCORE
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

DOCKER_IMAGE = "jupyter/scipy-notebook:python-3.11"
"""Has Python 3.11 with numpy and scikit-learn, which is all that the scorers need."""
TIME_LIMIT_S = 3600
PUBLIC: Mapping[str, tuple[str, ...]] = {
    "vision-cleaning": (
        "task_setup.yml", "embeddings/*_train_*.parquet", "embeddings/*_val_*.parquet",
    ),
    "vision-selection": ("task_setup.yaml", "data/embeddings/*", "data/examples/*"),
    "speech-selection": (
        "workspace/*.yaml", "workspace/data/*/allowed_training_set.yaml",
        "workspace/data/*/train_embeddings/*.parquet",
    ),
    "data-acquisition": ("marketinfo/**/*",),
}  # fmt: skip
"""Challenge id to the files that participants may see; all else is sealed."""
PACKAGE = "dataperf_gui"
Contents = dict[str, bytes]
"""Path in the archive to content."""


def export_bundle(
    challenge: str, folder: Path, out: Path, monitor: Monitor, *, image: str = DOCKER_IMAGE
) -> None:
    """Write `challenge` on the data in `folder` as a bundle.

    Parameters
    ----------
    challenge : str
        Challenge id.
    folder : Path
        Its working folder, test labels included.
    out : Path
        The archive; replaced only when all of it is there.
    monitor : Monitor
        Progress and cancelling.
    image : str
        Container that the platform scores in.

    Raises
    ------
    DataPerfError
        The folder cannot be used, or the archive cannot be written.
    Cancelled
        `monitor` was cancelled; nothing was written.
    """
    info, reference = read_info(challenge), reference_of(challenge, folder)
    contents = _pages(info) | _program(challenge) | _public(challenge, folder)
    contents[f"reference_data/{REFERENCE}"] = _saved(reference | _origin(info, folder))
    contents["logo.png"] = _logo()
    names = BASELINES[challenge]
    for place, name in enumerate(names):
        request = Request(folder, options={"name": name, "seed": SEED})
        part = monitor.part(place, len(names))
        entry = load_challenge(challenge).baseline(request, Findings(), part)
        texts = {path: text.encode() for path, text in entry.items()}
        contents[f"solutions/{name}.zip"] = _zipped(texts)
    tasks = reference["tasks"].tolist()
    competition = _competition(info, tasks, image)
    contents["competition.yaml"] = yaml.safe_dump(competition, sort_keys=False).encode()
    monitor.check()
    part_file = out.with_name(out.name + ".part")
    try:
        part_file.write_bytes(_zipped(contents))
        part_file.replace(out)
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be written ({reason}); name another file",
            file=out, reason=error.strerror or error,
        ) from error  # fmt: skip


def _origin(info: ChallengeInfo, folder: Path) -> Arrays:
    """Return what receipts say of the challenge, its data and the program."""
    if info.board is None:
        raise DataPerfError("{challenge} has no board", challenge=info.title)
    digest = data_digest(folder, info.board.data)
    return {
        **dict(zip(ORIGIN, map(np.array, (info.id, digest, __version__)), strict=True)),
        "board seeds": np.array(info.board.seeds, dtype=np.int64),
    }


def _competition(info: ChallengeInfo, tasks: list[str], image: str) -> dict[str, Any]:
    """Return ``competition.yaml``."""
    sorting = "desc" if info.metric.higher_is_better else "asc"
    columns = [(SCORE, "Score"), *((task, task) for task in tasks)]
    return {
        "version": 2,
        "title": f"DataPerf: {info.title}",
        "description": info.summary,
        "image": "logo.png",
        "terms": "terms.md",
        "docker_image": image,
        "pages": [{"title": "Challenge", "file": "pages/challenge.md"}],
        "tasks": [
            {
                "index": 0,
                "name": info.title,
                "description": f"{info.metric.title}; {info.test_model}",
                "scoring_program": "scoring_program",
                "reference_data": "reference_data",
                "input_data": "input_data",
            }
        ],
        "solutions": [
            {"index": place, "path": f"solutions/{name}.zip", "tasks": [0]}
            for place, name in enumerate(BASELINES[info.id])
        ],
        "phases": [
            {
                "index": 0,
                "name": "Open",
                "description": info.summary,
                "start": datetime.now(UTC).strftime("%Y-%m-%d"),
                "tasks": [0],
                "max_submissions_per_day": 5,
                "max_submissions": 100,
                "execution_time_limit": TIME_LIMIT_S,
                "hide_output": False,
                "hide_prediction_output": False,
                "hide_score_output": False,
            }
        ],
        "leaderboards": [
            {
                "title": "Results",
                "key": "results",
                "submission_rule": "Force_Best",
                "columns": [
                    {"index": place, "title": title[:36], "key": key[:36], "sorting": sorting,
                     "precision": 4}
                    for place, (key, title) in enumerate(columns)
                ],
            }
        ],
    }  # fmt: skip


def _pages(info: ChallengeInfo) -> Contents:
    """Return the challenge's design document, and its terms."""
    page = asset("challenges", info.id, "README.md").read_bytes()
    lines = [f"# Terms of {info.title}", "", *(f"- {k}: {v}." for k, v in info.divisions.items())]
    lines += ["", "Entries are scored by the published program; the scorer travels in the bundle."]
    return {"pages/challenge.md": page, "terms.md": ("\n".join(lines) + "\n").encode()}


def _program(challenge: str) -> Contents:
    """Return the scoring program: a start, and our modules that it needs."""
    module = f"{PACKAGE}.codabench.scorers.{challenge.replace('-', '_')}"
    start = (
        "import sys\nfrom pathlib import Path\n\n"
        f"from {PACKAGE}.codabench.scorers.common import run\nfrom {module} import score\n\n"
        "sys.exit(run(score, Path(sys.argv[1]), Path(sys.argv[2])))\n"
    )
    contents = {
        "scoring_program/score.py": start.encode(),
        "scoring_program/metadata.yaml": b"command: python3 /app/program/score.py /app/input "
        b"/app/output\n",
    }
    for name, text in _sources(module).items():
        contents[f"scoring_program/{name}"] = text.encode()
    return contents


def _sources(module: str) -> dict[str, str]:
    """Return the sources of a module and of all of ours that it imports, by path."""
    found: dict[str, str] = {}
    waiting = [module]
    while waiting:
        name = waiting.pop()
        path = name.replace(".", "/") + ".py"
        if path in found:
            continue
        found[path] = files(PACKAGE).joinpath(*path.split("/")[1:]).read_text(encoding="utf-8")
        for parent in Path(path).parents[:-1]:
            found[f"{parent.as_posix()}/__init__.py"] = ""  # ours import more than a scorer needs
        for node in ast.walk(ast.parse(found[path])):
            if isinstance(node, ast.ImportFrom) and node.module is not None:
                waiting += [node.module] if node.module.startswith(f"{PACKAGE}.") else []
    return found


def _public(challenge: str, folder: Path) -> Contents:
    paths = {path for pattern in PUBLIC[challenge] for path in folder.glob(pattern)}
    return {
        f"input_data/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(paths)
        if path.is_file()
    }


def _saved(arrays: Mapping[str, Any]) -> bytes:
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def _zipped(contents: Contents) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(contents):
            archive.writestr(name, contents[name])
    return buffer.getvalue()


def _logo() -> bytes:
    """Draw three bars, the highest ticked off."""
    picture = Image.new("RGB", (256, 256), "#0b63ce")
    draw = ImageDraw.Draw(picture)
    for place, height in enumerate((60, 110, 160)):
        left = 48 + 56 * place
        draw.rounded_rectangle((left, 208 - height, left + 40, 208), 8, fill="white")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()
