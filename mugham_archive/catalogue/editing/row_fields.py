"""The rows that hang on an entry, and the terms of the vocabulary, with the fields of each."""

from __future__ import annotations

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing import codes
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import FieldType
from mugham_archive.catalogue.editing.fields import Field, RowKind
from mugham_archive.catalogue.editing.linked_types import media_file, reference, sister_copy, term, term_above
from mugham_archive.catalogue.editing.plain_types import (
    DATE,
    choice,
    clock,
    day,
    number,
    text,
    time_of_day,
    words,
    yes_no,
)
from mugham_archive.sentences import listed

LINE, LONG = text(), text(long=True)
EVERY = ("series", "event", "recording", "segment", "agent", "place", "document", "agreement")
AGENT, DOCUMENT = reference("agent"), reference("document")
LANGUAGE = term("language", column="code")
SCRIPT = choice(codes.SCRIPTS, "script")


def _of(
    table: str, *rows: tuple[str, str, FieldType], needed: str = "", found: str = ""
) -> tuple[Field, ...]:
    return tuple(
        Field(name, table, column, type_, name in needed.split(), name in found.split(), "row")
        for name, column, type_ in rows
    )


ROWS: tuple[RowKind, ...] = (
    RowKind(
        "title",
        "title",
        "entry_id",
        tuple(kind for kind in EVERY if kind != "agent"),
        _of(
            "title",
            ("text", "text", LINE),
            ("language", "language", LANGUAGE),
            ("script", "script", SCRIPT),
            ("type", "type", choice(codes.TITLE_TYPES, "title_type")),
            needed="text language script type",
            found="text",
        ),
        ordered=True,
    ),
    RowKind(
        "name",
        "agent_name",
        "agent_id",
        ("agent",),
        _of(
            "agent_name",
            ("text", "text", LINE),
            ("language", "language", LANGUAGE),
            ("script", "script", SCRIPT),
            ("type", "type", choice(codes.NAME_TYPES, "name_type")),
            needed="text type",
            found="text",
        ),
        ordered=True,
    ),
    RowKind(
        "participation",
        "participation",
        "entry_id",
        ("series", "event", "recording", "segment"),
        _of(
            "participation",
            ("agent", "agent_id", AGENT),
            ("role", "role_id", term("role")),
            ("instrument", "instrument_id", term("instrument")),
            ("credited_as", "credited_as", LINE),
            ("honorific_as_printed", "honorific_as_printed", LINE),
            ("principal", "principal", yes_no()),
            ("certainty", "certainty", choice(codes.CERTAINTIES, "certainty")),
            needed="agent certainty",
        ),
        ordered=True,
    ),
    RowKind(
        "language",
        "recording_language",
        "recording_id",
        ("recording",),
        _of("recording_language", ("language", "term_id", term("language")), needed="language", found="language"),
        ordered=True,
    ),
    RowKind(
        "schedule_change",
        "schedule_change",
        "event_id",
        ("event",),
        _of(
            "schedule_change",
            ("old", "old", DATE),
            ("old_time", "old_time", time_of_day()),
            ("new", "new", DATE),
            ("reason", "reason", LINE),
            ("announced", "announced", DATE),
            ("document", "document_id", DOCUMENT),
        ),
    ),
    RowKind(
        "honorific",
        "agent_honorific",
        "agent_id",
        ("agent",),
        _of(
            "agent_honorific",
            ("title", "title_id", term("honorific")),
            ("awarded", "awarded", DATE),
            ("withdrawn", "withdrawn", DATE),
            ("source", "source", LINE),
            needed="title",
        ),
    ),
    RowKind(
        "relation",
        "agent_relation",
        "agent_id",
        ("agent",),
        _of(
            "agent_relation",
            ("other", "other_id", AGENT),
            ("relation", "relation", choice(codes.RELATIONS, "agent_relation_to")),
            ("dates", "dates", DATE),
            needed="other relation",
        ),
    ),
    RowKind(
        # The same rows seen from the other side: who is this agent's teacher, member, parent, predecessor.
        "related",
        "agent_relation",
        "other_id",
        ("agent",),
        _of(
            "agent_relation",
            ("other", "agent_id", AGENT),
            ("relation", "relation", choice(codes.RELATIONS, "agent_relation_back")),
            ("dates", "dates", DATE),
            needed="other relation",
        ),
    ),
    RowKind(
        "party",
        "agreement_party",
        "agreement_id",
        ("agreement",),
        _of(
            "agreement_party",
            ("agent", "agent_id", AGENT),
            ("signatory", "signatory", LINE),
            ("signatory_office", "signatory_office", LINE),
            needed="agent",
        ),
        ordered=True,
    ),
    RowKind(
        "renewal",
        "agreement_renewal",
        "agreement_id",
        ("agreement",),
        _of("agreement_renewal", ("until", "until", DATE), ("signed", "signed", DATE), ("note", "note", LINE)),
    ),
    RowKind(
        "covered",
        "agreement_link",
        "agreement_id",
        ("agreement",),
        _of("agreement_link", ("entry", "entry_id", reference("series", "event")), needed="entry"),
    ),
    RowKind(
        "agreement",
        "agreement_link",
        "entry_id",
        ("series", "event"),
        _of("agreement_link", ("agreement", "agreement_id", reference("agreement")), needed="agreement"),
    ),
    RowKind(
        "document",
        "document_link",
        "entry_id",
        EVERY,
        _of(
            "document_link",
            ("document", "document_id", DOCUMENT),
            ("relation", "relation", choice(codes.DOCUMENT_RELATIONS, "document_relation")),
            needed="document relation",
        ),
    ),
    RowKind(
        "belongs_to",
        "document_link",
        "document_id",
        ("document",),
        _of(
            "document_link",
            ("entry", "entry_id", reference(*EVERY)),
            ("relation", "relation", choice(codes.DOCUMENT_RELATIONS, "document_relation")),
            needed="entry relation",
        ),
    ),
    RowKind(
        "note",
        "note",
        "entry_id",
        EVERY,
        _of(
            "note",
            ("text", "text", LONG),
            ("type", "type", choice(codes.NOTE_TYPES, "note_type")),
            ("language", "language", LANGUAGE),
            needed="text type",
            found="text",
        ),
    ),
    RowKind(
        "identifier",
        "identifier",
        "entry_id",
        EVERY,
        _of(
            "identifier",
            ("value", "value", LINE),
            ("scheme", "scheme", choice(codes.IDENTIFIERS, "identifier")),
            ("note", "note", LINE),
            needed="value scheme",
        ),
    ),
    RowKind(
        "copy",
        "copy",
        "recording_id",
        ("recording",),
        _of(
            "copy",
            ("generation", "generation_id", term("generation")),
            ("carrier", "carrier_id", term("carrier")),
            ("shelf", "shelf", LINE),
            ("label_transcription", "label_transcription", LONG),
            ("brand", "brand", LINE),
            ("speed", "speed", LINE),
            ("sides", "sides", number(1)),
            ("condition", "condition", LONG),
            ("inspected", "inspected", day()),
            ("derived_from", "derived_from_id", sister_copy()),
            ("status", "status", choice(codes.COPY_STATUSES, "copy_status")),
            needed="status",
        ),
        ordered=True,
    ),
    RowKind(
        "file",
        "media_file",
        "recording_id",
        ("recording",),
        _of("media_file", ("label", "label", LINE)),
        ordered=True,
        fixed=True,
        through="copy",
    ),
    RowKind(
        "span",
        "file_span",
        "recording_id",
        ("recording",),
        _of(
            "file_span",
            ("file", "file_id", media_file()),
            ("timeline_start", "timeline_start_ms", clock()),
            ("file_in", "file_in_ms", clock()),
            ("file_out", "file_out_ms", clock()),
            needed="file timeline_start file_in",
        ),
    ),
)  # fmt: skip

# A term hangs on no entry; its fields are changed by ``vocabulary_terms``.
TERM_FIELDS: tuple[Field, ...] = _of(
    "term",
    ("az", "az", LINE),
    ("en", "en", LINE),
    ("ru", "ru", LINE),
    ("variants", "variants", words()),
    ("parent", "parent_id", term_above()),
    ("uri", "uri", LINE),
    ("note", "note", LONG),
    found="az en ru variants",
)


def rows_of(kind: str) -> dict[str, RowKind]:
    """The kinds of rows that hang on a kind of entry, by name, in the order of a page."""
    return {row.name: row for row in ROWS if kind in row.kinds}


def row_kind(kind: str, name: str) -> RowKind:
    """The kind of rows of that name on a kind of entry; raises FieldError with those there are."""
    found = rows_of(kind).get(name)
    if found is None:
        raise FieldError(
            "On {kind} no “{name}” can hang. What can: {known}.",
            name,
            kind=wording.kind(kind, "a"),
            name=name,
            known=listed(rows_of(kind)),
        )
    return found
