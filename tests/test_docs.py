"""Documents that cannot go stale: what a person can name is in the README."""

import importlib
import re
import shlex
import sys
from pathlib import Path

import pytest

from dataperf_gui.cli import build_parser
from dataperf_gui.gui.action_table import table
from dataperf_gui.strategies.registry import BUILT_INS

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands_in(path: Path) -> list[str]:
    """Return the program's commands in the code blocks of a document."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    return re.findall(r"^    (?:dataperf-gui|python3 start\.py) +([a-z].+)$", text, re.MULTILINE)


COMMANDS = sorted({line for path in DOCUMENTS for line in commands_in(path)})


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_in_the_documents_are_ones_that_the_program_takes(command: str) -> None:
    words = shlex.split(command, comments=True)
    if words[0] not in {"test", "docs"}:  # verbs of start.py itself
        assert build_parser().parse_args(words).run


@pytest.mark.parametrize("strategy", BUILT_INS, ids=lambda strategy: strategy.name)
def test_every_strategy_is_described(strategy: object) -> None:
    text = (ROOT / "docs" / "strategies.md").read_text(encoding="utf-8")
    assert f"`{strategy.name}`" in text  # type: ignore[attr-defined]


def test_the_readme_fits_on_a_few_screens() -> None:
    assert len(README.splitlines()) <= 130


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    targets = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]
    local = [target for target in targets if target and "://" not in target]
    assert [target for target in local if not (path.parent / target).exists()] == []


def test_every_picture_of_the_readme_is_there() -> None:
    pictures = [part.split(")")[0] for part in README.split("](")[1:] if ".png)" in part + ")"]
    shown = [picture for picture in pictures if picture.endswith(".png")]
    assert shown
    assert all((ROOT / picture).is_file() for picture in shown)


def test_every_room_is_on_the_map() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folder = ROOT / "dataperf_gui"
    rooms = [path.name for path in folder.iterdir() if (path / "__init__.py").is_file()]
    modules = [path.name for path in folder.glob("*.py") if not path.name.startswith("__")]
    assert [name for name in (*rooms, *modules) if name not in text] == []


def test_the_picture_of_the_rooms_is_drawn_from_the_contracts() -> None:
    sys.path.insert(0, str(ROOT / "docs"))
    rooms = importlib.import_module("draw_rooms")
    sys.path.remove(str(ROOT / "docs"))
    assert rooms.PICTURE.read_text(encoding="utf-8") == rooms.draw(rooms.layers())


def test_every_key_is_in_the_list_of_keys() -> None:
    text = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    rows = [f"{' or '.join(f'`{key}`' for key in spec.keys) or 'menu'} | {spec.text} | {spec.tip}"
            for spec in table()]  # fmt: skip
    assert [row for row in rows if f"| {row} |" not in text] == []
