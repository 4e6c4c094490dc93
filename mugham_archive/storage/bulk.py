"""Many rows at once: numbers reserved beforehand, rows written in one statement, long lists of ids in portions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Column, Dialect, Table, bindparam, insert, text, update
from sqlalchemy.orm import Session

from mugham_archive.storage.engine import CACHE_KIB

# SQLite before 3.32 allows 999 parameters in one statement, later ones 32,766; PostgreSQL 65,535.
PORTION = 500

# Fewer rows are inserted by SQLAlchemy's own means.
WORTH_A_PLAN = 16

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
    """Insert the rows; all must have the same keys, and columns left out get their defaults."""
    if not rows:
        return
    if len(rows) >= WORTH_A_PLAN and session.get_bind().dialect.name == "sqlite":
        connection = session.connection()
        plan = _plan(table, tuple(rows[0]), connection.dialect)
        connection.exec_driver_sql(plan.statement, [plan.values(row) for row in rows])
    else:
        session.execute(insert(table), list(rows))


def insert_numbers(session: Session, table: Table, rows: Sequence[tuple[int, ...]]) -> None:
    """Insert rows of a table that has nothing but whole numbers, each with all columns in their order."""
    names = tuple(column.name for column in table.columns)
    if len(rows) >= WORTH_A_PLAN and session.get_bind().dialect.name == "sqlite":
        connection = session.connection()
        connection.exec_driver_sql(_plan(table, names, connection.dialect).statement, list(rows))
    else:
        insert_rows(session, table, [dict(zip(names, row, strict=True)) for row in rows])


def update_rows(
    session: Session, table: Table, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Set these columns of many rows to values of their own; each row has the columns and its ``id``."""
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        marks: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        statement = update(table).where(table.c.id == bindparam("row_id")).values(**marks)
        parameters = [{"row_id": row["id"], **{f"new_{name}": row[name] for name in columns}} for row in rows]
        connection.execute(statement, parameters)
        return
    quote = connection.dialect.identifier_preparer.quote
    given = [(name, _processor(table.c[name], connection.dialect)) for name in columns]
    named = ", ".join(f"{quote(name)} = ?" for name in columns)
    values = [
        (*(row[name] if process is None else process(row[name]) for name, process in given), row["id"])
        for row in rows
    ]
    connection.exec_driver_sql(f"UPDATE {quote(table.name)} SET {named} WHERE id = ?", values)


@dataclass(frozen=True, slots=True)
class _Plan:
    """An insert statement with what turns each column's value into what the driver takes.

    SQLAlchemy prepares every row's parameters one by one, which takes longer than SQLite needs for the rows themselves.
    """

    statement: str
    given: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    processes: tuple[tuple[int, Callable[[Any], Any]], ...]
    defaults: tuple[tuple[Callable[[], Any], Callable[[Any], Any] | None], ...]

    def values(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """The row's parameters in the statement's order."""
        if not self.processes and not self.defaults:
            return self.given(row)
        values = list(self.given(row))
        for place, process in self.processes:
            values[place] = process(values[place])
        for make, process_default in self.defaults:
            values.append(make() if process_default is None else process_default(make()))
        return tuple(values)


_plans: dict[tuple[str, tuple[str, ...]], _Plan] = {}


def _plan(table: Table, names: tuple[str, ...], dialect: Dialect) -> _Plan:
    if (table.name, names) not in _plans:
        quote = dialect.identifier_preparer.quote
        processors = ((place, _processor(table.c[name], dialect)) for place, name in enumerate(names))
        processes = tuple((place, process) for place, process in processors if process is not None)
        left_out = [
            column for column in table.columns if column.name not in names and column.default is not None
        ]
        defaults = tuple((_default(column), _processor(column, dialect)) for column in left_out)
        columns = ", ".join(quote(name) for name in (*names, *(column.name for column in left_out)))
        marks = ", ".join("?" * (len(names) + len(left_out)))
        statement = f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({marks})"
        _plans[table.name, names] = _Plan(statement, _getter(names), processes, defaults)
    return _plans[table.name, names]


def _getter(names: Sequence[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    if len(names) > 1:
        return itemgetter(*names)
    return lambda row: tuple(row[name] for name in names)


def _processor(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    return column.type.dialect_impl(dialect).bind_processor(dialect)


def _default(column: Column[Any]) -> Callable[[], Any]:
    default: Any = column.default
    if default.is_callable:
        return lambda: default.arg(None)
    return lambda: default.arg


def ranges(ids: Iterable[int]) -> list[list[int]]:
    """The ids as [first, last] pairs of unbroken runs, in order."""
    runs: list[list[int]] = []
    for number in sorted(ids):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


@contextmanager
def much_memory(session: Session) -> Iterator[None]:
    """While much is written, let SQLite keep four times as many pages of the database as usual; it reads few of them twice."""
    if session.get_bind().dialect.name != "sqlite":
        yield
        return
    connection = session.connection()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIB * 4}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIB}")


@contextmanager
def set_aside(session: Session, tables: Iterable[Table], kinds: Sequence[str] = ("index",)) -> Iterator[None]:
    """Fill tables from nothing without their indexes (or triggers), which are made again in one go at the end.

    Sorting a million keys once is several times as quick as putting each in its place. Only SQLite's are set aside: its
    one writer disturbs nobody by it, while PostgreSQL would lock the tables for everybody else.
    """
    if session.get_bind().dialect.name != "sqlite":
        yield
        return
    connection = session.connection()
    found: list[tuple[str, str, str]] = []
    for table in tables:
        for kind in kinds:
            question = "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? AND type = ? AND sql IS NOT NULL"
            found += [tuple(row) for row in connection.exec_driver_sql(question, (table.name, kind))]
    quote = connection.dialect.identifier_preparer.quote
    for kind, name, _ in found:
        connection.exec_driver_sql(f"DROP {kind} {quote(name)}")
    yield
    for _, _, statement in found:
        connection.exec_driver_sql(statement)
