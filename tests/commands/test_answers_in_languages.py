"""Every command answers in the language that is asked for; other programs read what they always read."""

from __future__ import annotations

import argparse
import io
import re
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import fields as fields_of_record
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from mugham_archive.catalogue.views import Details
from mugham_archive.commands import show, speaking
from mugham_archive.commands.call import Call
from mugham_archive.sentences import Sentence, Word
from mugham_archive.spoken import words
from tests.commands.running import Program, one_sentence
from tests.ingest.recordings import mp3

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def _ref(program: Program, title: str) -> str:
    return str(next(one["ref"] for one in program.json("recordings")["items"] if one["title"] == title))


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


class _Terminal(io.StringIO):
    """What a person watches."""

    def isatty(self) -> bool:
        return True


def test_progress_is_told_in_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "100")
    speaking.speak("ru")
    job = Call(argparse.Namespace(json=False)).job(Sentence("files"))
    job.progress(1, None, at_once=True)
    time.sleep(0.15)  # a bar is drawn ten times a second at most
    job.progress(2, 5, Sentence("cards"), at_once=True)
    shown = terminal.getvalue().split("\r")
    assert shown[1].startswith("0 файлов [") and "2/5 файлов [" in shown[-1] and "карточки]" in shown[-1]


# Changes --------------------------------------------------------------------------------------------------------------


def test_a_change_is_called_in_the_language_as_the_window_calls_it(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    said = program("set", ref, "title=Bahar axşamı", "quality=yaxşı", "note+=Yaz", "--language", "ru").out
    assert said.startswith("Изменено: Название, Качество звука, Примечания (изменение ")
    (done,) = program.json("history", "--limit", "1")["items"]
    assert done["words"] == f"{ref}: Название, Качество звука, Примечания"
    azerbaijani = program("set", ref, "title.en=Spring", "date=1965", "--json", "--language", "az")
    assert azerbaijani.json["words"] == f"{ref}: Başlıq, Tarix"
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
