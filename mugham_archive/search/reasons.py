"""Why a recording was found: segments that match, spellings of names and words that its line in the list does not show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.card_sources import read_names
from mugham_archive.catalogue.models import (
    Entry,
    Note,
    Participation,
    RecordingAgent,
    RecordingCard,
    Segment,
    Title,
)
from mugham_archive.catalogue.views import RecordingMatch, SegmentMatch
from mugham_archive.search import terms
from mugham_archive.search.conditions import And, Condition, Or, Part, Text, Uses
from mugham_archive.search.folding import fold, name_spellings
from mugham_archive.search.query import meaning
from mugham_archive.search.query.tree import Field, Words
from mugham_archive.search.unseen import unseen
from mugham_archive.storage.bulk import portions

# So many segments of a recording are told.
SHOWN = 5
SHOWN_SPELLINGS = 3


def matches(session: Session, query: str, ids: Sequence[int], language: str) -> dict[int, RecordingMatch]:
    """For each of these recordings (a page of a list) what matched in it; those with nothing to tell are left out."""
    meant = meaning.understand(session, query, language)
    asked = [one for condition in meant.conditions if condition is not None for one in _positive(condition)]
    typed = _typed_names(meant)
    found: dict[int, RecordingMatch] = {}
    for some in portions(list(ids)):
        segments = _segments(session, some, asked, language) if asked else {}
        spelt = _spellings(session, some, typed) if typed else {}
        others = [number for number in some if number not in segments and number not in spelt]
        hidden = unseen(session, others, [one for one in asked if isinstance(one, Text)], language)
        for number in some:
            if number in segments or number in spelt or number in hidden:
                every = segments.get(number, [])
                found[number] = RecordingMatch(
                    number,
                    tuple(every[:SHOWN]),
                    max(0, len(every) - SHOWN),
                    tuple(spelt.get(number, ())),
                    hidden.get(number),
                )
    return found


def _positive(condition: Condition) -> Iterable[Text | Part | Uses]:
    if isinstance(condition, Text | Part | Uses):
        yield condition
    elif isinstance(condition, And | Or):
        for part in condition.parts:
            yield from _positive(part)


# Segments ------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Parts:
    """The segments of some recordings with what they say themselves."""

    rows: list[Any]
    titles: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    texts: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    people: dict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    names: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))


def _segments(
    session: Session, ids: Sequence[int], asked: Sequence[Text | Part | Uses], language: str
) -> dict[int, list[SegmentMatch]]:
    parts = _read_parts(session, ids)
    vocabulary = terms.read(session)
    found: dict[int, list[SegmentMatch]] = defaultdict(list)
    for row in parts.rows:
        if any(_holds(one, row, parts) for one in asked):
            title = parts.titles[row.id][0] if parts.titles[row.id] else ""
            if not title:
                named = vocabulary.terms.get(row.section_id or row.mode_id or row.genre_id or 0)
                title = row.work or (named.label(language) if named is not None else "")
            found[row.recording_id].append(SegmentMatch(row.reference, title, row.start_ms, row.end_ms))
    return dict(found)


def _read_parts(session: Session, ids: Sequence[int]) -> _Parts:
    table = Segment.__table__

    columns = (table.c.id, table.c.recording_id, table.c.start_ms, table.c.end_ms, table.c.mode_id, table.c.section_id,
               table.c.genre_id, table.c.language_id, table.c.work, table.c.synopsis, table.c.keywords,
               Entry.__table__.c.reference)  # fmt: skip
    question = select(*columns).join(Entry.__table__, Entry.__table__.c.id == table.c.id)
    rows = session.execute(
        question.where(table.c.recording_id.in_(ids)).order_by(
            table.c.recording_id, table.c.start_ms, table.c.id
        )
    ).all()
    parts = _Parts(list(rows))
    for row in rows:
        parts.texts[row.id] += [row.work, row.synopsis, *row.keywords]
    for some in portions([row.id for row in rows]):
        titles = select(Title.entry_id, Title.text).where(Title.entry_id.in_(some))
        for number, title in session.execute(titles.order_by(Title.type != "main", Title.position, Title.id)):
            parts.titles[number].append(title)
        for number, note in session.execute(select(Note.entry_id, Note.text).where(Note.entry_id.in_(some))):
            parts.texts[number].append(note)
        people = Participation.__table__
        for row in session.execute(select(people).where(people.c.entry_id.in_(some))):
            parts.people[row.entry_id].append(row)
    read_names(session, parts.names, {row.agent_id for rows in parts.people.values() for row in rows})
    return parts


def _holds(asked: Text | Part | Uses, row: Any, parts: _Parts) -> bool:
    used = {row.mode_id, row.section_id, row.genre_id, row.language_id}
    people = parts.people.get(row.id, ())
    if isinstance(asked, Uses):
        return bool(used & asked.terms)
    if isinstance(asked, Part):
        return any(
            (asked.agents is None or one.agent_id in asked.agents)
            and (asked.roles is None or one.role_id in asked.roles)
            and (asked.instruments is None or one.instrument_id in asked.instruments)
            for one in people
        )
    for one in people:
        used |= {one.role_id, one.instrument_id}
    if not asked.within and used & set(asked.terms):
        return True
    titles = parts.titles[row.id]
    texts = {"titles": titles, "notes": parts.texts[row.id]}.get(
        asked.within, [*titles, *parts.texts[row.id]]
    )
    if any(_says(asked, fold(text)) for text in texts if text):
        return True
    names = [name for one in people for name in (*parts.names.get(one.agent_id, ()), one.credited_as) if name]
    return not asked.within and any(
        _says(asked, name_spellings(name)) or _is_spelt(asked, name) for name in names
    )


def _says(asked: Text, folded: str) -> bool:
    phrase = " ".join(asked.words)
    return f" {phrase}{' ' if asked.whole else ''}" in f" {folded} "


def _is_spelt(asked: Text, name: str) -> bool:
    return bool(asked.names) and bool(set(fold(name).split()) & set(asked.names))


# Spellings -----------------------------------------------------------------------------------------------------------


def _typed_names(meant: meaning.Meaning) -> list[str]:
    """The words that may have been names, as they were typed, in small letters."""
    found: dict[str, None] = {}
    for leaf in meant.query.leaves():
        if isinstance(leaf, Words):
            found.update(dict.fromkeys(leaf.typed.casefold().split()))
        elif isinstance(leaf, Field) and leaf.name == "performer":
            found.update(
                dict.fromkeys(word for value in leaf.values for word in value.text.casefold().split())
            )
    return [word for word in found if len(word) >= meaning.SHORTEST_NAME and word.isalpha()]


def _spellings(session: Session, ids: Sequence[int], typed: Sequence[str]) -> dict[int, list[str]]:
    """Spellings of the performers' names with the very letters that were typed, where the list shows other ones."""
    link, card = RecordingAgent.__table__.c, RecordingCard.__table__.c
    agents: dict[int, set[int]] = defaultdict(set)
    for number, agent in session.execute(
        select(link.recording_id, link.agent_id).where(link.recording_id.in_(ids))
    ):
        agents[number].add(agent)
    names: dict[int, list[str]] = defaultdict(list)
    read_names(session, names, {agent for some in agents.values() for agent in some})
    lines = {
        number: f"{title} {performers}".casefold()
        for number, title, performers in session.execute(
            select(card.id, card.title, card.performers).where(card.id.in_(ids))
        )
    }
    credited = _credited(session, ids)
    found: dict[int, list[str]] = {}
    for number in ids:
        hidden = [word for word in typed if word not in lines.get(number, "")]
        spellings = [name for agent in sorted(agents[number]) for name in names[agent]] + credited.get(
            number, []
        )
        told = [
            spelling
            for spelling in dict.fromkeys(spellings)
            if any(part.startswith(word) for word in hidden for part in spelling.casefold().split())
        ]
        if told:
            found[number] = told[:SHOWN_SPELLINGS]
    return found


def agent_spellings(session: Session, meant: meaning.Meaning, shown: dict[int, str]) -> dict[int, str]:
    """For each of these agents (with the name that is shown) a spelling with the letters typed, where the name has others."""
    typed = _typed_names(meant)
    names: dict[int, list[str]] = defaultdict(list)
    if typed and shown:
        read_names(session, names, set(shown))
    found: dict[int, str] = {}
    for agent, spellings in names.items():
        hidden = [word for word in typed if word not in shown[agent].casefold()]
        for spelling in spellings:
            if any(part.startswith(word) for word in hidden for part in spelling.casefold().split()):
                found.setdefault(agent, spelling)
    return found


def _credited(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    """As programmes printed the names, on the recordings and their events."""
    part, card = Participation.__table__.c, RecordingCard.__table__.c
    found: dict[int, list[str]] = defaultdict(list)
    for key in (card.id, card.event_id):
        question = select(card.id, part.credited_as).join(Participation.__table__, part.entry_id == key)
        for number, name in session.execute(question.where(card.id.in_(ids), part.credited_as != "")):
            found[number].append(name)
    return found
