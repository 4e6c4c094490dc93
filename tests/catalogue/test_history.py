"""One change at a time: what it leaves, how it is taken back and brought again, and who is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.editing import new_entry, set_fields
from mugham_archive.catalogue.models import AgentName, ChangeSet, Entry, Note, Participation, Recording, Title
from mugham_archive.catalogue.reading import EntryNotFound, find_entry
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.undoing import NothingToUndo, UndoConflict
from mugham_archive.storage.bulk import reserve
from tests.archives import add, catalogue_a_little, count, entry_named, problems, tables


def test_everything_made_in_one_change_is_undone_and_redone(archive: Archive) -> None:
    empty = tables(archive)
    refs = catalogue_a_little(archive)
    full = tables(archive)
    assert archive.details(refs["recording"], "az").entry.title == "Payız konserti, birinci hissə"
    archive.undo()
    assert tables(archive) == empty
    assert problems(archive) == []
    with pytest.raises(EntryNotFound):
        archive.details(refs["recording"], "az")
    archive.redo()
    assert tables(archive) == full
    assert problems(archive) == []


@pytest.mark.parametrize(
    "name",
    [
        "series",
        "season",
        "place",
        "singer",
        "partner",
        "event",
        "recording",
        "segment",
        "document",
        "agreement",
    ],
)
def test_deleting_takes_all_that_hangs_on_an_entry_and_undo_brings_it_back(
    archive: Archive, name: str
) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.change("Delete it") as change:
        change.remove(entry_named(change.session, refs[name]).id)
    with pytest.raises(EntryNotFound):
        archive.details(refs[name], "en")
    assert problems(archive) == []
    gone = tables(archive)
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []
    archive.redo()
    assert tables(archive) == gone
    assert problems(archive) == []


def test_undo_and_redo_go_on_after_the_archive_was_closed(archive_url: str) -> None:
    first = Archive.open(archive_url)
    empty = tables(first)
    refs = catalogue_a_little(first)
    full = tables(first)
    with first.change("Rename") as change:
        set_fields(change.session, refs["event"], {"title": "Yaz konserti"})
    first.close()

    second = Archive.open(archive_url)
    assert second.undo_words() == "Rename"
    second.undo()
    assert tables(second) == full
    second.close()

    third = Archive.open(archive_url)
    assert (third.undo_words(), third.redo_words()) == ("Catalogue a little", "Rename")
    third.undo()
    assert tables(third) == empty
    third.redo()
    third.redo()
    assert third.details(refs["event"], "az").entry.title == "Yaz konserti"
    with pytest.raises(NothingToUndo):
        third.redo()
    assert problems(third) == []
    third.close()


def test_a_new_change_after_an_undo_leaves_nothing_to_redo(archive: Archive) -> None:
    catalogue_a_little(archive)
    archive.undo()
    assert archive.redo_words() == "Catalogue a little"
    with archive.change("Something else") as change:
        add(change.session, "series", "Başqa silsilə")
    assert archive.redo_words() is None
    with pytest.raises(NothingToUndo):
        archive.redo()


def test_nothing_to_undo_in_a_new_archive(archive: Archive) -> None:
    assert archive.undo_words() is None
    with pytest.raises(NothingToUndo):
        archive.undo()
    with pytest.raises(NothingToUndo):
        archive.undo(77)


def test_a_later_change_of_the_same_thing_stands_in_the_way_and_is_named(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("First wording") as change:
        set_fields(change.session, refs["event"], {"occasion": "Bayram"})
    with archive.change("Second wording") as change:
        set_fields(change.session, refs["event"], {"occasion": "Yubiley"})
    before = tables(archive)
    first, second = change.change_set - 1, change.change_set
    with pytest.raises(UndoConflict, match=f"Change {second}, “Second wording”"):
        archive.undo(first)
    assert tables(archive) == before
    archive.undo(second)
    archive.undo(first)
    assert archive.details(refs["event"], "az").occasion == ""  # type: ignore[union-attr]
    with pytest.raises(UndoConflict):
        archive.undo(first)


def test_an_earlier_change_of_something_else_can_be_undone_alone(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Of the event") as change:
        set_fields(change.session, refs["event"], {"occasion": "Bayram"})
    with archive.change("Of the tape") as later:
        set_fields(later.session, refs["second"], {"summary": "Ev məclisi"})
    archive.undo(change.change_set)
    assert archive.details(refs["event"], "az").occasion == ""  # type: ignore[union-attr]
    assert archive.details(refs["second"], "az").summary == "Ev məclisi"  # type: ignore[union-attr]
    assert problems(archive) == []


def test_a_bulk_creation_that_was_edited_since_is_not_undone_under_the_edit(archive: Archive) -> None:
    refs = _in_bulk(archive, 5)
    made = archive.history(limit=1)[0].id
    with archive.change("Describe") as change:
        set_fields(change.session, refs[2], {"summary": "Təsvir"})
    with pytest.raises(UndoConflict, match="Describe"):
        archive.undo(made)
    archive.undo()
    archive.undo(made)
    assert count(archive, Recording) == 0


def test_batches_that_continue_a_change_are_undone_as_one(archive: Archive) -> None:
    empty = tables(archive)
    number = None
    for batch in range(3):
        with archive.change("Long work", continues=number) as change:
            add(change.session, "series", f"Silsilə {batch}")
            number = change.change_set
    full = tables(archive)
    assert [one.words for one in archive.history()] == ["Long work"]
    archive.undo()
    assert tables(archive) == empty
    assert archive.undo_words() is None
    archive.redo()
    assert tables(archive) == full
    assert problems(archive) == []


def test_an_error_inside_a_change_leaves_nothing(archive: Archive) -> None:
    catalogue_a_little(archive)
    before = tables(archive)
    told: list[Changed] = []
    archive.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), archive.change("Half") as change:
        add(change.session, "event", "Yarımçıq")
        change.remove(change.session.scalars(select(Recording.id)).first() or 0)
        raise ZeroDivisionError
    assert tables(archive) == before
    assert told == []
    assert [one.words for one in archive.history()] == ["Catalogue a little"]
    assert problems(archive) == []


def test_a_change_that_changes_nothing_is_not_in_the_history(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    told: list[Changed] = []
    archive.subscribe(told.append)
    with archive.change("Nothing") as change:
        set_fields(change.session, refs["event"], {"occasion": ""})
    assert change.changed.change_set is None
    assert told == []
    assert [one.words for one in archive.history()] == ["Catalogue a little"]


def test_what_was_made_and_taken_away_in_one_change_is_not_in_the_history(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    full = tables(archive)
    with archive.change("Made and taken away") as change:
        made = new_entry(change.session, "series", "Bir anlıq")
        change.remove(find_entry(change.session, made).id)
        set_fields(change.session, refs["event"], {"occasion": "Novruz"})
        set_fields(change.session, refs["event"], {"occasion": ""})
    assert change.changed.change_set is None
    assert tables(archive) == full
    assert archive.undo_words() == "Catalogue a little"


def test_what_changed_is_told_with_kinds_and_ids(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    told: list[Changed] = []
    stop = archive.subscribe(told.append)
    with archive.change("Describe") as change:
        set_fields(change.session, refs["second"], {"summary": "Təsvir"})
        number = entry_named(change.session, refs["second"]).id
        note = entry_named(change.session, refs["singer"]).id
        change.session.add(Note(entry_id=note, text="Qeyd"))
    assert told == [change.changed]
    assert told[0].ids == {"recording": [number], "agent": [note]}
    assert told[0].kinds == {"recording", "agent"}
    assert archive.undo() == told[1]
    assert told[1].ids == told[0].ids
    stop()
    archive.redo()
    assert len(told) == 2


def test_a_removed_entry_is_told_by_its_kind(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Delete") as change:
        number = entry_named(change.session, refs["second"]).id
        change.remove(number)
    assert change.changed.ids == {"recording": [number]}


def test_the_version_of_an_entry_is_the_change_that_touched_it_last(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = archive.details(refs["second"], "az").entry.version
    other = archive.details(refs["event"], "az").entry.version
    with archive.change("Describe") as change:
        set_fields(change.session, refs["second"], {"summary": "Təsvir"})
    assert archive.details(refs["second"], "az").entry.version == change.change_set > before
    assert archive.details(refs["event"], "az").entry.version == other
    archive.undo()
    assert archive.details(refs["second"], "az").entry.version == before


def test_the_history_of_one_entry_names_what_was_and_what_is(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Describe") as change:
        set_fields(change.session, refs["second"], {"summary": "Təsvir"})
    with archive.change("Elsewhere") as other:
        set_fields(other.session, refs["event"], {"occasion": "Bayram"})
    newest, made = archive.history(refs["second"])
    assert (newest.id, newest.words, newest.who) == (change.change_set, "Describe", "Sınaqçı")
    assert newest.entries == (refs["second"],)
    of_recording = [one for one in newest.changes if one.table == "recording"]
    assert [(one.before, one.after) for one in of_recording] == [({"summary": ""}, {"summary": "Təsvir"})]
    assert made.words == "Catalogue a little"
    assert [one.id for one in archive.history(limit=1)] == [other.change_set]
    assert [one.id for one in archive.history(before=change.change_set)] == [made.id]


def test_the_history_of_an_entry_made_in_bulk_begins_with_its_making(archive: Archive) -> None:
    refs = _in_bulk(archive, 3)
    assert [one.words for one in archive.history(refs[1])] == ["In bulk"]


def test_something_taken_out_of_a_list_by_the_orm_comes_back(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.change("Forget the spelling") as change:
        singer = entry_named(change.session, refs["singer"])
        singer.names.pop()
    assert count(archive, AgentName) == 2
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []


def test_something_deleted_by_the_orm_comes_back(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.change("He did not sing") as change:
        change.session.delete(change.session.scalars(select(Participation)).one())
    assert archive.details(refs["recording"], "az").participations == ()  # type: ignore[union-attr]
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before


def test_a_row_changed_several_times_in_one_change_goes_back_to_its_beginning(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.change("To and fro") as change:
        for words in ("bir", "iki", "üç"):
            set_fields(change.session, refs["second"], {"title": words, "summary": words})
        added = Note(entry_id=entry_named(change.session, refs["second"]).id, text="Qeyd")
        change.session.add(added)
        change.session.flush()
        change.session.delete(added)
    after = tables(archive)
    archive.undo()
    assert tables(archive) == before
    archive.redo()
    assert tables(archive) == after
    assert problems(archive) == []


def test_references_are_never_given_twice(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    archive.undo()
    again = catalogue_a_little(archive)
    assert set(refs.values()).isdisjoint(again.values())
    assert again["recording"][0] == "R" and len(again["recording"]) == 8
    with archive.write() as session:
        some = next_references(session, "recording", 3)
    with archive.write() as session:
        assert set(some).isdisjoint(next_references(session, "recording", 3))
    assert len(set(some)) == 3 and sorted(some) == some


def test_an_entry_cannot_be_deleted_past_the_history(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with pytest.raises(Exception, match="removed through remove"), archive.change("Wrong") as change:
        change.session.delete(entry_named(change.session, refs["second"]))
    assert archive.details(refs["second"], "az").entry.ref == refs["second"]


def test_a_term_in_use_cannot_be_removed(archive: Archive) -> None:
    from mugham_archive.catalogue.models import Term
    from mugham_archive.errors import ArchiveError

    catalogue_a_little(archive)
    with pytest.raises(ArchiveError, match="still used"), archive.change("Remove the mode") as change:
        rast = change.session.scalar(select(Term.id).where(Term.scheme == "mode", Term.code == "rast"))
        assert rast is not None
        change.recorder.remove(Term.__table__, [rast])
    assert problems(archive) == []


def test_who_made_a_change_is_kept(archive_url: str, tmp_path: Path) -> None:
    with_name = Archive.open(archive_url, who="Aytən")
    catalogue_a_little(with_name)
    with with_name.read() as session:
        assert session.scalars(select(ChangeSet.who)).all() == ["Aytən"]
    with_name.close()


def _in_bulk(archive: Archive, amount: int) -> list[str]:
    with archive.change("In bulk") as change:
        session = change.session
        references = next_references(session, "recording", amount)
        entries = [
            {"id": number, "kind": "recording", "uuid": f"bulk-{ref}", "reference": ref}
            for number, ref in zip(reserve(session, Entry.__table__, amount), references, strict=True)
        ]
        change.recorder.create(Entry.__table__, entries)
        change.recorder.create(Recording.__table__, [{"id": row["id"]} for row in entries])
        numbers = reserve(session, Title.__table__, amount)
        titles = [
            {"id": number, "entry_id": row["id"], "text": f"Yazı {row['reference']}"}
            for number, row in zip(numbers, entries, strict=True)
        ]
        change.recorder.create(Title.__table__, titles)
        return references
