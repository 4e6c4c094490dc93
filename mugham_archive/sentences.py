"""Sentences for people that the window can say in any language: a template with named places, and what stands there.

A room below the window writes ``Sentence("“{typed}” is not a day such as 2030-12-31.", typed=typed)``, or gives the same to
an error of the family. It is the English sentence, as the command line prints it; the window translates the template and
then what stands in its places. ``script/translations`` reads the templates, so each stands in the source as it is.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """A word that every language has its own of: ``code`` within ``scheme``, as the window knows it.

    ``english`` is how it stands in an English sentence, with its article if it needs one (empty: the code).
    """

    scheme: str
    code: str
    english: str = ""

    def __str__(self) -> str:
        return self.english or self.code


@dataclass(frozen=True, slots=True)
class Listed:
    """Several values one after the other."""

    values: tuple[Value, ...]
    between: str = ", "

    def __str__(self) -> str:
        return self.between.join(map(str, self.values))


class Sentence(str):
    """An English sentence that knows of which ``template`` and ``values`` it was made.

    Places are written {name}; a brace that is no place is written twice. Of what is counted, ``n``, the template is how
    several are said, and ``one`` how one is.
    """

    template: str
    one: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, *, one: str = "", **values: Value) -> Sentence:
        """A sentence; raises KeyError when a place of the template has no value."""
        words = one if one and values.get("n") == 1 else template
        made = super().__new__(cls, words.format(**values))
        made.template, made.one, made.values = template, one, values
        return made

    @property
    def english(self) -> str:
        """The template in the form that the count asks for."""
        return self.one if self.one and self.values.get("n") == 1 else self.template

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self.template, self.one, self.values)


Value = str | int | PurePath | Word | Listed | Sentence


def _made(template: str, one: str, values: Mapping[str, Value]) -> Sentence:
    return Sentence(template, one=one, **values)


def listed(values: Iterable[Value], between: str = ", ") -> Listed:
    """Values one after the other, as they stand in a sentence."""
    return Listed(tuple(values), between)


def one_of(values: Iterable[Value]) -> Value:
    """Values of which one is meant: a, b or c."""
    *first, last = values
    return Sentence("{first} or {last}", first=listed(first), last=last) if first else last


# Storing ---------------------------------------------------------------------------------------------------------


def to_json(value: Value, longest: int = 10_000) -> Any:
    """A sentence, or what stands in one, as JSON; texts are cut to ``longest`` letters."""
    if isinstance(value, Sentence):
        values = {name: to_json(one, longest) for name, one in value.values.items()}
        plural = {"one": value.one} if value.one else {}
        return {"template": value.template, **plural, "values": values}
    if isinstance(value, Word):
        return {"scheme": value.scheme, "code": value.code, "english": value.english}
    if isinstance(value, Listed):
        return {"listed": [to_json(one, longest) for one in value.values], "between": value.between}
    if isinstance(value, int):
        return value
    text = str(value)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def from_json(kept: Any) -> Any:
    """What ``to_json`` made, as it was; anything else as it is."""
    if not isinstance(kept, dict):
        return kept
    if "template" in kept:
        values = {str(name): from_json(one) for name, one in kept["values"].items()}
        return Sentence(kept["template"], one=kept.get("one", ""), **values)
    if "listed" in kept:
        return Listed(tuple(from_json(one) for one in kept["listed"]), kept["between"])
    return Word(kept["scheme"], kept["code"], kept["english"])


_MARK = '{"template": '


def to_text(sentence: str, longest: int) -> str:
    """A sentence as text that can be kept and said in another language later; what stands in it is cut to ``longest``."""
    if isinstance(sentence, Sentence):
        return json.dumps(to_json(sentence, longest), ensure_ascii=False)
    return sentence if len(sentence) <= longest else sentence[: longest - 1] + "…"


def from_text(kept: str) -> str:
    """What ``to_text`` made, as it was; any other text as it is."""
    if not kept.startswith(_MARK):
        return kept
    try:
        sentence: str = from_json(json.loads(kept))
    except (ValueError, LookupError, AttributeError, TypeError):
        return kept
    return sentence


# What systems say ------------------------------------------------------------------------------------------------

# The commonest; the rest is told as the system words it.
_SYSTEM = {
    errno.EPERM: Sentence("Operation not permitted"),
    errno.ENOENT: Sentence("No such file or directory"),
    errno.EIO: Sentence("Input/output error"),
    errno.EACCES: Sentence("Permission denied"),
    errno.EBUSY: Sentence("Device or resource busy"),
    errno.EEXIST: Sentence("File exists"),
    errno.ENODEV: Sentence("No such device"),
    errno.ENOTDIR: Sentence("Not a directory"),
    errno.EISDIR: Sentence("Is a directory"),
    errno.EMFILE: Sentence("Too many open files"),
    errno.EFBIG: Sentence("File too large"),
    errno.ENOSPC: Sentence("No space left on device"),
    errno.EROFS: Sentence("Read-only file system"),
    errno.ENAMETOOLONG: Sentence("File name too long"),
    errno.ENOTEMPTY: Sentence("Directory not empty"),
    errno.ETIMEDOUT: Sentence("Connection timed out"),
}


def system_reason(error: OSError) -> str:
    """Why the system could not do it: in few words, without a full stop."""
    return _SYSTEM.get(error.errno or 0) or error.strerror or str(error)
