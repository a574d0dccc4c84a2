"""The rules of Codabench's competition bundles, version 2, as its unpacker applies them."""

import zipfile
from pathlib import PurePosixPath
from typing import Any

import yaml

LONGEST_NAME = 36
PHASE = {
    "index", "name", "description", "start", "tasks", "max_submissions_per_day", "max_submissions",
    "execution_time_limit", "hide_output", "hide_prediction_output", "hide_score_output",
}  # fmt: skip


def broken_rules(archive: zipfile.ZipFile) -> list[str]:
    """Return a sentence for each rule that a bundle breaks."""
    names = set(archive.namelist())
    if "competition.yaml" not in names:
        return ["competition.yaml is not in the root"]
    content = yaml.safe_load(archive.read("competition.yaml"))
    broken = [] if content.get("version") == 2 else ["version is not 2"]
    keys = ("title", "image", "terms", "description", "docker_image", "pages", "tasks", "phases",
            "leaderboards")  # fmt: skip
    broken += [f"{key} is missing or empty" for key in keys if not content.get(key)]
    named = (content["image"], content["terms"], *(page["file"] for page in content["pages"]))
    broken += [f"{file} is not in the archive" for file in named if file not in names]
    return broken + _tasks(content, names) + _phases(content) + _leaderboards(content)


def _tasks(content: dict[str, Any], names: set[str]) -> list[str]:
    folders = {parent.as_posix() for name in names for parent in PurePosixPath(name).parents}
    broken = []
    for task in content["tasks"]:
        parts = [task[key] for key in ("scoring_program", "reference_data", "input_data")]
        broken += [f"{part} is no folder of the archive" for part in parts if part not in folders]
        if f"{task['scoring_program']}/metadata.yaml" not in names:
            broken.append("the scoring program has no metadata.yaml")
    indices = {task["index"] for task in content["tasks"]}
    for solution in content.get("solutions", []):
        if solution["path"] not in names:
            broken.append(f"{solution['path']} is not in the archive")
        if not set(solution["tasks"]) <= indices:
            broken.append("a solution names a task that is not there")
    return broken


def _phases(content: dict[str, Any]) -> list[str]:
    phases, indices = content["phases"], {task["index"] for task in content["tasks"]}
    broken = []
    for place, phase in enumerate(phases):
        if missing := PHASE - phase.keys():
            broken.append(f"a phase lacks {sorted(missing)}")
        if not set(phase["tasks"]) <= indices:
            broken.append("a phase names a task that is not there")
        if place + 1 < len(phases):
            if "end" not in phase:
                broken.append("only the last phase may lack an end")
            elif not phases[place + 1]["start"] > phase["end"]:
                broken.append("a phase begins before the one before it ends")
    return broken


def _leaderboards(content: dict[str, Any]) -> list[str]:
    broken = []
    for board in content["leaderboards"]:
        if board["submission_rule"] != "Force_Best":
            broken.append("the board does not keep the best entry")
        broken += [
            f"{named['title']} is empty or too long a name"
            for named in (board, *board["columns"])
            if not all(0 < len(named[key]) <= LONGEST_NAME for key in ("title", "key"))
        ]
        keys = [column["key"] for column in board["columns"]]
        if len(set(keys)) < len(keys):
            broken.append("two columns have the same key")
        if not all(column["sorting"] in {"asc", "desc"} for column in board["columns"]):
            broken.append("a column is not sorted asc or desc")
    return broken
