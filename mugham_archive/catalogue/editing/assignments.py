"""Reads FIELD=VALUE as the command line is given it, for fields and for rows, and carries it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.fields import RowKind
from mugham_archive.catalogue.editing.row_editing import add_row, move_row, remove_row, set_row
from mugham_archive.catalogue.editing.row_fields import row_kind, rows_of
from mugham_archive.catalogue.editing.setting import set_fields
from mugham_archive.catalogue.editing.sheets import stored_rows
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.sentences import listed

_PIECE = re.compile(r"\s*\|\s*")
_NAMED = re.compile(r"([a-z_]+)\s*=\s*(.*)", re.DOTALL)
# Besides its fields a row has a place among its kind: name.3.place=1 puts it first.
PLACE = "place"


@dataclass(frozen=True, slots=True)
class Assignment:
    """``name`` is a field, or the kind of a row; ``operation`` is = + or -, ``value`` what stands behind it.

    ``row`` is the place of a row (1 is the first) and ``field`` its field, where one row is meant.
    """

    name: str
    operation: str
    value: str
    row: int | None = None
    field: str = ""


def read_assignment(text: str) -> Assignment:
    """One FIELD=VALUE, ROW+=VALUE, ROW.N.FIELD=VALUE or ROW-=N; raises FieldError."""
    name, equals, value = text.partition("=")
    name = name.strip()
    operation = name[-1:] if name[-1:] in ("+", "-") else "="
    name = name.rstrip("+-").strip()
    if not equals or not name:
        raise FieldError("“{text}” should be FIELD=VALUE.", text=text)
    found = re.fullmatch(r"([a-z_]+)\.([0-9]{1,6})\.([a-z_]+)", name)
    if found is not None and operation == "=":
        return Assignment(found[1], "=", value, int(found[2]), found[3])
    if operation == "-":
        if not re.fullmatch(r"\s*[0-9]{1,6}\s*", value):
            raise FieldError(
                "“{text}” should say which {name} goes, by its place: {name}-=1.", text=text, name=name
            )
        return Assignment(name, "-", "", int(value))
    return Assignment(name, operation, value)


def carry_out(session: Session, ref: str, assignments: Sequence[Assignment]) -> None:
    """Do all of it to one entry, inside a change: fields together, then rows in the order given.

    The places of rows are those before the call: taking away the first leaves the second the second. Raises
    EntryNotFound or FieldError; then the caller's change leaves nothing behind.
    """
    kind = find_entry(session, ref).kind
    fields = {one.name: one.value for one in assignments if one.operation == "=" and one.row is None}
    if fields:
        set_fields(session, ref, fields)
    others = [one for one in assignments if one.operation != "=" or one.row is not None]
    session.flush()
    numbers = {
        name: [row["id"] for row in stored_rows(session, rows_of(kind)[name], find_entry(session, ref).id)]
        for name in {one.name for one in others} & set(rows_of(kind))
    }
    for one in others:
        _carry_out_row(session, ref, kind, one, numbers.get(one.name, []))


def _carry_out_row(session: Session, ref: str, kind: str, one: Assignment, numbers: Sequence[int]) -> None:
    rows = row_kind(kind, one.name)
    if one.operation == "+":
        add_row(session, ref, rows.name, _values(rows, one.value))
        return
    assert one.row is not None
    if not 1 <= one.row <= len(numbers):
        what = wording.row(rows.table, rows.name)
        raise FieldError(
            "There is no {what} {row}: it has {amount}.", what=what, row=one.row, amount=len(numbers)
        )
    number = numbers[one.row - 1]
    if one.operation == "-":
        remove_row(session, ref, rows.name, number)
    elif one.field == PLACE:
        if not one.value.strip().isascii() or not one.value.strip().isdigit() or int(one.value) < 1:
            raise FieldError("“{value}” is not a place such as 1.", value=one.value)
        move_row(session, ref, rows.name, number, int(one.value) - 1)
    else:
        set_row(session, ref, rows.name, number, {one.field: one.value})


def _values(rows: RowKind, text: str) -> dict[str, str]:
    """The fields of a new row: its face, then others behind “|” with their names."""
    values: dict[str, str] = {}
    for place, piece in enumerate(_PIECE.split(text.strip())):
        named = _NAMED.fullmatch(piece)
        if named is not None and any(field.name == named[1] for field in rows.fields):
            values[named[1]] = named[2]
        elif place == 0:
            values[rows.face.name] = piece
        else:
            known = listed(field.name for field in rows.fields)
            raise FieldError(
                "“{piece}” should be one of the fields {known}, with = and a value.", piece=piece, known=known
            )
    return values
