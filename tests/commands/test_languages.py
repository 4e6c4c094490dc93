"""The language of the command line: which it is, its help, its refusals, and what is said where Qt cannot help."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mugham_archive.commands import argparse_words, search, speaking
from mugham_archive.commands.line import command_names, whole_parser
from mugham_archive.search.query import fields as query_fields
from mugham_archive.sentences import Sentence, Word
from tests.commands.running import Program, in_a_process, one_sentence

OTHERS = ("az", "ru")


# Which language -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variable", ["LC_ALL", "LC_MESSAGES", "LANG"])
def test_the_system_says_the_language_and_an_option_says_another(
    program: Program, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.delenv("LC_MESSAGES")
    monkeypatch.setenv(variable, "ru_RU.UTF-8")
    assert "Архив в порядке." in program("check").out
    assert "Arxiv sazdır." in program("check", "--language", "az").out
    assert "Arxiv sazdır." in program("--language=az", "check").out
    assert "The archive is sound." in program("check", "--language", "en").out
    monkeypatch.setenv("LC_ALL", "C")
    assert "The archive is sound." in program("check").out


def test_an_option_that_stands_where_it_is_wrong_is_refused_in_that_language(program: Program) -> None:
    refused = one_sentence(program("check", "--language", "ru", "--nonsense"))
    assert refused == "Неизвестные аргументы: --nonsense: см. «mugham-archive --help»."
    assert "invalid choice: 'de'" in one_sentence(program("check", "--language", "de"))


# The help -------------------------------------------------------------------------------------------------------------


def _strings(parser: argparse.ArgumentParser, where: str = "") -> Iterator[tuple[str, str]]:
    """Every string of the help of a parser and of those below it, each with where it stands."""
    yield f"{where} description", parser.description or ""
    yield f"{where} epilog", parser.epilog or ""
    for number, group in enumerate(parser._action_groups):
        yield f"{where} group {number}", group.title or ""
    for action in parser._actions:
        name = f"{where} {action.dest}"
        yield f"{name} help", action.help or ""
        if isinstance(action, argparse._SubParsersAction):
            for one in action._choices_actions:
                yield f"{name} {one.dest}", one.help or ""
            for command, below in action.choices.items():
                yield from _strings(below, f"{where}/{command}")
        if isinstance(action.metavar, str) and set(action.metavar.split("|")) - set(action.choices or ()):
            yield f"{name} metavar", action.metavar


def _help(language: str) -> dict[str, str]:
    speaking.speak(language)
    argparse_words.translate_argparse()
    return dict(_strings(whole_parser()))


def test_no_string_of_any_commands_help_stays_english() -> None:
    english = _help("en")
    for name in command_names():
        assert english[f"/{name} description"] and english[f"/{name} help help"]
    assert english["/agents/find names help"] and english["/undo and_later help"]
    written = {where: text for where, text in english.items() if re.search("[A-Za-z]{2}", text)}
    assert len(written) > 250
    for language in OTHERS:
        other = _help(language)
        assert set(other) == set(english)
        assert [where for where, text in written.items() if other[where] == text] == []


@pytest.mark.parametrize(("language", "usage"), [("az", "yazılış: "), ("ru", "вызов: ")])
def test_the_help_of_every_command_can_be_printed(program: Program, language: str, usage: str) -> None:
    for command in (["agents", "find"], *([name] for name in command_names())):
        answer = program.bare(*command, "--help", "--language", language)
        assert (answer.status, answer.err) == (0, "")
        assert answer.out.startswith(usage) and "None" not in answer.out


@pytest.mark.parametrize("language", OTHERS)
def test_the_fields_that_the_help_of_a_search_names_are_fields(language: str) -> None:
    speaking.speak(language)
    named = re.findall(r"(?:^|[\s,])(\w+):", speaking.say(search._QUERY).partition(": ")[2])
    known = {word for words in query_fields.WORDS.values() for some in words.values() for word in some}
    assert len(named) > 20 and set(named) <= known


def test_argparse_gets_back_every_place_that_it_fills() -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"%(?:\(\w+\))?[rs]", text))

    for language in OTHERS:
        speaking.speak(language)
        for sentence in argparse_words.SENTENCES:
            assert places(speaking.say(sentence)) == places(sentence), sentence


@pytest.mark.parametrize(
    ("arguments", "azerbaijani", "russian"),
    [
        (["import"], "Bu arqumentlər vacibdir: YOL", "Нужны ещё аргументы: ПУТЬ"),
        (["series", "--limit"], "--limit arqumenti: bir qiymət gözlənilir", "Аргумент --limit: нужно одно значение"),
        (["series", "--limit", "-1"], "--limit arqumenti: “-1” 0-dan başlayan tam ədəd deyil",
         "Аргумент --limit: «-1» – не целое число от 0 и больше"),
        (["play", "R1", "--seconds", "x"], "--seconds arqumenti: “x” saniyə sayı deyil",
         "Аргумент --seconds: «x» – не число секунд"),
        (["undo", "--and-later", "--leave-out"], "--leave-out arqumenti: --and-later ilə birlikdə işlədilmir",
         "Аргумент --leave-out: нельзя вместе с --and-later"),
        (["screenshot", "x.png", "--theme", "red"], "--theme arqumenti: belə seçim yoxdur: 'red' (olanlar: 'light', 'dark')",
         "Аргумент --theme: такого нет: 'red' (есть: 'light', 'dark')"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_a_wrong_call_is_told_in_the_language(
    program: Program, arguments: list[str], azerbaijani: str, russian: str
) -> None:
    command = arguments[0]
    in_az = one_sentence(program(*arguments, "--language", "az"))
    assert in_az == f"{azerbaijani}: bax “mugham-archive {command} --help”."
    in_ru = one_sentence(program(*arguments, "--language", "ru"))
    assert in_ru == f"{russian}: см. «mugham-archive {command} --help»."


# Before there is a window ---------------------------------------------------------------------------------------------

_NO_SCREEN = {
    "az": "Pəncərəni açmağa ekran yoxdur; əmrlər ekransız da işləyir",
    "ru": "Нет экрана, чтобы открыть окно; команды работают и без него",
}
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux does without a screen"
)


@linux_only
def test_no_screen_is_told_in_the_language_chosen_in_the_window(
    program: Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_MESSAGES", "az_AZ.UTF-8")
    assert _NO_SCREEN["az"] in one_sentence(program.bare())
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.json").write_text(json.dumps({"language": "ru"}))
    assert _NO_SCREEN["ru"] in one_sentence(program.bare())
    assert _NO_SCREEN["az"] in one_sentence(program.bare("--language", "az"))


_WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from mugham_archive.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@linux_only
def test_where_qt_does_not_load_at_all_it_is_still_told_in_the_language(tmp_path: Path) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    answer = in_a_process(LC_MESSAGES="ru_RU.UTF-8", program=_WITHOUT_QT, **nowhere)
    assert _NO_SCREEN["ru"] in one_sentence(answer)
    loading = in_a_process("--language", "az", program=_WITHOUT_QT, QT_QPA_PLATFORM="offscreen")
    assert one_sentence(loading).startswith("Pəncərə açılmır, proqramın bir hissəsi yüklənmir (")
    made = in_a_process("init", "--archive", tmp_path / "new", "--language", "ru", program=_WITHOUT_QT)
    assert made.out == f"Архив готов: {tmp_path / 'new'}.\n"


def test_without_qt_what_nobody_has_translated_is_told_in_english() -> None:
    sentence = Sentence("{n} owls in {where}", one="{n} owl in {where}", n=1, where=Word("place", "wood"))
    assert speaking.without_qt(sentence, "ru") == "1 owl in wood"
    assert speaking.without_qt(Sentence("Stopped."), "ru") == "Остановлено."
    assert speaking.without_qt(Sentence("Stopped."), "en") == "Stopped."


_LOOKING = """
import sys
from mugham_archive.__main__ import main
main(sys.argv[1:])
print(sorted(name for name in sys.modules if name.startswith("PySide6.Qt")))
"""


def test_a_command_that_speaks_loads_no_window(program: Program) -> None:
    answer = in_a_process("check", "--archive", program.where, "--language", "az", program=_LOOKING)
    assert answer.out.splitlines() == ["Arxiv sazdır.", "['PySide6.QtCore']"]
    quiet = in_a_process("check", "--archive", program.where, "--json", program=_LOOKING)
    assert quiet.out.splitlines()[-1] == "[]"
