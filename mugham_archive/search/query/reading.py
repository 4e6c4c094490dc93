"""Reads what was typed into the search box into a tree; what cannot be understood is told with its place, not refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mugham_archive.search.folding import fold, plain
from mugham_archive.search.query import fields
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

_OPENING = '"“„«”'
_CLOSING = {'"': '"', "“": "”“", "„": "“”", "«": "»", "”": "”"}
_STOP = set(" \t\r\n\u00a0()")
_OR = {"OR", "ИЛИ", "YAXUD", "|", "||"}
_AND = {"AND", "И", "VƏ", "&", "&&"}
_NOT = {"NOT", "НЕ", "DEYİL"}
_FIELD = re.compile(r"([^\W\d_][\w'’-]*):")
# Deeper brackets than anybody types, so that a pasted text cannot exhaust the stack.
_DEEPEST = 40


def read(typed: str) -> Query:
    """The query's tree with its mistakes; never raises."""
    reader = _Reader(typed)
    parts = reader.alternatives(0)
    while reader.place < len(typed):
        # Only a bracket that closes nothing stops the reading early.
        reader.mistake("unopened_bracket", ")", reader.place, reader.place + 1)
        reader.place += 1
        more = reader.alternatives(0)
        parts = parts if more is None else more if parts is None else All((parts, more), _around(parts, more))
    if parts is None:
        return Query(typed, (), tuple(reader.mistakes))
    return Query(typed, _flat(parts), tuple(reader.mistakes))


def _flat(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, All):
        return (node,)
    return tuple(part for one in node.parts for part in _flat(one))


def _around(first: Node, last: Node) -> Span:
    return Span(first.span.start, last.span.end)


@dataclass(slots=True)
class _Reader:
    typed: str
    place: int = 0
    mistakes: list[Mistake] = field(default_factory=list)

    def mistake(
        self, code: str, subject: str, start: int, end: int, name: str = "", offers: tuple[str, ...] = ()
    ) -> None:
        self.mistakes.append(Mistake(code, subject, Span(start, end), name, offers))

    def blank(self) -> None:
        while self.place < len(self.typed) and self.typed[self.place] in " \t\r\n\u00a0":
            self.place += 1

    def next_is(self, letters: str) -> bool:
        return self.place < len(self.typed) and self.typed[self.place] in letters

    def word_ahead(self) -> str:
        end = self.place
        while end < len(self.typed) and self.typed[end] not in _STOP:
            end += 1
        return self.typed[self.place : end]

    def alternatives(self, depth: int) -> Node | None:
        """Sequences with OR between them, up to the end or a closing bracket."""
        found: list[Node] = []
        while True:
            sequence = self.sequence(depth)
            if sequence is not None:
                found.append(sequence)
            if self.word_ahead() not in _OR or self.place >= len(self.typed):
                break
            self.place += len(self.word_ahead())
        if len(found) < 2:
            return found[0] if found else None
        return Either(tuple(found), _around(found[0], found[-1]))

    def sequence(self, depth: int) -> Node | None:
        """What stands side by side must hold together."""
        found: list[Node] = []
        while True:
            self.blank()
            if self.place >= len(self.typed) or self.next_is(")") or self.word_ahead() in _OR:
                break
            if self.word_ahead() in _AND:
                self.place += len(self.word_ahead())
                continue
            one = self.one(depth)
            if one is not None:
                found.append(one)
        if len(found) < 2:
            return found[0] if found else None
        return All(tuple(found), _around(found[0], found[-1]))

    def one(self, depth: int) -> Node | None:
        """A word, a phrase, a field, a bracket, or one of these left out."""
        start = self.place
        if self.word_ahead() in _NOT:
            self.place += len(self.word_ahead())
            self.blank()
            return self.left_out(start, depth)
        if (
            self.next_is("-−–")
            and self.place + 1 < len(self.typed)
            and self.typed[self.place + 1] not in " \t-"
        ):
            self.place += 1
            return self.left_out(start, depth)
        if self.next_is("("):
            return self.bracket(depth)
        found = _FIELD.match(self.typed, self.place)
        if found and not self.typed.startswith("//", found.end()):
            return self.field(found.group(1), found.end())
        return self.words()

    def left_out(self, start: int, depth: int) -> Node | None:
        if self.place >= len(self.typed) or self.next_is(")"):
            return None
        part = self.one(depth)
        return None if part is None else Without(part, Span(start, self.place))

    def bracket(self, depth: int) -> Node | None:
        start = self.place
        self.place += 1
        inside = self.alternatives(depth + 1) if depth < _DEEPEST else None
        if depth >= _DEEPEST:
            self.place = len(self.typed)
        if self.next_is(")"):
            self.place += 1
        else:
            self.mistake("unclosed_bracket", "(", start, start + 1)
        if inside is None or isinstance(inside, Words | Field | Without):
            return inside
        span = Span(start, self.place)
        return All(inside.parts, span) if isinstance(inside, All) else Either(inside.parts, span)

    def quoted(self) -> tuple[str, bool]:
        """The text between quotation marks and whether they were closed; the reader stands behind them."""
        closing = _CLOSING[self.typed[self.place]]
        start = self.place + 1
        end = start
        while end < len(self.typed) and self.typed[end] not in closing:
            end += 1
        self.place = min(end + 1, len(self.typed))
        return self.typed[start:end], end < len(self.typed)

    def words(self) -> Node | None:
        start = self.place
        if self.next_is(_OPENING):
            text, closed = self.quoted()
        else:
            text, closed = self.word_ahead(), False
            self.place += len(text)
        folded = tuple(fold(text).split())
        return Words(folded, text, closed, Span(start, self.place)) if folded else None

    def field(self, word: str, behind: int) -> Node | None:
        start = self.place
        self.place = behind
        values = self.values()
        name = fields.field_named(word)
        if name is None:
            self.mistake("unknown_field", word, start, self.place, offers=fields.near(word))
            return None
        if not values:
            self.mistake("no_value", word, start, self.place, name)
            return None
        return Field(name, tuple(values), Span(start, self.place))

    def values(self) -> list[Value]:
        """One or more values with commas between them, without blanks."""
        found: list[Value] = []
        while self.place < len(self.typed):
            start = self.place
            if self.next_is(_OPENING):
                text, _ = self.quoted()
                quoted = True
            else:
                end = start
                while end < len(self.typed) and self.typed[end] not in _STOP and self.typed[end] not in ",":
                    end += 1
                text, self.place, quoted = self.typed[start:end], end, False
            if text.strip():
                found.append(Value(text.strip(), quoted, Span(start, self.place)))
            if not self.next_is(","):
                break
            self.place += 1
        return found


def spelt(text: str) -> str:
    """A value as it is written in a query: in quotation marks where it needs them."""
    bare = all(letter not in _STOP and letter not in ',"“”„«»' for letter in text)
    return text if bare and text and plain(text) else '"' + text.replace('"', "") + '"'
