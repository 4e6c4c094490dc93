"""The controlled vocabularies: seeded from the tables in ``resources/vocabulary``, corrected and extended by the archive."""

from __future__ import annotations

import csv
import hashlib
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


def fingerprint() -> str:
    """What tells the program's tables, as they are now, from those of before and after."""
    together = hashlib.sha256()
    for name in SCHEMES:
        together.update(_table(name).read_bytes())
    return together.hexdigest()


def seed(session: Session, folder: Path | None = None) -> set[int]:
    """Bring the terms up to the program's tables; returns the terms that were there and are called otherwise now.

    A field that the archive has changed since the last seeding stays as the archive wrote it; terms of the archive's own
    are not touched, and a term that has left the tables stays.
    """
    renamed: set[int] = set()
    for name, scheme in SCHEMES.items():
        with _table(name, folder).open(encoding="utf-8", newline="") as table:
            renamed |= _seed_scheme(session, scheme, list(csv.DictReader(table)))
    session.flush()
    return renamed


def _table(name: str, folder: Path | None = None) -> Path:
    return (folder or settings.resources() / "vocabulary") / f"{name}.csv"


def _seed_scheme(session: Session, scheme: str, rows: list[dict[str, str]]) -> set[int]:
    known = {term.code: term for term in session.scalars(select(Term).where(Term.scheme == scheme))}
    renamed: set[int] = set()
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
        elif term.seeded != values:
            before = (term.az, term.en, term.ru)
            for field, value in values.items():
                if getattr(term, field) == term.seeded.get(field):
                    setattr(term, field, value)
            term.seeded = values
            if (term.az, term.en, term.ru) != before:
                renamed.add(term.id)
    session.flush()
    for row in rows:
        parent = known.get(row.get("parent") or "")
        term = known[row["code"]]
        if parent is not None and term.parent_id is None and parent is not term:
            term.parent_id = parent.id
    return renamed


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
