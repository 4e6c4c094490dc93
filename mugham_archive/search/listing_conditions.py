"""What a list of recordings is narrowed by beside its query, as conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import completeness, wording
from mugham_archive.catalogue.card_reading import recordings_there_twice
from mugham_archive.catalogue.models import AgreementLink, Entry, Series, Term
from mugham_archive.catalogue.reading import merged_into
from mugham_archive.errors import ArchiveError
from mugham_archive.search import columns as stored
from mugham_archive.search.conditions import And, Asked, Condition, Is, Lacks, Not, Or, Part, Uses
from mugham_archive.search.query.entries import with_seasons
from mugham_archive.sentences import Word


class ListingError(ArchiveError):
    """A list was asked for by something that the archive does not know."""


def condition_of(session: Session, name: str, value: str) -> Condition:
    """The condition of one narrowing of a list of recordings; raises ListingError for what is not there."""
    return _CONDITIONS[name](session, value)


def entry_id(session: Session, kind: str, reference: str) -> int:
    """The number of an entry by reference (also of one that was merged into it) or uuid; raises ListingError."""
    table = Entry.__table__.c
    number = session.scalar(
        select(table.id).where(table.kind == kind, or_(table.reference == reference, table.uuid == reference))
    )
    if number is None and (kept := merged_into(session, reference, kind)) is not None:
        number = kept.id
    if number is None:
        raise ListingError(
            "There is no {kind} “{reference}” in this archive.", kind=wording.kind(kind), reference=reference
        )
    return number


def mode_id(session: Session, code: str) -> int:
    """The number of a mode by its code; raises ListingError."""
    term = session.scalar(select(Term.id).where(Term.scheme == "mode", Term.code == code))
    if term is None:
        raise ListingError("There is no mode “{code}”.", code=code)
    return int(term)


def _series(session: Session, reference: str) -> Condition:
    return Is("series", frozenset(with_seasons(session, [entry_id(session, "series", reference)])))


def _state(_session: Session, code: str) -> Condition:
    return Is("state", frozenset(place for place, known in enumerate(stored.STATES, 1) if known == code))


def _problem(_session: Session, code: str) -> Condition:
    if code == "duplicate":
        return Asked(recordings_there_twice())
    return Lacks(completeness.BITS[completeness.PROBLEMS[code]])


def _light(_session: Session, light: str) -> Condition:
    essential = Lacks(completeness.mask(completeness.ESSENTIAL["recording"]))
    minimum = Lacks(completeness.mask(completeness.MINIMUM["recording"]))
    if light == "red":
        return essential
    return And((Not(essential), minimum if light == "amber" else Not(minimum)))


def _agreement(session: Session, reference: str) -> Condition:
    """What was linked to the agreement itself, and what is in a series that was."""
    number = entry_id(session, "agreement", reference)
    question = select(AgreementLink.entry_id).where(AgreementLink.agreement_id == number)
    linked = set(session.scalars(question))
    series = set(session.scalars(select(Series.__table__.c.id).where(Series.__table__.c.id.in_(linked))))
    return Or((Is("event", frozenset(linked)), Is("series", frozenset(with_seasons(session, series)))))


def _place(session: Session, reference: str) -> Condition:
    return Is("venue", frozenset((entry_id(session, "place", reference),)))


def _term(session: Session, named: str) -> Condition:
    scheme, _, code = named.partition("/")
    term = session.scalar(select(Term.id).where(Term.scheme == scheme, Term.code == code))
    if term is None:
        raise ListingError(
            "The vocabulary “{scheme}” has no term “{code}”.",
            scheme=Word("vocabulary", scheme, scheme),
            code=code,
        )
    return Uses(frozenset((int(term),)))


_CONDITIONS: Mapping[str, Callable[[Session, str], Condition]] = {
    "series": _series,
    "event": lambda session, ref: Is("event", frozenset((entry_id(session, "event", ref),))),
    "agent": lambda session, ref: Part(agents=frozenset((entry_id(session, "agent", ref),))),
    "mode": lambda session, code: Uses(frozenset((mode_id(session, code),))),
    "state": _state,
    "problem": _problem,
    "lacks": lambda _session, code: Lacks(completeness.BITS[code]),
    "has": lambda _session, code: Not(Lacks(completeness.BITS[code])),
    "light": _light,
    "agreement": _agreement,
    "place": _place,
    "term": _term,
}
