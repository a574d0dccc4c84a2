"""Settings: nothing a person wrote is lost, whatever the file looks like."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from dataperf_gui import settings as module
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import settings_file, window_file
from dataperf_gui.settings import (
    LANGUAGES,
    MOTIONS,
    SCHEMES,
    VERSION,
    Settings,
    load,
    reset,
    save,
)

KEYS = st.dictionaries(st.text(max_size=9), st.lists(st.text(max_size=9), max_size=3).map(tuple))
ANY_SETTINGS = st.builds(
    Settings,
    language=st.sampled_from(LANGUAGES),
    scheme=st.sampled_from(SCHEMES),
    type_scale=st.floats(1, 2),
    motion=st.sampled_from(MOTIONS),
    name=st.text(max_size=50),
    plays_on_arrival=st.booleans(),
    sound_device=st.text(max_size=50),
    keys=KEYS,
    boards_url=st.text(max_size=50),
    is_tour_seen=st.booleans(),
)
SOME = Settings(language="de", name="Zoë \U0001f600", keys={"keep": ("M", "Ctrl+Return")})


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / "settings.json"


@pytest.fixture
def path(home: Path) -> Iterator[Path]:
    path = settings_file()
    assert path.parent == home
    yield path
    assert list(home.glob(".*.draft")) == []


def kept(path: Path) -> list[str]:
    return [each.read_text("utf-8") for each in sorted(path.parent.glob("*-kept-*.json"))]


def write(path: Path, **values: object) -> str:
    text = json.dumps(values)
    path.write_text(text, "utf-8")
    return text


@limits(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # on a busy machine
@given(settings=ANY_SETTINGS)
def test_what_is_saved_is_loaded(place: Path, settings: Settings) -> None:
    save(settings, place)
    loaded = load(place)
    assert loaded.settings == settings
    assert loaded.notes == ()


@limits(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(values=st.dictionaries(
    st.sampled_from([each.name for each in fields(Settings)]),
    st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.integers())
    | st.dictionaries(st.text(), st.integers() | st.lists(st.text() | st.none())),
))  # fmt: skip
def test_no_value_makes_the_program_fail(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    text = write(path, version=VERSION, **values)
    loaded = load(path)
    save(loaded.settings, path)
    assert load(path).settings == loaded.settings
    assert load(path).notes == ()
    assert kept(path) == ([text] if loaded.notes else [])


def test_without_a_file_the_usual_settings_hold(path: Path) -> None:
    assert load().settings == Settings()
    assert load().notes == ()
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"\xff\xfe\x00", b'{"version": "2"}',
                                     b'{"version": true}', b"{}", b"null"])  # fmt: skip
def test_a_damaged_file_is_kept_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = load()
    assert loaded.settings == Settings()
    assert [str(note) for note in loaded.notes] == [
        f"The settings in {path} were damaged; the usual ones are in force.",
        "The file as it was is kept as settings-kept-1.json.",
    ]
    assert (path.parent / "settings-kept-1.json").read_bytes() == content
    save(SOME)
    assert load().settings == SOME


def test_a_value_that_cannot_be_used_costs_only_itself(path: Path) -> None:
    text = write(path, version=VERSION, type_scale=9, name="Ada", colour="red")
    loaded = load()
    assert loaded.settings == Settings(name="Ada")
    assert "not type_scale, colour" in str(loaded.notes[0])
    assert kept(path) == [text]


def test_each_copy_has_a_name_of_its_own(path: Path) -> None:
    texts = [write(path, version=VERSION, name="Ada", scheme=f"{k}") for k in range(3) if load()]
    for text in texts:
        path.write_text(text, "utf-8")
        load()
    assert set(texts) <= set(kept(path))


def test_an_older_file_is_brought_up_to_date_and_kept(path: Path) -> None:
    text = write(path, version=1, **{"boards/url": "sqlite:///x", "sound/on-arrival": "false"})
    loaded = load()
    assert loaded.settings == Settings(boards_url="sqlite:///x", plays_on_arrival=False)
    assert "brought up to date" in str(loaded.notes[0])
    assert kept(path) == [text]
    assert json.loads(path.read_text("utf-8"))["version"] == VERSION
    assert load().notes == ()


@pytest.mark.parametrize("version", [0, -5])
def test_a_version_that_never_was_is_an_older_one(path: Path, version: int) -> None:
    write(path, version=version, name="Ada")
    assert load().settings in (Settings(), Settings(name="Ada"))
    assert len(kept(path)) == 1


def test_settings_kept_with_the_windows_place_are_taken_over(path: Path) -> None:
    window_file().write_text(
        "[General]\ngeometry=@ByteArray(\\x1\\xd9%\\0)\n\n[sound]\non-arrival=false\n"
        'device="Kopfh\\xf6rer; links"\n\n[boards]\nurl=postgresql+psycopg://ada@host/boards\n',
        "utf-8",
    )
    before = window_file().read_bytes()
    wanted = Settings(
        plays_on_arrival=False,
        sound_device="Kopfhörer; links",
        boards_url="postgresql+psycopg://ada@host/boards",
    )
    assert load().settings == wanted
    assert load().notes == ()
    assert window_file().read_bytes() == before
    save(Settings(name="Ada"))
    assert load().settings == Settings(name="Ada")
    assert path.exists()


def test_a_newer_file_is_read_and_never_written(path: Path) -> None:
    text = write(path, version=VERSION + 1, name="Ada", scheme="sepia", wings=2)
    loaded = load()
    assert loaded.settings == Settings(name="Ada")
    assert "newer version" in str(loaded.notes[0])
    for change in (lambda: save(SOME), reset):
        with pytest.raises(DataPerfError, match="newer version"):
            change()
    assert path.read_text("utf-8") == text
    assert kept(path) == []


def test_a_file_that_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir()
    loaded = load()
    assert loaded.settings == Settings()
    assert "cannot be read" in str(loaded.notes[0])


def test_a_file_that_cannot_be_written_keeps_what_was_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(SOME)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "fsync", full)
    with pytest.raises(DataPerfError, match="No space left on device"):
        save(Settings())
    assert load(path).settings == SOME


def test_reset_keeps_what_was_set(path: Path) -> None:
    save(SOME)
    assert reset() == Settings()
    assert load().settings == Settings()
    (copy,) = path.parent.glob("*-kept-*.json")
    assert load(copy).settings == SOME
