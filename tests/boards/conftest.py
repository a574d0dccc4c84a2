"""Databases for the boards: SQLite always, a real PostgreSQL where one can be started.

``DATAPERF_TEST_POSTGRES`` names a server that runs already (its database is emptied); otherwise one
is started with the programs of an installed PostgreSQL, for these tests alone.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import create_engine, text

from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.store import Boards

SERVER = "DATAPERF_TEST_POSTGRES"
USER = "postgres"


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, of the newest version installed."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = shutil.which("initdb") or (versions[-1] if versions else None)
    return None if found is None else Path(found).resolve().parent


def as_user(*command: str | Path) -> None:
    """Run a program; PostgreSQL's refuse to be run by root."""
    words = [str(word) for word in command]
    if os.name == "posix" and os.geteuid() == 0:
        words = [*_other_user(), *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/")


def _other_user() -> list[str]:
    """Return what runs a command as the user that Debian's package makes."""
    if shutil.which("runuser"):
        return ["runuser", "-u", USER, "--"]
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--"]


def hindrance() -> str:
    """Say why no server can be started here; empty where one can."""
    if programs() is None:
        return "PostgreSQL is not installed"
    if os.geteuid() == 0:
        if not (shutil.which("runuser") or shutil.which("setpriv")):
            return "PostgreSQL refuses root, and there is neither runuser nor setpriv"
        import pwd  # noqa: PLC0415 - not on every system

        if not any(entry.pw_name == USER for entry in pwd.getpwall()):
            return f"PostgreSQL refuses root, and there is no user {USER}"
    return ""


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Give the address of an empty PostgreSQL database."""
    if SERVER in os.environ:
        yield os.environ[SERVER]
        return
    if reason := hindrance():
        pytest.skip(reason)
    folder = programs()
    assert folder is not None
    with TemporaryDirectory(prefix="pg-", dir="/tmp") as place:
        if os.geteuid() == 0:
            shutil.chown(place, USER)
        data = Path(place) / "data"
        as_user(folder / "initdb", "-D", data, "-A", "trust", "-U", "tester", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={place} -c fsync=off"
        log = Path(place) / "log"
        as_user(folder / "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start")
        try:
            yield f"postgresql+psycopg://tester@/postgres?host={place}"
        finally:
            as_user(folder / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "boards.sqlite")
    address: str = request.getfixturevalue("postgres")
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return address


@pytest.fixture
def boards(url: str) -> Iterator[Boards]:
    """Give empty boards in each kind of database."""
    with Boards(url) as opened:
        yield opened
