"""Says what a recording, an event or a series still lacks: the six of ISAD(G), the IASA minimum, and what helps beyond.

What is missing is kept on the cards as a whole number, ``lacks``, in which each missing thing is one bit. The bits are
never moved: archives keep them. ``level`` makes the traffic light of them (``standards.md`` 1.11): red lacks one of the
six elements that ISAD(G) asks of every description (reference code, title, creator, date, extent, level; code and level
are always there), amber lacks participants with their functions, place or terms of use (IASA), green has both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

from mugham_archive.catalogue.models import NOT_EVALUATED

Level = Literal["red", "amber", "green"]

_CODES = (
    "title", "creator", "date", "extent", "performers", "roles", "place", "rights", "access", "duration", "language",
    "genre_or_mode", "segments", "files", "summary", "provenance", "event", "series", "missing_files", "changed_files",
    "unreadable_files", "organiser", "type", "recordings", "documents",
)  # fmt: skip
# What can be missing, in the order of its bits.
BITS: Mapping[str, int] = MappingProxyType({code: 1 << place for place, code in enumerate(_CODES)})

# Without one of these a description is not one (ISAD(G) 3.1.1 to 3.1.5, 3.2.1).
ESSENTIAL: Mapping[str, tuple[str, ...]] = {
    "recording": ("title", "creator", "date", "extent"),
    "event": ("title", "creator", "date", "type"),
    "series": ("title", "creator", "date", "extent"),
}
# The IASA minimum for a recorded event: participants with functions, place, terms of use, physical description.
MINIMUM: Mapping[str, tuple[str, ...]] = {
    "recording": ("performers", "roles", "place", "rights", "access", "duration"),
    "event": ("performers", "roles", "place", "organiser"),
    "series": ("summary", "access"),
}
# What makes an entry easier to find and to trust; it does not change the light.
HELPFUL: Mapping[str, tuple[str, ...]] = {
    "recording": (
        "language",
        "genre_or_mode",
        "segments",
        "files",
        "summary",
        "provenance",
        "event",
        "series",
    ),
    "event": ("series", "recordings", "summary", "documents"),
    "series": ("rights", "documents"),
}
# Something is wrong with what the archive holds, however well it is described.
TROUBLE: Mapping[str, tuple[str, ...]] = {
    "recording": ("missing_files", "changed_files", "unreadable_files"),
    "event": (),
    "series": (),
}
KINDS = tuple(ESSENTIAL)
# The standing questions of the Problems page, and the bit that raises each.
PROBLEMS: Mapping[str, str] = {
    "missing": "missing_files",
    "changed": "changed_files",
    "unreadable": "unreadable_files",
    "undated": "date",
    "unnamed": "performers",
}
_STATE_BITS = {"missing": "missing_files", "changed": "changed_files", "unreadable": "unreadable_files"}
# Where the field has another name than what is missing.
_FIELDS: Mapping[tuple[str, str], str] = {
    ("", "creator"): "participation",
    ("", "performers"): "participation",
    ("", "roles"): "role",
    ("", "organiser"): "participation",
    ("", "genre_or_mode"): "mode",
    ("", "extent"): "copy",
    ("", "duration"): "files",
    ("", "missing_files"): "copy",
    ("", "changed_files"): "copy",
    ("", "unreadable_files"): "copy",
    ("recording", "series"): "event",
    ("event", "place"): "venue",
    ("event", "summary"): "abstract",
    ("series", "date"): "dates",
    ("series", "summary"): "description_az",
    ("series", "access"): "default_access",
    ("series", "rights"): "default_rights",
    ("series", "extent"): "events",
}
# What has not taken place cannot have been recorded.
_NOT_HELD = ("planned", "postponed", "rescheduled", "cancelled")


def mask(codes: Iterable[str]) -> int:
    """The number in which these codes' bits are set."""
    return sum(BITS[code] for code in set(codes))


def named(lacks: int) -> tuple[str, ...]:
    """The codes of what is missing, in the order of the bits."""
    return tuple(code for code, bit in BITS.items() if lacks & bit)


def needed(kind: str) -> tuple[str, ...]:
    """What stands between an entry of the kind and green, the essential first."""
    return (*ESSENTIAL[kind], *MINIMUM[kind])


def field_of(kind: str, code: str) -> str:
    """The field, or the kind of rows, in which what is missing is filled in, as the registry names it.

    Documents, segments, recordings and events are named as such: they are entries of their own. So are files.
    """
    return _FIELDS.get((kind, code), _FIELDS.get(("", code), code))


def codes_of(kind: str) -> tuple[str, ...]:
    """All that an entry of the kind may lack, the essential first."""
    return (*ESSENTIAL[kind], *MINIMUM[kind], *HELPFUL[kind], *TROUBLE[kind])


_RED = {kind: mask(codes) for kind, codes in ESSENTIAL.items()}
_AMBER = {kind: mask(codes) for kind, codes in MINIMUM.items()}
# The bits that put a recording on the Problems page.
TROUBLED = mask(PROBLEMS.values())


def level(kind: str, lacks: int) -> Level:
    """The traffic light of an entry of the kind that lacks this."""
    if lacks & _RED[kind]:
        return "red"
    return "amber" if lacks & _AMBER[kind] else "green"


def of_recording(
    recording: Any,
    card: Mapping[str, Any],
    *,
    roles: Sequence[Any],
    spoken: bool,
    genre_or_mode: bool,
    online: bool,
    states: Iterable[str] | None,
) -> int:
    """What a recording lacks, by its row, its new card and what was read for the card.

    ``roles`` are all who take part, on the recording, its event or its segments; ``spoken`` whether a language and
    ``genre_or_mode`` whether a genre or mode is given anywhere; ``online`` whether the event had no hall; ``states`` are
    the states of the files of its copies, None when it has no copy at all.
    """
    lacks = 0
    if not card["title"]:
        lacks |= _TITLE
    if not roles:
        lacks |= _CREATOR
    elif any(role.role_id is None and role.instrument_id is None for role in roles):
        lacks |= _ROLES
    if not card["performers"]:
        lacks |= _PERFORMERS
    if card["date_edtf"] is None:
        lacks |= _DATE
    if not card["duration_ms"]:
        lacks |= _DURATION if states is not None else _DURATION | _EXTENT
    if card["venue_id"] is None and not online:
        lacks |= _PLACE
    if recording.rights_uri in ("", NOT_EVALUATED):
        lacks |= _RIGHTS
    if not recording.access or (recording.access == "embargoed" and recording.embargo_until is None):
        lacks |= _ACCESS
    if not spoken:
        lacks |= _LANGUAGE
    if not genre_or_mode:
        lacks |= _GENRE
    if not card["segments"]:
        lacks |= _SEGMENTS
    if not card["media"]:
        lacks |= _FILES
    if not recording.summary:
        lacks |= _SUMMARY
    if not recording.provenance:
        lacks |= _PROVENANCE
    if card["event_id"] is None:
        lacks |= _EVENT
    if card["series_id"] is None:
        lacks |= _SERIES
    for state in states or ():
        lacks |= _STATES.get(state, 0)
    return lacks


def of_event(
    event: Any,
    *,
    title: str,
    roles: Iterable[tuple[str, bool]],
    recordings: int,
    recorded_names: bool,
    documents: bool,
    organising: frozenset[str],
    not_performing: frozenset[str],
) -> int:
    """What an event lacks.

    ``roles`` are the codes of the roles of those named on the event and whether each says what they did at all;
    ``recorded_names`` whether its recordings name anybody; ``organising`` and ``not_performing`` are codes of roles.
    """
    found = list(roles)
    missing = {
        "title": not title,
        "creator": not found and not recorded_names,
        # Postponed means that there is no new date yet.
        "date": event.date_edtf is None and event.status != "postponed",
        "type": event.type_id is None,
        "performers": all(code in not_performing for code, _ in found) and not recorded_names,
        "roles": not all(said for _, said in found),
        "place": event.venue_id is None and not (event.attendance == "online" and event.platform),
        "organiser": not any(code in organising for code, _ in found),
        "series": event.series_id is None,
        "recordings": not recordings and event.status not in _NOT_HELD,
        "summary": not event.abstract,
        "documents": not documents,
    }
    return mask(code for code, lacking in missing.items() if lacking)


def of_series(series: Any, *, title: str, people: bool, events: int, recordings: int, documents: bool) -> int:
    """What a series or season lacks, of its row and of what is in it."""
    missing = {
        "title": not title,
        "creator": not people,
        "date": series.dates_edtf is None,
        "extent": not events and not recordings,
        "summary": not (series.description_az or series.description_en or series.description_ru),
        "access": not series.default_access,
        "rights": not series.default_rights,
        "documents": not documents,
    }
    return mask(code for code, lacking in missing.items() if lacking)


(
    _TITLE, _CREATOR, _DATE, _EXTENT, _PERFORMERS, _ROLES, _PLACE, _RIGHTS, _ACCESS, _DURATION, _LANGUAGE, _GENRE,
    _SEGMENTS, _FILES, _SUMMARY, _PROVENANCE, _EVENT, _SERIES, *_,
) = BITS.values()  # fmt: skip
_STATES = {state: BITS[code] for state, code in _STATE_BITS.items()}
