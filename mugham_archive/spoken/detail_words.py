"""What is called what where everything that is known of an entry is told, one thing a line."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mugham_archive.spoken import names
from mugham_archive.spoken.languages import translate

# What is called as the editors call it, under another name.
_AS_FIELD = {"position": "signatory_office", "first_end": "in_force_to"}
_AS_ROWS = {
    "titles": "title",
    "names": "name",
    "identifiers": "identifier",
    "notes": "note",
    "documents": "document",
    "participations": "participation",
    "languages": "language",
    "schedule": "schedule_change",
    "honorifics": "honorific",
    "parties": "party",
    "renewals": "renewal",
    "agreements": "agreement",
    "linked": "belongs_to",
    "copies": "copy",
}
_OWN: dict[str, object] = {
    "ref": QT_TRANSLATE_NOOP("Show", "Reference"),
    "uuid": QT_TRANSLATE_NOOP("Show", "UUID"),
    "version": QT_TRANSLATE_NOOP("Show", "Last change"),
    "created": QT_TRANSLATE_NOOP("Show", "Entered"),
    "updated": QT_TRANSLATE_NOOP("Show", "Changed"),
    "date_as_written": QT_TRANSLATE_NOOP("Show", "Date as written"),
    "recording_kind": QT_TRANSLATE_NOOP("Show", "Kind of recording"),
    "agent_kind": QT_TRANSLATE_NOOP("Show", "Person or organisation"),
    "media": QT_TRANSLATE_NOOP("Show", "Medium"),
    "missing": QT_TRANSLATE_NOOP("Show", "Files are missing"),
    "lacks": QT_TRANSLATE_NOOP("Show", "Not yet described"),
    "segments": QT_TRANSLATE_NOOP("Show", "Segments"),
    "children": QT_TRANSLATE_NOOP("Show", "Parts of it"),
    "files": QT_TRANSLATE_NOOP("Show", "Files"),
    "events": QT_TRANSLATE_NOOP("Show", "Events"),
    "recordings": QT_TRANSLATE_NOOP("Show", "Recordings"),
    "seasons": QT_TRANSLATE_NOOP("Show", "Seasons"),
    "description": QT_TRANSLATE_NOOP("Show", "Description"),
    "series_ref": QT_TRANSLATE_NOOP("Show", "Reference of the series"),
    "event_ref": QT_TRANSLATE_NOOP("Show", "Reference of the event"),
    "parent_ref": QT_TRANSLATE_NOOP("Show", "Reference of the series above"),
    "agent_ref": QT_TRANSLATE_NOOP("Show", "Reference of the performer"),
    "recording_ref": QT_TRANSLATE_NOOP("Show", "Reference of the recording"),
    "recording_title": QT_TRANSLATE_NOOP("Show", "Title of the recording"),
    "inherited_from": QT_TRANSLATE_NOOP("Show", "Named at"),
    "relations": QT_TRANSLATE_NOOP("Show", "Relations"),
    "biography": QT_TRANSLATE_NOOP("Show", "Life"),
    "years": QT_TRANSLATE_NOOP("Show", "Recordings by year"),
    "performances": QT_TRANSLATE_NOOP("Show", "Performances"),
    "parts": QT_TRANSLATE_NOOP("Show", "As what"),
    "companions": QT_TRANSLATE_NOOP("Show", "Heard together with"),
    "instruments": QT_TRANSLATE_NOOP("Show", "Instruments"),
    "roles": QT_TRANSLATE_NOOP("Show", "Roles"),
    "field": QT_TRANSLATE_NOOP("Show", "Field"),
    "old_date": QT_TRANSLATE_NOOP("Show", "Date given up"),
    "new_date": QT_TRANSLATE_NOOP("Show", "New date"),
    "rights_uri": QT_TRANSLATE_NOOP("Show", "Address of the rights statement"),
    "in_force": QT_TRANSLATE_NOOP("Show", "In force"),
    "ends": QT_TRANSLATE_NOOP("Show", "Last day"),
    "under": QT_TRANSLATE_NOOP("Show", "Under the agreement"),
    "stored_path": QT_TRANSLATE_NOOP("Show", "Stored at"),
    "file_name": QT_TRANSLATE_NOOP("Show", "Name of the file"),
    "mime": QT_TRANSLATE_NOOP("Show", "MIME type"),
    "size": QT_TRANSLATE_NOOP("Show", "Size in bytes"),
    "sha256": QT_TRANSLATE_NOOP("Show", "SHA-256"),
    "path": QT_TRANSLATE_NOOP("Show", "Path"),
    "relative_path": QT_TRANSLATE_NOOP("Show", "Path within the place of files"),
    "root": QT_TRANSLATE_NOOP("Show", "Place of files"),
    "container": QT_TRANSLATE_NOOP("Show", "Container"),
    "codec": QT_TRANSLATE_NOOP("Show", "Codec"),
    "sample_rate": QT_TRANSLATE_NOOP("Show", "Sampling rate in Hz"),
    "bit_depth": QT_TRANSLATE_NOOP("Show", "Bits per sample"),
    "channels": QT_TRANSLATE_NOOP("Show", "Channels"),
    "bit_rate": QT_TRANSLATE_NOOP("Show", "Bits per second"),
    "tags": QT_TRANSLATE_NOOP("Show", "Tags of the file"),
    "in": QT_TRANSLATE_NOOP("Show", "From within the file"),
    "out": QT_TRANSLATE_NOOP("Show", "To within the file"),
    "start": QT_TRANSLATE_NOOP("Show", "Begins at"),
    "end": QT_TRANSLATE_NOOP("Show", "Ends at"),
}


def label(name: str) -> str:
    """What a thing is called by the name that the record of an entry has for it; a name that is not known as it is."""
    if name in _OWN:
        return translate("Show", str(_OWN[name]))
    if name in _AS_ROWS:
        return names.rows_called(_AS_ROWS[name])
    return names.label_of(_AS_FIELD.get(name, name))
