"""The page of an entry while it is edited: its name, then everything of it that can be typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
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
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate


class EntryForm(QWidget):
    """Follows the archive through ``take``; ``language`` is the one in which its words are."""

    def __init__(self, frame: PageFrame, desk: EditingDesk, sheet: Sheet) -> None:
        super().__init__()
        self._frame, self._desk = frame, desk
        self.language = frame.language
        self.ref = sheet.ref
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
        if wanted is not None:
            self.view.open(wanted)

    def take_keyboard(self) -> None:
        """The first value can be typed into, unless the keyboard is somewhere else by now."""
        now, spots = QApplication.focusWidget(), self.view.spots()
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if spots and page is not None and (now is None or now is page):
            spots[0].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_below(self, widget: QWidget) -> None:
        """Put this below the fields, if it does not stand there already."""
        if self._below.indexOf(widget) < 0:
            self._below.addWidget(widget)
