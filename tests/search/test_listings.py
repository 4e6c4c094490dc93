"""Lists as a person narrows and sorts them, compared with what the details of every entry say."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.alphabet import sort_key
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import Copy, FileSpan, MediaFile, Participation, StorageRoot
from mugham_archive.catalogue.views import Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.search.listings import sort_names
from tests.archives import add, problems, term
from tests.postgresql import PostgreSQLServer

DATES = ["1965~", "2018-10-05", "[..1989]", "2017/..", None, "196X", "2018-10-05"]
NAMES = ["Əli Nümunəyev", "Çimnaz Sınaqlı", "Ağa Misalzadə", "Üzeyir Örnək", "Zərif Təcrübəli"]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    if request.param == "sqlite":
        archive = Archive.open(tmp_path_factory.mktemp("listed"), create=True)
        fill(archive)
        yield archive
        archive.close()
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    server.create("listed")
    archive = Archive.open(server.address("listed"), create=True)
    fill(archive)
    yield archive
    archive.close()
    server.drop("listed")


def fill(archive: Archive) -> None:
    """Forty recordings at twelve events in four series (two of them seasons), by chance but always the same."""
    chance = random.Random(8)
    with archive.change("Fill") as change:
        session = change.session
        series = [add(session, "series", title) for title in ("Ustad dərsləri", "Çahargah axşamları")]
        for title in ("Birinci mövsüm", "İkinci mövsüm"):
            series.append(add(session, "series", title, parent_id=series[-1].id))
        places = [add(session, "place", title) for title in ("Kiçik zal", "Şuşa")]
        agents = [
            add(
                session,
                "agent",
                name,
                main_role_id=chance.choice(
                    [None, term(session, "role", "xanende"), term(session, "role", "ashiq")]
                ),
                main_instrument_id=chance.choice(
                    [None, term(session, "instrument", "tar"), term(session, "instrument", "saz")]
                ),
                born=parse(chance.choice(["1931", "1957~", "1900"])),
            )
            for name in NAMES
        ]
        root = StorageRoot(name="Disk", path="/sample")
        session.add(root)
        events = []
        for number in range(12):
            date = DATES[number % len(DATES)]
            event = add(
                session,
                "event",
                f"{chance.choice(['Şənbə', 'Axşam', 'İlk'])} konserti {number}",
                series_id=chance.choice([None, *(one.id for one in series)]),
                venue_id=chance.choice([None, *(one.id for one in places)]),
                date=parse(date) if date else None,
                status=chance.choice(["held", "postponed"]),
                type_id=chance.choice(
                    [None, term(session, "event_type", "konsert"), term(session, "event_type")]
                ),
            )
            events.append(event)
            _takes_part(session, event, agents, chance)
        for number in range(40):
            date = chance.choice(DATES)
            recording = add(
                session,
                "recording",
                f"{chance.choice(['Rast', 'Çoban bayatı', 'Əsli', 'Iraq', 'İsfahan'])} {number}",
                event_id=chance.choice([None, *(one.id for one in events)]),
                date=parse(date) if date and number % 3 else None,
                mode_id=chance.choice([None, term(session, "mode", "rast"), term(session, "mode", "shur")]),
                state=chance.choice(["inbox", "draft", "reviewed"]),
                access=chance.choice(["public", "restricted"]),
                genre_id=chance.choice(
                    [None, term(session, "genre", "muhazire"), term(session, "genre", "opera")]
                ),
            )
            for part in range(chance.choice([0, 0, 1, 3])):
                add(session, "segment", recording_id=recording.id, start_ms=part)
            _takes_part(session, recording, agents, chance)
            if number % 2:
                _file(session, recording.id, root, number, chance)
        for number in range(5):
            add(
                session,
                "document",
                f"{'ÇAƏBİ'[number]} sənədi",
                date=parse(DATES[number] or "2001"),
                number=f"{7 - number}",
            )
            add(
                session,
                "agreement",
                f"{'ÇAƏBİ'[number]} müqaviləsi",
                signed=parse(f"201{9 - number}"),
                number=f"{number}",
                in_force_to=parse(f"203{number}") if number % 2 else None,
            )


def _takes_part(session: Any, entry: Any, agents: list[Any], chance: random.Random) -> None:
    for position, agent in enumerate(chance.sample(agents, chance.choice([0, 0, 1, 2]))):
        session.add(Participation(entry_id=entry.id, agent_id=agent.id, position=position))


def _file(session: Any, recording: int, root: Any, number: int, chance: random.Random) -> None:
    copy = Copy(recording_id=recording)
    session.add(copy)
    session.flush()
    length = chance.randrange(100_000)
    state = "missing" if number % 5 == 0 else "present"
    file = MediaFile(
        copy_id=copy.id,
        root_id=root.id,
        path=f"{number}.wav",
        size=1,
        mtime_ns=1,
        duration_ms=length,
        state=state,
    )
    session.add(file)
    session.flush()
    session.add(FileSpan(recording_id=recording, file_id=file.id))


KEYS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "recording": {
        "title": lambda one: sort_key(one.title),
        "date": lambda one: _first_day(one.date),
        "series": lambda one: sort_key(one.series),
        "performers": lambda one: sort_key(one.performers.split(",")[0]),
        "mode": lambda one: sort_key(one.mode),
        "duration": lambda one: one.duration_ms,
        "ref": lambda one: one.ref,
        "access": lambda one: one.access,
        "state": lambda one: one.state,
        "added": lambda one: one.ref,
        "genre": lambda one: sort_key(one.genre),
        "segments": lambda one: one.segments,
    },
    "event": {
        "title": lambda one: sort_key(one.title),
        "date": lambda one: _first_day(one.date),
        "series": lambda one: sort_key(one.series),
        "venue": lambda one: sort_key(one.venue),
        "status": lambda one: one.status,
        "ref": lambda one: one.ref,
        "recordings": lambda one: one.recordings,
        "type": lambda one: sort_key(one.type),
    },
    "agent": {
        "name": lambda one: sort_key(one.name),
        "kind": lambda one: one.kind,
        "recordings": lambda one: one.recordings,
        "ref": lambda one: one.ref,
        "role": lambda one: sort_key(one.role),
        "instrument": lambda one: sort_key(one.instrument),
        "dates": lambda one: one.dates,
    },
    "document": {
        "title": lambda one: sort_key(one.title),
        "date": lambda one: _first_day(one.date),
        "type": lambda one: one.type,
        "ref": lambda one: one.ref,
        "number": lambda one: one.number,
    },
    "agreement": {
        "title": lambda one: sort_key(one.title),
        "date": lambda one: _first_day(one.date),
        "status": lambda one: one.status,
        "ref": lambda one: one.ref,
        "number": lambda one: one.number,
        "until": lambda one: _first_day(one.in_force_to),
    },
    "series": {"title": lambda one: sort_key(one.title), "ref": lambda one: one.ref},
    "place": {"title": lambda one: sort_key(one.title), "ref": lambda one: one.ref},
}


def _first_day(date: str | None) -> str:
    return "~" if date is None else parse(date).sort_key or "~"


@pytest.mark.parametrize("kind", list(KEYS))
def test_every_sort_of_every_kind(filled: Archive, kind: str) -> None:
    assert set(KEYS[kind]) == set(sort_names(kind))
    for name, key in KEYS[kind].items():
        up = filled.ids(Listing(kind, sort=name))
        down = filled.ids(Listing(kind, sort=name, descending=True))
        assert list(down) == list(up)[::-1], (kind, name)
        assert len(set(up)) == len(up) == filled.total(Listing(kind)) > 1
        keys = [key(card) for card in filled.cards(kind, up, "az")]
        assert keys == sorted(keys), (kind, name)


def test_pages_of_a_list_make_the_whole_list(filled: Archive) -> None:
    for listing in (Listing("recording", sort="title"), Listing("document", sort="title")):
        whole = list(filled.ids(listing))
        pages = [list(filled.ids(listing, limit=7, offset=start)) for start in range(0, len(whole), 7)]
        assert [number for page in pages for number in page] == whole
        assert list(filled.ids(listing, offset=3)) == whole[3:]
        assert list(filled.ids(listing, offset=10_000)) == []


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
        == 40
    )
    assert overview.events == len(filled.ids(Listing("event"))) == 12
    assert overview.series == len(filled.ids(Listing("series"))) == 4
    assert overview.agents == len(filled.ids(Listing("agent"))) == len(NAMES)
    assert (overview.documents, overview.agreements) == (5, 5)
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
