"""Two people at one entry: a save that comes too late is told what is there now, and loses nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import EditConflict, add_row, set_fields, set_row


@pytest.fixture
def other(archive: Archive) -> Iterator[Archive]:
    """The same archive at another desk."""
    opened = Archive.open(archive.place.database_file or archive.place.url, who="O biri")
    yield opened
    opened.close()


def test_a_late_save_says_base_mine_and_theirs(
    archive: Archive, other: Archive, refs: dict[str, str]
) -> None:
    ref = refs["recording"]
    read = archive.sheet(ref, "en")
    base = {name: read.value(name).key for name in ("mode", "summary", "title")}
    with other.change("First") as change:
        set_fields(change.session, ref, {"mode": "shur", "title": "Onların adı"}, base=base)
    mine = {"mode": "zabul_segah", "summary": "Mine", "title": "Mənim adım"}
    with pytest.raises(EditConflict) as late, archive.change("Second") as change:
        set_fields(change.session, ref, mine, base=base, language="ru")
    told = {one.field: (one.base, one.mine, one.theirs) for one in late.value.conflicts}
    assert told == {
        "mode": ("Раст", "Забул-Сегях", "Шур"),
        "title": ("Payız konserti, birinci hissə", "Mənim adım", "Onların adı"),
    }
    assert "Onların adı" in str(late.value) and str(late.value).endswith(".")
    sheet = archive.sheet(ref, "en")
    assert (sheet.value("mode").key, sheet.value("summary").shown) == ("shur", "")
    # Knowing of it, one may save all the same.
    known = {**base, **{one.field: one.theirs_key for one in late.value.conflicts}}
    with archive.change("Mine after all") as change:
        set_fields(change.session, ref, mine, base=known)
    assert archive.sheet(ref, "en").value("title").shown == "Mənim adım"


def test_a_save_may_overwrite(archive: Archive, other: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    base = {"date": archive.sheet(ref, "en").value("date").key}
    with other.change("First") as change:
        set_fields(change.session, ref, {"date": "2019"})
    with archive.change("Second") as change:
        set_fields(change.session, ref, {"date": "təxminən 2020"}, base=base, overwrite=True)
    assert other.sheet(ref, "en").value("date").typed == "təxminən 2020"
    archive.undo()
    assert other.sheet(ref, "en").value("date").typed == "2019"


def test_the_same_from_both_is_no_conflict(archive: Archive, other: Archive, refs: dict[str, str]) -> None:
    ref = refs["recording"]
    base = {"mode": archive.sheet(ref, "en").value("mode").key}
    with other.change("First") as change:
        set_fields(change.session, ref, {"mode": "shur"}, base=base)
    with archive.change("Second") as change:
        set_fields(change.session, ref, {"mode": "Шур"}, base=base)
    assert change.changed.change_set is None


def test_other_fields_of_the_same_entry_do_not_stand_in_the_way(
    archive: Archive, other: Archive, refs: dict[str, str]
) -> None:
    ref = refs["recording"]
    base = {"mode": archive.sheet(ref, "en").value("mode").key}
    with other.change("First") as change:
        set_fields(change.session, ref, {"summary": "Theirs"})
    with archive.change("Second") as change:
        set_fields(change.session, ref, {"mode": "shur"}, base=base)
    assert archive.sheet(ref, "en").value("summary").shown == "Theirs"


def test_rows_conflict_as_fields_do(archive: Archive, other: Archive, refs: dict[str, str]) -> None:
    ref = refs["singer"]
    with archive.change("Add") as change:
        row = add_row(change.session, ref, "honorific", {"title": "xalq_artisti", "awarded": "1998"})
    with other.change("First") as change:
        set_row(change.session, ref, "honorific", row, {"awarded": "1999"}, base={"awarded": "1998"})
    with pytest.raises(EditConflict) as late, archive.change("Second") as change:
        set_row(change.session, ref, "honorific", row, {"awarded": "2000"}, base={"awarded": "1998"})
    (conflict,) = late.value.conflicts
    assert (conflict.base, conflict.mine, conflict.theirs) == ("1998", "2000", "1999")
    with archive.change("Second") as change:
        set_row(
            change.session,
            ref,
            "honorific",
            row,
            {"awarded": "2000"},
            base={"awarded": "1998"},
            overwrite=True,
        )
    assert other.sheet(ref, "en").rows_of("honorific").rows[0].value("awarded").key == "2000"


def test_of_two_saves_at_the_same_moment_one_is_told(
    archive: Archive, other: Archive, refs: dict[str, str]
) -> None:
    ref = refs["event"]
    base = {"occasion": archive.sheet(ref, "en").value("occasion").key}
    together = threading.Barrier(2)
    refused: list[Exception] = []

    def save(where: Archive, words: str) -> None:
        together.wait()
        try:
            with where.change(words) as change:
                set_fields(change.session, ref, {"occasion": words}, base=base)
        except EditConflict as error:
            refused.append(error)

    threads = [threading.Thread(target=save, args=one) for one in ((archive, "Mənim"), (other, "Onların"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 1
    assert archive.sheet(ref, "en").value("occasion").shown in ("Mənim", "Onların")
