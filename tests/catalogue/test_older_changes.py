"""An older change is taken back by itself: what came later stands in the way, is taken back too, or is left alone."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Entry, Note, Participation, Recording, Title
from mugham_archive.catalogue.undoing import NothingToUndo, UndoConflict
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.storage.schema import integrity_problems
from tests.archives import add, catalogue_a_little, entry_named, problems, tables


def _set(archive: Archive, words: str, ref: str, **fields: str) -> int:
    with archive.change(words) as change:
        set_fields(change.session, ref, fields)
    return change.change_set


def test_another_field_of_the_same_entry_does_not_stand_in_the_way(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    first = _set(archive, "Occasion", refs["event"], occasion="Bayram")
    _set(archive, "Platform", refs["event"], platform="YouTube")
    version = archive.details(refs["event"], "az").entry.version
    archive.undo(first)
    event = archive.details(refs["event"], "az")
    assert (event.occasion, event.platform) == ("", "YouTube")
    assert event.entry.version > version
    assert problems(archive) == []
    archive.redo()
    assert archive.details(refs["event"], "az").occasion == "Bayram"


def test_later_changes_of_the_same_field_are_taken_back_too_when_that_is_wanted(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    first = _set(archive, "One", refs["event"], occasion="Bir")
    _set(archive, "Two", refs["event"], occasion="İki", platform="Zoom")
    _set(archive, "Three", refs["event"], platform="YouTube")
    _set(archive, "Apart", refs["second"], summary="Ev məclisi")
    after = tables(archive)
    archive.undo(first, and_later=True)
    assert archive.details(refs["event"], "az").platform == ""
    assert archive.details(refs["second"], "az").summary == "Ev məclisi"
    assert archive.undo_words() == "Apart"
    assert problems(archive) == []
    archive.redo()
    assert tables(archive) == after
    archive.undo(first, and_later=True)
    archive.undo()
    assert _without_versions(tables(archive)) == _without_versions(before)


def test_the_fields_that_were_changed_again_are_left_out_when_that_is_wanted(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    first = _set(archive, "One", refs["event"], occasion="Bir", platform="Zoom")
    _set(archive, "Two", refs["event"], occasion="İki")
    archive.undo(first, leave_out=True)
    event = archive.details(refs["event"], "az")
    assert (event.occasion, event.platform) == ("İki", "")
    archive.redo()
    event = archive.details(refs["event"], "az")
    assert (event.occasion, event.platform) == ("İki", "Zoom")
    assert problems(archive) == []


def test_a_change_of_which_nothing_is_left_is_not_taken_back(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    first = _set(archive, "One", refs["event"], occasion="Bir")
    _set(archive, "Two", refs["event"], occasion="İki")
    before = tables(archive)
    with pytest.raises(NothingToUndo, match="nothing left"):
        archive.undo(first, leave_out=True)
    assert tables(archive) == before
    assert archive.undo_words() == "Two"


def test_what_others_hung_on_a_new_entry_is_not_lost_with_it(archive: Archive) -> None:
    with archive.change("A venue and a hall") as made:
        hall = add(made.session, "place", "Böyük zal").reference
        add(made.session, "place", "Kiçik zal")
    with archive.change("A concert in it") as later:
        concert = add(
            later.session, "event", "Konsert", venue_id=entry_named(later.session, hall).id
        ).reference
    with pytest.raises(UndoConflict, match="A concert in it"):
        archive.undo(made.change_set)
    archive.undo(made.change_set, leave_out=True)
    assert archive.details(concert, "az").card.venue == "Böyük zal"
    with archive.read() as session:
        assert session.scalars(select(Title.text).order_by(Title.text)).all() == ["Böyük zal", "Konsert"]
    assert problems(archive) == []


def test_something_deleted_cannot_come_back_without_what_it_needs(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("He did not sing") as first:
        first.session.delete(first.session.scalars(select(Participation)).one())
    with archive.change("Remove the singer") as second:
        second.remove(entry_named(second.session, refs["singer"]).id)
    with pytest.raises(UndoConflict, match="Remove the singer"):
        archive.undo(first.change_set)
    with pytest.raises(NothingToUndo):
        archive.undo(first.change_set, leave_out=True)
    archive.undo(first.change_set, and_later=True)
    assert [one.name for one in archive.details(refs["recording"], "az").participations] == ["Səməd Qasımov"]
    assert problems(archive) == []


def test_taking_back_a_redo_takes_back_what_it_brought(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    _set(archive, "One", refs["event"], occasion="Bir")
    archive.undo()
    redo = archive.redo().change_set
    archive.undo(redo)
    assert tables(archive) == before
    assert archive.redo_words() == "One"


@pytest.mark.parametrize("stop_after", [1, 2, 3])
def test_an_undo_that_is_stopped_leaves_everything_as_it_was(archive: Archive, stop_after: int) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Many") as change:
        some = [add(change.session, "recording", f"Yazı {n}").id for n in range(40)]
    with archive.change("Described") as change:
        change.recorder.update_many(Recording.__table__, some, {"summary": "Təsvir"})
    before = tables(archive)
    told: list[JobState] = []

    def listen(state: JobState) -> None:
        told.append(state)

    with pytest.raises(Stopped, match="nothing has changed"):
        archive.undo(job=_StopsAfter(stop_after))
    assert tables(archive) == before
    assert archive.undo_words() == "Described"
    assert problems(archive) == []
    archive.undo(job=Job(listen))
    assert told[-1].done == told[-1].total == 40
    assert archive.details(refs["event"], "az").entry.title == "Payız konserti"


class _StopsAfter(Job):
    """A person presses Cancel while so many steps are done."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self._left = steps

    def go_on(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()
        super().go_on()


@settings(max_examples=4, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_older_changes_in_any_order_leave_a_sound_archive(archive: Archive, seed: int) -> None:
    chance = random.Random(seed)
    refs = list(catalogue_a_little(archive).values())
    sets = [archive.history(limit=1)[0].id]
    for number in range(6):
        with archive.change(f"Change {number}") as change:
            session = change.session
            present = [ref for ref in refs if _there(archive, ref)]
            ref = chance.choice(present)
            entry = entry_named(session, ref)
            deed = chance.randrange(5)
            if deed == 0:
                change.remove(entry.id)
            elif deed == 1:
                session.add(Note(entry_id=entry.id, text=f"Qeyd {number}"))
            elif deed == 2 and entry.titles:
                entry.titles[0].text = f"Ad {number}"
            elif deed == 3 and entry.notes:
                session.delete(entry.notes[0])
            else:
                refs.append(add(session, "recording", f"Yazı {number}", summary="s").reference)
        sets.append(change.change_set)
    for number in chance.sample(sets, len(sets)):
        how = chance.choice([{}, {"leave_out": True}, {"and_later": True}])
        before = tables(archive)
        try:
            archive.undo(number, **how)
        except (UndoConflict, NothingToUndo):
            assert tables(archive) == before
            continue
        newest = archive.history(limit=1)[0].id
        with archive.engine.connect() as connection:
            assert integrity_problems(connection) == []
        assert problems(archive) == []
        archive.undo(newest)
        assert tables(archive) == before
        archive.undo(number, **how)


def _there(archive: Archive, ref: str) -> bool:
    with archive.read() as session:
        table = Entry.__table__.c
        return session.scalar(select(table.id).where(table.reference == ref)) is not None


def _without_versions(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {**rows, "entry": [row[:4] for row in rows["entry"]]}
