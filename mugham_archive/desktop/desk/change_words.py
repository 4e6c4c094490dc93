"""The words for what a change did: which part of which entry, which field, from what to what."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mugham_archive.catalogue.views import ChangeLine
from mugham_archive.desktop import words

_PARTS: dict[str, object] = {
    "recording": QT_TRANSLATE_NOOP("Changes", "Recording"),
    "event": QT_TRANSLATE_NOOP("Changes", "Event"),
    "series": QT_TRANSLATE_NOOP("Changes", "Series"),
    "segment": QT_TRANSLATE_NOOP("Changes", "Segment"),
    "agent": QT_TRANSLATE_NOOP("Changes", "Performer or partner"),
    "place": QT_TRANSLATE_NOOP("Changes", "Place"),
    "document": QT_TRANSLATE_NOOP("Changes", "Document"),
    "agreement": QT_TRANSLATE_NOOP("Changes", "Agreement"),
    "entry": QT_TRANSLATE_NOOP("Changes", "Entry"),
    "title": QT_TRANSLATE_NOOP("Changes", "Title"),
    "agent_name": QT_TRANSLATE_NOOP("Changes", "Name"),
    "note": QT_TRANSLATE_NOOP("Changes", "Note"),
    "identifier": QT_TRANSLATE_NOOP("Changes", "Identifier"),
    "participation": QT_TRANSLATE_NOOP("Changes", "Taking part"),
    "document_link": QT_TRANSLATE_NOOP("Changes", "Link of a document"),
    "agent_honorific": QT_TRANSLATE_NOOP("Changes", "Honour"),
    "agent_relation": QT_TRANSLATE_NOOP("Changes", "Relation"),
    "schedule_change": QT_TRANSLATE_NOOP("Changes", "Date given up"),
    "recording_language": QT_TRANSLATE_NOOP("Changes", "Language"),
    "copy": QT_TRANSLATE_NOOP("Changes", "Copy"),
    "media_file": QT_TRANSLATE_NOOP("Changes", "File"),
    "file_span": QT_TRANSLATE_NOOP("Changes", "File on the timeline"),
    "storage_root": QT_TRANSLATE_NOOP("Changes", "Place of files"),
    "agreement_party": QT_TRANSLATE_NOOP("Changes", "Party"),
    "agreement_renewal": QT_TRANSLATE_NOOP("Changes", "Renewal"),
    "agreement_link": QT_TRANSLATE_NOOP("Changes", "Under the agreement"),
    "different": QT_TRANSLATE_NOOP("Changes", "Told apart"),
    "term": QT_TRANSLATE_NOOP("Changes", "Term"),
    "listening_list": QT_TRANSLATE_NOOP("Changes", "List"),
    "listening_list_item": QT_TRANSLATE_NOOP("Changes", "In a list"),
    "bookmark": QT_TRANSLATE_NOOP("Changes", "Bookmark"),
    "saved_search": QT_TRANSLATE_NOOP("Changes", "Saved search"),
    "field_draft": QT_TRANSLATE_NOOP("Changes", "Draft of a field"),
}
# By the column's plain name; the words are those of the editors.
_FIELDS: dict[str, object] = {
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
    "recording_kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "agent_kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "segment_type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "document_type": QT_TRANSLATE_NOOP("Fields", "Type"),
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
    "rights_uri": QT_TRANSLATE_NOOP("Fields", "Rights"),
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
    "main_role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "main_instrument": QT_TRANSLATE_NOOP("Fields", "Instrument"),
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
    "text_content": QT_TRANSLATE_NOOP("Fields", "Text"),
    "signed": QT_TRANSLATE_NOOP("Fields", "Signed"),
    "from": QT_TRANSLATE_NOOP("Fields", "In force from"),
    "to": QT_TRANSLATE_NOOP("Fields", "In force until"),
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
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "az": QT_TRANSLATE_NOOP("Changes", "In Azerbaijani"),
    "en": QT_TRANSLATE_NOOP("Changes", "In English"),
    "ru": QT_TRANSLATE_NOOP("Changes", "In Russian"),
    "variants": QT_TRANSLATE_NOOP("Changes", "Other words"),
}
_CODE = re.compile(r"\{([a-z_]+):([^}]*)\}")


def _said(context: str, text: object) -> str:
    return QCoreApplication.translate(context, str(text))


def part(name: str) -> str:
    """What a table's rows are called."""
    return _said("Changes", _PARTS[name]) if name in _PARTS else name.replace("_", " ")


def field(name: str) -> str:
    """What a field is called; one without a word of its own as it is, with spaces."""
    if name not in _FIELDS:
        return name.replace("_", " ")
    context = "Changes" if name in ("az", "en", "ru", "variants") else "Fields"
    return _said(context, _FIELDS[name])


def what(line: ChangeLine) -> str:
    """Which field, or which thing that hangs on the entry, a line is about."""
    if line.part == line.kind and line.field:
        return field(line.field)
    if line.part == "entry":
        return part(line.kind or "entry")
    return " · ".join(one for one in (part(line.part), plain(line.subject), field(line.field)) if one)


def before(line: ChangeLine) -> str:
    """What was there."""
    return _value(line, line.before)


def after(line: ChangeLine) -> str:
    """What is there after it."""
    if line.amount:
        said = _said("Changes", "%1 made") if line.operation == "created" else _said("Changes", "%1 removed")
        return said.replace("%1", words.number(line.amount))
    return _value(line, line.after)


def short(line: ChangeLine) -> str:
    """The line in one go, for where there is little room."""
    if line.amount:
        return f"{part(line.part)}: {after(line)}"
    if line.operation == "insert" and line.part == "entry":
        return _said("Changes", "%1 made").replace("%1", part(line.kind or "entry"))
    if line.operation == "delete" and line.part == "entry":
        return _said("Changes", "%1 deleted").replace("%1", part(line.kind or "entry"))
    return f"{what(line)}: {before(line) or '–'} → {after(line) or '–'}"


def _value(line: ChangeLine, text: str) -> str:
    return words.word(line.scheme, text) if line.scheme and text else plain(text)


def plain(text: str) -> str:
    """Words in the place of codes."""
    return _CODE.sub(lambda found: words.word(found.group(1), found.group(2)), text)
