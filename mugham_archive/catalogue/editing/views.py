"""An entry as it is edited: every field with its value as it is read and as it is typed, its rows, and the drafts."""

from __future__ import annotations

from dataclasses import dataclass

from mugham_archive.catalogue.editing.fields import Field, RowKind


@dataclass(frozen=True, slots=True)
class DraftView:
    """What was typed into a field that could not take it, and why.

    ``row_kind`` is empty for a field of the entry itself. With it and no ``row``, or a negative one, it belongs to a row yet
    to be added; drafts of one such row have the same number.
    """

    id: int
    ref: str
    field: str
    row_kind: str
    row: int | None
    typed: str
    reason: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field with its value in one language.

    ``typed`` is what an editor begins with, ``shown`` what a person reads (of a choice its code), ``key`` what a save says
    was there when it was read. ``link`` is the kind and reference of the entry it names, ``kind/REF``. ``inherited`` is what
    holds while the field itself is empty: a recording's date is its event's.
    """

    field: Field
    typed: str
    shown: str
    key: str
    link: str = ""
    inherited: str = ""
    draft: DraftView | None = None


@dataclass(frozen=True, slots=True)
class RowValues:
    """One row that hangs on an entry, with its fields in their order."""

    id: int
    values: tuple[FieldValue, ...]

    def value(self, name: str) -> FieldValue:
        """The value of a field by name."""
        return next(one for one in self.values if one.field.name == name)


@dataclass(frozen=True, slots=True)
class Inherited:
    """The rows that hold while an entry has none of its own, with the kind, reference and title of whose they are."""

    kind: str
    ref: str
    title: str
    rows: tuple[RowValues, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one kind in their order; ``drafts`` are of rows yet to be added.

    ``inherited`` is what holds, or would hold, without own rows: a recording has the participants of its event.
    ``usual`` is a new row as it is while nothing is said.
    """

    kind: RowKind
    rows: tuple[RowValues, ...]
    drafts: tuple[DraftView, ...]
    inherited: Inherited | None
    usual: RowValues


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything of an entry that can be typed."""

    id: int
    ref: str
    kind: str
    version: int
    title: str
    values: tuple[FieldValue, ...]
    rows: tuple[Rows, ...]

    def value(self, name: str) -> FieldValue:
        """The value of a field by name."""
        return next(one for one in self.values if one.field.name == name)

    def rows_of(self, name: str) -> Rows:
        """The rows of a kind by name."""
        return next(one for one in self.rows if one.kind.name == name)
