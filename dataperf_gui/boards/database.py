"""Opens the boards' database, SQLite or PostgreSQL, and brings its tables up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from dataperf_gui.messages import DataPerfError

BUSY_S = 60
"""How long a writer waits for another one."""
MIGRATION_LOCK = 0x646174617065
"""Any number that no one else takes for PostgreSQL's advisory lock."""


def connect(url: str) -> Engine:
    """Return an engine whose tables are those of this version of the program.

    Parameters
    ----------
    url : str
        ``sqlite:///FILE`` or ``postgresql+psycopg://USER@HOST/DATABASE``.

    Raises
    ------
    DataPerfError
        The database cannot be opened, or was made by a newer program.
    """
    try:
        engine = create_engine(url, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise DataPerfError(
            "{url} names no database that can be opened ({reason}); write sqlite:///FILE, or "
            "postgresql+psycopg://USER@HOST/DATABASE after installing dataperf-gui[postgres]",
            url=url,
            reason=error,
        ) from error
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    with reporting(engine):
        _migrate(engine)
    return engine


@contextmanager
def reporting(engine: Engine) -> Iterator[None]:
    """Turn what a database says into a `DataPerfError`."""
    try:
        yield
    except SQLAlchemyError as error:
        reason = getattr(error, "orig", None) or error
        raise DataPerfError(
            "the boards in {url} cannot be read or written ({reason}); nothing was changed",
            url=engine.url.render_as_string(),
            reason=str(reason).strip(),
        ) from error


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a transaction that sees one moment and keeps no writer waiting."""
    with reporting(engine), engine.connect().execution_options(reads=True) as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a transaction that is written as a whole or not at all."""
    with reporting(engine), engine.begin() as connection:
        yield connection


def sqlite_url(path: Path) -> str:
    """Return the address of a SQLite file."""
    return f"sqlite:///{path.absolute().as_posix()}"


def shown_url(url: str) -> str:
    """Return an address without its password."""
    return make_url(url).render_as_string()


def _prepare_sqlite(engine: Engine) -> None:
    """Check references, wait for other writers, and lock for writing when a transaction begins.

    SQLite's own default locks at the first write only, and then fails at once if another writer
    came between.
    """

    @event.listens_for(engine, "connect")
    def _(connection: object, _: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute(f"PRAGMA busy_timeout = {1000 * BUSY_S}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads", False)
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _migrate(engine: Engine) -> None:
    """Bring the tables up to date, one process at a time."""
    from alembic import command  # noqa: PLC0415 - slow to import
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    with as_file(files("dataperf_gui.boards") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", folder.as_posix().replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
            config.attributes["connection"] = connection
            try:
                command.upgrade(config, "head")
            except CommandError as error:
                raise DataPerfError(
                    "the boards in {url} were made by a newer version of the program ({reason}); "
                    "update the program",
                    url=engine.url.render_as_string(),
                    reason=error,
                ) from error
