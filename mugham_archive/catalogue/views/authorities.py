"""What is read of authorities: two that look alike side by side, who taught whom, how often a word is used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """An agent, place or series at a glance; ``names`` are the others it is known by, ``about`` its roles, instruments or
    where it is, ``years`` the span of what was recorded or held."""

    id: int
    ref: str
    kind: str
    title: str
    names: tuple[str, ...]
    dates: str
    about: tuple[str, ...]
    recordings: int
    events: int
    years: str


@dataclass(frozen=True, slots=True)
class LineagePerson:
    """One person of a tree of teachers and pupils, ``steps`` away from the one asked for."""

    id: int
    ref: str
    name: str
    dates: str
    what: str
    recordings: int
    steps: int


@dataclass(frozen=True, slots=True)
class LineageBond:
    """Who taught whom, by their ids."""

    teacher: int
    pupil: int


@dataclass(frozen=True, slots=True)
class Lineage:
    """The people bound to one by teaching; not ``whole`` when those furthest away were left out."""

    id: int
    ref: str
    people: tuple[LineagePerson, ...]
    bonds: tuple[LineageBond, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class TermUse:
    """A term of a vocabulary with how often it is used; ``own`` when the archive added it itself."""

    id: int
    scheme: str
    code: str
    label: str
    az: str
    en: str
    ru: str
    variants: tuple[str, ...]
    parent_code: str | None
    recordings: int
    uses: int
    own: bool
