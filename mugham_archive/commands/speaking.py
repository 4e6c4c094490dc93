"""How a command speaks: in the language that the call asks for, or the system's; in English what nobody has translated."""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Sequence
from functools import cache
from types import ModuleType
from xml.etree import ElementTree

from mugham_archive import settings
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Listed, Sentence, Value, Word

LANGUAGES = ("az", "en", "ru")
_language = "en"


def of_system() -> str:
    """The system's language if it is az or ru, else English; the first of LC_ALL, LC_MESSAGES and LANG that is set says it."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return system[:2].lower() if system[:2].lower() in ("az", "ru") else "en"


def of_call(arguments: Sequence[str]) -> str:
    """The language that a call asks for, before its arguments are understood: its help and its refusals need it."""
    asked = ""
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        name, equals, value = argument.partition("=")
        if name == "--language":
            asked = value if equals else following
    return asked if asked in LANGUAGES else of_system()


def speak(language: str) -> None:
    """Say everything in this language from now on."""
    global _language
    _language = language
    if language != "en":
        _sayer()


def say(what: Exception | Value) -> str:
    """An error, a sentence or a word in the language that is spoken; what is none of these is said as it is."""
    said = what.sentence if isinstance(what, ArchiveError) else what
    if isinstance(said, Exception) or (_language == "en" and not _needs_words(said)):
        return str(said)
    return _sayer()(_to_type(said))


def tr(template: str, /, *, one: str = "", **values: Value) -> str:
    """A sentence of a command: its template, of which several are counted, and what stands in its places."""
    return say(Sentence(template, one=one, **values))


def _needs_words(value: Value) -> bool:
    """Whether English as well says it otherwise than the program writes it: a code, a number with many digits."""
    if isinstance(value, Sentence):
        return bool(value.one) or any(map(_needs_words, value.values.values()))
    if isinstance(value, Listed):
        return any(_needs_words(one) for one in value.values if not _is_choice(one))
    return isinstance(value, Word) and not value.english


def _is_choice(value: Value) -> bool:
    """Whether it is, in a list, a code of those that may be given: every Word there but what something is called."""
    return isinstance(value, Word) and not value.english and value.scheme not in ("field", "rows")


def _to_type(value: Value) -> Value:
    """The same with the code before each word of a choice: at a terminal the code is typed."""
    if isinstance(value, Sentence):
        return Sentence(
            value.template, one=value.one, **{name: _to_type(one) for name, one in value.values.items()}
        )
    if isinstance(value, Listed):
        return Listed(tuple(map(_choice, value.values)), value.between)
    return value


def _choice(value: Value) -> Value:
    if not isinstance(value, Word) or not _is_choice(value):
        return _to_type(value)
    return value.code if _language == "en" else Sentence("{code} ({word})", code=value.code, word=value)


def _sayer() -> Callable[[Value], str]:
    """What says things in the language that is spoken; Qt's translators, which load without a screen, where they are."""
    if (room := _spoken()) is None:
        return lambda value: without_qt(value, _language)
    languages, sentences = room
    if languages.spoken() != _language:
        languages.speak(_language)
    say_it: Callable[[Value], str] = sentences.say
    return say_it


@cache
def _spoken() -> tuple[ModuleType, ModuleType] | None:
    try:
        from mugham_archive.spoken import languages, sentences
    except ImportError:
        return None
    return languages, sentences


# Without Qt ------------------------------------------------------------------------------------------------------


def without_qt(value: Value, language: str) -> str:
    """A sentence, such as that which library Qt lacks, out of what the translators wrote; codes and counts in English."""
    if isinstance(value, Listed):
        return value.between.join(without_qt(one, language) for one in value.values)
    if not isinstance(value, Sentence):
        return str(value)
    template = _written(language).get(value.english, value.english)
    return template.format(**{name: without_qt(one, language) for name, one in value.values.items()})


@cache
def _written(language: str) -> dict[str, str]:
    """What each sentence is in a language, where it is finished and counts nothing."""
    file = settings.resources() / "translations" / f"mugham_archive_{language}.ts"
    try:
        contexts = ElementTree.parse(file).getroot().iter("context")
    except (OSError, ElementTree.ParseError):
        return {}
    messages = (one for context in contexts if context.findtext("name") == "Sentences" for one in context)
    finished: dict[str, str] = {}
    for message in messages:
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and (translation.text or "").strip():
            finished[message.findtext("source") or ""] = translation.text or ""
    return finished
