"""A concert is described without a mouse: put off, its date uncertain, eleven performers, six pieces; found, and kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mugham_archive.archive import Archive
from mugham_archive.desktop.fields.participants_block import ParticipantsBlock
from mugham_archive.desktop.fields.sheet_view import SheetView
from tests.archives import problems
from tests.desktop.frame.at_the_desk import CONTROL, KEY, SHIFT, Desk

PERFORMERS = (
    ("Vüqar Zərnişanlı", "ханенде"), ("Teymur Qocazadə", "tarzən"), ("Gülşən Bəhmənova", "kamança ifaçısı"),
    ("Orxan Çıraqlı", "balaban"), ("Müşfiq Novruzlu", "qaval"), ("Lalə Sultanxanlı", "piano"),
    ("Ceyhun Dadaşbəyli", "qanun"), ("Fuad Yusifxanlı", "ud"), ("Pərviz Həşimi", "klarnet"),
    ("Könül Ağabalayeva", "dirijor"), ("Zöhrab Kərbəlayızadə", "aparıcı"),
)  # fmt: skip
PIECES = (
    ("Bərdaşt", "0:00", "4:10"), ("Mayeyi-Rast", "4:10", "12:00"), ("Üşşaq", "12:00", "19:30"),
    ("Hüseyni", "19:30", "27:00"), ("Təsnif", "27:00", "33:15"), ("Rəng", "33:15", "38:00"),
)  # fmt: skip
ROLES = {"ханенде", "tarzən", "kamança ifaçısı", "dirijor", "aparıcı"}


def reach(desk: Desk, target: QWidget) -> None:
    """Tab until the keyboard is there."""
    for _ in range(150):
        if target.hasFocus():
            return
        desk.press(KEY.Key_Tab)
    raise AssertionError(f"{target} is not reached with Tab")


def type_into(desk: Desk, field: str, text: str) -> None:
    """Tab on to a field, and type."""
    for _ in range(30):
        if desk.typing_in == field:
            break
        desk.press(KEY.Key_Tab)
    assert desk.typing_in == field
    desk.type(text)


def new(desk: Desk, key: Qt.Key, title: str) -> str:
    """A new entry, its title typed."""
    desk.press(key, CONTROL if key == KEY.Key_N else CONTROL | SHIFT)
    desk.qtbot.waitUntil(lambda: desk.window.desk.typing)
    desk.settle()
    assert desk.typing_in == "title"
    desk.type(title)
    return str(desk.view.ref)


def participants(desk: Desk) -> ParticipantsBlock:
    """The table of the entry in front, reached with Tab."""
    desk.press(KEY.Key_Escape)
    # The page may be on its way anew.
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(SheetView)))
    block: Any = desk.view.blocks["participation"]
    reach(desk, block.add_button)
    return block


def add_all(desk: Desk) -> None:
    """Eleven names, each with what they did: a role, or an instrument."""
    participants(desk)
    desk.press(KEY.Key_Space)
    for name, did in PERFORMERS:
        assert desk.typing_in == "agent"
        desk.type(name)
        desk.press(KEY.Key_Tab)
        desk.qtbot.waitUntil(lambda: desk.typing_in == "role")
        if did not in ROLES:
            desk.press(KEY.Key_Tab)
        desk.type(did)
        desk.press(KEY.Key_Return)
        desk.settle()
    desk.press(KEY.Key_Return)
    desk.settle()


def test_a_concert_is_described_found_and_kept(desk: Desk, tmp_path: Path) -> None:
    desk.window.pages.setFocus()
    event = new(desk, KEY.Key_E, "Payız muğam gecəsi")
    type_into(desk, "date", "5 oktyabr 1978")
    desk.press(KEY.Key_Return)
    desk.settle()
    # It was put off; when it took place then is not known for certain.
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_F7)
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    for place, text in enumerate(("1978-10-12?", "19:00", "Zal bağlı idi")):
        if place:
            desk.press(KEY.Key_Tab)
        desk.type(text)
    desk.press(KEY.Key_Return)
    desk.settle()
    add_all(desk)

    recording = new(desk, KEY.Key_N, "Payız muğam gecəsi, lent")
    desk.press(KEY.Key_Return)
    desk.settle()
    desk.press(KEY.Key_Escape)
    segments = []
    for title, start, end in PIECES:
        segments.append(new(desk, KEY.Key_S, title))
        type_into(desk, "start", start)
        type_into(desk, "end", end)
        desk.press(KEY.Key_Return)
        desk.settle()
        if title == "Təsnif":
            # Sung by the khananda with the trio alone.
            participants(desk)
            desk.press(KEY.Key_T, CONTROL)
            form = desk.view.blocks["participation"].trio  # type: ignore[attr-defined]
            desk.qtbot.waitUntil(form.editors[0].offers.isVisible)
            desk.press(KEY.Key_Return)
            desk.settle()
        elif title == "Rəng":
            participants(desk)
            desk.press(KEY.Key_Space)
            desk.type("Müşfiq Novruzlu")
            desk.press(KEY.Key_Tab)
            desk.qtbot.waitUntil(lambda: desk.typing_in == "role")
            desk.settle()
        desk.press(KEY.Key_Escape)
        desk.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
        desk.settle()

    as_told(desk.archive, event, recording, segments)
    assert desk.window.close()
    again = Archive.open(tmp_path / "archive")
    as_told(again, event, recording, segments)
    assert problems(again) == []
    again.close()


def as_told(archive: Archive, event: str, recording: str, segments: list[str]) -> None:
    """Everything is in the archive, and found by search."""
    sheet = archive.sheet(event, "az")
    assert (sheet.title, sheet.value("date").key) == ("Payız muğam gecəsi", "1978-10-12?")
    (before,) = sheet.rows_of("schedule_change").rows
    assert [before.value(name).key for name in ("old", "reason")] == ["5 oktyabr 1978", "Zal bağlı idi"]
    rows = sheet.rows_of("participation").rows
    assert [row.value("agent").shown for row in rows] == [name for name, _ in PERFORMERS]
    assert [row.value("role").key for row in rows][:3] == ["xanende", "tarzen", "kamancha_ifachisi"]
    assert [row.value("instrument").key for row in rows] == [
        "ses", "tar", "kamancha", "balaban", "qaval", "piano", "qanun", "ud", "klarnet", "", "",
    ]  # fmt: skip
    assert len(archive.details(recording, "az").participations) == 11  # type: ignore[union-attr]
    found = [archive.sheet(one, "az") for one in segments]
    assert [one.title for one in found] == [title for title, _, _ in PIECES]
    assert all(one.rows_of("participation").inherited is not None for one in found)
    assert [len(one.rows_of("participation").rows) for one in found] == [0, 0, 0, 0, 3, 1]
    assert [row.value("agent").shown for row in found[4].rows_of("participation").rows] == [
        name for name, _ in PERFORMERS[:3]
    ]
    number = archive.details(recording, "az").entry.id
    for typed in ("Зернишанлы", "Müşfiq Novruzlu", "Mayeyi-Rast", "Payız muğam gecəsi"):
        assert number in list(archive.ids(archive.search(typed, "az").listing)), typed
