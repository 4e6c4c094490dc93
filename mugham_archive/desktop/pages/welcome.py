"""The page of a beginning: bring in a folder of recordings, open an archive, or look at a sample."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mugham_archive.archive import Changed
from mugham_archive.desktop.details.facts_list import quiet_label
from mugham_archive.desktop.pages.choice import Choice
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.theme import icons

translate = QCoreApplication.translate
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class WelcomePage(QWidget):
    """Needs no archive: it is what stands there when there is none, or nothing in it."""

    title_changed = Signal(str)
    address = "welcome"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Write the page in the language of now."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = invitation(self._frame)
        self._layout.addWidget(self._body)
        self.title_changed.emit(translate("Pages", "Welcome"))

    def changed(self, changed: Changed) -> None:
        """Nothing on this page depends on what is in an archive."""

    def changeEvent(self, event: QEvent) -> None:
        """Another language or theme: written anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and self._body is not None:
            self.refresh()


def invitation(frame: PageFrame) -> QWidget:
    """The three ways to begin, in the middle of whatever room there is."""
    title = QLabel(translate("Pages", "Mugham Archive"))
    title.setObjectName("pageTitle")
    sentence = quiet_label(
        translate("Pages", "Concerts and lectures, kept, described and heard. How would you like to begin?")
    )
    drop = quiet_label(translate("Pages", "A folder can also be dropped anywhere on the window."))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addStretch(1)
    for choice in choices(frame):
        row.addWidget(choice, 4)
    row.addStretch(1)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(32, 32, 32, 32)
    column.setSpacing(8)
    column.addStretch(2)
    for label in (title, sentence):
        label.setAlignment(_CENTRE)
        column.addWidget(label)
    column.addSpacing(24)
    column.addLayout(row)
    column.addSpacing(24)
    drop.setAlignment(_CENTRE)
    column.addWidget(drop)
    column.addStretch(3)
    return body


def choices(frame: PageFrame) -> list[Choice]:
    """What one can begin with."""
    ways: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
        (
            "import",
            translate("Pages", "Import a folder"),
            translate("Pages", "Recordings are read where they are; nothing is ever written to them."),
            frame.import_folder,
        ),
        (
            "open",
            translate("Pages", "Open an archive"),
            translate(
                "Pages", "An archive that is already there, in a folder on this machine or on a share."
            ),
            frame.open_archive,
        ),
        (
            "sample",
            translate("Pages", "Make the sample archive"),
            translate(
                "Pages", "Four series of invented evenings with sound, to look around and to try things."
            ),
            frame.make_sample,
        ),
    )
    made = []
    for icon, title, sentence, deed in ways:
        choice = Choice(icons.icon(icon), title, sentence)
        choice.clicked.connect(deed)
        made.append(choice)
    return made
