"""The database as it is opened: SQLite's settings, writers that wait for each other, numbers that are given once."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Entry, Series
from mugham_archive.errors import ArchiveError
from mugham_archive.storage import engine as engines
from mugham_archive.storage.bulk import portions, ranges, reserve
from tests.archives import add, count, problems


@pytest.fixture
def in_file(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "archive", create=True)


def test_every_connection_to_sqlite_has_its_settings(in_file: Archive) -> None:
    def pragmas() -> tuple[object, ...]:
        names = ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        with in_file.engine.connect() as connection:
            return tuple(connection.execute(text(f"PRAGMA {name}")).scalar() for name in names)

    with ThreadPoolExecutor(3) as threads:
        found = {one.result() for one in [threads.submit(pragmas) for _ in range(3)]}
    assert found == {("wal", 1, engines.BUSY_TIMEOUT_MS, 2)}
    in_file.close()


def test_a_row_that_refers_to_nothing_is_refused(archive: Archive) -> None:
    with pytest.raises(IntegrityError), archive.write() as session:
        session.execute(text("INSERT INTO note (entry_id, text, type) VALUES (999, 'x', 'general')"))


def test_a_second_writer_waits_for_the_first(archive: Archive) -> None:
    inside, order = threading.Event(), []

    def slow() -> None:
        with archive.change("First") as change:
            add(change.session, "series", "Birinci")
            inside.set()
            time.sleep(0.3)
            order.append("first")

    def quick() -> None:
        inside.wait(10)
        with archive.change("Second") as change:
            add(change.session, "series", "İkinci")
        order.append("second")

    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(slow), threads.submit(quick)]:
            done.result(30)
    assert order == ["first", "second"]
    assert count(archive, Series) == 2


def test_many_writers_at_once_all_get_their_turn(archive: Archive) -> None:
    with archive.change("Ground") as change:
        ref = add(change.session, "series", "Silsilə").reference

    def write(number: int) -> None:
        for turn in range(3):
            with archive.change(f"{number}.{turn}") as change:
                add(change.session, "recording", f"Yazı {number}.{turn}")
            with archive.change(f"Code {number}.{turn}") as change:
                set_fields(change.session, ref, {"code": f"{number}.{turn}"})

    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(write, number) for number in range(4)]:
            done.result(60)
    assert archive.overview("az").recordings == 12
    assert len(archive.history()) == 25
    assert problems(archive) == []


def test_readers_see_the_state_before_a_change_until_it_is_committed(archive: Archive) -> None:
    with archive.change("Not yet") as change:
        add(change.session, "series", "Silsilə")
        assert archive.overview("az").series == 0
    assert archive.overview("az").series == 1


def test_reserved_numbers_are_given_once(archive: Archive) -> None:
    def take(amount: int) -> list[int]:
        with archive.write() as session:
            return list(reserve(session, Entry.__table__, amount))

    with ThreadPoolExecutor(4) as threads:
        taken = [one.result() for one in [threads.submit(take, amount) for amount in [1, 5, 50, 7] * 3]]
    numbers = [number for some in taken for number in some]
    assert len(numbers) == len(set(numbers)) == 63 * 3
    assert all(some == sorted(some) for some in taken)
    with archive.change("By itself") as change:
        assert add(change.session, "series", "Silsilə").id not in numbers
    assert list(reserve(change.session, Entry.__table__, 0)) == []


def test_portions_and_ranges() -> None:
    assert list(portions([1, 2, 3, 4, 5], 2)) == [[1, 2], [3, 4], [5]]
    assert ranges([5, 1, 2, 3, 9]) == [[1, 3], [5, 5], [9, 9]]
    assert ranges([]) == []


def test_places_are_understood(tmp_path: Path) -> None:
    folder = engines.locate(tmp_path)
    assert (folder.folder, folder.database_file) == (tmp_path, tmp_path / "archive.db")
    file = engines.locate(str(tmp_path / "başqa.db"))
    assert (file.folder, file.database_file) == (tmp_path, tmp_path / "başqa.db")
    server = engines.locate("postgresql://someone:secret@example.org/muğam")
    assert server.database_file is None
    assert server.url.startswith("postgresql+psycopg://")
    assert "secret" not in server.shown
    with pytest.raises(ArchiveError, match="Only PostgreSQL"):
        engines.locate("mysql://somewhere/archive")
    with pytest.raises(ArchiveError, match="not a database address"):
        engines.locate("://")


def test_an_archive_in_a_folder_with_odd_letters_opens_again(tmp_path: Path) -> None:
    folder = tmp_path / "Muğam arxivi № 1 #?%20 ə"
    first = Archive.open(folder, create=True)
    with first.change("Ground") as change:
        add(change.session, "series", "Silsilə")
    first.close()
    assert (folder / "archive.db").is_file()
    second = Archive.open(folder)
    assert second.overview("az").series == 1
    assert second.name == folder.name
    second.close()
