"""The fields of each kind of entry, once for every face: the command line, the window, grids, find and replace."""

from __future__ import annotations

from mugham_archive.catalogue.editing import codes
from mugham_archive.catalogue.editing.field_types import FieldType
from mugham_archive.catalogue.editing.fields import Field
from mugham_archive.catalogue.editing.linked_types import reference, term
from mugham_archive.catalogue.editing.plain_types import (
    DATE,
    choice,
    clock,
    country,
    day,
    number,
    text,
    time_of_day,
    words,
    zone,
)

LINE, LONG = text(), text(long=True)
ACCESS = choice(codes.ACCESS, "access")
# An empty choice means: as what it belongs to.
ACCESS_OR_NONE = choice(("", *codes.ACCESS), "access")
SERIES, EVENT, PLACE = reference("series"), reference("event"), reference("place")
RIGHTS = term("rights", column="uri")

_TITLE = Field("title", "title", "text", LINE, needed=True, found=True, group="title")


def _of(
    table: str, *rows: tuple[str, str, FieldType], group: str = "about", found: str = "", needed: str = ""
) -> tuple[Field, ...]:
    """Fields of one table as (name, column, type); ``found`` and ``needed`` name some of them."""
    return tuple(
        Field(name, table, column, type_, name in needed.split(), name in found.split(), group)
        for name, column, type_ in rows
    )


_FIELDS: dict[str, tuple[Field, ...]] = {
    "series": (
        _TITLE,
        *_of(
            "series",
            ("parent", "parent_id", SERIES),
            ("code", "code", text(60)),
            ("dates", "dates", DATE),
            found="code",
        ),
        *_of(
            "series",
            ("description_az", "description_az", LONG),
            ("description_en", "description_en", LONG),
            ("description_ru", "description_ru", LONG),
            group="text",
            found="description_az description_en description_ru",
        ),
        *_of(
            "series",
            ("default_access", "default_access", ACCESS_OR_NONE),
            ("default_rights", "default_rights", RIGHTS),
            group="rights",
        ),
    ),
    "event": (
        _TITLE,
        *_of(
            "event",
            ("date", "date", DATE),
            ("start_time", "start_time", time_of_day()),
            ("zone", "zone", zone()),
            ("status", "status", choice(codes.STATUSES, "event_status")),
            ("venue", "venue_id", PLACE),
            ("series", "series_id", SERIES),
            ("number_in_series", "number_in_series", number()),
            ("type", "type_id", term("event_type")),
            ("attendance", "attendance", choice(codes.ATTENDANCE, "attendance")),
            ("platform", "platform", LINE),
            ("link", "link", LINE),
            ("occasion", "occasion", LINE),
            found="occasion",
            needed="zone status attendance",
        ),
        *_of("event", ("abstract", "abstract", LONG), group="text", found="abstract"),
    ),
    "recording": (
        _TITLE,
        *_of(
            "recording",
            ("date", "date", DATE),
            ("place", "place_id", PLACE),
            ("event", "event_id", EVENT),
            ("mode", "mode_id", term("mode")),
            ("genre", "genre_id", term("genre")),
            ("kind", "recording_kind", choice(codes.RECORDING_KINDS, "recording_kind")),
            ("part_number", "part_number", number(1)),
            ("part_total", "part_total", number(1)),
            ("keywords", "keywords", words()),
            ("quality", "quality", LONG),
            ("provenance", "provenance", LONG),
            ("state", "state", choice(codes.STATES, "state")),
            found="event mode genre keywords quality provenance",
            needed="kind state",
        ),
        *_of("recording", ("summary", "summary", LONG), group="text", found="summary"),
        *_of(
            "recording",
            ("access", "access", ACCESS),
            ("embargo_until", "embargo_until", day()),
            ("access_after_embargo", "access_after_embargo", ACCESS_OR_NONE),
            ("rights", "rights_uri", RIGHTS),
            ("credit_line", "credit_line", LINE),
            group="rights",
            needed="access rights",
        ),
    ),
    "segment": (
        _TITLE,
        *_of(
            "segment",
            ("start", "start_ms", clock()),
            ("end", "end_ms", clock()),
            ("type", "segment_type", choice(codes.SEGMENT_TYPES, "segment_type")),
            ("mode", "mode_id", term("mode")),
            ("section", "section_id", term("section")),
            ("genre", "genre_id", term("genre")),
            ("work", "work", LINE),
            ("text_author", "text_author_id", reference("agent")),
            ("language", "language_id", term("language")),
            ("keywords", "keywords", words()),
            ("parent", "parent_id", reference("segment")),
            ("event", "event_id", EVENT),
            found="mode section genre work language keywords",
            needed="start type",
        ),
        *_of("segment", ("synopsis", "synopsis", LONG), group="text", found="synopsis"),
        *_of("segment", ("access", "access", ACCESS_OR_NONE), group="rights"),
    ),
    "agent": (
        Field("name", "agent_name", "text", LINE, needed=True, found=True, group="title"),
        *_of(
            "agent",
            ("kind", "agent_kind", choice(codes.AGENT_KINDS, "agent_kind")),
            ("born", "born", DATE),
            ("died", "died", DATE),
            ("role", "main_role_id", term("role")),
            ("instrument", "main_instrument_id", term("instrument")),
            needed="kind",
        ),
        *_of(
            "agent",
            ("biography_az", "biography_az", LONG),
            ("biography_en", "biography_en", LONG),
            ("biography_ru", "biography_ru", LONG),
            group="text",
            found="biography_az biography_en biography_ru",
        ),
    ),
    "place": (
        _TITLE,
        *_of(
            "place",
            ("type", "type_id", term("place_type")),
            ("parent", "parent_id", PLACE),
            ("address", "address", LINE),
            ("town", "town", LINE),
            ("country", "country", country()),
            found="address town",
        ),
    ),
    "document": (
        _TITLE,
        *_of(
            "document",
            ("type", "document_type", choice(codes.DOCUMENT_TYPES, "document_type")),
            ("date", "date", DATE),
            ("number", "number", LINE),
            ("issuing_body", "issuing_body", LINE),
            ("language", "language_id", term("language")),
            found="number issuing_body",
            needed="type",
        ),
        *_of("document", ("text", "text_content", LONG), group="text", found="text"),
    ),
    "agreement": (
        _TITLE,
        *_of(
            "agreement",
            ("number", "number", LINE),
            ("status", "status", choice(codes.AGREEMENT_STATUSES, "agreement_status")),
            ("signed", "signed", DATE),
            ("in_force_from", "from", DATE),
            ("in_force_to", "to", DATE),
            found="number",
            needed="status",
        ),
        *_of(
            "agreement",
            ("subject", "subject", LONG),
            ("uses_granted", "uses_granted", LONG),
            group="text",
            found="subject uses_granted",
        ),
    ),
}  # fmt: skip


def fields_of(kind: str) -> dict[str, Field]:
    """The fields of a kind of entry by name, in the order in which a page asks for them."""
    return {field.name: field for field in _FIELDS[kind]}


def kinds() -> tuple[str, ...]:
    """The kinds of entries."""
    return tuple(_FIELDS)
