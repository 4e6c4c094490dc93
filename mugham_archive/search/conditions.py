"""What a query asks for once its words are understood: conditions on recordings, joined by and, or, not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Text:
    """Folded words that stand together in the index (the last a beginning unless ``whole``), or what they stand for.

    ``terms`` are terms of the vocabulary that the words name, ``names`` are folded words of names that the word is another
    spelling of; ``within`` is "" for everywhere, titles, names or notes.
    """

    words: tuple[str, ...]
    whole: bool = False
    terms: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    within: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody takes part: one of these agents, as one of these, on one of these (None: whoever, as whatever)."""

    agents: frozenset[int] | None = None
    roles: frozenset[int] | None = None
    instruments: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Uses:
    """The recording or a segment of it uses one of these terms."""

    terms: frozenset[int]


@dataclass(frozen=True, slots=True)
class Is:
    """A column of the card is one of these numbers (``search.columns``)."""

    column: str
    values: frozenset[int]


@dataclass(frozen=True, slots=True)
class Between:
    """A column is within these bounds, both included; 0 (“none”) never is. None leaves a side open."""

    column: str
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Dated:
    """The recording's days (yyyymmdd) and these have one in common; None leaves a side open."""

    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Lacks:
    """The description lacks one of these (bits of ``catalogue.completeness``)."""

    bits: int


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The recordings whose numbers a question of the database gives."""

    question: Any


@dataclass(frozen=True, slots=True)
class And:
    """All of these hold; everything when there are none."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of these holds; nothing when there are none."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """This does not hold."""

    part: Condition


Condition = Text | Part | Uses | Is | Between | Dated | Lacks | Asked | And | Or | Not
EVERYTHING = And(())
NOTHING = Or(())


def both(first: Condition, second: Condition) -> Condition:
    """Both hold, without a layer that says nothing."""
    parts = [part for one in (first, second) for part in (one.parts if isinstance(one, And) else (one,))]
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def only_text(condition: Condition) -> bool:
    """Whether the full-text index alone can answer: words that must hold together, and words left out."""
    if isinstance(condition, Text):
        return True
    if isinstance(condition, Not):
        return only_text(condition.part)
    return isinstance(condition, And | Or) and all(map(only_text, condition.parts))
