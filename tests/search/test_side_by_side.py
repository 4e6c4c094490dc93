"""A list that is asked for in pieces is the list; it can be broken off, and an error in any thread comes out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, literal_column, select, text

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.search import side_by_side
from tests.archives import add
from tests.ready import new_archive

WORDS = ("rast", "r", "ra", "bayatı şiraz", "gecə", '"rast gecə"', "yoxdur")


@pytest.fixture
def evenings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """An archive of forty recordings, asked for seven at a time by three threads beside the first."""
    archive = new_archive(tmp_path / "archive")
    titles = ("Rast gecəsi", "Bayatı Şiraz", "Segah", "Gecə konserti")
    with archive.change("Recordings") as change:
        for number in range(40):
            date = f"{1970 + number % 9}-05-{number % 28 + 1:02}"
            add(change.session, "recording", f"{titles[number % 4]} {number}", date_edtf=date)
    archive.facets("", "en")
    monkeypatch.setattr(side_by_side, "PIECE", 7)
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    yield archive
    archive.close()


def found(archive: Archive, query: str) -> list[int]:
    return list(archive.ids(Listing("recording", text=query, sort="duration")))


def test_pieces_make_up_the_whole(evenings: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = evenings
    in_pieces = {query: found(archive, query) for query in WORDS}
    monkeypatch.setattr(side_by_side, "PIECE", 1_000)
    another = Archive.open(archive.folder)
    assert in_pieces == {query: found(another, query) for query in WORDS}
    another.close()
    assert len(in_pieces["gecə"]) == 20
    assert in_pieces["yoxdur"] == []


def test_every_thread_has_its_share(evenings: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    asking: set[str] = set()
    together = threading.Barrier(4, timeout=20)
    ask = side_by_side.numbers

    def watched(session: object, question: Select[tuple[int]]) -> object:
        if threading.current_thread().name not in asking:
            asking.add(threading.current_thread().name)
            together.wait()
        return ask(session, question)

    monkeypatch.setattr(side_by_side, "numbers", watched)
    assert len(found(evenings, "gecə")) == 20
    assert len(asking) == 4


def test_asking_ends_between_two_pieces_when_nobody_waits(evenings: Archive) -> None:
    left = iter(range(1000))
    assert evenings.search("gecə", "en", cancelled=lambda: next(left) >= 2) is None
    assert next(left) <= 3 + 4, "each thread looks once more and ends"
    assert evenings.search("gecə", "en", cancelled=lambda: False) is not None
    result = evenings.search("gecə", "en")
    assert result.total == 20


def test_an_error_in_a_helping_thread_comes_out(evenings: Archive) -> None:
    with evenings.read() as session:
        answers = evenings.finder.answers(session)
        wrong: Select[Any] = select(literal_column("no_such_column").label("place")).select_from(
            text("recording_index")
        )
        with pytest.raises(Exception, match="no_such_column"):
            side_by_side.rows(session, answers.columns, wrong, answers.helpers)


def test_two_may_ask_at_once_and_closing_waits_for_nobody(evenings: Archive) -> None:
    with ThreadPoolExecutor(6) as people:
        amounts = list(people.map(lambda query: len(found(evenings, query)), ["gecə", "rast", "segah"] * 6))
    assert amounts == [20, 10, 10] * 6
    evenings.close()
