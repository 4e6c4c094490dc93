"""The version of an archive's schema: looked up cheaply at opening, brought up by Alembic when it is older."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence
from mugham_archive.storage.engine import Place

# The newest revision in migrations/versions; a test holds the two together.
CURRENT = "0008"
MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaError(ArchiveError):
    """The database is no archive, or one that this program cannot open."""


def version(engine: Engine) -> str | None:
    """The revision of the open database; None when it holds no archive."""
    with engine.connect() as connection:
        try:
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        except DBAPIError:
            connection.rollback()
            return None


def create(engine: Engine) -> None:
    """Make the tables of an empty archive; refuses a database that holds something else."""
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names()) - {"alembic_version"}
    if tables:
        raise SchemaError("The database already holds other tables; choose an empty one for a new archive.")
    _upgrade(engine)


def bring_up(engine: Engine, place: Place, found: str) -> Path | None:
    """Bring an older archive up to the current revision, with a copy of it laid aside first; returns the copy's path.

    A newer archive than this program knows is refused.
    """
    known = _revisions()
    if found not in known:
        raise SchemaError(
            "This archive was made by a newer version of the program (schema {found}, this one knows {current}). "
            "Install the newer version to open it.",
            found=found,
            current=CURRENT,
        )
    aside = None
    if place.database_file is not None:
        stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S")
        aside = place.database_file.with_name(f"{place.database_file.stem}-before-{CURRENT}-{stamp}.db")
        copy_database(place.database_file, aside)
    _upgrade(engine)
    return aside


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy of a SQLite database that may be in use."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _revisions() -> list[str]:
    return sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _upgrade(engine: Engine) -> None:
    # Alembic is slow to import and only needed here.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect().execution_options(writing=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def integrity_problems(connection: Connection) -> list[str]:
    """What the database itself says is damaged; empty when it is sound."""
    if connection.dialect.name != "sqlite":
        return []
    problems = [row[0] for row in connection.execute(text("PRAGMA integrity_check(20)")) if row[0] != "ok"]
    problems += [
        Sentence("a row of {table} refers to nothing", table=row[0])
        for row in connection.execute(text("PRAGMA foreign_key_check"))
    ]
    return problems
