"""Sets the fields of an entry from what a person typed, each by its kind: dates, terms, choices, numbers, titles."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.date_words import understand
from mugham_archive.catalogue.models import AgentName, Entry, Segment, Term, Title
from mugham_archive.catalogue.reading import LANGUAGE_CODES, find_entry
from mugham_archive.errors import ArchiveError


class FieldError(ArchiveError):
    """A field that the entry does not have, or a value that the field cannot take."""


Setter = Callable[[Session, Any, str], None]

ACCESS = ("public", "on_site", "restricted", "embargoed")
STATES = ("inbox", "draft", "described", "reviewed")
STATUSES = ("planned", "held", "postponed", "rescheduled", "cancelled", "interrupted")
RECORDING_KINDS = ("complete", "part", "excerpt", "rehearsal", "broadcast", "compilation")
SEGMENT_TYPES = ("music", "speech", "applause", "tuning", "silence", "fault")
ATTENDANCE = ("on_site", "online", "hybrid")
AGENT_KINDS = ("person", "ensemble", "organisation")
AGREEMENT_STATUSES = ("draft", "in_force", "expired", "terminated")


def set_fields(session: Session, ref: str, values: Mapping[str, str]) -> int:
    """Set the named fields of an entry to what was typed; returns the entry's id.

    Raises EntryNotFound, or FieldError with what the field takes; nothing is set then by the caller's change.
    """
    entry = find_entry(session, ref)
    loaded = session.get(Entry, entry.id)
    assert loaded is not None
    setters = fields_of(loaded.kind)
    for name, value in values.items():
        # A database may refuse the letter NUL, and no one can mean it.
        value = value.replace("\0", "")
        plain, _, language = name.partition(".")
        if plain == "title" and loaded.kind != "agent":
            _set_title(session, loaded, value, language)
        elif name in setters:
            setters[name](session, loaded, value.strip())
        else:
            known = ", ".join(
                sorted(
                    [
                        *setters,
                        *(() if loaded.kind == "agent" else ("title", "title.az", "title.en", "title.ru")),
                    ]
                )
            )
            raise FieldError(f"A {loaded.kind} has no field “{name}”. It has: {known}.")
    if isinstance(loaded, Segment) and loaded.end_ms is not None and loaded.end_ms < loaded.start_ms:
        raise FieldError("A segment cannot end before it begins.")
    session.flush()
    return loaded.id


def fields_of(kind: str) -> dict[str, Setter]:
    """The fields that can be set on a kind of entry, by the names the command line and the JSON use."""
    return _FIELDS[kind]


def text(attribute: str) -> Setter:
    """A field of free text, as long as its column takes."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        longest = type(entry).__table__.c[attribute].type.length
        if longest is not None and len(value) > longest:
            raise FieldError(f"“{value}” is too long: {longest} letters are the most.")
        setattr(entry, attribute, value)

    return set_it


def date(attribute: str) -> Setter:
    """A date as EDTF or as people write it; empty takes it away."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        setattr(entry, attribute, understand(value) if value else None)

    return set_it


def number(attribute: str) -> Setter:
    """A whole number; empty takes it away."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        if value and not re.fullmatch(r"-?[0-9]+", value):
            raise FieldError(f"“{value}” is not a whole number.")
        if len(value) > 9:
            raise FieldError(f"“{value}” is too large a number.")
        setattr(entry, attribute, int(value) if value else None)

    return set_it


def choice(attribute: str, allowed: tuple[str, ...]) -> Setter:
    """One of a few fixed words."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        if value not in allowed:
            raise FieldError(f"“{value}” is not one of {', '.join(allowed)}.")
        setattr(entry, attribute, value)

    return set_it


def term(attribute: str, scheme: str) -> Setter:
    """A term of a vocabulary by its code or its word in any of the three languages; empty takes it away."""

    def set_it(session: Session, entry: Any, value: str) -> None:
        setattr(entry, attribute, _term(session, scheme, value) if value else None)

    return set_it


def reference(attribute: str, kind: str) -> Setter:
    """Another entry, by its reference; empty takes it away."""

    def set_it(session: Session, entry: Any, value: str) -> None:
        if not value:
            setattr(entry, attribute, None)
            return
        other = find_entry(session, value)
        if other.kind != kind:
            raise FieldError(f"“{value}” is a {other.kind}, not a {kind}.")
        if other.id == entry.id:
            raise FieldError("An entry cannot belong to itself.")
        if attribute == "parent_id" and _stands_below(session, entry, other.id):
            raise FieldError(f"“{value}” belongs to this entry; an entry cannot come to stand below itself.")
        setattr(entry, attribute, other.id)

    return set_it


def _stands_below(session: Session, entry: Any, other: int) -> bool:
    """Whether ``other`` is somewhere below ``entry`` in the tree of their kind."""
    table = type(entry).__table__.c
    above: int | None = other
    passed: set[int] = set()
    while above is not None and above not in passed:
        passed.add(above)
        above = session.scalar(select(table.parent_id).where(table.id == above))
    return entry.id in passed


def words(attribute: str) -> Setter:
    """Several words, with commas between them."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        setattr(entry, attribute, [part.strip() for part in value.split(",") if part.strip()])

    return set_it


def clock(attribute: str, *, needed: bool = False) -> Setter:
    """A place in a recording: 1:02:03, 62:03 or 3723; kept in milliseconds; empty takes it away unless it is needed."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        setattr(entry, attribute, parse_clock(value) if value or needed else None)

    return set_it


def parse_clock(value: str) -> int:
    """Milliseconds of ``1:02:03``, ``62:03.5`` or ``3723``; raises FieldError."""
    found = _CLOCK.fullmatch(value.strip().replace(",", "."))
    if found is None:
        raise FieldError(f"“{value}” is not a time such as 1:02:03, 62:03 or 3723.")
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return round((hours * 3600 + minutes * 60 + seconds) * 1000)


_CLOCK = re.compile(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,6}):)?([0-9]{1,8}(?:\.[0-9]{1,9})?)")


def time_of_day(attribute: str) -> Setter:
    """A time by the clock on the wall, HH:MM; empty takes it away."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        if value and not re.fullmatch(r"([01]?[0-9]|2[0-3])[:.][0-5][0-9]", value):
            raise FieldError(f"“{value}” is not a time of day such as 19:30.")
        setattr(entry, attribute, value.replace(".", ":").zfill(5) if value else None)

    return set_it


def country(attribute: str) -> Setter:
    """A country by its two letters (ISO 3166-1)."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        if value and not re.fullmatch(r"[A-Za-z]{2}", value):
            raise FieldError(f"“{value}” is not a country in two letters, such as AZ.")
        setattr(entry, attribute, value.upper())

    return set_it


def day(attribute: str) -> Setter:
    """A calendar day, YYYY-MM-DD; empty takes it away."""

    def set_it(_session: Session, entry: Any, value: str) -> None:
        try:
            setattr(entry, attribute, dt.date.fromisoformat(value) if value else None)
        except ValueError as error:
            raise FieldError(f"“{value}” is not a day such as 2030-12-31.") from error

    return set_it


def _term(session: Session, scheme: str, value: str) -> int:
    table = Term.__table__
    small = value.casefold()
    for row in session.execute(select(table).where(table.c.scheme == scheme)):
        if value == row.code or small in {row.az.casefold(), row.en.casefold(), row.ru.casefold()}:
            return int(row.id)
    raise FieldError(f"The vocabulary of {scheme.replace('_', ' ')}s has no “{value}”.")


def _rights(session: Session, entry: Any, value: str) -> None:
    table = Term.__table__.c
    question = select(table.uri).where(table.scheme == "rights", (table.code == value) | (table.uri == value))
    uri = session.scalar(question)
    if uri is None:
        raise FieldError(f"“{value}” is not a rights statement such as InC or CNE, nor the address of one.")
    entry.rights_uri = uri


def _set_title(session: Session, entry: Entry, value: str, language: str) -> None:
    """The main title, or with a language the title in it (parallel unless it is the main title's language)."""
    value = value.strip()
    main = next((title for title in entry.titles if title.type == "main"), None)
    if not language:
        if not value:
            raise FieldError("A title cannot be empty.")
        if main is None:
            entry.titles.append(Title(text=value))
        else:
            main.text = value
        return
    if language not in LANGUAGE_CODES:
        raise FieldError(f"Titles are kept in az, en and ru, not in “{language}”.")
    code = LANGUAGE_CODES[language]
    found = next(
        (one for one in entry.titles if one.language == code and one.type in ("main", "parallel")), None
    )
    if found is not None and not value and found.type != "main":
        entry.titles.remove(found)
    elif found is not None and value:
        found.text = value
    elif value:
        script = "Cyrl" if language == "ru" else "Latn"
        kind = "parallel" if main is not None else "main"
        entry.titles.append(
            Title(text=value, language=code, script=script, type=kind, position=len(entry.titles))
        )
    session.flush()


def _set_name(session: Session, entry: Any, value: str) -> None:
    if not value:
        raise FieldError("A name cannot be empty.")
    preferred = next((name for name in entry.names if name.type == "preferred"), None)
    if preferred is None:
        entry.names.append(AgentName(text=value))
    elif preferred.text != value:
        # The former spelling stays: somebody may look for it.
        entry.names.append(AgentName(text=preferred.text, language=preferred.language, script=preferred.script,
                                     type="variant", position=len(entry.names)))  # fmt: skip
        preferred.text = value


_FIELDS: dict[str, dict[str, Setter]] = {
    "series": {
        "parent": reference("parent_id", "series"),
        "code": text("code"),
        "dates": date("dates"),
        "description_az": text("description_az"),
        "description_en": text("description_en"),
        "description_ru": text("description_ru"),
        "default_access": choice("default_access", ("", *ACCESS)),
    },
    "event": {
        "series": reference("series_id", "series"),
        "number_in_series": number("number_in_series"),
        "type": term("type_id", "event_type"),
        "status": choice("status", STATUSES),
        "date": date("date"),
        "start_time": time_of_day("start_time"),
        "venue": reference("venue_id", "place"),
        "attendance": choice("attendance", ATTENDANCE),
        "platform": text("platform"),
        "link": text("link"),
        "occasion": text("occasion"),
        "abstract": text("abstract"),
    },
    "recording": {
        "event": reference("event_id", "event"),
        "kind": choice("recording_kind", RECORDING_KINDS),
        "part_number": number("part_number"),
        "part_total": number("part_total"),
        "date": date("date"),
        "place": reference("place_id", "place"),
        "summary": text("summary"),
        "keywords": words("keywords"),
        "genre": term("genre_id", "genre"),
        "mode": term("mode_id", "mode"),
        "quality": text("quality"),
        "provenance": text("provenance"),
        "rights": _rights,
        "access": choice("access", ACCESS),
        "embargo_until": day("embargo_until"),
        "credit_line": text("credit_line"),
        "state": choice("state", STATES),
    },
    "segment": {
        "start": clock("start_ms", needed=True),
        "end": clock("end_ms"),
        "type": choice("segment_type", SEGMENT_TYPES),
        "mode": term("mode_id", "mode"),
        "section": term("section_id", "section"),
        "genre": term("genre_id", "genre"),
        "work": text("work"),
        "language": term("language_id", "language"),
        "synopsis": text("synopsis"),
        "keywords": words("keywords"),
        "access": choice("access", ("", *ACCESS)),
    },
    "agent": {
        "name": _set_name,
        "kind": choice("agent_kind", AGENT_KINDS),
        "born": date("born"),
        "died": date("died"),
        "role": term("main_role_id", "role"),
        "instrument": term("main_instrument_id", "instrument"),
        "biography_az": text("biography_az"),
        "biography_en": text("biography_en"),
        "biography_ru": text("biography_ru"),
    },
    "place": {
        "type": term("type_id", "place_type"),
        "parent": reference("parent_id", "place"),
        "address": text("address"),
        "town": text("town"),
        "country": country("country"),
    },
    "document": {
        "type": text("document_type"),
        "date": date("date"),
        "number": text("number"),
        "issuing_body": text("issuing_body"),
        "language": term("language_id", "language"),
    },
    "agreement": {
        "number": text("number"),
        "signed": date("signed"),
        "in_force_from": date("in_force_from"),
        "in_force_to": date("in_force_to"),
        "status": choice("status", AGREEMENT_STATUSES),
        "subject": text("subject"),
        "uses_granted": text("uses_granted"),
    },
}
