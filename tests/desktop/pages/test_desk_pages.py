"""Bin, likely duplicates, vocabularies, lineage, places and one change: what a person does there, with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import AgentName, Different, Term
from mugham_archive.catalogue.views import Hanging, Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.desk import deleting
from mugham_archive.desktop.desk.merging import MergeDialog
from mugham_archive.desktop.desk.taking_back import HindranceDialog
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.dialogs.terms import TermDialog
from mugham_archive.desktop.widgets.lineage_tree import LineageTree
from tests.archives import add
from tests.desktop.pages.conftest import Window, texts

Opened = Callable[[Window, str], Any]


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Callable[[Window, Any], None]]:
    """Lets a page hear of the archive's changes, as the window does."""
    bridges: list[background.ChangeBridge] = []

    def listen(window: Window, page: Any) -> None:
        bridge = background.ChangeBridge(window.archive, page)
        bridge.changed.connect(page.changed)
        bridges.append(bridge)

    yield listen
    for bridge in bridges:
        bridge.close()


def _table(page: Any, name: str) -> ShortTable:
    return next(
        one for one in page.findChildren(ShortTable) if one.accessibleName() == name and one.isVisible()
    )


def _cells(table: ShortTable) -> list[list[str]]:
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column).strip() for column in range(table.columnCount())] for item in items]


def _settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy())


def test_what_is_in_the_bin_is_brought_back_with_a_click(
    window: Window, opened: Opened, heard: Any, qtbot: QtBot
) -> None:
    with window.archive.change("Deleted two") as change:
        bin_.remove_entries(change, ["R0000001", "P0000001"])
    page = opened(window, "bin")
    heard(window, page)
    titles = {row[0]: row for row in _cells(_table(page, "Bin"))}
    assert set(titles) == {"Rast dəstgahı (R0000001)", "Kamera zalı (P0000001)"}
    assert titles["Rast dəstgahı (R0000001)"][1] == "Recording"
    table = _table(page, "Bin")
    key = table.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole)
    with qtbot.waitSignal(page.written):
        table.followed.emit(key, 5)
    assert len(_cells(_table(page, "Bin"))) == 1
    table = _table(page, "Bin")
    table.topLevelItem(0).setSelected(True)
    with qtbot.waitSignal(page.written):
        next(one for one in page.findChildren(QPushButton) if one.text() == "Bring back the selected").click()
    assert "The bin is empty" in texts(page)
    assert window.archive.details("R0000001", "en").segments


def test_the_question_before_deleting_tells_what_goes_and_that_no_file_is_touched(
    window: Window, opened: Opened
) -> None:
    page = opened(window, "home")
    box = deleting.question(page, Hanging(1, 3, 2, 4, 0, 5), "Rast dəstgahı")
    assert "Rast dəstgahı" in box.text()
    said = box.informativeText()
    assert all(f"{amount} " in said for amount in (2, 3, 4, 5))
    assert "Files on disk are never touched" in said
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)


def test_many_are_deleted_at_once_and_one_undo_brings_them_back(
    window: Window, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, "recordings")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    before = window.archive.total(Listing("recording"))
    deleting.delete(window, page, ["R0000001", "R0000002"])
    qtbot.waitUntil(lambda: window.archive.total(Listing("recording")) == before - 2)
    _settled(qtbot)
    assert window.told[-1] == "It is in the bin."
    window.archive.undo()
    assert window.archive.total(Listing("recording")) == before


def test_nothing_is_deleted_when_the_answer_is_no(
    window: Window, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, "recordings")
    asked: list[str] = []

    def no(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", no)
    deleting.delete(window, page, ["R0000001"], "Rast")
    qtbot.waitUntil(lambda: bool(asked))
    _settled(qtbot)
    assert window.archive.details("R0000001", "en").entry.ref == "R0000001"


def test_look_alikes_are_decided_with_the_keyboard(
    window: Window, opened: Opened, heard: Any, qtbot: QtBot
) -> None:
    with window.archive.change("Twice") as change:
        names = ("Həbib Bayramov", "Habib Bayramov", "Fuad Zeynallı", "Фуад Зейналлы")
        ids = [add(change.session, "agent", name).id for name in names]
    page = opened(window, "duplicates")
    heard(window, page)
    assert "1 of 2" in texts(page)
    first = [card.ref for card in page.pair.cards]
    qtbot.keyClick(page, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: "2 of 2" in texts(page))
    assert [card.ref for card in page.pair.cards] != first
    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "1 of 1" in texts(page))
    with window.archive.read() as session:
        assert len(session.scalars(select(Different.id)).all()) == 1
    qtbot.keyClick(page, Qt.Key.Key_Right)
    kept = page.pair.cards[1].ref
    qtbot.keyClick(page, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: "Nobody seems to be here twice" in texts(page))
    _settled(qtbot)
    assert window.archive.details(kept, "en").entry.ref == kept
    with window.archive.read() as session:
        left = session.scalars(select(AgentName.agent_id).where(AgentName.agent_id.in_(ids))).all()
    assert len(set(left)) == 3
    assert window.archive.setting("look_alikes") == {"agent": 0}
    window.archive.undo()
    qtbot.waitUntil(lambda: "1 of 1" in texts(page))


def test_the_vocabulary_counts_and_opens_what_a_term_stands_on(window: Window, opened: Opened) -> None:
    page = opened(window, "terms")
    table = _table(page, "Vocabularies")
    assert ["Modes", "34"] in _cells(table)
    table.opened.emit("mode")
    assert window.opened == ["terms/mode"]
    page = opened(window, "terms/mode")
    table = _table(page, "Modes")
    (rast,) = (row for row in _cells(table) if row[0] == "Rast")
    assert rast[1:3] == ["Rast", "Раст"] and rast[4] != "–"
    table.followed.emit(table.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole), 4)
    assert window.opened[-1] == "term/mode/rast"
    listed = opened(window, "term/mode/rast")
    assert listed.table.entries.rowCount() == int(rast[4])


def test_words_of_a_term_are_changed_and_terms_are_merged_on_the_page(
    window: Window, opened: Opened, heard: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, "terms/mode")
    heard(window, page)
    table = _table(page, "Modes")
    table.topLevelItem(0).setSelected(True)

    def fill(dialog: TermDialog) -> int:
        assert dialog.first_word() == "Rast"
        dialog._lines["en"].setText("Rast mode")
        return 1

    monkeypatch.setattr(TermDialog, "exec", fill)
    with qtbot.waitSignal(page.written):
        next(
            one for one in page.findChildren(QPushButton) if one.text().startswith("Change the words")
        ).click()
    assert _cells(_table(page, "Modes"))[0][1] == "Rast mode"
    table = _table(page, "Modes")
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    for item in rows:
        if item.text(0).strip() in ("Rast", "Qatar"):
            item.setSelected(True)
    next(one for one in page.findChildren(QPushButton) if one.text().startswith("Merge two")).click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(MergeDialog)))
    (dialog,) = page.findChildren(MergeDialog)
    assert "Has: Uses 4 · Terms below it 4" in texts(dialog)
    qtbot.keyClick(dialog.pair, Qt.Key.Key_Left)
    assert dialog.pair.kept.ref == "mode/rast"
    with qtbot.waitSignal(page.written):
        qtbot.keyClick(dialog.pair, Qt.Key.Key_Return)
    assert window.opened == []
    with window.archive.read() as session:
        rast = session.scalars(select(Term).where(Term.scheme == "mode", Term.code == "rast")).one()
        assert "Qatar" in rast.variants
    next(one for one in page.findChildren(QPushButton) if one.text().startswith("Merge two")).click()
    assert "two terms" in window.told[-1]


def test_the_tree_of_teachers_is_walked_with_arrows_and_opens_people(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    from mugham_archive.catalogue.models import AgentRelation

    with window.archive.change("A school") as change:
        session = change.session
        old, middle, young, other = (
            add(session, "agent", name) for name in ("Usta", "Orta", "Gənc", "Bir gənc")
        )
        for teacher, pupil in ((old, middle), (middle, young), (middle, other)):
            session.add(AgentRelation(agent_id=teacher.id, other_id=pupil.id, relation="teacher_of"))
        refs = {one.names[0].text: one.reference for one in (old, middle, young, other)}
    page = opened(window, f"lineage/{refs['Orta']}")
    tree = page.findChild(LineageTree)
    rows = {tree._people[number].name: place.row for number, place in tree.places.items()}
    assert rows == {"Usta": 0, "Orta": 1, "Gənc": 2, "Bir gənc": 2}
    boxes = [tree.box(number) for number in tree.places]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert "Pupils: Orta" in tree.accessibleDescription()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.opened == [f"agent/{refs['Usta']}"]
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    below = tree.current
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.places[tree.current].row == 2 and below in tree.places
    size = tree.size()
    qtbot.keyClick(tree, Qt.Key.Key_Plus)
    assert tree.width() > size.width()
    tree.grab()


def test_a_ring_of_teachers_is_drawn_too(window: Window, opened: Opened) -> None:
    from mugham_archive.catalogue.models import AgentRelation

    with window.archive.change("A ring") as change:
        one, other = (add(change.session, "agent", name) for name in ("Bir", "İki"))
        change.session.add(AgentRelation(agent_id=one.id, other_id=other.id, relation="teacher_of"))
        change.session.add(AgentRelation(agent_id=other.id, other_id=one.id, relation="teacher_of"))
        ref = one.reference
    tree = opened(window, f"lineage/{ref}").findChild(LineageTree)
    assert len(tree.places) == 2
    tree.grab()


def test_a_place_lists_what_was_held_and_recorded_there(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "place/P0000001")
    events, recordings = page.tables
    qtbot.waitUntil(lambda: events.entries.rowCount() > 0)
    assert events.entries.rowCount() == window.archive.total(Listing("event", place="P0000001"))
    assert recordings.entries.rowCount() == window.archive.total(Listing("recording", place="P0000001"))


def test_a_change_is_read_line_by_line_and_taken_back(
    window: Window, opened: Opened, heard: Any, qtbot: QtBot
) -> None:
    with window.archive.change("Describe") as change:
        set_fields(change.session, "R0000001", {"quality": "Yaxşı", "state": "reviewed", "date": "1965~"})
    page = opened(window, f"change/{change.change_set}")
    heard(window, page)
    rows = {row[1]: row[2:] for row in _cells(_table(page, "What was changed"))}
    assert rows["Sound quality"][1] == "Yaxşı"
    assert rows["State"][1] == "Reviewed"
    assert rows["Date"][1] == "about 1965"
    _table(page, "What was changed").opened.emit("0")
    assert window.opened == ["R0000001"]
    with qtbot.waitSignal(page.written):
        next(one for one in page.findChildren(QPushButton) if one.text() == "Take back").click()
    assert window.archive.details("R0000001", "en").quality != "Yaxşı"
    assert "Taken back by change" in texts(page)


@pytest.mark.parametrize(("how", "left"), [("leave_out", "İki"), ("and_later", ""), ("", "İki")])
def test_what_came_later_is_shown_and_a_person_decides(
    window: Window, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, how: str, left: str
) -> None:
    archive: Archive = window.archive
    with archive.change("First") as first:
        set_fields(first.session, "R0000002", {"quality": "Bir", "provenance": "Evdən"})
    with archive.change("Second") as second:
        set_fields(second.session, "R0000002", {"quality": "İki"})
    page = opened(window, f"change/{first.change_set}")
    shown: list[str] = []

    def decide(dialog: HindranceDialog) -> int:
        shown.extend(label.text() for label in dialog.findChildren(QLabel))
        if not how:
            return 0
        dialog._choose(how)
        return 1

    monkeypatch.setattr(HindranceDialog, "exec", decide)
    next(one for one in page.findChildren(QPushButton) if one.text() == "Take back").click()
    qtbot.waitUntil(lambda: bool(shown))
    _settled(qtbot)
    assert any("Second" in text for text in shown)
    assert any("Bir → İki" in text for text in shown)
    details = archive.details("R0000002", "en")
    assert details.quality == left
    assert details.provenance == ("Evdən" if not how else "")


def test_the_history_is_narrowed_by_person_and_kind(window: Window, opened: Opened, qtbot: QtBot) -> None:
    other = Archive.open(window.archive.where, who="Kamran")
    with other.change("Of the event") as change:
        set_fields(change.session, "E0000001", {"occasion": "Bayram"})
    other.close()
    page = opened(window, "history")
    assert len(_cells(_table(page, "History"))) == 2
    page.who.setCurrentIndex(page.who.findData("Kamran"))
    with qtbot.waitSignal(page.written):
        page.who.activated.emit(page.who.currentIndex())
    assert [row[2] for row in _cells(_table(page, "History"))] == ["Of the event"]
    page.kind.setCurrentIndex(page.kind.findData("place"))
    with qtbot.waitSignal(page.written):
        page.kind.activated.emit(page.kind.currentIndex())
    assert "No such change" in texts(page)
    page.kind.setCurrentIndex(0)
    page.who.setCurrentIndex(0)
    page.time.setCurrentIndex(1)
    with qtbot.waitSignal(page.written):
        page.time.activated.emit(1)
    assert len(_cells(_table(page, "History"))) == 2
