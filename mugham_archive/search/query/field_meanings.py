"""What each field of the query language means for a value: one function a field, all by the field's name."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.models import (
    AgentName,
    DocumentLink,
    Note,
    Recording,
    RecordingCard,
    Segment,
    Title,
)
from mugham_archive.search import columns as stored
from mugham_archive.search import names
from mugham_archive.search.conditions import (
    And,
    Asked,
    Between,
    Condition,
    Dated,
    Is,
    Lacks,
    Not,
    Or,
    Part,
    Text,
    Uses,
)
from mugham_archive.search.folding import fold
from mugham_archive.search.query import entries, fields, quantities
from mugham_archive.search.query.quantities import NotUnderstood
from mugham_archive.search.query.tree import Value
from mugham_archive.search.terms import Vocabulary

# So many words that may have been meant are told.
OFFERED = 4
# More words than these are nobody's name.
LONGEST_NAME = 10


class NothingMeant(ValueError):
    """The archive holds nothing that the value could mean; ``offers`` are values that may have been meant."""

    def __init__(self, offers: Sequence[str] = ()) -> None:
        super().__init__()
        self.offers = tuple(offers)


@dataclass(frozen=True, slots=True)
class Meant:
    """The condition that a value makes, and what a person reads for it ("" = as it was typed)."""

    condition: Condition
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Asking:
    session: Session
    vocabulary: Vocabulary
    field: str
    value: Value
    language: str


def of(session: Session, vocabulary: Vocabulary, field: str, value: Value, language: str) -> Meant:
    """The meaning of one value of a field; raises NotUnderstood, or NothingMeant where nothing in the archive is meant."""
    return _FIELDS[field](_Asking(session, vocabulary, field, value, language))


def _performer(asking: _Asking) -> Meant:
    typed = asking.value.text
    found = entries.meant(asking.session, "agent", typed, True) if typed[-1:].isdigit() else []
    if found:
        return Meant(Part(agents=frozenset(found)), _name(asking.session, found[0]))
    if len(typed.split()) > LONGEST_NAME:
        raise NothingMeant
    spelt = [
        number
        for number, _ in names.agents_spelt(
            asking.session, typed, beginning=not asking.value.quoted, limit=None
        )
    ]
    if not spelt and any(names.dressing(asking.session, typed.split())):
        spelt = [match.id for match in names.find(asking.session, typed, limit=OFFERED)]
    if not spelt:
        near = names.near(asking.session, typed, limit=OFFERED)
        raise NothingMeant([match.name for match in near])
    return Meant(Part(agents=frozenset(spelt)))


def _name(session: Session, agent: int) -> str:
    question = (
        select(AgentName.text).where(AgentName.agent_id == agent, AgentName.type == "preferred").limit(1)
    )
    return session.scalar(question) or ""


def _terms(asking: _Asking) -> tuple[frozenset[int], str]:
    found = asking.vocabulary.named(fields.SCHEMES[asking.field], asking.value.text, asking.value.quoted)
    if not found:
        raise NothingMeant(_near_terms(asking))
    return frozenset(term.id for term in found), found[0].label(asking.language) if len(found) == 1 else ""


def _near_terms(asking: _Asking) -> list[str]:
    scheme = asking.vocabulary.by_scheme.get(fields.SCHEMES[asking.field], [])
    spellings = {" ".join(phrase): term for term in scheme for phrase in term.phrases}
    found = difflib.get_close_matches(fold(asking.value.text), list(spellings), 12, 0.6)
    return list(dict.fromkeys(spellings[spelling].label(asking.language) for spelling in found))[:OFFERED]


def _used(asking: _Asking) -> Meant:
    found, label = _terms(asking)
    return Meant(Uses(found), label)


def _instrument(asking: _Asking) -> Meant:
    found, label = _terms(asking)
    return Meant(Part(instruments=found), label)


def _role(asking: _Asking) -> Meant:
    found, label = _terms(asking)
    return Meant(Part(roles=found), label)


def _entries(asking: _Asking, kind: str) -> tuple[list[int], str]:
    found = entries.meant(asking.session, kind, asking.value.text, asking.value.quoted)
    if not found:
        raise NothingMeant
    label = ""
    if asking.value.text[-1:].isdigit() and len(found) == 1:
        question = select(Title.text).where(Title.entry_id == found[0], Title.type == "main")
        label = asking.session.scalar(question) or ""
    return found, label


def _series(asking: _Asking) -> Meant:
    found, label = _entries(asking, "series")
    return Meant(Is("series", frozenset(entries.with_seasons(asking.session, found))), label)


def _event(asking: _Asking) -> Meant:
    found, label = _entries(asking, "event")
    return Meant(Is("event", frozenset(found)), label)


def _venue(asking: _Asking) -> Meant:
    found, label = _entries(asking, "place")
    return Meant(Is("venue", frozenset(entries.with_places_below(asking.session, found))), label)


def _text(within: str) -> Callable[[_Asking], Meant]:
    def meant(asking: _Asking) -> Meant:
        words = fold(asking.value.text).split()
        if not words:
            raise NotUnderstood(asking.value.text)
        if asking.value.quoted:
            return Meant(Text(tuple(words), True, within=within))
        parts = tuple(Text((word,), within=within) for word in words)
        return Meant(parts[0] if len(parts) == 1 else And(parts))

    return meant


def _dated(asking: _Asking) -> Meant:
    return Meant(Dated(*quantities.days(asking.value.text)))


def _added(asking: _Asking) -> Meant:
    return Meant(Between("added", *quantities.since(asking.value.text, dt.datetime.now(dt.UTC).date())))


def _duration(asking: _Asking) -> Meant:
    least, most = quantities.length(asking.value.text)
    # The column holds tenths of a second.
    tenths = (None if least is None else -(-least // 100), None if most is None else most // 100)
    return Meant(Between("duration", *tenths))


def of_code(vocabulary: Vocabulary, field: str, code: str) -> Condition:
    """What a field with few values means by one of them."""
    if field in _CODES:
        return Is(field, frozenset((_CODES[field].index(code) + 1,)))
    here = PARTS[code] if code in PARTS else _instruments(vocabulary)
    return here if field == "has" else Not(here)


def _choice(asking: _Asking) -> Meant:
    spoken, codes = fields.CHOICES[asking.field], _CODES[asking.field]
    found = fields.choice_named(spoken, asking.value.text)
    if not found:
        raise NothingMeant([words.get(asking.language, words["en"])[0] for words in spoken.values()][:6])
    label = fields.choice_word(asking.field, found[0], asking.language) if len(found) == 1 else ""
    return Meant(Is(asking.field, frozenset(codes.index(code) + 1 for code in found)), label)


def _has(asking: _Asking) -> Meant:
    found = fields.choice_named(fields.PARTS, asking.value.text)
    if not found:
        raise NothingMeant(
            [words.get(asking.language, words["en"])[0] for words in fields.PARTS.values()][:6]
        )
    label = fields.part_word(found[0], asking.language)
    return Meant(of_code(asking.vocabulary, asking.field, found[0]), label)


def _instruments(vocabulary: Vocabulary) -> Condition:
    """Somebody plays an instrument, whichever of the vocabulary it is."""
    known = vocabulary.by_scheme.get("instrument", ())
    return Part(instruments=frozenset(term.id for term in known))


def _ref(asking: _Asking) -> Meant:
    typed = asking.value.text.strip().upper()
    if not typed.isascii() or not typed.isalnum():
        raise NotUnderstood(asking.value.text)
    card = RecordingCard.__table__.c
    return Meant(Asked(select(card.id).where(card.reference >= typed, card.reference < typed + "Z")))


def _asked(*questions: object) -> Condition:
    parts = tuple(Asked(question) for question in questions)
    return parts[0] if len(parts) == 1 else Or(parts)


_recording, _segment = Recording.__table__.c, Segment.__table__.c
_CODES = {"kind": stored.KINDS, "access": stored.ACCESS, "state": stored.STATES}
# What is missing as completeness counts it, so that every figure there opens its list here.
_LACKS: dict[str, tuple[str, ...]] = {
    "performers": ("performers",),
    "roles": ("roles",),
    "date": ("date",),
    "segments": ("segments",),
    "files": ("files", "missing_files"),
    "venue": ("place",),
    "event": ("event",),
    "series": ("series",),
    "duration": ("duration",),
    "language": ("language",),
    "rights": ("rights",),
    "summary": ("summary",),
    "provenance": ("provenance",),
}
# What a recording has, by the word for it; instruments are those of the vocabulary.
PARTS: dict[str, Condition] = {
    **{part: Not(Lacks(completeness.mask(codes))) for part, codes in _LACKS.items()},
    "mode": Between("mode", 1, None),
    "genre": Between("genre", 1, None),
    "notes": _asked(
        select(Note.entry_id).distinct(),
        select(_segment.recording_id).where(_segment.id.in_(select(Note.entry_id))).distinct(),
    ),
    "documents": _asked(
        select(DocumentLink.entry_id).distinct(),
        select(_recording.id).where(_recording.event_id.in_(select(DocumentLink.entry_id))),
    ),
}
assert {*PARTS, "instruments"} == set(fields.PARTS)

_FIELDS: dict[str, Callable[[_Asking], Meant]] = {
    "performer": _performer,
    "title": _text("titles"),
    "series": _series,
    "event": _event,
    "mode": _used,
    "section": _used,
    "genre": _used,
    "instrument": _instrument,
    "role": _role,
    "year": _dated,
    "date": _dated,
    "venue": _venue,
    "language": _used,
    "duration": _duration,
    "kind": _choice,
    "access": _choice,
    "state": _choice,
    "missing": _has,
    "has": _has,
    "added": _added,
    "notes": _text("notes"),
    "ref": _ref,
}
assert set(_FIELDS) == set(fields.NAMES)
__all__ = ["Meant", "NothingMeant", "of"]
