"""How far two written names are from being one name: a cost that is 0 when some reading of both is the same."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Sequence

from mugham_archive.search.folding import fold
from mugham_archive.search.names.letters import Spelling, spelling
from mugham_archive.search.names.sounds import BIT, GLIDE, VOWELS, Reading, mask, readings
from mugham_archive.search.names.titles import CALLINGS, is_address, patronymic

# One letter more, less, other, or two that have changed places.
SLIP = 1.0
SWAP = 0.9
# From here on two names have nothing in common.
STRANGE = 9.0
# What costs no more than this is the orthographies' doing, not a slip.
_NO_SLIP = 0.05
_SHORTEST_WITH_SLIP = 4
_SHORT = 5
_H = mask("h")
_K = mask("kgğq")

# Sounds that are taken for each other when a name goes from one language to another, with how strange that is:
# vowels of other harmony (Müslüm, Муслим; Soltan, Sultan; Nizami, Nezami), final and inner voicing (Zeynəb, Zeynep;
# Ələkbər, Алекпер), q and ğ heard as x (Sadıq, Садых), k before back vowels.
_WAVERING = {
    0.05: "iı uü oö eə aə cç cj gk iy ıy",
    0.1: "ou öü oü öu bp dt eö kq ğq gq gğ jz hx ei",
    0.15: "ao eo əö",
    0.2: "hy uı",
    0.25: "üi ui üı",
    0.3: "ea əo şs çş çj cz kh qh gh ğh qx ğx kx kğ",
    0.35: "əi əu əü ai aı ae",
    0.6: "sz fv vb",
    0.8: "mn",
}
_PAIRS = {
    frozenset((BIT[pair[0]], BIT[pair[1]])): cost
    for cost, pairs in _WAVERING.items()
    for pair in pairs.split()
}


@functools.lru_cache(maxsize=4096)
def _apart(one: int, other: int) -> float:
    """The cost of one set of sounds in the place of another."""
    if one & other:
        return 0.0
    costs = [
        _PAIRS.get(frozenset((a, b)), 0.45 if a & VOWELS and b & VOWELS else SLIP)
        for a in _bits(one)
        for b in _bits(other)
    ]
    return min(costs, default=SLIP)


def _bits(sets: int) -> list[int]:
    return [1 << place for place in range(sets.bit_length()) if sets >> place & 1]


@functools.lru_cache(maxsize=8192)
def _left_out(one: int, before: int, after: int, unvowelled: bool) -> float:
    """The cost of a sound that the other word has not; ``before`` and ``after`` are its neighbours, 0 at an end."""
    if one & GLIDE:
        # Əliyev, Алиев; but Seymur is not Samir.
        return 0.05 if not (before and after) or after & VOWELS else 0.3
    if one & VOWELS:
        if unvowelled:
            return 0.02
        if not after or not before:
            return 0.6  # Alim and Alimə, Qasımov and Qasımova are two names
        if one & (before | after):
            return 0.05
        if before & VOWELS or after & VOWELS:
            return 0.2
        # An h between two vowels may take one of them with it: Cahangir, Джангир.
        return 0.15 if _is_h(before) or _is_h(after) else 0.35
    if _is_h(one):
        return 0.2 if before and after else 0.4
    return 0.05 if one & (before | after) else SLIP


@functools.lru_cache(maxsize=60_000)
def word_cost(one: str, other: str) -> float:
    """How far two words in small letters are apart."""
    if one == other:
        return 0.0
    return min(
        _aligned(a, b, _apart, _left_out) for a, b in itertools.product(readings(one), readings(other))
    )


def beyond(beginning: str, word: str) -> int | None:
    """How many sounds a word goes on after a beginning that was typed; None when it does not begin so."""
    best: int | None = None
    for typed in _taken_for(beginning):
        for reading in readings(word):
            rest = _rest(typed, reading.sets)
            if rest is not None and (best is None or rest < best):
                best = rest
    return best


@functools.lru_cache(maxsize=64)
def _taken_for(beginning: str) -> tuple[tuple[tuple[int, bool], ...], ...]:
    """Each reading of a beginning: for each of its sounds all that are taken for it, and whether it may be left out."""
    return tuple(
        tuple((_same_sounds(sound), bool(sound & GLIDE)) for sound in reading.sets)
        for reading in readings(beginning)
    )


def _same_sounds(sound: int) -> int:
    """A set of sounds with all those that are the same but for the orthography."""
    return sound | sum(
        another for another in BIT.values() if _apart(sound, another) <= _NO_SLIP and not sound & another
    )


def _rest(typed: tuple[tuple[int, bool], ...], sets: tuple[int, ...]) -> int | None:
    i = j = 0
    end, last = len(typed), len(sets)
    while i < end:
        taken, glides = typed[i]
        if j < last and taken & sets[j]:
            i, j = i + 1, j + 1
        elif glides:
            i += 1
        elif j < last and sets[j] & GLIDE:
            j += 1
        else:
            return None
    return last - j


def certainly(one: Spelling, other: Spelling) -> bool:
    """Whether two written names are surely one name, in any order of its words: no initials, nothing more or less.

    Letters that may be two different sounds, such as the g of Gabil for Qabil or Habil, leave it open.
    """
    if len(one.words) != len(other.words) or one.initials or other.initials:
        return False
    rest = list(other.words)
    for word in one.words:
        same = next((another for another in rest if _surely(word, another)), None)
        if same is None:
            return False
        rest.remove(same)
    return True


def _surely(one: str, other: str) -> bool:
    return fold(one) == fold(other) or any(
        len(a) == len(b) and all(_apart(x, y) <= _NO_SLIP for x, y in zip(a, b, strict=True))
        for a, b in itertools.product(map(_sure, readings(one)), map(_sure, readings(other)))
    )


def _sure(reading: Reading) -> tuple[int, ...]:
    return tuple(one & ~_H if one & _K else one for one in reading.sets if not one & GLIDE)


@functools.lru_cache(maxsize=20_000)
def slips(one: str, other: str) -> float:
    """How many letters two words in small letters differ by, beyond what the orthographies do."""
    return min(
        _aligned(a, b, _another, _left_out_at_all)
        for a, b in itertools.product(readings(one), readings(other))
    )


def one_slip(typed: str, written: str) -> bool:
    """Whether ``typed`` may be ``written`` with one letter more, less, other, or two that have changed places.

    In a short word another letter makes another name, and so does another first letter.
    """
    a, b = readings(typed)[0].sets, readings(written)[0].sets
    if min(len(a), len(b)) < _SHORTEST_WITH_SLIP or slips(typed, written) > 1:
        return False
    if min(len(a), len(b)) > _SHORT:
        return True
    return bool(a[0] & b[0]) and (len(a) != len(b) or len(a) > _SHORTEST_WITH_SLIP or sorted(a) == sorted(b))


def _another(one: int, other: int) -> float:
    return 0.0 if _apart(one, other) <= _NO_SLIP else 1.0


def _left_out_at_all(one: int, before: int, after: int, unvowelled: bool) -> float:
    return 0.0 if _left_out(one, before, after, unvowelled) <= _NO_SLIP else 1.0


def _aligned(
    one: Reading,
    other: Reading,
    apart: Callable[[int, int], float],
    left_out: Callable[[int, int, int, bool], float],
) -> float:
    a, b = one.sets, other.sets
    if not a or not b or abs(len(a) - len(b)) > 4:
        return STRANGE
    unvowelled = one.unvowelled != other.unvowelled
    inserted = [
        left_out(b[j], b[j - 1] if j else 0, b[j + 1] if j + 1 < len(b) else 0, unvowelled)
        for j in range(len(b))
    ]
    above: list[float] = [0.0, *itertools.accumulate(inserted)]
    before_that: list[float] = above
    for i, sound in enumerate(a):
        after = a[i + 1] if i + 1 < len(a) else 0
        deleted = left_out(sound, a[i - 1] if i else 0, after, unvowelled)
        row = [above[0] + deleted]
        for j, another in enumerate(b):
            cost = min(above[j] + apart(sound, another), above[j + 1] + deleted, row[j] + inserted[j])
            if i and j and sound & b[j - 1] and a[i - 1] & another and not sound & another:
                cost = min(cost, before_that[j - 1] + SWAP)
            row.append(cost)
        before_that, above = above, row
    return above[-1]


def _is_h(one: int) -> bool:
    return bool(one & _H) and not one & _K


# Whole names ---------------------------------------------------------------------------------------------------------

_OTHER_ORDER = 0.02
INITIAL = 0.25
_ADDRESS_MORE = 0.12
_PATRONYMIC_MORE = 0.1
_WORD_MORE = 0.35
_JOINED = 0.02
# Həmzə loses its last vowel in Гамз-аевич.
_SAME_FATHER = 0.7
# A word this far from another is not the same word written in another way.
LOOSE = 0.42


Likeness = Callable[[str, str], float | None]


def up_to(most: float) -> Likeness:
    """The likeness of words by their sounds alone, up to a cost."""

    def like(one: str, other: str) -> float | None:
        cost = word_cost(one, other)
        return cost if cost <= most else None

    return like


def name_cost(one: Spelling, other: Spelling, like: Likeness) -> float:
    """How far two names are apart; ``like`` tells what one word costs in the place of another, None when it is none.

    Every word of one that has none in the other must be one that comes and goes: a form of address, a patronymic, or a
    further name in the middle.
    """
    if one.words == other.words and len(one.initials) < len(one.words):
        return 0.0
    best = STRANGE
    for words, initials, extra in _cuts(one):
        for others, other_initials, more in _cuts(other):
            cost = _matched(words, initials, others, other_initials, like) + extra + more
            best = min(best, cost)
    return best


def _cuts(name: Spelling) -> list[tuple[tuple[str, ...], frozenset[int], float]]:
    cuts = [(name.words, name.initials, 0.0)]
    for place, word in name.joined:
        words = (*name.words[:place], word, *name.words[place + 2 :])
        initials = frozenset(number - (number > place) for number in name.initials)
        cuts.append((words, initials, _JOINED))
    return cuts


def _matched(
    words: tuple[str, ...],
    initials: frozenset[int],
    others: tuple[str, ...],
    other_initials: frozenset[int],
    like: Likeness,
) -> float:
    costs: dict[tuple[int, int], float] = {}
    for i, word in enumerate(words):
        for j, other in enumerate(others):
            if i in initials or j in other_initials:
                cost = 0.0 if word == other else INITIAL if _initial_fits(word, other) else None
            else:
                cost = like(word, other)
            if cost is not None:
                costs[i, j] = cost
    if not costs:
        return STRANGE
    best = STRANGE
    for pairs in _pairings(costs, len(words)):
        best = min(best, _judged(pairs, costs, words, initials, others, other_initials))
    return best


def _pairings(costs: dict[tuple[int, int], float], count: int) -> list[list[tuple[int, int]]]:
    """Every way to give words their counterparts, each at most once; names have few words and fewer likenesses."""
    found: list[list[tuple[int, int]]] = [[]]
    for i in range(count):
        choices = [j for (a, j) in costs if a == i]
        if choices:
            found += [[*pairs, (i, j)] for pairs in found for j in choices if all(b != j for _, b in pairs)][
                :200
            ]
    return found[1:]


def _judged(
    pairs: list[tuple[int, int]],
    costs: dict[tuple[int, int], float],
    words: tuple[str, ...],
    initials: frozenset[int],
    others: tuple[str, ...],
    other_initials: frozenset[int],
) -> float:
    whole = [pair for pair in pairs if pair[0] not in initials and pair[1] not in other_initials]
    if not whole:
        return STRANGE
    total = sum(costs[pair] for pair in pairs)
    left = [i for i in range(len(words)) if all(a != i for a, _ in pairs)]
    missing = [j for j in range(len(others)) if all(b != j for _, b in pairs)]
    if left or missing:
        if sum(patronymic(words[a]) is None or patronymic(others[b]) is None for a, b in pairs) < 2:
            return STRANGE
        if not _one_father([words[i] for i in left], [others[j] for j in missing]):
            return STRANGE
        total += sum(_more(words, i, initials) for i in left)
        total += sum(_more(others, j, other_initials) for j in missing)
    if [b for _, b in pairs] != sorted(b for _, b in pairs):
        total += _OTHER_ORDER
    return total


def _one_father(left: Sequence[str], missing: Sequence[str]) -> bool:
    """Whether the patronymics that one has and the other has not (oğlu here, -ович there) may be one father's."""
    fathers = [[father for word in some if (father := patronymic(word))] for some in (left, missing)]
    return not all(fathers) or any(word_cost(a, b) <= _SAME_FATHER for a, b in itertools.product(*fathers))


def _more(words: tuple[str, ...], place: int, initials: frozenset[int]) -> float:
    word = words[place]
    if place in initials:
        return _PATRONYMIC_MORE
    if patronymic(word) is not None:
        return _PATRONYMIC_MORE
    if is_address(word) or fold(word) in CALLINGS:
        return _ADDRESS_MORE
    # The last word is the surname: without it this is somebody else, or nobody knows who.
    return STRANGE if place == len(words) - 1 else _WORD_MORE


def _initial_fits(word: str, other: str) -> bool:
    return any(
        a.sets and b.sets and a.sets[0] & b.sets[0] for a in readings(word) for b in readings(other)
    ) or (word[0] == other[0])


# Scores --------------------------------------------------------------------------------------------------------------


def score(cost: float) -> float:
    """A cost as a score from 0 to 1."""
    return 0.0 if cost >= STRANGE else round(1 / (1 + 0.4 * cost), 4)


@functools.lru_cache(maxsize=10_000)
def _pieces(folded: str) -> Counter[str]:
    pieces: Counter[str] = Counter()
    for word in folded.split():
        padded = f" {word} "
        pieces.update(padded[place : place + 2] for place in range(len(padded) - 1))
    return pieces


def letters_shared(one: str, other: str) -> float:
    """How many of the letters as they are written two names share, from 0 to 1; for putting equal scores in order."""
    a, b = _pieces(fold(one)), _pieces(fold(other))
    return 2 * sum((a & b).values()) / max(1, a.total() + b.total())


def looks_alike(one: str, other: str) -> float:
    """How much two written names look like one person's, from 0 (strangers) to 1 (the same spelling)."""
    a, b = spelling(one, CALLINGS), spelling(other, CALLINGS)
    if a == b and len(a.initials) < len(a.words):
        return 1.0
    return score(name_cost(a, b, up_to(SLIP + 0.1)))
