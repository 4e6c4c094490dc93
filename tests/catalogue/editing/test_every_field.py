"""The one test over all fields: each can be entered, changed, found, undone, and is still there after a restart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from mugham_archive.archive import Archive
from mugham_archive.catalogue import models
from mugham_archive.catalogue.editing import (
    ROWS,
    TERM_FIELDS,
    Field,
    FieldError,
    RowKind,
    add_row,
    add_term,
    fields_of,
    kinds,
    remove_row,
    rows_of,
    set_fields,
    set_row,
    set_term,
)
from mugham_archive.catalogue.models import REFERENCE_LETTERS
from mugham_archive.catalogue.rows import tracked
from mugham_archive.catalogue.views import Listing
from mugham_archive.storage.base import Base
from tests.archives import problems, tables
from tests.catalogue.editing.every_field import EDITED, typed_into

# Columns that nobody types, with the reason.
NOT_TYPED: dict[str, str] = {
    "*.id": "numbers of rows are given by the database",
    "*.position": "rows are moved, see move_row",
    "entry.*": "what an entry is and when it was touched is kept by the archive itself",
    "segment.recording_id": "a segment is marked in a recording and goes with it",
    "recording_language.recording_id": "the owner",
    "document.file_*": "the document store writes what it took in",
    "media_file.*": "technical facts are read from the file; its label is typed",
    "storage_root.*": "disks are told to the archive when files are brought in",
    "field_draft.*": "drafts are kept by drafts.keep",
    "different.*": "that two are not the same is answered where it is asked",
    "term.scheme": "a term stays in its vocabulary",
    "term.code": "codes are for good: files and other programs know them",
    "term.more": "what the program's tables say besides",
    "term.seeded": "what the program brought",
    "listening_list.*": "a person's own things are not the catalogue's",
    "listening_list_item.*": "a person's own things are not the catalogue's",
    "bookmark.*": "a person's own things are not the catalogue's",
    "saved_search.*": "a person's own things are not the catalogue's",
}


def test_every_column_of_every_table_is_a_field_or_has_a_reason() -> None:
    covered: set[str] = set()
    for kind in kinds():
        covered |= {
            f"{field.table}.{column}" for field in fields_of(kind).values() for column in field.columns
        }
    for row in ROWS:
        covered.add(f"{row.through or row.table}.{row.owner}")
        covered |= {f"{field.table}.{column}" for field in row.fields for column in field.columns}
    covered |= {f"{field.table}.{column}" for field in TERM_FIELDS for column in field.columns}
    missing = [
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        if tracked(table)
        for column in table.columns
        if f"{table.name}.{column.name}" not in covered and not _excused(table.name, column.name)
    ]
    assert missing == []
    unknown = [
        name for name in covered if name.split(".")[1] not in Base.metadata.tables[name.split(".")[0]].c
    ]
    assert unknown == []
    assert set(kinds()) == set(REFERENCE_LETTERS)
    assert len({(row.name, kind) for row in ROWS for kind in row.kinds}) == sum(
        len(row.kinds) for row in ROWS
    )


def test_every_code_fits_into_its_column() -> None:
    fields = [field for kind in kinds() for field in fields_of(kind).values()]
    for field in [*fields, *(field for row in ROWS for field in row.fields)]:
        longest: Any = Base.metadata.tables[field.table].c[field.columns[0]].type
        length = getattr(longest, "length", None)
        assert length is None or all(len(code) <= length for code in field.type.codes), field.name
        if field.type.name == "text":
            assert field.type.longest == length, field.name


def _excused(table: str, column: str) -> bool:
    return any(
        name in NOT_TYPED
        for name in (f"*.{column}", f"{table}.*", f"{table}.{column}", f"{table}.{column.split('_')[0]}_*")
    )


def _entered(archive: Archive, words: str, deed: Callable[[Any], Any]) -> Any:
    with archive.change(words) as change:
        answer = deed(change.session)
    assert change.changed.change_set is not None, words
    return answer


def test_every_field_of_every_kind(archive: Archive, refs: dict[str, str], archive_url: str) -> None:
    start = tables(archive)
    for kind in kinds():
        ref = refs[EDITED.get(kind, kind)]
        for field in fields_of(kind).values():
            _one_field(archive, ref, field, typed_into(archive, refs, field)[0])
        others = {name: typed_into(archive, refs, field)[1] for name, field in fields_of(kind).items()}
        _entered(archive, "Other values", partial(set_fields, ref=ref, values=others))
        before = archive.sheet(ref, "ru")
        archive.close()
        archive = Archive.open(archive_url, who="Sınaqçı")
        assert archive.sheet(ref, "ru") == before
        _take_back(archive)
        assert tables(archive) == start, kind
    assert problems(archive) == []
    archive.close()


def _one_field(archive: Archive, ref: str, field: Field, typed: str) -> None:
    """Enter, read back, find, type again what is read, empty."""
    was = archive.sheet(ref, "en").value(field.name)
    if typed not in (was.typed, was.key):
        _entered(archive, field.name, lambda session: set_fields(session, ref, {field.name: typed}))
    values = [archive.sheet(ref, language).value(field.name) for language in ("az", "ru")]
    value = values[0]
    assert value.shown and value.typed, (ref, field.name, typed)
    with archive.change("The same again") as change:
        for again in {text for one in values for text in (one.typed, one.key)}:
            set_fields(change.session, ref, {field.name: again})
    assert change.changed.change_set is None, (ref, field.name, values)
    if field.found:
        _assert_found(archive, ref, value.shown)
    _empty(archive, field, lambda session: set_fields(session, ref, {field.name: ""}))


def _take_back(archive: Archive) -> None:
    while archive.undo_words() != "More to choose from":
        archive.undo()


class _Enough(Exception):
    """Seen what there was to see: nothing is kept."""


def _empty(archive: Archive, field: Field, deed: Callable[[Any], Any]) -> None:
    """What is not needed can be emptied, what is needed cannot; nothing of it is kept."""
    try:
        with archive.change("Empty") as change:
            deed(change.session)
            change.session.flush()
            raise _Enough
    except FieldError as error:
        assert field.needed and error.field == field.name, (field.name, str(error))
    except _Enough:
        assert not field.needed, field.name


def _assert_found(archive: Archive, ref: str, words: str) -> None:
    """A search for the words brings up the entry: of a segment, and of an event beside itself, the recording."""
    entry = archive.details(ref, "en").entry
    for word in words.replace(",", " ").split():
        assert entry.id in archive.ids(Listing(entry.kind, text=word)), (ref, word)


def test_every_field_of_every_row(archive: Archive, refs: dict[str, str], archive_url: str) -> None:
    start = tables(archive)
    for kind in kinds():
        ref = refs[EDITED.get(kind, kind)]
        made = [
            (rows, _one_row(archive, refs, ref, rows)) for rows in rows_of(kind).values() if not rows.fixed
        ]
        before = archive.sheet(ref, "ru")
        archive.close()
        archive = Archive.open(archive_url, who="Sınaqçı")
        assert archive.sheet(ref, "ru") == before
        for rows, number in made:
            _gone_and_back(archive, ref, rows, number)
        _take_back(archive)
        assert tables(archive) == start, kind
    assert problems(archive) == []
    archive.close()


def _row_values(archive: Archive, refs: dict[str, str], rows: RowKind, which: int) -> dict[str, str]:
    values = {field.name: typed_into(archive, refs, field)[which] for field in rows.fields}
    if rows.name == "identifier":
        values |= {"scheme": "ISNI", "value": ("0000 0001 2103 2683", "0000 0001 2281 955X")[which]}
    if rows.name == "span":
        values["file_out"] = ("0:30", "1:30:00")[which]
    return values


def _one_row(archive: Archive, refs: dict[str, str], ref: str, rows: RowKind) -> int:
    """Add a row, read every field back, find it, type again what is read, empty, change every field."""
    first, second = (_row_values(archive, refs, rows, which) for which in (0, 1))
    number = _entered(archive, f"Add {rows.name}", lambda session: add_row(session, ref, rows.name, first))
    before = _row(archive, ref, rows, number)
    with archive.change("The same again") as change:
        for value in (before.value(field.name) for field in rows.fields):
            for again in (value.typed, value.key):
                set_row(change.session, ref, rows.name, number, {value.field.name: again})
    assert change.changed.change_set is None, before
    for field in rows.fields:
        value = before.value(field.name)
        assert value.shown, (rows.name, field.name)
        if field.found:
            _assert_found(archive, ref, value.shown)
        emptied = {"kind": rows.name, "row": number, "values": {field.name: ""}}
        _empty(archive, field, partial(set_row, ref=ref, **emptied))
    with archive.change("Change the row") as change:
        set_row(change.session, ref, rows.name, number, second)
    after = _row(archive, ref, rows, number)
    for field in rows.fields:
        same = first[field.name] == second[field.name]
        assert (after.value(field.name).key == before.value(field.name).key) == same, (rows.name, field.name)
    return int(number)


def _gone_and_back(archive: Archive, ref: str, rows: RowKind, number: int) -> None:
    before = archive.sheet(ref, "en").rows_of(rows.name).rows
    _entered(archive, "Remove it", lambda session: remove_row(session, ref, rows.name, number))
    assert number not in [one.id for one in archive.sheet(ref, "en").rows_of(rows.name).rows]
    archive.undo()
    assert archive.sheet(ref, "en").rows_of(rows.name).rows == before


def _row(archive: Archive, ref: str, rows: RowKind, number: int) -> Any:
    return next(one for one in archive.sheet(ref, "en").rows_of(rows.name).rows if one.id == number)


def test_every_field_of_a_term(archive: Archive, refs: dict[str, str]) -> None:
    code = _entered(archive, "Add", lambda session: add_term(session, "instrument", "Sınaq sazı"))
    start = tables(archive)
    for field in TERM_FIELDS:
        for typed in typed_into(archive, refs, field):
            with archive.change(f"Set {field.name}") as change:
                set_term(change.session, "instrument", code, {field.name: typed})
        assert tables(archive) != start
        while archive.undo_words() != "Add":
            archive.undo()
        assert tables(archive) == start
    assert models.Term.__table__.name == TERM_FIELDS[0].table
