"""What a query means in this archive: its words and fields as conditions, and the mistakes in what cannot be understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from mugham_archive.search import names, terms
from mugham_archive.search.conditions import (
    EVERYTHING,
    NOTHING,
    And,
    Condition,
    Dated,
    Is,
    Not,
    Or,
    Part,
    Text,
)
from mugham_archive.search.folding import digits
from mugham_archive.search.query import field_meanings, fields, seasons
from mugham_archive.search.query.field_meanings import Meant, NothingMeant
from mugham_archive.search.query.quantities import NotUnderstood
from mugham_archive.search.query.reading import read
from mugham_archive.search.query.tree import All, Either, Field, Mistake, Node, Query, Value, Without, Words

# A word of one or two letters is no name yet: by its sound it would be half of all names.
SHORTEST_NAME = 3
# So many other spellings of a word are asked for beside it.
MOST_SPELLINGS = 24
# So many words that are no part of it may stand after a name that is dressed.
_AFTER_A_NAME = 2
_YEAR = re.compile(r"1\d{3}|20\d{2}", re.ASCII)
_SPAN = re.compile(r"\d{4}(?:\.\.|…|[-–—])\d{4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A query with the condition that its understood parts make, and all that was wrong with the others.

    ``conditions`` has one for each of ``query.parts`` (None where nothing was understood); the parts of one person are
    joined in ``condition`` only. ``labels`` are the values' words, and ``values`` what each of them means, by where they
    stand in the query.
    """

    query: Query
    condition: Condition
    conditions: tuple[Condition | None, ...]
    mistakes: tuple[Mistake, ...]
    labels: dict[tuple[int, int], str]
    values: dict[tuple[int, int], Condition]

    @property
    def asks_nothing(self) -> bool:
        """Whether nothing was understood that could be looked up: then the list is whole."""
        return not any(condition is not None for condition in self.conditions)

    def leaving_out(self, unwanted: Callable[[Node], bool]) -> Condition:
        """The condition of the parts that are wanted."""
        kept = [
            (node, found)
            for node, found in zip(self.query.parts, self.conditions, strict=True)
            if not unwanted(node)
        ]
        return together([node for node, _ in kept], [found for _, found in kept])


def may_be_name(words: Sequence[str], whole: bool) -> bool:
    """Whether folded words are one that may be a name in another spelling; a reference (A0000012) is nobody's name."""
    return (
        len(words) == 1
        and not whole
        and len(words[0]) >= SHORTEST_NAME
        and not any(letter.isdigit() for letter in words[0])
    )


def understand(session: Session, typed: str, language: str = "en") -> Meaning:
    """Read a query and look up what its values mean."""
    query = read(typed)
    reader = _Meanings(session, language, list(query.mistakes))
    found = tuple(reader.as_names(query.parts, [reader.node(part) for part in query.parts]))
    joined = together(query.parts, found)
    return Meaning(query, joined, found, tuple(reader.mistakes), reader.labels, reader.meant)


def only_words(typed: str) -> Condition:
    """The words of a query as they are looked for in names and titles of other entries; fields and terms are passed over."""
    return _words_of(read(typed).parts)


def _words_of(parts: Sequence[Node]) -> Condition:
    found: list[Condition] = []
    for node in parts:
        if isinstance(node, Words):
            found.append(Text(node.words, node.whole))
        elif isinstance(node, Without):
            inside = _words_of((node.part,))
            found += [] if inside == EVERYTHING else [Not(inside)]
        elif isinstance(node, All):
            inside = _words_of(node.parts)
            found += [] if inside == EVERYTHING else [inside]
        elif isinstance(node, Either):
            ways = [_words_of((part,)) for part in node.parts]
            found += [Or(tuple(way for way in ways if way != EVERYTHING))]
    return found[0] if len(found) == 1 else And(tuple(found))


@dataclass(slots=True)
class _Meanings:
    session: Session
    language: str
    mistakes: list[Mistake]
    labels: dict[tuple[int, int], str] = field(default_factory=dict)
    meant: dict[tuple[int, int], Condition] = field(default_factory=dict)
    _vocabulary: terms.Vocabulary | None = None
    _seasons: seasons.Seasons | None = None

    @property
    def below(self) -> seasons.Seasons:
        if self._seasons is None:
            self._seasons = seasons.read(self.session)
        return self._seasons

    @property
    def vocabulary(self) -> terms.Vocabulary:
        if self._vocabulary is None:
            self._vocabulary = terms.read(self.session)
        return self._vocabulary

    def node(self, node: Node) -> Condition | None:
        if isinstance(node, Words):
            return self.words(node)
        if isinstance(node, Field):
            return self.field(node)
        if isinstance(node, Without):
            inside = self.node(node.part)
            return None if inside is None else Not(inside)
        found = [self.node(part) for part in node.parts]
        if isinstance(node, All):
            return None if not any(found) else together(node.parts, found)
        known = tuple(one for one in found if one is not None)
        return Or(known) if known else None

    def words(self, node: Words) -> Condition:
        name = may_be_name(node.words, node.whole)
        text = Text(
            node.words,
            node.whole,
            tuple(self.vocabulary.holding(node.words, node.whole)),
            self.names(node) if name else (),
        )
        years = _years(node)
        if years is not None:
            first, last = years
            return Or((text, Dated(first * 10_000 + 101, last * 10_000 + 1231)))
        named = self.below.named(node.words, node.whole)
        return Or((text, Is("series", named))) if named else text

    def as_names(
        self, parts: Sequence[Node], found: Sequence[Condition | None]
    ) -> Iterable[Condition | None]:
        """What dresses a name (the honours and the initial of “Xalq artisti Ə. Qasımov”) also means whoever bears it.

        Such words need not stand in what the archive says of a recording; those of the name itself must.
        """
        for _, some in groupby(zip(parts, found, strict=True), lambda pair: _is_bare(pair[0])):
            run = list(some)
            typed = [node.typed for node, _ in run if _is_bare(node) and isinstance(node, Words)]
            dressing = [False] * len(run)
            if 1 < len(typed) <= field_meanings.LONGEST_NAME:
                dressing = names.dressing(self.session, typed)
            meant = self.bearers(typed, dressing)
            bearers = Part(agents=frozenset(meant))
            for (_, condition), dresses in zip(run, dressing, strict=True):
                yield Or((condition, bearers)) if dresses and meant and condition is not None else condition

    def bearers(self, typed: Sequence[str], dressing: Sequence[bool]) -> list[int]:
        """Who is meant by the words as one name, or by those before the last ones (S. Qasımov rast)."""
        for end in range(len(typed), max(1, len(typed) - 1 - _AFTER_A_NAME), -1):
            if any(dressing[:end]):
                found = names.find(self.session, " ".join(typed[:end]), limit=MOST_SPELLINGS)
                if found:
                    return [match.id for match in found]
        return []

    def names(self, node: Words) -> tuple[str, ...]:
        """Other spellings of the word that names in the archive have; what begins with the word is found anyhow."""
        spelt = names.spelt_like(self.session, node.typed, beginning=True)
        others = [word for word in spelt if word and " " not in word and not word.startswith(node.words[0])]
        return tuple(others[:MOST_SPELLINGS])

    def field(self, node: Field) -> Condition | None:
        meanings: list[Condition] = []
        for value in node.values:
            try:
                meant = field_meanings.of(self.session, self.vocabulary, node.name, value, self.language)
            except NotUnderstood:
                self.mistakes.append(Mistake("bad_value", value.text, value.span, node.name))
            except NothingMeant as nothing:
                # Understood, but nothing in the archive is meant: it matches nothing.
                self.mistakes.append(
                    Mistake("unknown_value", value.text, value.span, node.name, nothing.offers)
                )
                meanings.append(NOTHING)
            else:
                meanings.append(meant.condition)
                self.meant[value.span.start, value.span.end] = meant.condition
                if meant.label:
                    self.labels[value.span.start, value.span.end] = meant.label
        if not meanings:
            return None
        return meanings[0] if len(meanings) == 1 else _one_of(meanings)


def _is_bare(node: Node) -> bool:
    return isinstance(node, Words) and not node.whole


def _years(node: Words) -> tuple[int, int] | None:
    """The year that a word is, or the first and the last of 1965..1980 and 1965–1980."""
    if node.whole or not all(map(_YEAR.fullmatch, node.words)):
        return None
    years = [int(word) for word in node.words]
    if len(years) == 1:
        return years[0], years[0]
    span = len(years) == 2 and years[0] <= years[1] and _SPAN.fullmatch(digits(node.typed))
    return (years[0], years[1]) if span else None


def together(parts: Sequence[Node], found: Sequence[Condition | None]) -> Condition:
    """What must hold together; performer, instrument and role named beside each other are about one person.

    A second performer (or a field that was already named) begins another person.
    """
    held: list[Condition] = []
    person: dict[str, Part] = {}
    for node, condition in zip(parts, found, strict=True):
        if condition is None:
            continue
        if not (
            isinstance(node, Field) and node.name in fields.PARTICIPATION and isinstance(condition, Part)
        ):
            held.append(condition)
            continue
        if node.name in person:
            held.append(_joined(person))
            person = {}
        person[node.name] = condition
    if person:
        held.append(_joined(person))
    if not held:
        return EVERYTHING
    return held[0] if len(held) == 1 else And(tuple(held))


def _joined(person: dict[str, Part]) -> Part:
    values: dict[str, Any] = {"agents": None, "roles": None, "instruments": None}
    for part in person.values():
        for name in values:
            given = getattr(part, name)
            values[name] = given if given is not None else values[name]
    return Part(**values)


def _one_of(meanings: list[Condition]) -> Condition:
    """Several values of one field; those of a participation stay one part, so that they join with its other fields."""
    parts = [meaning for meaning in meanings if isinstance(meaning, Part)]
    if len(parts) == len(meanings):
        names = {
            name
            for part in parts
            for name in ("agents", "roles", "instruments")
            if getattr(part, name) is not None
        }
        if len(names) == 1:
            name = names.pop()
            return Part(**{name: frozenset().union(*(getattr(part, name) for part in parts))})
    return Or(tuple(meanings))


__all__ = ["Meaning", "Meant", "Value", "understand"]
