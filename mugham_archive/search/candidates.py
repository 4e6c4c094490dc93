"""Offers what somebody who is typing may mean: terms in any of the three languages, and entries by their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import literal_column, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, card_reading
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.models import Entry, RecordingText, Segment, Term
from mugham_archive.catalogue.models import EventCard as EventRow
from mugham_archive.catalogue.models import RecordingCard as RecordingRow
from mugham_archive.catalogue.reading import label, main_titles, names_of, references_of, titles_in
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementCard,
    Card,
    DocumentCard,
    EventCard,
    RecordingCard,
    SeriesCard,
)
from mugham_archive.search import full_text, names
from mugham_archive.search.folding import fold
from mugham_archive.search.query import meaning

MOST = 12


@dataclass(frozen=True, slots=True)
class TermChoice:
    """A term that may be meant: ``word`` in the language asked for, ``more`` its words in the other two.

    ``found_by`` are all its words and variants, folded.
    """

    code: str
    word: str
    more: str
    found_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryChoice:
    """An entry that may be meant; ``more`` tells it from others of the same name: years, a date, a town."""

    ref: str
    kind: str
    title: str
    more: str


def terms_like(
    session: Session, scheme: str, typed: str, language: str, limit: int = MOST
) -> list[TermChoice]:
    """The terms of a scheme whose words begin with, or hold, what was typed, in any language; all of it for nothing typed.

    Folded as in search, so şur, shur and шур find the same. Those that begin with it come first.
    """
    table = Term.__table__
    question = select(table).where(table.c.scheme == scheme).order_by(table.c.position, table.c.id)
    return among([_term_choice(row, language) for row in session.execute(question)], typed, limit)


def among(choices: Sequence[TermChoice], typed: str, limit: int = MOST) -> list[TermChoice]:
    """Of these terms the ones that may be meant by what was typed, the likeliest first, else in their order."""
    wanted = fold(typed)
    ranked = sorted(
        (rank, place)
        for place, choice in enumerate(choices)
        if (rank := _rank(choice.found_by, wanted)) is not None
    )
    return [choices[place] for _, place in ranked[:limit]]


def _rank(words: Sequence[str], wanted: str) -> int | None:
    """0: is it, 1: begins with it, 2: a later word does, 3: holds it; None: has nothing of it."""
    ranks = [
        rank
        for word in words
        for rank, hit in enumerate(
            (word == wanted, word.startswith(wanted), f" {wanted}" in word, wanted in word)
        )
        if hit
    ]
    return min(ranks, default=None) if wanted else 0


def _term_choice(row: Any, language: str) -> TermChoice:
    word = label(row, language)
    others = [one for one in (row.az, row.en, row.ru) if one and one != word]
    words = (row.az, row.en, row.ru, row.code.replace("_", " "), *map(str, row.variants))
    return TermChoice(
        row.code, word, " · ".join(dict.fromkeys(others)), tuple(map(fold, filter(None, words)))
    )


def entries_like(
    session: Session, kinds: Sequence[str], typed: str, language: str, limit: int = MOST, near: str = ""
) -> list[EntryChoice]:
    """The entries of these kinds that somebody who typed this may mean, the likeliest first; a reference means itself.

    ``near`` is the reference of the entry in which it is typed: of segments, those of the same recording are offered.
    """
    typed = typed.strip()
    if not typed:
        return []
    exact = _referred(session, typed)
    if exact is not None and exact.kind in kinds:
        return _choices(session, exact.kind, [exact.id], language)
    found: list[EntryChoice] = []
    for kind in kinds:
        if kind == "segment":
            numbers = _segments_beside(session, typed, near)
        else:
            numbers = _MATCHERS.get(kind, _by_words)(session, kind, typed, limit)
        found += _choices(session, kind, numbers[:limit], language)
    return found[:limit]


def _referred(session: Session, typed: str) -> Any | None:
    table = Entry.__table__.c
    question = select(table.id, table.kind).where(or_(table.reference == typed, table.uuid == typed))
    return session.execute(question).first()


def agents_like(session: Session, _kind: str, typed: str, limit: int) -> Sequence[int]:
    """The ids of the agents that may be meant by a name: whoever it names, then all whose names hold the words."""
    named = [match.id for match in names.find(session, typed, limit=limit)]
    spelt = [agent for agent, _ in names.agents_spelt(session, typed, beginning=True, limit=limit)]
    return list(dict.fromkeys([*named, *spelt]))[:limit]


def _by_title(session: Session, kind: str, typed: str, limit: int) -> Sequence[int]:
    """Those whose title begins so come from the sorted index at once; the others from the words."""
    card: Any = EventRow if kind == "event" else RecordingRow
    key = alphabet.sort_key(typed)
    question = select(card.id).where(card.title_key >= key, card.title_key < key + "\U0010ffff")
    first = list(session.scalars(question.order_by(card.title_key, card.id).limit(limit)))
    if len(first) >= limit:
        return first
    return list(dict.fromkeys([*first, *_by_words(session, kind, typed, limit)]))


def _by_words(session: Session, kind: str, typed: str, limit: int) -> Sequence[int]:
    condition = meaning.only_words(typed)
    try:
        if kind != "recording":
            return session.scalars(full_text.entries(session, condition, kind).limit(limit)).all()
        first = (
            full_text.recordings(session, condition).order_by(literal_column("place")).limit(limit).subquery()
        )
    except full_text.Unanswerable:
        return []
    text = RecordingText.__table__.c
    return session.scalars(
        select(text.id).join(first, first.c.place == text.place).order_by(text.place)
    ).all()


_MATCHERS: dict[str, Callable[[Session, str, str, int], Sequence[int]]] = {
    "agent": agents_like,
    "event": _by_title,
    "recording": _by_title,
}


def _segments_beside(session: Session, typed: str, near: str) -> Sequence[int]:
    here = _referred(session, near)
    if here is None:
        return ()
    table = Segment.__table__.c
    recording: Any = here.id
    if here.kind == "segment":
        recording = select(table.recording_id).where(table.id == here.id).scalar_subquery()
    question = select(table.id).where(table.recording_id == recording, table.id != here.id)
    numbers = list(session.scalars(question.order_by(table.start_ms, table.id)))
    titles, wanted = main_titles(session, numbers), fold(typed)
    return [number for number in numbers if wanted in fold(titles.get(number, ""))]


def _choices(session: Session, kind: str, ids: Sequence[int], language: str) -> list[EntryChoice]:
    titles = names_of(session, ids) if kind == "agent" else titles_in(session, ids, language)
    if kind == "segment":
        refs = references_of(session, ids)
        return [EntryChoice(refs[number], kind, titles.get(number, ""), "") for number in ids]
    return [
        EntryChoice(card.ref, kind, titles.get(card.id) or card.ref, _more(card, language))
        for card in card_reading.cards(session, kind, ids, language)
    ]


def _more(card: Card, language: str) -> str:
    """What tells an entry from others of the same name."""
    if isinstance(card, AgentCard):
        parts = [card.role or card.instrument, card.years]
    elif isinstance(card, EventCard):
        parts = [_date(card.date, language), card.venue]
    elif isinstance(card, RecordingCard):
        parts = [_date(card.date, language), card.performers]
    elif isinstance(card, DocumentCard | AgreementCard):
        parts = [_date(card.date, language), card.number]
    else:
        parts = [_date(card.dates, language)] if isinstance(card, SeriesCard) else []
    return " · ".join([*(part for part in parts if part), card.ref])


def _date(edtf: str | None, language: str) -> str:
    return readable(edtf, language) if edtf else ""
