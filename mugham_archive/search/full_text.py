"""Conditions on words in the language of either database's full-text index."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, literal_column, select, text
from sqlalchemy.orm import Session

from mugham_archive.search.conditions import And, Condition, Not, Or, Text
from mugham_archive.search.tokens import kind_token, term_token

# The weights that the columns have in PostgreSQL's index.
_OF_RECORDINGS = {"titles": "A", "names": "B", "notes": "D"}
_OF_ENTRIES = {"names": "A", "notes": "B"}


class Unanswerable(Exception):
    """The index cannot be asked for this alone: it only leaves things out, or asks for nothing."""


def recordings(session: Session, condition: Condition) -> Select[Any]:
    """The question for the ``place`` of every recording that the words match; raises Unanswerable."""
    if session.get_bind().dialect.name == "sqlite":
        asked = sqlite(condition, lambda beginning: _begun(session, beginning))
        clause = text("recording_index MATCH :asked").bindparams(asked=asked)
        return (
            select(literal_column("rowid").label("place")).select_from(text("recording_index")).where(clause)
        )
    clause = text("recording_text.words @@ to_tsquery('simple', :asked)").bindparams(
        asked=postgresql(condition, _OF_RECORDINGS)
    )
    return (
        select(literal_column("recording_text.place").label("place"))
        .select_from(text("recording_text"))
        .where(clause)
    )


def entries(session: Session, condition: Condition, kind: str) -> Select[Any]:
    """The question for the number of every entry of a kind that the words match; raises Unanswerable."""
    of_kind = kind_token(kind)
    if session.get_bind().dialect.name == "sqlite":
        clause = text("entry_index MATCH :asked").bindparams(asked=f'"{of_kind}" AND {sqlite(condition)}')
        return select(literal_column("rowid").label("id")).select_from(text("entry_index")).where(clause)
    asked = f"{of_kind} & {postgresql(condition, _OF_ENTRIES)}"
    clause = text("entry_text.words @@ to_tsquery('simple', :asked)").bindparams(asked=asked)
    return select(literal_column("entry_text.id").label("id")).select_from(text("entry_text")).where(clause)


# Beginnings of up to so many letters have an index of their own ("prefix" of recording_index).
_INDEXED_BEGINNING = 3
# A beginning of no more words than this is asked for as these words.
_SPELT_OUT = 24
_BEGUN = text(
    "WITH RECURSIVE begun (term) AS ("
    "SELECT (SELECT term FROM temp.recording_words WHERE term >= :first AND term < :last LIMIT 1) UNION ALL "
    # No word holds a control character: what follows "word\x01" is the next word.
    "SELECT (SELECT term FROM temp.recording_words WHERE term >= begun.term || char(1) AND term < :last LIMIT 1) "
    "FROM begun WHERE begun.term IS NOT NULL LIMIT :most) SELECT term FROM begun WHERE term IS NOT NULL"
)


def _begun(session: Session, beginning: str) -> Sequence[str]:
    """The words of recordings that begin so, if they are few; nothing when the index had better be asked as it is.

    FTS5 gathers everything that it knows of a beginning before it gives the first row, but whole words it gives one by one.
    """
    if len(beginning) <= _INDEXED_BEGINNING:
        return ()
    given = {"first": beginning, "last": beginning + "\U0010ffff", "most": _SPELT_OUT + 2}
    words = session.connection().execute(_BEGUN, given).scalars().all()
    return words if len(words) <= _SPELT_OUT else ()


def divides(session: Session, one: Text) -> bool:
    """Whether asking for a part of the recordings takes only a part of the time.

    SQLite gathers all of a long beginning of many words, PostgreSQL all that is found, for each part again.
    """
    if session.get_bind().dialect.name != "sqlite":
        return False
    return one.whole or len(one.words[-1]) <= _INDEXED_BEGINNING or bool(_begun(session, one.words[-1]))


Begun = Callable[[str], Sequence[str]]


def sqlite(condition: Condition, begun: Begun = lambda _beginning: ()) -> str:
    """The condition in FTS5's language; ``begun`` gives the words to ask for instead of a beginning, or none.

    Raises Unanswerable.
    """
    if isinstance(condition, Text):
        return _sqlite_text(condition, begun)
    if isinstance(condition, Or):
        if not condition.parts:
            raise Unanswerable
        return "(" + " OR ".join(sqlite(part, begun) for part in condition.parts) + ")"
    if isinstance(condition, And):
        held = [part for part in condition.parts if not isinstance(part, Not)]
        left_out = [part.part for part in condition.parts if isinstance(part, Not)]
        if not held:
            raise Unanswerable
        asked = " AND ".join(sqlite(part, begun) for part in held)
        without = "".join(f" NOT {sqlite(part, begun)}" for part in left_out)
        return f"({asked}){without}"
    raise Unanswerable


def _sqlite_text(one: Text, begun: Begun) -> str:
    *first, last = one.words
    ends = () if one.whole else begun(last)
    phrases = [f'"{" ".join([*first, word])}"' for word in ends or (last,)]
    if not (one.whole or ends):
        phrases[0] += " *"
    if one.within:
        return f"({{{one.within}}} : ({' OR '.join(phrases)}))"
    others = [f'names : "{name}"' for name in one.names] + [
        f'terms : "{term_token(term)}"' for term in one.terms
    ]
    return f"({' OR '.join([*phrases, *others])})"


def postgresql(condition: Condition, weights: Mapping[str, str]) -> str:
    """The condition in the language of ``to_tsquery('simple', …)``; raises Unanswerable as above."""
    if isinstance(condition, Text):
        return _postgresql_text(condition, weights)
    if isinstance(condition, Or):
        if not condition.parts:
            raise Unanswerable
        return "(" + " | ".join(postgresql(part, weights) for part in condition.parts) + ")"
    if isinstance(condition, And):
        if all(isinstance(part, Not) for part in condition.parts):
            raise Unanswerable
        said = (
            "!" + postgresql(part.part, weights) if isinstance(part, Not) else postgresql(part, weights)
            for part in condition.parts
        )
        return "(" + " & ".join(said) + ")"
    raise Unanswerable


def _postgresql_text(one: Text, weights: Mapping[str, str]) -> str:
    weight = weights[one.within] if one.within else ""
    words = [f"'{word}'" + (f":{weight}" if weight else "") for word in one.words]
    if not one.whole:
        words[-1] = f"'{one.words[-1]}':*{weight}"
    phrase = " <-> ".join(words)
    others = [f"'{name}':{weights['names']}" for name in one.names] + [term_token(term) for term in one.terms]
    if one.within or not others:
        return f"({phrase})"
    return "(" + " | ".join([f"({phrase})", *others]) + ")"
