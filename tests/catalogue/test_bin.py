"""What is deleted lies in the bin and comes back whole, alone or with others, at once or after other changes."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from mugham_archive.archive import Archive
from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Entry, Participation, Segment
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.catalogue.undoing import NothingToUndo
from mugham_archive.catalogue.views import BinnedView
from tests.archives import add, catalogue_a_little, count, entry_named, problems, tables


def _delete(archive: Archive, *refs: str) -> list[int]:
    with archive.change("Delete") as change:
        return bin_.remove_entries(change, refs)


def _bin(archive: Archive) -> list[BinnedView]:
    with archive.read() as session:
        found = bin_.listed(session)
        assert bin_.amount(session) == len(found)
        return found


def test_the_bin_tells_what_was_deleted_by_whom_and_what_went_with_it(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    assert _bin(archive) == []
    _delete(archive, refs["recording"])
    _delete(archive, refs["singer"])
    singer, recording = _bin(archive)
    assert (recording.ref, recording.kind, recording.title) == (
        refs["recording"],
        "recording",
        "Payız konserti, birinci hissə",
    )
    assert (recording.who, recording.words, recording.hanging >= 6) == ("Sınaqçı", "Delete", True)
    assert (singer.title, singer.kind) == ("Səməd Qasımov", "agent")
    archive.undo()
    assert [one.ref for one in _bin(archive)] == [refs["recording"]]
    archive.redo()
    assert [one.ref for one in _bin(archive)] == [refs["singer"], refs["recording"]]


def test_a_deleted_recording_takes_its_segments_along_and_brings_them_back(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    _delete(archive, refs["recording"])
    assert count(archive, Segment) == 0
    with archive.read() as session:
        left = session.scalar(
            select(func.count()).select_from(Entry.__table__).where(Entry.kind == "segment")
        )
    assert left == 0
    with pytest.raises(EntryNotFound):
        archive.details(refs["segment"], "az")
    (gone,) = _bin(archive)
    archive.bring_back([gone.id])
    assert tables(archive) == before
    assert _bin(archive) == []
    assert problems(archive) == []


def test_one_of_many_comes_back_alone_and_the_others_later(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    names = ("recording", "singer", "series", "place")
    ids = dict(zip(names, _delete(archive, *(refs[name] for name in names)), strict=True))
    assert {one.ref for one in _bin(archive)} == {refs[name] for name in names}
    archive.bring_back([ids["recording"]])
    recording = archive.details(refs["recording"], "az")
    assert [one.title for one in recording.segments] == ["Rast dəstgahı"]
    assert recording.participations == ()
    assert problems(archive) == []
    archive.bring_back([ids["singer"]])
    assert archive.details(refs["recording"], "az").participations[0].name == "Səməd Qasımov"
    archive.undo()
    assert {one.ref for one in _bin(archive)} == {refs[name] for name in ("singer", "series", "place")}
    archive.redo()
    archive.bring_back([ids["series"], ids["place"]])
    assert _bin(archive) == []
    assert archive.details(refs["event"], "az").card.venue == "Kiçik zal"
    assert _without_versions(tables(archive)) == _without_versions(before)
    assert problems(archive) == []
    with pytest.raises(NothingToUndo):
        archive.bring_back([ids["series"]])


def test_what_was_set_anew_since_stays_when_something_comes_back(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Another hall") as change:
        other = add(change.session, "place", "Başqa zal").reference
    (gone,) = _delete(archive, refs["place"])
    with archive.change("Held elsewhere") as change:
        set_fields(change.session, refs["event"], {"venue": other})
    archive.bring_back([gone])
    assert archive.details(refs["place"], "az").entry.title == "Kiçik zal"
    assert archive.details(refs["event"], "az").card.venue == "Başqa zal"
    assert problems(archive) == []


def test_an_undone_import_is_no_deletion(archive: Archive) -> None:
    catalogue_a_little(archive)
    archive.undo()
    assert _bin(archive) == []


def test_what_is_merged_into_another_lies_in_the_bin_and_comes_back_whole(archive: Archive) -> None:
    from mugham_archive.catalogue.authorities.merging import merge

    refs = catalogue_a_little(archive)
    with archive.change("Once more") as change:
        other = add(change.session, "agent", "Гасымов С.")
        number, recording = other.id, entry_named(change.session, refs["second"]).id
        change.session.add(Participation(entry_id=recording, agent_id=number))
    before = tables(archive)
    with archive.change("Merge") as change:
        merge(change, "agent", entry_named(change.session, refs["singer"]).id, number)
    (gone,) = _bin(archive)
    assert (gone.title, gone.words) == ("Гасымов С.", "Merge")
    archive.bring_back([gone.id])
    assert tables(archive) == before
    assert problems(archive) == []


def test_how_much_would_go_is_told_before_it_goes(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.read() as session:
        recording = bin_.hanging_on(session, [refs["recording"]])
        place = bin_.hanging_on(session, [refs["place"]])
        singer = bin_.hanging_on(session, [refs["singer"]])
    assert (recording.segments, recording.files, recording.participations) == (2, 1, 1)
    assert (place.segments, place.referring) == (0, 1)
    assert (singer.participations, singer.referring) == (1, 0)


def test_the_bin_is_read_a_page_at_a_time_and_by_kind(archive: Archive) -> None:
    with archive.change("Many") as change:
        refs = [add(change.session, "series", f"Silsilə {n}").reference for n in range(7)]
        refs += [add(change.session, "event", f"Konsert {n}").reference for n in range(3)]
    _delete(archive, *refs)
    with archive.read() as session:
        first = bin_.listed(session, limit=4)
        second = bin_.listed(session, limit=10, before=first[-1].place)
        events = bin_.listed(session, kind="event")
        assert bin_.amount(session) == 10
    assert len(first) == 4 and {one.ref for one in first + second} == set(refs)
    assert {one.title for one in events} == {"Konsert 0", "Konsert 1", "Konsert 2"}


def _without_versions(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {**rows, "entry": [row[:4] for row in rows["entry"]]}
