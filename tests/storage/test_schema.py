"""The tables as the migrations make them, and archives that are older or newer than the program."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

from mugham_archive.archive import Archive
from mugham_archive.errors import ArchiveError
from mugham_archive.storage import schema
from mugham_archive.storage.base import Base
from tests.archives import add, catalogue_a_little, problems, tables


def test_the_program_names_its_newest_migration() -> None:
    found = sorted(path.name for path in (schema.MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert found[-1].split("_")[0] == schema.CURRENT
    assert all(re.fullmatch(r"\d{4}_[a-z_]+\.py", name) for name in found)


def test_migrated_tables_are_those_of_the_models(archive: Archive) -> None:
    def ours(_object: object, name: str | None, kind: str, reflected: bool, _other: object) -> bool:
        # The full-text index is made of what only one of the databases knows, and so is not among the models.
        full_text = re.compile(r"(recording|entry)_index(_\w+)?|ix_(recording|entry)_text_words|words")
        return not (reflected and name is not None and full_text.fullmatch(name))

    with archive.engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": False, "include_object": ours}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata)
        assert differences == []
        for table in Base.metadata.tables.values():
            there = inspect(connection).get_foreign_keys(table.name)
            made = {
                (*key["constrained_columns"], key["referred_table"], key["options"].get("ondelete"))
                for key in there
            }
            wanted = {
                (*(c.name for c in key.columns), key.referred_table.name, key.ondelete)
                for key in table.foreign_key_constraints
            }
            assert made == wanted, table.name


def test_foreign_keys_can_wait_for_the_end_of_a_transaction(postgresql_url: str) -> None:
    archive = Archive.open(postgresql_url, create=True)
    with archive.read() as session:
        strict = session.scalars(
            text("SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT condeferrable")
        ).all()
    assert strict == []
    archive.close()


def test_a_newer_archive_is_refused_with_a_sentence(database_url: str) -> None:
    archive = Archive.open(database_url, create=True)
    with archive.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = tables(archive)
    archive.close()
    with pytest.raises(ArchiveError, match="newer version of the program"):
        Archive.open(database_url)
    archive.engine.dispose()
    assert tables(archive) == before


def test_an_older_archive_is_laid_aside_and_brought_up(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, create=True)
    refs = catalogue_a_little(archive)
    full = tables(archive)
    _bring_down(archive)
    archive.close()
    old = create_engine(f"sqlite:///{tmp_path / 'archive.db'}")
    assert "recording_card" not in inspect(old).get_table_names()

    again = Archive.open(tmp_path)
    assert again.schema_version == schema.CURRENT
    assert tables(again) == full
    (aside,) = tmp_path.glob("archive-before-*.db")
    with closing(sqlite3.connect(aside)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0003",)
        assert copy.execute("SELECT count(*) FROM recording").fetchone() == (2,)
    assert problems(again) == []
    assert again.overview("az").recordings == 2
    assert again.search("Qasımov", "az").total == 1
    assert again.details(refs["recording"], "az").entry.title == "Payız konserti, birinci hissə"
    again.close()


def test_an_older_archive_on_a_server_is_brought_up(postgresql_url: str) -> None:
    archive = Archive.open(postgresql_url, create=True)
    catalogue_a_little(archive)
    full = tables(archive)
    _bring_down(archive)
    archive.close()
    again = Archive.open(postgresql_url)
    assert tables(again) == full
    assert problems(again) == []
    again.close()


def test_every_migration_can_be_taken_back(database_url: str) -> None:
    archive = Archive.open(database_url, create=True)
    catalogue_a_little(archive)
    _bring_down(archive, "base")
    left = {name for name in inspect(archive.engine).get_table_names() if not name.startswith("sqlite")}
    assert left == {"alembic_version"}
    archive.close()


def test_a_database_that_holds_something_else_is_refused(database_url: str) -> None:
    archive = Archive.open(database_url, create=True)
    with archive.write() as session:
        session.execute(text("DROP TABLE alembic_version"))
    archive.close()
    with pytest.raises(ArchiveError, match="already holds other tables"):
        Archive.open(database_url, create=True)


def test_an_archive_that_is_not_there_is_named(tmp_path: Path, postgresql_url: str) -> None:
    for place in (str(tmp_path / "nowhere"), str(tmp_path / "no.db"), postgresql_url):
        with pytest.raises(ArchiveError, match="There is no archive at"):
            Archive.open(place)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_text("Hörmətli həmkarlar, " * 200, encoding="utf-8")
    content = file.read_bytes()
    for create in (False, True):
        with pytest.raises(ArchiveError, match="letter"):
            Archive.open(file, create=create)
    assert file.read_bytes() == content


def test_a_server_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot be opened"):
        Archive.open("postgresql://nobody@127.0.0.1:1/archive")


def test_creating_an_archive_that_is_there_opens_it(database_url: str) -> None:
    first = Archive.open(database_url, create=True)
    with first.change("Ground") as change:
        add(change.session, "series", "Silsilə")
    first.close()
    second = Archive.open(database_url, create=True)
    assert second.overview("az").series == 1
    second.close()


def _bring_down(archive: Archive, to: str = "0003") -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    with archive.engine.connect().execution_options(writing=True) as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, to)
        connection.commit()
