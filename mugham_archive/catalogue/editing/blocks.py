"""A block of cells put over many entries at once: pasted from a spreadsheet or filled down, seen before it is done."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import Stored
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.headings import heading_rows, set_headings
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.editing.setting import check_entry, locked_kinds, named_field
from mugham_archive.catalogue.models import Entry
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import Row, read_rows, table_named
from mugham_archive.jobs import Job
from mugham_archive.storage.bulk import portions

# A cell with a tab, a new line or doubled marks in it that stands in quotation marks has them from a spreadsheet.
_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)')
_END = re.compile(r"\t|\r\n|\n|\r|\Z")

# What is typed into fields of entries, by entry and field.
Typed = Mapping[int, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of one entry: what it shows and the key by which it is known again, what is put there, what it becomes.

    ``refused`` is the sentence by which the field refuses it; nothing is changed then.
    """

    entry: int
    field: str
    before: str
    base: str
    typed: str
    after: str
    refused: str = ""
    changes: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """How many cells were changed; ``left`` are those that somebody had changed meanwhile, which stay as they are."""

    changed: int
    left: tuple[Cell, ...]


def read_block(text: str) -> list[list[str]]:
    """The cells of tab-separated text as spreadsheets copy it; all lines are as long as the longest."""
    lines: list[list[str]] = [[]]
    at = 0
    while True:
        quoted = _QUOTED.match(text, at)
        if quoted is not None and re.search(r'[\t\r\n]|""', quoted[1]):
            cell, at = quoted[1].replace('""', '"'), quoted.end()
            end = _END.match(text, at)
        else:
            end = _END.search(text, at)
            assert end is not None, "the end of the text is an end"
            cell = text[at : end.start()]
        lines[-1].append(cell)
        assert end is not None, "a quoted cell is matched only before an end"
        at = end.end()
        if at >= len(text) and end[0] != "\t":
            break
        if end[0] != "\t":
            lines.append([])
    longest = max(map(len, lines))
    return [line + [""] * (longest - len(line)) for line in lines]


def write_block(lines: Sequence[Sequence[str]]) -> str:
    """The inverse of ``read_block``."""
    return "\n".join("\t".join(map(_written, line)) for line in lines)


def _written(cell: str) -> str:
    if re.search(r"[\t\r\n]", cell) or cell.startswith('"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def spread(
    block: Sequence[Sequence[str]], entries: Sequence[int], fields: Sequence[str], rows: int, columns: int
) -> tuple[dict[int, dict[str, str]], int]:
    """What of a block comes into which cell, and how many of its cells find no place.

    ``entries`` and ``fields`` go from the first cell to the end of the list. A block that fits a whole number of times into
    the ``rows`` and ``columns`` that are selected is repeated; one cell so fills all of them.
    """
    height, width = len(block), len(block[0])
    down = rows if rows > height and rows % height == 0 else height
    across = columns if columns > width and columns % width == 0 else width
    typed = {
        entry: {name: block[row % height][column % width] for column, name in enumerate(fields[:across])}
        for row, entry in enumerate(entries[:down])
    }
    return typed, down * across - min(down, len(entries)) * min(across, len(fields))


def fill_down(session: Session, entries: Sequence[int], fields: Sequence[str], language: str) -> list[Cell]:
    """What becomes of these fields when the first entry's values come to all the others."""
    first = preview(session, {entries[0]: dict.fromkeys(fields, "")}, language)
    values = {cell.field: cell.base for cell in first}
    return preview(session, dict.fromkeys(entries[1:], values), language)


def preview(session: Session, typed: Typed, language: str, job: Job | None = None) -> list[Cell]:
    """What each cell would become, in order; a field that an entry has not is refused like a wrong value."""
    job = job or Job()
    found: dict[int, list[Cell]] = {}
    context = Context(session)
    understood: dict[tuple[str, str, str], Stored | FieldError] = {}
    for some in portions(list(typed)):
        job.go_on()
        for kind, ids in _kinds(session, some).items():
            now = _Now.read(session, kind, ids)
            for entry in ids:
                cells = [
                    _cell(context, now, entry, name, text, language, understood)
                    for name, text in typed[entry].items()
                ]
                found[entry] = _checked(session, kind, now.rows[entry], cells, understood)
        job.progress(len(found), len(typed))
    return [cell for entry in typed for cell in found.get(entry, ())]


def set_cells(session: Session, cells: Sequence[Cell], job: Job | None = None) -> Filled:
    """Change these cells, inside a change; drafts of the fields go. Refused cells are passed over.

    A cell whose value is no longer the one that was shown stays as it is. Raises FieldError when a value has come to be
    wrong since it was shown, Stopped when the job is cancelled; nothing is left then of the caller's change.
    """
    job = job or recorder_of(session).job
    session.flush()
    by_entry: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        if cell.changes and not cell.refused:
            by_entry[cell.entry].append(cell)
    context, left, changed, done = Context(session), list[Cell](), 0, 0
    for some in portions(sorted(by_entry)):
        job.go_on()
        there = locked_kinds(session, some)
        for kind, ids in there.items():
            late = _set_portion(context, kind, {entry: by_entry[entry] for entry in ids})
            left += late
            changed += sum(len(by_entry[entry]) for entry in ids) - len(late)
        gone = set(some).difference(*there.values()) if there else set(some)
        left += [cell for entry in sorted(gone) for cell in by_entry[entry]]
        done += len(some)
        job.progress(done, len(by_entry))
    forget_loaded(session, by_entry)
    return Filled(changed, tuple(left))


def _set_portion(context: Context, kind: str, cells: Mapping[int, Sequence[Cell]]) -> list[Cell]:
    session = context.session
    now = _Now.read(session, kind, list(cells))
    values: dict[int, Row] = {}
    headings: dict[str, dict[int, str]] = defaultdict(dict)
    late: list[Cell] = []
    saved: list[drafts.Place] = []
    for entry, some in cells.items():
        columns: Row = {}
        for cell in some:
            field, language = named_field(kind, cell.field)
            if field.type.key(context, now.stored(entry, field, language)) != cell.base:
                late.append(cell)
                continue
            saved.append((entry, "", None, cell.field))
            if field.group == "title":
                headings[language][entry] = cell.typed
            else:
                columns |= dict(zip(field.columns, field.understand(context, cell.typed), strict=True))
        check_entry(session, kind, now.rows[entry], columns)
        if columns:
            values[entry] = columns
    recorder_of(session).update_each(table_named(kind), values)
    for language, texts in headings.items():
        set_headings(session, kind, texts, language)
    drafts.drop_exactly(session, saved)
    return late


@dataclass(frozen=True, slots=True)
class _Now:
    """Some entries of one kind as they are kept."""

    kind: str
    session: Session
    rows: dict[int, Row]
    headings: dict[str, dict[int, str]]

    @classmethod
    def read(cls, session: Session, kind: str, ids: Sequence[int]) -> _Now:
        return cls(kind, session, read_rows(session, table_named(kind), ids), {})

    def stored(self, entry: int, field: Field, language: str) -> Stored:
        if field.group != "title":
            return field.stored(self.rows[entry])
        if language not in self.headings:
            found = heading_rows(self.session, self.kind, list(self.rows), language)
            self.headings[language] = {number: row.text for number, row in found.items()}
        return (self.headings[language].get(entry, ""),)


def _kinds(session: Session, ids: Sequence[int]) -> dict[str, list[int]]:
    table = Entry.__table__.c
    found: dict[str, list[int]] = defaultdict(list)
    for number, kind in session.execute(select(table.id, table.kind).where(table.id.in_(ids))):
        found[kind].append(number)
    return found


def _cell(
    context: Context,
    now: _Now,
    entry: int,
    name: str,
    typed: str,
    language: str,
    understood: dict[tuple[str, str, str], Stored | FieldError],
) -> Cell:
    try:
        field, of_language = named_field(now.kind, name)
    except FieldError as error:
        return Cell(entry, name, "", "", typed, typed, error.sentence)
    stored, type_ = now.stored(entry, field, of_language), field.type
    before, base = type_.shown(context, stored, language), type_.key(context, stored)
    place = (now.kind, name, typed)
    if place not in understood:
        try:
            understood[place] = field.understand(context, typed)
        except FieldError as error:
            understood[place] = error
    becomes = understood[place]
    if isinstance(becomes, FieldError):
        return Cell(entry, name, before, base, typed, typed, becomes.sentence)
    after = type_.shown(context, becomes, language)
    return Cell(entry, name, before, base, typed, after, "", becomes != stored)


def _checked(
    session: Session,
    kind: str,
    row: Row,
    cells: list[Cell],
    understood: Mapping[tuple[str, str, str], Stored | FieldError],
) -> list[Cell]:
    """The cells of one entry; one that cannot stand beside the others is refused."""
    columns: Row = {}
    for cell in cells:
        stored = understood.get((kind, cell.field, cell.typed))
        if cell.changes and isinstance(stored, tuple):
            field, _ = named_field(kind, cell.field)
            if field.group != "title":
                columns |= dict(zip(field.columns, stored, strict=True))
    try:
        check_entry(session, kind, row, columns)
    except FieldError as error:
        at_fault = error.field if any(cell.field == error.field for cell in cells) else cells[0].field
        return [replace(cell, refused=error.sentence) if cell.field == at_fault else cell for cell in cells]
    return cells
