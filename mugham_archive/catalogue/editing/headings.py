"""The title of an entry and the name of an agent: one field each, though they are kept as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.models import AgentName, Title
from mugham_archive.catalogue.reading import LANGUAGE_CODES
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.storage.bulk import portions, reserve

_SCRIPTS = {"az": "Latn", "en": "Latn", "ru": "Cyrl"}


def heading_row(session: Session, kind: str, entry: int, language: str = "") -> Any | None:
    """The row of the main title (of an agent, the preferred name), or of the one in a language (az, en or ru)."""
    if kind == "agent":
        return _name_row(session, entry, language)
    table = Title.__table__
    question = select(table).where(table.c.entry_id == entry)
    if not language:
        return session.execute(question.where(table.c.type == "main")).first()
    question = question.where(
        table.c.language == _code(language), table.c.type.in_(("main", "parallel"))
    ).order_by(table.c.type != "main", table.c.position, table.c.id)
    return session.execute(question).first()


def _name_row(session: Session, entry: int, language: str) -> Any | None:
    table = AgentName.__table__
    question = select(table).where(table.c.agent_id == entry)
    question = question.order_by(table.c.type != "preferred", table.c.position, table.c.id)
    if language:
        question = question.where(table.c.language == _code(language))
    return session.execute(question).first()


def _code(language: str) -> str:
    if language not in LANGUAGE_CODES:
        raise FieldError(
            "Titles and names are kept in az, en and ru, not in “{language}”.", language=language
        )
    return LANGUAGE_CODES[language]


def set_heading(session: Session, kind: str, entry: int, text: str, language: str = "") -> bool:
    """Set the main title or preferred name, or the one in a language; empty takes that one away. True if it changed.

    A title in a language is parallel unless there is no main one yet. A former preferred name stays as a variant.
    """
    text = text.replace("\0", "").strip()
    row = heading_row(session, kind, entry, language)
    what = "name" if kind == "agent" else "title"
    table = (AgentName if kind == "agent" else Title).__table__
    recorder = recorder_of(session)
    if not text:
        if not language or (row is not None and row.type in ("main", "preferred")):
            raise FieldError(
                "A name cannot be empty." if kind == "agent" else "A title cannot be empty.", what
            )
        if row is not None:
            recorder.remove(table, [row.id])
        return row is not None
    if row is None:
        made = _new(kind, entry, text, language, _types(session, kind, [entry])[entry])
        recorder.insert(table, [{**made, "id": reserve(session, table, 1)[0]}])
        return True
    if row.text == text:
        return False
    if row.type == "preferred":
        # The former spelling stays: somebody may look for it.
        _keep_spelling(session, row)
    recorder.update(table, row.id, {"text": text})
    return True


def set_headings(session: Session, kind: str, texts: Mapping[int, str], language: str = "") -> set[int]:
    """``set_heading`` of many entries of one kind, in a few statements; the entries that changed."""
    clean = {entry: text.replace("\0", "").strip() for entry, text in texts.items()}
    changed: dict[int, Any] = {}
    new: list[int] = []
    one_by_one: set[int] = set()
    rows = heading_rows(session, kind, list(clean), language)
    for entry, text in clean.items():
        row = rows.get(entry)
        if text and row is None:
            new.append(entry)
        elif not text or row is None or row.type == "preferred":
            # What goes, and names of which the former spelling stays.
            one_by_one |= {entry} if set_heading(session, kind, entry, text, language) else set()
        elif row.text != text:
            changed[entry] = row
    table = (AgentName if kind == "agent" else Title).__table__
    recorder = recorder_of(session)
    recorder.update_each(table, {row.id: {"text": clean[entry]} for entry, row in changed.items()})
    there = _types(session, kind, new)
    made = [_new(kind, entry, clean[entry], language, there[entry]) for entry in new]
    for row, number in zip(made, reserve(session, table, len(made)), strict=True):
        row["id"] = number
    recorder.insert(table, made)
    return {*changed, *new, *one_by_one}


def _types(session: Session, kind: str, entries: Sequence[int]) -> dict[int, list[str]]:
    """The types of the titles or names that each entry has already."""
    table: Any = (AgentName if kind == "agent" else Title).__table__
    owner = table.c.agent_id if kind == "agent" else table.c.entry_id
    found: dict[int, list[str]] = {entry: [] for entry in entries}
    for some in portions(list(entries)):
        for entry, type_ in session.execute(select(owner, table.c.type).where(owner.in_(some))):
            found[entry].append(type_)
    return found


def heading_rows(session: Session, kind: str, entries: Sequence[int], language: str = "") -> dict[int, Any]:
    """``heading_row`` of many entries of one kind, by entry; those without one are left out."""
    names = kind == "agent"
    table: Any = (AgentName if names else Title).__table__
    owner = table.c.agent_id if names else table.c.entry_id
    first = "preferred" if names else "main"
    found: dict[int, Any] = {}
    for some in portions(list(entries)):
        question = select(table).where(owner.in_(some))
        if language:
            question = question.where(table.c.language == _code(language))
        if not names:
            question = question.where(table.c.type.in_(("main", "parallel") if language else ("main",)))
        order = (table.c.type != first, table.c.position, table.c.id)
        for row in session.execute(question.order_by(*order)):
            found.setdefault(row._mapping[owner.name], row)
    return found


def _new(kind: str, entry: int, text: str, language: str, there: Sequence[str]) -> dict[str, Any]:
    names = kind == "agent"
    first, other = ("preferred", "variant") if names else ("main", "parallel")
    return {
        "agent_id" if names else "entry_id": entry,
        "text": text,
        "language": _code(language) if language else (None if names else "aze"),
        "script": _SCRIPTS[language] if language else (None if names else "Latn"),
        "type": other if first in there else first,
        "position": len(there),
    }


def _keep_spelling(session: Session, row: Any) -> None:
    table = AgentName.__table__
    there = session.execute(select(table.c.id).where(table.c.agent_id == row.agent_id)).all()
    kept = {**row._mapping, "id": reserve(session, table, 1)[0], "type": "variant", "position": len(there)}
    recorder_of(session).insert(table, [kept])
