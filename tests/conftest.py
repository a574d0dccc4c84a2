"""What every test may ask for."""

import traceback
from pathlib import Path

import pytest

from dataperf_gui import jobs
from dataperf_gui.places import HOME_VARIABLE

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person renew the pictures that screens have to look like."""
    text = "make the golden pictures anew from what is painted now"
    parser.addoption("--renew-golden", action="store_true", help=text)


def pytest_exception_interact(call: pytest.CallInfo[object]) -> None:
    """Let go of what a failed test held, once it is reported and while its window stands.

    Python would keep it until the next test begins, and widgets that end after their window take
    the whole run with them.
    """
    if call.excinfo is not None:
        traceback.clear_frames(call.excinfo.tb)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test's sessions and cache in a folder of its own."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_stepping_back(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let work behind a window have its share of a busy machine: tests wait for what it brings.

    Beside six busy processes the tests of the stage took ten times as long as on a quiet machine,
    nearly all of it waiting for threads that step back. Tests marked ``steps_back`` do without.
    """
    if request.node.get_closest_marker("steps_back") is None:
        monkeypatch.setattr(jobs, "NICENESS", 0)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of test data beside the project; skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared with the test data is not beside the project")
    return SHARED
