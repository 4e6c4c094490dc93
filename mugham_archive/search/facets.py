"""What a result can be narrowed by, with counts: each facet counted without its own choice, so that another can be added."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Series
from mugham_archive.catalogue.reading import names_of, references_of, titles_in
from mugham_archive.catalogue.views import Facet, Facets, FacetValue
from mugham_archive.search import columns as stored
from mugham_archive.search import terms
from mugham_archive.search.answering import Answers
from mugham_archive.search.conditions import Condition, Dated, Is, Not, Or, Part, Uses
from mugham_archive.search.counting import Amounts, Counts
from mugham_archive.search.query import fields
from mugham_archive.search.query.meaning import Meaning
from mugham_archive.search.query.tree import Field, Without
from mugham_archive.search.side_by_side import Cancelled

if TYPE_CHECKING:
    from mugham_archive.search.columns import Mask

# So many values of a facet are listed, and always those that are chosen.
LISTED = 60
NAMES = ("series", "performer", "role", "instrument", "mode", "venue", "kind", "language", "access", "state")


@dataclass(slots=True)
class _Counting:
    session: Session
    language: str
    counts: Counts
    vocabulary: terms.Vocabulary
    _last: tuple[Mask, Amounts] | None = None

    def of_terms(self, mask: Mask) -> Amounts:
        """Most facets count the same recordings: the terms of all schemes are counted once for them."""
        if self._last is None or self._last[0] is not mask:
            self._last = mask, self.counts.of_terms(mask)
        return self._last[1]


def count(
    session: Session,
    answers: Answers,
    meaning: Meaning,
    language: str,
    limit: int = LISTED,
) -> Facets:
    """Count every facet of a query; raises Cancelled as soon as whoever asks for ``answers`` says so."""
    import numpy as np

    started = time.perf_counter()
    counting = _Counting(session, language, answers.remembered.counts(answers.columns), terms.read(session))
    masks = _masks(answers, meaning)
    rows = {id(mask): np.flatnonzero(mask) for mask in masks.values()}
    facets: list[Facet] = []
    for name in NAMES:
        if answers.cancelled is not None and answers.cancelled():
            raise Cancelled
        chosen, excluded = _choice(meaning, name)
        amounts = _AMOUNTS[name](counting, masks[name], rows[id(masks[name])])
        facets.append(_facet(counting, name, amounts, chosen, excluded, limit, _typed(meaning, name)))
    years = counting.counts.of_years(rows[id(masks["year"])])
    undated = years.pop(0, 0)
    first, last = _years_chosen(meaning)
    total = len(rows[id(masks[""])])
    taken = (time.perf_counter() - started) * 1000
    return Facets(total, tuple(facets), tuple(years.items()), undated, first, last, taken)


def _field_of(node: object) -> str:
    inner = node.part if isinstance(node, Without) else node
    if not isinstance(inner, Field):
        return ""
    return "year" if inner.name == "date" else inner.name


def _masks(answers: Answers, meaning: Meaning) -> dict[str, Mask]:
    """The recordings of the whole query ("") and, for each facet that is chosen in, of the query without that choice."""
    whole = answers.mask(meaning.condition)
    chosen = {_field_of(part) for part in meaning.query.parts}
    masks = {"": whole}
    for name in (*NAMES, "year"):
        masks[name] = answers.mask(meaning.leaving_out(_chooses(name))) if name in chosen else whole
    return masks


def _chooses(name: str) -> Callable[[object], bool]:
    return lambda part: _field_of(part) == name


def _choice(meaning: Meaning, name: str) -> tuple[set[int], set[int]]:
    """The values of a facet that the query asks for and those that it leaves out."""
    chosen: set[int] = set()
    excluded: set[int] = set()
    for part, condition in zip(meaning.query.parts, meaning.conditions, strict=True):
        if condition is None or _field_of(part) != name:
            continue
        if isinstance(condition, Not):
            excluded |= _values(condition.part)
        else:
            chosen |= _values(condition)
    return chosen, excluded


def _typed(meaning: Meaning, name: str) -> dict[int, str]:
    """How the values that are chosen stand in the query: by name, word or reference; of several the one that means least."""
    found: list[tuple[set[int], str]] = []
    for part in meaning.query.parts:
        inner = part.part if isinstance(part, Without) else part
        if isinstance(inner, Field) and inner.name == name:
            for one in inner.values:
                condition = meaning.values.get((one.span.start, one.span.end))
                found.append((set() if condition is None else _values(condition), one.text))
    found.sort(key=lambda pair: -len(pair[0]))
    return {number: text for numbers, text in found for number in numbers}


def _values(condition: Condition) -> set[int]:
    if isinstance(condition, Is):
        return set(condition.values)
    if isinstance(condition, Uses):
        return set(condition.terms)
    if isinstance(condition, Or):
        return {value for part in condition.parts for value in _values(part)}
    if isinstance(condition, Part):
        return set(
            (condition.agents or frozenset())
            | (condition.roles or frozenset())
            | (condition.instruments or frozenset())
        )
    return set()


# Counting ------------------------------------------------------------------------------------------------------------

_Amount = Callable[[_Counting, Any, Any], Amounts]


def _of_column(name: str) -> _Amount:
    return lambda counting, _mask, rows: counting.counts.of_column(name, rows)


def _of_agents(counting: _Counting, mask: Mask, _rows: Any) -> Amounts:
    return counting.counts.of_agents(mask)


def _of_terms(scheme: str) -> _Amount:
    def amounts(counting: _Counting, mask: Mask, _rows: Any) -> Amounts:
        counted = counting.of_terms(mask)
        return Amounts.of(
            {term.id: counted.amount(term.id) for term in counting.vocabulary.by_scheme.get(scheme, ())}
        )

    return amounts


def _of_series(counting: _Counting, mask: Mask, rows: Any) -> Amounts:
    """Seasons count for themselves and for the series above them."""
    own = _of_column("series")(counting, mask, rows).pairs()
    table = Series.__table__.c
    parents = {
        number: parent for number, parent in counting.session.execute(select(table.id, table.parent_id))
    }
    found: dict[int, int] = {}
    for series, amount in own.items():
        above: int | None = series
        passed: set[int] = set()
        while above is not None and above not in passed:
            passed.add(above)
            found[above] = found.get(above, 0) + amount
            above = parents.get(above)
    return Amounts.of(found)


_AMOUNTS: dict[str, _Amount] = {
    "series": _of_series,
    "performer": _of_agents,
    "role": _of_terms("role"),
    "instrument": _of_terms("instrument"),
    "mode": _of_terms("mode"),
    "venue": _of_column("venue"),
    "kind": _of_column("kind"),
    "language": _of_terms("language"),
    "access": _of_column("access"),
    "state": _of_column("state"),
}


def _years_chosen(meaning: Meaning) -> tuple[int | None, int | None]:
    for part, condition in zip(meaning.query.parts, meaning.conditions, strict=True):
        if _field_of(part) == "year" and isinstance(condition, Dated):
            first, last = condition.first, condition.last
            return (None if first is None else first // 10_000), (None if last is None else last // 10_000)
    return None, None


# Values with their words ---------------------------------------------------------------------------------------------


def _facet(
    counting: _Counting,
    name: str,
    amounts: Amounts,
    chosen: set[int],
    excluded: set[int],
    limit: int,
    typed: dict[int, str],
) -> Facet:
    marked = chosen | excluded
    if len(marked) > limit:  # “performer:a” means thousands: none of them was chosen one by one
        marked = set()
    ranked = [value for value in amounts.largest(limit + len(marked)) if value not in marked]
    shown = [*sorted(marked, key=lambda value: -amounts.amount(value)), *ranked][: max(limit, len(marked))]
    written = _WRITTEN[name](counting, name, shown)
    values = tuple(
        FacetValue(
            # What is chosen can be taken out as it was typed.
            typed.get(value, written[value][0]) if value in marked else written[value][0],
            written[value][1],
            amounts.amount(value),
            "excluded" if value in excluded & marked else "chosen" if value in chosen & marked else "",
        )
        for value in shown
        if value in written
    )
    several = len(amounts) + sum(not amounts.amount(value) for value in marked)
    return Facet(name, values, max(0, several - len(shown)))


# How a value is written in a query, and what a person reads.
_Written = dict[int, tuple[str, str]]


def _terms_written(counting: _Counting, name: str, values: Sequence[int]) -> _Written:
    found = [counting.vocabulary.terms[value] for value in values if value in counting.vocabulary.terms]
    words = {term.id: term.label(counting.language) for term in found}
    # Two terms with the same word, or a word that is another term's too, are told apart by the code.
    return {
        term.id: (
            words[term.id] if _is_alone(counting, name, words[term.id], term.id) else term.code,
            words[term.id],
        )
        for term in found
    }


def _is_alone(counting: _Counting, name: str, word: str, number: int) -> bool:
    return [term.id for term in counting.vocabulary.named(fields.SCHEMES[name], word, False)] == [number]


def _choices_written(codes: tuple[str, ...]) -> Callable[[_Counting, str, Sequence[int]], _Written]:
    def written(counting: _Counting, name: str, values: Sequence[int]) -> _Written:
        return {
            value: (codes[value - 1], fields.choice_word(name, codes[value - 1], counting.language))
            for value in values
            if 0 < value <= len(codes)
        }

    return written


def _entries_written(counting: _Counting, _name: str, values: Sequence[int]) -> _Written:
    titles = titles_in(counting.session, list(values), counting.language)
    return _by_reference(counting.session, values, titles)


def _agents_written(counting: _Counting, _name: str, values: Sequence[int]) -> _Written:
    return _by_reference(counting.session, values, names_of(counting.session, values))


def _by_reference(session: Session, values: Iterable[int], words: dict[int, str]) -> _Written:
    """Entries are chosen by their references: names and titles may be shared or changed."""
    references = references_of(session, values)
    return {value: (references[value], words.get(value, "")) for value in references}


_WRITTEN: dict[str, Callable[[_Counting, str, Sequence[int]], _Written]] = {
    "series": _entries_written,
    "performer": _agents_written,
    "role": _terms_written,
    "instrument": _terms_written,
    "mode": _terms_written,
    "venue": _entries_written,
    "kind": _choices_written(stored.KINDS),
    "language": _terms_written,
    "access": _choices_written(stored.ACCESS),
    "state": _choices_written(stored.STATES),
}
assert set(_WRITTEN) == set(_AMOUNTS) == set(NAMES)
