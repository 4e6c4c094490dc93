"""The command line speaks the language that is asked for, in every sentence that a person reads; other programs read what
they always read.
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import fields as fields_of_record
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from mugham_archive.catalogue.views import Details
from mugham_archive.commands import argparse_words, search, show, speaking
from mugham_archive.commands.line import command_names, whole_parser
from mugham_archive.search.query import fields as query_fields
from mugham_archive.sentences import Sentence, Word
from mugham_archive.spoken import words
from tests.commands.running import Program, in_a_process, one_sentence
from tests.ingest.recordings import mp3

OTHERS = ("az", "ru")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def _ref(program: Program, title: str) -> str:
    return str(next(one["ref"] for one in program.json("recordings")["items"] if one["title"] == title))


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


# What commands answer -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("az", ["Şifr Tarix Başlıq İfaçılar Müddət", "Şifr Tarix Başlıq Silsilə Vəziyyət", "Şifr Ad Növ Yazılar"]),
        ("ru", ["Шифр Дата Название Исполнители Длительность", "Шифр Дата Название Цикл Статус", "Шифр Имя Вид Записи"]),
    ],
)  # fmt: skip
def test_lists_have_their_headings_and_codes_in_the_language(
    either: Program, language: str, headings: list[str]
) -> None:
    for command, heading in zip(("recordings", "events", "agents"), headings, strict=True):
        lines = either(command, "--limit", "1", "--language", language).out.splitlines()
        assert lines[0].split() == heading.split()
        assert lines[-1] in ("1 / 5", "1 из 5", "1 / 3", "1 из 3", "1 / 2", "1 из 2")
    kinds = {"az": "şəxs", "ru": "лицо"}
    assert kinds[language] in either("agents", "--language", language).out


def _labels(lines: list[str]) -> Iterator[tuple[int, str]]:
    """What stands before the colon of each line, with its place; not of the tags, which are called as the file calls them."""
    tags: int | None = None
    for place, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if tags is None or indent <= tags:
            tags = indent if line.strip() == "Tags of the file:" else None
            yield place, line.strip().removeprefix("- ").partition(":")[0]


# Words and signs that are the same in English and in another language.
_ALIKE = {"az": {"UUID", "SHA-256", "Status"}, "ru": {"UUID", "SHA-256"}}


def test_whatever_is_known_of_an_entry_is_called_by_a_name_in_the_language(either: Program) -> None:
    for command in ("recordings", "events", "series", "agents"):
        ref = either.json(command)["items"][0]["ref"]
        english = either("show", ref).out.splitlines()
        assert len(english) > 8 and all(label[:1].isupper() for _, label in _labels(english))
        for language, alike in _ALIKE.items():
            other = either("show", ref, "--language", language).out.splitlines()
            assert len(other) == len(english)
            same = {
                label for place, label in _labels(english) if other[place].strip(" -").startswith(label + ":")
            }
            assert same <= alike


def _names(record: Any) -> set[str]:
    """The names of what a record has, and of what the records within it have."""
    found: set[str] = set()
    for name, hint in get_type_hints(record).items():
        found.add(name.removesuffix("_ms"))
        for one in (hint, *get_args(hint), *(deep for part in get_args(hint) for deep in get_args(part))):
            if hasattr(one, "__dataclass_fields__") and one is not record:
                found |= _names(one)
    assert {one.name.removesuffix("_ms") for one in fields_of_record(record)} <= found
    return found


def test_everything_that_can_be_known_of_an_entry_has_a_name() -> None:
    speaking.speak("ru")
    named = set().union(*map(_names, get_args(Details))) | {"recording_kind", "agent_kind"}
    named = {name for name in named if not name.endswith("_code")} - {"id", "entry", "card", "uuid", "sha256"}
    assert len(named) > 100
    assert [name for name in sorted(named) if not _CYRILLIC.search(speaking.say(Word("detail", name)))] == []
    assert set(show._SCHEMES.values()) - {"detail"} <= set(words.schemes())


def test_a_search_is_answered_in_the_language(either: Program) -> None:
    azerbaijani = either("search", "habil", "--facets", "--language", "az").out
    assert "İfaçı: " in azerbaijani and "Onillik: 1980-ci illər (2)" in azerbaijani
    assert re.search(r"^3 yazı, \d+ ms$", azerbaijani, re.MULTILINE)
    russian = either("search", "habil", "colour:red", "year:", "--language", "ru").out
    assert russian.startswith("Поля «colour:» нет.")
    assert "У «year:» нет значения." in russian
    assert re.search(r"^3 записи, \d+ мс$", russian, re.MULTILINE)
    assert (
        "Попробуйте: title:Rast  (1)  без: 1950"
        in either("search", "title:Rast", "1950", "--language", "ru").out
    )


def test_import_and_its_failures_are_told_in_the_language(program: Program, tmp_path: Path) -> None:
    mp3(tmp_path / "in" / "Rast.mp3")
    (tmp_path / "in" / "zero.mp3").touch()
    answer = program("import", tmp_path / "in", "--language", "ru")
    assert answer.status == 1
    first, failure = answer.out.splitlines()
    assert first.startswith("2 файла: добавлено 1, известно 0, пропущено 0, не удалось 1; ")
    assert failure.strip().startswith(f"{tmp_path / 'in' / 'zero.mp3'}: ") and _CYRILLIC.search(failure)
    again = program("import", tmp_path / "in", "--json", "--language", "ru")
    (failed,) = again.json["failed"]
    assert failed["item"] == str(tmp_path / "in" / "zero.mp3") and not _CYRILLIC.search(failed["reason"])


def test_names_are_added_and_found_in_the_language(either_own: Program) -> None:
    program = either_own
    added = program("agents", "add", "Alim Qasimov", "--also", "Алим К.", "--language", "az").out
    assert added.startswith(("əlavə edildi: 1, tanış: 0", "əlavə edildi: 0, tanış: 1"))
    sought = program("agents", "find", "Касимов", "--language", "ru").out
    assert sought.startswith("Никого не зовут «Касимов».\nПохожие имена:\n")


# Changes --------------------------------------------------------------------------------------------------------------


def test_a_change_is_called_in_the_language_as_the_window_calls_it(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    said = program("set", ref, "title=Bahar axşamı", "quality=yaxşı", "note+=Yaz", "--language", "ru").out
    assert said.startswith("Изменено: Название, Качество звука, Примечания (изменение ")
    (done,) = program.json("history", "--limit", "1")["items"]
    assert done["words"] == f"{ref}: Название, Качество звука, Примечания"
    azerbaijani = program("set", ref, "title.en=Spring", "date=1965", "--json", "--language", "az")
    assert azerbaijani.json["words"] == f"{ref}: Ad, Tarix"
    english = program.json("set", ref, "title.en=Spring evening", "mode=rast")
    assert english["words"] == f"Title, Mode of {ref}"
    uuid = program.json("show", ref)["uuid"]
    assert program.json("set", uuid, "mode=segah")["words"] == f"Mode of {ref}"


def test_a_merge_and_what_takes_it_back_are_told_in_the_language(either_own: Program) -> None:
    program = either_own
    kept, merged = (
        next(one["ref"] for one in program.json("agents")["items"] if one["name"] == name)
        for name in ("Habil Əliyev", "Alim Qasımov")
    )
    told = program("merge", kept, merged, "--language", "ru").out
    assert told.startswith("Объединено: «Alim Qasımov» с «Habil Əliyev» (изменение ")
    assert program.json("history", "--limit", "1")["items"][0]["words"] == (
        "Объединить «Alim Qasımov» с «Habil Əliyev»"
    )
    assert program("undo", "--language", "az").out.startswith("Geri alındı: Объединить ")
    refused = one_sentence(program("merge", kept, "mode/rast", "--language", "az"))
    assert refused == (
        "Yalnız eyni növdən olanlar birləşdirilir; bunlar birləşdirilmir: şəxs və ya təşkilat və termin."
    )


def test_history_is_read_in_the_language(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    first = program.json("set", ref, "mode=rast", "date=1965~", "state=reviewed", "note+=Yaz")["id"]
    lines = program("history", ref, "--limit", "1", "--language", "ru").out.splitlines()
    assert [line.partition("»: ")[2] for line in lines[1:]] == [
        "Дата: – → около 1965",
        "Лад: – → Раст",
        "Состояние описания: черновик → проверено",
        "примечание: добавлено: Yaz · примечание",
    ]
    program("undo", str(first))
    taken = program("history", "--limit", "2", "--language", "az").out
    assert f"Geri alındı: Mode, Date, State, Notes of {ref}" in taken
    assert "(geri alındı: dəyişiklik " in taken
    refused = one_sentence(program("history", "--until", "sabah", "--language", "az"))
    assert refused == "“sabah” gün deyil; 2026-11-26 kimi yazılır."


# What is wrong --------------------------------------------------------------------------------------------------------


def test_check_tells_what_is_wrong_in_the_language_and_to_programs_in_english(
    full: Program, home: Path
) -> None:
    ref = _ref(full, "Bahar")
    with sqlite3.connect(Path(full.where) / "archive.db") as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM title WHERE type = 'main' AND text = 'Bahar'")
        database.execute(
            "UPDATE recording_card SET state = 'reviewed' WHERE id = (SELECT max(id) FROM recording)"
        )
    database.close()
    settings = home / "config" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[]")
    told = {language: full("check", "--language", language) for language in ("en", "az", "ru")}
    assert {answer.status for answer in told.values()} == {1}
    assert f"{ref} has no main title." in told["en"].out
    assert f"{ref}: əsas başlıq yoxdur." in told["az"].out
    assert f"{ref}: нет основного названия." in told["ru"].out
    assert re.search(r"Kart cədvəllərə uyğun gəlmir: yazı, nömrə \d+\.", told["az"].out)
    assert re.search(r"Карточка не сходится с таблицами: запись № \d+\.", told["ru"].out)
    assert f"В {settings} не настройки." in told["ru"].out
    assert all(_CYRILLIC.search(line) for line in told["ru"].out.splitlines())
    problems = full("check", "--json", "--language", "ru").json["problems"]
    assert problems == told["en"].out.splitlines()


def test_what_is_refused_is_told_in_the_language(program: Program, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    refused = {
        "Bu arxivdə “R9999999” vahidi yoxdur.": program("show", "R9999999", "--language", "az"),
        f"По адресу «{nowhere}» архива нет.": program.bare("check", "--archive", nowhere, "--language", "ru"),
        "«9x9» – не размер; пишите, например, 1440x900.": program(
            "screenshot", tmp_path / "x.png", "--size", "9x9", "--language", "ru"
        ),
        "99 nömrəli dəyişiklik yoxdur.": program("undo", "99", "--language", "az"),
    }
    assert [one_sentence(answer) for answer in refused.values()] == list(refused)


def test_of_a_choice_the_codes_are_told_that_can_be_typed(full: Program) -> None:
    kind = full("agents", "add", "Yeni Ad", "--kind", "robot", "--language", "ru")
    told = "«robot» – ни одно из: person (лицо), ensemble (ансамбль), organisation (организация)."
    assert one_sentence(kind) == told
    ref = _ref(full, "Bahar")
    assert one_sentence(full("set", ref, "state=hazır", "--language", "az")) == (
        "“hazır” bunlardan heç biri deyil: inbox (gələnlərdə), draft (qaralama), described (təsvir olunub), "
        "reviewed (yoxlanılıb)."
    )
    english = one_sentence(full("set", ref, "state=ready"))
    assert english == "“ready” is not one of inbox, draft, described, reviewed."


def test_a_backup_is_made_and_restored_in_the_language(program: Program, tmp_path: Path) -> None:
    assert program("backup", tmp_path / "copy.zip", "--language", "ru").out.startswith("Сохранено в ")
    there = program.bare(
        "restore", tmp_path / "copy.zip", "--archive", tmp_path / "again", "--language", "az"
    )
    assert there.out.startswith("Bura bərpa edildi: ")
    made = program.bare("init", "--archive", tmp_path / "new", "--language", "az")
    assert made.out == f"Arxiv hazırdır: {tmp_path / 'new'}.\n"


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
