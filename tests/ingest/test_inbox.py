"""Recordings leave the inbox together, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.catalogue.views import Listing
from mugham_archive.ingest.inbox import NotInInbox, accept
from mugham_archive.search.checking import problems_of
from tests.ingest.recordings import cards, mp3, taken_in


@pytest.fixture
def waiting(either_archive: Archive, tmp_path: Path) -> Archive:
    """An archive with three recordings in the inbox."""
    for title in ("Rast", "Segah", "Şur"):
        mp3(tmp_path / "in" / f"{title}.mp3", artist="Alim Qasımov", date="1965")
    taken_in(either_archive, tmp_path / "in")
    return either_archive


def _states(archive: Archive) -> dict[str, str]:
    return {card.title: card.state for card in cards(archive)}


def test_accepted_recordings_become_drafts_in_one_change(waiting: Archive) -> None:
    told: list[Changed] = []
    waiting.subscribe(told.append)
    rast, segah, _ = cards(waiting)
    by_uuid = waiting.details(segah.ref, "en").entry.uuid
    changed = accept(waiting, [rast.ref, by_uuid, f" {rast.ref} "])
    assert _states(waiting) == {"Rast": "draft", "Segah": "draft", "Şur": "inbox"}
    assert waiting.overview("en").inbox == 1
    assert waiting.total(Listing("recording", state="inbox")) == 1
    assert told == [changed]
    assert changed.ids["recording"] == sorted([rast.id, segah.id])
    assert waiting.undo_words() == "Accept 2 recordings from the inbox"
    with waiting.read() as session:
        assert problems_of(session) == []
    waiting.undo()
    assert set(_states(waiting).values()) == {"inbox"}
    assert waiting.overview("en").inbox == 3


def test_one_recording_is_told_as_one(waiting: Archive) -> None:
    accept(waiting, [cards(waiting)[0].ref])
    assert waiting.undo_words() == "Accept 1 recording from the inbox"


def test_when_one_cannot_be_accepted_none_is(waiting: Archive) -> None:
    rast, segah, shur = cards(waiting)
    accept(waiting, [shur.ref])
    (agent,) = cards(waiting, "agent")
    before = waiting.history()
    for ref, error in ((shur.ref, NotInInbox), (agent.ref, NotInInbox), ("R9999999", EntryNotFound)):
        with pytest.raises(error, match=ref):
            accept(waiting, [rast.ref, segah.ref, ref])
    assert _states(waiting) == {"Rast": "inbox", "Segah": "inbox", "Şur": "draft"}
    assert waiting.history() == before


def test_nothing_to_accept_changes_nothing(waiting: Archive) -> None:
    before = waiting.history()
    assert accept(waiting, []) == Changed(None, {})
    assert waiting.history() == before


def test_a_thousand_are_accepted_at_once(archive: Archive, tmp_path: Path) -> None:
    one = mp3(tmp_path / "one.mp3", 2).read_bytes()
    (tmp_path / "in").mkdir()
    for number in range(1200):
        (tmp_path / "in" / f"{number:04} Rast {chr(97 + number % 26)}.mp3").write_bytes(one)
    taken_in(archive, tmp_path / "in")
    accept(archive, [card.ref for card in cards(archive)])
    assert archive.overview("en").inbox == 0
    archive.undo()
    assert archive.overview("en").inbox == 1200
