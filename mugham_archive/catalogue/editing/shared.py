"""What many entries have in common: of each field the one value of all, or that there are several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.entry_fields import fields_of
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import Stored
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.headings import heading_rows
from mugham_archive.catalogue.editing.views import FieldValue
from mugham_archive.catalogue.models import Entry
from mugham_archive.catalogue.rows import table_named
from mugham_archive.jobs import Job
from mugham_archive.storage.bulk import portions


@dataclass(frozen=True, slots=True)
class SharedValue:
    """A field with the value that all the entries have; ``several`` when they differ, and then the value is empty."""

    value: FieldValue
    several: bool

    @property
    def field(self) -> Field:
        """The field."""
        return self.value.field


@dataclass(frozen=True, slots=True)
class Shared:
    """The fields of entries of one kind; ``ids`` are those that are there, in the order in which they were given."""

    kind: str
    ids: tuple[int, ...]
    values: tuple[SharedValue, ...]

    def value(self, name: str) -> SharedValue:
        """The value of a field by name."""
        return next(one for one in self.values if one.field.name == name)


def shared_values(session: Session, entries: Sequence[int], language: str, job: Job | None = None) -> Shared:
    """What these entries, all of one kind, have in common; raises FieldError when they are of several kinds or gone."""
    job = job or Job()
    kind, ids = _one_kind(session, entries)
    fields = list(fields_of(kind).values())
    # The first value of each field; a field is forgotten here when another value is met.
    first: dict[str, Stored] = {}
    several: set[str] = set()
    for done, some in enumerate(portions(ids)):
        job.go_on()
        for name, values in _stored(session, kind, some, [one for one in fields if one.name not in several]):
            if len(values) > 1 or first.setdefault(name, values[0]) != values[0]:
                several.add(name)
        job.progress(min(len(ids), (done + 1) * len(some)), len(ids))
    context = Context(session)
    return Shared(kind, tuple(ids), tuple(_shared(context, one, first, several, language) for one in fields))


def _one_kind(session: Session, entries: Sequence[int]) -> tuple[str, list[int]]:
    table = Entry.__table__.c
    kinds: dict[int, str] = {}
    for some in portions(list(entries)):
        for number, kind in session.execute(select(table.id, table.kind).where(table.id.in_(some))):
            kinds[number] = kind
    if not kinds:
        raise FieldError("None of them is in the archive any more.")
    if len(set(kinds.values())) > 1:
        raise FieldError("Only entries of one kind can be edited together.")
    ids = list(dict.fromkeys(number for number in entries if number in kinds))
    return next(iter(kinds.values())), ids


def _stored(
    session: Session, kind: str, ids: Sequence[int], fields: Sequence[Field]
) -> list[tuple[str, list[Stored]]]:
    """The different values of each field among some entries: two are enough to know."""
    table = table_named(kind).c
    columns = sorted({name for field in fields if field.group != "title" for name in field.columns})
    question = select(*(table[name] for name in columns)).where(table.id.in_(ids))
    rows = [dict(row) for row in session.execute(question).mappings()]
    found: list[tuple[str, list[Stored]]] = []
    for field in fields:
        if field.group == "title":
            headings = heading_rows(session, kind, ids)
            values = [("" if (row := headings.get(number)) is None else row.text,) for number in ids]
        else:
            values = [field.stored(row) for row in rows]
        other = next((value for value in values if value != values[0]), None)
        found.append((field.name, values[:1] if other is None else [values[0], other]))
    return found


def _shared(
    context: Context, field: Field, first: dict[str, Stored], several: set[str], language: str
) -> SharedValue:
    if field.name in several:
        return SharedValue(FieldValue(field, "", "", ""), True)
    stored, type_ = first[field.name], field.type
    value = FieldValue(
        field,
        type_.typed(context, stored, language),
        type_.shown(context, stored, language),
        type_.key(context, stored),
    )
    return SharedValue(value, False)
