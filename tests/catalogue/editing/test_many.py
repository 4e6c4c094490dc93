"""Many entries at once: what they share, find and replace line by line, blocks of cells; one change, undone exactly."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import (
    FieldError,
    Sought,
    SoughtError,
    Stopped,
    fill_down,
    find_replacements,
    preview,
    read_block,
    replace,
    set_cells,
    set_fields,
    set_many,
    shared_values,
    spread,
    text_fields,
    write_block,
)
from mugham_archive.catalogue.views import Listing
from mugham_archive.jobs import Job
from tests.archives import catalogue_a_little, problems, tables
from tests.ready import new_archive

EVERY = [field.name for kind in ("recording", "agent", "event", "series") for field in text_fields(kind)]


def ids_of(archive: Archive, *refs: str) -> list[int]:
    return [archive.sheet(ref, "az").id for ref in refs]


def test_what_many_share_is_told_and_the_rest_is_several(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["recording"], refs["second"])
    with archive.change("Credits") as change:
        set_many(change.session, ids, {"credit_line": "Mərkəz", "mode": "rast"})
    with archive.read() as session:
        shared = shared_values(session, ids, "az")
        alone = shared_values(session, ids[:1], "az")
    assert shared.kind == "recording" and shared.ids == tuple(ids)
    assert shared.value("credit_line").value.typed == "Mərkəz" and not shared.value("credit_line").several
    assert shared.value("mode").value.key == "rast"
    assert shared.value("title").several and shared.value("state").several and shared.value("event").several
    assert shared.value("title").value.typed == ""
    assert not any(one.several for one in alone.values)


def test_entries_of_several_kinds_share_nothing(archive: Archive, refs: dict[str, str]) -> None:
    with archive.read() as session:
        with pytest.raises(FieldError, match="one kind"):
            shared_values(session, ids_of(archive, refs["recording"], refs["event"]), "az")
        with pytest.raises(FieldError, match="any more"):
            shared_values(session, [999_999], "az")


def found(
    archive: Archive, sought: Sought, *refs: str, fields: list[str] | None = None
) -> list[tuple[str, ...]]:
    with archive.read() as session:
        lines = find_replacements(session, ids_of(archive, *refs), fields or EVERY, sought)
    return [(line.ref, line.field, line.before, line.after) for line in lines]


def test_every_place_is_shown_before_anything_is_replaced(archive: Archive, refs: dict[str, str]) -> None:
    before = tables(archive)
    recording, event = refs["recording"], refs["event"]
    assert found(archive, Sought("konserti", "gecəsi"), recording, event) == [
        (recording, "title.text", "Payız konserti, birinci hissə", "Payız gecəsi, birinci hissə"),
        (event, "title.text", "Payız konserti", "Payız gecəsi"),
    ]
    assert found(archive, Sought("lentdən", "Kasetdən"), recording) == [
        (recording, "note.text", "Lentdən köçürülüb.", "Kasetdən köçürülüb.")
    ]
    assert found(archive, Sought("lentdən", "x", case=True), recording) == []
    assert found(archive, Sought("konserti", "x"), recording, fields=["summary"]) == []
    assert found(archive, Sought("(payız) (k\\w+)", r"\2 \1", regular=True), event) == [
        (event, "title.text", "Payız konserti", "konserti Payız")
    ]
    assert tables(archive) == before


def test_marks_count_only_when_they_are_asked_for(archive: Archive, refs: dict[str, str]) -> None:
    singer = refs["singer"]
    assert found(archive, Sought("semed", "Səmədağa"), singer) == []
    assert found(archive, Sought("semed", "Səmədağa", accents=False), singer) == [
        (singer, "name.text", "Səməd Qasımov", "Səmədağa Qasımov")
    ]
    assert found(archive, Sought("(semed) (qasimov)", r"\2, \1", True, accents=False), singer) == [
        (singer, "name.text", "Səməd Qasımov", "Qasımov, Səməd")
    ]
    # Written with a mark of its own, a letter is the same letter.
    assert Sought("ğ", "q").replacer().replace("Muga\u0306m Mug\u0306am") == "Muga\u0306m Muqam"
    assert Sought("İL", "x").replacer().replace("illər, il") == "xlər, x"


@pytest.mark.parametrize(
    ("sought", "words"),
    [
        (Sought("", "x"), "what is to be found"),
        (Sought("(", "x", True), "can be read: "),
        (Sought("a", r"\1", True), "no group 1"),
        (Sought("a", r"\g<name>", True), "no group “name”"),
        (Sought("a", r"\q", True), "means nothing"),
    ],
)
def test_a_wrong_expression_is_told_in_one_sentence(sought: Sought, words: str) -> None:
    with pytest.raises(SoughtError, match=words) as refused:
        sought.replacer()
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


@pytest.mark.parametrize("endless", [r"(?:a|a)+c\b", r"(a+)+$", r"(?:.*,)*x", r"((ab)*c?)*d"])
def test_an_expression_that_may_take_forever_is_refused(endless: str) -> None:
    with pytest.raises(SoughtError, match="take forever"):
        Sought(endless, "x", True).replacer()


@pytest.mark.parametrize(
    "bounded", [r"(?:rast|segah) \d+", r"\bil(lər)?", r"(\w+), (\w+)", r"(ab){1,3}c*", r"[a-z]+\s*"]
)
def test_what_people_write_is_not_refused(bounded: str) -> None:
    Sought(bounded, "x", True).replacer()


def test_only_ticked_lines_are_replaced_in_one_change(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["recording"], refs["event"], refs["singer"])
    before = tables(archive)
    with archive.read() as session:
        lines = find_replacements(session, ids, EVERY, Sought("a", "o"))
    assert {line.field for line in lines} >= {"title.text", "name.text", "biography_az"}
    ticked = [line for line in lines if line.field != "biography_az"]
    with archive.change("Replace") as change:
        assert replace(change.session, ticked).changed == len(ticked)
    assert archive.sheet(refs["event"], "az").title == "Poyız konserti"
    assert archive.sheet(refs["singer"], "az").value("biography_az").typed == "Xanəndə."
    assert archive.search("poyız", "az").total and problems(archive) == []
    assert len(archive.history(limit=3)) >= 2 and archive.undo_words() == "Replace"
    archive.undo()
    assert tables(archive) == before and problems(archive) == []


def test_a_line_that_somebody_changed_meanwhile_stays(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["recording"], refs["event"])
    with archive.read() as session:
        lines = find_replacements(session, ids, ["title.text"], Sought("Payız", "Yaz"))
    with archive.change("Elsewhere") as change:
        set_fields(change.session, refs["event"], {"title": "Payız axşamı"})
    with archive.change("Replace") as change:
        done = replace(change.session, lines)
    assert done.changed == 1 and [line.ref for line in done.left] == [refs["event"]]
    assert archive.sheet(refs["event"], "az").title == "Payız axşamı"
    assert archive.sheet(refs["recording"], "az").title == "Yaz konserti, birinci hissə"


def test_what_a_field_refuses_is_named_and_left_alone(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["event"])
    before = tables(archive)
    with archive.read() as session:
        lines = find_replacements(session, ids, ["title.text"], Sought(".+", "", True))
    assert [(line.after, line.refused) for line in lines] == [("", "A text cannot be empty.")]
    with archive.change("Replace") as change:
        assert replace(change.session, lines).changed == 0
    assert tables(archive) == before


def test_replacing_that_is_stopped_leaves_nothing(archive: Archive, refs: dict[str, str]) -> None:
    with archive.read() as session:
        lines = find_replacements(session, ids_of(archive, refs["event"]), EVERY, Sought("a", "o"))
    before = tables(archive)
    job = Job()
    with pytest.raises(Stopped), archive.change("Replace", job=job) as change:
        replace(change.session, lines)
        job.cancel()
    assert tables(archive) == before


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(
    text=st.text(st.sampled_from("aəıİiğ ĝg\u0306.(*\\Пя"), min_size=1, max_size=3),
    instead=st.text(max_size=4),
    accents=st.booleans(),
    titles=st.lists(
        st.text(st.sampled_from("aəıİiğ ĝg\u0306.(*\\Пя"), min_size=1, max_size=12), min_size=2, max_size=2
    ),
)
def test_any_replacement_is_shown_as_it_is_done_and_undone(
    text: str, instead: str, accents: bool, titles: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = new_archive(Path(folder) / "archive")
        try:
            refs = catalogue_a_little(archive)
            with archive.change("Titles") as change:
                for ref, title in zip((refs["event"], refs["recording"]), titles, strict=True):
                    set_fields(change.session, ref, {"title.ru": title.strip() or "x"})
            before = tables(archive)
            ids = ids_of(archive, refs["event"], refs["recording"])
            with archive.read() as session:
                lines = find_replacements(session, ids, EVERY, Sought(text, instead, accents=accents))
            ticked = [line for line in lines if not line.refused]
            with archive.change("Replace") as change:
                assert replace(change.session, lines).changed == len(ticked)
            with archive.read() as session:
                rest = {
                    (row[0], row[1])
                    for row in session.connection().exec_driver_sql("SELECT id, text FROM title")
                }
            for line in ticked:
                if line.field == "title.text":
                    assert (line.row, line.after) in rest
            if ticked:
                archive.undo()
            assert tables(archive) == before
        finally:
            archive.close()


# Blocks of cells --------------------------------------------------------------------------------------------------


@given(
    st.lists(
        st.lists(st.text(st.sampled_from('ab"\t\n,ə '), max_size=5), min_size=2, max_size=2),
        min_size=1,
        max_size=4,
    )
)
def test_a_block_that_is_written_is_read_again(lines: list[list[str]]) -> None:
    if lines[-1] != ["", ""]:
        assert read_block(write_block(lines)) == lines


def test_blocks_of_spreadsheets_are_read_as_they_are_meant() -> None:
    assert read_block("a\tb\r\nc\t\r\n") == [["a", "b"], ["c", ""]]
    assert read_block('"Rast" dəstgahı\t"iki\nsətir ""x"""\n') == [['"Rast" dəstgahı', 'iki\nsətir "x"']]
    assert read_block("a\nb\tc") == [["a", ""], ["b", "c"]]


def test_a_block_is_put_from_the_first_cell_and_fills_what_it_fits_into() -> None:
    fields = ["mode", "genre", "credit_line"]
    assert spread([["x"]], [1, 2, 3], fields, 3, 2) == (
        {n: {"mode": "x", "genre": "x"} for n in (1, 2, 3)},
        0,
    )
    typed, over = spread([["a", "b"], ["c", "d"]], [7], fields[2:], 1, 1)
    assert typed == {7: {"credit_line": "a"}} and over == 3
    assert spread([["a"], ["b"]], [1, 2, 3, 4], fields, 4, 1)[0][3] == {"mode": "a"}


def test_wrong_cells_are_named_and_the_others_set_in_one_change(
    archive: Archive, refs: dict[str, str]
) -> None:
    first, second = ids_of(archive, refs["recording"], refs["second"])
    before = tables(archive)
    typed = {
        first: {"title": "Bir", "date": "1970", "mode": "Belə məqam yoxdur"},
        second: {"title": "", "date": "30 fevral 1970", "mode": "Şur"},
    }
    with archive.read() as session:
        cells = preview(session, typed, "az")
    refused = {(cell.entry, cell.field): cell.refused for cell in cells if cell.refused}
    assert set(refused) == {(first, "mode"), (second, "title"), (second, "date")}
    assert "Belə məqam yoxdur" in refused[first, "mode"] and tables(archive) == before
    with archive.change("Paste") as change:
        assert set_cells(change.session, cells).changed == 3
    sheets = [archive.sheet(refs[name], "az") for name in ("recording", "second")]
    assert sheets[0].title == "Bir" and sheets[0].value("date").typed == "1970"
    assert sheets[1].value("mode").key == "shur" and sheets[1].title == "Evdə yazılmış lent"
    archive.undo()
    assert tables(archive) == before and problems(archive) == []


def test_a_cell_that_somebody_changed_meanwhile_stays(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["recording"], refs["second"])
    with archive.read() as session:
        cells = preview(session, {number: {"credit_line": "Mərkəz"} for number in ids}, "az")
    with archive.change("Elsewhere") as change:
        set_fields(change.session, refs["second"], {"credit_line": "Başqası"})
    with archive.change("Paste") as change:
        done = set_cells(change.session, cells)
    assert done.changed == 1 and [cell.entry for cell in done.left] == [ids[1]]
    assert archive.sheet(refs["second"], "az").value("credit_line").typed == "Başqası"


def test_filling_down_gives_the_first_value_to_all(archive: Archive, refs: dict[str, str]) -> None:
    ids = ids_of(archive, refs["recording"], refs["second"])
    with archive.change("First") as change:
        set_fields(change.session, refs["recording"], {"keywords": "toy, bayram", "date": "təxminən 1970"})
    before = tables(archive)
    with archive.read() as session:
        cells = fill_down(session, ids, ["keywords", "date"], "az")
    assert [cell.entry for cell in cells] == [ids[1], ids[1]] and all(cell.changes for cell in cells)
    with archive.change("Fill down") as change:
        set_cells(change.session, cells)
    sheet = archive.sheet(refs["second"], "az")
    assert (sheet.value("keywords").typed, sheet.value("date").typed) == ("toy, bayram", "təxminən 1970")
    archive.undo()
    assert tables(archive) == before


def test_titles_of_many_agents_keep_the_former_spelling(archive: Archive, refs: dict[str, str]) -> None:
    ids = list(archive.ids(Listing("agent")))
    before = tables(archive)
    with archive.change("Many") as change:
        assert set_many(change.session, ids, {"name.ru": "Имя"}) == len(ids)
    with archive.change("Many") as change:
        set_many(change.session, ids, {"name": "Ad"})
    names = [row.value("text").shown for row in archive.sheet(refs["singer"], "az").rows_of("name").rows]
    assert names[0] == "Ad" and {"Имя", "Səməd Qasımov"} <= set(names)
    archive.undo()
    archive.undo()
    assert tables(archive) == before
