"""Many rows at once: numbers reserved beforehand, rows written in one statement, long lists of ids in portions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Table, insert, text
from sqlalchemy.orm import Session

# SQLite before 3.32 allows 999 parameters in one statement, later ones 32,766; PostgreSQL 65,535.
PORTION = 500

Item = TypeVar("Item")


def portions(items: Sequence[Item], size: int = PORTION) -> Iterator[Sequence[Item]]:
    """The sequence cut into pieces of at most ``size``."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def reserve(session: Session, table: Table, count: int) -> Sequence[int]:
    """Numbers in rising order for ``count`` new rows of a table with automatic ids; they are this transaction's alone.

    SQLite keeps the last number in ``sqlite_sequence`` and its one writer holds the lock already; PostgreSQL has a
    sequence, which gives each number once whoever asks.
    """
    if count <= 0:
        return range(0)
    if session.get_bind().dialect.name == "sqlite":
        last = session.execute(
            text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
        ).scalar()
        if last is None:
            last = session.execute(text(f'SELECT coalesce(max(id), 0) FROM "{table.name}"')).scalar() or 0
            session.execute(
                text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"),
                {"name": table.name, "seq": last + count},
            )
        else:
            session.execute(
                text("UPDATE sqlite_sequence SET seq = :seq WHERE name = :name"),
                {"name": table.name, "seq": last + count},
            )
        return range(last + 1, last + count + 1)
    numbers = session.execute(
        text(f"SELECT nextval('{table.name}_id_seq') FROM generate_series(1, :count)"), {"count": count}
    )
    return sorted(numbers.scalars())


def insert_rows(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows in portions; all must have the same keys."""
    if rows:
        session.execute(insert(table), list(rows))


def ranges(ids: Iterable[int]) -> list[list[int]]:
    """The ids as [first, last] pairs of unbroken runs, in order."""
    runs: list[list[int]] = []
    for number in sorted(ids):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs
