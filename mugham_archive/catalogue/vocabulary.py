"""The controlled vocabularies: seeded from the tables in ``resources/vocabulary``, corrected and extended by the archive."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive import settings
from mugham_archive.catalogue.models import Term

# Which table of resources/vocabulary fills which scheme.
SCHEMES = {
    "modes": "mode",
    "sections": "section",
    "genres": "genre",
    "event_types": "event_type",
    "place_types": "place_type",
    "instruments": "instrument",
    "roles": "role",
    "honorifics": "honorific",
    "languages": "language",
    "access_levels": "access",
    "generations": "generation",
    "carriers": "carrier",
    "rights_statements": "rights",
}
_COMMON = ("code", "parent", "az", "en", "ru", "variants", "uri", "note")


def seed(session: Session, folder: Path | None = None) -> int:
    """Bring the terms up to the program's tables; returns how many terms were added or improved.

    A field that the archive has changed since the last seeding stays as the archive wrote it; terms of the archive's own
    are not touched, and a term that has left the tables stays.
    """
    folder = folder or settings.resources() / "vocabulary"
    touched = 0
    for name, scheme in SCHEMES.items():
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as table:
            touched += _seed_scheme(session, scheme, list(csv.DictReader(table)))
    session.flush()
    return touched


def _seed_scheme(session: Session, scheme: str, rows: list[dict[str, str]]) -> int:
    known = {term.code: term for term in session.scalars(select(Term).where(Term.scheme == scheme))}
    touched = 0
    # What the archive has merged into another term stays merged.
    merged = {code: term for term in known.values() for code in term.more.get("merged", ())}
    known.update({code: term for code, term in merged.items() if code not in known})
    places = {row["code"]: place for place, row in enumerate(rows)}
    rows = [row for row in rows if known.get(row["code"]) is not merged.get(row["code"], row)]
    for row in rows:
        position = places[row["code"]]
        values = _values(row, position)
        term = known.get(row["code"])
        if term is None:
            term = Term(scheme=scheme, code=row["code"], seeded=values, **values)
            session.add(term)
            known[row["code"]] = term
            touched += 1
        elif term.seeded != values:
            for field, value in values.items():
                if getattr(term, field) == term.seeded.get(field):
                    setattr(term, field, value)
            term.seeded = values
            touched += 1
    session.flush()
    for row in rows:
        parent = known.get(row.get("parent") or "")
        term = known[row["code"]]
        if parent is not None and term.parent_id is None and parent is not term:
            term.parent_id = parent.id
    return touched


def _values(row: dict[str, str], position: int) -> dict[str, Any]:
    return {
        "az": row["az"],
        "en": row["en"],
        "ru": row["ru"],
        "variants": [part for part in (row.get("variants") or "").split("|") if part],
        "uri": row.get("uri") or "",
        "note": row.get("note") or "",
        "position": position,
        "more": {key: value for key, value in row.items() if key not in _COMMON and value},
    }
