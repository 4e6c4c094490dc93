"""Damage that is done on purpose, past the program, is named; drawing everything up anew mends what is derived."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from mugham_archive.archive import Archive
from tests.archives import catalogue_a_little, problems

DAMAGE = {
    "a card's title": ("UPDATE recording_card SET title = 'x'", "card of recording number"),
    "a card's key": ("UPDATE recording_card SET title_key = 'x'", "card of recording number"),
    "a card that is gone": ("DELETE FROM recording_card", "card of recording number"),
    "a card too many": (
        "INSERT INTO recording_card (id, reference, title, title_key, series_key, date_key, performers, performers_key,"
        " mode_key, duration_ms, access, state, media, segments, missing, added_key, place) SELECT 999, 'R999', title,"
        " title_key, series_key, date_key, performers, performers_key, mode_key, 0, access, state, media, 0, missing,"
        " added_key, 1 FROM recording_card LIMIT 1",
        "A card is there for recording number 999",
    ),
    "a link to an agent": ("DELETE FROM recording_agent", "links of recording number"),
    "a link to a term": ("DELETE FROM recording_term", "links of recording number"),
    "a count": ("UPDATE tally SET amount = amount + 1 WHERE scope = 'state'", "counts of “state”"),
    "a count of a series": ("DELETE FROM tally WHERE scope = 'series_recordings'", "counts of “series_recordings”"),
    "a count of all recordings": ("UPDATE tally SET amount = 7 WHERE key = 'recordings'", "counts of “all”"),
    "a count of all events": ("UPDATE tally SET amount = 7 WHERE key = 'events'", "counts of “all”"),
    "a count of documents": ("UPDATE tally SET amount = 7 WHERE key = 'document'", "counts of “all”"),
    "a count of a series' events": (
        "UPDATE tally SET amount = 7 WHERE scope = 'series_events'",
        "counts of “series_events”",
    ),
    "a count of agents": ("UPDATE tally SET amount = 7 WHERE scope = 'agents'", "counts of “agents”"),
    "an event's card": ("DELETE FROM event_card", "cards of events"),
    "an event's title": ("UPDATE event_card SET title = 'x'", "card of event number"),
    "an agent's card": ("DELETE FROM agent_card", "cards of agents"),
    "an agent's name": ("UPDATE agent_card SET name = 'x'", "card of agent number"),
    "a word of a name": ("UPDATE agent_word SET sound = 'x' WHERE word = 'semed'", "words of the names of agent"),
    "the words of names": ("DELETE FROM agent_word", "words of the names of agent"),
    "a word of nobody": (
        "INSERT INTO agent_word (agent_id, written, sound, word) VALUES (999, 'x', 'x', 'x')",
        "words of the names of agent number 999",
    ),
    "an event's count": ("UPDATE event_card SET recordings = 7", "card of event number"),
    "an index row": ("UPDATE recording_text SET titles = 'x'", "index row of recording number"),
    "an index row of an agent": ("UPDATE entry_text SET names = 'x' WHERE kind = 'agent'", "index row of agent"),
    "an index row too many": ("INSERT INTO entry_text (id, kind, names, notes) VALUES (999, 'agent', '', '')", "999"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def refs(archive: Archive) -> dict[str, str]:
    return catalogue_a_little(archive)


def test_each_kind_of_damage_is_named_and_mended(archive: Archive) -> None:
    assert problems(archive) == []
    for what, (statement, words) in DAMAGE.items():
        with archive.write() as session:
            session.execute(text(statement))
        found = problems(archive)
        assert any(words in problem for problem in found), (what, found)
        assert all(problem.endswith(".") for problem in found)
        archive.rebuild()
        assert problems(archive) == [], what


def test_an_entry_without_a_title_is_named(archive: Archive, refs: dict[str, str]) -> None:
    with archive.write() as session:
        session.execute(text("DELETE FROM title WHERE text = 'Evdə yazılmış lent'"))
    assert f"{refs['second']} has no main title." in problems(archive)


def test_a_damaged_full_text_index_is_named(archive: Archive) -> None:
    if archive.place.database_file is None:
        return  # PostgreSQL computes its words itself; there is nothing that could differ
    with archive.write() as session:
        session.execute(text("INSERT INTO recording_index (recording_index) VALUES ('delete-all')"))
    assert any("full-text index of recordings is damaged" in problem for problem in problems(archive))


def test_a_row_that_refers_to_nothing_is_named(archive: Archive) -> None:
    if archive.place.database_file is None:
        return  # PostgreSQL does not let it happen
    with archive.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("INSERT INTO note (entry_id, text, type) VALUES (999, 'x', 'general')")
        connection.detach()
    assert any("note refers to nothing" in problem for problem in problems(archive))
