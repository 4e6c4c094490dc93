"""Texts that do not fit are shortened and not lost; tiles follow the width and the size of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from mugham_archive.desktop.widgets import ElidedLabel, Tile, TileGrid
from mugham_archive.desktop.widgets.labels import WrappedLabel

LONG = "Azərbaycan aşıq sənətinin ustadları: Göyçə, Gədəbəy və Tovuz mühitlərindən seçmə axşamlar silsiləsi"


def test_a_line_that_is_too_long_is_shortened_and_stands_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(160, 24)
    label.show()
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == LONG
    label.resize(2_000, 24)
    label.grab()
    assert label.shown_text() == LONG
    assert label.toolTip() == ""


@pytest.mark.parametrize("width", [60, 140, 300, 700, 2_000])
@pytest.mark.parametrize("points", [9, 16])
def test_a_title_of_several_lines_is_never_cut_in_the_middle_of_a_letter(
    qtbot: QtBot, width: int, points: int
) -> None:
    label = WrappedLabel(LONG, lines=2)
    qtbot.addWidget(label)
    font = QFont(label.font())
    font.setPointSize(points)
    label.setFont(font)
    lines = label.shown_lines(width)
    assert 1 <= len(lines) <= 2
    assert all(label.fontMetrics().horizontalAdvance(line) <= width + 2 for line in lines)
    assert label.heightForWidth(width) == len(lines) * label.fontMetrics().lineSpacing()
    whole = " ".join(lines)
    assert whole == LONG or (whole.endswith("…") and LONG.startswith(lines[0][:5]))


def test_a_short_title_takes_one_line(qtbot: QtBot) -> None:
    label = WrappedLabel("Rast")
    qtbot.addWidget(label)
    assert label.shown_lines(400) == ["Rast"]


def test_a_tile_opens_by_click_and_by_key(qtbot: QtBot) -> None:
    tile = Tile("sirler_xezinesi", "Sirlər xəzinəsi", "18 tədbir · 64 yazı")
    qtbot.addWidget(tile)
    tile.show()
    with qtbot.waitSignal(tile.activated):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tile.activated):
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert tile.accessibleName() == "Sirlər xəzinəsi. 18 tədbir · 64 yazı"


def test_tiles_make_as_many_columns_as_there_is_room_for_at_the_size_of_the_text(qtbot: QtBot) -> None:
    grid = TileGrid([Tile(str(number), f"Silsilə {number}") for number in range(6)])
    qtbot.addWidget(grid)
    assert [grid.columns(width) for width in (200, 700, 1_000)] == [1, 2, 3]
    font = QFont(grid.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    grid.setFont(font)
    assert grid.columns(700) == 1


def test_arrows_go_over_the_grid_of_tiles(qtbot: QtBot) -> None:
    tiles = [Tile(str(number), f"Silsilə {number}") for number in range(6)]
    grid = TileGrid(tiles)
    qtbot.addWidget(grid)
    grid.resize(1_000, 400)
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isActiveWindow)
    tiles[0].setFocus()
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Up, 0),
    ):
        qtbot.keyClick(next(tile for tile in tiles if tile.hasFocus()), key)
        assert [tile.hasFocus() for tile in tiles].index(True) == expected
