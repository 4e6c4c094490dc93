"""The query language: what a person types into the search box, read, understood and written again."""

from mugham_archive.search.query.reading import read, spelt
from mugham_archive.search.query.tree import (
    All,
    Either,
    Field,
    Mistake,
    Node,
    Query,
    Span,
    Value,
    Without,
    Words,
)

__all__ = [
    "All",
    "Either",
    "Field",
    "Mistake",
    "Node",
    "Query",
    "Span",
    "Value",
    "Without",
    "Words",
    "read",
    "spelt",
]
