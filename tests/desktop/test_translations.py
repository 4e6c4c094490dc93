"""Everything that the window says can be said in Azerbaijani and Russian, and it says it when it is asked to."""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from mugham_archive import settings
from mugham_archive.desktop import background
from mugham_archive.desktop.application import make_window, wait_until_settled
from mugham_archive.desktop.window import MainWindow
from mugham_archive.search.folding import plain
from mugham_archive.search.query import fields
from mugham_archive.settings import Settings
from mugham_archive.spoken import languages
from mugham_archive.spoken.query_words import field_title
from tests.desktop.catalogued import filled

SCRIPT = Path(__file__).parents[2] / "script" / "translations"
FOLDER = settings.resources() / "translations"
PLACES = re.compile(r"%\d|%n|\{\w+\}")
# Which plural form Qt takes, for an amount that stands for all of its kind.
FORMS = {"az": {1: 0, 2: 1, 5: 1}, "en": {1: 0, 2: 1, 5: 1}, "ru": {1: 0, 21: 0, 3: 1, 5: 2, 11: 2, 112: 2}}


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """script/translations as a module; a copy of it, so that nothing compiled is left beside it."""
    copy = tmp_path_factory.mktemp("script") / "translations.py"
    shutil.copy(SCRIPT, copy)
    loader = SourceFileLoader("script_translations", str(copy))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[loader.name] = module
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def said(script: ModuleType) -> list[Any]:
    """Every string of the interface, read out of the source."""
    found: list[Any] = script.said_in_source(SCRIPT.parents[1] / "mugham_archive")
    return found


def finished(script: ModuleType, language: str) -> dict[Any, tuple[str, ...]]:
    done: dict[Any, tuple[str, ...]] = script.translated(FOLDER / f"mugham_archive_{language}.ts")
    return done


# What an archive holds and says of it, in English as it stands in several places of the window.
ONE_WORD = (
    "Segment", "Segments", "Recording", "Recordings", "Event", "Events", "Series", "Performer", "Performers", "Mode", "Modes",
    "Place", "Places", "Venue", "Title", "Titles", "State", "Reference", "Date", "Duration", "Language", "Genre", "Instrument",
    "Role", "Document", "Documents", "Agreement", "Agreements", "Partner", "Partners",
)  # fmt: skip


@pytest.mark.parametrize("language", ["az", "ru"])
def test_one_thing_is_called_by_one_word(script: ModuleType, language: str) -> None:
    called: dict[str, set[str]] = {}
    for message, translation in finished(script, language).items():
        called.setdefault(message.english, set()).update(translation if message.english in ONE_WORD else ())
    assert called["Segments"]
    for english in ONE_WORD:
        words = called.get(english, set())
        shortest = min(words, key=len, default="")
        # An ending may follow, or what tells it apart from others of its kind.
        assert all(word.startswith(shortest) for word in words), (english, words)
    another = {"az": "hissə|seqment", "ru": "сегмент"}[language]
    for message, translation in finished(script, language).items():
        if "segment" in message.english.lower():
            assert not any(re.search(another, form, re.IGNORECASE) for form in translation), message.english


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_a_search_is_offered_the_words_that_the_window_says(qtbot: QtBot, language: str) -> None:
    languages.speak(language)
    try:
        titles = {name: plain(field_title(name)) for name in fields.NAMES}
    finally:
        languages.speak("en")
    # What is missing or there is said as part of a sentence.
    for name in set(fields.NAMES) - {"missing", "has"}:
        offered = plain(fields.offered(name, language))
        assert offered[: max(2, len(offered) - 1)] in titles[name], name


def test_the_source_is_read_in_every_way_it_speaks(script: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "package" / "desktop" / "room.py"
    source.parent.mkdir(parents=True)
    source.write_text(
        "N = QT_TRANSLATE_NOOP('Table', 'of a ' 'table')\n"
        "class Window(QWidget):\n"
        "    def name(self):\n"
        "        said = f\"{self.tr('within')} …\"\n"
        "        call = lambda: self.tr('told apart', 'a comment')\n"
        "        return translate('Words', '%n thing(s)', '', amount), QCoreApplication.translate('T', said)\n",
        encoding="utf-8",
    )
    found = {
        (one.context, one.english, one.comment, one.counts)
        for one in script.said_in_source(source.parents[1])
    }
    assert found == {
        ("Table", "of a table", "", False),
        ("Window", "within", "", False),
        ("Window", "told apart", "a comment", False),
        ("Words", "%n thing(s)", "", True),
    }


@pytest.mark.parametrize("words", ["self.tr(words)", "self.tr(f'{one} of them')", "other.tr('words')"])
def test_a_string_that_cannot_be_translated_is_refused(
    script: ModuleType, tmp_path: Path, words: str
) -> None:
    source = tmp_path / "package" / "desktop" / "room.py"
    source.parent.mkdir(parents=True)
    source.write_text(
        f"class Window(QWidget):\n    def name(self):\n        return {words}\n", encoding="utf-8"
    )
    with pytest.raises(script.NotTranslatable, match="line 3"):
        script.said_in_source(source.parents[1])


# A small package: the family of errors, and a room below the window in which something is said.
FAMILY = """
class Sentence(str):
    def __new__(cls, template, /, *, one='', **values): ...
class ArchiveError(Exception):
    def __init__(self, template, /, *, one='', **values): ...
class FieldError(ArchiveError):
    def __init__(self, template, field='', /, *, one='', **values): ...
class RowGone(FieldError):
    pass
class Stopped(ArchiveError):
    def __init__(self):
        super().__init__('It was stopped.')
"""


def package(folder: Path, room: str, words: str) -> Path:
    """A package with the family of errors and one room that says something."""
    found = folder / "package"
    (found / room).mkdir(parents=True)
    (found / "errors.py").write_text(FAMILY, encoding="utf-8")
    (found / room / "saying.py").write_text(words, encoding="utf-8")
    return found


def test_the_sentences_of_the_rooms_below_are_read(script: ModuleType, tmp_path: Path) -> None:
    words = (
        "def refuse(error, name, amount):\n"
        "    if not name:\n"
        "        raise FieldError('A name is empty.' if amount else 'Nothing is there.', 'name')\n"
        "    if amount:\n"
        "        raise RowGone('{n} of “{name}” ' 'are gone.', one='{n} of “{name}” is gone.', n=amount, name=name)\n"
        "    raise FieldError(error.sentence, name) from error\n"
        "def told(archive):\n"
        "    with archive.change(Sentence('Rest')):\n"
        "        raise Stopped\n"
    )
    found = script.said_in_source(package(tmp_path, "catalogue", words))
    assert {(one.context, one.english, one.one, one.counts) for one in found} == {
        ("Sentences", "It was stopped.", "", False),
        ("Sentences", "A name is empty.", "", False),
        ("Sentences", "Nothing is there.", "", False),
        ("Sentences", "{n} of “{name}” are gone.", "{n} of “{name}” is gone.", True),
        ("Sentences", "Rest", "", False),
    }


@pytest.mark.parametrize(
    "words",
    [
        "raise FieldError(f'“{name}” is wrong.')",
        "raise FieldError('“%s” is wrong.' % name)",
        "raise RowGone(sentence)",
        "raise FieldError(str(error))",
        "raise FieldError('“{name}” is wrong.', 'name')",
        "raise FieldError('“{name}” is wrong.', name=name, typed=typed)",
        "raise FieldError('{n} are gone.', n=amount)",
        "raise FieldError('{n} are gone.', one='One is gone.', n=amount)",
        "raise FieldError('“{name.first}” is wrong.', name=name)",
        "raise FieldError('“{name” is wrong.', name=name)",
        "said = Sentence(words)",
        "archive.change('Rest')",
        "archive.change(f'Rest of {name}')",
    ],
)
def test_a_sentence_that_cannot_be_read_out_of_the_source_is_refused(
    script: ModuleType, tmp_path: Path, words: str
) -> None:
    with pytest.raises(script.NotTranslatable, match=r"catalogue/saying\.py, line 2"):
        script.said_in_source(package(tmp_path, "catalogue", f"def f(name, error):\n    {words}\n"))


def test_what_a_command_says_is_read_as_well(script: ModuleType, tmp_path: Path) -> None:
    words = (
        "HELP = Sentence('make it')\n"
        "def f(call, name, amount):\n"
        "    call.add('--name', help=tr('its name ({name})', name=name), choices=('red', 'green'))\n"
        "    if name == 'Nobody at all':\n"
        "        raise FieldError('“{name}” is wrong.', name=name)\n"
        "    return [tr('{n} made', one='{n} is made', n=amount), f'{name}: {amount}', name.partition('--json')]\n"
    )
    found = script.said_in_source(package(tmp_path, "commands", words))
    assert [(one.english, one.one) for one in found] == [
        ("make it", ""),
        ("its name ({name})", ""),
        ("“{name}” is wrong.", ""),
        ("{n} made", "{n} is made"),
        ("It was stopped.", ""),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "call.add('--name', help='the name of it')",
        "print('Nothing was found.')",
        "call.say(f'{name} added')",
        "return [f'“{name}” was added, {amount} known']",
        "return [('Reference', name)]",
        "return tr(f'{name} is made')",
        "return tr(words)",
        "return tr('{name} is made', name=f'the one called {name}')",
        "return tr('{amount} made', amount=amount, one='one made')",
        "archive.change(f'Rest of {name}')",
        "raise FieldError(f'“{name}” is wrong.')",
    ],
)
def test_words_of_a_command_that_nobody_can_translate_are_refused(
    script: ModuleType, tmp_path: Path, words: str
) -> None:
    with pytest.raises(script.NotTranslatable, match=r"commands/saying\.py, line 2"):
        script.said_in_source(package(tmp_path, "commands", f"def f(call, name, amount):\n    {words}\n"))


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_nothing_is_left_untranslated(script: ModuleType, said: list[Any], language: str) -> None:
    done = finished(script, language)
    wanted = {one for one in said if one.counts or language != "en"}
    assert sorted(f"{one.context}: {one.english}" for one in wanted - done.keys()) == []
    assert sorted(f"{one.context}: {one.english}" for one in done.keys() - wanted) == [], "no longer said"
    for one in wanted:
        assert len(done[one]) == (len(set(FORMS[language].values())) if one.counts else 1), one.english
        assert all(form.strip() for form in done[one]), one.english


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_places_and_the_dots_of_a_question_to_come_are_kept(script: ModuleType, language: str) -> None:
    for one, forms in finished(script, language).items():
        for form in forms:
            assert Counter(PLACES.findall(form)) == Counter(PLACES.findall(one.english)), form
            assert form.endswith("…") == one.english.endswith("…"), form


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_what_qt_reads_is_what_the_translators_wrote(qtbot: QtBot, script: ModuleType, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"mugham_archive_{language}", str(FOLDER))
    for one, forms in finished(script, language).items():
        for amount, form in FORMS[language].items() if one.counts else ((-1, 0),):
            read = translator.translate(one.context, one.english, one.comment, amount)
            assert read == forms[form], "run script/translations"


# The window ------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window, in English, on an archive with a little of everything."""
    made = make_window(Settings(tmp_path / "settings.json"), theme="light", language="en")
    archive = filled(tmp_path / "archive")
    made.resize(1280, 800)
    made.set_archive(archive, "home")
    made.show()
    yield made
    made.hide()
    qtbot.waitUntil(lambda: not background.busy())
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    archive.close()
    languages.speak("en")


def read_aloud(window: MainWindow) -> set[str]:
    """Everything that is written in the window now, its menus and hints included."""
    wait_until_settled()
    found = {window.windowTitle()}
    for action in window.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    for label in window.findChildren(QLabel):
        if label.isVisible():
            found.add(label.text())
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            found |= {button.text(), button.toolTip(), button.accessibleName()}
    for line in window.findChildren(QLineEdit):
        found |= {line.placeholderText(), line.toolTip(), line.accessibleName()}
    for tree in window.findChildren(QTreeWidget):
        rows = QTreeWidgetItemIterator(tree)
        while (item := rows.value()) is not None:
            found.add(item.text(0))
            rows += 1
    # The sidebar has a figure behind its words.
    return {re.sub(r"\s+\d+$", "", text) for text in found if text}


@pytest.fixture
def foreign(script: ModuleType, said: list[Any]) -> Callable[[set[str], str], set[str]]:
    """What of some texts is English where the language has other words."""

    def english_in(texts: set[str], language: str) -> set[str]:
        done = finished(script, language)
        own = {form for forms in done.values() for form in forms} | set(languages.LANGUAGES.values())
        return (texts & {one.english for one in said}) - own

    return english_in


@pytest.mark.parametrize("page", ["home", "recordings", "events", "modes", "problems", "inbox", "history"])
def test_the_window_changes_its_language_while_it_is_open(
    window: MainWindow, foreign: Callable[[set[str], str], set[str]], page: str
) -> None:
    window.frame.open(page)
    before = read_aloud(window)
    assert {"Redo", "File", "Home", "Recordings"} <= before
    window.set_language("az")
    azerbaijani = read_aloud(window)
    assert {"Təkrarla", "Fayl", "Əsas səhifə", "Yazılar"} <= azerbaijani
    assert foreign(azerbaijani, "az") == set()
    window.set_language("ru")
    russian = read_aloud(window)
    assert {"Вернуть", "Файл", "Главная", "Записи"} <= russian
    assert foreign(russian, "ru") == set()
    window.set_language("en")
    assert read_aloud(window) == before
