"""One of two that look alike: names, dates, what is known of it, how much hangs on it, and whether it stays."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import Compared
from mugham_archive.desktop.desk import part_words
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken import change_words, words

translate = QCoreApplication.translate


class LookAlikeCard(QFrame):
    """``chosen`` when this one is to stay, ``opened`` with its reference."""

    chosen = Signal()
    opened = Signal(str)

    def __init__(self, one: Compared, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lookAlike")
        self.ref = one.ref
        self._hanging = part_words.counted(one.hanging)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        kind = (
            words.word("agent_kind", one.kind)
            if one.kind in ("person", "ensemble", "organisation")
            else change_words.part(one.kind)
        )
        column.addWidget(_line(f"{kind} · {one.ref}", "kicker"))
        column.addWidget(_line(one.title, "sectionTitle"))
        for text in (
            " · ".join(one.names),
            _life(one, language),
            ", ".join(one.about),
        ):
            if text:
                column.addWidget(_line(text, "muted"))
        counts = [words.recordings(one.recordings), words.events(one.events) if one.events else "", one.years]
        column.addWidget(_line(" · ".join(part for part in counts if part), ""))
        self.goes = _line("", "caption")
        column.addWidget(self.goes)
        column.addStretch(1)
        self.choice = QPushButton()
        self.choice.setObjectName("quiet")
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choice.setAccessibleDescription(one.title)
        self.choice.clicked.connect(self.chosen)
        open_ = QPushButton(translate("Pages", "Open the page"))
        open_.setObjectName("quiet")
        open_.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        open_.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        open_.clicked.connect(lambda: self.opened.emit(one.ref))
        for button in (self.choice, open_):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choice)
        row.addWidget(open_)
        row.addStretch(1)
        column.addLayout(row)
        self.set_stays(False)

    def set_stays(self, stays: bool) -> None:
        """Whether this is the one that stays."""
        said = translate("Pages", "This one stays") if stays else translate("Pages", "Let this one stay")
        self.choice.setText(said)
        goes = translate("Pages", "Has: %1") if stays else translate("Pages", "Goes to the other one: %1")
        self.goes.setText(goes.replace("%1", self._hanging) if self._hanging else "")
        self.choice.setIcon(icons.icon("check", "accent") if stays else QIcon())
        self.choice.setEnabled(not stays)
        self.setProperty("stays", stays)
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses it."""
        super().mousePressEvent(event)
        self.chosen.emit()


def _life(one: Compared, language: str) -> str:
    if one.kind in ("person", "ensemble", "organisation"):
        return facts.life(one.dates, language, one.kind)
    return facts.date(one.dates, language)


def _line(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
