"""Setting fields of one entry and of many; wrong values are refused in words and lose nothing."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldError, Stopped, parse_clock, say_clock, set_fields, set_many
from mugham_archive.catalogue.views import Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from tests.archives import add, problems, tables

EDITED = {"series": "season", "recording": "second", "segment": "part", "agent": "singer"}


WRONG = [
    ("event", "status", "hold", "not one of"),
    ("event", "number_in_series", "on iki", "whole number"),
    ("event", "number_in_series", "²", "whole number"),
    ("event", "number_in_series", "--1", "whole number"),
    ("event", "number_in_series", "9" * 30, "too large"),
    ("event", "type", "Yoxdur belə", "has no"),
    ("event", "date", "2018-02-30", ""),
    ("event", "start_time", "25:70", "not a time of day"),
    ("event", "venue", "{series}", "is a series, not a place"),
    ("event", "venue", "P9999999", "no entry"),
    ("event", "colour", "red", "has no field"),
    ("event", "title", "  ", "cannot be empty"),
    ("event", "title.de", "Konzert", "az, en and ru"),
    ("recording", "embargo_until", "2030-02-30", "not a day"),
    ("recording", "rights", "mine", "not a rights statement"),
    ("recording", "access", "everyone", "not one of"),
    ("segment", "end", "1:xx", "not a time"),
    ("segment", "start", "", "cannot be empty"),
    ("segment", "end", "0", "before it begins"),
    ("series", "code", "x" * 61, "too long"),
    ("document", "type", "letterr", "not one of"),
    ("agent", "name", "", "cannot be empty"),
    ("agent", "title", "Cənab", "has no field"),
    ("agent", "name.de", "Herr", "az, en and ru"),
    ("event", "status", "", "cannot be empty"),
    ("event", "zone", "Baku", "not a time zone"),
    ("event", "series", "Belə silsilə yoxdur", "no entry"),
    ("recording", "part_number", "0", "too small"),
    ("segment", "parent", "{part}", "to itself"),
    ("series", "parent", "{season}", "cannot belong to itself"),
    ("agreement", "signed", "dünən axşam", ""),
    ("place", "country", "Azerbaijan", "two letters"),
]


def test_wrong_values_are_refused_in_words_and_change_nothing(archive: Archive, refs: dict[str, str]) -> None:
    before = tables(archive)
    for kind, name, value, words in WRONG:
        ref = refs[EDITED.get(kind, kind)]
        typed = value.format(**refs)
        values = {"occasion": "Bayram", name: typed} if kind == "event" else {name: typed}
        with pytest.raises(FieldError) as refused, archive.change("x") as change:
            set_fields(change.session, ref, values)
        assert isinstance(refused.value, ArchiveError)
        assert words in str(refused.value), (kind, name, value, str(refused.value))
        assert refused.value.field == name, (kind, name, refused.value.field)
        assert str(refused.value).endswith("."), str(refused.value)
        assert tables(archive) == before


@pytest.mark.parametrize(("kind", "name"), [("series", "parent"), ("place", "parent")])
def test_an_entry_cannot_come_to_stand_below_itself(
    archive: Archive, refs: dict[str, str], kind: str, name: str
) -> None:
    upper, lower = (
        (refs["series"], refs["season"]) if kind == "series" else (refs["place"], refs["other place"])
    )
    with archive.change("Below") as change:
        set_fields(change.session, lower, {name: upper})
    before = tables(archive)
    with pytest.raises(FieldError, match="below itself"), archive.change("Round") as change:
        set_fields(change.session, upper, {name: lower})
    assert tables(archive) == before


def test_titles_in_several_languages(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    with archive.change("Titles") as change:
        typed = {"title": "Bahar konserti", "title.en": "Spring concert", "title.ru": "Весенний концерт"}
        set_fields(change.session, ref, typed)
    titles = archive.details(ref, "az").entry.titles
    assert [(one.text, one.language, one.script, one.type) for one in titles] == [
        ("Bahar konserti", "aze", "Latn", "main"),
        ("Spring concert", "eng", "Latn", "parallel"),
        ("Весенний концерт", "rus", "Cyrl", "parallel"),
    ]
    assert archive.search("Весенний", "az").total == archive.search("spring", "ru").total == 1
    with_titles = tables(archive)
    with archive.change("Without the English") as change:
        set_fields(change.session, ref, {"title.en": ""})
    assert archive.search("spring", "en").total == 0
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == with_titles
    with archive.change("In Azerbaijani") as change:
        set_fields(change.session, ref, {"title.az": "Yaz konserti"})
    assert archive.details(ref, "az").entry.title == "Yaz konserti"


def test_a_new_name_keeps_the_former_one_as_a_variant(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("Rename") as change:
        set_fields(change.session, refs["singer"], {"name": "Səməd Qasımzadə"})
    names = archive.details(refs["singer"], "az").names  # type: ignore[union-attr]
    assert [(one.text, one.type) for one in names if one.type == "preferred"] == [
        ("Səməd Qasımzadə", "preferred")
    ]
    assert ("Səməd Qasımov", "variant") in [(one.text, one.type) for one in names]
    assert archive.details(refs["recording"], "az").card.performers == "Səməd Qasımzadə"  # type: ignore[union-attr]
    for query in ("Qasımzadə", "Qasımov", "Касимов"):
        assert archive.search(query, "az").total == 1
    assert problems(archive) == []


def test_a_date_keeps_what_was_written(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("Date") as change:
        set_fields(change.session, refs["second"], {"date": "təxminən 1965"})
    details = archive.details(refs["second"], "az")
    assert (details.date, details.date_as_written) == ("1965~", "təxminən 1965")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "milliseconds"),
    [
        ("0", 0), ("3723", 3_723_000), ("62:03", 3_723_000), ("1:02:03", 3_723_000), ("62:03.5", 3_723_500),
        ("62:03,25", 3_723_250), (" 1:00 ", 60_000), ("0:00:00.001", 1),
    ],
)  # fmt: skip
def test_clock_times_are_understood(typed: str, milliseconds: int) -> None:
    assert parse_clock(typed) == milliseconds


@pytest.mark.parametrize(
    "typed", ["", ":", "1:", ":30", "-5", "1:-5", "1:2:3:4", "nan", "inf", "1e3", "1.5:30", "bir", "²", "1_0"]
)
def test_other_clock_times_are_refused(typed: str) -> None:
    with pytest.raises(FieldError, match="is not a time"):
        parse_clock(typed)


def test_clock_times_are_said_as_they_are_typed() -> None:
    for milliseconds in (0, 999, 1000, 59_999, 60_000, 3_723_000, 3_723_500, 36_000_010):
        assert parse_clock(say_clock(milliseconds)) == milliseconds
    assert say_clock(3_723_500) == "1:02:03.5"


def test_an_entry_is_named_by_its_title_where_that_is_its_own(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("By name") as change:
        set_fields(change.session, refs["event"], {"venue": "Bakı", "series": "Başqa silsilə"})
        set_fields(change.session, refs["part"], {"text_author": "Самед Касимов"})
    sheet = archive.sheet(refs["event"], "az")
    assert sheet.value("venue").link == f"place/{refs['other place']}"
    assert archive.sheet(refs["part"], "az").value("text_author").key == refs["singer"]
    with archive.change("Another Baku") as change:
        other = add(change.session, "place", "Bakı").reference
    with pytest.raises(FieldError, match=other), archive.change("By name") as change:
        set_fields(change.session, refs["event"], {"venue": "Bakı"})


def test_a_name_in_another_language_is_a_spelling_of_its_own(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("In Russian") as change:
        set_fields(change.session, refs["partner"], {"name:ru": "Общество «Образец»"})
    names = [
        (one.value("text").shown, one.value("language").key, one.value("script").key, one.value("type").key)
        for one in archive.sheet(refs["partner"], "az").rows_of("name").rows
    ]
    assert names[0][0] == "Nümunə Cəmiyyəti" and names[0][3] == "preferred"
    assert names[1] == ("Общество «Образец»", "rus", "Cyrl", "variant")
    assert archive.search("Образец", "az").agents


def test_what_a_loaded_object_says_follows_what_was_set(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("Both ways") as change:
        made = add(change.session, "event", "Yeni")
        assert [title.text for title in made.titles] == ["Yeni"]
        set_fields(change.session, made.reference, {"occasion": "Bayram", "title": "Başqa"})
        assert (made.occasion, [title.text for title in made.titles]) == ("Bayram", ["Başqa"])
        made.occasion = "Novruz"
        set_fields(change.session, made.reference, {"title.en": "Other"})
        assert made.occasion == "Novruz" and len(made.titles) == 2
    assert archive.sheet(made.reference, "en").value("occasion").shown == "Novruz"


def test_many_entries_are_set_at_once_and_taken_back_at_once(archive: Archive, refs: dict[str, str]) -> None:
    numbers = list(archive.ids(Listing("recording")))
    before = tables(archive)
    told: list[int] = []
    with archive.change("Many") as change:
        values = {"mode": "Şur", "date": "təxminən 1970", "title.en": "Evening"}
        job = Job(lambda state: told.append(state.done))
        assert set_many(change.session, numbers, values, job) == 2
    assert change.changed.ids["recording"] == sorted(numbers) and told[-1] == 2
    for number in numbers:
        ref = archive.cards("recording", [number], "az")[0].ref
        sheet = archive.sheet(ref, "az")
        assert (sheet.value("mode").key, sheet.value("date").typed) == ("shur", "təxminən 1970")
        assert "Evening" in [one.value("text").shown for one in sheet.rows_of("title").rows]
    assert archive.search("evening", "az").total == 2
    with archive.change("Again") as change:
        assert set_many(change.session, numbers, values) == 0
    assert change.changed.change_set is None
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []


def test_a_change_of_many_that_is_stopped_leaves_nothing(archive: Archive, refs: dict[str, str]) -> None:
    before = tables(archive)
    job = Job()
    job.cancel()
    with pytest.raises(Stopped), archive.change("Many") as change:
        set_many(change.session, list(archive.ids(Listing("recording"))), {"mode": "shur"}, job)
    assert tables(archive) == before


def test_many_segments_are_checked_one_by_one(archive: Archive, refs: dict[str, str]) -> None:
    before = tables(archive)
    numbers = [archive.sheet(refs[name], "az").id for name in ("segment", "part")]
    with pytest.raises(FieldError, match="before it begins"), archive.change("Many") as change:
        set_many(change.session, numbers, {"end": "0:00.5"})
    assert tables(archive) == before
