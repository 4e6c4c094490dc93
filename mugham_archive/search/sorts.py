"""What the lists of each kind can be sorted by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func

from mugham_archive.catalogue.models import (
    AgentCard,
    Agreement,
    Document,
    Entry,
    EventCard,
    RecordingCard,
    Title,
)
from mugham_archive.search.finding import IN_MEMORY


def _day(earliest: Any, latest: Any) -> Any:
    return func.coalesce(earliest, latest, "")


@dataclass(frozen=True, slots=True)
class ByTerm:
    """By the word of the term whose number the column holds."""

    column: Any


# The key of each order, by its name.
SORTS: dict[str, dict[str, Any]] = {
    "recording": {
        "title": RecordingCard.title_key,
        "date": RecordingCard.date_key,
        "series": RecordingCard.series_key,
        "performers": RecordingCard.performers_key,
        "mode": RecordingCard.mode_key,
        "duration": RecordingCard.duration_ms,
        "ref": RecordingCard.reference,
        "added": RecordingCard.added_key,
    },
    "event": {
        "title": EventCard.title_key,
        "date": EventCard.date_key,
        "series": EventCard.series_key,
        "venue": EventCard.venue_key,
        "status": EventCard.status,
        "type": ByTerm(EventCard.type_id),
        "ref": EventCard.reference,
        "recordings": EventCard.recordings,
    },
    "agent": {
        "name": AgentCard.name_key,
        "kind": AgentCard.agent_kind,
        "role": ByTerm(AgentCard.role_id),
        "instrument": ByTerm(AgentCard.instrument_id),
        "dates": AgentCard.dates,
        "recordings": AgentCard.recordings,
        "ref": AgentCard.reference,
    },
    "document": {
        "title": Title.text,
        "date": _day(Document.__table__.c.date_earliest, Document.__table__.c.date_latest),
        "type": Document.document_type,
        "number": Document.number,
        "ref": Entry.reference,
    },
    "agreement": {
        "title": Title.text,
        "date": _day(Agreement.__table__.c.signed_earliest, Agreement.__table__.c.signed_latest),
        "status": Agreement.status,
        "until": _day(Agreement.__table__.c.to_latest, Agreement.__table__.c.to_earliest),
        "number": Agreement.number,
        "ref": Entry.reference,
    },
    "series": {"title": Title.text, "ref": Entry.reference},
    "place": {"title": Title.text, "ref": Entry.reference},
}
# Where nothing is said; other kinds by their titles.
USUAL = {"recording": "date", "event": "date", "agent": "name"}
# What is sorted by texts, beside the words of terms.
TEXTS = ("title", "name", "series", "performers", "mode", "venue", "date", "added", "until", "ref")


def sort_names(kind: str) -> tuple[str, ...]:
    """The names by which a kind's lists can be sorted."""
    return (*SORTS[kind], *(IN_MEMORY if kind == "recording" else ()))
