"""Looks up in the table of words who may be meant: first the archive's words that are like one typed, then the agents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import AgentName, AgentWord
from mugham_archive.search.names.letters import Spelling, is_short
from mugham_archive.search.names.likeness import INITIAL, SLIP, Likeness, one_slip, word_cost
from mugham_archive.search.names.sounds import slipped, sounds
from mugham_archive.storage.bulk import portions

_WORD = AgentWord.__table__.c
# A word that costs no more than this is known to the archive; others may cost so much more to be meant as well.
KNOWN = 0.1
BESIDE_KNOWN = 0.25
# A word with a slip is otherwise spelt as the archive's.
SLIPPED = SLIP + 0.12


@dataclass(slots=True)
class Slot:
    """A word typed (or two that may be one, then of weight 2), and the archive's words that may be it with their costs."""

    word: str
    weight: int
    initial: bool
    keys: set[str]
    like: dict[str, float] = field(default_factory=dict)

    @property
    def known(self) -> float:
        """How like the likest of the archive's words is; infinite when there is none."""
        return min((cost for cost in self.like.values() if cost != INITIAL), default=float("inf"))

    def condition(self) -> ColumnElement[bool]:
        """The rows of the table of words that are this word."""
        if self.initial:
            return or_(*(and_(_WORD.sound >= key, _WORD.sound < key + "~") for key in sorted(self.keys)))
        return and_(_WORD.sound.in_(sorted(self.keys)), _WORD.written.in_(sorted(self.like)))


def slots(name: Spelling) -> list[Slot]:
    """What the words of a typed name are looked up by."""
    found = [
        Slot(word, 1, place in name.initials, set(sounds(word))) for place, word in enumerate(name.words)
    ]
    return found + [Slot(word, 2, False, set(sounds(word))) for _, word in name.joined]


def fill(session: Session, asked: Sequence[Slot], most: float, *, slipping: bool = False) -> None:
    """Give each slot the archive's words that cost at most so much; ``slipping``: also those that are one slip away.

    A word that the archive knows as it was typed is not taken for another that is far from it.
    """
    by_key: dict[str, list[Slot]] = defaultdict(list)
    for slot in asked:
        if slot.initial:
            continue
        if slipping:
            slot.keys.update(*(slipped(key) for key in tuple(slot.keys)))
        for key in slot.keys:
            by_key[key].append(slot)
    beginnings = {key[0] for key in by_key}
    for sound, written in _written(session, by_key.keys() | beginnings):
        for slot in by_key.get(sound, ()):
            if written not in slot.like:
                cost = word_cost(slot.word, written)
                if cost <= most or (slipping and cost <= SLIPPED and one_slip(slot.word, written)):
                    slot.like[written] = cost
        if len(sound) == 1 and is_short(written):
            for slot in asked:
                if not slot.initial and any(key[0] == sound for key in slot.keys) and slot.weight == 1:
                    slot.like.setdefault(written, INITIAL)
                    slot.keys.add(sound)
    for slot in asked:
        if slot.known <= KNOWN:
            slot.like = {word: cost for word, cost in slot.like.items() if cost <= slot.known + BESIDE_KNOWN}


def _written(session: Session, keys: Collection[str]) -> Iterable[tuple[str, str]]:
    for some in portions(sorted(keys)):
        question = select(_WORD.sound, _WORD.written).where(_WORD.sound.in_(some)).distinct()
        yield from session.execute(question)


def likeness(asked: Sequence[Slot]) -> Likeness:
    """What the archive's words cost in the place of those asked for, as ``fill`` found out."""
    known: dict[str, dict[str, float]] = {}
    for slot in asked:
        known.setdefault(slot.word, {}).update(slot.like)
    return lambda word, other: known.get(word, {}).get(other)


def agents(session: Session, asked: Sequence[Slot], need: int, most: int) -> list[int]:
    """The agents who have words for slots that weigh ``need`` together, those with the most first; at most ``most``."""
    parts: list[Select[Any]] = [
        select(_WORD.agent_id, literal(slot.weight).label("weight")).where(slot.condition()).distinct()
        for slot in asked
        if (slot.initial and slot.keys) or slot.like
    ]
    if not parts:
        return []
    if len(parts) == 1 and need <= 1:
        return list(session.scalars(select(parts[0].subquery().c.agent_id).limit(most)))
    every = union_all(*parts).subquery()
    weight = func.sum(every.c.weight)
    question = select(every.c.agent_id).group_by(every.c.agent_id).having(weight >= need)
    return list(session.scalars(question.order_by(weight.desc(), every.c.agent_id).limit(most)))


def names_of(session: Session, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Every spelling of these agents, preferred ones first."""
    table = AgentName.__table__.c
    found: list[tuple[int, str]] = []
    for some in portions(ids):
        question = select(table.agent_id, table.text).where(table.agent_id.in_(some))
        found += session.execute(question.order_by(table.type != "preferred", table.position, table.id)).all()
    return found
