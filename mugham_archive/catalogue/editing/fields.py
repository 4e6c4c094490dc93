"""What a field is, and what kinds of rows hang on an entry: the words in which the registry is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import FieldType, Stored
from mugham_archive.catalogue.rows import table_named
from mugham_archive.sentences import Word, listed


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``name`` as the command line, the JSON and the history say it, kept in ``column`` of ``table``.

    A ``needed`` field cannot be emptied. A ``found`` one is found by a search for its words. ``group`` is the block of
    the page in which it stands: title, about, text, rights, order.
    """

    name: str
    table: str
    column: str
    type: FieldType
    needed: bool = False
    found: bool = False
    group: str = "about"

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the table in which the value is kept."""
        return self.type.columns(self.column)

    def stored(self, row: Mapping[str, Any]) -> Stored:
        """The value as it is kept in a row of the table."""
        return tuple(row[name] for name in self.columns)

    def blank(self) -> Stored:
        """What is kept for an emptied field."""
        table = table_named(self.table)
        return tuple(_blank(table.c[name]) for name in self.columns)

    def usual(self) -> Stored:
        """What a new row holds when nothing is said."""
        table = table_named(self.table)
        return tuple(_usual(table.c[name]) for name in self.columns)

    def understand(self, context: Context | None, typed: str) -> Stored:
        """What is stored for what was typed; raises FieldError that names this field."""
        # A database may refuse the letter NUL, and no one can mean it.
        typed = typed.replace("\0", "").strip()
        if not typed:
            if self.needed:
                raise FieldError("{what} cannot be empty.", self.name, what=self.said)
            return self.blank()
        try:
            return self.type.understand(context, typed)
        except FieldError as error:
            raise FieldError(error.sentence, self.name) from error

    def explain(self, typed: str, language: str) -> str:
        """What was understood, where that is not plain to see; FieldError when a pure type cannot take it."""
        typed = typed.replace("\0", "").strip()
        if not typed:
            if self.needed:
                raise FieldError("{what} cannot be empty.", self.name, what=self.said)
            return ""
        try:
            return self.type.explain(typed, language) if self.type.pure else ""
        except FieldError as error:
            raise FieldError(error.sentence, self.name) from error

    @property
    def said(self) -> Word:
        """The field's name as it begins a sentence: A title, An end."""
        return wording.field(self.name, self.table, "A")


def _usual(column: Any) -> Any:
    default = column.default
    if default is None:
        return None if column.nullable else ""
    return default.arg(None) if default.is_callable else default.arg


def _blank(column: Any) -> Any:
    if column.nullable:
        return None
    usual = _usual(column)
    return "" if isinstance(usual, str) else usual


@dataclass(frozen=True, slots=True)
class RowKind:
    """A kind of rows that hang on entries of ``kinds``: ``owner`` is the column of ``table`` that names the entry.

    ``through`` is the table between, where the row hangs on something that hangs on the entry (a file on a copy), then
    ``owner`` is its column. ``ordered`` rows can be moved; ``fixed`` ones are neither added nor taken away by hand.
    The first field is the face of the row: what it is called, and what is typed first of a new one.
    """

    name: str
    table: str
    owner: str
    kinds: tuple[str, ...]
    fields: tuple[Field, ...]
    ordered: bool = False
    fixed: bool = False
    through: str = ""

    @property
    def face(self) -> Field:
        """The field that is typed first."""
        return self.fields[0]

    def field(self, name: str) -> Field:
        """The field of that name; raises FieldError with those there are."""
        found = next((one for one in self.fields if one.name == name), None)
        if found is None:
            known = listed(one.name for one in self.fields)
            what = wording.row(self.table, self.name, "A")
            raise FieldError(
                "{what} has no “{name}”. It has: {known}.", name, what=what, name=name, known=known
            )
        return found
