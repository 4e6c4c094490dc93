"""Keeps the folded words of every entry, which the full-text index of either database follows by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from mugham_archive.catalogue.card_names import Names
from mugham_archive.catalogue.cards import Words
from mugham_archive.catalogue.entry_cards import EntryWords
from mugham_archive.catalogue.models import EntryText, RecordingText
from mugham_archive.search.folding import fold, name_spellings
from mugham_archive.search.tokens import kind_token, term_token
from mugham_archive.storage.bulk import insert_rows, portions, set_aside


def folded(words: Words) -> dict[str, Any]:
    """The row of the index for a recording's words."""
    return {
        "place": words.place,
        "id": words.id,
        "titles": _join(map(fold, words.titles)),
        "names": _join(map(name_spellings, words.names)),
        "context": _join(map(fold, words.context)),
        "terms": " ".join(map(term_token, words.terms)),
        "notes": _join(map(fold, words.notes)),
    }


def folded_entry(words: EntryWords) -> dict[str, Any]:
    """The row of the index for any other entry's words."""
    number, kind, names, notes = words
    return {
        "id": number,
        "kind": kind,
        "names": _join([kind_token(kind), *map(name_spellings, names)]),
        "notes": _join(map(fold, notes)),
    }


def replace_recordings(session: Session, ids: Sequence[int], words: Sequence[Words]) -> None:
    """Put these words in the place of what the index held for these recordings."""
    _forget(session, RecordingText, ids)
    insert_rows(session, RecordingText.__table__, [folded(some) for some in words])


def rename(session: Session, found: Sequence[Names]) -> None:
    """Put these names in the place of those that the index held for these recordings."""
    rows = [{"number": one.id, "written": _join(map(name_spellings, one.names))} for one in found]
    if rows:
        table = RecordingText.__table__
        change = update(table).where(table.c.id == bindparam("number")).values(names=bindparam("written"))
        session.connection().execute(change, rows)


def replace_entries(session: Session, ids: Sequence[int], words: Sequence[EntryWords]) -> None:
    """Put these words in the place of what the index held for these entries."""
    _forget(session, EntryText, ids)
    insert_rows(session, EntryText.__table__, [folded_entry(some) for some in words])


@contextmanager
def made_anew(session: Session) -> Iterator[None]:
    """Forget all words and take new ones; SQLite's full-text index is made from them once, at the end."""
    tables = (RecordingText.__table__, EntryText.__table__)
    with set_aside(session, tables, ("index", "trigger")):
        for table in tables:
            session.execute(delete(table))
        yield
        if session.get_bind().dialect.name == "sqlite":
            for name in ("recording_index", "entry_index"):
                session.connection().exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")


def _forget(session: Session, kind: Any, ids: Sequence[int]) -> None:
    for some in portions(list(ids)):
        # An explicit delete, also where a cascade would do: only this one fires the triggers of every SQLite.
        if session.scalar(select(kind.id).where(kind.id.in_(some)).limit(1)) is not None:
            session.execute(delete(kind.__table__).where(kind.id.in_(some)))


def _join(parts: Iterable[str]) -> str:
    # Each part once: the same words come from a segment, the recording and its event. Phrases stay whole.
    return " ".join(dict.fromkeys(part for part in parts if part))
