"""Makes two of one agent, place or series in which two had been taken for the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.authorities.own_fields import SHARED, partable
from mugham_archive.catalogue.authorities.parts import NAMES, SPLITTABLE, columns_of
from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.editing.row_fields import rows_of
from mugham_archive.catalogue.editing.usual_values import script_of
from mugham_archive.catalogue.models import Agent, AgentName, Different, FieldDraft, Place, Series, Title
from mugham_archive.catalogue.reading import LANGUAGE_CODES
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.rows import Row, read_rows, table_named
from mugham_archive.errors import ArchiveError
from mugham_archive.storage.bulk import portions

_ENTITIES: dict[str, type[Any]] = {"agent": Agent, "place": Place, "series": Series}
# What the name is called by which an entry is known first, and what it becomes when another takes that place.
_FIRST = {"agent": ("preferred", "variant"), "place": ("main", "variant"), "series": ("main", "variant")}


class SplitError(ArchiveError):
    """Something that cannot be made two, or not in this way."""


def split(
    change: ChangeInProgress,
    kind: str,
    number: int,
    rows: Mapping[str, Collection[int]],
    fields: Collection[str] = (),
    *,
    name: str = "",
    language: str = "az",
) -> int:
    """A new agent, place or series that takes these things from number ``number`` of that ``kind``; returns its id.

    ``rows`` are ids of rows by the column through which they hang on it (``parts.PARTS``), ``fields`` first columns of its
    own fields (``AuthorityPart.field``). ``name`` is what the new one is called first: one of the names it takes, or another
    one (a title in ``language``: az, en or ru). What kind of thing it is and where it belongs the new one has from the old.
    Each of the two keeps a name, and the two are remembered as not the same. Raises SplitError when no name would be left
    for one of them, or when something is not the old one's own.
    """
    if kind not in SPLITTABLE:
        raise SplitError(
            "Only agents, places and series can be split, not {kind}.", kind=wording.kind(kind, "a")
        )
    session, recorder = change.session, change.recorder
    session.flush()
    own = read_rows(session, table_named(kind), [number]).get(number)
    if own is None:
        raise SplitError("There is no such {kind} any more.", kind=wording.kind(kind))
    moving = _moving(session, kind, number, rows)
    given = [group for group, _ in partable(kind, own) if group[0] in fields]
    if len(given) != len(set(fields)):
        raise SplitError("Only what is its own can be taken from it.")
    entity = _ENTITIES[kind](reference=next_references(session, kind)[0])
    for column in SHARED[kind]:
        setattr(entity, column, own[column])
    session.add(entity)
    session.flush()
    new: int = entity.id
    _names(recorder, kind, (number, new), moving.pop(NAMES[kind], []), name.strip(), language)
    columns = columns_of(kind)
    for code, ids in moving.items():
        table = columns[code].table
        assert isinstance(table, Table)
        recorder.update_many(table, ids, {columns[code].name: new})
    _fields(recorder, table_named(kind), own, new, given)
    _drafts(recorder, kind, (number, new), rows)
    session.add(Different(entry_id=min(number, new), other_id=max(number, new)))
    session.flush()
    session.expire_all()
    return new


def _moving(
    session: Session, kind: str, number: int, rows: Mapping[str, Collection[int]]
) -> dict[str, list[int]]:
    """The rows that are to move; raises SplitError when one of them does not hang on the entry."""
    columns = columns_of(kind)
    found: dict[str, list[int]] = {}
    for code, wanted in rows.items():
        if code not in columns:
            raise SplitError(
                "Nothing hangs on {kind} by “{column}”.", kind=wording.kind(kind, "a"), column=code
            )
        column = columns[code]
        there: list[int] = []
        for some in portions(sorted(set(wanted))):
            question = select(column.table.c.id).where(column == number, column.table.c.id.in_(some))
            there += session.scalars(question)
        if len(there) != len(set(wanted)):
            raise SplitError("Only what is its own can be taken from it.")
        if there:
            found[code] = sorted(there)
    return found


# Names ---------------------------------------------------------------------------------------------------------------


def _names(
    recorder: ChangeRecorder, kind: str, pair: tuple[int, int], ids: Sequence[int], name: str, language: str
) -> None:
    """Share the names out among the old and the new one (``pair``); each is called by one first."""
    old, new = pair
    table: Table = (AgentName if kind == "agent" else Title).__table__
    owner = table.c.agent_id if kind == "agent" else table.c.entry_id
    first, other = _FIRST[kind]
    order = (table.c.type != first, table.c.position, table.c.id)
    rows = [
        dict(row)
        for row in recorder.session.execute(select(table).where(owner == old).order_by(*order)).mappings()
    ]
    moving = [row for row in rows if row["id"] in set(ids)]
    staying = [row for row in rows if row["id"] not in set(ids)]
    if not moving and not name:
        raise SplitError("The new one needs a name: give it one of the names, or another one.")
    if moving and not staying:
        raise SplitError("One of the names has to stay.")
    called = next((row for row in moving if row["text"] == name), None) if name else moving[0]
    # At no moment may one entry have two main titles: what is no longer first is set before what becomes it.
    for place, row in enumerate((row for row in moving if row is not called), start=1):
        type_ = other if row["type"] == first else row["type"]
        recorder.update(table, row["id"], {owner.name: new, "type": type_, "position": place})
    if called is not None:
        recorder.update(table, called["id"], {owner.name: new, "type": first, "position": 0})
    else:
        recorder.session.add(_new_name(kind, new, name, language))
        recorder.session.flush()
    for place, row in enumerate(staying):
        recorder.update(table, row["id"], {"type": first if not place else row["type"], "position": place})


def _new_name(kind: str, entry: int, text: str, language: str) -> AgentName | Title:
    if kind == "agent":
        return AgentName(agent_id=entry, text=text, type="preferred", position=0)
    return Title(
        entry_id=entry, text=text, type="main", language=LANGUAGE_CODES[language], script=script_of(text)
    )


# The rest ------------------------------------------------------------------------------------------------------------


def _fields(
    recorder: ChangeRecorder, table: Table, own: Row, new: int, given: Sequence[Sequence[str]]
) -> None:
    """Give fields of the old one to the new one; the old one has them no longer."""
    names = [name for group in given for name in group]
    if names:
        recorder.update(table, new, {name: own[name] for name in names})
        recorder.update(table, own["id"], {name: None if table.c[name].nullable else "" for name in names})


def _drafts(
    recorder: ChangeRecorder, kind: str, pair: tuple[int, int], rows: Mapping[str, Collection[int]]
) -> None:
    """What waits in a field of a row that moves goes with it."""
    old, new = pair
    table = FieldDraft.__table__
    for of in rows_of(kind).values():
        for some in portions(sorted(rows.get(f"{of.table}.{of.owner}", ()))):
            question = select(table.c.id).where(
                table.c.entry_id == old, table.c.row_kind == of.name, table.c.row.in_(some)
            )
            recorder.update_many(table, list(recorder.session.scalars(question)), {"entry_id": new})
