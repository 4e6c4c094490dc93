"""Keeps the folded words of every entry, which the full-text index of either database follows by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.card_names import Names
from mugham_archive.catalogue.cards import Words
from mugham_archive.catalogue.entry_cards import EntryWords
from mugham_archive.catalogue.models import EntryText, RecordingText
from mugham_archive.search.folding import fold, name_spellings
from mugham_archive.search.tokens import kind_token, term_token
from mugham_archive.storage.bulk import much_memory, portions, set_aside
from mugham_archive.storage.differences import Differences, differences, put, write

# After every place there is.
_LAST = 1 << 62

# From so many recordings on it pays to write the index in bulk.
_BULK = 500
# SQLite's own settings of a full-text index (how many parts of one size are merged, how many bytes it gathers), and others.
_USUALLY = {"automerge": 4, "hashsize": 1 << 20}
_IN_BULK = {"automerge": 0, "hashsize": 16 << 20}


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


def in_order(session: Session, ids: Iterable[int]) -> list[int]:
    """These recordings in the order of the index, those that it does not hold yet last."""
    table = RecordingText.__table__.c
    places: dict[int, int] = {}
    wanted = sorted(ids)
    if len(wanted) < 2:
        return wanted
    for some in portions(wanted):
        question = select(table.id, table.place).where(table.id.in_(some))
        places.update((number, place) for number, place in session.execute(question).all())
    return sorted(wanted, key=lambda number: places.get(number, _LAST))


def replace_recordings(
    session: Session, ids: Sequence[int], words: Sequence[Words], *, empty: bool = False
) -> None:
    """Put these words in the place of what the index held for these recordings; ``empty``: it held nothing."""
    rows = [folded(some) for some in words]
    put(session, RecordingText.__table__, () if empty else ids, rows, _place)


def forget_recordings(session: Session, ids: Sequence[int]) -> None:
    """Take the words of these recordings out of the index."""
    put(session, RecordingText.__table__, ids, (), _place)


def rename(session: Session, found: Sequence[Names]) -> None:
    """Put these names in the place of those that the index held for these recordings."""
    rows = [{"id": one.id, "names": _join(map(name_spellings, one.names))} for one in found]
    changed = differences(session, RecordingText.__table__, [one.id for one in found], rows).changed
    write(session, RecordingText.__table__, Differences(changed=changed))


def replace_entries(session: Session, ids: Sequence[int], words: Sequence[EntryWords]) -> None:
    """Put these words in the place of what the index held for these entries."""
    put(session, EntryText.__table__, sorted(ids), [folded_entry(some) for some in words], _number)


@contextmanager
def written_in_bulk(session: Session, amount: int) -> Iterator[None]:
    """While the words of so many recordings are written, SQLite's index gathers them in memory, and tidies itself at the end.

    It would merge what was written at different times as it goes, and where much waits to be merged, that takes longer than
    the change. So it merges a page for every two recordings, somewhat more than they fill, and leaves the rest to the
    changes that come after. Settings of the index belong to the transaction: rolled back, they are as they were.
    """
    if amount < _BULK or session.get_bind().dialect.name != "sqlite":
        yield
        return
    _tell(session, "recording_index", _IN_BULK)
    with much_memory(session):
        yield
    _tell(session, "recording_index", {**_USUALLY, "merge": amount // 2})


def _tell(session: Session, index: str, orders: Mapping[str, int | None]) -> None:
    """Give one of SQLite's indexes orders and settings."""
    statement = f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)"
    for name, value in orders.items():
        session.connection().exec_driver_sql(statement, (name, value))


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
                # In one piece, as it is searched most quickly.
                _tell(session, name, {**_IN_BULK, "rebuild": None, "optimize": None, **_USUALLY})


# SQLite's index keeps what it is told in memory as long as the rows come in its order, and writes it out otherwise.
def _place(row: dict[str, Any]) -> int:
    return int(row["place"])


def _number(row: dict[str, Any]) -> int:
    return int(row["id"])


def _join(parts: Iterable[str]) -> str:
    # Each part once: the same words come from a segment, the recording and its event. Phrases stay whole.
    return " ".join(dict.fromkeys(part for part in parts if part))
