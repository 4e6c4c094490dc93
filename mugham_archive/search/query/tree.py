"""What a query says, as a tree: words, fields, what must hold together, what is enough by itself, what is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where something stands in the typed text, in characters; ``end`` is behind the last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words that stand together; the last is a beginning unless the phrase was quoted to its end."""

    words: tuple[str, ...]
    typed: str
    whole: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a field as it was typed, without its quotation marks."""

    text: str
    quoted: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Field:
    """A field with the values of which one is enough; ``name`` is one of ``fields.NAMES``."""

    name: str
    values: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class All:
    """What must hold together."""

    parts: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Either:
    """What is enough by itself."""

    parts: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Without:
    """What must not hold."""

    part: Node
    span: Span


Node = Words | Field | All | Either | Without


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something in the query that cannot be understood: ``code`` says what, ``subject`` is the word it is about.

    Codes: unknown_field, no_value, bad_value, unknown_value, unopened_bracket, unclosed_bracket. ``offers`` are words that
    may have been meant.
    """

    code: str
    subject: str
    span: Span
    field: str = ""
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood: the parts that must hold together, and the mistakes in the rest."""

    typed: str
    parts: tuple[Node, ...]
    mistakes: tuple[Mistake, ...] = ()

    @property
    def asks_nothing(self) -> bool:
        """Whether nothing is asked for that could be looked up."""
        return not self.parts

    def leaves(self) -> Iterator[Words | Field]:
        """Every word and field that is asked for, not those left out."""
        for part in self.parts:
            yield from _leaves(part)

    def without_span(self, span: Span) -> str:
        """The typed text without the part that stands there."""
        return " ".join((self.typed[: span.start] + " " + self.typed[span.end :]).split())


def _leaves(node: Node) -> Iterator[Words | Field]:
    if isinstance(node, Words | Field):
        yield node
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _leaves(part)
