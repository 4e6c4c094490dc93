"""Everything that hangs on an agent, a place, a series or a term: counted for who merges, told one by one for who splits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table, func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.authorities.own_fields import partable, shown
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.models import (
    Agreement,
    Document,
    Entry,
    EventCard,
    RecordingCard,
    Segment,
    Series,
    Term,
)
from mugham_archive.catalogue.reading import Terms, names_of, titles_in
from mugham_archive.catalogue.rows import Row, read_rows, references_to, table_named
from mugham_archive.catalogue.views import AuthorityPart
from mugham_archive.storage.bulk import portions

SPLITTABLE = ("agent", "place", "series")
# The columns by which something hangs on one of these, as “table.column”, in the order in which a page tells them.
PARTS = (
    "agent_name.agent_id",
    "title.entry_id",
    "agent_honorific.agent_id",
    "agent_relation.agent_id",
    "agent_relation.other_id",
    "series.parent_id",
    "event.series_id",
    "event.venue_id",
    "recording.place_id",
    "place.parent_id",
    "participation.agent_id",
    "participation.entry_id",
    "segment.text_author_id",
    "agreement_party.agent_id",
    "agreement_link.entry_id",
    "document_link.entry_id",
    "identifier.entry_id",
    "note.entry_id",
)
# The rows by which each is called.
NAMES = {"agent": "agent_name.agent_id", "place": "title.entry_id", "series": "title.entry_id"}
# Said of two entries, waiting in a field, or a person's own: neither counted nor parted by hand.
APART = frozenset(("different", "field_draft", "listening_list_item"))
_LAST_DAY = "9999-12-31"


def columns_of(kind: str) -> dict[str, Column[Any]]:
    """The columns by which something can hang on an agent, place, series or term, by “table.column”, in order."""
    tables = [Term.__table__] if kind == "term" else [Entry.__table__, table_named(kind)]
    found = {
        f"{column.table.name}.{column.name}": column
        for table in tables
        for column, _ in references_to(table)
        if not column.primary_key and column.table.name not in APART
    }
    order = {code: place for place, code in enumerate(PARTS)}
    return dict(sorted(found.items(), key=lambda one: (order.get(one[0], len(order)), one[0])))


def counted(session: Session, kind: str, number: int) -> tuple[tuple[str, int], ...]:
    """How much hangs on it by each column; columns by which nothing does are left out."""
    amounts = (
        (code, session.scalar(select(func.count()).where(column == number)) or 0)
        for code, column in columns_of(kind).items()
    )
    return tuple((code, amount) for code, amount in amounts if amount)


def parts_of(session: Session, kind: str, number: int, language: str) -> list[AuthorityPart]:
    """Everything that can be parted from an agent, place or series: its names, its own fields, what hangs on it."""
    columns = columns_of(kind)
    names = NAMES[kind]
    found = _rows(session, names, columns.pop(names), number, language)
    own = read_rows(session, table_named(kind), [number])[number]
    for group, name in partable(kind, own):
        text = shown(session, Terms(session, language), kind, name, own[name], language)
        found.append(AuthorityPart("field", None, group[0], text))
    for code, column in columns.items():
        found += _rows(session, code, column, number, language)
    return found


def _rows(
    session: Session, code: str, column: Column[Any], number: int, language: str
) -> list[AuthorityPart]:
    table = column.table
    assert isinstance(table, Table)
    order = [table.c[name] for name in ("position", "id") if name in table.c]
    question = select(table).where(column == number).order_by(*order)
    rows = [dict(row) for row in session.execute(question).mappings()]
    if not rows:
        return []
    telling = _Telling(session, language)
    describe, entries = _DESCRIBED[code]
    telling.load(rows, entries)
    told = [
        (telling.order(row[entries]) if entries else (), row["id"], describe(telling, row)) for row in rows
    ]
    if entries:
        # What took place is told in the order of time, a recording's segments after it.
        told.sort(key=lambda one: (one[0], one[1]))
    return [
        AuthorityPart(code, row, "", text or "–", " · ".join(part for part in more if part))
        for _, row, (text, *more) in told
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """An entry that something hangs by: ``whole`` is the recording of a segment, ``start`` where in it the segment begins."""

    kind: str
    ref: str
    title: str
    date: str
    day: str
    whole: int = 0
    start: int = -1


class _Telling:
    """Reads what the rows of one kind refer to at once, then tells row by row."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language
        self.terms = Terms(session, language)
        self._known: dict[int, _Known] = {}

    def load(self, rows: Sequence[Row], entries: str) -> None:
        """The terms of these rows, and the entries that stand in the column ``entries`` ("" for none)."""
        self.terms.load(row.get(name) for row in rows for name in ("role_id", "instrument_id", "title_id"))
        if entries:
            self._load({row[entries] for row in rows})

    def _load(self, ids: set[int]) -> None:
        table = Entry.__table__.c
        kinds: dict[int, tuple[str, str]] = {}
        for some in portions(sorted(ids)):
            question = select(table.id, table.kind, table.reference).where(table.id.in_(some))
            kinds.update({row.id: (row.kind, row.reference) for row in self._session.execute(question)})
        within = dict(self._segments(number for number, (kind, _) in kinds.items() if kind == "segment"))
        around = {whole for whole, _ in within.values()} - set(kinds)
        titles = titles_in(self._session, [*kinds, *around], self._language)
        titles |= names_of(self._session, (number for number, (kind, _) in kinds.items() if kind == "agent"))
        dates = self._dates([*kinds, *around])
        for number, (kind, ref) in kinds.items():
            whole, start = within.get(number, (0, -1))
            title = titles.get(number, "")
            if whole and titles.get(whole):
                title = f"{titles[whole]} › {title or ref}"
            edtf, day = dates.get(whole or number, ("", _LAST_DAY))
            self._known[number] = _Known(kind, ref, title, edtf, day, whole, start)

    def _segments(self, ids: Iterable[int]) -> Iterator[tuple[int, tuple[int, int]]]:
        table = Segment.__table__.c
        for some in portions(sorted(ids)):
            question = select(table.id, table.recording_id, table.start_ms).where(table.id.in_(some))
            for row in self._session.execute(question):
                yield row.id, (row.recording_id, row.start_ms)

    def _dates(self, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
        recording, event, series = RecordingCard.__table__.c, EventCard.__table__.c, Series.__table__.c
        document, agreement = Document.__table__.c, Agreement.__table__.c
        found: dict[int, tuple[str, str]] = {}
        for some in portions(sorted(ids)):
            for number, edtf, day in (
                (recording.id, recording.date_edtf, recording.date_key),
                (event.id, event.date_edtf, event.date_key),
                (series.id, series.dates_edtf, series.dates_earliest),
                (document.id, document.date_edtf, document.date_earliest),
                (agreement.id, agreement.signed_edtf, agreement.signed_earliest),
            ):
                question = select(number, edtf, day).where(number.in_(some), edtf.is_not(None))
                for row in self._session.execute(question):
                    found[row[0]] = (row[1], row[2] or _LAST_DAY)
        return found

    def order(self, entry: int) -> tuple[Any, ...]:
        """Where an entry stands among the others in time."""
        one = self._known[entry]
        return (one.day, one.whole or entry, one.start)

    def title(self, entry: int) -> str:
        """What an entry is called; of a segment after its recording."""
        return self._known[entry].title or self._known[entry].ref

    def about(self, entry: int) -> tuple[str, str]:
        """What tells an entry from others: its date and its reference."""
        one = self._known[entry]
        return (readable(one.date, self._language) if one.date else "", one.ref)

    def when(self, row: Row, *dates: str) -> str:
        """The dates of a row, one after the other."""
        told = (row[f"{name}_edtf"] for name in dates)
        return " – ".join(readable(str(edtf), self._language) for edtf in told if edtf)

    def part(self, row: Row) -> tuple[str, ...]:
        """As what, on what, and how it was printed."""
        certain = row["certainty"] == "certain"
        return (
            self.terms.word(row["role_id"]),
            self.terms.word(row["instrument_id"]),
            row["credited_as"],
            "" if certain else f"{{certainty:{row['certainty']}}}",
        )


# How each is told: the text, then what tells it from others ({scheme:code} is a word of the window); and the column with
# the entry that it is about.
_Described = tuple[Callable[[_Telling, Row], tuple[str, ...]], str]


def _spelling(scheme: str) -> _Described:
    def tell(_telling: _Telling, row: Row) -> tuple[str, ...]:
        codes = ((scheme, row["type"]), ("language", row["language"]), ("script", row["script"]))
        return (row["text"], *(f"{{{name}:{code}}}" for name, code in codes if code))

    return tell, ""


def _entry(column: str, *scheme: str) -> _Described:
    """An entry by its title; ``scheme`` is (column of a code, words of the code)."""

    def tell(telling: _Telling, row: Row) -> tuple[str, ...]:
        words = f"{{{scheme[1]}:{row[scheme[0]]}}}" if scheme else ""
        return (telling.title(row[column]), words, *telling.about(row[column]))

    return tell, column


def _related(column: str, scheme: str) -> _Described:
    def tell(telling: _Telling, row: Row) -> tuple[str, ...]:
        words = f"{{{scheme}:{row['relation']}}}"
        return (telling.title(row[column]), words, telling.when(row, "dates"), telling.about(row[column])[1])

    return tell, column


_DESCRIBED: dict[str, _Described] = {
    "agent_name.agent_id": _spelling("name_type"),
    "title.entry_id": _spelling("title_type"),
    "agent_honorific.agent_id": (
        lambda telling, row: (
            telling.terms.word(row["title_id"]),
            telling.when(row, "awarded", "withdrawn"),
            row["source"],
        ),
        "",
    ),
    "agent_relation.agent_id": _related("other_id", "agent_relation_to"),
    "agent_relation.other_id": _related("agent_id", "agent_relation_back"),
    "series.parent_id": _entry("id"),
    "event.series_id": _entry("id"),
    "event.venue_id": _entry("id"),
    "recording.place_id": _entry("id"),
    "place.parent_id": _entry("id"),
    "participation.agent_id": (
        lambda telling, row: (
            telling.title(row["entry_id"]),
            telling.about(row["entry_id"])[0],
            *telling.part(row),
            telling.about(row["entry_id"])[1],
        ),
        "entry_id",
    ),
    "participation.entry_id": (
        lambda telling, row: (telling.title(row["agent_id"]), *telling.part(row)),
        "agent_id",
    ),
    "segment.text_author_id": _entry("id"),
    "agreement_party.agent_id": (
        lambda telling, row: (
            telling.title(row["agreement_id"]),
            row["signatory"],
            *telling.about(row["agreement_id"]),
        ),
        "agreement_id",
    ),
    "agreement_link.entry_id": _entry("agreement_id"),
    "document_link.entry_id": _entry("document_id", "relation", "document_relation"),
    "identifier.entry_id": (
        lambda _, row: (row["value"], f"{{identifier:{row['scheme']}}}", row["note"]),
        "",
    ),
    "note.entry_id": (lambda _, row: (row["text"], f"{{note_type:{row['type']}}}"), ""),
}
