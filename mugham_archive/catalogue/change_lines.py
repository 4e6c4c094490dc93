"""The rows of a change as lines that a person reads: which field of what, from what to what, with words for numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.bin import names_at_deletion
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.models import Change, ChangeEntry, Entry
from mugham_archive.catalogue.reading import Terms, names_of, titles_in
from mugham_archive.catalogue.rows import KINDS, OWNERS, Row, key_of, table_named
from mugham_archive.catalogue.views import ChangeLine
from mugham_archive.sentences import from_json
from mugham_archive.storage.bulk import portions

# Nothing that anybody set: numbers, places in an order, what is derived, what the history keeps itself.
_SILENT = frozenset(
    ("id", "uuid", "reference", "kind", "version", "created", "updated", "position", "seeded", "zone")
)
_SILENT_ENDINGS = ("_earliest", "_latest")
# What a row that hangs on an entry is called by: its most telling columns.
_TELLING = {
    "title": ("text", "type", "language"),
    "agent_name": ("text", "type"),
    "note": ("text", "type"),
    "identifier": ("scheme", "value"),
    "participation": ("agent_id", "role_id", "instrument_id", "credited_as"),
    "document_link": ("document_id", "relation", "entry_id"),
    "agent_honorific": ("title_id", "awarded_edtf"),
    "agent_relation": ("agent_id", "relation", "other_id", "dates_edtf"),
    "schedule_change": ("old_edtf", "old_time", "new_edtf", "reason"),
    "recording_language": ("term_id",),
    "copy": ("generation_id", "carrier_id", "shelf"),
    "media_file": ("path",),
    "file_span": ("timeline_start_ms", "file_id"),
    "agreement_party": ("agent_id", "signatory"),
    "agreement_renewal": ("until_edtf", "signed_edtf"),
    "agreement_link": ("entry_id",),
    "field_draft": ("typed",),
    "different": ("entry_id", "other_id"),
    "listening_list": ("name",),
    "listening_list_item": ("entry_id",),
    "bookmark": ("recording_id", "at_ms"),
    "saved_search": ("name", "query"),
    "storage_root": ("name", "path"),
    "term": ("az", "en", "ru"),
}
# Which words stand for the codes of a column, by the names that the faces know them by.
SCHEMES = {
    "recording.state": "state",
    "recording.access": "access",
    "recording.access_after_embargo": "access",
    "segment.access": "access",
    "series.default_access": "access",
    "event.status": "event_status",
    "event.attendance": "attendance",
    "agreement.status": "agreement_status",
    "agent.agent_kind": "agent_kind",
    "recording.recording_kind": "recording_kind",
    "segment.segment_type": "segment_type",
    "media_file.state": "file_state",
    "copy.status": "copy_status",
    "document.document_type": "document_type",
    "document_link.relation": "document_relation",
    "agent_relation.relation": "agent_relation",
    "participation.certainty": "certainty",
    "title.type": "title_type",
    "agent_name.type": "name_type",
    "note.type": "note_type",
    "title.language": "language",
    "agent_name.language": "language",
    "note.language": "language",
    "title.script": "script",
    "agent_name.script": "script",
    "identifier.scheme": "identifier",
}
_COLUMNS = ("id", "table_name", "row", "entry_id", "operation", "before", "after")


def lines(
    session: Session,
    change_set: int,
    language: str,
    *,
    entry: int | None = None,
    after: int = 0,
    limit: int = 200,
) -> list[ChangeLine]:
    """What a change did, in the order in which it did it; of one entry when ``entry`` is given.

    ``after`` is the ``place`` of the last line seen; about ``limit`` rows are read, each whole.
    """
    table = Change.__table__.c
    question = select(*(table[name] for name in _COLUMNS)).where(
        table.change_set_id == change_set, table.id > after
    )
    rows: list[Any] = []
    answer = session.execute(question.order_by(table.id).execution_options(yield_per=500))
    for row in answer:
        if _told(row) and (entry is None or _concerns(row, entry)):
            rows.append(row)
            if len(rows) == limit:
                answer.close()
                break
    return _Reader(session, change_set, language, rows).read()


def at(session: Session, change_set: int, language: str, places: Sequence[int]) -> list[ChangeLine]:
    """The lines of these rows of a change set."""
    table = Change.__table__.c
    question = select(*(table[name] for name in _COLUMNS)).where(table.id.in_(places)).order_by(table.id)
    rows = [row for row in session.execute(question) if _told(row)]
    return _Reader(session, change_set, language, rows).read()


def _told(row: Any) -> bool:
    """An update of the shared row tells only the new version."""
    return not (row.table_name == "entry" and row.operation == "update")


def _concerns(row: Any, entry: int) -> bool:
    if row.entry_id == entry or (row.table_name in (*KINDS, "entry") and row.row == entry):
        return True
    if row.operation in ("created", "removed"):
        return False
    values = {**(row.before or {}), **(row.after or {})}
    return any(values.get(name) == entry for name in OWNERS.get(row.table_name, ()))


class _Reader:
    """Reads the names of everything that a page of rows speaks of at once."""

    def __init__(self, session: Session, change_set: int, language: str, rows: Sequence[Any]) -> None:
        self._session, self._language, self._rows = session, language, rows
        self._terms = Terms(session, language)
        self._live: dict[tuple[str, int], Row] = {}
        self._read_live()
        entries = set(self._named_entries())
        self._entries = _known_entries(session, change_set, entries, rows)
        self._titles = _called(session, language, self._entries, change_set)
        self._terms.load(self._referred("term"))
        self._paths: dict[int, str] = {}

    def _read_live(self) -> None:
        """An update tells only what differs; what the row is about stands in the row itself."""
        wanted: dict[str, list[int]] = defaultdict(list)
        for row in self._rows:
            if row.operation == "update" and row.table_name in _TELLING:
                wanted[row.table_name].append(row.row)
        for name, numbers in wanted.items():
            table = table_named(name)
            for some in portions(numbers):
                for found in self._session.execute(select(table).where(key_of(table).in_(some))).mappings():
                    self._live[name, found["id"]] = dict(found)

    def _values(self, row: Any) -> Iterator[Row]:
        if row.operation in ("insert", "update", "delete"):
            yield row.before or {}
            yield row.after or {}
            yield self._live.get((row.table_name, row.row), {})

    def _referred(self, *tables: str) -> Iterator[int]:
        for row in self._rows:
            columns = table_named(row.table_name).c
            for values in self._values(row):
                for name, value in values.items():
                    if isinstance(value, int) and name in columns and _refers(columns[name]) in tables:
                        yield value

    def _named_entries(self) -> Iterator[int]:
        yield from self._referred("entry", *KINDS)
        for row in self._rows:
            if row.entry_id is not None:
                yield row.entry_id
            if row.table_name in (*KINDS, "entry") and row.row is not None:
                yield row.row

    def read(self) -> list[ChangeLine]:
        """The lines."""
        return [line for row in self._rows for line in self._lines(row)]

    def _lines(self, row: Any) -> Iterator[ChangeLine]:
        name = row.table_name
        if row.operation in ("created", "removed"):
            many = len(row.before["rows"]) if row.operation == "removed" else row.after["last"] - row.row + 1
            yield self._line(row, "", "", "", "", amount=many)
        elif name == "entry":
            title = self._titles.get(row.row, "")
            yield self._line(row, "", "", title if row.before else "", title if row.after else "")
        elif name in KINDS or row.operation == "update":
            before, after = row.before or {}, row.after or {}
            for field in _fields(name, {**before, **after}):
                old, new = self._shown(name, field, before), self._shown(name, field, after)
                if old != new:
                    yield self._line(
                        row, self._subject(row), field, old, new, SCHEMES.get(f"{name}.{field}", "")
                    )
        else:
            said = self._telling(name, row.before or row.after or {})
            yield self._line(row, "", "", said if row.before else "", said if row.after else "")

    def _line(
        self, row: Any, subject: str, field: str, before: str, after: str, scheme: str = "", amount: int = 0
    ) -> ChangeLine:
        number = row.row if row.table_name in (*KINDS, "entry") else row.entry_id
        reference, kind = self._entries.get(number, ("", "")) if number is not None else ("", "")
        return ChangeLine(
            place=row.id,
            operation=row.operation,
            ref=reference,
            kind=kind,
            title=self._titles.get(number, "") if number is not None else "",
            part=row.table_name,
            subject=subject,
            field=_plain(field),
            before=before,
            after=after,
            scheme=scheme,
            amount=amount,
        )

    def _subject(self, row: Any) -> str:
        """Of what is changed on something that hangs on an entry: whose part, which title."""
        if row.table_name in KINDS:
            return ""
        live = self._live.get((row.table_name, row.row), {})
        values = {**live, **(row.after or {})}
        telling = _TELLING.get(row.table_name, ())
        changed = set(row.after or {})
        first = next(
            (name for name in telling if name not in changed and values.get(name) not in (None, "")), None
        )
        if first is None:
            return ""
        shown = self._shown(row.table_name, first, values)
        scheme = SCHEMES.get(f"{row.table_name}.{first}")
        return f"{{{scheme}:{shown}}}" if scheme else shown

    def _telling(self, name: str, values: Row) -> str:
        owners = OWNERS.get(name, ())[:1]
        shown = [
            self._shown(name, column, values)
            for column in _TELLING.get(name, ())
            if column not in owners or name in ("document_link", "agent_relation", "different")
        ]
        codes = [SCHEMES.get(f"{name}.{column}") for column in _TELLING.get(name, ())]
        parts = [
            f"{{{scheme}:{text}}}" if scheme and text else text
            for text, scheme in zip(shown, codes, strict=False)
            if text
        ]
        return " · ".join(parts)

    def _shown(self, table: str, column: str, values: Row) -> str:
        value = values.get(column)
        if value is None or value == "":
            if column.endswith("_edtf"):
                return str(values.get(column.removesuffix("edtf") + "as_written") or "")
            return ""
        if column.endswith("_edtf"):
            return readable(str(value), self._language)
        if column.endswith("_ms") and isinstance(value, int):
            return _clock(value)
        refers = _refers(table_named(table).c[column]) if column in table_named(table).c else ""
        if refers == "term":
            return self._terms.word(value)
        if refers in ("entry", *KINDS):
            reference, _ = self._entries.get(value, ("", ""))
            return self._titles.get(value) or reference or str(value)
        if isinstance(value, bool):
            return "✓" if value else ""
        if isinstance(value, list):
            return ", ".join(str(from_json(one)) for one in value)
        return str(value)


def _refers(column: Column[Any]) -> str:
    return next((key.column.table.name for key in column.foreign_keys), "")


def _fields(table: str, values: Row) -> list[str]:
    """The columns that are told, in the table's order, dates once each."""
    told: dict[str, None] = {}
    for name in (column.name for column in table_named(table).columns if column.name in values):
        if name in _SILENT or name.endswith(_SILENT_ENDINGS):
            continue
        if name.endswith("_as_written"):
            edtf = name.removesuffix("as_written") + "edtf"
            told[edtf if edtf in values else name] = None
        elif not isinstance(values[name], dict):
            told[name] = None
    return list(told)


def _plain(column: str) -> str:
    for ending in ("_edtf", "_id", "_ms"):
        column = column.removesuffix(ending)
    return column


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(abs(milliseconds), 1000)
    hours, minutes = divmod(seconds // 60, 60)
    text = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
    return f"{text}.{rest:03}" if rest else text


def _known_entries(
    session: Session, change_set: int, ids: Iterable[int], rows: Sequence[Any]
) -> dict[int, tuple[str, str]]:
    """Reference and kind of entries, of those that are gone too."""
    table = Entry.__table__.c
    found: dict[int, tuple[str, str]] = {}
    wanted = sorted(set(ids))
    for some in portions(wanted):
        question = select(table.id, table.reference, table.kind).where(table.id.in_(some))
        found.update({row.id: (row.reference, row.kind) for row in session.execute(question)})
    gone = [number for number in wanted if number not in found]
    change = Change.__table__.c
    for some in portions(gone):
        question = select(change.row, change.before, change.after).where(
            change.table_name == "entry", change.row.in_(some), change.operation.in_(("insert", "delete"))
        )
        for row in session.execute(question):
            values = row.after or row.before
            found[row.row] = (values["reference"], values["kind"])
    return found


def _called(
    session: Session, language: str, entries: dict[int, tuple[str, str]], change_set: int
) -> dict[int, str]:
    titles = titles_in(session, [n for n, (_, kind) in entries.items() if kind != "agent"], language)
    titles |= names_of(session, (n for n, (_, kind) in entries.items() if kind == "agent"))
    missing = [number for number in entries if number not in titles]
    last: dict[int, list[int]] = defaultdict(list)
    for some in portions(missing):
        question = (
            select(ChangeEntry.entry_id, func.max(ChangeEntry.change_set_id))
            .where(ChangeEntry.entry_id.in_(some))
            .group_by(ChangeEntry.entry_id)
        )
        for number, newest in session.execute(question):
            last[newest].append(number)
    for number, some in last.items():
        titles |= {key: text for key, text in names_at_deletion(session, number, some).items() if text}
    still = [number for number in missing if number not in titles]
    return titles | names_at_deletion(session, change_set, still)
