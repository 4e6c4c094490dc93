"""The table of participants by keyboard alone: names, roles, order, what is inherited, the usual trio."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue.editing.participations import usual_trio
from mugham_archive.desktop.dialogs.same_person import SamePersonDialog
from mugham_archive.desktop.fields.participants_block import ParticipantsBlock
from mugham_archive.desktop.fields.trio_form import TrioForm
from mugham_archive.desktop.fields.value_label import ValueLabel
from tests.desktop.frame.at_the_desk import CONTROL, KEY, SHIFT, Desk
from tests.desktop.frame.test_same_person import when_asked

SINGER, TAR, KAMANCHA, EVENT, RECORDING, SEGMENT = (
    "A0000001", "A0000002", "A0000003", "E0000001", "R0000001", "T0000002",
)  # fmt: skip


def block_of(desk: Desk, ref: str) -> ParticipantsBlock:
    """The table of an entry, with the keyboard on its button for adding somebody."""
    desk.window.frame.open(f"{desk.archive.sheet(ref, 'en').kind}/{ref}")
    desk.window.desk.set_editing(True)
    desk.settle()
    block: Any = desk.view.blocks["participation"]
    block.add_button.setFocus()
    return block


def held(desk: Desk, ref: str) -> list[tuple[str, ...]]:
    """Performer, role, instrument of each own participant."""
    rows = desk.archive.sheet(ref, "en").rows_of("participation").rows
    return [tuple(row.value(name).shown for name in ("agent", "role", "instrument")) for row in rows]


def take(desk: Desk, typed: str, key: Qt.Key = KEY.Key_Return, *, first: bool = True) -> None:
    """Type, wait for the offers, take the first one."""
    desk.type(typed)
    spot: Any = desk.at
    while not hasattr(spot, "editor"):
        spot = spot.parentWidget()
    offers = spot.editor.offers
    desk.qtbot.waitUntil(offers.isVisible)
    desk.settle()
    if first:
        desk.press(KEY.Key_Down)
    desk.press(key)


def test_a_line_is_typed_from_left_to_right_and_enter_begins_the_next(desk: Desk) -> None:
    block = block_of(desk, "E0000002")
    desk.press(KEY.Key_Space)
    assert desk.typing_in == "agent"
    # In Cyrillic letters, with the title that the programme printed before the name.
    take(desk, "Xalq artisti Нигар Алияргызы", KEY.Key_Tab)
    desk.settle()
    assert desk.typing_in == "role"
    desk.press(KEY.Key_Tab)
    assert desk.typing_in == "instrument"
    desk.press(KEY.Key_Tab)
    assert desk.typing_in == "credited_as"
    desk.type("N. Əliyarqızı")
    desk.press(KEY.Key_Return)
    assert desk.typing_in == "agent"
    take(desk, "Rauf", KEY.Key_Return)
    assert desk.typing_in == "agent"
    desk.press(KEY.Key_Return)
    desk.settle()
    assert block.add_button.hasFocus()
    assert held(desk, "E0000002") == [
        ("Nigar Əliyarqızı", "Khananda (mugham singer)", "Voice"),
        ("Rauf Şəkərzadə", "Tar player", "Tar"),
    ]
    (first, _) = desk.archive.sheet("E0000002", "en").rows_of("participation").rows
    assert first.value("honorific_as_printed").shown == "Xalq artisti"
    assert first.value("credited_as").shown == "N. Əliyarqızı"
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert len(held(desk, "E0000002")) == 1


def test_a_role_brings_its_usual_instrument_and_one_undo_takes_both(desk: Desk) -> None:
    with desk.archive.change("A name alone") as change:
        from mugham_archive.catalogue.editing import add_row

        add_row(change.session, "R0000004", "participation", {"agent": KAMANCHA})
    block = block_of(desk, "R0000004")
    block.views[0].spots()[1].open()
    take(desk, "кяманчист", KEY.Key_Tab, first=False)
    desk.settle()
    assert held(desk, "R0000004") == [("Elçin Mirqasımov", "Kamancha player", "Kamancha")]
    desk.archive.undo()
    assert held(desk, "R0000004") == [("Elçin Mirqasımov", "", "")]


def test_a_new_name_is_made_and_one_that_resembles_somebody_is_asked_about(desk: Desk) -> None:
    block = block_of(desk, "E0000002")
    before = desk.archive.overview("en").agents
    block.add()
    desk.type("Xalq artisti Tofiq Bakixanov")
    desk.press(KEY.Key_Tab)
    desk.settle()
    assert held(desk, "E0000002") == [("Tofiq Bakixanov", "", "")]
    (row,) = desk.archive.sheet("E0000002", "en").rows_of("participation").rows
    assert row.value("honorific_as_printed").shown == "Xalq artisti"
    desk.archive.undo()
    assert desk.archive.overview("en").agents == before and held(desk, "E0000002") == []
    desk.settle()

    def same(dialog: SamePersonDialog) -> None:
        desk.qtbot.keyClick(dialog.cards[0], KEY.Key_Return)

    when_asked(same)
    block = block_of(desk, "E0000002")
    block.add()
    desk.type("Nigar Aliyarkyzy")
    desk.press(KEY.Key_Tab)
    desk.qtbot.waitUntil(lambda: len(held(desk, "E0000002")) == 1)
    assert held(desk, "E0000002")[0][0] == "Nigar Əliyarqızı"
    assert "Nigar Aliyarkyzy" in [one.text for one in desk.archive.details(SINGER, "en").names]  # type: ignore[union-attr]
    desk.settle()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    # Nobody is asked of somebody who goes away: the name waits as a draft.
    block.add()
    desk.type("Nigar Aliyargyzy")
    desk.window.frame.open("home")
    desk.settle()
    (draft,) = desk.archive.sheet("E0000002", "en").rows_of("participation").drafts
    assert draft.typed == "Nigar Aliyargyzy" and "resembles Nigar Əliyarqızı" in draft.reason


def test_lines_are_moved_and_taken_away_by_keys_and_by_dragging(desk: Desk, qtbot: QtBot) -> None:
    block = block_of(desk, EVENT)

    def names() -> list[str]:
        return [one[0].split()[0] for one in held(desk, EVENT)]

    assert names() == ["Nigar", "Rauf", "Elçin", "Bakı"]
    block.views[0].spots()[1].label.setFocus()
    desk.press(KEY.Key_Down, CONTROL | SHIFT)
    desk.settle()
    assert names() == ["Rauf", "Nigar", "Elçin", "Bakı"]
    # The keyboard went with the line.
    assert block.views[1].spots()[1].label.hasFocus()
    desk.press(KEY.Key_Up, CONTROL | SHIFT)
    desk.settle()
    assert names() == ["Nigar", "Rauf", "Elçin", "Bakı"]
    grip, last = block.views[0].head, block.views[3]
    below = grip.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2)))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(grip, below)
    event_ends_at(grip, below)
    desk.settle()
    assert names() == ["Rauf", "Elçin", "Bakı", "Nigar"]
    block.views[0].spots()[0].label.setFocus()
    desk.press(KEY.Key_Delete)
    desk.settle()
    assert names() == ["Elçin", "Bakı", "Nigar"]
    assert block.views[0].spots()[0].label.hasFocus()
    for _ in range(2):
        desk.window.actions_["undo"].trigger()
        desk.settle()
    assert names() == ["Nigar", "Rauf", "Elçin", "Bakı"]


def event_ends_at(grip: Any, at: QPoint) -> None:
    """A pointer that is held is moved and let go; offscreen the buttons of a move must be said."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    place, held_ = QPointF(at), Qt.MouseButton.LeftButton
    whole = QPointF(grip.mapToGlobal(at))
    for kind, button, buttons in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton, held_),
        (QEvent.Type.MouseButtonRelease, held_, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(
            grip, QMouseEvent(kind, place, whole, button, buttons, Qt.KeyboardModifier.NoModifier)
        )


def test_inherited_participants_are_listed_here_with_one_key_and_given_back(desk: Desk) -> None:
    block = block_of(desk, RECORDING)
    assert block.views == [] and len(block.inherited_lines) == 4
    line = block.inherited_lines[0]
    assert line.text().startswith("Nigar Əliyarqızı")
    assert "E0000001" in line.toolTip() and "F2" in line.toolTip()
    line.setFocus()
    desk.press(KEY.Key_F2)
    desk.settle()
    assert len(held(desk, RECORDING)) == 4 and block.inherited_lines == []
    assert block.views[0].spots()[0].label.hasFocus()
    desk.press(KEY.Key_I, CONTROL | SHIFT)
    desk.settle()
    assert held(desk, RECORDING) == [] and len(block.inherited_lines) == 4
    for amount in (4, 0):
        desk.window.actions_["undo"].trigger()
        desk.settle()
        assert len(held(desk, RECORDING)) == amount
    # A segment shows the event's through its recording.
    assert len(block_of(desk, SEGMENT).inherited_lines) == 4


def test_the_usual_trio_is_three_keys(desk: Desk) -> None:
    with desk.archive.change("They played before") as change:
        usual_trio(change.session, "R0000004", (SINGER, TAR, KAMANCHA))
    block = block_of(desk, "E0000002")
    desk.press(KEY.Key_T, CONTROL)
    form = block.trio
    assert form is not None
    desk.qtbot.waitUntil(form.editors[0].offers.isVisible)
    desk.press(KEY.Key_Return)
    desk.settle()
    trio = [
        ("Nigar Əliyarqızı", "Khananda (mugham singer)", "Voice"),
        ("Rauf Şəkərzadə", "Tar player", "Tar"),
        ("Elçin Mirqasımov", "Kamancha player", "Kamancha"),
    ]
    assert held(desk, "E0000002") == trio
    assert not block.findChildren(TrioForm)
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert held(desk, "E0000002") == []
    # Asked for one after the other: whoever played with the khananda last is proposed.
    block.add_button.setFocus()
    desk.press(KEY.Key_T, CONTROL)
    form = block.trio
    assert form is not None
    desk.type("Нигар")
    desk.qtbot.waitUntil(
        lambda: form.editors[0].offers.isVisible() and form.editors[0].offers.item(0).text()[:5] == "Nigar"
    )
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: form.editors[2].shown() == "Elçin Mirqasımov")
    assert form.editors[1].shown() == "Rauf Şəkərzadə"
    desk.type("Yeni Tarzən")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return)
    desk.settle()
    assert [one[0] for one in held(desk, "E0000002")] == [
        "Nigar Əliyarqızı",
        "Yeni Tarzən",
        "Elçin Mirqasımov",
    ]
    desk.archive.undo()
    assert held(desk, "E0000002") == []
    desk.settle()
    block.add_button.setFocus()
    desk.press(KEY.Key_T, CONTROL)
    desk.qtbot.wait(100)
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_Escape)
    assert held(desk, "E0000002") == [] and block.trio is None


def test_a_value_is_as_high_as_its_lines_of_text_at_every_width(desk: Desk) -> None:
    label = ValueLabel("")
    label.setParent(desk.window)
    label.setText("АзССР əмəкдар артисти, sonra Xalq artisti")
    label.show()
    line = label.fontMetrics().lineSpacing()
    heights = set()
    for width in range(80, 200):
        height = label.heightForWidth(width)
        label.resize(width, height + 3 * line)
        assert 0 <= height - _written_down_to(label) < line, f"no line is cut off or left empty at {width}"
        heights.add(height)
    assert len(heights) > 2
    label.deleteLater()


def _written_down_to(label: ValueLabel) -> int:
    """The lowest line of pixels in which something is written."""
    picture = label.grab().toImage()
    empty = picture.pixel(2, 2)
    inside = range(2, picture.width() - 2)
    return max(y for y in range(2, picture.height() - 2) if any(picture.pixel(x, y) != empty for x in inside))
