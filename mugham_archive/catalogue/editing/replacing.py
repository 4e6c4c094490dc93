"""Find and replace: every place in the chosen texts of many entries, shown beforehand, and only what was ticked changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import drafts
from mugham_archive.catalogue.editing.entry_fields import fields_of, kinds
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.loaded import forget_loaded
from mugham_archive.catalogue.editing.row_fields import rows_of
from mugham_archive.catalogue.editing.setting import locked_kinds
from mugham_archive.catalogue.editing.sought import Replacer, Sought
from mugham_archive.catalogue.models import Copy, Entry
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import Row, key_of, read_rows, table_named
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.storage.bulk import portions

# More than anybody looks through line by line.
AT_MOST = 50_000
TEXTS = frozenset(("text", "long_text", "words"))


@dataclass(frozen=True, slots=True)
class TextField:
    """A field that holds text: of the entry itself, or of rows of a kind (``row_kind``) that hang on it."""

    field: Field
    owner: str
    row_kind: str = ""
    through: str = ""

    @property
    def name(self) -> str:
        """``summary``, or with the kind of row before it: ``note.text``."""
        return f"{self.row_kind}.{self.field.name}" if self.row_kind else self.field.name


@dataclass(frozen=True, slots=True)
class Replacement:
    """One text that would change: of which entry, in which field and row, from what to what.

    ``refused`` is the sentence by which the field refuses what would come of it; empty when it can be done.
    """

    entry: int
    ref: str
    kind: str
    field: str
    row: int
    before: str
    after: str
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many texts were changed; ``left`` are those that somebody had changed meanwhile, which stay as they are."""

    changed: int
    left: tuple[Replacement, ...]


def text_fields(kind: str) -> tuple[TextField, ...]:
    """The fields of a kind of entry in which text can be replaced, titles and names first.

    A title is a row like the others, of every language and type. The numbers that others gave an entry are no text.
    """
    rows = [
        TextField(field, kind_of_row.owner, kind_of_row.name, kind_of_row.through)
        for kind_of_row in rows_of(kind).values()
        for field in kind_of_row.fields
        if field.type.name in TEXTS and (kind_of_row.name, field.name) != ("identifier", "value")
    ]
    own = [
        TextField(field, "id")
        for field in fields_of(kind).values()
        if field.group != "title" and field.type.name in TEXTS
    ]
    first = [one for one in rows if one.row_kind in ("title", "name")]
    return (*first, *own, *(one for one in rows if one not in first))


def text_field(kind: str, name: str) -> TextField | None:
    """The text field of that name of a kind of entry, if it has it."""
    return next((one for one in text_fields(kind) if one.name == name), None)


def text_field_names() -> tuple[str, ...]:
    """The names of the text fields of all kinds."""
    return tuple(dict.fromkeys(one.name for kind in kinds() for one in text_fields(kind)))


def find_replacements(
    session: Session,
    entries: Sequence[int],
    fields: Sequence[str],
    sought: Sought,
    job: Job | None = None,
) -> list[Replacement]:
    """Every text of these fields of the entries that would change, in the order of the entries.

    Raises SoughtError for an expression that cannot be read, ArchiveError when there are more than anybody could look
    through, Stopped when the job is cancelled. Fields that an entry has not are passed over.
    """
    job = job or Job()
    replacer = sought.replacer()
    found: list[Replacement] = []
    done = 0
    for some in portions(list(dict.fromkeys(entries))):
        job.go_on()
        found += _in_portion(session, some, fields, replacer)
        if len(found) > AT_MOST:
            raise ArchiveError(
                "More than {most} texts would change; take fewer entries or look for something narrower.",
                most=f"{AT_MOST:,}",
            )
        done += len(some)
        job.progress(done, len(entries))
    return found


def _in_portion(
    session: Session, ids: Sequence[int], fields: Sequence[str], replacer: Replacer
) -> Iterator[Replacement]:
    table = Entry.__table__.c
    question = select(table.id, table.reference, table.kind).where(table.id.in_(ids))
    named = {row.id: row for row in session.execute(question)}
    by_kind: dict[str, list[int]] = defaultdict(list)
    for number in ids:
        if number in named:
            by_kind[named[number].kind].append(number)
    found: dict[int, list[Replacement]] = defaultdict(list)
    for kind, some in by_kind.items():
        for target in text_fields(kind):
            if target.name in fields:
                for owner, row, before in _texts(session, target, some):
                    after, refused = _after(target.field, before, replacer)
                    if after != before:
                        ref = named[owner].reference
                        line = Replacement(owner, ref, kind, target.name, row, before, after, refused)
                        found[owner].append(line)
    return (line for number in ids for line in found.get(number, ()))


def _texts(session: Session, target: TextField, ids: Sequence[int]) -> list[tuple[int, int, str]]:
    """Of some entries of one kind the texts of one field: entry, row, text."""
    table: Any = table_named(target.field.table)
    key, text = key_of(table), table.c[target.field.column]
    if target.through:
        owner = Copy.__table__.c[target.owner]
        question = select(owner, key, text).select_from(table).join(Copy.__table__).where(owner.in_(ids))
    else:
        owner = table.c[target.owner]
        question = select(owner, key, text).where(owner.in_(ids))
    return [
        (entry, row, _typed(target.field, {target.field.column: value}))
        for entry, row, value in session.execute(question.order_by(key))
    ]


def _typed(field: Field, row: Row) -> str:
    value = row[field.column]
    return ", ".join(value or ()) if field.type.name == "words" else value or ""


def _after(field: Field, before: str, replacer: Replacer) -> tuple[str, str]:
    after = replacer.replace(before) if before else before
    if after == before:
        return before, ""
    try:
        return _typed(field, dict(zip(field.columns, field.understand(None, after), strict=True))), ""
    except FieldError as error:
        return after, error.sentence


def replace(session: Session, lines: Sequence[Replacement], job: Job | None = None) -> Replaced:
    """Change what these lines say, inside a change; drafts of the fields go.

    A text that is no longer what its line says it was, or that is gone, stays. Lines that were refused are passed over.
    Raises FieldError for a line that is not of the registry, Stopped when the job is cancelled.
    """
    recorder = recorder_of(session)
    job = job or recorder.job
    session.flush()
    left: list[Replacement] = []
    changed, done = 0, 0
    wanted = [line for line in lines if not line.refused]
    for some in portions(sorted(wanted, key=lambda line: line.entry), 1_000):
        job.go_on()
        locked_kinds(session, {line.entry for line in some})
        values, late = _values(session, some)
        for table, rows in values.items():
            recorder.update_each(table_named(table), rows)
        left += late
        drafts.drop_exactly(session, [_drafted(line) for line in some if line not in late])
        changed += len(some) - len(late)
        done += len(some)
        job.progress(done, len(wanted))
    forget_loaded(session, [line.entry for line in wanted])
    return Replaced(changed, tuple(left))


def _values(
    session: Session, lines: Sequence[Replacement]
) -> tuple[dict[str, dict[int, Row]], list[Replacement]]:
    """What each row of each table gets, and the lines that came too late."""
    by_table: dict[str, list[tuple[Replacement, Field]]] = defaultdict(list)
    for line in lines:
        target = text_field(line.kind, line.field)
        if target is None:
            raise FieldError("There is no text “{name}” to be replaced.", line.field, name=line.field)
        by_table[target.field.table].append((line, target.field))
    values: dict[str, dict[int, Row]] = {}
    late: list[Replacement] = []
    for table, some in by_table.items():
        rows = read_rows(session, table_named(table), sorted({line.row for line, _ in some}))
        for line, field in some:
            row = rows.get(line.row)
            if row is None or _typed(field, row) != line.before:
                late.append(line)
                continue
            stored = field.understand(None, line.after)
            values.setdefault(table, {}).setdefault(line.row, {}).update(
                zip(field.columns, stored, strict=True)
            )
    return values, late


def _drafted(line: Replacement) -> drafts.Place:
    row_kind, _, name = line.field.rpartition(".")
    return (line.entry, row_kind, line.row if row_kind else None, name)
