"""Agreements with partners: until when they hold, what ends soon, what took place under them, and how they are changed."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.date_words import understand
from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models import (
    Agreement,
    AgreementLink,
    AgreementParty,
    AgreementRenewal,
    EventCard,
    RecordingCard,
    Series,
    Title,
)
from mugham_archive.catalogue.reading import find_entry, names_of
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.views import UnderAgreement
from mugham_archive.errors import ArchiveError
from mugham_archive.storage.bulk import portions

# What may have taken place under an agreement.
UNDER = ("series", "event")
# The times within which an end may be looked out for, in months.
WITHIN_MONTHS = (3, 6, 12)


class AgreementError(ArchiveError):
    """A change of an agreement that cannot be made so."""


# When it holds ---------------------------------------------------------------------------------------------------


def status(row: Any, until: str | None, today: str) -> str:
    """draft and terminated as set; otherwise coming, in_force or expired by the dates, a day after its last.

    ``row`` is the agreement's row, ``until`` its last day with its renewals (``last_day``), ``today`` an ISO date.
    """
    if row.status in ("draft", "terminated"):
        return str(row.status)
    if until is not None:
        return "expired" if until < today else "coming" if (row.from_earliest or "") > today else "in_force"
    if (row.from_earliest or "") > today:
        return "coming"
    # Nobody wrote down an end: what was set as expired is believed.
    return "expired" if row.status == "expired" else "in_force"


def last_day(row: Any, renewals: Iterable[Any]) -> tuple[str | None, str | None]:
    """The end of an agreement as EDTF and its last day: its own, or that of the renewal that reaches furthest.

    An agreement with no end of its own has that of its renewals.
    """
    ends = [(row.to_latest, row.to_edtf)]
    ends += [(one.until_latest, one.until_edtf) for one in renewals]
    known = [(latest, edtf) for latest, edtf in ends if latest is not None]
    return (max(known)[1], max(known)[0]) if known else (row.to_edtf, None)


def renewals_of(session: Session, ids: Sequence[int]) -> dict[int, list[Any]]:
    """The renewals of these agreements, in the order in which they were written down."""
    table = AgreementRenewal.__table__
    found: dict[int, list[Any]] = defaultdict(list)
    for some in portions(list(ids)):
        question = select(table).where(table.c.agreement_id.in_(some)).order_by(table.c.id)
        for row in session.execute(question):
            found[row.agreement_id].append(row)
    return found


def ending_within(session: Session, months: int, today: dt.date | None = None) -> list[int]:
    """The ids of the agreements in force whose last day comes within so many months, the next first."""
    today = today or dt.date.today()
    limit = months_later(today, months).isoformat()
    table = Agreement.__table__
    rows = session.execute(select(table).where(table.c.status.not_in(("draft", "terminated")))).all()
    renewals = renewals_of(session, [row.id for row in rows])
    ends: list[tuple[str, int]] = []
    for row in rows:
        _, until = last_day(row, renewals.get(row.id, ()))
        if until is not None and until <= limit and status(row, until, today.isoformat()) == "in_force":
            ends.append((until, row.id))
    return [number for _, number in sorted(ends)]


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last day of that month when it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


# What took place under it ----------------------------------------------------------------------------------------


def under(session: Session, ids: Sequence[int]) -> dict[int, UnderAgreement]:
    """How many series, events and recordings took place under each agreement; seasons count with their series."""
    links: dict[int, set[int]] = defaultdict(set)
    for some in portions(list(ids)):
        question = select(AgreementLink.agreement_id, AgreementLink.entry_id)
        for agreement, entry in session.execute(question.where(AgreementLink.agreement_id.in_(some))):
            links[agreement].add(entry)
    parents: dict[int, int | None] = {}
    if any(links.values()):
        table = Series.__table__.c
        parents = {number: parent for number, parent in session.execute(select(table.id, table.parent_id))}
    found: dict[int, UnderAgreement] = {}
    for number in ids:
        linked = links.get(number, set())
        series = _with_seasons(linked & set(parents), parents)
        held = or_(EventCard.id.in_(linked), EventCard.series_id.in_(series))
        heard = or_(RecordingCard.event_id.in_(linked), RecordingCard.series_id.in_(series))
        found[number] = UnderAgreement(
            len(linked & set(parents)),
            (session.scalar(select(func.count(EventCard.id)).where(held)) or 0) if linked else 0,
            (session.scalar(select(func.count(RecordingCard.id)).where(heard)) or 0) if linked else 0,
        )
    return found


def _with_seasons(series: set[int], parents: dict[int, int | None]) -> set[int]:
    found = set(series)
    while more := {number for number, parent in parents.items() if parent in found} - found:
        found |= more
    return found


# Changing it, inside a change ------------------------------------------------------------------------------------


def add_agreement(
    session: Session,
    partner: str,
    *,
    title: str = "",
    number: str = "",
    signed: str = "",
    until: str = "",
) -> Agreement:
    """A new agreement with an agent, dates as EDTF or as people write them; without a title it has the partner's name."""
    other = find_entry(session, partner)
    if other.kind != "agent":
        raise AgreementError(
            "“{partner}” is {kind}; only people and organisations can be parties.",
            partner=partner,
            kind=wording.kind(other.kind, "a"),
        )
    title = title.strip() or names_of(session, [other.id]).get(other.id, "") or partner
    day = understand(signed) if signed.strip() else None
    agreement = Agreement(
        reference=next_references(session, "agreement")[0],
        number=number.strip(),
        signed=day,
        in_force_from=day,
        in_force_to=understand(until) if until.strip() else None,
    )
    agreement.titles.append(Title(text=title))
    agreement.parties.append(AgreementParty(agent_id=other.id))
    session.add(agreement)
    session.flush()
    return agreement


def add_party(
    session: Session, agreement: str, agent: str, *, signatory: str = "", office: str = ""
) -> AgreementParty:
    """Name an agent as a party, after those named already, with who signed for it and in what office."""
    row, other = _agreement(session, agreement), find_entry(session, agent)
    if other.kind != "agent":
        raise AgreementError(
            "“{partner}” is {kind}; only people and organisations can be parties.",
            partner=agent,
            kind=wording.kind(other.kind, "a"),
        )
    if any(party.agent_id == other.id and party.signatory == signatory.strip() for party in row.parties):
        raise AgreementError("This party is named already.")
    position = max((party.position for party in row.parties), default=-1) + 1
    party = AgreementParty(
        agent_id=other.id, signatory=signatory.strip(), signatory_office=office.strip(), position=position
    )
    row.parties.append(party)
    session.flush()
    return party


def remove_party(session: Session, agreement: str, party: int) -> None:
    """Take a party, by the number of its row, off the agreement."""
    row = _agreement(session, agreement)
    found = next((one for one in row.parties if one.id == party), None)
    if found is None:
        raise AgreementError("This party is no longer named on the agreement.")
    row.parties.remove(found)
    session.flush()


def renew(
    session: Session, agreement: str, until: str | EdtfDate, *, signed: str | EdtfDate = "", note: str = ""
) -> AgreementRenewal:
    """Prolong an agreement until a date, as EDTF or as people write it; raises AgreementError when that prolongs nothing."""
    row = _agreement(session, agreement)
    end = understand(until) if isinstance(until, str) else until
    if end.latest is None:
        raise AgreementError("A renewal needs a last day.")
    table = Agreement.__table__
    stored = session.execute(select(table).where(table.c.id == row.id)).one()
    _, former = last_day(stored, renewals_of(session, [row.id]).get(row.id, ()))
    if former is not None and end.latest <= former:
        raise AgreementError(
            "The agreement holds until {former} already; a renewal must go beyond that.",
            former=former,
        )
    day = understand(signed) if isinstance(signed, str) and signed.strip() else signed or None
    assert not isinstance(day, str)
    renewal = AgreementRenewal(until=end, signed=day, note=note.strip())
    row.renewals.append(renewal)
    session.flush()
    return renewal


def remove_renewal(session: Session, agreement: str, renewal: int) -> None:
    """Take a renewal, by the number of its row, back."""
    row = _agreement(session, agreement)
    found = next((one for one in row.renewals if one.id == renewal), None)
    if found is None:
        raise AgreementError("This renewal is no longer there.")
    row.renewals.remove(found)
    session.flush()


def link(session: Session, agreement: str, entry: str) -> None:
    """Say that a series or an event took place under the agreement; nothing happens when that is said already."""
    row, other = _agreement(session, agreement), find_entry(session, entry)
    if other.kind not in UNDER:
        raise AgreementError(
            "“{entry}” is {kind}; only series and events take place under agreements.",
            entry=entry,
            kind=wording.kind(other.kind, "a"),
        )
    if all(one.entry_id != other.id for one in row.links):
        row.links.append(AgreementLink(entry_id=other.id))
        session.flush()


def unlink(session: Session, agreement: str, entry: str) -> None:
    """Take back that a series or an event took place under the agreement."""
    row, other = _agreement(session, agreement), find_entry(session, entry)
    found = next((one for one in row.links if one.entry_id == other.id), None)
    if found is None:
        raise AgreementError("“{entry}” is not under this agreement any more.", entry=entry)
    row.links.remove(found)
    session.flush()


def _agreement(session: Session, ref: str) -> Agreement:
    found = find_entry(session, ref)
    agreement = session.get(Agreement, found.id) if found.kind == "agreement" else None
    if agreement is None:
        raise AgreementError("“{ref}” is no agreement.", ref=ref)
    return agreement
