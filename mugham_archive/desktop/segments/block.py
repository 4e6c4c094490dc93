"""The segments of a recording on its page: the strip of its time, the table, and how one is added."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.catalogue.editing.segment_lines import SegmentLines
from mugham_archive.catalogue.views import RecordingDetails
from mugham_archive.desktop.desk.deleting import delete
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.segments.table import SegmentTable
from mugham_archive.desktop.widgets import SectionTitle, SegmentStrip
from mugham_archive.desktop.widgets.icon_button import icon_button

translate = QCoreApplication.translate


class SegmentsBlock(QWidget):
    """One for each page, read or edited; ``closed`` says that nothing is typed in it any longer."""

    closed = Signal()

    def __init__(self, frame: PageFrame, desk: EditingDesk, recording: str) -> None:
        super().__init__()
        self.recording, self.language = recording, frame.language
        self.strip = SegmentStrip()
        self.strip.activated.connect(lambda ref: frame.play([ref]))
        self.table = SegmentTable(frame.archive, desk, recording)
        self.table.played.connect(lambda ref: frame.play([ref]))
        self.table.opened.connect(lambda ref: _open(frame, desk, ref))
        self.table.thrown.connect(lambda refs, title: delete(frame, self.window(), refs, title))
        self.table.changed.connect(self._show_amount)
        # Tab closes one editor and opens the next.
        self.table.closed.connect(lambda: QTimer.singleShot(0, self, self._tell_closed))
        self._title = SectionTitle(translate("Details", "Segments"), "")
        self.add_button = _button("add", translate("Segments", "Add a segment"), "Ins")
        self.add_button.clicked.connect(lambda: self.table.add())
        example = translate("Segments", "Lines of a table, or of notes such as “3:12 Mayə-rast”")
        self.paste_button = _button(
            "paste",
            translate("Segments", "Paste a list"),
            f"{example} · {_keys(QKeySequence.StandardKey.Paste)}",
        )
        self.paste_button.clicked.connect(lambda: self.table.blocks.paste_below())
        hint = QLabel(
            translate("Segments", "F2 or a letter: type · Ctrl+Enter: play · Alt+Enter: open · Del: bin")
        )
        hint.setObjectName("caption")
        self._hint = hint
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addWidget(self.paste_button)
        below.addStretch(1)
        below.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self.strip, self.table):
            column.addWidget(widget)
        column.addLayout(below)
        self.setTabOrder(self.table, self.add_button)
        self.setTabOrder(self.add_button, self.paste_button)

    @property
    def typing(self) -> bool:
        """Whether something is typed into the table."""
        return self.table.typing is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is pasted at the buttons, when there is no cell yet, comes below."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.table.blocks.paste_below()
        else:
            super().keyPressEvent(event)

    def _tell_closed(self) -> None:
        if not self.typing:
            self.closed.emit()

    def take(self, lines: SegmentLines, details: RecordingDetails) -> None:
        """What the archive says now."""
        self.table.take(lines)
        self.strip.set_segments(details.segments, details.card.duration_ms)
        self._show_amount()

    def _show_amount(self) -> None:
        amount = len(self.table.cells.lines)
        self._title.set_amount(str(amount) if amount else "")
        for widget in (self.strip, self.table, self._hint):
            widget.setVisible(bool(amount))


def _button(icon: str, words: str, tip: str) -> QPushButton:
    button = icon_button(icon, words, "accent")
    button.setObjectName("quiet")
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def _keys(standard: QKeySequence.StandardKey) -> str:
    return QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)


def _open(frame: PageFrame, desk: EditingDesk, ref: str) -> None:
    """All the fields of a segment: read it is a part of its recording's page."""
    frame.open(f"segment/{ref}")
    desk.want(ref)
