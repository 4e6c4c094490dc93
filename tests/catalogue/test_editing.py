"""Every field of every kind: set as it is typed, read back, taken back; wrong values are refused in words."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldError, fields_of, parse_clock, set_fields
from mugham_archive.catalogue.edtf import DateError
from mugham_archive.catalogue.models import REFERENCE_LETTERS, Term
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.errors import ArchiveError
from tests.archives import KINDS, add, catalogue_a_little, entry_named, problems, tables

# What is typed into a field that is not plain text, and what the entry then holds.
TYPED: dict[str, dict[str, tuple[str, str, Any]]] = {
    "series": {
        "parent": ("{other series}", "parent_id", "id:other series"),
        "dates": ("2001/2010", "dates.edtf", "2001/2010"),
        "default_access": ("public", "default_access", "public"),
    },
    "event": {
        "series": ("{other series}", "series_id", "id:other series"),
        "number_in_series": ("12", "number_in_series", 12),
        "type": ("festival_konserti", "type_id", "term:event_type"),
        "status": ("postponed", "status", "postponed"),
        "date": ("2019-03", "date.edtf", "2019-03"),
        "start_time": ("19:30", "start_time", "19:30"),
        "venue": ("{other place}", "venue_id", "id:other place"),
        "attendance": ("hybrid", "attendance", "hybrid"),
    },
    "recording": {
        "event": ("{event}", "event_id", "id:event"),
        "kind": ("part", "recording_kind", "part"),
        "part_number": ("2", "part_number", 2),
        "part_total": ("3", "part_total", 3),
        "date": ("1971~", "date.edtf", "1971~"),
        "place": ("{place}", "place_id", "id:place"),
        "keywords": ("", "keywords", ["toy", "bayram günü"]),
        "genre": ("", "genre_id", "term:genre"),
        "mode": ("Şur", "mode_id", "term:mode"),
        "rights": ("InC", "rights_uri", "http://rightsstatements.org/vocab/InC/1.0/"),
        "access": ("embargoed", "access", "embargoed"),
        "embargo_until": ("2030-12-31", "embargo_until.isoformat()", "2030-12-31"),
        "state": ("reviewed", "state", "reviewed"),
    },
    "segment": {
        "start": ("0:42", "start_ms", 42_000),
        "end": ("63:00.5", "end_ms", 3_780_500),
        "type": ("applause", "segment_type", "applause"),
        "mode": ("", "mode_id", "term:mode"),
        "section": ("", "section_id", "term:section"),
        "genre": ("", "genre_id", "term:genre"),
        "language": ("", "language_id", "term:language"),
        "keywords": ("", "keywords", ["toy", "bayram günü"]),
        "access": ("restricted", "access", "restricted"),
    },
    "agent": {
        "name": ("Yeni Ad", "names[0].text", "Yeni Ad"),
        "kind": ("ensemble", "agent_kind", "ensemble"),
        "born": ("1931-05-01", "born.edtf", "1931-05-01"),
        "died": ("199X", "died.edtf", "199X"),
        "role": ("", "main_role_id", "term:role"),
        "instrument": ("", "main_instrument_id", "term:instrument"),
    },
    "place": {"type": ("", "type_id", "term:place_type"), "parent": ("{other place}", "parent_id", "id:other place")},
    "document": {"date": ("2019-10", "date.edtf", "2019-10"), "language": ("", "language_id", "term:language")},
    "agreement": {
        "signed": ("2019-01-15", "signed.edtf", "2019-01-15"),
        "in_force_from": ("2018-02", "in_force_from.edtf", "2018-02"),
        "in_force_to": ("2028", "in_force_to.edtf", "2028"),
        "status": ("terminated", "status", "terminated"),
    },
}  # fmt: skip
EDITED = {"series": "season", "recording": "second", "segment": "part", "agent": "singer"}
EVERY_FIELD = [(kind, name) for kind in REFERENCE_LETTERS for name in fields_of(kind)]


@pytest.fixture
def refs(archive: Archive) -> dict[str, str]:
    found = catalogue_a_little(archive)
    with archive.change("More to choose from") as change:
        found["other series"] = add(change.session, "series", "Başqa silsilə").reference
        found["other place"] = add(change.session, "place", "Bakı").reference
    return found


def test_every_field_can_be_set_read_back_and_taken_back(archive: Archive, refs: dict[str, str]) -> None:
    # One archive for all fields: each is set in a change of its own and taken back before the next.
    before = tables(archive)
    for kind, name in EVERY_FIELD:
        ref = refs[EDITED.get(kind, kind)]
        typed, attribute, wanted = _typed(archive, refs, kind, name)
        with archive.change(f"Set {name}") as change:
            number = set_fields(change.session, ref, {name: typed})
        with archive.read() as session:
            entry = session.get(KINDS[kind], number)
            assert _read(entry, attribute) == wanted, (kind, name)
        archive.details(ref, "en")
        assert change.changed.kinds, (kind, name)
        archive.undo()
        assert tables(archive) == before, (kind, name)
    assert problems(archive) == []


def test_every_field_that_may_be_empty_can_be_emptied(archive: Archive, refs: dict[str, str]) -> None:
    needed = {("agent", "name"), ("segment", "start")}
    for kind, name in EVERY_FIELD:
        ref = refs[EDITED.get(kind, kind)]
        try:
            with archive.change("Empty") as change:
                set_fields(change.session, ref, {name: ""})
        except FieldError as error:
            assert (kind, name) in needed or "is not" in str(error), (kind, name)
        archive.details(ref, "az")
    assert problems(archive) == []


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
    ("segment", "start", "", "not a time"),
    ("segment", "end", "0", "before it begins"),
    ("series", "code", "x" * 61, "too long"),
    ("document", "type", "x" * 21, "too long"),
    ("agent", "name", "", "cannot be empty"),
    ("agent", "title", "Cənab", "has no field"),
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
        with pytest.raises((FieldError, EntryNotFound, DateError)) as refused, archive.change("x") as change:
            set_fields(change.session, ref, values)
        assert isinstance(refused.value, ArchiveError)
        assert words in str(refused.value), (kind, name, value, str(refused.value))
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


def _typed(archive: Archive, refs: dict[str, str], kind: str, name: str) -> tuple[str, str, Any]:
    found = TYPED.get(kind, {}).get(name)
    if found is None:
        value = "AT" if name == "country" else f"Sınaq: {name}"
        return value, {"type": "document_type"}.get(name, name), value
    typed, attribute, wanted = found
    if name == "keywords":
        return "toy, bayram günü", attribute, wanted
    if isinstance(wanted, str) and wanted.startswith("id:"):
        with archive.read() as session:
            wanted = entry_named(session, refs[wanted[3:]]).id
        return typed.format(**refs), attribute, wanted
    if isinstance(wanted, str) and wanted.startswith("term:"):
        scheme = wanted[5:]
        with archive.read() as session:
            terms = session.scalars(select(Term).where(Term.scheme == scheme).order_by(Term.position)).all()
            one = next((t for t in terms if typed in (t.code, t.az)), terms[2])
            return one.ru.upper() if not typed else one.code, attribute, one.id
    return typed, attribute, wanted


def _read(entry: Any, path: str) -> Any:
    for part in path.split("."):
        if part.endswith("()"):
            entry = getattr(entry, part[:-2])()
        elif part.endswith("]"):
            name, place = part[:-1].split("[")
            entry = getattr(entry, name)[int(place)]
        else:
            entry = getattr(entry, part)
    return entry
