"""Lists narrowed by how entries are described and by agreements: as clauses of the database, with the counts kept of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, completeness, wording
from mugham_archive.catalogue.card_reading import recordings_there_twice
from mugham_archive.catalogue.models import (
    AgentCard,
    AgentHonorific,
    AgreementLink,
    EventCard,
    Participation,
    RecordingTerm,
    Series,
    Term,
)
from mugham_archive.catalogue.tallies import amounts, lacks_scope
from mugham_archive.catalogue.views import Completeness, KindCompleteness, Listing
from mugham_archive.search.listing_conditions import ListingError
from mugham_archive.search.query.entries import with_seasons
from mugham_archive.sentences import Word, listed

LIGHTS = ("red", "amber", "green")
PROBLEMS = (*completeness.PROBLEMS, "duplicate")


def mistake(listing: Listing) -> ListingError | None:
    """What a list is narrowed by that entries of its kind cannot have; None when all is well."""
    if listing.problem is not None and listing.problem not in PROBLEMS:
        return ListingError("“{problem}” is no problem that the archive looks for.", problem=listing.problem)
    for code in (listing.lacks, listing.has):
        if code is not None and code not in completeness.codes_of(listing.kind):
            return ListingError(
                "“{code}” is nothing that {kind} can lack, only {known}.",
                code=code,
                kind=wording.kinds(listing.kind),
                known=listed(completeness.codes_of(listing.kind)),
            )
    if listing.light is not None and listing.light not in LIGHTS:
        return ListingError("“{light}” is no light, only {known}.", light=listing.light, known=listed(LIGHTS))
    return None


def of_problem(card: Any, problem: str) -> ColumnElement[bool]:
    """The recordings that raise one of the standing questions."""
    if problem == "duplicate":
        return card.id.in_(recordings_there_twice())
    return lacks(card, completeness.PROBLEMS[problem])


def lacks(card: Any, code: str) -> ColumnElement[bool]:
    """The cards of what lacks this."""
    lacking = _any(card, completeness.BITS[code])
    # What lacks a date stands together in the index of dates, and need not be looked for among all others.
    return and_(card.date_key == alphabet.UNKNOWN, lacking) if code == "date" else lacking


def _any(card: Any, bits: int) -> ColumnElement[bool]:
    return card.lacks.bitwise_and(bits) != 0


def at_light(kind: str, card: Any, light: str) -> ColumnElement[bool]:
    """The cards of what stands at this light (``completeness.level``)."""
    essential = completeness.mask(completeness.ESSENTIAL[kind])
    minimum = completeness.mask(completeness.MINIMUM[kind])
    if light == "red":
        return _any(card, essential)
    if light == "amber":
        return and_(~_any(card, essential), _any(card, minimum))
    return ~_any(card, essential | minimum)


def under(session: Session, kind: str, card: Any, agreement: int) -> ColumnElement[bool]:
    """The cards of what was linked to the agreement itself, and of what is in a series that was."""
    linked = select(AgreementLink.entry_id).where(AgreementLink.agreement_id == agreement)
    series = session.scalars(linked.where(AgreementLink.entry_id.in_(select(Series.__table__.c.id)))).all()
    event = card.event_id if kind == "recording" else card.id
    return or_(event.in_(linked), card.series_id.in_(with_seasons(session, series)), card.id.in_(linked))


def known_total(
    session: Session, listing: Listing, narrowed: frozenset[str], seasons: Sequence[int]
) -> int | None:
    """How long the list is, where the kept counts say it: by a problem, what is missing or a light, also in a series.

    ``narrowed`` names what the list is narrowed by; ``seasons`` are its series with those below (none: all).
    """
    apart = narrowed - {"series"}
    if len(apart) != 1:
        return None
    if listing.problem is not None and listing.problem != "duplicate" and not seasons:
        return lacking(session, "recording", (), completeness.PROBLEMS[listing.problem])
    word = listing.lacks or listing.light
    return None if word is None else lacking(session, listing.kind, seasons, word)


def lacking(session: Session, kind: str, seasons: Sequence[int], word: str) -> int:
    """How many recordings or events of these series (none: of all) lack this, or stand at this light."""
    keys = [f"{number}:{word}" for number in seasons or (0,)]
    return sum(amounts(session, lacks_scope(kind), keys).values())


def completeness_of(
    session: Session, series: str | None, seasons: Sequence[int], total: Callable[[Listing], int]
) -> Completeness:
    """How far recordings and events are described, of a series with those below (``seasons``) or of the whole archive."""
    figures: dict[str, KindCompleteness] = {}
    for kind in ("recording", "event"):
        words = (*completeness.codes_of(kind), *LIGHTS)
        keys = [f"{number}:{word}" for number in seasons or (0,) for word in words]
        kept = amounts(session, lacks_scope(kind), keys)
        summed = dict.fromkeys(words, 0)
        for key, amount in kept.items():
            summed[key.partition(":")[2]] += amount
        lights = {light: summed.pop(light) for light in LIGHTS}
        figures[kind] = KindCompleteness(total(Listing(kind, series=series)), summed, lights)
    return Completeness(series, figures["recording"], figures["event"])


def with_term(session: Session, kind: str, card: Any, named: str) -> ColumnElement[bool]:
    """On what a term (``scheme/code``) stands."""
    scheme, _, code = named.partition("/")
    term = session.scalar(select(Term.id).where(Term.scheme == scheme, Term.code == code))
    if term is None:
        raise ListingError(
            "The vocabulary “{scheme}” has no term “{code}”.",
            scheme=Word("vocabulary", scheme, scheme),
            code=code,
        )
    if kind == "recording":
        return card.id.in_(select(RecordingTerm.recording_id).where(RecordingTerm.term_id == term))
    if kind == "agent":
        honoured = select(AgentHonorific.agent_id).where(AgentHonorific.title_id == term)
        return or_(AgentCard.role_id == term, AgentCard.instrument_id == term, card.id.in_(honoured))
    named_on = select(Participation.entry_id).where(
        or_(Participation.role_id == term, Participation.instrument_id == term)
    )
    return or_(EventCard.type_id == term, card.id.in_(named_on))
