"""Everything that pages and details say can be said in Azerbaijani and Russian, and counts in all three languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from mugham_archive import desktop, settings
from mugham_archive.spoken import languages, words

CONTEXTS = ("Words", "Details", "Pages")
ROOM = Path(desktop.__file__).parent
SOURCES = [*ROOM.glob("pages/*.py"), *ROOM.glob("details/*.py"), ROOM.parent / "spoken" / "words.py"]


def said() -> Iterator[tuple[str, str]]:
    """(context, English) of everything that is handed to Qt's translation."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) > 1:
                context, text = node.args[:2]
                known = isinstance(context, ast.Constant) and context.value in CONTEXTS
                if known and isinstance(text, ast.Constant):
                    yield str(getattr(context, "value", "")), str(text.value)


def translated(language: str) -> dict[tuple[str, str], str]:
    """What the translators have finished."""
    tree = ElementTree.parse(settings.resources() / "translations" / f"mugham_archive_{language}.ts")
    found = {}
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") is None:
                source = (context.findtext("name") or "", message.findtext("source") or "")
                found[source] = "".join(translation.itertext()).strip()
    return found


@pytest.mark.parametrize("language", ["az", "ru"])
def test_everything_is_translated_with_its_places_kept(language: str) -> None:
    known = translated(language)
    missing = sorted({one for one in said() if not known.get(one)})
    assert missing == []
    for (_, english), text in known.items():
        for place in ("%1", "%2", "%n"):
            assert (place in english) == (place in text), english


@pytest.mark.parametrize(
    ("language", "one", "two", "many"),
    [
        ("az", "1 yazı", "2 yazı", "5 yazı"),
        ("en", "1 recording", "2 recordings", "5 recordings"),
        ("ru", "1 запись", "2 записи", "5 записей"),
    ],
)
def test_counts_are_said_as_the_language_does(
    qtbot: QtBot, language: str, one: str, two: str, many: str
) -> None:
    languages.speak(language)
    try:
        assert [words.recordings(amount) for amount in (1, 2, 5)] == [one, two, many]
    finally:
        languages.speak("en")
