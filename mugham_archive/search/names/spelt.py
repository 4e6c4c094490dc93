"""All agents who bear what was typed, by sound: for a field of a query, and while somebody is typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.util import ClauseAdapter

from mugham_archive.catalogue.models import AgentCard, AgentWord
from mugham_archive.search.folding import fold
from mugham_archive.search.names import candidates
from mugham_archive.search.names.candidates import Slot
from mugham_archive.search.names.letters import is_short, spelling
from mugham_archive.search.names.likeness import beyond
from mugham_archive.search.names.sounds import sounds
from mugham_archive.search.names.titles import callings

_WORD = AgentWord.__table__.c
_CARD = AgentCard.__table__.c
# Spelt in some way of the languages; no slip costs so little.
_SPELT = 0.3
_WHOLE = 1.0
_BEGUN = 0.9
# Shorter beginnings are looked up as they are written: by sound they would be half of all names.
_SHORTEST_BY_SOUND = 3
# So many words that begin alike are borne by a good part of all agents, who are then tried in the order wanted.
_MANY = 60
# Of so many agents, from the most recorded on, it is seen whether they bear a word that many do.
_WALKED = 1_000
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word typed: which rows of the table of words are it, which of those are the whole of it, and its words, folded."""

    rows: ColumnElement[bool]
    whole: ColumnElement[bool]
    words: tuple[str, ...]
    many: bool


def agents_spelt(
    session: Session, typed: str, *, beginning: bool, limit: int | None
) -> list[tuple[int, float]]:
    """Every agent whose names hold all the words typed, each by its sound, with a score from 0 to 1.

    With ``beginning`` the last word may be the beginning of one, which is worth less than a whole word. With ``limit``
    the best come first, among equals those with the most recordings; without it the order is the agents' own. Titles
    before and after a name do not count.
    """
    asked = _asked(session, typed, beginning)
    if not asked:
        return []
    wholly, anyhow = _bearers(asked, True), _bearers(asked, False)
    if limit is None:
        whole: set[int] = set(session.scalars(wholly.distinct()))
        found = sorted(whole.union(session.scalars(anyhow.distinct())) if beginning else whole)
        return [(agent, _WHOLE if agent in whole else _BEGUN) for agent in found]
    best: list[tuple[int, float]] = [(agent, _WHOLE) for agent in _most_recorded(session, wholly, limit)]
    if not beginning or len(best) == limit:
        return best
    there = {agent for agent, _ in best}
    if len(asked) == 1 and asked[0].many:
        more = _first_who_bear(session, asked[0], limit)
        if len(more) < limit:
            more = _most_recorded(session, anyhow, limit)
    else:
        more = _most_recorded(session, anyhow, limit)
    return (best + [(agent, _BEGUN) for agent in more if agent not in there])[:limit]


def spelt_like(session: Session, word: str, *, beginning: bool = False) -> tuple[str, ...]:
    """The archive's name words that one typed word may be, folded: for widening a question to the full-text index.

    Beginnings of one or two letters are not widened: nothing is given for them.
    """
    asked = _asked(session, word, beginning)
    return asked[0].words if len(asked) == 1 else ()


def _asked(session: Session, typed: str, beginning: bool) -> list[_Asked]:
    name = spelling(typed, callings(session))
    last = len(name.words) - 1
    slots = candidates.slots(name)[: len(name.words)]
    whole = [slot for place, slot in enumerate(slots) if not (beginning and place == last)]
    candidates.fill(session, whole, _SPELT)
    return [
        _begun(session, slot.word) if beginning and place == last else _entire(slot)
        for place, slot in enumerate(slots)
    ]


def _entire(slot: Slot) -> _Asked:
    if slot.initial:
        return _Asked(slot.condition(), slot.condition(), (), True)
    folded = fold(slot.word)
    spelt = sorted((cost, written) for written, cost in slot.like.items() if not is_short(written))
    words = tuple(dict.fromkeys((folded, *(fold(written) for _, written in spelt))))
    rows = _WORD.word == folded
    if spelt:
        keys = sorted({key for _, written in spelt for key in sounds(written)})
        rows = or_(rows, and_(_WORD.sound.in_(keys), _WORD.written.in_([written for _, written in spelt])))
    return _Asked(rows, rows, words, False)


def _begun(session: Session, word: str) -> _Asked:
    folded = fold(word) or word
    as_written = and_(_WORD.word >= folded, _WORD.word < folded + _LAST)
    keys = sounds(word)
    if len(word) < _SHORTEST_BY_SOUND or max(map(len, keys)) < 2:
        return _Asked(as_written, _WORD.word == folded, (), True)
    whole: dict[str, None] = {folded: None}
    longer: dict[str, None] = {}
    ranges = or_(*(and_(_WORD.sound >= key, _WORD.sound < key + "~") for key in keys))
    question = select(_WORD.written).where(ranges).distinct()
    for (written,) in session.execute(question).fetchall():
        rest = beyond(word, written)
        if rest is not None:
            (longer if rest else whole)[fold(written)] = None
    words = tuple({**whole, **longer})
    others = [one for one in words if not one.startswith(folded)]
    rows = or_(as_written, _WORD.word.in_(others)) if others else as_written
    return _Asked(rows, _WORD.word.in_(list(whole)), words, len(words) > _MANY)


def _bearers(asked: Sequence[_Asked], whole: bool) -> Select[int]:
    """The agents who have a word for each asked: looked up by a rare one, then seen whether they have the others."""
    first, *others = sorted(asked, key=lambda one: one.many)
    question = select(_WORD.agent_id).where(first.whole if whole else first.rows)
    for one in others:
        condition = one.whole if whole else one.rows
        if one.many:
            another = AgentWord.__table__.alias()
            has = ClauseAdapter(another).traverse(condition)
            question = question.where(
                select(another.c.agent_id).where(another.c.agent_id == _WORD.agent_id, has).exists()
            )
        else:
            question = question.where(_WORD.agent_id.in_(select(_WORD.agent_id).where(condition)))
    return question


def _most_recorded(session: Session, bearers: Select[int], limit: int) -> list[int]:
    question = select(_CARD.id).where(_CARD.id.in_(bearers))
    return list(session.scalars(question.order_by(_CARD.recordings.desc(), _CARD.id.desc()).limit(limit)))


def _first_who_bear(session: Session, asked: _Asked, limit: int) -> list[int]:
    """Of the agents with the most recordings those who have the word, which are soon enough when many have it."""
    first = select(_CARD.id, _CARD.recordings).order_by(_CARD.recordings.desc(), _CARD.id.desc())
    busiest = first.limit(_WALKED).subquery()
    bears = select(_WORD.agent_id).where(_WORD.agent_id == busiest.c.id, asked.rows).exists()
    question = select(busiest.c.id).where(bears)
    return list(
        session.scalars(question.order_by(busiest.c.recordings.desc(), busiest.c.id.desc()).limit(limit))
    )
