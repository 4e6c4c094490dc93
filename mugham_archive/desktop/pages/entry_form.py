"""The page of an entry while it is edited: its name, then everything of it that can be typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.editing import Sheet
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.sheet_view import SheetView
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.segments.block import SegmentsBlock
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate


class EntryForm(QWidget):
    """Follows the archive through ``take``; ``language`` is the one in which its words are."""

    def __init__(self, frame: PageFrame, desk: EditingDesk, sheet: Sheet) -> None:
        super().__init__()
        self._frame, self._desk = frame, desk
        self.language = frame.language
        self.ref = sheet.ref
        self._begins_below = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._title = QLabel()
        self._title.setObjectName("pageTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        done = icon_button("check", translate("Pages", "Done (Ctrl+E)"))
        done.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        done.clicked.connect(lambda: desk.set_editing(False))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        self.view = SheetView(desk, sheet)
        layout.addWidget(self.view)
        self._below = QVBoxLayout()
        layout.addLayout(self._below)
        layout.addStretch(1)
        self.take(sheet)

    def take(self, sheet: Sheet) -> None:
        """What the archive says now; the editor that was asked for opens."""
        self._title.setText(sheet.title or sheet.ref)
        self.view.take(sheet)
        wanted = self._desk.take_wanted(self.ref)
        if wanted == "segments":
            self._begins_below = True
        elif wanted is not None:
            self.view.open(wanted)

    def take_keyboard(self) -> None:
        """The first value can be typed into, unless the keyboard is somewhere else by now."""
        now, spots = QApplication.focusWidget(), self.view.spots()
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if spots and page is not None and (now is None or now is page):
            spots[0].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_below(self, segments: SegmentsBlock) -> None:
        """Put the segments below the fields, if they do not stand there already; a new one is begun when it was asked for."""
        if self._below.indexOf(segments) < 0:
            self._below.addWidget(segments)
        if self._begins_below:
            self._begins_below = False
            QTimer.singleShot(0, segments, lambda: self._begin(segments))

    def _begin(self, segments: SegmentsBlock) -> None:
        if segments.isVisible():
            segments.table.add()
            self._desk.ahead.arrived()
