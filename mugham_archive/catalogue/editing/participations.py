"""Who takes part in an entry: inherited or listed by itself, with usual instruments and the usual trio, inside a change.

Rows are changed and moved as all others are (``set_row``, ``move_row``); here is what only participants have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.inheriting import inherits_from
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.editing.row_editing import add_row
from mugham_archive.catalogue.editing.row_fields import row_kind
from mugham_archive.catalogue.editing.sheets import stored_rows
from mugham_archive.catalogue.models import Agent, Entry, Participation
from mugham_archive.catalogue.reading import find_entry, names_of, references_of
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import Row
from mugham_archive.storage.bulk import reserve

KIND = "participation"
# The three of a mugham trio in the order of the programme: role and what is played. A khananda is heard for the voice,
# whatever else is in the hands.
TRIO = (("xanende", "ses"), ("tarzen", "tar"), ("kamancha_ifachisi", "kamancha"))
# What a role is usually played on, where it says so itself.
USUAL_INSTRUMENTS = {**dict(TRIO), "mughenni": "ses", "xor": "ses", "ashiq": "saz"}
# How many singers' performances are looked through for the trios of late.
_LOOKED_THROUGH = 400


@dataclass(frozen=True, slots=True)
class Trio:
    """Khananda, tar and kamancha as they played together: references and names."""

    agents: tuple[str, str, str]
    names: tuple[str, str, str]


def override(session: Session, ref: str) -> list[int]:
    """Copy the inherited participants so that the entry lists them itself; returns the numbers of the new rows.

    Raises FieldError when it lists its own already, or has nobody to inherit.
    """
    entry, own = _own(session, ref)
    if own:
        raise FieldError("{ref} lists its own participants already.", ref=ref)
    source = inherits_from(session, entry.id)
    if source is None:
        raise FieldError(
            "{ref} has no participants to take over: neither its recording nor its event lists any.", ref=ref
        )
    table = Participation.__table__
    above = find_entry(session, _reference(session, source))
    rows = stored_rows(session, row_kind(above.kind, KIND), source)
    numbers = list(reserve(session, table, len(rows)))
    copies = [
        {**row, "id": number, "entry_id": entry.id, "position": place}
        for place, (row, number) in enumerate(zip(rows, numbers, strict=True))
    ]
    recorder_of(session).insert(table, copies)
    forget_loaded(session, [entry.id])
    return [int(number) for number in numbers]


def give_back(session: Session, ref: str) -> None:
    """Take the entry's own participants away, so that it has those of its recording or event again.

    Raises FieldError when it lists none, or when nothing above it lists any: then they would be lost.
    """
    entry, own = _own(session, ref)
    if not own:
        raise FieldError("{ref} lists no participants of its own.", ref=ref)
    if inherits_from(session, entry.id) is None:
        raise FieldError(
            "{ref} has nothing to inherit: neither its recording nor its event lists participants.", ref=ref
        )
    for row in own:
        drafts.drop_of_row(session, entry.id, KIND, row["id"])
    recorder_of(session).remove(Participation.__table__, [row["id"] for row in own])
    forget_loaded(session, [entry.id])


def add_participant(session: Session, ref: str, agent: str, *, honorific: str = "") -> int:
    """Add a participant at the end with the role and instrument that they usually have; returns the row's number."""
    values = {"agent": agent}
    if honorific:
        values["honorific_as_printed"] = honorific
    context = Context(session)
    entry, _ = _own(session, ref)
    (number,) = row_kind(entry.kind, KIND).field("agent").understand(context, agent)
    columns = Agent.__table__.c
    usual = session.execute(
        select(columns.main_role_id, columns.main_instrument_id).where(columns.id == number)
    ).one()
    role = _code(context, "role", usual.main_role_id)
    instrument = _code(context, "instrument", usual.main_instrument_id) or _usual_instrument(context, role)
    values |= {name: code for name, code in (("role", role), ("instrument", instrument)) if code}
    return add_row(session, ref, KIND, values)


def propose_instrument(session: Session, ref: str, row: int) -> bool:
    """Set the usual instrument of a participant's role where none is said; whether there was one to set."""
    _, own = _own(session, ref)
    found = next((one for one in own if one["id"] == row), None)
    if found is None or found["role_id"] is None or found["instrument_id"] is not None:
        return False
    context = Context(session)
    code = _usual_instrument(context, _code(context, "role", found["role_id"]))
    played = context.term("instrument", code) if code else None
    if played is None:
        return False
    recorder_of(session).update(Participation.__table__, row, {"instrument_id": played.id})
    return True


def usual_trio(
    session: Session, ref: str, agents: Sequence[str], *, honorifics: Sequence[str] = ("", "", "")
) -> list[int]:
    """Add khananda, tar and kamancha, in that order, each by reference or name; the numbers of the new rows.

    An empty one is left out, and so is somebody who is there already in that role. The khananda is principal.
    ``honorifics`` are the titles as printed. Raises FieldError when nobody is named.
    """
    if not any(one.strip() for one in agents):
        raise FieldError("A trio needs at least one of its three.", "agent")
    entry, own = _own(session, ref)
    context = Context(session)
    field = row_kind(entry.kind, KIND).field("agent")
    there = {(one["agent_id"], one["role_id"]) for one in own}
    added: list[int] = []
    for (role, instrument), agent, title in zip(TRIO, agents, honorifics, strict=True):
        if not agent.strip():
            continue
        known = context.term("role", role)
        (number,) = field.understand(context, agent)
        if known is not None and (number, known.id) in there:
            continue
        values = {"agent": agent, "principal": "yes" if role == TRIO[0][0] else "no"}
        if title:
            values["honorific_as_printed"] = title
        for name, code in (("role", role), ("instrument", instrument)):
            if context.term(name, code) is not None:
                values[name] = code
        added.append(add_row(session, ref, KIND, values))
    return added


def recent_trios(session: Session, khananda: str = "", limit: int = 6) -> list[Trio]:
    """The trios that were catalogued last, of one khananda (by reference) or of all, each once, the newest first."""
    context = Context(session)
    roles = [_number(context, "role", role) for role, _ in TRIO]
    played = [_number(context, "instrument", instrument) for _, instrument in TRIO]
    singer = find_entry(session, khananda).id if khananda else None
    table = Participation.__table__.c
    question = select(table.entry_id).where(table.role_id == roles[0])
    if singer is not None:
        question = question.where(table.agent_id == singer)
    latest = session.scalars(question.order_by(table.id.desc()).limit(_LOOKED_THROUGH))
    found = _trios_of(session, list(dict.fromkeys(latest)), roles, played, singer)
    trios = list(dict.fromkeys(found))[:limit]
    everybody = {agent for trio in trios for agent in trio}
    names, references = names_of(session, everybody), references_of(session, everybody)
    return [
        Trio(
            (references[first], references[second], references[third]),
            (names.get(first, ""), names.get(second, ""), names.get(third, "")),
        )
        for first, second, third in trios
    ]


def _trios_of(
    session: Session,
    entries: Sequence[int],
    roles: Sequence[int | None],
    played: Sequence[int | None],
    singer: int | None,
) -> list[tuple[int, int, int]]:
    """Who sang, played the tar and the kamancha in each entry that has all three; in the order of the entries."""
    table = Participation.__table__.c
    by_entry: dict[int, list[Any]] = defaultdict(list)
    columns = (table.entry_id, table.agent_id, table.role_id, table.instrument_id)
    question = select(*columns).where(table.entry_id.in_(entries)).order_by(table.position, table.id)
    for row in session.execute(question):
        by_entry[row.entry_id].append(row)

    def first(rows: Sequence[Any], place: int) -> int | None:
        for row in rows:
            if place == 0 and singer not in (None, row.agent_id):
                continue
            if row.role_id is not None and row.role_id == roles[place]:
                return int(row.agent_id)
            if place and row.instrument_id is not None and row.instrument_id == played[place]:
                return int(row.agent_id)
        return None

    found: list[tuple[int, int, int]] = []
    for entry in entries:
        sang, tar, kamancha = (first(by_entry[entry], place) for place in range(3))
        if sang is not None and tar is not None and kamancha is not None:
            found.append((sang, tar, kamancha))
    return found


def _own(session: Session, ref: str) -> tuple[Any, list[Row]]:
    session.flush()
    entry = find_entry(session, ref)
    kind = row_kind(entry.kind, KIND)
    table = Entry.__table__.c
    session.execute(select(table.id).where(table.id == entry.id).with_for_update())
    return entry, stored_rows(session, kind, entry.id)


def _reference(session: Session, number: int) -> str:
    return references_of(session, [number])[number]


def _number(context: Context, scheme: str, code: str) -> int | None:
    row = context.term(scheme, code)
    return None if row is None else int(row.id)


def _code(context: Context, scheme: str, number: int | None) -> str:
    if number is None:
        return ""
    return next((str(row.code) for row in context.terms(scheme) if row.id == number), "")


def _usual_instrument(context: Context, role: str) -> str:
    """The code of what a role is usually played on, when the archive's vocabulary has it."""
    code = USUAL_INSTRUMENTS.get(role, "")
    return code if code and context.term("instrument", code) is not None else ""
