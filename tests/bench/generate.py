"""Makes an archive of any size that the program opens like any other: plainly generated, realistically spread."""

from __future__ import annotations

import datetime as dt
import itertools
import random
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import (
    REFERENCE_DIGITS,
    REFERENCE_LETTERS,
    Agent,
    AgentName,
    Copy,
    Entry,
    Event,
    FileSpan,
    MediaFile,
    Participation,
    Place,
    Recording,
    RecordingLanguage,
    ReferenceCounter,
    Segment,
    Series,
    StorageRoot,
    Term,
    Title,
)
from mugham_archive.search import refreshing
from tests.bench.people import people

PORTION = 4_000
SERIES = {
    "sirler_xezinesi": ("Sirlər xəzinəsi", "Treasury of Secrets", "Сокровищница тайн"),
    "ashiq_musiqisi_axshamlari": (
        "Aşıq musiqisi axşamları",
        "Evenings of ashug music",
        "Вечера ашугской музыки",
    ),
    "unudulmazlar": ("Unudulmazlar", "Unforgettable", "Незабываемые"),
    "etnik_musiqi_injileri": (
        "Etnik musiqi inciləri",
        "Pearls of ethnic music",
        "Жемчужины этнической музыки",
    ),
}
ROLES = (
    ("xanende", None),
    ("tarzen", "tar"),
    ("kamancha_ifachisi", "kamancha"),
    ("ifachi", "qaval"),
    ("ashiq", "saz"),
)


class Maker:
    """Makes rows with consecutive numbers; entries of all kinds share one row of ids."""

    def __init__(self, session: Session, recordings: int, segments: int, seed: int) -> None:
        self.session = session
        self.recordings, self.segments = recordings, segments
        self.random = random.Random(seed)
        self.moment = dt.datetime(2026, 1, 1)
        self.entry = 0
        self.ids: dict[str, int] = {}
        self.counts: dict[str, int] = {}
        self.rows: dict[str, list[dict[str, Any]]] = {}
        terms = session.execute(select(Term.scheme, Term.code, Term.id, Term.az)).all()
        self.terms = {(row.scheme, row.code): row.id for row in terms}
        self.modes = [(row.id, row.az) for row in terms if row.scheme == "mode"]
        self.genres = [row.id for row in terms if row.scheme == "genre"][:12]

    def new(self, kind: str) -> int:
        """An entry's shared row."""
        self.entry += 1
        number = self.counts[kind] = self.counts.get(kind, 0) + 1
        self.add(
            "entry",
            id=self.entry,
            kind=kind,
            uuid=str(uuid.UUID(int=self.random.getrandbits(128), version=4)),
            reference=f"{REFERENCE_LETTERS[kind]}{number:0{REFERENCE_DIGITS}d}",
            version=0,
            created=self.moment + dt.timedelta(seconds=self.entry),
            updated=self.moment,
        )
        return self.entry

    def add(self, table: str, **row: Any) -> int:
        """A row; its number when it has one of its own."""
        if "id" not in row and table not in ("entry",):
            row["id"] = self.ids[table] = self.ids.get(table, 0) + 1
        self.rows.setdefault(table, []).append(row)
        return int(row["id"])

    def title(self, entry: int, *texts: tuple[str, str, str]) -> None:
        """Titles with their languages and scripts; the first is the main one."""
        for place, (words, language, script) in enumerate(texts):
            kind = "main" if place == 0 else "parallel"
            self.add(
                "title",
                entry_id=entry,
                text=words,
                language=language,
                script=script,
                type=kind,
                position=place,
            )

    def flush(self) -> None:
        """Write what was made."""
        for table in _ORDER:
            rows = self.rows.pop(table.__tablename__, [])
            if rows:
                self.session.execute(insert(table.__table__), rows)


_ORDER: tuple[Any, ...] = (
    StorageRoot, Entry, Title, Series, Place, Agent, AgentName, Event, Recording, RecordingLanguage, Segment, Participation,
    Copy, MediaFile, FileSpan,
)  # fmt: skip


def generate(
    out: Path, recordings: int, *, segments: int | None = None, seed: int = 2008, say: Any = print
) -> Archive:
    """Make an archive of so many recordings in a new folder, with about 0.6 segments each unless told otherwise."""
    started = time.perf_counter()
    archive = Archive.open(out, create=True)
    archive.set_setting("name", f"{recordings:,} generated recordings".replace(",", " "))
    archive.set_setting("sample", True)
    with archive.engine.execution_options(writing=True).connect() as connection:
        # Nothing is lost when the machine fails in the middle of this: it is made anew.
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA synchronous = OFF")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA cache_size = -400000")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with Session(connection) as session:
            maker = Maker(
                session, recordings, segments if segments is not None else recordings * 3 // 5, seed
            )
            for done in _fill(maker):
                say(
                    f"  {done:>9,} of {recordings:,} recordings, {time.perf_counter() - started:.0f} s",
                    end="\r",
                )
            for kind, last in maker.counts.items():
                session.execute(insert(ReferenceCounter.__table__).values(kind=kind, last=last))
            say(f"\n  cards and index after {time.perf_counter() - started:.0f} s")
            refreshing.rebuild(session)
            session.execute(text("ANALYZE"))
            session.commit()
        connection.commit()
    archive.close()
    say(f"  done in {time.perf_counter() - started:.0f} s")
    return Archive.open(out)


def _fill(maker: Maker) -> Iterator[int]:
    root = maker.add("storage_root", name="generated", path="/generated", kind="disk")
    seasons = _series(maker)
    venues = _places(maker)
    agents = _agents(maker, max(20, maker.recordings // 25))
    maker.flush()
    weights = list(itertools.accumulate(1 / (place + 3) for place in range(len(agents))))
    done = 0
    while done < maker.recordings:
        event = _event(maker, seasons, venues, agents, weights)
        for part in range(min(maker.random.choice((1, 3, 6, 8, 10, 14)), maker.recordings - done)):
            _recording(maker, event, part, agents, weights, root)
            done += 1
        if sum(map(len, maker.rows.values())) > PORTION * 8:
            maker.flush()
            yield done
    maker.flush()
    yield done


def _series(maker: Maker) -> list[int]:
    seasons = []
    for code, (az, en, ru) in SERIES.items():
        series = maker.new("series")
        maker.add("series", id=series, parent_id=None, code=code)
        maker.title(series, (az, "aze", "Latn"), (en, "eng", "Latn"), (ru, "rus", "Cyrl"))
        for number in range(1, 10):
            season = maker.new("series")
            maker.add("series", id=season, parent_id=series, code="")
            maker.title(season, (f"{az}, {number}-ci mövsüm", "aze", "Latn"))
            seasons.append(season)
    return seasons


def _places(maker: Maker) -> list[int]:
    found = []
    for number in range(1, 41):
        place = maker.new("place")
        maker.add("place", id=place, town="Bakı", country="AZ")
        maker.title(place, (f"Zal {number}", "aze", "Latn"))
        found.append(place)
    return found


def _agents(maker: Maker, amount: int) -> list[int]:
    """Three spellings each: the preferred one, and two as others print or romanise it."""
    found = []
    for number, person in enumerate(people(amount)):
        agent = maker.new("agent")
        maker.add("agent", id=agent, agent_kind="ensemble" if number % 50 == 49 else "person")
        for place, spelling in enumerate(dict.fromkeys((person.name, *person.spellings))):
            maker.add(
                "agent_name",
                agent_id=agent,
                text=spelling,
                type="preferred" if place == 0 else "variant",
                position=place,
                language="aze",
                script="Cyrl" if "\u0400" <= spelling[0] <= "\u04ff" else "Latn",
            )
        found.append(agent)
    return found


def _date(maker: Maker) -> dict[str, str | None]:
    year = min(2026, max(1962, round(maker.random.gauss(2006, 12))))
    month, day = maker.random.randint(1, 12), maker.random.randint(1, 28)
    kind = maker.random.random()
    if kind < 0.80:
        edtf = earliest = latest = f"{year}-{month:02}-{day:02}"
    elif kind < 0.88:
        edtf, earliest, latest = f"{year}-{month:02}", f"{year}-{month:02}-01", f"{year}-{month:02}-28"
    elif kind < 0.97:
        edtf, earliest, latest = f"{year}~", f"{year}-01-01", f"{year}-12-31"
    else:
        return {"date_edtf": None, "date_earliest": None, "date_latest": None}
    return {"date_edtf": edtf, "date_earliest": earliest, "date_latest": latest}


def _event(
    maker: Maker, seasons: list[int], venues: list[int], agents: list[int], weights: list[float]
) -> int:
    event = maker.new("event")
    season = maker.random.choice(seasons)
    types = ("konsert", "konsert", "konsert", "muhazire", "onlayn_konfrans")
    type_id = maker.terms["event_type", maker.random.choice(types)]
    maker.add(
        "event",
        id=event,
        series_id=season,
        type_id=type_id,
        venue_id=maker.random.choice(venues),
        **_date(maker),
    )
    maker.title(
        event, (f"{maker.random.choice(maker.modes)[1]} axşamı {maker.counts['event']}", "aze", "Latn")
    )
    _people(maker, event, agents, weights, 3)
    return event


def _people(maker: Maker, entry: int, agents: list[int], weights: list[float], amount: int) -> None:
    for place, agent in enumerate(maker.random.choices(agents, cum_weights=weights, k=amount)):
        role, instrument = ROLES[place % len(ROLES)]
        maker.add(
            "participation",
            entry_id=entry,
            agent_id=agent,
            role_id=maker.terms["role", role],
            instrument_id=maker.terms["instrument", instrument] if instrument else None,
            position=place,
            principal=place == 0,
        )


def _recording(
    maker: Maker, event: int, part: int, agents: list[int], weights: list[float], root: int
) -> None:
    recording = maker.new("recording")
    mode, word = maker.random.choice(maker.modes)
    length = maker.random.randint(90_000, 5_400_000)
    state = maker.random.choices(("inbox", "draft", "described", "reviewed"), (1, 4, 8, 3))[0]
    maker.add(
        "recording",
        id=recording,
        event_id=event,
        mode_id=mode,
        genre_id=maker.random.choice(maker.genres),
        access=maker.random.choice(("public", "on_site", "on_site", "restricted")),
        state=state,
    )
    maker.title(recording, (f"{word}, {part + 1}", "aze", "Latn"))
    maker.add(
        "recording_language", recording_id=recording, term_id=maker.terms["language", "aze"], position=0
    )
    if maker.random.random() < 0.3:
        _people(maker, recording, agents, weights, maker.random.choice((1, 2, 4)))
    generation = maker.terms["generation", "preservation_master"]
    copy = maker.add("copy", recording_id=recording, generation_id=generation)
    start = 0
    for number in range(2 if maker.random.random() < 0.15 else 1):
        file = maker.add(
            "media_file",
            copy_id=copy,
            root_id=root,
            path=f"{event // 500}/{event}/{recording}-{number}.wav",
            size=length * 288,
            mtime_ns=0,
            duration_ms=length,
            position=number,
            container="WAV",
            sample_rate=48_000,
            channels=2,
        )
        maker.add(
            "file_span", recording_id=recording, file_id=file, timeline_start_ms=start, file_out_ms=length
        )
        start += length
    if (
        maker.counts.get("segment", 0) < maker.segments
        and maker.random.random() < 0.3 + maker.segments / maker.recordings / 8
    ):
        _segments(maker, recording, start, agents, weights)


def _segments(maker: Maker, recording: int, length: int, agents: list[int], weights: list[float]) -> None:
    for place in range(3 if maker.segments <= maker.recordings else 6):
        segment = maker.new("segment")
        mode, word = maker.random.choice(maker.modes)
        begin = length * place // 6
        maker.add(
            "segment",
            id=segment,
            recording_id=recording,
            position=place,
            start_ms=begin,
            end_ms=begin + length // 6,
            mode_id=mode,
        )
        maker.title(segment, (word, "aze", "Latn"))
        if maker.random.random() < 0.2:
            _people(maker, segment, agents, weights, 1)
