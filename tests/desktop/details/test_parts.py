"""The pieces that details are put together from, and the panel itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Title
from mugham_archive.desktop import background
from mugham_archive.desktop.details.blocks import Deeds
from mugham_archive.desktop.details.code_line import CodeLine
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.details.panel import DetailsPanel
from mugham_archive.desktop.details.section import Section
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable, play_column
from mugham_archive.settings import Settings


def said(panel: DetailsPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def panel_of(
    qtbot: QtBot, archive: Archive, settings: Settings | None = None
) -> tuple[DetailsPanel, list[str]]:
    done: list[str] = []
    panel = DetailsPanel(Deeds(done.append, lambda ref: done.append(f"play {ref}")), settings)
    qtbot.addWidget(panel)
    panel.resize(340, 800)
    panel.show()
    panel.set_archive(archive, "en")
    return panel, done


def show(qtbot: QtBot, panel: DetailsPanel, ref: str, expected: str) -> None:
    panel.show_entry(ref)
    qtbot.waitUntil(lambda: expected in said(panel))


def test_the_panel_tells_what_is_selected(qtbot: QtBot, archive: Archive) -> None:
    panel, done = panel_of(qtbot, archive)
    assert "Select a line" in said(panel)
    show(qtbot, panel, "R0000001", "Rast dəstgahı")
    told = said(panel)
    assert "Tar player" in told and "21 October 1965 · Chamber hall · 1:58:03" in told
    assert {line.whole for line in panel.findChildren(CodeLine)} >= {"0d" * 32, "K-118/2"}
    next(one for one in panel.findChildren(QPushButton) if one.objectName() == "primary").click()
    table = panel.findChild(ShortTable)
    table.setCurrentItem(table.topLevelItem(4))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert done == ["play R0000001", "play T0000004"]


def test_every_kind_of_entry_can_be_shown(qtbot: QtBot, archive: Archive) -> None:
    panel, _ = panel_of(qtbot, archive)
    for ref, expected in (
        ("E0000001", "Xanəndənin xəstəliyi"),
        ("A0000001", "People&#x27;s Artist"),
        ("S0000001", "Treasury of Secrets"),
        ("D0000001", "Programme of the evening"),
        ("G0000001", "Listening in both houses."),
        ("P0000001", "Chamber hall"),
        ("T0000002", "Rast dəstgahı"),
    ):
        show(qtbot, panel, ref, expected)


def test_the_panel_follows_the_archive(qtbot: QtBot, archive: Archive) -> None:
    panel, _ = panel_of(qtbot, archive)
    show(qtbot, panel, "R0000002", "Segah")
    with archive.change("Renamed") as change:
        change.session.scalars(select(Title).where(Title.text == "Segah")).one().text = "Segah, ikinci gecə"
    panel.archive_changed(change.changed)
    qtbot.waitUntil(lambda: "ikinci gecə" in said(panel))


def test_an_entry_that_is_gone_leaves_the_panel_empty(qtbot: QtBot, archive: Archive) -> None:
    panel, _ = panel_of(qtbot, archive)
    show(qtbot, panel, "R0000002", "Segah")
    panel.show_entry("R9999999")
    qtbot.waitUntil(lambda: "Select a line" in said(panel))


def test_only_the_last_of_many_selected_rows_is_shown(qtbot: QtBot, archive: Archive) -> None:
    panel, _ = panel_of(qtbot, archive)
    for ref in ("R0000001", "R0000002", "R0000003"):
        panel.show_entry(ref)
    show(qtbot, panel, "R0000004", "Adsız lent")
    qtbot.waitUntil(lambda: not background.busy())
    assert "Adsız lent" in said(panel)


def test_what_was_folded_away_stays_so(qtbot: QtBot, archive: Archive, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    panel, _ = panel_of(qtbot, archive, settings)
    show(qtbot, panel, "R0000001", "Rast dəstgahı")
    people = next(one for one in panel.findChildren(Section) if one.key == "people")
    people.head.setFocus()
    qtbot.keyClick(people.head, Qt.Key.Key_Space)
    again, _ = panel_of(qtbot, archive, settings)
    show(qtbot, again, "R0000001", "Rast dəstgahı")
    open_ = {one.key: one.head.isChecked() for one in again.findChildren(Section)}
    assert not open_["people"] and not open_["history"]
    assert open_["segments"]


def test_a_long_checksum_is_shortened_and_copied_whole(qtbot: QtBot) -> None:
    line = CodeLine("SHA-256", "0123456789abcdef" * 4)
    qtbot.addWidget(line)
    line.resize(160, 24)
    line.show()
    assert "…" in line.text() and line.text().startswith("01")
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.selectedText() == "0123456789abcdef" * 4
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == line.whole
    line.clearFocus()
    assert "…" in line.text()


def test_a_paragraph_without_links_is_no_stop_for_the_tab_key(qtbot: QtBot) -> None:
    label = LinkLabel("Nothing to follow")
    qtbot.addWidget(label)
    assert not label.focusPolicy() & Qt.FocusPolicy.TabFocus
    label.set_rich('<a href="home">home</a>')
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus


def few_rows(qtbot: QtBot) -> ShortTable:
    table = ShortTable([play_column(), Column("Title"), Column("Time", number=True, link=True, wide=False)])
    qtbot.addWidget(table)
    inner = Row("b", ("", "Inner", "2:00"), muted=True)
    table.set_rows(
        [Row("a", ("", "Outer", "1:00"), children=(inner,)), Row("c", ("", "Last", ""), playable=False)]
    )
    table.resize(400, 300)
    table.show()
    return table


def test_a_short_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    table = few_rows(qtbot)
    three = table.sizeHint().height()
    table.set_rows([Row("a", ("", "Only", ""))])
    row = table.sizeHintForRow(0)
    assert three - table.sizeHint().height() == 2 * row
    assert table.minimumSizeHint().height() == table.sizeHint().height()


def test_rows_are_copied_as_a_table(qtbot: QtBot) -> None:
    table = few_rows(qtbot)
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\tOuter\t1:00\n\tInner\t2:00\n\tLast\t"


def test_one_click_on_a_link_is_enough_elsewhere_it_only_selects(qtbot: QtBot) -> None:
    table = few_rows(qtbot)
    followed: list[tuple[str, int]] = []
    opened: list[str] = []
    table.followed.connect(lambda key, column: followed.append((key, column)))
    table.opened.connect(opened.append)
    for column in (1, 2):
        index = table.model().index(1, column)
        place = table.visualRect(index).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert followed == [("b", 2)] and opened == []
    assert table.keys() == ["b"]


def test_colours_follow_a_new_theme(qtbot: QtBot) -> None:
    table = few_rows(qtbot)
    palette = QPalette(table.palette())
    palette.setColor(QPalette.ColorRole.Link, Qt.GlobalColor.green)
    table.setPalette(palette)
    assert table.topLevelItem(0).foreground(2).color() == Qt.GlobalColor.green


def test_a_long_table_has_its_height_at_once_and_its_rows_soon(qtbot: QtBot) -> None:
    table = few_rows(qtbot)
    row = table.sizeHintForRow(0)
    table.set_rows([Row(str(number), ("", f"Row {number}", "")) for number in range(300)])
    assert table.topLevelItemCount() < 300
    assert table.sizeHint().height() > 300 * row
    qtbot.waitUntil(lambda: table.topLevelItemCount() == 300)
    assert table.topLevelItem(299).text(1) == "Row 299"
