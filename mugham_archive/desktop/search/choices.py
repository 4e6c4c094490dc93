"""What the facets chose of a query: whether anything, whether recordings without a date, and the query without it."""

from __future__ import annotations

from mugham_archive.catalogue.views import Facets
from mugham_archive.search.query import fields, narrowing, reading, tree


def any_chosen(facets: Facets, query: str) -> bool:
    """Whether anything is chosen that the facets show."""
    chosen = any(value.chosen for facet in facets.facets for value in facet.values)
    return chosen or facets.from_year is not None or facets.to_year is not None or bool(undated(query))


def cleared(facets: Facets | None, query: str, language: str) -> str:
    """The query without anything that is chosen in the facets; words and other fields stay."""
    query = narrowing.with_years(query, None, None, language)
    for facet in facets.facets if facets is not None else ():
        for value in facet.values:
            if value.chosen:
                query = narrowing.narrowed(query, facet.field, value.value, "clear", language)
    return narrowing.narrowed(query, "missing", "date", "clear", language) if undated(query) else query


def undated(query: str) -> str:
    """Whether a query asks for recordings without a date: chosen, excluded or not at all."""
    for part in reading.read(query).parts:
        inner = part.part if isinstance(part, tree.Without) else part
        if isinstance(inner, tree.Field) and inner.name == "missing":
            for value in inner.values:
                if "date" in fields.choice_named(fields.PARTS, value.text):
                    return "excluded" if isinstance(part, tree.Without) else "chosen"
    return ""
