"""What entries lack: named on their cards, counted for each series, listed, and followed by every change."""

from __future__ import annotations

import dataclasses

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.completeness import level, mask, named
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Copy, MediaFile, Participation, StorageRoot
from mugham_archive.catalogue.views import (
    EventDetails,
    Listing,
    RecordingDetails,
    SeriesDetails,
)
from mugham_archive.errors import ArchiveError
from tests.archives import add, catalogue_a_little, entry_named, problems, term


def lacks(archive: Archive, ref: str) -> tuple[str, ...]:
    details = archive.details(ref, "en")
    if isinstance(details, SeriesDetails):
        return named(details.lacks)
    assert isinstance(details, RecordingDetails | EventDetails)
    return named(details.card.lacks)


def test_the_bits_are_where_archives_have_them() -> None:
    # They are kept in archives: moving one would make every stored number say something else.
    assert list(completeness.BITS)[:19] == [
        "title", "creator", "date", "extent", "performers", "roles", "place", "rights", "access", "duration",
        "language", "genre_or_mode", "segments", "files", "summary", "provenance", "event", "series", "missing_files",
    ]  # fmt: skip
    assert [bit.bit_length() - 1 for bit in completeness.BITS.values()] == list(range(len(completeness.BITS)))
    for kind in completeness.KINDS:
        assert set(completeness.codes_of(kind)) <= set(completeness.BITS)
        assert len(completeness.codes_of(kind)) == len(set(completeness.codes_of(kind)))


@pytest.mark.parametrize(
    ("codes", "light"),
    [
        ((), "green"),
        (("segments", "summary", "language"), "green"),
        (("missing_files",), "green"),
        (("place",), "amber"),
        (("rights", "performers"), "amber"),
        (("date",), "red"),
        (("date", "place"), "red"),
    ],
)
def test_the_light_is_red_without_the_isad_six_and_amber_without_the_iasa_minimum(
    codes: tuple[str, ...], light: str
) -> None:
    assert level("recording", mask(codes)) == light
    assert named(mask(codes)) == tuple(code for code in completeness.BITS if code in codes)


def test_what_a_recording_lacks_is_named_and_goes_as_it_is_filled_in(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    assert lacks(archive, refs["recording"]) == ("rights", "summary", "provenance")
    bare = lacks(archive, refs["second"])
    assert bare == (
        "creator", "extent", "performers", "place", "rights", "duration", "language", "genre_or_mode", "segments",
        "files", "summary", "provenance", "event", "series",
    )  # fmt: skip
    with archive.change("Describe it") as change:
        set_fields(
            change.session,
            refs["second"],
            {
                "event": refs["event"],
                "summary": "Evdə.",
                "provenance": "Hədiyyə.",
                "rights": "InC",
                "mode": "rast",
            },
        )
    left = lacks(archive, refs["second"])
    assert left == ("creator", "extent", "performers", "duration", "language", "segments", "files")
    assert problems(archive) == []
    archive.undo()
    assert lacks(archive, refs["second"]) == bare
    assert problems(archive) == []


def test_who_does_what_belongs_to_a_named_performer(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Name the singer") as change:
        second = entry_named(change.session, refs["second"])
        singer = entry_named(change.session, refs["singer"])
        change.session.add(Participation(entry_id=second.id, agent_id=singer.id))
    assert "roles" in lacks(archive, refs["second"])
    assert "performers" not in lacks(archive, refs["second"])
    with archive.change("Say what he did") as change:
        second = entry_named(change.session, refs["second"])
        found = change.session.query(Participation).filter_by(entry_id=second.id).one()
        found.instrument_id = term(change.session, "instrument")
    assert "roles" not in lacks(archive, refs["second"])


def test_an_organiser_is_a_creator_but_no_performer(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Name the organiser") as change:
        second = entry_named(change.session, refs["second"])
        partner = entry_named(change.session, refs["partner"])
        role = term(change.session, "role", "teshkilatchi")
        change.session.add(Participation(entry_id=second.id, agent_id=partner.id, role_id=role))
    assert "creator" not in lacks(archive, refs["second"])
    assert "performers" in lacks(archive, refs["second"])


def test_a_recording_on_a_tape_has_an_extent_though_no_file(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Put the tape on the shelf") as change:
        change.session.add(Copy(recording_id=entry_named(change.session, refs["second"]).id, shelf="B-3"))
    found = lacks(archive, refs["second"])
    assert "extent" not in found
    assert {"files", "duration"} <= set(found)


@pytest.mark.parametrize("state", ["missing", "changed", "unreadable"])
def test_the_state_of_a_file_is_a_problem_of_its_own(archive: Archive, state: str) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Look at the disk") as change:
        change.session.query(MediaFile).one().state = state
    assert f"{state}_files" in lacks(archive, refs["recording"])
    found = {problem.code: problem for problem in archive.problems("en")}
    assert found[state].count == 1
    cards = archive.cards("recording", archive.ids(found[state].listing), "en")
    assert [card.ref for card in cards] == [refs["recording"]]
    assert set(found) & {"missing", "changed", "unreadable"} == {state}
    # Whatever became of the file, it is as well described as before.
    assert level("recording", mask(lacks(archive, refs["recording"]))) == "amber"


def test_an_event_lacks_what_neither_it_nor_its_recordings_say(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    assert lacks(archive, refs["event"]) == ("summary", "organiser")
    with archive.change("An evening") as change:
        made = add(change.session, "event", "Axşam", status="planned")
        ref = made.reference
    assert set(lacks(archive, ref)) == {
        "creator", "date", "performers", "place", "summary", "series", "organiser", "type", "documents",
    }  # fmt: skip
    with archive.change("It was held") as change:
        set_fields(change.session, ref, {"status": "held"})
    assert "recordings" in lacks(archive, ref)
    with archive.change("It waits for a new date") as change:
        set_fields(change.session, ref, {"status": "postponed"})
    assert {"date", "recordings"} & set(lacks(archive, ref)) == set()
    with archive.change("Online") as change:
        set_fields(change.session, ref, {"attendance": "online", "platform": "Zoom"})
    assert "place" not in lacks(archive, ref)
    assert problems(archive) == []


def test_a_series_lacks_what_is_said_of_it_nowhere(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    assert set(lacks(archive, refs["season"])) == {
        "creator",
        "date",
        "summary",
        "access",
        "rights",
        "documents",
    }
    with archive.change("Describe the season") as change:
        set_fields(
            change.session,
            refs["season"],
            {"dates": "2017/2018", "description_ru": "Первый сезон.", "default_access": "public"},
        )
        event = entry_named(change.session, refs["event"])
        partner = entry_named(change.session, refs["partner"])
        role = term(change.session, "role", "teshkilatchi")
        change.session.add(Participation(entry_id=event.id, agent_id=partner.id, role_id=role))
    assert set(lacks(archive, refs["season"])) == {"rights", "documents"}


def test_each_number_of_a_series_is_that_of_its_list(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("More recordings") as change:
        event = entry_named(change.session, refs["event"])
        for number in range(5):
            made = add(change.session, "recording", f"Hissə {number}", event_id=event.id)
            if number % 2:
                set_fields(change.session, made.reference, {"summary": "Var.", "rights": "InC"})
    for series in (None, refs["series"], refs["season"]):
        figures = archive.completeness(series)
        for kind, found in (("recording", figures.recordings), ("event", figures.events)):
            assert found.total == archive.total(Listing(kind, series=series))
            assert sum(found.lights.values()) == found.total
            for code, amount in found.lacks.items():
                listing = Listing(kind, series=series, lacks=code)
                assert archive.total(listing) == len(archive.ids(listing)) == amount
            for light, amount in found.lights.items():
                listing = Listing(kind, series=series, light=light)
                assert archive.total(listing) == len(archive.ids(listing)) == amount
    season = archive.completeness(refs["season"]).recordings
    assert (season.total, season.lacks["summary"], season.lacks["performers"]) == (6, 4, 5)
    # With another narrowing the database counts, and says the same.
    both = Listing("recording", series=refs["season"], lacks="summary", text="Hissə")
    assert archive.total(both) == len(archive.ids(both)) == 4


def test_counts_follow_a_recording_into_another_series_and_out_of_the_archive(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Into the season") as change:
        set_fields(change.session, refs["second"], {"event": refs["event"]})
    assert archive.completeness(refs["season"]).recordings.lacks["performers"] == 1
    with archive.change("Away") as change:
        change.remove(entry_named(change.session, refs["second"]).id)
    assert archive.completeness(refs["season"]).recordings.lacks["performers"] == 0
    assert problems(archive) == []
    archive.undo()
    assert archive.completeness(refs["season"]).recordings.lacks["performers"] == 1
    before = archive.completeness()
    archive.rebuild()
    assert archive.completeness() == before
    assert problems(archive) == []


def test_the_same_sound_in_two_recordings_may_be_there_twice(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("The same tape, read in again") as change:
        session = change.session
        session.query(MediaFile).one().sha256 = "a" * 64
        root = session.query(StorageRoot).one()
        for path in ("b.flac", "c.flac"):
            copy = Copy(recording_id=entry_named(session, refs["second"]).id)
            session.add(copy)
            session.flush()
            session.add(
                MediaFile(
                    copy_id=copy.id,
                    root_id=root.id,
                    path=path,
                    size=10,
                    mtime_ns=1,
                    sha256=("a" if path == "b.flac" else "b") * 64,
                )
            )
    (found,) = [problem for problem in archive.problems("en") if problem.code == "duplicate"]
    cards = archive.cards("recording", archive.ids(found.listing), "en")
    assert {card.ref for card in cards} == {refs["recording"], refs["second"]}
    assert found.count == archive.total(found.listing) == 2


def test_two_copies_of_one_recording_are_no_duplicates(archive: Archive) -> None:
    catalogue_a_little(archive)
    with archive.change("A copy of it on another disk") as change:
        session = change.session
        first = session.query(MediaFile).one()
        first.sha256 = "a" * 64
        copy = Copy(recording_id=session.get(Copy, first.copy_id).recording_id)
        session.add(copy)
        session.flush()
        session.add(
            MediaFile(
                copy_id=copy.id, root_id=first.root_id, path="b.flac", size=10, mtime_ns=1, sha256="a" * 64
            )
        )
    assert [problem.code for problem in archive.problems("en") if problem.code == "duplicate"] == []


def test_lists_refuse_what_their_kind_cannot_lack(archive: Archive) -> None:
    for listing in (
        Listing("recording", lacks="organiser"),
        Listing("event", lacks="nonsense"),
        Listing("recording", light="blue"),
        Listing("agent", lacks="title"),
    ):
        with pytest.raises(ArchiveError):
            archive.total(listing)


def test_a_card_that_says_something_else_is_found(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.write() as session:
        card = session.connection()
        card.exec_driver_sql("UPDATE recording_card SET lacks = 0")
    with archive.read() as session:
        number = entry_named(session, refs["recording"]).id
    assert f"The card of recording number {number} does not agree with the tables." in problems(archive)


def test_the_card_carries_what_is_missing_to_the_lists(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    cards = archive.cards("recording", archive.ids(Listing("recording", lacks="event")), "en")
    assert [card.ref for card in cards] == [refs["second"]]
    assert all("event" in named(dataclasses.asdict(card)["lacks"]) for card in cards)
