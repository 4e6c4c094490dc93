"""What is looked for in texts and what is to stand there instead: plain words or an expression."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from re._constants import (  # type: ignore[import-not-found]
    ASSERT,
    ASSERT_NOT,
    BRANCH,
    MAX_REPEAT,
    MAXREPEAT,
    MIN_REPEAT,
    SUBPATTERN,
)
from re._parser import parse  # type: ignore[import-not-found]
from typing import Any

from mugham_archive.errors import ArchiveError

_TEMPLATE = re.compile(r"\\(?:([0-9]{1,2})|g<([^>]*)>|(.?))", re.DOTALL)
# Letters that are another one with a mark, but not to Unicode.
_UNMARKED = str.maketrans("əƏǝƎıøØłŁđĐ", "eEeEioOlLdD")
_SPECIAL = {"n": "\n", "t": "\t", "\\": "\\"}


class SoughtError(ArchiveError):
    """An expression that cannot be read, or one that might take forever."""


@dataclass(frozen=True, slots=True)
class Sought:
    """``text`` is looked for, ``instead`` comes into its place.

    With ``regular`` both are expressions: groups are said again by ``\\1`` or ``\\g<name>``. ``case``: capitals must agree.
    Without ``accents`` ə is e, ı is i, ç is c in what is looked for; what is replaced is the text as it is written.
    """

    text: str
    instead: str
    regular: bool = False
    case: bool = False
    accents: bool = True

    def replacer(self) -> Replacer:
        """Ready to replace; raises SoughtError with one sentence when it cannot be read."""
        return Replacer(self)


class Replacer:
    """Replaces in one text after another."""

    def __init__(self, sought: Sought) -> None:
        if not sought.text:
            raise SoughtError("Say what is to be found.")
        text = _folded(sought.text, sought.accents)[0]
        try:
            flags = 0 if sought.case else re.IGNORECASE
            self._pattern = re.compile(text if sought.regular else re.escape(text), flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise SoughtError(
                "“{text}” is not an expression that can be read: {error}.", text=sought.text, error=str(error)
            ) from error
        if sought.regular and _may_take_forever(parse(text)):
            raise SoughtError(
                "An expression with a choice or a repetition inside a repetition may take forever; make it simpler."
            )
        self._accents = sought.accents
        self._parts = _template(sought.instead) if sought.regular else [sought.instead]
        for part in self._parts:
            self._check_group(part)

    def _check_group(self, part: str | int | _Named) -> None:
        known = self._pattern.groupindex
        if isinstance(part, int) and part > self._pattern.groups:
            raise SoughtError(
                "The expression has no group {part} that could stand in the replacement.", part=part
            )
        if isinstance(part, _Named) and part.name not in known:
            raise SoughtError(
                "The expression has no group “{name}” that could stand in the replacement.", name=part.name
            )

    def replace(self, text: str) -> str:
        """The text with every place replaced; the same when there is none."""
        folded, places = _folded(text, self._accents)
        made: list[str] = []
        at = 0
        for found in self._pattern.finditer(folded):
            first, last = _span(places, found.start(), found.end())
            made += [text[at:first], self._instead(found, text, places)]
            at = last
        return "".join([*made, text[at:]])

    def _instead(self, found: re.Match[str], text: str, places: list[int] | None) -> str:
        said: list[str] = []
        for part in self._parts:
            if isinstance(part, str):
                said.append(part)
                continue
            group = part.name if isinstance(part, _Named) else part
            if found.start(group) >= 0:
                first, last = _span(places, found.start(group), found.end(group))
                said.append(text[first:last])
        return "".join(said)


@dataclass(frozen=True, slots=True)
class _Named:
    name: str


def _may_take_forever(parsed: Any, repeated: bool = False) -> bool:
    """Whether something is repeated without end in which there is a choice, or what is repeated without end itself.

    Only then can the time grow beyond all bounds with the length of a text; nobody could stop it.
    """
    for operation, argument in parsed:
        if operation in (MAX_REPEAT, MIN_REPEAT):
            endless = argument[1] is MAXREPEAT
            if repeated and endless:
                return True
            if _may_take_forever(argument[2], repeated or endless):
                return True
        elif operation is BRANCH:
            if repeated or any(_may_take_forever(branch, repeated) for branch in argument[1]):
                return True
        elif operation is SUBPATTERN:
            if _may_take_forever(argument[3], repeated):
                return True
        elif operation in (ASSERT, ASSERT_NOT) and _may_take_forever(argument[1], repeated):
            return True
    return False


def _template(instead: str) -> list[str | int | _Named]:
    """The replacement cut into texts and groups."""
    parts: list[str | int | _Named] = []
    at = 0
    for found in _TEMPLATE.finditer(instead):
        parts.append(instead[at : found.start()])
        at = found.end()
        number, name, letter = found.groups()
        if number is not None:
            parts.append(int(number))
        elif name is not None:
            parts.append(int(name) if name.isascii() and name.isdigit() else _Named(name))
        elif letter in _SPECIAL:
            parts.append(_SPECIAL[letter])
        else:
            raise SoughtError(
                "“\\{letter}” means nothing in a replacement; a backslash is written “\\\\”.", letter=letter
            )
    parts.append(instead[at:])
    return [part for part in parts if part != ""]


def _folded(text: str, accents: bool) -> tuple[str, list[int] | None]:
    """The text in composed letters, without marks unless ``accents`` count, and where each of its letters stood.

    A letter and the marks that are written after it are one place; None when nothing moved. The last place is the end.
    """
    if text.isascii() or (accents and unicodedata.is_normalized("NFC", text)):
        return text, None
    letters: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        piece = unicodedata.normalize("NFC", text[at:end])
        if not accents:
            marked = unicodedata.normalize("NFD", piece)
            piece = "".join(one for one in marked if not unicodedata.combining(one)).translate(_UNMARKED)
        letters.append(piece)
        places += range(at, end) if len(piece) == end - at else [at] * len(piece)
        at = end
    return "".join(letters), [*places, len(text)]


def _span(places: list[int] | None, first: int, last: int) -> tuple[int, int]:
    if places is None:
        return first, last
    while first < last < len(places) - 1 and places[last] == places[last - 1]:
        last += 1  # not between a letter and its mark
    return places[first], places[last]
