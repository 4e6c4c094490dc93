"""The understood parts of a query as chips, and its mistakes with words that may have been meant, in one language."""

from __future__ import annotations

from mugham_archive.catalogue.views import Chip, QueryMistake, Understood
from mugham_archive.search.query import fields
from mugham_archive.search.query.meaning import Meaning
from mugham_archive.search.query.tree import All, Either, Field, Node, Without, Words

# Between the values of a field of which one is enough, and between the ways of an OR.
_OR = {"en": " or ", "az": " və ya ", "ru": " или "}


def understood(meaning: Meaning, language: str) -> Understood:
    """How the query was understood, for a face."""
    query = meaning.query
    chips = tuple(
        Chip(
            _label(meaning, part, language),
            _field(part),
            isinstance(part, Without),
            part.span.start,
            part.span.end,
            query.without_span(part.span),
        )
        for part, condition in zip(query.parts, meaning.conditions, strict=True)
        if condition is not None
    )
    mistakes = tuple(
        QueryMistake(
            mistake.code,
            mistake.subject,
            mistake.field,
            mistake.span.start,
            mistake.span.end,
            tuple(fields.offered(name, language) for name in mistake.offers)
            if mistake.code == "unknown_field"
            else mistake.offers,
        )
        for mistake in meaning.mistakes
    )
    return Understood(query.typed, chips, mistakes, _named(meaning))


def _named(meaning: Meaning) -> tuple[str, ...]:
    """The words of the values asked for, where they are not the ones that were typed."""
    named = (
        meaning.labels.get((value.span.start, value.span.end), "")
        for leaf in meaning.query.leaves()
        if isinstance(leaf, Field) and leaf.name in fields.SHOWN
        for value in leaf.values
    )
    return tuple(dict.fromkeys(label for label in named if label))


def _field(node: Node) -> str:
    inner = node.part if isinstance(node, Without) else node
    return inner.name if isinstance(inner, Field) else ""


def _label(meaning: Meaning, node: Node, language: str) -> str:
    if isinstance(node, Without):
        return _label(meaning, node.part, language)
    if isinstance(node, Words):
        return f"“{node.typed}”" if node.whole else node.typed
    if isinstance(node, Field):
        values = (meaning.labels.get((value.span.start, value.span.end), value.text) for value in node.values)
        return f"{fields.offered(node.name, language)}: {_OR[language].join(values)}"
    joined = _OR[language] if isinstance(node, Either) else " "
    return joined.join(
        f"({_label(meaning, part, language)})"
        if isinstance(part, All | Either)
        else _signed(meaning, part, language)
        for part in node.parts
    )


def _signed(meaning: Meaning, node: Node, language: str) -> str:
    return ("−" if isinstance(node, Without) else "") + _label(meaning, node, language)
