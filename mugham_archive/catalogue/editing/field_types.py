"""What a kind of value is: how it is understood when it is typed, how it is kept, and how it is read and typed again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mugham_archive.catalogue.editing.context import Context

# The values of the columns of one field, in their order.
Stored = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class FieldType:
    """A kind of value; ``name`` chooses the widget.

    ``understand`` gives what is stored for what was typed (never empty, no blanks around it) or raises FieldError with
    one sentence. ``key`` is the stored value as text that is the same in every language; ``typed`` as a person would type
    it; both are understood again. ``shown`` is what a person reads (of a choice its code, whose words the faces have), in
    az, en or ru. ``explain`` says what a ``pure`` type, one that needs no archive, made of it where that is not plain.

    ``codes`` are those of a choice, said by the faces with their words of ``scheme``; of a term ``scheme`` is its
    vocabulary; ``kinds`` are the kinds of entries that a reference may name; ``longest`` is the most letters of a text.
    """

    name: str
    understand: Callable[[Context | None, str], Stored]
    key: Callable[[Context, Stored], str]
    typed: Callable[[Context, Stored, str], str]
    shown: Callable[[Context, Stored, str], str]
    explain: Callable[[str, str], str]
    pure: bool = True
    parts: tuple[str, ...] = ("",)
    codes: tuple[str, ...] = ()
    scheme: str = ""
    kinds: tuple[str, ...] = ()
    longest: int | None = None

    def columns(self, column: str) -> tuple[str, ...]:
        """The columns in which the value of ``column`` is kept."""
        return tuple(column + part for part in self.parts)


def plain(
    name: str,
    parse: Callable[[str], Any],
    write: Callable[[Any], str] = lambda value: "" if value is None else str(value),
    *,
    shown: Callable[[Any, str], str] | None = None,
    explain: Callable[[Any, str], str] | None = None,
    **more: Any,
) -> FieldType:
    """A type of one column that is understood without a look into the archive."""

    def say(typed: str, language: str) -> str:
        value = parse(typed)
        return "" if explain is None else explain(value, language)

    return FieldType(
        name,
        understand=lambda _context, typed: (parse(typed),),
        key=lambda _context, stored: write(stored[0]),
        typed=lambda _context, stored, _language: write(stored[0]),
        shown=lambda _context, stored, language: (
            write(stored[0]) if shown is None or stored[0] is None else shown(stored[0], language)
        ),
        explain=say,
        **more,
    )
