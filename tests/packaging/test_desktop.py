"""Desktops are told the truth: names, version, kind of file; their own checkers agree."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml
from building import desktop
from building.place import APP_ID, MEDIA_TYPE, PROGRAM, ROOT, bundle_name, program_version

from dataperf_gui import __version__
from dataperf_gui.session.journal import APPLICATION_ID
from dataperf_gui.session.store import EXTENSION

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
ENTRY = (LINUX / f"{APP_ID}.desktop").read_text(encoding="utf-8")


def test_there_is_one_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    (release,) = ET.fromstring(desktop.metainfo()).iter("release")  # noqa: S314 - our own
    told = {citation["version"], __version__, program_version(), release.get("version")}
    assert len(told) == 1
    assert __version__ in bundle_name()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", release.get("date", ""))


def test_there_is_one_name_for_desktop_entry_description_and_icon() -> None:
    component = ET.fromstring(desktop.metainfo())  # noqa: S314 - our own
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    assert component.findtext("provides/binary") == PROGRAM
    assert f"Icon={APP_ID}\n" in ENTRY
    assert f"Exec={PROGRAM} open %f\n" in ENTRY


def test_session_files_belong_to_the_program() -> None:
    kind = ET.parse(LINUX / f"{PROGRAM}.xml").getroot().find(f"{MIME}mime-type")  # noqa: S314 - our own
    assert kind is not None
    assert kind.get("type") == MEDIA_TYPE
    assert f"MimeType={MEDIA_TYPE};" in ENTRY
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{EXTENSION}"
    (magic,) = [
        match.get("value") for match in kind.iter(f"{MIME}match") if match.get("offset") == "68"
    ]
    assert magic == APPLICATION_ID.to_bytes(4, "big").decode()
    assert ET.fromstring(desktop.metainfo()).findtext("provides/mediatype") == MEDIA_TYPE  # noqa: S314 - our own


def test_recipes_say_that_they_were_not_run() -> None:
    recipes = sorted((ROOT / "packaging" / "recipes").iterdir())
    assert len(recipes) == 3
    for recipe in recipes:
        text = recipe.read_text(encoding="utf-8")
        assert "NOT RUN" in text.split("\n\n")[0]
        assert APP_ID in text


def test_the_page_of_help_lists_every_command() -> None:
    page = desktop.man_page()
    assert page.startswith(".TH DATAPERF-GUI 1")
    for command in ("open", "demo", "rank", "evaluate", "doctor"):
        assert re.search(rf"^{command} ", page, re.MULTILINE)


@pytest.mark.parametrize("tool", ["desktop-file-validate", "appstreamcli"])
def test_the_desktops_own_checker_agrees(tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed here")
    assert [said for said in desktop.judge() if said.startswith(tool)] == []


def test_a_checker_that_is_absent_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert [said.split(" ")[0] for said in desktop.judge()] == [
        "desktop-file-validate",
        "appstreamcli",
    ]


def test_everything_is_laid_where_desktops_look(tmp_path: Path) -> None:
    desktop.install(tmp_path)
    hicolor = tmp_path / "icons" / "hicolor"
    assert (hicolor / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    for side in desktop.ICON_SIDES:
        picture = (hicolor / f"{side}x{side}" / "apps" / f"{APP_ID}.png").read_bytes()
        assert int.from_bytes(picture[16:20], "big") == side  # the width of a PNG
    for place in (f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml",
                  f"mime/packages/{PROGRAM}.xml", f"man/man1/{PROGRAM}.1.gz"):  # fmt: skip
        assert (tmp_path / place).is_file()


def test_an_icon_that_cannot_be_painted_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "broken.svg").write_text("<svg", encoding="utf-8")
    painter = ROOT / "packaging" / "building" / "paint_icon.py"
    command = [
        sys.executable,
        str(painter),
        str(tmp_path / "broken.svg"),
        f"16={tmp_path / 'a.png'}",
    ]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 1
