"""The pages of single entries: what they tell and what can be done on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue.agent_details import COMPANIONS
from mugham_archive.catalogue.views import AgentDetails, Companion, Listing
from mugham_archive.desktop.details.performances import PerformanceTable
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.models.performances import PerformanceModel
from mugham_archive.desktop.pages.agent import companions
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.widgets import Histogram, SegmentStrip
from mugham_archive.desktop.widgets.paper_preview import read_paper
from tests.desktop.pages.conftest import Window, texts

Opened = Callable[[Window, str], Any]


def table_named(page: Any, name: str) -> ShortTable:
    return next(one for one in page.findChildren(ShortTable) if one.accessibleName() == name)


def rows(table: ShortTable) -> list[list[str]]:
    return [
        [table.topLevelItem(row).text(column).strip() for column in range(table.columnCount())]
        for row in range(table.topLevelItemCount())
    ]


def test_a_recording_tells_who_is_heard_and_what_its_files_are(window: Window, opened: Opened) -> None:
    told = texts(opened(window, "recording/R0000001"))
    for expected in (
        "Rauf Şəkərzadə",
        "Tar player",
        "21 October 1965",
        "Chamber hall",
        "FLAC · 96 kHz · 24 bit · stereo · 1:58:03",
        "Copyright Not Evaluated",
        "The start of the second reel is faint.",
        "Programme of the evening of Rast",
    ):
        assert expected in told, expected


def test_a_segment_is_played_from_the_table_and_from_the_strip(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(window, "recording/R0000001")
    table = table_named(page, "Segments")
    assert [row[1:3] for row in rows(table)][:4] == [
        ["0:00", "Akkord"],
        ["0:42", "Bərdaşt"],
        ["15:00", "Mayeyi-Rast"],
        ["25:00", "Təsnif"],
    ]
    table.setCurrentItem(table.topLevelItem(1))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    strip = page.findChild(SegmentStrip)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert window.played == [["T0000002"], ["T0000001"]]


def test_the_icon_before_a_segment_plays_it(window: Window, opened: Opened, qtbot: QtBot) -> None:
    table = table_named(opened(window, "recording/R0000001"), "Segments")
    place = table.visualItemRect(table.topLevelItem(2)).center()
    place.setX(12)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.played == [["T0000003"]]


def test_an_event_tells_its_earlier_date_with_the_reason(window: Window, opened: Opened) -> None:
    page = opened(window, "event/E0000001")
    told = texts(page)
    assert "Moved from <b>7 October 1965, 18:00</b> to <b>21 October 1965</b>: Xanəndənin xəstəliyi" in told
    assert "Rescheduled" in told
    assert [row[1] for row in rows(table_named(page, "Recordings"))] == ["Rast dəstgahı", "Segah"]


def test_everything_of_an_event_is_played_in_order(window: Window, opened: Opened) -> None:
    page = opened(window, "event/E0000001")
    next(one for one in page.findChildren(QPushButton) if one.objectName() == "primary").click()
    assert window.played == [["R0000001", "R0000002"]]


def test_an_event_without_recordings_says_so(window: Window, opened: Opened, qtbot: QtBot) -> None:
    told = texts(opened(window, "partner/A0000006"))
    assert "No event names this organisation yet." in told


def test_a_performer_is_there_in_every_spelling_with_honours(window: Window, opened: Opened) -> None:
    told = texts(opened(window, "agent/A0000001"))
    for expected in (
        "Нигар Алияргызы",
        "نگار علیارقیزی",
        "Cyrillic script",
        "Нигар Алияргызы (Russian, transliterated)",
        "Arabic script",
        "12 May 1978",
        "People&#x27;s Artist",
        "1931 – 2 April 1998",
        "Sarı bülbül",
        "Heard together with",
    ):
        assert expected in told, expected


def test_performances_go_down_to_the_segment_and_play(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "agent/A0000003")
    table = page.findChild(PerformanceTable)
    model = table.performances
    qtbot.waitUntil(lambda: model.performance(0) is not None)
    told = [
        [str(model.index(row, column).data() or "").strip() for column in range(1, 6)] for row in range(3)
    ]
    assert [row[0] for row in told] == ["Rast dəstgahı", "Təsnif", "Segah"]
    assert told[1][3:] == ["25:00", "8:20"]
    assert told[1][1] == "Kamancha"
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.played == [["T0000006"]]
    assert window.opened == ["recording/R0000001"]


def test_all_performances_are_copied_with_headings_also_those_never_in_view(
    window: Window, qtbot: QtBot
) -> None:
    archive = window.archive
    table = PerformanceTable(
        PerformanceModel(archive, "A0000003", archive.performance_rows("A0000003"), "en")
    )
    qtbot.addWidget(table)
    assert table.performances.performance(0) is None, "nothing was fetched yet"
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Title", "Role", "Date", "Start", "Duration"]
    assert [line[0] for line in lines[1:4]] == ["Rast dəstgahı", "Təsnif", "Segah"]
    assert len(lines) == table.performances.rowCount() + 1
    QGuiApplication.clipboard().clear()
    table.selectRow(1)
    opened: list[str] = []
    table.opened.connect(opened.append)
    offered = {action.text(): action for action in table.rows_menu().actions()}
    qtbot.waitUntil(lambda: table.performances.performance(1) is not None)
    offered["Open"].trigger()
    assert opened == ["R0000001"]
    assert {"Play", "Copy as a table"} <= set(offered)


def test_more_companions_than_are_told_are_in_the_list_of_recordings(window: Window, qtbot: QtBot) -> None:
    details = window.archive.details("A0000002", "en")
    assert isinstance(details, AgentDetails)
    others = tuple(Companion(f"A{number:07d}", f"Somebody {number}", 3) for number in range(COMPANIONS))
    everybody = 'href="search/performer:A0000002"'
    for amount, more in ((COMPANIONS, True), (COMPANIONS - 1, False)):
        block = companions(replace(details, companions=others[:amount]), deeds_of(window))
        assert block is not None
        shown = block.make()
        qtbot.addWidget(shown)
        assert (everybody in texts(shown)) is more


def test_every_figure_of_a_performer_opens_its_list(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "agent/A0000002")
    told = texts(page)
    for address in (
        "search/performer:A0000002",
        "events/A0000002",
        "search/performer:A0000002 instrument:tar",
        "search/performer:A0000002 role:tarzen",
        "search/performer:A0000002 performer:A0000001",
    ):
        assert f'href="{address}"' in told, address
    timeline = page.findChild(Histogram)
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    while timeline.drawn() != (1965, 1965):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert window.opened == ["search/performer:A0000002 year:1965"]
    assert window.archive.search("performer:A0000002 year:1965", "en").total == 2


def test_the_lists_that_figures_open_are_there(window: Window, opened: Opened) -> None:
    page = opened(window, "events/A0000001")
    assert "Nigar Əliyarqızı" in texts(page)
    assert page.table.entries.rowCount() == 1
    assert page.table.accessibleName() == "Events"
    found = opened(window, "found/document/proqram")
    assert found.table.entries.rowCount() == 1


def test_a_performer_is_played_as_a_list(window: Window, opened: Opened) -> None:
    page = opened(window, "agent/A0000001")
    next(one for one in page.findChildren(QPushButton) if one.objectName() == "primary").click()
    assert window.lists_played == [Listing("recording", agent="A0000001")]


def test_a_partner_shows_agreements_and_the_events_held_together(window: Window, opened: Opened) -> None:
    page = opened(window, "partner/A0000005")
    assert "Memorandum of cooperation" in texts(page)
    assert [row[1] for row in rows(table_named(page, "Events held together"))] == ["Rast gecəsi"]


def test_the_paper_itself_is_on_the_page_of_a_document(window: Window, opened: Opened) -> None:
    page = opened(window, "document/D0000001")
    assert "2. Segah" in page.findChild(QPlainTextEdit).toPlainText()
    assert "An evening of Rast" in texts(page)


def test_a_large_picture_is_read_small_and_what_is_no_picture_is_said(tmp_path: Path) -> None:
    poster = tmp_path / "poster.png"
    picture = QImage(4500, 3000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    assert picture.save(str(poster))
    paper = read_paper(str(poster), "image/png")
    assert paper.image is not None
    assert (paper.kind, paper.image.width(), paper.image.height()) == ("image", 3000, 2000)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    damaged = read_paper(str(broken), "image/jpeg")
    assert damaged.kind == "damaged" and damaged.reason
    assert read_paper(None, "").kind == "none"
    assert read_paper(str(tmp_path / "gone.pdf"), "application/pdf").kind == "missing"


def test_an_agreement_names_its_parties_and_what_is_under_it(window: Window, opened: Opened) -> None:
    told = texts(opened(window, "agreement/G0000001"))
    for expected in (
        "S. Nümunəyev, direktor",
        "Treasury of Secrets",
        "Listening in both houses.",
        "In force",
    ):
        assert expected in told, expected
