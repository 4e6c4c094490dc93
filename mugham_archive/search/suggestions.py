"""What to ask instead when a query finds no recording: names, words and years that are near, and less of the query."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from mugham_archive.catalogue.views import SeriesCard, Suggestion
from mugham_archive.search import names, terms
from mugham_archive.search.conditions import Dated
from mugham_archive.search.finding import Finder
from mugham_archive.search.folding import fold
from mugham_archive.search.query import chips, entries, fields, meaning, narrowing
from mugham_archive.search.query.field_meanings import LONGEST_NAME
from mugham_archive.search.query.meaning import Meaning
from mugham_archive.search.query.reading import spelt
from mugham_archive.search.query.tree import Field, Node, Words

NAMES = 5
WORDS = 4


def instead(
    session: Session, finder: Finder, meant: Meaning, language: str, series: Sequence[SeriesCard] = ()
) -> tuple[Suggestion, ...]:
    """Queries that find something, each with how much; those that find nothing either are left out.

    ``series`` are those whose names hold the words.
    """
    proposed = [
        *_in_series(meant, language, series),
        *_near_names(session, meant, language),
        *_near_words(session, meant, language),
        *_near_years(session, finder, meant, language),
        *_anywhere(meant),
        *_with_less(meant, language),
    ]
    found: dict[str, Suggestion] = {}
    for reason, query, label in proposed:
        if query and query not in found and query != meant.query.typed:
            other = meaning.understand(session, query, language)
            total = 0 if other.asks_nothing or other.mistakes else finder.total(session, other.condition)
            if total:
                found[query] = Suggestion(reason, query, label, total)
    return tuple(found.values())


Proposed = Iterable[tuple[str, str, str]]


def _in_series(meant: Meaning, language: str, series: Sequence[SeriesCard]) -> Proposed:
    """Everything of a series and its seasons, in the place of the words that name it."""
    rest = meant.query
    kept = " ".join(
        rest.typed[part.span.start : part.span.end] for part in rest.parts if not isinstance(part, Words)
    )
    word = fields.offered("series", language)
    for card in series:
        yield "series", f"{word}:{card.ref} {kept}".strip(), card.title


def _near_names(session: Session, meant: Meaning, language: str) -> Proposed:
    """Somebody whose name resembles what may have been a name, in its place; who is said by a reference stays."""
    typed = " ".join(
        text
        for leaf in meant.query.leaves()
        if _may_name(leaf)
        for text in ([leaf.typed] if isinstance(leaf, Words) else [value.text for value in leaf.values])
    )
    if not typed or len(typed.split()) > LONGEST_NAME:
        return
    rest = meant.query
    kept = " ".join(rest.typed[part.span.start : part.span.end] for part in rest.parts if not _may_name(part))
    word = fields.offered("performer", language)
    for match in names.near(session, typed, limit=NAMES):
        yield "near_name", f"{word}:{match.ref} {kept}".strip(), match.name


def _may_name(node: Node) -> bool:
    if isinstance(node, Words):
        return not entries.is_reference(node.typed)
    return (
        isinstance(node, Field)
        and node.name == "performer"
        and not all(entries.is_reference(value.text) for value in node.values)
    )


def _near_words(session: Session, meant: Meaning, language: str) -> Proposed:
    """A word of the vocabulary in the place of one that resembles it."""
    vocabulary = terms.read(session)
    known: dict[str, str] = {}
    for scheme in terms.OF_RECORDINGS:
        for term in vocabulary.by_scheme.get(scheme, ()):
            for phrase in term.phrases:
                known.setdefault(" ".join(phrase), term.label(language))
    for leaf in meant.query.leaves():
        if isinstance(leaf, Words) and not leaf.whole:
            for near in difflib.get_close_matches(fold(leaf.typed), list(known), WORDS, 0.7):
                typed = meant.query.typed
                query = f"{typed[: leaf.span.start]}{spelt(known[near])}{typed[leaf.span.end :]}"
                yield "near_word", query, known[near]


def _near_years(session: Session, finder: Finder, meant: Meaning, language: str) -> Proposed:
    """The last year before and the first after those asked for in which the rest of the query finds something."""
    asked = [
        condition
        for node, condition in zip(meant.query.parts, meant.conditions, strict=True)
        if _is_dated(node) and isinstance(condition, Dated)
    ]
    if len(asked) != 1:
        return
    first, last = asked[0].first, asked[0].last
    columns, mask = finder.mask(session, meant.leaving_out(_is_dated))
    mask = mask & (columns.earliest > 0)
    earliest, latest = columns.earliest[mask], columns.latest[mask]
    before = latest[latest < first] if first is not None else latest[:0]
    after = earliest[earliest > last] if last is not None else earliest[:0]
    days = [int(before.max())] if len(before) else []
    days += [int(after.min())] if len(after) else []
    for year in dict.fromkeys(day // 10_000 for day in days):
        yield "near_year", narrowing.with_years(meant.query.typed, year, year, language), str(year)


def _is_dated(node: Node) -> bool:
    return isinstance(node, Field) and node.name in ("year", "date")


def _anywhere(meant: Meaning) -> Proposed:
    """What was asked of a field, anywhere: in titles, names, notes."""
    for part in meant.query.parts:
        if isinstance(part, Field) and part.name not in (
            "year",
            "date",
            "duration",
            "added",
            "missing",
            "has",
        ):
            words = " ".join(value.text for value in part.values)
            typed = meant.query.typed
            yield "anywhere", f"{typed[: part.span.start]}{words}{typed[part.span.end :]}".strip(), words


def _with_less(meant: Meaning, language: str) -> Proposed:
    understood = chips.understood(meant, language)
    if len(understood.chips) > 1:
        for chip in understood.chips:
            yield "without", chip.without, chip.label
