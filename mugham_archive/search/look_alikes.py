"""Finds the agents, places and series that may be in the archive twice, for somebody to look at and decide."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Agent, AgentName, Different, Place, Series, Title
from mugham_archive.jobs import Job
from mugham_archive.search.folding import fold
from mugham_archive.search.names.letters import Spelling, spelling
from mugham_archive.search.names.likeness import name_cost, score, up_to
from mugham_archive.search.names.sounds import sounds
from mugham_archive.search.names.titles import callings

KINDS = ("agent", "place", "series")
# A name that costs more than this is another name.
_ALIKE = 0.8
# So many who share the sounds of two words are no longer a coincidence but a common name: only neighbours are compared.
_CROWD = 60
# Titles are alike from here on, from 0 to 1.
_ALIKE_TITLES = 0.86
_COMMON_WORD = 60

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two entries of a kind that look alike, with how much: from 0 to 1."""

    kind: str
    first: int
    second: int
    score: float


def look_alikes(session: Session, kind: str, job: Job | None = None) -> list[LookAlike]:
    """All pairs of a kind that look alike and were not said to be different, the likest first.

    The time grows with the number of entries and not with its square. ``job`` is told how far it is and may stop it.
    """
    found = _agents(session, job or Job()) if kind == "agent" else _titled(session, kind, job or Job())
    different = {
        (one, other) for one, other in session.execute(select(Different.entry_id, Different.other_id))
    }
    return sorted(
        (pair for pair in found if (pair.first, pair.second) not in different),
        key=lambda pair: (-pair.score, pair.first, pair.second),
    )


# Agents --------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Bearer:
    kind: str
    born: tuple[str, str] | None
    died: tuple[str, str] | None
    names: list[Spelling]
    folded: set[frozenset[str]]


def _agents(session: Session, job: Job) -> Iterator[LookAlike]:
    bearers = _bearers(session)
    seen: set[tuple[int, int]] = set()
    groups = list(_groups(bearers, job))
    costs: dict[tuple[str, str], float | None] = {}
    by_sound = up_to(_ALIKE)

    def like(one: str, other: str) -> float | None:
        # The same few thousand words come again and again.
        if (one, other) not in costs:
            costs[one, other] = 0.0 if one == other else by_sound(one, other)
        return costs[one, other]

    for number, group in enumerate(groups):
        job.go_on()
        job.progress(number + 1, len(groups))
        for pair in group:
            if pair in seen:
                continue
            seen.add(pair)
            one, other = bearers[pair[0]], bearers[pair[1]]
            if not _may_be_one(one, other):
                continue
            cost = (
                0.0
                if one.folded & other.folded
                else min(name_cost(a, b, like) for a in one.names for b in other.names)
            )
            if cost <= _ALIKE:
                yield LookAlike("agent", *pair, score(cost))


def _bearers(session: Session) -> dict[int, _Bearer]:
    table = Agent.__table__.c
    columns = (
        table.id,
        table.agent_kind,
        table.born_earliest,
        table.born_latest,
        table.died_earliest,
        table.died_latest,
    )
    known = callings(session)
    found = {
        row.id: _Bearer(
            row.agent_kind,
            (row.born_earliest or "", row.born_latest or "~")
            if row.born_earliest or row.born_latest
            else None,
            (row.died_earliest or "", row.died_latest or "~")
            if row.died_earliest or row.died_latest
            else None,
            [],
            set(),
        )
        for row in session.execute(select(*columns))
    }
    for agent, text in session.execute(
        select(AgentName.agent_id, AgentName.text).order_by(AgentName.agent_id)
    ):
        cut = spelling(text, known)
        if agent in found and cut.words:
            found[agent].names.append(cut)
            if not cut.initials:
                found[agent].folded.add(frozenset(fold(word) for word in cut.words))
    return {number: bearer for number, bearer in found.items() if bearer.names}


def _groups(bearers: dict[int, _Bearer], job: Job) -> Iterator[list[tuple[int, int]]]:
    """Pairs of those who share the sounds of two words of a name, or of the only one, or whose
    given name is no more than the letter with which the other's begins."""
    groups: dict[Key, list[int]] = defaultdict(list)
    initials: dict[Key, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for number, bearer in bearers.items():
        job.go_on()
        for key in {key for name in bearer.names for key in _keys(name)}:
            groups[key].append(number)
        for key, short in {key for name in bearer.names for key in _beginnings(name)}:
            initials[key][not short].append(number)
    yield from (_pairs(group, bearers) for group in groups.values() if len(group) > 1)
    for lettered, whole in initials.values():
        if lettered and len(lettered) + len(whole) > 1:
            others = [*lettered, *whole][:_CROWD]
            yield [(min(a, b), max(a, b)) for a in lettered[:_CROWD] for b in others if a != b]


def _keys(name: Spelling) -> Iterator[Key]:
    cuts = [(name.words, name.initials)]
    if len(name.words) > 2:
        cuts += [
            ((*name.words[:place], word, *name.words[place + 2 :]), frozenset[int]())
            for place, word in name.joined
        ]
    for words, initials in cuts:
        whole = [sounds(word) for place, word in enumerate(words) if place not in initials]
        if len(words) == 1:
            yield from (("alone", sound) for sound in whole[0] if whole)
        for one, other in itertools.combinations(whole, 2):
            for a, b in itertools.product(one, other):
                yield (min(a, b), max(a, b))


def _beginnings(name: Spelling) -> Iterator[tuple[Key, bool]]:
    """A surname with the letter that another name begins with, and whether that is all there is of it."""
    words = list(enumerate(name.words))
    for place, surname in words:
        if place in name.initials or place not in (0, len(words) - 1):
            continue
        for other, word in words:
            if other != place:
                yield from (((sound, fold(word)[:1]), other in name.initials) for sound in sounds(surname))


def _pairs(group: Sequence[int], bearers: dict[int, _Bearer]) -> list[tuple[int, int]]:
    members = sorted(set(group))
    if len(members) <= _CROWD:
        return list(itertools.combinations(members, 2))
    # In a crowd only those are compared who stand beside each other in the order of their names.
    members.sort(key=lambda number: (sorted(bearers[number].names[0].words), number))
    beside = range(1, _CROWD // 4)
    return [
        (min(one, other), max(one, other))
        for place, one in enumerate(members)
        for step in beside
        if place + step < len(members) and (other := members[place + step]) != one
    ]


def _may_be_one(one: _Bearer, other: _Bearer) -> bool:
    """Not a person and an organisation, nor two whose years of birth or death cannot be the same."""
    if (one.kind == "person") != (other.kind == "person"):
        return False
    return not (_apart(one.born, other.born) or _apart(one.died, other.died))


def _apart(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


# Places and series ---------------------------------------------------------------------------------------------------


def _titled(session: Session, kind: str, job: Job) -> Iterator[LookAlike]:
    table = (Place if kind == "place" else Series).__table__
    parents = {row.id: row.parent_id for row in session.execute(select(table.c.id, table.c.parent_id))}
    titles: dict[int, set[str]] = defaultdict(set)
    question = select(Title.entry_id, Title.text).join(table, table.c.id == Title.entry_id)
    for number, text in session.execute(question):
        titles[number].add(fold(text))
    words: dict[str, list[int]] = defaultdict(list)
    for number, texts in titles.items():
        for word in {word for text in texts for word in text.split()}:
            words[word].append(number)
    candidates: set[tuple[int, int]] = set()
    for group in words.values():
        if len(group) <= _COMMON_WORD:
            candidates.update(itertools.combinations(sorted(group), 2))
    for number, (one, other) in enumerate(sorted(candidates)):
        job.go_on()
        job.progress(number + 1, len(candidates))
        # A season is called after its series, a hall after its house.
        if parents.get(one) == other or parents.get(other) == one:
            continue
        likeness = max(_ratio(a, b) for a in titles[one] for b in titles[other])
        if likeness >= _ALIKE_TITLES:
            yield LookAlike(kind, one, other, round(likeness, 4))


def _ratio(one: str, other: str) -> float:
    if sorted(one.split()) == sorted(other.split()):
        return 1.0
    if any(word.isdigit() for word in set(one.split()) ^ set(other.split())):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
