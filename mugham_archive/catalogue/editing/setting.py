"""Sets fields of one entry or of many to what was typed, inside a change; a save that comes too late is told so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.entry_fields import fields_of
from mugham_archive.catalogue.editing.errors import EditConflict, FieldConflict, FieldError
from mugham_archive.catalogue.editing.field_types import Stored
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.headings import heading_row, set_heading, set_headings
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.models import Entry
from mugham_archive.catalogue.reading import LANGUAGE_CODES, find_entry
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import Row, read_rows, table_named
from mugham_archive.jobs import Job
from mugham_archive.sentences import listed
from mugham_archive.storage.bulk import portions


def set_fields(
    session: Session,
    ref: str,
    values: Mapping[str, str],
    *,
    base: Mapping[str, str] | None = None,
    overwrite: bool = False,
    language: str = "en",
) -> int:
    """Set the named fields of an entry to what was typed; returns the entry's id. Drafts of these fields are taken away.

    ``session`` is that of ``archive.change(…)``. ``title.en`` (or ``title:en``) is the title in a language; so is
    ``name.ru``. ``base`` holds for some of the fields the key (``FieldValue.key``) of the value that was read before.
    Raises EntryNotFound; FieldError with what the field takes; EditConflict (in words of ``language``) when a stored value
    is neither its base nor what was typed now, unless it is to ``overwrite``. Nothing is set then by the caller's change.
    """
    session.flush()
    entry = _locked(session, ref)
    named = [(name, *named_field(entry.kind, name), typed) for name, typed in values.items()]
    context = Context(session, entry.id)
    row = _own_row(session, entry)
    if base and not overwrite:
        _refuse_conflicts(context, entry, row, [one for one in named if one[0] in base], base, language)
    columns: Row = {}
    for _, field, language, typed in named:
        if field.group == "title":
            set_heading(session, entry.kind, entry.id, typed, language)
        else:
            columns |= dict(zip(field.columns, field.understand(context, typed), strict=True))
    check_entry(session, entry.kind, row, columns)
    recorder = recorder_of(session)
    if any(row[name] != value for name, value in columns.items()):
        recorder.update(table_named(entry.kind), entry.id, columns)
    drafts.drop_of(session, entry.id, [name for name, *_ in named])
    forget_loaded(session, [entry.id])
    return int(entry.id)


def set_many(
    session: Session, entries: Sequence[int], values: Mapping[str, str], job: Job | None = None
) -> int:
    """Set the same fields of many entries (of one kind each, whose fields all must have them); how many changed.

    What was typed is understood once. ``job`` (by default the change's own) hears how far it is; when it is cancelled,
    Stopped is raised and the caller's change leaves nothing behind.
    """
    job = job or recorder_of(session).job
    session.flush()
    context = Context(session)
    understood: dict[str, Row] = {}
    changed, done = 0, 0
    for some in portions(sorted(set(entries))):
        job.go_on()
        for kind, ids in locked_kinds(session, some).items():
            if kind not in understood:
                understood[kind] = _understood(context, kind, values)
            changed += len(_set_portion(session, kind, ids, understood[kind], values))
            drafts.drop_of_many(session, ids, list(values))
        done += len(some)
        job.progress(done, len(entries))
    forget_loaded(session, entries)
    return changed


def refusals(session: Session, values: Iterable[tuple[Field, str]]) -> list[FieldError]:
    """What the archive has against values for fields, each for itself, before anything is set."""
    context, found = Context(session), list[FieldError]()
    for field, typed in values:
        try:
            field.understand(context, typed)
        except FieldError as error:
            found.append(error)
    return found


def _understood(context: Context, kind: str, values: Mapping[str, str]) -> Row:
    columns: Row = {}
    for name, typed in values.items():
        field, _ = named_field(kind, name)
        if field.group != "title":
            columns |= dict(zip(field.columns, field.understand(context, typed), strict=True))
    return columns


def _set_portion(
    session: Session, kind: str, ids: Sequence[int], columns: Row, values: Mapping[str, str]
) -> set[int]:
    table = table_named(kind)
    rows = read_rows(session, table, ids)
    different = [
        number for number, row in rows.items() if any(row[name] != value for name, value in columns.items())
    ]
    for number in different:
        check_entry(session, kind, rows[number], columns)
    if different:
        recorder_of(session).update_many(table, different, columns, rows)
    changed = set(different)
    for name, typed in values.items():
        field, language = named_field(kind, name)
        if field.group == "title":
            changed |= set_headings(session, kind, dict.fromkeys(ids, typed), language)
    return changed


def locked_kinds(session: Session, ids: Iterable[int]) -> dict[str, list[int]]:
    """The entries by kind, their shared rows held until the change ends; those that are gone are left out."""
    found: dict[str, list[int]] = {}
    table = Entry.__table__.c
    question = select(table.id, table.kind).where(table.id.in_(list(ids))).order_by(table.id)
    for number, kind in session.execute(question.with_for_update()):
        found.setdefault(kind, []).append(number)
    return found


def _locked(session: Session, ref: str) -> Any:
    """The shared row of the entry, held until the change ends, so that two saves at once come one after the other."""
    entry = find_entry(session, ref)
    table = Entry.__table__.c
    session.execute(select(table.id).where(table.id == entry.id).with_for_update())
    return entry


def _own_row(session: Session, entry: Any) -> Row:
    return read_rows(session, table_named(entry.kind), [entry.id])[entry.id]


def named_field(kind: str, name: str) -> tuple[Field, str]:
    """The field of that name and the language that stands behind it (“title.en”), if any."""
    known = fields_of(kind)
    head, _, language = name.replace(":", ".").partition(".")
    if head in known and (not language or known[head].group == "title"):
        if language and language not in LANGUAGE_CODES:
            raise FieldError(
                "Titles and names are kept in az, en and ru, not in “{language}”.", name, language=language
            )
        return known[head], language
    if f"{head}_{language}" in known:
        return known[f"{head}_{language}"], ""
    heading = next(field.name for field in known.values() if field.group == "title")
    others = listed(sorted([*known, *(f"{heading}.{code}" for code in LANGUAGE_CODES)]))
    raise FieldError(
        "{kind} has no field “{name}”. It has: {others}.",
        name,
        kind=wording.kind(kind, "A"),
        name=name,
        others=others,
    )


def stored_now(session: Session, kind: str, entry: int, row: Row, field: Field, language: str) -> Stored:
    """The value of a field as it is kept now."""
    if field.group == "title":
        heading = heading_row(session, kind, entry, language)
        return ("" if heading is None else heading.text,)
    return field.stored(row)


def _refuse_conflicts(
    context: Context,
    entry: Any,
    row: Row,
    named: Sequence[tuple[str, Field, str, str]],
    base: Mapping[str, str],
    language: str,
) -> None:
    conflicts = []
    for name, field, in_language, typed in named:
        now = stored_now(context.session, entry.kind, entry.id, row, field, in_language)
        conflict = conflict_of(context, field, name, (base[name], typed), now, language)
        if conflict is not None:
            conflicts.append(conflict)
    if conflicts:
        raise EditConflict(tuple(conflicts))


def conflict_of(
    context: Context, field: Field, name: str, edit: tuple[str, str], now: Stored, language: str
) -> FieldConflict | None:
    """What stands against an edit (the key that was read, what was typed) of what is stored ``now``; None if nothing does."""
    base, typed = edit
    key = field.type.key(context, now)
    if key in (base, typed.strip()):
        return None
    mine = field.understand(context, typed)
    if mine == now:
        return None
    shown = [field.type.shown(context, one, language) for one in (mine, now)]
    return FieldConflict(name, _base_shown(context, field, base, language), shown[0], shown[1], key)


def _base_shown(context: Context, field: Field, base: str, language: str) -> str:
    try:
        return field.type.shown(context, field.type.understand(context, base), language) if base else ""
    except FieldError:
        # What it was is no longer in the archive.
        return base


def check_entry(session: Session, kind: str, before: Row, columns: Row) -> None:
    """What must hold between the fields of one entry; raises FieldError."""
    after = {**before, **columns}
    if kind == "segment" and after["end_ms"] is not None and after["end_ms"] < after["start_ms"]:
        raise FieldError("A segment cannot end before it begins.", "end")
    if "parent_id" in columns and after["parent_id"] is not None:
        _check_parent(session, kind, after)


def _check_parent(session: Session, kind: str, after: Row) -> None:
    number, above = after["id"], after["parent_id"]
    if above == number:
        raise FieldError("An entry cannot belong to itself.", "parent")
    table = table_named(kind).c
    passed: set[int] = set()
    while above is not None and above not in passed:
        if above == number:
            raise FieldError("An entry cannot come to stand below itself.", "parent")
        passed.add(above)
        above = session.scalar(select(table.parent_id).where(table.id == above))
    if kind == "segment":
        recording = session.scalar(select(table.recording_id).where(table.id == after["parent_id"]))
        if recording != after["recording_id"]:
            raise FieldError("A segment can stand only inside another one of the same recording.", "parent")
