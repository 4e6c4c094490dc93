"""Makes new entries of every kind, each with a title and with what it belongs to, inside a change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.setting import set_fields
from mugham_archive.catalogue.models import (
    Agent,
    AgentName,
    Agreement,
    Document,
    Entry,
    Event,
    Place,
    Recording,
    Segment,
    Series,
    Title,
)
from mugham_archive.catalogue.reading import LANGUAGE_CODES, find_entry
from mugham_archive.catalogue.references import next_references

_ENTITIES: dict[str, type[Entry]] = {
    "series": Series,
    "event": Event,
    "recording": Recording,
    "segment": Segment,
    "agent": Agent,
    "place": Place,
    "document": Document,
    "agreement": Agreement,
}
# By which column a new entry belongs to one of which kind.
_WITHIN: dict[tuple[str, str], str] = {
    ("series", "series"): "parent_id",
    ("event", "series"): "series_id",
    ("recording", "event"): "event_id",
    ("segment", "recording"): "recording_id",
    ("segment", "segment"): "parent_id",
    ("place", "place"): "parent_id",
}


def new_entry(
    session: Session,
    kind: str,
    title: str,
    values: Mapping[str, str] | None = None,
    *,
    within: str = "",
    language: str = "az",
) -> str:
    """Make an entry with its main title (an agent: its name) in a language, and set what was typed; its reference.

    ``within`` is the reference of what it belongs to: a season to its series, an event to its series, a recording to its
    event, a segment to its recording or to the segment around it. A new event is planned, a new recording a draft. A segment
    alone may have no title.
    """
    title = title.replace("\0", "").strip()
    if not title and kind != "segment":
        raise FieldError("A title cannot be empty." if kind != "agent" else "A name cannot be empty.")
    fields: dict[str, Any] = _place_within(session, kind, within) if within else {}
    if kind == "segment" and "recording_id" not in fields:
        raise FieldError("A segment belongs to a recording; say which.")
    if kind == "event":
        fields["status"] = "planned"
    entry: Any = _ENTITIES[kind](reference=next_references(session, kind)[0], **fields)
    code, script = LANGUAGE_CODES[language], "Cyrl" if language == "ru" else "Latn"
    if kind == "agent":
        entry.names.append(AgentName(text=title))
    elif title:
        entry.titles.append(Title(text=title, language=code, script=script))
    session.add(entry)
    session.flush()
    if values:
        set_fields(session, entry.reference, values)
    return str(entry.reference)


def _place_within(session: Session, kind: str, within: str) -> dict[str, Any]:
    above = find_entry(session, within)
    column = _WITHIN.get((kind, above.kind))
    if column is None:
        raise FieldError(
            "A new {kind} cannot belong to “{within}”, which is of the kind {above}.",
            kind=wording.kind(kind),
            within=within,
            above=wording.kind(above.kind),
        )
    fields: dict[str, Any] = {column: above.id}
    if (kind, above.kind) == ("segment", "segment"):
        around = session.get(Segment, above.id)
        assert around is not None
        fields |= {"recording_id": around.recording_id, "start_ms": around.start_ms}
    return fields
