"""Draws up the cards that lists read, and keeps the counts of the archive, inside the change that makes it necessary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, completeness
from mugham_archive.catalogue.card_sources import Sources, read_sources
from mugham_archive.catalogue.models import Term, Title
from mugham_archive.catalogue.places_in_time import place_in_time
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.differences import Link

SHOWN_PERFORMERS = 4
# Named before others when a list has room for a few only; who organised or recorded is not a performer.
ORGANISING = frozenset({"teshkilatchi", "hemteshkilatchi", "ev_sahibi_teshkilat"})
NOT_PERFORMING = frozenset({*ORGANISING, "sponsor", "maliyyeleshdiren", "ses_rejissoru", "ses_yazan",
                  "miksaj_muhendisi", "berpachi", "produser", "transkripsiyachi", "terjumechi", "huquq_sahibi",
                  "baghishlayan", "emanetchi", "soz_muellifi", "bestekar", "aranjimanchi"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a recording is found by, as it is written; the search room folds it. ``terms`` are numbers of terms."""

    id: int
    place: int
    titles: tuple[str, ...]
    names: tuple[str, ...]
    context: tuple[str, ...]
    terms: tuple[int, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """Titles of series and places, codes and Azerbaijani words of terms, read when first needed and kept for one refresh."""

    session: Session
    terms: dict[int, Any]
    names: dict[int, list[str]]

    @classmethod
    def open(cls, session: Session) -> Lexicon:
        table = Term.__table__.c
        terms = {row.id: row for row in session.execute(select(table.id, table.code, table.az)).all()}
        return cls(session, terms, {})

    def titles(self, ids: set[int]) -> None:
        """Make sure that the titles of these entries are known."""
        missing = sorted(ids - set(self.names))
        for some in portions(missing):
            found: dict[int, list[str]] = defaultdict(list)
            question = select(Title.entry_id, Title.text).where(Title.entry_id.in_(some))
            for row in self.session.execute(
                question.order_by(Title.type != "main", Title.position, Title.id)
            ):
                found[row.entry_id].append(row.text)
            for number in some:
                self.names[number] = found.get(number, [])

    def main(self, number: int | None) -> str:
        """The main title of an entry, or nothing."""
        titles = self.names.get(number or 0)
        return titles[0] if titles else ""

    def code(self, term: int | None) -> str:
        """A term's code, or nothing."""
        row = self.terms.get(term or 0)
        return "" if row is None else row.code

    def key(self, term: int | None) -> str:
        """The sort key of a term's Azerbaijani word."""
        row = self.terms.get(term or 0)
        return alphabet.UNKNOWN if row is None else alphabet.sort_key(row.az)


# The cards, the links to agents and to terms (rows of their tables), and the words.
Drawn = tuple[list[dict[str, Any]], list[Link], list[Link], list[Words]]


def draw_up(session: Session, ids: Sequence[int], lexicon: Lexicon) -> Drawn:
    """The cards, the links to agents and terms, and the words of at most some hundred recordings, as they should be."""
    sources = read_sources(session, ids)
    lexicon.titles(
        {number for one in sources.events.values() for number in (one.series_id, one.venue_id) if number}
    )
    cards = [_recording_card(recording, sources, lexicon) for recording in sources.recordings]
    agents, terms = _links(sources)
    used: dict[int, list[int]] = defaultdict(list)
    for recording_id, term in terms:
        used[recording_id].append(term)
    words = [
        _words(recording, sources, lexicon, card["place"], used[recording.id])
        for recording, card in zip(sources.recordings, cards, strict=True)
    ]
    return cards, agents, terms, words


def _recording_card(recording: Any, sources: Sources, lexicon: Lexicon) -> dict[str, Any]:
    event = sources.events.get(recording.event_id)
    own = recording.date_edtf is not None
    dated = recording if own or event is None else event
    titles = sources.titles.get(recording.id) or [("supplied", lexicon_title(sources, event))]
    reference, created = sources.references[recording.id]
    performers = performers_of(sources, recording, lexicon)
    media, missing = sources.files.get(recording.id, ("", False))
    series_id = event.series_id if event else None
    date_key = dated.date_earliest or dated.date_latest or alphabet.UNKNOWN
    card = {
        "id": recording.id,
        "reference": reference,
        "title": titles[0][1],
        "title_key": alphabet.sort_key(titles[0][1]),
        "series_id": series_id,
        "series_key": alphabet.sort_key(lexicon.main(series_id)),
        "event_id": recording.event_id,
        "date_edtf": dated.date_edtf,
        "date_earliest": dated.date_earliest,
        "date_latest": dated.date_latest,
        "date_key": date_key,
        "performers": ", ".join(performers),
        "performers_key": alphabet.sort_key(performers[0]) if performers else alphabet.UNKNOWN,
        "mode_id": recording.mode_id,
        "mode_key": lexicon.key(recording.mode_id),
        "genre_id": recording.genre_id,
        "duration_ms": sources.durations.get(recording.id, 0),
        "access": recording.access,
        "state": recording.state,
        "media": media,
        "segments": len(sources.segments.get(recording.id, ())),
        "missing": missing,
        "added_key": created.isoformat(timespec="milliseconds"),
        "kind": recording.recording_kind,
        "venue_id": recording.place_id or (event.venue_id if event else None),
        "place": place_in_time(date_key, recording.id),
    }
    card["lacks"] = _lacks(recording, event, card, sources)
    return card


def _lacks(recording: Any, event: Any, card: dict[str, Any], sources: Sources) -> int:
    parts = sources.segments.get(recording.id, ())
    return completeness.of_recording(
        recording,
        card,
        roles=sources.all_roles(recording),
        spoken=recording.id in sources.languages or any(part.language_id is not None for part in parts),
        genre_or_mode=(recording.genre_id or recording.mode_id) is not None
        or any((part.genre_id or part.mode_id) is not None for part in parts),
        online=event is not None and event.attendance == "online",
        states=sources.states.get(recording.id),
    )


def lexicon_title(sources: Sources, event: Any) -> str:
    """What a recording without a title of its own is called: as its event."""
    titles = sources.titles.get(event.id, []) if event else []
    return titles[0][1] if titles else ""


def performers_of(sources: Sources, recording: Any, lexicon: Lexicon) -> list[str]:
    """The names that a list has room for, principal performers first."""
    roles = sources.effective(recording) or sources.all_roles(recording)
    performing = [role for role in roles if lexicon.code(role.role_id) not in NOT_PERFORMING]
    ordered = sorted(performing, key=lambda role: not role.principal)
    shown: dict[int, str] = {}
    for role in ordered:
        names = sources.names.get(role.agent_id)
        shown.setdefault(role.agent_id, names[0] if names else role.credited_as)
    listed = list(shown.values())
    return listed if len(listed) <= SHOWN_PERFORMERS else [*listed[:SHOWN_PERFORMERS], "…"]


def _links(sources: Sources) -> tuple[list[Link], list[Link]]:
    agents: list[Link] = []
    terms: list[Link] = []
    for recording in sources.recordings:
        roles = sources.all_roles(recording)
        taking_part = {(role.agent_id, role.role_id or 0, role.instrument_id or 0) for role in roles}
        agents += [(recording.id, *one) for one in sorted(taking_part)]
        event = sources.events.get(recording.event_id)
        used = {recording.mode_id, recording.genre_id, *sources.languages.get(recording.id, ())}
        used.add(event.type_id if event else None)
        used.update(role.role_id for role in roles)
        used.update(role.instrument_id for role in roles)
        for part in sources.segments.get(recording.id, ()):
            used.update((part.mode_id, part.section_id, part.genre_id, part.language_id))
        used.discard(None)
        terms += [(recording.id, term) for term in sorted(used)]
    return agents, terms


def _words(recording: Any, sources: Sources, lexicon: Lexicon, place: int, terms: Sequence[int]) -> Words:
    event = sources.events.get(recording.event_id)
    parts = sources.segments.get(recording.id, ())
    titles = [text for _, text in sources.titles.get(recording.id, ())]
    titles += [text for part in parts for _, text in sources.titles.get(part.id, ())]
    titles += [part.work for part in parts if part.work]
    context: list[str] = []
    if event is not None:
        context += [text for _, text in sources.titles.get(event.id, ())]
        context += [*lexicon.names.get(event.series_id, ()), *lexicon.names.get(event.venue_id, ())]
    reference = sources.references[recording.id][0]
    notes = [reference, recording.summary, recording.provenance, recording.quality, *recording.keywords]
    notes += sources.notes.get(recording.id, ())
    if event is not None:
        notes += [event.occasion, event.abstract]
    for part in parts:
        notes += [part.synopsis, *part.keywords, *sources.notes.get(part.id, ())]
    names = names_of(sources, recording)
    return Words(recording.id, place, tuple(titles), names, tuple(context), tuple(terms), tuple(notes))


def names_of(sources: Sources, recording: Any) -> tuple[str, ...]:
    """Every spelling of everybody who takes part, and how programmes printed it."""
    names: dict[str, None] = {}
    for role in sources.all_roles(recording):
        names.update(dict.fromkeys(sources.names.get(role.agent_id, ())))
        names[role.credited_as] = None
    return tuple(names)
