"""What a change did is told as a person reads it: words for numbers, titles for references, dates as they are written."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import change_lines, history, undoing
from mugham_archive.catalogue.editing import drafts, set_fields
from mugham_archive.catalogue.history import HistoryError, Wanted
from mugham_archive.catalogue.models import Note, Participation
from mugham_archive.catalogue.views import ChangeLine
from tests.archives import add, catalogue_a_little, entry_named


def _lines(archive: Archive, number: int | None, language: str = "az", ref: str = "") -> list[ChangeLine]:
    with archive.read() as session:
        entry = entry_named(session, ref).id if ref else None
        assert number is not None
        return change_lines.lines(session, number, language, entry=entry)


def _said(lines: list[ChangeLine]) -> set[tuple[str, str, str, str]]:
    return {(one.part, one.field, one.before, one.after) for one in lines}


def test_fields_are_told_with_words_titles_and_readable_dates(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Describe") as change:
        set_fields(
            change.session,
            refs["recording"],
            {"date": "1965~", "mode": "shur", "state": "described", "keywords": "bir, iki", "event": ""},
        )
    assert _said(_lines(archive, change.change_set, "en")) == {
        ("recording", "date", "", "about 1965"),
        ("recording", "mode", "Rast", "Shur"),
        ("recording", "state", "draft", "described"),
        ("recording", "keywords", "", "bir, iki"),
        ("recording", "event", "Payız konserti", ""),
    }
    lines = _lines(archive, change.change_set, "ru")
    assert {one.title for one in lines} == {"Payız konserti, birinci hissə"}
    assert {(one.ref, one.kind) for one in lines} == {(refs["recording"], "recording")}
    assert next(one for one in lines if one.field == "mode").after == "Шур"
    assert next(one for one in lines if one.field == "state").scheme == "state"


def test_a_draft_tells_what_was_typed(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Draft") as change:
        drafts.keep(change.session, refs["recording"], "date", "payızda", "which autumn?")
    (line,) = _lines(archive, change.change_set, "en")
    assert (line.part, line.after) == ("field_draft", "payızda")


def test_what_hangs_on_an_entry_is_told_by_what_it_says(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Add and change") as change:
        session = change.session
        recording = entry_named(session, refs["recording"])
        recording.notes.append(Note(text="Yeni qeyd"))
        recording.titles[0].text = "Yeni ad"
        part = session.query(Participation).one()
        part.credited_as = "S. Qasımov"
        session.add(Participation(entry_id=recording.id, agent_id=entry_named(session, refs["partner"]).id))
    said = {
        (one.part, one.subject, one.field, one.before, one.after)
        for one in _lines(archive, change.change_set)
    }
    assert ("note", "", "", "", "Yeni qeyd · {note_type:general}") in said
    assert ("title", "{title_type:main}", "text", "Payız konserti, birinci hissə", "Yeni ad") in said
    assert ("participation", "Səməd Qasımov", "credited_as", "", "S. Qasımov") in said
    assert ("participation", "", "", "", "Nümunə Cəmiyyəti") in said


def test_what_is_gone_is_still_called_by_its_name(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Occasion") as first:
        set_fields(first.session, refs["event"], {"occasion": "Bayram"})
    with archive.change("Delete") as second:
        change = second
        for name in ("event", "singer"):
            change.remove(entry_named(change.session, refs[name]).id)
    (line,) = _lines(archive, first.change_set)
    assert (line.ref, line.title) == (refs["event"], "Payız konserti")
    deleted = [one for one in _lines(archive, second.change_set) if one.part == "entry"]
    assert {(one.operation, one.kind, one.before, one.after) for one in deleted} == {
        ("delete", "event", "Payız konserti", ""),
        ("delete", "agent", "Səməd Qasımov", ""),
    }


def test_the_lines_of_one_entry_and_a_page_at_a_time(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Many") as change:
        set_fields(change.session, refs["second"], {"summary": "Bir"})
        set_fields(change.session, refs["event"], {"occasion": "İki", "platform": "Üç"})
        event = entry_named(change.session, refs["event"])
        event.schedule[0].reason = "Yağış"
    only = _lines(archive, change.change_set, ref=refs["event"])
    assert {(one.part, one.field) for one in only} == {
        ("event", "occasion"),
        ("event", "platform"),
        ("schedule_change", "reason"),
    }
    with archive.read() as session:
        first = change_lines.lines(session, change.change_set, "az", limit=1)
        rest = change_lines.lines(session, change.change_set, "az", after=first[-1].place)
    assert _said(first) | _said(rest) == _said(_lines(archive, change.change_set))
    assert not _said(first) & _said(rest)


def test_what_was_made_in_bulk_is_told_by_its_number(archive: Archive) -> None:
    from tests.catalogue.test_history import _in_bulk

    _in_bulk(archive, 7)
    lines = _lines(archive, archive.history(limit=1)[0].id)
    assert {(one.part, one.operation, one.amount) for one in lines} == {
        ("entry", "created", 7),
        ("recording", "created", 7),
        ("title", "created", 7),
    }


def test_the_history_is_narrowed_by_person_kind_and_day(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Of the event") as event:
        set_fields(event.session, refs["event"], {"occasion": "Bayram"})
    other = Archive.open(archive.where if archive.place.database_file else archive.place.url, who="Kamran")
    with other.change("Of the tape") as tape:
        set_fields(tape.session, refs["second"], {"summary": "Ev"})
    with other.change("A venue") as venue:
        add(venue.session, "place", "Böyük zal")
    other.close()

    def found(**wanted: str) -> list[int]:
        return [one.id for one in archive.history(wanted=Wanted(**wanted))]

    assert found(who="Kamran") == [venue.change_set, tape.change_set]
    assert found(kind="event") == [event.change_set, 1]
    assert found(kind="place") == [venue.change_set, 1]
    assert found(kind="event", who="Kamran") == []
    assert len(found(since="2020-01-01", until="2999-01-01")) == 4
    assert found(until="2020-01-01") == found(since="2999-01-01") == []
    with pytest.raises(HistoryError, match="not a day"):
        found(since="gestern")
    with archive.read() as session:
        assert history.authors(session) == ["Kamran", "Sınaqçı"]


def test_what_stands_in_the_way_is_told_with_what_it_changed(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("First") as first:
        set_fields(first.session, refs["event"], {"occasion": "Bir", "platform": "Zoom"})
    with archive.change("Second") as second:
        set_fields(second.session, refs["event"], {"occasion": "İki"})
    with archive.read() as session:
        (found,) = undoing.hindrances(session, first.change_set, "az")
        assert undoing.hindrances(session, second.change_set, "az") == []
    assert (found.change_set, found.words, found.who) == (second.change_set, "Second", "Sınaqçı")
    assert [(one.field, one.before, one.after) for one in found.lines] == [("occasion", "Bir", "İki")]


def test_every_table_that_the_history_follows_can_be_told(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    made = archive.history(limit=1)[0].id
    for language in ("az", "en", "ru"):
        lines = _lines(archive, made, language)
        assert {one.part for one in lines} >= {"entry", "title", "agent_name", "participation", "media_file"}
        assert not [one for one in lines if one.field and one.before == one.after]
    with archive.change("Delete") as change:
        for ref in refs.values():
            if ref not in (refs["segment"], refs["part"]):
                change.remove(entry_named(change.session, ref).id)
    assert len(_lines(archive, change.change_set)) > 20
