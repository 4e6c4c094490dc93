"""What can be done with a line of the table of segments, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from mugham_archive.desktop.segments.model import Line
from mugham_archive.desktop.theme import icons

if TYPE_CHECKING:
    from mugham_archive.desktop.segments.table import SegmentTable

translate = QCoreApplication.translate


def line_menu(table: SegmentTable, line: Line | None) -> QMenu:
    """The menu, which goes when it is closed; without a line only what makes new ones."""
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if line is not None and line.ref:
        ref = line.ref
        play = translate("Details", "Play") + "\tCtrl+Enter"
        menu.addAction(icons.icon("play"), play, lambda: table.played.emit(ref))
        page = translate("Segments", "Open the segment's page") + "\tAlt+Enter"
        menu.addAction(page, lambda: table.opened.emit(ref))
        menu.addSeparator()
    add = translate("Segments", "Add a segment") + "\tIns"
    menu.addAction(icons.icon("add"), add, lambda: table.add(line))
    if line is not None:
        menu.addAction(translate("Segments", "Put into the bin…") + "\tDel", table.remove)
    menu.addSeparator()
    table.blocks.add_to(menu)
    return menu
