"""Finds the agents, series and events that an import names, and makes each missing one once."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.alphabet import UNKNOWN
from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models import (
    Agent,
    AgentName,
    Entry,
    Event,
    EventCard,
    Series,
    Title,
    new_uuid,
)
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.references import next_references
from mugham_archive.ingest.proposals import Proposal
from mugham_archive.ingest.vocabulary_words import KnownSeries, Words, known_series, series_titled
from mugham_archive.search.folding import fold
from mugham_archive.search.names import certain, sounds
from mugham_archive.search.names.letters import Spelling, spelling
from mugham_archive.search.names.likeness import certainly
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import reserve

DEFAULT_ACCESS = "on_site"
# Numbers for new entries are reserved in bundles; what is left of the last bundle is never used.
NUMBERS_AT_ONCE = 50
_RUSSIAN_ONLY = set("ыэщъё")
_AZERBAIJANI_CYRILLIC = set("әғҝөүһҹј")


def script_and_language(text: str) -> tuple[str, str]:
    """The script (ISO 15924) and the likely language (ISO 639-3) of a title or name, by its letters."""
    for letter in text:
        if letter.isalpha():
            name = unicodedata.name(letter, "")
            if name.startswith("ARABIC"):
                return "Arab", "fas"
            if name.startswith("CYRILLIC"):
                small = set(text.lower())
                azerbaijani = bool(small & _AZERBAIJANI_CYRILLIC)
                return "Cyrl", "aze" if azerbaijani or not small & _RUSSIAN_ONLY else "rus"
            return "Latn", "aze"
    return "Zyyy", "und"


class Authorities:
    """Kept for one import: what was found or made is not looked up again; ``flush`` writes what is new."""

    def __init__(self, session: Session, words: Words, series: KnownSeries | None, series_title: str) -> None:
        self._words = words
        self._chosen = (series, series_title)
        self._agents: dict[frozenset[str], int] = {}
        self._fresh: dict[tuple[str, ...], list[tuple[Spelling, int]]] = defaultdict(list)
        self._events: dict[tuple[Any, ...], int] = {}
        self._series: dict[str, int] = {}
        self._access: dict[int, str] = {}
        self._session = session
        self._recorder: ChangeRecorder | None = None
        self._numbers: list[int] = []
        self._rows: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def begin(self, recorder: ChangeRecorder) -> None:
        """Work within this change from now on."""
        self._recorder = recorder
        self._session = recorder.session
        self._numbers = []

    def forget_unsaved(self) -> None:
        """After a change that did not come about: look everything up again."""
        self._rows.clear()
        self._agents.clear()
        self._fresh.clear()
        self._events.clear()
        self._series.clear()

    # Agents ------------------------------------------------------------------------------------------------------

    def agent(self, name: str) -> int:
        """The agent of that name in any order and spelling of its words, or a new person."""
        key = frozenset(fold(name).split()) or frozenset((name,))
        if key not in self._agents:
            self._agents[key] = self._made(name) or certain(self._session, name) or self._new_agent(name)
        return self._agents[key]

    def _made(self, name: str) -> int | None:
        """The agent whom this change has made already under another spelling of the name."""
        cut = spelling(name)
        return next((number for made, number in self._fresh[_sound(cut)] if certainly(cut, made)), None)

    def _new_agent(self, name: str) -> int:
        number = self._new_entry("agent")
        script, language = script_and_language(name)
        cut = spelling(name)
        self._fresh[_sound(cut)].append((cut, number))
        self._rows["agent"].append({"id": number, "agent_kind": _kind_of(name)})
        self._rows["agent_name"].append(
            {"agent_id": number, "text": name, "script": script, "language": language, "type": "preferred"}
        )
        return number

    # Series and events -------------------------------------------------------------------------------------------

    def series(self, proposal: Proposal) -> int | None:
        """The series a proposal belongs to: the one chosen for the import, else what tags and folders say."""
        known, title = self._chosen if any(self._chosen) else (proposal.series, proposal.series_title)
        if known is not None and known.id is not None:
            return known.id
        if known is None and not title:
            return None
        key = known.code if known is not None else fold(title)
        if key not in self._series:
            # Another import may have made it since this one began.
            named = known.titles[0][0] if known is not None and known.titles else title
            there = series_titled(known_series(self._session), named)
            found = there.id if there is not None else None
            self._series[key] = found or self._new_series(known, title)
        return self._series[key]

    def _new_series(self, known: KnownSeries | None, title: str) -> int:
        number = self._new_entry("series")
        self._rows["series"].append({"id": number, "code": known.code if known else ""})
        titles = known.titles if known else ((title, script_and_language(title)[1]),)
        for place, (text, language) in enumerate(titles):
            kind = "main" if place == 0 else "parallel"
            script = script_and_language(text)[0]
            row = {
                "entry_id": number,
                "text": text,
                "language": language,
                "script": script,
                "type": kind,
                "position": place,
            }
            self._rows["title"].append(row)
        return number

    def event(self, proposal: Proposal) -> int | None:
        """The event a proposal belongs to; None when neither a date nor a title of an evening is known."""
        if proposal.date is None and not proposal.event_title:
            return None
        series = self.series(proposal)
        edtf = proposal.date.edtf if proposal.date else None
        title = proposal.event_title or proposal.title
        key = (series, edtf, fold(title) if proposal.event_title else proposal.folder)
        if key not in self._events:
            self._events[key] = self._find_event(series, proposal.date, title) or self._new_event(
                proposal, series, title
            )
        return self._events[key]

    def _find_event(self, series: int | None, date: EdtfDate | None, title: str) -> int | None:
        # Asked of the cards, which are indexed by series and date.
        card = EventCard.__table__.c
        key = (date.earliest or date.latest) if date else None
        question = select(card.id).where(
            card.series_id.is_not_distinct_from(series),
            card.date_key == (key or UNKNOWN),
            card.title == title,
            card.date_edtf.is_not_distinct_from(date.edtf if date else None),
        )
        return self._session.scalar(question.order_by(card.id).limit(1))

    def _new_event(self, proposal: Proposal, series: int | None, title: str) -> int:
        number = self._new_entry("event")
        date = proposal.date
        self._rows["event"].append(
            {
                "id": number,
                "series_id": series,
                "type_id": proposal.event_type_id,
                "date_edtf": date.edtf if date else None,
                "date_as_written": date.as_written if date else None,
                "date_earliest": date.earliest if date else None,
                "date_latest": date.latest if date else None,
            }
        )
        script, language = script_and_language(title)
        row = {
            "entry_id": number,
            "text": title,
            "language": language,
            "script": script,
            "type": "main",
            "position": 0,
        }
        self._rows["title"].append(row)
        return number

    def access(self, proposal: Proposal) -> str:
        """The access level that new recordings of the proposal's series have by default."""
        series = self.series(proposal)
        if series is None:
            return DEFAULT_ACCESS
        if series not in self._access:
            table = Series.__table__.c
            found = self._session.scalar(select(table.default_access).where(table.id == series))
            self._access[series] = found or DEFAULT_ACCESS
        return self._access[series]

    # Writing -----------------------------------------------------------------------------------------------------

    def _new_entry(self, kind: str) -> int:
        assert self._recorder is not None
        if not self._numbers:
            self._numbers = list(reversed(reserve(self._recorder.session, Entry.__table__, NUMBERS_AT_ONCE)))
        number = self._numbers.pop()
        moment = now()
        self._rows["entry"].append(
            {
                "id": number,
                "kind": kind,
                "uuid": new_uuid(),
                "version": self._recorder.change_set.id,
                "created": moment,
                "updated": moment,
            }
        )
        return number

    def flush(self, recorder: ChangeRecorder) -> None:
        """Write what is new."""
        by_kind: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in self._rows["entry"]:
            by_kind[row["kind"]].append(row)
        for kind, rows in by_kind.items():
            for row, reference in zip(rows, next_references(recorder.session, kind, len(rows)), strict=True):
                row["reference"] = reference
        for table in (Entry, Title, Agent, AgentName, Series, Event):
            rows = self._rows[table.__tablename__]
            if table in (Title, AgentName):
                for row, number in zip(
                    rows, reserve(recorder.session, table.__table__, len(rows)), strict=True
                ):
                    row["id"] = number
            recorder.create(table.__table__, rows)
        self._rows.clear()


def _sound(name: Spelling) -> tuple[str, ...]:
    return tuple(sorted(sounds(word)[0] for word in name.words))


_GROUPS = (
    "ansambl",
    "ensemble",
    "ансамбл",
    "orkestr",
    "orchestra",
    "оркестр",
    "trio",
    "трио",
    "üçlüy",
    "xor",
    "choir",
    "хор",
    "qrup",
)


def _kind_of(name: str) -> str:
    small = name.lower()
    return "ensemble" if any(word in small for word in _GROUPS) else "person"
