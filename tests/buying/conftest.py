"""Markets for the tests of buying: the embedded sample, and a small folder of our own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from official_market import write_market

from dataperf_gui.buying.markets import Markets
from dataperf_gui.buying.opening import markets_at, open_markets
from dataperf_gui.jobs import Monitor

SAMPLE = "embedded:data-acquisition"


Opened = Callable[[str | Path], Markets]


def open_folder(place: str | Path) -> Markets:
    source = markets_at(str(place))
    assert source is not None
    return open_markets(source, Monitor())


@pytest.fixture(scope="session")
def opened() -> Opened:
    """Return what opens the markets of a folder."""
    return open_folder


@pytest.fixture(scope="session")
def sample() -> Markets:
    """Five markets of twelve sellers, the sellers' rows with them."""
    return open_folder(SAMPLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two markets of eleven sellers in the official format."""
    for seed, market in enumerate(("0", "1")):
        write_market(tmp_path, market, seed)
    return tmp_path
