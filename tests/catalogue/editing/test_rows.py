"""Rows that hang on an entry: added, changed, moved, taken away, and what is refused in a sentence."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import (
    FieldError,
    RowGone,
    add_row,
    drafts,
    move_row,
    remove_row,
    set_fields,
    set_row,
)
from tests.archives import problems, tables


def _texts(archive: Archive, ref: str, kind: str, field: str = "text") -> list[str]:
    return [row.value(field).shown for row in archive.sheet(ref, "az").rows_of(kind).rows]


def test_another_main_title_makes_the_former_one_step_back(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    with archive.change("Titles") as change:
        number = add_row(change.session, ref, "title", {"text": "Autumn concert", "language": "English"})
        add_row(change.session, ref, "title", {"text": "Осенний концерт", "language": "rus"})
        add_row(change.session, ref, "title", {"text": "Payız gecəsi"})
    rows = archive.sheet(ref, "en").rows_of("title").rows
    assert [(one.value("type").key, one.value("language").key, one.value("script").key) for one in rows] == [
        ("main", "aze", "Latn"), ("parallel", "eng", "Latn"), ("parallel", "rus", "Cyrl"), ("variant", "aze", "Latn"),
    ]  # fmt: skip
    with archive.change("The English one first") as change:
        set_row(change.session, ref, "title", number, {"type": "main"})
    assert _texts(archive, ref, "title") == [
        "Autumn concert", "Payız konserti", "Осенний концерт", "Payız gecəsi",
    ]  # fmt: skip
    assert archive.details(ref, "az").entry.title == "Autumn concert"
    with pytest.raises(FieldError, match="must be main"), archive.change("None") as change:
        set_row(change.session, ref, "title", number, {"type": "variant"})
    with pytest.raises(FieldError, match="main title stays"), archive.change("Gone") as change:
        remove_row(change.session, ref, "title", number)
    assert problems(archive) == []


def test_rows_are_moved_to_another_place(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["recording"]
    with archive.change("Languages") as change:
        for word in ("Persian", "rus", "Türk dili"):
            add_row(change.session, ref, "language", {"language": word})
    before = tables(archive)
    number = archive.sheet(ref, "az").rows_of("language").rows[3].id
    with archive.change("First") as change:
        move_row(change.session, ref, "language", number, 0)
    assert [row.value("language").key for row in archive.sheet(ref, "az").rows_of("language").rows] == [
        "tur", "aze", "fas", "rus",
    ]  # fmt: skip
    with archive.change("Last, and further than there is") as change:
        move_row(change.session, ref, "language", number, 99)
    assert archive.sheet(ref, "az").rows_of("language").rows[3].value("language").key == "tur"
    archive.undo()
    archive.undo()
    assert tables(archive) == before
    with pytest.raises(FieldError, match="no place"), archive.change("Notes have no order") as change:
        note = archive.sheet(ref, "az").rows_of("note").rows[0].id
        move_row(change.session, ref, "note", note, 0)


@pytest.mark.parametrize(
    ("scheme", "typed", "kept"),
    [
        ("ISNI", "0000 0001 2281 955X", "000000012281955X"),
        ("ISNI", "https://isni.org/isni/0000000121032683", "0000000121032683"),
        ("ORCID", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("ORCID", "0000000218250097", "0000-0002-1825-0097"),
        ("VIAF", "http://viaf.org/viaf/95216565", "95216565"),
        ("Wikidata", "https://www.wikidata.org/wiki/q546936", "Q546936"),
        ("ISRC", "az-a01-19-00012", "AZA011900012"),
        ("ROR", "https://ror.org/05dxps055", "05dxps055"),
        ("ARK", "https://n2t.net/ark:/12345/x7", "ark:/12345/x7"),
        ("GeoNames", "https://www.geonames.org/587084/baku.html", "587084"),
        ("URL", "https://example.org/a?b=ə", "https://example.org/a?b=ə"),
        ("former", " K-118/2 ", "K-118/2"),
    ],
)
def test_identifiers_are_brought_into_their_form(
    archive: Archive, refs: dict[str, str], scheme: str, typed: str, kept: str
) -> None:
    with archive.change("Identifier") as change:
        add_row(change.session, refs["singer"], "identifier", {"value": typed, "scheme": scheme})
    assert _texts(archive, refs["singer"], "identifier", "value") == [kept]
    with pytest.raises(FieldError, match="already"), archive.change("Twice") as change:
        add_row(change.session, refs["singer"], "identifier", {"value": kept, "scheme": scheme})


@pytest.mark.parametrize(
    ("scheme", "typed"),
    [
        ("ISNI", "0000 0001 2103 2684"), ("ISNI", "0000 0001 2103"), ("ORCID", "0000-0002-1825-0098"),
        ("VIAF", "Q12"), ("Wikidata", "546936"), ("ISRC", "AZ-A01-19-0012"), ("ROR", "05dxps054"), ("ROR", "ror"),
        ("ARK", "12345/x7"), ("URL", "example.org"), ("GeoNames", "Baku"), ("DOI", "10.1/1"),
    ],
)  # fmt: skip
def test_identifiers_whose_digits_do_not_agree_are_refused(
    archive: Archive, refs: dict[str, str], scheme: str, typed: str
) -> None:
    before = tables(archive)
    with pytest.raises(FieldError) as refused, archive.change("Identifier") as change:
        add_row(change.session, refs["singer"], "identifier", {"value": typed, "scheme": scheme})
    assert str(refused.value).endswith(".")
    assert tables(archive) == before


WRONG = [
    ("singer", "honorific", {"awarded": "1998"}, "needs its title"),
    ("singer", "honorific", {"title": "Xan"}, "has no “Xan”"),
    ("singer", "honorific", {"title": "xalq_artisti", "awarded": "bir gün"}, "not understood"),
    ("singer", "honorific", {"title": "xalq_artisti", "year": "1998"}, "has no “year”"),
    ("singer", "relation", {"other": "{singer}"}, "related to themselves"),
    ("singer", "party", {"agent": "{partner}"}, "On an agent no “party” can hang"),
    ("recording", "language", {"language": "aze"}, "there already"),
    ("recording", "file", {"label": "A"}, "cannot be added by hand"),
    ("recording", "span", {"file": "nowhere.flac"}, "exactly one file"),
    ("recording", "copy", {"derived_from": "2"}, "1 copy\\."),
    ("series", "agreement", {"agreement": "{agreement}"}, "there already"),
    ("event", "document", {"document": "{document}"}, "there already"),
    ("document", "belongs_to", {"entry": "{document}"}, "belong to itself"),
]


@pytest.mark.parametrize(("name", "kind", "values", "words"), WRONG)
def test_rows_that_cannot_be_are_refused(
    archive: Archive, refs: dict[str, str], name: str, kind: str, values: dict[str, str], words: str
) -> None:
    before = tables(archive)
    with pytest.raises(FieldError, match=words), archive.change("Wrong") as change:
        typed = {field: value.format(**refs) for field, value in values.items()}
        add_row(change.session, refs[name], kind, typed)
    assert tables(archive) == before


def test_a_relation_is_seen_and_made_from_both_sides(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("A teacher") as change:
        session = change.session
        add_row(session, refs["singer"], "related", {"other": refs["partner"], "dates": "1950/1955"})
    (row,) = archive.sheet(refs["partner"], "az").rows_of("relation").rows
    assert (row.value("other").key, row.value("relation").key) == (refs["singer"], "teacher_of")


def test_a_copy_with_files_stays_and_one_without_goes(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["second"]
    first, second = archive.sheet(ref, "az").rows_of("copy").rows
    with pytest.raises(FieldError, match="has 1 file;"), archive.change("Away") as change:
        remove_row(change.session, ref, "copy", first.id)
    with archive.change("Derived") as change:
        set_row(change.session, ref, "copy", second.id, {"derived_from": "1", "status": "deaccessioned"})
    with pytest.raises(FieldError, match="made from itself"), archive.change("Round") as change:
        set_row(change.session, ref, "copy", first.id, {"derived_from": "2"})
    with archive.change("Side A") as change:
        file = archive.sheet(ref, "az").rows_of("file").rows[0].id
        set_row(change.session, ref, "file", file, {"label": "Side A"})
    assert _texts(archive, ref, "file", "label")[0] == "Side A"
    with archive.change("A tape") as change:
        tape = add_row(change.session, ref, "copy", {"carrier": "cassette", "shelf": "B-2", "sides": "2"})
    with archive.change("Away") as change:
        remove_row(change.session, ref, "copy", tape)
    assert len(archive.sheet(ref, "az").rows_of("copy").rows) == 2


def test_a_row_that_somebody_took_away_is_told(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["recording"]
    number = archive.sheet(ref, "az").rows_of("note").rows[0].id
    with archive.change("Away") as change:
        drafts.keep(change.session, ref, "type", "kind", "no such type", row_kind="note", row=number)
        remove_row(change.session, ref, "note", number)
    assert drafts_of(archive) == []
    with pytest.raises(RowGone, match="no longer there"), archive.change("Too late") as change:
        set_row(change.session, ref, "note", number, {"text": "Yeni"})
    archive.undo()
    assert _texts(archive, ref, "note") == ["Lentdən köçürülüb."]


def test_a_draft_waits_where_the_field_is_until_it_is_saved(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    for typed in ("bir gün", "bir axşam"):
        with archive.change("Keep the date as a draft") as change:
            drafts.keep(change.session, ref, "date", typed, f"“{typed}” is not understood.")
    draft = archive.sheet(ref, "az").value("date").draft
    assert draft is not None
    assert (draft.typed, draft.who, draft.ref) == ("bir axşam", "Sınaqçı", ref)
    assert [one.typed for one in drafts_of(archive)] == ["bir axşam"]
    other = Archive.open(archive.place.database_file or archive.place.url)
    assert other.sheet(ref, "az").value("date").draft == draft
    other.close()
    with archive.change("Rightly") as change:
        set_fields(change.session, ref, {"date": "2018-10-06"})
    assert archive.sheet(ref, "az").value("date").draft is None
    archive.undo()
    assert archive.sheet(ref, "az").value("date").draft == draft
    assert problems(archive) == []


def test_a_draft_of_a_row_yet_to_be_added_goes_when_it_is_added(
    archive: Archive, refs: dict[str, str]
) -> None:
    ref = refs["singer"]
    with archive.change("Keep") as change:
        drafts.keep(change.session, ref, "title", "Ustad", "not in the vocabulary", row_kind="honorific")
    (draft,) = archive.sheet(ref, "az").rows_of("honorific").drafts
    assert (draft.row, draft.typed) == (None, "Ustad")
    with archive.change("Add") as change:
        add_row(change.session, ref, "honorific", {"title": "xalq_artisti"})
    assert archive.sheet(ref, "az").rows_of("honorific").drafts == ()


def test_drafts_go_with_their_entry_and_come_back_with_it(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("Keep") as change:
        drafts.keep(change.session, refs["second"], "date", "payızda", "which autumn?")
    before = tables(archive)
    with archive.change("Away") as change:
        change.remove(archive.sheet(refs["second"], "az").id)
    assert drafts_of(archive) == []
    archive.undo()
    assert tables(archive) == before


def drafts_of(archive: Archive) -> list[drafts.DraftView]:
    """Every draft of the archive."""
    with archive.read() as session:
        return list(drafts.newest(session))
