"""Rows asked for by a list of numbers: the rows that ``in_`` finds, through the index, whatever the list is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, func, not_, select
from sqlalchemy.exc import StatementError

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_many
from mugham_archive.catalogue.models import Entry, Series, Title
from mugham_archive.jobs import Job
from mugham_archive.storage.among import among
from tests.archives import add, catalogue_a_little, entry_named

_entry = Entry.__table__.c
_series = Series.__table__.c
ASKED = select(_entry.id).where(among(_entry.id)).order_by(_entry.id)


@pytest.fixture
def ids(archive: Archive) -> list[int]:
    with archive.change("Ground") as change:
        return [add(change.session, "series", f"Silsilə {number}").id for number in range(12)]


def _found(archive: Archive, question: Any, **given: Any) -> list[Any]:
    with archive.read() as session:
        return list(session.scalars(question, given))


@contextmanager
def asked(archive: Archive) -> Iterator[list[tuple[str, Any]]]:
    """The statements with a list of numbers that are executed while the block lasts, with their parameters."""
    found: list[tuple[str, Any]] = []

    def watch(*details: Any) -> None:
        if "json_each" in details[2] or "ANY (" in details[2]:
            found.append((details[2], details[3]))

    event.listen(archive.engine, "before_cursor_execute", watch)
    try:
        yield found
    finally:
        event.remove(archive.engine, "before_cursor_execute", watch)


def test_the_rows_are_those_of_in(archive: Archive, ids: list[int]) -> None:
    lists: tuple[list[int], ...] = (
        [],
        ids[:1],
        ids,
        ids[::-3],
        [ids[2]] * 3,
        [*ids[4:6], -1, 0, 2**40],
        list(range(5_000)),
    )
    for some in lists:
        expected = _found(archive, select(_entry.id).where(_entry.id.in_(some)).order_by(_entry.id))
        assert _found(archive, ASKED, ids=some) == expected
        assert (
            _found(archive, select(_entry.id).where(among(_entry.id, some)).order_by(_entry.id)) == expected
        )
        others = select(_entry.id).where(_entry.kind == "series").order_by(_entry.id)
        left = _found(archive, others.where(_entry.id.not_in(some)))
        assert _found(archive, others.where(not_(among(_entry.id, some)))) == left


def test_no_number_is_none_of_anything(archive: Archive, ids: list[int]) -> None:
    assert _found(archive, select(_series.id).where(among(_series.parent_id, ids))) == []
    assert _found(archive, ASKED, ids=[]) == []
    assert _found(archive, ASKED, ids=()) == []


def test_it_stands_beside_other_conditions(archive: Archive, ids: list[int]) -> None:
    texts = select(Title.entry_id).where(
        among(Title.__table__.c.entry_id, ids[:4]), Title.text.in_(["Silsilə 1", "Silsilə 9"])
    )
    assert _found(archive, texts) == [ids[1]]
    either = (
        select(_entry.id).where(among(_entry.id, ids[:2]) | among(_entry.id, ids[-1:])).order_by(_entry.id)
    )
    assert _found(archive, either) == [*ids[:2], ids[-1]]
    counted = select(func.count()).select_from(either.subquery())
    assert _found(archive, counted) == [3]


def test_two_lists_are_one_statement_and_never_mixed(archive: Archive, ids: list[int]) -> None:
    with asked(archive) as statements:
        for some in (ids[:2], ids[3:], [], ids[5:6]):
            assert _found(archive, ASKED, ids=some) == some
            assert _found(archive, select(_entry.id).where(among(_entry.id, some))) == some
    assert len(statements) == 8
    assert len({statement for statement, _ in statements}) == 2


def test_what_is_no_whole_number_is_refused(archive: Archive) -> None:
    for wrong in (["7"], [1.5], [2.0], [7, None], "12", None, 7):
        with asked(archive) as statements, pytest.raises(StatementError, match=r"int|iterable"):
            _found(archive, ASKED, ids=wrong)
        assert statements == []


def test_a_list_that_is_forgotten_is_told(archive: Archive) -> None:
    with pytest.raises(StatementError, match="ids"):
        _found(archive, ASKED)


def test_what_a_change_asks_about_some_rows_reads_no_whole_table(archive: Archive) -> None:
    ref = catalogue_a_little(archive)["recording"]
    with archive.read() as session:
        number = entry_named(session, ref).id
    with asked(archive) as statements:
        with archive.change("Name it", job=Job()) as change:
            set_many(change.session, [number], {"title": "Kaset", "access": "restricted"})
        archive.undo()
        archive.rebuild()
    assert len({statement for statement, _ in statements}) > 12
    for statement, parameters in statements:
        plan = _plan(archive, statement, parameters)
        whole = [line for line in plan if "Seq Scan" in line or ("SCAN" in line and "json_each" not in line)]
        assert not whole, (statement, plan)


def _plan(archive: Archive, statement: str, parameters: Any) -> list[str]:
    """How the database goes about it; PostgreSQL is kept from reading a table whole just because it is small."""
    with archive.engine.connect() as connection:
        if archive.place.database_file is not None:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).mappings()
            return [row["detail"] for row in rows]
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        return list(connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).scalars())
