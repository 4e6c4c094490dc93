"""Lists as a person narrows them, compared with what the details of every entry say."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.search.sorts import sort_names
from tests.archives import problems
from tests.search.listed import KEYS, fill


def test_a_list_that_is_not_wanted_any_more_stops(filled: Archive) -> None:
    asked = []

    def enough() -> bool:
        asked.append(True)
        return True

    filled.ids(Listing("recording"), cancelled=enough)
    assert asked == [True]


def test_recordings_narrowed_by_everything(filled: Archive) -> None:
    details = _all_details(filled, "recording")
    series = {card.ref: card for card in filled.series_tree("az")}
    for ref in series:
        below = {one.ref for one in series.values() if _is_below(one, ref, series)}
        _compare(
            filled, Listing("recording", series=ref), details, _of(lambda one: one.card.series_ref, *below)
        )
    for event in filled.cards("event", filled.ids(Listing("event")), "az"):
        wanted = Listing("recording", event=event.ref)
        _compare(filled, wanted, details, _of(lambda one: one.card.event_ref, event.ref))
        assert event.recordings == filled.total(wanted)  # type: ignore[union-attr]
    for mode in ("rast", "shur", "segah"):
        _compare(filled, Listing("recording", mode=mode), details, _of(lambda one: one.card.mode_code, mode))
    for state in ("inbox", "draft", "reviewed", "described"):
        _compare(filled, Listing("recording", state=state), details, _of(lambda one: one.state, state))
    _compare(filled, Listing("recording", problem="undated"), details, lambda one: one.card.date is None)
    _compare(filled, Listing("recording", problem="unnamed"), details, lambda one: not one.card.performers)
    _compare(filled, Listing("recording", problem="missing"), details, lambda one: one.card.missing)
    for agent in filled.cards("agent", filled.ids(Listing("agent")), "az"):
        wanted = Listing("recording", agent=agent.ref)
        _compare(filled, wanted, details, _with(agent.ref))
        assert agent.recordings == filled.total(wanted)  # type: ignore[union-attr]


def test_narrowings_are_joined(filled: Archive) -> None:
    details = _all_details(filled, "recording")
    agents = filled.cards("agent", filled.ids(Listing("agent")), "az")
    for agent in agents:
        listing = Listing("recording", agent=agent.ref, state="draft", mode="rast")
        _compare(
            filled,
            listing,
            details,
            _with(agent.ref, lambda one: one.state == "draft" and one.card.mode_code == "rast"),
        )
        listing = Listing("recording", agent=agent.ref, problem="undated", text="ras")
        _compare(
            filled,
            listing,
            details,
            _with(agent.ref, lambda one: not one.card.date and _has_rast(one)),
        )


def _of(value: Callable[[Any], Any], *wanted: Any) -> Callable[[Any], bool]:
    return lambda one: value(one) in wanted


def _with(agent: str, also: Callable[[Any], bool] = lambda _one: True) -> Callable[[Any], bool]:
    return lambda one: agent in _agents(one) and also(one)


def _either(first: Callable[[Any], bool], second: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda one: first(one) or second(one)


def _has_rast(one: Any) -> bool:
    return "Rast" in one.entry.title or one.card.mode_code == "rast"


def test_events_narrowed_by_series_state_and_agent(filled: Archive) -> None:
    details = _all_details(filled, "event")
    recordings = _all_details(filled, "recording")
    series = {card.ref: card for card in filled.series_tree("az")}
    for ref in series:
        below = {one.ref for one in series.values() if _is_below(one, ref, series)}
        _compare(filled, Listing("event", series=ref), details, _of(lambda one: one.card.series_ref, *below))
    for state in ("held", "postponed"):
        _compare(filled, Listing("event", state=state), details, _of(lambda one: one.card.status, state))
    for agent in filled.cards("agent", filled.ids(Listing("agent")), "az"):
        heard = {one.card.event_ref for one in recordings if agent.ref in _agents(one)}
        _compare(
            filled,
            Listing("event", agent=agent.ref),
            details,
            _either(_of(lambda one: one.entry.ref, *heard), _with(agent.ref)),
        )


def test_the_figures_are_those_of_the_lists(filled: Archive) -> None:
    overview = filled.overview("az")
    assert (
        overview.recordings
        == filled.total(Listing("recording"))
        == len(filled.ids(Listing("recording")))
        == 43
    )
    assert overview.events == len(filled.ids(Listing("event"))) == 15
    assert overview.series == len(filled.ids(Listing("series"))) == 7
    assert overview.agents == len(filled.ids(Listing("agent"))) == 9
    assert (overview.documents, overview.agreements) == (8, 8)
    assert overview.inbox == len(filled.ids(Listing("recording", state="inbox")))
    cards = filled.cards("recording", filled.ids(Listing("recording")), "az")
    assert overview.duration_ms == sum(card.duration_ms for card in cards)  # type: ignore[union-attr, misc]
    for problem in filled.problems("az"):
        assert problem.count == len(filled.ids(problem.listing)) > 0
    # A recording that is both undated and unnamed needs one hand, not two.
    needing = {
        (problem.listing.kind, number)
        for problem in filled.problems("az")
        if problem.code != "duplicate"
        for number in filled.ids(problem.listing)
    }
    assert overview.problems == len(needing) > 0
    for card in filled.series_tree("az"):
        assert card.recordings == len(filled.ids(Listing("recording", series=card.ref)))
        assert card.events == len(filled.ids(Listing("event", series=card.ref)))
    assert sum(mode.recordings for mode in filled.modes("az")) == len(
        [card for card in cards if card.mode_code]  # type: ignore[union-attr]
    )
    assert problems(filled) == []


def test_cards_come_in_the_order_asked_without_those_that_are_gone(filled: Archive) -> None:
    for kind in KEYS:
        ids = list(filled.ids(Listing(kind)))
        random.Random(2).shuffle(ids)
        cards = filled.cards(kind, [*ids[:2], 999_999, *ids[2:]], "ru")
        assert [card.id for card in cards] == ids, kind


def test_lists_by_what_is_not_there_are_refused_in_words(filled: Archive) -> None:
    for listing, words in [
        (Listing("segment"), "no lists of"),
        (Listing("recording", series="S9999999"), "no series"),
        (Listing("recording", event="S0000001"), "no event"),
        (Listing("recording", agent="nobody"), "no agent"),
        (Listing("recording", mode="yoxdur"), "no mode"),
        (Listing("recording", problem="dust"), "no problem"),
        (Listing("agent", series="S0000001"), "cannot be narrowed by series"),
        (Listing("event", event="E0000001"), "cannot be narrowed by event"),
        (Listing("document", state="inbox"), "cannot be narrowed by state"),
    ]:
        with pytest.raises(ArchiveError, match=words):
            filled.ids(listing)
        with pytest.raises(ArchiveError, match=words):
            filled.total(listing)
    with pytest.raises(ArchiveError, match="cannot be sorted by"):
        filled.ids(Listing("recording", sort="colour"))


def _compare(archive: Archive, listing: Listing, details: list[Any], belongs: Callable[[Any], bool]) -> None:
    wanted = sorted(one.entry.id for one in details if belongs(one))
    assert sorted(archive.ids(listing)) == wanted, listing
    assert archive.total(listing) == len(wanted), listing


def _all_details(archive: Archive, kind: str) -> list[Any]:
    return [archive.details(card.ref, "az") for card in archive.cards(kind, archive.ids(Listing(kind)), "az")]


def _agents(details: Any) -> set[str]:
    return {one.agent_ref for one in details.participations}


def _is_below(card: Any, ref: str, series: dict[str, Any]) -> bool:
    while card is not None:
        if card.ref == ref:
            return True
        card = series.get(card.parent_ref)
    return False


def test_both_databases_give_the_same_lists(tmp_path: Path, postgresql_url: str) -> None:
    archives = [Archive.open(where, create=True) for where in (tmp_path / "archive", postgresql_url)]
    for archive in archives:
        fill(archive)
    first, second = archives
    for kind in KEYS:
        for name in sort_names(kind):
            if name == "added":
                continue  # by the clock of each
            for descending in (False, True):
                listing = Listing(kind, sort=name, descending=descending)
                assert _refs(first, listing) == _refs(second, listing), listing
    for query in (
        "rast",
        "rast -əsli",
        '"konserti 3"',
        "sen",
        "Numunəyev",
        "çoban",
        "2018",
        "held",
        "-rast",
        "şu",
    ):
        for kind in ("recording", "event", "agent", "series", "document", "agreement", "place"):
            listing = Listing(kind, text=query, sort="ref")
            assert _refs(first, listing) == _refs(second, listing), listing
    for archive in archives:
        archive.close()


def _refs(archive: Archive, listing: Listing) -> list[str]:
    return [card.ref for card in archive.cards(listing.kind, archive.ids(listing), "az")]
