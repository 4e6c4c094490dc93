"""The databases look words and names up in their indexes instead of reading every row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.search import full_text
from mugham_archive.search.query import meaning
from tests.search.catalogued import catalogue


def plan(session: Session, statement: Any) -> str:
    """How the database would answer; told to read whole tables only where there is no other way."""
    session.execute(text("SET LOCAL enable_seqscan = off"))
    compiled = statement.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
    return "\n".join(session.connection().exec_driver_sql(f"EXPLAIN {compiled}").scalars())


def test_postgresql_uses_its_indexes_of_words(postgresql_url: str) -> None:
    archive = Archive.open(postgresql_url, create=True)
    catalogue(archive)
    with archive.read() as session:
        words = meaning.understand(session, "qasımov rast").condition
        assert "ix_recording_text_words" in plan(session, full_text.recordings(session, words))
        named = meaning.only_words("qasımov")
        assert "ix_entry_text_words" in plan(session, full_text.entries(session, named, "agent"))
    archive.close()


def test_sqlite_reads_the_first_page_off_its_index_in_order_of_dates(tmp_path: Path) -> None:
    archive = Archive.open(str(tmp_path), create=True)
    catalogue(archive)
    with archive.read() as session:
        words = meaning.understand(session, "qasımov").condition
        statement = full_text.recordings(session, words).order_by(text("place")).limit(200)
        compiled = statement.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all()
    archive.close()
    told = " ".join(str(step[-1]) for step in steps)
    assert "VIRTUAL TABLE INDEX" in told
    assert "TEMP B-TREE" not in told, "nothing is sorted"
