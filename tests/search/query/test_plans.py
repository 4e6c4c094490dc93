"""The databases look words and names up in their indexes instead of reading every row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import RecordingCard
from mugham_archive.catalogue.places_in_time import FIRST_UNDATED
from mugham_archive.search import full_text
from mugham_archive.search.ordering import Order
from mugham_archive.search.query import meaning
from tests.search.catalogued import catalogue


def plan(session: Session, statement: Any) -> str:
    """How the database would answer; PostgreSQL reads whole tables and sorts only where there is no other way."""
    compiled = statement.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
    if session.get_bind().dialect.name == "sqlite":
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
        return "\n".join(str(step[-1]) for step in steps)
    for way in ("seqscan", "sort"):
        session.execute(text(f"SET LOCAL enable_{way} = off"))
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
        matching = full_text.recordings(session, words)
        place = matching.selected_columns.place
        upwards = plan(session, matching.order_by(text("place")).limit(200))
        downwards = plan(
            session, matching.where(place < FIRST_UNDATED).order_by(text("place DESC")).limit(200)
        )
    archive.close()
    for told in (upwards, downwards):
        assert "VIRTUAL TABLE INDEX" in told
        assert "TEMP B-TREE" not in told, "nothing is sorted"


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["date_key", "performers_key", "duration_ms"])
def test_every_part_of_a_sorted_list_is_a_stretch_of_the_index(
    catalogued: tuple[Archive, dict[str, str]], sort: str, descending: bool
) -> None:
    card = RecordingCard.__table__.c
    order = Order(card[sort], card.id, descending)
    with catalogued[0].read() as session:
        sqlite = session.get_bind().dialect.name == "sqlite"
        for part in order.parts(whole=True):
            told = plan(session, select(card.id).where(part).order_by(*order.by).limit(200))
            assert f"ix_recording_card_{sort}" in told
            assert ("TEMP B-TREE" if sqlite else "Sort") not in told, told
            assert ("SEARCH" if sqlite else "Index Cond") in told, told
