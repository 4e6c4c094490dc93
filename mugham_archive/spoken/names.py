"""What fields, rows and kinds are called, and how their values read."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mugham_archive.catalogue.editing import Field, FieldValue, RowKind, RowValues
from mugham_archive.spoken import languages, words

# By the field's own name; where it says something else on one kind or row, by “kind.field”.
LABELS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "parent": QT_TRANSLATE_NOOP("Fields", "Part of"),
    "code": QT_TRANSLATE_NOOP("Fields", "Code"),
    "dates": QT_TRANSLATE_NOOP("Fields", "Dates"),
    "description_az": QT_TRANSLATE_NOOP("Fields", "Description, Azerbaijani"),
    "description_en": QT_TRANSLATE_NOOP("Fields", "Description, English"),
    "description_ru": QT_TRANSLATE_NOOP("Fields", "Description, Russian"),
    "default_access": QT_TRANSLATE_NOOP("Fields", "Usual access"),
    "default_rights": QT_TRANSLATE_NOOP("Fields", "Usual rights"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "start_time": QT_TRANSLATE_NOOP("Fields", "Begins at"),
    "zone": QT_TRANSLATE_NOOP("Fields", "Time zone"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "venue": QT_TRANSLATE_NOOP("Fields", "Venue"),
    "series": QT_TRANSLATE_NOOP("Fields", "Series"),
    "number_in_series": QT_TRANSLATE_NOOP("Fields", "Number in the series"),
    "type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "attendance": QT_TRANSLATE_NOOP("Fields", "Attendance"),
    "platform": QT_TRANSLATE_NOOP("Fields", "Platform"),
    "link": QT_TRANSLATE_NOOP("Fields", "Link"),
    "occasion": QT_TRANSLATE_NOOP("Fields", "Occasion"),
    "abstract": QT_TRANSLATE_NOOP("Fields", "Description"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "event": QT_TRANSLATE_NOOP("Fields", "Event"),
    "mode": QT_TRANSLATE_NOOP("Fields", "Mode"),
    "genre": QT_TRANSLATE_NOOP("Fields", "Genre"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "part_number": QT_TRANSLATE_NOOP("Fields", "Part"),
    "part_total": QT_TRANSLATE_NOOP("Fields", "Parts in all"),
    "keywords": QT_TRANSLATE_NOOP("Fields", "Keywords"),
    "quality": QT_TRANSLATE_NOOP("Fields", "Sound quality"),
    "provenance": QT_TRANSLATE_NOOP("Fields", "Provenance"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "summary": QT_TRANSLATE_NOOP("Fields", "Description"),
    "access": QT_TRANSLATE_NOOP("Fields", "Access"),
    "embargo_until": QT_TRANSLATE_NOOP("Fields", "Closed until"),
    "access_after_embargo": QT_TRANSLATE_NOOP("Fields", "Access after that"),
    "rights": QT_TRANSLATE_NOOP("Fields", "Rights"),
    "credit_line": QT_TRANSLATE_NOOP("Fields", "Credit line"),
    "start": QT_TRANSLATE_NOOP("Fields", "From"),
    "end": QT_TRANSLATE_NOOP("Fields", "To"),
    "section": QT_TRANSLATE_NOOP("Fields", "Section"),
    "work": QT_TRANSLATE_NOOP("Fields", "Work"),
    "text_author": QT_TRANSLATE_NOOP("Fields", "Author of the text"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "synopsis": QT_TRANSLATE_NOOP("Fields", "Description"),
    "born": QT_TRANSLATE_NOOP("Fields", "Born or founded"),
    "died": QT_TRANSLATE_NOOP("Fields", "Died or dissolved"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "instrument": QT_TRANSLATE_NOOP("Fields", "Instrument"),
    "biography_az": QT_TRANSLATE_NOOP("Fields", "Life, Azerbaijani"),
    "biography_en": QT_TRANSLATE_NOOP("Fields", "Life, English"),
    "biography_ru": QT_TRANSLATE_NOOP("Fields", "Life, Russian"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "town": QT_TRANSLATE_NOOP("Fields", "Town"),
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "issuing_body": QT_TRANSLATE_NOOP("Fields", "Issued by"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "signed": QT_TRANSLATE_NOOP("Fields", "Signed"),
    "in_force_from": QT_TRANSLATE_NOOP("Fields", "In force from"),
    "in_force_to": QT_TRANSLATE_NOOP("Fields", "In force until"),
    "subject": QT_TRANSLATE_NOOP("Fields", "Subject"),
    "uses_granted": QT_TRANSLATE_NOOP("Fields", "Uses granted"),
    "script": QT_TRANSLATE_NOOP("Fields", "Script"),
    "agent": QT_TRANSLATE_NOOP("Fields", "Performer"),
    "credited_as": QT_TRANSLATE_NOOP("Fields", "Printed as"),
    "honorific_as_printed": QT_TRANSLATE_NOOP("Fields", "Title as printed"),
    "principal": QT_TRANSLATE_NOOP("Fields", "Principal"),
    "certainty": QT_TRANSLATE_NOOP("Fields", "Certainty"),
    "old": QT_TRANSLATE_NOOP("Fields", "Given up"),
    "old_time": QT_TRANSLATE_NOOP("Fields", "At"),
    "new": QT_TRANSLATE_NOOP("Fields", "New date"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "announced": QT_TRANSLATE_NOOP("Fields", "Announced"),
    "document": QT_TRANSLATE_NOOP("Fields", "Document"),
    "awarded": QT_TRANSLATE_NOOP("Fields", "Awarded"),
    "withdrawn": QT_TRANSLATE_NOOP("Fields", "Withdrawn"),
    "source": QT_TRANSLATE_NOOP("Fields", "Source"),
    "other": QT_TRANSLATE_NOOP("Fields", "Who"),
    "relation": QT_TRANSLATE_NOOP("Fields", "Relation"),
    "signatory": QT_TRANSLATE_NOOP("Fields", "Signed by"),
    "signatory_office": QT_TRANSLATE_NOOP("Fields", "In the office of"),
    "until": QT_TRANSLATE_NOOP("Fields", "Until"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
    "entry": QT_TRANSLATE_NOOP("Fields", "Entry"),
    "agreement": QT_TRANSLATE_NOOP("Fields", "Agreement"),
    "value": QT_TRANSLATE_NOOP("Fields", "Number"),
    "scheme": QT_TRANSLATE_NOOP("Fields", "Scheme"),
    "generation": QT_TRANSLATE_NOOP("Fields", "Generation"),
    "carrier": QT_TRANSLATE_NOOP("Fields", "Carrier"),
    "shelf": QT_TRANSLATE_NOOP("Fields", "Shelf"),
    "label_transcription": QT_TRANSLATE_NOOP("Fields", "On the label"),
    "brand": QT_TRANSLATE_NOOP("Fields", "Brand"),
    "speed": QT_TRANSLATE_NOOP("Fields", "Speed"),
    "sides": QT_TRANSLATE_NOOP("Fields", "Sides"),
    "condition": QT_TRANSLATE_NOOP("Fields", "Condition"),
    "inspected": QT_TRANSLATE_NOOP("Fields", "Inspected"),
    "derived_from": QT_TRANSLATE_NOOP("Fields", "Made from copy"),
    "label": QT_TRANSLATE_NOOP("Fields", "Label"),
    "file": QT_TRANSLATE_NOOP("Fields", "File"),
    "timeline_start": QT_TRANSLATE_NOOP("Fields", "Begins at"),
    "file_in": QT_TRANSLATE_NOOP("Fields", "From"),
    "file_out": QT_TRANSLATE_NOOP("Fields", "To"),
    "performers": QT_TRANSLATE_NOOP("Fields", "Performers"),
    "duration": QT_TRANSLATE_NOOP("Fields", "Duration"),
    "agreement_party.agent": QT_TRANSLATE_NOOP("Fields", "Party"),
    "agent_honorific.title": QT_TRANSLATE_NOOP("Fields", "Title of honour"),
}
# Of each kind of rows: what they are called, and what adding one is called.
_ROWS: dict[str, tuple[object, object]] = {
    "title": (QT_TRANSLATE_NOOP("Fields", "Titles"), QT_TRANSLATE_NOOP("Fields", "Add a title")),
    "name": (
        QT_TRANSLATE_NOOP("Fields", "Spellings of the name"),
        QT_TRANSLATE_NOOP("Fields", "Add a spelling"),
    ),
    "participation": (
        QT_TRANSLATE_NOOP("Fields", "Performers and others"),
        QT_TRANSLATE_NOOP("Fields", "Add somebody"),
    ),
    "language": (QT_TRANSLATE_NOOP("Fields", "Languages"), QT_TRANSLATE_NOOP("Fields", "Add a language")),
    "schedule_change": (
        QT_TRANSLATE_NOOP("Fields", "Dates given up"),
        QT_TRANSLATE_NOOP("Fields", "Add a date given up"),
    ),
    "honorific": (QT_TRANSLATE_NOOP("Fields", "Honours"), QT_TRANSLATE_NOOP("Fields", "Add an honour")),
    "relation": (
        QT_TRANSLATE_NOOP("Fields", "Pupils, ensembles, children"),
        QT_TRANSLATE_NOOP("Fields", "Add a pupil or an ensemble"),
    ),
    "related": (
        QT_TRANSLATE_NOOP("Fields", "Teachers, members, parents"),
        QT_TRANSLATE_NOOP("Fields", "Add a teacher or a member"),
    ),
    "party": (QT_TRANSLATE_NOOP("Fields", "Parties"), QT_TRANSLATE_NOOP("Fields", "Add a party")),
    "renewal": (QT_TRANSLATE_NOOP("Fields", "Renewals"), QT_TRANSLATE_NOOP("Fields", "Add a renewal")),
    "covered": (
        QT_TRANSLATE_NOOP("Fields", "Series and events under it"),
        QT_TRANSLATE_NOOP("Fields", "Add a series or an event"),
    ),
    "agreement": (QT_TRANSLATE_NOOP("Fields", "Agreements"), QT_TRANSLATE_NOOP("Fields", "Add an agreement")),
    "document": (QT_TRANSLATE_NOOP("Fields", "Documents"), QT_TRANSLATE_NOOP("Fields", "Link a document")),
    "belongs_to": (QT_TRANSLATE_NOOP("Fields", "Belongs to"), QT_TRANSLATE_NOOP("Fields", "Link an entry")),
    "note": (QT_TRANSLATE_NOOP("Fields", "Notes"), QT_TRANSLATE_NOOP("Fields", "Add a note")),
    "identifier": (
        QT_TRANSLATE_NOOP("Fields", "Identifiers"),
        QT_TRANSLATE_NOOP("Fields", "Add an identifier"),
    ),
    "copy": (QT_TRANSLATE_NOOP("Fields", "Copies and carriers"), QT_TRANSLATE_NOOP("Fields", "Add a copy")),
    "file": (QT_TRANSLATE_NOOP("Fields", "Labels of the files"), ""),
    "span": (
        QT_TRANSLATE_NOOP("Fields", "Files on the timeline"),
        QT_TRANSLATE_NOOP("Fields", "Add a stretch of a file"),
    ),
}
GROUPS: dict[str, object] = {
    "about": QT_TRANSLATE_NOOP("Fields", "About"),
    "text": QT_TRANSLATE_NOOP("Fields", "Description"),
    "rights": QT_TRANSLATE_NOOP("Fields", "Rights and access"),
}
# What stands behind an offer of something that is not there yet.
ADD_TERM = QT_TRANSLATE_NOOP("Fields", "Add “%1” to the vocabulary")
MAKE_AGENT = QT_TRANSLATE_NOOP("Fields", "Make “%1” a new performer")
MAKE_PLACE = QT_TRANSLATE_NOOP("Fields", "Make “%1” a new place")


def translate(text: object) -> str:
    """A word of this table in the language that is spoken."""
    return languages.translate("Fields", str(text))


def label(field: Field) -> str:
    """What a field is called."""
    return label_of(f"{field.table}.{field.name}")


def label_of(name: str) -> str:
    """What a field is called by its name, which may have its table before it, or a language behind it."""
    table, _, plain = name.rpartition(".")
    found = LABELS.get(name, LABELS.get(plain, LABELS.get(table)))
    return plain.replace("_", " ") if found is None else translate(found)


def rows_title(kind: RowKind) -> str:
    """What rows of a kind are called."""
    return rows_called(kind.name)


def rows_called(name: str) -> str:
    """What rows of a kind are called, by its name; of one that there is not, the name."""
    return translate(_ROWS[name][0]) if name in _ROWS else name


def add_words(kind: RowKind) -> str:
    """What adding a row is called; empty for rows that nobody adds."""
    return translate(_ROWS[kind.name][1]) if _ROWS[kind.name][1] else ""


def choice_word(field: Field, code: str) -> str:
    """What a person reads for a code of a choice."""
    return words.word(field.type.scheme, code)


def shown(value: FieldValue) -> str:
    """A value as a person reads it."""
    return said(value.field, value.shown)


def said(field: Field, typed: str) -> str:
    """What was typed into a field, as a person reads it: of a choice its word."""
    return choice_word(field, typed) if field.type.codes else typed


def summary(row: RowValues) -> str:
    """A row on one line: its face, then what else is said of it."""
    parts = []
    for value in row.values:
        text = " ".join(shown(value).split())
        if value.field.type.name == "yes_no":
            text = label(value.field) if value.key == "yes" else ""
        if text:
            parts.append(text)
    return " · ".join(parts)


def rich(text: str) -> str:
    """Plain text with its lines kept, as rich text."""
    return escape(text).replace("\n", "<br>")
