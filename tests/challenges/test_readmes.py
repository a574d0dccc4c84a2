"""The commands in the challenges' READMEs work as they stand."""

import shlex
from pathlib import Path

import pytest

from dataperf_gui.challenges.registry import CHALLENGES
from dataperf_gui.cli import main

ROOT = Path(__file__).parents[2]
PLACEHOLDER = "FOLDER"
"""A command with it shows a form, not something to run."""


def commands(readme: str) -> list[list[str]]:
    """Return the program's commands in the shell blocks of a README."""
    blocks = [block.partition("```")[0] for block in readme.split("```sh\n")[1:]]
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    return [
        shlex.split(line, comments=True)[1:]
        for line in lines
        if line.startswith("dataperf-gui ") and PLACEHOLDER not in line
    ]


@pytest.mark.slow
@pytest.mark.parametrize("challenge", CHALLENGES)
def test_the_readme_s_commands_run(
    challenge: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "challenges").symlink_to(ROOT / "challenges")
    found = commands((ROOT / "challenges" / challenge / "README.md").read_text(encoding="utf-8"))
    assert {"check", "evaluate", "baseline"} <= {command[0] for command in found}
    for command in found:
        assert main(command) == 0, command
