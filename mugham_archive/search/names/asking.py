"""Who is meant by a name, however it is spelt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import AgentCard
from mugham_archive.catalogue.views import NameMatch
from mugham_archive.search.folding import fold
from mugham_archive.search.names import candidates
from mugham_archive.search.names.candidates import Slot
from mugham_archive.search.names.different import known_different
from mugham_archive.search.names.letters import Spelling, spelling
from mugham_archive.search.names.likeness import (
    LOOSE,
    SLIP,
    STRANGE,
    Likeness,
    certainly,
    letters_shared,
    name_cost,
    score,
    up_to,
)
from mugham_archive.search.names.titles import SECOND_PARTS, callings, patronymic
from mugham_archive.storage.bulk import portions

# What a whole name may cost at most when every word is spelt in some way of the languages, and with one slip.
_FITS = 0.8
_FITS_WITH_SLIP = SLIP + 0.35
# Who costs more than the best by this is not shown beside them.
_BESIDE = 0.3
# A word that the archive knows as it is typed is not another one mistyped.
_KNOWN = 0.3
# One word alone names a person by their pen name (Füzuli) when hardly anybody else bears it.
_ONE_WORD = 0.9
_BEARERS = 2
_SAME = 0.1
_MOST_CANDIDATES = 400
_ENDINGS_OF_SURNAMES = ("ov", "ova", "ev", "eva", "ов", "ова", "ев", "ева")


def find(session: Session, typed: str, *, limit: int = 5, kind: str | None = None) -> list[NameMatch]:
    """Who is meant by a whole name, best first; empty when nobody fits. Who shares a spelling has the same score.

    A slip of one letter is forgiven when the word as typed is nobody's in this archive. ``kind`` is person, ensemble or
    organisation.
    """
    known = callings(session)
    name = spelling(typed, known)
    if not name.words or len(name.initials) == len(name.words):
        return []
    asked = candidates.slots(name)
    candidates.fill(session, asked, LOOSE)
    found = _fitting(session, name, asked, known, _FITS)
    if not found:
        unknown = [
            slot for slot in asked if slot.known > candidates.KNOWN and not slot.initial and slot.weight == 1
        ]
        if unknown:
            candidates.fill(session, unknown, LOOSE, slipping=True)
            found = _fitting(session, name, asked, known, _FITS_WITH_SLIP)
    if not found:
        return []
    best = min(cost for cost, _ in found.values())
    near = {agent: one for agent, one in found.items() if one[0] <= best + _BESIDE}
    return _matches(session, typed, near, limit, kind)


def dressing(session: Session, words: Sequence[str]) -> list[bool]:
    """Which of some words that stand beside each other dress a name: honours and callings, initials, patronymics.

    A letter at the very end is the beginning of a word that is still being typed, unless it has a dot.
    """
    known = callings(session)
    cut = [spelling(word).words for word in words]
    return [
        bool(pieces)
        and (
            all(fold(piece) in known for piece in pieces)
            or (len(pieces[0]) == 1 and (place + 1 < len(words) or words[place].endswith(".")))
            or any(patronymic(piece) is not None for piece in pieces)
            or any(after[:1] and after[0] in SECOND_PARTS for after in cut[place : place + 2])
        )
        for place, pieces in enumerate(cut)
    ]


def certain(session: Session, name: str) -> int | None:
    """The one agent who surely bears a name, in another spelling or order of its words perhaps; None when in doubt."""
    cut = spelling(name)
    if not cut.words or cut.initials:
        return None
    asked = candidates.slots(cut)[: len(cut.words)]
    candidates.fill(session, asked, LOOSE)
    found: dict[int, bool] = {}
    words = sorted(fold(word) for word in cut.words)
    for agent, text in candidates.names_of(
        session, candidates.agents(session, asked, len(asked), _MOST_CANDIDATES)
    ):
        other = spelling(text)
        if certainly(cut, other):
            found[agent] = found.get(agent, False) or sorted(fold(word) for word in other.words) == words
    written = [agent for agent, alike in found.items() if alike]
    among = written or list(found)
    # Two who are written alike were told apart by somebody; who came first is meant, as long as nobody says otherwise.
    return min(among) if written or len(among) == 1 else None


def near(session: Session, typed: str, limit: int = 6) -> list[NameMatch]:
    """Whose names are nearest to what was typed, for when nobody fits: slips in any word, words too many or too few."""
    known = callings(session)
    name = spelling(typed, known)
    if not name.words:
        return []
    asked = candidates.slots(name)
    candidates.fill(session, asked, SLIP + 0.35, slipping=True)
    like = candidates.likeness(asked)
    ids = candidates.agents(session, asked, 1, _MOST_CANDIDATES)
    found: dict[int, tuple[float, str]] = {}
    for agent, text in candidates.names_of(session, ids):
        cost = min(
            name_cost(name, spelling(text, known), like),
            _some_words(asked, name, spelling(text, known)),
        )
        if cost < STRANGE and cost < found.get(agent, (STRANGE, ""))[0]:
            found[agent] = (cost, text)
    return _matches(session, typed, found, limit, None)


def same_person_candidates(
    session: Session, name: str, *, also: Iterable[str] = (), limit: int = 5, agent: int | None = None
) -> list[NameMatch]:
    """Whom a new name (with its other spellings) resembles, best first, for asking "is this the same?".

    ``agent`` is the one who bears the name when they are in the archive already: neither they nor those who were said
    to be different from them are named.
    """
    known = callings(session)
    best: dict[int, NameMatch] = {}
    for typed in dict.fromkeys((name, *also)):
        cut = spelling(typed, known)
        if not cut.words or len(cut.initials) == len(cut.words):
            continue
        asked = candidates.slots(cut)
        candidates.fill(session, asked[: len(cut.words)], LOOSE, slipping=True)
        found = _fitting(session, cut, asked, known, _FITS_WITH_SLIP)
        for match in _matches(session, typed, found, limit * 4, None):
            if match.id not in best or best[match.id].score < match.score:
                best[match.id] = match
    left_out = set() if agent is None else {agent, *known_different(session, agent)}
    ranked = sorted((match for match in best.values() if match.id not in left_out), key=_rank)
    return ranked[:limit]


def _fitting(
    session: Session, name: Spelling, asked: Sequence[Slot], known: frozenset[str], limit: float
) -> dict[int, tuple[float, str]]:
    """The agents with a spelling that costs at most ``limit``, with that cost and spelling."""
    need = min(2, len(name.words))
    ids = candidates.agents(session, asked, need, _MOST_CANDIDATES)
    like = candidates.likeness(asked)
    found: dict[int, tuple[float, str]] = {}
    alone: dict[int, tuple[float, str]] = {}
    for agent, texts in groupby(candidates.names_of(session, ids), key=lambda row: row[0]):
        others = [(text, spelling(text, known)) for _, text in texts]
        cost, text = _likest(name, others, like)
        if cost <= limit:
            found[agent] = (cost, text)
        if need == 1 and any(
            len(other.words) > 1 and _is_pen_name(name.words[0], other, asked) for _, other in others
        ):
            alone.setdefault(agent, (_ONE_WORD, text))
    return found or (alone if len(alone) <= _BEARERS else {})


def _likest(name: Spelling, others: Sequence[tuple[str, Spelling]], like: Likeness) -> tuple[float, str]:
    """The least cost with one of an agent's spellings, and that spelling.

    A spelling that leaves open what another of the same agent tells (Qasimov, whose s may be ş, beside Qasımov) only
    counts as it stands, not for what else it might be.
    """
    costs = [(name_cost(name, other, like), other.words != name.words, text, other) for text, other in others]
    least, _, text, best = min(costs, key=lambda one: one[:2])
    exact = [(cost, other) for cost, _, _, other in costs if other.exact]
    if exact and least < STRANGE and not best.exact and best.words != name.words:
        cost, pinned = min(exact, key=lambda one: one[0])
        if cost > least and name_cost(pinned, best, up_to(LOOSE)) <= _SAME:
            return cost, text
    return least, text


def _is_pen_name(word: str, other: Spelling, asked: Sequence[Slot]) -> bool:
    return asked[0].like.get(other.words[-1], STRANGE) <= _KNOWN and not word.endswith(_ENDINGS_OF_SURNAMES)


def _some_words(asked: Sequence[Slot], name: Spelling, other: Spelling) -> float:
    """A cost for names that have only some words in common."""
    costs = [
        min((slot.like[word] for word in other.words if word in slot.like), default=None)
        for slot in asked[: len(name.words)]
    ]
    shared = [cost for cost in costs if cost is not None]
    if not shared:
        return STRANGE
    apart = max(len(name.words), len(other.words)) - len(shared)
    return sum(shared) + 2.0 * apart


def _rank(match: NameMatch) -> tuple[float, int, str]:
    return (-match.score, -match.recordings, match.ref)


def _matches(
    session: Session, typed: str, found: dict[int, tuple[float, str]], limit: int, kind: str | None
) -> list[NameMatch]:
    """The best of those found; among equals first whose spelling has the letters that were typed."""
    card = AgentCard.__table__.c
    columns = (card.id, card.reference, card.name, card.agent_kind, card.recordings)
    matches: list[NameMatch] = []
    for some in portions(sorted(found)):
        for row in session.execute(select(*columns).where(card.id.in_(some))):
            cost, text = found[row.id]
            if kind is None or row.agent_kind == kind:
                matches.append(
                    NameMatch(
                        row.id, row.reference, row.name, text, score(cost), row.agent_kind, row.recordings
                    )
                )
    letters = {match.id: letters_shared(typed, match.spelling) for match in matches}
    return sorted(matches, key=lambda match: (-match.score, -letters[match.id], *_rank(match)))[:limit]
