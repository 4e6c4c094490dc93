"""A small archive on each kind of database whose lists are compared with what the details of every entry say."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

from mugham_archive.archive import Archive
from mugham_archive.catalogue.alphabet import sort_key
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import Copy, FileSpan, MediaFile, Participation, StorageRoot
from mugham_archive.search.finding import IN_MEMORY
from tests.archives import add, term

DATES = ["1965~", "2018-10-05", "[..1989]", "2017/..", None, "196X", "2018-10-05"]
NAMES = ["Əli Nümunəyev", "Çimnaz Sınaqlı", "Ağa Misalzadə", "Üzeyir Örnək", "Zərif Təcrübəli"]


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
        _described_little(session)


def _described_little(session: Any) -> None:
    """Entries of every kind without most things, some with no letter in their titles, some in a writing that follows Latin."""
    for title in ("…", "راست", "…"):
        for kind in ("recording", "event", "agent", "document", "agreement", "series", "place"):
            add(session, kind, title)
    add(session, "agent", "Yalnız Vəfatı", died=parse("1994"))


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
        "access": lambda one: ["", "public", "on_site", "restricted", "embargoed"].index(one.access),
        "state": lambda one: ["", "inbox", "draft", "described", "reviewed"].index(one.state),
        "added": lambda one: one.id,
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


# What stands in a key where there is nothing to sort by.
NOTHING = ("~", "", 0)


def in_order(cards: Iterable[Any], kind: str, sort: str, descending: bool) -> list[Any]:
    """The cards of a kind as a list of it shows them: what has nothing of what is sorted by is last in both directions.

    Among equals the number decides in the same direction; of what the database has no index for, the dates before it.
    """
    key = KEYS[kind][sort]
    cards = sorted(cards, key=lambda card: card.id, reverse=descending)
    if sort in IN_MEMORY:
        cards = in_order(cards, kind, "date", descending)
    there = [card for card in cards if key(card) not in NOTHING]
    return sorted(there, key=key, reverse=descending) + [card for card in cards if key(card) in NOTHING]


def _first_day(date: str | None) -> str:
    return "~" if date is None else parse(date).sort_key or "~"
