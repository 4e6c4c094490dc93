"""The words for what a change did: which part of which entry, which field, from what to what."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mugham_archive.catalogue.views import ChangeLine
from mugham_archive.spoken import words
from mugham_archive.spoken.languages import translate
from mugham_archive.spoken.names import LABELS

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
# As the editors call them; below, columns that have other names than their fields.
_FIELDS: dict[str, object] = {
    **LABELS,
    "recording_kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "agent_kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "segment_type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "document_type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "rights_uri": QT_TRANSLATE_NOOP("Fields", "Rights"),
    "main_role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "main_instrument": QT_TRANSLATE_NOOP("Fields", "Instrument"),
    "text_content": QT_TRANSLATE_NOOP("Fields", "Text"),
    "from": QT_TRANSLATE_NOOP("Fields", "In force from"),
    "to": QT_TRANSLATE_NOOP("Fields", "In force until"),
    "az": QT_TRANSLATE_NOOP("Changes", "In Azerbaijani"),
    "en": QT_TRANSLATE_NOOP("Changes", "In English"),
    "ru": QT_TRANSLATE_NOOP("Changes", "In Russian"),
    "variants": QT_TRANSLATE_NOOP("Changes", "Other words"),
}
_CODE = re.compile(r"\{([a-z_]+):([^}]*)\}")


def _said(context: str, text: object) -> str:
    return translate(context, str(text))


def part(name: str) -> str:
    """What a table's rows are called."""
    return _said("Changes", _PARTS[name]) if name in _PARTS else name.replace("_", " ")


def field(name: str) -> str:
    """What a field is called; one without a word of its own as it is, with spaces."""
    if name not in _FIELDS:
        return part(name)
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
        created = line.operation == "created"
        said = translate("Changes", "%1 made") if created else translate("Changes", "%1 removed")
        return said.replace("%1", words.number(line.amount))
    return _value(line, line.after)


def short(line: ChangeLine) -> str:
    """The line in one go, for where there is little room."""
    if line.amount:
        return f"{part(line.part)}: {after(line)}"
    if line.operation == "insert" and line.part == "entry":
        return translate("Changes", "%1 made").replace("%1", part(line.kind or "entry"))
    if line.operation == "delete" and line.part == "entry":
        return translate("Changes", "%1 deleted").replace("%1", part(line.kind or "entry"))
    return f"{what(line)}: {before(line) or '–'} → {after(line) or '–'}"


def _value(line: ChangeLine, text: str) -> str:
    return words.word(line.scheme, text) if line.scheme and text else plain(text)


def plain(text: str) -> str:
    """Words in the place of codes."""
    return _CODE.sub(lambda found: words.word(found.group(1), found.group(2)), text)
