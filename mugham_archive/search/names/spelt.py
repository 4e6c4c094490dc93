"""All agents who bear what was typed, by sound: for a field of a query, and while somebody is typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import AgentCard, AgentWord
from mugham_archive.search.folding import fold
from mugham_archive.search.names import candidates
from mugham_archive.search.names.candidates import Slot
from mugham_archive.search.names.letters import is_short, spelling
from mugham_archive.search.names.likeness import score, word_cost
from mugham_archive.search.names.sounds import sounds
from mugham_archive.search.names.titles import callings

_WORD = AgentWord.__table__.c
_CARD = AgentCard.__table__.c
# Spelt in some way of the languages; no slip costs so little.
_SPELT = 0.3
# The beginning of a word is given less, for it may go on to be anything.
_BEGUN = 0.1
_PREFIX = 0.05
# Shorter beginnings are looked up as they are written: by sound they would be half of all names.
_SHORTEST_BY_SOUND = 3
_LAST = "\U0010ffff"


@dataclass(slots=True)
class _Asked:
    """A word typed: how the rows of the table of words that are it are found, and what each costs."""

    condition: ColumnElement[bool]
    like: dict[str, float]
    broad: bool

    def cost(self, written: str) -> float:
        return self.like.get(written, _PREFIX)


def agents_spelt(
    session: Session, typed: str, *, beginning: bool, limit: int | None
) -> list[tuple[int, float]]:
    """Every agent whose names hold all the words typed, each by its sound, with a score from 0 to 1.

    With ``beginning`` the last word may be the beginning of one. With ``limit`` the best come first, among equals those
    with the most recordings; without it the order is the agents' own. Titles before a name do not count.
    """
    asked = _asked(session, typed, beginning)
    if not asked:
        return []
    if len(asked) == 1 and asked[0].broad:
        return _many(session, asked[0], limit)
    costs: dict[int, float] = {}
    recordings: dict[int, int] = {}
    for place, one in enumerate(asked):
        others = [other.condition for number, other in enumerate(asked) if number != place]
        question = select(_WORD.agent_id, _WORD.written, _CARD.recordings).where(one.condition)
        for condition in others:
            bearers = select(_WORD.agent_id).where(condition)
            question = question.where(_WORD.agent_id.in_(bearers))
        least: dict[int, float] = {}
        for agent, written, amount in session.execute(
            question.join(AgentCard.__table__, _CARD.id == _WORD.agent_id)
        ):
            cost = one.cost(written)
            if cost < least.get(agent, float("inf")):
                least[agent] = cost
                recordings[agent] = amount
        costs = {agent: costs.get(agent, 0.0) + cost for agent, cost in least.items()}
    if limit is None:
        return sorted((agent, score(cost)) for agent, cost in costs.items())
    best = sorted(costs, key=lambda agent: (costs[agent], -recordings[agent], agent))
    return [(agent, score(costs[agent])) for agent in best[:limit]]


def spelt_like(session: Session, word: str, *, beginning: bool = False) -> tuple[str, ...]:
    """The archive's name words that one typed word may be, folded, the likest first: for widening a question of the index."""
    asked = _asked(session, word, beginning)
    if len(asked) != 1 or asked[0].broad:
        return ()
    ranked = sorted(asked[0].like, key=lambda written: (asked[0].like[written], written))
    return tuple(dict.fromkeys(fold(written) for written in ranked))


def _asked(session: Session, typed: str, beginning: bool) -> list[_Asked]:
    name = spelling(typed, callings(session))
    asked: list[_Asked] = []
    last = len(name.words) - 1
    slots = candidates.slots(name)[: len(name.words)]
    whole = [slot for place, slot in enumerate(slots) if not (beginning and place == last)]
    candidates.fill(session, whole, _SPELT)
    for place, slot in enumerate(slots):
        if beginning and place == last:
            asked.append(_begun(session, slot.word))
        elif slot.initial:
            asked.append(_Asked(slot.condition(), {}, False))
        else:
            asked.append(
                _Asked(or_(_WORD.word == fold(slot.word), slot.condition()), _without_initials(slot), False)
            )
    return asked


def _without_initials(slot: Slot) -> dict[str, float]:
    slot.like = {written: cost for written, cost in slot.like.items() if not is_short(written)}
    return slot.like


def _begun(session: Session, word: str) -> _Asked:
    folded = fold(word) or word
    as_written = and_(_WORD.word >= folded, _WORD.word < folded + _LAST)
    if len(word) < _SHORTEST_BY_SOUND:
        return _Asked(as_written, {}, True)
    like: dict[str, float] = {}
    keys = [key for key in sounds(word) if len(key) > 1 or len(word) > _SHORTEST_BY_SOUND]
    if keys:
        ranges = or_(*(and_(_WORD.sound >= key, _WORD.sound < key + "~") for key in keys))
        for written in session.scalars(select(_WORD.written).where(ranges).distinct()):
            cost = word_cost(word, written, True)
            if cost <= _BEGUN:
                # The whole word before what only begins so.
                like[written] = 0.0 if written == word or fold(written) == folded else max(cost, _PREFIX)
    by_sound = and_(_WORD.sound.in_(_keys(like)), _WORD.written.in_(sorted(like)))
    return _Asked(or_(as_written, by_sound) if like else as_written, like, False)


def _keys(like: Sequence[str] | dict[str, float]) -> list[str]:
    return sorted({key for written in like for key in sounds(written)})


def _many(session: Session, asked: _Asked, limit: int | None) -> list[tuple[int, float]]:
    """Those whose names begin with a letter or two: a good part of all, so they are taken in the order of their recordings."""
    if limit is None:
        found = session.scalars(select(_WORD.agent_id).where(asked.condition).distinct())
        return [(agent, score(_PREFIX)) for agent in sorted(found)]
    bears = select(_WORD.agent_id).where(_WORD.agent_id == _CARD.id, asked.condition).exists()
    question = select(_CARD.id).where(bears).order_by(_CARD.recordings.desc(), _CARD.id.desc()).limit(limit)
    return [(agent, score(_PREFIX)) for agent in session.scalars(question)]
