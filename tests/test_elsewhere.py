"""What somebody else changes, in another window, process or at another workstation, is told as one's own changes are."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Note, Recording
from mugham_archive.catalogue.vocabulary import SCHEMES
from tests.archives import add, catalogue_a_little, entry_named, term

# Longer than anybody would wait; a watch that works is done in a fraction of it.
PATIENCE_S = 20.0


@pytest.fixture
def two(archive_url: str) -> Iterator[tuple[Archive, Archive]]:
    """The archive as two workstations have it open."""
    here = Archive.open(archive_url, who="Aytən")
    there = Archive.open(archive_url, who="Kamran")
    yield here, there
    here.close()
    there.close()


def _listen(archive: Archive) -> tuple[list[Changed], Callable[[Callable[[], bool]], None]]:
    told: list[Changed] = []
    came = threading.Condition()

    def hear(changed: Changed) -> None:
        with came:
            told.append(changed)
            came.notify_all()

    archive.subscribe(hear)
    archive.watch(0.05)
    time.sleep(0.3)

    def wait(until: Callable[[], bool]) -> None:
        with came:
            assert came.wait_for(until, PATIENCE_S), told

    return told, wait


def test_a_change_at_another_workstation_is_told_with_its_kinds_and_ids(two: tuple[Archive, Archive]) -> None:
    here, there = two
    refs = catalogue_a_little(here)
    told, wait = _listen(here)
    with there.change("Describe") as change:
        set_fields(change.session, refs["second"], {"summary": "Təsvir"})
        change.session.add(Note(entry_id=entry_named(change.session, refs["singer"]).id, text="Qeyd"))
    wait(lambda: len(told) == 1)
    assert told[0] == change.changed
    undone = there.undo()
    wait(lambda: len(told) == 2)
    assert told[1] == undone


def test_ones_own_changes_are_told_once(two: tuple[Archive, Archive]) -> None:
    here, there = two
    refs = catalogue_a_little(here)
    told, wait = _listen(here)
    own = []
    for number in range(5):
        with here.change("Mine") as change:
            set_fields(change.session, refs["second"], {"summary": f"Təsvir {number}"})
        own.append(change.changed)
    with there.change("Theirs") as theirs:
        set_fields(theirs.session, refs["event"], {"occasion": "Bayram"})
    wait(lambda: theirs.changed in told)
    assert told == [*own, theirs.changed]


def test_what_is_made_and_deleted_elsewhere_is_told_by_kind(two: tuple[Archive, Archive]) -> None:
    here, there = two
    told, wait = _listen(here)
    refs = catalogue_a_little(there)
    wait(lambda: len(told) == 1)
    assert told[0].kinds >= {"series", "event", "recording", "agent", "place", "document", "agreement"}
    with there.change("Delete") as change:
        change.remove(entry_named(change.session, refs["second"]).id)
    wait(lambda: len(told) == 2)
    assert told[1].ids == change.changed.ids


def test_a_change_of_the_vocabulary_elsewhere_is_told(two: tuple[Archive, Archive]) -> None:
    from mugham_archive.catalogue.models import Term

    here, there = two
    assert "mode" in SCHEMES.values()
    told, wait = _listen(here)
    with there.change("A word") as change:
        number = term(change.session, "mode", "shur")
        change.recorder.update(Term.__table__, number, {"en": "Shoor"})
    wait(lambda: len(told) == 1)
    assert told[0].ids == {"term": [number]}


def test_long_work_elsewhere_is_told_batch_by_batch(two: tuple[Archive, Archive]) -> None:
    here, there = two
    told, wait = _listen(here)
    number = None
    for batch in range(3):
        with there.change("Long work", continues=number) as change:
            add(change.session, "recording", f"Yazı {batch}")
            number = change.change_set
        wait(partial(_has, told, batch + 1))
    assert {one.change_set for one in told} == {number}


def test_a_very_large_change_elsewhere_is_told_as_one_of_everything(two: tuple[Archive, Archive]) -> None:
    here, there = two
    with there.change("Many") as change:
        some = [add(change.session, "recording").id for _ in range(30)]
    told, wait = _listen(here)
    from mugham_archive.catalogue import elsewhere

    most = elsewhere.MANY
    elsewhere.MANY = 20
    try:
        with there.change("All of them") as change:
            change.recorder.update_many(Recording.__table__, some, {"summary": "x"})
        wait(lambda: len(told) == 1)
    finally:
        elsewhere.MANY = most
    assert told[0].everything


def test_a_change_by_another_process_is_told(archive_url: str) -> None:
    archive = Archive.open(archive_url)
    refs = catalogue_a_little(archive)
    told, wait = _listen(archive)
    command = [sys.executable, "-m", "mugham_archive", "--archive", archive_url]
    subprocess.run([*command, "set", refs["event"], "occasion=Bayram"], check=True, capture_output=True)
    wait(lambda: len(told) == 1)
    assert told[0].kinds == {"event"}
    archive.close()


def test_an_archive_that_is_closed_is_watched_no_longer(two: tuple[Archive, Archive]) -> None:
    here, there = two
    told, _ = _listen(here)
    here.close()
    catalogue_a_little(there)
    time.sleep(0.3)
    assert told == []
    assert not [thread for thread in threading.enumerate() if thread.name == "elsewhere"]


def _has(told: list[Changed], amount: int) -> bool:
    return len(told) == amount
