"""The order of every list: by anything, both ways, and what has nothing of what is sorted by at the end of both."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from mugham_archive.archive import Archive
from mugham_archive.catalogue.places_in_time import FIRST_UNDATED, place_in_time
from mugham_archive.catalogue.views import Listing
from mugham_archive.search import finding, listings
from mugham_archive.search.finding import Finder
from mugham_archive.search.sorts import sort_names
from tests.search.listed import KEYS, NOTHING, in_order

# Of each kind, what its lists are narrowed by here: with and without an index, by words in and beside the columns.
NARROWED: dict[str, list[dict[str, str]]] = {
    "recording": [
        {"state": "draft"}, {"mode": "rast"}, {"problem": "undated"}, {"lacks": "performers"}, {"has": "date"},
        {"light": "red"}, {"text": "rast OR iraq"}, {"text": "-yoxdur"}, {"text": "rast", "state": "draft"},
        {"text": "duration:>0:01"}, {"text": "missing:date"},
    ],
    "event": [{"state": "held"}, {"lacks": "date"}, {"has": "date"}, {"text": "konserti"}],
    "agent": [{"state": "performing"}, {"text": "nümunəyev"}],
    "document": [{"text": "sənədi"}],
    "agreement": [{"text": "müqaviləsi"}],
    "series": [{"text": "mövsüm"}],
    "place": [{"text": "zal"}],
}  # fmt: skip


def every_order(kind: str) -> list[Listing]:
    return [Listing(kind, sort=name, descending=down) for name in sort_names(kind) for down in (False, True)]


def shown(archive: Archive, listing: Listing) -> list[int]:
    """The numbers as the whole list should have them."""
    cards = archive.cards(listing.kind, archive.ids(replace(listing, sort="ref", descending=False)), "az")
    assert len(cards) == archive.total(listing)
    return [card.id for card in in_order(cards, listing.kind, listing.sort, listing.descending)]


@pytest.mark.parametrize("kind", list(KEYS))
def test_every_sort_of_every_kind(filled: Archive, kind: str) -> None:
    assert set(KEYS[kind]) == set(sort_names(kind))
    some_have_nothing = set()
    for listing in every_order(kind):
        whole = list(filled.ids(listing))
        assert whole == shown(filled, listing), listing
        assert len(set(whole)) == len(whole) > 3
        keys = [KEYS[kind][listing.sort](card) for card in filled.cards(kind, whole, "az")]
        there = [key for key in keys if key not in NOTHING]
        assert keys[: len(there)] == there == sorted(there, reverse=listing.descending), listing
        if len(there) < len(keys):
            some_have_nothing.add(listing.sort)
    never = {"ref", "access", "state", "status", "kind", "added"}
    assert some_have_nothing == set(sort_names(kind)) - never - ({"type"} if kind == "document" else set())


@pytest.mark.parametrize("kind", list(KEYS))
def test_pages_of_a_list_make_the_whole_list(filled: Archive, kind: str) -> None:
    for listing in every_order(kind):
        whole = list(filled.ids(listing))
        size = 3 if len(whole) < 20 else 11
        pages = [list(filled.ids(listing, limit=size, offset=start)) for start in range(0, len(whole), size)]
        assert [number for page in pages for number in page] == whole, listing
        assert list(filled.ids(listing, offset=3)) == whole[3:]
        assert list(filled.ids(listing, limit=2, offset=len(whole) - 1)) == whole[-1:]
        assert list(filled.ids(listing, limit=0)) == []
        for limit in (None, 5):
            assert list(filled.ids(listing, limit=limit, offset=10_000)) == []


@pytest.mark.parametrize("kind", list(KEYS))
def test_narrowed_lists_are_in_the_same_order(filled: Archive, tmp_path: Path, kind: str) -> None:
    sorts: list[str] = [name for name in ("date", "performers", "duration", "venue", "type", "dates", "number")
             if name in sort_names(kind)]  # fmt: skip
    for narrowed in NARROWED[kind]:
        cards = filled.cards(kind, filled.ids(Listing(kind, **narrowed)), "az")  # type: ignore[arg-type]
        assert cards, narrowed
        finder = Finder(tmp_path / "columns")
        for loaded in (False, True) if kind == "recording" else (False,):
            for sort, down in itertools.product(sorts or ["title"], (False, True)):
                wanted = [card.id for card in in_order(cards, kind, sort, down)]
                listing = Listing(kind, sort=sort, descending=down, **narrowed)  # type: ignore[arg-type]
                with filled.read() as session:
                    if loaded:
                        finder.answers(session)
                    assert list(listings.ids(session, finder, listing)) == wanted, listing
                    for limit, offset in ((200, 0), (4, max(0, len(wanted) - 5))):
                        page = listings.ids(session, finder, listing, limit=limit, offset=offset)
                        assert list(page) == wanted[offset : offset + limit], (listing, limit, offset)
        finder.close()


def test_a_long_list_walked_in_the_order_of_an_index_is_the_sorted_one(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_SORTED_AT_ONCE", 0)
    monkeypatch.setattr(finding, "_WALKED", 3)
    for order in every_order("recording"):
        listing = replace(order, text="-yoxdur")
        wanted = shown(filled, listing)
        assert list(filled.ids(listing)) == wanted, listing
        for start in range(0, len(wanted), 20):
            assert list(filled.ids(listing, limit=20, offset=start)) == wanted[start : start + 20], listing


def asked_of_words(archive: Archive, listing: Listing, limit: int) -> list[str]:
    """The questions to the full-text index of recordings that a page takes."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "recording_index MATCH" in statement or "recording_text.words @@" in statement:
            asked.append(statement)

    event.listen(archive.engine, "before_cursor_execute", note)
    try:
        archive.ids(listing, limit=limit)
    finally:
        event.remove(archive.engine, "before_cursor_execute", note)
    return asked


def test_a_page_that_the_dated_fill_is_one_question_of_the_index_of_words(filled: Archive) -> None:
    listing = Listing("recording", text="rast", sort="date", descending=True)
    cards = filled.cards("recording", filled.ids(listing), "az")
    dated = [card for card in cards if card.date is not None]  # type: ignore[union-attr]
    assert 0 < len(dated) < len(cards)
    assert len(asked_of_words(filled, listing, len(dated))) == 1
    assert len(asked_of_words(filled, listing, len(dated) + 1)) == 2
    assert len(asked_of_words(filled, replace(listing, descending=False), 200)) == 1


def test_every_day_stands_before_what_has_no_date() -> None:
    days = ["-0044-03-15", "0000-01-01", "1965-12-31", "1966-01-01", "9999-11-30", "9999-12-31"]
    places = [place_in_time(day, 7) for day in days]
    assert places == sorted(places)
    assert places[-1] < FIRST_UNDATED <= place_in_time("~", 1) < place_in_time("~", 2)
