"""Small questions that every view is made of: an entry by its reference, titles and words in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import REFERENCE_LETTERS, AgentName, Entry, Identifier, Term, Title
from mugham_archive.errors import ArchiveError
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.remembering import while_unchanged

# The interface's languages and the ISO 639-3 codes that titles carry.
LANGUAGE_CODES = {"az": "aze", "en": "eng", "ru": "rus"}


class EntryNotFound(ArchiveError):
    """No entry of the archive has that reference."""


def find_entry(session: Session, ref: str) -> Row[Any]:
    """The shared row of an entry by reference or uuid; raises EntryNotFound."""
    table = Entry.__table__
    row = session.execute(
        select(table).where(or_(table.c.reference == ref.strip(), table.c.uuid == ref.strip()))
    ).first()
    if row is None:
        raise EntryNotFound("There is no entry “{ref}” in this archive.", ref=ref)
    return row


def merged_into(session: Session, ref: str, kind: str | None = None) -> Row[Any] | None:
    """The shared row of the entry that the one with this reference was merged into; None when it was not merged.

    Merging keeps the reference of what goes as a former number of what stays; ``kind`` narrows it to entries of a kind.
    """
    table, former = Entry.__table__, Identifier.__table__.c
    kinds = [one for one, letter in REFERENCE_LETTERS.items() if letter == ref.strip()[:1].upper()]
    question = (
        select(table)
        .join(Identifier.__table__, former.entry_id == table.c.id)
        .where(former.value == ref.strip().upper(), former.scheme == "former", table.c.kind.in_(kinds))
        .order_by(former.id.desc())
        .limit(1)
    )
    if kind is not None:
        question = question.where(table.c.kind == kind)
    return session.execute(question).first()


def iso(moment: dt.datetime | dt.date | None) -> str:
    """A stored moment (UTC) as ISO 8601."""
    if moment is None:
        return ""
    return (
        moment.isoformat(timespec="seconds") + "Z" if isinstance(moment, dt.datetime) else moment.isoformat()
    )


class Terms:
    """The words of the vocabulary in one language, each read once as long as nobody changes the archive."""

    def __init__(self, session: Session, language: str) -> None:
        self._session = session
        self._language = language
        empty: Callable[[], dict[int, tuple[str, str]]] = dict
        self._known = while_unchanged(session, ("terms", language), empty)

    def load(self, ids: Iterable[int | None]) -> None:
        """Read these terms at once."""
        wanted = sorted({number for number in ids if number is not None} - set(self._known))
        for some in portions(wanted):
            for row in self._session.execute(select(Term.__table__).where(Term.__table__.c.id.in_(some))):
                self._known[row.id] = (row.code, label(row, self._language))

    def word(self, number: int | None) -> str:
        """The term's word, or nothing."""
        return self._get(number)[1]

    def code(self, number: int | None) -> str | None:
        """The term's code, or None."""
        return self._get(number)[0] or None

    def _get(self, number: int | None) -> tuple[str, str]:
        if number is None:
            return ("", "")
        if number not in self._known:
            self.load([number])
        return self._known.get(number, ("", ""))


class SeriesNames:
    """Titles and references of the series that cards name, each read once as long as nobody changes the archive."""

    def __init__(self, session: Session, language: str) -> None:
        self._session = session
        self._language = language
        empty: Callable[[], dict[int, tuple[str, str | None]]] = dict
        self._known = while_unchanged(session, ("series", language), empty)

    def load(self, ids: Iterable[int | None]) -> None:
        """Read these series at once."""
        wanted = sorted({number for number in ids if number is not None} - self._known.keys())
        if wanted:
            titles = titles_in(self._session, wanted, self._language)
            references = references_of(self._session, wanted)
            self._known.update({one: (titles.get(one, ""), references.get(one)) for one in wanted})

    def name(self, number: int | None) -> tuple[str, str | None]:
        """The title and the reference of a series that was loaded; nothing for none."""
        return ("", None) if number is None else self._known[number]


def label(term: Any, language: str) -> str:
    """A term in the language asked for, else in Azerbaijani, English or Russian."""
    return getattr(term, language, "") or term.az or term.en or term.ru or term.code


def titles_in(session: Session, ids: Sequence[int], language: str) -> dict[int, str]:
    """The title of each entry in a language when it has one, else its main title."""
    wanted = LANGUAGE_CODES.get(language, "aze")
    table = Title.__table__.c
    found: dict[int, str] = {}
    for some in portions(sorted(ids)):
        question = select(table.entry_id, table.text, table.language).where(
            table.entry_id.in_(some), table.type.in_(("main", "parallel"))
        )
        order = (table.entry_id, table.language != wanted, table.type != "main", table.position, table.id)
        for row in session.execute(question.order_by(*order)):
            found.setdefault(row.entry_id, row.text)
    return found


def main_titles(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """The main title of each entry."""
    table = Title.__table__.c
    found: dict[int, str] = {}
    for some in portions(sorted(ids)):
        question = select(table.entry_id, table.text).where(table.entry_id.in_(some), table.type == "main")
        found.update({row.entry_id: row.text for row in session.execute(question)})
    return found


def names_of(session: Session, agents: Iterable[int]) -> dict[int, str]:
    """The preferred name of each agent."""
    table = AgentName.__table__.c
    found: dict[int, str] = {}
    for some in portions(sorted(set(agents))):
        question = select(table.agent_id, table.text).where(table.agent_id.in_(some))
        for row in session.execute(
            question.order_by(table.agent_id, table.type != "preferred", table.position, table.id)
        ):
            found.setdefault(row.agent_id, row.text)
    return found


def references_of(session: Session, ids: Iterable[int | None]) -> dict[int, str]:
    """The reference of each entry."""
    table = Entry.__table__.c
    found: dict[int, str] = {}
    for some in portions(sorted({number for number in ids if number is not None})):
        found.update(
            {
                row.id: row.reference
                for row in session.execute(select(table.id, table.reference).where(table.id.in_(some)))
            }
        )
    return found
