"""The page of a document: what it is, what it belongs to, and the paper itself when its file is here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from mugham_archive.catalogue.views import DocumentDetails
from mugham_archive.desktop import words
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, titled

translate = QCoreApplication.translate
_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg", ".tif", ".tiff")
_TEXTS = (".txt", ".md", ".csv", ".srt", ".vtt")
# A preview is for a glance; what is longer is opened with the program that it belongs to.
_MOST_CHARACTERS = 20_000
_PREVIEW = QSize(720, 960)


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the document with that reference."""
    return entry_page(frame, address, build)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details = known.details
    assert isinstance(details, DocumentDetails)
    language, deeds = frame.language, deeds_of(frame)
    path = Path(details.stored_path) if details.stored_path else None
    there = path is not None and path.is_file()
    buttons = []
    if path is not None and there:
        button = QPushButton(translate("Pages", "Open the file"))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        buttons.append(button)
    heading = Heading(
        details.entry.title,
        kicker=words.word("document_type", details.card.type),
        lines=(facts.date(details.card.date, language),),
        buttons=buttons,
    )
    linked = translate("Pages", "Belongs to")
    right = parts(
        blocks.links("linked", linked, details.linked, language, deeds),
        blocks.about(details, language, deeds),
        blocks.notes(details.entry, deeds),
        blocks.titles(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    shown = titled(translate("Pages", "The paper"), preview(path, there))
    return [heading, Columns([shown], right), *parts(blocks.history(known.history, deeds))]


def preview(path: Path | None, there: bool) -> QWidget:
    """The paper to be read at once, or a sentence that says why it is not."""
    if path is None:
        return blocks.paragraph(translate("Pages", "No file has been added to this document."))
    if not there:
        sentence = translate("Pages", "The file “%1” is not in the archive's folder.")
        return blocks.paragraph(sentence.replace("%1", path.name))
    if path.suffix.lower() in _IMAGES:
        return _picture(path)
    if path.suffix.lower() in _TEXTS:
        return _text(path)
    return blocks.paragraph(
        translate("Pages", "This kind of file is read with another program: open it above.")
    )


def _picture(path: Path) -> QWidget:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > _PREVIEW.width() or size.height() > _PREVIEW.height()):
        # Decoded small at once: a scanned poster would otherwise take hundreds of megabytes.
        reader.setScaledSize(size.scaled(_PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return blocks.paragraph(
            translate("Pages", "The picture cannot be read: %1").replace("%1", reader.errorString())
        )
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.setAccessibleName(path.name)
    return label


def _text(path: Path) -> QWidget:
    with path.open(encoding="utf-8", errors="replace") as file:
        text = file.read(_MOST_CHARACTERS)
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setAccessibleName(path.name)
    shown.setTabChangesFocus(True)
    lines = min(30, max(6, text.count("\n") + 2))
    shown.setFixedHeight(lines * shown.fontMetrics().lineSpacing() + 24)
    return shown
