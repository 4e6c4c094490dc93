"""What may be meant by what is being typed: fields, performers, words of the vocabulary, series, each with how often."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.date_phrases import readable
from mugham_archive.catalogue.models import AgentCard as AgentCardRow
from mugham_archive.catalogue.models import Place, Series
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.catalogue.views import AgentCard, Completion, EventCard, PlaceCard, SeriesCard
from mugham_archive.search import choice_amounts, names, terms
from mugham_archive.search.finding import Finder
from mugham_archive.search.folding import fold, plain
from mugham_archive.search.query import entries, fields
from mugham_archive.search.query.reading import spelt

AT_MOST = 12
OF_A_KIND = 5
# A name is looked for in so many words, the one that is typed among them, and those before it are plain words.
_LONGEST = 3
_WORD_BEFORE = re.compile(r"(?<![^\s(])([^\W\d_][^\s:\"()]*)\s+$")
# Terms that are offered without a field before them.
_FREE = ("mode", "section", "genre", "instrument", "role")


@dataclass(frozen=True, slots=True)
class _Typing:
    """The piece of the query that is being typed, from ``start`` to ``end``, with the field before it ("" = none).

    ``word`` is the field's word as it was typed, which stays.
    """

    start: int
    end: int
    field: str
    text: str
    minus: str
    word: str = ""


def complete(session: Session, finder: Finder, typed: str, cursor: int, language: str) -> list[Completion]:
    """What may stand in the place of the piece at the cursor; empty when nothing is being typed there."""
    typing = _typing(typed, cursor)
    if typing is None:
        return []
    if typing.field:
        return _values(session, finder, typing, language)[:AT_MOST]
    found = [
        *_fields(typing, language),
        *_whole_names(session, typed, typing, language),
        *_terms(session, typing, _FREE, language),
        *_series(session, typing, language),
    ]
    return found[:AT_MOST]


def _typing(typed: str, cursor: int) -> _Typing | None:
    quoted = typed[:cursor].count('"') % 2 == 1
    if quoted:
        opening = typed.rfind('"', 0, cursor)
        closing = typed.find('"', cursor)
        end = len(typed) if closing < 0 else closing + 1
        start, text = opening, typed[opening + 1 : cursor]
        while start > 0 and not typed[start - 1].isspace() and typed[start - 1] != "(":
            start -= 1
    else:
        start = cursor
        while start > 0 and not typed[start - 1].isspace() and typed[start - 1] != "(":
            start -= 1
        end = cursor
        while end < len(typed) and not typed[end].isspace() and typed[end] != ")":
            end += 1
        text = typed[start:cursor]
    word = typed[start:cursor]
    minus = "-" if word.startswith("-") else ""
    head, colon, value = word[len(minus) :].partition(":")
    name = fields.field_named(head) if colon and head else None
    if name is not None:
        value = value.lstrip('"')
        return _Typing(
            start, end, name, value.rpartition(",")[2].strip('"') if not quoted else value, minus, head
        )
    text = text.lstrip("-").lstrip('"')
    return _Typing(start, end, "", text, minus) if fold(text) else None


def _made(typing: _Typing, kind: str, field: str, value: str, label: str, language: str, count: int | None,
          about: str = "") -> Completion:  # fmt: skip
    word = typing.word or fields.offered(field, language)
    text = f"{typing.minus}{word}:{value}"
    return Completion(kind, label, text, typing.start, typing.end, count, about)


def _fields(typing: _Typing, language: str) -> Iterable[Completion]:
    asked = plain(typing.text)
    for name, words in fields.WORDS.items():
        every = (word for spoken in words.values() for word in spoken if len(word) > 2)
        if asked and any(plain(word).startswith(asked) for word in every):
            offered = fields.offered(name, language)
            yield Completion("field", offered, f"{typing.minus}{offered}:", typing.start, typing.end)


def _values(session: Session, finder: Finder, typing: _Typing, language: str) -> list[Completion]:
    name = typing.field
    if name == "performer":
        return list(_performers(session, typing, language, AT_MOST))
    if name in fields.SCHEMES:
        return list(_terms(session, typing, (fields.SCHEMES[name],), language, AT_MOST))
    if name == "series":
        return list(_series(session, typing, language, AT_MOST))
    if name in ("venue", "event"):
        return list(_named(session, typing, language))
    return list(_choices(session, finder, typing, language))


def _choices(session: Session, finder: Finder, typing: _Typing, language: str) -> Iterable[Completion]:
    name = typing.field
    spoken = fields.PARTS if name in ("missing", "has") else fields.CHOICES.get(name, {})
    codes = fields.choice_named(spoken, typing.text) if typing.text.strip() else tuple(spoken)
    codes = codes[:AT_MOST]
    counts = choice_amounts.amounts(session, finder, terms.read(session), name, codes)
    for code in codes:
        word = spoken[code].get(language, spoken[code]["en"])[0]
        yield _made(typing, "choice", name, spelt(word), word, language, counts.get(code))


def _whole_names(session: Session, typed: str, typing: _Typing, language: str) -> Iterable[Completion]:
    """Performers who bear the words before it too, which are then replaced with it; else those who bear the piece alone."""
    longer = [typing]
    while len(longer) < _LONGEST and (before := _WORD_BEFORE.search(typed[: longer[-1].start])):
        text = f"{before.group(1)} {longer[-1].text}"
        longer.append(replace(typing, start=before.start(1), text=text))
    for one in reversed(longer if not typing.minus else [typing]):
        found = list(_performers(session, one, language))
        if found:
            return found
    return ()


def _performers(
    session: Session, typing: _Typing, language: str, limit: int = OF_A_KIND
) -> Iterable[Completion]:
    if fold(typing.text):
        ids = [number for number, _ in names.agents_spelt(session, typing.text, beginning=True, limit=limit)]
    else:
        heard = AgentCardRow.__table__.c
        question = select(heard.id).where(heard.recordings > 0)
        question = question.order_by(heard.recordings.desc(), heard.id.desc())
        ids = list(session.scalars(question.limit(limit)))
    for card in card_reading.cards(session, "agent", ids, language):
        assert isinstance(card, AgentCard)
        about = " · ".join(part for part in (card.role, card.years) if part)
        yield _made(
            typing, "performer", "performer", spelt(card.name), card.name, language, card.recordings, about
        )


def _terms(
    session: Session, typing: _Typing, schemes: Sequence[str], language: str, limit: int = OF_A_KIND
) -> Iterable[Completion]:
    vocabulary = terms.read(session)
    words = fold(typing.text).split()
    found = [
        term
        for scheme in schemes
        for term in vocabulary.by_scheme.get(scheme, ())
        if not words or term.holds(words, False)
    ]
    counts = amounts(session, "term", [str(term.id) for term in found])
    ranked = sorted(
        found,
        key=lambda term: (
            bool(words) and not term.begins_with(words),
            -counts.get(str(term.id), 0),
            term.id,
        ),
    )
    for term in ranked[:limit]:
        label = term.label(language)
        yield _made(
            typing, term.scheme, term.scheme, spelt(label), label, language, counts.get(str(term.id), 0)
        )


def _series(session: Session, typing: _Typing, language: str, limit: int = OF_A_KIND) -> Iterable[Completion]:
    ids = entries.meant(session, "series", typing.text, False) if fold(typing.text) else []
    if not ids and typing.field:
        ids = list(session.scalars(Series.__table__.select().with_only_columns(Series.__table__.c.id)))
    for card in card_reading.cards(session, "series", ids[: limit * 4], language)[:limit]:
        assert isinstance(card, SeriesCard)
        yield _made(typing, "series", "series", spelt(card.title), card.title, language, card.recordings)


def _named(session: Session, typing: _Typing, language: str) -> Iterable[Completion]:
    kind = "place" if typing.field == "venue" else "event"
    ids = entries.meant(session, kind, typing.text, False)[:AT_MOST] if fold(typing.text) else []
    if not ids and kind == "place":
        question = Place.__table__.select().with_only_columns(Place.__table__.c.id).limit(AT_MOST)
        ids = list(session.scalars(question))
    for card in card_reading.cards(session, kind, ids, language):
        if not isinstance(card, EventCard | PlaceCard):
            continue
        when = readable(card.date, language) if isinstance(card, EventCard) and card.date else ""
        about = when if isinstance(card, EventCard) else card.type
        value = spelt(card.title)
        yield _made(typing, typing.field, typing.field, value, card.title, language, card.recordings, about)
