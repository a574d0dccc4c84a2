"""Every work that the program stands on is named with a licence and its text."""

import re
import tomllib
from pathlib import Path

import pytest

from dataperf_gui import licences
from dataperf_gui.licences import Component, components, read, write

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_what_the_program_requires_is_named() -> None:
    required = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {key(re.split(r"[>=<]", line)[0]) for line in required}
    assert names <= {key(component.name) for component in components()}


def key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_what_is_required_only_by_what_is_required_is_named_too() -> None:
    names = {component.name for component in components()}
    assert {"Mako", "joblib", "cffi", "Python", "Inter (typeface)"} <= names


@pytest.mark.parametrize("component", components(), ids=lambda component: component.name)
def test_each_has_a_licence_and_its_text(component: Component) -> None:
    assert component.licence
    assert len(component.text()) > 200


def test_qt_comes_with_the_text_that_its_packages_lack() -> None:
    of_qt = [each for each in components() if key(each.name) in licences.OF_QT]
    assert len(of_qt) == 2
    for component in of_qt:
        assert "LGPL-3.0" in component.licence
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in component.text()
        assert "GNU GENERAL PUBLIC LICENSE" in component.text()


def test_libraries_inside_packages_are_told() -> None:
    text = next(each.text() for each in components() if each.name == "soundfile")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text  # libsndfile's


def test_the_program_comes_first_and_qt_next() -> None:
    names = [key(component.name) for component in components()]
    assert names[:3] == ["dataperf-gui", *licences.OF_QT]


def test_what_is_written_into_a_bundle_is_read_again(tmp_path: Path) -> None:
    gathered = licences.gather()
    write(gathered, tmp_path / "licences")
    again = read(tmp_path / "licences")
    assert [each.title for each in again] == [each.title for each in gathered]
    assert [each.text().strip() for each in again] == [each.text().strip() for each in gathered]


def test_a_bundle_tells_what_was_gathered_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "COPYING"
    text.write_text("Do what you like.", encoding="utf-8")
    write([Component("a / b", "1", "Free", (text,))], tmp_path / licences.FOLDER)
    monkeypatch.setattr(licences, "is_bundled", lambda: True)
    monkeypatch.setattr(licences, "bundle_folder", lambda: tmp_path)
    (found,) = components()
    assert (found.title, found.text().strip()) == ("a / b 1, Free", "Do what you like.")
