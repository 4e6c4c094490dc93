"""Turns every reference to one row into a reference to another, whatever table it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Table, UniqueConstraint, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Different
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import Row, read_rows, references_to
from mugham_archive.storage.bulk import portions

# Rows that say the same when these columns agree, beside those that the database itself keeps unique.
SAME = {
    "participation": ("entry_id", "agent_id", "role_id", "instrument_id"),
    "agent_relation": ("agent_id", "other_id", "relation"),
    "agent_honorific": ("agent_id", "title_id"),
    "agreement_party": ("agreement_id", "agent_id"),
    "recording_language": ("recording_id", "term_id"),
    "identifier": ("entry_id", "scheme", "value"),
    "note": ("entry_id", "text", "type"),
}
# What may differ between rows that say the same and is no loss.
_NO_LOSS = frozenset(("id", "position", "principal"))
_DERIVED = ("_earliest", "_latest")


class Relinking:
    """Relinks within one change; ``lost`` collects what rows said that became one with others or speak of themselves."""

    def __init__(self, recorder: ChangeRecorder, kept: int, merged: int) -> None:
        self._recorder, self._kept, self._merged = recorder, kept, merged
        self.lost: list[tuple[str, Row, list[str]]] = []

    @property
    def _session(self) -> Session:
        return self._recorder.session

    def relink(self, tables: Iterable[Table], apart: frozenset[str] = frozenset()) -> None:
        """Every reference to the merged row of one of ``tables``; ``apart`` are columns left alone (``table.column``)."""
        self._differences()
        for table in tables:
            for column, _ in references_to(table):
                if not column.primary_key and f"{column.table.name}.{column.name}" not in apart:
                    self._relink_column(column)

    def _relink_column(self, column: Column[Any]) -> None:
        table = column.table
        assert isinstance(table, Table)
        question = select(table.c.id).where(column == self._merged).order_by(table.c.id)
        ids = list(self._session.scalars(question))
        keys = _keys(table, column.name)
        rows = read_rows(self._session, table, ids) if keys else {}
        known = [self._known(table, column, key, rows.values()) for key in keys]
        moving = ids if not keys else []
        for number, row in rows.items():
            moved = {**row, column.name: self._kept}
            twin = next(
                (
                    found[place]
                    for key, found in zip(keys, known, strict=True)
                    if (place := _at(moved, key)) in found
                ),
                None,
            )
            if _about_itself(table.name, moved):
                self.lost.append((table.name, row, []))
                self._recorder.remove(table, [number])
            elif twin is not None:
                self._unite(table, twin, row)
            else:
                moving.append(number)
                for key, found in zip(keys, known, strict=True):
                    found[_at(moved, key)] = number
        self._recorder.update_many(table, moving, {column.name: self._kept})

    def _known(
        self, table: Table, column: Column[Any], key: Sequence[str], rows: Iterable[Row]
    ) -> dict[tuple[Any, ...], int]:
        """The rows of the kept one that a moved row could be the same as, by their keys."""
        beside = next(name for name in key if name != column.name)
        values = sorted({row[beside] for row in rows if row[beside] is not None}, key=str)
        found: dict[tuple[Any, ...], int] = {}
        for some in portions(values):
            question = select(table.c.id, *(table.c[name] for name in key)).where(
                column == self._kept, table.c[beside].in_(some)
            )
            for row in self._session.execute(question.order_by(table.c.id.desc())):
                found[tuple(row[1:])] = row[0]
        return found

    def _unite(self, table: Table, twin: int, row: Row) -> None:
        """The twin takes what it has not; what it has otherwise is told as lost."""
        there = read_rows(self._session, table, [twin])[twin]
        taken: Row = {}
        differ: list[str] = []
        for name, value in row.items():
            if name in _NO_LOSS or value in (None, "") or table.c[name].foreign_keys:
                continue
            if there[name] in (None, ""):
                taken[name] = value
            elif there[name] != value and not name.endswith(_DERIVED):
                differ.append(name)
        if row.get("principal") and not there.get("principal"):
            taken["principal"] = True
        if taken:
            self._recorder.update(table, twin, taken)
        if differ:
            self.lost.append((table.name, row, differ))
        self._recorder.remove(table, [row["id"]])

    def _differences(self) -> None:
        """What the merged one was told apart from, the kept one is told apart from now; not from itself."""
        table = Different.__table__
        either = or_(table.c.entry_id == self._merged, table.c.other_id == self._merged)
        for row in self._session.execute(select(table).where(either)).all():
            other = row.other_id if row.entry_id == self._merged else row.entry_id
            first, second = sorted((self._kept, other))
            known = select(table.c.id).where(table.c.entry_id == first, table.c.other_id == second)
            if other == self._kept or self._session.scalar(known) is not None:
                self._recorder.remove(table, [row.id])
            else:
                self._recorder.update(table, row.id, {"entry_id": first, "other_id": second})


def _at(row: Row, key: Sequence[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in key)


def _keys(table: Table, column: str) -> list[Sequence[str]]:
    """The sets of columns with that column among them in which no two rows may agree."""
    found: list[Sequence[str]] = [
        [one.name for one in constraint.columns]
        for constraint in sorted(table.constraints, key=lambda one: str(one.name))
        if isinstance(constraint, UniqueConstraint)
    ]
    if table.name in SAME:
        found.append(SAME[table.name])
    return [key for key in found if column in key]


def _about_itself(name: str, row: Row) -> bool:
    if name == "agent_relation":
        return bool(row["agent_id"] == row["other_id"])
    return name == "document_link" and bool(row["document_id"] == row["entry_id"])
