"""What is refused below the window is said in the window's language, beside the field that refuses it."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from mugham_archive import settings
from mugham_archive.archive import Archive
from mugham_archive.audio import read_file
from mugham_archive.catalogue.editing import (
    ROWS,
    FieldError,
    drafts,
    fields_of,
    kinds,
    new_entry,
    parse_clock,
    row_kind,
)
from mugham_archive.catalogue.vocabulary import SCHEMES
from mugham_archive.desktop.importing import FailureDialog
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.reading_pool import Failure, read_one
from mugham_archive.preservation.document_store import StoreError, take_in
from mugham_archive.sentences import Sentence, Word
from mugham_archive.spoken import languages
from mugham_archive.spoken.sentences import say
from tests.audio import making as make

LANGUAGES = ("az", "en", "ru")


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    """The window's language; English again at the end."""
    yield languages.speak
    languages.speak("en")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with nothing in it."""
    made = Archive.open(tmp_path / "archive", create=True)
    yield made
    made.close()


def refusal(kind: str, field: str, typed: str) -> FieldError:
    """What a field says to a value."""
    with pytest.raises(FieldError) as refused:
        fields_of(kind)[field].explain(typed, "en")
    return refused.value


def test_a_refused_value_is_said_in_each_language(speak: Callable[[str], None]) -> None:
    error = refusal("event", "status", "bəlkə")
    assert str(error).startswith("“bəlkə” is not one of planned, held, postponed, ")
    said = {}
    for language in LANGUAGES:
        speak(language)
        said[language] = say(error)
    assert said["en"].startswith("“bəlkə” is not one of planned, held, postponed, ")
    assert said["az"].startswith(
        "“bəlkə” bunlardan heç biri deyil: planlaşdırılıb, keçirilib, təxirə salınıb"
    )
    assert said["ru"].startswith("«bəlkə» – ни одно из: запланировано, состоялось, отложено, ")


def test_a_field_and_a_kind_are_called_as_in_the_window(
    speak: Callable[[str], None], archive: Archive
) -> None:
    error = refusal("event", "title", " ")
    kind = ArchiveError("“{typed}” is {kind}, not {wanted}.", typed="S1", kind=Word("entry_kind", "series", "a series"),
                        wanted=Word("entry_kind", "event", "an event"))  # fmt: skip
    speak("az")
    assert say(error) == "“Başlıq” sahəsi boş ola bilməz."
    assert say(kind) == "“S1” buraya uyğun deyil: növü silsilə, gərək olan isə tədbir."
    speak("ru")
    assert say(error) == "Поле «Название» не может быть пустым."
    assert say(kind) == "«S1» сюда не подходит: это цикл, а нужно: событие."
    speak("en")
    assert say(error) == str(error) == "A title cannot be empty."
    assert say(kind) == str(kind) == "“S1” is a series, not an event."


@pytest.mark.parametrize(
    ("amount", "russian"), [(1, "1 документ"), (3, "3 документа"), (5, "5 документов"), (21, "21 документ")]
)
def test_counts_take_the_form_of_the_language(
    speak: Callable[[str], None], amount: int, russian: str
) -> None:
    sentence = Sentence("Add {n} documents", one="Add {n} document", n=amount)
    speak("ru")
    assert say(sentence) == f"Добавить {russian}"
    speak("en")
    assert say(sentence) == str(sentence)


def test_a_reason_of_the_system_is_said_within_the_sentence(
    speak: Callable[[str], None], tmp_path: Path
) -> None:
    (tmp_path / "documents").write_text("in the way of the folder")
    paper = tmp_path / "paper.txt"
    paper.write_text("Proqram")
    with pytest.raises(StoreError) as refused:
        take_in(tmp_path, paper)
    speak("az")
    assert say(refused.value) == "“paper.txt” arxivə köçürülə bilmir: fayl artıq var."
    speak("ru")
    assert say(refused.value) == "«paper.txt» не удалось скопировать в архив: файл уже существует."


def test_files_that_failed_are_told_in_the_language_of_the_window(
    qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    failure = read_one("/nowhere/lent.wav", False)
    assert isinstance(failure, Failure)
    speak("ru")
    dialog = FailureDialog([(failure.path, failure.reason)])
    qtbot.addWidget(dialog)
    told = dialog.findChild(QPlainTextEdit).toPlainText()
    assert told == "/nowhere/lent.wav\n    нет такого файла или папки."


def test_what_was_odd_in_a_file_is_told_in_the_language_of_the_window(
    speak: Callable[[str], None], tmp_path: Path
) -> None:
    whole = make.wave(make.wave_format(), make.chunk(b"data", bytes(192000)))
    (tmp_path / "cut.wav").write_bytes(whole[:-3])
    (note,) = read_file(tmp_path / "cut.wav").notes
    speak("ru")
    assert say(note) == "файл обрывается: не хватает 3 байт звука"
    speak("az")
    assert say(note) == "fayl kəsilib: səsdən 3 bayt çatışmır"


def test_a_sentence_that_nobody_has_translated_is_said_in_english(speak: Callable[[str], None]) -> None:
    speak("ru")
    assert say(Sentence("{n} owls", one="{n} owl", n=1)) == "1 owl"
    assert say("as it is") == "as it is" and say(OSError("gone")) == "gone"


def test_a_change_that_is_told_below_is_told_in_the_language_of_the_window(
    speak: Callable[[str], None], archive: Archive
) -> None:
    archive.say = say
    speak("az")
    archive.save_search("Muğam", "rast")
    assert archive.undo_words() == "“Muğam” axtarışını saxla"


def test_every_field_row_and_vocabulary_that_sentences_name_has_its_words(
    speak: Callable[[str], None],
) -> None:
    named = [Word("vocabulary", scheme) for scheme in sorted(set(SCHEMES.values()))]
    named += [Word("entry_kind", kind) for kind in kinds()]
    named += [Word("part", one.table) for one in ROWS]
    named += [
        Word("field", f"{one.table}.{one.name}") for kind in kinds() for one in fields_of(kind).values()
    ]
    named += [Word("field", f"{one.table}.{one.name}") for row in ROWS for one in row.fields]
    speak("ru")
    for word in named:
        said = say(Sentence("{word}", word=word))
        assert any("а" <= letter <= "я" for letter in said.casefold()), word


@pytest.mark.parametrize("language", ["az", "ru"])
def test_no_translation_loses_or_invents_a_place(language: str) -> None:
    def places(template: str) -> list[str]:
        return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)

    file = settings.resources() / "translations" / f"mugham_archive_{language}.ts"
    contexts = {one.findtext("name"): one for one in ElementTree.parse(file).getroot().iter("context")}
    messages = list(contexts["Sentences"].iter("message"))
    assert len(messages) > 250
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for form in forms:
            assert places(form) == places(message.findtext("source") or ""), form


def test_every_clock_and_row_error_can_be_said(speak: Callable[[str], None]) -> None:
    with pytest.raises(FieldError) as clock:
        parse_clock("1:2:3:4")
    with pytest.raises(FieldError) as row:
        row_kind("event", "renewal")
    speak("az")
    assert say(clock.value) == "“1:2:3:4” vaxt deyil; 1:02:03, 62:03 və ya 3723 kimi yazılır."
    assert say(row.value).startswith("Bu növdə (tədbir) “renewal” ola bilməz. Ola bilənlər: title, ")


def test_a_draft_of_before_is_told_as_it_was_kept(archive: Archive, speak: Callable[[str], None]) -> None:
    with archive.change("Made") as change:
        ref = new_entry(change.session, "event", "Gecə")
        drafts.keep(change.session, ref, "date", "payızda", "which autumn?")
        drafts.keep(change.session, ref, "status", "bəlkə", refusal("event", "status", "bəlkə").sentence)
    kept = {one.field: one.reason for one in archive.drafts(ref)}
    assert kept["date"] == "which autumn?" and str(kept["status"]).startswith("“bəlkə” is not one of planned")
    speak("ru")
    assert say(kept["date"]) == "which autumn?"
    assert say(kept["status"]).startswith("«bəlkə» – ни одно из: запланировано")
