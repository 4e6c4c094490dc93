"""Wrong values typed at the desk are refused in the language of the window, and in the next one when it changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.sentences import Sentence
from tests.desktop.frame.at_the_desk import EVENT, KEY, RECORDING, Desk

# What is typed into which field, and the sentence beside it.
WRONG = {
    "az": {
        (RECORDING, "date"): (
            "bir gün",
            "“bir gün” tarix kimi başa düşülmür; 18.03.2011, mart 2011 və ya təxminən 1965 kimi yazın.",
        ),
        (RECORDING, "mode"): ("Zürnabülbül", "“Məqamlar” lüğətində “Zürnabülbül” yoxdur."),
        (RECORDING, "place"): ("Heç yer", "Bu arxivdə “Heç yer” tapılmadı (yer)."),
        (EVENT, "start_time"): ("axşam", "“axşam” saat deyil; 19:30 kimi yazılır."),
        (EVENT, "title"): ("", "“Başlıq” sahəsi boş ola bilməz."),
    },
    "ru": {
        (RECORDING, "date"): (
            "однажды",
            "«однажды» непонятно как дата; напишите, например, 18.03.2011, март 2011 или около 1965.",
        ),
        (RECORDING, "mode"): ("Пятый лад", "В словаре «Лады» нет «Пятый лад»."),
        (RECORDING, "place"): ("Нигде", "В этом архиве не нашлось «Нигде» (место)."),
        (EVENT, "start_time"): ("вечером", "«вечером» – не время суток; пишите, например, 19:30."),
        (EVENT, "title"): ("", "Поле «Название» не может быть пустым."),
    },
}


def beside(spot: FieldSpot) -> tuple[str, str]:
    """What is read beside a field, and what a screen reader says of it."""
    assert spot.hint.isVisible() and spot.hint.property("wrong")
    return spot.hint.text(), spot.label.accessibleDescription()


@pytest.mark.parametrize("language", ["az", "ru"])
def test_what_a_field_refuses_is_told_beside_it_in_the_language_of_the_window(
    desk: Desk, language: str
) -> None:
    desk.window.set_language(language)
    for ref in (RECORDING, EVENT):
        view = desk.edit(ref, "title")
        desk.press(KEY.Key_Escape)
        wrong = {field: said for (entry, field), said in WRONG[language].items() if entry == ref}
        for field, (typed, _) in wrong.items():
            view.spot(field).label.setFocus()
            desk.press(KEY.Key_F2)
            desk.type(typed)
            if not typed:
                desk.press(KEY.Key_Delete)
            # Tab goes on: what is refused waits as a draft.
            desk.press(KEY.Key_Tab)
            desk.press(KEY.Key_Escape)
        desk.qtbot.waitUntil(lambda: not desk.window.desk.saving)
        for field, (typed, sentence) in wrong.items():
            assert beside(view.spot(field)) == (sentence, sentence)
            kept = desk.value(ref, field).draft
            assert kept.typed == typed and isinstance(kept.reason, Sentence) and kept.reason.endswith(".")


def test_another_language_says_again_what_is_wrong(desk: Desk) -> None:
    desk.window.set_language("az")
    desk.edit(RECORDING, "date")
    desk.type("bir gün")
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert desk.view.spot("date").hint.text().startswith("“bir gün” tarix kimi başa düşülmür")
    desk.window.set_language("ru")
    desk.settle()
    assert desk.view.spot("date").hint.text().startswith("«bir gün» непонятно как дата")
    desk.window.set_language("en")
    desk.settle()
    assert desk.view.spot("date").hint.text().startswith("“bir gün” is not understood as a date")


def test_who_takes_part_is_refused_in_the_language_of_the_window(desk: Desk) -> None:
    desk.window.set_language("ru")
    view = desk.edit("E0000002", "title")
    desk.press(KEY.Key_Escape)
    block = view.blocks["participation"]
    block.add()
    desk.type("Nigar Aliyargyzy")
    # Nobody is asked of somebody who goes away: the name waits as a draft.
    desk.window.frame.open("home")
    desk.settle()
    desk.window.frame.open("event/E0000002")
    desk.settle()
    told = [one.hint.text() for one in desk.view.blocks["participation"].spots() if one.draft is not None]
    assert told == ["«Nigar Aliyargyzy» похоже на: Nigar Əliyarqızı. Укажите, кто имеется в виду."]


def test_a_page_that_cannot_be_shown_says_why_in_the_language_of_the_window(desk: Desk) -> None:
    def told() -> str:
        desk.settle()
        return " ".join(one.text() for one in desk.window.pages.findChildren(QLabel) if one.isVisible())

    desk.window.set_language("az")
    desk.window.frame.open("recording/R9999999")
    assert "Bu arxivdə “R9999999” vahidi yoxdur." in told()
    desk.window.set_language("ru")
    assert "В этом архиве нет единицы «R9999999»." in told()
