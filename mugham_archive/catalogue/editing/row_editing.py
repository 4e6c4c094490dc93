"""Adds, changes, removes and moves the rows that hang on an entry, inside a change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import EditConflict, FieldConflict, FieldError
from mugham_archive.catalogue.editing.fields import RowKind
from mugham_archive.catalogue.editing.identifiers import checked
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.editing.row_fields import row_kind
from mugham_archive.catalogue.editing.setting import conflict_of
from mugham_archive.catalogue.editing.sheets import stored_rows
from mugham_archive.catalogue.editing.usual_values import usual_value
from mugham_archive.catalogue.models import Entry, MediaFile
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import Row, table_named
from mugham_archive.sentences import Word
from mugham_archive.storage.bulk import reserve


class RowGone(FieldError):
    """The row that was to be changed is no longer there."""


def add_row(session: Session, ref: str, kind: str, values: Mapping[str, str]) -> int:
    """Hang a row on an entry, at the end of its kind, with what was typed into its fields; returns the row's number.

    What is not said gets its usual value: a second title is in another language, a second name another spelling. Raises
    EntryNotFound or FieldError. A draft of such a row yet to be added is taken away.
    """
    session.flush()
    entry, rows = _entry(session, ref, kind)
    if rows.fixed:
        what = wording.row(rows.table, rows.name, "A")
        raise FieldError(
            "{what} comes with the files that are imported; it cannot be added by hand.", what=what
        )
    for name in values:
        rows.field(name)
    context = Context(session, entry.id)
    there = stored_rows(session, rows, entry.id)
    row: Row = {"id": 0, rows.owner: entry.id}
    for field in rows.fields:
        if field.name in values:
            stored = field.understand(context, values[field.name])
        else:
            stored = usual_value(context, rows, field, values, there)
        if field.needed and stored[0] in (None, ""):
            raise FieldError(
                "{what} needs its {lacking}.",
                field.name,
                what=wording.row(rows.table, rows.name, "A"),
                lacking=wording.field(field.name, field.table),
            )
        row |= dict(zip(field.columns, stored, strict=True))
    if rows.ordered:
        row["position"] = max((one["position"] for one in there), default=-1) + 1
    _check(session, rows, row, there)
    table = table_named(rows.table)
    row["id"] = reserve(session, table, 1)[0]
    recorder_of(session).insert(table, [row])
    drafts.drop_of(session, entry.id, [field.name for field in rows.fields], rows.name)
    forget_loaded(session, [entry.id])
    return int(row["id"])


def set_row(
    session: Session,
    ref: str,
    kind: str,
    row: int,
    values: Mapping[str, str],
    *,
    base: Mapping[str, str] | None = None,
    overwrite: bool = False,
    language: str = "en",
) -> None:
    """Set fields of a row to what was typed, as ``set_fields`` does for an entry; RowGone when somebody took it away."""
    session.flush()
    entry, rows = _entry(session, ref, kind)
    context = Context(session, entry.id)
    before, others = _find(session, rows, entry.id, row)
    columns: Row = {}
    conflicts: list[FieldConflict] = []
    for name, typed in values.items():
        field = rows.field(name)
        if base is not None and name in base and not overwrite:
            edit = (base[name], typed)
            conflict = conflict_of(context, field, name, edit, field.stored(before), language)
            conflicts += [conflict] if conflict is not None else []
        columns |= dict(zip(field.columns, field.understand(context, typed), strict=True))
    if conflicts:
        raise EditConflict(tuple(conflicts))
    after = {**before, **columns}
    _check(session, rows, after, others)
    changed = {name: value for name, value in after.items() if before[name] != value}
    if changed:
        recorder_of(session).update(table_named(rows.table), row, changed)
    drafts.drop_of(session, entry.id, list(values), rows.name, row)
    forget_loaded(session, [entry.id])


def take_over_drafts(
    session: Session, ref: str, kind: str, mark: int | None, row: int, *, but: Collection[str] = ()
) -> None:
    """What waited for a row to be added, kept under ``mark``, becomes the row's own; what its fields refuse stays a draft.

    The fields ``but`` were saved with the row: their drafts go.
    """
    entry, rows = _entry(session, ref, kind)
    waiting = [one for one in drafts.of_entry(session, entry.id) if (one.row_kind, one.row) == (kind, mark)]
    drafts.drop_of_row(session, entry.id, rows.name, mark)
    for one in waiting:
        if one.field in but:
            continue
        try:
            set_row(session, ref, kind, row, {one.field: one.typed})
        except FieldError as error:
            drafts.keep(session, ref, one.field, one.typed, error.sentence, row_kind=kind, row=row)


def remove_row(session: Session, ref: str, kind: str, row: int) -> None:
    """Take a row away, with its drafts; a main title, a preferred name and a copy that has files stay."""
    session.flush()
    entry, rows = _entry(session, ref, kind)
    before, _ = _find(session, rows, entry.id, row)
    if rows.fixed:
        what = wording.row(rows.table, rows.name, "A")
        raise FieldError("{what} belongs to its copy; it cannot be taken away by hand.", what=what)
    if before.get("type") in ("main", "preferred") and rows.name in ("title", "name"):
        raise FieldError(
            "The preferred name stays; make another one preferred first."
            if rows.name == "name"
            else "The main title stays; make another one main first."
        )
    if rows.name == "copy":
        files = session.scalar(select(func.count()).select_from(MediaFile).where(MediaFile.copy_id == row))
        if files:
            raise FieldError(
                "This copy has {n} files; it can only be marked as lost or given away.",
                one="This copy has {n} file; it can only be marked as lost or given away.",
                n=files,
            )
    recorder_of(session).remove(table_named(rows.table), [row])
    drafts.drop_of_row(session, entry.id, rows.name, row)
    forget_loaded(session, [entry.id])


def move_row(session: Session, ref: str, kind: str, row: int, place: int) -> None:
    """Put a row at another place (0 is the first) among its kind; the others make room."""
    session.flush()
    entry, rows = _entry(session, ref, kind)
    if not rows.ordered:
        raise FieldError(
            "{what} has no place that could be changed.", what=wording.row(rows.table, rows.name, "A")
        )
    moved, others = _find(session, rows, entry.id, row)
    place = max(0, min(place, len(others)))
    recorder, table = recorder_of(session), table_named(rows.table)
    for position, one in enumerate([*others[:place], moved, *others[place:]]):
        if one["position"] != position:
            recorder.update(table, one["id"], {"position": position})
    forget_loaded(session, [entry.id])


def _entry(session: Session, ref: str, kind: str) -> tuple[Any, RowKind]:
    entry = find_entry(session, ref)
    table = Entry.__table__.c
    session.execute(select(table.id).where(table.id == entry.id).with_for_update())
    return entry, row_kind(entry.kind, kind)


def _find(session: Session, rows: RowKind, entry: int, row: int) -> tuple[Row, list[Row]]:
    there = stored_rows(session, rows, entry)
    found = next((one for one in there if one["id"] == row), None)
    if found is None:
        what = wording.row(rows.table, rows.name)
        raise RowGone("This {what} is no longer there; somebody took it away.", what=what)
    return found, [one for one in there if one["id"] != row]


def _check(session: Session, rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    check = _CHECKS.get(rows.name)
    if check is not None:
        check(session, rows, row, others)


def _one_first(session: Session, rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    """Exactly one title is main, one name preferred: a new first one makes the former one step back."""
    first, then = ("main", "parallel") if rows.name == "title" else ("preferred", "variant")
    before = [one for one in others if one["type"] == first]
    if row["type"] == first:
        recorder, table = recorder_of(session), table_named(rows.table)
        for one in before:
            recorder.update(table, one["id"], {"type": then})
    elif not before:
        raise FieldError(
            "One title must be main; make another one main first."
            if rows.name == "title"
            else "One name must be preferred; make another one preferred first.",
            "type",
        )


def _identifier(_session: Session, _rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    try:
        row["value"] = checked(row["scheme"], row["value"])
    except FieldError as error:
        raise FieldError(error.sentence, "value") from error
    if any((one["scheme"], one["value"]) == (row["scheme"], row["value"]) for one in others):
        raise FieldError(
            "It already has the {scheme} number “{value}”.",
            "value",
            scheme=Word("identifier", row["scheme"]),
            value=row["value"],
        )


def _not_itself(_session: Session, _rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    if row["agent_id"] == row["other_id"]:
        raise FieldError("Nobody can be related to themselves.", "other")
    same = ("agent_id", "other_id", "relation")
    if any(all(one[name] == row[name] for name in same) for one in others):
        raise FieldError("This relation is there already.", "other")


def _once(*columns: str) -> Callable[[Session, RowKind, Row, Sequence[Row]], None]:
    def check(_session: Session, rows: RowKind, row: Row, others: Sequence[Row]) -> None:
        if any(all(one[name] == row[name] for name in columns) for one in others):
            raise FieldError("This one is there already.", rows.face.name)

    return check


def _copy(session: Session, rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    above = {one["id"]: one["derived_from_id"] for one in others}
    at, passed = row["derived_from_id"], set[int]()
    while at is not None and at not in passed:
        if at == row["id"]:
            raise FieldError("A copy cannot have been made from itself.", "derived_from")
        passed.add(at)
        at = above.get(at)


def _span(_session: Session, _rows: RowKind, row: Row, _others: Sequence[Row]) -> None:
    if row["file_out_ms"] is not None and row["file_out_ms"] < row["file_in_ms"]:
        raise FieldError("A stretch of a file cannot end before it begins.", "file_out")


def _document(_session: Session, rows: RowKind, row: Row, others: Sequence[Row]) -> None:
    if row["document_id"] == row["entry_id"]:
        raise FieldError("A document cannot belong to itself.", rows.face.name)
    _once("document_id", "entry_id", "relation")(_session, rows, row, others)


_CHECKS: dict[str, Callable[[Session, RowKind, Row, Sequence[Row]], None]] = {
    "title": _one_first,
    "name": _one_first,
    "identifier": _identifier,
    "relation": _not_itself,
    "related": _not_itself,
    "language": _once("term_id"),
    "covered": _once("entry_id"),
    "agreement": _once("agreement_id"),
    "document": _document,
    "belongs_to": _document,
    "copy": _copy,
    "span": _span,
}
