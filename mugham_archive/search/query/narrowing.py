"""Edits the typed query when a facet is clicked, so that the text and the facets say the same; nothing is looked up."""

from __future__ import annotations

from collections.abc import Sequence

from mugham_archive.search.folding import fold
from mugham_archive.search.query import fields
from mugham_archive.search.query.reading import read, spelt
from mugham_archive.search.query.tree import Field, Node, Without

HOWS = ("only", "add", "exclude", "clear")


def narrowed(typed: str, field: str, value: str, how: str, language: str = "en") -> str:
    """The query after a value of a field was chosen.

    ``only`` leaves no other value of the field, ``add`` makes one of several enough, ``exclude`` leaves the value out,
    ``clear`` takes it away. What else is in the query stays as it was typed; ``language`` is that of a new field word.
    """
    if how not in HOWS:
        raise ValueError(how)
    parts = read(typed).parts
    chosen = [value] if how in ("only", "add") else []
    out: list[str] = [value] if how == "exclude" else []
    gone: list[Node] = []
    for part in parts:
        inner = part.part if isinstance(part, Without) else part
        if not (isinstance(inner, Field) and inner.name == field):
            continue
        others = [one.text for one in inner.values if not _same(one.text, value)]
        if isinstance(part, Without):
            gone.append(part)
            out += others
        elif how != "only":
            gone.append(part)
            chosen = others + chosen
        else:
            gone.append(part)
    rest = _without(typed, gone)
    word = fields.offered(field, language)
    pieces = [rest] if rest else []
    if chosen:
        pieces.append(f"{word}:{','.join(map(spelt, dict.fromkeys(chosen)))}")
    pieces += [f"-{word}:{spelt(one)}" for one in dict.fromkeys(out)]
    return " ".join(pieces)


def with_years(typed: str, first: int | None, last: int | None, language: str = "en") -> str:
    """The query narrowed to these years, both included; both None takes years and dates out of it."""
    dated = [part for part in read(typed).parts if isinstance(part, Field) and part.name in ("year", "date")]
    rest = _without(typed, dated)
    if first is None and last is None:
        return rest
    years = str(first) if first == last else f"{first or ''}..{last or ''}"
    return f"{rest} {fields.offered('year', language)}:{years}".strip()


def _same(one: str, other: str) -> bool:
    return one == other or (bool(fold(one)) and fold(one) == fold(other))


def _without(typed: str, parts: Sequence[Node]) -> str:
    for part in sorted(parts, key=lambda part: -part.span.start):
        typed = typed[: part.span.start].rstrip() + " " + typed[part.span.end :].lstrip()
    return typed.strip()
