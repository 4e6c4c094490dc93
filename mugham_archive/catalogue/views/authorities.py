"""What is read of authorities: two that look alike side by side, who taught whom, how often a word is used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """An agent, place, series or term at a glance; ``names`` are the others it is known by, ``about`` its roles, instruments
    or where it is, ``years`` the span of what was recorded or held.

    ``hanging`` says how much hangs on it, by “table.column”. The ``ref`` of a term is its scheme/code.
    """

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
    hanging: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AuthorityPart:
    """Something that can be parted from an agent, place or series: a row (``kind`` is “table.column”), or a field of its own.

    Of a field ``kind`` is “field”, ``row`` None and ``field`` its first column. ``text`` is what a person reads, ``more``
    what tells it from others; a {scheme:code} in it is a word of the face that shows it.
    """

    kind: str
    row: int | None
    field: str
    text: str
    more: str = ""


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
