"""Documents that cannot go stale: what a person can name is in the README."""

from pathlib import Path

import pytest

from dataperf_gui.cli import COMMANDS
from dataperf_gui.gui.action_table import table
from dataperf_gui.strategies.registry import BUILT_INS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"`dataperf-gui {command.replace('_', '-')}" in README


@pytest.mark.parametrize("strategy", BUILT_INS, ids=lambda strategy: strategy.name)
def test_every_strategy_is_in_the_readme(strategy: object) -> None:
    assert f"`{strategy.name}`" in README  # type: ignore[attr-defined]


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


def test_every_key_is_in_the_list_of_keys() -> None:
    text = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    rows = [f"{' or '.join(f'`{key}`' for key in spec.keys) or 'menu'} | {spec.text} | {spec.tip}"
            for spec in table()]  # fmt: skip
    assert [row for row in rows if f"| {row} |" not in text] == []
